//! The names in one cell: brackets, former names, and names beside each other.

use super::lexicon::Lexicon;
use super::tokens::{plain, tokens};
use super::word::Script;

/// Words that say the next name is another name of the same firm.
const MARKERS: [&str; 44] = [
    "formerly known as",
    "formerly",
    "previously known as",
    "previously",
    "also known as",
    "doing business as",
    "trading as",
    "known as",
    "f/k/a",
    "fka",
    "a/k/a",
    "aka",
    "d/b/a",
    "dba",
    "t/a",
    "n/k/a",
    "née",
    "ehemals",
    "vormals",
    "früher",
    "auch bekannt als",
    "anciennement",
    "ex.",
    "antes",
    "anteriormente",
    "già",
    "precedentemente",
    "eski adı",
    "eski unvanı",
    "ранее",
    "бывшее",
    "бывш.",
    "прежнее название",
    "ранее известное как",
    "原名称",
    "原名",
    "曾用名",
    "旧称",
    "又名",
    "以前",
    "旧社名",
    "including one alias:",
    "and one alias:",
    "سابقا",
];

/// What follows a firm's name and is none: its subsidiaries and subordinates.
const TAILS: [&str; 6] = [
    " and its subsid",
    " and subsid",
    " and its subordinate",
    " and its two subsid",
    " and their subsid",
    " and affiliates",
];

/// How many names one cell is taken to hold, and how many brackets one name: a text
/// with more is no list of names, and every bracket doubles the work.
const MOST_NAMES: usize = 24;
const MOST_BRACKETS: usize = 4;

/// How many characters of a cell are read.
const MOST_CHARS: usize = 600;

/// The names in a text, the plainest first; none is empty and none stands twice.
pub(super) fn names(lexicon: &Lexicon, text: &str) -> Vec<String> {
    let mut found = every_name(lexicon, text);
    found.truncate(MOST_NAMES);
    found
}

/// Whether a text holds no more than is read of it.
pub(super) fn is_read_whole(lexicon: &Lexicon, text: &str) -> bool {
    // Without brackets every name takes a letter and what parts it from the next.
    let is_short = text.len() < 2 * MOST_NAMES && !text.contains(['(', '[', '（', '［']);
    is_short || (text.chars().nth(MOST_CHARS).is_none() && every_name(lexicon, text).len() <= MOST_NAMES)
}

fn every_name(lexicon: &Lexicon, text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let text: String = text.chars().take(MOST_CHARS).collect();
    let text = text.replace(['（', '［', '['], "(").replace(['）', '］', ']'], ")").replace(['；', '\n'], ";");
    let text = without_tail(&text);
    for part in text.split(';').flat_map(|part| by_dash(lexicon, part)) {
        for part in by_markers(part) {
            by_brackets(lexicon, &part, &mut found);
        }
    }
    found.iter_mut().for_each(|name| *name = name.split_whitespace().collect::<Vec<_>>().join(" "));
    let mut seen: Vec<String> = Vec::new();
    found.retain(|name| {
        let new = name.chars().any(char::is_alphanumeric) && !seen.contains(name);
        seen.push(name.clone());
        new
    });
    found
}

/// A dash behind a legal form parts two names: "Quill Ltd - Quillmark".
fn by_dash<'a>(lexicon: &Lexicon, text: &'a str) -> Vec<&'a str> {
    for dash in [" - ", " – ", " — ", " / "] {
        if let Some((first, second)) = text.split_once(dash) {
            let tokens = tokens(first);
            let last = tokens.last().map(|token| plain(&token.text)).unwrap_or_default();
            let letters = tokens.iter().rev().take_while(|token| token.text.len() == 1).count();
            if letters > 1 || !lexicon.forms(&last).is_empty() {
                return vec![first, second];
            }
        }
    }
    vec![text]
}

fn without_tail(text: &str) -> &str {
    let lower = text.to_ascii_lowercase();
    if !lower.contains(" and") {
        return text;
    }
    let end = TAILS.iter().filter_map(|tail| lower.find(tail)).min().unwrap_or(text.len());
    &text[..end]
}

/// Cuts before each marker that stands as a word of its own.
fn by_markers(text: &str) -> Vec<String> {
    // Byte for byte as long as the text, so that places in one are places in the other.
    let small = |c: char| c.to_lowercase().next().filter(|small| small.len_utf8() == c.len_utf8()).unwrap_or(c);
    let lower: String = text.chars().map(small).collect();
    let mut parts = vec![];
    let mut start = 0;
    let mut at = 0;
    while let Some((found, length)) = next_marker(&lower, at) {
        parts.push(open_end(&text[start..found]));
        start = found + length;
        at = start;
    }
    let rest = &text[start..];
    parts.push(if start > 0 { rest.trim().trim_end_matches(')').to_owned() } else { rest.to_owned() });
    parts
}

/// A text before a marker without the bracket and comma that led to it.
fn open_end(text: &str) -> String {
    let trimmed = text.trim_end().trim_end_matches([',', ':']).trim_end();
    match trimmed.strip_suffix('(') {
        Some(outside) => outside.trim_end().to_owned(),
        None => trimmed.trim_end_matches(')').to_owned() + if trimmed.ends_with(')') { ")" } else { "" },
    }
}

fn next_marker(lower: &str, from: usize) -> Option<(usize, usize)> {
    let mut before = lower[..from].chars().next_back();
    for (at, c) in lower[from..].char_indices() {
        let starts = before.is_some_and(|before| !before.is_alphanumeric());
        before = Some(c);
        if !starts {
            continue;
        }
        let rest = &lower[from + at..];
        // Most words begin like none of them.
        let begins = |marker: &str| marker.as_bytes()[0] == rest.as_bytes()[0] && rest.starts_with(marker);
        let fits = |marker: &&&str| begins(marker) && stands_alone(rest, marker);
        if let Some(marker) = MARKERS.iter().filter(fits).max_by_key(|marker| marker.len()) {
            return Some((from + at, marker.len()));
        }
    }
    None
}

/// Whether a marker ends where a word ends; Chinese ones need not.
fn stands_alone(rest: &str, marker: &str) -> bool {
    let han = marker.chars().all(|c| Script::of(c) == Script::Han);
    han || rest[marker.len()..].chars().next().is_some_and(|c| !c.is_alphanumeric())
}

/// The name without its brackets, with them opened, and what they hold when that is a
/// name itself.
fn by_brackets(lexicon: &Lexicon, text: &str, found: &mut Vec<String>) {
    let Some((open, close)) = bracket(text) else {
        found.push(text.trim().to_owned());
        return;
    };
    if text.matches('(').count() > MOST_BRACKETS {
        found.push(text.replace(['(', ')'], " ").trim().to_owned());
        return;
    }
    let (before, inside, after) = (&text[..open], text[open + 1..close].trim(), &text[close + 1..]);
    let opened = format!("{before} {inside} {after}");
    let without = format!("{before} {after}");
    if is_part(lexicon, inside) {
        by_brackets(lexicon, &opened, found);
        return;
    }
    by_brackets(lexicon, &without, found);
    if after.trim().is_empty() && is_name(lexicon, inside, before) {
        found.push(inside.to_owned());
        return;
    }
    by_brackets(lexicon, &opened, found);
    if let Some((head, _)) = before.trim().rsplit_once(' ') {
        // "Sichuan (Szechuan)", "Wulin (or Wuling)": the bracket is another word for
        // the one before it.
        let inside = inside.strip_prefix("or ").unwrap_or(inside);
        found.push(format!("{head} {inside} {after}"));
    } else if !before.trim().is_empty() {
        let inside = inside.strip_prefix("or ").unwrap_or(inside);
        found.push(format!("{inside} {after}"));
    }
}

fn bracket(text: &str) -> Option<(usize, usize)> {
    let open = text.find('(')?;
    let close = open + text[open..].find(')')?;
    Some((open, close))
}

/// Whether what a bracket holds belongs to the name: a place, a trade, a legal form.
fn is_part(lexicon: &Lexicon, inside: &str) -> bool {
    let words = tokens(inside);
    let known = |word: &str| lexicon.ordinary(word).is_some() || !lexicon.forms(word).is_empty();
    let phrase: Vec<String> = words.iter().map(|word| plain(&word.text)).collect();
    known(&phrase.join(" ")) || (phrase.iter().all(|word| known(word) || word.bytes().all(|b| b.is_ascii_digit())))
}

/// Whether what a bracket at the end holds is a name by itself.
fn is_name(lexicon: &Lexicon, inside: &str, outside: &str) -> bool {
    let words = tokens(inside);
    let script = |text: &str| text.chars().find(|c| c.is_alphabetic()).map(Script::of);
    let has_form = words.len() > 1
        && words.iter().any(|word| !lexicon.forms(&plain(&word.text)).is_empty() && word.text.len() > 2);
    let letters = inside.chars().filter(|c| c.is_alphabetic()).count();
    let short_form = words.len() == 1 && letters >= 4 && inside.chars().all(|c| !c.is_lowercase());
    has_form || short_form || (letters >= 2 && script(inside) != script(outside))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<String> {
        names(crate::names::experiments::lexicon(), text)
    }

    #[test]
    fn former_names_are_further_names() {
        assert_eq!(split("Lumora AG (vormals Tessarin GmbH)"), ["Lumora AG", "Tessarin GmbH"]);
        assert_eq!(split("Lumora Ltd, formerly known as Tessarin Ltd"), ["Lumora Ltd", "Tessarin Ltd"]);
        assert_eq!(split("绿洲鞋业有限公司（原名东方鞋业有限公司）"), ["绿洲鞋业有限公司", "东方鞋业有限公司"]);
        assert_eq!(split("Lumora f/k/a Tessarin"), ["Lumora", "Tessarin"]);
        assert_eq!(split("Lumora S.A. - Tessarin"), ["Lumora S.A.", "Tessarin"]);
        assert_eq!(split("Lumora - Tessarin"), ["Lumora - Tessarin"]);
    }

    #[test]
    fn a_bracket_is_a_part_or_a_name() {
        assert_eq!(split("Hoshine (Shanshan) Co., Ltd"), ["Hoshine Shanshan Co., Ltd"]);
        assert_eq!(split("Skills Training Center (VSETC)"), ["Skills Training Center", "VSETC"]);
        assert_eq!(split("ТОО Ромашка (Romashka LLP)"), ["ТОО Ромашка", "Romashka LLP"]);
        assert_eq!(split("Former Glass Ltd"), ["Former Glass Ltd"]);
    }

    #[test]
    fn subsidiaries_behind_a_name_are_no_part_of_it() {
        assert_eq!(split("Tangshan Sanyou Group and its Subsidiaries"), ["Tangshan Sanyou Group"]);
        assert_eq!(split("TANGSHAN SANYOU GROUP AND ITS SUBSIDIARIES"), ["TANGSHAN SANYOU GROUP"]);
    }

    #[test]
    fn a_text_with_too_many_names_is_not_read_whole() {
        let whole = |text: &str| is_read_whole(crate::names::experiments::lexicon(), text);
        assert!(whole("Lumora Ltd; Tessarin Ltd"));
        assert!(!whole(&"Lumora ".repeat(100)));
        let many: Vec<String> = (0..30).map(|number| format!("A{number}")).collect();
        assert!(!whole(&many.join(";")));
    }

    #[test]
    fn many_brackets_cost_no_more_than_few() {
        assert_eq!(split(&"a (b) ".repeat(90)).len(), 1);
    }
}
