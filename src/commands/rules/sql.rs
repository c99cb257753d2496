//! `thbscreen rules sql`: the rules as one query for engines that hold more rows than one
//! machine.

use std::io::{self, Write};
use std::sync::Arc;

use anyhow::{Result, anyhow};

use crate::bundled::RulesData;
use crate::cli::{Decimal, Exit, SqlArguments, inputs, today, write_new};
use crate::commands::setup::{ListReader, Setup};
use crate::model::{ColumnId, DecimalSign, Sheet, StatedPath, Vocabulary, closest};
use crate::report::for_terminal;
use crate::rules::{RatingRules, SqlColumn, SqlQuery, SqlTable};
use crate::screening::Screening;

/// Writes the query, and says which rules are in it.
pub(super) fn sql(arguments: &SqlArguments, out: &mut dyn Write) -> Result<Exit> {
    let as_of = arguments.rules.as_of.unwrap_or_else(today);
    let (setup, book) = Setup::load(&arguments.rules, as_of, Arc::new(RulesData::built_in()))?;
    setup.prove_own()?;
    let rating = RatingRules::of(&setup.data, &setup.schema())?;
    let wanted = Screening { rating: Some(&rating), ..setup.screening(&book) }.wanted();
    let (mut columns, usual) = match &arguments.columns_of {
        Some(list) => of_list(&setup, arguments, list)?,
        None => (stated(&setup.vocabulary, &arguments.columns)?, None),
    };
    columns.iter_mut().for_each(|column| column.tells = wanted.contains(&column.id));
    let table = SqlTable {
        name: arguments.table.clone(),
        key: arguments.key.clone(),
        columns,
        decimal: arguments.decimal.map(Decimal::meant).or(usual),
    };
    let query = SqlQuery::compile(&book, setup.schema(), &table, arguments.dialect.meant())?;
    match &arguments.output {
        Some(path) => write_new(path.place(), &[], &query.text)?,
        None => out.write_all(query.text.as_bytes())?,
    }
    say(&query)?;
    Ok(Exit::Clean)
}

/// How many rules the query holds, and each that it does not.
fn say(query: &SqlQuery) -> Result<()> {
    let mut err = io::stderr().lock();
    writeln!(
        err,
        "{} in the query",
        if query.rules == 1 { "1 rule is".to_owned() } else { format!("{} rules are", query.rules) }
    )?;
    for (rule, why) in &query.left_out {
        writeln!(err, "left out: {}", for_terminal(&format!("{rule}: {why}")))?;
    }
    Ok(())
}

/// Columns by name, and those that others stand in for as they do in a list.
fn stated(vocabulary: &Vocabulary, names: &[String]) -> Result<Vec<SqlColumn>> {
    let column = |name: &String| {
        let id = vocabulary.find(name).ok_or_else(|| {
            let near = closest(name, vocabulary.names()).map(|near| format!("; did you mean `{near}`?"));
            anyhow!("--columns: there is no column `{name}`{}", near.unwrap_or_default())
        })?;
        Ok(SqlColumn { id, name: name.clone(), hint: None, borrowed: false, tells: false })
    };
    let mut columns = names.iter().map(column).collect::<Result<Vec<_>>>()?;
    for (id, spec) in vocabulary.columns().filter(|(_, spec)| !names.contains(&spec.id)) {
        let lender = spec.fallback.as_ref().filter(|name| names.contains(name));
        columns.extend(lender.map(|name| SqlColumn {
            id,
            name: name.clone(),
            hint: None,
            borrowed: true,
            tells: false,
        }));
    }
    Ok(columns)
}

/// The columns of a list, with what its headers state, and the sign of decimals that goes
/// with how it is written.
fn of_list(
    setup: &Setup,
    arguments: &SqlArguments,
    list: &StatedPath,
) -> Result<(Vec<SqlColumn>, Option<DecimalSign>)> {
    let all: Vec<ColumnId> = setup.vocabulary.columns().map(|(id, _)| id).collect();
    let inputs = inputs(std::slice::from_ref(list))?;
    let loaded = ListReader::of(setup, &arguments.read)?.read(&setup.vocabulary, &inputs, &all)?;
    let [sheet, others @ ..] = &loaded.list.sheets[..] else {
        return Err(anyhow!("{list}: there is no list of suppliers in it"));
    };
    for other in others {
        let what = format!("{}: its columns are not looked at, those of {} are", other.origin, sheet.origin);
        writeln!(io::stderr(), "{}", for_terminal(&what))?;
    }
    Ok((of_sheet(&setup.vocabulary, sheet), sheet.decimal))
}

fn of_sheet(vocabulary: &Vocabulary, sheet: &Sheet) -> Vec<SqlColumn> {
    let lender_of = |id: ColumnId| {
        let fallback = vocabulary.spec(id).fallback.as_deref().and_then(|name| vocabulary.find(name))?;
        sheet.column(fallback)
    };
    let column = |column: &crate::model::Column| {
        let lender = lender_of(column.id).filter(|lender| lender.position == column.position);
        let name = &vocabulary.spec(lender.map_or(column.id, |lender| lender.id)).id;
        let hint = column.hint.as_deref().map(str::to_owned);
        SqlColumn { id: column.id, name: name.clone(), hint, borrowed: lender.is_some(), tells: false }
    };
    sheet.columns().map(column).collect()
}
