//! Remarks about the rules and the reference data of a run, not about its input.

use serde::Serialize;

/// What a remark is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NoticeKind {
    /// A rule is flagged for most suppliers, so it says more about itself or about the
    /// list than about any of them.
    FiresOnMost,
    /// A reference table is older than it should be.
    StaleData,
    /// A reference table is from after the as-of date, when it was not known.
    LaterData,
    /// A rule begins to run later.
    Coming,
    /// A rule ran until before the as-of date, or a parameter of it has no value then.
    NotInForce,
    /// A pack changed a rule or a parameter of another.
    Changed,
    /// What would clear findings was not looked for.
    NotLookedFor,
    /// Bands would be others under another rating.
    WhatIf,
    /// A waiver that does not hold.
    Waiver,
    /// What the baseline has and the report has not.
    Baseline,
    /// Names stand as pseudonyms, and other texts are withheld.
    Redacted,
    /// A watch-list that came with the run: what of it was left out, and what it replaces.
    WatchList,
    /// A header that was mapped to a column and that no list has.
    UnmetMapping,
}

/// A remark about a rule or a reference table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Notice {
    /// What it is about.
    pub kind: NoticeKind,
    /// The rule, the parameter or the table.
    pub about: String,
    /// The remark in words.
    pub message: String,
}
