//! The findings as comma-separated values: the table that grows with suppliers and checks.
//!
//! What does not differ from supplier to supplier is put in words once, and rows are rendered
//! in blocks, side by side. The same bytes come out as if row after row of the table were
//! written; builds with assertions compare every line.

mod hits;
mod line;
mod parts;
mod plan;
mod summed;
mod told;
mod words;

use std::io::{self, Write};

use self::line::{Kept, render};
use self::plan::Plan;
use crate::model::Report;
use crate::report::FindingsChoice;
use crate::report::blocks::write_in_order;
use crate::report::escape::Mended;

/// Writes what is wanted of the findings; says how many cells were changed so that they do
/// no harm.
pub(in crate::report) fn write_findings<'a>(
    report: &'a Report,
    choice: &FindingsChoice,
    out: &mut dyn Write,
) -> io::Result<Mended> {
    let header: Vec<&str> = choice.shown().into_iter().map(crate::report::FindingsColumn::name).collect();
    writeln!(out, "{}", header.join(","))?;
    let plan = Plan::of(report, choice);
    let render = |(sheet, rows), kept: &mut Kept<'a>, out: &mut Vec<u8>| {
        render(&plan, sheet, rows, kept, out);
        Ok(())
    };
    let mut mended = Mended::default();
    write_in_order(plan.blocks(), render, out)?.into_iter().for_each(|kept| mended += kept.mended);
    Ok(mended)
}
