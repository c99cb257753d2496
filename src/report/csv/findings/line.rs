//! A line for each finding of some rows.

use std::borrow::Cow;
use std::ops::Range;

use hashbrown::HashMap;

use super::hits::{Hit, Hits, SUM};
use super::parts::{Part, Whom};
use super::plan::{Known, Plan, SheetPlan};
use super::told::Tellings;
use super::words::{Manner, put as put_fact, put_words};
use crate::model::{Currency, Fact, Finding, Severity, Supplier};
use crate::report::csv::field::{Field, put, put_number};
use crate::report::escape::Mended;
use crate::report::overview::waiver_in_words;
use crate::report::tables::finding_row;

/// What is kept from one block to the next.
#[derive(Default)]
pub(super) struct Kept<'a> {
    pub(super) mended: Mended,
    hits: Hits,
    pub(super) who: Who,
    facts: Vec<Fact<'a>>,
    tellings: Tellings,
    /// What is fixed of a line that sums up so many checks of a sheet, by the gravest.
    pub(super) sums: HashMap<(usize, u32, Severity), Vec<Field>>,
    rates: Vec<((Currency, Currency), Vec<u8>, Manner)>,
}

/// Who a supplier is, in fields.
#[derive(Default)]
pub(super) struct Who {
    key: Field,
    name: Field,
    country: Field,
    bid: Field,
    row: Vec<u8>,
    /// Whether some of its cells stand in other rows.
    is_joined: bool,
}

/// A finding, and what is known of it.
struct Found<'p, 'a> {
    plan: &'p Plan<'a>,
    sheet: &'p SheetPlan<'a>,
    known: &'p Known<'a>,
    number: u32,
    finding: Finding<'a>,
}

/// Writes the findings of some rows of a sheet.
pub(super) fn render<'a>(
    plan: &Plan<'a>,
    sheet: &SheetPlan<'a>,
    rows: Range<usize>,
    kept: &mut Kept<'a>,
    out: &mut Vec<u8>,
) {
    let mut hits = std::mem::take(&mut kept.hits);
    hits.find(plan, sheet, rows.clone());
    let mut last = None;
    for Hit { row, number } in &hits.sorted {
        let row = rows.start + *row as usize;
        let supplier = Supplier { report: plan.report, sheet: sheet.sheet, row };
        if last.replace(row) != Some(row) {
            kept.who.set(supplier, plan);
        }
        if *number == SUM {
            hits.open[row - rows.start].line(plan, supplier, kept, out);
            continue;
        }
        let known = &sheet.known[*number as usize];
        let finding = Finding { supplier, rule: sheet.rules[known.rule].info, outcome: known.outcome };
        let found = Found { plan, sheet, known, number: *number, finding };
        let begin = out.len();
        let mended = found.line(kept, out);
        debug_assert!(plan.parts.is_plainly(&finding_row(&supplier.key(), &found.finding), &out[begin..], mended));
        kept.mended += mended;
    }
    kept.hits = hits;
}

impl Who {
    fn set(&mut self, supplier: Supplier<'_>, plan: &Plan<'_>) {
        let Supplier { report, sheet, row } = supplier;
        let list = &report.list.sheets[sheet];
        let text = |column| list.text(column, row);
        let id = text(plan.columns.id).filter(|_| !report.repeats.contains_key(&(sheet, row)));
        for part in &plan.parts.all {
            match part {
                Part::Whom(Whom::Key) => self.key.set(&id.map_or_else(|| Cow::Owned(supplier.key()), Cow::Borrowed)),
                Part::Whom(Whom::Name) => self.name.set(text(plan.columns.name).unwrap_or_default()),
                Part::Whom(Whom::Country) => self.country.set(text(plan.columns.country).unwrap_or_default()),
                Part::Whom(Whom::Bid) => self.bid.set(text(plan.columns.bid).unwrap_or_default()),
                _ => {}
            }
        }
        self.row.clear();
        put_number(list.rows[row].0, &mut self.row);
        self.is_joined = !supplier.also().is_empty();
    }

    /// Writes a field that tells who it is, or in which row it stands.
    pub(super) fn field(&self, whom: Whom, out: &mut Vec<u8>) -> Mended {
        match whom {
            Whom::Key => self.key.put(out),
            Whom::Name => self.name.put(out),
            Whom::Country => self.country.put(out),
            Whom::Bid => self.bid.put(out),
            Whom::Row => as_it_is(&self.row, out),
        }
    }
}

impl<'a> Found<'_, 'a> {
    /// Writes its line.
    fn line(&self, kept: &mut Kept<'a>, out: &mut Vec<u8>) -> Mended {
        if self.plan.tells_facts {
            self.known.basis.facts(self.finding.supplier, &mut kept.facts);
        }
        self.plan.parts.line(out, |part, out| self.field(part, kept, out))
    }

    fn field(&self, part: Part, kept: &mut Kept<'a>, out: &mut Vec<u8>) -> Mended {
        let Self { finding, known, .. } = self;
        match part {
            Part::Whom(whom) => kept.who.field(whom, out),
            Part::Fixed(place) => known.fixed[place].put(out),
            Part::State => as_it_is(finding.state().word().as_bytes(), out),
            Part::Waiver => put(&finding.waiver().map(waiver_in_words).unwrap_or_default(), out),
            Part::Digest => kept.tellings.of(finding, self.numbered(), &kept.facts).digest.put(out),
            Part::Missing => match &known.missing {
                Some(missing) => missing.put(out),
                None => kept.tellings.of(finding, self.numbered(), &kept.facts).missing.put(out),
            },
            Part::Evidence => self.evidence(kept, out),
            Part::WouldClear => put(&joined(finding.would_clear().unwrap_or_default()), out),
            Part::Other(place) => put(&finding_row(&finding.supplier.key(), finding)[place].as_text(), out),
        }
    }

    /// The outcome, and a number that no other has.
    fn numbered(&self) -> (u64, &Known<'a>) {
        ((self.sheet.sheet as u64) << 32 | u64::from(self.number), self.known)
    }

    /// Writes what it rests on.
    fn evidence(&self, kept: &mut Kept<'a>, out: &mut Vec<u8>) -> Mended {
        let begin = out.len();
        let manner = if kept.who.is_joined { Manner::Hostile } else { self.evidence_words(kept, out) };
        match manner {
            Manner::Bare => {}
            Manner::Quoted => {
                out.insert(begin, b'"');
                out.push(b'"');
            }
            Manner::Hostile => {
                out.truncate(begin);
                return put(&joined(&self.finding.evidence()), out);
            }
        }
        Mended::default()
    }

    /// Writes the words of what it rests on; says how they can stand.
    fn evidence_words(&self, kept: &mut Kept<'a>, out: &mut Vec<u8>) -> Manner {
        let (supplier, begin, mut manner) = (self.finding.supplier, out.len(), Manner::Bare);
        for fact in &kept.facts {
            if out.len() > begin {
                out.extend_from_slice(b"; ");
            }
            let code = fact.code(supplier.row);
            let (stands, before_row) = match self.sheet.words.of(*fact, code) {
                Some(words) => {
                    out.extend_from_slice(words.bytes);
                    (words.manner, words.before_row)
                }
                None => put_fact(supplier, *fact, code, out),
            };
            manner = manner.max(stands);
            if before_row {
                out.extend_from_slice(&kept.who.row);
                out.push(b')');
            }
        }
        let (parameters, stands) = &self.known.parameters;
        append(parameters, begin, out);
        manner = manner.max(*stands);
        let is_compared = self.known.basis.may_convert();
        if let Some(between) = is_compared.then(|| self.known.basis.converted(supplier.row)).flatten() {
            let (rate, stands) = kept.rate(supplier, between);
            append(rate, begin, out);
            manner = manner.max(stands);
        }
        manner
    }
}

impl Kept<'_> {
    /// The words of an exchange rate.
    fn rate(&mut self, supplier: Supplier<'_>, between: (Currency, Currency)) -> (&[u8], Manner) {
        let place = self.rates.iter().position(|(known, ..)| *known == between);
        let place = place.unwrap_or_else(|| {
            let mut words = Vec::new();
            let evidence = supplier.report.rate_evidence(between.0, between.1);
            let manner = evidence.map_or(Manner::Bare, |evidence| put_words(&format!("; {evidence}"), &mut words));
            self.rates.push((between, words, manner));
            self.rates.len() - 1
        });
        let (_, words, manner) = &self.rates[place];
        (words, *manner)
    }
}

/// Writes words that begin with what parts them from others.
fn append(words: &[u8], begin: usize, out: &mut Vec<u8>) {
    let parting = if out.len() > begin { 0 } else { 2 };
    out.extend_from_slice(words.get(parting..).unwrap_or_default());
}

/// Writes what needs no care.
fn as_it_is(bytes: &[u8], out: &mut Vec<u8>) -> Mended {
    out.extend_from_slice(bytes);
    Mended::default()
}

/// Several things in one field.
fn joined<T: ToString>(items: &[T]) -> String {
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}
