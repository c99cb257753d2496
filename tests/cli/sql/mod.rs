//! The rules as SQL: what the query says of itself, and that the engines come to the
//! verdicts of the program.

mod engines;
mod lists;
mod query;
