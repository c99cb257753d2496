//! `thbscreen diff`: what is different between two reports, and what made it so.

mod side;
mod trial;

use std::io::{self, Write};

use anyhow::Result;

use crate::cli::{DiffArguments, DiffFormat, Exit, say, style};
use crate::model::{Difference, Factor};
use crate::report::difference;
use crate::screening::{Causes, differences, effects};
use side::Side;
use trial::{differing, trials};

/// What to do about causes that cannot be found out.
const KEEP: &str = "Keep runs with `check --capsule` and compare the capsules";

/// Compares two reports.
pub(super) fn diff(arguments: &DiffArguments) -> Result<Exit> {
    let (before, after) = (Side::read(&arguments.before)?, Side::read(&arguments.after)?);
    let found = compare(&before, &after);
    let style = style(arguments.show, arguments.spoken.language)?;
    let mut out = io::BufWriter::new(io::stdout().lock());
    match arguments.format {
        DiffFormat::Table => difference::table(&found, &style, &mut out)?,
        DiffFormat::Csv => say("standard output", &difference::csv(&found, &mut out)?),
        DiffFormat::Json => difference::json(&found, &mut out)?,
        DiffFormat::Markdown => difference::markdown(&found, &style.phrases, &mut out)?,
    }
    out.flush()?;
    let worsened = arguments.fail_on.0.is_some_and(|severity| found.worsened(severity));
    Ok(if worsened { Exit::Found } else { Exit::Clean })
}

fn compare(before: &Side, after: &Side) -> Difference {
    let differing = differing(before, after);
    let (causes_by, causes) = causes(before, after, &differing);
    let (findings, suppliers) = differences(&before.past.standing, &after.past.standing, &*causes);
    let answers = effects(&before.past.run, &after.past.run, &findings);
    Difference {
        before: before.compared(),
        after: after.compared(),
        differing,
        causes_by,
        findings,
        suppliers,
        answers,
    }
}

/// How causes are found out, and by what.
fn causes(before: &Side, after: &Side, differing: &[Factor]) -> (String, Box<dyn Causes>) {
    match differing {
        [] => ("nothing that went into the two reports differs".to_owned(), Box::new(None)),
        [only] => (format!("nothing else differs than the {only}, by its digests"), Box::new(Some(*only))),
        _ => match trials(before, after, differing) {
            Ok((trials, lost)) => {
                let how = "screened again, with one thing changed at a time and changed back at a time";
                let lost = lost.map(|fault| format!(", as far as that can still be done: {fault:#}. {KEEP}"));
                (format!("{how}{}", lost.unwrap_or_default()), Box::new(trials))
            }
            Err(fault) => {
                let words: Vec<&str> = differing.iter().map(|factor| factor.word()).collect();
                let why = format!("not found out: {} differ, and {fault:#}. {KEEP}", words.join(", "));
                (why, Box::new(None))
            }
        },
    }
}
