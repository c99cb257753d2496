//! `thbscreen rules explain`: what a rule looks for, why, on what basis, how to answer.

use std::io::Write;

use anyhow::{Result, anyhow};

use super::load;
use crate::cli::{Exit, RuleArguments, item, one_line, paragraph, wrapped};
use crate::commands::setup::Setup;
use crate::model::{Field, Sureness, closest};
use crate::rules::Rule;

/// Explains a rule.
pub(super) fn explain(id: &str, arguments: &RuleArguments, out: &mut dyn Write) -> Result<Exit> {
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
        let publisher = &instrument.publisher;
        let year = instrument.year.map(|year| format!(", {year}")).unwrap_or_default();
        item(out, &format!("{}, {publisher}{year}{sure} [{}]", instrument.title, instrument.id))?;
    }
    Ok(())
}
