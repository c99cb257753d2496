//! Which Latin spellings a word in another script may have: every letter has several,
//! and people and firms choose freely among them.
//!
//! `hears` says whether a Latin word is one of them; `bones` are the consonants that
//! stay the same whichever is chosen, under which such words are found.

use std::sync::LazyLock;

use hashbrown::HashMap;
use unicode_normalization::UnicodeNormalization;

use super::word::Script;

/// Letters with the Latin spellings they may have, `|` between them.
type Letters = &'static [(&'static str, &'static str)];

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

/// Kana in plain Latin letters, one spelling each, long vowels written twice.
fn romaji(native: &str) -> String {
    let mut out = String::with_capacity(native.len());
    let mut doubled = false;
    for c in native.nfc() {
        // Hiragana stand as far from katakana everywhere.
        let c = if ('\u{3041}'..='\u{3096}').contains(&c) { char::from_u32(c as u32 + 0x60).unwrap_or(c) } else { c };
        let Some(place) = KANA_SYLLABLES.iter().position(|(kana, _)| *kana == c) else {
            match c {
                'ー' => out.extend(out.chars().next_back()),
                'ッ' => doubled = true,
                _ => {}
            }
            continue;
        };
        let spelled = KANA_SYLLABLES[place].1;
        let small = matches!(c, 'ァ' | 'ィ' | 'ゥ' | 'ェ' | 'ォ' | 'ャ' | 'ュ' | 'ョ');
        if small && out.len() > 1 {
            out.pop();
        }
        if matches!(c, 'ャ' | 'ュ' | 'ョ') && !out.ends_with(['h', 'j']) {
            out.push('y');
        }
        if std::mem::take(&mut doubled) {
            out.extend(spelled.chars().next());
        }
        out.push_str(spelled);
    }
    out
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

const HEBREW_LETTERS: Letters = &[
    ("א", "|a|e|i|o|u"),
    ("ב", "b|v"),
    ("ג", "g|j"),
    ("ד", "d"),
    ("ה", "h|"),
    ("ו", "v|w|o|u"),
    ("וו", "v|w"),
    ("ז", "z|s"),
    ("ח", "ch|h|kh|"),
    ("ט", "t"),
    ("י", "|y|i|e|j"),
    ("כ", "k|ch|kh|c"),
    ("ך", "k|ch|kh|c"),
    ("ל", "l"),
    ("מ", "m"),
    ("ם", "m"),
    ("נ", "n"),
    ("ן", "n"),
    ("ס", "s|c"),
    ("ע", ""),
    ("פ", "p|f|ph"),
    ("ף", "f|p|ph"),
    ("צ", "ts|tz|z|c|ch"),
    ("ץ", "tz|ts|z|c|ch"),
    ("ק", "k|c|q"),
    ("קס", "x"),
    ("ר", "r"),
    ("ש", "sh|s|sch"),
    ("ת", "t|th"),
];

const ARABIC_LETTERS: Letters = &[
    ("ا", ""),
    ("ب", "b|p"),
    ("پ", "p"),
    ("ت", "t"),
    ("ث", "th|t|s"),
    ("ج", "j|g|dj"),
    ("چ", "ch"),
    ("ح", "h|"),
    ("خ", "kh|k|ch"),
    ("د", "d"),
    ("ذ", "dh|z|d|th"),
    ("ر", "r"),
    ("ز", "z"),
    ("ژ", "zh|j"),
    ("س", "s|c"),
    ("ش", "sh|ch"),
    ("ص", "s"),
    ("ض", "d|dh|z"),
    ("ط", "t|th"),
    ("ظ", "z|dh|d|th"),
    ("ع", ""),
    ("غ", "gh|g"),
    ("ف", "f|v|ph"),
    ("ق", "q|k|g|gh"),
    ("ك", "k|c|q"),
    ("كس", "x"),
    ("گ", "g"),
    ("ل", "l"),
    ("م", "m"),
    ("ن", "n"),
    ("ه", "h|t|"),
    ("و", "w|v|o|u"),
    ("ي", "y|i|e"),
    ("ى", ""),
    ("ء", ""),
    ("ؤ", ""),
    ("ئ", "|y"),
    ("ـ", "|l|r|s|n"),
];

const THAI_LETTERS: Letters = &[
    ("ก", "k|g"),
    ("ข", "kh|k"),
    ("ค", "kh|k|c"),
    ("ฆ", "kh|k"),
    ("ง", "ng"),
    ("จ", "j|ch|t|c"),
    ("ฉ", "ch"),
    ("ช", "ch|t"),
    ("ฌ", "ch"),
    ("ซ", "s|t|z"),
    ("ศ", "s|t"),
    ("ษ", "s|t"),
    ("ส", "s|t"),
    ("ญ", "y|n|ny"),
    ("ย", "y|"),
    ("ด", "d|t"),
    ("ฎ", "d|t"),
    ("ต", "t|d"),
    ("ฏ", "t"),
    ("ถ", "th|t|tth"),
    ("ฐ", "th|t|tth"),
    ("ท", "th|t|tth"),
    ("ธ", "th|t|tth|d|dh"),
    ("ฑ", "th|t|d"),
    ("ฒ", "th|t|tth|dh"),
    ("น", "n"),
    ("ณ", "n"),
    ("บ", "b|p"),
    ("ป", "p|b"),
    ("ผ", "ph|p"),
    ("พ", "ph|p|b"),
    ("ภ", "ph|p|bh|b"),
    ("ฝ", "f"),
    ("ฟ", "f|p"),
    ("ม", "m"),
    ("ร", "r|n|rn|"),
    ("รร", "n|"),
    ("ล", "l|n"),
    ("ฬ", "l|n"),
    ("ว", "w|v|"),
    ("ห", "h|"),
    ("อ", "|r"),
    ("ฮ", "h"),
    ("ทร", "s"),
    ("ี", "|y"),
    ("ั", ""),
    ("ไ", "|y"),
    ("ใ", "|y"),
    ("า", "|r|h"),
    ("ำ", "m"),
    ("ก์", ""),
    ("ค์", ""),
    ("จ์", ""),
    ("ช์", ""),
    ("ซ์", ""),
    ("ด์", ""),
    ("ต์", ""),
    ("ท์", ""),
    ("ธ์", ""),
    ("ธิ์", ""),
    ("ทธิ์", ""),
    ("ดิ์", ""),
    ("น์", ""),
    ("ณ์", ""),
    ("พ์", ""),
    ("ม์", ""),
    ("ย์", ""),
    ("ร์", ""),
    ("ล์", ""),
    ("ว์", ""),
    ("ศ์", ""),
    ("ษ์", ""),
    ("ส์", ""),
    ("ฑ์", ""),
    ("ญ์", ""),
    ("ฟ์", ""),
];

const GREEK_LETTERS: Letters = &[
    ("α", "a"),
    ("αι", "e|ae"),
    ("αυ", "av|af"),
    ("β", "v|b"),
    ("γ", "g|gh|y"),
    ("γγ", "ng|g"),
    ("γκ", "g|gk|ng|nk"),
    ("γι", "y|j"),
    ("δ", "d|dh|th"),
    ("ε", "e"),
    ("ει", "i|y"),
    ("ευ", "ev|ef"),
    ("ζ", "z|s"),
    ("η", "i|h|e|y"),
    ("θ", "th|t"),
    ("ι", "i|y|j"),
    ("κ", "k|c|ck|q"),
    ("λ", "l"),
    ("μ", "m"),
    ("μπ", "b|mp|mb"),
    ("ν", "n"),
    ("ντ", "d|nt|nd"),
    ("ξ", "x|ks"),
    ("ο", "o"),
    ("οι", "i|oe|y"),
    ("ου", "ou|u|oo"),
    ("οσ", "us"),
    ("π", "p"),
    ("ρ", "r|rh"),
    ("σ", "s|z"),
    ("ς", "s"),
    ("τ", "t"),
    ("τσ", "ts|ch|c|tch"),
    ("τζ", "tz|j|dz|g"),
    ("υ", "y|i|u"),
    ("φ", "f|ph"),
    ("χ", "ch|h|x|kh"),
    ("ψ", "ps"),
    ("ω", "o|w"),
];

const CYRILLIC_LETTERS: Letters = &[
    ("а", "a"),
    ("ә", "a|e|ae"),
    ("б", "b"),
    ("в", "v|w|ff"),
    ("г", "g|h|gh"),
    ("ґ", "g"),
    ("ғ", "g|gh"),
    ("д", "d"),
    ("дж", "j|g"),
    ("ђ", "dj|d"),
    ("е", "e|ye|je|ie|yo|io|jo|o"),
    ("є", "ye|ie|je|e"),
    ("ж", "zh|j|z|sch|sh|g"),
    ("з", "z|s"),
    ("и", "i|y|ee"),
    ("ий", "y|i"),
    ("ия", "ia|ya|ja"),
    ("ый", "y|i"),
    ("ье", "ye|ie|je|e"),
    ("ья", "ya|ia|ja"),
    ("і", "i|y"),
    ("ї", "yi|i|ji"),
    ("й", "y|i|j|"),
    ("ј", "j|y|i"),
    ("к", "k|c|ck|q"),
    ("кс", "x"),
    ("қ", "k|q"),
    ("ќ", "kj|k"),
    ("л", "l"),
    ("љ", "lj|ly|l"),
    ("м", "m"),
    ("н", "n"),
    ("ң", "n|ng"),
    ("њ", "nj|ny|n"),
    ("о", "o"),
    ("ө", "o|oe"),
    ("п", "p"),
    ("р", "r"),
    ("с", "s|c|sz"),
    ("т", "t"),
    ("ћ", "c|ch"),
    ("у", "u|ou|oo"),
    ("ў", "u|w|v"),
    ("ү", "u"),
    ("ұ", "u"),
    ("ф", "f|ph"),
    ("х", "kh|h|ch|x"),
    ("һ", "h"),
    ("ц", "ts|tz|c|cz|z"),
    ("ч", "ch|tch|tsch|c|cz"),
    ("џ", "dz|dzh|dj"),
    ("ш", "sh|sch|ch|s|sz"),
    ("щ", "shch|sch|sht|sh|schtsch|stch|shh"),
    ("ъ", "|a|u"),
    ("ы", "y|i"),
    ("ь", "|y|i"),
    ("э", "e"),
    ("ю", "yu|iu|ju|u|you"),
    ("я", "ya|ia|ja|a"),
];

const HANGUL_LETTERS: Letters = &[
    ("ᄀ", "g|k|c|q"),
    ("ᄁ", "kk|k|g|gg"),
    ("ᄂ", "n"),
    ("ᄃ", "d|t"),
    ("ᄄ", "tt|t|d"),
    ("ᄅ", "r|l|n"),
    ("ᄆ", "m"),
    ("ᄇ", "b|p|v"),
    ("ᄈ", "pp|p|b"),
    ("ᄉ", "s|sh"),
    ("ᄊ", "ss|s"),
    ("ᄋ", ""),
    ("ᄌ", "j|ch|z"),
    ("ᄍ", "jj|j|ch"),
    ("ᄎ", "ch|c"),
    ("ᄏ", "k|c|q"),
    ("ᄐ", "t|th"),
    ("ᄑ", "p|f|ph"),
    ("ᄒ", "h"),
    ("ᅡ", "a|ah"),
    ("ᅢ", "ae|ai|e|ay|a"),
    ("ᅣ", "ya|ia"),
    ("ᅤ", "yae"),
    ("ᅥ", "eo|u|o|ou|er|ur"),
    ("ᅦ", "e|eh|ey|ei"),
    ("ᅧ", "yeo|yu|yo|you|yeu|ye"),
    ("ᅨ", "ye|e"),
    ("ᅩ", "o|oh|ou"),
    ("ᅪ", "wa|oa|ua"),
    ("ᅫ", "wae|we"),
    ("ᅬ", "oe|oi|we|wei"),
    ("ᅭ", "yo|yoh"),
    ("ᅮ", "u|oo|woo|wu|ou"),
    ("ᅯ", "wo|weo|wu|won"),
    ("ᅰ", "we"),
    ("ᅱ", "wi|ui|wee"),
    ("ᅲ", "yu|yoo|you|iu"),
    ("ᅳ", "eu|u|oo|"),
    ("ᅴ", "ui|eui|i|ee|yi"),
    ("ᅵ", "i|ee|y|yi"),
    // Family names keep spellings of their own.
    ("이", "lee|yi|rhee|ri"),
    ("유", "ryu|ryoo"),
    ("노", "noh|roh|ro"),
    ("박", "park"),
    ("최", "choi|choe"),
    ("정", "jung|chung"),
    ("화", "wha"),
    ("원", "won"),
    ("ᆨ", "k|g|ng|c"),
    ("ᆩ", "k|kk"),
    ("ᆫ", "n"),
    ("ᆫᄅ", "ll|nl|l"),
    ("ᆫᄇ", "mb"),
    ("ᆮ", "t|d"),
    ("ᆯ", "l|r"),
    ("ᆯᄅ", "l|r|ll"),
    ("ᆯᄂ", "ll|l"),
    ("ᆷ", "m"),
    ("ᆸ", "p|b|m"),
    ("ᆺ", "t|s"),
    ("ᆻ", "t|ss|s"),
    ("ᆼ", "ng|n"),
    ("ᆼᄅ", "ngn|ngr|ngl"),
    ("ᆽ", "t|j"),
    ("ᆾ", "t|ch"),
    ("ᇀ", "t|th"),
    ("ᇁ", "p"),
    ("ᇂ", "h|"),
];

/// The letters here are those of `romaji`.
const KANA_LETTERS: Letters = &[
    ("a", "a|u|o|er|ar|ir"),
    ("aa", "a|er|ar|or|ir|ur"),
    ("i", "i|y|e|ee|"),
    ("ii", "i|y|ee|ea|ie"),
    ("u", "u|o|oo|"),
    ("uu", "u|oo|ew|ou"),
    ("e", "e|a|ai"),
    ("ee", "e|a|ai|ay|ei"),
    ("ei", "a|ai|ay"),
    ("o", "o|oh|"),
    ("oo", "o|oh|ou|or|al|au|oa"),
    ("ou", "o|oh|ou|oo"),
    ("ai", "i|y|igh"),
    ("k", "k|c|ck|q|ch"),
    ("kk", "k|c|ck|ch|ckk"),
    ("kusu", "x|ks|cs"),
    ("kkusu", "x|ks|cks"),
    ("s", "s|th|c"),
    ("sh", "sh|s|c"),
    ("shon", "tion|sion|shon"),
    ("j", "j|g|dg|z|dj"),
    ("z", "z|s|th"),
    ("t", "t"),
    ("ch", "ch|t|ti|tch"),
    ("ts", "ts|t|tz"),
    ("d", "d"),
    ("n", "n|m"),
    ("h", "h|f"),
    ("f", "f|h|ph|wh"),
    ("b", "b|v"),
    ("v", "v"),
    ("p", "p"),
    ("m", "m"),
    ("y", "y|"),
    ("r", "r|l"),
    ("w", "w|u|"),
    ("g", "g"),
];

const KANA_SYLLABLES: [(char, &str); 83] = [
    ('ア', "a"),
    ('イ', "i"),
    ('ウ', "u"),
    ('エ', "e"),
    ('オ', "o"),
    ('ァ', "a"),
    ('ィ', "i"),
    ('ゥ', "u"),
    ('ェ', "e"),
    ('ォ', "o"),
    ('カ', "ka"),
    ('キ', "ki"),
    ('ク', "ku"),
    ('ケ', "ke"),
    ('コ', "ko"),
    ('ガ', "ga"),
    ('ギ', "gi"),
    ('グ', "gu"),
    ('ゲ', "ge"),
    ('ゴ', "go"),
    ('サ', "sa"),
    ('シ', "shi"),
    ('ス', "su"),
    ('セ', "se"),
    ('ソ', "so"),
    ('ザ', "za"),
    ('ジ', "ji"),
    ('ズ', "zu"),
    ('ゼ', "ze"),
    ('ゾ', "zo"),
    ('タ', "ta"),
    ('チ', "chi"),
    ('ツ', "tsu"),
    ('テ', "te"),
    ('ト', "to"),
    ('ダ', "da"),
    ('ヂ', "ji"),
    ('ヅ', "zu"),
    ('デ', "de"),
    ('ド', "do"),
    ('ナ', "na"),
    ('ニ', "ni"),
    ('ヌ', "nu"),
    ('ネ', "ne"),
    ('ノ', "no"),
    ('ハ', "ha"),
    ('ヒ', "hi"),
    ('フ', "fu"),
    ('ヘ', "he"),
    ('ホ', "ho"),
    ('バ', "ba"),
    ('ビ', "bi"),
    ('ブ', "bu"),
    ('ベ', "be"),
    ('ボ', "bo"),
    ('パ', "pa"),
    ('ピ', "pi"),
    ('プ', "pu"),
    ('ペ', "pe"),
    ('ポ', "po"),
    ('マ', "ma"),
    ('ミ', "mi"),
    ('ム', "mu"),
    ('メ', "me"),
    ('モ', "mo"),
    ('ヤ', "ya"),
    ('ユ', "yu"),
    ('ヨ', "yo"),
    ('ャ', "a"),
    ('ュ', "u"),
    ('ョ', "o"),
    ('ラ', "ra"),
    ('リ', "ri"),
    ('ル', "ru"),
    ('レ', "re"),
    ('ロ', "ro"),
    ('ワ', "wa"),
    ('ヲ', "o"),
    ('ン', "n"),
    ('ヴ', "vu"),
    ('ヰ', "i"),
    ('ヱ', "e"),
    ('ヵ', "ka"),
];

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
