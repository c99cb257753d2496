//! Judges a text that an alphabetic encoding made of a sample: whether its letters
//! belong to one language, stand in words as letters do, and begin words as capitals do.

use encoding_rs::{
    IBM866, ISO_8859_2, ISO_8859_4, ISO_8859_5, ISO_8859_7, ISO_8859_13, KOI8_R, KOI8_U, WINDOWS_874, WINDOWS_1250,
    WINDOWS_1251, WINDOWS_1253, WINDOWS_1254, WINDOWS_1255, WINDOWS_1256, WINDOWS_1257, WINDOWS_1258, X_MAC_CYRILLIC,
};

use super::encoding::{Charset, DOS_CENTRAL};

/// What is written in an encoding.
#[derive(Clone, Copy, Debug)]
pub(super) struct Script {
    /// The letters beyond ASCII of each language, small ones.
    languages: &'static [&'static str],
    /// The letters that are seldom among them.
    seldom: &'static str,
    /// Whether words are written in these letters alone, without those of ASCII.
    own_words: bool,
    /// Whether there are capitals.
    cased: bool,
}

const WESTERN: Script = Script {
    languages: &[
        "éèàçêôîâùûëïœæü",
        "äöüß",
        "áéíóúñü",
        "àèéìòù",
        "ãçáéíóúâêôõà",
        "æøåéö",
        "åäöé",
        "áéíóúýðþæö",
        "éëïóöèü",
        "àçèéíïóòúü",
        "äõöü",
        "ëç",
    ],
    seldom: "ýþðÿ",
    own_words: false,
    cased: true,
};

const CENTRAL: Script = Script {
    languages: &["ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţșț", "čćđšž", "äöüß", "çë"],
    seldom: "ĺŕďť",
    own_words: false,
    cased: true,
};

const TURKISH: Script = Script { languages: &["çğıöşüâîİ"], seldom: "âî", own_words: false, cased: true };

const BALTIC: Script =
    Script {
        languages: &["ąčęėįšųūž", "āčēģīķļņšūž", "äõöüšž"], seldom: "", own_words: false, cased: true
    };

const VIETNAMESE: Script = Script {
    languages: &["ăâđêôơưàáèéìíòóùúýãõũĩ\u{300}\u{301}\u{303}\u{309}\u{323}"],
    seldom: "",
    own_words: false,
    cased: true,
};

const CYRILLIC: Script = Script {
    languages: &[
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
        "абвгдеёжзійклмнопрстуўфхцчшыьэюя",
        "абвгдђежзијклљмнњопрстћуфхцчџш",
        "абвгдѓежзѕијклљмнњопрстќуфхцчџш",
    ],
    seldom: "ъэёфщцюжшхґђѓџѕ",
    own_words: true,
    cased: true,
};

const GREEK: Script =
    Script {
        languages: &["αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ"], seldom: "ζξψϊϋΐΰ", own_words: true, cased: true
    };

const HEBREW: Script =
    Script {
        languages: &["אבגדהוזחטיכךלמםנןסעפףצץקרשת"], seldom: "זטצץגךף", own_words: true, cased: false
    };

const ARABIC: Script = Script {
    languages: &["ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيـ", "ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیيكىۀ"],
    seldom: "ءآؤئثذظغضپچژگ",
    own_words: true,
    cased: false,
};

const THAI: Script = Script {
    languages: &["กขคฆงจฉชซญณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮะัาำิีึืุูเแโใไๆ็่้๊์ฯฎฏฐฑฒฌๅ"],
    seldom: "ฆฌฎฏฐฑฒฬฮฝฯๆๅ๊",
    own_words: true,
    cased: false,
};

/// What is written in an encoding.
pub(super) fn script_of(charset: Charset) -> &'static Script {
    let Charset::Standard(encoding) = charset else {
        return if charset == DOS_CENTRAL { &CENTRAL } else { &WESTERN };
    };
    let scripts: [(&[&encoding_rs::Encoding], &Script); 9] = [
        (&[WINDOWS_1250, ISO_8859_2], &CENTRAL),
        (&[WINDOWS_1254], &TURKISH),
        (&[WINDOWS_1257, ISO_8859_13, ISO_8859_4], &BALTIC),
        (&[WINDOWS_1258], &VIETNAMESE),
        (&[WINDOWS_1251, KOI8_R, KOI8_U, IBM866, ISO_8859_5, X_MAC_CYRILLIC], &CYRILLIC),
        (&[WINDOWS_1253, ISO_8859_7], &GREEK),
        (&[WINDOWS_1255], &HEBREW),
        (&[WINDOWS_1256], &ARABIC),
        (&[WINDOWS_874], &THAI),
    ];
    scripts.iter().find(|(encodings, _)| encodings.contains(&encoding)).map_or(&WESTERN, |(_, script)| script)
}

/// Signs that stand in lists without being letters.
const ORDINARY: &str = "\u{a0}\u{ad}’‘“”„«»‹›–—…•·€£§©®™°ºª№´²³½¼";

/// The vowels of the scripts that write them all.
const VOWELS: &str = "аеёиоуыэюяіїєўαεηιουωάέήίόύώϊϋΐΰ";

/// The Hebrew letters that only end a word.
const FINAL: &str = "ךםןףץ";

/// What a letter counts that no language of the encoding has.
const STRANGE: f64 = -1.0;

/// What a letter counts that belongs to a language, but not to the one of the rest.
const MIXED: f64 = 0.75;

/// How likely people write this, summed over the characters that are not ASCII.
pub(super) fn score(text: &str, script: &Script) -> f64 {
    let characters: Vec<char> = text.chars().collect();
    let mut manner = 0.0;
    let mut letters = Vec::new();
    for (at, c) in characters.iter().enumerate().filter(|(_, c)| !c.is_ascii()) {
        let before = at.checked_sub(1).and_then(|at| characters.get(at)).copied().unwrap_or(' ');
        let behind = characters.get(at + 1).copied().unwrap_or(' ');
        if !is_letter(*c) {
            manner += sign(*c, before, behind);
            continue;
        }
        letters.push(*c);
        manner += standing(*c, before, behind, script);
        let accents = || [before, characters[at - 2]].iter().all(|c| !c.is_ascii() && c.is_alphabetic());
        if !script.own_words && at >= 2 && accents() {
            // Accents stand among plain letters, except in Vietnamese.
            manner -= if script.languages.len() == 1 && c.is_alphabetic() { 0.3 } else { 0.8 };
        }
    }
    letters.sort_unstable();
    manner + belonging(&letters, script) + of_words(&characters, script)
}

/// What counts against words: those of scripts with vowels that have none.
fn of_words(characters: &[char], script: &Script) -> f64 {
    if !script.own_words || !script.cased {
        return 0.0;
    }
    let words = characters.split(|c| c.is_ascii() || !c.is_alphabetic()).filter(|word| word.len() > 2);
    let is_vowel = |c: &char| c.to_lowercase().next().is_some_and(|small| VOWELS.contains(small));
    words.filter(|word| !word.iter().any(is_vowel)).count() as f64 * -1.5
}

/// How well letters, which are sorted, belong to one language, or to several.
fn belonging(letters: &[char], script: &Script) -> f64 {
    let mut by_language = vec![0.0; script.languages.len()];
    let mut mixed = 0.0;
    for run in letters.chunk_by(|a, b| a == b) {
        let (letter, times) = (run[0], run.len() as f64);
        let small = letter.to_lowercase().next().unwrap_or(letter);
        let worth = if script.seldom.contains(small) { 0.5 } else { 1.0 };
        let mut known = false;
        for (sum, alphabet) in by_language.iter_mut().zip(script.languages) {
            let belongs = alphabet.contains(small) || alphabet.contains(letter);
            known |= belongs;
            *sum += times * if belongs { worth } else { STRANGE };
        }
        mixed += times * if known { worth * MIXED } else { STRANGE };
    }
    by_language.into_iter().fold(mixed, f64::max)
}

/// Whether a character is a letter, or the accent of the one before.
fn is_letter(c: char) -> bool {
    (c.is_alphabetic() && !matches!(c, 'º' | 'ª' | 'ƒ' | 'µ')) || matches!(c, '\u{300}'..='\u{323}' | 'ั'..='ฺ' | '็'..='๎')
}

/// What a sign between two characters counts.
fn sign(c: char, before: char, behind: char) -> f64 {
    let led = before.is_alphabetic();
    let followed = behind.is_alphabetic();
    let by_number = before.is_ascii_digit() || behind.is_ascii_digit();
    match c {
        '\u{80}'..='\u{9f}' | char::REPLACEMENT_CHARACTER | '\u{e000}'..='\u{f8ff}' => -4.0,
        '’' if led && followed => 0.8,
        'º' | 'ª' | '°' if matches!(before, 'N' | 'n' | '0'..='9') && !followed => 0.9,
        '\u{a0}' | '\u{ad}' | '·' | '–' | '—' if led && followed => 0.2,
        // An apostrophe opens no word.
        '’' if followed => -0.5,
        _ if led && followed => -2.0,
        '²' | '³' | '¹' if led && before != 'm' => -0.5,
        '“' | '„' | '«' | '‘' | '‹' if led => -1.0,
        '“' | '„' | '«' | '‘' | '‹' if followed => 0.6,
        '”' | '»' | '›' if followed => -1.0,
        '”' | '»' | '›' | '®' | '™' | '…' if led => 0.6,
        '–' | '—' if before == ' ' && behind == ' ' => 0.6,
        '–' | '€' | '£' | '°' | '№' | 'º' if by_number => 0.6,
        _ if ORDINARY.contains(c) => 0.0,
        _ if led || followed => -1.2,
        _ => -0.7,
    }
}

/// What counts against a letter by its place in a word.
fn standing(c: char, before: char, behind: char, script: &Script) -> f64 {
    let mut against = 0.0;
    if !before.is_alphabetic() && !behind.is_alphabetic() {
        // A letter alone is no word.
        against -= 0.9;
    }
    if FINAL.contains(c) && behind.is_alphabetic() {
        against -= 1.5;
    }
    if script.cased {
        if c.is_uppercase() && before.is_lowercase() {
            against -= 1.5;
        }
        if c.is_lowercase() && behind.is_uppercase() {
            against -= 1.0;
        }
        if c.is_uppercase() && behind.is_uppercase() && before.is_alphabetic() && !before.is_uppercase() {
            against -= 0.5;
        }
    }
    if script.own_words {
        if before.is_ascii_alphabetic() || behind.is_ascii_alphabetic() {
            against -= 1.0;
        }
        // Names begin with capitals; a word in small letters is allowed, but no more.
        if script.cased && c.is_lowercase() && !before.is_alphabetic() && behind.is_lowercase() {
            against -= 0.7;
        }
    }
    against
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_one_language_fit_better_than_signs_inside_words() {
        let polish = score("Łódź Wytwórnia Odzieży", &CENTRAL);
        assert!(polish > score("£ódŸ Wytwórnia Odzie¿y", &WESTERN));
        assert!(polish > 4.0);
    }

    #[test]
    fn capitals_within_words_count_against_a_text() {
        assert!(score("Завод Волга", &CYRILLIC) > score("гЮБНД бНКЦЮ", &CYRILLIC) + 5.0);
    }
}
