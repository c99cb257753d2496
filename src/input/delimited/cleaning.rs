//! Takes out of a text what no text should hold: NUL bytes, and the end-of-file mark
//! of old systems (Ctrl-Z) at its end.

use std::io::{self, Read};

/// The end-of-file mark of old systems.
const CTRL_Z: u8 = 0x1a;

/// Takes NUL bytes and closing end-of-file marks out of what passes.
pub(super) struct Cleaning<R> {
    pub(super) inner: R,
    /// How much has passed.
    passed: u64,
    /// End-of-file marks that count as such unless something follows.
    held: usize,
    /// How many NUL bytes were taken out.
    pub(super) removed: u64,
    /// How much had passed before the first of them.
    pub(super) first_removed: Option<u64>,
}

impl<R> Cleaning<R> {
    pub(super) fn new(inner: R) -> Self {
        Self { inner, passed: 0, held: 0, removed: 0, first_removed: None }
    }

    /// Moves what is kept together and says how much it is.
    fn clean(&mut self, bytes: &mut [u8]) -> usize {
        let mut kept = bytes.len();
        if let Some(first) = memchr::memchr(0, bytes) {
            self.first_removed.get_or_insert(self.passed + first as u64);
            kept = first;
            for at in first..bytes.len() {
                if bytes[at] != 0 {
                    bytes[kept] = bytes[at];
                    kept += 1;
                }
            }
            self.removed += (bytes.len() - kept) as u64;
        }
        let marks = bytes[..kept].iter().rev().take_while(|byte| **byte == CTRL_Z).count();
        self.held = marks;
        kept - marks
    }
}

impl<R: Read> Read for Cleaning<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            // Marks that turn out to stand in the middle go first.
            let led = self.held.min(buffer.len().saturating_sub(1));
            let count = self.inner.read(&mut buffer[led..])?;
            if count == 0 {
                return Ok(0);
            }
            self.held -= led;
            buffer[..led].fill(CTRL_Z);
            let later = self.held;
            let kept = self.clean(&mut buffer[..led + count]);
            self.held += later;
            self.passed += kept as u64;
            if kept > 0 {
                return Ok(kept);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clean(text: &[u8]) -> (Vec<u8>, u64, Option<u64>) {
        // Handed over in pieces of two bytes, so that every seam is met.
        let pieces =
            text.chunks(2).fold(Box::new(io::empty()) as Box<dyn Read>, |before, piece| Box::new(before.chain(piece)));
        let mut cleaning = Cleaning::new(pieces);
        let mut cleaned = Vec::new();
        cleaning.read_to_end(&mut cleaned).expect("memory can be read");
        (cleaned, cleaning.removed, cleaning.first_removed)
    }

    #[test]
    fn nul_bytes_are_taken_out_and_counted() {
        assert_eq!(clean(b"ab\0c\0\0d"), (b"abcd".to_vec(), 3, Some(2)));
        assert_eq!(clean(b"abc"), (b"abc".to_vec(), 0, None));
    }

    #[test]
    fn an_end_of_file_mark_goes_only_at_the_end() {
        assert_eq!(clean(b"a,b\n\x1a").0, b"a,b\n");
        assert_eq!(clean(b"a,b\n\x1a\x1a\x1a\0").0, b"a,b\n");
        assert_eq!(clean(b"a\x1a\x1a,b").0, b"a\x1a\x1a,b");
    }
}
