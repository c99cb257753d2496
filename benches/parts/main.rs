//! The parts of the program, each by itself: `cargo bench --bench parts`, with a word behind
//! `--` for those whose name holds it.
//!
//! Everything goes through what the library shows to others. Lists stand in memory, so that
//! no disk is measured.

mod conditions;
mod house;
mod names;
mod reading;
mod values;
mod writing;

#[path = "../suppliers/mod.rs"]
mod suppliers;

fn main() {
    divan::main();
}
