//! The compendium: the laws, standards and guides that rules rest on.

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use crate::bundled;

/// How well a citation has been checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sureness {
    /// Read in the instrument itself or on its publisher's page.
    Read,
    /// Read in somebody else's summary.
    Summary,
    /// General knowledge, not checked.
    Unverified,
}

/// A law, standard, guide or tool.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// The name rules use.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Who issued it.
    pub publisher: Option<String>,
    /// When it was issued.
    pub year: Option<i16>,
    /// Law, regulation, treaty, standard, guidance, tool or list.
    pub kind: String,
    /// In force, proposed, repealed or superseded.
    pub status: String,
    /// The day it came into force.
    pub in_force_from: Option<toml::value::Datetime>,
    /// Where it can be read.
    pub url: Option<String>,
    /// What it asks of a buyer.
    pub buyer: Option<String>,
    /// What it asks of a supplier.
    pub supplier: Option<String>,
    /// How well the citation has been checked.
    pub sure: Sureness,
    /// What to watch.
    pub note: Option<String>,
}

/// Every instrument, by id.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Compendium {
    #[serde(rename = "instrument")]
    instruments: Vec<Instrument>,
}

impl Compendium {
    /// The bundled compendium.
    pub fn bundled() -> Result<Self> {
        toml::from_str(bundled::INSTRUMENTS).context("the bundled instruments.toml cannot be read")
    }

    /// An instrument.
    pub fn find(&self, id: &str) -> Option<&Instrument> {
        self.instruments.iter().find(|instrument| instrument.id == id)
    }

    /// Every instrument.
    pub fn iter(&self) -> impl Iterator<Item = &Instrument> {
        self.instruments.iter()
    }
}
