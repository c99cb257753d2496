//! One run over many lists, each screened by itself: what came out of each, in few numbers,
//! and what is to be said once. The reports of the lists are not kept.

use serde::Serialize;

use super::notice::Notice;
use super::rating::LegalStatus;
use super::report::Report;
use super::run::RunRecord;
use super::text::so_many;
use super::verdict::Severity;

/// What a run over many lists comes to.
#[derive(Debug)]
pub struct Batch {
    /// What they were screened with. It names no inputs: every list has a digest of its own.
    pub run: RunRecord,
    /// How many rules were asked.
    pub rules: usize,
    /// The lists, in the order of the inputs.
    pub lists: Vec<ListResult>,
    /// Remarks that hold for the run, not for one list.
    pub notices: Vec<Notice>,
}

/// What became of one list.
#[derive(Clone, Debug)]
pub struct ListResult {
    /// The file.
    pub file: String,
    /// What it is called in the names of its outputs.
    pub name: String,
    /// SHA-256 of the file, in hexadecimal, if it was read.
    pub sha256: Option<String>,
    /// What was found, if it was screened.
    pub counts: Option<ListCounts>,
    /// How it ends.
    pub ending: Ending,
}

/// How the screening of lists ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Nothing that fails. That is not clean: it may have other flags and open checks.
    NothingFound,
    /// Something that fails.
    Found,
    /// It could not be done, or not as it was asked for; why.
    Failed(String),
}

/// What was found in a list, in numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListCounts {
    /// Suppliers that were screened.
    pub suppliers: usize,
    /// Bids that they stand under.
    pub bids: usize,
    /// Flagged findings by severity, from info to critical.
    pub flagged: [usize; 5],
    /// Checks that lack an answer.
    pub unknown: usize,
    /// Flagged findings that are waived.
    pub waived: usize,
    /// How they compare with a baseline, where there is one.
    pub since: Option<Since>,
    /// Suppliers about whom a decision on legal grounds is needed.
    pub legal_decisions: usize,
    /// Cells and rows that were lost or are in doubt.
    pub losses: usize,
}

/// What is new since a baseline.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Since {
    /// Flagged findings that the baseline has, and that are not waived.
    pub in_baseline: usize,
    /// Those that it has not, and that are not waived.
    pub new: usize,
    /// Whether the baseline is yet to be made, so that everything is new.
    #[serde(skip)]
    pub is_first: bool,
}

/// How many lists ended how, and the sums over those that were screened.
#[derive(Clone, Debug, Default)]
pub struct BatchTotals {
    /// Lists of which nothing fails.
    pub nothing_found: usize,
    /// The checks in these that lack an answer.
    pub unknown_where_nothing: usize,
    /// Lists of which something does.
    pub found: usize,
    /// Lists that could not be screened.
    pub failed: usize,
    /// The sums.
    pub counts: ListCounts,
}

impl Ending {
    /// How a report ends. Losses come before findings: of what was not read nothing is known.
    pub fn of(report: &Report) -> Self {
        let failed = report.run.gate.judge(report);
        if failed.losses > 0 {
            return Self::Failed(format!(
                "{} of something lost or in doubt, and --strict allows none; see the report",
                remarks_tell(failed.losses)
            ));
        }
        if failed.any() { Self::Found } else { Self::NothingFound }
    }

    /// The word for it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::NothingFound => "nothing_found",
            Self::Found => "found",
            Self::Failed(_) => "failed",
        }
    }

    /// Why it could not be done.
    pub fn reason(&self) -> Option<&str> {
        match self {
            Self::Failed(reason) => Some(reason),
            Self::NothingFound | Self::Found => None,
        }
    }
}

/// `1 remark on the input tells`, `7 remarks on the input tell`.
pub fn remarks_tell(count: usize) -> String {
    format!("{} on the input tell{}", so_many(count, "remark"), if count == 1 { "s" } else { "" })
}

impl ListCounts {
    /// Counts what a report found; `is_first` says that its baseline is yet to be made.
    pub fn of(report: &Report, is_first: bool) -> Self {
        let [waived, in_baseline] = report.decisions.counts.map(|counts| counts.iter().sum());
        let new = report.totals.at_or_above(Severity::Info) - waived - in_baseline;
        let ratings = report.ratings.iter().flat_map(|ratings| &ratings.sheets).flat_map(|sheet| sheet.rated.counted());
        let decisions = ratings.filter(|(rated, _)| rated.legal == LegalStatus::DecisionNeeded);
        let losses = report.problems.iter().filter(|problem| problem.kind.is_loss());
        Self {
            suppliers: report.totals.suppliers,
            bids: report.bid_count(),
            flagged: report.totals.flagged,
            unknown: report.totals.unknown,
            waived,
            since: report.decisions.has_baseline.then_some(Since { in_baseline, new, is_first }),
            legal_decisions: decisions.map(|(_, count)| count).sum(),
            losses: losses.map(|problem| problem.count).sum(),
        }
    }

    /// Flagged findings of a severity.
    pub fn flagged_of(&self, severity: Severity) -> usize {
        self.flagged[severity as usize]
    }

    fn add(&mut self, other: &Self) {
        self.suppliers += other.suppliers;
        self.bids += other.bids;
        std::iter::zip(&mut self.flagged, other.flagged).for_each(|(sum, count)| *sum += count);
        self.unknown += other.unknown;
        self.waived += other.waived;
        if let Some(other) = other.since {
            let since = self.since.get_or_insert_default();
            since.in_baseline += other.in_baseline;
            since.new += other.new;
        }
        self.legal_decisions += other.legal_decisions;
        self.losses += other.losses;
    }
}

impl Batch {
    /// The lists that could not be screened, with the reasons.
    pub fn failed(&self) -> impl Iterator<Item = (&ListResult, &str)> {
        self.lists.iter().filter_map(|list| Some((list, list.ending.reason()?)))
    }

    /// The sums.
    pub fn totals(&self) -> BatchTotals {
        let mut totals = BatchTotals::default();
        for list in &self.lists {
            match list.ending {
                Ending::NothingFound => {
                    totals.nothing_found += 1;
                    totals.unknown_where_nothing += list.counts.as_ref().map_or(0, |counts| counts.unknown);
                }
                Ending::Found => totals.found += 1,
                Ending::Failed(_) => totals.failed += 1,
            }
            list.counts.iter().for_each(|counts| totals.counts.add(counts));
        }
        totals
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sums_are_over_what_was_screened_and_a_list_without_a_baseline_adds_none() {
        let counts = |suppliers, since| ListCounts { suppliers, flagged: [0, 0, 1, 2, 3], since, ..Default::default() };
        let list = |counts, ending| ListResult {
            file: "a.csv".to_owned(),
            name: "a".to_owned(),
            sha256: None,
            counts,
            ending,
        };
        let since = Since { in_baseline: 4, new: 2, is_first: false };
        let mut totals = ListCounts::default();
        totals.add(&counts(5, None));
        assert_eq!(totals.since, None);
        totals.add(&counts(7, Some(since)));
        assert_eq!((totals.suppliers, totals.flagged, totals.since), (12, [0, 0, 2, 4, 6], Some(since)));
        assert_eq!(list(None, Ending::Failed("broken".to_owned())).ending.reason(), Some("broken"));
    }
}
