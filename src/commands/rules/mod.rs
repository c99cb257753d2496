//! `thbscreen rules`: list, explain, test, write, turn into SQL.

mod explain;
mod init;
mod schema;
mod sql;
mod test;

use std::io::{self, Write};

use anyhow::Result;
use serde_json::json;

use crate::cli::{Exit, ListFormat, RuleArguments, RulesCommand, grid, today};
use crate::commands::setup::Setup;
use crate::model::{DormantRule, so_many};
use crate::rules::{Rule, Rulebook};

/// Runs a subcommand of `rules`.
pub(in crate::commands) fn rules(command: &RulesCommand) -> Result<Exit> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let exit = match command {
        RulesCommand::List { rules, format } => list(rules, *format, &mut out),
        RulesCommand::Explain(arguments) => explain::explain(arguments, &mut out),
        RulesCommand::Test(arguments) => test::run_tests(arguments, &mut out),
        RulesCommand::Sql(arguments) => sql::sql(arguments, &mut out),
        RulesCommand::Init { file } => init::init(file, &mut out),
        RulesCommand::Schema => schema::schema(&mut out),
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
            json!({
                "id": info.id, "title": info.title, "kind": info.kind, "severity": info.severity, "pack": info.pack,
                "state": "in_force",
            })
        };
        let dormant = |rule: &DormantRule| {
            json!({
                "id": rule.id, "title": rule.title, "kind": rule.kind, "severity": rule.severity, "pack": rule.pack,
                "state": rule.state, "date": rule.date,
            })
        };
        let rules: Vec<_> = book.rules.iter().map(rule).chain(book.dormant.iter().map(dormant)).collect();
        writeln!(out, "{:#}", json!(rules))?;
        return Ok(Exit::Clean);
    }
    let mut table = grid(&["Rule", "Title", "Kind", "Severity", "Pack"]);
    for rule in &book.rules {
        let info = &rule.info;
        table.add_row([&info.id, &info.title, info.kind.word(), info.severity.word(), &info.pack]);
    }
    for rule in &book.dormant {
        let title = format!("{} ({})", rule.title, rule.in_words());
        table.add_row([&rule.id, &title, rule.kind.word(), rule.severity.word(), &rule.pack]);
    }
    let count = book.rules.len() + book.dormant.len();
    writeln!(out, "{table}\n{}; `thbscreen rules explain RULE` says more about one", so_many(count, "rule"))?;
    Ok(Exit::Clean)
}
