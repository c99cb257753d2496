//! Reports as files: the workbook, the folder of tables, JSON line by line. They hold the
//! same, and what they cannot hold is said.

use calamine::{Data, Reader, Xlsx, open_workbook};
use serde_json::Value;

use crate::support::{AS_OF, Folder, TENDER, check, files_below, items, json, keys, parsed, suppliers, text};

/// The sheets of the workbook, with the files of the folder that hold the same.
const SHEETS: [(&str, &str); 12] = [
    ("Bids", "bids"),
    ("Suppliers", "suppliers"),
    ("Findings", "findings"),
    ("Inherited", "inherited"),
    ("Questions", "questions"),
    ("Points", "points"),
    ("Input problems", "problems"),
    ("Spread", "spread"),
    ("Rules", "rules"),
    ("Instruments", "instruments"),
    ("Notices", "notices"),
    ("Run", "run"),
];

/// The tender as a workbook and as a folder of tables.
fn written(folder: &Folder, options: &[&str]) -> (String, String) {
    let (workbook, tables) = (folder.path("risk.xlsx"), folder.path("tables/"));
    let output = check(&[&TENDER, options, &["-o", &workbook, "-o", &tables, "--quiet"]].concat());
    assert_eq!((output.code, output.stdout.as_str()), (1, ""), "{}", output.stderr);
    (workbook, tables)
}

/// The rows of a sheet from its header on.
fn sheet(workbook: &str, name: &str) -> Vec<Vec<Data>> {
    let mut workbook: Xlsx<_> = open_workbook(workbook).expect("the workbook can be opened");
    let range = workbook.worksheet_range(name).expect("there is such a sheet");
    range.rows().map(<[Data]>::to_vec).collect()
}

/// The rows of a file of the folder.
fn table(folder: &str, name: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_path(format!("{folder}/{name}.csv"))
        .unwrap_or_else(|fault| panic!("{name}.csv: {fault}"));
    let rows = reader.records().map(|record| record.expect("it is readable CSV"));
    rows.map(|row| row.iter().map(str::to_owned).collect()).collect()
}

/// What a cell of the workbook is as text.
fn as_text(cell: &Data) -> String {
    match cell {
        Data::DateTime(day) => {
            let (year, month, day, ..) = day.to_ymd_hms_milli();
            format!("{year}-{month:02}-{day:02}")
        }
        Data::Float(number) => number.to_string(),
        Data::Empty => String::new(),
        other => other.to_string(),
    }
}

#[test]
fn the_workbook_holds_what_the_folder_of_tables_holds() {
    let folder = Folder::new();
    let (workbook, tables) = written(&folder, &[]);
    let names: Xlsx<_> = open_workbook(&workbook).expect("the workbook can be opened");
    let expected: Vec<&str> = ["Summary"].into_iter().chain(SHEETS.map(|(sheet, _)| sheet)).collect();
    assert_eq!(names.sheet_names(), expected);
    for (title, name) in SHEETS {
        let (sheet, table) = (sheet(&workbook, title), table(&tables, name));
        assert_eq!(sheet.len(), table.len(), "{name}");
        assert!(table.len() > 1, "{name} holds nothing");
        for (row, (cells, fields)) in std::iter::zip(&sheet, &table).enumerate() {
            for (place, field) in fields.iter().enumerate() {
                let cell = cells.get(place).map(as_text).unwrap_or_default();
                assert_eq!(cell.replace("\r\n", "\n"), *field, "row {row} of {name}");
            }
        }
    }
    let mut files: Vec<String> = SHEETS.iter().map(|(_, name)| format!("{name}.csv")).collect();
    files.push("dictionary.csv".to_owned());
    files.sort();
    let found = files_below(std::path::Path::new(&tables));
    let found: Vec<_> = found.iter().map(|path| path.file_name().expect("it is a file").to_string_lossy()).collect();
    assert_eq!(found, files);
}

#[test]
fn numbers_and_days_of_the_workbook_are_numbers_and_days() {
    let folder = Folder::new();
    let (workbook, _) = written(&folder, &[]);
    let column = |title: &str, name: &str| {
        let rows = sheet(&workbook, title);
        let place = rows[0].iter().position(|cell| *cell == *name);
        let place = place.unwrap_or_else(|| panic!("no column {name} in {title}"));
        rows.into_iter().skip(1).map(|mut row| row.swap_remove(place)).collect::<Vec<_>>()
    };
    assert!(column("Suppliers", "answered_pct").iter().all(|cell| matches!(cell, Data::Float(_))));
    let days = column("Instruments", "in_force_from");
    assert!(days.iter().any(|cell| matches!(cell, Data::DateTime(_))));
    assert!(days.iter().all(|cell| matches!(cell, Data::DateTime(_) | Data::Empty)));
}

#[test]
fn every_column_of_every_table_is_in_the_dictionary() {
    let folder = Folder::new();
    let (_, tables) = written(&folder, &[]);
    let dictionary = table(&tables, "dictionary");
    for (_, name) in SHEETS {
        let described = dictionary.iter().filter(|row| row[0] == name && !row[1].is_empty());
        let described: Vec<&str> = described.map(|row| row[1].as_str()).collect();
        assert_eq!(described, table(&tables, name)[0], "{name}");
    }
    assert!(dictionary.iter().all(|row| row.iter().enumerate().all(|(place, field)| place == 1 || !field.is_empty())));
}

#[test]
fn the_accessible_workbook_marks_its_tables_and_has_no_filters() {
    let folder = Folder::new();
    let (workbook, tables) = written(&folder, &["--accessible"]);
    let mut opened: Xlsx<_> = open_workbook(&workbook).expect("the workbook can be opened");
    opened.load_tables().expect("the tables can be read");
    let mut marked: Vec<String> = opened.table_names().into_iter().cloned().collect();
    marked.sort();
    let mut expected: Vec<String> = SHEETS.iter().map(|(_, name)| format!("{name}_1")).collect();
    expected.sort();
    assert_eq!(marked, expected);
    for (title, name) in SHEETS {
        let rows = sheet(&workbook, title);
        assert_eq!(rows[0][0].to_string(), title);
        assert!(rows[1][0].to_string().ends_with("This worksheet contains one table."), "{title}");
        assert_eq!(rows.len() - 2, table(&tables, name).len(), "{title}");
    }
    let (plain, accessible) = (parts(&written(&folder, &[]).0), parts(&written(&folder, &["--accessible"]).0));
    assert!(plain.contains("<autoFilter") && !accessible.contains("<autoFilter"));
}

/// The sheets of a workbook as they are stored, one after the other.
fn parts(workbook: &str) -> String {
    let file = std::fs::File::open(workbook).expect("the workbook is there");
    let mut archive = zip::ZipArchive::new(file).expect("a workbook is an archive");
    let mut parts = String::new();
    for place in 0..archive.len() {
        let mut part = archive.by_index(place).expect("the part can be read");
        if part.name().is_ok_and(|name| name.contains("worksheets/sheet") || name.contains("tables/")) {
            std::io::Read::read_to_string(&mut part, &mut parts).expect("the part is text");
        }
    }
    parts
}

#[test]
fn findings_lead_to_their_supplier_rule_and_instruments() {
    let folder = Folder::new();
    let (workbook, _) = written(&folder, &[]);
    let parts = parts(&workbook);
    let row_of = |title: &str, key: &str| {
        let rows = sheet(&workbook, title);
        1 + rows.iter().position(|row| row[0] == *key).unwrap_or_else(|| panic!("no {key} in {title}"))
    };
    for (title, key) in [("Suppliers", "B-2"), ("Rules", "plan-missing")] {
        let link = format!("location=\"'{title}'!A{}\"", row_of(title, key));
        assert!(parts.contains(&link), "nothing leads to {key}: {link}");
    }
    assert!(parts.contains("location=\"'Instruments'!A"), "nothing leads to an instrument");
}

#[test]
fn json_line_by_line_holds_the_whole_report() {
    let whole = json(&TENDER);
    let output = check(&[&TENDER[..], &["--format", "jsonl"]].concat());
    let lines: Vec<Value> = output.stdout.lines().map(parsed).collect();
    let of = |record: &str| lines.iter().filter(|line| line["record"] == record).collect::<Vec<_>>();
    assert_eq!(text(&lines[0]["schema"]), "thbscreen/lines/v1");
    assert_eq!(text(&lines[0]["run"]["as_of"]), AS_OF);
    let described: Vec<&str> = of("supplier").iter().map(|line| text(&line["key"])).collect();
    assert_eq!(described, keys(&whole));
    for (line, supplier) in std::iter::zip(of("supplier"), suppliers(&whole)) {
        assert_eq!(line["findings"], supplier["findings"]);
        assert_eq!(line["rating"], supplier["rating"]);
    }
    for (record, key) in [("bid", "bids"), ("problem", "problems"), ("notice", "notices"), ("rule", "rules")] {
        assert_eq!(of(record).len(), items(&whole[key]).len(), "{record}");
    }
    assert_eq!(of("totals")[0]["findings"], whole["totals"]["findings"]);
}

#[test]
fn what_begins_like_a_formula_is_counted_and_numbers_are_left_alone() {
    let folder = Folder::new();
    let list = folder.file("list.csv", "Supplier ID,Name,Passports retained,Max weekly hours\n=1+1,=A1,yes,-5\n");
    let tables = folder.path("tables/");
    let output = check(&[&list, "-o", &tables, "--quiet"]);
    assert!(output.stderr.contains("begin like a formula"), "{}", output.stderr);
    let suppliers = table(&tables, "suppliers");
    assert!(suppliers[1].iter().any(|field| field == "'=1+1"), "{suppliers:?}");
}

#[test]
fn a_folder_of_tables_leaves_other_files_alone_and_is_renewed() {
    let folder = Folder::new();
    let tables = folder.folder("tables");
    let other = folder.file("tables/notes.txt", "mine");
    folder.file("tables/findings.csv", "old");
    for _ in 0..2 {
        assert_eq!(check(&[&TENDER[..], &["-o", &tables, "--quiet"]].concat()).code, 1);
    }
    assert_eq!(std::fs::read_to_string(other).expect("it is still there"), "mine");
    assert!(table(&tables, "findings").len() > 10);
}

#[test]
fn when_one_report_cannot_be_written_none_is() {
    let folder = Folder::new();
    let good = folder.path("risk.json");
    // A folder that stands where a file of the bundle would go.
    let tables = folder.folder("tables");
    folder.folder("tables/findings.csv");
    let output = check(&[&TENDER[..], &["-o", &good, "-o", &tables]].concat());
    assert_eq!(output.code, 2, "{}", output.stderr);
    assert!(output.stderr.contains("findings.csv"), "{}", output.stderr);
    assert!(!std::path::Path::new(&good).exists());
}
