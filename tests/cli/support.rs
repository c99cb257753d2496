//! Running the program, reading its answers, and writing the files it is given.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use assert_cmd::Command;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet};
use serde_json::Value;
use tempfile::TempDir;

/// The day every screening is made for, so that no test ages.
pub(crate) const AS_OF: &str = "2026-11-23";

/// The bids that come with the program, and who stands below them.
pub(crate) const TENDER: [&str; 2] = ["fixtures/tender/bidders.xlsx", "fixtures/tender/subcontractors.csv"];

/// A pack of the user with one rule, which has no examples yet.
pub(crate) const OWN_PACK: &str = r#"
[pack]
id = "own"
title = "Our own rules"

[[rule]]
id = "own-plan-missing"
title = "No plan of our own kind"
kind = "control"
severity = "low"
when = "NOT plan_present"
why = "We ask for a plan."
ask = "Where is the plan?"
action = "Ask. Not an automatic reject."
instruments = ["iso-20400"]
"#;

/// What proves its rule; to be added behind it.
pub(crate) const OWN_EXAMPLES: &str = r#"
[[rule.example]]
given = { plan_present = "no" }
expect = "flagged"
[[rule.example]]
given = { plan_present = "yes" }
expect = "clear"
[[rule.example]]
given = { plan_present = "" }
expect = "unknown"
"#;

/// What the program answered.
#[derive(Debug, PartialEq)]
pub(crate) struct Output {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// The program, in the folder of the project, on a plain terminal of 80 columns.
pub(crate) fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_thbscreen"));
    command
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("COLUMNS", "80")
        .env("NO_COLOR", "1")
        .env_remove("RAYON_NUM_THREADS")
        .env_remove("RUST_BACKTRACE")
        .timeout(Duration::from_secs(120))
        .args(arguments);
    command
}

/// Runs what was prepared. A panic is never an answer.
pub(crate) fn answer(command: &mut Command) -> Output {
    let output = command.output().expect("the program can be started");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the program writes UTF-8");
    let (stdout, stderr) = (text(output.stdout), text(output.stderr));
    assert!(!stderr.contains("panicked"), "the program panicked: {stderr}");
    let code = output.status.code().unwrap_or_else(|| panic!("the program was stopped: {stderr}"));
    Output { code, stdout, stderr }
}

/// Runs the program.
pub(crate) fn run(arguments: &[&str]) -> Output {
    answer(&mut program(arguments))
}

/// The arguments of `check`, for the fixed day.
pub(crate) fn checking<'a>(arguments: &[&'a str]) -> Vec<&'a str> {
    [&["check", "--as-of", AS_OF], arguments].concat()
}

/// Runs `check` for the fixed day.
pub(crate) fn check(arguments: &[&str]) -> Output {
    run(&checking(arguments))
}

/// The JSON report of `check`.
pub(crate) fn json(arguments: &[&str]) -> Value {
    report(&check(&[arguments, &["--format", "json"]].concat()))
}

/// The JSON report of `check` for another day.
pub(crate) fn json_as_of(day: &str, arguments: &[&str]) -> Value {
    report(&run(&[&["check", "--as-of", day, "--format", "json"], arguments].concat()))
}

/// The JSON report that a run has printed.
pub(crate) fn report(output: &Output) -> Value {
    assert!(output.code < 2, "the screening could not be done: {}", output.stderr);
    parsed(&output.stdout)
}

/// The JSON a command has printed.
pub(crate) fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|fault| panic!("this is not JSON ({fault}): {text}"))
}

/// A printed text without its line breaks and indents.
pub(crate) fn unbroken(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The items of an array.
pub(crate) fn items(value: &Value) -> &[Value] {
    value.as_array().unwrap_or_else(|| panic!("not an array: {value}"))
}

/// A text.
pub(crate) fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("not a text: {value}"))
}

/// The suppliers of a report.
pub(crate) fn suppliers(report: &Value) -> &[Value] {
    items(&report["suppliers"])
}

/// The supplier with a key.
pub(crate) fn supplier<'a>(report: &'a Value, key: &str) -> &'a Value {
    let found = suppliers(report).iter().find(|supplier| supplier["key"] == key);
    found.unwrap_or_else(|| panic!("no supplier `{key}` in {:?}", keys(report)))
}

/// The keys of all suppliers, in the order of the report.
pub(crate) fn keys(report: &Value) -> Vec<&str> {
    suppliers(report).iter().map(|supplier| text(&supplier["key"])).collect()
}

/// A finding of a supplier.
pub(crate) fn finding<'a>(report: &'a Value, key: &str, rule: &str) -> Option<&'a Value> {
    items(&supplier(report, key)["findings"]).iter().find(|finding| finding["rule"] == rule)
}

/// The verdict of a finding, `None` when the rule is clear or does not apply.
pub(crate) fn verdict<'a>(report: &'a Value, key: &str, rule: &str) -> Option<&'a str> {
    finding(report, key, rule).map(|finding| text(&finding["verdict"]))
}

/// What a finding rests on, by column.
pub(crate) fn evidence<'a>(finding: &'a Value, column: &str) -> &'a Value {
    let found = items(&finding["evidence"]).iter().find(|evidence| evidence["column"] == column);
    found.unwrap_or_else(|| panic!("{column} is no evidence of {finding}"))
}

/// Every finding of a report with its supplier's key.
pub(crate) fn all_findings(report: &Value) -> Vec<(&str, &Value)> {
    let mut findings = Vec::new();
    for supplier in suppliers(report) {
        findings.extend(items(&supplier["findings"]).iter().map(|finding| (text(&supplier["key"]), finding)));
    }
    findings
}

/// What a report says, without where it was read: for each supplier rule, verdict,
/// severity, and the values they rest on.
pub(crate) fn substance(report: &Value) -> BTreeMap<String, Vec<String>> {
    let line = |finding: &Value| {
        let rests_on = items(&finding["evidence"]).iter();
        let rests_on: Vec<_> = rests_on.map(|e| format!("{}={}", text(&e["column"]), text(&e["value"]))).collect();
        let [rule, verdict, severity] = ["rule", "verdict", "severity"].map(|key| text(&finding[key]));
        format!("{rule} {verdict} {severity} {} missing {}", rests_on.join(", "), finding["missing"])
    };
    let lines = |supplier: &Value| items(&supplier["findings"]).iter().map(line).collect();
    suppliers(report).iter().map(|supplier| (text(&supplier["key"]).to_owned(), lines(supplier))).collect()
}

/// How the first list of a report was read.
pub(crate) fn first_input(report: &Value) -> &Value {
    &report["run"]["inputs"][0]
}

/// How often a verdict came out of a rule.
pub(crate) fn total(report: &Value, rule: &str, verdict: &str) -> u64 {
    let counts = &report["totals"]["rules"][rule];
    counts[verdict].as_u64().unwrap_or_else(|| panic!("no count of {verdict} for {rule}: {counts}"))
}

/// The ids of the rules of a report.
pub(crate) fn rule_ids(report: &Value) -> Vec<&str> {
    let rules = report["totals"]["rules"].as_object().expect("the totals are by rule");
    rules.keys().map(String::as_str).collect()
}

/// A folder that is gone after the test.
pub(crate) struct Folder(TempDir);

impl Folder {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().expect("a temporary folder can be made"))
    }

    pub(crate) fn root(&self) -> &Path {
        self.0.path()
    }

    /// The path of a name in it, whether or not it exists.
    pub(crate) fn path(&self, name: &str) -> String {
        let path: PathBuf = self.0.path().join(name);
        path.to_str().expect("the temporary folder has a plain name").to_owned()
    }

    /// Writes a file and returns its path.
    pub(crate) fn file(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        std::fs::write(&path, content).expect("a file can be written into the temporary folder");
        path
    }

    /// Makes a folder in it and returns its path.
    pub(crate) fn folder(&self, name: &str) -> String {
        let path = self.path(name);
        std::fs::create_dir_all(&path).expect("a folder can be made in the temporary folder");
        path
    }

    /// Writes a workbook of several sheets and returns its path.
    pub(crate) fn workbook(&self, name: &str, sheets: &[(&str, Vec<Vec<Cell>>)]) -> String {
        let path = self.path(name);
        workbook(sheets).save(&path).expect("a workbook can be written into the temporary folder");
        path
    }

    /// Every file in it, also in folders, with its content.
    pub(crate) fn content(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        files_below(self.root()).into_iter().map(|path| (path.clone(), bytes_of(&path))).collect()
    }
}

/// The content of a file.
pub(crate) fn bytes_of(path: impl AsRef<Path>) -> Vec<u8> {
    let path = path.as_ref();
    std::fs::read(path).unwrap_or_else(|fault| panic!("{} cannot be read: {fault}", path.display()))
}

/// Every file below a folder, sorted.
pub(crate) fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|fault| panic!("{}: {fault}", folder.display()));
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.expect("a folder can be listed").path();
        if path.is_dir() { files.extend(files_below(&path)) } else { files.push(path) }
    }
    files.sort();
    files
}

/// A cell as a spreadsheet holds it.
#[derive(Clone, Debug)]
pub(crate) enum Cell {
    Text(&'static str),
    Number(f64),
    /// A fraction of one that is shown as a percentage.
    Percent(f64),
    Day(u16, u8, u8),
    Answer(bool),
    Blank,
}

/// A workbook in memory.
pub(crate) fn workbook(sheets: &[(&str, Vec<Vec<Cell>>)]) -> Workbook {
    let mut workbook = Workbook::new();
    for (name, rows) in sheets {
        let sheet = workbook.add_worksheet();
        sheet.set_name(*name).expect("the sheet's name is allowed");
        for (row, cells) in (0..).zip(rows) {
            for (column, cell) in (0..).zip(cells) {
                write_cell(sheet, row, column, cell);
            }
        }
    }
    workbook
}

fn write_cell(sheet: &mut Worksheet, row: u32, column: u16, cell: &Cell) {
    let percent = Format::new().set_num_format("0.00%");
    let date = Format::new().set_num_format("dd/mm/yyyy");
    let written = match cell {
        Cell::Text(text) => sheet.write_string(row, column, *text),
        Cell::Number(number) => sheet.write_number(row, column, *number),
        Cell::Percent(share) => sheet.write_number_with_format(row, column, *share, &percent),
        Cell::Day(year, month, day) => {
            let day = ExcelDateTime::from_ymd(*year, *month, *day).expect("there is such a day");
            sheet.write_datetime_with_format(row, column, day, &date)
        }
        Cell::Answer(answer) => sheet.write_boolean(row, column, *answer),
        Cell::Blank => return,
    };
    written.expect("the cell can be written");
}

/// Rows as delimited text; `comma` says that numbers have a decimal comma.
pub(crate) fn delimited(rows: &[Vec<Cell>], delimiter: char, comma: bool) -> String {
    let number = |number: f64| if comma { number.to_string().replace('.', ",") } else { number.to_string() };
    let field = |cell: &Cell| match cell {
        Cell::Text(text) if text.contains(delimiter) => format!("\"{text}\""),
        Cell::Text(text) => (*text).to_owned(),
        Cell::Number(value) => number(*value),
        Cell::Percent(share) => format!("{}%", number((share * 1e9).round() / 1e7)),
        Cell::Day(year, month, day) => format!("{year}-{month:02}-{day:02}"),
        Cell::Answer(true) => "yes".to_owned(),
        Cell::Answer(false) => "no".to_owned(),
        Cell::Blank => String::new(),
    };
    let line = |cells: &Vec<Cell>| {
        let fields: Vec<String> = cells.iter().map(field).collect();
        fields.join(&delimiter.to_string()) + "\n"
    };
    rows.iter().map(line).collect()
}
