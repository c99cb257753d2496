//! Reads a text piece by piece, each cut where a record most likely ends, so that
//! several can be parsed at once.

use std::io::{self, Read};

use super::faults::{Refusal, refusal};

/// How much text is read at once.
const PIECE: usize = 1 << 19;

/// How many line breaks are looked at to find one outside of quotation marks.
const TRIED: usize = 64;

/// A piece of a text.
#[derive(Debug)]
pub(super) struct Piece<N> {
    /// Its bytes.
    pub(super) text: Vec<u8>,
    /// How many there are.
    pub(super) length: usize,
    /// How much of the text came before it.
    pub(super) base: u64,
    /// Whether nothing follows.
    pub(super) is_last: bool,
    /// What was noticed while it was read.
    pub(super) noticed: N,
}

/// Why there is no further piece.
#[derive(Debug)]
pub(super) enum Fault {
    /// The text cannot be read.
    Io(io::Error),
    /// A record does not end.
    Endless(Refusal),
}

/// Reads a text piece by piece.
pub(super) struct Pieces<R> {
    text: R,
    delimiter: u8,
    /// How long a record may be.
    most: usize,
    /// What was read behind the last cut.
    left: Vec<u8>,
    /// How much text has been handed over.
    base: u64,
    is_over: bool,
}

impl<R: Read> Pieces<R> {
    pub(super) fn new(text: R, delimiter: u8, most: u64) -> Self {
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        Self { text, delimiter, most, left: Vec::new(), base: 0, is_over: false }
    }

    /// The text that is read from.
    pub(super) fn into_text(self) -> R {
        self.text
    }

    /// The next piece; none behind the last.
    pub(super) fn next<N>(&mut self, noticed: impl Fn(&R) -> N) -> Option<Result<Piece<N>, Fault>> {
        if self.is_over {
            return None;
        }
        let piece = self.read();
        self.is_over |= piece.is_err();
        Some(piece.map(|text| {
            let base = self.base;
            self.base += text.len() as u64;
            Piece { length: text.len(), text, base, is_last: self.is_over, noticed: noticed(&self.text) }
        }))
    }

    /// Reads until there is text with a line break in it. A pipe gives little at a time;
    /// nobody waits for more.
    fn read(&mut self) -> Result<Vec<u8>, Fault> {
        let mut text = std::mem::take(&mut self.left);
        loop {
            let before = text.len();
            text.resize(before + PIECE, 0);
            let read = read_once(&mut self.text, &mut text[before..]).map_err(Fault::Io)?;
            text.truncate(before + read);
            if read == 0 {
                self.is_over = true;
                return Ok(text);
            }
            if let Some(cut) = cut(&text) {
                self.left = text[cut..].to_vec();
                text.truncate(cut);
                return Ok(text);
            }
            if text.len() > self.most {
                return Err(Fault::Endless(refusal(self.delimiter, &text[before..])));
            }
        }
    }
}

/// Reads what there is, and waits only for the first of it.
fn read_once(text: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    loop {
        match text.read(buffer) {
            Err(fault) if fault.kind() == io::ErrorKind::Interrupted => {}
            read => return read,
        }
    }
}

/// Where to cut a text that begins with a record: behind the last line break with an
/// even number of quotation marks before it, or else behind the last of all. A carriage
/// return counts only where the text shows what follows it.
fn cut(text: &[u8]) -> Option<usize> {
    let breaks = |byte: u8, text: &[u8]| memchr::memrchr(byte, text).map(|place| place + 1);
    let Some(last) = breaks(b'\n', text) else {
        return breaks(b'\r', &text[..text.len().saturating_sub(1)]);
    };
    let mut marks = memchr::memchr_iter(b'"', &text[..last]).count();
    let mut place = last;
    for _ in 0..TRIED {
        if marks.is_multiple_of(2) {
            return Some(place);
        }
        let Some(before) = breaks(b'\n', &text[..place - 1]) else { break };
        marks -= memchr::memchr_iter(b'"', &text[before..place]).count();
        place = before;
    }
    Some(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &[u8], most: u64) -> Vec<Result<Vec<u8>, Fault>> {
        let mut pieces = Pieces::new(text, b',', most);
        std::iter::from_fn(|| pieces.next(|_| ())).map(|piece| piece.map(|piece| piece.text)).collect()
    }

    #[test]
    fn pieces_are_the_text_and_are_cut_at_line_breaks_outside_of_marks() {
        let text = b"a,\"b\nc\"\n".repeat(200_000);
        let found: Vec<Vec<u8>> = pieces(&text, 1 << 20).into_iter().map(|piece| piece.expect("it is read")).collect();
        assert!(found.len() > 2);
        assert_eq!(found.concat(), text);
        assert!(found.iter().all(|piece| piece.is_empty() || piece.ends_with(b"\"\n")));
        assert!(matches!(&pieces(b"a\nb", 10)[..], [Ok(one), Ok(other)] if one == b"a\n" && other == b"b"));
        assert!(matches!(&pieces(b"a,b", 10)[..], [Ok(text)] if text == b"a,b"));
        assert!(matches!(&pieces(b"", 10)[..], [Ok(text)] if text.is_empty()));
    }

    #[test]
    fn a_text_without_line_breaks_is_read_up_to_a_limit() {
        let text = vec![b'a'; 3 << 20];
        assert!(matches!(&pieces(&text, 1 << 20)[..], [Err(Fault::Endless(Refusal::Cell))]));
        assert!(matches!(&pieces(&text, 1 << 22)[..], [Ok(_)]));
        let returns = b"a,b\r".repeat(400_000);
        let found: Vec<Vec<u8>> = pieces(&returns, 1 << 20).into_iter().filter_map(Result::ok).collect();
        assert!(found.len() > 1 && found.concat() == returns);
    }
}
