//! Xlsx workbooks. The library reads the cells; a first pass finds the shape.

use std::io::BufReader;

use anyhow::Result;
use calamine::{Reader, Xlsx};

use super::contained::contained;
use super::formats::NumberFormat;
use super::oddities::{Oddities, Oddity};
use super::package::Package;
use super::rows::{Emit, Rows};
use super::shared::SharedBytes;
use super::survey::Survey;
use super::text::Texts;
use super::{Book, faulty, info, said_of, xlsx_layout};
use crate::input::limits::Limits;
use crate::input::source::{Remark, SheetInfo};

struct XlsxBook {
    book: Xlsx<BufReader<SharedBytes>>,
    package: Package,
    parts: Vec<String>,
}

/// Opens a workbook.
pub(super) fn open(mut package: Package, bytes: &SharedBytes) -> Result<impl Book + use<>> {
    package.check_opened()?;
    let parts = xlsx_layout::sheet_parts(&mut package)?;
    let bytes = BufReader::new(bytes.again());
    let book = contained(|| Xlsx::new(bytes).map_err(|fault| faulty(&fault)))?;
    Ok(XlsxBook { book, package, parts })
}

impl Book for XlsxBook {
    fn sheets(&self) -> Vec<SheetInfo> {
        let from_1904 = self.book.has_1904_epoch();
        self.book.sheets_metadata().iter().map(|sheet| info(sheet, from_1904)).collect()
    }

    fn survey(&mut self, sheet: usize, limits: &Limits) -> Result<Survey> {
        xlsx_layout::survey(&mut self.package, self.parts.get(sheet).map_or("", String::as_str), limits)
    }

    fn read(&mut self, sheet: usize, survey: &Survey, emit: Emit<'_>, limits: &Limits) -> Result<Oddities> {
        let name = self.book.sheets_metadata()[sheet].name.clone();
        let mut texts = Texts::default();
        let mut rows = Rows::new(emit, &survey.layout.merges, limits);
        contained(|| {
            let mut cells = self.book.worksheet_cells_reader(&name).map_err(|fault| faulty(&fault))?;
            let format = |style: &calamine::Style| {
                style
                    .number_format
                    .as_ref()
                    .map(|format| NumberFormat::of_code(&format.format_code))
                    .unwrap_or_default()
            };
            let formats: Vec<NumberFormat> = cells.styles().iter().map(format).collect();
            while let Some((cell, style)) = cells.next_cell_with_style_id().map_err(|fault| faulty(&fault))? {
                let place = cell.get_position();
                let format = formats.get(style).unwrap_or(&NumberFormat::Plain);
                let Some(text) = texts.of(place, cell.get_value().into(), format) else { continue };
                if !rows.put(place, text)? {
                    texts.oddities.note(Oddity::Outside, place);
                }
                if rows.stopped() {
                    break;
                }
            }
            Ok(())
        })?;
        rows.finish()?;
        Ok(texts.oddities)
    }

    fn remarks(&self) -> Vec<Remark> {
        let has_macros = self.package.any(|name| name.ends_with("vbaproject.bin"));
        said_of(has_macros, self.package.any(|name| name.contains("/externallinks/")))
    }
}
