//! The report as a paper in Markdown: it holds what matters, fits where it is to be shown,
//! and nothing that a list says acts in it.

mod content;
mod hostile;
mod limits;
mod reading;

use serde_json::Value;

use crate::support::{Output, all_findings, check, text};

/// Runs `check` and gives the paper.
fn paper(arguments: &[&str]) -> Output {
    let output = check(&[arguments, &["--format", "markdown"]].concat());
    assert!(output.code < 2, "{}", output.stderr);
    output
}

/// The flagged findings that a paper lists one by one.
fn grave(report: &Value) -> Vec<(&str, &Value)> {
    let is_grave = |finding: &Value| {
        finding["verdict"] == "flagged" && ["medium", "high", "critical"].contains(&text(&finding["severity"]))
    };
    all_findings(report).into_iter().filter(|(_, finding)| is_grave(finding)).collect()
}

/// The sections below a heading, each with its title.
fn sections<'a>(document: &'a str, mark: &str) -> Vec<(&'a str, &'a str)> {
    let parts = document.split(mark).skip(1);
    parts.map(|part| part.split_once('\n').expect("a heading ends with its line")).collect()
}
