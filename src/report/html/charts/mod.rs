//! The charts of the page. Each says in words what it shows, and stands above a table with
//! the same figures.

mod answered;
mod bars;
mod heat;
mod rules;

use std::borrow::Cow;

use self::bars::{Bar, bars};
use super::super::overview;
use crate::languages::{Phrases, Worth};
use crate::model::{Kind, Report, RuleCounts, Severity};

/// A chart, and the table with its figures.
pub(super) struct Chart {
    pub(super) id: &'static str,
    pub(super) title: String,
    /// What it shows, in words.
    pub(super) trend: String,
    pub(super) drawing: String,
    pub(super) head: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
}

/// Every chart there is something to show in.
pub(super) fn all(report: &Report, phrases: &Phrases) -> Vec<Chart> {
    let teller = Teller(phrases);
    let charts = [
        bands(report, teller),
        severities(report, teller),
        rules::found(report, teller),
        kinds(report, teller),
        heat::map(report, teller),
        answered::tenths(report, teller),
    ];
    charts.into_iter().flatten().collect()
}

/// Who says what charts show.
#[derive(Clone, Copy)]
struct Teller<'p>(&'p Phrases);

impl<'p> Teller<'p> {
    fn say(self, id: &'p str) -> Cow<'p, str> {
        self.0.say(id)
    }

    fn say_of(self, id: &str, about: &[(&str, Worth<'_>)]) -> String {
        self.0.say_of(id, about).into_owned()
    }

    fn word(self, english: &str) -> String {
        self.0.word(english).into_owned()
    }

    /// Sentences of these names, for the head of a table.
    fn heads(self, ids: &[&str]) -> Vec<String> {
        ids.iter().map(|id| self.say_of(id, &[])).collect()
    }
}

fn percent(part: usize, of: usize) -> usize {
    (part * 100).checked_div(of).unwrap_or(0)
}

/// A chart of one bar for each word.
fn counted(
    id: &'static str,
    trend: String,
    heads: [&str; 2],
    counts: &[(&'static str, usize)],
    teller: Teller<'_>,
) -> Option<Chart> {
    let title = teller.say(id).into_owned();
    let all: Vec<Bar> = counts.iter().map(|(word, count)| Bar::new(&teller.word(word), *count, word)).collect();
    counts.iter().any(|(_, count)| *count > 0).then(|| Chart {
        id,
        drawing: bars(&title, &all, teller),
        title,
        trend,
        head: teller.heads(&heads),
        rows: counts.iter().map(|(word, count)| vec![teller.word(word), count.to_string()]).collect(),
    })
}

fn bands(report: &Report, teller: Teller<'_>) -> Option<Chart> {
    let counts = overview::bands(report);
    let of = |words: &[&str]| -> usize {
        counts.iter().filter(|(word, _)| words.contains(word)).map(|(_, count)| count).sum()
    };
    let (all, serious, open) = (report.totals.suppliers, of(&["critical", "high"]), of(&["not scored"]));
    let about = [
        ("serious", serious.into()),
        ("suppliers", all.into()),
        ("share", percent(serious, all).into()),
        ("open", open.into()),
    ];
    let trend = teller.say_of("chart-bands-shows", &about);
    counted("chart-bands", trend, ["chart-head-band", "chart-head-suppliers"], &counts, teller)
}

fn severities(report: &Report, teller: Teller<'_>) -> Option<Chart> {
    let mut counts: Vec<(&str, usize)> =
        Severity::ALL.iter().rev().map(|severity| (severity.word(), report.totals.of(*severity))).collect();
    counts.push(("unknown", report.totals.unknown));
    let about = [("serious", report.totals.at_or_above(Severity::High).into()), ("open", report.totals.unknown.into())];
    let trend = teller.say_of("chart-severities-shows", &about);
    counted("chart-severities", trend, ["chart-head-severity", "chart-head-findings"], &counts, teller)
}

fn kinds(report: &Report, teller: Teller<'_>) -> Option<Chart> {
    let of = |kind: Kind, count: fn(&RuleCounts) -> usize| -> usize {
        let counts = std::iter::zip(&report.rules, &report.totals.rules);
        counts.filter(|(rule, _)| rule.kind == kind).map(|(_, counts)| count(counts)).sum()
    };
    let kinds = || Kind::ALL.iter().map(|kind| (kind, of(*kind, |counts| counts.flagged)));
    let (most, count) = kinds().max_by_key(|(_, count)| *count).filter(|(_, count)| *count > 0)?;
    let about = [
        ("count", count.into()),
        ("kind", teller.word(most.word()).into()),
        ("harm", of(Kind::Evidence, |counts| counts.flagged).into()),
    ];
    let row = |(kind, flagged): (&Kind, usize)| {
        vec![teller.word(kind.word()), flagged.to_string(), of(*kind, |counts| counts.unknown).to_string()]
    };
    let title = teller.say("chart-kinds").into_owned();
    let all: Vec<Bar> = kinds().map(|(kind, count)| Bar::new(&teller.word(kind.word()), count, "")).collect();
    Some(Chart {
        id: "chart-kinds",
        trend: teller.say_of("chart-kinds-shows", &about),
        drawing: bars(&title, &all, teller),
        title,
        head: teller.heads(&["chart-head-kind", "chart-head-flagged", "chart-head-unknown"]),
        rows: kinds().map(row).collect(),
    })
}
