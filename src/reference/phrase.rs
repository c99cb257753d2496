//! Finding known phrases inside free text, at word boundaries, singular or plural.

use std::sync::OnceLock;

use hashbrown::HashMap;

use crate::model::fold;

/// An index of phrases.
#[derive(Debug, Default)]
pub(super) struct PhraseIndex {
    phrases: HashMap<String, Vec<Meaning>>,
    /// For each word that begins a phrase, the words of the longest such phrase.
    longest: HashMap<String, usize>,
    /// Phrases in scripts that are written without spaces between words.
    unspaced: Vec<(String, u32)>,
    /// Words that undo a phrase they follow.
    not_before: Vec<String>,
    /// Words that undo a phrase behind them.
    not_after: Vec<String>,
}

/// What a phrase stands for; `None` for nothing.
#[derive(Debug, PartialEq, Eq)]
struct Meaning {
    of: Option<u32>,
    /// The words that must stand there, where the other number means something else:
    /// "shorts", not "short".
    as_written: Option<Box<str>>,
}

/// A phrase to find.
#[derive(Clone, Copy, Debug)]
pub(super) struct Phrase<'a> {
    /// Its words.
    pub(super) text: &'a str,
    /// Whether it counts in this number only.
    pub(super) as_written: bool,
    /// Where its words are kept, once they have been parted.
    pub(super) words: Option<&'a OnceLock<Words>>,
}

impl<'a> Phrase<'a> {
    /// A phrase that counts in either number.
    pub(super) fn plain(text: &'a str) -> Self {
        Self { text, as_written: false, words: None }
    }
}

impl PhraseIndex {
    /// An index whose phrases do not count in front of or behind some words.
    pub(super) fn guarded<'a>(
        not_before: impl Iterator<Item = &'a String>,
        not_after: impl Iterator<Item = &'a String>,
    ) -> Self {
        let folded = |word: &String| fold(word);
        Self {
            not_before: not_before.map(folded).collect(),
            not_after: not_after.map(folded).collect(),
            ..Self::default()
        }
    }

    /// Adds a phrase that stands for `meaning`, or for nothing: then it only keeps
    /// shorter phrases inside it from being found.
    pub(super) fn add(&mut self, phrase: Phrase<'_>, meaning: Option<u32>) {
        self.add_for_all(phrase, &[meaning]);
    }

    /// Adds a phrase that stands for each of some meanings.
    pub(super) fn add_for_all(&mut self, phrase: Phrase<'_>, meanings: &[Option<u32>]) {
        let own = OnceLock::new();
        let words = phrase.words.unwrap_or(&own).get_or_init(|| Words::new(phrase.text));
        if words.ends.is_empty() {
            return;
        }
        if words.unspaced {
            let text = words.text.replace(' ', "");
            self.unspaced.extend(meanings.iter().flatten().map(|meaning| (text.clone(), *meaning)));
            return;
        }
        let longest = self.longest.entry_ref(words.run(0, 1)).or_default();
        *longest = (*longest).max(words.ends.len());
        let as_written: Option<Box<str>> = phrase.as_written.then(|| words.written.as_str().into());
        let known = self.phrases.entry_ref(words.text.as_str()).or_insert_with(|| Vec::with_capacity(meanings.len()));
        for of in meanings {
            let meaning = Meaning { of: *of, as_written: as_written.clone() };
            if !known.contains(&meaning) {
                known.push(meaning);
            }
        }
    }

    /// What the phrases in a text stand for. Where phrases overlap the longest wins:
    /// "rubber gloves" is not also "gloves".
    pub(super) fn find(&self, words: &Words) -> Vec<u32> {
        let mut found = Vec::new();
        self.walk(words, |_, hit| found.extend(hit.into_iter().flatten()));
        if words.unspaced {
            self.find_unspaced(&words.text.replace(' ', ""), &mut found);
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Whether every word of a text belongs to a phrase that stands for something.
    pub(super) fn covers(&self, words: &Words) -> bool {
        let mut covered = 0;
        self.walk(words, |length, hit| {
            let counts = hit.is_some_and(|hit| !hit.is_empty());
            covered += if counts { length } else { 0 };
        });
        covered > 0 && covered == words.ends.len()
    }

    /// Goes from phrase to phrase: `visit` is told how many words each has and what it
    /// stands for, `None` when a word beside it undoes it.
    fn walk(&self, words: &Words, mut visit: impl FnMut(usize, Option<Vec<u32>>)) {
        let count = words.ends.len();
        let mut start = 0;
        while start < count {
            let longest = self.longest.get(words.run(start, 1)).copied().unwrap_or(0).min(count - start);
            let hit = (1..=longest).rev().find_map(|n| Some((n, self.hit(words, start, n)?)));
            let Some((length, hit)) = hit else {
                start += 1;
                continue;
            };
            let end = start + length;
            let undone = (end < count && self.not_before.iter().any(|word| word == words.written_run(end, 1)))
                || (start > 0 && self.not_after.iter().any(|word| word == words.written_run(start - 1, 1)));
            visit(length, (!undone).then_some(hit));
            start = end;
        }
    }

    /// What so many words from the given one on stand for, when they are a phrase.
    fn hit(&self, words: &Words, start: usize, length: usize) -> Option<Vec<u32>> {
        let meanings = self.phrases.get(words.run(start, length))?;
        let written = words.written_run(start, length);
        let fits = |meaning: &&Meaning| meaning.as_written.as_deref().is_none_or(|as_written| as_written == written);
        let fitting: Vec<Option<u32>> = meanings.iter().filter(fits).map(|meaning| meaning.of).collect();
        (!fitting.is_empty()).then(|| fitting.into_iter().flatten().collect())
    }

    fn find_unspaced(&self, text: &str, found: &mut Vec<u32>) {
        let counts = |phrase: &str| {
            text.match_indices(phrase).any(|(at, _)| {
                let rest = &text[at + phrase.len()..];
                !self.not_before.iter().any(|word| rest.starts_with(word))
            })
        };
        found.extend(self.unspaced.iter().filter(|(phrase, _)| counts(phrase)).map(|(_, meaning)| *meaning));
    }
}

/// The folded words of a text, one space between them.
#[derive(Debug)]
pub(super) struct Words {
    /// In the singular.
    text: String,
    /// As they stand.
    written: String,
    /// Where each word ends, in the singular and as it stands.
    ends: Vec<(usize, usize)>,
    /// Whether some of it is in a script without spaces.
    unspaced: bool,
}

impl Words {
    pub(super) fn new(text: &str) -> Self {
        let folded = fold(text);
        let mut words = Self {
            text: String::with_capacity(folded.len()),
            ends: Vec::new(),
            written: String::new(),
            unspaced: !text.is_ascii() && text.chars().any(is_unspaced),
        };
        let mut end = 0;
        for word in folded.split(' ').filter(|word| !word.is_empty()) {
            if !words.text.is_empty() {
                words.text.push(' ');
                end += 1;
            }
            push_singular(word, &mut words.text);
            end += word.len();
            words.ends.push((words.text.len(), end));
        }
        words.written = folded;
        words
    }

    /// So many words from the given one on, in the singular.
    fn run(&self, start: usize, count: usize) -> &str {
        run(&self.text, |word| self.ends[word].0, start, count)
    }

    /// So many words from the given one on, as they stand.
    fn written_run(&self, start: usize, count: usize) -> &str {
        run(&self.written, |word| self.ends[word].1, start, count)
    }
}

fn run(text: &str, end_of: impl Fn(usize) -> usize, start: usize, count: usize) -> &str {
    let from = if start == 0 { 0 } else { end_of(start - 1) + 1 };
    &text[from..end_of(start + count - 1)]
}

/// The English singular, near enough for both sides of a comparison to agree.
fn push_singular(word: &str, text: &mut String) {
    let ends_in = |ends: &[&str]| ends.iter().any(|end| word.ends_with(end));
    let (cut, end) = match word {
        _ if word.len() < 4 || !word.ends_with('s') || ends_in(&["ss", "us", "is"]) => (0, ""),
        _ if word.len() > 4 && ends_in(&["ies"]) => (3, "y"),
        _ if ends_in(&["oes", "shes", "ches", "xes", "sses"]) => (2, ""),
        _ => (1, ""),
    };
    text.push_str(&word[..word.len() - cut]);
    text.push_str(end);
}

/// Han, kana and Thai are written without spaces.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{0e00}'..='\u{0e7f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index() -> PhraseIndex {
        let mut index = PhraseIndex::default();
        for (i, phrase) in ["Bricks", "Gloves", "Rubber Gloves", "Rice", "Tomatoes", "新疆"].iter().enumerate() {
            index.add(Phrase::plain(phrase), Some(i as u32));
        }
        index
    }

    #[test]
    fn phrases_are_found_as_whole_words_in_either_number() {
        assert_eq!(index().find(&Words::new("Clay brick, hand-made")), [0]);
        assert_eq!(index().find(&Words::new("tomato paste; rice")), [3, 4]);
        assert!(index().find(&Words::new("price list for rubber")).is_empty());
    }

    #[test]
    fn the_longer_phrase_wins() {
        assert_eq!(index().find(&Words::new("RUBBER GLOVES (medical)")), [2]);
        assert_eq!(index().find(&Words::new("rubber gloves and cotton gloves")), [1, 2]);
    }

    #[test]
    fn a_street_named_after_a_place_is_not_the_place() {
        let mut index = PhraseIndex::guarded(["Road".to_owned(), "路".to_owned()].iter(), [].iter());
        index.add(Phrase::plain("Urumqi"), Some(0));
        index.add(Phrase::plain("乌鲁木齐"), Some(0));
        assert!(index.find(&Words::new("12 Urumqi Road, Shanghai")).is_empty());
        assert!(index.find(&Words::new("上海市乌鲁木齐路12号")).is_empty());
        assert_eq!(index.find(&Words::new("Urumqi, 12 Harbour Road")), [0]);
        assert_eq!(index.find(&Words::new("乌鲁木齐市")), [0]);
    }

    #[test]
    fn words_beside_a_phrase_and_longer_phrases_without_meaning_undo_it() {
        let mut index = PhraseIndex::guarded(["plated".to_owned()].iter(), ["imitation".to_owned()].iter());
        index.add(Phrase::plain("gold"), Some(0));
        index.add(Phrase::plain("leather"), Some(1));
        index.add(Phrase::plain("rice"), Some(2));
        index.add(Phrase::plain("rice cooker"), None);
        assert!(index.find(&Words::new("gold-plated pins, imitation leather, 3 rice cookers")).is_empty());
        assert_eq!(index.find(&Words::new("gold, leather; rice")), [0, 1, 2]);
    }

    #[test]
    fn a_phrase_may_count_in_one_number_only() {
        let mut index = PhraseIndex::default();
        let counted = |text| Phrase { as_written: true, ..Phrase::plain(text) };
        index.add(counted("Shorts"), Some(0));
        index.add(counted("pepper"), Some(1));
        index.add(counted("peppers"), Some(2));
        assert!(index.find(&Words::new("short circuit testers")).is_empty());
        assert_eq!(index.find(&Words::new("shorts")), [0]);
        assert_eq!(
            (index.find(&Words::new("black pepper")), index.find(&Words::new("sweet peppers"))),
            (vec![1], vec![2])
        );
    }

    #[test]
    fn a_text_is_covered_when_every_word_belongs_to_a_phrase() {
        assert!(index().covers(&Words::new("Rice, tomatoes")));
        assert!(!index().covers(&Words::new("rice and unheard-of things")));
        assert!(!index().covers(&Words::new("")));
    }

    #[test]
    fn scripts_without_spaces_are_searched_inside() {
        assert_eq!(index().find(&Words::new("中国新疆维吾尔自治区")), [5]);
    }
}
