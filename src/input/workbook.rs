//! Workbooks: xlsx, xlsm, xlsb, xls, ods.
//!
//! The formats that can be streamed are; a sheet's dense range is never asked for
//! there, since two cells in far corners of a tiny file would ask for gigabytes.

use std::io::{BufReader, Cursor, Read, Seek};
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use calamine::{
    Cell, CellErrorType, Data, DataRef, ExcelDateTime, Ods, Reader, Sheet, SheetType, SheetVisible, Xls, Xlsb, Xlsx,
};

use super::digest;
use super::sniff::FileKind;
use super::source::{Remark, RowBatch, SheetInfo, Source, Visibility};
use crate::model::{ExcelEpoch, RowNumber};

/// The bytes of a workbook: a file, or what was read from standard input.
pub(super) trait Bytes: Read + Seek + Send {}
impl<T: Read + Seek + Send> Bytes for T {}

type Input = BufReader<Box<dyn Bytes>>;

/// No spreadsheet is wider; a cell that claims to stand further right is faulty.
const WIDEST: u32 = 16_384;

/// A workbook of any format.
pub(super) struct Workbook {
    book: Book,
    sheets: Vec<Sheet>,
    sha256: String,
}

enum Book {
    Xlsx(Xlsx<Input>),
    Xlsb(Xlsb<Input>),
    Xls(Xls<Input>),
    Ods(Ods<Input>),
}

impl Workbook {
    /// Opens a workbook.
    pub(super) fn open(kind: FileKind, mut bytes: Box<dyn Bytes>) -> Result<Self> {
        let sha256 = digest::of(&mut bytes)?;
        bytes.rewind()?;
        let input = BufReader::new(bytes);
        let faulty = "the workbook cannot be opened; open it in a spreadsheet program and save it again as .xlsx";
        let (book, sheets) = match kind {
            FileKind::Xlsx => {
                let book = Xlsx::new(input).map_err(explain).context(faulty)?;
                let sheets = book.sheets_metadata().to_vec();
                (Book::Xlsx(book), sheets)
            }
            FileKind::Xlsb => {
                let book = Xlsb::new(input).map_err(explain).context(faulty)?;
                let sheets = book.sheets_metadata().to_vec();
                (Book::Xlsb(book), sheets)
            }
            FileKind::Xls => {
                let book = Xls::new(input).map_err(explain).context(faulty)?;
                let sheets = book.sheets_metadata().to_vec();
                (Book::Xls(book), sheets)
            }
            FileKind::Ods => {
                let book = Ods::new(input).map_err(explain).context(faulty)?;
                let sheets = book.sheets_metadata().to_vec();
                (Book::Ods(book), sheets)
            }
            FileKind::Text => bail!("not a workbook"),
        };
        Ok(Self { book, sheets, sha256 })
    }

    fn epoch(&self) -> ExcelEpoch {
        let from_1904 = match &self.book {
            Book::Xlsx(book) => book.has_1904_epoch(),
            Book::Xlsb(book) => book.has_1904_epoch(),
            Book::Xls(book) => book.has_1904_epoch(),
            Book::Ods(_) => false,
        };
        if from_1904 { ExcelEpoch::Year1904 } else { ExcelEpoch::Year1900 }
    }
}

/// Says what the reader's own words leave out.
fn explain(fault: impl std::fmt::Display) -> anyhow::Error {
    let words = fault.to_string();
    if words.to_lowercase().contains("password") {
        anyhow::anyhow!("it is protected by a password; save a copy without one")
    } else {
        anyhow::anyhow!(words)
    }
}

impl Source for Workbook {
    fn sheets(&self) -> Vec<SheetInfo> {
        let epoch = self.epoch();
        let info = |sheet: &Sheet| SheetInfo {
            name: Some(Arc::from(sheet.name.as_str())),
            visibility: match sheet.visible {
                SheetVisible::Visible => Visibility::Shown,
                SheetVisible::Hidden => Visibility::Hidden,
                SheetVisible::VeryHidden => Visibility::VeryHidden,
            },
            holds_cells: sheet.typ == SheetType::WorkSheet,
            epoch,
            decimal: None,
            cells_may_shift: false,
        };
        self.sheets.iter().map(info).collect()
    }

    fn read(&mut self, sheet: usize, emit: &mut dyn FnMut(RowBatch) -> Option<RowBatch>) -> Result<()> {
        let name = self.sheets[sheet].name.clone();
        let mut rows = Rows { batch: RowBatch::default(), row: None, cells: Vec::new(), emit, stopped: false };
        match &mut self.book {
            Book::Xlsx(book) => {
                let mut cells = book.worksheet_cells_reader(&name).map_err(explain)?;
                while let Some((cell, style)) = cells.next_cell_with_style_id().map_err(explain)? {
                    let percent = cells.styles().get(style).is_some_and(is_percent);
                    if !rows.add(&cell, percent) {
                        break;
                    }
                }
            }
            Book::Xlsb(book) => {
                let mut cells = book.worksheet_cells_reader(&name).map_err(explain)?;
                while let Some(cell) = cells.next_cell().map_err(explain)? {
                    if !rows.add(&cell, false) {
                        break;
                    }
                }
            }
            // These two are read whole by their library; their format bounds the first,
            // the library the second.
            Book::Xls(book) => rows.add_range(&book.worksheet_range(&name).map_err(explain)?),
            Book::Ods(book) => rows.add_range(&book.worksheet_range(&name).map_err(explain)?),
        }
        rows.finish();
        Ok(())
    }

    fn remarks(&mut self, _sheet: usize) -> Vec<Remark> {
        Vec::new()
    }

    fn sha256(&mut self) -> Result<String> {
        Ok(self.sha256.clone())
    }
}

fn is_percent(style: &calamine::Style) -> bool {
    style.number_format.as_ref().is_some_and(|format| format.format_code.contains('%'))
}

/// Puts cells together to rows and rows to batches.
struct Rows<'a> {
    batch: RowBatch,
    row: Option<u32>,
    cells: Vec<String>,
    emit: &'a mut dyn FnMut(RowBatch) -> Option<RowBatch>,
    stopped: bool,
}

impl Rows<'_> {
    /// Adds a cell; says whether more are wanted.
    fn add(&mut self, cell: &Cell<DataRef<'_>>, percent: bool) -> bool {
        let (row, column) = cell.get_position();
        if let Some(text) = text_of(cell.get_value().clone().into(), percent) {
            self.put(row, column, text);
        }
        !self.stopped
    }

    fn add_range(&mut self, range: &calamine::Range<Data>) {
        let (first_row, first_column) = range.start().unwrap_or_default();
        for (row, column, value) in range.used_cells() {
            if self.stopped {
                return;
            }
            if let Some(text) = text_of(value.clone(), false) {
                self.put(row as u32 + first_row, column as u32 + first_column, text);
            }
        }
    }

    fn put(&mut self, row: u32, column: u32, text: String) {
        if self.row != Some(row) {
            self.end_row();
            self.row = Some(row);
        }
        if column < WIDEST {
            let column = column as usize;
            if self.cells.len() <= column {
                self.cells.resize(column + 1, String::new());
            }
            self.cells[column] = text;
        }
    }

    fn end_row(&mut self) {
        let Some(row) = self.row.take() else { return };
        let record = self.batch.next_record();
        self.cells.drain(..).for_each(|text| record.push_field(text.as_bytes()));
        self.batch.keep(RowNumber(row + 1));
        if self.batch.is_full() {
            match (self.emit)(std::mem::take(&mut self.batch)) {
                Some(empty) => self.batch = empty,
                None => self.stopped = true,
            }
        }
    }

    fn finish(mut self) {
        self.end_row();
        if !self.stopped && self.batch.len() > 0 {
            (self.emit)(self.batch);
        }
    }
}

/// A cell as text, `None` when it is empty.
fn text_of(value: Data, percent: bool) -> Option<String> {
    Some(match value {
        Data::Empty => return None,
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text,
        Data::Int(number) => number.to_string(),
        Data::Float(number) if percent => format!("{}%", decimal((number * 1e11).round() / 1e9)),
        Data::Float(number) => decimal(number),
        Data::Bool(true) => "TRUE".to_owned(),
        Data::Bool(false) => "FALSE".to_owned(),
        Data::DateTime(day) => day_of(&day),
        Data::Error(fault) => error_code(&fault).to_owned(),
    })
}

/// A number that cannot be mistaken for one with a thousands separator: three
/// decimals get a nought behind them, so that 1.234 does not become 1234 in a sheet
/// whose text cells use decimal commas.
fn decimal(number: f64) -> String {
    let text = number.to_string();
    match text.split_once('.') {
        Some((_, decimals)) if decimals.len() == 3 => format!("{text}0"),
        _ => text,
    }
}

fn day_of(day: &ExcelDateTime) -> String {
    if !day.is_datetime() {
        return decimal(day.as_f64());
    }
    let (year, month, date, ..) = day.to_ymd_hms_milli();
    format!("{year:04}-{month:02}-{date:02}")
}

fn error_code(fault: &CellErrorType) -> &'static str {
    match fault {
        CellErrorType::Div0 => "#DIV/0!",
        CellErrorType::NA => "#N/A",
        CellErrorType::Name => "#NAME?",
        CellErrorType::Null => "#NULL!",
        CellErrorType::Num => "#NUM!",
        CellErrorType::Ref => "#REF!",
        CellErrorType::Value => "#VALUE!",
        CellErrorType::GettingData => "#ERROR!",
    }
}

/// A workbook that arrived on standard input.
pub(super) fn in_memory(bytes: Vec<u8>) -> Box<dyn Bytes> {
    Box::new(Cursor::new(bytes))
}
