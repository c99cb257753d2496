//! The columns `chain.*`, which follow from who stands below whom.

use crate::rules::expression::Type;

/// A column that follows from the subcontractor graph.
#[derive(Debug)]
pub(in crate::rules) struct ChainField {
    /// The name behind `chain.`.
    pub(in crate::rules) name: &'static str,
    pub(in crate::rules) kind: Type,
    /// What it says, in a few words.
    pub(in crate::rules) meaning: &'static str,
    /// The columns it is worked out from, besides the parents.
    reads: &'static [&'static str],
}

const NUMBER: Type = Type::Number;
const ANSWER: Type = Type::Truth;
const WORD: Type = Type::Text { several: false };

const fn field(name: &'static str, kind: Type, meaning: &'static str, reads: &'static [&'static str]) -> ChainField {
    ChainField { name, kind, meaning, reads }
}

/// Every such column.
pub(in crate::rules) const CHAIN_FIELDS: [ChainField; 15] = [
    field(
        "subcontractors",
        NUMBER,
        "suppliers in the list that name this one as parent",
        &["tier", "bid_id", "lot_id"],
    ),
    field("depth", NUMBER, "tiers of suppliers in the list below this one", &[]),
    field("tier", NUMBER, "links up to the nearest bidder in the list", &["tier", "role"]),
    field("cycle", ANSWER, "stands above itself, in a circle with others", &[]),
    field("self_parent", ANSWER, "names itself as its own parent", &[]),
    field("orphan", ANSWER, "names a parent that is not in the list", &[]),
    field("tier_conflict", ANSWER, "states a tier that does not fit its parents", &["tier", "role"]),
    field("bids", NUMBER, "bids it stands under that compete for one lot", &["bid_id", "lot_id"]),
    field(
        "shares",
        NUMBER,
        "per cent of the value that those directly below it deliver, together",
        &["contract_share_pct", "bid_id", "lot_id"],
    ),
    field(
        "shared_address",
        ANSWER,
        "shares its address with a supplier of a rival bid",
        &["address", "city", "bid_id", "lot_id"],
    ),
    field(
        "shared_registration",
        ANSWER,
        "shares its registration number with a supplier of a rival bid",
        &["registration_no", "bid_id", "lot_id"],
    ),
    field("inherited_gate", WORD, "the worst legal ground found below it, or none", &[]),
    field("inherited_evidence", WORD, "the worst indicator of harm found below it, or none", &[]),
    field(
        "inherited_exposure",
        WORD,
        "the worst exposure below it, one severity less for each tier in between, or none",
        &[],
    ),
    field(
        "relied_on_gate",
        ANSWER,
        "a legal ground was found for a supplier below that the bidder relies on",
        &["relied_on_for_qualification"],
    ),
];

/// The column of a full name, `chain.depth`.
pub(in crate::rules) fn chain_field(name: &str) -> Option<&'static ChainField> {
    let name = name.strip_prefix("chain.")?;
    CHAIN_FIELDS.iter().find(|field| field.name == name)
}

/// The columns of the list that a column `chain.*` is worked out from, besides those that
/// name the parents.
pub fn chain_reads(name: &str) -> &'static [&'static str] {
    chain_field(name).map_or(&[], |field| field.reads)
}
