//! What a header's words may mean.

use std::sync::Arc;

use hashbrown::hash_map::Entry;
use hashbrown::{HashMap, HashSet};

use crate::model::{ColumnId, ColumnSpec, Vocabulary, fold, tidy};

/// The headers of the vocabulary, ready to be compared.
pub(super) struct HeaderIndex {
    whole: HashMap<String, Vec<Alias>>,
    /// The words that known headers begin with, and how many words the longest has.
    begins: HashMap<String, usize>,
    /// The words that rule a column out, folded and with a space around them.
    rejects: HashMap<ColumnId, Vec<String>>,
}

/// What a header may mean.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Alias {
    pub(super) column: ColumnId,
    /// The classification it states.
    pub(super) hint: Option<String>,
    /// The language it is written in; `any` for published field names.
    pub(super) language: Arc<str>,
    /// Its place among the headers of its column: the earlier, the stronger.
    pub(super) rank: usize,
    /// Whether the header names many other things too.
    pub(super) generic: bool,
}

/// A possible meaning of a header, with the evidence of its words alone.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub(super) alias: Alias,
    /// How much of the header the alias covers, from 0 to 1.
    pub(super) confidence: f64,
    pub(super) reason: String,
}

impl HeaderIndex {
    pub(super) fn new(vocabulary: &Vocabulary) -> Self {
        let mut index = Self { whole: HashMap::new(), begins: HashMap::new(), rejects: HashMap::new() };
        for (column, spec) in vocabulary.columns() {
            index.rejects.insert(column, spec.reject.iter().map(|words| format!(" {} ", fold(words))).collect());
            let generic: HashSet<String> = spec.generic.iter().map(|header| fold(header)).collect();
            let mut rank = 0;
            for (language, hint, headers) in groups(spec) {
                let language: Arc<str> = language.into();
                for header in headers {
                    let generic = !generic.is_empty() && generic.contains(&fold(header));
                    let (hint, language) = (hint.cloned(), language.clone());
                    index.add(header, Alias { column, hint, language, rank, generic });
                    rank += 1;
                }
            }
        }
        index
    }

    fn add(&mut self, header: &str, alias: Alias) {
        let folded = fold_header(header);
        let mut words = folded.split(' ');
        if let Some(first) = words.next() {
            let longest = self.begins.entry_ref(first).or_insert(1);
            *longest = (*longest).max(1 + words.count());
        }
        match self.whole.entry(folded) {
            // Few headers have more than one meaning.
            Entry::Vacant(place) => drop(place.insert(vec![alias])),
            Entry::Occupied(mut known) if known.get().iter().all(|other| other.column != alias.column) => {
                known.get_mut().push(alias);
            }
            Entry::Occupied(_) => {}
        }
    }

    /// What a header may mean: its whole text first, then the known headers that
    /// stand inside it as whole words. The words of the group above it can make it
    /// mean more ("Supplier" above "Name"), or rule a meaning out ("Buyer" above it).
    pub(super) fn candidates(&self, header: &str, group: &str) -> Vec<Candidate> {
        let grouped =
            if group.is_empty() { Vec::new() } else { self.whole(&fold_header(&format!("{group} {header}"))) };
        if !grouped.is_empty() {
            return grouped;
        }
        let above = fold(group);
        // A unit in brackets is no part of the header, but may say that it is another thing.
        let bracket = header.find(['(', '[']).map(|start| fold(&header[start..])).unwrap_or_default();
        let beside = format!("{above} {bracket}");
        let allowed = |candidate: &Candidate| !self.is_rejected(candidate.alias.column, &beside);
        let folded = fold_header(header);
        let mut candidates = self.whole(&folded);
        if candidates.is_empty() {
            let parted = parted_words(header);
            let parted = parted.as_deref().map_or(folded, fold_header);
            candidates = self.whole(&parted);
            if candidates.is_empty() {
                candidates = self.inside(&parted);
            }
        }
        candidates.retain(allowed);
        candidates
    }

    fn whole(&self, folded: &str) -> Vec<Candidate> {
        let candidate = |alias: &Alias| Candidate {
            alias: alias.clone(),
            confidence: 1.0,
            reason: match &*alias.language {
                "id" => "the canonical name".to_owned(),
                "any" => "a published field name".to_owned(),
                "whole" => "a known header".to_owned(),
                language => format!("a known header ({language})"),
            },
        };
        self.whole.get(folded).into_iter().flatten().map(candidate).collect()
    }

    fn inside(&self, folded: &str) -> Vec<Candidate> {
        let words: Vec<&str> = folded.split(' ').collect();
        let mut candidates = Vec::new();
        let is_free = |alias: &&Alias| *alias.language != *"whole" && !self.is_rejected(alias.column, folded);
        for (start, first) in words.iter().enumerate() {
            let longest = self.begins.get(*first).copied().unwrap_or(0).min(words.len() - start);
            for length in (1..=longest).rev() {
                let part = words[start..start + length].join(" ");
                // One word of a long header says too little about it.
                let telling = length > 1 || (words.len() <= 3 && part.len() > 3);
                let known = self.whole.get(&part).into_iter().flatten().filter(|_| telling);
                candidates.extend(known.filter(is_free).map(|alias| Candidate {
                    alias: alias.clone(),
                    confidence: 0.5 + 0.4 * length as f64 / words.len() as f64,
                    reason: format!("contains `{part}`"),
                }));
            }
        }
        candidates
    }

    /// Whether a sheet's name speaks of the suppliers in it: a word of it is a header
    /// of names that names nothing else, in the singular or in the plural.
    pub(super) fn speaks_of_suppliers(&self, name: ColumnId, sheet: &str) -> bool {
        let is_header = |word: &str| {
            let known = |word: &str| self.whole.get(word).into_iter().flatten().any(|a| a.column == name && !a.generic);
            let shorter = word.char_indices().rev().take(2).map(|(end, _)| &word[..end]);
            std::iter::once(word).chain(shorter).any(|word| word.chars().count() > 4 && known(word))
        };
        fold(sheet).split(' ').any(is_header)
    }

    /// Whether a folded text holds words that rule a column out, whole and in order.
    fn is_rejected(&self, column: ColumnId, folded: &str) -> bool {
        let text = format!(" {folded} ");
        self.rejects.get(&column).is_some_and(|reject| reject.iter().any(|words| text.contains(words)))
    }
}

/// The headers of a column, the stronger first, with the language they are written in and
/// the classification they state.
fn groups(spec: &ColumnSpec) -> impl Iterator<Item = (&str, Option<&String>, &[String])> {
    let own = std::iter::once(("id", None, std::slice::from_ref(&spec.id)));
    let headers = spec.headers.iter().filter(|(language, _)| !["any", "hxl"].contains(&language.as_str()));
    let published = spec.headers.iter().filter(|(language, _)| *language == "any");
    let in_words = headers.chain(published).map(|(language, headers)| (language.as_str(), None, &headers[..]));
    let whole = std::iter::once(("whole", None, &spec.whole[..]));
    let hints = spec.hints.iter().map(|(hint, headers)| ("any", Some(hint), &headers[..]));
    own.chain(in_words).chain(whole).chain(hints)
}

/// The words of a header that were written together: `BeneficiaryName`.
fn parted_words(header: &str) -> Option<String> {
    let mut parted = String::with_capacity(header.len() + 4);
    let mut last_is_small = false;
    for letter in header.chars() {
        if last_is_small && letter.is_uppercase() {
            parted.push(' ');
        }
        last_is_small = letter.is_lowercase();
        parted.push(letter);
    }
    (parted.len() > header.len()).then_some(parted)
}

/// A header as it is compared: folded, without a unit in brackets at its end.
fn fold_header(header: &str) -> String {
    let header = tidy(header);
    let without_unit = match header.strip_suffix([')', ']']).and_then(|h| h.rfind(['(', '[']).map(|cut| &h[..cut])) {
        Some(name) if !fold(name).is_empty() => name,
        _ => header,
    };
    // "% migrant workers" is not the number of them.
    if without_unit.contains('%') { fold(&without_unit.replace('%', " pct ")) } else { fold(without_unit) }
}
