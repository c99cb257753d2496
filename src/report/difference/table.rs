//! What is different, for the terminal.

use std::io::{self, Write};

use super::{causes_in_words, counts, passage, sides, values};
use crate::model::{Changed, Difference};
use crate::report::Style;
use crate::report::escape::for_terminal;
use crate::report::table::grid::{at_least, grid, limit, severity_cell, text_cell};

/// So many rows of each table are shown.
const MOST: usize = 100;

/// Names of rules are broken after so many letters at the earliest.
const LONGEST_BROKEN: u16 = 24;

/// Writes what is different, the worst turn first.
pub fn table(difference: &Difference, style: &Style, out: &mut dyn Write) -> io::Result<()> {
    let [before, after] = sides(difference);
    writeln!(out, "before: {}\nafter:  {}", for_terminal(&before), for_terminal(&after))?;
    writeln!(out, "causes: {}\n", for_terminal(&difference.causes_by))?;
    let of_note: Vec<&Changed> = difference.findings.iter().filter(|changed| changed.is_of_note()).collect();
    let shown: Vec<&Changed> = of_note.iter().filter(|changed| changed.severity() >= style.show).copied().collect();
    if !shown.is_empty() {
        let mut grid = grid(style, &["", "Supplier", "Rule", "How it stands", "Because of"]);
        limit(&mut grid, 1, style.width / 4);
        at_least(&mut grid, 2, LONGEST_BROKEN);
        for changed in shown.iter().take(MOST) {
            let name = changed.name.as_ref().map(|name| format!("\n{name}")).unwrap_or_default();
            let values: String = values(changed).into_iter().flat_map(|value| ["\n".to_owned(), value]).collect();
            grid.add_row([
                severity_cell(changed.severity(), changed.turn.word(), style),
                text_cell(&format!("{}{name}", changed.supplier)),
                text_cell(&changed.rule),
                text_cell(&format!("{}{values}", passage(changed))),
                text_cell(&causes_in_words(changed.causes.as_deref())),
            ]);
        }
        writeln!(out, "{grid}")?;
    }
    suppliers(difference, style, out)?;
    answers(difference, style, out)?;
    let [of_note_in_words, open] = counts(difference);
    writeln!(out, "findings:    {of_note_in_words}\nopen checks: {open} (--format csv lists them)")?;
    let hidden = of_note.len() - shown.len().min(MOST);
    if hidden > 0 {
        writeln!(out, "{hidden} findings are not listed here; --show info or another --format lists them")?;
    }
    Ok(())
}

/// What bidders answered in between, and what each answer changed.
fn answers(difference: &Difference, style: &Style, out: &mut dyn Write) -> io::Result<()> {
    if difference.answers.is_empty() {
        return Ok(());
    }
    let mut grid = grid(style, &["Supplier", "Answer", "Stands in", "What it changed"]);
    limit(&mut grid, 0, style.width / 6);
    for effect in difference.answers.iter().take(MOST) {
        let answer = &effect.answer;
        let document = answer.document.as_ref().map(|document| format!("\n{document}")).unwrap_or_default();
        grid.add_row([
            text_cell(&answer.supplier),
            text_cell(&format!("{}\nwas: {}\nis: {}", answer.column, answer.was, answer.is)),
            text_cell(&format!("{}, row {}{document}", answer.file, answer.row)),
            text_cell(&effect.in_words()),
        ]);
    }
    writeln!(out, "{grid}")?;
    let more = difference.answers.len().saturating_sub(MOST);
    if more > 0 {
        writeln!(out, "{more} more answers came back; another --format lists them")?;
    }
    Ok(())
}

/// The suppliers that are different as a whole.
fn suppliers(difference: &Difference, style: &Style, out: &mut dyn Write) -> io::Result<()> {
    if difference.suppliers.is_empty() {
        return Ok(());
    }
    let mut grid = grid(style, &["Supplier", "Was", "Is", "Because of"]);
    limit(&mut grid, 0, style.width / 4);
    for moved in difference.suppliers.iter().take(MOST) {
        let name = moved.name.as_ref().map(|name| format!("\n{name}")).unwrap_or_default();
        grid.add_row([
            text_cell(&format!("{}{name}", moved.supplier)),
            text_cell(moved.before.as_deref().unwrap_or("(not in the report)")),
            text_cell(moved.after.as_deref().unwrap_or("(not in the report)")),
            text_cell(&causes_in_words(moved.causes.as_deref())),
        ]);
    }
    writeln!(out, "{grid}")?;
    let more = difference.suppliers.len().saturating_sub(MOST);
    if more > 0 {
        writeln!(out, "{more} more suppliers are different; another --format lists them")?;
    }
    Ok(())
}
