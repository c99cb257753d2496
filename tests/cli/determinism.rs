//! The same input gives the same bytes, and the text of a list stays text.

use std::collections::BTreeMap;
use std::fmt::Write;

use thbscreen::rules::BUILTIN;

use crate::support::{
    AS_OF, Folder, Output, TENDER, answer, bytes_of, check, checking, json, keys, parsed, program, report,
};

/// Rows with many different values, enough to be shared among threads.
fn long_list(folder: &Folder) -> String {
    let countries = ["Germany", "QA", "Bangladesh", "Congo", "", "Poland", "unknown"];
    let answers = ["yes", "no", "", "unknown", "maybe"];
    let mut list =
        "Supplier ID,Parent ID,Name,Country,Max weekly hours,Passports retained,Plan present,Plan date\n".to_owned();
    for number in 0..4500_usize {
        let parent = if number % 3 == 0 { String::new() } else { format!("S-{}", number - number % 3) };
        let (country, held) = (countries[number % 7], answers[number % 5]);
        let (plan, month, hours) = (answers[(number / 5) % 5], number % 12 + 1, 30 + number % 60);
        let row = format!("S-{number},{parent},Firm {number},{country},{hours},{held},{plan},2024-{month:02}-01");
        writeln!(list, "{row}").expect("text can be written to text");
    }
    folder.file("long.csv", list)
}

fn with_threads(threads: &str, arguments: &[&str]) -> Output {
    answer(program(&checking(arguments)).env("RAYON_NUM_THREADS", threads))
}

#[test]
fn the_same_bytes_come_out_at_any_thread_count_and_every_time() {
    let folder = Folder::new();
    let long = long_list(&folder);
    let every_pack: Vec<&str> = BUILTIN.iter().flat_map(|(id, _)| ["--pack", id]).chain(TENDER).collect();
    let runs: [(&[&str], &str); 5] =
        [(&every_pack, "json"), (&TENDER, "json"), (&TENDER, "csv"), (&TENDER, "table"), (&[&long], "json")];
    for (list, format) in runs {
        let arguments = [list, &["--format", format]].concat();
        let first = with_threads("4", &arguments);
        assert_eq!(first.code, 1, "{}", first.stderr);
        // Megabytes of difference would help nobody.
        assert!(with_threads("1", &arguments) == first, "{format} of {list:?} differs with one thread");
        assert!(with_threads("4", &arguments) == first, "{format} of {list:?} differs on a second run");
    }
}

#[test]
fn every_file_holds_the_same_bytes_every_time() {
    let folder = Folder::new();
    let write = |name: &str| {
        let files = thbscreen::report::FORMATS.iter().filter_map(|format| format.extension);
        let mut outputs: Vec<String> = files.map(|extension| folder.path(&format!("{name}.{extension}"))).collect();
        outputs.push(folder.path(&format!("{name}/")));
        let mut arguments = TENDER.to_vec();
        arguments.extend(outputs.iter().flat_map(|output| ["-o", output]));
        assert_eq!(check(&arguments).code, 1);
        // Clocks that count seconds would hide behind a run of less than one.
        std::thread::sleep(std::time::Duration::from_millis(1100));
    };
    write("first");
    write("second");
    let (first, second): (Vec<_>, Vec<_>) =
        folder.content().into_iter().partition(|(path, _)| path.to_string_lossy().contains("first"));
    assert!(first.len() > 12 && first.len() == second.len());
    for ((path, one), (_, other)) in std::iter::zip(first, second) {
        assert!(one == other, "{} differs on a second run", path.display());
    }
}

/// What comes out in every format, from a folder, with so many threads, of lists in an order.
fn in_every_format(folder: &Folder, from: &str, threads: &str, lists: [&str; 2]) -> BTreeMap<&'static str, Vec<u8>> {
    let formats = || thbscreen::report::FORMATS.iter();
    let files =
        formats().filter_map(|format| Some((format.name, folder.path(&format!("report.{}", format.extension?)))));
    let files: Vec<(&str, String)> = files.collect();
    let mut outputs: Vec<&str> = files.iter().flat_map(|(_, file)| ["-o", file]).collect();
    let mut found = BTreeMap::new();
    for format in formats().filter(|format| format.extension.is_none()) {
        // The files are written once, beside the first of those that can only be printed.
        let written = std::mem::take(&mut outputs);
        let arguments = [&["check"], &lists[..], &["--format", format.name], &written].concat();
        let output = answer(program(&arguments).current_dir(folder.path(from)).env("RAYON_NUM_THREADS", threads));
        assert_eq!(output.code, 1, "{}", output.stderr);
        found.insert(format.name, output.stdout.into_bytes());
    }
    found.extend(files.iter().map(|(name, file)| (*name, bytes_of(file))));
    found
}

#[test]
fn in_any_order_the_same_lists_give_the_same_bytes_in_every_format_from_any_folder_at_any_thread_count() {
    let folder = Folder::new();
    for list in TENDER {
        folder.file(list.rsplit('/').next().unwrap_or(list), bytes_of(list));
    }
    folder.folder("below");
    folder.file("thbscreen.toml", format!("as-of = \"{AS_OF}\"\nany-order = true\n"));
    let (bidders, others) = ("bidders.xlsx", "subcontractors.csv");
    let first = in_every_format(&folder, ".", "1", [bidders, others]);
    assert_eq!(first.len(), thbscreen::report::FORMATS.len());
    for (from, threads, lists) in
        [(".", "2", [others, bidders]), ("below", "8", ["../subcontractors.csv", "../bidders.xlsx"])]
    {
        for (format, bytes) in in_every_format(&folder, from, threads, lists) {
            assert!(bytes == first[format], "{format} differs from {from} with {threads} threads");
        }
    }
    let stated = report(&check(&[TENDER[1], TENDER[0], "--any-order", "--format", "json"]));
    assert_eq!(stated["run"]["settings"], parsed("[[\"any-order\", \"yes\"]]"), "it is in the record");
    let as_named = json(&[TENDER[1], TENDER[0]]);
    assert!(keys(&as_named) != keys(&stated), "without it lists are read in the order in which they are named");
}

#[test]
fn a_file_holds_the_same_bytes_as_standard_output() {
    let folder = Folder::new();
    for format in ["json", "jsonl", "csv"] {
        let file = folder.path(&format!("report.{format}"));
        let printed = check(&["fixtures/clean.csv", "--format", format]);
        let written = check(&["fixtures/clean.csv", "-o", &file, "--quiet"]);
        assert_eq!((written.code, written.stdout.as_str()), (0, ""));
        let content = std::fs::read_to_string(&file).expect("the report was written");
        assert!(content == printed.stdout, "{format}");
    }
}

#[test]
fn the_exit_code_does_not_depend_on_the_format() {
    let folder = Folder::new();
    let (json, csv) = (folder.path("report.json"), folder.path("report.csv"));
    for (list, code) in [("fixtures/lieferanten.csv", 1), ("fixtures/clean.csv", 0)] {
        let outputs: [&[&str]; 6] = [
            &["--format", "json"],
            &["--format", "csv"],
            &["--format", "table"],
            &["--show", "critical"],
            &["-o", &json, "-o", &csv],
            &["-o", &json, "--quiet"],
        ];
        for output in outputs {
            assert_eq!(check(&[&[list], output].concat()).code, code, "{list} {output:?}");
        }
    }
}

/// Names that a spreadsheet program would run.
const FORMULAS: [&str; 5] =
    ["=cmd()", "+1+cmd|' /C calc'!A0", "-2+3+cmd()", "@SUM(A1)", "=HYPERLINK(\"http://example.org\")"];

#[test]
fn a_formula_in_a_list_stays_text_in_the_report() {
    let folder = Folder::new();
    for formula in FORMULAS {
        let quoted = format!("\"{}\"", formula.replace('"', "\"\""));
        let list = folder.file("attack.csv", format!("Supplier ID,Name,Passports retained\n{quoted},{quoted},yes\n"));
        let output = check(&[&list, "--format", "csv"]);
        assert_eq!(output.code, 1, "{}", output.stderr);
        let mut reader = csv::Reader::from_reader(output.stdout.as_bytes());
        let mut rows = 0;
        for record in reader.records() {
            let record = record.expect("the report is readable CSV");
            rows += 1;
            assert_eq!(&record[1], format!("'{formula}"));
            for cell in &record {
                assert!(!cell.starts_with(['=', '+', '-', '@', '\t']), "{cell}");
            }
        }
        assert!(rows > 0);
    }
}

#[test]
fn a_name_cannot_steer_the_terminal() {
    let folder = Folder::new();
    let attack = "Acme\u{1b}[2J\u{1b}]0;owned\u{7}\u{9b}31m\u{202e}dna\u{8}";
    let list = folder.file(
        "attack.csv",
        format!("Supplier ID,Name,Country,Passports retained,Plan date\n{attack},{attack},{attack},yes,{attack}\n"),
    );
    for arguments in [&[list.as_str()][..], &[&list, "--show", "info"]] {
        let output = check(arguments);
        assert_eq!(output.code, 1, "{}", output.stderr);
        assert!(output.stdout.contains("Acme"));
        let steering =
            |c: char| (c.is_control() && c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        for text in [&output.stdout, &output.stderr] {
            assert_eq!(text.chars().find(|c| steering(*c)), None, "{text:?}");
        }
    }
}

#[test]
fn an_error_cannot_steer_the_terminal_either() {
    let folder = Folder::new();
    let attack = "\u{1b}[2J\u{9b}31m";
    let cases = [
        ("a header", "list.csv", format!("Name,{attack}Wer\n1001,x\n1002,y\n")),
        ("a value", "list.csv", format!("Name,Wer\n1001{attack},x\n1002,y\n1003,y\n")),
        ("a file name", "list\u{1b}[2J.csv", "Name\n".to_owned()),
        (
            "a pack",
            "pack.toml",
            format!("[pack]\nid = \"a\"\ntitle = \"t\"\n\"{attack}\" = 1\n").replace('\u{1b}', "\\u001b"),
        ),
    ];
    let mut steered = Vec::new();
    for (what, name, content) in cases {
        let file = folder.file(name, content);
        let arguments: &[&str] = if what == "a pack" { &["fixtures/clean.csv", "--rules", &file] } else { &[&file] };
        let output = check(arguments);
        assert_eq!(output.code, 2, "{what}: {}", output.stdout);
        if output.stderr.contains(|c: char| c.is_control() && c != '\n') {
            steered.push(format!("{what}: {:?}", output.stderr));
        }
    }
    assert!(steered.is_empty(), "{}", steered.join("\n"));
}

#[test]
fn nothing_but_the_report_is_written_when_nobody_watches() {
    let output = check(&["fixtures/tender/bidders.xlsx", "--format", "json"]);
    assert_eq!(output.stderr, "");
    assert!(!output.stdout.contains('\u{1b}'));
}
