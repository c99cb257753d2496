//! A page on the terminal.

use std::io::{self, Write};

use super::page::{Block, Item, Step, above};
use crate::cli::wrapped;
use crate::report::for_terminal;
use crate::rules::Truth;

/// As wide as the longest word for a truth, and a gap.
const TRUTH: usize = 9;

/// Prints a page.
pub(super) fn write(page: &[Block], out: &mut dyn Write) -> io::Result<()> {
    for block in page {
        match block {
            Block::Title { id, pack, title } => {
                writeln!(out, "{}", for_terminal(&format!("{id} ({pack})")))?;
                wrapped(out, "", "", title)?;
            }
            Block::Heading(text) => writeln!(out, "\n{}", for_terminal(text))?,
            Block::Text(text) => wrapped(out, "    ", "    ", text)?,
            Block::Remark(text) => {
                writeln!(out)?;
                wrapped(out, "", "", text)?;
            }
            Block::Items(items) => items.iter().try_for_each(|item| print_item(item, 4, out))?,
            Block::Sql(text) => text.trim().lines().try_for_each(|line| {
                let indent = " ".repeat(6 + line.len() - line.trim_start().len());
                wrapped(out, &indent, &indent, line.trim())
            })?,
            Block::Steps(steps) => steps.iter().try_for_each(|step| print_step(step, 0, out))?,
        }
    }
    Ok(())
}

fn print_item(item: &Item, indent: usize, out: &mut dyn Write) -> io::Result<()> {
    wrapped(out, &format!("{}- ", " ".repeat(indent)), &" ".repeat(indent + 2), &item.text)?;
    item.parts.iter().try_for_each(|part| print_item(part, indent + 2, out))
}

/// Whether a sentence holds stands in a column of its own, so that the eye can run down it.
fn print_step(step: &Step, depth: usize, out: &mut dyn Write) -> io::Result<()> {
    let indent = " ".repeat(2 * depth);
    let first = format!("    {:TRUTH$}{indent}", in_short(step.truth));
    let next = " ".repeat(4 + TRUTH + indent.len() + 2);
    wrapped(out, &first, &next, &above(&step.text, !step.parts.is_empty()))?;
    for test in &step.tests {
        wrapped(out, &format!("{next}in SQL: "), &format!("{next}  "), test)?;
    }
    for reading in &step.readings {
        wrapped(out, &next, &format!("{next}  "), reading)?;
    }
    step.parts.iter().try_for_each(|part| print_step(part, depth + 1, out))
}

fn in_short(truth: Truth) -> &'static str {
    match truth {
        Truth::NotApplicable => "n/a",
        other => other.word(),
    }
}
