//! Concentration and coverage: how flags and open checks spread over countries,
//! sectors, tiers and rules.

use std::fmt;
use std::str::FromStr;

use hashbrown::HashMap;
use serde::Serialize;

use super::list::Sheet;
use super::narrow::with_numbers;
use super::report::Report;
use super::value::{Cell, Value};
use super::verdict::{Severity, Verdict, words};
use super::vocabulary::ColumnId;

/// What suppliers are grouped by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Dimension {
    /// The country of the work; where that is not stated, of registration.
    Country,
    /// The ISIC Rev.4 division. Who works in several counts in each.
    Sector,
    /// The tier that the list states.
    Tier,
    /// The rule: here the suppliers it concerns are counted.
    Rule,
}

words!(Dimension, Country = "country", Sector = "sector", Tier = "tier", Rule = "rule");

impl Dimension {
    /// The columns it looks at; the first that says something counts.
    pub fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Country => &["site_country", "country"],
            Self::Sector => &["sector_code"],
            Self::Tier => &["tier"],
            Self::Rule => &[],
        }
    }
}

/// The suppliers that have something in common.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Group {
    /// The code or word they share; none where nothing is stated.
    pub key: Option<String>,
    /// What the code means, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// How many there are.
    pub suppliers: usize,
    /// How many have a flag.
    pub flagged: usize,
    /// How many have a flag of severity high or critical.
    pub serious: usize,
    /// How many have a check that lacks an answer.
    pub unknown: usize,
}

impl Group {
    /// The flagged among them, in per cent.
    pub fn share(&self) -> f64 {
        if self.suppliers == 0 { 0.0 } else { self.flagged as f64 * 100.0 / self.suppliers as f64 }
    }

    fn add(&mut self, facts: u8) {
        self.suppliers += 1;
        self.flagged += usize::from(facts & FLAGGED != 0);
        self.serious += usize::from(facts & SERIOUS != 0);
        self.unknown += usize::from(facts & UNKNOWN != 0);
    }
}

/// What is known of a supplier, as bits.
const FLAGGED: u8 = 1;
const SERIOUS: u8 = 2;
const UNKNOWN: u8 = 4;

impl Report {
    /// The suppliers in groups, those with the most serious flags first and those of
    /// whom nothing is stated last.
    pub fn grouped_by(&self, dimension: Dimension) -> Vec<Group> {
        let mut groups = match dimension {
            Dimension::Rule => self.by_rule(),
            _ => self.by_column(dimension),
        };
        let order = |group: &Group| {
            use std::cmp::Reverse;
            (group.key.is_none(), Reverse(group.serious), Reverse(group.flagged), Reverse(group.suppliers))
        };
        groups.sort_by(|a, b| order(a).cmp(&order(b)).then_with(|| a.key.cmp(&b.key)));
        groups
    }

    /// The suppliers in groups, and each of these in groups by something else, as they come.
    pub fn crossed(&self, by: Dimension, and: Dimension) -> Vec<(Option<String>, Vec<Group>)> {
        let columns = |dimension: Dimension| -> Vec<ColumnId> {
            dimension.columns().iter().map(|name| self.vocabulary.known(name)).collect()
        };
        let (by, and) = (columns(by), columns(and));
        let mut crossed: Vec<(Option<String>, Groups)> = Vec::new();
        for (place, sheet) in self.list.sheets.iter().enumerate() {
            for (row, facts) in self.facts(place).into_iter().enumerate() {
                for key in keys(sheet, &by, row) {
                    let place = crossed.iter().position(|(known, _)| *known == key).unwrap_or_else(|| {
                        crossed.push((key, Groups::default()));
                        crossed.len() - 1
                    });
                    let groups = &mut crossed[place].1;
                    keys(sheet, &and, row).into_iter().for_each(|key| groups.group(key).add(facts));
                }
            }
        }
        crossed.into_iter().map(|(key, groups)| (key, groups.groups)).collect()
    }

    fn by_rule(&self) -> Vec<Group> {
        let rules = std::iter::zip(&self.rules, &self.totals.rules).enumerate();
        rules
            .map(|(place, (rule, counts))| Group {
                key: Some(rule.id.clone()),
                title: Some(rule.title.clone()),
                suppliers: counts.flagged + counts.clear + counts.unknown,
                flagged: counts.flagged,
                serious: self.serious_flags(place),
                unknown: counts.unknown,
            })
            .collect()
    }

    fn serious_flags(&self, rule: usize) -> usize {
        let outcomes = self.results.iter().flat_map(|sheet| sheet.rules[rule].counted());
        let serious = |(outcome, _): &(&super::rule::Outcome, usize)| {
            outcome.verdict == Verdict::Flagged && outcome.severity >= Severity::High
        };
        outcomes.filter(serious).map(|(_, rows)| rows).sum()
    }

    fn by_column(&self, dimension: Dimension) -> Vec<Group> {
        let columns: Vec<ColumnId> = dimension.columns().iter().map(|name| self.vocabulary.known(name)).collect();
        let mut groups = Groups::default();
        for (place, sheet) in self.list.sheets.iter().enumerate() {
            for (row, facts) in self.facts(place).into_iter().enumerate() {
                keys(sheet, &columns, row).into_iter().for_each(|key| groups.group(key).add(facts));
            }
        }
        if dimension == Dimension::Sector {
            for group in &mut groups.groups {
                group.title = group.key.as_ref().and_then(|code| self.sector_titles.get(code).cloned());
            }
        }
        groups.groups
    }

    /// What the rules found about each supplier of a sheet.
    fn facts(&self, sheet: usize) -> Vec<u8> {
        let mut facts = vec![0; self.list.sheets[sheet].len()];
        for results in &self.results[sheet].rules {
            let of = |outcome: &super::rule::Outcome| match outcome.verdict {
                Verdict::Flagged if outcome.severity >= Severity::High => FLAGGED | SERIOUS,
                Verdict::Flagged => FLAGGED,
                Verdict::Unknown => UNKNOWN,
                Verdict::Clear | Verdict::NotApplicable => 0,
            };
            let bits: Vec<u8> = results.outcomes.iter().map(of).collect();
            if bits.iter().any(|bits| *bits != 0) {
                with_numbers!(&results.codes, codes => {
                    std::iter::zip(&mut facts, codes).for_each(|(facts, code)| *facts |= bits[*code as usize]);
                });
            }
        }
        facts
    }
}

/// The groups a supplier belongs to, by the first column that says something.
fn keys(sheet: &Sheet, columns: &[ColumnId], row: usize) -> Vec<Option<String>> {
    let stated = columns.iter().find_map(|id| match sheet.cell(*id, row) {
        Cell::Value(value) => Some(value),
        Cell::Gap(_) => None,
    });
    match stated {
        None => vec![None],
        Some(Value::List(items)) if items.values.is_empty() => vec![None],
        Some(Value::List(items)) => items.values.iter().map(|item| Some(item.as_value().to_string())).collect(),
        Some(value) => vec![Some(value.to_string())],
    }
}

/// Groups as they come up.
#[derive(Default)]
struct Groups {
    groups: Vec<Group>,
    index: HashMap<Option<String>, usize>,
}

impl Groups {
    fn group(&mut self, key: Option<String>) -> &mut Group {
        let place = *self.index.entry(key).or_insert_with_key(|key| {
            self.groups.push(Group { key: key.clone(), title: None, suppliers: 0, flagged: 0, serious: 0, unknown: 0 });
            self.groups.len() - 1
        });
        &mut self.groups[place]
    }
}
