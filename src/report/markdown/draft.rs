//! The text of the paper while it is made.

use super::super::escape::for_document;
use crate::languages::{Phrases, Worth};

/// A piece of Markdown: own words as they stand, those of lists and rules escaped.
#[derive(Clone, Debug, Default)]
pub(in crate::report) struct Draft {
    text: String,
    /// How many texts in it were cut.
    cut: usize,
}

impl Draft {
    /// A paragraph of own words. Whatever stands before it, it is one by itself.
    pub(in crate::report) fn paragraph(words: &str) -> Self {
        let mut draft = Self::default();
        draft.own("\n").own(words).own("\n");
        draft
    }

    /// A heading of own words.
    pub(in crate::report) fn heading(words: &str) -> Self {
        Self::paragraph(&format!("## {words}"))
    }

    /// Adds own words.
    pub(in crate::report) fn own(&mut self, words: &str) -> &mut Self {
        self.text.push_str(words);
        self
    }

    /// Adds a text of somebody else.
    pub(in crate::report) fn quote(&mut self, text: &str) -> &mut Self {
        let (shown, is_cut) = for_document(text);
        self.cut += usize::from(is_cut);
        self.own(&shown)
    }

    /// Adds a sentence of such a name, about own words and about texts of somebody else.
    pub(in crate::report) fn say(
        &mut self,
        phrases: &Phrases,
        id: &str,
        own: &[(&str, Worth<'_>)],
        quoted: &[(&str, &str)],
    ) -> &mut Self {
        let mut about = own.to_vec();
        for (name, text) in quoted {
            let (shown, is_cut) = for_document(text);
            self.cut += usize::from(is_cut);
            about.push((*name, shown.into()));
        }
        self.own(&phrases.say_of(id, &about))
    }

    /// Adds a point: what it is about, and what is said; nothing where nothing is said.
    pub(in crate::report) fn point(&mut self, about: &str, text: &str) {
        if !text.is_empty() {
            self.own("- **").own(about).own("** ").quote(text).own("\n");
        }
    }

    /// Adds a point with a point below it for each text.
    pub(in crate::report) fn points<T: ToString>(&mut self, about: &str, texts: impl IntoIterator<Item = T>) {
        for (place, text) in texts.into_iter().enumerate() {
            if place == 0 {
                self.own("- **").own(about).own("**\n");
            }
            self.own("  - ").quote(&text.to_string()).own("\n");
        }
    }

    /// Adds another piece.
    pub(in crate::report) fn append(&mut self, other: &Self) -> &mut Self {
        self.cut += other.cut;
        self.own(&other.text)
    }

    pub(in crate::report) fn text(&self) -> &str {
        &self.text
    }
}

/// A part of the paper: as many entries as there is room for.
#[derive(Debug)]
pub(in crate::report) struct Part {
    draft: Draft,
    /// So many bytes it may have.
    room: usize,
    left_out: Vec<String>,
}

impl Part {
    pub(in crate::report) fn new(room: usize) -> Self {
        Self { draft: Draft::default(), room, left_out: Vec::new() }
    }

    /// Adds an entry where there is room for all of it, and says whether there was.
    pub(in crate::report) fn add(&mut self, entry: &Draft) -> bool {
        let fits = self.draft.text.len() + entry.text.len() <= self.room;
        if fits {
            self.draft.append(entry);
        }
        fits
    }

    /// Adds entries up to the first for which there is no room; says how many there were.
    /// The others are never made.
    pub(in crate::report) fn fill(&mut self, entries: impl Iterator<Item = Draft>) -> usize {
        entries.take_while(|entry| self.add(entry)).count()
    }

    /// Says what there was no room for.
    pub(in crate::report) fn leave_out(&mut self, what: String) {
        self.left_out.push(what);
    }

    pub(in crate::report) fn left_out(&self) -> &[String] {
        &self.left_out
    }

    pub(in crate::report) fn text(&self) -> &str {
        self.draft.text()
    }

    pub(in crate::report) fn cut(&self) -> usize {
        self.draft.cut
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_holds_whole_entries_only_and_makes_no_more_than_it_must() {
        let mut part = Part::new(35);
        let mut made = 0;
        let entries = (0..1_000).map(|number| {
            made += 1;
            Draft::paragraph(&format!("entry {number}"))
        });
        assert_eq!(part.fill(entries), 3);
        assert_eq!((part.text(), made), ("\nentry 0\n\nentry 1\n\nentry 2\n", 4));
    }

    #[test]
    fn texts_that_were_cut_are_counted_where_they_are_shown() {
        let long = "x".repeat(5_000);
        let mut draft = Draft::default();
        draft.point("Name", &long);
        let mut part = Part::new(2_000);
        assert!(part.add(&draft) && part.cut() == 1);
        assert!(!part.add(&draft) && part.cut() == 1, "what is left out is not cut");
    }
}
