//! What is different, in the language of those who read it.

use std::borrow::Cow;

use crate::languages::{Language, Phrases, Worth};
use crate::model::{AnswerEffect, Changed, Compared, Difference, Factor, Stance, Stand, Turn};
use crate::report::table::words::so_many_of_each;

/// Which way a finding went.
pub(super) fn turn(turn: Turn, phrases: &Phrases) -> Cow<'_, str> {
    phrases.say(match turn {
        Turn::New => "diff-turn-new",
        Turn::Worse => "diff-turn-worse",
        Turn::Unsettled => "diff-turn-unsettled",
        Turn::Changed => "diff-turn-changed",
        Turn::Decided => "diff-turn-decided",
        Turn::Better => "diff-turn-better",
        Turn::Gone => "diff-turn-gone",
    })
}

/// What made something different.
pub(super) fn causes(causes: Option<&[Factor]>, phrases: &Phrases) -> String {
    match causes {
        None => phrases.say("diff-cause-unknown").into_owned(),
        Some([]) => phrases.say("diff-cause-decision").into_owned(),
        Some(causes) => causes.iter().map(|cause| factor(*cause, phrases)).collect::<Vec<_>>().join(", "),
    }
}

fn factor(factor: Factor, phrases: &Phrases) -> Cow<'_, str> {
    phrases.say(match factor {
        Factor::Lists => "diff-cause-lists",
        Factor::Reference => "diff-cause-reference",
        Factor::Rules => "diff-cause-rules",
        Factor::Day => "diff-cause-day",
        Factor::Program => "diff-cause-program",
    })
}

/// How causes were found out. That comes as English text, and is marked where another language
/// is read.
pub(super) fn causes_by<'a>(difference: &'a Difference, phrases: &Phrases) -> Cow<'a, str> {
    match phrases.language() {
        Language::English => Cow::Borrowed(&difference.causes_by),
        _ => Cow::Owned(format!("{} [en]", difference.causes_by)),
    }
}

/// How a finding stands before and after, in few words.
pub(super) fn passage(changed: &Changed, phrases: &Phrases) -> String {
    let words = |finding: &Stand| stand(finding, phrases);
    match (&changed.before, &changed.after) {
        (Some(before), Some(after)) if changed.turn == Turn::Decided => {
            from_to(&phrases.word(&before.state), &phrases.word(&after.state), phrases)
        }
        (Some(before), Some(after)) if words(before) == words(after) => words(after),
        (Some(before), Some(after)) => from_to(&words(before), &words(after), phrases),
        (before, after) => after.as_ref().or(before.as_ref()).map(words).unwrap_or_default(),
    }
}

fn stand(stand: &Stand, phrases: &Phrases) -> String {
    let severity = phrases.word(stand.severity.word());
    if stand.is_flagged() {
        return severity.into_owned();
    }
    let about = [("verdict", Worth::from(phrases.word(&stand.verdict))), ("severity", severity.into())];
    phrases.say_of("diff-stand", &about).into_owned()
}

fn from_to(before: &str, after: &str, phrases: &Phrases) -> String {
    phrases.say_of("diff-passage", &[("before", before.into()), ("after", after.into())]).into_owned()
}

/// The values that are different: those of before that are not there now, and those of now.
pub(super) fn values(changed: &Changed, phrases: &Phrases) -> Vec<String> {
    let of = |stand: &Option<Stand>| stand.as_ref().map(|stand| stand.evidence.clone()).unwrap_or_default();
    let (before, after) = (of(&changed.before), of(&changed.after));
    let was = before.iter().filter(|value| !after.contains(value)).map(|value| was(value, phrases));
    let is = after.iter().filter(|value| !before.contains(value)).map(|value| is(value, phrases));
    was.chain(is).collect()
}

pub(super) fn was(value: &str, phrases: &Phrases) -> String {
    phrases.say_of("diff-was", &[("value", value.into())]).into_owned()
}

pub(super) fn is(value: &str, phrases: &Phrases) -> String {
    phrases.say_of("diff-is", &[("value", value.into())]).into_owned()
}

/// How many flagged findings went which way, and how many open checks, in words.
pub(super) fn counts(difference: &Difference, phrases: &Phrases) -> [String; 2] {
    let counts: Vec<(usize, usize)> = Turn::ALL.iter().map(|turn| difference.count(*turn)).collect();
    let in_words = |of: fn(&(usize, usize)) -> usize| {
        let turns = std::iter::zip(Turn::ALL, &counts).filter(|(_, count)| of(count) > 0);
        let words = so_many_of_each(turns.map(|(way, count)| (turn(*way, phrases), of(count))), phrases);
        if words.is_empty() { phrases.say("diff-none").into_owned() } else { words }
    };
    [in_words(|(of_note, _)| *of_note), in_words(|(_, open)| *open)]
}

/// The two reports, in words.
pub(super) fn sides(difference: &Difference, phrases: &Phrases) -> [String; 2] {
    [&difference.before, &difference.after].map(|Compared { file, version, as_of, suppliers }| {
        let about = [
            ("file", file.as_str().into()),
            ("day", as_of.to_string().into()),
            ("count", (*suppliers).into()),
            ("version", version.as_str().into()),
        ];
        phrases.say_of("diff-side", &about).into_owned()
    })
}

/// Band and legal status; nothing for a supplier that is not in the report.
pub(super) fn stance(stance: Option<&Stance>, phrases: &Phrases) -> Option<String> {
    let stance = stance?;
    if stance.legal.is_empty() {
        return Some(String::new());
    }
    let about = [("band", phrases.word(&stance.band).into()), ("legal", phrases.word(&stance.legal).into())];
    Some(phrases.say_of("diff-rating", &about).into_owned())
}

/// Where an answer stands: its list, its row, its document.
pub(super) fn place(effect: &AnswerEffect, phrases: &Phrases) -> String {
    let about = [("file", effect.answer.file.as_str().into()), ("row", effect.answer.row.to_string().into())];
    phrases.say_of("diff-place", &about).into_owned()
}

/// What an answer changed: `id-documents-held gone, indicator-cluster better`.
pub(super) fn effect(effect: &AnswerEffect, phrases: &Phrases) -> String {
    let told = effect.changed.iter().map(|told| {
        let about = [("rule", told.rule.as_str().into()), ("turn", turn(told.turn, phrases).into())];
        phrases.say_of("diff-effect", &about).into_owned()
    });
    let told: Vec<String> = told.collect();
    if told.is_empty() { phrases.say("diff-no-effect").into_owned() } else { told.join(", ") }
}
