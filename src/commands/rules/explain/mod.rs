//! `thbscreen rules explain`: what a rule looks for, why, on what basis, how to answer;
//! and how it came to its verdict about a supplier.

mod json;
mod markdown;
mod page;
mod rule_page;
mod supplier;
mod terminal;
mod trace_page;

use std::io::Write;
use std::sync::Arc;

use anyhow::{Result, anyhow};

use super::load;
use crate::bundled::RulesData;
use crate::cli::{Exit, ExplainArguments, ExplainFormat, RuleArguments, inputs, today};
use crate::commands::setup::Setup;
use crate::model::{Report, closest};
use crate::rules::{Explanation, Rule, Rulebook};
use crate::screening::{trace, ways_out};
use supplier::{Traced, find};

/// Explains a rule.
pub(super) fn explain(arguments: &ExplainArguments, out: &mut dyn Write) -> Result<Exit> {
    let (setup, book) = match arguments.supplier {
        Some(_) => as_checked(arguments)?,
        None => load(&arguments.rules)?,
    };
    let Some((rule, dormant)) = book.find_any(&arguments.id) else { return Err(no_such_rule(arguments, &book)) };
    let explanation = Explanation::of(rule, dormant, &book, &setup.schema());
    let traced = match &arguments.supplier {
        Some(wanted) => Some(follow(arguments, wanted, &setup, &book, rule)?),
        None => None,
    };
    // A rule that does not run on the day has no verdict to follow.
    let traced = traced.map(|traced| if dormant.is_none() { traced } else { Traced { trace: None, ..traced } });
    match arguments.format {
        ExplainFormat::Json => json::write(&explanation, traced.as_ref(), out)?,
        ExplainFormat::Text => terminal::write(&page(&explanation, traced.as_ref()), out)?,
        ExplainFormat::Markdown => markdown::write(&page(&explanation, traced.as_ref()), out)?,
    }
    Ok(Exit::Clean)
}

/// The rules that gave the verdict which is followed: those of `check`, or where the rule is not
/// among them those of its own pack. Another pack may weigh a rule otherwise.
fn as_checked(arguments: &ExplainArguments) -> Result<(Setup, Rulebook)> {
    let as_of = arguments.rules.as_of.unwrap_or_else(today);
    let setup_of = |rules: &_| Setup::load(rules, as_of, Arc::new(RulesData::built_in()));
    let (setup, book) = setup_of(&arguments.rules)?;
    if book.find_any(&arguments.id).is_some() || !arguments.rules.packs.is_empty() {
        return Ok((setup, book));
    }
    let (all, known) = Setup::load_all(&arguments.rules, as_of)?;
    match known.find_any(&arguments.id) {
        Some((rule, _)) => setup_of(&RuleArguments { packs: vec![rule.info.pack.clone()], ..arguments.rules.clone() }),
        None => Ok((all, known)),
    }
}

fn page(explanation: &Explanation, traced: Option<&Traced>) -> Vec<page::Block> {
    match traced {
        Some(traced) => trace_page::of(explanation, traced),
        None => rule_page::of(explanation),
    }
}

/// A rule that others than the chosen packs have is not mistyped.
fn no_such_rule(arguments: &ExplainArguments, book: &Rulebook) -> anyhow::Error {
    let (id, chosen) = (&arguments.id, arguments.rules.packs.join(", "));
    match packs_with(arguments) {
        Ok(packs) if !packs.is_empty() => anyhow!(
            "there is no rule `{id}` in {chosen}; it is in {}\n`--pack {}` or no --pack at all explains it",
            packs.join(", "),
            packs[0]
        ),
        _ => {
            let known = book.rules.iter().chain(&book.sleeping).map(|rule| rule.info.id.as_str());
            let hint = closest(id, known).map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
            anyhow!("there is no rule `{id}`{hint}\n`thbscreen rules list` lists them")
        }
    }
}

/// The built-in packs that have the rule where the chosen ones have not: its own first, then
/// those that build on it.
fn packs_with(arguments: &ExplainArguments) -> Result<Vec<String>> {
    if arguments.rules.packs.is_empty() {
        return Ok(Vec::new());
    }
    let (all, known) = load(&RuleArguments { packs: Vec::new(), ..arguments.rules.clone() })?;
    let mut packs: Vec<String> = Vec::new();
    packs.extend(known.find_any(&arguments.id).map(|(rule, _)| rule.info.pack.clone()));
    // A pack stands behind those it builds on.
    for pack in &all.packs {
        if !packs.contains(&pack.id) && pack.builds_on().any(|base| packs.iter().any(|known| known == base)) {
            packs.push(pack.id.clone());
        }
    }
    Ok(packs)
}

/// Screens the lists with the one rule, and follows it for the supplier.
fn follow(arguments: &ExplainArguments, wanted: &str, setup: &Setup, book: &Rulebook, rule: &Rule) -> Result<Traced> {
    let alone = Rulebook { rules: vec![rule.clone()], ..book.clone() };
    let report = screen(arguments, setup, &alone)?;
    let supplier = find(&report, wanted)?;
    let trace = trace(&alone, rule, &setup.schema(), supplier);
    Ok(Traced::new(supplier, trace, ways_out(&alone, rule, supplier)))
}

fn screen(arguments: &ExplainArguments, setup: &Setup, book: &Rulebook) -> Result<Report> {
    let screening = setup.screening(book);
    let loaded = setup.read_lists(&arguments.read, &inputs(&arguments.files)?, &screening.wanted())?;
    screening.run(loaded.list, loaded.inputs, loaded.problems)
}
