//! Which rows of a sheet are one supplier, and which only might be.
//!
//! Rows are one supplier when they share an identifier, or have none and share name
//! and country, and nothing that tells suppliers or their sites apart speaks against
//! it. A cell that holds no answer speaks against nothing, unless the other rows name
//! several different things there: then it could be any of them. So what is joined
//! does not depend on the order of the rows.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::keys;
use crate::model::{
    Cell, Column, ColumnId, GapKind, NOTHING, Sheet, TELLING_APART, Value, Vocabulary, fold, same_text,
};

/// The columns that matter here.
pub(super) struct Columns {
    /// The identifiers: of the list, of the world, and of a country's register.
    pub(super) identifiers: [ColumnId; 3],
    pub(super) name: ColumnId,
    pub(super) country: ColumnId,
    telling_apart: Vec<ColumnId>,
}

/// What is to be done about a sheet.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// The rows of each supplier that stands in several.
    pub(super) joins: Vec<Vec<u32>>,
    /// One identifier under several names.
    pub(super) names_differ: Doubt,
    /// One identifier and name, but what tells suppliers or sites apart differs.
    pub(super) places_differ: Doubt,
    /// One name without an identifier that settles it.
    pub(super) only_name: Doubt,
}

/// Rows that might be one supplier and were left apart.
#[derive(Debug, Default)]
pub(super) struct Doubt {
    /// The rows after the first of each such supplier.
    pub(super) rows: Vec<u32>,
    /// The columns that speak against it.
    pub(super) columns: BTreeSet<ColumnId>,
}

/// What a column of identifiers tells.
struct Identified<'a> {
    column: &'a Column,
    /// The hash of each text.
    hashes: Vec<u64>,
    /// The rows that share one.
    groups: Vec<Vec<u32>>,
}

impl<'a> Identified<'a> {
    fn by(column: &'a Column) -> Self {
        let hashes = keys::identifiers(column);
        Self { column, groups: keys::groups(column, &hashes), hashes }
    }
}

impl Doubt {
    fn add(&mut self, rows: impl IntoIterator<Item = u32>, columns: impl IntoIterator<Item = ColumnId>) {
        self.rows.extend(rows.into_iter().skip(1));
        self.columns.extend(columns);
    }
}

impl Columns {
    pub(super) fn new(vocabulary: &Vocabulary) -> Self {
        Self {
            identifiers: ["supplier_id", "lei", "registration_no"].map(|id| vocabulary.known(id)),
            name: vocabulary.known("name"),
            country: vocabulary.known("country"),
            telling_apart: TELLING_APART.iter().map(|id| vocabulary.known(id)).collect(),
        }
    }

    /// Finds the suppliers that stand in several rows.
    pub(super) fn plan(&self, sheet: &Sheet) -> Plan {
        let (mut identifiers, by_name) = rayon::join(
            || self.identifiers.par_iter().filter_map(|id| sheet.column(*id)).map(Identified::by).collect::<Vec<_>>(),
            || sheet.column(self.name).map(|column| keys::groups(column, &keys::names(column))).unwrap_or_default(),
        );
        let mut links: Vec<Vec<u32>> = identifiers.iter_mut().flat_map(|by| std::mem::take(&mut by.groups)).collect();
        let has_identifier = |row: u32| {
            let hash = |by: &Identified<'_>| by.hashes[by.column.codes.get(row as usize) as usize];
            identifiers.iter().any(|by| hash(by) != NOTHING)
        };
        for group in &by_name {
            let nameless: Vec<u32> = group.iter().copied().filter(|row| !has_identifier(*row)).collect();
            links.extend(self.same_country(sheet, nameless));
        }
        let mut plan = Plan::default();
        let mut sets = Sets::new(sheet.len(), &links);
        let parted: Vec<Parted> = sets.groups(&links).into_par_iter().map(|rows| self.part(sheet, rows)).collect();
        for Parted { parts, contested } in parted {
            let firsts = parts.iter().map(|part| part[0]);
            if contested.contains(&self.name) {
                plan.names_differ.add(firsts, contested);
            } else if !contested.is_empty() && has_identifier(parts[0][0]) {
                plan.places_differ.add(firsts, contested);
            } else if !contested.is_empty() {
                plan.only_name.add(firsts, contested);
            }
            plan.joins.extend(parts.into_iter().filter(|part| part.len() > 1));
        }
        for group in by_name {
            self.doubt_name(sheet, &mut sets, group, &mut plan.only_name);
        }
        plan.joins = keys::in_order(plan.joins);
        for doubt in [&mut plan.names_differ, &mut plan.places_differ, &mut plan.only_name] {
            doubt.rows.sort_unstable();
            doubt.rows.dedup();
        }
        plan
    }

    /// Parts rows of one name by country; without a country nobody can say. In a list
    /// that asks for none, the name has to do.
    fn same_country(&self, sheet: &Sheet, rows: Vec<u32>) -> Vec<Vec<u32>> {
        let Some(column) = sheet.column(self.country) else {
            return if rows.len() > 1 { vec![rows] } else { Vec::new() };
        };
        let code = |row: &u32| column.codes.get(*row as usize);
        if rows.iter().all(|row| code(row) == code(&rows[0])) && rows.len() > 1 {
            let is_stated = matches!(column.cell(rows[0] as usize), Cell::Value(_));
            return if is_stated { vec![rows] } else { Vec::new() };
        }
        let stated = rows.into_iter().filter(|row| sheet.text(self.country, *row as usize).is_some());
        same_text(stated.collect(), |row| sheet.text(self.country, *row as usize))
    }

    /// Parts linked rows into suppliers, by the columns in which they say different
    /// things.
    fn part(&self, sheet: &Sheet, rows: Vec<u32>) -> Parted {
        let strong = [self.identifiers[0], self.identifiers[1]];
        let shares = |id: &ColumnId| {
            let said = sheet.column(*id).map(|column| different(column, &rows));
            said.is_some_and(|said| said == Said::One { by_all: true })
        };
        // A register's number says little without its country, another identifier does.
        let country_settled = strong.iter().any(shares);
        let contested: Vec<ColumnId> = self
            .telling_apart
            .iter()
            .copied()
            .filter(|id| *id != self.country || !country_settled)
            .filter(|id| sheet.column(*id).is_some_and(|column| different(column, &rows) == Said::Several))
            .collect();
        if contested.is_empty() {
            return Parted { parts: vec![rows], contested };
        }
        let said = |row: &u32| -> Vec<Option<String>> {
            let columns = contested.iter().filter_map(|id| sheet.column(*id));
            columns.map(|column| stated(column, column.codes.get(*row as usize))).collect()
        };
        let mut keyed: Vec<(Vec<Option<String>>, u32)> = rows.iter().map(|row| (said(row), *row)).collect();
        keyed.sort_unstable();
        let parts = keyed.chunk_by(|(a, _), (b, _)| a == b).map(|part| part.iter().map(|(_, row)| *row).collect());
        Parted { parts: keys::in_order(parts.collect()), contested }
    }

    /// Notes suppliers of one name that no link has settled. The same name in two
    /// countries is taken for two firms.
    fn doubt_name(&self, sheet: &Sheet, sets: &mut Sets, group: Vec<u32>, doubt: &mut Doubt) {
        let mut suppliers: Vec<u32> = group.into_iter().map(|row| sets.find(row)).collect();
        suppliers.sort_unstable();
        suppliers.dedup();
        let country = |row: &u32| sheet.text(self.country, *row as usize);
        let alike = if suppliers.iter().any(|row| country(row).is_none()) {
            vec![suppliers]
        } else {
            same_text(suppliers, country)
        };
        for suppliers in alike.into_iter().filter(|suppliers| suppliers.len() > 1) {
            let contested = self.part(sheet, suppliers.clone()).contested;
            doubt.add(suppliers, contested);
        }
    }
}

/// Linked rows, parted into suppliers.
struct Parted {
    parts: Vec<Vec<u32>>,
    contested: Vec<ColumnId>,
}

/// What rows say in a column.
#[derive(Debug, PartialEq, Eq)]
enum Said {
    Nothing,
    One { by_all: bool },
    Several,
}

fn different(column: &Column, rows: &[u32]) -> Said {
    let code = |row: &u32| column.codes.get(*row as usize);
    let (mut known, mut by_all, mut last): (Option<String>, bool, Option<u32>) = (None, true, None);
    for row in rows {
        // Most rows say what the one before says, in the same words.
        let again = |last: u32| last == code(row) || column.raw(last) == column.raw(code(row));
        if last.replace(code(row)).is_some_and(again) {
            continue;
        }
        match (stated(column, code(row)), &known) {
            (None, _) => by_all = false,
            (Some(said), None) => known = Some(said),
            (Some(said), Some(known)) if said != *known => return Said::Several,
            (Some(_), Some(_)) => {}
        }
    }
    if known.is_some() { Said::One { by_all } } else { Said::Nothing }
}

/// What a cell says, as it is compared. What cannot be read still says something.
fn stated(column: &Column, code: u32) -> Option<String> {
    match column.meaning(code) {
        Cell::Value(Value::Text(text)) => Some(fold(text)),
        Cell::Value(value) => Some(value.to_string()),
        Cell::Gap(gap) if gap.kind == GapKind::Unreadable => Some(fold(column.raw(code))),
        Cell::Gap(_) => None,
    }
}

/// Rows that hang together, directly or through others.
struct Sets {
    /// Another row of the same set, nearer to its first one; empty when nothing is
    /// linked.
    towards: Vec<u32>,
}

impl Sets {
    fn new(rows: usize, links: &[Vec<u32>]) -> Self {
        let mut sets = Self { towards: if links.is_empty() { Vec::new() } else { (0..rows as u32).collect() } };
        for pair in links.iter().flat_map(|link| link.windows(2)) {
            let (a, b) = (sets.find(pair[0]), sets.find(pair[1]));
            sets.towards[a.max(b) as usize] = a.min(b);
        }
        sets
    }

    /// The first row of the set.
    fn find(&mut self, row: u32) -> u32 {
        let mut row = row;
        while let Some(next) = self.towards.get(row as usize).copied().filter(|next| *next != row) {
            let beyond = self.towards[next as usize];
            self.towards[row as usize] = beyond;
            row = beyond;
        }
        row
    }

    /// The sets of the linked rows, and the rows of each, in order.
    fn groups(&mut self, links: &[Vec<u32>]) -> Vec<Vec<u32>> {
        let mut rows: Vec<(u32, u32)> = links.iter().flatten().map(|row| (self.find(*row), *row)).collect();
        rows.par_sort_unstable();
        rows.dedup();
        rows.chunk_by(|(a, _), (b, _)| a == b).map(|set| set.iter().map(|(_, row)| *row).collect()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_hang_together_through_others_whatever_the_order_of_the_links() {
        let links = [vec![4, 5], vec![1, 4], vec![2, 7], vec![0, 1]];
        let mut turned = links.clone();
        turned.reverse();
        for links in [links, turned] {
            assert_eq!(Sets::new(9, &links).groups(&links), [vec![0, 1, 4, 5], vec![2, 7]]);
        }
        assert_eq!(Sets::new(9, &[]).find(3), 3);
    }
}
