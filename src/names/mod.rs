//! Comparing names of firms: one supplier's with all names of a watch-list.
//!
//! ```text
//! cell ─ split ─▶ names ─ tokens, segments ─▶ pieces ─ lexicon ─▶ Name (words, legal form)
//! entries ─▶ WatchList (index) ─ candidates ─▶ alignment ─ score ─▶ Match (level, evidence)
//! ```
//!
//! Belongs here: what a name is made of, which words of two names agree and how, and
//! what speaks for and against one firm behind both. Does not belong here: reading
//! lists, and what follows from a match, which is for the rules to say. A match is a
//! possible one, whatever its level: identity is confirmed by asking.

mod align;
pub mod bench;
mod chinese;
mod compare;
mod evidence;
mod explain;
mod hearing;
mod index;
mod keys;
mod lei;
mod lexicon;
mod name;
mod numbers;
mod qualifiers;
mod score;
mod search;
mod segment;
mod settings;
mod slip;
mod sound;
mod spelling;
mod split;
mod statement;
mod tables;
mod tokens;
mod watchlist;
mod word;

#[cfg(test)]
mod experiments;

pub use align::How;
pub use compare::Matcher;
pub use evidence::{AlignedWords, Comparison, LegalAgreement, Level, Match, Point, Refusal, RunnerUp};
pub use lei::lei;
pub use lexicon::Lexicon;
pub use name::Name;
pub use settings::Settings;
pub use statement::{About, Statement};
pub use tables::LegalClass;
pub use watchlist::{Entry, Identifier, IdentifierKind, ListedName, NameKind, Particulars, Subject, WatchList};
pub use word::{Script, Word, WordKind};
