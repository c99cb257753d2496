//! Clauses for tender documents.

use std::io::{self, Write};

use super::NOTICE;
use super::selection::{RuleNote, Selection, Shown, caution};
use crate::model::{Instrument, Paragraph};
use crate::report::{for_markdown, for_terminal};

/// Prints the clauses stage by stage, and in the end the rules without one.
pub(super) fn all(selection: &Selection<'_>, out: &mut dyn Write) -> io::Result<()> {
    front(selection, out)?;
    for (stage, clauses) in selection.by_stage() {
        writeln!(out, "\n## {}: {}", capital(stage.word()), stage.meaning())?;
        for shown in clauses {
            writeln!(out, "\n### {}\n", for_markdown(&shown.clause.title))?;
            writeln!(out, "`{}`, {}\n", code(&shown.clause.id), shown.in_proportion())?;
            body(shown, selection, out)?;
        }
    }
    if !selection.without.is_empty() {
        writeln!(out, "\n## Rules without a clause\n")?;
        reasons(selection, out)?;
    }
    Ok(())
}

/// Prints ids and titles.
pub(super) fn titles(selection: &Selection<'_>, out: &mut dyn Write) -> io::Result<()> {
    front(selection, out)?;
    writeln!(out, "\n| Stage | Clause | Title | From risk |\n|---|---|---|---|")?;
    for shown in &selection.shown {
        let clause = shown.clause;
        let (id, title) = (code(&clause.id), for_markdown(&clause.title));
        writeln!(out, "| {} | `{id}` | {title} | {} |", clause.stage, clause.risk)?;
    }
    Ok(())
}

/// Prints one clause with everything it is tied to.
pub(super) fn whole(selection: &Selection<'_>, out: &mut dyn Write) -> io::Result<()> {
    for shown in &selection.shown {
        let clause = shown.clause;
        writeln!(out, "# {}\n", for_markdown(&clause.title))?;
        let (id, stage) = (code(&clause.id), clause.stage);
        writeln!(out, "`{id}`, stage {stage} ({}), {}\n", stage.meaning(), shown.in_proportion())?;
        body(shown, selection, out)?;
    }
    writeln!(out, "\n{}", for_markdown(NOTICE))
}

/// Prints the rules that have no clause.
pub(super) fn without(selection: &Selection<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "# Rules without a clause\n\n{}", selection.count_without())?;
    if !selection.without.is_empty() {
        writeln!(out)?;
    }
    reasons(selection, out)
}

fn front(selection: &Selection<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "# Model clauses against trafficking in human beings for labour exploitation\n")?;
    writeln!(out, "{}: {}.\n", selection.count(), for_markdown(&selection.asked()))?;
    writeln!(out, "{}", for_markdown(NOTICE))?;
    match selection.left_out() {
        Some(left_out) => writeln!(out, "\n{left_out}"),
        None => Ok(()),
    }
}

/// The clause as a quotation, which sets it apart from what is said about it.
fn body(shown: &Shown<'_>, selection: &Selection<'_>, out: &mut dyn Write) -> io::Result<()> {
    for (place, part) in shown.clause.paragraphs().enumerate() {
        if place > 0 {
            writeln!(out, ">")?;
        }
        match part {
            Paragraph::Text(text) => writeln!(out, "> {}", for_markdown(text))?,
            Paragraph::Point(mark, text) => writeln!(out, "> {mark} {}", for_markdown(text))?,
        }
    }
    let rules: Vec<String> = shown.rules.iter().map(rule).collect();
    let sources: Vec<String> = shown.sources.iter().map(|source| link(source, selection)).collect();
    writeln!(out, "\n**How to use it.** {}", for_markdown(&shown.clause.note))?;
    writeln!(out, "\n**To hand in.** {}", for_markdown(&shown.clause.evidence))?;
    writeln!(out, "\n**Checked by.** {}", rules.join("; "))?;
    writeln!(out, "\n**Draws on.** {}", sources.join("; "))
}

fn rule(rule: &RuleNote<'_>) -> String {
    format!("{} (`{}`)", for_markdown(rule.title), code(rule.id))
}

fn link(source: &Instrument, selection: &Selection<'_>) -> String {
    let title = for_markdown(&source.title);
    let title = match &source.url {
        Some(url) => format!("[{title}](<{}>)", for_terminal(url).replace(['<', '>', '|'], "")),
        None => title,
    };
    match caution(source, selection.day) {
        Some(caution) => format!("{title} ({caution})"),
        None => title,
    }
}

fn reasons(selection: &Selection<'_>, out: &mut dyn Write) -> io::Result<()> {
    for without in &selection.without {
        writeln!(out, "- {}: {}", rule(&without.rule), for_markdown(without.reason))?;
    }
    Ok(())
}

/// Text between two backticks.
fn code(text: &str) -> String {
    for_terminal(text).replace(['`', '|'], "'")
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().collect::<String>() + letters.as_str()).unwrap_or_default()
}
