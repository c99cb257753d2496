//! Spelling Chinese characters in Latin letters: pinyin, and beside it Wade-Giles and
//! the usual Cantonese spellings, which older and southern firms use.

use hashbrown::HashMap;

use super::tables::{ReadingKind, ReadingRow};

/// How characters read where the plain table of pinyin does not say it.
#[derive(Clone, Debug, Default)]
pub(super) struct Readings {
    words: HashMap<String, Vec<String>>,
    characters: HashMap<char, Vec<String>>,
    cantonese: HashMap<char, String>,
    /// By the name in simplified characters.
    japanese: HashMap<String, Vec<String>>,
    simplified: HashMap<char, char>,
    longest: usize,
}

impl Readings {
    pub(super) fn new(rows: &[ReadingRow]) -> Self {
        let mut readings = Self::default();
        for row in rows {
            let first = row.written.chars().next();
            match (row.kind, first) {
                (ReadingKind::Word, _) => {
                    let syllables = row.reading.split(' ').map(str::to_owned).collect();
                    readings.longest = readings.longest.max(row.written.chars().count());
                    readings.words.insert(row.written.clone(), syllables);
                }
                (ReadingKind::Character, Some(c)) => {
                    readings.characters.entry(c).or_default().push(row.reading.clone());
                }
                (ReadingKind::Cantonese, Some(c)) => {
                    readings.cantonese.entry(c).or_insert_with(|| row.reading.clone());
                }
                (ReadingKind::Japanese, Some(_)) => {
                    readings.japanese.entry(row.written.clone()).or_default().push(row.reading.clone());
                }
                (ReadingKind::Simplified, Some(c)) => {
                    readings.simplified.extend(row.reading.chars().next().map(|simple| (c, simple)));
                }
                (_, None) => {}
            }
        }
        let japanese = std::mem::take(&mut readings.japanese);
        readings.japanese = japanese.into_iter().map(|(word, spelled)| (readings.simplify(&word), spelled)).collect();
        readings
    }

    /// How Japanese read a name: as a whole, or else character by character.
    fn japanese(&self, text: &str) -> Vec<String> {
        if let Some(known) = self.japanese.get(text) {
            return known.clone();
        }
        let count = text.chars().count();
        let spelled = |c: char| self.japanese.get(c.encode_utf8(&mut [0; 4])).and_then(|known| known.first());
        let whole: Option<String> = text.chars().map(|c| spelled(c).map(String::as_str)).collect();
        whole.filter(|_| (2..=3).contains(&count)).into_iter().collect()
    }

    /// The text in simplified characters, as far as the table knows them.
    pub(super) fn simplify(&self, text: &str) -> String {
        text.chars().map(|c| self.simplified.get(&c).copied().unwrap_or(c)).collect()
    }

    /// The spelling in pinyin, and the other spellings the name may be known by.
    pub(super) fn spell(&self, text: &str) -> (String, Vec<String>) {
        let chars: Vec<char> = text.chars().collect();
        let syllables = self.syllables(&chars);
        let pinyin: String = syllables.concat();
        let mut others = Vec::new();
        for (place, c) in chars.iter().enumerate() {
            for reading in self.characters.get(c).into_iter().flatten() {
                let other: Vec<&str> = syllables.iter().map(String::as_str).collect();
                let spelled = [&other[..place], &[reading.as_str()], &other[place + 1..]].concat().concat();
                others.push(spelled);
            }
        }
        others.push(syllables.iter().map(|syllable| wade_giles(syllable)).collect());
        let cantonese: Option<String> = chars.iter().map(|c| self.cantonese.get(c).map(String::as_str)).collect();
        others.extend(cantonese);
        others.extend(self.japanese(text));
        others.retain(|other| *other != pinyin);
        others.dedup();
        (pinyin, others)
    }

    /// One syllable for each character.
    fn syllables(&self, chars: &[char]) -> Vec<String> {
        let mut found = Vec::with_capacity(chars.len());
        while found.len() < chars.len() {
            let rest = &chars[found.len()..];
            let word = (2..=self.longest.min(rest.len()))
                .rev()
                .find_map(|n| self.words.get(&rest[..n].iter().collect::<String>()));
            match word {
                Some(word) => found.extend(word.iter().cloned()),
                None => found.push(any_ascii::any_ascii_char(rest[0]).to_lowercase().trim().to_owned()),
            }
        }
        found
    }
}

/// The initials of pinyin with their form in Wade-Giles, longest first. The aspiration
/// mark is left out, as firms do.
const INITIALS: [(&str, &str); 23] = [
    ("zh", "ch"),
    ("ch", "ch"),
    ("sh", "sh"),
    ("b", "p"),
    ("p", "p"),
    ("m", "m"),
    ("f", "f"),
    ("d", "t"),
    ("t", "t"),
    ("n", "n"),
    ("l", "l"),
    ("g", "k"),
    ("k", "k"),
    ("h", "h"),
    ("j", "ch"),
    ("q", "ch"),
    ("x", "hs"),
    ("r", "j"),
    ("z", "ts"),
    ("c", "ts"),
    ("s", "s"),
    ("y", "y"),
    ("w", "w"),
];

/// The finals of pinyin.
const FINALS: [&str; 37] = [
    "iang", "iong", "uang", "ang", "eng", "ing", "ong", "ian", "iao", "uai", "uan", "ai", "an", "ao", "ei", "en", "er",
    "ia", "ie", "in", "iu", "ou", "ua", "ue", "ui", "un", "uo", "ve", "a", "e", "i", "o", "u", "v", "io", "ueng", "ng",
];

/// A syllable of pinyin in Wade-Giles, without marks.
pub(super) fn wade_giles(syllable: &str) -> String {
    let initial = INITIALS.iter().find(|(pinyin, _)| syllable.starts_with(pinyin));
    let Some((pinyin, wade)) = initial else {
        return syllable.to_owned();
    };
    let rest = &syllable[pinyin.len()..];
    let rest = match (*pinyin, rest) {
        ("y", "an") => return "yen".to_owned(),
        ("y", "e") => return "yeh".to_owned(),
        ("y", "ou") => return "yu".to_owned(),
        ("y", "ong") => return "yung".to_owned(),
        ("y", "i") => return "i".to_owned(),
        ("zh" | "ch" | "sh", "i") => "ih",
        ("z" | "c", "i") => return "tzu".to_owned(),
        ("s", "i") => return "szu".to_owned(),
        ("r", "i") => return "jih".to_owned(),
        (_, "ian") => "ien",
        (_, "ie") => "ieh",
        (_, "ong") => "ung",
        (_, "iong") => "iung",
        ("j" | "q" | "x", "ue") => "ueh",
        ("g" | "k", "ui") => "uei",
        ("g" | "k" | "h", "e") | ("d" | "t" | "n" | "l" | "z" | "c" | "s" | "r", "uo") => "o",
        (_, rest) => rest,
    };
    format!("{wade}{rest}")
}

/// The syllables of a word, if it is pinyin from one end to the other.
pub(super) fn pinyin_syllables(word: &str) -> Option<Vec<&str>> {
    if !word.is_ascii() || word.len() > 24 {
        return None;
    }
    if word.is_empty() {
        return Some(Vec::new());
    }
    let initial = INITIALS.iter().find(|(pinyin, _)| word.starts_with(pinyin)).map_or(0, |(pinyin, _)| pinyin.len());
    FINALS.iter().find_map(|end| {
        let rest = word[initial..].strip_prefix(end)?;
        let length = initial + end.len();
        if !is_syllable(&word[..initial], end) {
            return None;
        }
        let mut syllables = vec![&word[..length]];
        let behind = pinyin_syllables(rest)?;
        // Behind another, hardly any syllable but "an" begins with a vowel: "Xi'an".
        if behind.first().is_some_and(|next| next.starts_with(['a', 'e', 'o']) && *next != "an") {
            return None;
        }
        syllables.extend(behind);
        Some(syllables)
    })
}

/// Whether an initial and a final go together.
fn is_syllable(initial: &str, end: &str) -> bool {
    let is = |initials: &[&str]| initials.contains(&initial);
    let palatal = is(&["j", "q", "x"]);
    let retroflex = is(&["zh", "ch", "sh"]);
    let sibilant = is(&["z", "c", "s", "r"]);
    let labial = is(&["b", "p", "m", "f"]);
    let dental = is(&["d", "t", "n", "l"]);
    let velar = is(&["g", "k", "h"]);
    match end {
        "er" | "ng" => initial.is_empty(),
        "ueng" | "io" => false,
        "o" => labial || is(&["", "w"]),
        "v" | "ve" => is(&["n", "l"]),
        "ia" => palatal || initial == "l",
        "iang" => palatal || is(&["n", "l"]),
        "iong" => palatal,
        "ian" | "iao" | "ie" => palatal || dental || (labial && initial != "f"),
        "in" => palatal || is(&["b", "p", "m", "n", "l", "y"]),
        "ing" => palatal || dental || is(&["b", "p", "m", "y"]),
        "iu" => palatal || is(&["m", "d", "n", "l"]),
        "i" => !velar && !is(&["", "f", "w"]),
        "ua" | "uai" | "uang" => retroflex || velar,
        "uan" => !labial && !is(&["", "w"]),
        "ui" => retroflex || sibilant || velar || is(&["d", "t"]),
        "un" => palatal || retroflex || sibilant || velar || dental || initial == "y",
        "uo" => retroflex || sibilant || velar || dental,
        "ue" => palatal || is(&["y", "n", "l"]),
        "u" => !initial.is_empty(),
        "ong" => !palatal && !labial && !is(&["", "w"]),
        "ai" => !palatal && !is(&["r", "y"]),
        "ei" => labial || dental || velar || is(&["z", "zh", "sh", "w", ""]),
        "ao" | "ou" | "e" => !palatal && initial != "w",
        _ => !palatal,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_spelled_in_pinyin_and_beside_it() {
        let lexicon = crate::names::experiments::lexicon();
        let (pinyin, others) = lexicon.readings.spell("新康");
        assert_eq!((pinyin.as_str(), others[0].as_str()), ("xinkang", "hsinkang"));
        assert_eq!(lexicon.readings.spell("重庆").0, "chongqing");
        assert!(lexicon.readings.spell("恒发").1.contains(&"hangfat".to_owned()));
    }

    #[test]
    fn pinyin_is_told_from_other_words() {
        assert_eq!(pinyin_syllables("hongsheng"), Some(vec!["hong", "sheng"]));
        assert_eq!(pinyin_syllables("biaoxin"), Some(vec!["biao", "xin"]));
        assert_eq!(pinyin_syllables("esquel"), None);
        assert_eq!(pinyin_syllables("ninestar"), None);
        for latin in ["hoshine", "toyota", "winter", "tofia", "kilo", "yuaean", "tengsiang"] {
            assert_eq!(pinyin_syllables(latin), None, "{latin}");
        }
        for pinyin in ["xian", "yuanan", "xiongan", "lvliang", "guangdong", "wuhu", "yuanyou", "zhuozhou"] {
            assert!(pinyin_syllables(pinyin).is_some(), "{pinyin}");
        }
    }
}
