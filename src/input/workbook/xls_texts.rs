//! How long the shared texts of an xls workbook are. The library copies a text for every
//! cell that shows it, so that a small file could ask for any amount of memory.

use super::xls_records::Records;
use super::xlsb_records::Body;

const CONTINUED: u16 = 0x003c;
const WIDE: u8 = 1;
const FOREIGN: u8 = 4;
const RICH: u8 = 8;

/// The lengths of the shared texts in letters. The table begins with a record of this
/// body; what follows may continue it.
pub(super) fn lengths(table: Body<'_>, following: &[u8]) -> Vec<u32> {
    let more = Records(following).take_while(|(kind, _)| *kind == CONTINUED).map(|(_, body)| body.0);
    let mut pieces = Pieces { now: table.0.get(8..).unwrap_or_default(), more };
    let mut lengths = Vec::new();
    while let Some(length) = pieces.text() {
        lengths.push(length);
    }
    lengths
}

/// The bodies of the records, one after the other.
struct Pieces<'a, I> {
    now: &'a [u8],
    more: I,
}

impl<'a, I: Iterator<Item = &'a [u8]>> Pieces<'a, I> {
    /// Passes over a text; says how long it is.
    fn text(&mut self) -> Option<u32> {
        if self.now.is_empty() {
            self.now = self.more.next()?;
        }
        let head = Body(self.now);
        let (length, flags) = (head.u16(0)?, head.byte(2)?);
        let mut place = 3;
        let mut behind = 0_usize;
        if flags & RICH != 0 {
            behind += 4 * usize::from(head.u16(place)?);
            place += 2;
        }
        if flags & FOREIGN != 0 {
            behind = behind.checked_add(head.u32(place)? as usize)?;
            place += 4;
        }
        self.now = self.now.get(place..)?;
        self.letters(length.into(), flags)?;
        self.skip(behind)?;
        Some(length.into())
    }

    /// Letters that go on in the next record begin there with flags of their own.
    fn letters(&mut self, mut left: usize, mut flags: u8) -> Option<()> {
        loop {
            let width = if flags & WIDE == 0 { 1 } else { 2 };
            let here = left.min(self.now.len() / width);
            self.now = self.now.get(here * width..)?;
            left -= here;
            if left == 0 {
                return Some(());
            }
            (flags, self.now) = self.more.next()?.split_first().map(|(flags, rest)| (*flags, rest))?;
        }
    }

    fn skip(&mut self, mut left: usize) -> Option<()> {
        while left > self.now.len() {
            left -= self.now.len();
            self.now = self.more.next()?;
        }
        self.now = self.now.get(left..)?;
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_may_go_on_in_further_records() {
        let table: &[u8] = &[
            0, 0, 0, 0, 3, 0, 0, 0, // how many there are
            2, 0, 0, b'a', b'b', // two letters
            3, 0, RICH, 1, 0, b'a', b'b', b'c', 9, 9, // three, one run of four bytes that goes on
        ];
        let following: &[u8] = &[
            0x3c, 0, 9, 0, 9, 9, 4, 0, WIDE, b'a', 0, b'b', 0, // four wide letters that go on narrow
            0x3c, 0, 3, 0, 0, b'c', b'd', // the rest
            0xff, 0, 0, 0,
        ];
        assert_eq!(lengths(Body(table), following), [2, 3, 4]);
    }
}
