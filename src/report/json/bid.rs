//! A bid: three answers, what stands behind them, and what to ask first.

use serde::Serialize;

use crate::model::{Bid, BidQuestion, BidQuestions, BidSummary, Member, Portion, Supplier};

#[derive(Serialize)]
pub(in crate::report) struct BidV1<'a> {
    /// What it is called; null for the suppliers that stand under no bid.
    bid: Option<&'a str>,
    /// The lot it is for, where the list states one.
    #[serde(skip_serializing_if = "Option::is_none")]
    lot: Option<&'a str>,
    bidders: Vec<String>,
    #[serde(flatten)]
    summary: &'a BidSummary,
    /// Those below the bidder of band high or critical, and their part of the value.
    serious_below: Portion,
    /// Those below it of whom too little is known for a band.
    not_scored_below: Portion,
    /// Open questions on harm: their answers could make the bid critical.
    could_become_critical: Vec<QuestionV1<'a>>,
    /// The questions whose answers would narrow the ratings most.
    would_narrow_most: Vec<QuestionV1<'a>>,
    /// Its suppliers in the order of the tree.
    tree: Vec<MemberV1>,
}

#[derive(Serialize)]
struct QuestionV1<'a> {
    column: String,
    question: &'a str,
    /// Whom to ask.
    suppliers: Vec<String>,
    /// By how much the answers narrow the ratings, together.
    narrows: f64,
}

#[derive(Serialize)]
struct MemberV1 {
    supplier: String,
    /// Tiers below the bidder; null where no way leads up to one.
    tier: Option<u32>,
    /// The one above in the tree.
    below: Option<String>,
    /// Its part of the value of the bid, in per cent, where the list says.
    share_pct: Option<f64>,
}

impl<'a> BidV1<'a> {
    pub(in crate::report) fn of(bid: &'a Bid<'a>, summary: &'a BidSummary) -> Self {
        let member = |member: &Member<'a>| MemberV1 {
            supplier: member.supplier.key(),
            tier: member.tier,
            below: member.above.map(|above| bid.members[above].supplier.key()),
            share_pct: bid.share_pct(member),
        };
        let BidQuestions { on_harm, narrowing } = bid.questions();
        Self {
            bid: bid.name.as_ref().map(|name| &*name.bid),
            lot: bid.name.as_ref().and_then(|name| name.lot.as_deref()),
            bidders: bid.bidders().map(|member| member.supplier.key()).collect(),
            summary,
            serious_below: bid.serious(),
            not_scored_below: bid.unscored(),
            could_become_critical: on_harm.into_iter().map(question).collect(),
            would_narrow_most: narrowing.into_iter().map(question).collect(),
            tree: bid.members.iter().map(member).collect(),
        }
    }
}

fn question(question: BidQuestion<'_>) -> QuestionV1<'_> {
    QuestionV1 {
        column: question.column,
        question: question.question,
        suppliers: question.suppliers.iter().map(Supplier::key).collect(),
        narrows: (question.narrows * 10.0).round() / 10.0,
    }
}
