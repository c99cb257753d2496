//! Why firms stand on a watch-list.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::verdict::words;

/// Why firms stand on a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ListKind {
    /// For forced labour or trafficking: an import ban, a register of employers, research.
    ForcedLabour,
    /// They are kept from public contracts, for whatever ground.
    Debarment,
    /// They are under sanctions or export controls, for whatever ground.
    Sanctions,
    /// For another reason, which the list says.
    #[default]
    Other,
}

words!(ListKind, ForcedLabour = "forced-labour", Debarment = "debarment", Sanctions = "sanctions", Other = "other");
