//! The same supplier in several sheets or files. Their columns differ, so nothing is
//! joined; that it stands in both is said.

use std::collections::BTreeMap;

use super::keys;
use super::suppliers::Columns;
use crate::model::{Location, Problem, ProblemKind, RowNumber, Sheet, SupplierList, fold, same_hash, same_text};

/// How many pairs of sheets are named.
const PAIRS: usize = 20;

/// A row by its sheet and its place there.
type Place = (u32, u32);

/// Pairs of sheets, the first row in each, and all rows of the later sheet.
type Pairs = BTreeMap<(u32, u32), (Place, Vec<u32>)>;

/// Says which suppliers stand in several sheets.
pub(super) fn report(columns: &Columns, list: &SupplierList, problems: &mut Vec<Problem>) {
    if list.sheets.len() < 2 {
        return;
    }
    let (mut same, mut doubtful) = (Vec::new(), Vec::new());
    let ways = columns.identifiers.iter().chain([&columns.name]);
    for (way, id) in ways.enumerate() {
        for group in groups(columns, list, way) {
            let first = group[0];
            for later in group.into_iter().filter(|later| later.0 != first.0) {
                let agree = *id == columns.name || names_agree(columns, list, first, later);
                let found = if agree { &mut same } else { &mut doubtful };
                found.push((later, first));
            }
        }
    }
    say(columns, list, problems, same, ProblemKind::RepeatedSupplier, |there| {
        format!(
            "suppliers that stand in {there} too: the same identifier, or the same name and country; their rows are \
             not joined, as each list asks for other things"
        )
    });
    say(columns, list, problems, doubtful, ProblemKind::RepeatedId, |there| {
        format!("identifiers that stand in {there} too, under another name; correct the wrong one")
    });
}

/// The rows that share an identifier, or name and country, with one of another sheet.
fn groups(columns: &Columns, list: &SupplierList, way: usize) -> Vec<Vec<Place>> {
    let by_name = way == columns.identifiers.len();
    let id = columns.identifiers.get(way).copied().unwrap_or(columns.name);
    let hashes: Vec<Vec<u64>> = list
        .sheets
        .iter()
        .map(|sheet| match sheet.column(id) {
            Some(column) if by_name => keys::names(column),
            Some(column) => keys::identifiers(column),
            None => Vec::new(),
        })
        .collect();
    let places = (0_u32..).zip(&list.sheets).flat_map(|(number, sheet)| {
        let hashes = &hashes[number as usize];
        let codes = sheet.column(id).into_iter().flat_map(|column| column.codes.iter());
        codes.zip(0_u32..).map(move |(code, row)| (hashes[code as usize], (number, row)))
    });
    // A register's number and a name are only unique within a country.
    let needs_country = by_name || id == columns.identifiers[2];
    let key = |(number, row): &Place| {
        let sheet = &list.sheets[*number as usize];
        let text = sheet.text(id, *row as usize).map(fold);
        let country = sheet.text(columns.country, *row as usize).filter(|_| needs_country);
        (text, country)
    };
    let unsure = |(number, row): &Place| {
        let sheet = &list.sheets[*number as usize];
        by_name && sheet.column(columns.country).is_some() && sheet.text(columns.country, *row as usize).is_none()
    };
    same_hash(list.len(), places)
        .into_iter()
        .filter(|group| group.iter().any(|place| place.0 != group[0].0))
        .flat_map(|group| same_text(group.into_iter().filter(|place| !unsure(place)).collect(), key))
        .collect()
}

fn names_agree(columns: &Columns, list: &SupplierList, a: Place, b: Place) -> bool {
    let name = |place: Place| text(list, columns, place).map(fold);
    match (name(a), name(b)) {
        (Some(a), Some(b)) => a == b,
        _ => true,
    }
}

fn text<'a>(list: &'a SupplierList, columns: &Columns, (sheet, row): Place) -> Option<&'a str> {
    list.sheets[sheet as usize].text(columns.name, row as usize)
}

/// One remark for each pair of sheets.
fn say(
    columns: &Columns,
    list: &SupplierList,
    problems: &mut Vec<Problem>,
    mut found: Vec<(Place, Place)>,
    kind: ProblemKind,
    message: impl Fn(String) -> String,
) {
    found.sort_unstable();
    found.dedup_by_key(|(later, first)| (*later, first.0));
    let mut pairs = Pairs::new();
    for (later, first) in found {
        pairs.entry((first.0, later.0)).or_insert((first, Vec::new())).1.push(later.1);
    }
    let left: usize = pairs.values().skip(PAIRS).map(|(_, rows)| rows.len()).sum();
    for ((_, later), (first, rows)) in pairs.iter().take(PAIRS) {
        let sheet = &list.sheets[*later as usize];
        let there = list.sheets[first.0 as usize].location(None, first.1 as usize);
        problems.push(Problem {
            kind,
            message: message(there.to_string()),
            location: sheet.location(None, rows[0] as usize),
            column: None,
            value: text(list, columns, (*later, rows[0])).map(str::to_owned),
            count: rows.len(),
            rows: numbers(sheet, rows),
        });
    }
    if let Some(((_, later), _)) = pairs.iter().nth(PAIRS) {
        let message = message(format!("further pairs of the {} sheets", list.sheets.len()));
        let location = Location { origin: list.sheets[*later as usize].origin.clone(), row: None, column: None };
        problems.push(Problem { kind, message, location, column: None, value: None, count: left, rows: Vec::new() });
    }
}

/// The rows of places in a sheet.
pub(super) fn numbers(sheet: &Sheet, places: &[u32]) -> Vec<RowNumber> {
    places.iter().map(|place| sheet.rows[*place as usize]).collect()
}
