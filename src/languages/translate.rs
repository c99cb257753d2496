//! A report in the language of those who read it.

use std::borrow::Cow;
use std::sync::Arc;

use super::language::Language;
use super::phrases::Phrases;
use crate::model::{ColumnSpec, Report, RuleInfo};

impl Phrases {
    /// Puts the texts of this language in the place of the English ones: what rules and columns
    /// say to people, and the names of sectors. What programs read, such as ids and the words of
    /// scales, stays. A rule without a translation says that it is English.
    pub fn translate(&self, report: &mut Report) {
        if self.language() == Language::English {
            return;
        }
        report.rules.iter_mut().for_each(|rule| self.translate_rule(rule));
        report.vocabulary = Arc::new(report.vocabulary.retold(|spec| self.translate_column(spec)));
        for (division, title) in &mut report.sector_titles {
            *title = self.sector(division, title).into_owned();
        }
    }

    fn translate_rule(&self, rule: &mut RuleInfo) {
        let texts = self.rule(rule);
        let [title, why, ask, action] =
            [&texts.title, &texts.why, &texts.ask, &texts.action].map(|text| texts.marked(text));
        (rule.title, rule.why, rule.ask, rule.action) = (title, why, ask, action);
    }

    fn translate_column(&self, spec: &mut ColumnSpec) {
        let texts = self.column(spec);
        let (meaning, question) = (texts.meaning.into_owned(), texts.question.into_owned());
        let proof = texts.proof.map(Cow::into_owned);
        (spec.meaning, spec.question, spec.proof) = (meaning, question, proof);
    }
}
