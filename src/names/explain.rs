//! From an outcome to words a reader can follow.

use super::evidence::{AlignedWords, Comparison, LegalAgreement, Level, Refusal};
use super::score::{Outcome, Weighed};
use super::word::Word;

/// The highest score there is: names never prove that two firms are one.
pub(super) const MOST: f32 = 0.99;

/// An outcome with its words.
pub(super) fn comparison(asked: Weighed, listed: Weighed, outcome: &Outcome) -> Comparison {
    let shown = |side: Weighed, range: (usize, usize)| {
        let words: Vec<&str> = side.words[range.0..range.1].iter().map(|word| word.shown()).collect();
        words.join(" ")
    };
    let weight = |range: (usize, usize)| listed.weights[range.0..range.1].iter().sum::<f32>();
    let total: f32 = outcome.pairs.iter().map(|pair| weight(pair.listed) * pair.quality).sum();
    let aligned: Vec<AlignedWords> = outcome
        .pairs
        .iter()
        .map(|pair| AlignedWords {
            supplier: shown(asked, pair.asked),
            listed: shown(listed, pair.listed),
            how: pair.how,
            share: if total > 0.0 { weight(pair.listed) * pair.quality / total } else { 0.0 },
        })
        .collect();
    let (left_asked, left_listed) =
        (left(asked, outcome, |pair| pair.asked), left(listed, outcome, |pair| pair.listed));
    Comparison {
        level: outcome.level,
        score: outcome.score.min(MOST),
        contradicts: refusals(outcome, &left_asked, &left_listed),
        aligned,
        only_supplier: left_asked.iter().map(|word| word.shown().to_owned()).collect(),
        only_listed: left_listed.iter().map(|word| word.shown().to_owned()).collect(),
        legal: outcome.signs.legal,
    }
}

fn left<'a>(
    side: Weighed<'a>,
    outcome: &Outcome,
    range: impl Fn(&super::align::Pair) -> (usize, usize),
) -> Vec<&'a Word> {
    let taken = |at: usize| outcome.pairs.iter().map(&range).any(|(from, to)| (from..to).contains(&at));
    side.words.iter().enumerate().filter(|(at, _)| !taken(*at)).map(|(_, word)| *word).collect()
}

fn refusals(outcome: &Outcome, only_asked: &[&Word], only_listed: &[&Word]) -> Vec<Refusal> {
    let signs = &outcome.signs;
    let differ = only_asked.iter().chain(only_listed).any(|word| word.tells());
    let found = [
        (signs.numbers_differ, Refusal::Numbers),
        (signs.number_missing, Refusal::NumberMissing),
        (signs.places_differ, Refusal::Places),
        (signs.trades_differ, Refusal::Trades),
        (signs.legal == LegalAgreement::Contradicts, Refusal::LegalForms),
        (differ, Refusal::DistinctiveWords),
        (outcome.pairs.is_empty(), Refusal::NothingAgrees),
        (signs.only_ordinary && !outcome.pairs.is_empty() && outcome.level == Level::None, Refusal::OnlyOrdinaryWords),
    ];
    let mut refusals: Vec<Refusal> = found.into_iter().filter(|(holds, _)| *holds).map(|(_, why)| why).collect();
    if outcome.level == Level::None && refusals.is_empty() {
        refusals.push(Refusal::TooLittle);
    }
    refusals
}
