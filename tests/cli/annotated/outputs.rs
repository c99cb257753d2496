//! What the copy must never hold, when there is none, and that it is always the same.

use super::copy::Copy;
use super::{annotated, messy};
use crate::refusal::{case, prove};
use crate::support::{Folder, TENDER, answer, bytes_of, check, checking, program};

#[test]
fn nothing_in_a_list_is_run_or_followed_and_what_was_changed_is_counted() {
    let folder = Folder::new();
    let attacks = [
        "=HYPERLINK(\"http://example.org\")",
        "+1+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(A1)",
        "http://example.org",
        "internal:'Rules'!A1",
        "<script>&amp;]]>",
        "_x0041_ escaped",
        "{=1}",
    ];
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let rows: Vec<String> =
        attacks.iter().zip(1..).map(|(attack, number)| format!("{number},{0},{0},yes\n", quoted(attack))).collect();
    let steering = "90,Steer\u{202e}ed,bell\u{7},no\n";
    let long = format!("91,{},x,no\n", "y".repeat(40_000));
    let lines = "92,\"two\r\nlines\",x,no\n";
    let content = ["Supplier ID,Name,Remark,Passports retained\n", &rows.concat(), steering, &long, lines].concat();
    let list = folder.file("hostile.csv", content);
    let (path, output) = annotated(&folder, &[&list]);
    let copy = Copy::open(&path);
    for (attack, row) in attacks.iter().zip(2..) {
        assert_eq!(copy.row("hostile", row)[1..3], [*attack; 2]);
    }
    assert_eq!(copy.row("hostile", 11)[1..3], ["Steer\u{fffd}ed", "bell\u{fffd}"]);
    assert!(copy.row("hostile", 12)[1].ends_with("[…]"));
    assert_eq!(copy.row("hostile", 13)[1], "two\nlines");
    for part in &copy.parts {
        assert!(!part.contains("<f>") && !part.contains("<f "), "a cell became a formula");
        let mut links = part.split("<hyperlink ").skip(1).map(|link| link.split("/>").next().unwrap_or_default());
        assert!(links.all(|link| link.contains(" location=\"'") && !link.contains("r:id")), "a cell leads elsewhere");
    }
    assert!(output.stderr.contains("2 cells of the lists hold control characters"), "{}", output.stderr);
    assert!(output.stderr.contains("1 cell of the lists was longer"), "{}", output.stderr);
}

#[test]
fn the_same_run_gives_the_same_bytes_at_any_thread_count() {
    let folder = Folder::new();
    let list = messy(&folder);
    let written = |name: &str, threads: &str| {
        let copy = folder.path(name);
        let arguments = [&TENDER[..], &[&list, "--annotate", &copy, "-q"]].concat();
        let output = answer(program(&checking(&arguments)).env("RAYON_NUM_THREADS", threads));
        assert_eq!(output.code, 1, "{}", output.stderr);
        // Clocks that count seconds would hide behind a run of less than one.
        std::thread::sleep(std::time::Duration::from_millis(1100));
        bytes_of(copy)
    };
    let first = written("first.xlsx", "4");
    assert!(first == written("second.xlsx", "4"), "a second run gives other bytes");
    assert!(first == written("third.xlsx", "1"), "one thread gives other bytes");
}

#[test]
fn what_cannot_become_an_annotated_copy_is_refused_before_anything_is_read() {
    let folder = Folder::new();
    let list = folder.file("list.csv", "Name,Passports retained\nErfunden GmbH,yes\n");
    let book = messy(&folder);
    let copy = folder.path("copy.xlsx");
    let nowhere = folder.path("nowhere/copy.xlsx");
    folder.folder("aside");
    let detour = folder.path("aside/../messy.xlsx");
    let again = folder.path("aside/../copy.xlsx");
    for refused in [
        case("standard input", &["-", "--annotate", &copy], &["standard input", "second time", "save it to a file"]),
        case("an input", &[&book, "--annotate", &book], &["messy.xlsx", "input", "not written over"]),
        case("an input by a detour", &[&book, "--annotate", &detour], &["input", "not written over"]),
        case("another extension", &[&list, "--annotate", &folder.path("copy.csv")], &["copy.csv", "NAME.xlsx"]),
        case("no extension", &[&list, "--annotate", &folder.path("copy")], &["NAME.xlsx"]),
        case("a folder", &[&list, "--annotate", &folder.path("aside/")], &["NAME.xlsx"]),
        case("no such folder", &[&list, "--annotate", &nowhere], &["there is no folder"]),
        case("a report of the same name", &[&list, "-o", &copy, "--annotate", &copy], &["named twice"]),
        case("the same by a detour", &[&list, "-o", &copy, "--annotate", &again], &["named twice"]),
    ] {
        prove(&folder, &refused);
    }
}

#[test]
fn when_one_output_cannot_be_written_there_is_no_copy_either() {
    let folder = Folder::new();
    let (copy, tables) = (folder.path("copy.xlsx"), folder.folder("tables"));
    // A folder that stands where a file of the bundle would go.
    folder.folder("tables/findings.csv");
    let output = check(&[&TENDER[..], &["--annotate", &copy, "-o", &tables]].concat());
    assert_eq!(output.code, 2, "{}", output.stderr);
    assert!(!std::path::Path::new(&copy).exists());
    let wide = vec!["x"; 16_380].join(",");
    let list = folder.file("wide.csv", format!("Name,{wide}\nErfunden GmbH\n"));
    let report = folder.path("report.json");
    let output = check(&[&list, "--limit", "columns=20000", "--annotate", &copy, "-o", &report]);
    assert_eq!(output.code, 2, "{}", output.stderr);
    assert!(output.stderr.contains("16381 columns") && output.stderr.contains("leave"), "{}", output.stderr);
    assert!(!std::path::Path::new(&copy).exists() && !std::path::Path::new(&report).exists());
}
