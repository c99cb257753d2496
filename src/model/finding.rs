//! What a rule found about a supplier, and the cells it rests on.

use std::fmt;

use super::basis::{Basis, Fact};
use super::gap::GapKind;
use super::list::DerivedColumn;
use super::location::{Location, Origin, RowNumber};
use super::report::{Report, Supplier};
use super::rule::{Field, Outcome, RuleInfo};
use super::value::{Cell, Currency};

/// What a rule found about a supplier.
#[derive(Clone, Copy, Debug)]
pub struct Finding<'a> {
    /// The supplier.
    pub supplier: Supplier<'a>,
    /// The rule.
    pub rule: &'a RuleInfo,
    /// Verdict, severity, and what they rest on.
    pub outcome: &'a Outcome,
}

/// A value that a finding rests on, and where it stands.
#[derive(Clone, Debug)]
pub struct Evidence<'a> {
    /// The column, or `table.field` of a reference table.
    pub column: &'a str,
    /// What it says, with what a reader should see beside it: the edition of a table, the
    /// days of a limit.
    pub value: String,
    /// What it says without that, where it differs.
    pub(super) bare: Option<String>,
    /// The text in the file, when there is one.
    pub raw: Option<&'a str>,
    /// Where it stands. For reference tables the file and row of the table.
    pub location: Location,
}

/// What evidence of an exchange rate is called.
const EXCHANGE_RATE: &str = "exchange rate";

impl Evidence<'_> {
    /// Writes its words up to the number of the row, with which they end where there is one.
    fn write_up_to_row(&self, out: &mut impl fmt::Write) -> Result<Option<RowNumber>, fmt::Error> {
        write!(out, "{} = {}", self.column, self.value)?;
        let Some(row) = self.location.row else { return Ok(None) };
        out.write_str(" (")?;
        if self.raw.is_none() {
            write!(out, "{} ", self.location.origin.file)?;
        }
        match self.location.column {
            Some(column) => write!(out, "{column}")?,
            None => out.write_str("row ")?,
        }
        Ok(Some(row))
    }

    /// Its words up to the number of the row, behind which a bracket ends them; the number,
    /// where there is one.
    pub fn up_to_row(&self) -> (String, Option<RowNumber>) {
        let mut words = String::new();
        // Writing to a text cannot fail.
        let row = self.write_up_to_row(&mut words).unwrap_or_default();
        (words, row)
    }
}

/// `id_documents_held = yes (F4)`
impl fmt::Display for Evidence<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.write_up_to_row(f)? {
            Some(row) => write!(f, "{})", row.0),
            None => Ok(()),
        }
    }
}

impl<'a> Finding<'a> {
    /// The cells the finding rests on, each once; a reference value follows the
    /// cells it was looked up with.
    pub fn evidence(&self) -> Vec<Evidence<'a>> {
        let (basis, mut facts) = (self.basis(), Vec::new());
        basis.facts(self.supplier, &mut facts);
        let mut evidence: Vec<Evidence<'a>> = facts.iter().map(|fact| self.supplier.evidence(*fact)).collect();
        evidence.extend(basis.parameters());
        let rate = basis.converted(self.supplier.row);
        evidence.extend(rate.and_then(|(one, other)| self.supplier.report.rate_evidence(one, other)));
        evidence
    }

    fn basis(&self) -> Basis<'a> {
        Basis::of(self.supplier.report, self.supplier.sheet, self.rule, self.outcome)
    }

    /// What is lacking where no exchange rate was found.
    fn missing_rate(&self) -> String {
        let currencies = self.basis().currencies(self.supplier.row);
        let unstated = currencies.iter().find_map(|currency| match currency {
            Currency::Unstated(column) => *column,
            Currency::Code(_) => None,
        });
        match (unstated, &currencies[..]) {
            (Some(column), _) => self.supplier.report.column_name(column).to_owned(),
            (None, [one, other]) => format!("{EXCHANGE_RATE} {one} to {other}"),
            _ => EXCHANGE_RATE.to_owned(),
        }
    }

    /// Whether it rests on who a supplier may be on a watch-list.
    pub fn rests_on_listing(&self) -> bool {
        self.outcome.evidence.iter().any(|field| match field {
            Field::Derived(name) => self
                .supplier
                .derived(name)
                .is_some_and(|derived| derived.is_listing && derived.entry(self.supplier.row).identity.is_some()),
            Field::Column(_) | Field::Parameter(_) => false,
        })
    }

    /// The columns that would settle an unknown finding.
    pub fn missing(&self) -> Vec<String> {
        let mut missing = self.supplier.columns_behind(&self.outcome.missing);
        if self.outcome.needs_rate {
            let rate = self.missing_rate();
            if !missing.contains(&rate) {
                missing.push(rate);
            }
        }
        missing
    }
}

impl Report {
    /// The exchange rate between two currencies.
    pub fn rate_evidence(&self, one: Currency, other: Currency) -> Option<Evidence<'_>> {
        let (value, location) = self.rates.in_words(one, other)?;
        Some(Evidence { column: EXCHANGE_RATE, value, bare: Some(String::new()), raw: None, location })
    }
}

impl<'a> Supplier<'a> {
    /// The cells behind some fields, each once; a reference value follows the cells it
    /// was looked up with.
    pub(super) fn cells(&self, fields: &'a [Field]) -> Vec<Evidence<'a>> {
        let mut facts = Vec::new();
        Basis::of_fields(self.report, self.sheet, fields).facts(*self, &mut facts);
        facts.into_iter().map(|fact| self.evidence(fact)).collect()
    }

    /// A fact in words.
    fn evidence(&self, fact: Fact<'a>) -> Evidence<'a> {
        self.evidence_of(fact, fact.code(self.row))
    }

    /// A fact in words, as if it said about this supplier what a number stands for.
    pub fn evidence_of(&self, fact: Fact<'a>, code: u32) -> Evidence<'a> {
        match fact {
            Fact::Cell(column) => Evidence {
                column: self.report.column_name(column.id),
                value: column.meaning(code).to_string(),
                bare: None,
                raw: Some(column.raw(code)),
                location: self.sheet().location(Some(column.id), self.row),
            },
            Fact::Derived(_, derived) => self.derived_evidence(derived, code),
        }
    }

    /// The columns to ask for where fields are open, each once.
    pub(super) fn columns_behind<'f>(&self, fields: impl IntoIterator<Item = &'f Field>) -> Vec<String> {
        let mut columns: Vec<String> = Vec::new();
        let mut add = |name: &str| {
            if columns.iter().all(|known| known != name) {
                columns.push(name.to_owned());
            }
        };
        for field in fields {
            match field {
                Field::Column(id) => add(self.report.column_name(*id)),
                Field::Derived(name) => match self.derived(name) {
                    Some(derived) => derived.entry(self.row).needs.iter().for_each(|name| add(name)),
                    None => add(name),
                },
                // A parameter always has a value.
                Field::Parameter(_) => {}
            }
        }
        columns
    }

    /// The columns whose answers a field is waiting for.
    pub fn needed_for(&self, field: &Field) -> Vec<String> {
        self.columns_behind([field])
    }

    fn derived(&self, name: &str) -> Option<&'a DerivedColumn> {
        self.report.results[self.sheet].derived.iter().find(|column| &*column.name == name)
    }

    /// The gravest finding further down that a value stands for, and the way to it.
    fn source_below(&self, derived: &DerivedColumn) -> Option<String> {
        let kind = derived.kind_below()?;
        let inherited = self.inherited().findings;
        let found = inherited.iter().find(|found| found.rule.kind == kind)?;
        Some(format!("{}: {}", found.rule.id, found.way()))
    }

    fn derived_evidence(&self, derived: &'a DerivedColumn, code: u32) -> Evidence<'a> {
        let entry = &derived.entries[code as usize];
        let value = match &entry.cell {
            Ok(datum) => datum.as_value().to_string(),
            Err(gap) if gap.kind == GapKind::Absent => "(no entry)".to_owned(),
            Err(gap) => Cell::Gap(gap).to_string(),
        };
        let identity = entry.identity.as_ref().map(ToString::to_string);
        let (value, bare) = match (&entry.note, self.source_below(derived)) {
            (Some(note), _) if identity.is_some() => (format!("{value} ({note})"), identity),
            (None, _) if identity.is_some() => (value, identity),
            (Some(note), _) => (format!("{value} ({note})"), Some(value)),
            (None, Some(source)) => (format!("{value} ({source})"), None),
            (None, None) => (value, None),
        };
        let location = match derived.source_of(code) {
            Some(file) => Location {
                origin: Origin { file: file.clone(), sheet: None },
                row: entry.rows.first().copied(),
                column: None,
            },
            None => self.location(),
        };
        Evidence { column: &derived.name, value, bare, raw: None, location }
    }
}
