//! What a first pass knows of single cells that the library does not tell: which of
//! their number formats matters, and the errors of formulas.

use super::formats::NumberFormat;

/// What is known of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Note {
    /// It has this style, whose number format matters.
    Style(u32),
    /// A formula in it came to this error.
    Error(u8),
}

/// Notes about cells, whose rows and columns count from 0.
#[derive(Clone, Debug, Default)]
pub(super) struct CellNotes(Vec<((u32, u32), Note)>);

impl CellNotes {
    /// Adds a note.
    pub(super) fn push(&mut self, place: (u32, u32), note: Note) {
        self.0.push((place, note));
    }

    /// Notes the style of a cell if its number format matters.
    pub(super) fn note_style(&mut self, place: (u32, u32), style: u32, styles: &[NumberFormat]) {
        if styles.get(style as usize).is_some_and(|format| *format != NumberFormat::Plain) {
            self.push(place, Note::Style(style));
        }
    }

    /// Brings the notes into the order of the rows.
    pub(super) fn settle(&mut self) {
        if !self.0.is_sorted_by_key(|(place, _)| *place) {
            self.0.sort_by_key(|(place, _)| *place);
        }
        self.0.shrink_to_fit();
    }

    /// Goes through them together with the cells.
    pub(super) fn walk(&self) -> Walk<'_> {
        Walk(&self.0)
    }
}

/// The notes that are still ahead.
pub(super) struct Walk<'a>(&'a [((u32, u32), Note)]);

impl Walk<'_> {
    /// The next error that stands before a cell, or anywhere ahead.
    pub(super) fn error_before(&mut self, place: Option<(u32, u32)>) -> Option<((u32, u32), u8)> {
        while let Some(((here, note), rest)) = self.0.split_first()
            && place.is_none_or(|place| *here < place)
        {
            let found = (*here, *note);
            self.0 = rest;
            if let (here, Note::Error(code)) = found {
                return Some((here, code));
            }
        }
        None
    }

    /// The style noted for a cell.
    pub(super) fn style_at(&mut self, place: (u32, u32)) -> Option<u32> {
        match self.0.split_first() {
            Some(((here, Note::Style(style)), rest)) if *here == place => {
                self.0 = rest;
                Some(*style)
            }
            _ => None,
        }
    }
}

/// The code of an error as Excel numbers them.
pub(super) fn error_code(number: u8) -> &'static str {
    match number {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0f => "#VALUE!",
        0x17 => "#REF!",
        0x1d => "#NAME?",
        0x24 => "#NUM!",
        0x2a => "#N/A",
        _ => "#ERROR!",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_are_met_in_the_order_of_the_cells() {
        let styles = [NumberFormat::Plain, NumberFormat::Percent];
        let mut notes = CellNotes::default();
        notes.note_style((3, 0), 1, &styles);
        notes.note_style((2, 5), 0, &styles);
        notes.push((2, 7), Note::Error(0x2a));
        notes.settle();
        let mut walk = notes.walk();
        assert_eq!(walk.error_before(Some((2, 6))), None);
        assert_eq!(walk.style_at((2, 6)), None);
        assert_eq!(walk.error_before(Some((3, 0))), Some(((2, 7), 0x2a)));
        assert_eq!(walk.style_at((3, 0)), Some(1));
        assert_eq!(walk.error_before(None), None);
    }
}
