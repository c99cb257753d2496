//! How much of what applies was answered, supplier by supplier, in tenths.

use super::bars::{Bar, bars};
use super::{Chart, Teller, percent};
use crate::model::{Completeness, Report};

pub(super) fn tenths(report: &Report, teller: Teller<'_>) -> Option<Chart> {
    report.ratings.as_ref()?;
    let mut tenths = [0_usize; 10];
    for supplier in report.suppliers() {
        let percent = report.judged(supplier).and_then(|judged| Completeness::of(&judged.tally).percent());
        tenths[percent.unwrap_or(0).min(99) / 10] += 1;
    }
    let half: usize = tenths[..5].iter().sum();
    let all = report.totals.suppliers;
    let about = [("count", half.into()), ("suppliers", all.into()), ("share", percent(half, all).into())];
    let label = |place: usize| {
        let to = if place == 9 { 100 } else { place * 10 + 9 };
        teller.say_of("chart-tenth", &[("from", (place * 10).into()), ("to", to.into())])
    };
    let bar = |(place, count): (usize, &usize)| Bar::new(&label(place), *count, "");
    Some(Chart {
        id: "chart-answered",
        title: teller.say("chart-answered").into_owned(),
        trend: teller.say_of("chart-answered-shows", &about),
        drawing: bars(
            &teller.say("chart-answered-bars"),
            &tenths.iter().enumerate().map(bar).collect::<Vec<_>>(),
            teller,
        ),
        head: teller.heads(&["chart-head-answered", "chart-head-suppliers"]),
        rows: tenths.iter().enumerate().map(|(place, count)| vec![label(place), count.to_string()]).collect(),
    })
}
