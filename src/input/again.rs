//! Reads a list a second time, as it stands: every row and every cell as text.
//!
//! The suppliers keep only the columns that rules read. Whoever hands the list back to its
//! owner needs all of them, and memory is not the place for those.

use std::borrow::Cow;

use anyhow::{Context, Result, bail};

use super::batch::RowBatch;
use super::load::ReadOptions;
use super::open::{self, Opened};
use super::progress::{Progress, Reached};
use super::source::Source;
use crate::model::{RowNumber, SheetNote, StatedPath};

/// Takes a row: its number, and its cells as text.
type Take<'t> = &'t mut dyn FnMut(RowNumber, &[Cow<'_, str>]) -> Result<()>;

/// Reads lists again with the same options.
pub struct Rereader<'a> {
    /// What the user stated.
    pub options: &'a ReadOptions,
    /// Is told how far reading has come, and says whether it goes on.
    pub progress: &'a dyn Progress,
}

impl Rereader<'_> {
    /// Hands over the rows of a sheet that was read before, in their order, those that are
    /// no suppliers too. A file that has changed since is an error, found out at the latest
    /// after its last row.
    pub fn rows(&self, path: &StatedPath, note: &SheetNote, take: Take<'_>) -> Result<()> {
        let Opened { mut source, counter, .. } = open::open_path(path, self.options, self.progress)?;
        let sheet = place_of(&*source, note)?;
        note.sheet.iter().for_each(|name| self.progress.sheet(name, None));
        let mut taken = Ok(());
        source.read(sheet, &mut |mut batch| {
            taken = hand_over(&batch, take).and_then(|()| self.progress.at(Reached::end_of(&batch, counter.as_ref())));
            batch.clear();
            taken.is_ok().then_some(batch)
        })?;
        taken?;
        self.progress.finish();
        if source.sha256()? != note.sha256 {
            bail!("the file has changed since it was screened; screen it again");
        }
        Ok(())
    }
}

fn hand_over(batch: &RowBatch, take: Take<'_>) -> Result<()> {
    for (number, row) in batch.rows() {
        let cells: Vec<Cow<'_, str>> = row.iter().map(String::from_utf8_lossy).collect();
        take(number, &cells)?;
    }
    Ok(())
}

/// Where a sheet stands in its file.
fn place_of(source: &dyn Source, note: &SheetNote) -> Result<usize> {
    let sheets = source.sheets();
    let mut named = (0..sheets.len()).filter(|place| sheets[*place].name == note.sheet);
    let name = note.sheet.as_deref().unwrap_or_default();
    let place = named.next().with_context(|| format!("there is no sheet `{name}` any more; screen the file again"))?;
    if named.next().is_some() {
        bail!("two sheets are called `{name}`, so that nobody can tell which is meant; rename one of them");
    }
    Ok(place)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::progress::Unwatched;

    const LIST: &str = "Name,Country\n\nErfunden GmbH,DE,,note\n";
    const HASH: &str = "d985b943e8cadb8c5d3e2a814bdfb82db85f9d23bb216bc1b65efe307141428d";

    fn note(sheet: Option<&str>) -> SheetNote {
        let (file, sheet) = ("list.csv".into(), sheet.map(Into::into));
        let (sha256, columns) = (HASH.to_owned(), Vec::new());
        SheetNote { file, sheet, sha256, header_row: 1, layout: None, rows: 1, suppliers: 1, columns }
    }

    fn read(content: &str, note: &SheetNote) -> Result<Vec<(u32, Vec<String>)>> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("list.csv");
        std::fs::write(&path, content)?;
        let rereader = Rereader { options: &ReadOptions::default(), progress: &Unwatched };
        let mut rows = Vec::new();
        rereader.rows(&path.clone().into(), note, &mut |number, cells| {
            rows.push((number.0, cells.iter().map(ToString::to_string).collect()));
            Ok(())
        })?;
        Ok(rows)
    }

    #[test]
    fn every_row_comes_with_its_number_and_all_its_cells() -> Result<()> {
        let row = |number, cells: &[&str]| (number, cells.iter().map(ToString::to_string).collect::<Vec<_>>());
        let expected = [row(1, &["Name", "Country"]), row(3, &["Erfunden GmbH", "DE", "", "note"])];
        assert_eq!(read(LIST, &note(None))?, expected);
        Ok(())
    }

    #[test]
    fn a_file_that_has_changed_is_an_error() {
        let said = |content: &str, note| read(content, &note).expect_err("it is not the same file").to_string();
        assert!(said(&format!("{LIST}New Ltd,GB\n"), note(None)).contains("has changed"));
        assert!(said(LIST, note(Some("Bidders"))).contains("no sheet `Bidders` any more"));
    }
}
