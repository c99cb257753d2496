//! The language of papers for bidders.

use clap::Args;

use super::words::{languages, words};
use crate::languages::Language;

/// The language of papers for bidders.
#[derive(Args)]
pub struct LanguageArguments {
    /// The language of what is written for bidders: en, fr, de, it, es or ru
    #[arg(
        long,
        value_name = "LANGUAGE",
        default_value_t = Language::English,
        value_parser = words(str::parse::<Language>, languages),
        hide_possible_values = true
    )]
    pub language: Language,
}
