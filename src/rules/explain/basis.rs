//! The instruments a rule rests on.

use jiff::civil::Date;
use serde::Serialize;

use crate::model::{Instrument, InstrumentKind, Standing, Sureness};
use crate::rules::instruments::Compendium;
use crate::rules::rulebook::Rule;

/// A law, standard or guide, as far as whoever reads about a rule needs it.
#[derive(Clone, Debug, Serialize)]
pub struct BasisNote {
    /// The name rules use.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Who issued it.
    pub publisher: String,
    /// When it was issued.
    pub year: Option<i16>,
    /// What sort of text it is.
    pub kind: InstrumentKind,
    /// How it stands on the as-of date.
    pub status: Standing,
    /// Where it can be read.
    pub url: Option<String>,
    /// How well the citation has been checked.
    pub sure: Sureness,
    /// The parameters whose value it sets; none where the rule itself cites it.
    pub sets: Vec<String>,
}

/// What the rule cites, then what only its parameters cite.
pub(super) fn of(rule: &Rule, compendium: &Compendium, day: Date) -> Vec<BasisNote> {
    let cited = rule.info.instruments.iter().map(|id| (id, None));
    let set = rule.history.iter().filter_map(|note| Some((note.instrument.as_ref()?, Some(&note.name))));
    let mut basis: Vec<BasisNote> = Vec::new();
    for (id, parameter) in cited.chain(set) {
        let sets = parameter.map(|name| format!(":{name}"));
        match basis.iter_mut().find(|known| known.id == *id) {
            Some(known) if sets.as_ref().is_some_and(|name| !known.sets.contains(name)) => known.sets.extend(sets),
            Some(_) => {}
            None => {
                basis.extend(compendium.find(id).map(|instrument| note(instrument, day, sets.into_iter().collect())));
            }
        }
    }
    basis
}

fn note(instrument: &Instrument, day: Date, sets: Vec<String>) -> BasisNote {
    BasisNote {
        id: instrument.id.clone(),
        title: instrument.title.clone(),
        publisher: instrument.publisher.clone(),
        year: instrument.year,
        kind: instrument.kind,
        status: instrument.standing(day),
        url: instrument.url.clone(),
        sure: instrument.sure,
        sets,
    }
}
