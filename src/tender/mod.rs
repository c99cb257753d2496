//! What goes to bidders, and what comes back: the questionnaire they fill in, and the letters
//! that ask for what is open.
//!
//! Belongs here: papers that are written for bidders, in their language. Does not belong
//! here: reading lists (`input`), deciding (`rules`, `screening`), reports for those who
//! evaluate (`report`).

mod allowed;
mod letters;
mod questionnaire;
mod template;

use crate::languages::{Phrases, RuleTexts};
use crate::model::Vocabulary;

pub use letters::{Letter, Letters};
pub use questionnaire::{Question, Questionnaire};
pub use template::Template;

/// A language, and the columns it speaks of.
#[derive(Clone, Copy)]
struct Tongue<'a> {
    phrases: &'a Phrases,
    vocabulary: &'a Vocabulary,
}

/// A text of a rule, marked where it is English because there is no other.
fn marked<'a>(texts: &'a RuleTexts<'_>, part: impl Fn(&'a RuleTexts<'_>) -> &'a str) -> String {
    if texts.is_translated { part(texts).to_owned() } else { format!("{} [en]", part(texts)) }
}
