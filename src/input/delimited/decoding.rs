//! Turns a text into UTF-8 on its way through. What is ASCII passes as it is; at the
//! first byte that is not, a generous sample from there on decides the encoding.

use std::io::{self, Read};

use anyhow::{Result, bail};
use encoding_rs::{Decoder, DecoderResult, Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::decide::{self, Decision};
use super::encoding::{Charset, dos_char};
use crate::input::sniff::SAMPLE;

/// How much is read to decide where the first sample holds little that tells.
const LARGEST_SAMPLE: usize = 1 << 20;

/// How many bytes that are not ASCII a sample should hold.
const TELLING: usize = 200;

/// How much of what passed before belongs to the sample: the word it breaks into.
const CONTEXT: usize = 32;

const REPLACEMENT: &[u8] = "\u{fffd}".as_bytes();

/// Turns a text into UTF-8.
pub(super) struct Decoding<R> {
    inner: R,
    manner: Manner,
    /// What has been read and not handed over.
    waiting: Vec<u8>,
    given: usize,
    /// Whether all has been read.
    over: bool,
    handed: u64,
    /// What was decided, once it has been.
    pub(super) decision: Option<Decision>,
    /// How many characters could not be decoded.
    pub(super) undecodable: u64,
    /// How much had been handed over before the first of them.
    pub(super) first_undecodable: Option<u64>,
}

enum Manner {
    /// All was ASCII so far.
    Undecided,
    /// UTF-8 passes as it is.
    Plain,
    /// Decoded by an encoding of the web's standard.
    Standard(Box<Decoder>),
    /// Decoded by a code page of DOS.
    Dos(Vec<char>),
}

impl<R: Read> Decoding<R> {
    /// Reads the start of a text, so that it can be looked at with
    /// [`peek`](Self::peek).
    pub(super) fn open(inner: R, stated: Option<&str>) -> Result<Self> {
        let mut decoding = Self {
            inner,
            manner: Manner::Undecided,
            waiting: Vec::new(),
            given: 0,
            over: false,
            handed: 0,
            decision: None,
            undecodable: 0,
            first_undecodable: None,
        };
        let mut start = Vec::new();
        decoding.extend(&mut start, SAMPLE)?;
        let (charset, mark) = match stated {
            Some(label) => stated_charset(label, &start)?,
            None => recognised(&start)?,
        };
        start.drain(..mark);
        match charset {
            Some(charset) => {
                decoding.decision = stated.is_none().then(|| Decision::certain(charset));
                decoding.decode_from(&start, charset);
            }
            None => {
                let ascii = Encoding::ascii_valid_up_to(&start);
                if ascii == start.len() {
                    decoding.waiting = start;
                } else {
                    decoding.decide(start, ascii)?;
                }
            }
        }
        Ok(decoding)
    }

    /// The start of the text, decoded, and whether it is all of it.
    pub(super) fn peek(&self) -> (&[u8], bool) {
        (&self.waiting[self.given..], self.over)
    }

    /// Leaves out the start of the text.
    pub(super) fn skip(&mut self, count: usize) {
        let count = count.min(self.waiting.len());
        self.waiting.drain(..count);
        self.first_undecodable = self.first_undecodable.map(|place| place.saturating_sub(count as u64));
    }

    /// Reads on until a sample is so long.
    fn extend(&mut self, sample: &mut Vec<u8>, length: usize) -> io::Result<()> {
        let missing = length.saturating_sub(sample.len()) as u64;
        let read = (&mut self.inner).take(missing).read_to_end(sample)?;
        self.over |= (read as u64) < missing;
        Ok(())
    }

    /// Decides the encoding of what has been read, whose first bytes are ASCII.
    fn decide(&mut self, mut seen: Vec<u8>, ascii: usize) -> io::Result<()> {
        self.extend(&mut seen, ascii + SAMPLE)?;
        let telling = |seen: &[u8]| seen[ascii..].iter().filter(|byte| !byte.is_ascii()).count();
        while !self.over && seen.len() - ascii < LARGEST_SAMPLE && telling(&seen) < TELLING {
            let more = seen.len() + SAMPLE;
            self.extend(&mut seen, more)?;
        }
        let decision = decide::decide(&seen[ascii.saturating_sub(CONTEXT)..], self.over);
        self.decode_from(&seen, decision.charset);
        self.decision = Some(decision);
        Ok(())
    }

    /// Takes up an encoding, first for what has been read already.
    fn decode_from(&mut self, seen: &[u8], charset: Charset) {
        self.manner = match charset {
            Charset::Standard(encoding) if encoding == UTF_8 => Manner::Plain,
            Charset::Standard(encoding) => Manner::Standard(Box::new(encoding.new_decoder_without_bom_handling())),
            Charset::Dos(_, upper) => Manner::Dos(upper.chars().collect()),
        };
        self.waiting.clear();
        self.given = 0;
        self.convert(seen);
    }

    /// Appends the text of more bytes; all there are once the input is over.
    fn convert(&mut self, bytes: &[u8]) {
        match &mut self.manner {
            Manner::Undecided | Manner::Plain => self.waiting.extend_from_slice(bytes),
            Manner::Dos(upper) => {
                let mut room = [0; 4];
                for byte in bytes {
                    self.waiting.extend_from_slice(dos_char(upper, *byte).encode_utf8(&mut room).as_bytes());
                }
            }
            Manner::Standard(decoder) => {
                let start = self.waiting.len();
                let room = decoder.max_utf8_buffer_length(bytes.len()).unwrap_or(bytes.len() * 3 + 16);
                self.waiting.resize(start + room, 0);
                let (mut read, mut written) = (0, start);
                loop {
                    let (result, taken, made) = decoder.decode_to_utf8_without_replacement(
                        &bytes[read..],
                        &mut self.waiting[written..],
                        self.over,
                    );
                    read += taken;
                    written += made;
                    match result {
                        DecoderResult::InputEmpty => break,
                        DecoderResult::OutputFull => self.waiting.resize(self.waiting.len() + room.max(64), 0),
                        DecoderResult::Malformed(..) => {
                            self.undecodable += 1;
                            self.first_undecodable.get_or_insert(self.handed + written as u64);
                            self.waiting.truncate(written);
                            self.waiting.extend_from_slice(REPLACEMENT);
                            written += REPLACEMENT.len();
                            self.waiting.resize(written + (bytes.len() - read) * 3 + 64, 0);
                        }
                    }
                }
                self.waiting.truncate(written);
            }
        }
    }

    /// Hands over what waits.
    fn hand(&mut self, buffer: &mut [u8]) -> usize {
        let waiting = &self.waiting[self.given..];
        let count = waiting.len().min(buffer.len());
        buffer[..count].copy_from_slice(&waiting[..count]);
        self.given += count;
        if self.given == self.waiting.len() {
            self.handed += self.waiting.len() as u64;
            self.waiting.clear();
            self.given = 0;
        }
        count
    }

    /// Passes on ASCII up to the first byte that is not.
    fn pass_ascii(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        let ascii = Encoding::ascii_valid_up_to(&buffer[..count]);
        if ascii == count {
            self.handed += count as u64;
            return Ok(count);
        }
        // What passes now is handed over below and only lends its last word.
        let context = ascii.min(CONTEXT);
        self.handed += (ascii - context) as u64;
        self.decide(buffer[ascii - context..count].to_vec(), context)?;
        self.given = context;
        Ok(ascii)
    }
}

impl<R: Read> Read for Decoding<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            if self.given < self.waiting.len() {
                return Ok(self.hand(buffer));
            }
            if self.over {
                return Ok(0);
            }
            match self.manner {
                Manner::Plain => return self.inner.read(buffer),
                Manner::Undecided => match self.pass_ascii(buffer)? {
                    0 if self.waiting.is_empty() => return Ok(0),
                    0 => {}
                    count => return Ok(count),
                },
                Manner::Standard(_) | Manner::Dos(_) => {
                    let mut more = Vec::new();
                    self.extend(&mut more, SAMPLE)?;
                    self.convert(&more);
                }
            }
        }
    }
}

/// The encoding that the user states, and how long a byte-order mark is that goes with it.
fn stated_charset(label: &str, start: &[u8]) -> Result<(Option<Charset>, usize)> {
    let mut charset = Charset::named(label)?;
    let unsided = !label.to_ascii_lowercase().ends_with("le");
    if charset == Charset::Standard(UTF_16LE) && unsided {
        charset = Charset::Standard(utf_16_of(start).unwrap_or(UTF_16LE));
    }
    let mark = match Encoding::for_bom(start) {
        Some((encoding, length)) if charset == Charset::Standard(encoding) => length,
        _ => 0,
    };
    Ok((Some(charset), mark))
}

/// The encoding that a text shows at its start, if it does, and how long its
/// byte-order mark is.
fn recognised(start: &[u8]) -> Result<(Option<Charset>, usize)> {
    let wide = [&b"\xff\xfe\0\0"[..], b"\0\0\xfe\xff"].iter().any(|mark| start.starts_with(mark));
    if wide || matches!(start, [_, 0, 0, 0, _, 0, 0, 0, ..] | [0, 0, 0, _, 0, 0, 0, _, ..]) {
        bail!("the text is UTF-32, which few programs read; save it as UTF-8");
    }
    if let Some((encoding, length)) = Encoding::for_bom(start) {
        return Ok((Some(Charset::Standard(encoding)), length));
    }
    if let Some(encoding) = utf_16_of(start) {
        return Ok((Some(Charset::Standard(encoding)), 0));
    }
    // Characters that control devices, and bytes that fill up what is no text. A text
    // in another alphabet holds none of the former.
    let odd = start.iter().filter(|b| matches!(b, 0x01..=0x08 | 0x0e..=0x19 | 0x1c..=0x1f)).count();
    let nul = memchr::memchr_iter(0, start).count();
    let beyond = start.iter().filter(|byte| !byte.is_ascii()).count();
    let is_noise = beyond * 5 > start.len() && odd * 50 > start.len();
    if is_noise || odd * 10 > start.len() || nul * 4 > start.len() {
        bail!("this is not a text and not a workbook; save the list as xlsx or CSV (UTF-8)");
    }
    Ok((None, 0))
}

/// UTF-16, if a text starts with its mark, or shows it by where its zero bytes stand:
/// at least line ends, delimiters and digits have one.
pub(in crate::input) fn utf_16_of(start: &[u8]) -> Option<&'static Encoding> {
    match start {
        [0xff, 0xfe, ..] => return Some(UTF_16LE),
        [0xfe, 0xff, ..] => return Some(UTF_16BE),
        _ => {}
    }
    let places = memchr::memchr_iter(0, start).fold([0, 0], |mut places, place| {
        places[place % 2] += 1;
        places
    });
    let (encoding, own, other) = match places {
        [even, odd] if odd > even => (UTF_16LE, odd, even),
        [even, odd] => (UTF_16BE, even, odd),
    };
    let many = own * 40 > start.len() && own > 20 * other && own > 1;
    let is_text = || {
        let text = encoding.decode_without_bom_handling(&start[..start.len() / 2 * 2]).0;
        let odd = text.chars().filter(|c| *c == char::REPLACEMENT_CHARACTER || (*c < ' ' && !c.is_whitespace()));
        odd.count() * 50 <= text.chars().count()
    };
    (many && is_text()).then_some(encoding)
}
