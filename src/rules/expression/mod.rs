//! The condition language: a SQL boolean expression over the canonical columns.
//!
//! `sqlparser` parses; [`compile`] checks types and lowers to [`Formula`]s over atoms;
//! [`evaluate`] answers them. A gap is NULL, so unknown comes out of the arithmetic
//! and is never mistaken for clear. [`words`] says in sentences what they ask, [`trace`]
//! what became of each sentence for a supplier. Three things differ from SQL, all so that a gap
//! never answers for a supplier:
//!
//! - a gap whose question does not apply makes the result not applicable, and loses
//!   against any other gap;
//! - `IS NULL` is unknown where the list has no such column or its cell cannot be
//!   read: nobody can say then that the supplier left it open;
//! - a `CASE` whose `WHEN` is unknown is unknown.

mod alone;
#[cfg(test)]
mod chains;
mod compile;
mod evaluate;
mod faults;
mod formula;
mod functions;
#[cfg(test)]
mod laws;
mod like;
mod limits;
mod members;
mod parse;
mod quick;
mod trace;
mod types;
mod values;
mod words;

pub use alone::Alone;
pub use evaluate::{Needs, Open, Row};
pub use formula::{Atom, AtomState, Formula, Truth};
pub use limits::Limit;
pub use quick::{Against, Quick, Side, Threshold, Unit};
pub use trace::Step;
pub use words::{Joiner, Words};

pub(super) use compile::{Compiler, Scope};
pub(super) use evaluate::{Operand, value};
pub(super) use formula::Known;
pub(super) use functions::FUNCTIONS;
pub(super) use like::{Pattern, Patterns};
pub(super) use parse::{comparison, name_of, parse, unnest};
pub(super) use types::{Comparison, Constant, Node, Operation, Parameter, Test, Type};
pub(super) use words::Wording;
