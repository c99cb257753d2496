//! The tender worked out by hand: every figure that its page derives is the program's.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::support::{Folder, items, json, supplier, text};

const LIST: &str = "fixtures/chain/derived.csv";
const PAGE: &str = include_str!("../../fixtures/chain/derived.md");

/// The tables of the page: under the headers the cells of each row.
fn tables() -> Vec<Vec<Vec<&'static str>>> {
    let mut tables: Vec<Vec<Vec<&str>>> = vec![Vec::new()];
    for line in PAGE.lines() {
        match line.strip_prefix('|').and_then(|line| line.strip_suffix('|')) {
            Some(cells) => tables.last_mut().expect("one is open").push(cells.split('|').map(str::trim).collect()),
            None if tables.last().is_some_and(|table| !table.is_empty()) => tables.push(Vec::new()),
            None => {}
        }
    }
    tables.retain(|table| !table.is_empty());
    // Below the header stands a line of dashes.
    tables.iter_mut().for_each(|table| drop(table.remove(1)));
    tables
}

/// The rows of a table without its header, each with what the program says.
fn compare(table: &[Vec<&str>], said: impl Fn(&str) -> Vec<String>) {
    assert!(table.len() > 4, "{table:?}");
    for row in &table[1..] {
        let said = said(row[0]);
        for ((header, derived), said) in table[0].iter().zip(row).skip(1).zip(&said) {
            assert_eq!(derived, said, "{header} of {}", row[0]);
        }
        assert_eq!(row.len(), said.len() + 1, "{}", row[0]);
    }
}

fn word(value: &Value) -> String {
    match value {
        Value::Null => "-".to_owned(),
        Value::String(word) => word.replace('_', " "),
        other => number(other),
    }
}

fn number(value: &Value) -> String {
    value.as_f64().unwrap_or_else(|| panic!("not a number: {value}")).to_string()
}

fn of(pair: &Value, part: &str, whole: &str) -> String {
    format!("{} of {}", number(&pair[part]), number(&pair[whole]))
}

#[test]
fn every_supplier_is_rated_as_derived_by_hand() {
    let report = json(&[LIST]);
    compare(&tables()[0], |key| {
        let supplier = supplier(&report, key);
        let (rating, chain) = (&supplier["rating"], &supplier["chain"]);
        let ends = |of: &Value| match of {
            Value::Null => "-".to_owned(),
            of => format!("{} to {}", number(&of["low"]), number(&of["high"])),
        };
        let [low, high] = ["low", "high"].map(|end| of(&rating["controls"][end], "earned", "of"));
        let bids: Vec<&str> = items(&chain["bids"]).iter().map(text).collect();
        vec![
            word(&chain["tier"]),
            ends(&rating["exposure"]),
            format!("{low} to {high}"),
            ends(&rating["residual"]),
            word(&rating["band"]),
            word(&rating["legal"]["status"]),
            of(&rating["completeness"], "answered", "applicable"),
            word(&chain["worst"]["own"]),
            word(&chain["worst"]["inherited"]),
            bids.join(", "),
        ]
    });
}

#[test]
fn every_bid_comes_to_what_was_derived_by_hand() {
    let report = json(&[LIST]);
    let bid = |name: &str| items(&report["bids"]).iter().find(|bid| bid["bid"] == name).expect("the bid is there");
    let apart = |of: &Value| ["own", "inherited", "total"].map(|side| word(&of[side])).join(" / ");
    compare(&tables()[1], |name| {
        let bid = bid(name);
        let counts = ["suppliers", "flagged", "not_scored"].map(|key| number(&bid[key]));
        let sides = ["legal", "band", "worst", "critical", "high"].map(|key| apart(&bid[key]));
        let answered = of(&bid["completeness"], "answered", "applicable");
        counts.into_iter().chain(sides).chain([answered]).collect()
    });
    compare(&tables()[2], |name| {
        let ask = |ask: &Value| {
            let suppliers: Vec<&str> = items(&ask["suppliers"]).iter().map(text).collect();
            format!("{} {} ({})", text(&ask["column"]), number(&ask["narrows"]), suppliers.join(", "))
        };
        let asks = items(&bid(name)["would_narrow_most"]).iter().map(ask);
        asks.chain(std::iter::repeat("-".to_owned())).take(3).collect()
    });
}

/// Harm that can be added to each of the suppliers.
const HARM: [&str; 8] = [
    "Passports retained",
    "Movement restricted",
    "Wages withheld",
    "Deductions beyond law",
    "Worker debt to employer",
    "Child labour reported",
    "Recruitment fees charged",
    "Conviction for trafficking",
];

/// The tender again and again in one list, each time with its keys marked by a number; from
/// the second time on with one finding more: whose and which.
fn with_more_harm() -> (String, Vec<(String, &'static str)>) {
    let mut reader = csv::Reader::from_path(LIST).expect("the list is there");
    let headers = reader.headers().expect("it has headers").clone();
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("rows can be read")).collect();
    let column = |name: &str| headers.iter().position(|header| header == name).expect("the column is there");
    let harmed = rows.iter().flat_map(|row| HARM.map(|harm| (row[0].to_owned(), harm)));
    let marked =
        |number: usize, key: &str| key.split("; ").map(|key| format!("{number}{key}")).collect::<Vec<_>>().join("; ");
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(&headers).expect("memory can be written to");
    let harmed: Vec<(String, &str)> = std::iter::once((String::new(), HARM[0])).chain(harmed).collect();
    for (number, (key, harm)) in harmed.iter().enumerate() {
        for row in &rows {
            let cells = row.iter().enumerate().map(|(place, cell)| match place {
                _ if place == column(harm) && row[0] == **key => "yes".to_owned(),
                0..=3 if !cell.is_empty() => marked(number, cell),
                _ => cell.to_owned(),
            });
            writer.write_record(cells).expect("memory can be written to");
        }
    }
    (String::from_utf8(writer.into_inner().expect("memory can be written to")).expect("it is text"), harmed)
}

#[test]
fn a_finding_more_lowers_no_band_of_any_supplier_or_bid() {
    const BANDS: [&str; 5] = ["-", "low", "medium", "high", "critical"];
    let folder = Folder::new();
    let (list, harmed) = with_more_harm();
    let report = json(&[&folder.file("harmed.csv", list)]);
    let rank = |band: &Value| BANDS.iter().position(|known| *known == word(band)).expect("a band");
    let named = |of: &'_ Value, key: &str| text(&of[key]).to_owned();
    let own: BTreeMap<String, usize> =
        items(&report["suppliers"]).iter().map(|of| (named(of, "key"), rank(&of["rating"]["band"]))).collect();
    let total: BTreeMap<String, usize> =
        items(&report["bids"]).iter().map(|of| (named(of, "bid"), rank(&of["band"]["total"]))).collect();
    assert!(harmed.len() > 60 && own.len() == harmed.len() * 9 && total.len() == harmed.len() * 4);
    let mut raised = 0;
    for (number, (key, harm)) in harmed.iter().enumerate() {
        for supplier in ["N-1", "N-2", "N-3", "S-1", "S-2", "O-1", "O-2", "C-1", "C-2"] {
            let [before, after] = [0, number].map(|number| own[&format!("{number}{supplier}")]);
            assert!(after >= before, "{harm} at {key} lowers {supplier}");
            assert!(after == before || supplier == key, "{harm} at {key} changes {supplier} itself");
        }
        for bid in ["N", "S", "O", "C"] {
            let [before, after] = [0, number].map(|number| total[&format!("{number}{bid}")]);
            assert!(after >= before, "{harm} at {key} lowers bid {bid}");
            raised += usize::from(after > before);
        }
    }
    assert!(raised > 10, "more harm raises some: {raised}");
}
