//! Laws, standards, guides, tools and lists: what rules rest on.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::Serialize;

use super::verdict::words;

/// A law, standard, guide, tool or list.
#[derive(Clone, Debug, Serialize)]
pub struct Instrument {
    /// The stable name that rules use.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Who issued it.
    pub publisher: String,
    /// Where it counts, as people search for it: "OSCE", "International", "EU", or countries.
    pub jurisdiction: Vec<String>,
    /// The year of issue: of adoption, or of the edition described.
    pub year: Option<i16>,
    /// What sort of text it is.
    pub kind: InstrumentKind,
    /// Its standing when somebody last looked; [`Instrument::standing`] says it for a day.
    pub status: Standing,
    /// The day it came into force.
    pub in_force_from: Option<Date>,
    /// The day from which its duties apply, where that is later.
    pub applies_from: Option<Date>,
    /// The first day on which it is no longer in force.
    pub repealed_on: Option<Date>,
    /// What took its place, by id.
    pub superseded_by: Option<String>,
    /// Where it can be read.
    pub url: Option<String>,
    /// What it asks of a buyer, or what a buyer can use it for.
    pub buyer: String,
    /// What it asks of a supplier.
    pub supplier: String,
    /// How well the entry has been checked.
    pub sure: Sureness,
    /// What was read, and what to watch.
    pub note: Option<String>,
    /// The day somebody last compared the entry with a source.
    pub checked: Option<Date>,
}

/// What sort of text an instrument is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum InstrumentKind {
    /// An act of a legislature, or a directive or regulation of the EU.
    Law,
    /// A rule made under a law.
    Regulation,
    /// An agreement between States.
    Treaty,
    /// A commitment, code or technical norm.
    Standard,
    /// Advice, a paper, a study.
    Guidance,
    /// Something to work with: a form, a model, an index.
    Tool,
    /// A list of names, goods, countries, codes or rates.
    List,
    /// A judgment.
    CaseLaw,
}

/// How an instrument stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Standing {
    /// It did not exist yet; follows from a day, and is never written down.
    #[serde(rename = "not issued")]
    NotIssued,
    /// A draft that binds nobody.
    #[serde(rename = "proposed")]
    Proposed,
    /// Adopted, but its duties do not apply yet.
    #[serde(rename = "adopted")]
    Adopted,
    /// It applies; for a guide or a list: it is the current one.
    #[serde(rename = "in force")]
    InForce,
    /// Another one took its place.
    #[serde(rename = "superseded")]
    Superseded,
    /// It ended, and nothing took its place.
    #[serde(rename = "repealed")]
    Repealed,
}

/// How well an entry has been checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Sureness {
    /// Read in the instrument itself or on its publisher's page.
    Read,
    /// Read in somebody else's summary.
    Summary,
    /// General knowledge, not checked.
    Unverified,
}

words!(
    InstrumentKind,
    Law = "law",
    Regulation = "regulation",
    Treaty = "treaty",
    Standard = "standard",
    Guidance = "guidance",
    Tool = "tool",
    List = "list",
    CaseLaw = "case-law"
);
words!(
    Standing,
    NotIssued = "not issued",
    Proposed = "proposed",
    Adopted = "adopted",
    InForce = "in force",
    Superseded = "superseded",
    Repealed = "repealed"
);
words!(Sureness, Read = "read", Summary = "summary", Unverified = "unverified");

impl Instrument {
    /// How it stands on a day: its dates where they decide, otherwise its status.
    pub fn standing(&self, day: Date) -> Standing {
        if self.repealed_on.is_some_and(|end| end <= day) {
            return if self.superseded_by.is_some() { Standing::Superseded } else { Standing::Repealed };
        }
        if self.year.is_some_and(|year| day.year() < year) {
            return Standing::NotIssued;
        }
        let begins = self.begins();
        match self.status {
            Standing::Proposed => Standing::Proposed,
            _ if begins.is_some_and(|begins| day < begins) => Standing::Adopted,
            Standing::Adopted if begins.is_some() => Standing::InForce,
            Standing::Superseded | Standing::Repealed if self.repealed_on.is_some() => Standing::InForce,
            stated => stated,
        }
    }

    /// The first day on which its duties apply.
    pub fn begins(&self) -> Option<Date> {
        self.applies_from.or(self.in_force_from)
    }

    /// Its standing on a day in words, with the day of the next change.
    pub fn standing_in_words(&self, day: Date) -> String {
        let standing = self.standing(day);
        match (standing, self.begins(), self.repealed_on) {
            (Standing::Adopted, Some(begins), _) => format!("{standing}, applies from {begins}"),
            (Standing::InForce, _, Some(end)) => format!("{standing}, ends on {end}"),
            (Standing::NotIssued, ..) => match self.year {
                Some(year) => format!("{standing} before {year}"),
                None => standing.to_string(),
            },
            _ => standing.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().expect("a date")
    }

    fn law() -> Instrument {
        Instrument {
            id: "a-law".to_owned(),
            title: "A law".to_owned(),
            publisher: "A parliament".to_owned(),
            jurisdiction: vec!["EU".to_owned()],
            year: Some(2024),
            kind: InstrumentKind::Law,
            status: Standing::Adopted,
            in_force_from: Some(day("2024-12-13")),
            applies_from: Some(day("2027-12-14")),
            repealed_on: None,
            superseded_by: None,
            url: None,
            buyer: String::new(),
            supplier: String::new(),
            sure: Sureness::Read,
            note: None,
            checked: None,
        }
    }

    #[test]
    fn what_applies_later_is_adopted_until_that_day() {
        let law = law();
        assert_eq!(law.standing(day("2023-12-31")), Standing::NotIssued);
        assert_eq!(law.standing_in_words(day("2027-12-13")), "adopted, applies from 2027-12-14");
        assert_eq!(law.standing_in_words(day("2027-12-14")), "in force");
    }

    #[test]
    fn what_has_ended_was_in_force_before() {
        let mut law = law();
        law.status = Standing::Repealed;
        law.applies_from = None;
        assert_eq!(law.standing(day("2025-01-01")), Standing::Repealed, "it is not known when it ended");
        law.repealed_on = Some(day("2026-01-01"));
        assert_eq!(law.standing_in_words(day("2025-12-31")), "in force, ends on 2026-01-01");
        assert_eq!(law.standing(day("2026-01-01")), Standing::Repealed);
        law.superseded_by = Some("another".to_owned());
        assert_eq!(law.standing(day("2026-01-01")), Standing::Superseded);
    }

    #[test]
    fn a_draft_stays_a_draft() {
        let mut law = law();
        (law.status, law.in_force_from, law.applies_from) = (Standing::Proposed, None, None);
        assert_eq!(law.standing(day("2030-01-01")), Standing::Proposed);
    }
}
