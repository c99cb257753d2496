//! Rules are data: packs in TOML, conditions in SQL. This room reads packs, refuses
//! faulty ones with every fault at once, says what a rule finds for a supplier, explains
//! it in words, proves it by its examples and by small changes they must notice, and turns
//! it into SQL for engines that hold the suppliers themselves.
//!
//! Belongs here: what a pack may say and what it means. Does not belong here: where
//! the suppliers come from, and what becomes of the findings.

mod builtin;
mod clauses;
mod diagnostics;
mod explain;
mod expression;
mod instruments;
mod mutation;
mod pack;
mod proof;
mod rating;
mod rulebook;
mod schema;
mod sql;
mod toml_reader;

pub use builtin::{BUILTIN, load_builtin, load_from, load_paths, with_bases, with_bases_from};
pub use clauses::{Clauses, RuleName};
pub use diagnostics::{Faults, Source};
pub use explain::{
    BasisNote, ColumnNote, Condition, ConditionWords, DerivedNote, DormancyNote, ExampleNote, Explanation, FoundBy,
    Lower, Lowers, ParameterHistory, ParameterValue, SeverityNote, TableNote,
};
pub use expression::{
    Against, Alone, Atom, AtomState, Formula, Joiner, Limit, Needs, Open, Quick, Row, Side, Step, Threshold, Truth,
    Unit, Words,
};
pub use instruments::{Citation, Compendium};
pub use mutation::{RuleMutants, Survivor, mutate};
pub use pack::Pack;
pub use proof::{ExampleFailure, Proof, RuleTest};
pub use rating::{PartRule, RatingRules};
pub use rulebook::{Example, Rule, Rulebook, Schema, chain_reads};
pub use schema::pack_schema;
pub use sql::{SqlColumn, SqlDialect, SqlQuery, SqlTable};
