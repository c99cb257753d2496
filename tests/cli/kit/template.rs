//! The questionnaire, as it is written.

use calamine::{Data, Reader, Xlsx, open_workbook};

use super::LANGUAGES;
use crate::support::{AS_OF, Folder, Output, check, items, json, parsed, run, supplier, text};

/// The rows of headers and of marks in the sheet of answers, counted from nought.
const HEADER: usize = 4;
const TAGS: usize = 5;

fn template(folder: &Folder, name: &str, options: &[&str]) -> (String, Output) {
    let path = folder.path(name);
    let output = run(&[&["template", &path, "--as-of", AS_OF], options].concat());
    (path, output)
}

/// The sheets of a workbook, with their rows of text.
fn sheets(path: &str) -> Vec<(String, Vec<Vec<String>>)> {
    let mut workbook: Xlsx<_> = open_workbook(path).unwrap_or_else(|fault| panic!("{path}: {fault}"));
    let rows =
        |range: &calamine::Range<Data>| range.rows().map(|row| row.iter().map(Data::to_string).collect()).collect();
    workbook.worksheets().into_iter().map(|(name, range)| (name, rows(&range))).collect()
}

/// The marks of a questionnaire, in its order.
fn columns(path: &str) -> Vec<String> {
    sheets(path)[1].1[TAGS].iter().map(|tag| tag.trim_start_matches('#').to_owned()).collect()
}

#[test]
fn every_header_is_recognised_as_its_column_in_each_language() {
    for language in LANGUAGES {
        let folder = Folder::new();
        let packs = ["osce", "us-far", "us-import", "uk", "eu", "norway", "disclosure", "data-quality"];
        let packs: Vec<&str> = packs.iter().flat_map(|pack| ["--pack", pack]).collect();
        let options = [&["--language", language, "--level", "full"], &packs[..]].concat();
        let (path, output) = template(&folder, "full.xlsx", &options);
        assert_eq!(output.code, 0, "{}", output.stderr);
        let rows = &sheets(&path)[1].1;
        assert!(rows[TAGS].len() > 80, "{language}: {}", rows[TAGS].len());
        // Without the marks, by the words alone.
        let quoted: Vec<String> = rows[HEADER].iter().map(|header| format!("\"{header}\"")).collect();
        let list = folder.file("headers.csv", format!("{}\nS-1{}\n", quoted.join(","), ",".repeat(quoted.len() - 1)));
        let told = parsed(&run(&["columns", &list, "--format", "json"]).stdout);
        let found = items(&items(&told["files"])[0]["columns"]);
        for (note, tag) in std::iter::zip(found, &rows[TAGS]) {
            assert_eq!(format!("#{}", note["column"].as_str().unwrap_or("-")), *tag, "{language}: {note}");
        }
    }
}

#[test]
fn what_is_written_in_a_language_is_in_it_throughout() {
    for language in LANGUAGES {
        let folder = Folder::new();
        let (path, output) = template(&folder, "form.xlsx", &["--language", language]);
        assert_eq!(output.code, 0, "{}", output.stderr);
        let sheets = sheets(&path);
        assert_eq!(sheets.len(), 5);
        let ids = ["template-", "kind-", "block-", "level-", "allowed-", "unit-", "column-", "rule-"];
        for text in sheets.iter().flat_map(|(_, rows)| rows).flatten() {
            assert!(!ids.iter().any(|id| text.starts_with(id)), "{language}: a phrase is missing: {text}");
            assert!(!text.contains("[en]") || text.contains("\"[en]\""), "{language}: not translated: {text}");
        }
    }
}

#[test]
fn it_asks_no_more_than_the_rules_read_and_more_on_each_level() {
    let folder = Folder::new();
    let of = |name: &str, options: &[&str]| {
        let (path, output) = template(&folder, name, options);
        assert_eq!(output.code, 0, "{}", output.stderr);
        columns(&path)
    };
    let [basic, standard, full] =
        ["basic", "standard", "full"].map(|level| of(&format!("{level}.xlsx"), &["--level", level]));
    let holds = |more: &[String], less: &[String]| less.iter().all(|column| more.contains(column));
    assert!(holds(&standard, &basic) && holds(&full, &standard), "{basic:?} {standard:?} {full:?}");
    assert!(basic.len() < 35 && basic.len() < standard.len() && standard.len() < full.len());
    for demand in ["plan_present", "plan_covers_subcontractors", "plan_reporting", "recruitment_fees_charged"] {
        assert!(basic.iter().any(|column| column == demand), "{demand}");
    }
    let own = of("disclosure.xlsx", &["--pack", "disclosure", "--level", "full"]);
    assert!(own.len() < 40 && !own.iter().any(|column| column == "id_documents_held"), "{own:?}");
}

#[test]
fn what_comes_back_is_read_by_its_marks_and_the_other_sheets_are_not_taken_for_lists() {
    let folder = Folder::new();
    let (path, _) = template(&folder, "form.xlsx", &["--level", "basic"]);
    let empty = check(&[&path]);
    assert_eq!(empty.code, 2);
    assert!(empty.stderr.contains("no supplier rows"), "{}", empty.stderr);
    let rows = &sheets(&path)[1].1;
    let typed = |column: &str| match column {
        "supplier_id" => "007",
        "name" => "Beispiel Reinigung GmbH",
        "country" => "Germany",
        "id_documents_held" => "yes",
        "plan_present" => "unknown",
        _ => "",
    };
    let cells: Vec<&str> = rows[TAGS].iter().map(|tag| typed(tag.trim_start_matches('#'))).collect();
    let quoted = |row: &[String]| row.iter().map(|cell| format!("\"{cell}\"")).collect::<Vec<_>>().join(",");
    let text = format!("{}\n{}\n{}\n", quoted(&rows[HEADER]), quoted(&rows[TAGS]), cells.join(","));
    let report = json(&[&folder.file("filled.csv", &text)]);
    assert_eq!(text_of(&report, "007"), "Beispiel Reinigung GmbH");
    assert!(crate::support::finding(&report, "007", "id-documents-held").is_some());
}

fn text_of<'a>(report: &'a serde_json::Value, key: &str) -> &'a str {
    text(&supplier(report, key)["name"])
}

#[test]
fn a_questionnaire_is_never_written_over_and_the_same_one_is_the_same_file() {
    let folder = Folder::new();
    let (first, _) = template(&folder, "a.xlsx", &["--bid", "BID-A", "--bid", "BID-B"]);
    let (second, output) = template(&folder, "b.xlsx", &["--bid", "BID-A", "--bid", "BID-B"]);
    assert_eq!(std::fs::read(&first).expect("it is there"), std::fs::read(&second).expect("it is there"));
    assert!(output.stdout.contains("questions in English"), "{}", output.stdout);
    let (_, again) = template(&folder, "a.xlsx", &[]);
    assert_eq!(again.code, 2);
    assert!(again.stderr.contains("there is a file already, and it is not written over"), "{}", again.stderr);
    let (_, wrong) = template(&folder, "a.csv", &[]);
    assert!(wrong.code == 2 && wrong.stderr.contains("ends with .xlsx"), "{}", wrong.stderr);
    let (_, language) = template(&folder, "c.xlsx", &["--language", "nl"]);
    assert!(language.stderr.contains("de (Deutsch)"), "{}", language.stderr);
}
