//! What is different, for the terminal.

use std::io::{self, Write};

use comfy_table::Table as Grid;
use unicode_width::UnicodeWidthStr;

use super::words;
use crate::languages::Phrases;
use crate::model::{AnswerEffect, Changed, Difference, Stance};
use crate::report::Style;
use crate::report::escape::for_terminal;
use crate::report::table::grid::{at_least, between, grid, limit, severity_cell, text_cell};
use crate::report::table::words::about_so_many;

/// So many rows of each table are shown.
const MOST: usize = 100;

/// A column that may be broken is given so much room, and each column has so many spaces.
const LEAST: u16 = 12;
const SPACES: usize = 2;

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
    let row = |changed: &&Changed| {
        let name = changed.name.as_ref().map(|name| format!("\n{name}")).unwrap_or_default();
        let mut stands = vec![changed.rule.clone(), words::passage(changed, phrases)];
        stands.extend(words::values(changed, phrases));
        [
            words::turn(changed.turn, phrases).into_owned(),
            format!("{}{name}", changed.supplier),
            stands.join("\n"),
            words::causes(changed.causes.as_deref(), phrases),
        ]
    };
    let rows: Vec<[String; 4]> = shown.iter().take(MOST).map(row).collect();
    let mut grid = grid(style, &["", "screen-col-supplier", "diff-col-rule\ndiff-col-stands", "diff-col-because"]);
    keep_whole(&mut grid, &rows, 1, style);
    for (changed, row) in std::iter::zip(shown, &rows) {
        let mut cells = row.each_ref().map(|text| text_cell(text));
        cells[0] = severity_cell(changed.severity(), &row[0], style);
        grid.add_row(cells);
    }
    writeln!(out, "{grid}")
}

/// What bidders answered in between, and what each answer changed.
fn answers(difference: &Difference, style: &Style, out: &mut dyn Write) -> io::Result<()> {
    if difference.answers.is_empty() {
        return Ok(());
    }
    let phrases = &style.phrases;
    let row = |effect: &AnswerEffect| {
        let answer = &effect.answer;
        let document = answer.document.as_ref().map(|document| format!("\n{document}")).unwrap_or_default();
        let (was, is) = (words::was(&answer.was, phrases), words::is(&answer.is, phrases));
        let place = words::place(effect, phrases);
        let answered = format!("{}\n{was}\n{is}\n{place}{document}", answer.column);
        [answer.supplier.clone(), answered, words::effect(effect, phrases)]
    };
    let rows: Vec<[String; 3]> = difference.answers.iter().take(MOST).map(row).collect();
    let mut grid = grid(style, &["screen-col-supplier", "diff-col-answer\ndiff-col-place", "diff-col-effect"]);
    keep_whole(&mut grid, &rows, 0, style);
    for row in &rows {
        grid.add_row(row.each_ref().map(|text| text_cell(text)));
    }
    writeln!(out, "{grid}")?;
    more("diff-more-answers", difference.answers.len().saturating_sub(MOST), phrases, out)
}

/// Keeps the words of all columns whole, those of one as far as there is room: names of rules and of
/// columns are typed as they stand. Where too little is left for the one, every column is broken.
fn keep_whole<const COLUMNS: usize>(grid: &mut Grid, rows: &[[String; COLUMNS]], but: usize, style: &Style) {
    let longest = |column: usize| {
        let words = rows.iter().flat_map(|row| row[column].split([' ', '\n']));
        words.map(UnicodeWidthStr::width).max().unwrap_or(0) + SPACES
    };
    let widths: Vec<(usize, usize)> =
        (0..COLUMNS).filter(|column| *column != but).map(|column| (column, longest(column))).collect();
    let taken = widths.iter().map(|(_, width)| width).sum::<usize>() + COLUMNS + 1;
    let quarter = style.width / 4;
    let left = u16::try_from(usize::from(style.width).saturating_sub(taken)).unwrap_or(quarter);
    if left < LEAST {
        return limit(grid, but, quarter);
    }
    let own = u16::try_from(longest(but)).unwrap_or(left).min(left);
    between(grid, but, own, own.max(quarter).min(left));
    for (column, width) in widths {
        at_least(grid, column, u16::try_from(width).unwrap_or(quarter));
    }
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
