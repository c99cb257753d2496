//! What the page says in its own words, in its language: the script has none of its own.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::super::tables::Table;
use crate::languages::{Language, Phrases, Worth};

/// What the script says, by the names of the sentences.
const OF_SCRIPT: [&str; 37] = [
    "no-name",
    "page-action",
    "page-all",
    "page-all-suppliers",
    "page-ask",
    "page-ask-in-order",
    "page-clear",
    "page-first-page",
    "page-found",
    "page-from-below",
    "page-in-english",
    "page-instruments",
    "page-kind",
    "page-last-page",
    "page-next-page",
    "page-no-longer-only",
    "page-no-such-supplier",
    "page-not-stated",
    "page-nothing-fits",
    "page-nothing-to-list",
    "page-only",
    "page-open-checks",
    "page-pages-of",
    "page-paper-takes-all",
    "page-place",
    "page-points",
    "page-previous-page",
    "page-rests-on",
    "page-rows-all",
    "page-rows-of",
    "page-rows-some",
    "page-rule",
    "page-search",
    "page-search-in",
    "page-supplier",
    "page-why",
    "page-would-clear",
];

/// What the script puts in itself, where its name stands in braces.
const PUT_IN: [(&str, &str); 8] = [
    ("column", "{column}"),
    ("count", "{count}"),
    ("filter", "{filter}"),
    ("list", "{list}"),
    ("page", "{page}"),
    ("pages", "{pages}"),
    ("shown", "{shown}"),
    ("value", "{value}"),
];

/// The sentences of the script, with names in braces where it puts something in.
pub(super) fn for_script(phrases: &Phrases) -> BTreeMap<&'static str, String> {
    let put_in = PUT_IN.map(|(name, mark)| (name, Worth::from(mark)));
    OF_SCRIPT.iter().map(|id| (*id, phrases.say_of(id, &put_in).into_owned())).collect()
}

/// Whether the texts of a table are in another language than the page.
pub(super) fn is_foreign(table: &Table, phrases: &Phrases) -> bool {
    table.is_english() && phrases.language() != Language::English
}

/// The label of a column begins with a capital letter, as headings do.
pub(super) fn with_capital(label: &str) -> String {
    let mut letters = label.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A sentence in which code stands between backticks, in parts: text and code by turns.
pub(super) fn with_code(sentence: &str) -> Vec<String> {
    sentence.split('`').map(str::to_owned).collect()
}

/// A sentence about one thing.
pub(super) fn about<'a>(phrases: &'a Phrases, id: &'a str, name: &str, thing: &str) -> Cow<'a, str> {
    phrases.say_of(id, &[(name, thing.into())])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_has_every_sentence_it_asks_for_and_no_other() {
        let english = Phrases::for_reports(Language::English).expect("it is well formed");
        let texts = for_script(&english);
        let script = super::super::SCRIPT;
        let asked = script.split("say(\"").skip(1).filter_map(|rest| rest.split('"').next());
        let mut asked: Vec<&str> = asked.collect();
        asked.sort_unstable();
        asked.dedup();
        assert_eq!(asked, texts.keys().copied().collect::<Vec<_>>());
        for (id, text) in texts {
            assert_ne!(id, text, "there is no such sentence");
        }
    }

    #[test]
    fn a_label_begins_with_a_capital_letter_in_every_script() {
        for (label, expected) in [("worst own", "Worst own"), ("худшее", "Худшее"), ("état", "État"), ("", "")]
        {
            assert_eq!(with_capital(label), expected);
        }
    }
}
