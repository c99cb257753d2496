//! Reading the tables of `rules/names`: legal forms, ordinary words, places, and how
//! Chinese characters read.

use serde::Deserialize;
use serde::de::DeserializeOwned;

/// What kind of body a legal form names. The forms of many countries, one class each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LegalClass {
    /// Liability limited, shares not traded: Ltd, `GmbH`, ООО, 有限公司.
    Limited,
    /// A body of shares: AG, SA, PLC, Inc., АО, 株式会社.
    Stock,
    /// A body of shares that calls itself limited in English: 股份有限公司, 株式会社, 주식회사.
    Shares,
    /// A partnership: KG, LLP.
    Partnership,
    /// A cooperative.
    Cooperative,
    /// One person's business: ИП, e.K.
    Sole,
    /// A body of the state.
    State,
    /// "Company" and the like, which says nothing of the form.
    Company,
    /// A foundation or an association.
    Nonprofit,
}

/// Where in a name a form counts. Short ones are words elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum FormPosition {
    /// At any place.
    Anywhere,
    /// At the end only.
    End,
    /// At the beginning only.
    Front,
}

/// A row of `legal_forms.csv`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FormRow {
    pub(super) class: LegalClass,
    pub(super) position: FormPosition,
    pub(super) forms: String,
    #[serde(rename = "used_in")]
    _used_in: String,
}

/// What the words of a row are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum OrdinaryKind {
    /// Says nothing: "of", "and".
    Filler,
    /// Any firm may carry it.
    Generic,
    /// What is made or done.
    Sector,
    /// An ordinary word used as a proper name.
    Common,
    /// A person's name, with its usual spellings: as telling as a word that no table knows.
    Given,
}

/// A row of `words.csv`. A concept `a+b` stands for two words.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WordRow {
    pub(super) kind: OrdinaryKind,
    pub(super) concept: String,
    pub(super) words: String,
}

/// A row of `places.csv`: all spellings of one place.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PlaceRow {
    pub(super) place: String,
    pub(super) words: String,
}

/// What a row of `chinese.csv` says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum ReadingKind {
    /// How a word is read whose characters have several readings.
    Word,
    /// Another reading of a character.
    Character,
    /// The usual spelling of a character in Hong Kong.
    Cantonese,
    /// How a Japanese name or character reads, long vowels written short.
    Japanese,
    /// The simplified form of a character.
    Simplified,
}

/// A row of `chinese.csv`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ReadingRow {
    pub(super) kind: ReadingKind,
    pub(super) written: String,
    pub(super) reading: String,
    #[serde(rename = "note")]
    _note: String,
}

/// The rows of a table.
pub(super) fn rows<T: DeserializeOwned>(text: &str) -> Result<Vec<T>, csv::Error> {
    csv::Reader::from_reader(text.as_bytes()).into_deserialize().collect()
}
