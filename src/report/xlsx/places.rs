//! Where rows stand that others link to.

use hashbrown::HashMap;

use super::super::tables::{INSTRUMENTS, RULES, SUPPLIERS, Scope, Table};
/// So many links a sheet can hold.
pub(super) const MOST_LINKS: usize = 65_530;

/// The first row of a table, counted from 0. Where tables have a title, that and a note
/// stand above.
pub(super) fn header_row(accessible: bool) -> u32 {
    if accessible { 2 } else { 0 }
}

/// The rows of suppliers, rules, instruments and bids, by what they are called.
pub(super) struct Places {
    /// Whether those of suppliers are known; of too many they are not.
    pub(super) are_known: bool,
    suppliers: HashMap<String, u32>,
    rules: HashMap<String, u32>,
    instruments: HashMap<String, u32>,
    header: u32,
}

impl Places {
    /// Nothing to link to.
    #[cfg(test)]
    pub(super) fn none() -> Self {
        Self {
            are_known: true,
            suppliers: HashMap::new(),
            rules: HashMap::new(),
            instruments: HashMap::new(),
            header: 0,
        }
    }

    pub(super) fn of(scope: &Scope<'_>, accessible: bool) -> Self {
        let numbered = |keys: &mut dyn Iterator<Item = String>| -> HashMap<String, u32> { keys.zip(1..).collect() };
        let report = scope.report;
        let are_known = report.totals.suppliers <= MOST_LINKS;
        let suppliers = if are_known { scope.ranked() } else { &[] };
        Self {
            are_known,
            suppliers: numbered(&mut suppliers.iter().map(crate::model::Supplier::key)),
            rules: numbered(&mut report.rules.iter().map(|rule| rule.id.clone())),
            instruments: numbered(&mut report.instruments.iter().map(|instrument| instrument.id.clone())),
            header: header_row(accessible),
        }
    }

    /// Where the row stands that a cell speaks of, as a link; nothing for a row that speaks
    /// of itself.
    pub(super) fn link(&self, table: &Table, column: &str, text: &str) -> Option<String> {
        let (rows, title) = match column {
            "supplier" | "bidder" | "from" if table.name != SUPPLIERS.name => (&self.suppliers, SUPPLIERS.title),
            "rule" if table.name != RULES.name => (&self.rules, RULES.title),
            "instruments" => (&self.instruments, INSTRUMENTS.title),
            _ => return None,
        };
        // Of several the first.
        let first = text.split("; ").next()?;
        let row = rows.get(first)?;
        Some(format!("internal:'{title}'!A{}", self.header + row + 1))
    }
}
