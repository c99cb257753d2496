//! What is different, for the terminal.

use std::io::{self, Write};

use unicode_width::UnicodeWidthStr;

use super::words;
use crate::languages::Phrases;
use crate::model::{Changed, Difference, Stance};
use crate::report::Style;
use crate::report::escape::for_terminal;
use crate::report::table::grid::{at_least, grid, limit, severity_cell, text_cell};
use crate::report::table::words::about_so_many;

/// So many rows of each table are shown.
const MOST: usize = 100;

/// Names of rules are broken after so many letters at the earliest.
const LONGEST_BROKEN: u16 = 24;

/// Writes what is different, the worst turn first.
pub fn table(difference: &Difference, style: &Style, out: &mut dyn Write) -> io::Result<()> {
    let phrases = &style.phrases;
    let [before, after] = words::sides(difference, phrases);
    let causes = words::causes_by(difference, phrases);
    lines([("diff-before", &before), ("diff-after", &after), ("diff-causes", &causes)], phrases, out)?;
    writeln!(out)?;
    let of_note: Vec<&Changed> = difference.findings.iter().filter(|changed| changed.is_of_note()).collect();
    let shown: Vec<&Changed> = of_note.iter().filter(|changed| changed.severity() >= style.show).copied().collect();
    findings(&shown, style, out)?;
    suppliers(difference, style, out)?;
    answers(difference, style, out)?;
    let [of_note_in_words, open] = words::counts(difference, phrases);
    let open = phrases.say_of("diff-elsewhere", &[("counts", open.into())]);
    lines([("diff-findings", &of_note_in_words), ("diff-open-checks", &open)], phrases, out)?;
    more("diff-findings-hidden", of_note.len() - shown.len().min(MOST), phrases, out)
}

/// Writes lines of a label and a text, the texts below each other.
fn lines<const LINES: usize>(lines: [(&str, &str); LINES], phrases: &Phrases, out: &mut dyn Write) -> io::Result<()> {
    let labels = lines.map(|(label, _)| phrases.say(label));
    let widest = labels.iter().map(|label| label.width()).max().unwrap_or(0);
    std::iter::zip(&labels, lines).try_for_each(|(label, (_, text))| {
        let space = " ".repeat(widest - label.width());
        writeln!(out, "{label}{space} {}", for_terminal(text))
    })
}

fn findings(shown: &[&Changed], style: &Style, out: &mut dyn Write) -> io::Result<()> {
    if shown.is_empty() {
        return Ok(());
    }
    let phrases = &style.phrases;
    let titles = ["", "screen-col-supplier", "diff-col-rule", "diff-col-stands", "diff-col-because"];
    let mut grid = grid(style, &titles);
    limit(&mut grid, 1, style.width / 4);
    at_least(&mut grid, 2, LONGEST_BROKEN);
    for changed in shown.iter().take(MOST) {
        let name = changed.name.as_ref().map(|name| format!("\n{name}")).unwrap_or_default();
        let passage = [vec![words::passage(changed, phrases)], words::values(changed, phrases)].concat();
        grid.add_row([
            severity_cell(changed.severity(), &words::turn(changed.turn, phrases), style),
            text_cell(&format!("{}{name}", changed.supplier)),
            text_cell(&changed.rule),
            text_cell(&passage.join("\n")),
            text_cell(&words::causes(changed.causes.as_deref(), phrases)),
        ]);
    }
    writeln!(out, "{grid}")
}

/// What bidders answered in between, and what each answer changed.
fn answers(difference: &Difference, style: &Style, out: &mut dyn Write) -> io::Result<()> {
    if difference.answers.is_empty() {
        return Ok(());
    }
    let phrases = &style.phrases;
    let mut grid = grid(style, &["screen-col-supplier", "diff-col-answer", "diff-col-place", "diff-col-effect"]);
    limit(&mut grid, 0, style.width / 6);
    for effect in difference.answers.iter().take(MOST) {
        let answer = &effect.answer;
        let document = answer.document.as_ref().map(|document| format!("\n{document}")).unwrap_or_default();
        let (was, is) = (words::was(&answer.was, phrases), words::is(&answer.is, phrases));
        grid.add_row([
            text_cell(&answer.supplier),
            text_cell(&format!("{}\n{was}\n{is}", answer.column)),
            text_cell(&format!("{}{document}", words::place(effect, phrases))),
            text_cell(&words::effect(effect, phrases)),
        ]);
    }
    writeln!(out, "{grid}")?;
    more("diff-more-answers", difference.answers.len().saturating_sub(MOST), phrases, out)
}

/// The suppliers that are different as a whole.
fn suppliers(difference: &Difference, style: &Style, out: &mut dyn Write) -> io::Result<()> {
    if difference.suppliers.is_empty() {
        return Ok(());
    }
    let phrases = &style.phrases;
    let mut grid = grid(style, &["screen-col-supplier", "diff-col-was", "diff-col-is", "diff-col-because"]);
    limit(&mut grid, 0, style.width / 4);
    let not_there = format!("({})", phrases.say("diff-not-there"));
    let stance = |stance: &Option<Stance>| {
        words::stance(stance.as_ref(), phrases).map_or_else(|| text_cell(&not_there), |stance| text_cell(&stance))
    };
    for moved in difference.suppliers.iter().take(MOST) {
        let name = moved.name.as_ref().map(|name| format!("\n{name}")).unwrap_or_default();
        grid.add_row([
            text_cell(&format!("{}{name}", moved.supplier)),
            stance(&moved.before),
            stance(&moved.after),
            text_cell(&words::causes(moved.causes.as_deref(), phrases)),
        ]);
    }
    writeln!(out, "{grid}")?;
    more("diff-more-suppliers", difference.suppliers.len().saturating_sub(MOST), phrases, out)
}

/// Says how many are not shown, where some are not.
fn more(id: &str, count: usize, phrases: &Phrases, out: &mut dyn Write) -> io::Result<()> {
    if count == 0 { Ok(()) } else { writeln!(out, "{}", about_so_many(id, count, phrases)) }
}
