//! Streams the rows of a file as they stand, for whoever reads them by rules of their own:
//! every sheet, every row, every cell as text.

use std::borrow::Cow;
use std::sync::Arc;

use anyhow::Result;

use super::choice;
use super::load::ReadOptions;
use super::open::{self, Opened};
use super::progress::Unwatched;
use super::source::Remark;
use crate::model::{RowNumber, StatedPath};

/// A sheet whose rows are handed over.
#[derive(Clone, Debug)]
pub struct StreamedSheet {
    /// Where it stands in its file, from 0.
    pub place: usize,
    /// Its name, for workbooks.
    pub name: Option<Arc<str>>,
}

/// What is known of a file whose rows have been handed over.
#[derive(Clone, Debug)]
pub struct Streamed {
    /// SHA-256 of the whole file, in hexadecimal.
    pub sha256: String,
    /// What is to be said about how it was read.
    pub remarks: Vec<String>,
}

/// Takes a row: its sheet, its number, and its cells as text.
pub type TakeRow<'t> = &'t mut dyn FnMut(&StreamedSheet, RowNumber, &[Cow<'_, str>]) -> Result<()>;

/// Hands over the rows of the sheets that are stated, or else of all that are shown, in their
/// order. Sheets that are left out are said. Of the options only those count that are about
/// the file as a whole: sheets, delimiter, encoding, limits.
pub fn stream(path: &StatedPath, options: &ReadOptions, take: TakeRow<'_>) -> Result<Streamed> {
    let Opened { mut source, misnamed, .. } = open::open_path(path, options, &Unwatched)?;
    let mut remarks: Vec<String> = misnamed.into_iter().collect();
    let sheets = source.sheets();
    choice::check_stated(&options.sheets, &sheets)?;
    for (place, info) in sheets.into_iter().enumerate() {
        let reason = choice::not_chosen(&options.sheets, &info);
        let sheet = StreamedSheet { place, name: info.name };
        if let Some(reason) = reason {
            remarks.push(format!("the sheet `{}` was not read: {reason}", sheet.name.unwrap_or_default()));
            continue;
        }
        let mut taken = Ok(());
        source.read(place, &mut |mut batch| {
            taken = batch.rows().try_for_each(|(number, row)| {
                let cells: Vec<Cow<'_, str>> = row.iter().map(String::from_utf8_lossy).collect();
                take(&sheet, number, &cells)
            });
            batch.clear();
            taken.is_ok().then_some(batch)
        })?;
        taken?;
        remarks.extend(source.remarks(place).into_iter().map(in_words));
    }
    Ok(Streamed { sha256: source.sha256()?, remarks })
}

/// The first bytes of a file.
pub fn first_bytes(path: &StatedPath) -> Result<Vec<u8>> {
    open::start_of(path.place())
}

fn in_words(remark: Remark) -> String {
    match remark.row {
        Some(RowNumber(row)) => format!("{} (row {row})", remark.message),
        None => remark.message,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_come_with_their_numbers_and_the_file_with_its_hash() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("list.csv");
        std::fs::write(&path, "a;b\n\n1;Erfunden GmbH\n")?;
        let mut rows = Vec::new();
        let streamed = stream(&path.into(), &ReadOptions::default(), &mut |sheet, number, cells| {
            rows.push((sheet.place, number.0, cells.join(",")));
            Ok(())
        })?;
        assert_eq!(rows, [(0, 1, "a,b".to_owned()), (0, 3, "1,Erfunden GmbH".to_owned())]);
        assert_eq!(streamed.sha256.len(), 64);
        Ok(())
    }
}
