//! Finds the bytes that part a text: delimiters, line breaks, quotation marks. Cells are
//! short, so that many bytes are compared at a time rather than one cell after the other.

use super::parser::QUOTE;

/// So many bytes are compared at a time, a bit for each.
const BLOCK: usize = u64::BITS as usize;

/// Goes from mark to mark through a text, which is handed in each time.
pub(super) struct Marks {
    delimiter: u8,
    /// Where the block begins that is being looked at.
    block: usize,
    /// The marks in it that have not been met yet.
    left: u64,
}

impl Marks {
    /// From the start of a text.
    pub(super) fn new(delimiter: u8, text: &[u8]) -> Self {
        let mut marks = Self { delimiter, block: 0, left: 0 };
        marks.left = marks.in_block(text);
        marks
    }

    /// The place of the next mark that ends a cell which no quotation mark opened, or the
    /// end of the text.
    pub(super) fn next_end(&mut self, text: &[u8]) -> usize {
        loop {
            let place = self.next(text);
            if text.get(place) != Some(&QUOTE) {
                return place;
            }
        }
    }

    /// Passes over the marks in front of a place.
    pub(super) fn skip_to(&mut self, place: usize, text: &[u8]) {
        if place >= self.block + BLOCK {
            self.block = place / BLOCK * BLOCK;
            self.left = self.in_block(text);
        }
        if let Some(passed) = place.checked_sub(self.block).filter(|passed| *passed < BLOCK) {
            self.left &= u64::MAX << passed;
        }
    }

    fn next(&mut self, text: &[u8]) -> usize {
        while self.left == 0 {
            if self.block + BLOCK >= text.len() {
                return text.len();
            }
            self.block += BLOCK;
            self.left = self.in_block(text);
        }
        let place = self.block + self.left.trailing_zeros() as usize;
        self.left &= self.left - 1;
        place
    }

    /// The marks of the block.
    fn in_block(&self, text: &[u8]) -> u64 {
        let rest = text.get(self.block..).unwrap_or_default();
        if let Some(block) = rest.first_chunk() {
            return self.among(block);
        }
        let mut block = [0; BLOCK];
        block[..rest.len()].copy_from_slice(rest);
        self.among(&block) & !(u64::MAX << rest.len())
    }

    fn among(&self, block: &[u8; BLOCK]) -> u64 {
        // Compared all alike, which a processor does with many bytes at once.
        let is_mark = block.map(|byte| {
            u8::from(byte == self.delimiter)
                | u8::from(byte == QUOTE)
                | u8::from(byte == b'\n')
                | u8::from(byte == b'\r')
        });
        let eights = is_mark.as_chunks().0.iter().enumerate();
        eights.fold(0, |marks, (place, eight)| marks | bits(u64::from_le_bytes(*eight)) << (place * 8))
    }
}

/// The lowest bits of eight bytes side by side: each is moved to another place of the
/// highest byte, and no two sums meet.
fn bits(bytes: u64) -> u64 {
    bytes.wrapping_mul(0x0102_0408_1020_4080) >> 56
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn every_end_of_a_cell_is_met_in_order(text in "[abcdefgh,\"\n\r]{0,200}", from in 0_usize..200) {
            let (text, from) = (text.as_bytes(), from.min(text.len()));
            let ends = |byte: &u8| b",\n\r".contains(byte);
            let expected: Vec<usize> = (from..text.len()).filter(|place| ends(&text[*place])).collect();
            let mut marks = Marks::new(b',', text);
            marks.skip_to(from, text);
            let met = std::iter::from_fn(|| Some(marks.next_end(text)).filter(|place| *place < text.len()));
            prop_assert_eq!(met.collect::<Vec<_>>(), expected);
        }
    }
}
