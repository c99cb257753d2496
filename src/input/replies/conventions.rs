//! How letters and lists write what could be read in two ways: `1,925` is another number to those
//! who write commas before decimals. What a list writes says nothing about a bidder's letter, so
//! each is read by what stands in it, and in the same way.

use hashbrown::HashMap;

use super::Reply;
use crate::input::values::{Conventions, Readers};
use crate::model::{ColumnId, ColumnType, ExcelEpoch, Sheet, SupplierList, Texts};

/// Who wrote what, and how.
pub(super) struct Written {
    in_lists: Vec<Conventions>,
    in_this_letter: Conventions,
    /// The cells in whose place an answer stands: sheet, column, row.
    answers: HashMap<(usize, ColumnId, usize), Conventions>,
}

impl Written {
    /// What the lists tell, before anything in them is answered.
    pub(super) fn in_lists(readers: &Readers<'_>, list: &SupplierList) -> Self {
        let of_sheet = |sheet: &Sheet| {
            let columns = sheet.columns().map(|column| (readers.vocabulary.spec(column.id).kind, &column.texts));
            Readers::conventions(columns, sheet.decimal, ExcelEpoch::default())
        };
        let in_lists = list.sheets.iter().map(of_sheet).collect();
        Self { in_lists, in_this_letter: Conventions::default(), answers: HashMap::new() }
    }

    /// From here on answers are those of another letter.
    pub(super) fn turn_to(&mut self, readers: &Readers<'_>, reply: &Reply) {
        let texts = reply.answers.iter().map(|row| {
            let mut texts = Texts::default();
            texts.push(&row.answer);
            (readers.vocabulary.spec(readers.vocabulary.known(&row.column)).kind, texts)
        });
        let texts: Vec<(ColumnType, Texts)> = texts.collect();
        let columns = texts.iter().map(|(kind, texts)| (*kind, texts));
        self.in_this_letter = Readers::conventions(columns, None, ExcelEpoch::default());
    }

    /// A cell is answered in the letter.
    pub(super) fn answered(&mut self, sheet: usize, column: ColumnId, row: usize) {
        self.answers.insert((sheet, column, row), self.in_this_letter);
    }

    /// How a cell is written.
    pub(super) fn of(&self, sheet: usize, column: ColumnId, row: usize) -> &Conventions {
        self.answers.get(&(sheet, column, row)).unwrap_or(&self.in_lists[sheet])
    }
}
