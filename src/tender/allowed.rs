//! What may be answered, in the words of a language.

use super::Tongue;
use crate::languages::Worth;
use crate::model::{Choice, ColumnSpec, ColumnType, PlainAnswer, Vocabulary};

/// What may stand in the cells of a column.
pub(super) enum Allowed<'a> {
    /// Yes, no, and the other plain answers that fit.
    Answer,
    /// One of some words.
    Choice,
    /// Some words at once.
    Parts,
    /// A country.
    Country,
    /// Several countries.
    Countries,
    /// A sector.
    Sector,
    /// A currency.
    Currency,
    /// One of the bids of the procurement.
    Bid(&'a [String]),
    /// A number, with its unit.
    Number(Option<&'a str>),
    /// A share.
    Percent,
    /// An amount.
    Money,
    /// A day.
    Date,
    /// Several texts.
    List,
    /// An identifier.
    Id,
    /// A text.
    Text,
}

impl<'a> Allowed<'a> {
    /// What the cells of a column may hold.
    pub(super) fn of(vocabulary: &Vocabulary, spec: &'a ColumnSpec, bids: &'a [String]) -> Self {
        let is_currency = vocabulary.columns().any(|(_, other)| other.currency.as_deref() == Some(&*spec.id));
        match spec.kind {
            _ if is_currency => Self::Currency,
            _ if spec.id == "bid_id" && !bids.is_empty() => Self::Bid(bids),
            ColumnType::Answer => Self::Answer,
            ColumnType::Choice => Self::Choice,
            ColumnType::List if !spec.choices.is_empty() => Self::Parts,
            ColumnType::List if spec.items == ColumnType::Country => Self::Countries,
            ColumnType::List => Self::List,
            ColumnType::Country => Self::Country,
            ColumnType::Sector => Self::Sector,
            ColumnType::Number => Self::Number(spec.unit.as_deref()),
            ColumnType::Percent => Self::Percent,
            ColumnType::Money => Self::Money,
            ColumnType::Date => Self::Date,
            ColumnType::Id => Self::Id,
            ColumnType::Text => Self::Text,
        }
    }

    /// The name of the sentence that says it.
    fn phrase(&self) -> &'static str {
        match self {
            Self::Answer => "allowed-answer",
            Self::Choice | Self::Bid(_) => "allowed-choice",
            Self::Parts => "allowed-parts",
            Self::Country => "allowed-country",
            Self::Countries => "allowed-countries",
            Self::Sector => "allowed-sector",
            Self::Currency => "allowed-currency",
            Self::Number(None) => "allowed-number",
            Self::Number(Some(_)) => "allowed-number-of",
            Self::Percent => "allowed-percent",
            Self::Money => "allowed-money",
            Self::Date => "allowed-date",
            Self::List => "allowed-list",
            Self::Id => "allowed-id",
            Self::Text => "allowed-text",
        }
    }

    /// The same in words.
    pub(super) fn in_words(&self, tongue: Tongue<'_>, spec: &ColumnSpec) -> String {
        let phrases = tongue.phrases;
        let unit = match self {
            Self::Number(Some(unit)) => phrases.say(&format!("unit-{}", unit.replace(' ', "-"))).into_owned(),
            _ => String::new(),
        };
        // Several answers are parted as they are to be written.
        let between = if matches!(self, Self::Parts) { "; " } else { ", " };
        let words = self.words(tongue, spec).join(between);
        phrases.say_of(self.phrase(), &[("words", Worth::from(words)), ("unit", Worth::from(unit))]).into_owned()
    }

    /// The words to choose from, where they are few.
    pub(super) fn words(&self, tongue: Tongue<'_>, spec: &ColumnSpec) -> Vec<String> {
        let language = tongue.phrases.language().code();
        let plain = |answers: &[PlainAnswer]| -> Vec<String> {
            let applies = |answer: &PlainAnswer| *answer != PlainAnswer::NotApplicable || spec.conditional;
            let answers = answers.iter().copied().filter(applies);
            answers.filter_map(|answer| tongue.vocabulary.plain_word(answer, language)).map(str::to_owned).collect()
        };
        match self {
            Self::Answer => plain(&PlainAnswer::ALL),
            Self::Choice => {
                let mut words = choices(spec, language);
                words.extend(plain(&[PlainAnswer::Unknown, PlainAnswer::NotApplicable]));
                words
            }
            Self::Parts => choices(spec, language),
            Self::Bid(bids) => bids.to_vec(),
            _ => Vec::new(),
        }
    }
}

/// The words of a choice in a language: the first of each, which is read as it.
fn choices(spec: &ColumnSpec, language: &str) -> Vec<String> {
    let word =
        |choice: &Choice| choice.words.get(language).and_then(|words| words.first()).unwrap_or(&choice.id).clone();
    spec.choices.iter().map(word).collect()
}
