//! The whole program over whole lists, beside other ways to do the same work.
//!
//! `cargo bench --bench whole` makes the lists under `target/tmp/bench`, lets everybody take
//! turns over each, and prints the tables of the README. `-- --help` lists the options.

mod agreement;
mod bare;
mod contenders;
mod lists;
mod machine;
mod measure;
mod options;
mod python;
mod query;
mod rounds;
mod tables;
mod workbook;

#[path = "../suppliers/mod.rs"]
mod suppliers;

use std::io::Write;

use anyhow::{Context, Result};
use clap::Parser;

use contenders::Work;
use lists::Lists;
use options::{Bare, Options};
use python::Python;
use rounds::{Outcome, run};

/// How often the program is started with next to nothing to do.
const STARTS: u32 = 20;

fn main() -> Result<()> {
    let options = Options::parse();
    match &options.bare {
        Some(Bare::ReadCsv { list }) => bare::read_csv(list),
        Some(Bare::ReadXlsx { list }) => bare::read_xlsx(list),
        Some(Bare::MakeCsv { rows, list }) => lists::make_csv(list, *rows, options.seed),
        Some(Bare::MakeXlsx { rows, list }) => workbook::write(list, *rows, options.seed),
        // `cargo test --benches` asks for no figures.
        None if !options.bench => Ok(()),
        None => measure_all(&options),
    }
}

fn measure_all(options: &Options) -> Result<()> {
    let machine = machine::describe();
    let python = Python::find(options.python.as_ref());
    let lists = Lists::new(options.seed)?;
    let mut say = |text: &str| writeln!(std::io::stderr(), "{text}").context("standard error");
    let sample = lists.csv(1000, &mut say)?;
    let work = Work::new(options, python.as_ref(), &lists, &sample)?;
    let rounds = (options.rounds, work.left_out());
    let mut outcomes: Vec<Outcome> = Vec::new();
    for rows in &options.rows {
        let list = lists.csv(*rows, &mut say)?;
        outcomes.push(run(&work.over_csv(&list), &list, rounds, &mut say)?);
    }
    let workbook = match options.workbook_rows {
        0 => None,
        rows => {
            let list = lists.xlsx(rows, &mut say)?;
            Some(run(&work.over_xlsx(&list), &list, rounds, &mut say)?)
        }
    };
    let few = lists.csv(10, &mut say)?;
    let start = run(&work.at_start(&few), &few, (STARTS, &[]), &mut say)?;
    let results =
        tables::Results { machine, python: python.as_ref(), options, outcomes, workbook, start, rules: work.rules() };
    let text = results.to_markdown();
    if let Some(path) = &options.results {
        std::fs::write(path, &text).with_context(|| path.display().to_string())?;
    }
    write!(std::io::stdout(), "{text}").context("standard output")
}
