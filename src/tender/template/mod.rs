//! The questionnaire as a workbook that bidders fill in.
//!
//! What comes back is read by `check` without a mapping: a row of hashtags says in any
//! language which column is which.

mod answers;
mod dictionary;
mod front;
mod lists;
mod looks;
mod questions;
mod sheet;
mod validation;

use std::collections::BTreeMap;
use std::io::{Seek, Write};

use anyhow::Result;
use jiff::civil::Date;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use super::Tongue;
use super::allowed::Allowed;
use super::questionnaire::Questionnaire;
use crate::languages::Phrases;
use crate::model::{ColumnSpec, Level, PackNote, Vocabulary};
use crate::reference::Countries;
use looks::Looks;

/// So many entities find room, the bidder among them.
const ENTITIES: u32 = 300;

/// A questionnaire, and what its workbook is made of.
pub struct Template<'a> {
    /// What it asks.
    pub questionnaire: Questionnaire<'a>,
    /// How thorough it is.
    pub level: Level,
    /// The words of its language.
    pub phrases: &'a Phrases,
    /// The columns.
    pub vocabulary: &'a Vocabulary,
    /// The countries to choose from.
    pub countries: &'a Countries,
    /// The sectors to choose from: divisions of ISIC Rev.4, with their English titles.
    pub sectors: BTreeMap<String, String>,
    /// The bids to choose from; any, where there are none.
    pub bids: &'a [String],
    /// The rules whose questions it asks.
    pub packs: &'a [PackNote],
    /// The day whose rules they are.
    pub as_of: Date,
}

impl Template<'_> {
    /// Writes the workbook.
    pub fn write(&self, out: impl Write + Seek + Send) -> Result<()> {
        let mut workbook = Workbook::new();
        workbook.set_properties(&self.properties()?);
        let looks = Looks::new();
        let names = ["front", "answers", "questions", "dictionary", "lists"];
        for name in names {
            workbook.add_worksheet().set_name(self.sheet_name(name))?;
        }
        front::write(self, &looks, workbook.worksheet_from_index(0)?)?;
        let lists = lists::write(self, &looks, workbook.worksheet_from_index(4)?)?;
        answers::write(self, &looks, &lists, workbook.worksheet_from_index(1)?)?;
        questions::write(self, &looks, workbook.worksheet_from_index(2)?)?;
        dictionary::write(self, &looks, workbook.worksheet_from_index(3)?)?;
        workbook.save_to_writer(out)?;
        Ok(())
    }

    fn tongue(&self) -> Tongue<'_> {
        Tongue { phrases: self.phrases, vocabulary: self.vocabulary }
    }

    /// What may be answered to a question.
    fn allowed<'s>(&'s self, spec: &'s ColumnSpec) -> Allowed<'s> {
        Allowed::of(self.vocabulary, spec, self.bids)
    }

    /// Whether some text has to stay English.
    fn has_english(&self) -> bool {
        let rules = self.questionnaire.questions.iter().flat_map(|question| &question.rules);
        rules.into_iter().any(|rule| !self.phrases.rule(&rule.info).is_translated)
    }

    /// What a sheet is called; a workbook allows it no more than 31 characters.
    fn sheet_name(&self, sheet: &str) -> String {
        self.phrases.say(&format!("template-sheet-{sheet}")).chars().take(31).collect()
    }

    /// The day of the rules stands for that of the file, so that the same questionnaire is the
    /// same file.
    fn properties(&self) -> Result<DocProperties, XlsxError> {
        let day = self.as_of;
        let created = ExcelDateTime::from_ymd(day.year().max(1900) as u16, day.month() as u8, day.day() as u8)?;
        Ok(DocProperties::new().set_title(self.phrases.say("template-title")).set_creation_datetime(&created))
    }
}
