//! Cutting a text without spaces into known words and what is left between them.

use super::lexicon::{Lexicon, Ordinary};
use super::tables::LegalClass;

/// A piece of a text without spaces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Segment<'a> {
    /// A legal form.
    Form(LegalClass),
    /// A word of the tables, with its meaning.
    Known(&'a Ordinary, String),
    /// What no table knows: the proper name.
    Proper(String),
}

/// The pieces of a run of characters, left to right, the longest known word first.
pub(super) fn segments<'a>(lexicon: &'a Lexicon, text: &str) -> Vec<Segment<'a>> {
    let chars: Vec<char> = lexicon.readings.simplify(text).chars().collect();
    let mut found = Vec::new();
    let mut proper = String::new();
    let mut at = 0;
    while at < chars.len() {
        let longest = lexicon.longest_unspaced().min(chars.len() - at);
        let hit = (1..=longest).rev().find_map(|length| {
            let segment = known(lexicon, &chars[at..at + length])?;
            let counts = length > 1 || single_counts(lexicon, &chars, at, found.last(), &proper);
            counts.then_some((length, segment))
        });
        match hit {
            Some((length, segment)) => {
                close(&mut found, &mut proper);
                found.push(segment);
                at += length;
            }
            None => {
                proper.push(chars[at]);
                at += 1;
            }
        }
    }
    close(&mut found, &mut proper);
    found
}

fn known<'a>(lexicon: &'a Lexicon, chars: &[char]) -> Option<Segment<'a>> {
    let text: String = chars.iter().collect();
    if let Some(form) = lexicon.forms(&text).first() {
        return Some(Segment::Form(form.class));
    }
    lexicon.ordinary(&text).map(|meaning| Segment::Known(meaning, text))
}

/// Whether a word of one character is a word where it stands: alone, behind a place
/// ("北京市"), or at the end of the name proper ("石棉厂"). Elsewhere it is part of a
/// longer name.
fn single_counts(lexicon: &Lexicon, chars: &[char], at: usize, before: Option<&Segment>, proper: &str) -> bool {
    if chars.len() == 1 {
        return true;
    }
    let follows_known = proper.is_empty() && matches!(before, Some(Segment::Known(..)));
    let ends = at + 1 == chars.len() || ends_in_form(lexicon, &chars[at + 1..]);
    let closes = ends && (follows_known || proper.chars().count() >= 2);
    closes || follows_known && is_rank(chars[at])
}

fn ends_in_form(lexicon: &Lexicon, rest: &[char]) -> bool {
    (2..=lexicon.longest_unspaced().min(rest.len()))
        .any(|length| !lexicon.forms(&rest[..length].iter().collect::<String>()).is_empty())
}

/// What kind of place the place before it is.
fn is_rank(c: char) -> bool {
    matches!(c, '省' | '市' | '县' | '区' | '镇' | '乡' | '村')
}

fn close(found: &mut Vec<Segment>, proper: &mut String) {
    if !proper.is_empty() {
        found.push(Segment::Proper(std::mem::take(proper)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<String> {
        let lexicon = crate::names::experiments::lexicon();
        let shown = |segment: &Segment| match segment {
            Segment::Form(class) => format!("{class:?}"),
            Segment::Known(_, text) => text.clone(),
            Segment::Proper(text) => format!("[{text}]"),
        };
        segments(lexicon, text).iter().map(shown).collect()
    }

    #[test]
    fn a_chinese_name_falls_into_place_name_trade_and_form() {
        assert_eq!(shown("新疆华孚棉业集团有限公司"), ["新疆", "[华孚]", "棉业", "集团", "Limited"]);
        assert_eq!(shown("北京市金星電子股份有限公司"), ["北京", "市", "[金星]", "电子", "Shares"]);
    }

    #[test]
    fn other_scripts_without_spaces_are_cut_too() {
        assert_eq!(shown("삼성전자"), ["[삼성]", "전자"]);
        assert_eq!(shown("自動車"), ["自动车"]);
    }
}
