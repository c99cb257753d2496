//! Sentences that may name somebody: known names are replaced, and what is quoted is
//! withheld unless it is known to identify nobody.

use std::borrow::Cow;

use hashbrown::HashSet;

use super::{Redaction, WITHHELD};
use crate::model::{NameKind, Report, fold};

/// A name in a sentence has so many words at most; longer ones are quoted.
const MOST_WORDS: usize = 12;

/// What remarks quote besides columns, rules, packs and headers.
const COMMANDS: [&str; 4] = ["thbscreen columns", "thbscreen check", "thbscreen rules explain", "thbscreen rules list"];

/// Words that identify nobody: they are the program's, or the rules'.
#[derive(Default)]
pub(super) struct Known {
    words: HashSet<String>,
    headers: HashSet<String>,
    choices: HashSet<String>,
}

impl Known {
    pub(super) fn of(report: &Report) -> Self {
        let columns = || report.vocabulary.columns().map(|(_, spec)| spec);
        let aliases = columns().flat_map(|spec| spec.headers.values().chain(spec.hints.values()).flatten());
        let headers = aliases.chain(columns().map(|spec| &spec.id)).map(|header| fold(header)).collect();
        let choices = columns().flat_map(|spec| &spec.choices).map(|choice| choice.id.clone()).collect();
        let rules = report.rules.iter().map(|rule| rule.id.as_str());
        let packs = report.run.packs.iter().map(|pack| pack.id.as_str());
        let words = report.vocabulary.names().chain(rules).chain(packs).chain(COMMANDS);
        Self { words: words.map(str::to_owned).collect(), headers, choices }
    }

    /// Whether a text is a header that lists have everywhere. One that stands there again
    /// has its number behind it.
    pub(super) fn is_header(&self, text: &str) -> bool {
        let again = text.rsplit_once(" (").filter(|(_, number)| number.trim_end_matches(')').parse::<u8>().is_ok());
        self.headers.contains(&fold(again.map_or(text, |(header, _)| header)))
    }

    /// Whether a text is a column, a rule or a pack.
    pub(super) fn is_word(&self, text: &str) -> bool {
        self.words.contains(text)
    }

    /// Whether a text is one of the words that some column chooses from.
    pub(super) fn is_choice(&self, text: &str) -> bool {
        self.choices.contains(text)
    }

    /// Whether a text that is quoted identifies nobody.
    fn is_harmless(&self, text: &str) -> bool {
        let is_one = |text: &str| self.words.contains(text) || self.is_header(text);
        is_one(text) || text.split_once('=').is_some_and(|(header, column)| is_one(header) && is_one(column))
    }
}

impl Redaction<'_> {
    /// A remark in words that may name somebody, with less in it.
    pub(super) fn say_less(&self, message: &str) -> String {
        self.without_quotes(&self.without_names(&self.without_files(message)))
    }

    /// Files of the lists are named without quotes.
    fn without_files<'m>(&self, message: &'m str) -> Cow<'m, str> {
        let mut message = Cow::Borrowed(message);
        for file in &self.files {
            if let Some(pseudonym) = self.key.find(NameKind::File, file).filter(|_| message.contains(&**file)) {
                message = Cow::Owned(replaced(&message, file, pseudonym));
            }
        }
        message
    }

    /// A text with a pseudonym in place of every name that the key knows, the longest first.
    pub(super) fn without_names(&self, text: &str) -> String {
        let words = words(text);
        let mut put = String::with_capacity(text.len());
        let (mut word, mut written) = (0, 0);
        while word < words.len() {
            let start = words[word].0;
            let mut longest = (word..words.len().min(word + MOST_WORDS)).rev();
            let found = longest.find_map(|last| Some((last, self.pseudonym(&text[start..words[last].1])?)));
            match found {
                Some((last, pseudonym)) => {
                    put.push_str(&text[written..start]);
                    put.push_str(pseudonym);
                    written = words[last].1;
                    word = last + 1;
                }
                None => word += 1,
            }
        }
        put.push_str(&text[written..]);
        put
    }

    /// What stands for a text, whatever it names. Very short texts and bare numbers are in
    /// every sentence and name nobody there.
    fn pseudonym(&self, text: &str) -> Option<&str> {
        let is_name = text.chars().nth(2).is_some() && text.contains(char::is_alphabetic);
        if !is_name || self.known.words.contains(text) || self.key.has_pseudonym(text) {
            return None;
        }
        self.key.find_any(text)
    }

    /// A message with what it quotes withheld, from the first quotation that is not known
    /// to the last: a quoted text may hold the mark itself.
    fn without_quotes(&self, message: &str) -> String {
        let mut put = String::with_capacity(message.len());
        let mut rest = message;
        while let Some(place) = rest.find(['`', '"']) {
            let (before, quoted) = rest.split_at(place);
            put.push_str(before);
            let mark = if quoted.starts_with('`') { '`' } else { '"' };
            let text = quoted[1..].split_once(mark).map(|(text, _)| text);
            let harmless = text.filter(|text| self.known.is_harmless(text) || self.key.has_pseudonym(text));
            let length = match harmless {
                Some(text) => text.len() + 2,
                None => quoted.rfind(mark).map_or(quoted.len(), |end| if end == 0 { quoted.len() } else { end + 1 }),
            };
            put.push_str(harmless.map_or(WITHHELD, |_| &quoted[..length]));
            rest = &quoted[length..];
        }
        put.push_str(rest);
        put
    }
}

/// A text with a name replaced wherever it stands for itself and not within a word.
fn replaced(text: &str, name: &str, by: &str) -> String {
    let mut put = String::with_capacity(text.len());
    let mut written = 0;
    for (place, _) in text.match_indices(name) {
        let before = text[..place].chars().next_back();
        let after = text[place + name.len()..].chars().next();
        if ![before, after].into_iter().flatten().any(char::is_alphanumeric) {
            put.push_str(&text[written..place]);
            put.push_str(by);
            written = place + name.len();
        }
    }
    put.push_str(&text[written..]);
    put
}

/// Where the words of a text begin and end.
fn words(text: &str) -> Vec<(usize, usize)> {
    let mut words: Vec<(usize, usize)> = Vec::new();
    let mut is_within = false;
    for (place, c) in text.char_indices() {
        if c.is_alphanumeric() {
            match words.last_mut() {
                Some(word) if is_within => word.1 = place + c.len_utf8(),
                _ => words.push((place, place + c.len_utf8())),
            }
        }
        is_within = c.is_alphanumeric();
    }
    words
}
