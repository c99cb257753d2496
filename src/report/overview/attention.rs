//! Who needs attention first, and why.

use std::borrow::Cow;

use super::super::tables::Scope;
use crate::languages::Phrases;
use crate::model::{Band, Rated, Report, Severity, Supplier, Verdict};

/// So many suppliers come first.
const FIRST: usize = 10;
/// So many of the findings about each.
const REASONS: usize = 3;
const QUESTIONS: usize = 2;

/// A supplier that needs attention.
pub(in crate::report) struct Attention<'a> {
    pub(in crate::report) key: String,
    pub(in crate::report) name: Cow<'a, str>,
    pub(in crate::report) band: Option<&'static str>,
    pub(in crate::report) legal: Option<&'static str>,
    /// The gravest findings, its own before those that reach it from below.
    pub(in crate::report) reasons: Vec<String>,
    pub(in crate::report) questions: Vec<&'a str>,
}

/// Those who need attention first.
pub(in crate::report) fn first<'a>(scope: &Scope<'a>, phrases: &Phrases) -> Vec<Attention<'a>> {
    let first = scope.ranked().iter().take(FIRST).filter(|supplier| needs_attention(supplier));
    first.map(|supplier| Attention::of(*supplier, phrases)).collect()
}

/// Suppliers by band, and those in none.
pub(in crate::report) fn bands(report: &Report) -> Vec<(&'static str, usize)> {
    let Some(ratings) = &report.ratings else { return Vec::new() };
    let in_band = |band: Band| (band.word(), ratings.bands[band as usize]);
    let (critical, high) = (in_band(Band::Critical), in_band(Band::High));
    vec![critical, high, ("not scored", ratings.not_scored), in_band(Band::Medium), in_band(Band::Low)]
}

fn needs_attention(supplier: &Supplier<'_>) -> bool {
    supplier.worst_total() >= Some(Severity::Medium) || too_little_answered(supplier)
}

/// Whether there are too few answers for a band.
pub(in crate::report) fn too_little_answered(supplier: &Supplier<'_>) -> bool {
    supplier.rated().is_some_and(|rated| rated.band().is_none())
}

/// The name of a supplier, or that it has none.
pub(in crate::report) fn name_or_none<'a>(supplier: &Supplier<'a>, phrases: &Phrases) -> Cow<'a, str> {
    supplier.name().map_or_else(|| Cow::Owned(phrases.say("no-name").into_owned()), Cow::Borrowed)
}

impl<'a> Attention<'a> {
    fn of(supplier: Supplier<'a>, phrases: &Phrases) -> Self {
        let rated = supplier.rated();
        let findings = supplier.findings();
        let flagged = findings.iter().filter(|finding| finding.outcome.verdict == Verdict::Flagged).take(REASONS);
        let mut reasons: Vec<String> = flagged.map(|finding| finding.rule.title.clone()).collect();
        let below = supplier.inherited().findings;
        let of_below = below.iter().filter(|found| found.severity >= Severity::High);
        let room = REASONS + 1 - reasons.len();
        reasons.extend(of_below.take(room).map(|found| {
            let about = [("title", found.rule.title.as_str().into()), ("way", found.way().into())];
            phrases.say_of("reason-from-below", &about).into_owned()
        }));
        let mut questions: Vec<&str> = Vec::new();
        for question in supplier.open_questions().iter().map(|open| open.question) {
            if !question.is_empty() && !questions.contains(&question) {
                questions.push(question);
            }
        }
        questions.truncate(QUESTIONS);
        Self {
            key: supplier.key(),
            name: name_or_none(&supplier, phrases),
            band: rated.map(|rated| rated.band().map_or("not scored", Band::word)),
            legal: rated.map(|Rated { legal, .. }| legal.word()),
            reasons,
            questions,
        }
    }
}
