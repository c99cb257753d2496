//! Workbooks as people leave them: hidden rows, filters, merged cells, several sheets,
//! and the same list in every format there is.

use std::path::Path;

use rust_xlsxwriter::{FilterCondition, Format, Workbook};
use serde_json::Value;

use crate::support::{Folder, answer, check, first_input, items, json, keys, parsed, program, run, substance, text};

/// What `columns` makes of a workbook.
fn columns(workbook: &mut Workbook, options: &[&str]) -> Value {
    let folder = Folder::new();
    let path = folder.path("list.xlsx");
    workbook.save(&path).expect("a workbook can be written into the temporary folder");
    let output = run(&[&["columns", "--format", "json", &path], options].concat());
    assert_eq!(output.code, 0, "{}", output.stderr);
    parsed(&output.stdout)
}

/// A workbook with a sheet of these texts.
fn workbook(name: &str, rows: &[&[&str]]) -> Workbook {
    let mut workbook = Workbook::new();
    add_sheet(&mut workbook, name, rows);
    workbook
}

fn add_sheet(workbook: &mut Workbook, name: &str, rows: &[&[&str]]) {
    let sheet = workbook.add_worksheet().set_name(name).expect("the name is allowed");
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(*cells) {
            sheet.write_string(row, column, *cell).expect("the cell can be written");
        }
    }
}

const LIST: &[&[&str]] = &[
    &["Supplier name", "Country", "City"],
    &["Alpha", "DE", "Ulm"],
    &["Beta", "FR", "Lyon"],
    &["Gamma", "IT", "Bari"],
    &["Delta", "ES", "Vigo"],
];

fn rows(columns: &Value) -> u64 {
    columns["files"][0]["rows"].as_u64().expect("the rows are counted")
}

fn remark<'a>(columns: &'a Value, words: &str) -> &'a Value {
    let remark = items(&columns["problems"]).iter().find(|problem| text(&problem["message"]).contains(words));
    remark.unwrap_or_else(|| panic!("no remark says `{words}`: {}", columns["problems"]))
}

#[test]
fn the_same_list_gives_the_same_findings_in_every_format() {
    let list = |name: &str| format!("fixtures/formats/{name}");
    let expected = substance(&json(&[&list("list.csv")]));
    assert_eq!(expected.len(), 6);
    let mut tried = 0;
    for name in ["list.xlsx", "list.xlsb", "list.xls", "list.ods", "list_utf16.txt", "list_gb18030.csv"] {
        let report = json(&[&list(name)]);
        assert_eq!(substance(&report), expected, "{name}");
        let ids: Vec<_> = first_input(&report)["columns"].as_array().into_iter().flatten().collect();
        assert_eq!(ids.len(), 15, "{name}");
        tried += 1;
    }
    let there = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/formats");
    let files = std::fs::read_dir(there).expect("the folder can be listed").count();
    assert_eq!(files, tried + 1, "every file of the folder is tried");
}

#[test]
fn hidden_rows_are_read_and_named_unless_they_are_left_out() {
    let mut book = workbook("List", LIST);
    let sheet = book.worksheet_from_index(0).expect("a sheet");
    sheet.set_row_hidden(2).and_then(|sheet| sheet.set_row_hidden(3)).expect("rows can be hidden");
    let read = columns(&mut book, &[]);
    assert_eq!(rows(&read), 4);
    assert_eq!(remark(&read, "hidden rows were read")["rows"], serde_json::json!([3, 4]));
    let left = columns(&mut book, &["--hidden", "exclude"]);
    assert_eq!(rows(&left), 2);
    assert_eq!(remark(&left, "hidden rows were not read")["count"], 2);
}

#[test]
fn a_filter_that_hides_rows_is_named() {
    let mut book = workbook("List", LIST);
    let sheet = book.worksheet_from_index(0).expect("a sheet");
    sheet.autofilter(0, 0, 4, 2).expect("a filter");
    sheet.filter_column(1, &FilterCondition::new().add_list_filter("DE")).expect("a condition");
    let read = columns(&mut book, &[]);
    assert_eq!((rows(&read), &remark(&read, "a filter is on")["count"]), (4, &Value::from(3)));
}

#[test]
fn hidden_columns_are_read_and_named_unless_they_are_left_out() {
    let mut book = workbook("List", LIST);
    book.worksheet_from_index(0).expect("a sheet").set_column_hidden(1).expect("a column can be hidden");
    let read = columns(&mut book, &[]);
    assert_eq!(items(&read["files"][0]["columns"])[1]["column"], "country");
    assert!(text(&remark(&read, "hidden columns were read")["message"]).contains("`Country`"));
    let left = columns(&mut book, &["--hidden", "exclude"]);
    assert_eq!(items(&left["files"][0]["columns"])[1]["status"], "ignored");
}

#[test]
fn every_sheet_is_read_or_listed_with_the_reason() {
    let mut book = workbook("Read me", &[&["This workbook was made for the tender office."]]);
    add_sheet(&mut book, "Suppliers", LIST);
    add_sheet(&mut book, "Staff", &[&["Name", "Phone"], &["Eve", "1"]]);
    add_sheet(&mut book, "Old", LIST);
    add_sheet(&mut book, "Older", LIST);
    book.worksheet_from_name("Old").expect("a sheet").set_hidden(true);
    book.worksheet_from_name("Older").expect("a sheet").set_very_hidden(true);
    let read = columns(&mut book, &[]);
    let sheets: Vec<&str> = items(&read["files"]).iter().map(|file| text(&file["sheet"])).collect();
    assert_eq!(sheets, ["Suppliers"]);
    let skipped: Vec<(&str, &str)> = items(&read["problems"])
        .iter()
        .filter(|problem| problem["kind"] == "skipped_sheet")
        .map(|problem| (text(&problem["sheet"]), text(&problem["message"])))
        .collect();
    assert_eq!(skipped.len(), 4, "{skipped:?}");
    for (sheet, words) in
        [("Read me", "known column"), ("Staff", "`Suppliers`"), ("Old", "hidden"), ("Older", "hidden")]
    {
        assert!(skipped.iter().any(|(name, reason)| *name == sheet && reason.contains(words)), "{sheet}: {skipped:?}");
    }
}

#[test]
fn sheets_that_are_read_side_by_side_come_out_in_their_order() {
    let mut workbook = workbook("first", LIST);
    for number in 0..12_usize {
        let rows: &[&[&str]] = match number % 3 {
            0 => LIST,
            1 => &[&["a note"], &["and no list"]],
            _ => &[&["Supplier name", "Country"], &["Epsilon", "nowhere"]],
        };
        add_sheet(&mut workbook, &format!("sheet {number}"), rows);
    }
    let folder = Folder::new();
    let path = folder.path("list.xlsx");
    workbook.save(&path).expect("a workbook can be written into the temporary folder");
    let with =
        |threads: &str| answer(program(&["columns", "--format", "json", &path]).env("RAYON_NUM_THREADS", threads));
    let one_by_one = with("1");
    let sheets: Vec<String> =
        items(&parsed(&one_by_one.stdout)["files"]).iter().map(|file| text(&file["sheet"]).to_owned()).collect();
    let expected = [0, 2, 3, 5, 6, 8, 9, 11].map(|number| format!("sheet {number}"));
    assert_eq!((sheets[0].as_str(), &sheets[1..]), ("first", &expected[..]));
    for threads in ["2", "8"] {
        assert!(with(threads) == one_by_one, "{threads} threads");
    }
}

#[test]
fn a_list_on_a_hidden_sheet_alone_is_named_in_the_refusal() {
    let folder = Folder::new();
    let path = folder.path("list.xlsx");
    let mut book = workbook("Cover", &[&["For your eyes"]]);
    add_sheet(&mut book, "Data", LIST);
    book.worksheet_from_name("Data").expect("a sheet").set_hidden(true);
    book.save(&path).expect("a workbook can be written");
    let refused = check(&[&path]);
    assert_eq!(refused.code, 2);
    assert!(refused.stderr.contains("sheet `Data`: it is hidden; --sheet reads it"), "{}", refused.stderr);
    assert_eq!(keys(&json(&[&path, "--sheet", "Data"])).len(), 4);
}

#[test]
fn merged_headers_and_merged_values_are_filled() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let plain = Format::new();
    let merges =
        [(0, 0, 1, 0, "Supplier name"), (0, 1, 1, 1, "Country"), (0, 2, 0, 3, "Buyer"), (2, 1, 3, 1, "Bangladesh")];
    for (row, column, last_row, last_column, words) in merges {
        sheet.merge_range(row, column, last_row, last_column, words, &plain).expect("cells can be merged");
    }
    for (row, column, words) in
        [(1, 2, "Name"), (1, 3, "Country"), (2, 0, "Alpha"), (3, 0, "Beta"), (2, 2, "City of Ulm")]
    {
        sheet.write_string(row, column, words).expect("the cell can be written");
    }
    let read = columns(&mut book, &[]);
    assert_eq!(rows(&read), 2);
    let notes = items(&read["files"][0]["columns"]);
    assert_eq!((&notes[0]["column"], &notes[1]["column"]), (&Value::from("name"), &Value::from("country")));
    assert_eq!((&notes[2]["header"], &notes[2]["column"]), (&Value::from("Buyer / Name"), &Value::Null));
    let folder = Folder::new();
    let path = folder.path("merged.xlsx");
    book.save(&path).expect("a workbook can be written");
    let report = json(&[&path]);
    let unknown: Vec<&Value> = items(&report["problems"]).iter().filter(|p| p["kind"] == "unreadable_cell").collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn a_list_that_names_nobody_is_refused() {
    let folder = Folder::new();
    let path = folder.path("list.xlsx");
    let rows: &[&[&str]] = &[&["Supplier name", "Country"], &["", "DE"], &["-", "FR"]];
    workbook("List", rows).save(&path).expect("a workbook can be written");
    let refused = check(&[&path]);
    assert_eq!(refused.code, 2);
    assert!(
        refused.stderr.contains("none of its 2 rows has a supplier's name in `Supplier name`"),
        "{}",
        refused.stderr
    );
}

#[test]
fn a_number_shown_with_leading_zeros_keeps_them() {
    let folder = Folder::new();
    let path = folder.path("list.xlsx");
    let mut book = workbook("List", &[&["Supplier name", "Supplier ID"], &["Alpha"]]);
    let zeros = Format::new().set_num_format("00000000");
    let sheet = book.worksheet_from_index(0).expect("a sheet");
    sheet.write_number_with_format(1, 1, 8_231_834.0, &zeros).expect("a number");
    book.save(&path).expect("a workbook can be written");
    assert_eq!(keys(&json(&[&path])), ["08231834"]);
}

#[test]
fn two_cells_in_far_corners_cost_no_memory() {
    let folder = Folder::new();
    let path = folder.path("list.xlsx");
    let mut book = workbook("List", LIST);
    book.worksheet_from_index(0).expect("a sheet").write_string(1_048_575, 16_383, "x").expect("the last cell");
    book.save(&path).expect("a workbook can be written");
    // Kept in full, the sheet would have 17 thousand million cells.
    let output = run(&["columns", "--format", "json", &path, "--limit", "memory=50M"]);
    assert_eq!(output.code, 0, "{}", output.stderr);
    let read = parsed(&output.stdout);
    assert_eq!((rows(&read), &remark(&read, "beside the rows")["row"]), (4, &Value::from(1_048_576)));
}

#[test]
fn the_limits_of_a_workbook_name_their_option() {
    let folder = Folder::new();
    let path = folder.path("list.xlsx");
    let mut book = workbook("List", LIST);
    add_sheet(&mut book, "More", LIST);
    book.save(&path).expect("a workbook can be written");
    for limit in ["inflated=1K", "cells=5", "sheets=1", "field=3"] {
        let output = check(&[&path, "--limit", limit]);
        let (name, _) = limit.split_once('=').expect("a limit has a name");
        assert_eq!(output.code, 2, "{limit}: {}", output.stdout);
        assert!(output.stderr.contains(&format!("--limit {name}=")), "{limit}: {}", output.stderr);
    }
}

#[test]
fn lists_in_five_languages_map_every_concept_and_no_wrong_one() {
    let expected = std::fs::read_to_string("fixtures/headers/expected.toml").expect("the expectations can be read");
    let expected: toml::Table = expected.parse().expect("the expectations are TOML");
    assert_eq!(expected.len(), 5);
    for (language, headers) in &expected {
        let path = format!("fixtures/headers/{language}.csv");
        let output = run(&["columns", "--format", "json", &path]);
        assert_eq!(output.code, 0, "{path}: {}", output.stderr);
        let read = parsed(&output.stdout);
        let notes = items(&read["files"][0]["columns"]);
        let headers = headers.as_table().expect("a table of headers");
        assert_eq!(notes.len(), headers.len(), "{path}");
        for note in notes {
            let wanted = headers[text(&note["header"])].as_str().unwrap_or_default();
            let column = note["column"].as_str().unwrap_or("unmapped");
            assert_eq!(column, wanted, "{path}, `{}`: {}", text(&note["header"]), text(&note["reason"]));
        }
    }
}
