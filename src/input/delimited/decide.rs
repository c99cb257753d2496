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

#[cfg(test)]
mod tests {
    use super::*;

    const POLISH: &str = "Nazwa,Miasto\nZakład Odzieżowy Świt,Łódź\nSpółdzielnia Ślusarska,Częstochowa\n";
    const RUSSIAN: &str = "Поставщик,Город\nООО Швейная фабрика,Иваново\nЗавод Электрон,Уфа\n";
    const SHOUTED: &str = "ПОСТАВЩИК,ГОРОД\nООО ШВЕЙНАЯ ФАБРИКА,ИВАНОВО\nЗАВОД ЭЛЕКТРОН,УФА\n";

    #[test]
    fn short_lists_of_names_are_decided_rightly() {
        let lists = [
            (WINDOWS_1250, POLISH),
            (ISO_8859_2, POLISH),
            (WINDOWS_1251, RUSSIAN),
            (KOI8_R, RUSSIAN),
            (IBM866, RUSSIAN),
            (ISO_8859_5, RUSSIAN),
            (KOI8_R, SHOUTED),
            (WINDOWS_1251, SHOUTED),
            (IBM866, SHOUTED),
            (WINDOWS_1252, "Société Générale,Évreux\nMüller Süßwaren,Gießen\nPeña Hnos,Cádiz\nVærft,Køge\n"),
            (WINDOWS_1254, "Tedarikçi,Şehir\nYıldız İplik,İzmir\nÇağdaş Döküm,Eskişehir\n"),
            (WINDOWS_1253, "Προμηθευτής,Πόλη\nΆλφα Αρτοποιία,Αθήνα\nΈπιπλα Βόλος,Πάτρα\n"),
            (WINDOWS_1255, "שם הספק,עיר\nמפעל טקסטיל,חיפה\n"),
            (WINDOWS_1256, "اسم المورد,المدينة\nشركة النسيج المحدودة,القاهرة\n"),
            (WINDOWS_1257, "Tiekėjas,Miestas\nŽemės ūkio bendrovė,Šiauliai\nMėsos gamykla,Kėdainiai\n"),
            (WINDOWS_874, "ชื่อผู้ขาย,จังหวัด\nบริษัท อาหารทะเล จำกัด,สมุทรสาคร\n"),
            (GB18030, "供应商名称,城市\n东莞华盛电子有限公司,深圳市\n"),
            (BIG5, "供應商,城市\n臺灣水產股份有限公司,臺北市\n"),
            (SHIFT_JIS, "仕入先,所在地\n株式会社マルハ水産,東京都\n"),
            (EUC_JP, "仕入先,所在地\n株式会社マルハ水産,東京都\n"),
            (EUC_KR, "공급업체,도시\n한국섬유 주식회사,서울특별시\n"),
            (MACINTOSH, "Société Générale,Orléans\nBoulangerie Lefèvre,Nîmes\nMaçonnerie Noël,Sète\n"),
        ];
        for (encoding, list) in lists {
            let sample = encoding.encode(list).0;
            assert_eq!(decide(&sample, true).charset.decode(&sample), list, "{}", encoding.name());
        }
    }

    #[test]
    fn code_pages_of_dos_are_known_by_their_letters() {
        let western = b"Soci\x82t\x82 G\x82n\x82rale,Orl\x82ans\nM\x81ller,M\x81nchen\nB\x84ckerei K\x94hler,K\x94ln\n";
        let central = b"Zak\x88ad Odzie\xbeowy,\x9d\xa2d\xab\nSp\xa2\x88dzielnia,Cz\xa9stochowa\n";
        assert_eq!(decide(western, true).charset, DOS_WEST);
        assert_eq!(decide(central, true).charset, DOS_CENTRAL);
    }

    #[test]
    fn quotation_marks_and_dashes_alone_are_western() {
        let decision = decide(b"Women\x92s Wear,\x93Best\x94 \x96 Foods\n", true);
        assert_eq!(decision.charset, Charset::Standard(WINDOWS_1252));
        assert!(decision.guess);
    }

    #[test]
    fn a_guess_says_so_and_names_what_else_it_may_be() {
        let guess = decide(b"supplier,town\nKral\xb9 Ltd,Brno\n", true).remark().unwrap_or_default();
        assert!(guess.contains("which is a guess") && guess.contains("--encoding"), "{guess}");
        let sample = WINDOWS_1251.encode(RUSSIAN).0;
        let finding = decide(&sample, true).remark().unwrap_or_default();
        assert!(finding.starts_with("not UTF-8: read as windows-1251 (Cyrillic);"), "{finding}");
        assert!(!finding.contains("guess"), "{finding}");
    }

    #[test]
    fn a_damaged_character_leaves_utf_8_what_it_is() {
        let mut sample = POLISH.as_bytes().to_vec();
        sample.extend_from_slice(b"Caf\xe9\n");
        assert_eq!(decide(&sample, true), Decision::certain(Charset::Standard(UTF_8)));
        let cut = &POLISH.as_bytes()[..=POLISH.find('ł').unwrap_or(0)];
        assert_eq!(decide(cut, false), Decision::certain(Charset::Standard(UTF_8)));
    }
}
