//! The languages.

use std::fmt;
use std::str::FromStr;

use crate::model::closest;

/// A language in which the program can speak to people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// French.
    French,
    /// German.
    German,
    /// Italian.
    Italian,
    /// Spanish.
    Spanish,
    /// Russian.
    Russian,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 6] = [Self::English, Self::French, Self::German, Self::Italian, Self::Spanish, Self::Russian];

    /// Its ISO 639-1 code, which is also its name in the vocabulary.
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
            Self::German => "de",
            Self::Italian => "it",
            Self::Spanish => "es",
            Self::Russian => "ru",
        }
    }

    /// Its name in itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::French => "français",
            Self::German => "Deutsch",
            Self::Italian => "italiano",
            Self::Spanish => "español",
            Self::Russian => "русский",
        }
    }
}

impl Language {
    /// What it may be called by those who do not know its code.
    fn spellings(self) -> [&'static str; 3] {
        let in_english = match self {
            Self::English => "English",
            Self::French => "French",
            Self::German => "German",
            Self::Italian => "Italian",
            Self::Spanish => "Spanish",
            Self::Russian => "Russian",
        };
        [self.code(), self.own_name(), in_english]
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl FromStr for Language {
    type Err = String;

    fn from_str(code: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|language| language.code() == code).ok_or_else(|| {
            let known: Vec<String> =
                Self::ALL.iter().map(|language| format!("{} ({})", language.code(), language.own_name())).collect();
            let spellings = Self::ALL.into_iter().flat_map(Self::spellings);
            let near = closest(code, spellings);
            let near =
                Self::ALL.into_iter().find(|language| near.is_some_and(|near| language.spellings().contains(&near)));
            let near = near.map(|near| format!("; did you mean `{}`?", near.code())).unwrap_or_default();
            format!("`{code}` is not one of {}{near}", known.join(", "))
        })
    }
}
