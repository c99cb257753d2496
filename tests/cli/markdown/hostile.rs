//! Lists that try to be more than lists.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::paper;
use super::reading::read;
use crate::support::{Folder, items, json, suppliers, unbroken};

/// Names that try to be more than names.
const HOSTILE: [&str; 26] = [
    "[x](javascript:alert(1))",
    "![x](https://evil.example/a.png)",
    "[x]: https://evil.example",
    "<script>alert(1)</script>",
    "<!-- -->",
    "| x | y |",
    "a \\| b \\",
    "`code` ```",
    "~~~ sh",
    "# heading #",
    "- point",
    "+ point",
    "* * *",
    "--- x",
    "1. first",
    "> [!NOTE]",
    "www.evil.example",
    "https://evil.example/a",
    "info@evil.example",
    "@octocat",
    "#12",
    ":smile:",
    "$x^2$",
    "&lt;b&gt;",
    "__init__ _x_ ~~s~~",
    "two\n\n# lines",
];

/// A list whose every text is hostile: names, keys, places, goods, agencies, parents.
fn hostile_list(folder: &Folder) -> String {
    let mut list = String::from(
        "Supplier ID,Parent ID,Bid ID,Name,Country,City,Goods,Labour agency name,Uses labour agency,Role,\
         Labour agency licence,Passports retained,Recruitment fees charged\n",
    );
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    for (place, name) in HOSTILE.iter().enumerate() {
        let parent = if place % 3 == 0 { String::new() } else { format!("{}{}", HOSTILE[place - 1], place - 1) };
        let key = quoted(&format!("{name}{place}"));
        let (parent, name) = (quoted(&parent), quoted(name));
        writeln!(list, "{key},{parent},{name},{name},{name},{name},{name},{name},yes,{name},no,yes,{name}")
            .expect("text can be written to text");
    }
    folder.file("list <b>_[x](y)_.csv", list)
}

#[test]
fn nothing_that_a_list_says_acts_and_all_of_it_is_shown() {
    let folder = Folder::new();
    let list = hostile_list(&folder);
    let document = paper(&[&list]).stdout;
    let report = json(&[&list]);
    let read = read(&document);
    assert_eq!(read.other, [] as [String; 0]);
    let addresses: BTreeSet<&str> =
        items(&report["instruments"]).iter().filter_map(|instrument| instrument["url"].as_str()).collect();
    assert!(!read.links.is_empty());
    for link in &read.links {
        assert!(addresses.contains(link.as_str()), "{link} is a link");
    }
    for code in &read.code {
        assert!(["-o report.xlsx", "-o tables/", "thbscreen columns"].contains(&code.as_str()), "{code} is code");
    }
    let headings = read.texts("h3");
    for (place, name) in HOSTILE.iter().enumerate() {
        let title = unbroken(&format!("{name}{place} {name}"));
        assert!(headings.contains(&title.as_str()), "{title:?} is not shown: {headings:#?}");
    }
    assert_eq!(suppliers(&report).len(), HOSTILE.len());
    // What sites look for after the parser has done its work.
    for sign in ["@octocat", ":smile:", "#12", "$x^2$", "www.evil", "https://evil", "info@evil", "\u{1b}"] {
        assert!(!document.contains(sign), "{sign} is in it");
    }
}

#[test]
fn nothing_steers_the_reader_and_a_long_cell_is_cut_and_counted() {
    let folder = Folder::new();
    let long = "long name ".repeat(100_000);
    let list = format!("Supplier ID,Name,Passports retained\nS-1,\"{long}\",yes\nS-2,\"a\u{1b}[2J\u{202e}b\",yes\n");
    let list = folder.file("list.csv", list);
    let output = paper(&[&list]);
    let shown = read(&output.stdout);
    let headings = shown.texts("h3");
    assert!(headings.contains(&"S-2 a\u{fffd}[2J\u{fffd}b"), "{headings:#?}");
    let cut = headings.iter().find(|heading| heading.starts_with("S-1 long name")).expect("S-1 is in it");
    assert!(cut.ends_with("[…]") && cut.chars().count() < 1_100, "{} letters", cut.chars().count());
    let count = output.stdout.matches("\\[…\\]").count();
    assert!(count > 1);
    let remark = format!("{count} texts were longer than anybody reads and end with […]");
    assert!(output.stdout.contains(&format!("\n- {remark}\n")), "{}", &output.stdout[..2_000]);
    assert!(output.stderr.contains(&remark), "{}", output.stderr);
    assert!(output.stdout.len() < 200_000);
}
