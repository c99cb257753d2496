//! The language in which people are told something.

use clap::Args;

use super::words::{languages, words};
use crate::languages::Language;

/// The language in which people are told something.
#[derive(Args)]
pub struct LanguageArguments {
    /// Write for people in this language: en, fr, de, it, es or ru
    ///
    /// Reports for people, letters and questionnaires. What programs read stays English: ids, names of columns, and the
    /// words of scales in CSV, JSON and the like. What has no translation, such as a rule of your own, says so.
    #[arg(
        long,
        value_name = "LANGUAGE",
        default_value_t = Language::English,
        value_parser = words(str::parse::<Language>, languages),
        hide_possible_values = true
    )]
    pub language: Language,
}
