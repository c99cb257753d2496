//! Waivers on their way to the findings of a list, and what became of each.

use hashbrown::HashMap;

use super::waivers::{Entry, WaiverFile};
use crate::model::{Finding, Kind, Notice, NoticeKind, Report, Waiver, closest};

/// Waivers on their way to the findings they are for.
pub(super) struct Matching<'a> {
    file: Option<&'a WaiverFile>,
    report: &'a Report,
    /// For each supplier, the entries that name it.
    by_supplier: HashMap<&'a str, Vec<usize>>,
    /// What became of each entry.
    fates: Vec<Fate>,
    /// The waivers that hold.
    holding: Vec<Waiver>,
}

/// What became of an entry of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// There is no such finding.
    Unmatched,
    /// It holds.
    Holds,
    /// Its last day is over.
    Expired,
    /// It rests on evidence with another digest, which is given.
    Stale(String),
    /// It does not say on which possible match with a watch-list it was decided; the
    /// digest of that is given.
    Unstated(String),
    /// The rule is about legal grounds.
    Gate,
    /// Another waiver holds for the finding.
    Repeated,
}

/// What became of each waiver of a file in a list.
#[derive(Clone, Debug, Default)]
pub struct Fates(pub(super) Vec<Fate>);

/// Whether the lists of a report are all that waivers or a baseline are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Among {
    /// They are: what fits nothing here fits nothing at all.
    Alone,
    /// Other lists are screened in the same run, and it may be for one of those.
    Others,
}

impl<'a> Matching<'a> {
    pub(super) fn of(file: Option<&'a WaiverFile>, report: &'a Report) -> Self {
        let entries = || file.iter().flat_map(|file| &file.entries);
        let mut by_supplier: HashMap<&str, Vec<usize>> = HashMap::new();
        for (place, entry) in entries().enumerate() {
            if let Ok(waiver) = &entry.waiver {
                by_supplier.entry(&waiver.supplier).or_default().push(place);
            }
        }
        Self { file, report, by_supplier, fates: vec![Fate::Unmatched; entries().count()], holding: Vec::new() }
    }

    /// Whether no waiver is for anybody.
    pub(super) fn is_empty(&self) -> bool {
        self.by_supplier.is_empty()
    }

    /// Whether some waiver is for a supplier.
    pub(super) fn concerns(&self, key: &str) -> bool {
        self.by_supplier.contains_key(key)
    }

    /// The place, among those that hold, of the waiver that holds for a finding.
    pub(super) fn waiver(&mut self, key: &str, finding: &Finding<'_>) -> Option<usize> {
        let mut holds = None;
        for place in self.by_supplier.get(key)? {
            let entry = self.file.and_then(|file| file.entries.get(*place)).map(|entry| &entry.waiver);
            let Some(Ok(waiver)) = entry else { continue };
            if waiver.rule != finding.rule.id {
                continue;
            }
            let digest = finding.digest();
            let fate = if waiver.expires < self.report.run.as_of {
                Fate::Expired
            } else if finding.rule.kind == Kind::Gate && !waiver.allow_gate {
                Fate::Gate
            } else if waiver.evidence.as_ref().is_some_and(|evidence| *evidence != digest) {
                Fate::Stale(digest)
            } else if waiver.evidence.is_none() && finding.rests_on_listing() {
                Fate::Unstated(digest)
            } else if holds.is_some() {
                Fate::Repeated
            } else {
                self.holding.push(waiver.clone());
                holds = Some(self.holding.len() - 1);
                Fate::Holds
            };
            self.fates[*place] = fate;
        }
        holds
    }

    /// The waivers that hold, and what became of all of them.
    pub(super) fn end(self) -> (Vec<Waiver>, Fates) {
        (self.holding, Fates(self.fates))
    }
}

impl Fates {
    /// What is to be said in the report of a list about the waivers that do not hold. Among
    /// others only that which concerns its own findings.
    pub(super) fn notices(&self, file: &WaiverFile, report: &Report, among: Among) -> Vec<Notice> {
        let rules: Vec<&str> = report.rules.iter().map(|rule| rule.id.as_str()).collect();
        let entries = std::iter::zip(&file.entries, &self.0);
        let told = entries.filter(|(_, fate)| among == Among::Alone || **fate != Fate::Unmatched);
        told.filter_map(|(entry, fate)| Some(file.notice(entry.in_words(fate, &rules)?))).collect()
    }
}

impl WaiverFile {
    pub(super) fn notice(&self, message: String) -> Notice {
        Notice { kind: NoticeKind::Waiver, about: self.name.clone(), message }
    }
}

impl Entry {
    /// Why it does not hold, with the rules that are used; nothing if it does.
    pub(super) fn in_words(&self, fate: &Fate, rules: &[&str]) -> Option<String> {
        Some(match &self.waiver {
            Err(fault) => format!("line {}: this waiver holds for nothing: {fault}", self.line),
            Ok(waiver) => {
                let why = why_not(waiver, fate, rules)?;
                format!("line {}: the waiver for {} of {} {why}", self.line, waiver.rule, waiver.supplier)
            }
        })
    }
}

fn why_not(waiver: &Waiver, fate: &Fate, rules: &[&str]) -> Option<String> {
    Some(match fate {
        Fate::Holds => return None,
        Fate::Expired => format!("expired on {}; the finding is open again", waiver.expires),
        Fate::Stale(digest) => {
            format!("was decided on other evidence; the finding is open again, its evidence is {digest} now")
        }
        Fate::Unstated(digest) => format!(
            "is for a possible match with a watch-list, and has to say which: `evidence = \"{digest}\"` is the one \
             found now"
        ),
        Fate::Gate => "is for a rule on legal grounds, which takes `allow_gate = true`".to_owned(),
        Fate::Repeated => "is not needed: one before it holds already".to_owned(),
        Fate::Unmatched => why_unmatched(waiver, rules),
    })
}

fn why_unmatched(waiver: &Waiver, rules: &[&str]) -> String {
    if rules.contains(&waiver.rule.as_str()) {
        return "fits no finding: there is no such supplier, or nothing was found any more".to_owned();
    }
    let near = closest(&waiver.rule, rules.iter().copied());
    let near = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
    format!("fits no finding: no such rule is used{near}")
}
