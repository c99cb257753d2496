//! `DuckDB` and Spark in the Python that has them. Where none has nothing is tested, and that
//! is said; with `THBSCREEN_TOOLS=required` it is a failure.
#![expect(clippy::print_stderr, reason = "what was not tested has to be said")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use super::lists::{List, lists};
use crate::support::{AS_OF, Folder, items, parsed, text};

/// The packs whose rules are compared: all there are.
fn packs() -> Vec<&'static str> {
    thbscreen::bundled::PACKS.iter().flat_map(|(id, _)| ["--pack", id]).collect()
}

/// The Python with what requirements.txt names: that of `THBSCREEN_ENGINES_PYTHON`, else the
/// one in `target/engines`.
fn python(engine: &str) -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_TARGET_TMPDIR")).join("../engines/bin/python");
    let python = std::env::var_os("THBSCREEN_ENGINES_PYTHON").map_or(beside, PathBuf::from);
    let module = if engine == "spark" { "duckdb, pyspark" } else { engine };
    let has = |command: &mut Command| command.output().is_ok_and(|output| output.status.success());
    let why = if !has(Command::new(&python).args(["-c", &format!("import {module}")])) {
        format!("there is no Python with {module}; tests/cli/sql/requirements.txt names what is needed")
    } else if engine == "spark" && !has(Command::new("java").arg("-version")) {
        "there is no Java".to_owned()
    } else {
        return Some(python);
    };
    let is_required = std::env::var_os("THBSCREEN_TOOLS").is_some_and(|value| value == "required");
    assert!(!is_required, "{why}");
    eprintln!("{engine} not run: {why}");
    None
}

/// The program that screens: for many rows one that was optimised.
fn program(arguments: &[&str]) -> String {
    let path = std::env::var_os("THBSCREEN_SQL_PROGRAM");
    let path = path.unwrap_or_else(|| env!("CARGO_BIN_EXE_thbscreen").into());
    let mut command = Command::new(path);
    let output = command.current_dir(env!("CARGO_MANIFEST_DIR")).args(arguments).output().expect("it starts");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{arguments:?}: {said}");
    String::from_utf8(output.stdout).expect("the program writes UTF-8")
}

/// What an engine is given to compare: the query, and what the program found.
fn job(engine: &str, list: &List, folder: &Folder) -> Value {
    let path = |what: &str| folder.path(&format!("{}.{what}", list.name));
    let columns = path("columns.json");
    std::fs::write(&columns, program(&["columns", &list.path, "--format", "json"])).expect("it can be written");
    let (tables, query) = (folder.folder(&format!("{}.tables", list.name)), path("sql"));
    let checking = ["check", &list.path, "--as-of", AS_OF, "--keep-repeats", "--fail-on", "never", "--quiet"];
    let narrow = [
        "--csv-columns",
        "row,rule,verdict,severity",
        "--csv-verdicts",
        "flagged,unknown",
        "-o",
        &format!("{tables}/"),
    ];
    program(&[&checking[..], &narrow, &packs()].concat());
    let compiling = ["rules", "sql", "--dialect", engine, "--columns-of", &list.path, "--key", "list_row"];
    let on_that_day = ["--as-of", AS_OF, "-o", &query];
    program(&[&compiling[..], &on_that_day, &packs()].concat());
    json!({
        "engine": engine, "list": list.path, "delimiter": list.delimiter, "columns": columns, "tables": tables,
        "query": query,
    })
}

/// How often each rule came out clear or not applicable, as the program counts it.
fn counted(tables: &str) -> BTreeMap<(String, String), u64> {
    let mut reader = csv::Reader::from_path(format!("{tables}/rules.csv")).expect("there is a table of rules");
    let header = reader.headers().expect("it has a header").clone();
    let place = |name: &str| header.iter().position(|column| column == name).expect("it has the column");
    let (rule, verdicts) = (place("rule"), ["flagged", "unknown", "clear", "not_applicable"]);
    let mut counts = BTreeMap::new();
    for record in reader.records() {
        let record = record.expect("it is a table");
        for verdict in verdicts {
            let count: u64 = record[place(verdict)].parse().expect("it is a number");
            if count > 0 {
                counts.insert((record[rule].to_owned(), verdict.to_owned()), count);
            }
        }
    }
    counts
}

/// Has an engine run the query over lists, and compares every verdict.
fn agree(engine: &str, lists: &[List], folder: &Folder) {
    let Some(python) = python(engine) else { return };
    let jobs: Vec<Value> = lists.iter().map(|list| job(engine, list, folder)).collect();
    let file = folder.file("jobs.json", json!(jobs).to_string());
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli/sql/verdicts.py");
    let output = Command::new(python).arg(script).arg(file).output().expect("Python starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let results = parsed(&String::from_utf8_lossy(&output.stdout));
    for ((list, job), result) in std::iter::zip(lists, &jobs).zip(items(&results)) {
        let name = list.name;
        eprintln!("{engine}, {name}: {} verdicts, {} differ", result["verdicts"], result["different"]);
        assert_eq!(result["different"], 0, "{name}: {}", result["named"]);
        let counts: BTreeMap<(String, String), u64> = items(&result["counts"])
            .iter()
            .map(|count| ((text(&count[0]).to_owned(), text(&count[1]).to_owned()), count[2].as_u64().unwrap_or(0)))
            .collect();
        let rules: Vec<&String> = counts.keys().map(|(rule, _)| rule).collect();
        assert!(!rules.is_empty(), "{name}: no verdict");
        let mut expected = counted(text(&job["tables"]));
        expected.retain(|(rule, _), _| rules.contains(&rule));
        assert_eq!(counts, expected, "{name}");
    }
}

#[test]
fn duckdb_comes_to_the_verdicts_of_the_program() {
    let folder = Folder::new();
    agree("duckdb", &lists(&folder), &folder);
}

#[test]
fn spark_comes_to_the_verdicts_of_the_program() {
    let folder = Folder::new();
    let lists: Vec<List> = lists(&folder).into_iter().filter(|list| list.for_every_engine).collect();
    agree("spark", &lists, &folder);
}
