//! What is to be said of waivers and baselines over many lists: once, not in each.

use super::matching::{Fate, Fates};
use super::waivers::WaiverFile;
use super::{Decided, WITHOUT_BASELINE};
use crate::model::{Notice, NoticeKind};

/// So many lists are named.
const NAMED: usize = 5;

/// What became of waivers and baselines over the lists of a run.
#[derive(Debug)]
pub struct Overall<'a> {
    waivers: Option<&'a WaiverFile>,
    /// For each waiver, where it was met.
    met: Vec<Met>,
    /// The lists whose baseline is yet to be made.
    first: Vec<String>,
}

/// Where a waiver was met.
#[derive(Clone, Debug, Default)]
struct Met {
    holds: bool,
    /// Why it does not hold, with the lists.
    not: Vec<(Fate, Vec<String>)>,
}

impl<'a> Overall<'a> {
    /// Nothing yet.
    pub fn of(waivers: Option<&'a WaiverFile>) -> Self {
        let met = vec![Met::default(); waivers.map_or(0, |file| file.entries.len())];
        Self { waivers, met, first: Vec::new() }
    }

    /// Adds what was decided in a list.
    pub fn add(&mut self, list: &str, decided: &Decided) {
        let Fates(fates) = &decided.fates;
        for (met, fate) in std::iter::zip(&mut self.met, fates) {
            match fate {
                Fate::Unmatched => {}
                Fate::Holds => met.holds = true,
                fate => met.add(fate, list),
            }
        }
        if decided.is_first {
            self.first.push(list.to_owned());
        }
    }

    /// What is to be said; with the rules that were used, the baseline as it was stated, and
    /// how many lists could not be screened, so that a waiver may be for one of them.
    pub fn notices(&self, rules: &[&str], baseline: Option<&str>, failed: usize) -> Vec<Notice> {
        let mut notices = self.waivers.map(|file| self.on_waivers(file, rules, failed)).unwrap_or_default();
        if let (Some(baseline), false) = (baseline, self.first.is_empty()) {
            let message = format!("{WITHOUT_BASELINE} ({})", named(&self.first));
            notices.push(Notice { kind: NoticeKind::Baseline, about: baseline.to_owned(), message });
        }
        notices
    }

    fn on_waivers(&self, file: &WaiverFile, rules: &[&str], failed: usize) -> Vec<Notice> {
        let mut messages = Vec::new();
        for (entry, met) in std::iter::zip(&file.entries, &self.met) {
            let in_lists = |(fate, lists): &(Fate, Vec<String>)| {
                Some(format!("{} ({})", entry.in_words(fate, rules)?, named(lists)))
            };
            messages.extend(met.not.iter().filter_map(in_lists));
            if !met.holds && met.not.is_empty() {
                let is_sure = failed == 0 || entry.waiver.is_err();
                let rest = match failed {
                    _ if is_sure => String::new(),
                    1 => "; 1 list could not be screened".to_owned(),
                    _ => format!("; {failed} lists could not be screened"),
                };
                messages.extend(entry.in_words(&Fate::Unmatched, rules).map(|message| message + &rest));
            }
        }
        messages.into_iter().map(|message| file.notice(message)).collect()
    }
}

impl Met {
    fn add(&mut self, fate: &Fate, list: &str) {
        // Evidence differs from list to list; the first stands for all.
        let alike = |known: &Fate| std::mem::discriminant(known) == std::mem::discriminant(fate);
        match self.not.iter_mut().find(|(known, _)| alike(known)) {
            Some((_, lists)) => lists.push(list.to_owned()),
            None => self.not.push((fate.clone(), vec![list.to_owned()])),
        }
    }
}

/// The lists, the first by name.
fn named(lists: &[String]) -> String {
    let names = lists.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
    match lists.len().saturating_sub(NAMED) {
        0 => names,
        1 => format!("{names} and 1 other list"),
        others => format!("{names} and {others} other lists"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> WaiverFile {
        let entry = |supplier: &str| {
            format!(
                "[[waiver]]\nsupplier = \"{supplier}\"\nrule = \"plan-missing\"\nreason = \"agreed\"\napprover = \"A\"\n\
                 expires = 2027-01-31\n"
            )
        };
        WaiverFile::of(&(entry("S-1") + &entry("S-2") + "[[waiver]]\nsupplier = \"S-3\"\n"), "w.toml")
            .unwrap_or_else(|fault| panic!("{fault:#}"))
    }

    fn told(lists: &[(&str, [Fate; 3])], failed: usize) -> Vec<String> {
        let file = file();
        let mut overall = Overall::of(Some(&file));
        for (list, fates) in lists {
            overall.add(list, &Decided { fates: Fates(fates.to_vec()), is_first: false });
        }
        overall.notices(&["plan-missing"], None, failed).into_iter().map(|notice| notice.message).collect()
    }

    #[test]
    fn a_waiver_that_holds_somewhere_fits_and_one_that_fits_nowhere_is_told_once() {
        use Fate::{Holds, Unmatched};
        let lists = [("a", [Unmatched, Unmatched, Unmatched]), ("b", [Holds, Unmatched, Unmatched])];
        let told_of = told(&lists, 0);
        assert!(told_of[0].contains("S-2 fits no finding") && told_of[1].contains("line 13"), "{told_of:?}");
        assert_eq!(told_of.len(), 2, "{told_of:?}");
        let doubtful = told(&lists, 2);
        assert!(doubtful[0].ends_with("; 2 lists could not be screened"), "{doubtful:?}");
    }

    #[test]
    fn what_does_not_hold_is_told_once_with_the_lists() {
        use Fate::{Expired, Holds, Stale, Unmatched};
        let names: Vec<String> = (0..8).map(|number| format!("{number}.csv")).collect();
        let stale = |name: &str| [Stale(name.to_owned()), Expired, Unmatched];
        let mut lists: Vec<(&str, [Fate; 3])> = names.iter().map(|name| (name.as_str(), stale(name))).collect();
        lists.push(("good.csv", [Holds, Unmatched, Unmatched]));
        let told = told(&lists, 0);
        assert!(told[0].contains("other evidence") && told[0].ends_with("4.csv and 3 other lists)"), "{told:?}");
        assert!(told[1].contains("S-2 expired on 2027-01-31") && told.len() == 3, "{told:?}");
    }
}
