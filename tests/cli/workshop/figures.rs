//! Comparing the trainer's tables with the reports.

use std::collections::BTreeSet;

use serde_json::Value;

use super::pages::{Table, words_in_code};
use crate::support::{items, supplier, suppliers, text};

/// The findings of a supplier with a verdict.
fn findings<'a>(supplier: &'a Value, verdict: &'a str) -> impl Iterator<Item = &'a Value> {
    items(&supplier["findings"]).iter().filter(move |finding| finding["verdict"] == verdict)
}

/// A band as the page writes it.
fn band(band: &Value) -> &str {
    band.as_str().unwrap_or("not scored")
}

/// A row for every supplier and one for all, or, where the table is not `whole`, for every
/// supplier that is not as it was.
pub(crate) fn findings_are_counted(table: &Table, report: &Value, whole: bool) {
    let named: BTreeSet<&str> = table.rows().map(|row| row["Supplier"]).collect();
    assert!(!whole || named.len() == suppliers(report).len() + 1, "{}: {named:?}", table.heading);
    for row in table.rows() {
        let chosen: Vec<_> =
            suppliers(report).iter().filter(|s| ["all", text(&s["key"])].contains(&row["Supplier"])).collect();
        assert!(!chosen.is_empty(), "{}: nobody is called {}", table.heading, row["Supplier"]);
        let count = |verdict, severity: Option<&str>| {
            let findings = chosen.iter().flat_map(|supplier| findings(supplier, verdict));
            findings
                .filter(|finding| severity.is_none_or(|severity| finding["severity"] == severity))
                .count()
                .to_string()
        };
        for column in ["Critical", "High", "Medium", "Low", "Info"] {
            let counted = count("flagged", Some(&column.to_lowercase()));
            assert_eq!(row[column], counted, "{}: {column} of {}", table.heading, row["Supplier"]);
        }
        assert_eq!(row["Open"], count("unknown", None), "{}: open of {}", table.heading, row["Supplier"]);
        if let [supplier] = chosen[..] {
            let rating = &supplier["rating"];
            let stated = (row["Legal"], row["Band"]);
            assert_eq!(stated, (text(&rating["legal"]["status"]), band(&rating["band"])), "{}", row["Supplier"]);
        }
    }
}

/// A row for every supplier, with the rules that are flagged critical or high.
pub(crate) fn rules_are_named(table: &Table, report: &Value) {
    assert_eq!(table.rows().count(), suppliers(report).len());
    for row in table.rows() {
        let chosen = supplier(report, row["Supplier"]);
        let grave = findings(chosen, "flagged").filter(|f| ["critical", "high"].contains(&text(&f["severity"])));
        let found: BTreeSet<&str> = grave.map(|finding| text(&finding["rule"])).collect();
        let stated: BTreeSet<&str> = words_in_code(row["Rules"]).into_iter().collect();
        assert_eq!(stated, found, "what is critical or high at {}", row["Supplier"]);
    }
}

/// A row for every bid.
pub(crate) fn bids_are_counted(table: &Table, report: &Value) {
    let bids = items(&report["bids"]);
    assert_eq!(table.rows().count(), bids.len());
    for row in table.rows() {
        let bid = bids.iter().find(|bid| bid["bid"] == row["Bid"]).expect("there is such a bid");
        let below = if bid["suppliers"] == 1 { "" } else { band(&bid["band"]["inherited"]) };
        assert_eq!((row["Own band"], row["Band from below"]), (band(&bid["band"]["own"]), below), "{}", row["Bid"]);
        let counts = [
            ("Suppliers", &bid["suppliers"]),
            ("Own critical", &bid["critical"]["own"]),
            ("Own high", &bid["high"]["own"]),
            ("Critical from below", &bid["critical"]["inherited"]),
            ("High from below", &bid["high"]["inherited"]),
        ];
        for (column, count) in counts {
            assert_eq!(row[column], count.to_string(), "{column} of {}", row["Bid"]);
        }
    }
}
