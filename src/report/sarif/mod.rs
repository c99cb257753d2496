//! SARIF 2.1.0, which code scanning reads: findings beside the rows of the list, followed
//! from run to run by what they rest on, whatever row they stand in.
//!
//! Belongs here: the few types of the format that are used, and what of a report stands in
//! which. Does not belong here: a security severity. What is found is no weakness of a
//! program, and no score of that kind would be true.

mod log;
mod notifications;
mod places;
mod results;
mod rules;

use std::io::{self, Write};

use serde::Serialize;

use self::log::{Artifact, Invocation, ReportingDescriptor};
use self::notifications::{invocation, on_results};
use self::places::Files;
use self::results::Results;
use self::rules::rules;
use super::escape::ForJson;
use super::{Remarks, Reporter, Style};
use crate::model::Report;

/// The report for code scanning.
pub(super) struct Sarif;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

#[derive(Serialize)]
struct Log<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'a>; 1],
}

#[derive(Serialize)]
struct Run<'a> {
    tool: Tool<'a>,
    invocations: [Invocation; 1],
    artifacts: Vec<Artifact<'a>>,
    results: Results<'a>,
    properties: RunProperties<'a>,
}

#[derive(Serialize)]
struct Tool<'a> {
    driver: Driver<'a>,
}

#[derive(Serialize)]
struct Driver<'a> {
    name: &'static str,
    version: &'a str,
    rules: Vec<ReportingDescriptor<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RunProperties<'a> {
    as_of: String,
    packs: Vec<&'a str>,
    suppliers: usize,
}

impl Reporter for Sarif {
    fn write(&self, report: &Report, _style: &Style, out: &mut dyn Write) -> io::Result<Remarks> {
        let files = Files::of(report);
        let run = Run {
            tool: Tool { driver: Driver { name: "thbscreen", version: &report.run.version, rules: rules(report) } },
            invocations: [invocation(report, &files)],
            artifacts: files.artifacts(),
            results: Results { report, files: &files },
            properties: RunProperties {
                as_of: report.run.as_of.to_string(),
                packs: report.run.packs.iter().map(|pack| pack.id.as_str()).collect(),
                suppliers: report.totals.suppliers,
            },
        };
        let mut buffered = ForJson(io::BufWriter::new(out));
        serde_json::to_writer_pretty(&mut buffered, &Log { schema: SCHEMA, version: "2.1.0", runs: [run] })?;
        buffered.write_all(b"\n")?;
        buffered.flush()?;
        Ok(on_results(report).into_iter().collect())
    }
}
