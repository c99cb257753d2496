//! The records that the parts of an xlsb workbook are made of, as MS-XLSB describes
//! them, and those the workbook as a whole needs.

use std::io::{self, Read};

use anyhow::{Context, Result, bail};

use super::FAULTY;
use super::formats::NumberFormat;
use super::guard::plainly;
use super::package::Package;

/// No record that a sheet or a style is made of is longer.
const LONGEST_RECORD: usize = 64 << 20;

const SHEET: u16 = 0x9c;
const NUMBER_FORMAT: u16 = 0x2c;
const CELL_STYLES_BEGIN: u16 = 0x269;
const CELL_STYLES_END: u16 = 0x26a;
const STYLE: u16 = 0x2f;

/// The records of a part.
pub(super) struct Records<R> {
    part: R,
    body: Vec<u8>,
}

impl<R: Read> Records<R> {
    pub(super) fn new(part: R) -> Self {
        Self { part, body: Vec::new() }
    }

    /// The next record: its kind and its body.
    pub(super) fn next(&mut self) -> Result<Option<(u16, Body<'_>)>> {
        let Some(low) = self.byte()? else { return Ok(None) };
        let kind = match low & 0x80 {
            0 => u16::from(low),
            _ => u16::from(low & 0x7f) | u16::from(self.byte()?.unwrap_or(0) & 0x7f) << 7,
        };
        let mut length = 0_usize;
        for place in 0..4 {
            let byte = self.byte()?.context(FAULTY)?;
            length |= usize::from(byte & 0x7f) << (7 * place);
            if byte & 0x80 == 0 {
                break;
            }
        }
        if length > LONGEST_RECORD {
            bail!("{FAULTY} (a record of {length} bytes)");
        }
        self.body.clear();
        let read = self.part.by_ref().take(length as u64).read_to_end(&mut self.body).map_err(plainly)?;
        if read < length {
            bail!("{FAULTY} (it is cut off)");
        }
        Ok(Some((kind, Body(&self.body))))
    }

    fn byte(&mut self) -> Result<Option<u8>> {
        let mut byte = [0];
        match self.part.read_exact(&mut byte) {
            Ok(()) => Ok(Some(byte[0])),
            Err(fault) if fault.kind() == io::ErrorKind::UnexpectedEof => Ok(None),
            Err(fault) => Err(plainly(fault)),
        }
    }
}

/// What a record holds.
#[derive(Clone, Copy)]
pub(super) struct Body<'a>(pub(super) &'a [u8]);

impl Body<'_> {
    pub(super) fn byte(self, place: usize) -> Option<u8> {
        self.0.get(place).copied()
    }

    pub(super) fn u16(self, place: usize) -> Option<u16> {
        Some(u16::from_le_bytes(self.0.get(place..place + 2)?.try_into().ok()?))
    }

    pub(super) fn u32(self, place: usize) -> Option<u32> {
        Some(u32::from_le_bytes(self.0.get(place..place + 4)?.try_into().ok()?))
    }

    /// A text with its length before it, and the place behind it.
    pub(super) fn text(self, place: usize) -> Option<(String, usize)> {
        let length = usize::try_from(self.u32(place)?).ok()?.checked_mul(2)?;
        let start = place + 4;
        let bytes = self.0.get(start..start.checked_add(length)?)?;
        Some((encoding_rs::UTF_16LE.decode_without_bom_handling(bytes).0.into_owned(), start + length))
    }
}

/// The parts of the sheets, in the order of the workbook.
pub(super) fn sheet_parts(package: &mut Package) -> Result<Vec<String>> {
    // The library looks for it nowhere else.
    let document = "xl/workbook.bin";
    let links = package.links(document)?;
    let Some(part) = package.part(document)? else { return Ok(Vec::new()) };
    let mut records = Records::new(part);
    let mut parts = Vec::new();
    while let Some((kind, body)) = records.next()? {
        // A sheet without a part is a macro of the workbook's.
        if kind == SHEET && body.u32(8) != Some(u32::MAX) {
            let id = body.text(8).map(|(id, _)| id);
            let link = links.iter().find(|link| Some(&link.id) == id.as_ref());
            parts.push(link.map(|link| link.target.clone()).unwrap_or_default());
        }
    }
    Ok(parts)
}

/// The number formats of the cell styles.
pub(super) fn styles(package: &mut Package) -> Result<Vec<NumberFormat>> {
    let Some(part) = package.part("xl/styles.bin")? else { return Ok(Vec::new()) };
    let mut records = Records::new(part);
    let mut stated = std::collections::HashMap::new();
    let mut styles = Vec::new();
    let mut in_cells = false;
    while let Some((kind, body)) = records.next()? {
        match kind {
            NUMBER_FORMAT => {
                if let (Some(id), Some((code, _))) = (body.u16(0), body.text(2)) {
                    stated.insert(id, NumberFormat::of_code(&code));
                }
            }
            CELL_STYLES_BEGIN => in_cells = true,
            CELL_STYLES_END => break,
            STYLE if in_cells => {
                let id = body.u16(2).unwrap_or(0);
                styles.push(stated.get(&id).cloned().unwrap_or_else(|| NumberFormat::of_builtin(id)));
            }
            _ => {}
        }
    }
    Ok(styles)
}
