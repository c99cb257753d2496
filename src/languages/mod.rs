//! What the program says to people in six languages: those of the OSCE.
//!
//! The texts are Fluent files in `rules/languages/`, a folder for each language:
//!
//! - `phrases.ftl`: the program's own sentences in papers for bidders. Every language has the
//!   same.
//! - `report.ftl`: those in reports. Every language has the same.
//! - `tables.ftl`: titles and columns of the tables of a report, with what they mean.
//! - `columns.ftl`: header, meaning, question and proof of each column.
//! - `rules.ftl`: title, reason, question and advice of each rule.
//! - `countries.ftl`, `sectors.ftl`: names of countries and of the divisions of ISIC Rev.4.
//!
//! What English says of columns stands in the vocabulary, of rules in their packs, and of tables
//! where they are made: that is said where a language has no text, as for the rules of the user,
//! and whoever asks is told that it is English.
//!
//! Belongs here: finding the words. Does not belong here: deciding what is said.

mod column;
mod language;
mod phrases;
mod rule;
mod table;
mod translate;

pub use column::ColumnTexts;
pub use language::Language;
pub use phrases::{Phrases, Worth};
pub use rule::RuleTexts;
pub use table::{TableColumnTexts, TableTexts};
