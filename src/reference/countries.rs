//! Countries: codes and names in many languages to ISO 3166-1 alpha-2.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use hashbrown::HashMap;

use super::table::Table;
use crate::model::{closest, fold};

/// What a text names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CountryMatch {
    /// One country, by alpha-2 code.
    One(String),
    /// A name that is no country's own: the countries it may stand for.
    Ask(Vec<String>),
    /// No country.
    None,
}

/// The index of countries.
#[derive(Debug)]
pub struct Countries {
    codes: Vec<String>,
    names: Vec<String>,
    by_name: HashMap<String, u16>,
    weak: HashMap<String, Vec<u16>>,
}

/// Codes in wide use that differ from ISO 3166-1: the European Commission's codes
/// for the United Kingdom and Greece.
const CUSTOMARY_CODES: [(&str, &str); 2] = [("uk", "GB"), ("el", "GR")];

impl Countries {
    /// Reads the table of countries.
    pub fn new(table: &Table) -> Result<Self> {
        let column =
            |name: &str| table.column(name).with_context(|| format!("the countries table has no column `{name}`"));
        let (alpha2, alpha3, numeric) = (column("alpha2")?, column("alpha3")?, column("numeric")?);
        let names = [column("name")?, column("short_name")?, column("official_name")?];
        let (aliases, weak_aliases) = (column("aliases")?, column("aliases_weak")?);
        let mut countries =
            Self { codes: Vec::new(), names: Vec::new(), by_name: HashMap::new(), weak: HashMap::new() };
        for row in table.rows() {
            let index = countries.codes.len() as u16;
            countries.codes.push(row.cell(alpha2).to_owned());
            countries.names.push(format!("{} ({})", row.cell(names[1]), row.cell(alpha2)));
            let spellings = [alpha2, alpha3, numeric].into_iter().chain(names).map(|i| row.cell(i));
            for spelling in spellings.chain(row.cell(aliases).split('|')) {
                let spelling = fold(spelling);
                if !spelling.is_empty() {
                    countries.by_name.entry(spelling).or_insert(index);
                }
            }
            for spelling in row.cell(weak_aliases).split('|').map(fold).filter(|s| !s.is_empty()) {
                countries.weak.entry(spelling).or_default().push(index);
            }
        }
        for (code, alpha2) in CUSTOMARY_CODES {
            if let Some(index) = countries.codes.iter().position(|c| c == alpha2) {
                countries.by_name.entry(code.to_owned()).or_insert(index as u16);
            }
        }
        Ok(countries)
    }

    /// What a text names. A remark in brackets behind the name is looked at only when
    /// the whole text names nothing: "Korea (South)" is more than "Korea".
    pub fn find(&self, text: &str) -> CountryMatch {
        let folded = fold(text);
        if let Some(found) = self.whole(&folded) {
            return found;
        }
        if let Some(found) = text.split_once('(').and_then(|(name, _)| self.whole(&fold(name))) {
            return found;
        }
        CountryMatch::None
    }

    /// Every country by its code, with its short name in English.
    pub fn each(&self) -> impl Iterator<Item = (&str, &str)> {
        let name = |code: &str, name: &'_ str| name.len() - " ()".len() - code.len();
        std::iter::zip(&self.codes, &self.names).map(move |(code, shown)| (&**code, &shown[..name(code, shown)]))
    }

    /// Every spelling as it is folded, with its country; with none where several share it.
    pub fn spellings(&self) -> BTreeMap<&str, Option<&str>> {
        let of_one = self.by_name.iter().map(|(name, index)| (name.as_str(), Some(&*self.codes[usize::from(*index)])));
        of_one.chain(self.weak.keys().map(|name| (name.as_str(), None))).collect()
    }

    /// The country that a text most nearly names. Compares it with every name there is:
    /// for a remark, not for every cell. `None` when the text names one or several.
    pub fn nearest(&self, text: &str) -> Option<&str> {
        let folded = fold(text);
        if self.whole(&folded).is_some() {
            return None;
        }
        let near = closest(&folded, self.by_name.keys().map(String::as_str).filter(|name| name.len() > 3))?;
        Some(&self.names[usize::from(self.by_name[near])])
    }

    fn whole(&self, folded: &str) -> Option<CountryMatch> {
        if let Some(candidates) = self.weak.get(folded) {
            return Some(CountryMatch::Ask(candidates.iter().map(|i| self.names[usize::from(*i)].clone()).collect()));
        }
        self.by_name.get(folded).map(|i| CountryMatch::One(self.codes[usize::from(*i)].clone()))
    }
}
