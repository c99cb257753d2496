//! Decides the encoding of a sample that is not ASCII.
//!
//! Supplier lists are short names in many languages, with little running text to tell
//! languages by. So each encoding is tried, and what it makes of the sample is judged
//! by whether people write names so.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    BIG5, EUC_JP, EUC_KR, GB18030, GBK, IBM866, ISO_8859_2, ISO_8859_4, ISO_8859_5, ISO_8859_7, ISO_8859_13,
    ISO_8859_15, KOI8_R, KOI8_U, MACINTOSH, SHIFT_JIS, UTF_8, WINDOWS_874, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252,
    WINDOWS_1253, WINDOWS_1254, WINDOWS_1255, WINDOWS_1256, WINDOWS_1257, WINDOWS_1258, X_MAC_CYRILLIC,
};

use super::encoding::{Charset, DOS_CENTRAL, DOS_US, DOS_WEST};
use super::{plausible, plausible_east};

/// What was decided about the encoding of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Decision {
    pub(super) charset: Charset,
    /// Whether it is a guess rather than a finding.
    pub(super) guess: bool,
    /// What fits next best, and reads the sample otherwise.
    pub(super) runner_up: Option<Charset>,
}

/// The encodings that are tried, the likelier first where two read a sample alike.
const TRIED: &[Charset] = &[
    Charset::Standard(WINDOWS_1252),
    Charset::Standard(WINDOWS_1250),
    Charset::Standard(WINDOWS_1251),
    Charset::Standard(WINDOWS_1254),
    Charset::Standard(WINDOWS_1257),
    Charset::Standard(WINDOWS_1253),
    Charset::Standard(WINDOWS_1255),
    Charset::Standard(WINDOWS_1256),
    Charset::Standard(WINDOWS_874),
    Charset::Standard(WINDOWS_1258),
    Charset::Standard(GB18030),
    Charset::Standard(SHIFT_JIS),
    Charset::Standard(BIG5),
    Charset::Standard(EUC_KR),
    Charset::Standard(EUC_JP),
    Charset::Standard(ISO_8859_2),
    Charset::Standard(ISO_8859_15),
    Charset::Standard(KOI8_R),
    Charset::Standard(KOI8_U),
    Charset::Standard(IBM866),
    DOS_WEST,
    DOS_CENTRAL,
    DOS_US,
    Charset::Standard(MACINTOSH),
    Charset::Standard(X_MAC_CYRILLIC),
    Charset::Standard(ISO_8859_5),
    Charset::Standard(ISO_8859_7),
    Charset::Standard(ISO_8859_13),
    Charset::Standard(ISO_8859_4),
];

/// How many bytes beyond ASCII are judged of a long sample.
const JUDGED: usize = 8000;

/// What the general detector's word counts; more where there is little else to go by.
const DETECTOR: f64 = 0.1;

/// By how much a finding must fit better than anything that reads the sample otherwise.
const CLEARLY: f64 = 0.12;

/// How well a finding must fit.
const WELL: f64 = 0.45;

/// How badly a runner-up may fit that is worth naming.
const POORLY: f64 = 0.2;

/// How many bytes beyond ASCII it takes to find rather than to guess.
const ENOUGH: usize = 12;

impl Decision {
    /// What needs no weighing.
    pub(super) fn certain(charset: Charset) -> Self {
        Self { charset, guess: false, runner_up: None }
    }

    /// What is to be said about it, if it is anything but UTF-8.
    pub(super) fn remark(&self) -> Option<String> {
        if self.charset == Charset::Standard(UTF_8) {
            return None;
        }
        let read = format!("not UTF-8: read as {}", self.charset.described());
        let usual = matches!(self.charset, Charset::Standard(encoding) if !encoding.is_ascii_compatible());
        Some(match (self.guess, self.runner_up) {
            (false, _) if usual => read,
            (false, _) => format!("{read}; if names look wrong, state the encoding with --encoding NAME"),
            (true, None) => format!(
                "{read}, which is a guess from few characters; check the names, and state the encoding with \
                 --encoding NAME if they are wrong"
            ),
            (true, Some(other)) => format!(
                "{read}, which is a guess: {} is the next likely; check the names, and if they are wrong state the \
                 encoding, for example --encoding {}",
                other.described(),
                other.name()
            ),
        })
    }
}

/// Decides the encoding of a sample, which may break off within a character unless it
/// is whole.
pub(super) fn decide(sample: &[u8], is_whole: bool) -> Decision {
    if is_utf_8(sample, is_whole) {
        return Decision::certain(Charset::Standard(UTF_8));
    }
    let sample = &judged(sample);
    let beyond = sample.iter().filter(|byte| !byte.is_ascii()).count();
    let detected = detected(sample);
    let liked = DETECTOR + 0.5 / beyond as f64;
    let mut scored: Vec<(f64, Charset)> = TRIED
        .iter()
        .filter_map(|charset| {
            let liked = if *charset == detected { liked } else { 0.0 };
            Some((score(sample, *charset, is_whole)? / beyond as f64 + liked - handicap(*charset), *charset))
        })
        .collect();
    scored.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    let Some((best, charset)) = scored.first().copied() else {
        return Decision { charset: Charset::Standard(WINDOWS_1252), guess: true, runner_up: None };
    };
    let text = charset.decode(sample);
    let other = scored[1..].iter().find(|(_, other)| other.decode(sample) != text);
    let guess = best < WELL || beyond < ENOUGH || other.is_some_and(|(score, _)| best - score < CLEARLY);
    let runner_up = other.filter(|(score, _)| guess && *score > POORLY).map(|(_, other)| *other);
    Decision { charset, guess, runner_up }
}

/// By how much better an encoding must fit for being seldom met.
fn handicap(charset: Charset) -> f64 {
    match charset {
        Charset::Standard(encoding) if encoding == WINDOWS_1252 => 0.0,
        Charset::Standard(encoding) if encoding == MACINTOSH || encoding == X_MAC_CYRILLIC => 0.1,
        Charset::Standard(encoding) if encoding.name().starts_with("ISO") => 0.08,
        Charset::Standard(_) => 0.04,
        Charset::Dos(..) => 0.1,
    }
}

/// The lines of a sample that are not all ASCII, as many as it takes.
fn judged(sample: &[u8]) -> Vec<u8> {
    let (mut lines, mut beyond) = (Vec::new(), 0);
    for line in sample.split_inclusive(|byte| matches!(byte, b'\n' | b'\r')) {
        let count = line.iter().filter(|byte| !byte.is_ascii()).count();
        if count > 0 && beyond < JUDGED {
            lines.extend_from_slice(line);
            beyond += count;
        }
    }
    lines
}

/// Whether a sample is UTF-8, give or take a damaged character.
fn is_utf_8(sample: &[u8], is_whole: bool) -> bool {
    let (mut whole, mut broken, mut rest) = (0, 0, sample);
    loop {
        match std::str::from_utf8(rest) {
            Ok(text) => {
                whole += text.chars().filter(|c| !c.is_ascii()).count();
                break;
            }
            Err(fault) => {
                let (valid, behind) = rest.split_at(fault.valid_up_to());
                whole += valid.iter().filter(|byte| **byte >= 0xc0).count();
                match fault.error_len() {
                    Some(length) => {
                        broken += 1;
                        rest = &behind[length..];
                    }
                    None => {
                        broken += usize::from(is_whole);
                        break;
                    }
                }
            }
        }
    }
    broken == 0 || whole > 8 * broken
}

/// What a detector made for web pages takes the sample for.
fn detected(sample: &[u8]) -> Charset {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, true);
    let guess = detector.guess(None, Utf8Detection::Deny);
    Charset::Standard(if guess == GBK { GB18030 } else { guess })
}

/// How likely it is that people write what an encoding makes of a sample: at most 1
/// for each byte that is not ASCII. `None` if the sample is impossible in it.
fn score(sample: &[u8], charset: Charset, is_whole: bool) -> Option<f64> {
    match charset {
        Charset::Standard(encoding) if !encoding.is_single_byte() => plausible_east::score(sample, encoding, is_whole),
        _ => Some(plausible::score(&charset.decode(sample), plausible::script_of(charset))),
    }
}
