//! The Python that runs the others, if there is one that can.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

/// A Python and what it has.
pub(crate) struct Python {
    pub(crate) program: OsString,
    pub(crate) version: String,
    pub(crate) duckdb: Option<String>,
    pub(crate) pandas: Option<String>,
}

/// Names the environment variable that names a Python.
const VARIABLE: &str = "THBSCREEN_BENCH_PYTHON";

/// Prints the versions, one a line; an empty line for what is missing.
const VERSIONS: &str = "\
import importlib.metadata as m, platform
def v(name):
    try: return m.version(name)
    except m.PackageNotFoundError: return ''
print(platform.python_version(), v('duckdb'), v('pandas'), sep='\\n')
";

impl Python {
    /// The one that was stated, that of the environment, or `python3`.
    pub(crate) fn find(stated: Option<&PathBuf>) -> Option<Self> {
        let program = stated.map(OsString::from).or_else(|| std::env::var_os(VARIABLE));
        let program = program.unwrap_or_else(|| "python3".into());
        let output = Command::new(&program).args(["-c", VERSIONS]).output().ok().filter(|o| o.status.success())?;
        let text = String::from_utf8(output.stdout).ok()?;
        let mut lines = text.lines().map(str::to_owned);
        let mut next = || lines.next().filter(|line| !line.is_empty());
        Some(Self { program, version: next()?, duckdb: next(), pandas: next() })
    }
}
