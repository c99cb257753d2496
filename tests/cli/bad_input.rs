//! Bad input is an error message: what is wrong, where, and what to do. Never a
//! panic, half a report, or a guess.

use crate::refusal::{case, prove};
use crate::support::Cell::{Number, Text};
use crate::support::{Folder, answer, bytes_of, checking, json, program};

#[test]
fn a_list_that_cannot_be_read_is_named_with_a_way_out() {
    let folder = Folder::new();
    let missing = folder.path("missing.csv");
    let empty = folder.file("empty.csv", "");
    let blank = folder.file("blank.csv", "\n\n\n");
    let directory = folder.folder("lists.csv");
    let header = folder.file("header.csv", "Name,Country\n");
    let spaces = folder.file("spaces.csv", "Name,Country\n , \n,\n");
    let unheard = folder.file("unheard.csv", "Wer,Wo genau\nErfunden GmbH,hier\nAusgedacht SARL,dort\n");
    let numeric = folder.file("numeric.csv", "Name,Country\n1001,DE\n1002,FR\n1003,PL\n");
    let pdf = folder.file("list.pdf.csv", "%PDF-1.7\n%\u{e2}\u{e3}\n1 0 obj\n");
    let gzip = folder.file("list.csv.gz", b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03rubbish");
    let rubbish = folder.file("rubbish.xlsx", b"PK\x03\x04 this is no workbook at all");
    let cut = cut_workbook(&folder);
    let old = folder.file("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and nothing behind it");
    let shifted = folder.file("shifted.csv", "Name,City\nErfunden,GmbH,Ort\nAusgedacht,SARL,Ort\n");
    let noughts = folder.file("noughts.csv", [0_u8; 512]);
    let binary = folder.file("binary.csv", (0..=255).cycle().take(4096).collect::<Vec<u8>>());
    let cases = [
        case("a file that is not there", &[&missing], &[&missing, "no such file"]),
        case("an empty file", &[&empty], &[&empty, "empty"]),
        case("a file of blank lines", &[&blank], &[&blank]),
        case("a folder", &[&directory], &[&directory, "folder", "name the files"]),
        case("a header without rows", &[&header], &[&header, "no supplier rows"]),
        case("a header above blank rows", &[&spaces], &[&spaces, "no supplier rows"]),
        case("no known header", &[&unheard], &[&unheard, "--header-row", "--map"]),
        case("names that are numbers", &[&numeric], &[&numeric, "Name", "1001", "--map"]),
        case("a PDF", &[&pdf], &[&pdf, "PDF", "CSV or xlsx"]),
        case("a gzip archive", &[&gzip], &[&gzip, "gzip", "unpack"]),
        case("a workbook of rubbish", &[&rubbish], &[&rubbish, "cannot be opened", "save it again"]),
        case("a workbook that was cut off", &[&cut], &[&cut, "cannot be opened", "save it again"]),
        case("an old workbook of rubbish", &[&old], &[&old, "cannot be opened", "save it again"]),
        case("columns that have shifted", &[&shifted], &[&shifted, "more cells than the header", "delimiter"]),
        case("noughts", &[&noughts], &[&noughts]),
        case("binary rubbish", &[&binary], &[&binary]),
        case("a good list beside a bad one", &["fixtures/clean.csv", &empty], &[&empty, "empty"]),
    ];
    for mut case in cases {
        case.arguments.extend(["-o".to_owned(), folder.path("report.json")]);
        prove(&folder, &case);
    }
}

/// A workbook whose end is missing.
fn cut_workbook(folder: &Folder) -> String {
    let path = folder.workbook("cut.xlsx", &[("List", vec![vec![Text("Name")], vec![Text("Erfunden GmbH")]])]);
    let whole = bytes_of(&path);
    folder.file("cut.xlsx", &whole[..whole.len() / 2])
}

#[test]
fn a_workbook_protected_by_a_password_says_so() {
    let folder = Folder::new();
    let protected = folder.file("protected.xlsx", encrypted_workbook());
    let says = [protected.as_str(), "password", "save a copy without one"];
    prove(&folder, &case("an encrypted workbook", &[&protected, "-o", &folder.path("report.csv")], &says));
}

/// The least compound file that Excel's encryption leaves: a header, one sector of
/// allocations, and a directory with the stream `EncryptedPackage`.
fn encrypted_workbook() -> Vec<u8> {
    const SECTOR: usize = 512;
    const END_OF_CHAIN: u32 = 0xffff_fffe;
    const FREE: u32 = 0xffff_ffff;
    let put =
        |bytes: &mut Vec<u8>, place: usize, value: &[u8]| bytes[place..place + value.len()].copy_from_slice(value);
    let mut file = vec![0; SECTOR * 3 + 4096];
    put(&mut file, 0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    put(&mut file, 24, &[0x3e, 0, 3, 0, 0xfe, 0xff, 9, 0, 6, 0]);
    for (place, value) in [(44, 1), (48, 1), (56, 4096), (60, END_OF_CHAIN), (68, END_OF_CHAIN), (76, 0)] {
        put(&mut file, place, &u32::to_le_bytes(value));
    }
    (1..109).for_each(|entry| put(&mut file, 76 + entry * 4, &FREE.to_le_bytes()));
    // Sector 0: the allocations, of itself, the directory, and eight sectors of the stream.
    let chain = [0xffff_fffd, END_OF_CHAIN, 3, 4, 5, 6, 7, 8, 9, END_OF_CHAIN];
    let allocations = chain.into_iter().chain(std::iter::repeat(FREE)).take(128);
    (0..).zip(allocations).for_each(|(entry, value)| put(&mut file, SECTOR + entry * 4, &value.to_le_bytes()));
    // Sector 1: the directory.
    let entry = |name: &str, kind: u8, child: u32, start: u32, size: u32| {
        let mut entry = vec![0; 128];
        let name: Vec<u8> = name.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect();
        put(&mut entry, 0, &name);
        put(&mut entry, 64, &[u8::try_from(name.len()).expect("the name is short"), 0, kind, 1]);
        for (place, value) in [(68, FREE), (72, FREE), (76, child), (116, start), (120, size)] {
            put(&mut entry, place, &value.to_le_bytes());
        }
        entry
    };
    put(&mut file, SECTOR * 2, &entry("Root Entry", 5, 1, END_OF_CHAIN, 0));
    put(&mut file, SECTOR * 2 + 128, &entry("EncryptedPackage", 2, FREE, 2, 4096));
    file
}

#[test]
fn an_option_that_makes_no_sense_is_named_with_what_would() {
    let folder = Folder::new();
    let list = folder.file("list.csv", "Name,Country\nErfunden GmbH,DE\n");
    let book = folder.workbook("list.xlsx", &[("Lot 1", vec![vec![Text("Name")], vec![Text("Erfunden GmbH")]])]);
    let report = folder.path("report.json");
    let (unknown, nowhere) = (folder.path("report.docx"), folder.path("nowhere/report.json"));
    let bare = folder.path("report");
    let pack = folder.path("missing.toml");
    let tables = folder.folder("tables");
    let table = folder.file("tables/suppliers.csv", "Name,Country\nErfunden GmbH,DE\n");
    let deep = folder.path("nowhere/tables/");
    let empty = folder.folder("empty");
    let cases = [
        case("an unknown gate", &[&list, "--fail-on", "sometimes"], &["--fail-on", "sometimes", "critical", "never"]),
        case("an unknown severity", &[&list, "--show", "loud"], &["--show", "loud", "critical"]),
        case("an unknown format", &[&list, "--format", "yaml"], &["yaml", "json", "csv"]),
        case("a misspelt format", &[&list, "--format", "jsn"], &["jsn", "did you mean `json`?"]),
        case("an unknown option", &[&list, "--fail-under", "high"], &["--fail-under"]),
        case("no such day", &[&list, "--as-of", "2026-02-30"], &["--as-of"]),
        case("row nought", &[&list, "--header-row", "0"], &["--header-row"]),
        case("a row beyond the end", &[&list, "--header-row", "99"], &[&list, "99"]),
        case("a long delimiter", &[&list, "--delimiter", "::"], &["--delimiter", "one character"]),
        case("an extension of no format", &[&list, "-o", &unknown], &[&unknown, "json"]),
        case("no extension", &[&list, "-o", &bare], &[&bare, "json"]),
        case("a report over an input", &[&list, "-o", &list], &[&list, "input", "not written over"]),
        case("a folder that is not there", &[&list, "-o", &nowhere], &[&nowhere, "no folder"]),
        case("a folder of tables over an input", &[&table, "-o", &tables], &[&table, "input", "not written over"]),
        case("a folder in a folder that is not there", &[&list, "-o", &deep], &[&deep, "no folder"]),
        case("the same report twice", &[&list, "-o", &report, "-o", &report], &[&report, "twice"]),
        case(
            "a mapping to no column",
            &[&list, "--map", "Name=nane"],
            &["nane", "did you mean `name`?", "columns --known"],
        ),
        case("a mapping of no header", &[&list, "--map", "Nation=country"], &["Nation", "header"]),
        case("a mapping without a column", &[&list, "--map", "Name"], &["--map", "Header=column"]),
        case("a sheet that is not there", &[&book, "--sheet", "Lot 7"], &[&book, "Lot 7", "Lot 1"]),
        case("no such pack", &[&list, "--pack", "osze"], &["osze", "osce"]),
        case("a pack file that is not there", &[&list, "--rules", &pack], &[&pack]),
        case("a folder without packs", &[&list, "--rules", &empty], &[&empty, "no rule pack"]),
        case("no reference folder", &[&list, "--reference", &nowhere], &[&nowhere]),
        case("a reference folder that is not described", &[&list, "--reference", &empty], &[&empty, "reference.toml"]),
        case("no list", &["--quiet"], &["FILE"]),
    ];
    for mut case in cases {
        if !case.arguments.iter().any(|argument| argument == "-o") {
            case.arguments.extend(["-o".to_owned(), report.clone()]);
        }
        prove(&folder, &case);
    }
}

#[test]
fn a_mapping_to_no_column_is_refused_also_when_no_file_has_the_header() {
    let folder = Folder::new();
    let list = folder.file("list.csv", "Name,Country\nErfunden GmbH,DE\n");
    prove(&folder, &case("both wrong", &[&list, "--map", "Nation=cuontry"], &["Nation"]));
}

#[test]
fn far_corners_of_a_small_workbook_do_not_exhaust_memory() {
    let folder = Folder::new();
    let path = folder.path("corners.xlsx");
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (row, column, text) in [(0, 0, "Name"), (1, 0, "Erfunden GmbH"), (1_048_575, 16_383, "far away")] {
        sheet.write_string(row, column, text).expect("the cell can be written");
    }
    book.save(&path).expect("the workbook can be written");
    let report = json(&[&path]);
    assert_eq!(report["suppliers"][0]["name"], "Erfunden GmbH");
}

#[test]
fn a_workbook_of_numbers_alone_is_no_list() {
    let folder = Folder::new();
    let rows = vec![vec![Number(1.0), Number(2.0)], vec![Number(3.0), Number(4.0)]];
    let book = folder.workbook("numbers.xlsx", &[("Sheet1", rows)]);
    prove(&folder, &case("numbers", &[&book], &[&book, "Sheet1", "--map"]));
}

#[test]
fn nothing_on_standard_input_is_an_error_that_names_it() {
    let mut command = program(&checking(&["-"]));
    let output = answer(command.write_stdin(""));
    assert_eq!((output.code, output.stdout.as_str()), (2, ""));
    assert!(output.stderr.contains("standard input") && output.stderr.contains("empty"), "{}", output.stderr);
}

#[test]
fn whoever_stops_reading_early_causes_no_error() {
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_thbscreen"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(checking(&["fixtures/tender/bidders.xlsx", "--format", "json"]))
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("the program can be started");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}
