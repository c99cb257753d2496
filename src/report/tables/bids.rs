//! Bids side by side: one row for each bid and lot.

use std::io;

use super::cells::{all, maybe, text, whole, word};
use super::{Cell, Column, Kind, Rows, Scope, Table, column};
use crate::model::{Band, Bid, BidQuestion, BidQuestions, BidSummary, Supplier};

pub(in crate::report) const BIDS: Table = Table {
    name: "bids",
    title: "Bids",
    about: "One row for each bid, those that need attention most first. What was found about the bidder itself (own) \
            and what reaches the bid from those below (inherited) stand apart.",
    columns: &COLUMNS,
    rows,
};

const COLUMNS: [Column; 28] = [
    column("bid", Kind::Key, 14, "The bid; empty for the suppliers that stand under none."),
    column("lot", Kind::Key, 8, "The lot it is for, where the list states one."),
    column("bidder", Kind::Key, 16, "The key of the bidder."),
    column("suppliers", Kind::Whole, 10, "How many suppliers stand under it, the bidder among them."),
    column("flagged", Kind::Whole, 9, "How many of them have a flag of their own."),
    column("not_scored", Kind::Whole, 11, "Of how many too little is answered for a band."),
    column("legal", Kind::Word, 16, "What the legal grounds for exclusion say, over all."),
    column("legal_own", Kind::Word, 16, "The same for the bidder itself."),
    column("legal_inherited", Kind::Word, 16, "The same for those below it."),
    column(
        "band",
        Kind::Word,
        11,
        "The risk band, over all; `not scored` where too little is answered, which is not low.",
    ),
    column("band_own", Kind::Word, 11, "The band of the bidder itself."),
    column("band_inherited", Kind::Word, 15, "The band of those below, as far as it reaches the bidder."),
    column("worst", Kind::Word, 10, "The gravest finding, over all."),
    column("worst_own", Kind::Word, 11, "The gravest finding about the bidder itself."),
    column("worst_inherited", Kind::Word, 16, "The gravest finding that reaches it from below."),
    column("critical_own", Kind::Whole, 13, "Critical findings about the bidder itself."),
    column("critical_inherited", Kind::Whole, 18, "Critical findings that reach it from below."),
    column("high_own", Kind::Whole, 10, "Findings of severity high about the bidder itself."),
    column("high_inherited", Kind::Whole, 15, "Findings of severity high that reach it from below."),
    column("serious_below", Kind::Whole, 14, "Suppliers below of band high or critical."),
    column("serious_below_share_pct", Kind::Percent, 23, "Their part of the value, where the list states it."),
    column("not_scored_below", Kind::Whole, 17, "Suppliers below of whom too little is answered."),
    column("not_scored_below_share_pct", Kind::Percent, 26, "Their part of the value, where the list states it."),
    column("answered", Kind::Whole, 10, "Questions answered, over all its suppliers."),
    column("applicable", Kind::Whole, 11, "Questions that apply."),
    column("answered_pct", Kind::Percent, 13, "The answered among them."),
    column("could_become_critical", Kind::Prose, 50, "Open questions on harm, with whom to ask."),
    column(
        "would_narrow_most",
        Kind::Prose,
        50,
        "The questions whose answers would narrow the ratings most, with whom to ask.",
    ),
];

fn rows(scope: &Scope<'_>, take: Rows<'_>) -> io::Result<()> {
    scope.report.ranked_bids().iter().try_for_each(|(bid, summary)| take(&row(bid, summary)))
}

fn row<'a>(bid: &Bid<'a>, summary: &BidSummary) -> [Cell<'a>; COLUMNS.len()] {
    let (serious, unscored) = (bid.serious(), bid.unscored());
    let BidQuestions { on_harm, narrowing } = bid.questions();
    let BidSummary { legal, band, worst, critical, high, completeness, .. } = summary;
    [
        word(bid.name.as_ref().map(|name| &name.bid)),
        word(bid.name.as_ref().and_then(|name| name.lot.as_ref())),
        all(bid.bidders().map(|member| member.supplier.key())),
        whole(summary.suppliers),
        whole(summary.flagged),
        whole(summary.not_scored),
        word(legal.total),
        word(legal.own),
        word(legal.inherited),
        band_cell(band.total),
        band_cell(band.own),
        band_cell(band.inherited),
        word(worst.total),
        word(worst.own),
        word(worst.inherited),
        whole(critical.own),
        whole(critical.inherited),
        whole(high.own),
        whole(high.inherited),
        whole(serious.suppliers),
        maybe(serious.share_pct),
        whole(unscored.suppliers),
        maybe(unscored.share_pct),
        whole(completeness.answered),
        whole(completeness.applicable),
        maybe(completeness.percent().map(|percent| percent as f64)),
        all(on_harm.iter().map(in_words)),
        all(narrowing.iter().map(in_words)),
    ]
}

/// A question and whom to ask: `id_documents_held (S-1, S-2)`.
fn in_words(question: &BidQuestion<'_>) -> String {
    let keys: Vec<String> = question.suppliers.iter().map(Supplier::key).collect();
    format!("{} ({})", question.column, keys.join(", "))
}

pub(super) fn band_cell<'a>(band: Option<Band>) -> Cell<'a> {
    text(band.map_or("not scored", Band::word))
}
