//! All names of a list, folded into numbers: each distinct word once, each name a run
//! of word numbers, each telling word with the names that hold it.

use hashbrown::HashMap;
use rayon::prelude::*;

use super::compare::Matcher;
use super::keys::{KeySort, KeyTable, bones_keys, key, keys_of};
use super::name::Name;
use super::score::weight;
use super::tables::LegalClass;
use super::watchlist::{Entry, NameKind};
use super::word::{Script, Word, WordKind};

/// How many entries are read side by side before their words are numbered: bounds the
/// memory of building.
const BATCH: usize = 8192;

/// The names of a list.
#[derive(Clone, Debug, Default)]
pub(super) struct Index {
    /// The distinct words; behind `real_words` come pairs of words run together, which
    /// only lead to names.
    pub(super) words: Vec<Word>,
    pub(super) rarity: Vec<f32>,
    pub(super) names: Runs<u32>,
    pub(super) forms: Runs<LegalClass>,
    pub(super) texts: Runs<u8>,
    pub(super) entry_of: Vec<u32>,
    pub(super) kind_of: Vec<NameKind>,
    /// The hash of all letters of a name.
    pub(super) letters_of: Vec<u64>,
    /// What all words of a name weigh.
    pub(super) weight_of: Vec<f32>,
    pub(super) postings: Runs<u32>,
    pub(super) word_keys: KeyTable,
    pub(super) name_keys: KeyTable,
    /// Whether some word is in a script that spells by sound.
    pub(super) has_sounds: bool,
}

/// Many short runs in one allocation.
#[derive(Clone, Debug)]
pub(super) struct Runs<T> {
    items: Vec<T>,
    ends: Vec<u32>,
}

impl<T> Default for Runs<T> {
    fn default() -> Self {
        Self { items: Vec::new(), ends: Vec::new() }
    }
}

impl<T> Runs<T> {
    pub(super) fn get(&self, at: u32) -> &[T] {
        let from = if at == 0 { 0 } else { self.ends[at as usize - 1] as usize };
        &self.items[from..self.ends[at as usize] as usize]
    }

    pub(super) fn push(&mut self, run: impl IntoIterator<Item = T>) {
        self.items.extend(run);
        self.ends.push(self.items.len() as u32);
    }

    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    fn bytes(&self) -> usize {
        self.items.capacity() * size_of::<T>() + self.ends.capacity() * 4
    }
}

impl Index {
    pub(super) fn new(matcher: &Matcher, entries: &[Entry]) -> Self {
        let mut build = Build::default();
        for (batch, chunk) in entries.chunks(BATCH).enumerate() {
            let read: Vec<Vec<(Name, NameKind)>> = chunk.par_iter().map(|entry| read(matcher, entry)).collect();
            for (at, names) in read.into_iter().enumerate() {
                for (name, kind) in names {
                    build.add(name, kind, (batch * BATCH + at) as u32);
                }
            }
        }
        build.finish(matcher)
    }

    pub(super) fn text(&self, name: u32) -> &str {
        std::str::from_utf8(self.texts.get(name)).unwrap_or_default()
    }

    /// About how many bytes it takes.
    pub(super) fn bytes(&self) -> usize {
        let spelled = |word: &Word| {
            let others: usize = word.others.iter().map(|other| other.len() + 16).sum();
            word.spelled.len() + others + word.native.as_ref().map_or(0, |native| native.len())
        };
        self.words.iter().map(spelled).sum::<usize>()
            + self.words.capacity() * size_of::<Word>()
            + self.names.bytes()
            + self.forms.bytes()
            + self.texts.bytes()
            + self.postings.bytes()
            + self.word_keys.bytes()
            + self.name_keys.bytes()
            + self.entry_of.capacity() * 21
    }
}

/// The names of an entry, each once.
fn read(matcher: &Matcher, entry: &Entry) -> Vec<(Name, NameKind)> {
    let mut names: Vec<(Name, NameKind)> = Vec::new();
    for listed in &entry.names {
        for name in matcher.names(&listed.text) {
            if !names.iter().any(|(known, _)| known.words == name.words && known.forms == name.forms) {
                names.push((name, listed.kind));
            }
        }
    }
    names
}

#[derive(Default)]
struct Build {
    index: Index,
    numbers: HashMap<Box<str>, u32>,
    name_keys: Vec<(u32, u32)>,
}

impl Build {
    fn add(&mut self, name: Name, kind: NameKind, entry: u32) {
        let id = self.index.entry_of.len() as u32;
        let whole: String = name.words.iter().map(|word| &*word.spelled).collect();
        self.name_keys.push((key(KeySort::Whole, &whole), id));
        if name.letters != 0 {
            self.name_keys.push((key(KeySort::Letters, &name.letters.to_string()), id));
        }
        if name.words.len() > 3 {
            self.name_keys.push((key(KeySort::Initials, &name.initials), id));
        }
        self.index.texts.push(name.text.into_bytes());
        self.index.forms.push(name.forms);
        let words: Vec<u32> = name.words.into_iter().map(|word| self.number(word)).collect();
        self.index.names.push(words);
        self.index.entry_of.push(entry);
        self.index.kind_of.push(kind);
        self.index.letters_of.push(name.letters);
    }

    fn number(&mut self, word: Word) -> u32 {
        let native = word.native.as_deref().unwrap_or_default();
        let identity = format!("{}\u{1f}{native}\u{1f}{}", word.spelled, word.concept.map_or(-1, i64::from));
        if let Some(number) = self.numbers.get(identity.as_str()) {
            return *number;
        }
        let number = self.index.words.len() as u32;
        self.index.has_sounds |= word.native.is_some() && word.script != Script::Han;
        self.index.words.push(word);
        self.numbers.insert(identity.into_boxed_str(), number);
        number
    }

    fn finish(mut self, matcher: &Matcher) -> Index {
        self.numbers = HashMap::new();
        self.rarity();
        self.weights(matcher);
        let real = self.index.words.len();
        let held = self.held();
        self.word_keys(matcher, real);
        self.postings(&held);
        self.index.name_keys = KeyTable::new(std::mem::take(&mut self.name_keys));
        self.index
    }

    /// A word that every name holds says nothing; one that a single name holds, all.
    fn rarity(&mut self) {
        let index = &mut self.index;
        let mut held = vec![0u32; index.words.len()];
        let names = index.names.len();
        for name in 0..names {
            index.names.get(name as u32).iter().for_each(|word| held[*word as usize] += 1);
        }
        let all = (names as f32 + 1.0).ln();
        let rarity = |held: u32| ((1.0 + names as f32 / held.max(1) as f32).ln() / all).min(1.0);
        index.rarity = held.into_iter().map(rarity).collect();
    }

    fn weights(&mut self, matcher: &Matcher) {
        let index = &mut self.index;
        let weigh = |word: &u32| weight(&matcher.settings, &index.words[*word as usize], index.rarity[*word as usize]);
        index.weight_of =
            (0..index.names.len()).map(|name| index.names.get(name as u32).iter().map(weigh).sum()).collect();
    }

    /// Which word leads to which name. Ordinary words lead only to names that hold
    /// nothing else.
    fn held(&mut self) -> Vec<(u32, u32)> {
        let index = &mut self.index;
        let mut held = Vec::new();
        let mut joined: HashMap<String, u32> = HashMap::new();
        for name in 0..index.names.len() as u32 {
            let words = index.names.get(name).to_vec();
            let bare = !words.iter().any(|word| index.words[*word as usize].tells());
            let leads = |word: &&u32| bare || index.words[**word as usize].tells();
            held.extend(words.iter().filter(leads).map(|word| (*word, name)));
            for two in words.windows(2) {
                let Some(spelled) = run_together(&index.words[two[0] as usize], &index.words[two[1] as usize]) else {
                    continue;
                };
                let next = index.words.len() as u32;
                let number = *joined.entry(spelled).or_insert_with_key(|spelled| {
                    index.words.push(together(spelled));
                    index.rarity.push(1.0);
                    next
                });
                held.push((number, name));
            }
        }
        held.sort_unstable();
        held.dedup();
        held
    }

    fn word_keys(&mut self, matcher: &Matcher, real: usize) {
        let index = &mut self.index;
        let error_from = matcher.settings.spelling.one_error_from;
        let mut pairs = Vec::new();
        let mut keys = Vec::new();
        for (number, word) in index.words.iter().enumerate() {
            keys.clear();
            let error_from = if number < real { error_from } else { usize::MAX };
            // A query in such a script may meet any Latin word.
            keys_of(word, error_from, number < real, &mut keys);
            if number >= real {
                bones_keys(word, &mut keys);
            }
            pairs.extend(keys.iter().map(|key| (*key, number as u32)));
        }
        index.word_keys = KeyTable::new(pairs);
    }

    fn postings(&mut self, held: &[(u32, u32)]) {
        let mut at = 0;
        for word in 0..self.index.words.len() as u32 {
            let end = at + held[at..].partition_point(|(other, _)| *other == word);
            self.index.postings.push(held[at..end].iter().map(|(_, name)| *name));
            at = end;
        }
    }
}

/// Two words that may as well be written as one: "Bio Tech", "Biao Xin".
pub(super) fn run_together(first: &Word, second: &Word) -> Option<String> {
    let may = |word: &Word| !matches!(word.kind, WordKind::Number | WordKind::Place);
    let proper = first.tells() || second.tells() || first.kind == WordKind::Initial;
    let short = first.spelled.len() <= 5 || second.spelled.len() <= 5;
    let length = first.spelled.len() + second.spelled.len();
    (may(first) && may(second) && proper && short && length >= 4)
        .then(|| format!("{}{}", first.spelled, second.spelled))
}

/// Words run together, as a word.
pub(super) fn together(spelled: &str) -> Word {
    Word {
        spelled: spelled.into(),
        others: Box::default(),
        native: None,
        script: Script::Latin,
        kind: WordKind::Distinctive,
        concept: None,
    }
}
