//! The lists that were screened, read once more for their annotated copy.

use std::io;

use anyhow::{Context, Result, bail};

use crate::cli::Bar;
use crate::input::{Input, ReadOptions, Rereader};
use crate::model::SheetNote;
use crate::report::{Lists, TakeRow};

/// Lists in their files.
pub(super) struct ReadAgain<'a> {
    pub(super) options: ReadOptions,
    pub(super) inputs: &'a [Input],
}

impl Lists for ReadAgain<'_> {
    fn rows(&self, sheet: &SheetNote, take: TakeRow<'_>) -> io::Result<()> {
        self.read(sheet, take).with_context(|| sheet.file.to_string()).map_err(io::Error::other)
    }
}

impl ReadAgain<'_> {
    fn read(&self, sheet: &SheetNote, take: TakeRow<'_>) -> Result<()> {
        let input = self.inputs.iter().find(|input| *input.name() == *sheet.file);
        let Some(Input::File(path)) = input else { bail!("this cannot be read a second time") };
        let rereader = Rereader { options: &self.options, progress: &Bar::again() };
        rereader.rows(path, sheet, &mut |number, cells| Ok(take(number, cells)?))
    }
}
