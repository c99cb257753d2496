//! Screening again, with some of what went into it as it was and some as it is.

use std::sync::Arc;

use anyhow::{Error, Result, bail};
use jiff::civil::Date;

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

/// Two reports to be made again, as far as what went into them can be had.
struct Pair<'a> {
    before: Option<&'a Material>,
    after: Option<&'a Material>,
    days: [Date; 2],
    /// What differs, and can be changed by itself.
    factors: Vec<Factor>,
    /// What has come out already, by the factors that were as they are now.
    tried: Vec<(Vec<Factor>, Arc<Standing>)>,
}

/// Screens again with each differing factor changed alone, and changed back alone. Where
/// what went into one of the reports is gone, the other still tells what can be told with
/// it; then the reason comes along.
pub(super) fn trials(before: &Side, after: &Side, differing: &[Factor]) -> Result<(Trials, Option<Error>)> {
    let factors: Vec<Factor> = FACTORS.iter().filter(|factor| differing.contains(factor)).copied().collect();
    let reported = [before, after].map(|side| Arc::new(side.past.standing.clone()));
    let (was, is) = (end(before), end(after));
    let mut pair = Pair {
        before: was.as_ref().ok().and(before.material.as_ref().ok()),
        after: is.as_ref().ok().and(after.material.as_ref().ok()),
        days: [before.past.as_of, after.past.as_of],
        factors,
        tried: Vec::new(),
    };
    let (ends, lost) = match (was, is) {
        (Ok(was), Ok(is)) => ([was, is], None),
        // Of a report by another program the same program would have to be asked.
        (Err(fault), _) | (_, Err(fault)) if differing.contains(&Factor::Program) => return Err(fault),
        (Err(fault), Ok(is)) => ([reported[0].clone(), is], Some(fault)),
        (Ok(was), Err(fault)) => ([was, reported[1].clone()], Some(fault)),
        (Err(fault), Err(_)) => return Err(fault),
    };
    pair.tried.extend([(Vec::new(), ends[0].clone()), (pair.factors.clone(), ends[1].clone())]);
    let factors = pair.factors.clone();
    let mut tried = Vec::new();
    for factor in &factors {
        let others: Vec<Factor> = factors.iter().filter(|other| *other != factor).copied().collect();
        tried.push((*factor, pair.standing(&[*factor])?, pair.standing(&others)?));
    }
    Ok((Trials { reported, ends, factors: tried }, lost))
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
    /// What comes out with some factors as they are now and the others as they were, where
    /// that can be had.
    fn standing(&mut self, now: &[Factor]) -> Result<Option<Arc<Standing>>> {
        if let Some((_, standing)) = self.tried.iter().find(|(factors, _)| factors == now) {
            return Ok(Some(standing.clone()));
        }
        let Some(report) = self.report(now)? else { return Ok(None) };
        let standing = Arc::new(Standing::of(&report));
        self.tried.push((now.to_vec(), standing.clone()));
        Ok(Some(standing))
    }

    /// Whence a factor is taken. What does not differ can be had from either report.
    fn source(&self, factor: Factor, now: &[Factor]) -> Option<&Material> {
        match (self.factors.contains(&factor), now.contains(&factor)) {
            (false, _) => self.after.or(self.before),
            (true, true) => self.after,
            (true, false) => self.before,
        }
    }

    fn report(&self, now: &[Factor]) -> Result<Option<Report>> {
        let of = |factor: Factor| self.source(factor, now);
        let sources = (of(Factor::Lists), of(Factor::Reference), of(Factor::Rules));
        let (Some(lists), Some(tables), Some(rules)) = sources else { return Ok(None) };
        let asked = RuleArguments {
            packs: rules.arguments.rules.packs.clone(),
            paths: rules.arguments.rules.paths.clone(),
            watchlists: tables.arguments.rules.watchlists.clone(),
            reference: tables.arguments.rules.reference.clone(),
            rates: tables.arguments.rules.rates.clone(),
            as_of: None,
        };
        let day = self.days[usize::from(now.contains(&Factor::Day))];
        let (setup, rulebook) = Setup::load(&asked, day, Arc::new(rules.rules.with_tables_of(&tables.rules)))?;
        let rating = match &rules.arguments.rating {
            Some(path) => RatingRules::load(path, &setup.schema())?,
            None => RatingRules::of(&setup.data, &setup.schema())?,
        };
        let screening = Screening { rating: Some(&rating), ..setup.screening(&rulebook) };
        let arguments = &lists.arguments;
        let loaded = setup.read_lists(&arguments.read, &arguments.inputs()?, &screening.wanted())?;
        screening.run(loaded.list, loaded.inputs, loaded.problems).map(Some)
    }
}
