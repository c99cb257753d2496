//! What packs make of each other: which parameters a rule can see, and what overrides
//! change.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::building::check_instrument;
use crate::model::{Datum, Kind, OverrideNote, ParameterNote, Severity, closest};
use crate::rules::diagnostics::Faults;
use crate::rules::expression::Parameter;
use crate::rules::instruments::Compendium;
use crate::rules::pack::{Change, DatedValue, Pack, RawOverride, RawParameter, RawRule, RawSeverity};
use crate::rules::toml_reader::At;

/// The parameters that the rules of a pack can see: its own, and those of the packs it
/// builds on.
#[derive(Clone, Debug, Default)]
pub(in crate::rules) struct Parameters {
    known: BTreeMap<String, Visible>,
}

/// A parameter that rules can see.
#[derive(Clone, Debug)]
struct Visible {
    /// The pack that defines it, by place.
    pack: usize,
    parameter: Parameter,
    /// The next day on which it gets another value.
    begins: Option<Date>,
    /// Every value it has had or will have.
    history: Vec<ParameterNote>,
}

impl Parameters {
    /// The parameters of the pack at a place, with their values on a day.
    pub(super) fn on(packs: &[Pack], place: usize, compendium: &Compendium, as_of: Date, faults: &mut Faults) -> Self {
        let mut parameters = Self::default();
        for base in bases(packs, place) {
            for raw in &packs[base].parameters {
                parameters.add(&packs[base], base, raw, as_of);
            }
        }
        let pack = &packs[place];
        for raw in &pack.parameters {
            for instrument in raw.values.iter().filter_map(|row| row.instrument.as_ref()) {
                check_instrument(&pack.source, compendium, instrument, faults);
            }
            if let Some(known) = parameters.known.get(&raw.name) {
                let message = format!("parameter `{}` is defined in pack `{}`", raw.name, packs[known.pack].id);
                let help = Some("to change its value write [[override]] with parameter = and value =".to_owned());
                faults.add(&pack.source, raw.span.clone(), message, "defined again", help);
                continue;
            }
            parameters.add(pack, place, raw, as_of);
        }
        parameters
    }

    fn add(&mut self, pack: &Pack, place: usize, raw: &RawParameter, as_of: Date) {
        // A value that does not hold yet stands in, so that the rules can be checked.
        let in_force = raw.on(as_of);
        let Some(row) = in_force.or_else(|| raw.values.first()) else { return };
        let begins = raw.values.iter().filter_map(|row| row.from).find(|from| *from > as_of);
        let note = |row| note(pack, raw, row);
        let parameter = Parameter { value: row.value.clone(), note: note(row), in_force: in_force.is_some() };
        let history = raw.values.iter().map(note).collect();
        self.known.insert(raw.name.clone(), Visible { pack: place, parameter, begins, history });
    }

    pub(super) fn get(&self, name: &str) -> Option<&Parameter> {
        self.known.get(name).map(|known| &known.parameter)
    }

    /// The pack that defines a parameter, by its place.
    pub(super) fn defined_by(&self, name: &str) -> Option<usize> {
        self.known.get(name).map(|known| known.pack)
    }

    /// Gives a parameter another value.
    pub(super) fn set(&mut self, name: &str, value: Datum) {
        if let Some(known) = self.known.get_mut(name) {
            known.parameter.value = value;
        }
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.known.keys().map(String::as_str)
    }

    /// The next day on which a parameter gets another value.
    pub(super) fn begins(&self, name: &str) -> Option<Date> {
        self.known.get(name).and_then(|known| known.begins)
    }

    /// Every value of a parameter, in the order of their days.
    pub(super) fn history(&self, name: &str) -> Vec<ParameterNote> {
        self.known.get(name).map(|known| known.history.clone()).unwrap_or_default()
    }
}

fn note(pack: &Pack, raw: &RawParameter, row: &DatedValue) -> ParameterNote {
    let currency = match &row.value {
        Datum::Money(money) => Some(money.currency),
        _ => None,
    };
    ParameterNote {
        name: raw.name.clone(),
        value: row.value.as_value().to_string(),
        currency,
        from: row.from,
        until: raw.last_day(row),
        instrument: row.instrument.as_ref().map(|at| at.value.clone()),
        file: pack.source.name.clone(),
        line: pack.source.line(row.span.start),
        changed_by: raw.changed_by.clone(),
    }
}

/// The packs a pack builds on, directly or through others, by place.
fn bases(packs: &[Pack], place: usize) -> Vec<usize> {
    let mut found = Vec::new();
    let mut waiting = vec![place];
    while let Some(next) = waiting.pop() {
        for id in &packs[next].extends {
            let base = packs.iter().position(|pack| pack.id == id.value);
            if let Some(base) = base.filter(|base| *base != place && !found.contains(base)) {
                found.push(base);
                waiting.push(base);
            }
        }
    }
    found.sort_unstable();
    found
}

/// Packs with their overrides carried out.
pub(super) struct Settled {
    pub(super) packs: Vec<Pack>,
    pub(super) overrides: Vec<OverrideNote>,
}

/// Carries out what packs change about each other; a later pack has the last word.
pub(super) fn carry_out(packs: &[Pack], as_of: Date, faults: &mut Faults) -> Settled {
    let mut settled = Settled { packs: packs.to_vec(), overrides: Vec::new() };
    for pack in packs {
        for change in &pack.overrides {
            let mut changing = Changing { by: pack, change, as_of, faults };
            let done = match &change.change {
                Change::Rule { rule, severity, kind, off, .. } => {
                    changing.rule(&mut settled.packs, rule, (*severity, *kind, *off))
                }
                Change::Parameter { parameter, pack, value } => {
                    changing.parameter(&mut settled.packs, parameter, pack.as_ref(), value)
                }
            };
            settled.overrides.extend(done.map(|(of, what)| OverrideNote {
                by: pack.id.clone(),
                of,
                change: what,
                reason: change.reason.clone(),
            }));
        }
    }
    settled
}

/// A change on its way to the packs.
struct Changing<'a> {
    by: &'a Pack,
    change: &'a RawOverride,
    as_of: Date,
    faults: &'a mut Faults,
}

/// What was changed, and how; nothing where the change is faulty or does not hold yet.
type Done = Option<(String, String)>;

impl Changing<'_> {
    /// Weighs a rule otherwise, or leaves it out.
    fn rule(
        &mut self,
        packs: &mut [Pack],
        id: &At<String>,
        (severity, kind, off): (Option<Severity>, Option<Kind>, bool),
    ) -> Done {
        let is_meant = |raw: &&mut RawRule| raw.id.value == id.value && !raw.switched_off;
        let Some(raw) = packs.iter_mut().find_map(|pack| pack.rules.iter_mut().find(is_meant)) else {
            let known = packs.iter().flat_map(|pack| &pack.rules).map(|raw| raw.id.value.as_str());
            self.tell_unknown("rule", id, known);
            return None;
        };
        if !self.change.holds_on(self.as_of) {
            return None;
        }
        raw.changed_by = Some(self.by.id.clone());
        if off {
            raw.switched_off = true;
            return Some((id.value.clone(), "switched off".to_owned()));
        }
        let mut changes = Vec::new();
        if let Some(severity) = severity {
            let before = raw.severities.iter().map(|row| row.is.word()).collect::<Vec<_>>().join(" or ");
            changes.push(format!("severity {before} to {severity}"));
            raw.severities = vec![RawSeverity { is: severity, when: None }];
        }
        if let Some(kind) = kind {
            changes.push(format!("kind {} to {kind}", raw.kind.map_or("?", |kind| kind.word())));
            raw.kind = Some(kind);
        }
        Some((id.value.clone(), changes.join(", ")))
    }

    /// Gives a parameter another value.
    fn parameter(&mut self, packs: &mut [Pack], name: &At<String>, pack: Option<&At<String>>, value: &Datum) -> Done {
        let has_it = |pack: &Pack| pack.parameters.iter().any(|raw| raw.name == name.value);
        let is_meant = |place: &usize| pack.is_none_or(|id| id.value == packs[*place].id) && has_it(&packs[*place]);
        let places: Vec<usize> = (0..packs.len()).filter(is_meant).collect();
        let [place] = places[..] else {
            self.tell_unclear(packs, name, &places);
            return None;
        };
        let raw = packs[place].parameters.iter_mut().find(|raw| raw.name == name.value)?;
        let old = raw.on(self.as_of).or_else(|| raw.values.first())?.value.clone();
        if std::mem::discriminant(&old) != std::mem::discriminant(value) {
            let message = format!("parameter `{}` is {}, which is of another type", raw.name, old.as_value());
            let help = matches!(old, Datum::Money(_)).then(|| "an amount needs a currency = \"...\"".to_owned());
            self.faults.add(&self.by.source, self.change.span.clone(), message, "another type", help);
            return None;
        }
        if !self.change.holds_on(self.as_of) {
            return None;
        }
        let span = raw.span.clone();
        raw.values = vec![DatedValue { value: value.clone(), span, from: None, until: None, instrument: None }];
        raw.changed_by = Some(self.by.id.clone());
        Some((format!(":{}", raw.name), format!("{} to {}", old.as_value(), value.as_value())))
    }

    /// No pack or several define the parameter.
    fn tell_unclear(&mut self, packs: &[Pack], name: &At<String>, places: &[usize]) {
        if places.is_empty() {
            let known = packs.iter().flat_map(|pack| &pack.parameters).map(|raw| raw.name.as_str());
            self.tell_unknown("parameter", name, known);
            return;
        }
        let ids: Vec<&str> = places.iter().map(|place| packs[*place].id.as_str()).collect();
        let message = format!("several packs define parameter `{}`", name.value);
        let help = Some(format!("add pack = \"...\", one of {}", ids.join(", ")));
        self.faults.add(&self.by.source, name.span.clone(), message, "which one?", help);
    }

    /// Nothing of this name is there to be changed.
    fn tell_unknown<'n>(&mut self, what: &str, name: &At<String>, known: impl Iterator<Item = &'n str>) {
        let near = closest(&name.value, known).map(|near| format!("did you mean `{near}`?"));
        let help = near.or_else(|| Some("the pack that defines it must be used too: --pack, or extends".to_owned()));
        let message = format!("there is no {what} `{}`", name.value);
        self.faults.add(&self.by.source, name.span.clone(), message, format!("unknown {what}"), help);
    }
}
