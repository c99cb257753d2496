//! Pseudonyms: what stands for a name in a redacted report, and the key that tells which
//! stands for whom.

use std::fmt;
use std::path::Path;
use std::str::FromStr;

use hashbrown::{HashMap, HashSet};
use serde::Deserialize;

use super::fold::fold;
use super::text::tidy;
use super::verdict::words;

/// What a text names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NameKind {
    /// A firm: a supplier, its group, a labour provider.
    Supplier,
    /// The identifier of a supplier in the list.
    Id,
    /// A number in a register, or of a licence.
    Registration,
    /// A bid.
    Bid,
    /// A lot.
    Lot,
    /// An address, a town, a region.
    Place,
    /// An address on the web.
    Web,
    /// A person, or the function of one.
    Person,
    /// Anything else that somebody wrote in words.
    Text,
    /// A file or a folder.
    File,
    /// A sheet of a workbook.
    Sheet,
}

words!(
    NameKind,
    Supplier = "supplier",
    Id = "id",
    Registration = "registration",
    Bid = "bid",
    Lot = "lot",
    Place = "place",
    Web = "web",
    Person = "person",
    Text = "text",
    File = "file",
    Sheet = "sheet"
);

/// The extensions that the pseudonym of a file keeps: they say what it is, not whose.
const EXTENSIONS: [&str; 10] = ["csv", "tsv", "txt", "xlsx", "xlsm", "xlsb", "xls", "ods", "toml", "json"];

impl NameKind {
    /// Whether texts of this kind are one only letter by letter, as identifiers are; names
    /// and addresses are compared elsewhere by what is left of them without case and signs.
    fn is_exact(self) -> bool {
        match self {
            Self::Id | Self::Bid | Self::Lot | Self::Web | Self::File | Self::Sheet => true,
            Self::Supplier | Self::Registration | Self::Place | Self::Person | Self::Text => false,
        }
    }

    /// The form in which two texts of this kind are one.
    fn identity(self, original: &str) -> String {
        let exact = tidy(original);
        let folded = if self.is_exact() { String::new() } else { fold(exact) };
        if folded.is_empty() { exact.to_owned() } else { folded }
    }

    /// The pseudonym with a number: `supplier-0001`, `file-0001.xlsx`.
    fn numbered(self, number: u32, original: &str) -> String {
        let extension = Path::new(original).extension().and_then(|extension| extension.to_str()).map(str::to_lowercase);
        match extension.filter(|known| self == Self::File && EXTENSIONS.contains(&known.as_str())) {
            Some(extension) => format!("{self}-{number:04}.{extension}"),
            None => format!("{self}-{number:04}"),
        }
    }
}

/// A line of the key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyEntry {
    /// What stands in the report.
    pub pseudonym: String,
    /// What it names.
    pub kind: NameKind,
    /// For what it stands, as it was written where it was met first.
    pub original: String,
}

/// Which pseudonym stands for whom. It only grows, so that pseudonyms stay the same from
/// run to run.
#[derive(Clone, Debug, Default)]
pub struct Key {
    entries: Vec<KeyEntry>,
    /// For each kind the entries, by what they stand for.
    places: [HashMap<String, usize>; NameKind::ALL.len()],
    /// For each kind the highest number.
    highest: [u32; NameKind::ALL.len()],
    taken: HashSet<(NameKind, u32)>,
}

impl Key {
    /// Every entry, in the order in which they were made.
    pub fn entries(&self) -> &[KeyEntry] {
        &self.entries
    }

    /// The pseudonym of a name, if it has one.
    pub fn find(&self, kind: NameKind, original: &str) -> Option<&str> {
        let place = self.places[kind as usize].get(&kind.identity(original))?;
        Some(&self.entries[*place].pseudonym)
    }

    /// The pseudonym of a name, whatever it names: of several the first in the order of the
    /// kinds.
    pub fn find_any(&self, original: &str) -> Option<&str> {
        let exact = tidy(original);
        let folded = fold(exact);
        let place = NameKind::ALL.iter().find_map(|kind| {
            let identity = if kind.is_exact() || folded.is_empty() { exact } else { &folded };
            self.places[*kind as usize].get(identity)
        })?;
        Some(&self.entries[*place].pseudonym)
    }

    /// Whether something is a pseudonym of the key.
    pub fn has_pseudonym(&self, text: &str) -> bool {
        number_of(text).is_some_and(|(kind, number)| self.taken.contains(&(kind, number)))
    }

    /// The place of the entry of a name; one that was not met before gets the next number.
    pub fn place(&mut self, kind: NameKind, original: &str) -> usize {
        let identity = kind.identity(original);
        if let Some(place) = self.places[kind as usize].get(&identity) {
            return *place;
        }
        let number = self.highest[kind as usize].saturating_add(1);
        let original = tidy(original).to_owned();
        self.keep(KeyEntry { pseudonym: kind.numbered(number, &original), kind, original }, identity, number)
    }

    /// Takes up an entry of an earlier run, or says what is wrong with it.
    pub fn add(&mut self, entry: KeyEntry) -> Result<(), String> {
        let KeyEntry { pseudonym, kind, original } = &entry;
        let number =
            number_of(pseudonym).filter(|(of, number)| of == kind && kind.numbered(*number, original) == *pseudonym);
        let Some((_, number)) = number else {
            return Err(format!(
                "`{pseudonym}` is no pseudonym of the kind {kind}; those are like {}",
                kind.numbered(1, original)
            ));
        };
        if self.taken.contains(&(*kind, number)) {
            return Err(format!("`{pseudonym}` stands here twice"));
        }
        if let Some(known) = self.find(*kind, original) {
            return Err(format!("`{pseudonym}` stands for the same {kind} as `{known}`"));
        }
        let identity = kind.identity(original);
        self.keep(entry, identity, number);
        Ok(())
    }

    fn keep(&mut self, entry: KeyEntry, identity: String, number: u32) -> usize {
        let kind = entry.kind;
        let place = self.entries.len();
        self.places[kind as usize].insert(identity, place);
        self.highest[kind as usize] = self.highest[kind as usize].max(number);
        self.taken.insert((kind, number));
        self.entries.push(entry);
        place
    }
}

/// The kind and the number of a pseudonym.
fn number_of(pseudonym: &str) -> Option<(NameKind, u32)> {
    let (kind, number) = pseudonym.split_once('-')?;
    let number = number.split('.').next()?;
    // No run comes near the end of the numbers, and the next one must still be a number.
    let is_number = (4..10).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
    Some((kind.parse().ok()?, number.parse().ok().filter(|number| is_number && *number > 0)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(key: &mut Key, kind: NameKind, original: &str) -> String {
        let place = key.place(kind, original);
        key.entries()[place].pseudonym.clone()
    }

    #[test]
    fn names_are_numbered_by_kind_as_they_are_met() {
        let mut key = Key::default();
        assert_eq!(named(&mut key, NameKind::Supplier, "Erfunden GmbH"), "supplier-0001");
        assert_eq!(named(&mut key, NameKind::Supplier, "ERFUNDEN, GmbH "), "supplier-0001");
        assert_eq!(named(&mut key, NameKind::Id, "a-1"), "id-0001");
        assert_eq!(named(&mut key, NameKind::Id, "A-1"), "id-0002");
        assert_eq!(named(&mut key, NameKind::File, "lists/Erfunden.XLSX"), "file-0001.xlsx");
        assert_eq!(named(&mut key, NameKind::File, "Erfunden.gmbh"), "file-0002");
        assert_eq!((key.find(NameKind::Id, "a-1"), key.find(NameKind::Bid, "a-1")), (Some("id-0001"), None));
        assert_eq!((key.find_any("erfunden gmbh"), key.find_any("A-1")), (Some("supplier-0001"), Some("id-0002")));
        assert!(key.has_pseudonym("file-0001.xlsx") && !key.has_pseudonym("file-0009") && !key.has_pseudonym("a-1"));
    }

    #[test]
    fn an_earlier_key_goes_on_behind_its_highest_number() {
        let entry = |pseudonym: &str, kind, original: &str| KeyEntry {
            pseudonym: pseudonym.to_owned(),
            kind,
            original: original.to_owned(),
        };
        let mut key = Key::default();
        assert_eq!(key.add(entry("bid-0007", NameKind::Bid, "B-1")), Ok(()));
        assert_eq!(named(&mut key, NameKind::Bid, "B-2"), "bid-0008");
        assert_eq!(named(&mut key, NameKind::Bid, "B-1"), "bid-0007");
        for (entry, part) in [
            (entry("bid-0007", NameKind::Bid, "B-3"), "twice"),
            (entry("bid-0009", NameKind::Bid, "B-1"), "the same bid as `bid-0007`"),
            (entry("bid-9", NameKind::Bid, "B-3"), "no pseudonym of the kind bid"),
            (entry("id-0001", NameKind::Bid, "B-3"), "no pseudonym of the kind bid"),
            (entry("bid-9999999999", NameKind::Bid, "B-3"), "no pseudonym"),
            (entry("bid-0010.csv", NameKind::Bid, "B-3"), "no pseudonym"),
        ] {
            let fault = key.add(entry.clone()).expect_err("it is refused");
            assert!(fault.contains(part), "{entry:?}: {fault}");
        }
    }
}
