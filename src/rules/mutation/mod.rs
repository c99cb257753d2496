//! Changes rules a little and looks whether their examples notice. A change that no
//! example notices is a limit, an operator or a word that nothing proves.

mod brief;
mod change;
mod hint;
mod parameter;

use std::collections::BTreeMap;

use hashbrown::HashSet;
use jiff::civil::Date;
use rayon::prelude::*;
use sqlparser::ast::Expr;

use super::diagnostics::Source;
use super::pack::{Pack, RawRule};
use super::proof::{Bench, Proof};
use super::rulebook::{Conditions, Rule, Schema, Setting, Unfit, inside};
use super::toml_reader::At;
use change::{Change, changes};

/// What became of the changes to a rule.
#[derive(Clone, Debug)]
pub struct RuleMutants {
    /// The rule.
    pub rule: String,
    /// The pack that defines it.
    pub pack: String,
    /// How many changes were made.
    pub mutants: usize,
    /// How many further changes mean the same as the rule, so that nothing can notice.
    pub same: usize,
    /// The changes that no example noticed.
    pub survivors: Vec<Survivor>,
}

/// A change that no example noticed.
#[derive(Clone, Debug)]
pub struct Survivor {
    /// Where what was changed stands.
    pub place: String,
    /// What was changed, as it is written.
    pub before: String,
    /// What it was changed to.
    pub after: String,
    /// The example that would notice.
    pub hint: String,
}

impl RuleMutants {
    /// How many changes some example noticed.
    pub fn killed(&self) -> usize {
        self.mutants - self.survivors.len()
    }
}

/// Makes every small change to every rule of the chosen packs.
pub fn mutate(
    packs: &[Pack],
    schema: &Schema<'_>,
    proof: &Proof,
    is_chosen: &dyn Fn(&Pack) -> bool,
) -> Vec<RuleMutants> {
    let chosen = packs.iter().enumerate().filter(|(_, pack)| is_chosen(pack));
    let rules: Vec<(usize, &RawRule)> =
        chosen.flat_map(|(place, pack)| pack.rules.iter().map(move |raw| (place, raw))).collect();
    let found: Vec<(RuleMutants, Vec<Shared>)> =
        rules.into_par_iter().map(|(place, raw)| Subject::new(packs, place, raw, schema, proof).mutants()).collect();
    with_shared(found)
}

/// What becomes of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    /// It means nothing, and nobody could make it.
    Meaningless,
    /// The rule decides as before.
    Same,
    /// An example notices, or the rule would answer for suppliers who said nothing.
    Killed,
    Survived,
}

/// A change to a list that several rules may share: that one of them proves the word is
/// enough.
struct Shared {
    is_killed: bool,
    change: Survivor,
}

/// Adds the changes to shared lists to the first rule that uses them.
fn with_shared(found: Vec<(RuleMutants, Vec<Shared>)>) -> Vec<RuleMutants> {
    let key = |change: &Survivor| (change.place.clone(), change.before.clone(), change.after.clone());
    let all = || found.iter().flat_map(|(_, shared)| shared);
    let killed: HashSet<_> = all().filter(|shared| shared.is_killed).map(|shared| key(&shared.change)).collect();
    let mut counted = HashSet::new();
    let mut rules = Vec::new();
    for (mut rule, shared) in found {
        for Shared { change, .. } in shared {
            let key = key(&change);
            if !counted.insert(key.clone()) {
                continue;
            }
            rule.mutants += 1;
            if !killed.contains(&key) {
                rule.survivors.push(change);
            }
        }
        rules.push(rule);
    }
    rules
}

/// The examples of a rule on a day, and what its conditions can refer to then.
struct Day<'a> {
    bench: &'a Bench,
    /// The examples that come out as they should.
    rows: Vec<usize>,
    rule: &'a Rule,
    setting: Setting<'a>,
}

/// A rule that is changed.
struct Subject<'a> {
    packs: &'a [Pack],
    place: usize,
    raw: &'a RawRule,
    schema: &'a Schema<'a>,
    conditions: Option<Conditions>,
    days: BTreeMap<Date, Day<'a>>,
    found: RuleMutants,
    shared: Vec<Shared>,
}

impl<'a> Subject<'a> {
    fn new(packs: &'a [Pack], place: usize, raw: &'a RawRule, schema: &'a Schema<'a>, proof: &'a Proof) -> Self {
        let mut days = BTreeMap::new();
        for bench in &proof.benches {
            let Some(rule) = bench.book.find(&raw.id.value) else { continue };
            let is_asked = |row: &usize| bench.asked[*row].rule == raw.id.value && bench.judge(rule, *row).is_none();
            let rows: Vec<usize> = (0..bench.asked.len()).filter(is_asked).collect();
            if !rows.is_empty() {
                let setting = Setting::on(packs, place, schema, bench.book.as_of);
                days.insert(bench.book.as_of, Day { bench, rows, rule, setting });
            }
        }
        let (rule, pack) = (raw.id.value.clone(), packs[place].id.clone());
        let found = RuleMutants { rule, pack, mutants: 0, same: 0, survivors: Vec::new() };
        Self { packs, place, raw, schema, conditions: Conditions::of(raw), days, found, shared: Vec::new() }
    }

    fn mutants(mut self) -> (RuleMutants, Vec<Shared>) {
        if let Some(conditions) = self.conditions.take() {
            self.change_conditions(&conditions);
            self.change_parameters(&conditions);
        }
        (self.found, self.shared)
    }

    fn change_conditions(&mut self, conditions: &Conditions) {
        let raw = self.raw;
        if let (Some(applies), Some(text)) = (&conditions.applies, &raw.applies) {
            self.change_one(text, applies, &|changed| Conditions { applies: Some(changed), ..conditions.clone() });
        }
        self.change_one(&raw.when, &conditions.when, &|changed| Conditions { when: changed, ..conditions.clone() });
        let texts = raw.severities.iter().filter_map(|row| row.when.as_ref());
        for (place, text) in texts.enumerate() {
            self.change_one(text, &conditions.severities[place].0, &|changed| {
                let mut other = conditions.clone();
                other.severities[place].0 = changed;
                other
            });
        }
    }

    /// Makes every small change to one condition.
    fn change_one(&mut self, text: &At<String>, condition: &Expr, set: &dyn Fn(Expr) -> Conditions) {
        for Change { expression, before, after, hint, line } in changes(condition) {
            let changed = set(expression);
            let fate = self.fate(&|day| day.setting.variant(day.rule, &changed));
            let source = &self.packs[self.place].source;
            let hint = hint.unwrap_or_else(|| "an example that the two decide otherwise".to_owned());
            let hint = self.with_values(hint);
            self.note(fate, || Survivor { place: place_of(source, text, line), before, after, hint });
        }
    }

    /// What becomes of a change.
    fn fate(&self, variant: &dyn Fn(&Day<'a>) -> Result<Rule, Unfit>) -> Fate {
        let mut is_same = true;
        for day in self.days.values() {
            match variant(day) {
                Err(Unfit::Faulty) => return Fate::Meaningless,
                Err(Unfit::AnswersForTheSilent) => return Fate::Killed,
                Ok(rule) if day.rows.iter().any(|row| day.bench.judge(&rule, *row).is_some()) => return Fate::Killed,
                Ok(rule) => is_same = is_same && rule.decides_like(day.rule),
            }
        }
        if is_same && !self.days.is_empty() { Fate::Same } else { Fate::Survived }
    }

    fn note(&mut self, fate: Fate, survivor: impl FnOnce() -> Survivor) {
        match fate {
            Fate::Meaningless => {}
            Fate::Same => self.found.same += 1,
            Fate::Killed => self.found.mutants += 1,
            Fate::Survived => {
                self.found.mutants += 1;
                self.found.survivors.push(survivor());
            }
        }
    }

    /// A text with the values of parameters in the place of their names.
    fn with_values(&self, text: String) -> String {
        let Some(day) = self.days.values().next() else { return text };
        let mut notes: Vec<_> = day.rule.info.parameters.iter().collect();
        // A name may be the beginning of another.
        notes.sort_by_key(|note| std::cmp::Reverse(note.name.len()));
        notes.into_iter().fold(text, |text, note| text.replace(&format!(":{}", note.name), &note.value))
    }
}

/// Where in a file a line of a condition stands.
fn place_of(source: &Source, text: &At<String>, line: usize) -> String {
    let start = inside(source, text, &(0..text.value.len())).start;
    let is_verbatim = source.text[text.span.clone()].contains(&text.value);
    let line = if is_verbatim { line as u32 } else { 0 };
    format!("{}:{}", source.name, source.line(start) + line)
}
