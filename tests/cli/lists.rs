//! Watch-lists are imported, listed and looked at as users would. Every firm is invented.

use serde_json::Value;

use crate::support::{AS_OF, Folder, Output, bytes_of, items, parsed, run, text, unbroken};

/// A published list, whose layout is known.
const ORDERS: &str = "fixtures/lists/orders-2026-06-23.csv";

/// A table of one's own.
const OWN: &str = "fixtures/lists/own.csv";

fn import(file: &str, list: &str, options: &[&str]) -> Output {
    run(&[&["lists", "import", file, "-o", list], options].concat())
}

/// A list in the one form.
fn imported(folder: &Folder, file: &str, options: &[&str]) -> String {
    let list = folder.path("list.csv");
    let output = import(file, &list, options);
    assert_eq!(output.code, 0, "{}", output.stderr);
    list
}

fn listed(files: &[&str]) -> Vec<Value> {
    let mut arguments = vec!["lists", "list", "--format", "json", "--as-of", AS_OF];
    files.iter().for_each(|file| arguments.extend(["--list", file]));
    let output = run(&arguments);
    assert_eq!(output.code, 0, "{}", output.stderr);
    items(&parsed(&output.stdout)).to_vec()
}

fn last_listed(file: &str) -> Value {
    listed(&[file]).pop().expect("the list is listed")
}

#[test]
fn a_published_list_becomes_one_in_the_one_form() {
    let folder = Folder::new();
    let list = folder.path("list.csv");
    let output = import(ORDERS, &list, &[]);
    assert_eq!((output.code, output.stdout.as_str()), (0, ""));
    let said = unbroken(&output.stderr);
    for words in [
        "4 entries with 4 names, as `wro`",
        "day of the data: 2026-06-23",
        "read by the layout `cbp-wro`",
        "1 entry left out: not in force (Status) (row 4)",
        "is taken from the name of the file",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    let written = String::from_utf8(bytes_of(&list)).expect("the list is UTF-8");
    assert!(written.starts_with("# thbscreen watch-list\n# id = \"wro\"\n"), "{written}");
    assert!(written.contains("\n# source_file = \"orders-2026-06-23.csv\"\n"), "{written}");
    let again = folder.path("again.csv");
    assert_eq!(import(ORDERS, &again, &[]).code, 0);
    assert_eq!(bytes_of(&again), bytes_of(&list), "the same file gives the same bytes");
}

#[test]
fn how_the_file_is_read_can_be_stated() {
    let folder = Folder::new();
    let list = folder.path("list.csv");
    let output = import(ORDERS, &list, &["--encoding", "windows-1252", "--delimiter", ","]);
    assert!(output.code == 0 && !output.stderr.contains("guess"), "{}", output.stderr);
    assert!(String::from_utf8_lossy(&bytes_of(&list)).contains("Façonnage"));
    let output = import(ORDERS, &folder.path("other.csv"), &["--encoding", "nonsense"]);
    assert!(output.code == 2 && output.stderr.contains("nonsense"), "{}", output.stderr);
}

#[test]
fn a_list_of_ones_own_is_mapped() {
    let folder = Folder::new();
    let output = import(OWN, &folder.path("list.csv"), &[]);
    assert_eq!(output.code, 2);
    let said = unbroken(&output.stderr);
    assert!(said.contains("`Company`, `Other names`, `Land`") && said.contains("--map \"Company=name\""), "{said}");
    assert!(!std::path::Path::new(&folder.path("list.csv")).exists());
    let options = [
        "--map",
        "Company=name",
        "--map",
        "Other names=aliases",
        "--map",
        "Land=country",
        "--separator",
        ";",
        "--title",
        "Firms we have asked before",
        "--kind",
        "forced-labour",
        "--severity",
        "high",
        "--date",
        "2026-11-01",
        "--id",
        "asked-before",
    ];
    let list = last_listed(&imported(&folder, OWN, &options));
    assert_eq!((text(&list["id"]), text(&list["title"])), ("asked_before", "Firms we have asked before"));
    assert_eq!((text(&list["kind"]), text(&list["severity"])), ("forced-labour", "high"));
    assert_eq!((&list["entries"], &list["names"]), (&Value::from(3), &Value::from(5)));
    assert_eq!((&list["age_days"], &list["stale"]), (&Value::from(22), &Value::from(false)));
}

#[test]
fn neither_the_input_nor_a_file_that_is_there_is_written_over() {
    let folder = Folder::new();
    let file = folder.file("orders.csv", bytes_of(ORDERS));
    let before = bytes_of(&file);
    for options in [&[][..], &["--force"]] {
        let output = import(&file, &file, options);
        assert_eq!(output.code, 2);
        assert_eq!(bytes_of(&file), before);
    }
    let there = folder.file("list.csv", "precious");
    let output = import(&file, &there, &[]);
    assert!(output.code == 2 && output.stderr.contains("--force writes over it"), "{}", output.stderr);
    assert_eq!(bytes_of(&there), b"precious");
    assert_eq!(import(&file, &there, &["--force"]).code, 0);
    assert_ne!(bytes_of(&there), b"precious");
}

#[test]
fn what_cannot_be_read_is_said_and_nothing_is_written() {
    let folder = Folder::new();
    let list = folder.path("list.csv");
    let broken = folder.file("broken.json", "[{\"SUPP_NAME\": ");
    let register = folder.file("register.csv", "StatementYear,OrganisationName,StatementURL\n2024,Lumora,x\n");
    for (file, options, words) in [
        (broken.as_str(), &[][..], "no sound JSON"),
        (&register, &[], "no watch-list"),
        ("no/such.csv", &[], "there is no such file"),
        (ORDERS, &["--as", "nonsense"], "there is no layout `nonsense`"),
        (ORDERS, &["--map", "Entity=nme"], "did you mean `name`?"),
        (ORDERS, &["--map", "Entity=name", "--as", "cbp-wro"], "cannot be used with"),
        (ORDERS, &["--id", "Über"], "write lower-case letters"),
        (ORDERS, &["--kind", "nonsense"], "forced-labour"),
    ] {
        let output = import(file, &list, options);
        assert_eq!(output.code, 2, "{file} {options:?}");
        assert!(unbroken(&output.stderr).contains(words), "{words}: {}", output.stderr);
        assert!(!std::path::Path::new(&list).exists());
    }
}

#[test]
fn a_list_tells_whether_it_is_stale() {
    let folder = Folder::new();
    let list = imported(&folder, ORDERS, &[]);
    let shown = last_listed(&list);
    assert_eq!((&shown["age_days"], &shown["stale"]), (&Value::from(153), &Value::from(true)));
    assert_eq!(text(&shown["licence"]), "US government work, public domain");
    let fresh = run(&["lists", "list", "--list", &list, "--as-of", "2026-07-01"]);
    assert!(unbroken(&fresh.stdout).contains("8 days") && fresh.code == 0, "{}", fresh.stdout);
    // Straight from the publisher's file as well; without a day it is stale.
    let undated = folder.file("orders.csv", bytes_of(ORDERS));
    let shown = last_listed(&undated);
    assert_eq!((&shown["date"], &shown["stale"]), (&Value::Null, &Value::from(true)));
}

#[test]
fn the_doctor_says_what_needs_a_look_and_what_to_do() {
    let folder = Folder::new();
    let list = imported(&folder, ORDERS, &[]);
    let output = run(&["lists", "doctor", &list, "--as-of", "2026-07-01"]);
    assert_eq!(output.code, 1, "{}", output.stderr);
    let said = unbroken(&output.stdout);
    assert!(said.contains("`Cotton Farms` is made of ordinary words"), "{said}");
    assert!(said.contains("stands in row") && said.contains("> look whether they are one firm"), "{said}");
    let output = run(&["lists", "doctor", &list, "--as-of", "2026-07-01", "--format", "json"]);
    let report = parsed(&output.stdout);
    let findings = items(&report[0]["findings"]);
    let symptoms: Vec<&str> = findings.iter().map(|finding| text(&finding["symptom"])).collect();
    assert_eq!(symptoms, ["in-several-entries", "too-ordinary"]);
    let rows = String::from_utf8(bytes_of(&list)).expect("the list is UTF-8");
    let row = findings[1]["row"].as_u64().expect("it has a row") as usize;
    assert!(rows.lines().nth(row - 1).is_some_and(|line| line.starts_with("Cotton Farms,")), "{rows}");
}

#[test]
fn a_sound_list_needs_no_look() {
    let folder = Folder::new();
    let options = ["--map", "Company=name", "--map", "Other names=aliases", "--separator", ";", "--date", AS_OF];
    let list = imported(&folder, OWN, &options);
    let output = run(&["lists", "doctor", &list, "--as-of", AS_OF]);
    assert_eq!(output.code, 0, "{}", output.stdout);
    assert!(unbroken(&output.stdout).contains("nothing needs a look"));
}

#[test]
fn a_name_steers_neither_terminal_nor_spreadsheet() {
    let folder = Folder::new();
    let file = folder.file("own.csv", "Company,Titel\n=cmd|'/C calc'!A0,x\nLumora\u{1b}[2J,y\nLumora\u{1b}[2J,y\n");
    let list = imported(&folder, &file, &["--map", "Company=name", "--title", "\u{1b}[2J"]);
    let written = String::from_utf8(bytes_of(&list)).expect("the list is UTF-8");
    assert!(written.contains("\n'=cmd/'/C calc'!A0,") && !written.contains('\u{1b}'), "{written}");
    for arguments in [&["lists", "doctor", &list][..], &["lists", "list", "--list", &list]] {
        let output = run(arguments);
        assert!(!output.stdout.contains('\u{1b}') && !output.stderr.contains('\u{1b}'), "{arguments:?}");
    }
}
