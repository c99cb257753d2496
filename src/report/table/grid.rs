//! The grids of the terminal report, and what stands in their cells.

use std::borrow::Cow;

use comfy_table::presets::{NOTHING, UTF8_FULL_CONDENSED};
use comfy_table::{Attribute, Cell, CellAlignment, Color, ColumnConstraint, ContentArrangement, Table as Grid, Width};
use unicode_width::UnicodeWidthStr;

use crate::languages::Phrases;
use crate::model::{Band, LegalStatus, Severity};
use crate::report::Style;
use crate::report::escape::for_terminal;

/// A grid with lines, and columns whose titles are the messages of such names, each line one.
pub(in crate::report) fn grid(style: &Style, titles: &[&str]) -> Grid {
    let mut grid = Grid::new();
    grid.load_style(UTF8_FULL_CONDENSED).set_content_arrangement(ContentArrangement::Dynamic).set_width(style.width);
    if style.colour {
        grid.enforce_styling();
    } else {
        grid.force_no_tty();
    }
    let bold = |title: &&str| {
        let lines: Vec<_> = title.split('\n').map(|id| style.phrases.say(id)).collect();
        Cell::new(lines.join("\n")).add_attribute(Attribute::Bold)
    };
    grid.set_header(titles.iter().map(bold));
    grid
}

pub(in crate::report) fn plain_grid(style: &Style) -> Grid {
    let mut grid = Grid::new();
    grid.load_style(NOTHING).set_content_arrangement(ContentArrangement::Dynamic).set_width(style.width);
    grid.force_no_tty();
    grid
}

pub(in crate::report) fn limit(grid: &mut Grid, column: usize, width: u16) {
    if let Some(column) = grid.column_mut(column) {
        column.set_constraint(ColumnConstraint::UpperBoundary(Width::Fixed(width.max(12))));
    }
}

pub(in crate::report) fn at_least(grid: &mut Grid, column: usize, width: u16) {
    if let Some(column) = grid.column_mut(column) {
        column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(width)));
    }
}

/// Keeps a column between two widths.
pub(in crate::report) fn between(grid: &mut Grid, column: usize, least: u16, most: u16) {
    if let Some(column) = grid.column_mut(column) {
        let (lower, upper) = (Width::Fixed(least), Width::Fixed(most));
        column.set_constraint(ColumnConstraint::Boundaries { lower, upper });
    }
}

pub(in crate::report) fn text_cell(text: &str) -> Cell {
    let lines: Vec<_> = text.split('\n').map(for_terminal).collect();
    Cell::new(lines.join("\n"))
}

pub(in crate::report) fn count_cell(count: u64, severity: Option<Severity>, style: &Style) -> Cell {
    let text = if count == 0 { "·".to_owned() } else { count.to_string() };
    let cell = match severity {
        Some(severity) => severity_cell(severity, &text, style),
        None => Cell::new(text),
    };
    cell.set_alignment(CellAlignment::Right)
}

pub(in crate::report) fn severity_cell(severity: Severity, text: &str, style: &Style) -> Cell {
    let cell = Cell::new(text);
    if !style.colour {
        return cell;
    }
    match severity {
        Severity::Critical => cell.fg(Color::Red).add_attribute(Attribute::Bold),
        Severity::High => cell.fg(Color::Red),
        Severity::Medium => cell.fg(Color::Yellow),
        Severity::Low | Severity::Info => cell.fg(Color::Cyan),
    }
}

/// The width of the widest of such messages, or that of its numbers where it is greater.
pub(in crate::report) fn widest<'a>(ids: impl IntoIterator<Item = &'a str>, least: usize, phrases: &Phrases) -> usize {
    ids.into_iter().map(|id| phrases.say(id).width()).fold(least, usize::max)
}

/// The width of a column of bands.
pub(in crate::report) fn width_of_bands(phrases: &Phrases) -> usize {
    let bands = Band::ALL.iter().map(|band| Some(*band)).chain([None]);
    let words = bands.map(|band| phrases.word(band_word(band)).width()).max().unwrap_or(0);
    widest(["screen-col-band"], words, phrases)
}

/// The width of a column of legal statuses.
pub(in crate::report) fn width_of_legal(phrases: &Phrases) -> usize {
    let words = LegalStatus::ALL.iter().map(|status| legal_told(*status, phrases).width()).max().unwrap_or(0);
    widest(["view-col-legal"], words, phrases)
}

/// The width of a column of such a title with the gravest findings.
pub(in crate::report) fn width_of_worst(title: &str, phrases: &Phrases) -> usize {
    widest(Severity::ALL.iter().map(|severity| short(*severity)).chain([title]), 0, phrases)
}

/// A band in words, or that there is none: the words that programs read.
pub(in crate::report) fn band_word(band: Option<Band>) -> &'static str {
    band.map_or("not scored", Band::word)
}

pub(in crate::report) fn band_cell(band: Option<Band>, style: &Style) -> Cell {
    match band {
        None => text_cell(&style.phrases.word(band_word(None))),
        Some(band) => severity_cell(band.as_severity(), &style.phrases.word(band.word()), style),
    }
}

pub(in crate::report) fn legal_cell(status: Option<LegalStatus>, style: &Style) -> Cell {
    let Some(status) = status else { return text_cell("") };
    let word = legal_told(status, &style.phrases);
    match status {
        LegalStatus::DecisionNeeded => severity_cell(Severity::Critical, &word, style),
        LegalStatus::Conditions => severity_cell(Severity::High, &word, style),
        LegalStatus::None | LegalStatus::Unknown => text_cell(&word),
    }
}

/// A legal status in few letters.
fn legal_told(status: LegalStatus, phrases: &Phrases) -> Cow<'_, str> {
    match status {
        LegalStatus::DecisionNeeded => phrases.say("screen-short-decision"),
        LegalStatus::Conditions => phrases.say("screen-short-conditions"),
        LegalStatus::None | LegalStatus::Unknown => phrases.word(status.word()),
    }
}

/// The gravest finding, in few letters.
pub(in crate::report) fn worst_cell(worst: Option<Severity>, style: &Style) -> Cell {
    let cell = match worst {
        None => text_cell("·"),
        Some(severity) => severity_cell(severity, &style.phrases.say(short(severity)), style),
    };
    cell.set_alignment(CellAlignment::Right)
}

/// The message with a severity in few letters.
fn short(severity: Severity) -> &'static str {
    match severity {
        Severity::Critical => "screen-short-critical",
        Severity::High => "screen-short-high",
        Severity::Medium => "screen-short-medium",
        Severity::Low => "screen-short-low",
        Severity::Info => "screen-short-info",
    }
}
