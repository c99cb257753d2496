//! Clauses on the terminal.

use std::io::{self, Write};

use comfy_table::{ColumnConstraint, Width};
use jiff::civil::Date;

use super::NOTICE;
use super::selection::{Selection, Shown, caution};
use crate::cli::{grid, item, paragraph, wrapped};
use crate::model::{Instrument, Paragraph};
use crate::report::for_terminal;

/// Prints the clauses stage by stage.
pub(super) fn all(selection: &Selection<'_>, out: &mut dyn Write) -> io::Result<()> {
    wrapped(out, "", "", &format!("{}: {}", selection.count(), selection.asked()))?;
    wrapped(out, "", "", NOTICE)?;
    for (stage, clauses) in selection.by_stage() {
        let heading = format!("{}: {}", stage.word().to_uppercase(), stage.meaning());
        writeln!(out, "\n\n{heading}\n{}", "─".repeat(heading.len()))?;
        for shown in clauses {
            writeln!(out)?;
            head(shown, out)?;
            text(shown, out)?;
            writeln!(out)?;
            aside("How to use it", &shown.clause.note, out)?;
            aside("To hand in", &shown.clause.evidence, out)?;
            let rules: Vec<&str> = shown.rules.iter().map(|rule| rule.id).collect();
            aside("Checked by", &rules.join(", "), out)?;
            let sources: Vec<String> = shown.sources.iter().map(|source| cited(source, selection.day)).collect();
            aside("Draws on", &sources.join(", "), out)?;
        }
    }
    writeln!(out)?;
    closing(selection, out)?;
    wrapped(out, "", "", "`thbscreen clauses CLAUSE` prints one with the titles of its rules and sources.")
}

/// Prints ids and titles.
pub(super) fn titles(selection: &Selection<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut table = grid(&["Stage", "Id and title", "From risk"]);
    for (column, width) in [(0, 15), (2, 11)] {
        if let Some(column) = table.column_mut(column) {
            column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(width)));
        }
    }
    for (stage, clauses) in selection.by_stage() {
        for (place, shown) in clauses.iter().enumerate() {
            let name = format!("{}\n{}", for_terminal(&shown.clause.id), for_terminal(&shown.clause.title));
            let stage = if place == 0 { stage.word() } else { "" };
            table.add_row([stage, &name, shown.clause.risk.word()]);
        }
    }
    writeln!(out, "{table}")?;
    wrapped(out, "", "", &format!("{}: {}", selection.count(), selection.asked()))?;
    closing(selection, out)?;
    wrapped(out, "", "", "`thbscreen clauses CLAUSE` prints one.")
}

/// Prints one clause with everything it is tied to.
pub(super) fn whole(selection: &Selection<'_>, out: &mut dyn Write) -> io::Result<()> {
    for shown in &selection.shown {
        head(shown, out)?;
        wrapped(out, "", "", &format!("Stage {}: {}", shown.clause.stage, shown.clause.stage.meaning()))?;
        text(shown, out)?;
        paragraph(out, "How to use it", &shown.clause.note)?;
        paragraph(out, "To hand in", &shown.clause.evidence)?;
        writeln!(out, "\nRules that check it")?;
        for rule in &shown.rules {
            item(out, &format!("{} ({}): {}", rule.id, rule.pack, rule.title))?;
        }
        writeln!(out, "\nWhat it draws on")?;
        for source in &shown.sources {
            item(out, &format!("{}: {}", cited(source, selection.day), source.title))?;
        }
    }
    writeln!(out)?;
    wrapped(out, "", "", NOTICE)?;
    wrapped(out, "", "", "`thbscreen rules explain RULE` and `thbscreen sources ID` say more.")
}

/// Prints the rules that have no clause.
pub(super) fn without(selection: &Selection<'_>, out: &mut dyn Write) -> io::Result<()> {
    wrapped(out, "", "", &selection.count_without())?;
    for without in &selection.without {
        let rule = &without.rule;
        writeln!(out)?;
        wrapped(out, "", "  ", &format!("{} ({}): {}", rule.id, rule.pack, rule.title))?;
        wrapped(out, "    ", "    ", without.reason)?;
    }
    Ok(())
}

fn head(shown: &Shown<'_>, out: &mut dyn Write) -> io::Result<()> {
    wrapped(out, "", "", &shown.clause.title)?;
    wrapped(out, "", "", &format!("{}, {}", shown.clause.id, shown.in_proportion()))
}

/// The clause itself; its points stand further in.
fn text(shown: &Shown<'_>, out: &mut dyn Write) -> io::Result<()> {
    for part in shown.clause.paragraphs() {
        match part {
            Paragraph::Text(text) => {
                writeln!(out)?;
                wrapped(out, "    ", "    ", text)?;
            }
            Paragraph::Point(mark, text) => wrapped(out, &format!("      {mark} "), "          ", text)?,
        }
    }
    Ok(())
}

/// What belongs to a clause and is no part of it.
fn aside(name: &str, text: &str, out: &mut dyn Write) -> io::Result<()> {
    wrapped(out, &format!("  {name}: "), "    ", text)
}

fn closing(selection: &Selection<'_>, out: &mut dyn Write) -> io::Result<()> {
    if let Some(left_out) = selection.left_out() {
        wrapped(out, "", "", &left_out)?;
    }
    let hint = if selection.without.is_empty() { "" } else { " `--without` says which and why." };
    wrapped(out, "", "", &format!("{}{hint}", selection.count_without()))
}

/// The id of a source, with what is to be known before it is cited.
fn cited(source: &Instrument, day: Date) -> String {
    match caution(source, day) {
        Some(caution) => format!("{} ({caution})", source.id),
        None => source.id.clone(),
    }
}
