//! Everything there is to say about a rule, gathered for whoever prints it.

mod basis;
mod examples;
mod reads;

use jiff::civil::Date;
use serde::Serialize;

use super::expression::{Joiner, Wording, Words};
use super::rulebook::{Rule, Rulebook, Schema};
use crate::model::{Dormancy, DormantRule, Kind, OverrideNote, ParameterNote, Severity};

pub use basis::BasisNote;
pub use examples::ExampleNote;
pub use reads::{ColumnNote, DerivedNote, FoundBy, TableNote};

/// What a rule is, looks for, rests on, and how it can be answered.
#[derive(Clone, Debug, Serialize)]
pub struct Explanation {
    /// The stable name of the pattern.
    pub id: String,
    /// The pattern in a few words.
    pub title: String,
    /// What sort of thing it looks at.
    pub kind: Kind,
    /// How much it weighs at most.
    pub severity: Severity,
    /// The pack that defines it.
    pub pack: String,
    /// What that pack is.
    pub pack_title: String,
    /// The day that was asked about.
    pub as_of: Date,
    /// Why it does not run on that day, if it does not.
    pub dormant: Option<DormancyNote>,
    /// The first day on which it runs, where one is stated.
    pub effective_from: Option<Date>,
    /// The last day on which it runs, where one is stated.
    pub effective_until: Option<Date>,
    /// What other packs changed about it and its parameters.
    pub changes: Vec<OverrideNote>,
    /// What the pattern indicates and why it matters.
    pub why: String,
    /// What to ask the bidder.
    pub ask: String,
    /// What to do about it, in proportion.
    pub action: String,
    /// Whom it concerns; everybody, without it.
    pub applies: Option<Condition>,
    /// The pattern.
    pub when: Condition,
    /// How much it weighs; the first row whose circumstance holds counts.
    pub severities: Vec<SeverityNote>,
    /// What makes it weigh less, or go away.
    pub lowers: Lowers,
    /// The numbers, amounts, days and words it uses.
    pub parameters: Vec<ParameterHistory>,
    /// The columns it reads.
    pub columns: Vec<ColumnNote>,
    /// What it reads that follows from the list as a whole.
    pub derived: Vec<DerivedNote>,
    /// The reference tables it looks into.
    pub tables: Vec<TableNote>,
    /// The laws, standards and guides it rests on.
    pub basis: Vec<BasisNote>,
    /// What proves it.
    pub examples: Vec<ExampleNote>,
}

/// Why a rule does not run.
#[derive(Clone, Debug, Serialize)]
pub struct DormancyNote {
    /// Why.
    pub state: Dormancy,
    /// The day it begins to run, or the last day it ran.
    pub date: Option<Date>,
}

/// A condition as it is written, and in words.
#[derive(Clone, Debug, Serialize)]
pub struct Condition {
    /// In words.
    pub words: Words,
    /// As it is written.
    pub sql: String,
}

/// A severity, and the circumstance it depends on.
#[derive(Clone, Debug, Serialize)]
pub struct SeverityNote {
    /// The severity.
    pub severity: Severity,
    /// The circumstance; without it, what holds otherwise.
    pub when: Option<Condition>,
}

/// What makes a rule weigh less, or go away.
#[derive(Clone, Debug, Serialize)]
pub struct Lowers {
    /// Severities below the highest, and when they hold.
    pub weighs_less: Vec<Lower>,
    /// When the pattern is not there.
    pub clear_when: Words,
    /// Whom the rule does not concern.
    pub not_concerned: Option<Words>,
}

/// A severity below the highest.
#[derive(Clone, Debug, Serialize)]
pub struct Lower {
    /// The severity.
    pub severity: Severity,
    /// When it holds; without it, whatever the circumstances.
    pub when: Option<Words>,
    /// The graver circumstances, none of which may be known to hold.
    pub unless: Vec<Words>,
}

/// A parameter with every value it has.
#[derive(Clone, Debug, Serialize)]
pub struct ParameterHistory {
    /// Its name.
    pub name: String,
    /// The values, in the order of their days.
    pub values: Vec<ParameterValue>,
}

/// A value of a parameter.
#[derive(Clone, Debug, Serialize)]
pub struct ParameterValue {
    /// Whether it holds on the day that was asked about.
    pub in_force: bool,
    /// The value, its days, and where it stands.
    #[serde(flatten)]
    pub note: ParameterNote,
}

/// The conditions of a rule in words.
#[derive(Clone, Debug)]
pub struct ConditionWords {
    /// Whom it concerns.
    pub applies: Option<Words>,
    /// The pattern.
    pub when: Words,
    /// The circumstances that severities depend on.
    pub severities: Vec<(Severity, Words)>,
}

impl ConditionWords {
    /// The conditions of a rule.
    pub fn of(rule: &Rule, schema: &Schema<'_>) -> Self {
        let mut wording = wording(rule, schema);
        Self {
            applies: rule.applies.as_ref().map(|formula| wording.condition(formula)),
            when: wording.condition(&rule.when),
            severities: rule.severities.iter().map(|(formula, is)| (*is, wording.condition(formula))).collect(),
        }
    }
}

impl Explanation {
    /// Explains a rule of a rulebook; `dormant` says why it does not run on its day.
    pub fn of(rule: &Rule, dormant: Option<&DormantRule>, book: &Rulebook, schema: &Schema<'_>) -> Self {
        let info = &rule.info;
        let words = ConditionWords::of(rule, schema);
        let parameters = parameters(rule, book.as_of, dormant);
        let is_mine = |of: &str| {
            of == info.id || of.strip_prefix(':').is_some_and(|name| rule.parameters().any(|mine| mine == name))
        };
        let condition = |words: Words, sql: &str| Condition { words, sql: sql.to_owned() };
        Self {
            id: info.id.clone(),
            title: info.title.clone(),
            kind: info.kind,
            severity: info.severity,
            pack: info.pack.clone(),
            pack_title: book
                .packs
                .iter()
                .find(|pack| pack.id == info.pack)
                .map(|pack| pack.title.clone())
                .unwrap_or_default(),
            as_of: book.as_of,
            dormant: dormant.map(|dormant| DormancyNote { state: dormant.state, date: dormant.date }),
            effective_from: rule.effective.0,
            effective_until: rule.effective.1,
            changes: book.overrides.iter().filter(|change| is_mine(&change.of)).cloned().collect(),
            why: info.why.clone(),
            ask: info.ask.clone(),
            action: info.action.clone(),
            lowers: lowers(rule, &words, schema),
            applies: words.applies.zip(info.applies.as_deref()).map(|(words, sql)| condition(words, sql)),
            when: condition(words.when, &info.when),
            severities: std::iter::zip(words.severities, &rule.severity_texts)
                .map(|((severity, words), (sql, _))| SeverityNote { severity, when: Some(condition(words, sql)) })
                .chain([SeverityNote { severity: rule.severity, when: None }])
                .collect(),
            columns: reads::columns(rule, schema),
            derived: reads::derived(rule),
            tables: reads::tables(rule, schema),
            basis: basis::of(rule, schema.compendium, book.as_of),
            examples: rule.examples.iter().map(ExampleNote::of).collect(),
            parameters,
        }
    }
}

fn wording<'a>(rule: &'a Rule, schema: &Schema<'a>) -> Wording<'a> {
    Wording::new(&rule.fields, &rule.atoms, schema.vocabulary, schema.catalog)
}

/// Circumstances weigh in their order, so that what is not known to be grave is the rest.
fn lowers(rule: &Rule, words: &ConditionWords, schema: &Schema<'_>) -> Lowers {
    let highest = rule.info.severity;
    let rows = words.severities.iter().map(|(severity, when)| (*severity, Some(when)));
    let mut weighs_less: Vec<Lower> = Vec::new();
    for (place, (severity, when)) in rows.chain([(rule.severity, None)]).enumerate() {
        if severity < highest {
            let graver = words.severities[..place].iter().filter(|(other, _)| *other > severity);
            let unless = without_narrower(&graver.map(|(_, when)| when).collect::<Vec<_>>());
            weighs_less.push(Lower { severity, when: when.cloned(), unless });
        }
    }
    let mut wording = wording(rule, schema);
    Lowers {
        weighs_less,
        clear_when: wording.opposite(&rule.when),
        not_concerned: rule.applies.as_ref().map(|formula| wording.opposite(formula)),
    }
}

/// Of two circumstances of which one asks for more than the other, the other says it all.
fn without_narrower(circumstances: &[&Words]) -> Vec<Words> {
    let is_wider = |other: &Words, one: &Words| one.joiner == Joiner::All && one.parts.contains(other);
    let is_kept = |one: &&&Words| !circumstances.iter().any(|other| is_wider(other, one));
    circumstances.iter().filter(is_kept).map(|words| (*words).clone()).collect()
}

fn parameters(rule: &Rule, as_of: Date, dormant: Option<&DormantRule>) -> Vec<ParameterHistory> {
    let holds = |note: &ParameterNote| {
        note.from.is_none_or(|from| from <= as_of) && note.until.is_none_or(|until| as_of <= until)
    };
    let switched_off = dormant.is_some_and(|dormant| dormant.state == Dormancy::SwitchedOff);
    let value = |note: &ParameterNote| ParameterValue { in_force: holds(note) && !switched_off, note: note.clone() };
    let history = |name: &str| ParameterHistory {
        name: name.to_owned(),
        values: rule.history.iter().filter(|note| note.name == name).map(value).collect(),
    };
    rule.parameters().map(history).collect()
}
