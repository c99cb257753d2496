//! The cells of a sheet of an xlsx workbook: the library parses them on one thread, and on
//! another they become texts and rows.

use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::thread;

use anyhow::{Result, bail};
use calamine::{Cell, DataRef, Style, Xlsx, XlsxCellReader};

use super::contained::contained;
use super::formats::NumberFormat;
use super::oddities::{Oddities, Oddity};
use super::rows::Rows;
use super::text::Texts;
use super::unpacked::Unpacked;
use super::{FAULTY, faulty};

/// How many cells are handed over at a time.
const CELLS: usize = 2048;

/// How many times as many may wait.
const QUEUE: usize = 8;

/// A cell with the number of its style.
type Styled<'a> = (Cell<DataRef<'a>>, usize);

/// Reads the cells of a sheet into rows, until these want no more; says what was odd.
pub(super) fn read(library: &mut Xlsx<Unpacked>, sheet: &str, rows: &mut Rows<'_>) -> Result<Oddities> {
    let cells = contained(|| library.worksheet_cells_reader(sheet).map_err(|fault| faulty(&fault)))?;
    let formats: Vec<NumberFormat> = cells.styles().iter().map(format).collect();
    let (full, filled) = sync_channel(QUEUE);
    let (empty, emptied) = channel();
    thread::scope(|scope| {
        let parser = scope.spawn(move || contained(|| hand_on(cells, &full, &emptied)));
        let taken = contained(|| take(&filled, &empty, &formats, rows));
        drop(filled);
        let parsed = parser.join().unwrap_or_else(|_| bail!(FAULTY));
        // Cells are taken in their order, so what is wrong with one comes before what cannot
        // be parsed behind it.
        let oddities = taken?;
        parsed.map(|()| oddities)
    })
}

fn format(style: &Style) -> NumberFormat {
    style.number_format.as_ref().map(|format| NumberFormat::of_code(&format.format_code)).unwrap_or_default()
}

/// Parses cells until nobody wants more.
fn hand_on<'a>(
    mut cells: XlsxCellReader<'a, Unpacked>,
    full: &SyncSender<Vec<Styled<'a>>>,
    emptied: &Receiver<Vec<Styled<'a>>>,
) -> Result<()> {
    let mut batch = Vec::with_capacity(CELLS);
    let fault = loop {
        match cells.next_cell_with_style_id() {
            Ok(Some(cell)) => batch.push(cell),
            Ok(None) => break None,
            Err(fault) => break Some(fault),
        }
        if batch.len() == CELLS {
            let empty = emptied.try_recv().unwrap_or_else(|_| Vec::with_capacity(CELLS));
            if full.send(std::mem::replace(&mut batch, empty)).is_err() {
                return Ok(());
            }
        }
    };
    let _ = full.send(batch);
    fault.map_or(Ok(()), |fault| Err(faulty(&fault)))
}

/// Makes texts of cells and rows of texts.
fn take<'a>(
    filled: &Receiver<Vec<Styled<'a>>>,
    empty: &Sender<Vec<Styled<'a>>>,
    formats: &[NumberFormat],
    rows: &mut Rows<'_>,
) -> Result<Oddities> {
    let mut texts = Texts::default();
    for mut batch in filled {
        for (cell, style) in batch.drain(..) {
            let place = cell.get_position();
            let format = formats.get(style).unwrap_or(&NumberFormat::Plain);
            let Some(text) = texts.of(place, cell.get_value().into(), format) else { continue };
            if !rows.put(place, text)? {
                texts.oddities.note(Oddity::Outside, place);
            }
            if rows.stopped() {
                return Ok(texts.oddities);
            }
        }
        let _ = empty.send(batch);
    }
    Ok(texts.oddities)
}
