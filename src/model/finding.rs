//! What a rule found about a supplier, and the cells it rests on.

use std::fmt;

use super::gap::GapKind;
use super::list::{DerivedColumn, DerivedFrom};
use super::location::{Location, Origin, RowNumber};
use super::report::Supplier;
use super::rule::{Field, Outcome, ParameterNote, RuleInfo};
use super::value::{Cell, Currency, Value};
use super::verdict::Kind;
use super::vocabulary::ColumnId;

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

/// `id_documents_held = yes (F4)`
impl fmt::Display for Evidence<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} = {}", self.column, self.value)?;
        let place = self.location.cell().or_else(|| self.location.row.map(|row| format!("row {}", row.0)));
        match place {
            Some(place) if self.raw.is_some() => write!(f, " ({place})"),
            Some(place) => write!(f, " ({} {place})", self.location.origin.file),
            None => Ok(()),
        }
    }
}

impl<'a> Finding<'a> {
    /// The cells the finding rests on, each once; a reference value follows the
    /// cells it was looked up with.
    pub fn evidence(&self) -> Vec<Evidence<'a>> {
        let mut evidence = self.supplier.cells(&self.outcome.evidence);
        let parameters = self.outcome.evidence.iter().filter_map(|field| match field {
            Field::Parameter(name) => self.parameter(name),
            Field::Column(_) | Field::Derived(_) => None,
        });
        evidence.extend(parameters);
        evidence.extend(self.rate());
        evidence
    }

    /// A parameter, with the days on which its value holds.
    fn parameter(&self, name: &'a str) -> Option<Evidence<'a>> {
        let note = self.rule.parameters.iter().find(|note| Some(&*note.name) == name.strip_prefix(':'))?;
        let origin = Origin { file: note.file.clone(), sheet: None };
        let location = Location { origin, row: Some(RowNumber(note.line)), column: None };
        Some(Evidence { column: name, value: note.in_brief(), bare: Some(note.value.clone()), raw: None, location })
    }

    /// The currencies of the amounts the finding rests on.
    fn currencies(&self) -> Vec<Currency> {
        let (sheet, row) = (self.supplier.sheet(), self.supplier.row);
        let mut currencies: Vec<Currency> = Vec::new();
        for field in &self.outcome.evidence {
            let currency = match field {
                Field::Column(id) => match sheet.cell(*id, row) {
                    Cell::Value(Value::Money(money)) if money.amount != 0.0 => Some(money.currency),
                    _ => None,
                },
                Field::Parameter(name) => {
                    let named = |note: &&ParameterNote| Some(&*note.name) == name.strip_prefix(':');
                    self.rule.parameters.iter().find(named).and_then(|note| note.currency)
                }
                Field::Derived(_) => None,
            };
            currencies.extend(currency.filter(|currency| !currencies.contains(currency)));
        }
        currencies
    }

    /// The exchange rate that was used between two amounts.
    fn rate(&self) -> Option<Evidence<'a>> {
        let currencies = self.currencies();
        let [one, other] = currencies[..] else { return None };
        let (value, location) = self.supplier.report.rates.in_words(one, other)?;
        Some(Evidence { column: EXCHANGE_RATE, value, bare: Some(String::new()), raw: None, location })
    }

    /// What is lacking where no exchange rate was found.
    fn missing_rate(&self) -> String {
        let currencies = self.currencies();
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

impl<'a> Supplier<'a> {
    /// The cells behind some fields, each once; a reference value follows the cells it
    /// was looked up with.
    pub(super) fn cells(&self, fields: &'a [Field]) -> Vec<Evidence<'a>> {
        let mut evidence: Vec<Evidence<'a>> = Vec::new();
        let mut add = |item: Evidence<'a>| {
            if evidence.iter().all(|known| known.column != item.column) {
                evidence.push(item);
            }
        };
        for field in fields {
            match field {
                // A column that nobody has says nothing.
                Field::Column(id) if self.sheet().column(*id).is_none() => {}
                Field::Column(id) => add(self.cell(*id)),
                Field::Parameter(_) => {}
                Field::Derived(name) => {
                    if let Some(derived) = self.derived(name) {
                        derived.keys.iter().flat_map(|key| self.key_cells(key)).for_each(&mut add);
                        add(self.derived_evidence(derived));
                    }
                }
            }
        }
        evidence
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

    /// The cells that a derived value was looked up with.
    fn key_cells(&self, key: &DerivedFrom) -> Vec<Evidence<'a>> {
        let (sheet, row) = (self.sheet(), self.row);
        let answered = key.columns.iter().filter(|id| matches!(sheet.cell(**id, row), Cell::Value(_)));
        let counted = if key.all { key.columns.len() } else { 1 };
        answered.take(counted).map(|id| self.cell(*id)).collect()
    }

    fn cell(&self, id: ColumnId) -> Evidence<'a> {
        let Supplier { report, row, .. } = *self;
        let sheet = self.sheet();
        let column = sheet.column(id);
        Evidence {
            column: report.column_name(id),
            value: sheet.cell(id, row).to_string(),
            bare: None,
            raw: column.map(|column| column.raw(column.codes.get(row))),
            location: sheet.location(Some(id), row),
        }
    }

    fn derived(&self, name: &str) -> Option<&'a DerivedColumn> {
        let results = &self.report.results[self.sheet];
        results.derived.iter().find(|column| &*column.name == name)
    }

    /// The gravest finding further down that a value stands for, and the way to it.
    fn source_below(&self, derived: &DerivedColumn) -> Option<String> {
        let kind: Kind = derived.name.strip_prefix("chain.inherited_")?.parse().ok()?;
        let inherited = self.inherited().findings;
        let found = inherited.iter().find(|found| found.rule.kind == kind)?;
        Some(format!("{}: {}", found.rule.id, found.way()))
    }

    fn derived_evidence(&self, derived: &'a DerivedColumn) -> Evidence<'a> {
        let entry = derived.entry(self.row);
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
        let location = match entry.source.as_ref().or(derived.source.as_ref()) {
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
