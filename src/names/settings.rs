//! The numbers of `rules/matching.toml`: levels, weights, and what a contradiction costs.

use serde::Deserialize;

/// How names are compared; see `rules/matching.toml` for what each number means.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    pub(super) levels: Levels,
    pub(super) weights: Weights,
    pub(super) quality: Quality,
    pub(super) contradictions: Contradictions,
    pub(super) spelling: Spelling,
    pub(super) countries: Countries,
}

/// From which score on names agree.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Levels {
    pub(super) strong: f32,
    pub(super) weak: f32,
}

/// What words weigh.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Weights {
    pub(super) distinctive: f32,
    pub(super) common: f32,
    pub(super) number: f32,
    pub(super) initial: f32,
    pub(super) place: f32,
    pub(super) sector: f32,
    pub(super) generic: f32,
    pub(super) least_rarity: f32,
    pub(super) only_supplier: f32,
    pub(super) only_listed: f32,
}

/// How much of its weight a pair of words brings in.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Quality {
    pub(super) variant: f32,
    pub(super) sounds_alike: f32,
    pub(super) faint_sound: f32,
    pub(super) joined: f32,
    pub(super) typing_error: f32,
    pub(super) two_typing_errors: f32,
    pub(super) other_start: f32,
    pub(super) another_word: f32,
    pub(super) same_trade: f32,
    pub(super) abbreviated: f32,
    pub(super) initial: f32,
    pub(super) acronym: f32,
}

/// What a contradiction leaves of a score.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Contradictions {
    pub(super) place: f32,
    pub(super) trade: f32,
    pub(super) number: f32,
    pub(super) number_missing: f32,
    pub(super) legal_form: f32,
    pub(super) order: f32,
    pub(super) country: f32,
    pub(super) registration: f32,
}

/// How much spelling may differ.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Spelling {
    pub(super) one_error_from: usize,
    pub(super) two_errors_from: usize,
    pub(super) thin_below: usize,
    pub(super) thin_factor: f32,
}

/// Which countries do not contradict each other.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Countries {
    pub(super) kin: Vec<[String; 2]>,
}

impl Settings {
    /// Reads `matching.toml`, or says what is wrong with it.
    pub fn from_toml(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// How many typing errors a word of so many letters may hold.
    pub(super) fn errors(&self, letters: usize) -> usize {
        usize::from(letters >= self.spelling.one_error_from) + usize::from(letters >= self.spelling.two_errors_from)
    }
}
