//! Who takes turns over a list, and with which arguments.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::lists::{List, Lists};
use crate::options::Options;
use crate::python::Python;
use crate::query::Query;

/// The day every screening is made for, so that the same is found on every day.
const AS_OF: [&str; 2] = ["--as-of", "2026-11-23"];

/// What `check` is asked for besides: every flagged finding, and the cells it rests on.
const CHECK: [&str; 7] = [
    "--fail-on",
    "never",
    "--csv-verdicts",
    "flagged",
    "--csv-columns",
    "supplier,row,rule,severity,evidence",
    "--quiet",
];

/// The same with every column, and a line for the open checks of each supplier: what a large
/// list gets where nothing is asked for.
const CHECK_ALL: [&str; 5] = ["--fail-on", "never", "--csv-verdicts", "flagged,summed", "--quiet"];

/// What `check` is asked for where it does not know those: the tables for the terminal.
const CHECK_SHORT: [&str; 2] = ["--fail-on", "never"];

/// How many threads the query gets: as many as the machine of the README has cores.
const DUCKDB_THREADS: &str = "2";

/// Somebody who takes turns.
pub(crate) struct Contender {
    /// What the tables call it.
    pub(crate) name: &'static str,
    /// What it runs, or why it does not.
    pub(crate) command: Result<Box<dyn Fn() -> Command>, String>,
    /// Where it writes findings.
    pub(crate) findings: Option<PathBuf>,
    /// Whether they are flagged ones of the five columns that all who write those must agree on.
    pub(crate) is_compared: bool,
}

impl Contender {
    /// Somebody whose findings, if there are any, are of no concern.
    fn without_findings(name: &'static str, command: Result<Box<dyn Fn() -> Command>, String>) -> Self {
        Self { name, command, findings: None, is_compared: false }
    }
}

/// What everything is run with.
pub(crate) struct Work<'a> {
    options: &'a Options,
    python: Option<&'a Python>,
    lists: &'a Lists,
    /// Whether the program writes flagged findings alone.
    writes_flagged: bool,
    /// The rules as a query, or why there is none.
    query: Result<Query, String>,
}

impl<'a> Work<'a> {
    /// Prepares everything; a short list says what lists are like.
    pub(crate) fn new(
        options: &'a Options,
        python: Option<&'a Python>,
        lists: &'a Lists,
        sample: &List,
    ) -> Result<Self> {
        let help = Command::new(&options.program).args(["check", "--help"]).output()?;
        let writes_flagged = String::from_utf8_lossy(&help.stdout).contains("--csv-verdicts");
        let query = Query::write(&options.program, AS_OF, &sample.path, &lists.folder);
        let query = query.map_err(|fault| format!("{fault:#}"));
        Ok(Self { options, python, lists, writes_flagged, query })
    }

    /// The rules that the query does not hold.
    pub(crate) fn left_out(&self) -> &[String] {
        self.query.as_ref().map_or(&[], |query| &query.left_out)
    }

    /// How many rules the query holds, and how many it does not.
    pub(crate) fn rules(&self) -> (usize, usize) {
        self.query.as_ref().map_or((0, 0), |query| (query.rules, query.left_out.len()))
    }

    /// Everybody over a CSV list; thbscreen first, with whom all others are compared.
    pub(crate) fn over_csv(&self, list: &List) -> Vec<Contender> {
        vec![
            self.thbscreen(list),
            self.all_columns(list),
            self.bare("csv", "read-csv", list),
            self.duckdb(list),
            self.pandas(list),
        ]
    }

    /// Everybody over a workbook.
    pub(crate) fn over_xlsx(&self, list: &List) -> Vec<Contender> {
        vec![self.thbscreen(list), self.bare("calamine", "read-xlsx", list)]
    }

    /// The program with next to nothing to do.
    pub(crate) fn at_start(&self, few: &List) -> Vec<Contender> {
        let program = self.options.program.clone();
        let version = move || with(&program, &["--version"]);
        vec![self.thbscreen(few), Contender::without_findings("--version", Ok(Box::new(version)))]
    }

    fn thbscreen(&self, list: &List) -> Contender {
        let findings = self.lists.folder.join("thbscreen.csv");
        let (out, writes_flagged) = (findings.clone(), self.writes_flagged);
        let check = self.check(list);
        let command = move || {
            let mut command = check();
            if writes_flagged {
                command.args(CHECK).arg("-o").arg(&out);
            } else {
                command.args(CHECK_SHORT);
            }
            command
        };
        Contender {
            name: "thbscreen",
            command: Ok(Box::new(command)),
            findings: self.writes_flagged.then_some(findings),
            is_compared: true,
        }
    }

    /// The same program, writing all there is to write.
    fn all_columns(&self, list: &List) -> Contender {
        let out = self.lists.folder.join("thbscreen-all.csv");
        let (findings, check) = (Some(out.clone()), self.check(list));
        let command = self.wanted("all-columns").map(|()| -> Box<dyn Fn() -> Command> {
            Box::new(move || {
                let mut command = check();
                command.args(CHECK_ALL).arg("-o").arg(&out);
                command
            })
        });
        Contender { name: "all-columns", command, findings, is_compared: false }
    }

    /// The program over a list; what it writes is for others to say.
    fn check(&self, list: &List) -> impl Fn() -> Command + 'static {
        let (program, path) = (self.options.program.clone(), list.path.clone());
        move || {
            let mut command = with(&program, &["check", "--no-config"]);
            command.arg(&path).args(AS_OF);
            command
        }
    }

    /// This program again, which only reads.
    fn bare(&self, name: &'static str, what: &'static str, list: &List) -> Contender {
        let (program, path) = (std::env::current_exe(), list.path.clone());
        let program = self.wanted(name).and_then(|()| program.map_err(|fault| fault.to_string()));
        let command = |program: PathBuf| -> Box<dyn Fn() -> Command> {
            Box::new(move || {
                let mut command = with(&program, &[what]);
                command.arg(&path);
                command
            })
        };
        Contender::without_findings(name, program.map(command))
    }

    fn duckdb(&self, list: &List) -> Contender {
        let findings = self.lists.folder.join("duckdb.csv");
        let has = self.python.is_some_and(|python| python.duckdb.is_some());
        let query = self.wanted("duckdb").and_then(|()| match &self.query {
            _ if !has => Err("there is no Python with duckdb".to_owned()),
            Ok(query) => Ok(query),
            Err(reason) => Err(reason.clone()),
        });
        let command = query.map(|query| {
            let files = [&list.path, &query.columns, &query.path, &findings].map(Clone::clone);
            self.script("duckdb_rules.py", [&files[..], &[DUCKDB_THREADS.into()]].concat())
        });
        Contender { name: "duckdb", findings: command.is_ok().then_some(findings), command, is_compared: true }
    }

    fn pandas(&self, list: &List) -> Contender {
        let has = self.python.is_some_and(|python| python.pandas.is_some());
        let ready = self
            .wanted("pandas")
            .and_then(|()| if has { Ok(()) } else { Err("there is no Python with pandas".to_owned()) });
        let reference = concat!(env!("CARGO_MANIFEST_DIR"), "/rules/reference");
        let arguments = [list.path.clone(), reference.into(), self.lists.folder.join("pandas.csv")];
        let command = ready.map(|()| self.script("pandas_rules.py", arguments.to_vec()));
        // It has a handful of the rules, and reads cells in its own way: nothing to compare.
        Contender::without_findings("pandas", command)
    }

    fn script(&self, script: &str, arguments: Vec<PathBuf>) -> Box<dyn Fn() -> Command> {
        let python = self.python.map(|python| python.program.clone()).unwrap_or_default();
        let script = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/benches/whole")).join(script);
        Box::new(move || {
            let mut command = Command::new(&python);
            command.arg(&script).args(&arguments);
            command
        })
    }

    fn wanted(&self, name: &str) -> Result<(), String> {
        if self.options.without.iter().any(|left| left == name) { Err("left out".to_owned()) } else { Ok(()) }
    }
}

fn with(program: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments);
    command
}
