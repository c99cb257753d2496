//! Further spellings of what a table says, from a file beside it.

use std::sync::OnceLock;

use hashbrown::{HashMap, HashSet};

use super::phrase::{Phrase, Words};
use super::table::{Row, Table};
use crate::model::fold;

/// Further spellings, by the folded word they stand for; "" for those that stand for
/// nothing.
#[derive(Debug, Default)]
pub(super) struct Terms {
    spellings: Vec<Spelling>,
    places: HashMap<String, Vec<usize>>,
    /// The folded ones that count in this number only.
    as_written: HashSet<String>,
}

#[derive(Debug)]
struct Spelling {
    text: String,
    /// Its words, once they have been asked for: several tables look for the same ones.
    words: OnceLock<Words>,
    as_written: bool,
    /// Whether it stands for something.
    means: bool,
}

impl Terms {
    /// Reads the first two columns, and `as_written` if there is such a column. `None`
    /// where there are no two columns.
    pub(super) fn new(table: &Table) -> Option<Self> {
        let as_written = table.column("as_written");
        let is_marked = |row: &Row<'_>| as_written.is_some_and(|column| !row.cell(column).is_empty());
        let mut terms = Self::default();
        for row in table.rows().filter(|row| is_marked(row)) {
            terms.as_written.insert(fold(row.get(0)?));
        }
        for row in table.rows() {
            let (text, of) = (row.get(0)?.to_owned(), fold(row.get(1)?));
            let spelling = Spelling {
                as_written: terms.is_as_written(&text),
                means: !of.is_empty(),
                words: OnceLock::new(),
                text,
            };
            terms.places.entry(of).or_default().push(terms.spellings.len());
            terms.spellings.push(spelling);
        }
        Some(terms)
    }

    fn is_as_written(&self, text: &str) -> bool {
        !self.as_written.is_empty() && self.as_written.contains(&fold(text))
    }

    /// A text of the table itself as a phrase to find.
    pub(super) fn phrase<'a>(&self, text: &'a str) -> Phrase<'a> {
        Phrase { as_written: self.is_as_written(text), ..Phrase::plain(text) }
    }

    /// The spellings of a word.
    pub(super) fn of(&self, word: &str) -> impl Iterator<Item = Phrase<'_>> {
        let places = if self.places.is_empty() { None } else { self.places.get(&fold(word)) };
        places.into_iter().flatten().map(|place| self.spellings[*place].phrase())
    }

    /// Every spelling that stands for something.
    pub(super) fn all(&self) -> impl Iterator<Item = Phrase<'_>> {
        self.spellings.iter().filter(|spelling| spelling.means).map(Spelling::phrase)
    }
}

impl Spelling {
    fn phrase(&self) -> Phrase<'_> {
        Phrase { text: &self.text, as_written: self.as_written, words: Some(&self.words) }
    }
}
