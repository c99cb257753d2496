//! The texts of a rule.

use std::borrow::Cow;

use super::language::Language;
use super::phrases::Phrases;
use crate::bundled;
use crate::model::RuleInfo;

/// What people are told about a rule.
#[derive(Debug)]
pub struct RuleTexts<'a> {
    /// The pattern in a few words.
    pub title: Cow<'a, str>,
    /// What the pattern indicates and why it matters.
    pub why: Cow<'a, str>,
    /// What to ask the bidder.
    pub ask: Cow<'a, str>,
    /// What to do about it, in proportion.
    pub action: Cow<'a, str>,
    /// Whether they are in the language that was asked for: rules of the user, and rules that
    /// a pack of the user rewrote, are as they are written.
    pub is_translated: bool,
}

impl RuleTexts<'_> {
    /// A text of the rule, marked where it is English because there is no other.
    pub fn marked(&self, text: &str) -> String {
        if self.is_translated { text.to_owned() } else { format!("{text} [en]") }
    }
}

impl Phrases {
    /// The texts of a rule.
    pub fn rule<'a>(&'a self, rule: &'a RuleInfo) -> RuleTexts<'a> {
        let id = format!("rule-{}", rule.id);
        let is_translated = is_built_in(rule) && self.part(&id, "title").is_some();
        let part = |name, english: &'a str| {
            let own = if is_translated { self.part(&id, name) } else { None };
            own.unwrap_or(Cow::Borrowed(english))
        };
        RuleTexts {
            title: part("title", &rule.title),
            why: part("why", &rule.why),
            ask: part("ask", &rule.ask),
            action: part("action", &rule.action),
            is_translated: is_translated || self.language() == Language::English,
        }
    }
}

/// Whether a rule says what the built-in one of its name says: a pack of the user may have
/// the same names and other words.
fn is_built_in(rule: &RuleInfo) -> bool {
    let pack = bundled::PACKS.iter().find(|(id, _)| *id == rule.pack);
    pack.is_some_and(|(_, text)| {
        let says = |part: &String| text.contains(part.as_str()) || text.contains(&part.replace('"', "\\\""));
        [&rule.title, &rule.why, &rule.ask, &rule.action].into_iter().all(says)
    })
}
