//! `thbscreen rules`: list, explain, test.

use std::io::{self, Write};

use anyhow::{Result, anyhow};
use serde_json::json;

use super::setup::Setup;
use crate::cli::{Exit, ListFormat, RuleArguments, RulesCommand, grid, item, one_line, paragraph, today, wrapped};
use crate::model::{Field, closest};
use crate::rules::{Rule, Rulebook, Sureness, test};

/// Runs a subcommand of `rules`.
pub(super) fn rules(command: &RulesCommand) -> Result<Exit> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let exit = match command {
        RulesCommand::List { rules, format } => list(rules, *format, &mut out),
        RulesCommand::Explain { id, rules } => explain(id, rules, &mut out),
        RulesCommand::Test { rules } => run_tests(rules, &mut out),
    }?;
    out.flush()?;
    Ok(exit)
}

fn load(arguments: &RuleArguments) -> Result<(Setup, Rulebook)> {
    Setup::load_all(arguments, arguments.as_of.unwrap_or_else(today))
}

fn list(arguments: &RuleArguments, format: ListFormat, out: &mut dyn Write) -> Result<Exit> {
    let (_, book) = load(arguments)?;
    if format == ListFormat::Json {
        let rule = |rule: &Rule| {
            let info = &rule.info;
            json!({ "id": info.id, "title": info.title, "kind": info.kind, "severity": info.severity, "pack": info.pack })
        };
        let rules: Vec<_> = book.rules.iter().map(rule).collect();
        writeln!(out, "{:#}", json!(rules))?;
        return Ok(Exit::Clean);
    }
    let mut table = grid(&["Rule", "Title", "Kind", "Severity", "Pack"]);
    for rule in &book.rules {
        let info = &rule.info;
        table.add_row([&info.id, &info.title, info.kind.word(), info.severity.word(), &info.pack]);
    }
    writeln!(out, "{table}\n{} rules; `thbscreen rules explain RULE` says more about one", book.rules.len())?;
    Ok(Exit::Clean)
}

fn explain(id: &str, arguments: &RuleArguments, out: &mut dyn Write) -> Result<Exit> {
    let (setup, book) = load(arguments)?;
    let Some(rule) = book.find(id) else {
        let near = closest(id, book.rules.iter().map(|rule| rule.info.id.as_str()));
        let hint = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
        return Err(anyhow!("there is no rule `{id}`{hint}\n`thbscreen rules list` lists them"));
    };
    let info = &rule.info;
    writeln!(out, "{} ({})\n{}\n", info.id, info.pack, info.title)?;
    wrapped(out, "", "    ", &format!("Kind: {}. Severity: {}.", info.kind, severities(rule)))?;
    paragraph(out, "Why it matters", &info.why)?;
    paragraph(out, "What to ask", &info.ask)?;
    paragraph(out, "What to do", &info.action)?;
    if let Some(applies) = &info.applies {
        paragraph(out, "Concerns suppliers with", applies)?;
    }
    paragraph(out, "Flagged when", &info.when)?;
    for parameter in &info.parameters {
        writeln!(out, "    :{} = {}", parameter.name, parameter.in_words())?;
    }
    columns_read(&setup, rule, out)?;
    basis(&setup, rule, out)?;
    writeln!(out, "\nProven by {} examples; `thbscreen rules test` runs them.", rule.examples.len())?;
    Ok(Exit::Clean)
}

fn severities(rule: &Rule) -> String {
    let mut words: Vec<String> = rule
        .severity_texts
        .iter()
        .map(|(condition, severity)| format!("{severity} when {}", one_line(condition)))
        .collect();
    words.push(if words.is_empty() { rule.severity.to_string() } else { format!("otherwise {}", rule.severity) });
    words.join("; ")
}

fn columns_read(setup: &Setup, rule: &Rule, out: &mut dyn Write) -> Result<()> {
    writeln!(out, "\nColumns it reads, and how to answer")?;
    for field in &rule.fields {
        match field {
            Field::Column(id) => {
                let spec = setup.vocabulary.spec(*id);
                let choices: Vec<&str> = spec.choices.iter().map(|choice| choice.id.as_str()).collect();
                let choices = if choices.is_empty() { String::new() } else { format!(": {}", choices.join(", ")) };
                item(out, &format!("{} ({}{choices}). {}", spec.id, spec.kind, spec.question))?;
            }
            Field::Parameter(_) => {}
            Field::Derived(name) => {
                let table = name.split('.').next().unwrap_or_default();
                match setup.catalog.info(table) {
                    Some(info) => {
                        let from: Vec<String> = info.keys.iter().map(|key| key.from.join(" or ")).collect();
                        let text = format!(
                            "{name}, looked up by {}: {}, {}, {}",
                            from.join(" and "),
                            info.publisher,
                            info.title,
                            info.edition
                        );
                        item(out, &text)?;
                    }
                    None => item(out, &format!("{name}, from the subcontractor chain (parent_id)"))?,
                }
            }
        }
    }
    Ok(())
}

fn basis(setup: &Setup, rule: &Rule, out: &mut dyn Write) -> Result<()> {
    writeln!(out, "\nBasis")?;
    for id in &rule.info.instruments {
        let Some(instrument) = setup.compendium.find(id) else { continue };
        let sure = match instrument.sure {
            Sureness::Read => "",
            Sureness::Summary => " (known from summaries)",
            Sureness::Unverified => " (unverified)",
        };
        let publisher = instrument.publisher.as_ref().map(|name| format!(", {name}")).unwrap_or_default();
        let year = instrument.year.map(|year| format!(", {year}")).unwrap_or_default();
        item(out, &format!("{}{publisher}{year}{sure} [{}]", instrument.title, instrument.id))?;
    }
    Ok(())
}

fn run_tests(arguments: &RuleArguments, out: &mut dyn Write) -> Result<Exit> {
    let (setup, _) = load(arguments)?;
    let tests = test(&setup.packs, &setup.schema())?;
    for test in tests.iter().filter(|test| !test.passed()) {
        writeln!(out, "{} FAILED", test.rule)?;
        for failure in &test.failures {
            writeln!(out, "  {}: {}", failure.place, failure.message)?;
        }
    }
    let failed = tests.iter().filter(|test| !test.passed()).count();
    let examples: usize = tests.iter().map(|test| test.examples).sum();
    writeln!(out, "{} rules with {examples} examples: {} passed, {failed} failed", tests.len(), tests.len() - failed)?;
    Ok(if failed == 0 { Exit::Clean } else { Exit::Found })
}
