//! The charts of the page. Each says in words what it shows, and stands above a table with
//! the same figures.

mod bars;
mod heat;

use self::bars::{Bar, bars};
use super::super::overview;
use crate::model::{Completeness, Dimension, Kind, Report, Severity};

/// So many rules, countries or sectors stand in a chart.
const RULES: usize = 15;

/// A chart, and the table with its figures.
pub(super) struct Chart {
    pub(super) id: &'static str,
    pub(super) title: &'static str,
    /// What it shows, in words.
    pub(super) trend: String,
    pub(super) drawing: String,
    pub(super) head: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
}

/// Every chart there is something to show in.
pub(super) fn all(report: &Report) -> Vec<Chart> {
    let charts = [bands(report), severities(report), rules(report), kinds(report), heat::map(report), answered(report)];
    charts.into_iter().flatten().collect()
}

fn percent(part: usize, of: usize) -> usize {
    (part * 100).checked_div(of).unwrap_or(0)
}

fn words(head: &[&str]) -> Vec<String> {
    head.iter().map(ToString::to_string).collect()
}

/// A chart of one bar for each word.
fn counted(
    id: &'static str,
    title: &'static str,
    trend: String,
    head: [&str; 2],
    counts: &[(&'static str, usize)],
) -> Option<Chart> {
    counts.iter().any(|(_, count)| *count > 0).then(|| Chart {
        id,
        title,
        drawing: bars(title, &counts.iter().map(|(word, count)| Bar::new(word, *count, word)).collect::<Vec<_>>()),
        trend,
        head: words(&head),
        rows: counts.iter().map(|(word, count)| vec![(*word).to_owned(), count.to_string()]).collect(),
    })
}

fn bands(report: &Report) -> Option<Chart> {
    let counts = overview::bands(report);
    let of = |words: &[&str]| -> usize {
        counts.iter().filter(|(word, _)| words.contains(word)).map(|(_, count)| count).sum()
    };
    let (all, serious, open) = (report.totals.suppliers, of(&["critical", "high"]), of(&["not scored"]));
    let trend = format!(
        "{serious} of {all} suppliers ({} %) are in band high or critical. Of {open} too little is answered for a band, \
         which is not low.",
        percent(serious, all)
    );
    counted("chart-bands", "Suppliers by risk band", trend, ["Band", "Suppliers"], &counts)
}

fn severities(report: &Report) -> Option<Chart> {
    let mut counts: Vec<(&str, usize)> =
        Severity::ALL.iter().rev().map(|severity| (severity.word(), report.totals.of(*severity))).collect();
    counts.push(("unknown", report.totals.unknown));
    let trend = format!(
        "{} findings are critical or high; {} checks are open for lack of an answer.",
        report.totals.at_or_above(Severity::High),
        report.totals.unknown
    );
    counted("chart-severities", "Findings by severity, and open checks", trend, ["Severity", "Findings"], &counts)
}

fn rules(report: &Report) -> Option<Chart> {
    let mut groups = report.grouped_by(Dimension::Rule);
    groups.retain(|group| group.flagged > 0);
    groups.sort_by_key(|group| std::cmp::Reverse(group.flagged));
    let first = groups.first()?;
    let trend = format!(
        "{} rules found something. Most often: {} ({} of the {} suppliers it concerns). {}",
        groups.len(),
        first.title.as_deref().unwrap_or_default(),
        first.flagged,
        first.suppliers,
        if groups.len() > RULES { format!("The {RULES} that found most are shown.") } else { String::new() }
    );
    groups.truncate(RULES);
    let severity = |id: &str| report.rules.iter().find(|rule| rule.id == id).map_or("", |rule| rule.severity.word());
    let key = |group: &crate::model::Group| group.key.clone().unwrap_or_default();
    let all: Vec<Bar> =
        groups.iter().map(|group| Bar::new(&key(group), group.flagged, severity(&key(group)))).collect();
    let row = |group: &crate::model::Group| {
        let title = group.title.clone().unwrap_or_default();
        let severity = severity(&key(group)).to_owned();
        vec![
            key(group),
            title,
            severity,
            group.flagged.to_string(),
            group.unknown.to_string(),
            group.suppliers.to_string(),
        ]
    };
    Some(Chart {
        id: "chart-rules",
        title: "Findings by rule",
        trend,
        drawing: bars("Findings by rule", &all),
        head: words(&["Rule", "Pattern", "Severity, at most", "Flagged", "Unknown", "Suppliers it concerns"]),
        rows: groups.iter().map(row).collect(),
    })
}

fn kinds(report: &Report) -> Option<Chart> {
    let of = |kind: Kind, count: fn(&crate::model::RuleCounts) -> usize| -> usize {
        let counts = std::iter::zip(&report.rules, &report.totals.rules);
        counts.filter(|(rule, _)| rule.kind == kind).map(|(_, counts)| count(counts)).sum()
    };
    let kinds = || Kind::ALL.iter().map(|kind| (kind, of(*kind, |counts| counts.flagged)));
    let (most, count) = kinds().max_by_key(|(_, count)| *count).filter(|(_, count)| *count > 0)?;
    let trend = format!(
        "Most findings ({count}) are of kind {most}; {} are direct indicators of harm (evidence).",
        of(Kind::Evidence, |counts| counts.flagged)
    );
    let row = |(kind, flagged): (&Kind, usize)| {
        vec![kind.to_string(), flagged.to_string(), of(*kind, |counts| counts.unknown).to_string()]
    };
    Some(Chart {
        id: "chart-kinds",
        title: "Findings by kind",
        trend,
        drawing: bars("Findings by kind", &kinds().map(|(kind, n)| Bar::new(kind.word(), n, "")).collect::<Vec<_>>()),
        head: words(&["Kind", "Flagged", "Unknown"]),
        rows: kinds().map(row).collect(),
    })
}

/// How much of what applies was answered, supplier by supplier, in tenths.
fn answered(report: &Report) -> Option<Chart> {
    report.ratings.as_ref()?;
    let mut tenths = [0_usize; 10];
    for supplier in report.suppliers() {
        let percent = report.judged(supplier).and_then(|judged| Completeness::of(&judged.tally).percent());
        tenths[percent.unwrap_or(0).min(99) / 10] += 1;
    }
    let half: usize = tenths[..5].iter().sum();
    let all = report.totals.suppliers;
    let label = |place: usize| match place {
        9 => "90 to 100 %".to_owned(),
        _ => format!("{} to {} %", place * 10, place * 10 + 9),
    };
    let bar = |(place, count): (usize, &usize)| Bar::new(&label(place), *count, "");
    Some(Chart {
        id: "chart-answered",
        title: "How much is answered",
        trend: format!(
            "{half} of {all} suppliers ({} %) answered less than half of what applies to them.",
            percent(half, all)
        ),
        drawing: bars(
            "Suppliers by the share of questions they answered",
            &tenths.iter().enumerate().map(bar).collect::<Vec<_>>(),
        ),
        head: words(&["Answered", "Suppliers"]),
        rows: tenths.iter().enumerate().map(|(place, count)| vec![label(place), count.to_string()]).collect(),
    })
}
