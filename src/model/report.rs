//! The whole result of a run. It is complete before a byte of output is written;
//! whoever prints it decides nothing.

use std::borrow::Cow;
use std::sync::Arc;

use hashbrown::HashMap;
use serde::Serialize;

use super::gap::GapKind;
use super::list::{DerivedColumn, DerivedFrom, Sheet, SupplierList};
use super::location::{Location, Origin, RowNumber};
use super::problem::Problem;
use super::rates::Rates;
use super::rule::{DormantRule, Field, Outcome, OverrideNote, ParameterNote, RuleInfo, RuleResults};
use super::text::slug;
use super::value::{Cell, Currency, Value};
use super::verdict::{Severity, Verdict};
use super::vocabulary::{ColumnId, Vocabulary};

/// What a run found, with everything needed to explain and repeat it.
#[derive(Debug)]
pub struct Report {
    /// What was run, with what, on what.
    pub run: RunRecord,
    /// The rules, in the order of their packs.
    pub rules: Vec<RuleInfo>,
    /// The suppliers.
    pub list: SupplierList,
    /// What came out, for each sheet of the list.
    pub results: Vec<SheetResults>,
    /// The number of a supplier among those that share a key, from the second on,
    /// by sheet and row.
    pub repeats: HashMap<(usize, usize), u32>,
    /// Remarks about the input.
    pub problems: Vec<Problem>,
    /// Counts.
    pub totals: Totals,
    /// The columns, to name them.
    pub vocabulary: Arc<Vocabulary>,
    /// The exchange rates amounts were compared with.
    pub rates: Arc<Rates>,
}

/// What came out for one sheet.
#[derive(Debug, Default)]
pub struct SheetResults {
    /// Columns that follow from the list.
    pub derived: Vec<DerivedColumn>,
    /// For each rule of the report, what came out.
    pub rules: Vec<RuleResults>,
}

/// The record that lets somebody else repeat the run.
#[derive(Clone, Debug, Serialize)]
pub struct RunRecord {
    /// The program's version.
    pub version: String,
    /// The day whose law and whose deadlines were applied.
    pub as_of: jiff::civil::Date,
    /// The packs.
    pub packs: Vec<PackNote>,
    /// What packs changed about rules and parameters of others.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub overrides: Vec<OverrideNote>,
    /// The rules that do not run on that day.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub dormant: Vec<DormantRule>,
    /// The reference tables that were used.
    pub reference: Vec<ReferenceNote>,
    /// The inputs.
    pub inputs: Inputs,
    /// What else the user stated, option by option.
    pub settings: Vec<(String, String)>,
    /// The gate: findings at or above this severity make the run end with 1.
    pub fail_on: Option<Severity>,
}

/// A pack of rules that was used.
#[derive(Clone, Debug, Serialize)]
pub struct PackNote {
    /// Its name.
    pub id: String,
    /// What it is.
    pub title: String,
    /// How many rules it has.
    pub rules: usize,
}

/// The files of a run.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(transparent)]
pub struct Inputs {
    /// The sheets that were read.
    pub sheets: Vec<SheetNote>,
}

/// How a sheet was read.
#[derive(Clone, Debug, Serialize)]
pub struct SheetNote {
    /// The file.
    pub file: Arc<str>,
    /// The sheet, for workbooks.
    pub sheet: Option<Arc<str>>,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
    /// The row of the header; 0 when the list has none.
    pub header_row: u32,
    /// The published layout that the headers told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub layout: Option<String>,
    /// How many of its rows name a supplier.
    pub rows: usize,
    /// How many suppliers it holds, those of several rows counted once.
    pub suppliers: usize,
    /// What became of each of its columns.
    pub columns: Vec<MappingNote>,
}

/// What became of a column.
#[derive(Clone, Debug, Serialize)]
pub struct MappingNote {
    /// The header as written.
    pub header: String,
    /// The column by letters.
    pub position: String,
    /// The canonical column, if it maps to one.
    pub column: Option<String>,
    /// `mapped`, `unmapped` or `ignored`.
    pub status: &'static str,
    /// How sure the mapping is, from 0 to 1.
    pub confidence: f64,
    /// Why.
    pub reason: String,
}

/// A reference table that was used.
#[derive(Clone, Debug, Serialize)]
pub struct ReferenceNote {
    /// The name rules use.
    pub id: String,
    /// Who publishes it.
    pub publisher: String,
    /// Which edition.
    pub edition: String,
    /// The day of its newest fact.
    pub date: String,
}

/// Counts over the whole run.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Totals {
    /// How many suppliers were screened.
    pub suppliers: usize,
    /// How many of them have a finding that is not merely unknown.
    pub suppliers_flagged: usize,
    /// Flagged findings by severity, from info to critical.
    pub flagged: [usize; 5],
    /// Findings that could not be decided.
    pub unknown: usize,
    /// For each rule of the report, its verdicts.
    pub rules: Vec<RuleCounts>,
}

/// How often each verdict came out of a rule.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct RuleCounts {
    /// The pattern was found.
    pub flagged: usize,
    /// Too little is known.
    pub unknown: usize,
    /// The pattern was not found.
    pub clear: usize,
    /// The rule does not concern the supplier.
    pub not_applicable: usize,
}

impl RuleCounts {
    /// Adds suppliers to a verdict.
    pub fn add(&mut self, verdict: Verdict, count: usize) {
        match verdict {
            Verdict::Flagged => self.flagged += count,
            Verdict::Unknown => self.unknown += count,
            Verdict::Clear => self.clear += count,
            Verdict::NotApplicable => self.not_applicable += count,
        }
    }
}

impl Totals {
    /// Flagged findings of a severity.
    pub fn of(&self, severity: Severity) -> usize {
        self.flagged[severity as usize]
    }

    /// Flagged findings at or above a severity.
    pub fn at_or_above(&self, severity: Severity) -> usize {
        self.flagged[severity as usize..].iter().sum()
    }
}

impl Report {
    /// Every supplier, in the order of the input.
    pub fn suppliers(&self) -> impl Iterator<Item = Supplier<'_>> {
        let rows = self.list.sheets.iter().enumerate();
        rows.flat_map(move |(sheet, s)| (0..s.len()).map(move |row| Supplier { report: self, sheet, row }))
    }

    /// The name of a column.
    pub fn column_name(&self, id: ColumnId) -> &str {
        &self.vocabulary.spec(id).id
    }
}

/// One supplier of a report.
#[derive(Clone, Copy, Debug)]
pub struct Supplier<'a> {
    /// The report it belongs to.
    pub report: &'a Report,
    /// Its sheet, by position.
    pub sheet: usize,
    /// Its row among the suppliers of the sheet.
    pub row: usize,
}

impl<'a> Supplier<'a> {
    /// The further rows in which the supplier stands.
    pub fn also(&self) -> &'a [RowNumber] {
        self.sheet().also(self.row)
    }

    fn sheet(&self) -> &'a Sheet {
        &self.report.list.sheets[self.sheet]
    }

    fn text(&self, column: &str) -> Option<&'a str> {
        self.sheet().text(self.report.vocabulary.known(column), self.row)
    }

    /// The name, or what stands for it.
    pub fn name(&self) -> Option<&'a str> {
        self.text("name")
    }

    /// The identifier in the list.
    pub fn id(&self) -> Option<&'a str> {
        self.text("supplier_id")
    }

    /// The country of registration.
    pub fn country(&self) -> Option<&'a str> {
        self.text("country")
    }

    /// The bid it stands under.
    pub fn bid(&self) -> Option<&'a str> {
        self.text("bid_id")
    }

    /// The key that waivers and baselines refer to: the identifier, or name and
    /// country. Row numbers do not enter it.
    pub fn key(&self) -> String {
        let base = base_key(&self.report.vocabulary, self.sheet(), self.row);
        match self.report.repeats.get(&(self.sheet, self.row)) {
            Some(number) => format!("{base}~{number}"),
            None => base.into_owned(),
        }
    }

    /// The row it was read from.
    pub fn location(&self) -> Location {
        self.sheet().location(None, self.row)
    }

    /// What the rules found: flagged and unknown, most severe first.
    pub fn findings(&self) -> Vec<Finding<'a>> {
        let results = &self.report.results[self.sheet].rules;
        let mut findings: Vec<_> = std::iter::zip(&self.report.rules, results)
            .map(|(rule, results)| Finding { supplier: *self, rule, outcome: results.outcome(self.row) })
            .filter(|f| matches!(f.outcome.verdict, Verdict::Flagged | Verdict::Unknown))
            .collect();
        findings.sort_by_key(|f| (f.outcome.verdict, std::cmp::Reverse(f.outcome.severity)));
        findings
    }
}

/// The key of a supplier before repeats are numbered.
pub fn base_key<'a>(vocabulary: &Vocabulary, sheet: &'a Sheet, row: usize) -> Cow<'a, str> {
    let text = |column| sheet.text(vocabulary.known(column), row);
    if let Some(id) = text("supplier_id") {
        return Cow::Borrowed(id);
    }
    let name = text("name").map_or_else(|| "nameless".to_owned(), slug);
    match text("country") {
        Some(country) => Cow::Owned(format!("{name}@{country}")),
        None => Cow::Owned(name),
    }
}

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
    /// What it says.
    pub value: String,
    /// The text in the file, when there is one.
    pub raw: Option<&'a str>,
    /// Where it stands. For reference tables the file and row of the table.
    pub location: Location,
}

impl<'a> Finding<'a> {
    /// The cells the finding rests on, each once; a reference value follows the
    /// cells it was looked up with.
    pub fn evidence(&self) -> Vec<Evidence<'a>> {
        let mut evidence: Vec<Evidence<'a>> = Vec::new();
        let mut parameters = Vec::new();
        let mut add = |item: Evidence<'a>| {
            if evidence.iter().all(|known| known.column != item.column) {
                evidence.push(item);
            }
        };
        for field in &self.outcome.evidence {
            match field {
                // A column that nobody has says nothing.
                Field::Column(id) if self.supplier.sheet().column(*id).is_none() => {}
                Field::Column(id) => add(self.cell(*id)),
                Field::Parameter(name) => parameters.extend(self.parameter(name)),
                Field::Derived(name) => {
                    if let Some(derived) = self.derived(name) {
                        derived.keys.iter().flat_map(|key| self.key_cells(key)).for_each(&mut add);
                        add(self.derived_evidence(derived));
                    }
                }
            }
        }
        evidence.extend(parameters);
        evidence.extend(self.rate());
        evidence
    }

    /// A parameter, with the days on which its value holds.
    fn parameter(&self, name: &'a str) -> Option<Evidence<'a>> {
        let note = self.rule.parameters.iter().find(|note| Some(&*note.name) == name.strip_prefix(':'))?;
        let origin = Origin { file: note.file.clone(), sheet: None };
        let location = Location { origin, row: Some(RowNumber(note.line)), column: None };
        Some(Evidence { column: name, value: note.in_words(), raw: None, location })
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
        Some(Evidence { column: "exchange rate", value, raw: None, location })
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
            (None, [one, other]) => format!("exchange rate {one} to {other}"),
            _ => "exchange rate".to_owned(),
        }
    }

    /// The columns that would settle an unknown finding.
    pub fn missing(&self) -> Vec<String> {
        let mut missing = Vec::new();
        for field in &self.outcome.missing {
            match field {
                Field::Column(id) => missing.push(self.supplier.report.column_name(*id).to_owned()),
                Field::Derived(name) => match self.derived(name) {
                    Some(derived) => missing.extend_from_slice(&derived.entry(self.supplier.row).needs),
                    None => missing.push(name.to_string()),
                },
                // A parameter always has a value.
                Field::Parameter(_) => {}
            }
        }
        if self.outcome.needs_rate {
            missing.push(self.missing_rate());
        }
        let mut seen = Vec::new();
        missing.retain(|name| {
            !seen.contains(name) && {
                seen.push(name.clone());
                true
            }
        });
        missing
    }

    /// The cells that a derived value was looked up with.
    fn key_cells(&self, key: &DerivedFrom) -> Vec<Evidence<'a>> {
        let (sheet, row) = (self.supplier.sheet(), self.supplier.row);
        let answered = key.columns.iter().filter(|id| matches!(sheet.cell(**id, row), Cell::Value(_)));
        let counted = if key.all { key.columns.len() } else { 1 };
        answered.take(counted).map(|id| self.cell(*id)).collect()
    }

    fn cell(&self, id: ColumnId) -> Evidence<'a> {
        let Supplier { report, row, .. } = self.supplier;
        let sheet = self.supplier.sheet();
        let column = sheet.column(id);
        Evidence {
            column: report.column_name(id),
            value: sheet.cell(id, row).to_string(),
            raw: column.map(|column| column.raw(column.codes[row])),
            location: sheet.location(Some(id), row),
        }
    }

    fn derived(&self, name: &str) -> Option<&'a DerivedColumn> {
        let results = &self.supplier.report.results[self.supplier.sheet];
        results.derived.iter().find(|column| &*column.name == name)
    }

    fn derived_evidence(&self, derived: &'a DerivedColumn) -> Evidence<'a> {
        let entry = derived.entry(self.supplier.row);
        let value = match &entry.cell {
            Ok(datum) => datum.as_value().to_string(),
            Err(gap) if gap.kind == GapKind::Absent => "(no entry)".to_owned(),
            Err(gap) => Cell::Gap(gap).to_string(),
        };
        let location = match &derived.source {
            Some(file) => Location {
                origin: Origin { file: file.clone(), sheet: None },
                row: entry.rows.first().copied(),
                column: None,
            },
            None => self.supplier.location(),
        };
        Evidence { column: &derived.name, value, raw: None, location }
    }
}
