//! The lists of the page: which tables, and what of each is shown at once. Everything else
//! of a table stands in the details of a supplier, or in the workbook.

use std::borrow::Cow;

use serde::Serialize;

use super::super::tables::{
    BELOW, FINDINGS, INSTRUMENTS, NOTICES, POINTS, PROBLEMS, QUESTIONS, RULES, RUN, SPREAD, SUPPLIERS, Table,
};
use super::speech::is_foreign;
use crate::languages::{Phrases, TableTexts};

/// A list.
#[derive(Serialize)]
pub(super) struct Section {
    #[serde(serialize_with = "name")]
    pub(super) table: &'static Table,
    /// The columns shown, in this order.
    shown: &'static [&'static str],
    /// The columns with a list of values to choose from.
    filters: &'static [&'static str],
    /// The columns it is sorted by at first.
    order: &'static [&'static str],
}

fn name<S: serde::Serializer>(table: &&'static Table, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(table.name)
}

/// What stands above a list.
pub(super) struct Heading<'a> {
    /// The name of the table.
    pub(super) name: &'static str,
    pub(super) title: Cow<'a, str>,
    pub(super) about: Cow<'a, str>,
    /// Whether the texts of the list are English in a page that is not.
    pub(super) is_foreign: bool,
}

/// What stands above each list, in the order of the page.
pub(super) fn headings(phrases: &Phrases) -> Vec<Heading<'_>> {
    let heading = |Section { table, .. }: &Section| {
        let TableTexts { title, about } = table.told(phrases);
        Heading { name: table.name, title, about, is_foreign: is_foreign(table, phrases) }
    };
    SECTIONS.iter().map(heading).collect()
}

/// The lists, in the order of the page.
pub(super) const SECTIONS: &[Section] = &[
    Section {
        table: &SUPPLIERS,
        shown: &[
            "supplier",
            "name",
            "country",
            "bids",
            "legal",
            "band",
            "worst_own",
            "worst_inherited",
            "answered_pct",
            "ask_first",
        ],
        filters: &["band", "legal", "worst", "country"],
        order: &[],
    },
    Section {
        table: &FINDINGS,
        shown: &["supplier", "name", "severity", "verdict", "title", "evidence", "ask"],
        filters: &["severity", "verdict", "kind", "rule", "country"],
        order: &["verdict", "severity"],
    },
    Section {
        table: &QUESTIONS,
        shown: &["supplier", "name", "place", "column", "question", "could_be_critical", "severity"],
        filters: &["column", "could_be_critical", "severity"],
        order: &[],
    },
    Section {
        table: &SPREAD,
        shown: &["by", "group", "title", "suppliers", "flagged", "flagged_pct", "high_or_critical", "unknown"],
        filters: &["by"],
        order: &[],
    },
    Section {
        table: &PROBLEMS,
        shown: &["file", "sheet", "place", "kind", "column", "value", "count", "message"],
        filters: &["kind", "file"],
        order: &[],
    },
    Section { table: &NOTICES, shown: &["about", "message"], filters: &[], order: &[] },
    Section {
        table: &RULES,
        shown: &["rule", "title", "kind", "severity", "pack", "flagged", "unknown", "clear", "not_applicable", "why"],
        filters: &["kind", "severity", "pack"],
        order: &[],
    },
    Section {
        table: &INSTRUMENTS,
        shown: &["instrument", "title", "publisher", "jurisdiction", "year", "standing", "url", "checked"],
        filters: &["kind", "standing"],
        order: &[],
    },
    Section { table: &RUN, shown: &["what", "name", "value"], filters: &["what"], order: &[] },
];

/// The tables whose rows the page holds besides, for the details of a supplier.
pub(super) const BESIDES: [&Table; 2] = [&BELOW, &POINTS];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_show_columns_that_there_are() {
        for section in SECTIONS {
            for column in section.shown.iter().chain(section.filters).chain(section.order) {
                let is_there = section.table.columns.iter().any(|known| known.name == *column);
                assert!(is_there, "{column} of {}", section.table.name);
            }
        }
    }
}
