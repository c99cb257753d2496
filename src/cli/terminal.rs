//! The manners of the terminal: width, colour, today.

use std::io::{self, IsTerminal};
use std::sync::Arc;

use anyhow::Result;
use comfy_table::presets::UTF8_FULL_CONDENSED;
use comfy_table::{ContentArrangement, Table};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;

use crate::languages::{Language, Phrases};
use crate::model::Severity;
use crate::report::{FindingsChoice, Style};

/// How a report looks on this terminal, in a language.
pub fn style(show: Severity, language: Language) -> Result<Style> {
    Ok(Style {
        width: width(),
        colour: colour_on(&io::stdout()),
        show,
        accessible: false,
        findings: FindingsChoice::default(),
        phrases: Arc::new(Phrases::for_reports(language)?),
    })
}

/// The width of standard output: what `COLUMNS` says, what the terminal says, or 80.
pub(super) fn width() -> u16 {
    let stated = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let measured = || terminal_size::terminal_size().map(|(width, _)| width.0);
    stated.or_else(measured).unwrap_or(80).clamp(60, 200)
}

/// Whether a stream shows colour: a terminal does, unless `NO_COLOR` is set.
pub(super) fn colour_on(stream: &impl IsTerminal) -> bool {
    let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    stream.is_terminal() && !refused && !dumb
}

/// An empty table as wide as the terminal at most.
pub fn grid(header: &[&str]) -> Table {
    let mut table = Table::new();
    table.load_style(UTF8_FULL_CONDENSED).set_content_arrangement(ContentArrangement::Dynamic).set_width(width());
    table.force_no_tty().set_header(header);
    table
}

/// Standard input.
pub fn stdin() -> Box<dyn io::Read + Send> {
    Box::new(io::stdin())
}

/// Today, by UTC.
pub fn today() -> Date {
    Offset::UTC.to_datetime(Timestamp::now()).date()
}
