//! Finding known phrases inside free text, at word boundaries, singular or plural.

use hashbrown::HashMap;

use crate::model::fold;

/// An index of phrases.
#[derive(Debug, Default)]
pub(super) struct PhraseIndex {
    phrases: HashMap<String, Vec<u32>>,
    /// Phrases in scripts that are written without spaces between words.
    unspaced: Vec<(String, u32)>,
    longest: usize,
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
        let words = words(phrase);
        if words.is_empty() {
            return;
        }
        if phrase.chars().any(is_unspaced) {
            self.unspaced.push((words.join(""), meaning));
            return;
        }
        self.longest = self.longest.max(words.len());
        let meanings = self.phrases.entry(words.join(" ")).or_default();
        if !meanings.contains(&meaning) {
            meanings.push(meaning);
        }
    }

    /// What the phrases in a text stand for. Where phrases overlap the longest wins:
    /// "rubber gloves" is not also "gloves".
    pub(super) fn find(&self, text: &str) -> Vec<u32> {
        let words = words(text);
        let mut found = Vec::new();
        let mut start = 0;
        while start < words.len() {
            let widest = self.longest.min(words.len() - start);
            let hit = (1..=widest).rev().find_map(|n| {
                self.phrases.get(&words[start..start + n].join(" ")).map(|meanings| (n, meanings))
            });
            if let Some((n, meanings)) = hit {
                start += n;
                if words.get(start).is_none_or(|next| !self.not_before.contains(next)) {
                    found.extend_from_slice(meanings);
                }
            } else {
                start += 1;
            }
        }
        if text.chars().any(is_unspaced) {
            let joined = words.concat();
            let counts = |phrase: &str| {
                joined.match_indices(phrase).any(|(at, _)| {
                    let rest = &joined[at + phrase.len()..];
                    !self.not_before.iter().any(|word| rest.starts_with(word))
                })
            };
            found.extend(self.unspaced.iter().filter(|(phrase, _)| counts(phrase)).map(|(_, meaning)| *meaning));
        }
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// The folded words of a text, in the singular.
fn words(text: &str) -> Vec<String> {
    fold(text).split(' ').filter(|word| !word.is_empty()).map(singular).collect()
}

/// The English singular, near enough for both sides of a comparison to agree.
fn singular(word: &str) -> String {
    let cut = |n: usize, end: &str| format!("{}{end}", &word[..word.len() - n]);
    match word {
        _ if word.len() < 4 || word.ends_with("ss") || word.ends_with("us") || word.ends_with("is") => word.to_owned(),
        _ if word.ends_with("ies") && word.len() > 4 => cut(3, "y"),
        _ if ["oes", "shes", "ches", "xes", "sses"].iter().any(|end| word.ends_with(end)) => cut(2, ""),
        _ if word.ends_with('s') => cut(1, ""),
        _ => word.to_owned(),
    }
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
