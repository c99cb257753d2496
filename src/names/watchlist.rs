//! A list of firms to be recognised, and the firms that are looked for in it.

use std::sync::Arc;

use hashbrown::HashMap;
use rayon::prelude::*;

use super::compare::Matcher;
use super::evidence::{Match, RunnerUp};
use super::index::Index;
use super::qualifiers::judge;
use super::search::{self, Found};

/// An entry of a watch-list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// All its names.
    pub names: Vec<ListedName>,
    /// What else the list says of it.
    pub particulars: Particulars,
}

/// A name of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedName {
    /// As the list writes it; may hold several names.
    pub text: String,
    /// What the list calls it.
    pub kind: NameKind,
}

/// What a list calls a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NameKind {
    /// The name of the entry.
    Main,
    /// Another name.
    Alias,
    /// A name it no longer carries.
    Former,
}

/// Facts beside the name. What is not stated is empty, and shown as missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Particulars {
    /// ISO 3166-1 alpha-2; a firm may have a seat and a site.
    pub countries: Vec<String>,
    /// As it was written.
    pub address: Option<String>,
    /// The name of the parent company.
    pub parent: Option<String>,
    /// Numbers under which registers know it.
    pub identifiers: Vec<Identifier>,
}

/// A number under which a register knows a firm.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Identifier {
    /// Which register.
    pub kind: IdentifierKind,
    /// The number as written; compared by its letters and digits.
    pub value: String,
}

/// Which register an identifier belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IdentifierKind {
    /// Legal Entity Identifier, ISO 17442.
    Lei,
    /// Unique Entity ID of SAM.gov.
    Uei,
    /// The number in the register of companies of its country.
    Registration,
    /// The number in some register, nobody says which: it may agree, and never contradicts.
    Unlabelled,
}

impl IdentifierKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Lei, Self::Uei, Self::Registration, Self::Unlabelled];

    /// How short a number of this kind identifies nobody.
    fn shortest(self) -> usize {
        if self == Self::Unlabelled { 8 } else { 5 }
    }

    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Lei => "LEI",
            Self::Uei => "UEI",
            Self::Registration => "registration number",
            Self::Unlabelled => "number in a register",
        }
    }
}

impl Identifier {
    /// What of it is compared; nothing when too short to identify anybody.
    pub(super) fn compared(&self) -> Option<(IdentifierKind, String)> {
        let value: String = self.value.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect();
        (value.chars().count() >= self.kind.shortest()).then_some((self.kind, value))
    }
}

/// A supplier that is looked for in a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Subject {
    /// Its name and all other names it states; each may hold several.
    pub names: Vec<String>,
    /// What else it states.
    pub particulars: Particulars,
}

/// A watch-list, indexed: build it once, ask it often.
#[derive(Clone, Debug)]
pub struct WatchList {
    matcher: Arc<Matcher>,
    index: Index,
    particulars: Vec<Particulars>,
    by_identifier: HashMap<(super::IdentifierKind, String), Vec<u32>>,
}

impl WatchList {
    /// Indexes a list. Entries keep their places.
    pub fn new(matcher: impl Into<Arc<Matcher>>, entries: Vec<Entry>) -> Self {
        let matcher = matcher.into();
        let index = Index::new(&matcher, &entries);
        let mut by_identifier: HashMap<_, Vec<u32>> = HashMap::new();
        for (place, entry) in entries.iter().enumerate() {
            for identity in entry.particulars.identifiers.iter().filter_map(Identifier::compared) {
                by_identifier.entry(identity).or_default().push(place as u32);
            }
        }
        let particulars = entries.into_iter().map(|entry| entry.particulars).collect();
        Self { matcher, index, particulars, by_identifier }
    }

    /// Whoever compares its names.
    pub fn matcher(&self) -> &Matcher {
        &self.matcher
    }

    /// Every name by which entries are found, with the place of its entry: brackets opened,
    /// former names apart.
    pub fn texts(&self) -> impl Iterator<Item = (usize, &str)> {
        let place = |name: usize| self.index.entry_of[name] as usize;
        (0..self.names()).map(move |name| (place(name), self.index.text(name as u32)))
    }

    /// What is known of an entry beside its names.
    pub fn particulars(&self, entry: usize) -> &Particulars {
        &self.particulars[entry]
    }

    /// How many names the list holds.
    pub fn names(&self) -> usize {
        self.index.names.len()
    }

    /// About how many bytes the index takes.
    pub fn bytes(&self) -> usize {
        self.index.bytes()
    }

    /// The entries that a supplier may be, the likeliest first; entries equally likely
    /// in the order of the list.
    pub fn find(&self, subject: &Subject) -> Vec<Match> {
        let found = search::find(&self.matcher, &self.index, &subject.names, &self.identified(subject));
        let mut matches: Vec<Match> = found.iter().map(|found| self.judged(subject, found)).collect();
        matches.sort_by(|a, b| {
            b.level.cmp(&a.level).then_with(|| b.score.total_cmp(&a.score)).then_with(|| a.entry.cmp(&b.entry))
        });
        let nearest: Vec<RunnerUp> = matches.iter().take(2).map(runner_up).collect();
        matches.retain(|found| found.level > super::Level::None);
        for found in &mut matches {
            found.runner_up = nearest.iter().find(|other| other.entry != found.entry).cloned();
        }
        matches
    }

    /// The same for many suppliers at once, in their order.
    pub fn find_all(&self, subjects: &[Subject]) -> Vec<Vec<Match>> {
        subjects.par_iter().map(|subject| self.find(subject)).collect()
    }

    /// Why an entry is no match, or how far it is one: its names compared with those
    /// of the supplier, whatever came of it. `None` when there is no such entry or one
    /// of the two has no name.
    pub fn why_not(&self, subject: &Subject, entry: usize) -> Option<Match> {
        let found = search::compare_entry(&self.matcher, &self.index, &subject.names, entry as u32)?;
        Some(self.judged(subject, &found))
    }

    fn identified(&self, subject: &Subject) -> Vec<u32> {
        let identities = subject.particulars.identifiers.iter().filter_map(Identifier::compared);
        identities.filter_map(|identity| self.by_identifier.get(&identity)).flatten().copied().collect()
    }

    fn judged(&self, subject: &Subject, found: &Found) -> Match {
        judge(&self.matcher, &subject.particulars, &self.particulars[found.entry as usize], found)
    }
}

fn runner_up(found: &Match) -> RunnerUp {
    RunnerUp { entry: found.entry, name: found.listed_name.clone(), score: found.score }
}
