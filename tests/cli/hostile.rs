//! Text from lists is hostile. What it attacks with is inert in every format.

use std::fmt::Write;
use std::path::Path;

use calamine::{Data, Reader, Xlsx, open_workbook};

use crate::support::{Folder, TENDER, check, files_below};

/// Names that try to be more than names.
const NAMES: [&str; 9] = [
    "<script>alert(1)</script>",
    "</script><img src=x onerror=alert(1)>",
    "=cmd|' /C calc'!A0",
    "+1+1",
    "@SUM(A1)",
    "[x](javascript:alert(1))",
    "| x | `y` **z**",
    "Acme\u{202e}dna\u{2066}\u{200f}",
    "Acme\u{1b}[2J\u{1b}]0;owned\u{7}\u{9b}31m",
];

/// A list of them, the last with a cell of a megabyte.
fn hostile(folder: &Folder) -> String {
    let mut list = String::from("supplier_id,name,country,bid_id,id_documents_held\n");
    for (row, name) in NAMES.iter().enumerate() {
        let id = name.replace('"', "");
        let _ = writeln!(list, "\"{id}{row}\",\"{name}\",DE,\"{name}\",yes");
    }
    let _ = writeln!(list, "H-long,{},DE,B-1,yes", "=x".repeat(500_000));
    folder.file("hostile.csv", &list)
}

/// The report in a format, as a file.
fn written(folder: &Folder, list: &str, extension: &str) -> Vec<u8> {
    let path = folder.path(&format!("report.{extension}"));
    let output = check(&[list, "-o", &path, "--quiet"]);
    assert_eq!(output.code, 1, "{}", output.stderr);
    std::fs::read(path).expect("the report is there")
}

/// What steers a terminal, or the direction of writing.
fn steers(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[test]
fn no_text_of_any_format_steers_whoever_shows_it() {
    let folder = Folder::new();
    let list = hostile(&folder);
    for format in thbscreen::report::FORMATS.iter().filter(|format| !format.is_binary) {
        let text = check(&[&list, "--format", format.name]).stdout;
        assert!(text.contains("Acme"), "{} does not show the names", format.name);
        assert_eq!(text.chars().find(|c| steers(*c)), None, "{}", format.name);
        let widest = text.lines().map(str::len).max();
        assert!(format.name != "table" || widest < Some(1_000), "a long name makes the table {widest:?} wide");
    }
    for view in ["bid", "supplier", "country", "rule"] {
        for format in ["table", "csv", "json"] {
            let text = check(&[&list, "--by", view, "--format", format]).stdout;
            assert_eq!(text.chars().find(|c| steers(*c)), None, "{view} as {format}");
        }
    }
}

#[test]
fn no_field_of_any_table_is_a_formula() {
    let folder = Folder::new();
    let (list, tables) = (hostile(&folder), folder.path("tables/"));
    let output = check(&[&list, "-o", &tables, "--quiet"]);
    assert!(output.stderr.contains("begin like a formula") && output.stderr.contains("control characters"));
    let mut marked = 0;
    for file in files_below(Path::new(&tables)) {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_path(&file).expect("it is a table");
        for record in reader.records() {
            for field in &record.expect("it is a row") {
                let begins = field.starts_with(['=', '+', '-', '@', '\t']) && field.parse::<f64>().is_err();
                assert!(!begins, "{}: {field:.60}", file.display());
                marked += usize::from(field.starts_with("'="));
            }
        }
    }
    assert!(marked > 10, "the attacks are not in the tables");
}

#[test]
fn no_cell_of_the_workbook_is_a_formula_or_leads_out_of_it() {
    let folder = Folder::new();
    let list = hostile(&folder);
    for options in [&[][..], &["--accessible"]] {
        let path = folder.path("report.xlsx");
        check(&[&[list.as_str(), "-o", &path, "--quiet"], options].concat());
        let mut workbook: Xlsx<_> = open_workbook(&path).expect("the workbook can be opened");
        let mut names = 0;
        for sheet in workbook.sheet_names() {
            assert!(workbook.worksheet_formula(&sheet).expect("it can be read").is_empty(), "{sheet}");
            let cells = workbook.worksheet_range(&sheet).expect("it can be read");
            for cell in cells.used_cells().filter_map(|(.., cell)| match cell {
                Data::String(text) => Some(text),
                _ => None,
            }) {
                assert_eq!(cell.chars().find(|c| steers(*c)), None, "{sheet}");
                names += usize::from(NAMES.contains(&cell.as_str()));
            }
        }
        assert!(names > 20, "the names are not in the workbook");
    }
    let file = std::fs::File::open(folder.path("report.xlsx")).expect("it is there");
    let mut archive = zip::ZipArchive::new(file).expect("it is an archive");
    for place in 0..archive.len() {
        let mut part = archive.by_index(place).expect("it can be read");
        let mut text = String::new();
        if part.name().is_ok_and(|name| name.ends_with(".rels")) {
            std::io::Read::read_to_string(&mut part, &mut text).expect("it is text");
            assert!(!text.contains("External"), "{text}");
        }
    }
}

#[test]
fn no_name_becomes_markup_of_the_page() {
    let folder = Folder::new();
    let list = hostile(&folder);
    let page = String::from_utf8(written(&folder, &list, "html")).expect("a page is text");
    let lower = page.to_lowercase();
    assert_eq!(lower.matches("<script").count(), 2, "a name became a script");
    assert_eq!(lower.matches("</script").count(), 2, "a name ended a script");
    for tag in ["<img", "<iframe", "<object", "<form", "<link", "<base", "src=", "javascript:alert(1)\""] {
        let found = lower.find(tag).map(|place| &lower[place.saturating_sub(80)..(place + 80).min(lower.len())]);
        assert!(found.is_none_or(|text| text.contains("\\u003c") || text.contains("&#")), "{tag}: {found:?}");
    }
    assert!(page.len() < 2_000_000, "a long name makes the page {} bytes long", page.len());
}

#[test]
fn no_report_accuses_anybody() {
    let packs = ["osce", "us-far", "us-import", "uk", "eu", "norway", "disclosure", "data-quality"];
    let packs: Vec<&str> = packs.iter().flat_map(|pack| ["--pack", pack]).collect();
    for format in thbscreen::report::FORMATS.iter().filter(|format| !format.is_binary) {
        let text = check(&[&TENDER[..], &packs, &["--format", format.name]].concat()).stdout.to_lowercase();
        for word in ["violat", "guilty", "culprit", "offender", "criminal"] {
            let place = text.find(word);
            let around = place.map(|place| text.get(place.saturating_sub(60)..place + 40));
            assert_eq!(around, None, "{} accuses", format.name);
        }
        assert!(text.contains("ask"), "{} asks nothing", format.name);
    }
}

#[test]
fn a_finding_reads_the_same_in_every_format() {
    let folder = Folder::new();
    let of = |extension: &str| {
        let path = folder.path(&format!("risk.{extension}"));
        check(&[&TENDER[..], &["-o", &path, "--quiet"]].concat());
        String::from_utf8(std::fs::read(path).expect("it is there")).expect("it is text")
    };
    let plain =
        |text: &str| text.replace("\\\"", "\"").replace('\\', "").split_whitespace().collect::<Vec<_>>().join(" ");
    let texts = ["csv", "json", "jsonl", "html", "md"].map(|extension| (extension, plain(&of(extension))));
    for words in [
        "Workers paid to get the job",
        "Please list every cost that a worker bore to get the job: what for, how much, to whom, in which country, and how \
         many workers were affected.",
        "Agree a plan to repay all affected workers, with dates and proof. Not an automatic reject.",
    ] {
        for (extension, text) in &texts {
            assert!(text.contains(words), "{extension} has other words than: {words}");
        }
    }
}
