//! One finding: what it rests on, why it matters, what to ask and to do.

use super::super::overview::waiver_told;
use super::draft::Draft;
use crate::languages::Phrases;
use crate::model::{Finding, State};

/// A finding with all that is said of it.
pub(super) fn found(finding: &Finding<'_>, phrases: &Phrases) -> Draft {
    let rule = finding.rule;
    let mut draft = Draft::default();
    draft.own("\n#### ");
    named(finding, phrases, &mut draft).own("\n\n");
    draft.point(&phrases.say("paper-point-state"), &state(finding, phrases));
    draft.points(&phrases.say("paper-point-rests"), finding.evidence());
    draft.point(&phrases.say("paper-point-why"), &rule.why);
    draft.point(&phrases.say("paper-point-ask"), &rule.ask);
    draft.point(&phrases.say("paper-point-action"), &rule.action);
    draft.points(&phrases.say("paper-point-would-clear"), finding.would_clear().unwrap_or_default());
    draft.point(&phrases.say("paper-point-kind"), &phrases.word(rule.kind.word()));
    draft.point(&phrases.say("paper-point-rule"), &rule.id);
    draft.point(&phrases.say("paper-point-instruments"), &rule.instruments.join("; "));
    draft
}

/// Names a finding by severity and title.
pub(super) fn named<'d>(finding: &Finding<'_>, phrases: &Phrases, draft: &'d mut Draft) -> &'d mut Draft {
    let severity = phrases.word(finding.outcome.severity.word());
    draft.say(phrases, "paper-finding", &[("severity", severity.into())], &[("title", &finding.rule.title)])
}

/// What somebody decided about it; nothing where nobody did.
fn state(finding: &Finding<'_>, phrases: &Phrases) -> String {
    match (finding.state(), finding.waiver()) {
        (State::Open, _) => String::new(),
        (State::Waived, Some(waiver)) => {
            phrases.say_of("paper-waived", &[("waiver", waiver_told(waiver, phrases).into())]).into_owned()
        }
        (State::Waived, None) => phrases.word(State::Waived.word()).into_owned(),
        (State::Baseline, _) => phrases.say("paper-in-baseline").into_owned(),
    }
}
