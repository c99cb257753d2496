//! The suppliers side by side: the three answers about each, and what to ask first.

use std::io::{self, Write};

use comfy_table::CellAlignment;
use serde::Serialize;

use super::{RunV1, View, write_json};
use crate::languages::Phrases;
use crate::model::{Band, Completeness, Interval, LegalStatus, Rating, Report, Severity, Supplier};
use crate::report::csv::write_table;
use crate::report::escape::Mended;
use crate::report::table::grid::{
    band_cell, grid, legal_cell, text_cell, widest, width_of_bands, width_of_legal, width_of_worst, worst_cell,
};
use crate::report::table::words::{called, left_out, lines, shortened};
use crate::report::tables;
use crate::report::{Remarks, Style};

/// The suppliers.
#[derive(Debug)]
pub(super) struct Suppliers;

/// The name of the schema; it changes when a field changes its meaning.
const SCHEMA: &str = "thbscreen/suppliers/v1";

/// So many stand side by side on the terminal.
const SUPPLIERS: usize = 50;

/// The titles of the table.
const TITLES: [&str; 7] = [
    "screen-col-supplier",
    "view-col-legal",
    "screen-col-band",
    "view-col-risk",
    "view-col-worst",
    "screen-col-below",
    "view-col-known",
];

impl View for Suppliers {
    fn name(&self) -> &'static str {
        "supplier"
    }

    fn table(&self, report: &Report, style: &Style, out: &mut dyn Write) -> io::Result<()> {
        let phrases = &style.phrases;
        let mut grid = grid(style, &TITLES);
        let room = usize::from(style.width).saturating_sub(beside_the_name(phrases)).max(12);
        let ranked = report.ranked_suppliers();
        for supplier in ranked.iter().take(SUPPLIERS) {
            let one = One::of(*supplier);
            let name = [called(supplier, phrases).as_str(), supplier.name().unwrap_or_default()]
                .map(|name| shortened(name, room));
            grid.add_row([
                text_cell(&name.join("\n")),
                legal_cell(one.legal, style),
                band_cell(one.band, style),
                text_cell(&one.residual.map_or_else(String::new, in_words)),
                worst_cell(one.worst_own, style),
                worst_cell(one.worst_inherited, style),
                text_cell(&one.completeness.percent_word()).set_alignment(CellAlignment::Right),
            ]);
        }
        writeln!(out, "{grid}")?;
        lines(&phrases.say("view-suppliers-means"), out)?;
        left_out(ranked.len().saturating_sub(SUPPLIERS), "screen-more-suppliers", phrases, out)
    }

    fn csv(&self, report: &Report, out: &mut dyn Write) -> io::Result<Remarks> {
        write_table(&tables::SUPPLIERS, &tables::Scope::whole(report), out).map(Mended::in_words)
    }

    fn json(&self, report: &Report, out: &mut dyn Write) -> io::Result<()> {
        let suppliers = report.ranked_suppliers().into_iter().map(One::of).collect();
        write_json(&SuppliersV1 { run: RunV1::of(report, SCHEMA), suppliers }, out)
    }
}

/// The columns of the terminal that the table takes beside the name.
fn beside_the_name(phrases: &Phrases) -> usize {
    /// The lines between columns, and the spaces beside them.
    const LINES: usize = 8 + 2 * TITLES.len();
    let [_, _, _, risk, worst, below, known] = TITLES;
    let worst = width_of_worst(worst, phrases) + width_of_worst(below, phrases);
    let numbers = widest([risk], 8, phrases) + widest([known], 5, phrases);
    width_of_legal(phrases) + width_of_bands(phrases) + worst + numbers + LINES
}

/// The middle, and below it how far open answers could move it.
fn in_words(interval: Interval) -> String {
    if interval.is_point() {
        format!("{:.1}", interval.high)
    } else {
        format!("{:.1}\n{:.1}-{:.1}", interval.middle(), interval.low, interval.high)
    }
}

#[derive(Serialize)]
struct SuppliersV1<'a> {
    #[serde(flatten)]
    run: RunV1<'a>,
    suppliers: Vec<One<'a>>,
}

/// A supplier at a glance.
#[derive(Serialize)]
struct One<'a> {
    supplier: String,
    name: Option<&'a str>,
    country: Option<&'a str>,
    bids: Vec<String>,
    tier: Option<u32>,
    legal: Option<LegalStatus>,
    band: Option<Band>,
    /// What is left of exposure; null where too little is answered.
    residual: Option<Interval>,
    worst_own: Option<Severity>,
    worst_inherited: Option<Severity>,
    worst: Option<Severity>,
    #[serde(flatten)]
    completeness: Completeness,
    ask_first: Vec<String>,
}

impl<'a> One<'a> {
    fn of(supplier: Supplier<'a>) -> Self {
        let rating = supplier.report.rating(supplier);
        let judged = rating.as_ref().map(|rating| rating.judged);
        Self {
            supplier: supplier.key(),
            name: supplier.name(),
            country: supplier.country(),
            bids: supplier.bids().iter().map(ToString::to_string).collect(),
            tier: supplier.tier(),
            legal: judged.map(|judged| judged.rated.legal),
            band: judged.and_then(|judged| judged.rated.band()),
            residual: judged.filter(|judged| judged.too_little.is_none()).map(|judged| judged.figures.residual),
            worst_own: supplier.worst_own(),
            worst_inherited: supplier.worst_inherited(),
            worst: supplier.worst_total(),
            completeness: judged.map(|judged| Completeness::of(&judged.tally)).unwrap_or_default(),
            ask_first: rating.iter().flat_map(Rating::ask_first).map(str::to_owned).collect(),
        }
    }
}
