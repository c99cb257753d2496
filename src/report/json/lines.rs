//! The report as JSON, one document a line, for programs that read as they go.

use std::io::{self, Write};

use serde::Serialize;

use super::{One, OneBid, problem, totals};
use crate::model::Report;
use crate::report::escape::ForJson;
use crate::report::{Remarks, Reporter, Style};

/// The report as lines of JSON.
pub(in crate::report) struct Lines;

/// The name of the schema; it changes when a field changes its meaning.
const SCHEMA: &str = "thbscreen/lines/v1";

/// A line: what it is about, and that.
#[derive(Serialize)]
struct Line<'a, T> {
    record: &'static str,
    #[serde(flatten)]
    of: &'a T,
}

/// The first line.
#[derive(Serialize)]
struct Head<'a> {
    schema: &'static str,
    run: &'a crate::model::RunRecord,
    rating: Option<&'a crate::model::RatingScheme>,
}

impl Reporter for Lines {
    fn write(&self, report: &Report, _style: &Style, out: &mut dyn Write) -> io::Result<Remarks> {
        let mut out = ForJson(io::BufWriter::new(out));
        let rating = report.ratings.as_ref().map(|ratings| &ratings.scheme);
        line("run", &Head { schema: SCHEMA, run: &report.run, rating }, &mut out)?;
        report.rules.iter().try_for_each(|rule| line("rule", rule, &mut out))?;
        report.instruments.iter().try_for_each(|instrument| line("instrument", instrument, &mut out))?;
        report.bids().into_iter().try_for_each(|bid| line("bid", &OneBid(bid), &mut out))?;
        report.suppliers().try_for_each(|supplier| line("supplier", &One(supplier), &mut out))?;
        report.problems.iter().try_for_each(|remark| line("problem", &problem(remark), &mut out))?;
        report.notices.iter().try_for_each(|notice| line("notice", notice, &mut out))?;
        line("totals", &totals(report), &mut out)?;
        out.flush()?;
        Ok(Remarks::new())
    }
}

fn line<T: Serialize>(record: &'static str, of: &T, out: &mut impl Write) -> io::Result<()> {
    serde_json::to_writer(&mut *out, &Line { record, of })?;
    out.write_all(b"\n")
}
