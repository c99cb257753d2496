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

use crate::languages::Phrases;
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
