//! Which Latin spellings a word in another script may have: every letter has several,
//! and people and firms choose freely among them.
//!
//! `hears` says whether a Latin word is one of them; `bones` are the consonants that
//! stay the same whichever is chosen, under which such words are found.

mod kana;
mod letters;

use std::sync::LazyLock;

use hashbrown::HashMap;
use unicode_normalization::UnicodeNormalization;

use self::kana::romaji;
use self::letters::{
    ARABIC_LETTERS, CYRILLIC_LETTERS, GREEK_LETTERS, HANGUL_LETTERS, HEBREW_LETTERS, KANA_LETTERS, Letters,
    THAI_LETTERS,
};
use super::word::Script;

/// A group of letters: what follows its first character, and the spellings it may have.
struct Group {
    more: Vec<char>,
    spellings: Vec<&'static str>,
}

/// What a script's letters may become.
struct Ear {
    /// The groups of letters by their first character.
    letters: HashMap<char, Vec<Group>>,
    /// Latin letters that may stand anywhere: vowels the script does not write.
    free: &'static [u8],
}

impl Ear {
    fn new(letters: Letters, free: &'static [u8]) -> Self {
        let mut by_first: HashMap<char, Vec<Group>> = HashMap::new();
        for (written, spelled) in letters {
            // Korean syllables are heard letter by letter; elsewhere an accent makes a letter.
            let syllable = |c: char| ('\u{ac00}'..='\u{d7a3}').contains(&c);
            let mut chars: Vec<char> =
                if written.contains(syllable) { written.nfd().collect() } else { written.chars().collect() };
            let first = chars.remove(0);
            let spellings = spelled.split('|').collect();
            by_first.entry(first).or_default().push(Group { more: chars, spellings });
        }
        Self { letters: by_first, free }
    }
}

static HEBREW: LazyLock<Ear> = LazyLock::new(|| Ear::new(HEBREW_LETTERS, b"aeiouy"));
static ARABIC: LazyLock<Ear> = LazyLock::new(|| Ear::new(ARABIC_LETTERS, b"aeiou"));
static THAI: LazyLock<Ear> = LazyLock::new(|| Ear::new(THAI_LETTERS, b"aeiou"));
static GREEK: LazyLock<Ear> = LazyLock::new(|| Ear::new(GREEK_LETTERS, b""));
static CYRILLIC: LazyLock<Ear> = LazyLock::new(|| Ear::new(CYRILLIC_LETTERS, b""));
static HANGUL: LazyLock<Ear> = LazyLock::new(|| Ear::new(HANGUL_LETTERS, b""));
static KANA: LazyLock<Ear> = LazyLock::new(|| Ear::new(KANA_LETTERS, b""));

/// Where two words stood apart that are one in Latin letters: the Arabic article may have
/// stood there.
pub(super) const SEAM: &str = "\u{640}";

/// Longer words are not compared letter by letter.
const MOST_LETTERS: usize = 60;

/// So many different bones a word is looked up under.
const MOST_BONES: usize = 64;

fn ear(script: Script) -> Option<&'static Ear> {
    match script {
        Script::Hebrew => Some(&HEBREW),
        Script::Arabic => Some(&ARABIC),
        Script::Thai => Some(&THAI),
        Script::Greek => Some(&GREEK),
        Script::Cyrillic => Some(&CYRILLIC),
        Script::Hangul => Some(&HANGUL),
        Script::Kana => Some(&KANA),
        Script::Latin | Script::Han | Script::Other => None,
    }
}

/// Whether a Latin word is a spelling of a word in another script.
pub(super) fn hears(script: Script, native: &str, latin: &str) -> bool {
    let Some(ear) = ear(script) else {
        return false;
    };
    if latin.len() < 3 || latin.len() > MOST_LETTERS || !latin.is_ascii() {
        return false;
    }
    let chars = letters(script, native);
    if script != Script::Arabic {
        return spells(ear, &chars, latin);
    }
    // "Al" in front and "-ul" behind are the article, which the other side goes without.
    let front = ["al", "el"].iter().find_map(|article| latin.strip_prefix(article));
    let back = ["ul", "el", "al"].iter().find_map(|article| latin.strip_suffix(article));
    [Some(latin), front, back].into_iter().flatten().any(|latin| latin.len() > 2 && spells(ear, &chars, latin))
}

fn spells(ear: &Ear, chars: &[char], latin: &str) -> bool {
    let bytes = latin.as_bytes();
    // For each letter of the word, a bit for each place of the spelling reached before it.
    let mut reached = vec![0u64; chars.len() + 1];
    reached[0] = 1;
    for at in 0..chars.len() {
        let from = slide(reached[at], bytes, ear.free);
        if from == 0 {
            continue;
        }
        for (length, spellings) in groups(ear, &chars[at..]) {
            for spelled in spellings {
                reached[at + length] |= step(from, bytes, spelled.as_bytes());
            }
        }
    }
    slide(reached[chars.len()], bytes, ear.free) >> bytes.len() & 1 == 1
}

/// The groups of letters that a word begins with here, with their spellings; a letter
/// that no table knows is not heard.
fn groups<'a>(ear: &'a Ear, rest: &'a [char]) -> impl Iterator<Item = (usize, &'a [&'static str])> {
    let known = ear.letters.get(&rest[0]);
    let unknown = known.is_none().then_some((1, &[""][..]));
    let fits =
        |group: &'a Group| rest[1..].starts_with(&group.more).then_some((group.more.len() + 1, &group.spellings[..]));
    known.into_iter().flatten().filter_map(fits).chain(unknown)
}

/// The places reached from others by one spelling.
fn step(from: u64, latin: &[u8], spelled: &[u8]) -> u64 {
    let fits = |at: &usize| from >> at & 1 == 1 && latin[*at..].starts_with(spelled);
    (0..=latin.len()).filter(fits).fold(0, |to, at| to | 1 << (at + spelled.len()))
}

/// The places reached from others over letters that are not written: free vowels, the
/// second of a doubled letter, an "h" at the end.
fn slide(from: u64, latin: &[u8], free: &[u8]) -> u64 {
    let mut to = from;
    for at in 0..latin.len() {
        let doubled = at > 0 && latin[at] == latin[at - 1];
        let silent = at > 1 && at + 1 == latin.len() && latin[at] == b'h' && !free.is_empty();
        if to >> at & 1 == 1 && (doubled || silent || free.contains(&latin[at])) {
            to |= 1 << (at + 1);
        }
    }
    to
}

/// A word's letters as the tables know them.
fn letters(script: Script, native: &str) -> Vec<char> {
    match script {
        Script::Hangul => native.nfd().collect(),
        Script::Kana => romaji(native).chars().collect(),
        Script::Thai => {
            native.chars().filter(|c| !matches!(c, '\u{e47}'..='\u{e4b}' | '\u{e4d}'..='\u{e4e}')).collect()
        }
        _ => native.chars().collect(),
    }
}

/// The consonants of a Latin word, those written as one where romanisations mix them.
pub(super) fn bones(latin: &str) -> String {
    let mut out = String::with_capacity(latin.len());
    for byte in latin.bytes() {
        add_bones(&mut out, byte);
    }
    out
}

fn add_bones(out: &mut String, byte: u8) {
    let bone = match byte {
        b'p' | b'b' | b'f' | b'v' => 'b',
        b't' | b'd' => 't',
        b's' | b'z' => 's',
        b'k' | b'g' | b'q' | b'c' => 'k',
        b'x' => {
            add_bones(out, b'k');
            's'
        }
        b'j' | b'l' | b'm' | b'n' | b'r' => char::from(byte),
        _ => return,
    };
    if !out.ends_with(bone) {
        out.push(bone);
    }
}

/// The bones that the Latin spellings of a word may have; without those of few bones,
/// which many words share.
pub(super) fn bones_of(script: Script, native: &str) -> Vec<String> {
    let Some(ear) = ear(script) else {
        return Vec::new();
    };
    let chars = letters(script, native);
    let mut at: Vec<Vec<String>> = vec![Vec::new(); chars.len() + 1];
    at[0].push(String::new());
    for place in 0..chars.len() {
        let from = std::mem::take(&mut at[place]);
        for (length, spellings) in groups(ear, &chars[place..]) {
            for spelled in spellings {
                for so_far in &from {
                    let mut longer = so_far.clone();
                    spelled.bytes().for_each(|byte| add_bones(&mut longer, byte));
                    let known = &mut at[place + length];
                    if known.len() < MOST_BONES && !known.contains(&longer) {
                        known.push(longer);
                    }
                }
            }
        }
    }
    at.pop().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_heard_in_every_common_romanisation() {
        for (script, native, spelled) in [
            (Script::Hebrew, "ברוכוביץ", &["Barukhovitz", "baruchovich", "barukovits"][..]),
            (Script::Arabic, "قاضيف", &["qadif", "kadheef", "gadif"]),
            (Script::Thai, "วัฒนมิตร", &["watthanamit", "wattanamit", "vadhanamitr"]),
            (Script::Thai, "บุญทรัพย์", &["boonsap", "bunsap"]),
            (Script::Greek, "μπαλουντζης", &["balountzis", "mpaloundzis"]),
            (Script::Cyrillic, "гривецький", &["hryvetskyi", "grivetsky", "hryvetskyy"]),
            (Script::Cyrillic, "щеболев", &["shchebolev", "schebolew", "shchebolyov"]),
            (Script::Hangul, "박성우", &["parksungwoo", "bakseongu", "parkseongwoo"]),
            (Script::Hangul, "이천화", &["leecheonhwa", "yichunhwa", "icheonhwa"]),
            (Script::Kana, "コウメイ", &["koumei", "komei", "kohmei"]),
            (Script::Kana, "ブリックス", &["bricks", "brix"]),
        ] {
            for latin in spelled {
                let latin = latin.to_lowercase();
                assert!(hears(script, native, &latin), "{native} {latin}");
                assert!(bones_of(script, native).contains(&bones(&latin)), "{native} {latin}");
            }
        }
    }

    #[test]
    fn another_name_is_not_heard() {
        for (script, native, latin) in [
            (Script::Hebrew, "פלדמן", "friedman"),
            (Script::Arabic, "قاضيف", "qadir"),
            (Script::Thai, "วัฒนมิตร", "wattanachai"),
            (Script::Greek, "μπαλουντζης", "kalountzis"),
            (Script::Cyrillic, "гривецький", "hlyvetskyi"),
            (Script::Hangul, "박성우", "parksangwoo"),
            (Script::Hangul, "동원", "dongwoo"),
            (Script::Kana, "タカラベ", "takahashi"),
        ] {
            assert!(!hears(script, native, latin), "{native} {latin}");
        }
    }
}
