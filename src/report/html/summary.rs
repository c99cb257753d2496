//! What everybody reads first: what was screened, what came out, and who needs attention.

use super::super::table::words::number;
use super::super::tables::Scope;
use super::shown_key;
use crate::model::{Band, Rated, Report, Severity, Supplier, Verdict};

/// So many suppliers stand on the first page.
const FIRST: usize = 10;
/// So many of the findings about each.
const REASONS: usize = 3;
const QUESTIONS: usize = 2;

pub(super) struct Summary<'a> {
    pub(super) report: &'a Report,
    pub(super) lists: Vec<String>,
    pub(super) rules: String,
    /// How many there are of each word of a scale.
    pub(super) bands: Vec<(&'static str, usize)>,
    pub(super) severities: Vec<(&'static str, usize)>,
    pub(super) bids: usize,
    pub(super) first: Vec<Attention<'a>>,
}

/// A supplier that needs attention.
pub(super) struct Attention<'a> {
    pub(super) key: String,
    pub(super) name: &'a str,
    pub(super) band: Option<&'static str>,
    pub(super) legal: Option<&'static str>,
    /// The gravest findings, its own before those that reach it from below.
    pub(super) reasons: Vec<String>,
    pub(super) questions: Vec<&'a str>,
}

impl<'a> Summary<'a> {
    pub(super) fn of(scope: &Scope<'a>) -> Self {
        let report = scope.report;
        let mut lists: Vec<String> = report.run.inputs.sheets.iter().map(|sheet| sheet.file.to_string()).collect();
        lists.dedup();
        let packs: Vec<&str> = report.run.packs.iter().map(|pack| pack.id.as_str()).collect();
        let first = scope.ranked().iter().take(FIRST).filter(|supplier| needs_attention(supplier));
        Self {
            report,
            lists,
            rules: format!("{} ({})", number(report.rules.len(), "rule"), packs.join(", ")),
            bands: bands(report),
            severities: Severity::ALL.iter().rev().map(|s| (s.word(), report.totals.of(*s))).collect(),
            bids: report.bid_count(),
            first: first.map(|supplier| Attention::of(*supplier)).collect(),
        }
    }
}

/// Suppliers by band, and those in none.
pub(super) fn bands(report: &Report) -> Vec<(&'static str, usize)> {
    let Some(ratings) = &report.ratings else { return Vec::new() };
    let in_band = |band: Band| (band.word(), ratings.bands[band as usize]);
    let (critical, high) = (in_band(Band::Critical), in_band(Band::High));
    vec![critical, high, ("not scored", ratings.not_scored), in_band(Band::Medium), in_band(Band::Low)]
}

fn needs_attention(supplier: &Supplier<'_>) -> bool {
    supplier.worst_total() >= Some(Severity::Medium) || supplier.rated().is_some_and(|rated| rated.band().is_none())
}

impl<'a> Attention<'a> {
    fn of(supplier: Supplier<'a>) -> Self {
        let rated = supplier.rated();
        let findings = supplier.findings();
        let flagged = findings.iter().filter(|finding| finding.outcome.verdict == Verdict::Flagged).take(REASONS);
        let mut reasons: Vec<String> = flagged.map(|finding| finding.rule.title.clone()).collect();
        let below = supplier.inherited().findings;
        let of_below = below.iter().filter(|found| found.severity >= Severity::High);
        let room = REASONS + 1 - reasons.len();
        reasons.extend(of_below.take(room).map(|found| format!("{} (below: {})", found.rule.title, found.way())));
        let mut questions: Vec<&str> = Vec::new();
        for question in supplier.open_questions().iter().map(|open| open.question) {
            if !question.is_empty() && !questions.contains(&question) {
                questions.push(question);
            }
        }
        questions.truncate(QUESTIONS);
        Self {
            key: shown_key(&supplier),
            name: supplier.name().unwrap_or("(no name)"),
            band: rated.map(|rated| rated.band().map_or("not scored", Band::word)),
            legal: rated.map(|Rated { legal, .. }| legal.word()),
            reasons,
            questions,
        }
    }
}
