//! Changes to the values of parameters.

use jiff::ToSpan;
use jiff::civil::Date;
use sqlparser::ast::Expr;

use super::change::number;
use super::hint::parameter_hint;
use super::{Day, Fate, Shared, Subject, Survivor};
use crate::model::{Datum, Items, Money};
use crate::rules::expression::parse;
use crate::rules::pack::{DatedValue, RawParameter};
use crate::rules::proof::EXAMPLES_AS_OF;
use crate::rules::rulebook::{Conditions, Setting, Unfit};

/// A value with one thing changed.
struct Other {
    value: Datum,
    before: String,
    after: String,
    hint: Hint,
}

/// What an example that notices is told from.
enum Hint {
    /// The values as a condition would have them.
    Values(Box<(Expr, Expr)>),
    /// The member that is gone.
    Member(String),
    Nothing,
}

impl Subject<'_> {
    /// Makes every small change to the values of the parameters that the rule uses.
    pub(super) fn change_parameters(&mut self, conditions: &Conditions) {
        let (packs, place) = (self.packs, self.place);
        let any_day = self.days.keys().next().copied().unwrap_or(EXAMPLES_AS_OF);
        let setting = Setting::on(packs, place, self.schema, any_day);
        let mut names: Vec<String> =
            self.days.values().flat_map(|day| day.rule.parameters()).map(str::to_owned).collect();
        names.sort_unstable();
        names.dedup();
        for name in names {
            let Some(pack) = setting.defined_by(&name).map(|place| &packs[place]) else { continue };
            let Some(raw) = pack.parameters.iter().find(|raw| raw.name == name) else { continue };
            for row in &raw.values {
                if !self.can_meet(raw, row) {
                    continue;
                }
                for other in others(&row.value) {
                    let fate = self.fate_of_value(conditions, raw, row, &other.value);
                    let place = format!("{}:{}", pack.source.name, pack.source.line(row.span.start));
                    let hint = self.hint_for(conditions, raw, row, &other.hint);
                    let Other { before, after, .. } = other;
                    let before = format!(":{name} = {before}");
                    let change = Survivor { place, before, after, hint };
                    match (&row.value, fate) {
                        (Datum::List(_), Fate::Killed | Fate::Survived) => {
                            self.shared.push(Shared { is_killed: fate == Fate::Killed, change });
                        }
                        _ => self.note(fate, || change),
                    }
                }
            }
        }
    }

    /// Whether a value holds on any day on which the rule runs.
    fn can_meet(&self, raw: &RawParameter, row: &DatedValue) -> bool {
        let ends_before = |until: Option<Date>, from: Option<Date>| until.zip(from).is_some_and(|(u, f)| u < f);
        !ends_before(raw.last_day(row), self.raw.effective_from) && !ends_before(self.raw.effective_until, row.from)
    }

    fn fate_of_value(&self, conditions: &Conditions, raw: &RawParameter, row: &DatedValue, value: &Datum) -> Fate {
        let in_force = |day: Date| raw.on(day).is_some_and(|known| std::ptr::eq(known, row));
        let met: Vec<Date> = self.days.keys().copied().filter(|day| in_force(*day)).collect();
        if met.is_empty() {
            // Nothing can notice; whether the change means anything shows on any of its days.
            let day = row.from.or(row.until).unwrap_or(EXAMPLES_AS_OF);
            let Some(Day { rule, .. }) = self.days.values().next() else { return Fate::Meaningless };
            let setting = Setting::on(self.packs, self.place, self.schema, day).with(&raw.name, value.clone());
            return match setting.variant(rule, conditions) {
                Err(Unfit::Faulty) => Fate::Meaningless,
                Err(Unfit::AnswersForTheSilent) => Fate::Killed,
                Ok(_) => Fate::Survived,
            };
        }
        self.fate(&|day| {
            let changed = || day.setting.with(&raw.name, value.clone());
            if met.contains(&day.bench.book.as_of) {
                changed().variant(day.rule, conditions)
            } else {
                day.setting.variant(day.rule, conditions)
            }
        })
    }

    fn hint_for(&self, conditions: &Conditions, raw: &RawParameter, row: &DatedValue, hint: &Hint) -> String {
        let is_met = self.days.keys().any(|day| raw.on(*day).is_some_and(|known| std::ptr::eq(known, row)));
        let day = match (is_met, row.from, raw.last_day(row)) {
            (true, ..) | (_, None, None) => String::new(),
            (_, Some(from), Some(until)) => format!(" and as_of between {from} and {until}; there is none"),
            (_, Some(from), None) => format!(" and as_of = {from} or later; there is none"),
            (_, None, Some(until)) => format!(" and as_of = {until} or earlier; there is none"),
        };
        let all = conditions.applies.iter().chain([&conditions.when]);
        let mut all = all.chain(conditions.severities.iter().map(|(condition, _)| condition));
        let told = match hint {
            Hint::Values(values) => {
                all.find_map(|condition| parameter_hint(condition, &raw.name, &values.0, &values.1))
            }
            Hint::Member(member) => Some(format!("an example with '{member}', and no other of :{}", raw.name)),
            Hint::Nothing => None,
        };
        let told = told.unwrap_or_else(|| format!("an example that depends on :{}", raw.name));
        match hint {
            Hint::Values(_) => self.with_values(told) + &day,
            _ => told + &day,
        }
    }
}

/// The values beside a value.
fn others(value: &Datum) -> Vec<Other> {
    let beside = |n: f64| [n + 1.0, n - 1.0];
    let literal = |a: f64, b: f64| Hint::Values(Box::new((number(a.to_string()), number(b.to_string()))));
    let other = |value: Datum, before: &Datum, hint| {
        let (before, after) = (before.as_value().to_string(), value.as_value().to_string());
        Other { value, before, after, hint }
    };
    match value {
        Datum::Number(n) => beside(*n).into_iter().map(|m| other(Datum::Number(m), value, literal(*n, m))).collect(),
        Datum::Money(Money { amount, currency }) => {
            let money = |m| Datum::Money(Money { amount: m, currency: *currency });
            beside(*amount).into_iter().map(|m| other(money(m), value, literal(*amount, m))).collect()
        }
        Datum::Date(day) => {
            let days = [day.checked_add(1.day()), day.checked_sub(1.day())];
            let hint = |next: Date| match (parse(&format!("DATE '{day}'")), parse(&format!("DATE '{next}'"))) {
                (Ok(before), Ok(after)) => Hint::Values(Box::new((before, after))),
                _ => Hint::Nothing,
            };
            days.into_iter().flatten().map(|next| other(Datum::Date(next), value, hint(next))).collect()
        }
        Datum::Answer(answer) => vec![other(Datum::Answer(!answer), value, Hint::Nothing)],
        Datum::Text(_) => Vec::new(),
        Datum::List(items) => {
            let without = |place: usize| {
                let mut values = items.values.clone();
                let gone = values.remove(place).as_value().to_string();
                let value = Datum::List(Box::new(Items { values, partial: items.partial }));
                let after = format!("the same without '{gone}'");
                let before = items.values.first().map(|first| format!("['{}', ...]", first.as_value()));
                Other { value, before: before.unwrap_or_default(), after, hint: Hint::Member(gone) }
            };
            (0..items.values.len()).map(without).collect()
        }
    }
}
