//! What everybody reads first: what was screened, what came out, and who needs attention.

use super::super::escape::for_page;
use super::super::overview::{Attention, bands, first, unused_columns};
use super::super::tables::Scope;
use crate::languages::Phrases;
use crate::model::{Report, Severity};

pub(super) struct Summary<'a> {
    pub(super) report: &'a Report,
    pub(super) lists: Vec<String>,
    pub(super) rules: String,
    /// The columns of the lists that nothing reads, where there are any.
    pub(super) unused: Option<String>,
    /// How many there are of each word of a scale.
    pub(super) bands: Vec<(&'static str, usize)>,
    pub(super) severities: Vec<(&'static str, usize)>,
    pub(super) bids: usize,
    pub(super) first: Vec<Attention<'a>>,
}

impl<'a> Summary<'a> {
    pub(super) fn of(scope: &Scope<'a>, phrases: &Phrases) -> Self {
        let report = scope.report;
        let mut lists: Vec<String> = report.run.inputs.sheets.iter().map(|sheet| sheet.file.to_string()).collect();
        lists.dedup();
        let packs: Vec<&str> = report.run.packs.iter().map(|pack| pack.id.as_str()).collect();
        let about = [("rules", phrases.count("rules", report.rules.len()).into()), ("packs", packs.join(", ").into())];
        Self {
            report,
            lists,
            rules: phrases.say_of("page-rules-of-packs", &about).into_owned(),
            unused: unused_columns(report, phrases).map(|(_, headers)| for_page(&headers).0.into_owned()),
            bands: bands(report),
            severities: Severity::ALL.iter().rev().map(|s| (s.word(), report.totals.of(*s))).collect(),
            bids: report.bid_count(),
            // By their keys as the lists of the page have them, for links.
            first: first(scope, phrases)
                .into_iter()
                .map(|supplier| Attention { key: for_page(&supplier.key).0.into_owned(), ..supplier })
                .collect(),
        }
    }
}
