//! Bad input is an error message: what is wrong, where, and what to do. Never a
//! panic, half a report, or a guess.

use serde_json::Value;

use crate::support::Cell::{Number, Text};
use crate::support::{Folder, answer, bytes_of, check, checking, items, json, keys, program, run, suppliers, text};

/// A run that cannot be done.
struct Case {
    what: &'static str,
    arguments: Vec<String>,
    /// What the message must say.
    says: Vec<String>,
}

fn case(what: &'static str, arguments: &[&str], says: &[&str]) -> Case {
    let owned = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    Case { what, arguments: owned(arguments), says: owned(says) }
}

/// Runs a case and proves that nothing but the message comes of it.
fn prove(folder: &Folder, case: &Case) {
    let before = folder.content();
    let arguments: Vec<&str> = case.arguments.iter().map(String::as_str).collect();
    let output = check(&arguments);
    let what = case.what;
    assert_eq!(output.code, 2, "{what}: {}{}", output.stdout, output.stderr);
    assert_eq!(output.stdout, "", "{what}");
    for word in &case.says {
        assert!(output.stderr.contains(word.as_str()), "{what}: the message lacks {word:?}: {}", output.stderr);
    }
    assert!(folder.content() == before, "{what}: the folder has changed: {:?}", folder.content().keys());
}

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
    let (aside, pack) = (folder.folder("aside"), folder.path("missing.toml"));
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
        case("a report that is a folder", &[&list, "-o", &aside], &[&aside]),
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
fn a_list_compared_with_a_list_is_a_fault_and_never_clear() {
    let folder = Folder::new();
    let list = folder.file("list.csv", "Name,Country\nExample Ltd,DE\n");
    let pack = folder.file(
        "own.toml",
        "[pack]\nid = \"own\"\ntitle = \"Own\"\n[[rule]]\nid = \"own-lists\"\ntitle = \"T\"\nkind = \"data\"\n\
         severity = \"low\"\nwhen = \"goods = inputs\"\nwhy = \"w\"\nask = \"a\"\naction = \"b\"\n",
    );
    prove(&folder, &case("two lists", &[&list, "--rules", &pack], &["a list cannot be compared with a list", "9:"]));
}

#[test]
fn forms_of_sql_that_are_not_part_of_conditions_are_faults() {
    let folder = Folder::new();
    let list = folder.file("list.csv", "Name,Country\nExample Ltd,DE\n");
    let forms = [
        ("country IN countries", "IN takes a list of values"),
        ("country IN (SELECT 1)", "IN takes a list of values"),
        ("name LIKE 'a!%' ESCAPE '!'", "LIKE takes one pattern"),
        ("name ILIKE ANY ('a', 'b')", "LIKE takes one pattern"),
        ("name ~ 'a'", "not part of the condition language"),
    ];
    for (when, words) in forms {
        let pack = folder.file(
            "own.toml",
            format!(
                "[pack]\nid = \"own\"\ntitle = \"Own\"\n[[rule]]\nid = \"own-form\"\ntitle = \"T\"\nkind = \"data\"\n\
                 severity = \"low\"\nwhen = \"{when}\"\nwhy = \"w\"\nask = \"a\"\naction = \"b\"\n"
            ),
        );
        prove(&folder, &case(when, &[&list, "--rules", &pack], &[words, "9:"]));
    }
}

#[test]
fn goods_that_name_no_sector_are_no_fault_of_the_sector() {
    let folder = Folder::new();
    let list = folder.file("list.csv", "Name,Goods\nExample Ltd,shoes; zorbles\n");
    let report = json(&[&list]);
    assert_eq!(items(&report["problems"]).len(), 0, "{}", report["problems"]);
}

#[test]
fn a_table_looked_up_by_no_column_is_refused() {
    let folder = Folder::new();
    let list = folder.file("list.csv", "Name,Country\nExample Ltd,DE\n");
    let tables = folder.folder("tables");
    folder.file("tables/own.csv", "place,risk\nNowhere,high\n");
    folder.file(
        "tables/reference.toml",
        "[[table]]\nid = \"own\"\nfile = \"own.csv\"\ntitle = \"Own\"\npublisher = \"us\"\nedition = \"1\"\n\
         licence = \"ours\"\n[[table.key]]\ncolumn = \"place\"\nmatch = \"exact\"\nfrom = [\"citty\"]\n[table.fields]\n\
         risk = \"risk\"\n",
    );
    prove(&folder, &case("a table", &[&list, "--reference", &tables], &["`own`", "`citty`", "did you mean `city`"]));
}

#[test]
fn a_mapping_to_no_column_is_refused_also_when_no_file_has_the_header() {
    let folder = Folder::new();
    let list = folder.file("list.csv", "Name,Country\nErfunden GmbH,DE\n");
    prove(&folder, &case("both wrong", &[&list, "--map", "Nation=cuontry"], &["Nation"]));
}

#[test]
fn an_input_is_never_written_over_by_another_name() {
    let folder = Folder::new();
    folder.folder("aside");
    let list = folder.file("list.csv", "Name,Country\nErfunden GmbH,DE\n");
    let detour = folder.path("aside/../list.csv");
    prove(&folder, &case("a detour", &[&list, "-o", &detour], &["input", "not written over"]));
    #[cfg(unix)]
    {
        let link = folder.path("link.csv");
        std::os::unix::fs::symlink(&list, &link).expect("a link can be made");
        prove(&folder, &case("a link", &[&list, "-o", &link], &["input", "not written over"]));
        let hard = folder.path("hard.csv");
        std::fs::hard_link(&list, &hard).expect("a hard link can be made");
        let before = bytes_of(&list);
        check(&[&list, "-o", &hard]);
        assert!(bytes_of(&list) == before, "the input was written over through a hard link");
    }
}

#[test]
fn a_list_is_the_same_after_it_was_screened() {
    let folder = Folder::new();
    let text = folder.file("list.csv", "Name,Passports retained\nErfunden GmbH,yes\n");
    let book = folder.workbook("list.xlsx", &[("List", vec![vec![Text("Name")], vec![Text("Ausgedacht SARL")]])]);
    let before = folder.content();
    assert_eq!(check(&[&text, &book]).code, 1);
    assert_eq!(check(&[&text, &book, "-o", &folder.path("report.csv")]).code, 1);
    let mut after = folder.content();
    assert!(after.remove(&folder.root().join("report.csv")).is_some());
    assert!(after == before, "{:?}", after.keys());
}

#[test]
fn a_report_that_exists_is_replaced_whole_or_not_at_all() {
    let folder = Folder::new();
    let report = folder.file("report.json", "the report of last week");
    assert_eq!(check(&["fixtures/missing.csv", "-o", &report]).code, 2);
    assert_eq!(bytes_of(&report), b"the report of last week");
    assert_eq!(check(&["fixtures/clean.csv", "-o", &report]).code, 0);
    assert!(bytes_of(&report).starts_with(b"{"));
}

const FAULTY_PACK: &str = r#"
[pack]
id = "faulty"
title = "Every fault at once"

[parameters]
unused_limit = 12

[[rule]]
id = "unknown-key"
title = "A key that nobody knows"
kind = "control"
severity = "high"
weight = 12
when = "NOT plan_present"
why = "w"
ask = "a"
action = "a"

[[rule]]
id = "unknown-column"
title = "A column that nobody knows"
kind = "control"
severity = "high"
when = "NOT plan_presnt"
why = "w"
ask = "a"
action = "a"

[[rule]]
id = "wrong-type"
title = "A text is no number"
kind = "control"
severity = "high"
when = "max_weekly_hours = 'sixty'"
why = "w"
ask = "a"
action = "a"

[[rule]]
id = "unknown-instrument"
title = "A law that is not in the compendium"
kind = "control"
severity = "high"
when = "NOT plan_present"
why = "w"
ask = "a"
action = "a"
instruments = ["far-52.222-51"]

[[rule]]
id = "bad-severity"
title = "A severity that does not exist"
kind = "control"
severity = "hihg"
when = "NOT plan_present"
why = "w"
ask = "a"
action = "a"

[[rule]]
id = "answers-for-the-silent"
title = "A rule that takes silence for an answer"
kind = "control"
severity = "high"
when = "NOT COALESCE(plan_present, FALSE)"
why = "w"
ask = "a"
action = "a"
"#;

#[test]
fn a_faulty_pack_tells_all_its_faults_in_one_run() {
    let folder = Folder::new();
    let pack = folder.file("faulty.toml", FAULTY_PACK);
    let list = folder.file("list.csv", "Name\nErfunden GmbH\n");
    let report = folder.path("report.json");
    let line_of =
        |part: &str| 1 + FAULTY_PACK.lines().position(|line| line.contains(part)).expect("the fault is there");
    let faults = [
        ("weight = 12", "weight"),
        ("plan_presnt", "plan_present"),
        ("'sixty'", "wrong-type"),
        ("far-52.222-51", "far-52.222-51"),
        ("hihg", "`high`"),
        ("unused_limit = 12", "unused_limit"),
        ("NOT COALESCE(plan_present, FALSE)", "answers-for-the-silent"),
    ];
    let places: Vec<String> = faults.iter().map(|(part, _)| format!("{pack}:{}:", line_of(part))).collect();
    let words = faults.iter().map(|(_, word)| *word).chain(places.iter().map(String::as_str));
    let words: Vec<&str> = words.chain(["13 faults", "nothing was screened"]).collect();
    prove(&folder, &case("a faulty pack", &[&list, "--rules", &pack, "-o", &report], &words));
    for command in [&["rules", "list"][..], &["rules", "test"], &["rules", "explain", "fee-charged"]] {
        let output = run(&[command, &["--rules", &pack]].concat());
        assert_eq!((output.code, output.stdout.as_str()), (2, ""), "{command:?}");
        assert!(output.stderr.contains("13 faults"), "{command:?}: {}", output.stderr);
    }
}

#[test]
fn faults_of_several_packs_are_told_together() {
    let folder = Folder::new();
    let one = folder.file("one.toml", "[pack]\nid = \"one\"\n");
    let two = folder.file("two.toml", "this is no TOML\n");
    let three = folder.file("three.toml", "[[rule]]\nid = \"lonely\"\n");
    let says = [one.as_str(), "`title`", &two, "TOML", &three, "`lonely` has no `title`"];
    let arguments = ["fixtures/clean.csv", "--rules", &one, "--rules", &two, "--rules", &three];
    prove(&folder, &case("three faulty packs", &arguments, &says));
}

#[test]
fn two_rules_of_one_id_are_a_fault() {
    let folder = Folder::new();
    let rule = "[[rule]]\nid = \"fee-charged\"\ntitle = \"t\"\nkind = \"control\"\nseverity = \"high\"\n\
                when = \"NOT plan_present\"\nwhy = \"w\"\nask = \"a\"\naction = \"a\"\n";
    let pack = folder.file("own.toml", format!("[pack]\nid = \"own\"\ntitle = \"t\"\n{rule}"));
    let says = [pack.as_str(), "fee-charged", "osce"];
    prove(&folder, &case("a repeated id", &["fixtures/clean.csv", "--rules", &pack], &says));
}

/// The remark on a raw text.
fn remark<'a>(report: &'a Value, raw: &str) -> &'a Value {
    let found = items(&report["problems"]).iter().find(|problem| problem["value"] == raw);
    found.unwrap_or_else(|| panic!("no remark on {raw:?}: {}", report["problems"]))
}

#[test]
fn a_cell_that_would_have_to_be_guessed_is_kept_as_a_gap() {
    let folder = Folder::new();
    let table = [
        ("country", "Congo", "country"),
        ("country", "Korea", "country"),
        ("plan_date", "03/04/2025", "2025-04-03"),
        ("plan_date", "2025", "date"),
        ("plan_date", "30/02/2025", "no such day"),
        ("id_documents_held", "maybe", "yes"),
        ("max_weekly_hours", "about 50", "number"),
        ("migrant_share_pct", "140", "100"),
    ];
    for (column, raw, says) in table {
        // The second row keeps the column recognisable by its values.
        let good = match column {
            "country" => "Germany",
            "plan_date" => "2025-01-31",
            "id_documents_held" => "no",
            _ => "40",
        };
        let content = format!("Name,{column}\nErfunden GmbH,{raw}\nAusgedacht SARL,{good}\n");
        let report = json(&[&folder.file("list.csv", content)]);
        assert_eq!(keys(&report).len(), 2, "{raw}: the row is kept");
        let remark = remark(&report, raw);
        assert_eq!(remark["kind"], "unreadable_cell", "{raw}");
        assert_eq!((text(&remark["column"]), text(&remark["cell"])), (column, "B2"), "{raw}");
        assert_eq!(remark["count"], 1, "{raw}");
        assert!(text(&remark["message"]).contains(says), "{raw}: {remark}");
    }
}

#[test]
fn a_number_beyond_all_measure_is_not_read() {
    let folder = Folder::new();
    for raw in ["1e999", "-1e999"] {
        let report = json(&[&folder.file("list.csv", format!("Name,Max weekly hours\nA Ltd,{raw}\nB Ltd,40\n"))]);
        assert_eq!(remark(&report, raw)["kind"], "unreadable_cell");
        assert_eq!(crate::support::verdict(&report, keys(&report)[0], "hours-excessive"), Some("unknown"), "{raw}");
    }
}

#[test]
fn both_countries_an_ambiguous_name_may_mean_are_named() {
    let folder = Folder::new();
    let report =
        json(&[&folder.file("list.csv", "Name,Country\nA Ltd,Congo\nB Ltd,Korea\nC Ltd,France\nD Ltd,Peru\n")]);
    let congo = text(&remark(&report, "Congo")["message"]);
    assert!(congo.contains("CG") && congo.contains("CD"), "{congo}");
    let korea = text(&remark(&report, "Korea")["message"]);
    assert!(korea.contains("KR") && korea.contains("KP"), "{korea}");
    let countries: Vec<_> = suppliers(&report).iter().map(|supplier| supplier["country"].as_str()).collect();
    assert_eq!(countries.len(), 4);
    assert!(!countries[0].is_some_and(|c| c == "CG" || c == "CD"), "{countries:?}");
}

#[test]
fn an_unreadable_answer_leaves_the_check_open() {
    let folder = Folder::new();
    let list = folder
        .file("list.csv", "Supplier ID,Name,Passports retained\nA,Erfunden,maybe\nB,Ausgedacht,no\nC,Nirgends,no\n");
    let report = json(&[&list]);
    let finding = crate::support::finding(&report, "A", "id-documents-held").expect("maybe is no answer");
    assert_eq!(finding["verdict"], "unknown");
    assert_eq!(finding["missing"], serde_json::json!(["id_documents_held"]));
    assert_eq!(crate::support::verdict(&report, "B", "id-documents-held"), None);
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
