//! Many lists, each screened by itself: nothing that is wrong with one hides another.

use std::path::Path;

use serde_json::Value;

use crate::refusal::{case, prove};
use crate::support::{
    AS_OF, Folder, Output, answer, bytes_of, check, checking, items, json, parsed, program, text, unbroken,
};

mod baselines;
mod names;

const HEAD: &str = "Supplier ID,Name,Country,Passports retained,Plan present\n";
/// What comes of it: something, nothing, nothing for certain, no screening.
const FOUND: &str = "S-1,Erfunden GmbH,DE,yes,no\n";
const CLEAN: &str = "S-2,Imaginaire SARL,FR,no,yes\n";
const LOSSY: &str = "S-3,Nirgends Ltd,Congo,no,yes\n";
const BROKEN: &[u8] = b"PK\x03\x04 this is no workbook at all";

/// A folder with lists in it.
fn lists(of: &[(&str, &str)]) -> (Folder, String) {
    let folder = Folder::new();
    let lists = folder.folder("lists");
    folder.folder("out");
    for (name, rows) in of {
        folder.file(&format!("lists/{name}"), format!("{HEAD}{rows}"));
    }
    (folder, lists)
}

/// The summary as JSON.
fn summary(arguments: &[&str]) -> (Output, Value) {
    let output = check(&[arguments, &["--per-file", "--format", "json"]].concat());
    let document = parsed(&output.stdout);
    assert_eq!(document["schema"], "thbscreen/files/v1");
    (output, document)
}

/// For each list its name and how it ends.
fn results(summary: &Value) -> Vec<(&str, &str)> {
    items(&summary["files"]).iter().map(|file| (text(&file["name"]), text(&file["result"]))).collect()
}

fn remarks(document: &Value) -> String {
    items(&document["notices"]).iter().map(|notice| text(&notice["message"])).collect::<Vec<_>>().join("\n")
}

/// The report of a list, as JSON.
fn report(folder: &Folder, file: &str) -> Value {
    parsed(&String::from_utf8(bytes_of(folder.path(file))).expect("JSON is text"))
}

#[test]
fn a_broken_list_hides_no_other_and_ends_the_run_with_2_when_all_else_is_written() {
    let (folder, lists) = lists(&[("a.csv", FOUND), ("c.csv", ""), ("d.csv", CLEAN)]);
    folder.file("lists/b.xlsx", BROKEN);
    let missing = folder.path("missing.csv");
    let out = folder.path("out/{file}.json");
    let (output, summary) = summary(&[&lists, &missing, "-o", &out]);
    assert_eq!(output.code, 2, "{}", output.stderr);
    let expected = [("a", "found"), ("b", "failed"), ("c", "failed"), ("d", "nothing_found"), ("missing", "failed")];
    assert_eq!(results(&summary), expected);
    let reason = |place: usize| text(&summary["files"][place]["reason"]);
    for (place, part) in [(1, "workbook cannot be opened"), (2, "no supplier rows"), (4, "no such file")] {
        assert!(reason(place).contains(part) && output.stderr.contains(part), "{part}: {}", output.stderr);
        assert!(!reason(place).contains("lists/"), "the file is named beside it: {}", reason(place));
    }
    assert!(output.stderr.contains("3 of 5 lists") && output.stderr.contains("all else has been written"));
    let written: Vec<bool> = ["a", "b", "c", "d", "missing"]
        .map(|name| Path::new(&folder.path(&format!("out/{name}.json"))).exists())
        .into();
    assert_eq!(written, [true, false, false, true, false]);
    let totals = &summary["totals"];
    let counts = ["files", "found", "nothing_found", "failed", "suppliers"].map(|key| totals[key].as_u64());
    assert_eq!(counts, [5, 1, 1, 3, 2].map(Some), "{totals}");
}

#[test]
fn the_run_ends_with_the_gravest_of_its_lists() {
    let (folder, _) = lists(&[("found.csv", FOUND), ("clean.csv", CLEAN), ("lossy.csv", LOSSY), ("empty.csv", "")]);
    let path = |name: &str| folder.path(&format!("lists/{name}.csv"));
    let [found, clean, lossy, empty] = ["found", "clean", "lossy", "empty"].map(path);
    let cases: [(&[&str], &[&str], i32); 9] = [
        (&[&clean], &[], 0),
        (&[&clean, &lossy], &[], 0),
        (&[&clean, &found], &[], 1),
        (&[&found, &clean], &["--fail-on", "never"], 0),
        (&[&clean, &clean], &["--fail-on-incomplete", "90"], 1),
        (&[&empty, &clean], &[], 2),
        (&[&found, &empty], &[], 2),
        (&[&found, &empty], &["--fail-on", "never"], 2),
        (&[&found, &lossy], &["--strict"], 2),
    ];
    let formats = || thbscreen::report::SUMMARIES.iter().map(|format| format.name);
    for ((files, options, code), format) in std::iter::zip(cases, formats().cycle()) {
        let output = check(&[files, options, &["--per-file", "--format", format]].concat());
        assert_eq!(output.code, code, "{files:?} {options:?} as {format}: {}", output.stderr);
    }
    for format in formats() {
        assert_eq!(check(&[&found, "--per-file", "--format", format]).code, 1, "{format}");
    }
    let strict = folder.path("out/{file}.csv");
    let (output, summary) = summary(&[&lossy, &clean, "--strict", "-o", &strict]);
    assert_eq!(results(&summary), [("lossy", "failed"), ("clean", "nothing_found")]);
    assert!(output.stderr.contains("--strict") && Path::new(&folder.path("out/lossy.csv")).exists());
    assert_eq!(summary["files"][0]["counts"]["losses"], 1, "what was lost is counted");
}

#[test]
fn a_list_has_the_report_that_a_run_of_its_own_would_give_it() {
    let (folder, lists) = lists(&[("a.csv", FOUND), ("b.csv", CLEAN)]);
    let (json_out, csv, tables) =
        (folder.path("out/{file}.json"), folder.path("out/{file}.csv"), folder.path("out/{file}/"));
    check(&[&lists, "--per-file", "-o", &json_out, "-o", &csv, "-o", &tables, "--quiet"]);
    let list = folder.path("lists/a.csv");
    let settings = |report: &mut Value| {
        let run = report["run"].as_object_mut().expect("it is the record");
        [run.remove("settings"), run.remove("settings_sha256")]
    };
    let (mut here, mut there) = (report(&folder, "out/a.json"), json(&[&list]));
    let [stated, _] = settings(&mut here);
    settings(&mut there);
    assert!(here == there, "the report differs");
    assert_eq!(stated, Some(parsed("[[\"per-file\", \"yes\"]]")), "and says how it came about");
    let alone = check(&[&list, "--format", "csv"]).stdout;
    assert_eq!(String::from_utf8(bytes_of(folder.path("out/a.csv"))).expect("it is text"), alone);
    assert!(Path::new(&folder.path("out/b/findings.csv")).exists());
}

#[test]
fn a_report_that_cannot_be_written_is_the_fault_of_its_list_alone() {
    let (folder, lists) = lists(&[("a.csv", CLEAN), ("c.csv", CLEAN)]);
    folder.file("lists/b.csv", format!("Name,{}\nErfunden GmbH\n", vec!["x"; 16_380].join(",")));
    let (copies, out) = (folder.path("out/{file}.xlsx"), folder.path("out/{file}.json"));
    let options = ["--limit", "columns=20000", "--annotate", &copies, "-o", &out];
    let (output, summary) = summary(&[&[lists.as_str()], &options[..]].concat());
    assert_eq!(
        (output.code, results(&summary)),
        (2, vec![("a", "nothing_found"), ("b", "failed"), ("c", "nothing_found")])
    );
    assert!(text(&summary["files"][1]["reason"]).contains("16381 columns"), "{}", output.stderr);
    let written = |name: &str| Path::new(&folder.path(&format!("out/{name}"))).exists();
    assert!(written("a.xlsx") && written("c.xlsx") && written("c.json"));
    assert!(!written("b.xlsx") && !written("b.json"), "a list has all of its reports or none");
}

#[test]
fn the_summary_tells_the_same_in_every_format_and_no_other_format_is_taken() {
    let (_folder, lists) = lists(&[("a.csv", FOUND), ("b.csv", CLEAN), ("c.csv", "")]);
    let printed = |format: &str| check(&[&lists, "--per-file", "--format", format]);
    let table = check(&[&lists, "--per-file"]).stdout;
    assert_eq!(table, printed("table").stdout);
    assert!(
        table.contains("3 lists: 1 found, 1 with nothing found, 1 failed")
            && table.lines().all(|line| line.chars().count() <= 80)
    );
    let csv = printed("csv").stdout;
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("it is a row")).collect();
    assert_eq!(rows.iter().map(|row| &row[2]).collect::<Vec<_>>(), ["found", "nothing_found", "failed"]);
    let paper = printed("markdown").stdout;
    assert!(
        paper.contains("**3 lists: 1 found, 1 with nothing found, 1 failed**") && paper.contains("no supplier rows"),
        "{paper}"
    );
    let lines: Vec<Value> = printed("jsonl").stdout.lines().map(parsed).collect();
    let files = lines.iter().filter(|line| line["record"] == "file");
    assert_eq!(files.map(|file| text(&file["result"])).collect::<Vec<_>>(), ["found", "nothing_found", "failed"]);
    let summarised = |name: &str| thbscreen::report::SUMMARIES.iter().any(|format| format.name == name);
    for format in thbscreen::report::FORMATS.iter().filter(|format| !summarised(format.name)) {
        let output = printed(format.name);
        assert_eq!((output.code, output.stdout.as_str()), (2, ""), "{}", format.name);
        let way =
            format.extension.map_or("summary of many".to_owned(), |extension| format!("'DIR/{{file}}.{extension}'"));
        assert!(output.stderr.contains(&way), "{}: {}", format.name, output.stderr);
    }
}

#[test]
fn a_list_without_what_fails_is_never_called_clean_and_what_is_unknown_there_is_counted() {
    let (_folder, lists) = lists(&[("a.csv", FOUND), ("b.csv", CLEAN)]);
    let all = summary(&[&lists]).1;
    let unknown = &all["files"][1]["counts"]["unknown"];
    for format in ["table", "markdown"] {
        let told = |options: &[&str]| unbroken(&check(&[&[&*lists, "--per-file"], options].concat()).stdout);
        let shown = told(&["--format", format]);
        assert!(shown.contains("nothing flagged") && !shown.contains("other flags"), "{format}: {shown}");
        let said = format!("{unknown} checks there lack an answer; unknown is never clean.");
        assert!(shown.contains(&said), "{format}: {said}: {shown}");
        assert!(
            !shown.replace("never clean", "").replace("not a clean one", "").contains("clean"),
            "{format}: {shown}"
        );
        // Where nothing fails there are flags all the same.
        let never = told(&["--format", format, "--fail-on", "never"]);
        assert!(never.contains("other flags") && never.contains("0 found, 2 with nothing found"), "{format}: {never}");
    }
    for format in ["csv", "json", "jsonl"] {
        let shown = check(&[&lists, "--per-file", "--format", format]).stdout;
        assert!(!shown.contains("clean"), "{format}: {shown}");
    }
}

#[test]
fn what_cannot_be_done_for_every_list_is_refused_before_the_first_is_read() {
    let (folder, lists) = lists(&[("a.csv", FOUND), ("x-a.csv", CLEAN)]);
    let path = |name: &str| folder.path(name);
    let [one, each, copy, own] = ["out/risk.json", "out/{file}.json", "out/copy.xlsx", "out/{file}/"].map(path);
    folder.file("out/x-a.json", "the report of last night");
    for refused in [
        case("one report for all", &[&lists, "--per-file", "-o", &one], &["--per-file", "out/risk-{file}.json'"]),
        case("one copy for all", &[&lists, "--per-file", "--annotate", &copy], &["out/copy-{file}.xlsx'"]),
        case("one folder for all", &[&lists, "--per-file", "-o", &path("out/")], &["out/{file}/'"]),
        case("a report of each without being asked", &[&lists, "-o", &each], &["{file}", "add --per-file"]),
        case("a copy of each", &[&lists, "--annotate", &path("out/{file}.xlsx")], &["add --per-file"]),
        case("a baseline of each", &[&lists, "--baseline", &each], &["add --per-file"]),
        case("a view", &[&lists, "--per-file", "--by", "bid"], &["--by", "--per-file"]),
        case(
            "an input of another list",
            &[&lists, "--per-file", "-o", &path("lists/x-{file}.csv")],
            &["x-a.csv", "input"],
        ),
        case("an input", &[&lists, "--per-file", "-o", &path("lists/{file}.csv")], &["a.csv", "input"]),
        case(
            "two at one place",
            &[&lists, "--per-file", "-o", &path("out/x-{file}.json"), "-o", &each],
            &["named twice"],
        ),
        case(
            "a table of a folder",
            &[&lists, "--per-file", "-o", &own, "-o", &path("out/{file}/run.csv")],
            &["no folder"],
        ),
        case("its own baseline", &[&lists, "--per-file", "--baseline", &each, "-o", &each], &["not written over"]),
        case("no such folder", &[&lists, "--per-file", "-o", &path("nowhere/{file}.json")], &["there is no folder"]),
        case("standard input twice", &["-", "--per-file", "--annotate", &path("out/{file}.xlsx")], &["second time"]),
        case("a faulty pack", &[&lists, "--per-file", "--rules", &lists], &["pack"]),
    ] {
        prove(&folder, &refused);
    }
}

#[test]
fn the_same_bytes_come_out_at_any_thread_count_and_with_settings_from_any_folder() {
    let (folder, _) = lists(&[("a.csv", FOUND), ("b.csv", CLEAN), ("c.csv", "")]);
    let settings = "per-file = true\noutput = [\"out/{file}.json\", \"out/{file}.html\"]\nfiles = [\"lists\"]\nformat = \"json\"\n";
    folder.file("thbscreen.toml", format!("as-of = \"{AS_OF}\"\n{settings}"));
    let run = |threads: &str, from: &str| {
        let output = answer(program(&["check"]).env("RAYON_NUM_THREADS", threads).current_dir(folder.path(from)));
        assert_eq!(output.code, 2, "{}", output.stderr);
        (output, folder.content())
    };
    let first = run("1", ".");
    assert!(first.1.keys().any(|path| path.ends_with("out/b.html")));
    for (threads, from) in [("2", "."), ("8", "out")] {
        assert!(run(threads, from) == first, "{threads} threads from {from} give other bytes");
    }
}

#[test]
fn a_mapping_is_for_the_lists_that_have_its_header_and_a_fault_where_none_has() {
    let (folder, lists) = lists(&[("a.csv", CLEAN)]);
    folder.file("lists/b.csv", format!("{HEAD}{FOUND}").replace("Passports retained", "Pässe"));
    let (output, both) = summary(&[&lists, "--map", "Pässe=id_documents_held"]);
    assert_eq!((output.code, results(&both)), (1, vec![("a", "nothing_found"), ("b", "found")]), "{}", output.stderr);
    assert_eq!(both["files"][1]["counts"]["flagged"]["critical"], 1);
    let (output, none) = summary(&[&lists, "--map", "Passeports=id_documents_held"]);
    assert!(output.code == 2 && output.stderr.contains("no list has the header `Passeports`"), "{}", output.stderr);
    assert_eq!(results(&none), [("a", "nothing_found"), ("b", "found")]);
    assert!(remarks(&none).contains("no list has the header `Passeports`"));
    let table = "[[table]]\nfile = \"b.csv\"\n[table.columns]\n\"Pässe\" = \"id_documents_held\"\n";
    let mapping = folder.file("mapping.toml", table);
    let out = folder.path("out/{file}.json");
    let (output, by_file) = summary(&[&lists, "--mapping", &mapping, "-o", &out]);
    assert_eq!(
        (output.code, results(&by_file)),
        (1, vec![("a", "nothing_found"), ("b", "found")]),
        "{}",
        output.stderr
    );
    folder.file("mapping.toml", table.replace("file = \"b.csv\"\n", ""));
    summary(&[&lists, "--mapping", &mapping, "-o", &out]);
    let told = |name: &str| report(&folder, &format!("out/{name}.json"))["problems"].to_string();
    assert!(told("a").contains("no header `Pässe`") && !told("b").contains("no header"), "{}", told("a"));
}

#[test]
fn standard_input_is_a_list_like_others() {
    let (folder, lists) = lists(&[("a.csv", CLEAN)]);
    let out = folder.path("out/{file}.csv");
    let mut command = program(&checking(&["-", &lists, "--per-file", "--format", "csv", "-o", &out]));
    let output = answer(command.write_stdin(format!("{HEAD}{FOUND}")));
    assert_eq!(output.code, 1, "{}", output.stderr);
    assert!(output.stdout.contains("(standard input),stdin,found"), "{}", output.stdout);
    assert!(Path::new(&folder.path("out/stdin.csv")).exists() && Path::new(&folder.path("out/a.csv")).exists());
}
