//! A supplier under a bid, in a line.

use crate::languages::{Phrases, Worth};
use crate::model::{Bid, LegalStatus, Member, Rating};
use crate::report::table::grid::band_word;

/// What is to be known of a supplier at a glance.
pub(in crate::report) fn standing<'a>(bid: &Bid<'a>, member: &Member<'a>, phrases: &Phrases) -> String {
    let supplier = &member.supplier;
    let said = |id, name: &str, worth: String| phrases.say_of(id, &[(name, worth.into())]).into_owned();
    let mut words = supplier.report.rating(*supplier).map_or_else(Vec::new, |rating| of_rating(&rating, phrases));
    if let Some(share) = bid.share_pct(member) {
        words.push(said("view-share", "share", share.to_string()));
    }
    if bid.name.is_some() && member.tier.is_none() {
        words.push(phrases.say("view-place-unknown").into_owned());
    }
    let others = supplier.bids().iter().filter(|other| Some(*other) != bid.name.as_ref());
    let others: Vec<String> = others.map(ToString::to_string).collect();
    if !others.is_empty() {
        words.push(said("view-also-under", "bids", others.join(", ")));
    }
    words.join("; ")
}

/// Its band and, where there is something to decide, its legal status, each with the rules that
/// make it so.
fn of_rating(rating: &Rating<'_>, phrases: &Phrases) -> Vec<String> {
    let because = |word, rules: &[&str]| {
        let word = phrases.word(word);
        if rules.is_empty() {
            return word.into_owned();
        }
        let about = [("word", Worth::from(word)), ("rules", rules.join(", ").into())];
        phrases.say_of("view-because", &about).into_owned()
    };
    let legal = rating.legal.status;
    let legal = (legal > LegalStatus::Unknown).then(|| because(legal.word(), &rating.legal.flagged));
    let band = because(band_word(rating.judged.rated.band()), &rating.set_by);
    [Some(band), legal].into_iter().flatten().collect()
}
