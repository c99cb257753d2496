//! What each answer of a bidder changed.

use serde::Deserialize;
use serde_json::Value;

use crate::model::{AnswerEffect, Answered, Changed, Told};

/// The answers that the later run has and the earlier one has not, each with the findings of
/// its supplier that are different and rest on it, or waited for it.
pub fn effects(before: &Value, after: &Value, findings: &[Changed]) -> Vec<AnswerEffect> {
    let known = answers(before);
    let is_new = |answer: &Answered| {
        !known.iter().any(|old| (&old.supplier, &old.column, &old.is) == (&answer.supplier, &answer.column, &answer.is))
    };
    let with_effect = |answer: Answered| {
        let own = findings.iter().filter(|changed| changed.supplier == answer.supplier);
        let about_it = own.filter(|changed| changed.rests_on(&answer.column));
        let changed = about_it.map(|changed| Told { turn: changed.turn, rule: changed.rule.clone() }).collect();
        AnswerEffect { answer, changed }
    };
    answers(after).into_iter().filter(is_new).map(with_effect).collect()
}

fn answers(run: &Value) -> Vec<Answered> {
    let answers = run["answers"].as_array().into_iter().flatten();
    answers.filter_map(|answer| Answered::deserialize(answer).ok()).collect()
}
