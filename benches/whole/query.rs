//! The rules as a query, written by the program itself.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

/// The rules of the default pack; the list follows, for its columns.
const QUERY: [&str; 5] = ["rules", "sql", "--dialect", "duckdb", "--columns-of"];

/// How the program says of a rule that it is not in the query.
const LEFT_OUT: &str = "left out: ";

/// What the program says behind how many rules are.
const HELD: &str = " rules are in the query";

/// A query, and what it is run with.
pub(crate) struct Query {
    pub(crate) path: PathBuf,
    /// What `columns` says of the list, so that the columns of the table can be named.
    pub(crate) columns: PathBuf,
    /// How many rules it holds.
    pub(crate) rules: usize,
    /// The rules that it does not hold.
    pub(crate) left_out: Vec<String>,
}

impl Query {
    /// Has the program write the query for lists like this one.
    pub(crate) fn write(program: &Path, as_of: [&str; 2], list: &Path, folder: &Path) -> Result<Self> {
        let (path, columns) = (folder.join("query.sql"), folder.join("columns.json"));
        let (text, said) = answer(Command::new(program).args(QUERY).arg(list).args(as_of))?;
        fs::write(&path, text).with_context(|| path.display().to_string())?;
        let (text, _) = answer(Command::new(program).arg("columns").arg(list).args(["--format", "json"]))?;
        fs::write(&columns, text).with_context(|| columns.display().to_string())?;
        let rules = said.lines().find_map(|line| line.split_once(HELD)?.0.parse().ok()).unwrap_or_default();
        let left_out = said.lines().filter_map(|line| line.strip_prefix(LEFT_OUT)?.split_once(':'));
        Ok(Self { path, columns, rules, left_out: left_out.map(|(rule, _)| rule.to_owned()).collect() })
    }
}

/// What the program prints, and what it says besides.
fn answer(command: &mut Command) -> Result<(Vec<u8>, String)> {
    let output = command.output()?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    if !output.status.success() {
        bail!("the program writes no query: {}", said.trim());
    }
    Ok((output.stdout, said))
}
