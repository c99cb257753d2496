//! Every supplier rated: what each part of the rating says, and the band it gives.

use std::collections::BTreeMap;

use hashbrown::HashSet;
use rayon::prelude::*;

use super::chain;
use super::evaluate::{Day, Tests};
use crate::model::{
    Band, Claim, Field, Kind, Notice, NoticeKind, PartOutcome, Ratings, Report, Results, Role, Sheet, SheetRatings,
    SheetResults, Supplier, SupplierList,
};
use crate::rules::{RatingRules, Rule, Rulebook};

/// The ratings of every supplier.
pub(super) fn rate(
    rating: &RatingRules,
    rulebook: &Rulebook,
    list: &SupplierList,
    results: &[SheetResults],
) -> Ratings {
    let mut ratings = Ratings {
        scheme: rating.scheme.clone(),
        roles: roles(&rulebook.rules),
        sheets: Vec::new(),
        bands: [0; 4],
        not_scored: 0,
    };
    let day = (rulebook.as_of, &*rulebook.rates);
    for (sheet, results) in std::iter::zip(&list.sheets, results) {
        let parts = parts(rating, sheet, results, day);
        let bands = bands(&ratings, rulebook, sheet, results, &parts);
        for band in &bands {
            match band {
                Some(band) => ratings.bands[*band as usize] += 1,
                None => ratings.not_scored += 1,
            }
        }
        ratings.sheets.push(SheetRatings { parts, bands });
    }
    ratings
}

/// Which bands would be others under another rating.
pub(super) fn what_if(other: &RatingRules, rulebook: &Rulebook, report: &Report) -> Vec<Notice> {
    /// A remark names so many suppliers; the rest are counted.
    const NAMED: usize = 20;
    let Some(ratings) = &report.ratings else { return Vec::new() };
    let about = other.scheme.file.to_string();
    let others = rate(other, rulebook, &report.list, &report.results);
    let mut changes: BTreeMap<[Option<Band>; 2], Vec<Supplier<'_>>> = BTreeMap::new();
    for supplier in report.suppliers() {
        let band = |ratings: &Ratings| ratings.sheets[supplier.sheet].bands[supplier.row];
        let pair = [band(ratings), band(&others)];
        if pair[0] != pair[1] {
            changes.entry(pair).or_default().push(supplier);
        }
    }
    let notice = |message| Notice { kind: NoticeKind::WhatIf, about: about.clone(), message };
    if changes.is_empty() {
        return vec![notice("with this rating every band would be the same".to_owned())];
    }
    let word = |band: Option<Band>| band.map_or("not scored", Band::word);
    let messages = changes.into_iter().map(|([now, then], suppliers)| {
        let keys: Vec<String> = suppliers.iter().take(NAMED).map(Supplier::key).collect();
        let more = suppliers.len() - keys.len();
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        let noun = if suppliers.len() == 1 { "supplier" } else { "suppliers" };
        let (now, then) = (word(now), word(then));
        format!("{} {noun} now {now} would be {then}: {}{more}", suppliers.len(), keys.join(", "))
    });
    messages.map(notice).collect()
}

fn parts(rating: &RatingRules, sheet: &Sheet, results: &SheetResults, day: Day<'_>) -> Vec<Results<PartOutcome>> {
    let part = rating.parts.par_iter().map(|part| {
        let tests = Tests::new(&part.fields, &part.atoms, part.formulas(), sheet, &results.derived, day);
        let mut outcomes: Vec<PartOutcome> = Vec::new();
        let codes = tests.codes(&mut |states| {
            let outcome = part.outcome(states);
            let known = outcomes.iter().position(|known| *known == outcome);
            known.unwrap_or_else(|| {
                outcomes.push(outcome);
                outcomes.len() - 1
            }) as u16
        });
        Results::new(codes, outcomes)
    });
    part.collect()
}

/// The band of every row.
fn bands(
    ratings: &Ratings,
    rulebook: &Rulebook,
    sheet: &Sheet,
    results: &SheetResults,
    parts: &[Results<PartOutcome>],
) -> Vec<Option<Band>> {
    let rows = (0..sheet.len()).into_par_iter().with_min_len(1 << 12);
    rows.map_init(Vec::new, |claims: &mut Vec<Claim>, row| {
        claims.clear();
        claims.extend(parts.iter().map(|part| part.outcome(row).claim));
        let rules = std::iter::zip(&rulebook.rules, &results.rules);
        ratings.judge(claims, rules.map(|(rule, results)| (&rule.info, results.outcome(row)))).band
    })
    .collect()
}

/// What each rule is to the ratings. A rule on harm that only looks at the answers of
/// others together is no question of its own. Those that read least come first, so that
/// what they ask is theirs.
fn roles(rules: &[Rule]) -> Vec<Role> {
    let columns = |rule: &Rule| -> Vec<Field> {
        let asks = rule.fields.iter().filter(|field| matches!(field, Field::Column(_)));
        asks.cloned().collect()
    };
    let role = |rule| if chain::is_inherited(rule) { Role::Inherited } else { Role::Other };
    let mut roles: Vec<Role> = rules.iter().map(role).collect();
    let on_harm = |(place, rule): &(usize, &Rule)| rule.info.kind == Kind::Evidence && roles[*place] == Role::Other;
    let mut on_harm: Vec<(usize, Vec<Field>)> =
        rules.iter().enumerate().filter(on_harm).map(|(place, rule)| (place, columns(rule))).collect();
    on_harm.sort_by_key(|(_, columns)| columns.len());
    let mut asked: HashSet<Field> = HashSet::new();
    for (place, columns) in on_harm {
        for column in columns {
            if asked.insert(column) {
                roles[place] = Role::Question;
            }
        }
    }
    roles
}
