//! The annotated copy: the lists of the user as they were, with what was found beside
//! each row.

mod copy;
mod outputs;

use calamine::{Data, Reader, Xlsx, open_workbook};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use serde_json::Value;

use crate::support::{Folder, Output, TENDER, all_findings, check, json, keys, run, supplier, suppliers, text};
use copy::{Copy, as_text, letters, prove_agreement, prove_links};

/// The columns that are added.
const ADDED: [&str; 6] = ["thb_status", "thb_legal", "thb_band", "thb_reasons", "thb_ask", "thb_findings"];

/// The sheets behind the lists.
const BEHIND: [&str; 4] = ["Findings", "Questions", "Rules", "Instruments"];

/// Runs `check` with an annotated copy and returns its path.
fn annotated(folder: &Folder, arguments: &[&str]) -> (String, Output) {
    let copy = folder.path("copy.xlsx");
    let output = check(&[arguments, &["--annotate", &copy, "--quiet"]].concat());
    assert!(output.code < 2 && output.stdout.is_empty(), "{}{}", output.stdout, output.stderr);
    (copy, output)
}

fn tender_sheet(supplier: &Value) -> String {
    let is_workbook = supplier["file"] == TENDER[0];
    (if is_workbook { "Bidders" } else { "subcontractors" }).to_owned()
}

#[test]
fn the_tender_comes_back_with_what_was_found_beside_each_row() {
    let folder = Folder::new();
    let (path, _) = annotated(&folder, &TENDER);
    let copy = Copy::open(&path);
    assert_eq!(copy.names(), [&["About", "Bidders", "subcontractors"], &BEHIND[..]].concat());
    let report = json(&TENDER);
    prove_agreement(&copy, &report, &tender_sheet, 1);
    prove_links(&copy, &report, &tender_sheet, 1);
    let findings = copy.sheet("Findings").len() - 1;
    assert_eq!(findings, all_findings(&report).len());
    let mut source = csv::ReaderBuilder::new().has_headers(false).from_path(TENDER[1]).expect("the fixture is there");
    for (record, row) in source.records().map(|record| record.expect("it is CSV")).zip(1..) {
        let own: Vec<String> = copy.row("subcontractors", row)[..record.len()].to_vec();
        assert_eq!(own, record.iter().collect::<Vec<_>>(), "row {row}");
    }
    let mut source: Xlsx<_> = open_workbook(TENDER[0]).expect("the fixture is there");
    let source = source.worksheet_range("Bidders").expect("the sheet is there");
    for (cells, row) in source.rows().zip(1..) {
        for (place, (cell, own)) in std::iter::zip(cells, copy.row("Bidders", row)).enumerate() {
            // A share that is shown in hundredths is read as it is shown.
            let share = own.strip_suffix('%').and_then(|percent| percent.parse::<f64>().ok());
            let own = share.map_or(own.clone(), |percent| (percent / 100.0).to_string());
            assert_eq!(own, as_text(cell), "{}{row}", letters(place));
        }
    }
}

#[test]
fn the_first_sheet_says_what_this_is_and_leads_to_the_others() {
    let folder = Folder::new();
    let copy = Copy::open(&annotated(&folder, &TENDER).0);
    let about: Vec<String> = copy.sheet("About").iter().flatten().map(as_text).collect();
    let about = about.join("\n");
    for said in
        ["never a verdict", "2026-11-23", "osce (68 rules)", "thbscreen 0", "columns AT to AY", "Reference data"]
    {
        assert!(about.contains(said), "it does not say {said}: {about}");
    }
    for added in ADDED {
        assert!(about.contains(added), "{added} is not explained");
    }
    let names = &copy.names()[1..];
    let linked = names.iter().filter(|name| copy.parts[0].contains(&format!("location=\"'{name}'!A1\"")));
    assert_eq!(linked.count(), names.len(), "not every sheet is linked");
}

/// A list with everything that stands around suppliers in real ones.
fn messy(folder: &Folder) -> String {
    let mut book = Workbook::new();
    let notes = book.add_worksheet().set_name("Read me").expect("the name is allowed");
    notes.write_string(0, 0, "Please send questions to the buyer.").expect("it can be written");
    let sheet = book.add_worksheet().set_name("Bieter & Co's list").expect("the name is allowed");
    let day = Format::new().set_num_format("dd.mm.yyyy");
    let rows: [&[&str]; 9] = [
        &["Suppliers of lot 3"],
        &[],
        &["Supplier ID", "Name", "Country", "Our note", "Account", "Passports retained", "Contract value", "Plan date"],
        &["007", "Erfunden GmbH", "DE", "call back", "0400", "yes"],
        &["008", "Ausgedacht SARL", "FR", "", "12", "no"],
        &["007", "Erfunden GmbH", "DE", "second line", "", "yes"],
        &["Supplier ID", "Name", "Country", "Our note", "Account", "Passports retained", "Contract value", "Plan date"],
        &["009", "=1+1", "FR", "@SUM(A1)", "-5", "no"],
        &["", "Total"],
    ];
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
            sheet.write_string(row, column, *cell).expect("a cell can be written");
        }
    }
    let date = ExcelDateTime::from_ymd(2025, 1, 31).expect("there is such a day");
    sheet.write_datetime_with_format(3, 7, date, &day).expect("a day can be written");
    sheet.write_number(3, 6, 1_250_000.5).expect("a number can be written");
    sheet.write_number(8, 6, 1_250_000.5).expect("a number can be written");
    sheet.write_number(4, 3, 1.234).expect("a number can be written");
    sheet.set_row_hidden(4).expect("a row can be hidden");
    let path = folder.path("messy.xlsx");
    book.save(&path).expect("it can be written");
    path
}

const BIETER: &str = "Bieter & Co's list";

#[test]
fn rows_that_are_no_suppliers_stay_in_their_places_and_say_why() {
    let folder = Folder::new();
    let list = messy(&folder);
    let (path, output) = annotated(&folder, &[&list]);
    let copy = Copy::open(&path);
    assert_eq!(copy.names(), [&["About", BIETER], &BEHIND[..]].concat());
    let status = |row| copy.said(BIETER, 3, row)[0].clone();
    assert_eq!(status(1), "not screened: above the header");
    assert_eq!(status(2), "");
    assert_eq!(status(4), "critical");
    assert_eq!(status(6), "joined with row 4");
    assert_eq!(status(7), "not screened: the header again");
    assert_eq!(status(9), "not screened: a total");
    for row in [1, 6, 7, 9] {
        assert_eq!(copy.said(BIETER, 3, row)[1..], [""; 5], "row {row}");
    }
    let report = json(&[&list]);
    prove_agreement(&copy, &report, &|_| BIETER.to_owned(), 3);
    prove_links(&copy, &report, &|_| BIETER.to_owned(), 3);
    let unread = "sheet `Read me` is not in this copy";
    assert!(output.stderr.contains(unread), "{}", output.stderr);
    assert!(copy.sheet("About").iter().flatten().any(|cell| as_text(cell).contains(unread)));
}

#[test]
fn numbers_and_days_are_such_and_ids_and_formulas_are_text() {
    let folder = Folder::new();
    let copy = Copy::open(&annotated(&folder, &[&messy(&folder)]).0);
    let cell = |row: usize, column: usize| copy.sheet(BIETER)[row - 1][column].clone();
    assert_eq!(cell(4, 0), Data::String("007".to_owned()));
    assert_eq!(cell(4, 4), Data::String("0400".to_owned()));
    assert_eq!(cell(4, 6), Data::Float(1_250_000.5));
    assert_eq!(cell(5, 3), Data::Float(1.234));
    assert!(matches!(cell(4, 7), Data::DateTime(_)) && as_text(&cell(4, 7)) == "2025-01-31");
    assert_eq!(cell(5, 4), Data::Float(12.0));
    assert_eq!(cell(8, 1), Data::String("=1+1".to_owned()));
    assert_eq!(cell(8, 3), Data::String("@SUM(A1)".to_owned()));
    assert_eq!(cell(8, 4), Data::Float(-5.0));
    assert_eq!(cell(9, 6), Data::Float(1_250_000.5));
}

#[test]
fn hidden_rows_are_shown_and_screened_unless_they_are_left_out() {
    let folder = Folder::new();
    let list = messy(&folder);
    let status = |options: &[&str]| {
        let copy = Copy::open(&annotated(&folder, &[&[list.as_str()], options].concat()).0);
        assert_eq!(copy.row(BIETER, 5)[..3], ["008", "Ausgedacht SARL", "FR"]);
        copy.said(BIETER, 3, 5)[0].clone()
    };
    assert_ne!(status(&[]), "not screened: hidden in the list");
    assert_eq!(status(&["--hidden", "exclude"]), "not screened: hidden in the list");
}

#[test]
fn the_header_stays_in_sight_and_has_filters_unless_the_copy_is_for_screen_readers() {
    let folder = Folder::new();
    let list = messy(&folder);
    let own = |options: &[&str]| {
        let copy = Copy::open(&annotated(&folder, &[&[list.as_str()], options].concat()).0);
        (copy.parts[copy.place(BIETER)].clone(), copy)
    };
    let (plain, _) = own(&[]);
    assert!(plain.contains("ySplit=\"3\"") && plain.contains("xSplit=\"2\""), "nothing stays in sight");
    assert!(plain.contains("<autoFilter ref=\"A3:N9\""), "there are no filters from the header on");
    let (accessible, copy) = own(&["--accessible"]);
    assert!(accessible.contains("ySplit=\"3\"") && copy.parts.iter().all(|part| !part.contains("<autoFilter")));
    prove_links(&copy, &json(&[&list]), &|_| BIETER.to_owned(), 3);
}

#[test]
fn a_list_says_the_same_in_every_format_it_can_have() {
    let folder = Folder::new();
    let names = ["list.csv", "list.ods", "list.xls", "list.xlsb", "list.xlsx", "list_gb18030.csv", "list_utf16.txt"];
    let mut said: Vec<Vec<[String; 6]>> = Vec::new();
    for name in names {
        let list = format!("fixtures/formats/{name}");
        let copy = Copy::open(&annotated(&folder, &[&list]).0);
        let report = json(&[&list]);
        let sheet = copy.names()[1].to_owned();
        let stem = name.split('.').next().expect("the file has a stem");
        let expected = report["run"]["inputs"][0]["sheet"].as_str().unwrap_or(stem);
        assert_eq!(sheet, expected);
        let header = report["run"]["inputs"][0]["header_row"].as_u64().expect("the list has a header");
        prove_agreement(&copy, &report, &|_| sheet.clone(), header);
        prove_links(&copy, &report, &|_| sheet.clone(), header);
        let ids: Vec<String> =
            suppliers(&report).iter().map(|s| copy.row(&sheet, s["row"].as_u64().unwrap_or(0))[0].clone()).collect();
        assert_eq!(ids, keys(&report), "{name}");
        // Registers' numbers keep the noughts they lead with.
        let row = suppliers(&report)[0]["row"].as_u64().expect("a supplier has a row");
        assert_eq!(copy.row(&sheet, row)[1..3], ["08231834", "00042"], "{name}");
        said.push((row..).take(3).map(|row| copy.said(&sheet, header, row)).collect());
    }
    let status = |said: &[[String; 6]]| said.iter().map(|row| (row[0].clone(), row[2].clone())).collect::<Vec<_>>();
    for (name, other) in std::iter::zip(names, &said).filter(|(name, _)| name.starts_with("list.")) {
        assert_eq!(status(other), status(&said[0]), "{name}");
    }
}

#[test]
fn a_list_is_read_again_with_the_same_options() {
    let folder = Folder::new();
    let cyrillic = "Имя|Страна|Паспорта\nВыдумка ООО|Russia|yes\n";
    let (bytes, _, _) = encoding_rs::WINDOWS_1251.encode(cyrillic);
    let list = folder.file("spisok.txt", bytes);
    let map = ["--map", "Имя=name", "--map", "Страна=country", "--map", "Паспорта=id_documents_held"];
    let options = [&["--encoding", "windows-1251", "--delimiter", "|", "--header-row", "1"], &map[..]].concat();
    let copy = Copy::open(&annotated(&folder, &[&[list.as_str()], &options[..]].concat()).0);
    assert_eq!(copy.row("spisok", 2)[..3], ["Выдумка ООО", "Russia", "yes"]);
    assert_eq!(copy.said("spisok", 1, 2)[0], "critical");
    let mapping = folder.file("mapping.toml", "");
    let list = folder.file("firms.csv", "Who,Where,Held\nErfunden GmbH,DE,yes\n");
    let typed = ["--map", "Who=name", "--map", "Where=country", "--map", "Held=id_documents_held"];
    let columns = [&["columns", &list, "--header-row", "1", "--write", &mapping], &typed[..]].concat();
    assert_eq!(run(&columns).code, 0);
    let copy = Copy::open(&annotated(&folder, &[&list, "--mapping", &mapping]).0);
    assert_eq!(copy.said("firms", 1, 2)[0], "critical");
    let book = messy(&folder);
    let copy = Copy::open(&annotated(&folder, &[&book, "--sheet", BIETER]).0);
    assert_eq!(copy.said(BIETER, 3, 4)[0], "critical");
}

#[test]
fn a_list_without_a_header_has_the_columns_beside_it_and_they_are_named_on_the_first_sheet() {
    let folder = Folder::new();
    let list = folder.file("bare.csv", "Erfunden GmbH,DE,yes\nAusgedacht SARL,FR,no\n");
    let map = ["--no-header", "--map", "1=name", "--map", "2=country", "--map", "3=id_documents_held"];
    let copy = Copy::open(&annotated(&folder, &[&[list.as_str()], &map[..]].concat()).0);
    assert_eq!(copy.row("bare", 1)[..4], ["Erfunden GmbH", "DE", "yes", "critical"]);
    assert!(!copy.parts[1].contains("<autoFilter") && !copy.parts[1].contains("ySplit"));
    let about: Vec<String> = copy.sheet("About").iter().flatten().map(as_text).collect();
    let about = about.join("\n");
    assert!(
        about.contains("no header") && about.contains("D to I") && about.contains("thb_status, thb_legal"),
        "{about}"
    );
}

#[test]
fn cells_beyond_the_header_stay_and_the_columns_are_added_behind_them() {
    let folder = Folder::new();
    let list = folder.workbook(
        "beside.xlsx",
        &[(
            "List",
            vec![
                vec![crate::support::Cell::Text("Name"), crate::support::Cell::Text("Passports retained")],
                ["Erfunden GmbH", "yes", "", "my note"].map(crate::support::Cell::Text).to_vec(),
            ],
        )],
    );
    let copy = Copy::open(&annotated(&folder, &[&list]).0);
    assert_eq!(copy.row("List", 2)[..5], ["Erfunden GmbH", "yes", "", "my note", "critical"]);
    assert_eq!(copy.row("List", 1)[4], "thb_status");
}

#[test]
fn sheets_have_names_a_workbook_allows_each_one_once() {
    let folder = Folder::new();
    folder.folder("a");
    folder.folder("b");
    let content = "Supplier ID,Name,Passports retained\n1,Erfunden GmbH,yes\n";
    let long = "a very long name of a list of suppliers";
    let names = ["a/list.csv", "b/LIST.csv", "findings.csv", "it's [new].csv", &format!("{long}.csv")];
    let lists: Vec<String> = names.iter().map(|name| folder.file(name, content)).collect();
    let lists: Vec<&str> = lists.iter().map(String::as_str).collect();
    let copy = Copy::open(&annotated(&folder, &lists).0);
    let expected = ["list", "LIST 2", "findings 2", "it's _new_", "a very long name of a list of s"];
    assert_eq!(copy.names(), [&["About"], &expected[..], &BEHIND[..]].concat());
    let places = std::iter::zip(&lists, expected);
    let sheet_of = |supplier: &Value| {
        let found = places.clone().find(|(list, _)| supplier["file"] == **list);
        found.expect("the file is one of the lists").1.to_owned()
    };
    prove_links(&copy, &json(&lists), &sheet_of, 1);
}

#[test]
fn a_supplier_of_several_rows_is_told_once() {
    let folder = Folder::new();
    let list = folder.file("spend.csv", "Supplier ID,Name,Passports retained\n1,Erfunden GmbH,\n1,Erfunden GmbH,yes\n");
    let copy = Copy::open(&annotated(&folder, &[&list]).0);
    assert_eq!(copy.said("spend", 1, 2)[0], "critical");
    assert_eq!(copy.said("spend", 1, 3)[0], "joined with row 2");
    let copy = Copy::open(&annotated(&folder, &[&list, "--keep-repeats"]).0);
    assert_eq!(copy.said("spend", 1, 3)[0], "critical");
    assert_eq!(text(&supplier(&json(&[&list]), "1")["name"]), "Erfunden GmbH");
}
