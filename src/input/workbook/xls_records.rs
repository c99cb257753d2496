//! The records of an xls workbook, as MS-XLS describes them, and those the workbook as
//! a whole needs.

use anyhow::{Result, bail};

use super::formats::NumberFormat;
use super::xlsb_records::Body;
use super::{PROTECTED, xls_texts};
use crate::input::limits::{LimitKind, Limits};

pub(super) const BEGIN: u16 = 0x0809;
pub(super) const END: u16 = 0x000a;
const PASSWORD: u16 = 0x002f;
const CODE_PAGE: u16 = 0x0042;
const SHEET: u16 = 0x0085;
const STYLE: u16 = 0x00e0;
const TEXTS: u16 = 0x00fc;
const OTHER_BOOK: u16 = 0x01ae;
const NUMBER_FORMAT: u16 = 0x041e;

/// The records of a stream, each with its kind.
pub(super) struct Records<'a>(pub(super) &'a [u8]);

impl<'a> Iterator for Records<'a> {
    type Item = (u16, Body<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        let head = Body(self.0);
        let (kind, length) = (head.u16(0)?, usize::from(head.u16(2)?));
        let body = self.0.get(4..4 + length)?;
        self.0 = &self.0[4 + length..];
        Some((kind, Body(body)))
    }
}

/// What the records of the workbook as a whole say.
#[derive(Debug, Default)]
pub(super) struct Globals {
    /// The number formats of the styles.
    pub(super) styles: Vec<NumberFormat>,
    /// The lengths of the shared texts.
    pub(super) texts: Vec<u32>,
    /// Where the sheets begin, in the order of the workbook.
    pub(super) sheets: Vec<usize>,
    /// Whether formulas refer to other files.
    pub(super) has_links: bool,
    /// The code page of texts.
    pub(super) code_page: Option<u16>,
    /// Whether it has the newer form, whose texts are UTF-16.
    pub(super) is_biff8: bool,
}

/// Reads the records of the workbook as a whole.
pub(super) fn globals(stream: &[u8], limits: &Limits) -> Result<Globals> {
    let mut globals = Globals::default();
    let mut stated = std::collections::HashMap::new();
    let mut of_styles = Vec::new();
    globals.is_biff8 = true;
    let mut records = Records(stream);
    while let Some((kind, body)) = records.next() {
        match kind {
            TEXTS => globals.texts = xls_texts::lengths(body, records.0),
            PASSWORD if body.u16(0) != Some(0) || body.0.len() > 4 => bail!(PROTECTED),
            BEGIN => globals.is_biff8 = body.u16(0) == Some(0x0600),
            CODE_PAGE => globals.code_page = body.u16(0),
            SHEET => globals.sheets.extend(body.u32(0).map(|place| place as usize)),
            STYLE => of_styles.push(body.u16(2).unwrap_or(0)),
            NUMBER_FORMAT => {
                if let (Some(id), Some(code)) = (body.u16(0), format_code(body, globals.is_biff8)) {
                    stated.insert(id, NumberFormat::of_code(&code));
                }
            }
            // Its own sheets and its functions are books to a workbook, too.
            OTHER_BOOK => globals.has_links |= !matches!(body.u16(2), Some(0x0401 | 0x3a01) | None),
            END => break,
            _ => {}
        }
    }
    limits.check(LimitKind::Sheets, globals.sheets.len() as u64)?;
    let format = |id| stated.get(id).cloned().unwrap_or_else(|| NumberFormat::of_builtin(*id));
    globals.styles = of_styles.iter().map(format).collect();
    Ok(globals)
}

/// The code of a number format. Letters beyond ASCII are words in it, whatever they are.
fn format_code(body: Body<'_>, is_biff8: bool) -> Option<String> {
    let words = |letters: &[u8]| letters.iter().map(|letter| char::from(*letter)).collect();
    if !is_biff8 {
        return Some(words(body.0.get(3..3 + usize::from(body.byte(2)?))?));
    }
    let length = usize::from(body.u16(2)?);
    if body.byte(4)? & 1 == 0 {
        return Some(words(body.0.get(5..5 + length)?));
    }
    let letters = body.0.get(5..5 + 2 * length)?;
    Some(encoding_rs::UTF_16LE.decode_without_bom_handling(letters).0.into_owned())
}
