//! Remarks on the input, the rules and the decisions. They were written to be read by
//! whoever knows the lists; here each says what it can without naming anybody.

use hashbrown::HashMap;

use super::chain::{put_names, without_more};
use super::{Redaction, WITHHELD};
use crate::model::{ColumnSpec, ColumnType, Notice, NoticeKind, Problem, ProblemKind, Report};
use crate::screening::decisions::{Entry, WaiverFile};

impl Redaction<'_> {
    /// Puts the remarks on the input.
    pub(super) fn problems(&mut self, report: &mut Report) {
        // Thousands of cells may have the same said of them.
        let mut said: HashMap<String, String> = HashMap::new();
        for problem in &mut report.problems {
            self.location(&mut problem.location);
            let spec = problem.column.as_ref().and_then(|column| self.vocabulary.find(column));
            let spec = spec.map(|column| self.vocabulary.spec(column));
            problem.message = match (problem.kind, spec) {
                (ProblemKind::UnreadableCell, Some(spec)) => unreadable(&problem.message, spec),
                _ => said.entry_ref(&problem.message).or_insert_with(|| self.say_less(&problem.message)).clone(),
            };
            let value = problem.value.as_deref().map(|value| self.found(problem, spec, value));
            problem.value = value;
        }
    }

    /// What was found, as far as it may be shown.
    fn found(&self, problem: &Problem, spec: Option<&ColumnSpec>, value: &str) -> String {
        if problem.kind == ProblemKind::Column {
            return self.header(value);
        }
        let pseudonym = match spec {
            Some(spec) => spec.names().and_then(|kind| self.key.find(kind, value)),
            None => self.key.find_any(value),
        };
        pseudonym.unwrap_or(WITHHELD).to_owned()
    }

    /// Puts the remarks on the rules, their data and the decisions.
    pub(super) fn notices(&mut self, report: &mut Report, waivers: Option<&WaiverFile>) {
        for notice in &mut report.notices {
            match notice.kind {
                NoticeKind::FiresOnMost
                | NoticeKind::Coming
                | NoticeKind::NotInForce
                | NoticeKind::NotLookedFor
                // Those were put with the packs they are about.
                | NoticeKind::Changed
                | NoticeKind::Redacted => {}
                NoticeKind::StaleData | NoticeKind::LaterData => {
                    if let Some((what @ ("reference data" | "watch-list"), file)) = notice.about.rsplit_once(' ') {
                        notice.about = format!("{what} {}", self.data(file));
                    } else {
                        WITHHELD.clone_into(&mut notice.about);
                    }
                }
                // What was left out of a list is told in its own words.
                NoticeKind::WatchList => {
                    let file = notice.about.strip_prefix("watch-list ").unwrap_or(&notice.about).to_owned();
                    notice.about = format!("watch-list {}", self.file(&file));
                    WITHHELD.clone_into(&mut notice.message);
                }
                NoticeKind::WhatIf => {
                    notice.about = self.file(&notice.about).to_string();
                    notice.message = self.what_if(&notice.message);
                }
                NoticeKind::Baseline => notice.about = self.file(&notice.about).to_string(),
                // Of single files no redacted reports are made; their headers are withheld all the same.
                NoticeKind::UnmetMapping => WITHHELD.clone_into(&mut notice.message),
                NoticeKind::Waiver => self.waiver_notice(notice, waivers),
            }
        }
    }

    /// Which suppliers would be in another band.
    fn what_if(&self, message: &str) -> String {
        let Some((counts, keys)) = message.split_once(": ") else { return message.to_owned() };
        let (keys, more) = without_more(keys);
        format!("{counts}: {}{more}", put_names(keys, ", ", &self.suppliers))
    }

    /// Why a waiver does not hold.
    fn waiver_notice(&mut self, notice: &mut Notice, file: Option<&WaiverFile>) {
        let entries = file.into_iter().flat_map(|file| &file.entries);
        let said =
            entries.filter_map(|entry| Some((entry, notice.message.strip_prefix(&format!("line {}: ", entry.line))?)));
        let said: Vec<(&Entry, String)> = said.map(|(entry, rest)| (entry, rest.to_owned())).collect();
        notice.about = self.file(&notice.about).to_string();
        notice.message = match said.first() {
            Some((entry, rest)) => format!("line {}: {}", entry.line, self.why_not(entry, rest)),
            None => WITHHELD.to_owned(),
        };
    }

    fn why_not(&mut self, entry: &Entry, said: &str) -> String {
        let Ok(waiver) = &entry.waiver else {
            return "this waiver holds for nothing: it is not filled in as one".to_owned();
        };
        let Some(why) = said.strip_prefix(&format!("the waiver for {} of {} ", waiver.rule, waiver.supplier)) else {
            return WITHHELD.to_owned();
        };
        // The digest of the evidence could be found out by trying names.
        let why = why.split_once(", its evidence is ").map_or(why, |(why, _)| why);
        let rule = if self.known.is_word(&waiver.rule) { &waiver.rule } else { WITHHELD };
        format!("the waiver for {rule} of {} {why}", self.supplier(&waiver.supplier))
    }
}

/// Why a cell cannot be read. What stands in it is only quoted between marks, and where
/// rows disagree their values are named, which values of these columns may be.
fn unreadable(message: &str, spec: &ColumnSpec) -> String {
    let is_said = spec.names().is_none() && spec.kind != ColumnType::Text && !message.contains('`');
    // Elements of lists stand there as they were written.
    if is_said && (spec.kind != ColumnType::List || !message.contains(" disagree: ")) {
        return message.to_owned();
    }
    format!("{}: not readable as {} {}; what stands there is withheld", spec.id, article(spec.kind), spec.kind)
}

fn article(kind: ColumnType) -> &'static str {
    match kind {
        ColumnType::Id | ColumnType::Money => "an",
        _ => "a",
    }
}
