//! Labelled pairs, as people keep them in a table of their own.

use anyhow::{Context, Result, bail};
use csv::StringRecord;

use crate::model::{fold, tidy};

/// Two names and whether one firm carries both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelledPair {
    /// The line of the table on which it begins.
    pub row: u64,
    /// Which half of the table it belongs to, such as `tune` or `hold`.
    pub half: Option<String>,
    /// What the pair tries: `legal-form`, `cyrillic`, `number-differs`.
    pub kind: Option<String>,
    /// As a supplier's list writes it.
    pub query: String,
    /// As a watch-list writes it.
    pub candidate: String,
    /// Whether one firm carries both.
    pub same: bool,
}

/// What a column is called, folded; the first is the name that messages use.
type Headers = &'static [&'static str];

const QUERY: Headers = &[
    "query",
    "supplier",
    "supplier name",
    "supplier list",
    "vendor",
    "vendor name",
    "our name",
    "asked",
    "name",
    "name 1",
    "name1",
    "name a",
    "left",
];
const CANDIDATE: Headers = &[
    "candidate",
    "listed",
    "listed name",
    "watch list",
    "watchlist",
    "watch list name",
    "watchlist name",
    "list name",
    "entry",
    "listed as",
    "name 2",
    "name2",
    "name b",
    "right",
];
const SAME: Headers = &[
    "same",
    "match",
    "label",
    "same firm",
    "same company",
    "is same",
    "is match",
    "matches",
    "truth",
    "expected",
    "verdict",
    "answer",
];
const KIND: Headers = &["kind", "type", "category", "class", "group"];
const HALF: Headers = &["half", "split", "set", "part"];

const YES: &[&str] = &[
    "yes",
    "y",
    "true",
    "t",
    "1",
    "same",
    "match",
    "matches",
    "identical",
    "positive",
    "ja",
    "wahr",
    "oui",
    "vrai",
    "si",
    "vero",
    "verdadero",
    "да",
    "истина",
];
const NO: &[&str] = &[
    "no",
    "n",
    "false",
    "f",
    "0",
    "different",
    "differs",
    "other",
    "not same",
    "not the same",
    "no match",
    "non match",
    "nonmatch",
    "mismatch",
    "negative",
    "nein",
    "falsch",
    "non",
    "faux",
    "falso",
    "нет",
    "ложь",
];

/// So many unusable rows are told of one by one.
const MOST_FAULTS: usize = 10;

/// Reads labelled pairs from delimited text: the columns `query`, `candidate` and `same`,
/// and `kind` and `half` where there are such, in any order and by what else they are
/// commonly called.
///
/// # Errors
///
/// If a column is missing, or the rows that cannot be used, each with what was found and
/// what was expected.
pub fn read_pairs(text: &str) -> Result<Vec<LabelledPair>> {
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter(text)).flexible(true).from_reader(text.as_bytes());
    let columns = Columns::find(reader.headers().context("the header cannot be read")?)?;
    let (mut pairs, mut faults) = (Vec::new(), Vec::new());
    for record in reader.records() {
        let record = record?;
        if record.iter().all(|cell| tidy(cell).is_empty()) {
            continue;
        }
        let row = record.position().map_or(0, |position| first_line(text, position));
        match columns.pair(&record, row) {
            Ok(pair) => pairs.push(pair),
            Err(fault) => faults.push(format!("row {row}: {fault}")),
        }
    }
    if !faults.is_empty() {
        bail!(told(&faults));
    }
    if pairs.is_empty() {
        bail!("there are no pairs below the header");
    }
    Ok(pairs)
}

/// The line on which a record begins: its position is that of the empty lines above it.
fn first_line(text: &str, position: &csv::Position) -> u64 {
    let rest = text.as_bytes().iter().skip(position.byte() as usize);
    let empty = rest.take_while(|byte| matches!(byte, b'\r' | b'\n')).filter(|byte| **byte == b'\n');
    position.line() + empty.count() as u64
}

/// The sign that parts the cells: the most frequent one of the first line.
fn delimiter(text: &str) -> u8 {
    let header = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |sign: &u8| header.bytes().filter(|byte| byte == sign).count();
    // Of several that are as frequent the last one counts: the comma.
    b"|\t;,".iter().copied().max_by_key(count).unwrap_or(b',')
}

fn told(faults: &[String]) -> String {
    let head = match faults.len() {
        1 => "a row cannot be used".to_owned(),
        count => format!("{count} rows cannot be used"),
    };
    let more = faults.len().checked_sub(MOST_FAULTS).filter(|more| *more > 0).map(|more| format!("and {more} more"));
    let lines = faults.iter().take(MOST_FAULTS).cloned().chain(more).map(|line| format!("\n  {line}"));
    head + &lines.collect::<String>()
}

/// Where the parts of a pair stand.
struct Columns {
    width: usize,
    query: usize,
    candidate: usize,
    same: usize,
    kind: Option<usize>,
    half: Option<usize>,
}

impl Columns {
    fn find(header: &StringRecord) -> Result<Self> {
        let folded: Vec<String> = header.iter().map(fold).collect();
        let place = |names: Headers| names.iter().find_map(|name| folded.iter().position(|header| header == name));
        let needed = |names: Headers| {
            place(names).with_context(|| {
                let found: Vec<&str> = header.iter().map(tidy).collect();
                let others: Vec<&str> = names.iter().skip(1).copied().collect();
                format!(
                    "there is no column `{}` (or {}); the header has: {}",
                    names[0],
                    others.join(", "),
                    found.join(", ")
                )
            })
        };
        Ok(Self {
            width: folded.len(),
            query: needed(QUERY)?,
            candidate: needed(CANDIDATE)?,
            same: needed(SAME)?,
            kind: place(KIND),
            half: place(HALF),
        })
    }

    /// The pair of a row, or what is wrong with it.
    fn pair(&self, record: &StringRecord, row: u64) -> Result<LabelledPair, String> {
        let cell = |place: usize| tidy(record.get(place).unwrap_or_default());
        let stated = |place: Option<usize>| place.map(cell).filter(|text| !text.is_empty()).map(str::to_owned);
        if record.len() > self.width {
            return Err(format!(
                "it has {} cells and the header {}; put names that hold the separator in quotation marks",
                record.len(),
                self.width
            ));
        }
        for (place, name) in [(self.query, QUERY[0]), (self.candidate, CANDIDATE[0])] {
            if cell(place).is_empty() {
                return Err(format!("`{name}` is empty; write a name"));
            }
        }
        Ok(LabelledPair {
            row,
            half: stated(self.half),
            kind: stated(self.kind),
            query: cell(self.query).to_owned(),
            candidate: cell(self.candidate).to_owned(),
            same: label(cell(self.same))?,
        })
    }
}

fn label(text: &str) -> Result<bool, String> {
    let folded = fold(text);
    if YES.contains(&folded.as_str()) {
        Ok(true)
    } else if NO.contains(&folded.as_str()) {
        Ok(false)
    } else if text.is_empty() {
        Err("`same` is empty; write yes or no".to_owned())
    } else {
        Err(format!("`same` is \"{text}\"; write yes or no, true or false, 1 or 0, same or different"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(text: &str) -> String {
        format!("{:#}", read_pairs(text).expect_err("it cannot be used"))
    }

    #[test]
    fn columns_are_found_by_other_names_in_any_order_and_others_are_ignored() {
        let text = "\u{feff}Label;Note;Listed name;SUPPLIER\r\nSAME;x;Erdacht Ltd;Erdacht Limited\r\n0;;A;B\r\n";
        let pairs = read_pairs(text).expect("it can be read");
        assert_eq!((pairs[0].query.as_str(), pairs[0].candidate.as_str()), ("Erdacht Limited", "Erdacht Ltd"));
        assert_eq!((pairs[0].same, pairs[1].same, pairs[1].row), (true, false, 3));
        assert_eq!((&pairs[0].kind, &pairs[0].half), (&None, &None));
    }

    #[test]
    fn every_row_that_cannot_be_used_is_told_with_its_line() {
        let text = "query,candidate,same\nA,B,maybe\n\n,B,yes\nA,B,\nErdacht Co., Ltd.,B,yes\n,,\nA,B,no\n";
        let told = fault(text);
        assert!(told.starts_with("4 rows cannot be used\n  row 2: `same` is \"maybe\"; write yes or no"), "{told}");
        assert!(told.contains("row 4: `query` is empty"), "{told}");
        assert!(told.contains("row 5: `same` is empty"), "{told}");
        assert!(told.contains("row 6: it has 4 cells and the header 3"), "{told}");
    }

    #[test]
    fn of_many_faults_the_first_are_told_and_the_others_counted() {
        let told = fault(&format!("query,candidate,same\n{}", "A,B,?\n".repeat(13)));
        assert!(
            told.ends_with(
                "row 11: `same` is \"?\"; write yes or no, true or false, 1 or 0, same or different\n  and 3 more"
            ),
            "{told}"
        );
    }

    #[test]
    fn a_table_without_a_column_or_without_pairs_is_refused() {
        assert!(fault("query,candidate\nA,B\n").starts_with("there is no column `same` (or match, label"));
        assert!(fault("").starts_with("there is no column `query`"));
        assert_eq!(fault("query,candidate,same\n,,\n"), "there are no pairs below the header");
    }
}
