//! Suppliers side by side.

use std::io;

use super::bids::band_cell;
use super::cells::{all, maybe, text, whole, word};
use super::{Cell, Column, Kind, Rows, Scope, Table, column};
use crate::languages::Phrases;
use crate::model::{Completeness, Controls, Figures, Interval, Rating, Severity, Supplier, Verdict};

pub(in crate::report) const SUPPLIERS: Table = Table {
    name: "suppliers",
    title: "Suppliers",
    about: "One row for each supplier, those that need attention most first.",
    columns: &COLUMNS,
    rows,
};

const COLUMNS: [Column; 30] = [
    column("supplier", Kind::Key, 14, "The key: the identifier, or name and country where there is none."),
    column("name", Kind::Text, 30, "The name as the list has it."),
    column("country", Kind::Key, 9, "The country of registration, ISO 3166-1."),
    column("bids", Kind::Key, 16, "The bids it stands under, also through those above it."),
    column("tier", Kind::Whole, 6, "Links up to the nearest bidder; 0 is the bidder itself."),
    column(
        "legal",
        Kind::Word,
        16,
        "What the legal grounds for exclusion say: decision needed, conditions, none, unknown.",
    ),
    column(
        "band",
        Kind::Word,
        11,
        "The risk band of the supplier itself; `not scored` where too little is answered, which is not low.",
    ),
    column(
        "residual",
        Kind::Number,
        9,
        "Exposure less evidenced controls, 0 to 10: the middle of what open answers leave.",
    ),
    column("residual_low", Kind::Number, 12, "The same if what is open turned out well."),
    column("residual_high", Kind::Number, 13, "The same if what is open turned out badly."),
    column("worst", Kind::Word, 10, "The gravest finding: about itself, or reaching it from below."),
    column("worst_own", Kind::Word, 11, "The gravest finding about itself."),
    column("worst_inherited", Kind::Word, 16, "The gravest finding that reaches it from its subcontractors."),
    column("answered", Kind::Whole, 10, "Questions answered ..."),
    column("applicable", Kind::Whole, 11, "... of those that apply."),
    column("answered_pct", Kind::Percent, 13, "The answered among them."),
    column("ask_first", Kind::Prose, 44, "The columns to ask for first."),
    column("critical", Kind::Whole, 9, "Flagged findings of severity critical, in this row."),
    column("high", Kind::Whole, 7, "Flagged findings of severity high."),
    column("medium", Kind::Whole, 9, "Flagged findings of severity medium."),
    column("low", Kind::Whole, 6, "Flagged findings of severity low."),
    column("info", Kind::Whole, 6, "Flagged findings of severity info."),
    column("unknown", Kind::Whole, 9, "Checks that could not be decided for lack of an answer."),
    column("exposure_low", Kind::Number, 12, "Exposure before controls, at least."),
    column("exposure_high", Kind::Number, 13, "Exposure before controls, at most."),
    column("controls", Kind::Text, 16, "What controls earn of what applies, at worst and at best."),
    column("parents", Kind::Key, 16, "Those directly above."),
    column("file", Kind::Text, 20, "The file the supplier was read from."),
    column("sheet", Kind::Text, 12, "The sheet, for workbooks."),
    column("row", Kind::Whole, 6, "The row in the file, counted from 1."),
];

fn rows(scope: &Scope<'_>, take: Rows<'_>) -> io::Result<()> {
    scope.ranked().iter().try_for_each(|supplier| take(&row(*supplier, scope.phrases)))
}

fn row<'a>(supplier: Supplier<'a>, phrases: Option<&Phrases>) -> [Cell<'a>; COLUMNS.len()] {
    let rating = supplier.report.rating(supplier);
    let judged = rating.as_ref().map(|rating| rating.judged);
    let figures = judged.filter(|judged| judged.too_little.is_none()).map(|judged| judged.figures);
    let residual = |of: fn(Interval) -> f64| maybe(figures.map(|figures| of(figures.residual)));
    let completeness = judged.map(|judged| Completeness::of(&judged.tally)).unwrap_or_default();
    let location = supplier.location();
    let [info, low, medium, high, critical] = flags(supplier);
    let unknown = outcomes(supplier, Verdict::Unknown).count();
    [
        text(supplier.key()),
        text(supplier.name().unwrap_or_default()),
        text(supplier.country().unwrap_or_default()),
        all(supplier.bids()),
        maybe(supplier.tier().map(f64::from)),
        word(judged.map(|judged| judged.rated.legal)),
        band_cell(judged.and_then(|judged| judged.rated.band())),
        residual(Interval::middle),
        residual(|residual| residual.low),
        residual(|residual| residual.high),
        word(supplier.worst_total()),
        word(supplier.worst_own()),
        word(supplier.worst_inherited()),
        whole(completeness.answered),
        whole(completeness.applicable),
        maybe(completeness.percent().map(|percent| percent as f64)),
        all(rating.iter().flat_map(Rating::ask_first)),
        whole(critical),
        whole(high),
        whole(medium),
        whole(low),
        whole(info),
        whole(unknown),
        maybe(figures.map(|figures| figures.exposure.low)),
        maybe(figures.map(|figures| figures.exposure.high)),
        word(figures.map(|figures| controls(&figures, phrases))),
        all(supplier.parents().iter().map(Supplier::key)),
        text(location.origin.file.to_string()),
        word(location.origin.sheet),
        location.row.map_or(Cell::Empty, |row| Cell::Number(row.0.into())),
    ]
}

/// What controls earn of what applies, at worst and at best.
fn controls(figures: &Figures, phrases: Option<&Phrases>) -> String {
    let Some(phrases) = phrases else { return figures.controls_in_words() };
    let [low, high] = figures.controls().map(|Controls { earned, of }| {
        let about = [("earned", earned.to_string().into()), ("most", of.to_string().into())];
        phrases.say_of("book-controls", &about).into_owned()
    });
    if low == high {
        return low;
    }
    phrases.say_of("book-controls-span", &[("low", low.into()), ("high", high.into())]).into_owned()
}

fn outcomes(supplier: Supplier<'_>, verdict: Verdict) -> impl Iterator<Item = Severity> + '_ {
    let outcomes = (0..supplier.report.rules.len()).map(move |rule| supplier.outcome(rule));
    outcomes.filter(move |outcome| outcome.verdict == verdict).map(|outcome| outcome.severity)
}

/// Flagged findings by severity, from info to critical.
fn flags(supplier: Supplier<'_>) -> [usize; 5] {
    let mut flags = [0; 5];
    outcomes(supplier, Verdict::Flagged).for_each(|severity| flags[severity as usize] += 1);
    flags
}
