//! The grids of the terminal report, and what stands in their cells.

use comfy_table::presets::{NOTHING, UTF8_FULL_CONDENSED};
use comfy_table::{Attribute, Cell, CellAlignment, Color, ColumnConstraint, ContentArrangement, Table as Grid, Width};

use crate::model::{Band, LegalStatus, Severity};
use crate::report::Style;
use crate::report::escape::for_terminal;

pub(in crate::report) fn grid(style: &Style, header: &[&str]) -> Grid {
    let mut grid = Grid::new();
    grid.load_style(UTF8_FULL_CONDENSED).set_content_arrangement(ContentArrangement::Dynamic).set_width(style.width);
    if style.colour {
        grid.enforce_styling();
    } else {
        grid.force_no_tty();
    }
    let bold = |title: &&str| Cell::new(title).add_attribute(Attribute::Bold);
    grid.set_header(header.iter().map(bold));
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

/// A band in words, or that there is none.
pub(in crate::report) fn band_word(band: Option<Band>) -> &'static str {
    band.map_or("not scored", Band::word)
}

pub(in crate::report) fn band_cell(band: Option<Band>, style: &Style) -> Cell {
    match band {
        None => text_cell(band_word(None)),
        Some(band) => severity_cell(band.as_severity(), band.word(), style),
    }
}

pub(in crate::report) fn legal_cell(status: Option<LegalStatus>, style: &Style) -> Cell {
    match status {
        None => text_cell(""),
        Some(LegalStatus::DecisionNeeded) => severity_cell(Severity::Critical, "decision", style),
        Some(LegalStatus::Conditions) => severity_cell(Severity::High, "conditions", style),
        Some(status) => text_cell(status.word()),
    }
}

/// The gravest finding, in few letters.
pub(in crate::report) fn worst_cell(worst: Option<Severity>, style: &Style) -> Cell {
    let cell = match worst {
        None => text_cell("·"),
        Some(severity) => {
            let word = match severity {
                Severity::Critical => "crit",
                Severity::Medium => "med",
                other => other.word(),
            };
            severity_cell(severity, word, style)
        }
    };
    cell.set_alignment(CellAlignment::Right)
}
