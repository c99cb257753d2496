//! Every supplier rated: what each part of the rating says, and the band it gives.

use std::collections::BTreeMap;

use hashbrown::HashSet;
use rayon::prelude::*;

use super::chain;
use super::evaluate::{Day, Tests};
use crate::model::{
    Band, Claim, CountedRule, Field, Kind, Notice, NoticeKind, PartOutcome, Rated, Ratings, Report, Results, Role,
    Sheet, SheetRatings, SheetResults, Supplier, SupplierList,
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
        rules: counted(rating, &rulebook.rules),
        sheets: Vec::new(),
        bands: [0; 4],
        not_scored: 0,
    };
    let day = (rulebook.as_of, &*rulebook.rates);
    for (sheet, results) in std::iter::zip(&list.sheets, results) {
        let parts = parts(rating, sheet, results, day);
        let rated = rated(&ratings, sheet, results, &parts);
        for rated in &rated {
            match rated.band() {
                Some(band) => ratings.bands[band as usize] += 1,
                None => ratings.not_scored += 1,
            }
        }
        ratings.sheets.push(SheetRatings { parts, rated });
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
        let band = |ratings: &Ratings| ratings.sheets[supplier.sheet].rated[supplier.row].band();
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

/// What the rating of every row comes to.
fn rated(ratings: &Ratings, sheet: &Sheet, results: &SheetResults, parts: &[Results<PartOutcome>]) -> Vec<Rated> {
    let rows = (0..sheet.len()).into_par_iter().with_min_len(1 << 12);
    rows.map_init(Vec::new, |claims: &mut Vec<Claim>, row| {
        claims.clear();
        claims.extend(parts.iter().map(|part| part.outcome(row).claim));
        ratings.judge(claims, |rule| results.rules[rule].outcome(row)).rated
    })
    .collect()
}

/// The rules that count in a rating.
fn counted(rating: &RatingRules, rules: &[Rule]) -> Vec<CountedRule> {
    let questions = questions(rules);
    let counted = rules.iter().enumerate().filter(|(_, rule)| !chain::is_inherited(rule)).map(|(place, rule)| {
        let role = match rule.info.kind {
            Kind::Evidence if questions[place] => Role::Question,
            Kind::Evidence => Role::Harm,
            Kind::Gate => Role::Ground,
            _ => Role::Other,
        };
        CountedRule { rule: place, role, takes_credit: rating.scheme.no_credit.contains(&rule.info.id) }
    });
    counted.filter(|counted| counted.role != Role::Other || counted.takes_credit).collect()
}

/// The rules on harm that ask the supplier something no other asks: one that only looks
/// at the answers of others together is no question of its own. Those that read least come
/// first, so that what they ask is theirs.
fn questions(rules: &[Rule]) -> Vec<bool> {
    let columns = |rule: &Rule| -> Vec<Field> {
        let asks = rule.fields.iter().filter(|field| matches!(field, Field::Column(_)));
        asks.cloned().collect()
    };
    let is_on_harm = |rule: &Rule| rule.info.kind == Kind::Evidence && !chain::is_inherited(rule);
    let on_harm = rules.iter().enumerate().filter(|(_, rule)| is_on_harm(rule));
    let mut on_harm: Vec<(usize, Vec<Field>)> = on_harm.map(|(place, rule)| (place, columns(rule))).collect();
    on_harm.sort_by_key(|(_, columns)| columns.len());
    let mut asked: HashSet<Field> = HashSet::new();
    let mut questions = vec![false; rules.len()];
    for (place, columns) in on_harm {
        for column in columns {
            questions[place] |= asked.insert(column);
        }
    }
    questions
}
