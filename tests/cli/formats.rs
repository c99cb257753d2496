//! The same list says the same, whatever file it arrives in.

use serde_json::Value;

use crate::support::Cell::{Answer, Blank, Day, Number, Percent, Text};
use crate::support::{
    Cell, Folder, answer, checking, delimited, evidence, finding, first_input, items, json, json_as_of, keys, program,
    report, substance, supplier, suppliers, text, verdict, workbook,
};

/// A small list that flags, leaves open and clears.
fn list() -> Vec<Vec<Cell>> {
    let header = [
        "Supplier ID",
        "Name",
        "Country",
        "Migrant share %",
        "Lowest monthly wage",
        "Legal minimum monthly wage",
        "Wage currency",
        "Max weekly hours",
        "Passports retained",
        "Plan present",
        "Plan date",
    ];
    vec![
        header.map(Text).to_vec(),
        vec![
            Text("0071"),
            Text("Erfunden, Töchter & Co"),
            Text("Germany"),
            Percent(0.375),
            Number(2190.5),
            Number(2222.0),
            Text("EUR"),
            Number(48.5),
            Answer(true),
            Answer(true),
            Day(2023, 4, 3),
        ],
        vec![
            Text("0072"),
            Text("Ausgedacht; Fils SARL"),
            Text("France"),
            Percent(0.14),
            Number(1900.0),
            Number(1802.0),
            Text("EUR"),
            Number(72.5),
            Answer(false),
            Answer(false),
            Blank,
        ],
        vec![
            Text("0073"),
            Text("Nirgends | Nowhere Ltd"),
            Text("Qatar"),
            Blank,
            Number(1000.0),
            Blank,
            Text("QAR"),
            Text("unknown"),
            Blank,
            Text("TBC"),
            Blank,
        ],
    ]
}

/// What the list says, to be compared with other ways of writing it.
fn expected(folder: &Folder) -> std::collections::BTreeMap<String, Vec<String>> {
    let report = json(&[&folder.file("expected.csv", delimited(&list(), ',', false))]);
    assert_eq!(keys(&report), ["0071", "0072", "0073"]);
    for (key, rule, expected) in [
        ("0071", "id-documents-held", Some("flagged")),
        ("0071", "migrant-share-high", Some("flagged")),
        ("0071", "wage-below-minimum", Some("flagged")),
        ("0071", "plan-stale", Some("flagged")),
        ("0072", "id-documents-held", None),
        ("0072", "hours-excessive", Some("flagged")),
        ("0073", "id-documents-held", Some("unknown")),
        ("0073", "wage-below-minimum", Some("unknown")),
    ] {
        assert_eq!(verdict(&report, key, rule), expected, "{key} {rule}");
    }
    substance(&report)
}

/// The row of each supplier.
fn rows(report: &Value) -> Vec<u64> {
    suppliers(report).iter().map(|supplier| supplier["row"].as_u64().expect("a supplier has a row")).collect()
}

fn names(report: &Value) -> Vec<&str> {
    suppliers(report).iter().map(|supplier| text(&supplier["name"])).collect()
}

fn utf16(text: &str, big_endian: bool) -> Vec<u8> {
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    units.flat_map(|unit| if big_endian { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
}

#[test]
fn every_format_gives_the_same_findings() {
    let folder = Folder::new();
    let expected = expected(&folder);
    let files = [
        folder.file("list.tsv", delimited(&list(), '\t', false)),
        folder.file("semicolons.csv", delimited(&list(), ';', true)),
        folder.file("semicolons-and-points.csv", delimited(&list(), ';', false)),
        folder.file("pipes.txt", delimited(&list(), '|', false)),
        folder.workbook("list.xlsx", &[("Suppliers", list())]),
        folder.file("named-otherwise.xlsx", delimited(&list(), ',', false)),
    ];
    for file in &files {
        assert_eq!(substance(&json(&[file])), expected, "{file}");
    }
}

#[test]
fn every_encoding_and_line_end_gives_the_same_findings() {
    let folder = Folder::new();
    let expected = expected(&folder);
    let plain = delimited(&list(), ',', false);
    let semicolons = delimited(&list(), ';', true);
    let files = [
        ("mark.csv", format!("\u{feff}{plain}").into_bytes()),
        ("mark-semicolons.csv", format!("\u{feff}{semicolons}").into_bytes()),
        ("utf16le.csv", utf16(&plain, false)),
        ("utf16be.csv", utf16(&plain, true)),
        ("utf16le-tabs.txt", utf16(&delimited(&list(), '\t', false).replace('\n', "\r\n"), false)),
        ("windows-1252.csv", western(&plain)),
        ("crlf.csv", plain.replace('\n', "\r\n").into_bytes()),
        ("cr.csv", plain.replace('\n', "\r").into_bytes()),
        ("no-last-line-end.csv", plain.trim_end().as_bytes().to_vec()),
        ("sep.csv", format!("sep=;\r\n{}", semicolons.replace('\n', "\r\n")).into_bytes()),
        ("mark-and-sep.csv", format!("\u{feff}sep=;\r\n{}", semicolons.replace('\n', "\r\n")).into_bytes()),
    ];
    let mut wrong = Vec::new();
    for (name, content) in files {
        let report = json(&[&folder.file(name, content)]);
        assert_eq!(substance(&report), expected, "{name}");
        assert_eq!(names(&report)[0], "Erfunden, Töchter & Co", "{name}");
        let first = if name.contains("sep") { 3 } else { 2 };
        if rows(&report) != [first, first + 1, first + 2] {
            wrong.push(format!("{name}: {:?}", rows(&report)));
        }
    }
    assert!(wrong.is_empty(), "rows are numbered wrongly: {}", wrong.join(", "));
}

/// Text as Windows-1252; the letters of the list have the numbers of their code points there.
fn western(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(u32::from(c)).expect("the list is written in western letters")).collect()
}

#[test]
fn standard_input_holds_text_or_a_workbook() {
    let folder = Folder::new();
    let expected = expected(&folder);
    let text = delimited(&list(), ';', true).into_bytes();
    let book = workbook(&[("Suppliers", list())]).save_to_buffer().expect("a workbook can be written");
    for (what, content) in [("text", text), ("a workbook", book)] {
        let mut command = program(&checking(&["-", "--format", "json"]));
        let report = report(&answer(command.write_stdin(content)));
        assert_eq!(substance(&report), expected, "{what}");
        assert_eq!(supplier(&report, "0071")["file"], "(standard input)", "{what}");
    }
}

#[test]
fn several_files_and_sheets_form_one_list() {
    let folder = Folder::new();
    let header =
        || ["Supplier ID", "Parent ID", "Name", "Plan present", "Plan covers subcontractors"].map(Text).to_vec();
    let bidder = vec![Text("A-1"), Blank, Text("Erfunden GmbH"), Answer(true), Answer(false)];
    let other = vec![Text("B-1"), Blank, Text("Ausgedacht SARL"), Answer(true), Answer(false)];
    let book = folder.workbook(
        "bids.xlsx",
        &[
            ("Lot 1", vec![header(), bidder]),
            ("Notes", vec![vec![Text("see the call for tender")]]),
            ("Lot 2", vec![header(), other]),
        ],
    );
    let chain = folder.file("chain.csv", "Supplier ID,Parent ID,Name\nA-2,A-1,Nirgends Ltd\n");
    let report = json(&[&book, &chain]);
    assert_eq!(keys(&report), ["A-1", "B-1", "A-2"]);
    let places: Vec<_> = suppliers(&report).iter().map(|s| (s["sheet"].as_str(), s["row"].as_u64())).collect();
    assert_eq!(places, [(Some("Lot 1"), Some(2)), (Some("Lot 2"), Some(2)), (None, Some(2))]);
    // A-1 has a subcontractor in the other file, B-1 has none.
    assert_eq!(verdict(&report, "A-1", "plan-omits-subcontractors"), Some("flagged"));
    assert_ne!(verdict(&report, "B-1", "plan-omits-subcontractors"), Some("flagged"));
    let skipped = items(&report["problems"]).iter().find(|problem| problem["kind"] == "skipped_sheet");
    assert_eq!(skipped.expect("a sheet that is not read is remarked on")["sheet"], "Notes");
}

#[test]
fn the_same_identifier_in_two_files_stays_two_suppliers() {
    let folder = Folder::new();
    let one = folder.file("one.csv", "Supplier ID,Name\nA-1,Erfunden GmbH\n");
    let two = folder.file("two.csv", "Supplier ID,Name\nA-1,Ausgedacht SARL\n");
    let report = json(&[&one, &two]);
    assert_eq!(names(&report), ["Erfunden GmbH", "Ausgedacht SARL"]);
    assert_eq!(keys(&report).len(), 2);
    assert_ne!(keys(&report)[0], keys(&report)[1]);
    assert!(items(&report["problems"]).iter().any(|problem| problem["kind"] == "repeated_id"));
}

#[test]
fn only_the_sheet_that_is_stated_is_read() {
    let folder = Folder::new();
    let sheet = |name| vec![vec![Text("Name")], vec![Text(name)]];
    let book = folder.workbook("bids.xlsx", &[("Lot 1", sheet("Erfunden GmbH")), ("Lot 2", sheet("Ausgedacht SARL"))]);
    assert_eq!(names(&json(&[&book])), ["Erfunden GmbH", "Ausgedacht SARL"]);
    assert_eq!(names(&json(&[&book, "--sheet", "Lot 2"])), ["Ausgedacht SARL"]);
    assert_eq!(names(&json(&[&book, "--sheet", "lot 1"])), ["Erfunden GmbH"]);
    let both = json(&[&book, "--sheet", "Lot 2", "--sheet", "Lot 1"]);
    assert_eq!(names(&both), ["Erfunden GmbH", "Ausgedacht SARL"]);
}

#[test]
fn a_hidden_sheet_is_read_only_when_it_is_stated() {
    let folder = Folder::new();
    let sheet = |name| vec![vec![Text("Name")], vec![Text(name)]];
    let mut book = workbook(&[("Shown", sheet("Erfunden GmbH")), ("Old", sheet("Ausgedacht SARL"))]);
    book.worksheet_from_name("Old").expect("the sheet is there").set_hidden(true);
    let file = folder.path("hidden.xlsx");
    book.save(&file).expect("a workbook can be written into the temporary folder");
    let report = json(&[&file]);
    assert_eq!(names(&report), ["Erfunden GmbH"]);
    let skipped = items(&report["problems"]).iter().find(|problem| problem["kind"] == "skipped_sheet");
    let skipped = skipped.expect("a sheet that is not read is remarked on");
    assert!(skipped["sheet"] == "Old" && text(&skipped["message"]).contains("hidden"), "{skipped}");
    assert_eq!(names(&json(&[&file, "--sheet", "Old"])), ["Ausgedacht SARL"]);
}

#[test]
fn a_title_above_the_header_is_passed_over() {
    let folder = Folder::new();
    let mut rows = vec![vec![Text("List of suppliers, lot 3")], vec![Blank], vec![Text("as of"), Text("May")]];
    rows.extend(list());
    let text = folder.file("titled.csv", delimited(&rows, ',', false));
    let book = folder.workbook("titled.xlsx", &[("Lot 3", rows)]);
    for file in [&text, &book] {
        for options in [&[file.as_str()][..], &[file, "--header-row", "4"]] {
            let report = json(options);
            assert_eq!(first_input(&report)["header_row"], 4, "{options:?}");
            assert_eq!(keys(&report), ["0071", "0072", "0073"], "{options:?}");
            assert_eq!(self::rows(&report), [5, 6, 7], "{options:?}");
        }
    }
}

#[test]
fn a_stated_header_row_wins_over_a_row_that_looks_more_like_one() {
    let folder = Folder::new();
    let file = folder.file("two.csv", "Name,Country,City\nName,Remarks,\nErfunden GmbH,DE,\nAusgedacht SARL,FR,\n");
    let report = json(&[&file, "--header-row", "2"]);
    assert_eq!(names(&report), ["Erfunden GmbH", "Ausgedacht SARL"]);
    assert_eq!(supplier(&report, keys(&report)[0])["country"], Value::Null);
}

#[test]
fn a_stated_delimiter_is_used() {
    let folder = Folder::new();
    let expected = expected(&folder);
    for (option, delimiter) in [("^", '^'), (";", ';'), ("tab", '\t'), ("|", '|')] {
        let file = folder.file("list.txt", delimited(&list(), delimiter, false));
        assert_eq!(substance(&json(&[&file, "--delimiter", option])), expected, "{option}");
    }
}

#[test]
fn a_stated_mapping_wins() {
    let folder = Folder::new();
    let file =
        folder.file("odd.csv", "Name,Wer,Papers with us?\nline 1,Erfunden GmbH,yes\nline 2,Ausgedacht SARL,no\n");
    let report =
        json(&[&file, "--map", "Wer=name", "--map", "Name=ignore", "--map", "papers with us=id_documents_held"]);
    assert_eq!(names(&report), ["Erfunden GmbH", "Ausgedacht SARL"]);
    let finding = finding(&report, keys(&report)[0], "id-documents-held").expect("the column was mapped");
    assert_eq!(finding["verdict"], "flagged");
    assert_eq!(evidence(finding, "id_documents_held")["cell"], "C2");
    assert_eq!(verdict(&report, keys(&report)[1], "id-documents-held"), None);
    let columns = items(&first_input(&report)["columns"]);
    let statuses: Vec<_> = columns.iter().map(|column| (text(&column["header"]), text(&column["status"]))).collect();
    assert_eq!(statuses, [("Name", "ignored"), ("Wer", "mapped"), ("Papers with us?", "mapped")]);
}

#[test]
fn fourteen_percent_is_the_same_value_however_it_is_written() {
    let folder = Folder::new();
    let sheet = |a, b| vec![vec![Text("Name"), Text("Migrant share %")], vec![Text("A"), a], vec![Text("B"), b]];
    let files = [
        folder.file("marked.csv", "Name,Migrant share %\nA,31.00%\nB,7.1%\n"),
        folder.file("plain.csv", "Name,Migrant share %\nA,31\nB,7.1\n"),
        folder.file("fractions.csv", "Name,Migrant share %\nA,0.31\nB,0.071\n"),
        folder.file("commas.csv", "Name;Migrant share %\nA;31,00 %\nB;7,1 %\n"),
        folder.file("comma-fractions.csv", "Name;Migrant share %\nA;0,31\nB;0,071\n"),
        folder.workbook("format.xlsx", &[("List", sheet(Percent(0.31), Percent(0.071)))]),
        folder.workbook("fractions.xlsx", &[("List", sheet(Number(0.31), Number(0.071)))]),
        folder.workbook("numbers.xlsx", &[("List", sheet(Number(31.0), Number(7.1)))]),
        folder.workbook("texts.xlsx", &[("List", sheet(Text("31.00%"), Text("7.1 %")))]),
        folder.workbook("mixed.xlsx", &[("List", sheet(Percent(0.31), Text("7.1%")))]),
    ];
    for file in &files {
        let report = json(&[file]);
        let a = finding(&report, "a", "migrant-share-high").expect("31 % is above the limit of 30 %");
        assert_eq!(a["verdict"], "flagged", "{file}");
        assert_eq!(text(&evidence(a, "migrant_share_pct")["value"]).trim_end_matches([' ', '%']), "31", "{file}");
        assert_ne!(verdict(&report, "b", "migrant-share-high"), Some("flagged"), "{file}");
    }
}

#[test]
fn a_day_of_a_workbook_is_the_day_it_shows() {
    let folder = Folder::new();
    let header = || vec![Text("Name"), Text("Plan present"), Text("Plan date")];
    let rows =
        vec![header(), vec![Text("A"), Answer(true), Day(2023, 1, 31)], vec![Text("B"), Answer(true), Number(44957.0)]];
    let report = json(&[&folder.workbook("days.xlsx", &[("List", rows)])]);
    for key in ["a", "b"] {
        let finding = finding(&report, key, "plan-stale").expect("the plan is old");
        assert_eq!(evidence(finding, "plan_date")["value"], "2023-01-31", "{key}");
    }
}

#[test]
fn rows_are_numbered_as_a_spreadsheet_numbers_them() {
    let folder = Folder::new();
    let cases: [(&str, &str, &[u64]); 14] = [
        ("line breaks in a row", "Name,City\n\"A\nx\",\"y\nz\"\nB,\nC,\n", &[2, 3, 4]),
        ("line breaks in the header", "\"Name\n(official)\",City\nA,\nB,\nC,\n", &[2, 3, 4]),
        ("CR LF around and in cells", "Name,City\r\n\"A\r\nx\",y\r\nB,\r\nC,\r\n", &[2, 3, 4]),
        ("CR LF around, LF in cells", "Name,City\r\n\"A\nx\",y\r\nB,\r\nC,", &[2, 3, 4]),
        ("LF around, CR LF in cells", "Name,City\n\"A\r\nx\",y\nB,\nC,\n", &[2, 3, 4]),
        ("CR around and in cells", "Name,City\r\"A\rx\",y\rB,\rC,\r", &[2, 3, 4]),
        ("an empty line between", "Name,City\nA,\n\nB,\n\"C\nx\",\n", &[2, 4, 5]),
        ("an empty line after a break", "Name,City\n\"A\nx\",\n\nB,\nC,\n", &[2, 4, 5]),
        ("an empty line before an open end", "Name,City\nA,x\n\nB,y", &[2, 4]),
        ("CR and an empty line", "Name,City\rA,y\r\rB,\rC,\r", &[2, 4, 5]),
        ("CR LF and an empty line before an open end", "Name,City\r\nA,x\r\n\r\nB,y", &[2, 4]),
        ("a line of delimiters", "Name,City\nA,\n,\nB,\nC,\n", &[2, 4, 5]),
        ("empty lines above", "\n\nName,City\nA,\nB,\n\"C\nx\",\n", &[4, 5, 6]),
        ("line ends of both kinds", "Name,City\nA,x\r\nB,y\nC,z\r\nD,w\r\nE,v\nF,u\n", &[2, 3, 4, 5, 6, 7]),
    ];
    let mut wrong = Vec::new();
    for (what, content, expected) in cases {
        let found = rows(&json(&[&folder.file("breaks.csv", content)]));
        if found != expected {
            wrong.push(format!("{what}: {content:?}: expected {expected:?}, got {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn row_numbers_stay_right_behind_many_breaks() {
    let folder = Folder::new();
    for end in ["\n", "\r\n"] {
        let row = |number: u32| format!("Firm {number},\"first line{end}second line{end}{end}third\"{end}");
        let content: String = std::iter::once(format!("Name,City{end}")).chain((2..=900).map(row)).collect();
        let report = json(&[&folder.file("many.csv", content)]);
        assert_eq!(rows(&report), (2..=900).collect::<Vec<u64>>(), "{end:?}");
    }
}

#[test]
fn a_date_beside_a_certain_one_is_read_in_its_order() {
    let folder = Folder::new();
    let file = folder.file("days.csv", "Name,Plan present,Plan date\nA,yes,03/04/2025\nB,yes,25/04/2025\n");
    let report = json_as_of("2027-11-23", &[&file]);
    let value = |key| &evidence(finding(&report, key, "plan-stale").expect("the plan is old"), "plan_date")["value"];
    assert_eq!((value("a"), value("b")), (&"2025-04-03".into(), &"2025-04-25".into()));
    let file = folder.file("days.csv", "Name,Plan present,Plan date\nA,yes,03/04/2025\nB,yes,04/25/2025\n");
    let report = json_as_of("2027-11-23", &[&file]);
    let value = |key| &evidence(finding(&report, key, "plan-stale").expect("the plan is old"), "plan_date")["value"];
    assert_eq!((value("a"), value("b")), (&"2025-03-04".into(), &"2025-04-25".into()));
}
