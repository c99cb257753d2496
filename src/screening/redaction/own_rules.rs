//! Rules, tables and ratings that the user brought along. What a rule is called and what it
//! asks stays; names that it looks for do not.

use std::sync::Arc;

use jiff::civil::Date;

use super::super::notices::changed;
use super::{Redaction, WITHHELD};
use crate::bundled;
use crate::model::{NoticeKind, ParameterNote, Report, RuleInfo};

impl Redaction<'_> {
    /// Puts what the user's own packs, tables and rating say.
    pub(super) fn own_rules(&mut self, report: &mut Report) {
        for rule in &mut report.rules {
            self.rule(rule);
        }
        for change in report.run.overrides.iter_mut().filter(|change| is_own(&change.by)) {
            let before = changed(change);
            // A parameter may list names; what else can change has words of its own.
            if change.of.starts_with(':') && !change.change.split(" to ").all(|value| self.are_values(value)) {
                WITHHELD.clone_into(&mut change.change);
            }
            change.reason = change.reason.take().map(|_| WITHHELD.to_owned());
            let said = report.notices.iter_mut().filter(|notice| notice.kind == NoticeKind::Changed);
            said.filter(|notice| notice.message == before).for_each(|notice| notice.message = changed(change));
        }
        for note in &mut report.run.reference {
            for text in [&mut note.publisher, &mut note.edition] {
                if !bundled::REFERENCE.contains(text.as_str()) {
                    WITHHELD.clone_into(text);
                }
            }
        }
        let rates = Arc::make_mut(&mut report.rates).file_mut();
        rates.into_iter().for_each(|file| *file = self.table(file));
        if let Some(ratings) = report.ratings.as_mut().filter(|ratings| *ratings.scheme.file != *RATING) {
            ratings.scheme.file = self.file(&ratings.scheme.file);
            let titles = ratings.scheme.parts.iter_mut().map(|part| &mut part.title);
            titles.chain([&mut ratings.scheme.title]).for_each(|title| *title = self.without_names(title));
        }
    }

    fn rule(&mut self, rule: &mut RuleInfo) {
        let own = is_own(&rule.pack);
        if own {
            for text in [&mut rule.title, &mut rule.why, &mut rule.ask, &mut rule.action] {
                *text = self.without_names(text);
            }
            rule.when = self.condition(&rule.when);
            rule.applies = rule.applies.as_ref().map(|condition| self.condition(condition));
        }
        for ParameterNote { value, file, changed_by, .. } in &mut rule.parameters {
            if !is_bundled_pack(file) {
                *file = self.file(file);
            }
            if (own || changed_by.as_ref().is_some_and(|pack| is_own(pack))) && !self.are_values(value) {
                WITHHELD.clone_into(value);
            }
        }
    }

    /// A condition without the texts that cells are compared with, unless they are the
    /// words of a choice or a code.
    fn condition(&self, condition: &str) -> String {
        let put = |(place, part): (usize, &str)| match place % 2 {
            1 if !self.is_value(part) => WITHHELD.to_owned(),
            _ => part.to_owned(),
        };
        // Every second part stands between the marks.
        condition.split('\'').enumerate().map(put).collect::<Vec<_>>().join("'")
    }

    fn are_values(&self, list: &str) -> bool {
        list.split(", ").all(|text| self.is_value(text))
    }

    /// Whether a text is a number, a day, an amount, an answer, a choice or a code.
    fn is_value(&self, text: &str) -> bool {
        let is_code =
            |word: &str| word.len() <= 3 && word.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
        let is_one = |word: &str| {
            let number = word.trim_end_matches('%');
            number.parse::<f64>().is_ok()
                || word.parse::<Date>().is_ok()
                || is_code(word)
                || self.known.is_choice(word)
                || self.vocabulary.answers.get(word).is_some()
        };
        text.split_whitespace().all(is_one)
    }
}

/// The rating of the program.
const RATING: &str = "rules/rating.toml";

fn is_own(pack: &str) -> bool {
    bundled::PACKS.iter().all(|(id, _)| *id != pack)
}

fn is_bundled_pack(file: &str) -> bool {
    let id = file.strip_prefix("rules/packs/").and_then(|name| name.strip_suffix(".toml"));
    id.is_some_and(|id| !is_own(id))
}
