//! SQL's `LIKE` patterns.

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
    pub(super) fn new(pattern: &str, ignore_case: bool) -> Self {
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

    /// The pattern as SQL writes it, and whether capital letters count.
    pub(in crate::rules) fn in_sql(&self) -> (String, bool) {
        let mark = |part: &Part| match part {
            Part::AnyText => '%',
            Part::AnyCharacter => '_',
            Part::Character(c) => *c,
        };
        (self.parts.iter().map(mark).collect(), !self.ignore_case)
    }

    /// Whether a whole text fits. Linear in the text for each `%`.
    pub(super) fn fits(&self, text: &str) -> bool {
        let text: Vec<char> =
            if self.ignore_case { text.to_lowercase().chars().collect() } else { text.chars().collect() };
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

    #[test]
    fn patterns_fit_whole_texts() {
        let fits = |pattern: &str, text: &str| Pattern::new(pattern, false).fits(text);
        assert!(fits("%corp%", "a corp b") && fits("corp", "corp") && fits("c_rp%", "carp"));
        assert!(!fits("corp", "corps") && !fits("%x", "corp") && !fits("", "a") && fits("%", ""));
        assert!(Pattern::new("%CORP", true).fits("my Corp"));
    }
}
