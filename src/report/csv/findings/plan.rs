//! What is looked up once before the findings are written: which column holds what, which
//! outcomes are wanted, and all words that do not differ from supplier to supplier.

use std::ops::Range;

use super::parts::{Part, Parts};
use super::summed::Summed;
use super::told::MOST_VALUES;
use super::words::{FactWords, Manner, put_words};
use crate::model::{Basis, ColumnId, Finding, Outcome, Report, RuleInfo, Severity, Supplier, Verdict};
use crate::report::csv::field::Field;
use crate::report::tables::finding_row;
use crate::report::{FindingsChoice, FindingsRow};

/// So many lines make a block.
const LINES: usize = 2048;

/// An outcome that has no line of its own.
pub(super) const UNWANTED: u32 = u32::MAX;

/// How the findings of a report are written.
pub(super) struct Plan<'a> {
    pub(super) report: &'a Report,
    pub(super) parts: Parts,
    pub(super) sheets: Vec<SheetPlan<'a>>,
    pub(super) columns: NameColumns,
    /// Whether some column tells of what findings rest on.
    pub(super) tells_facts: bool,
}

/// The columns that name a supplier.
pub(super) struct NameColumns {
    pub(super) id: ColumnId,
    pub(super) name: ColumnId,
    pub(super) country: ColumnId,
    pub(super) bid: ColumnId,
}

/// How the findings of a sheet are written.
pub(super) struct SheetPlan<'a> {
    pub(super) sheet: usize,
    pub(super) rules: Vec<RulePlan<'a>>,
    pub(super) known: Vec<Known<'a>>,
    pub(super) words: FactWords,
    /// How many lines are written, at most.
    lines: usize,
}

/// How the findings of a rule are written.
pub(super) struct RulePlan<'a> {
    /// Its place in the report.
    pub(super) place: usize,
    pub(super) info: &'a RuleInfo,
    /// For each outcome its number among those that are known, or [`UNWANTED`].
    pub(super) wanted: Vec<u32>,
    /// For each outcome how it is summed, if any is.
    pub(super) summed: Vec<Option<Summed>>,
}

/// An outcome that is written.
pub(super) struct Known<'a> {
    /// The place of its rule among those of the sheet.
    pub(super) rule: usize,
    pub(super) outcome: &'a Outcome,
    /// Its place among the findings of a supplier: flagged ones first, the gravest before
    /// others, then in the order of the rules.
    pub(super) rank: u32,
    pub(super) basis: Basis<'a>,
    /// What is fixed of its lines.
    pub(super) fixed: Vec<Field>,
    /// The words about the parameters, and how they can stand.
    pub(super) parameters: (Vec<u8>, Manner),
    /// What is missing, where that is the same for every supplier.
    pub(super) missing: Option<Field>,
    /// Whether its facts have so few values that what follows from them is worth keeping.
    pub(super) is_kept: bool,
}

impl<'a> Plan<'a> {
    pub(super) fn of(report: &'a Report, choice: &FindingsChoice) -> Self {
        let is_undecided = report.decisions.waived.is_empty() && report.decisions.known.is_empty();
        let parts = Parts::of(&choice.shown(), is_undecided);
        let id = |name| report.vocabulary.known(name);
        let columns =
            NameColumns { id: id("supplier_id"), name: id("name"), country: id("country"), bid: id("bid_id") };
        let sheets = 0..report.list.sheets.len();
        let sheets = sheets.filter(|sheet| !report.list.sheets[*sheet].is_empty());
        let rows = choice.rows(&report.totals);
        let sheets = sheets.map(|sheet| SheetPlan::of(report, sheet, &parts, &rows)).collect();
        let tells_facts = parts.all.iter().any(|part| matches!(part, Part::Digest | Part::Evidence | Part::Missing));
        Self { report, parts, sheets, columns, tells_facts }
    }

    /// The rows that are written together: those of a sheet, in their order.
    pub(super) fn blocks(&self) -> impl Iterator<Item = (&SheetPlan<'a>, Range<usize>)> {
        self.sheets.iter().filter(|plan| plan.lines > 0).flat_map(|plan| {
            let rows = self.report.list.sheets[plan.sheet].len();
            let at_once = (LINES * rows / plan.lines).clamp(1, 1 << 16);
            (0..rows).step_by(at_once).map(move |row| (plan, row..(row + at_once).min(rows)))
        })
    }
}

impl<'a> SheetPlan<'a> {
    fn of(report: &'a Report, sheet: usize, parts: &Parts, written: &[FindingsRow]) -> Self {
        let (rules, known) = (Vec::new(), Vec::new());
        let mut plan = Self { sheet, rules, known, words: FactWords::default(), lines: 0 };
        for (place, info) in report.rules.iter().enumerate() {
            plan.add(report, (place, info), parts, written);
        }
        if plan.rules.iter().any(|rule| !rule.summed.is_empty()) {
            plan.lines += report.list.sheets[sheet].len();
        }
        plan
    }

    /// Adds the wanted outcomes of a rule.
    fn add(
        &mut self,
        report: &'a Report,
        (place, info): (usize, &'a RuleInfo),
        parts: &Parts,
        written: &[FindingsRow],
    ) {
        let results = &report.results[self.sheet].rules[place];
        let (wanted, summed) = (vec![UNWANTED; results.outcomes.len()], Vec::new());
        let mut rule = RulePlan { place, info, wanted, summed };
        let sums = written.contains(&FindingsRow::Summed);
        for (code, (outcome, count)) in results.counted().enumerate().filter(|(_, (_, count))| *count > 0) {
            match outcome.verdict {
                Verdict::Flagged if written.contains(&FindingsRow::Flagged) => {}
                Verdict::Unknown if sums || written.contains(&FindingsRow::Unknown) => {}
                _ => continue,
            }
            let number = self.known.len() as u32;
            if sums && outcome.verdict == Verdict::Unknown {
                rule.summed.resize(results.outcomes.len(), None);
                rule.summed[code] = Some(Summed { severity: outcome.severity, number });
            } else {
                rule.wanted[code] = number;
                self.lines += count;
            }
            let finding = Finding { supplier: Supplier { report, sheet: self.sheet, row: 0 }, rule: info, outcome };
            self.know(&finding, place, parts);
        }
        if rule.wanted.iter().any(|known| *known != UNWANTED) || !rule.summed.is_empty() {
            self.rules.push(rule);
        }
    }

    /// Looks up what an outcome rests on. Whom the finding is about does not matter.
    fn know(&mut self, finding: &Finding<'a>, place: usize, parts: &Parts) {
        let Finding { supplier, rule, outcome } = finding;
        let basis = Basis::of(supplier.report, self.sheet, rule, outcome);
        let facts = basis.possible_facts(supplier.report, self.sheet);
        if parts.all.contains(&Part::Evidence) {
            facts.iter().for_each(|fact| self.words.learn(supplier.report, self.sheet, *fact));
        }
        let (mut parameters, mut manner) = (Vec::new(), Manner::Bare);
        for parameter in basis.parameters() {
            parameters.extend_from_slice(b"; ");
            manner = manner.max(put_words(&parameter.to_string(), &mut parameters));
        }
        let missing = basis.misses_the_same().then(|| Field::of(&finding.missing().join("; ")));
        let least = Severity::Critical as u32 - outcome.severity as u32;
        let rank = (outcome.verdict as u32) << 31 | least << 28 | place as u32;
        let is_kept = facts.iter().all(|fact| fact.is_told_by_code() && fact.codes() <= MOST_VALUES);
        let (rule, fixed) = (self.rules.len(), parts.fixed(&finding_row("", finding)));
        let parameters = (parameters, manner);
        self.known.push(Known { rule, outcome, rank, basis, fixed, parameters, missing, is_kept });
    }
}
