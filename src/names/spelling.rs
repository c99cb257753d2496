//! How a proper word is spelled in Latin letters, whatever its script.

use super::chinese::{pinyin_syllables, wade_giles};
use super::lexicon::Lexicon;
use super::tokens::{self, Token};
use super::word::{Script, Word, WordKind};

/// A word that no table knows.
pub(super) fn proper(lexicon: &Lexicon, token: &Token, plain: &str) -> Word {
    if token.script == Script::Latin {
        let mut others = umlauts(&token.text, plain);
        others.extend(wade_giles_of(plain));
        let single = plain.chars().count() == 1 && !plain.bytes().all(|byte| byte.is_ascii_digit());
        let kind = if single { WordKind::Initial } else { WordKind::Distinctive };
        let others = others.into_iter().map(String::into_boxed_str).collect();
        return Word { others, ..plain_word(plain.to_owned(), kind) };
    }
    let (spelled, others) = match token.script {
        Script::Han => lexicon.readings.spell(plain),
        Script::Hangul => korean(romanise(plain)),
        _ => (romanise(plain), Vec::new()),
    };
    Word {
        spelled: spelled.into(),
        others: others.into_iter().map(String::into_boxed_str).collect(),
        native: Some(plain.into()),
        script: token.script,
        kind: WordKind::Distinctive,
        concept: None,
    }
}

pub(super) fn plain_word(spelled: String, kind: WordKind) -> Word {
    Word { spelled: spelled.into(), others: Box::default(), native: None, script: Script::Latin, kind, concept: None }
}

/// "müller" is also written "mueller".
fn umlauts(text: &str, plain: &str) -> Vec<String> {
    if text.is_ascii() {
        return Vec::new();
    }
    let mut other = String::with_capacity(text.len() + 2);
    for c in text.chars() {
        match c {
            'ä' => other.push_str("ae"),
            'ö' | 'ø' => other.push_str("oe"),
            'ü' => other.push_str("ue"),
            'å' => other.push_str("aa"),
            'ё' => other.push_str("yo"),
            c => other.push(c),
        }
    }
    let other = tokens::plain(&other);
    if other == plain { Vec::new() } else { vec![other] }
}

/// The official romanisation of a Korean word, and how firms spell themselves beside it.
fn korean(spelled: String) -> (String, Vec<String>) {
    let short = spelled.replace("yeo", "yu").replace("eo", "u");
    let mut others = vec![short.replace("ae", "ai"), short];
    others.retain(|other| *other != spelled);
    others.dedup();
    (spelled, others)
}

/// A word in pinyin as Wade-Giles writes it.
fn wade_giles_of(word: &str) -> Option<String> {
    let syllables = pinyin_syllables(word).filter(|syllables| (2..=4).contains(&syllables.len()))?;
    let other: String = syllables.into_iter().map(wade_giles).collect();
    (other != word).then_some(other)
}

/// A text in Latin letters. Thai writes some vowels before the consonant they follow.
pub(super) fn romanise(text: &str) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    let mut at = 1;
    while at < chars.len() {
        let leads = matches!(chars[at - 1], 'เ' | 'แ' | 'โ' | 'ใ' | 'ไ') && Script::of(chars[at]) == Script::Thai;
        if leads {
            chars.swap(at - 1, at);
        }
        at += if leads { 2 } else { 1 };
    }
    let text: String = chars.into_iter().collect();
    // Two letters for one sound, and a Hebrew letter that is mostly a vowel.
    let text = text.replace("ου", "ou").replace("μπ", "mb").replace("γκ", "g").replace('ו', "w");
    any_ascii::any_ascii(&text).to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect()
}

/// An Arabic or Hebrew word without its article and the particle before it.
pub(super) fn without_article<'a>(token: &Token, plain: &'a str) -> &'a str {
    if token.script != Script::Arabic {
        return plain;
    }
    let starts = ["وال", "بال", "لل", "ال"];
    let bare = starts.iter().find_map(|start| plain.strip_prefix(start));
    bare.filter(|bare| bare.chars().count() >= 2).unwrap_or(plain)
}

pub(super) fn is_article(plain: &str) -> bool {
    matches!(plain, "al" | "el" | "as" | "an" | "ar" | "ad" | "ash" | "az")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_keeps_its_other_spellings() {
        let lexicon = crate::names::experiments::lexicon();
        let word = |text: &str, script| {
            let token = Token { text: text.to_owned(), script };
            proper(lexicon, &token, &tokens::plain(text))
        };
        assert_eq!(&*word("müllerhain", Script::Latin).others[0], "muellerhain");
        assert_eq!(&*word("xinkang", Script::Latin).others[0], "hsinkang");
        assert_eq!(&*word("ไทยเวลตา", Script::Thai).spelled, "thaiywelta");
        assert_eq!(&*word("λουμορα", Script::Greek).spelled, "loumora");
    }
}
