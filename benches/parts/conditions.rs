//! What a rule costs over a list that is read already.

use divan::{Bencher, counter::ItemsCount};
use thbscreen::rules::Rulebook;

use crate::house::{HOUSE, LIST, ROWS};

/// Rules of different making: none, to see what is done besides; an answer; two answers;
/// a number and a parameter; a date; a table by country, by sector, by goods; all of them.
const RULES: [&str; 9] = [
    "none",
    "plan-missing",
    "contract-not-understood",
    "hours-excessive",
    "plan-stale",
    "country-elevated",
    "sector-high-risk",
    "good-listed",
    "all",
];

/// From cells to a report that nobody has written yet; counted by rows.
#[divan::bench(args = RULES, sample_count = 10)]
fn rule(bencher: Bencher, id: &str) {
    let rulebook = only(id);
    let screening = HOUSE.screening(&rulebook);
    let loaded = HOUSE.load(&LIST, Some(&HOUSE.wanted()));
    bencher
        .counter(ItemsCount::new(ROWS))
        .with_inputs(|| (loaded.list.clone(), loaded.inputs.clone(), loaded.problems.clone()))
        .bench_values(|(list, inputs, problems)| screening.run(list, inputs, problems));
}

/// The default rules with one of them, or all.
fn only(id: &str) -> Rulebook {
    let mut rulebook = HOUSE.rulebook();
    if id != "all" {
        rulebook.rules.retain(|rule| rule.info.id == id);
        assert_eq!(rulebook.rules.len(), usize::from(id != "none"), "there is no rule `{id}`");
    }
    rulebook
}
