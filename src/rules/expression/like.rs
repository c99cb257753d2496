//! SQL's `LIKE` patterns.

use super::types::{Constant, Node};

/// Patterns of which one has to fit.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::rules) struct Patterns {
    written: Vec<Node>,
    each: Vec<Pattern>,
    ignore_case: bool,
}

impl Patterns {
    /// Those that constants and parameters say.
    pub(super) fn new(written: Vec<Node>, ignore_case: bool) -> Self {
        let words = written.iter().filter_map(Node::constant).flat_map(Constant::words);
        let each = words.map(|word| Pattern::new(word, ignore_case)).collect();
        Self { written, each, ignore_case }
    }

    /// The constants and parameters that say them.
    pub(super) fn written(&self) -> &[Node] {
        &self.written
    }

    /// The patterns themselves.
    pub(in crate::rules) fn each(&self) -> &[Pattern] {
        &self.each
    }

    /// Whether capital and small letters are the same.
    pub(super) fn ignore_case(&self) -> bool {
        self.ignore_case
    }

    /// Whether a whole text fits one of them.
    pub(super) fn fit(&self, text: &str) -> bool {
        let text: Vec<char> =
            if self.ignore_case { text.to_lowercase().chars().collect() } else { text.chars().collect() };
        self.each.iter().any(|pattern| pattern.fits(&text))
    }
}

/// A pattern in which `%` stands for any text and `_` for one character.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::rules) struct Pattern {
    parts: Vec<Part>,
    ignore_case: bool,
}

#[derive(Clone, Debug, PartialEq)]
enum Part {
    AnyText,
    AnyCharacter,
    Character(char),
}

impl Part {
    fn character(&self) -> Option<char> {
        match self {
            Self::Character(c) => Some(*c),
            Self::AnyText | Self::AnyCharacter => None,
        }
    }
}

impl Pattern {
    fn new(pattern: &str, ignore_case: bool) -> Self {
        let pattern = if ignore_case { pattern.to_lowercase() } else { pattern.to_owned() };
        let part = |c| match c {
            '%' => Part::AnyText,
            '_' => Part::AnyCharacter,
            other => Part::Character(other),
        };
        Self { parts: pattern.chars().map(part).collect(), ignore_case }
    }

    /// What it asks for, after "it" or after "it does not".
    pub(super) fn in_words(&self, of_it: bool) -> String {
        let text: String = self.parts.iter().filter_map(Part::character).collect();
        let case = if self.ignore_case { ", in capital or small letters" } else { "" };
        let ending = if of_it { "s" } else { "" };
        let is_any = |place: Option<&Part>| place == Some(&Part::AnyText);
        let ends = (is_any(self.parts.first()), is_any(self.parts.last()));
        let inside = self.parts.get(usize::from(ends.0)..self.parts.len().saturating_sub(usize::from(ends.1)));
        let is_plain = inside.is_some_and(|parts| parts.iter().all(|part| part.character().is_some()));
        match ends {
            _ if !is_plain => format!("look{ending} like \"{}\"{case}", self.written()),
            (true, true) => format!("contain{ending} \"{text}\"{case}"),
            (true, false) => format!("end{ending} in \"{text}\"{case}"),
            (false, true) => format!("begin{ending} with \"{text}\"{case}"),
            (false, false) => format!("read{ending} \"{text}\"{case}"),
        }
    }

    /// The pattern in the marks that file names know: `*` for any text, `?` for one character.
    fn written(&self) -> String {
        let mark = |part: &Part| match part {
            Part::AnyText => '*',
            Part::AnyCharacter => '?',
            Part::Character(c) => *c,
        };
        self.parts.iter().map(mark).collect()
    }

    /// Whether it is a text that has to be there as it stands.
    pub(super) fn is_plain(&self) -> bool {
        self.parts.iter().all(|part| part.character().is_some())
    }

    /// The pattern as SQL writes it, and whether capital letters count.
    pub(in crate::rules) fn in_sql(&self) -> (String, bool) {
        let mark = |part: &Part| match part {
            Part::AnyText => '%',
            Part::AnyCharacter => '_',
            Part::Character(c) => *c,
        };
        (self.parts.iter().map(mark).collect(), !self.ignore_case)
    }

    /// Whether a whole text fits, of which the letters are small where case does not count.
    /// Linear in the text for each `%`.
    fn fits(&self, text: &[char]) -> bool {
        let (mut at, mut part) = (0, 0);
        let mut retry: Option<(usize, usize)> = None;
        while at < text.len() {
            match self.parts.get(part) {
                Some(Part::AnyText) => {
                    retry = Some((part, at));
                    part += 1;
                }
                Some(Part::AnyCharacter) => (at, part) = (at + 1, part + 1),
                Some(Part::Character(c)) if *c == text[at] => (at, part) = (at + 1, part + 1),
                _ => match &mut retry {
                    Some((any, from)) => {
                        *from += 1;
                        (at, part) = (*from, *any + 1);
                    }
                    None => return false,
                },
            }
        }
        self.parts[part..].iter().all(|part| *part == Part::AnyText)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Datum;

    #[test]
    fn patterns_fit_whole_texts() {
        let patterns = |texts: &[&str], ignore_case| {
            let constant = |text: &&str| Node::Constant(Datum::text(*text).into());
            Patterns::new(texts.iter().map(constant).collect(), ignore_case)
        };
        let fits = |pattern: &str, text: &str| patterns(&[pattern], false).fit(text);
        assert!(fits("%corp%", "a corp b") && fits("corp", "corp") && fits("c_rp%", "carp"));
        assert!(!fits("corp", "corps") && !fits("%x", "corp") && !fits("", "a") && fits("%", ""));
        assert!(patterns(&["%CORP"], true).fit("my Corp"));
        let several = patterns(&["keine%", "не_", "none"], true);
        assert!(several.fit("Keine Lizenz") && several.fit("НЕТ") && several.fit("None"));
        assert!(!several.fit("none yet") && !patterns(&[], true).fit("none"));
    }
}
