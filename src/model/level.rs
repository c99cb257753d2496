//! How thorough a questionnaire is.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::verdict::words;

/// How much a questionnaire asks. Each asks what the shorter ones ask, and more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// What every buyer needs to know, also of a small firm and for a small contract.
    Basic,
    /// What most purchases of some risk need.
    #[default]
    Standard,
    /// Everything that the rules can use.
    Full,
}

words!(Level, Basic = "basic", Standard = "standard", Full = "full");
