//! Finding known phrases inside free text, at word boundaries, singular or plural.

use hashbrown::HashMap;

use crate::model::fold;

/// An index of phrases.
#[derive(Debug, Default)]
pub(super) struct PhraseIndex {
    phrases: HashMap<String, Vec<u32>>,
    /// For each word that begins a phrase, the words of the longest such phrase.
    longest: HashMap<String, usize>,
    /// Phrases in scripts that are written without spaces between words.
    unspaced: Vec<(String, u32)>,
    /// Words that undo a phrase they follow.
    not_before: Vec<String>,
}

impl PhraseIndex {
    /// An index whose phrases do not count in front of some words.
    pub(super) fn not_before(words: &[String]) -> Self {
        Self { not_before: words.iter().map(|word| fold(word)).collect(), ..Self::default() }
    }

    /// Adds a phrase that stands for `meaning`.
    pub(super) fn add(&mut self, phrase: &str, meaning: u32) {
        let words = Words::new(phrase);
        if words.ends.is_empty() {
            return;
        }
        if phrase.chars().any(is_unspaced) {
            self.unspaced.push((words.text.replace(' ', ""), meaning));
            return;
        }
        let longest = self.longest.entry(words.run(0, 1).to_owned()).or_default();
        *longest = (*longest).max(words.ends.len());
        let meanings = self.phrases.entry(words.text).or_default();
        if !meanings.contains(&meaning) {
            meanings.push(meaning);
        }
    }

    /// What the phrases in a text stand for. Where phrases overlap the longest wins:
    /// "rubber gloves" is not also "gloves".
    pub(super) fn find(&self, text: &str) -> Vec<u32> {
        let words = Words::new(text);
        let count = words.ends.len();
        let mut found = Vec::new();
        let mut start = 0;
        while start < count {
            let longest = self.longest.get(words.run(start, 1)).copied().unwrap_or(0).min(count - start);
            let hit = (1..=longest).rev().find_map(|n| Some((n, self.phrases.get(words.run(start, n))?)));
            let Some((length, meanings)) = hit else {
                start += 1;
                continue;
            };
            start += length;
            if start == count || !self.undoes(words.run(start, 1)) {
                found.extend_from_slice(meanings);
            }
        }
        if text.chars().any(is_unspaced) {
            self.find_unspaced(&words.text.replace(' ', ""), &mut found);
        }
        found.sort_unstable();
        found.dedup();
        found
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

    fn undoes(&self, word: &str) -> bool {
        self.not_before.iter().any(|known| known == word)
    }
}

/// The folded words of a text, in the singular, one space between them.
struct Words {
    text: String,
    /// Where each word ends.
    ends: Vec<usize>,
}

impl Words {
    fn new(text: &str) -> Self {
        let folded = fold(text);
        let mut words = Self { text: String::with_capacity(folded.len()), ends: Vec::new() };
        for word in folded.split(' ').filter(|word| !word.is_empty()) {
            if !words.text.is_empty() {
                words.text.push(' ');
            }
            push_singular(word, &mut words.text);
            words.ends.push(words.text.len());
        }
        words
    }

    /// So many words from the given one on.
    fn run(&self, start: usize, count: usize) -> &str {
        let from = if start == 0 { 0 } else { self.ends[start - 1] + 1 };
        &self.text[from..self.ends[start + count - 1]]
    }
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
            index.add(phrase, i as u32);
        }
        index
    }

    #[test]
    fn phrases_are_found_as_whole_words_in_either_number() {
        assert_eq!(index().find("Clay brick, hand-made"), [0]);
        assert_eq!(index().find("tomato paste; rice"), [3, 4]);
        assert!(index().find("price list for rubber").is_empty());
    }

    #[test]
    fn the_longer_phrase_wins() {
        assert_eq!(index().find("RUBBER GLOVES (medical)"), [2]);
        assert_eq!(index().find("rubber gloves and cotton gloves"), [1, 2]);
    }

    #[test]
    fn a_street_named_after_a_place_is_not_the_place() {
        let mut index = PhraseIndex::not_before(&["Road".to_owned(), "路".to_owned()]);
        index.add("Urumqi", 0);
        index.add("乌鲁木齐", 0);
        assert!(index.find("12 Urumqi Road, Shanghai").is_empty());
        assert!(index.find("上海市乌鲁木齐路12号").is_empty());
        assert_eq!(index.find("Urumqi, 12 Harbour Road"), [0]);
        assert_eq!(index.find("乌鲁木齐市"), [0]);
    }

    #[test]
    fn scripts_without_spaces_are_searched_inside() {
        assert_eq!(index().find("中国新疆维吾尔自治区"), [5]);
    }
}
