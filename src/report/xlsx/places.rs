//! Where rows stand that others link to.

use hashbrown::HashMap;

use super::super::tables::{INSTRUMENTS, RULES, SUPPLIERS, Scope, Table};
use crate::languages::Phrases;
use crate::model::{Report, Supplier};

/// So many links a sheet can hold.
pub(super) const MOST_LINKS: usize = 65_530;

/// The first row of a table, counted from 0. Where tables have a title, that and a note
/// stand above.
pub(super) fn header_row(accessible: bool) -> u32 {
    if accessible { 2 } else { 0 }
}

/// A link to the first cell of a row, counted as spreadsheets do.
pub(super) fn cell_link(sheet: &str, row: u32) -> String {
    format!("internal:'{}'!A{row}", sheet.replace('\'', "''"))
}

/// The rows of suppliers, rules and instruments, by what they are called, counted as
/// spreadsheets do.
#[derive(Default)]
pub(super) struct Places {
    /// Whether those of suppliers are known; of too many they are not.
    pub(super) are_known: bool,
    /// The sheets that suppliers stand on.
    supplier_sheets: Vec<String>,
    /// The sheet, by its place among those, and the row.
    suppliers: HashMap<String, (usize, u32)>,
    rules: HashMap<String, u32>,
    instruments: HashMap<String, u32>,
    /// The sheets that those two stand on.
    rule_sheet: String,
    instrument_sheet: String,
}

impl Places {
    /// Suppliers stand on the sheet of that name.
    pub(super) fn of(scope: &Scope<'_>, phrases: &Phrases, accessible: bool) -> Self {
        let places = Self::without_suppliers(scope.report, phrases, accessible);
        let suppliers = if places.are_known { scope.ranked() } else { &[] };
        let rows = header_row(accessible) + 2..;
        let suppliers = suppliers.iter().zip(rows).map(|(supplier, row)| (supplier.key(), (0, row))).collect();
        Self { suppliers, supplier_sheets: vec![SUPPLIERS.told(phrases).title.into_owned()], ..places }
    }

    /// Suppliers stand on the sheets of these names where they stand in the list.
    pub(super) fn in_lists(report: &Report, names: &[String], phrases: &Phrases, accessible: bool) -> Self {
        let places = Self::without_suppliers(report, phrases, accessible);
        let row = |supplier: &Supplier<'_>| supplier.location().row.map_or(1, |row| row.0);
        let place = |supplier: Supplier<'_>| (supplier.key(), (supplier.sheet, row(&supplier)));
        let suppliers = report.suppliers().filter(|_| places.are_known).map(place).collect();
        Self { suppliers, supplier_sheets: names.to_vec(), ..places }
    }

    fn without_suppliers(report: &Report, phrases: &Phrases, accessible: bool) -> Self {
        let numbered = |keys: &mut dyn Iterator<Item = &String>| -> HashMap<String, u32> {
            keys.cloned().zip(header_row(accessible) + 2..).collect()
        };
        Self {
            are_known: report.totals.suppliers <= MOST_LINKS,
            rules: numbered(&mut report.rules.iter().map(|rule| &rule.id)),
            instruments: numbered(&mut report.instruments.iter().map(|instrument| &instrument.id)),
            rule_sheet: RULES.told(phrases).title.into_owned(),
            instrument_sheet: INSTRUMENTS.told(phrases).title.into_owned(),
            ..Self::default()
        }
    }

    /// Where the row stands that a cell speaks of, as a link; nothing for a row that speaks
    /// of itself.
    pub(super) fn link(&self, table: &Table, column: &str, text: &str) -> Option<String> {
        // Of several the first.
        let first = text.split("; ").next()?;
        match column {
            "supplier" | "bidder" | "from" if table.name != SUPPLIERS.name => {
                let (sheet, row) = self.suppliers.get(first)?;
                Some(cell_link(&self.supplier_sheets[*sheet], *row))
            }
            "rule" if table.name != RULES.name => Some(cell_link(&self.rule_sheet, *self.rules.get(first)?)),
            "instruments" => Some(cell_link(&self.instrument_sheet, *self.instruments.get(first)?)),
            _ => None,
        }
    }
}
