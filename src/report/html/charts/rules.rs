//! The rules that found most.

use super::bars::{Bar, bars};
use super::{Chart, Teller};
use crate::model::{Dimension, Group, Report};

/// So many rules stand in the chart.
const RULES: usize = 15;

pub(super) fn found(report: &Report, teller: Teller<'_>) -> Option<Chart> {
    let mut groups = report.grouped_by(Dimension::Rule);
    groups.retain(|group| group.flagged > 0);
    groups.sort_by_key(|group| std::cmp::Reverse(group.flagged));
    let trend = trend(&groups, teller)?;
    groups.truncate(RULES);
    let severity = |id: &str| report.rules.iter().find(|rule| rule.id == id).map_or("", |rule| rule.severity.word());
    let key = |group: &Group| group.key.clone().unwrap_or_default();
    let all: Vec<Bar> =
        groups.iter().map(|group| Bar::new(&key(group), group.flagged, severity(&key(group)))).collect();
    let row = |group: &Group| {
        vec![
            key(group),
            group.title.clone().unwrap_or_default(),
            teller.word(severity(&key(group))),
            group.flagged.to_string(),
            group.unknown.to_string(),
            group.suppliers.to_string(),
        ]
    };
    let title = teller.say("chart-rules").into_owned();
    Some(Chart {
        id: "chart-rules",
        trend,
        drawing: bars(&title, &all, teller),
        title,
        head: teller.heads(&[
            "chart-head-rule",
            "chart-head-pattern",
            "chart-head-severity-most",
            "chart-head-flagged",
            "chart-head-unknown",
            "chart-head-concerned",
        ]),
        rows: groups.iter().map(row).collect(),
    })
}

/// How many rules found something, and which found most.
fn trend(groups: &[Group], teller: Teller<'_>) -> Option<String> {
    let first = groups.first()?;
    let about = [
        ("count", groups.len().into()),
        ("rule", first.title.as_deref().unwrap_or_default().into()),
        ("flagged", first.flagged.into()),
        ("suppliers", first.suppliers.into()),
    ];
    let most = teller.say_of("chart-rules-shows", &about);
    let left_out = (groups.len() > RULES).then(|| teller.say_of("chart-rules-most", &[("count", RULES.into())]));
    Some(format!("{most} {}", left_out.unwrap_or_default()))
}
