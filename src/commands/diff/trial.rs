//! Screening again, with some of what went into it as it was and some as it is.

use std::sync::Arc;

use anyhow::{Result, bail};

use super::side::{Material, Side, ingredients};
use crate::cli::RuleArguments;
use crate::commands::screening::Bench;
use crate::commands::setup::Setup;
use crate::model::{Factor, Report};
use crate::rules::RatingRules;
use crate::screening::{Screening, Standing, Trials};

/// What can be changed by itself.
const FACTORS: [Factor; 4] = [Factor::Lists, Factor::Reference, Factor::Rules, Factor::Day];

/// What went into two reports that is not the same.
pub(super) fn differing(before: &Side, after: &Side) -> Vec<Factor> {
    let differs = |factor: &Factor| ingredients(&before.past.run, *factor) != ingredients(&after.past.run, *factor);
    FACTORS.iter().chain(&[Factor::Program]).filter(|factor| differs(factor)).copied().collect()
}

/// Two reports to be made again.
struct Pair<'a> {
    before: (&'a Side, &'a Material),
    after: (&'a Side, &'a Material),
    /// What has come out already, by the factors that were as they are now.
    tried: Vec<(Vec<Factor>, Arc<Standing>)>,
}

/// Screens again with each differing factor changed alone, and changed back alone.
pub(super) fn trials(before: &Side, after: &Side, differing: &[Factor]) -> Result<Trials> {
    let factors: Vec<Factor> = FACTORS.iter().filter(|factor| differing.contains(factor)).copied().collect();
    let ends = (end(before)?, end(after)?);
    let mut pair = Pair {
        before: (before, before.made_from()?),
        after: (after, after.made_from()?),
        tried: vec![(Vec::new(), ends.0.clone()), (factors.clone(), ends.1.clone())],
    };
    let try_factor = |factor: &Factor| {
        let others: Vec<Factor> = factors.iter().filter(|other| *other != factor).copied().collect();
        Ok((*factor, pair.standing(&[*factor])?, pair.standing(&others)?))
    };
    let tried = factors.iter().map(try_factor).collect::<Result<Vec<_>>>()?;
    Ok(Trials { reported: (before.past.standing.clone(), after.past.standing.clone()), ends, factors: tried })
}

/// A report made again, if it is still made from the same.
fn end(side: &Side) -> Result<Arc<Standing>> {
    let material = side.made_from()?;
    let bench = Bench::load(&material.arguments, material.rules.clone())?;
    let report = bench.screen(&material.arguments.inputs()?, false)?;
    let run = serde_json::to_value(&report.run)?;
    for factor in FACTORS {
        if ingredients(&run, factor) != ingredients(&side.past.run, factor) {
            bail!("what went into {} has changed since: {factor}", side.name);
        }
    }
    Ok(Arc::new(Standing::of(&report)))
}

impl Pair<'_> {
    fn standing(&mut self, now: &[Factor]) -> Result<Arc<Standing>> {
        if let Some((_, standing)) = self.tried.iter().find(|(factors, _)| factors == now) {
            return Ok(standing.clone());
        }
        let standing = Arc::new(Standing::of(&self.report(now)?));
        self.tried.push((now.to_vec(), standing.clone()));
        Ok(standing)
    }

    /// The report that comes out with some factors as they are now and the others as they
    /// were.
    fn report(&self, now: &[Factor]) -> Result<Report> {
        let of = |factor: Factor| if now.contains(&factor) { &self.after } else { &self.before };
        let [lists, tables, rules, day] = FACTORS.map(of);
        let asked = RuleArguments {
            packs: rules.1.arguments.rules.packs.clone(),
            paths: rules.1.arguments.rules.paths.clone(),
            reference: tables.1.arguments.rules.reference.clone(),
            rates: tables.1.arguments.rules.rates.clone(),
            as_of: None,
        };
        let data = Arc::new(rules.1.rules.with_tables_of(&tables.1.rules));
        let (setup, rulebook) = Setup::load(&asked, day.0.past.as_of, data)?;
        let rating = match &rules.1.arguments.rating {
            Some(path) => RatingRules::load(path, &setup.schema())?,
            None => RatingRules::of(&setup.data, &setup.schema())?,
        };
        let screening = Screening { rating: Some(&rating), ..setup.screening(&rulebook) };
        let arguments = &lists.1.arguments;
        let loaded = setup.read_lists(&arguments.read, &arguments.inputs()?, &screening.wanted())?;
        screening.run(loaded.list, loaded.inputs, loaded.problems)
    }
}
