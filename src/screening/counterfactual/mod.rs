//! What would clear a finding: the smallest changes of a supplier's answers after which
//! the rule, looked at again, is clear.
//!
//! [`candidates`] says which answers could be others, [`search`] tries them, the fewest
//! first. Where it is, what it makes, whom it employs and who stands below it stay as
//! they are.

mod candidates;
mod search;

pub(super) use candidates::{Candidate, candidates, limits, parts};
pub(super) use search::Changed;

use hashbrown::HashMap;
use rayon::prelude::*;

use super::evaluate::Tests;
use super::trace::OneRow;
use crate::model::{
    Counterfactuals, Notice, NoticeKind, Outcome, RuleResults, Severity, SheetResults, Supplier, SupplierList, Verdict,
    Vocabulary, Way,
};
use crate::rules::{Rule, Rulebook};

/// For so many serious findings of a run it is looked for; each takes up to some
/// thousand looks.
const MOST_FINDINGS: usize = 20_000;

/// What would clear one finding; nothing where the rule is not flagged.
pub fn ways_out(book: &Rulebook, rule: &Rule, supplier: Supplier<'_>) -> Vec<Way> {
    search::ways(&supplier.report.vocabulary, rule, &OneRow::new(book, rule, supplier))
}

/// What would clear the serious findings of a run. Suppliers whose cells are alike, as
/// far as a rule reads them, are looked at once.
pub(super) fn for_all(
    vocabulary: &Vocabulary,
    book: &Rulebook,
    list: &SupplierList,
    results: &[SheetResults],
    notices: &mut Vec<Notice>,
) -> Counterfactuals {
    let (severities, left_out) = within(MOST_FINDINGS, &|severity| count(results, severity));
    notices.extend(left_out);
    let day = (book.as_of, &*book.rates);
    let mut asked: Vec<(&Rule, Tests<'_>)> = Vec::new();
    let mut kinds: Vec<(usize, Box<[u32]>)> = Vec::new();
    let mut places = HashMap::new();
    for (place, (sheet, of_sheet)) in std::iter::zip(&list.sheets, results).enumerate() {
        for (number, (rule, results)) in std::iter::zip(&book.rules, &of_sheet.rules).enumerate() {
            let is_meant = |outcome: &Outcome| severities.iter().any(|severity| is_serious(outcome, *severity));
            let is_meant: Vec<bool> = results.outcomes.iter().map(is_meant).collect();
            if !is_meant.contains(&true) {
                continue;
            }
            let tests = Tests::new(&rule.fields, &rule.atoms, sheet, &of_sheet.derived, day);
            let mut known: HashMap<Box<[u32]>, u32> = HashMap::new();
            for (row, _) in results.codes.iter().enumerate().filter(|(_, code)| is_meant[*code as usize]) {
                let kind = known.entry(tests.codes_of(row)).or_insert_with_key(|codes| {
                    kinds.push((asked.len(), codes.clone()));
                    (kinds.len() - 1) as u32
                });
                places.insert((place, row, number), *kind);
            }
            asked.push((rule, tests));
        }
    }
    let look = |(place, codes): &(usize, Box<[u32]>)| {
        let (rule, tests) = &asked[*place];
        search::ways(vocabulary, rule, &tests.coded(codes))
    };
    Counterfactuals::new(kinds.par_iter().map(look).collect(), places)
}

fn is_serious(outcome: &Outcome, severity: Severity) -> bool {
    outcome.verdict == Verdict::Flagged && outcome.severity == severity
}

/// How many findings weigh so much.
fn count(results: &[SheetResults], severity: Severity) -> usize {
    let counted = results.iter().flat_map(|sheet| &sheet.rules).flat_map(RuleResults::counted);
    counted.filter(|(outcome, _)| is_serious(outcome, severity)).map(|(_, rows)| rows).sum()
}

/// The severities whose findings are looked at, the gravest first, as long as there are
/// not too many of them; and a remark on the others.
fn within(most: usize, count: &dyn Fn(Severity) -> usize) -> (Vec<Severity>, Option<Notice>) {
    let (mut so_far, mut within, mut left_out) = (0, Vec::new(), Vec::new());
    for severity in Counterfactuals::SEVERITIES {
        let findings = count(severity);
        so_far += findings;
        if so_far <= most {
            within.push(severity);
        } else if findings > 0 {
            left_out.push(format!("{findings} of severity {severity}"));
        }
    }
    let notice = (!left_out.is_empty()).then(|| Notice {
        kind: NoticeKind::NotLookedFor,
        about: "what would clear findings".to_owned(),
        message: format!(
            "was not looked for in findings {}: it is for up to {most} in all, the gravest first; `thbscreen rules \
             explain RULE --supplier KEY` shows it for one",
            left_out.join(" and ")
        ),
    });
    (within, notice)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_gravest_are_looked_at_first_and_what_is_left_out_is_said() {
        let counts = |critical, high| move |severity| if severity == Severity::Critical { critical } else { high };
        let (severities, notice) = within(10, &counts(4, 6));
        assert_eq!((severities, notice), (vec![Severity::Critical, Severity::High], None));
        let (severities, notice) = within(10, &counts(4, 7));
        assert_eq!(severities, [Severity::Critical]);
        assert!(notice.expect("it is said").message.contains("7 of severity high: it is for up to 10 in all"));
        let (severities, notice) = within(10, &counts(11, 7));
        assert!(severities.is_empty());
        assert!(notice.expect("it is said").message.contains("11 of severity critical and 7 of severity high"));
    }
}
