//! What should be looked at before a watch-list is relied on.

use std::collections::{BTreeMap, HashMap, HashSet};

use jiff::civil::Date;
use serde::Serialize;

use super::text::PART;
use crate::model::{RowNumber, fold};
use crate::names::Matcher;
use crate::reference::{Countries, CountryMatch, DataAge, Row, Table, TableInfo, WatchInfo};

/// A list that is looked at.
pub struct Examined<'a> {
    /// What is known of it.
    pub info: &'a TableInfo,
    /// Its rows.
    pub table: &'a Table,
    /// Rows that were left out because they have no name.
    pub nameless: &'a [RowNumber],
}

/// Something about a list that needs a look.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The row of the file; none when it is about the list.
    pub row: Option<RowNumber>,
    /// What it is.
    pub symptom: Symptom,
    /// What was found.
    pub value: String,
    /// The same in words.
    pub what: String,
}

/// What can be wrong with a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Symptom {
    /// The day of its data is not known.
    NoDate,
    /// It is older than its publisher leaves it.
    Stale,
    /// A row has no name.
    NoName,
    /// A name stands twice in one entry.
    TwiceInEntry,
    /// A name stands in several entries.
    InSeveralEntries,
    /// A name is made of ordinary words, and found only where it is written alike.
    TooOrdinary,
    /// A name is longer than can be compared.
    TooLong,
    /// A country is none that is known.
    UnknownCountry,
    /// An entry counts no more.
    Ended,
}

impl Symptom {
    /// What to do about it.
    pub fn to_do(self) -> &'static str {
        match self {
            Self::NoDate => "state the day of the data with --date when the list is imported",
            Self::Stale => "fetch the current edition from the publisher and import it",
            Self::NoName => "fill in the name, or take the row out",
            Self::TwiceInEntry => "harmless; take one of them out",
            Self::InSeveralEntries => "look whether they are one firm; a match names the entry that fits best",
            Self::TooOrdinary => {
                "no word of it tells firms apart, so firms are hardly found by it, or wrongly; add a fuller name, or \
                 the number of the firm; a region or a sort of goods is no firm: screen for it by country, region and goods"
            }
            Self::TooLong => "only its beginning is compared; part the names by |",
            Self::UnknownCountry => {
                "write the country as its ISO 3166-1 code; until then it speaks neither for nor against"
            }
            Self::Ended => "it counts on earlier days only; nothing to do unless the end is wrong",
        }
    }
}

/// Looks at a list as of a day. Findings stand in the order of the symptoms, then of the rows.
pub fn examine(list: &Examined<'_>, matcher: &Matcher, countries: &Countries, as_of: Date) -> Vec<Finding> {
    let mut findings = Vec::new();
    age(list.info, as_of, &mut findings);
    for row in list.nameless {
        let what = "a row without a name was left out".to_owned();
        findings.push(Finding { row: Some(*row), symptom: Symptom::NoName, value: String::new(), what });
    }
    if let Some(watch) = &list.info.watchlist {
        let look = Look { list, watch, matcher, countries, as_of };
        look.entries(&mut findings);
        look.shared_names(&mut findings);
    }
    findings.sort_by_key(|finding| (finding.symptom, finding.row));
    findings
}

fn age(info: &TableInfo, as_of: Date, findings: &mut Vec<Finding>) {
    let limit = DataAge::default();
    if !limit.is_stale(info, as_of) {
        return;
    }
    let (symptom, value, what) = match info.age(as_of).zip(limit.limit(info)) {
        None => (Symptom::NoDate, String::new(), "the day of the data is not known".to_owned()),
        Some((age, renewed)) => {
            let what = format!("the data is {age} days old, and is to be renewed every {renewed}");
            (Symptom::Stale, age.to_string(), what)
        }
    };
    findings.push(Finding { row: None, symptom, value, what });
}

struct Look<'a> {
    list: &'a Examined<'a>,
    watch: &'a WatchInfo,
    matcher: &'a Matcher,
    countries: &'a Countries,
    as_of: Date,
}

impl Look<'_> {
    /// The rows that count, with their places in the table and their numbers in the file.
    fn rows(&self) -> impl Iterator<Item = (RowNumber, Row<'_>)> {
        let number = |index: usize| self.list.table.number(index as u32);
        let rows =
            self.list.table.rows().enumerate().filter(|(_, row)| super::counts(self.list.info, self.list.table, *row));
        rows.map(move |(index, row)| (number(index), row))
    }

    fn cell<'r>(&self, row: Row<'r>, column: &str) -> &'r str {
        self.list.table.column(column).and_then(|at| row.get(at)).unwrap_or_default()
    }

    /// The names of an entry.
    fn names<'r>(&self, row: Row<'r>) -> Vec<&'r str> {
        super::names(self.watch, self.list.table, row)
    }

    fn entries(&self, findings: &mut Vec<Finding>) {
        for (number, row) in self.rows() {
            let mut add = |symptom, value: &str, what: String| {
                findings.push(Finding { row: Some(number), symptom, value: value.to_owned(), what });
            };
            let names = self.names(row);
            if names.is_empty() {
                add(Symptom::NoName, "", "an entry without a name".to_owned());
            }
            let mut own = HashSet::new();
            for name in &names {
                if !own.insert(fold(name)) {
                    add(Symptom::TwiceInEntry, name, format!("`{name}` stands twice in this entry"));
                    continue;
                }
                if !self.matcher.is_read_whole(name) {
                    let start: String = name.chars().take(60).collect();
                    let what =
                        format!("`{start}...` is longer than can be compared ({} characters)", name.chars().count());
                    add(Symptom::TooLong, name, what);
                } else if self.matcher.is_too_ordinary(name) {
                    add(
                        Symptom::TooOrdinary,
                        name,
                        format!("`{name}` is made of ordinary words, and found only where it is written alike"),
                    );
                }
            }
            let country = self.watch.country.as_ref().map(|column| self.cell(row, column)).unwrap_or_default();
            for country in country.split(PART).filter(|country| !country.is_empty()) {
                if !matches!(self.countries.find(country), CountryMatch::One(_)) {
                    add(Symptom::UnknownCountry, country, format!("`{country}` is no country that is known"));
                }
            }
            let until = self.watch.until.as_ref().map(|column| self.cell(row, column)).unwrap_or_default();
            if !WatchInfo::counts_on(until, self.as_of) {
                let name = names.first().copied().unwrap_or_default();
                add(Symptom::Ended, until, format!("`{name}` counts no more since {until}"));
            }
        }
    }

    /// Names that stand in several entries: told at the second and later ones.
    fn shared_names(&self, findings: &mut Vec<Finding>) {
        let mut first: HashMap<String, RowNumber> = HashMap::new();
        for (number, row) in self.rows() {
            let mut own = HashSet::new();
            let mut shared: BTreeMap<RowNumber, Vec<&str>> = BTreeMap::new();
            for name in self.names(row) {
                let folded = fold(name);
                if folded.is_empty() || !own.insert(folded.clone()) {
                    continue;
                }
                match first.get(&folded) {
                    None => drop(first.insert(folded, number)),
                    Some(known) => shared.entry(*known).or_default().push(name),
                }
            }
            findings.extend(shared.into_iter().map(|(RowNumber(known), names)| {
                let quoted = names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
                let stand = if names.len() == 1 { "stands" } else { "stand" };
                let value = names.join(&PART.to_string());
                let what = format!("{quoted} {stand} in row {known} too");
                Finding { row: Some(number), symptom: Symptom::InSeveralEntries, value, what }
            }));
        }
    }
}
