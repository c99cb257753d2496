//! The whole result of a run. It is complete before a byte of output is written;
//! whoever prints it decides nothing.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

use hashbrown::HashMap;
use serde::Serialize;

use super::chain::Chain;
use super::counterfactual::Counterfactuals;
use super::decision::Decisions;
use super::finding::Finding;
use super::identity::numbered;
use super::instrument::Instrument;
use super::list::{DerivedColumn, Sheet, SupplierList};
use super::location::{Location, RowNumber};
use super::notice::Notice;
use super::problem::Problem;
use super::rates::Rates;
use super::rating::{Attention, Rated, Ratings};
use super::rule::{Outcome, RuleInfo, RuleResults};
use super::run::RunRecord;
use super::text::slug;
use super::verdict::{Severity, Verdict};
use super::vocabulary::{ColumnId, Vocabulary};

/// What a run found, with everything needed to explain and repeat it.
#[derive(Debug)]
pub struct Report {
    /// What was run, with what, on what.
    pub run: RunRecord,
    /// The rules, in the order of their packs.
    pub rules: Vec<RuleInfo>,
    /// The laws, standards and guides that they rest on, by id.
    pub instruments: Vec<Instrument>,
    /// The suppliers.
    pub list: SupplierList,
    /// What came out, for each sheet of the list.
    pub results: Vec<SheetResults>,
    /// Who stands below whom.
    pub chain: Chain,
    /// The number of a supplier among those that share a key, from the second on,
    /// by sheet and row.
    pub repeats: HashMap<(usize, usize), u32>,
    /// How exposed the suppliers are, and how sure that is, if they were rated.
    pub ratings: Option<Ratings>,
    /// What would clear the serious findings, as far as that was looked for.
    pub counterfactuals: Counterfactuals,
    /// What was decided about the findings.
    pub decisions: Decisions,
    /// Remarks about the input.
    pub problems: Vec<Problem>,
    /// Remarks about the rules and the reference data.
    pub notices: Vec<Notice>,
    /// Counts.
    pub totals: Totals,
    /// The columns, to name them.
    pub vocabulary: Arc<Vocabulary>,
    /// What the sectors that occur are called, by ISIC Rev.4 division.
    pub sector_titles: BTreeMap<String, String>,
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

    /// Every supplier, those that need attention most first.
    pub fn ranked_suppliers(&self) -> Vec<Supplier<'_>> {
        let mut suppliers: Vec<Supplier<'_>> = self.suppliers().collect();
        suppliers.sort_by_cached_key(|supplier| {
            let rated = supplier.rated();
            let attention = Attention::of(rated.and_then(Rated::band));
            Reverse((attention, rated.map(|rated| rated.legal), supplier.worst_total(), supplier.worst_own()))
        });
        suppliers
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

    pub(super) fn sheet(&self) -> &'a Sheet {
        &self.report.list.sheets[self.sheet]
    }

    pub(super) fn text(&self, column: &str) -> Option<&'a str> {
        self.sheet().text(self.report.vocabulary.known(column), self.row)
    }

    /// What a column says, where it holds a text.
    pub fn stated(&self, column: &str) -> Option<&'a str> {
        self.text(column)
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
        numbered(base, self.report.repeats.get(&(self.sheet, self.row)))
    }

    /// The row it was read from.
    pub fn location(&self) -> Location {
        self.sheet().location(None, self.row)
    }

    /// What came out of a rule, by its place in the report.
    pub fn outcome(&self, rule: usize) -> &'a Outcome {
        self.report.results[self.sheet].rules[rule].outcome(self.row)
    }

    /// What the rating comes to, where suppliers were rated.
    pub fn rated(&self) -> Option<Rated> {
        self.report.ratings.as_ref().map(|ratings| *ratings.sheets[self.sheet].rated.outcome(self.row))
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
