//! Which row is the header, and what its cells say.

use crate::model::{ColumnId, RowNumber, Vocabulary, fold, tidy};

use hashbrown::HashMap;

/// How many rows are searched for the header.
pub(super) const SEARCHED: usize = 30;

/// The headers of the vocabulary, ready to be compared.
pub(super) struct HeaderIndex {
    whole: HashMap<String, Vec<Alias>>,
    longest: usize,
}

/// What a header may mean.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Alias {
    pub(super) column: ColumnId,
    /// The classification it states.
    pub(super) hint: Option<String>,
    /// The language it is written in; `any` for published field names.
    pub(super) language: String,
    /// Its place among the headers of its column: the earlier, the stronger.
    pub(super) rank: usize,
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
        let mut index = Self { whole: HashMap::new(), longest: 1 };
        for (column, spec) in vocabulary.columns() {
            let own = std::iter::once(("id", None, spec.id.as_str()));
            let headers = spec.headers.iter().filter(|(language, _)| *language != "any");
            let published = spec.headers.iter().filter(|(language, _)| *language == "any");
            let in_words = headers.chain(published).flat_map(|(language, headers)| {
                headers.iter().map(move |header| (language.as_str(), None, header.as_str()))
            });
            let hints = spec.hints.iter().flat_map(|(hint, headers)| {
                headers.iter().map(move |header| ("any", Some(hint.clone()), header.as_str()))
            });
            for (rank, (language, hint, header)) in own.chain(in_words).chain(hints).enumerate() {
                index.add(header, Alias { column, hint, language: language.to_owned(), rank });
            }
        }
        index
    }

    fn add(&mut self, header: &str, alias: Alias) {
        let folded = fold_header(header);
        self.longest = self.longest.max(folded.split(' ').count());
        let known = self.whole.entry(folded).or_default();
        if known.iter().all(|other| other.column != alias.column) {
            known.push(alias);
        }
    }

    /// What a header may mean: its whole text first, then the known headers that
    /// stand inside it as whole words.
    pub(super) fn candidates(&self, vocabulary: &Vocabulary, header: &str) -> Vec<Candidate> {
        let folded = fold_header(header);
        if let Some(aliases) = self.whole.get(&folded) {
            let candidate = |alias: &Alias| Candidate {
                alias: alias.clone(),
                confidence: 1.0,
                reason: match alias.language.as_str() {
                    "id" => "the canonical name".to_owned(),
                    "any" => "a published field name".to_owned(),
                    language => format!("a known header ({language})"),
                },
            };
            return aliases.iter().map(candidate).collect();
        }
        let words: Vec<&str> = folded.split(' ').collect();
        let mut candidates = Vec::new();
        for (start, length) in spans(words.len(), self.longest) {
            let part = words[start..start + length].join(" ");
            for alias in self.whole.get(&part).into_iter().flatten() {
                let spec = vocabulary.spec(alias.column);
                let rejected = spec.reject.iter().any(|word| words.contains(&fold(word).as_str()));
                // One word of a long header says too little about it.
                let telling = length > 1 || (words.len() <= 3 && part.len() > 3);
                if telling && !rejected {
                    candidates.push(Candidate {
                        alias: alias.clone(),
                        confidence: 0.5 + 0.4 * length as f64 / words.len() as f64,
                        reason: format!("contains `{part}`"),
                    });
                }
            }
        }
        candidates
    }

    /// The row that looks most like a header among the first ones: the most cells
    /// with a known meaning, the earlier row where two are alike.
    pub(super) fn find_header<'r>(
        &self,
        vocabulary: &Vocabulary,
        rows: impl Iterator<Item = (RowNumber, &'r csv::ByteRecord)>,
    ) -> Option<RowNumber> {
        let scored = rows.take(SEARCHED).map(|(number, record)| {
            let known = record
                .iter()
                .filter(|cell| !cell.is_empty() && cell.len() < 200)
                .filter(|cell| !self.candidates(vocabulary, &String::from_utf8_lossy(cell)).is_empty())
                .count();
            (known, number)
        });
        let best = scored.max_by_key(|(known, number)| (*known, std::cmp::Reverse(*number)))?;
        (best.0 > 0).then_some(best.1)
    }
}

/// Every run of words, longest first.
fn spans(words: usize, longest: usize) -> impl Iterator<Item = (usize, usize)> {
    (1..=words.min(longest)).rev().flat_map(move |length| (0..=words - length).map(move |start| (start, length)))
}

/// A header as it is compared: folded, without a unit in brackets at its end.
fn fold_header(header: &str) -> String {
    let header = tidy(header);
    let without_unit = match header.strip_suffix([')', ']']).and_then(|h| h.rfind(['(', '[']).map(|cut| &h[..cut])) {
        Some(name) if !fold(name).is_empty() => name,
        _ => header,
    };
    // "% migrant workers" is not the number of them.
    fold(&without_unit.replace('%', " pct "))
}
