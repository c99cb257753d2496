//! What is known about words: legal forms, ordinary words, places, Chinese readings.

use anyhow::{Context, Result};
use hashbrown::HashMap;

use super::chinese::Readings;
use super::slip::is_one_slip;
use super::tables::{self, FormPosition, FormRow, LegalClass, OrdinaryKind, PlaceRow, ReadingRow, WordRow};
use super::tokens::{plain, tokens};
use super::word::{Script, WordKind};
use crate::bundled::RulesData;

/// The known words, ready to be looked up.
#[derive(Clone, Debug)]
pub struct Lexicon {
    forms: HashMap<String, Vec<Form>>,
    ordinary: HashMap<String, Ordinary>,
    concepts: HashMap<String, u32>,
    /// Words in Cyrillic by what stays of them in every case.
    stems: HashMap<String, String>,
    /// Legal forms of one long word, which a slip may hit.
    long_forms: Vec<(String, LegalClass)>,
    longest_unspaced: usize,
    longest_phrase: usize,
    pub(super) readings: Readings,
}

/// A legal form and where it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Form {
    pub(super) class: LegalClass,
    pub(super) position: FormPosition,
}

/// What an ordinary word is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Ordinary {
    /// It says nothing.
    Filler,
    /// It stands for these concepts, one word each.
    Words(WordKind, Box<[u32]>),
}

impl Lexicon {
    /// The tables of `rules/names`, or what is wrong with them.
    pub fn of(data: &RulesData) -> Result<Self> {
        let mut lexicon = Self {
            forms: HashMap::new(),
            ordinary: HashMap::new(),
            concepts: HashMap::new(),
            stems: HashMap::new(),
            long_forms: Vec::new(),
            longest_unspaced: 1,
            longest_phrase: 1,
            readings: Readings::default(),
        };
        // First of all: the keys of the other tables are in simplified characters.
        let readings = tables::rows::<ReadingRow>(data.file("names/chinese.csv")?).context("chinese.csv")?;
        lexicon.readings = Readings::new(&readings);
        for row in tables::rows::<FormRow>(data.file("names/legal_forms.csv")?).context("legal_forms.csv")? {
            lexicon.add_forms(&row);
        }
        for row in tables::rows::<WordRow>(data.file("names/words.csv")?).context("words.csv")? {
            lexicon.add_words(&row);
        }
        for row in tables::rows::<PlaceRow>(data.file("names/places.csv")?).context("places.csv")? {
            lexicon.add_place(&row);
        }
        lexicon.find_by_stem();
        Ok(lexicon)
    }

    fn add_forms(&mut self, row: &FormRow) {
        let form = Form { class: row.class, position: row.position };
        for written in row.forms.split('|') {
            let key = self.key(written);
            if key.len() >= 6 && key.bytes().all(|byte| byte.is_ascii_lowercase()) {
                self.long_forms.push((key.clone(), row.class));
            }
            let forms = self.forms.entry(key).or_default();
            if !forms.contains(&form) {
                forms.push(form);
            }
        }
    }

    fn add_words(&mut self, row: &WordRow) {
        let kind = match row.kind {
            OrdinaryKind::Filler => None,
            OrdinaryKind::Generic => Some(WordKind::Generic),
            OrdinaryKind::Sector => Some(WordKind::Sector),
            OrdinaryKind::Common => Some(WordKind::Common),
            OrdinaryKind::Given => Some(WordKind::Distinctive),
        };
        let concepts: Box<[u32]> = row.concept.split('+').map(|concept| self.concept(concept)).collect();
        for written in row.words.split('|') {
            let key = self.key(written);
            let meaning = kind.map_or(Ordinary::Filler, |kind| Ordinary::Words(kind, concepts.clone()));
            self.ordinary.entry(key).or_insert(meaning);
        }
    }

    fn add_place(&mut self, row: &PlaceRow) {
        let concepts: Box<[u32]> = row.place.split('+').map(|place| self.concept(&format!("@{place}"))).collect();
        for written in row.words.split('|') {
            let key = self.key(written);
            self.ordinary.entry(key).or_insert_with(|| Ordinary::Words(WordKind::Place, concepts.clone()));
        }
    }

    /// Lets words in Cyrillic be found in every case.
    fn find_by_stem(&mut self) {
        let mut words: Vec<&String> = self.ordinary.keys().collect();
        words.sort_unstable();
        let stems = words.into_iter().filter_map(|word| Some((stem(word)?.to_owned(), word.clone())));
        self.stems = stems.collect();
    }

    fn concept(&mut self, name: &str) -> u32 {
        let next = self.concepts.len() as u32;
        *self.concepts.entry_ref(name).or_insert(next)
    }

    /// The key of a phrase of a table: its tokens, with a space between them where
    /// their script has one.
    fn key(&mut self, written: &str) -> String {
        let tokens = tokens(written);
        if tokens.iter().all(|token| token.script.is_unspaced()) {
            let key: String = tokens.iter().map(|token| self.readings.simplify(&plain(&token.text))).collect();
            self.longest_unspaced = self.longest_unspaced.max(key.chars().count());
            return key;
        }
        self.longest_phrase = self.longest_phrase.max(tokens.len());
        let words: Vec<String> = tokens.iter().map(|token| plain(&token.text)).collect();
        words.join(" ")
    }

    /// The legal forms that a phrase may be.
    pub(super) fn forms(&self, phrase: &str) -> &[Form] {
        self.forms.get(phrase).map_or(&[], Vec::as_slice)
    }

    /// The legal form that a word at the end of a name is but for one typing error.
    pub(super) fn form_with_slip(&self, word: &str) -> Option<LegalClass> {
        if word.len() < 6 || !word.is_ascii() || self.ordinary(word).is_some() {
            return None;
        }
        self.long_forms.iter().find(|(form, _)| is_one_slip(form, word)).map(|(_, class)| *class)
    }

    /// What an ordinary word or phrase is, in either number.
    pub(super) fn ordinary(&self, phrase: &str) -> Option<&Ordinary> {
        self.ordinary.get(phrase).or_else(|| {
            if let Some(stem) = stem(phrase) {
                return self.ordinary.get(&self.stems.get(stem)?[..]);
            }
            let singular = phrase.strip_suffix('s').filter(|singular| singular.len() > 3)?;
            self.ordinary.get(singular)
        })
    }

    /// How many characters the longest word of a script without spaces has.
    pub(super) fn longest_unspaced(&self) -> usize {
        self.longest_unspaced
    }

    /// How many words the longest phrase has.
    pub(super) fn longest_phrase(&self) -> usize {
        self.longest_phrase
    }
}

/// A word in Cyrillic without its ending, when enough remains.
fn stem(word: &str) -> Option<&str> {
    if !word.chars().all(|c| Script::of(c) == Script::Cyrillic) {
        return None;
    }
    let stem = word.trim_end_matches(['а', 'е', 'и', 'о', 'у', 'ы', 'э', 'ю', 'я', 'й', 'ь', 'і']);
    (stem.chars().count() >= 4).then_some(stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bundled_tables_are_sound() {
        let lexicon = Lexicon::of(&RulesData::built_in()).expect("the tables can be read");
        assert!(lexicon.forms("gmbh and co kg").iter().any(|form| form.class == LegalClass::Partnership));
        assert_eq!(lexicon.ordinary("textiles"), lexicon.ordinary("纺织"));
        assert_eq!(lexicon.ordinary("akesu"), lexicon.ordinary("aksu"));
        assert_eq!(lexicon.ordinary("of"), Some(&Ordinary::Filler));
        assert_eq!(lexicon.ordinary("россии"), lexicon.ordinary("россия"));
    }
}
