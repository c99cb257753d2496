//! The program as its users meet it: typed arguments in, text and an exit code out.
//!
//! One binary with a module for each promise. What only a unit can show is tested
//! beside the unit.

mod adoption;
mod annotated;
mod authoring;
mod bad_input;
mod bids;
mod capsule;
mod chain;
mod ci_formats;
mod clauses;
mod counterfactuals;
mod decisions;
mod derived;
mod determinism;
mod did_you_mean;
mod diff;
mod duplicates;
mod every_rule;
mod explain;
mod faulty_rules;
mod files_kept;
mod findings_csv;
mod formats;
mod hostile;
mod house;
mod inputs;
mod invented_lists;
mod kit;
mod lists;
mod lists_bench;
mod long_runs;
mod lots;
mod manners;
mod markdown;
mod office;
mod packs;
#[cfg(feature = "parquet")]
mod parquet;
mod per_file;
mod properties;
mod rating;
mod recipes;
mod redaction;
mod reference;
mod reference_tables;
mod refusal;
mod report_files;
mod rules;
mod safeguards;
mod settings;
mod silence;
mod sources;
mod sql;
mod support;
mod tables;
mod tender;
mod texts;
mod unreadable_cells;
mod views;
mod watchlists;
mod workbooks;
mod workshop;
mod xinjiang_names;

#[path = "../../benches/suppliers/mod.rs"]
mod suppliers;
