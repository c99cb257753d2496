//! Xlsb workbooks. The library reads the cells; a first pass finds the shape, the
//! number formats and the errors of formulas.

use std::collections::HashMap;

use anyhow::Result;
use calamine::{Reader, Xlsb};

use super::cell_notes::{CellNotes, error_code};
use super::contained::contained;
use super::formats::NumberFormat;
use super::oddities::{Oddities, Oddity};
use super::package::Package;
use super::rows::{Emit, Rows};
use super::shared::SharedBytes;
use super::survey::Survey;
use super::text::Texts;
use super::{Book, faulty, info, said_of, xlsb_layout, xlsb_records};
use crate::input::limits::Limits;
use crate::input::source::{Remark, SheetInfo};

struct XlsbBook {
    book: Xlsb<SharedBytes>,
    package: Package,
    parts: Vec<String>,
    styles: Vec<NumberFormat>,
    /// What the survey of a sheet noted.
    notes: HashMap<usize, CellNotes>,
}

/// Opens a workbook.
pub(super) fn open(mut package: Package, bytes: &SharedBytes) -> Result<impl Book + use<>> {
    package.check_opened()?;
    let parts = xlsb_records::sheet_parts(&mut package)?;
    let styles = xlsb_records::styles(&mut package)?;
    let bytes = bytes.again();
    let book = contained(|| Xlsb::new(bytes).map_err(|fault| faulty(&fault)))?;
    Ok(XlsbBook { book, package, parts, styles, notes: HashMap::new() })
}

impl Book for XlsbBook {
    fn sheets(&self) -> Vec<SheetInfo> {
        let from_1904 = self.book.has_1904_epoch();
        self.book.sheets_metadata().iter().map(|sheet| info(sheet, from_1904)).collect()
    }

    fn survey(&mut self, sheet: usize, limits: &Limits) -> Result<Survey> {
        let part = self.parts.get(sheet).map_or("", String::as_str);
        let (survey, notes) = xlsb_layout::survey(&mut self.package, part, &self.styles, limits)?;
        self.notes.insert(sheet, notes);
        Ok(survey)
    }

    fn read(&mut self, sheet: usize, survey: &Survey, emit: Emit<'_>, limits: &Limits) -> Result<Oddities> {
        let name = self.book.sheets_metadata()[sheet].name.clone();
        let notes = self.notes.remove(&sheet).unwrap_or_default();
        let mut notes = notes.walk();
        let mut texts = Texts::default();
        let mut rows = Rows::new(emit, &survey.layout.merges, limits);
        contained(|| {
            let mut cells = self.book.worksheet_cells_reader(&name).map_err(|fault| faulty(&fault))?;
            while !rows.stopped() {
                let cell = cells.next_cell().map_err(|fault| faulty(&fault))?;
                let place = cell.as_ref().map(calamine::Cell::get_position);
                while let Some((place, code)) = notes.error_before(place) {
                    rows.put(place, error_code(code))?;
                }
                let (Some(cell), Some(place)) = (cell, place) else { break };
                let style = notes.style_at(place).and_then(|style| self.styles.get(style as usize));
                let format = style.unwrap_or(&NumberFormat::Plain);
                let Some(text) = texts.of(place, cell.get_value().into(), format) else { continue };
                if !rows.put(place, text)? {
                    texts.oddities.note(Oddity::Outside, place);
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
