//! Xls workbooks. The library reads the cells of all sheets at once; before that a
//! first pass bounds them, and finds the shape and the number formats.

use anyhow::Result;
use calamine::{Reader, Xls, XlsOptions};

use super::cell_notes::CellNotes;
use super::contained::contained;
use super::formats::NumberFormat;
use super::oddities::Oddities;
use super::rows::{Emit, Rows};
use super::shared::SharedBytes;
use super::survey::Survey;
use super::text::Texts;
use super::xls_layout::Kept;
use super::xls_records::{self, Globals};
use super::{Book, compound, faulty, info, said_of, xls_layout};
use crate::input::limits::Limits;
use crate::input::source::{Remark, SheetInfo};

/// The code page of texts in the newer form of xls: UTF-16.
const UTF_16: u16 = 1200;

/// That of Western Europe, which old programs name in ways of their own.
const WESTERN: u16 = 1252;

struct XlsBook {
    book: Xls<SharedBytes>,
    globals: Globals,
    has_macros: bool,
    /// Whether the code page the workbook states is none, and another was taken.
    odd_code_page: Option<u16>,
    sheets: Vec<(Survey, CellNotes)>,
}

/// Opens a workbook.
pub(super) fn open(bytes: &SharedBytes, limits: &Limits) -> Result<impl Book + use<>> {
    let compound = compound::open(bytes.again(), limits)?;
    let globals = xls_records::globals(&compound.workbook, limits)?;
    let mut kept = Kept::default();
    let survey = |begin: &usize| xls_layout::survey(&compound.workbook, *begin, &globals, &mut kept, limits);
    let sheets = globals.sheets.iter().map(survey).collect::<Result<Vec<_>>>()?;
    let forced = globals.is_biff8.then_some(UTF_16);
    let (book, odd_code_page) = match read_with(bytes, forced) {
        Ok(book) => (book, None),
        Err(fault) if forced.is_none() && fault.to_string().contains("Codepage") => {
            (read_with(bytes, Some(WESTERN))?, globals.code_page)
        }
        Err(fault) => return Err(fault),
    };
    Ok(XlsBook { book, globals, has_macros: compound.has_macros, odd_code_page, sheets })
}

fn read_with(bytes: &SharedBytes, code_page: Option<u16>) -> Result<Xls<SharedBytes>> {
    let mut options = XlsOptions::default();
    options.force_codepage = code_page;
    let bytes = bytes.again();
    contained(|| Xls::new_with_options(bytes, options).map_err(|fault| faulty(&fault)))
}

impl Book for XlsBook {
    fn sheets(&self) -> Vec<SheetInfo> {
        let from_1904 = self.book.has_1904_epoch();
        self.book.sheets_metadata().iter().map(|sheet| info(sheet, from_1904)).collect()
    }

    fn survey(&mut self, sheet: usize, _limits: &Limits) -> Result<Survey> {
        Ok(self.sheets.get(sheet).map(|(survey, _)| survey.clone()).unwrap_or_default())
    }

    fn read(&mut self, sheet: usize, survey: &Survey, emit: Emit<'_>, limits: &Limits) -> Result<Oddities> {
        let name = self.book.sheets_metadata()[sheet].name.clone();
        let range = contained(|| self.book.worksheet_range(&name).map_err(|fault| faulty(&fault)))?;
        let unknown = CellNotes::default();
        let mut notes = self.sheets.get(sheet).map_or(&unknown, |(_, notes)| notes).walk();
        let mut texts = Texts::default();
        let mut rows = Rows::new(emit, &survey.layout.merges, limits);
        let (top, left) = range.start().unwrap_or_default();
        for (row, column, value) in range.used_cells() {
            let place = (top + row as u32, left + column as u32);
            // Goes on to the notes of this cell; an xls has none of errors.
            notes.error_before(Some(place));
            let style = notes.style_at(place).and_then(|style| self.globals.styles.get(style as usize));
            if let Some(text) = texts.of(place, value.into(), style.unwrap_or(&NumberFormat::Plain)) {
                rows.put(place, text)?;
            }
            if rows.stopped() {
                break;
            }
        }
        rows.finish()?;
        Ok(texts.oddities)
    }

    fn remarks(&self) -> Vec<Remark> {
        let mut said = said_of(self.has_macros, self.globals.has_links);
        said.extend(self.odd_code_page.map(|code_page| {
            Remark::whole(format!(
                "code page {code_page} is unknown: texts are read as Western European (1252); look at letters with accents"
            ))
        }));
        said
    }
}
