//! Screens supplier and subcontractor lists for indicators of trafficking in human
//! beings for labour exploitation.
//!
//! # The way of the data
//!
//! ```text
//! files ─ input ─▶ suppliers ─ rules (+ reference tables, watch-lists) ─▶ verdicts ─ screening ─▶ Report ─▶ report
//! ```
//!
//! Down once, never back.
//!
//! # The rooms
//!
//! - [`model`]: the plain types everything stands on.
//! - [`input`]: from files to a supplier list.
//! - [`mod@reference`]: what is known about countries, sectors, goods, regions, listed
//!   names and exchange rates.
//! - [`names`]: which names of firms may be one, and why.
//! - [`watchlists`]: from publishers' files to watch-lists in one form.
//! - [`rules`]: packs, their conditions, and the proof and explanation of both.
//! - [`screening`]: every rule for every supplier, the way of one rule to its verdict, and
//!   pseudonyms for readers who are not to know who is meant.
//! - [`report`]: the formats of the result.
//! - [`languages`]: what the program says to people in six languages.
//! - [`tender`]: papers for bidders: the questionnaire, and the letters that ask.
//! - [`adoption`]: a folder for buyers who introduce the checks step by step.
//! - [`capsule`]: a run kept in one file, to be repeated.
//! - [`cli`] and [`commands`]: the terminal.
//! - [`bundled`]: the data of `rules/`, built into the program.
//! - [`side_by_side`]: jobs on all threads, whose results are taken in order.
//!
//! # What always holds
//!
//! 1. `model` imports none of the other rooms; `input`, `rules` and `report` never
//!    import each other.
//! 2. Only `cli`, `commands` and `main` touch the terminal, the environment, the clock.
//! 3. A gap is never clear.
//! 4. Whoever prints a report decides nothing.
//! 5. The same input gives the same bytes at any thread count.
//! 6. A faulty pack stops the run.
//! 7. No input file is ever written to.
//! 8. Bad input is an error message, never a panic.

pub mod adoption;
pub mod bundled;
pub mod capsule;
pub mod cli;
pub mod commands;
pub mod input;
pub mod languages;
pub mod model;
pub mod names;
pub mod reference;
pub mod report;
pub mod rules;
pub mod screening;
pub mod side_by_side;
pub mod tender;
pub mod watchlists;
