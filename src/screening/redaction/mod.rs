//! Redaction: pseudonyms in place of whatever tells who is meant, and nothing in place of
//! what might.
//!
//! It happens once, to the finished report: the lists were screened, suppliers matched and
//! waivers applied as they are, and whoever prints the report knows nothing of it. What
//! the analysis needs stays: countries, sectors, numbers, days, answers, choices. A
//! redacted report says too little rather than too much.
//!
//! Belongs here: what stands for what, in every part of a report. Does not belong here:
//! reading and writing the key, and which columns name somebody, which the vocabulary
//! says.

mod cells;
mod chain;
mod decisions;
mod derived;
mod files;
mod links;
mod list;
mod own_rules;
mod remarks;
mod words;

use std::sync::Arc;

use hashbrown::HashMap;

use self::words::Known;
use super::WaiverFile;
use crate::model::{Key, KeyEntry, NameKind, Notice, NoticeKind, Report, Supplier, Vocabulary, base_key};

/// What stands where nothing can stand for a text.
const WITHHELD: &str = "(withheld)";

/// Puts pseudonyms in place of names; the key gets those that were not met before.
/// `waivers` are those that were applied.
pub fn redact(report: &mut Report, key: &mut Key, waivers: Option<&WaiverFile>) {
    let mut redaction = Redaction::new(report, key);
    redaction.inputs(report);
    let before = supplier_keys(report);
    let links = links::Links::of(report);
    redaction.list(report, &links);
    redaction.suppliers = std::iter::zip(before, supplier_keys(report)).collect();
    redaction.headers(report);
    redaction.chain(report);
    redaction.derived(report);
    redaction.settings(report);
    redaction.own_files(report);
    redaction.own_rules(report);
    redaction.changes(report);
    redaction.waivers(report);
    redaction.problems(report);
    redaction.notices(report, waivers);
    report.notices.insert(0, redaction.notice());
}

/// A redaction under way.
struct Redaction<'k> {
    key: &'k mut Key,
    vocabulary: Arc<Vocabulary>,
    /// Words that identify nobody.
    known: Known,
    /// The files of the lists, as the report called them.
    files: Vec<Arc<str>>,
    /// The keys of suppliers, and what they are now.
    suppliers: HashMap<String, String>,
    /// Which entries of the key the report needs, by their places.
    used: Vec<bool>,
}

impl<'k> Redaction<'k> {
    fn new(report: &Report, key: &'k mut Key) -> Self {
        Self {
            key,
            vocabulary: report.vocabulary.clone(),
            known: Known::of(report),
            files: Vec::new(),
            suppliers: HashMap::new(),
            used: Vec::new(),
        }
    }

    /// The pseudonym of a name.
    fn name(&mut self, kind: NameKind, original: &str) -> String {
        let place = self.key.place(kind, original);
        if self.used.len() <= place {
            self.used.resize(place + 1, false);
        }
        self.used[place] = true;
        self.key.entries()[place].pseudonym.clone()
    }

    /// The entries of the key that the report needs.
    fn needed(&self) -> impl Iterator<Item = &KeyEntry> {
        std::iter::zip(self.key.entries(), &self.used).filter(|(_, used)| **used).map(|(entry, _)| entry)
    }

    /// What the report is to say of its redaction.
    fn notice(&self) -> Notice {
        let mut counts = [0; NameKind::ALL.len()];
        self.needed().for_each(|entry| counts[entry.kind as usize] += 1);
        let counts = std::iter::zip(NameKind::ALL, counts).filter(|(_, count)| *count > 0);
        let counts: Vec<String> = counts.map(|(kind, count)| counted(*kind, count)).collect();
        let message = format!(
            "this report is redacted: names stand as pseudonyms ({}), and texts that might tell who is meant are \
             withheld; the key, which is not part of it, tells which pseudonym stands for whom",
            counts.join(", ")
        );
        Notice { kind: NoticeKind::Redacted, about: "redaction".to_owned(), message }
    }
}

/// So many names of a kind, in words.
fn counted(kind: NameKind, count: usize) -> String {
    let word = match kind {
        NameKind::Id => "identifier",
        NameKind::Registration => "registration number",
        NameKind::Web => "web address",
        kind => kind.word(),
    };
    let ending = match (count, kind) {
        (1, _) => "",
        (_, NameKind::Web) => "es",
        _ => "s",
    };
    format!("{count} {word}{ending}")
}

/// The keys of all suppliers: as waivers and the chain name them, and before repeats were
/// numbered.
fn supplier_keys(report: &Report) -> Vec<String> {
    let both = |supplier: Supplier<'_>| {
        let base = base_key(&report.vocabulary, &report.list.sheets[supplier.sheet], supplier.row).into_owned();
        let numbered = report.repeats.contains_key(&(supplier.sheet, supplier.row)).then(|| supplier.key());
        std::iter::once(base).chain(numbered)
    };
    report.suppliers().flat_map(both).collect()
}
