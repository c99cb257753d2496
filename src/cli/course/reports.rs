//! Which reports the run has written, and which not, in words.

use std::fmt::Write;

use super::STDOUT;

/// So many are named; the others are counted.
const NAMED: usize = 5;

/// The reports of a run.
#[derive(Debug, Default)]
pub(super) struct Reports {
    /// What each is called, and whether it stands in its place.
    reports: Vec<(String, bool)>,
    /// Which of how many lists it is about, where each is screened by itself.
    pub(super) list: Option<(usize, usize)>,
}

impl Reports {
    pub(super) const fn new() -> Self {
        Self { reports: Vec::new(), list: None }
    }

    pub(super) fn plan(&mut self, names: impl IntoIterator<Item = String>) {
        self.reports.extend(names.into_iter().map(|name| (name, false)));
    }

    pub(super) fn written(&mut self, name: &str) {
        self.reports.iter_mut().filter(|(known, _)| known == name).for_each(|(_, is_written)| *is_written = true);
    }

    /// What was written when the run was stopped, while it wrote one of them: nothing is to be
    /// said of that, or where nothing was to be written.
    pub(super) fn in_words(&self, outgoing: Option<&str>) -> String {
        let mut words = String::new();
        if let Some((number, of)) = self.list {
            // Writing to a text cannot fail.
            let _ = write!(words, "; this was list {number} of {of}");
        }
        let names = |is_written: bool| {
            let names = self.reports.iter().filter(move |report| report.1 == is_written);
            names.map(|(name, _)| name.as_str()).collect::<Vec<_>>()
        };
        let (written, mut missing) = (names(true), names(false));
        missing.retain(|name| *name != STDOUT || outgoing != Some(STDOUT));
        let _ = match (written.len(), missing.len()) {
            (0, 0) => Ok(()),
            (0, _) => write!(words, "; no report was written"),
            (_, 0) => write!(words, "; written whole: {}", named(&written)),
            _ => write!(words, "; written whole: {}; not written: {}", named(&written), named(&missing)),
        };
        words
    }
}

fn named(names: &[&str]) -> String {
    let more = names.len().saturating_sub(NAMED);
    let mut words = names.iter().take(NAMED).copied().collect::<Vec<_>>().join(", ");
    if more > 0 {
        let _ = write!(words, " and {more} more");
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_says_what_is_whole_and_what_is_missing() {
        let mut reports = Reports::default();
        assert_eq!(reports.in_words(None), "");
        reports.plan((1..=8).map(|number| format!("{number}.json")));
        assert_eq!(reports.in_words(None), "; no report was written");
        reports.list = Some((2, 8));
        reports.written("1.json");
        let words = "; this was list 2 of 8; written whole: 1.json; not written: 2.json, 3.json, 4.json, 5.json, \
                     6.json and 2 more";
        assert_eq!(reports.in_words(None), words);
        let mut reports = Reports::default();
        reports.plan(["risk.json".to_owned(), STDOUT.to_owned()]);
        reports.written("risk.json");
        assert_eq!(reports.in_words(Some(STDOUT)), "; written whole: risk.json");
        assert_eq!(reports.in_words(None), "; written whole: risk.json; not written: standard output");
    }
}
