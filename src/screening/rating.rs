//! Every supplier rated: what each part of the rating says, and the band it gives.

use std::collections::BTreeMap;

use hashbrown::HashSet;
use rayon::prelude::*;

use super::chain;
use super::evaluate::{Day, Plan, Question};
use super::judge::Judge;
use crate::model::{
    Band, CountedRule, Field, Kind, Notice, NoticeKind, PartOutcome, Ratings, Report, Results, Role, Sheet,
    SheetRatings, SheetResults, Supplier, SupplierList,
};
use crate::rules::{PartRule, RatingRules, Rule, Rulebook};

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
        let rated = Judge { ratings: &ratings, results, parts: &parts }.rated(sheet.len());
        for (rated, count) in rated.counted() {
            match rated.band() {
                Some(band) => ratings.bands[band as usize] += count,
                None => ratings.not_scored += count,
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
        let band = |ratings: &Ratings| ratings.sheets[supplier.sheet].rated.outcome(supplier.row).band();
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
    let questions: Vec<Question<'_>> = rating.parts.iter().map(question).collect();
    let plan = Plan::new(&questions, sheet, &results.derived, day);
    let part = rating.parts.par_iter().enumerate().with_max_len(1).map(|(place, part)| {
        let mut outcomes: Vec<PartOutcome> = Vec::new();
        let codes = plan.codes(place, &mut |states| {
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

fn question(part: &PartRule) -> Question<'_> {
    Question::new(&part.fields, &part.atoms, part.formulas())
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
