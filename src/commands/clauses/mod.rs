//! `thbscreen clauses`: texts for tenders and contracts, each with what checks it and what it draws on.

mod json;
mod markdown;
mod selection;
mod terminal;

use std::io::{self, Write};
use std::sync::Arc;

use anyhow::{Result, anyhow};

use super::setup::Setup;
use crate::bundled::RulesData;
use crate::cli::{ClausesArguments, ClausesFormat, Exit, today, wrapped};
use crate::rules::Clauses;
use selection::Selection;

/// What every reader of a clause has to know.
const NOTICE: &str = "These clauses are a model in plain words and no legal advice. Adapt them to the law that applies \
                      to you and to what you buy, and fill in what stands in [square brackets]. They are in English.";

/// Prints the clauses that were asked for.
pub(super) fn clauses(arguments: &ClausesArguments) -> Result<Exit> {
    let clauses = Clauses::bundled()?;
    let day = arguments.rules.as_of.unwrap_or_else(today);
    let (setup, book) = Setup::load(&arguments.rules, day, Arc::new(RulesData::built_in()))?;
    let selection = match &arguments.id {
        Some(id) => {
            let clause = clauses.find(id).ok_or_else(|| no_such_clause(id, &clauses))?;
            Selection::one(clause, &clauses, &setup.compendium, day)
        }
        None => Selection::of(arguments, &clauses, &book, &setup, day),
    };
    let mut out = io::BufWriter::new(io::stdout().lock());
    let is_whole = arguments.id.is_some();
    match arguments.format {
        ClausesFormat::Json => json::write(&selection, &mut out)?,
        ClausesFormat::Text if is_whole => terminal::whole(&selection, &mut out)?,
        ClausesFormat::Markdown if is_whole => markdown::whole(&selection, &mut out)?,
        ClausesFormat::Text if arguments.without => terminal::without(&selection, &mut out)?,
        ClausesFormat::Markdown if arguments.without => markdown::without(&selection, &mut out)?,
        _ if selection.shown.is_empty() => {}
        ClausesFormat::Text if arguments.titles => terminal::titles(&selection, &mut out)?,
        ClausesFormat::Markdown if arguments.titles => markdown::titles(&selection, &mut out)?,
        ClausesFormat::Text => terminal::all(&selection, &mut out)?,
        ClausesFormat::Markdown => markdown::all(&selection, &mut out)?,
    }
    out.flush()?;
    if selection.shown.is_empty() && !arguments.without {
        let nothing = format!("There is no clause: {}.", selection.asked());
        let others = selection.left_out().map(|left_out| format!(" {left_out}")).unwrap_or_default();
        wrapped(&mut io::stderr().lock(), "", "", &format!("{nothing}{others}"))?;
    }
    Ok(Exit::Clean)
}

fn no_such_clause(id: &str, clauses: &Clauses) -> anyhow::Error {
    let hint = clauses.closest(id).map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
    anyhow!("there is no clause `{id}`{hint}\n`thbscreen clauses --titles` lists them")
}
