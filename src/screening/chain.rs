//! The subcontractor graph: who stands below whom.

use std::sync::Arc;

use hashbrown::HashMap;

use crate::model::{
    ColumnId, Datum, DerivedColumn, DerivedEntry, DerivedFrom, Gap, GapKind, Location, Problem, ProblemKind, Sheet,
    SupplierList, Vocabulary, fold,
};

/// A supplier by its place among all suppliers of the run.
type Place = u32;

/// The columns `chain.*` of every sheet. Parents that are not in the list are noted.
pub(super) fn follow(
    vocabulary: &Vocabulary,
    list: &SupplierList,
    problems: &mut Vec<Problem>,
) -> Vec<Vec<DerivedColumn>> {
    let [id, name, parent_id, parent_name] =
        ["supplier_id", "name", "parent_id", "parent_name"].map(|column| vocabulary.known(column));
    let links = [(parent_id, id), (parent_name, name)];
    let linked = |sheet: &Sheet| links.iter().any(|(parent, _)| sheet.column(*parent).is_some());
    if !list.sheets.iter().any(linked) {
        return list.sheets.iter().map(|sheet| without_parents(sheet, parent_id)).collect();
    }
    let parents = parents(list, &links, problems);
    let children = count_children(&parents);
    let depths = depths(&parents, &children);
    let mut start = 0;
    list.sheets
        .iter()
        .map(|sheet| {
            let rows = start..start + sheet.len();
            start = rows.end;
            let number = |value: Option<u32>| match value {
                Some(number) => Ok(Datum::Number(f64::from(number))),
                None => Err(Gap::unreadable("the chain runs in a circle")),
            };
            vec![
                column("chain.subcontractors", parent_id, children[rows.clone()].iter().map(|n| number(Some(*n)))),
                column("chain.depth", parent_id, depths[rows].iter().map(|depth| number(*depth))),
            ]
        })
        .collect()
}

/// Without a parent column nobody can say who has subcontractors.
fn without_parents(sheet: &Sheet, parent_id: ColumnId) -> Vec<DerivedColumn> {
    let absent = || (0..sheet.len()).map(|_| Err(Gap::of(GapKind::Absent)));
    ["chain.subcontractors", "chain.depth"].map(|name| column(name, parent_id, absent())).into()
}

fn column(name: &str, parent: ColumnId, cells: impl Iterator<Item = Result<Datum, Gap>>) -> DerivedColumn {
    let mut entries: Vec<DerivedEntry> = Vec::new();
    let mut known: HashMap<Option<u32>, u32> = HashMap::new();
    let codes = cells
        .map(|cell| {
            let key = match &cell {
                Ok(Datum::Number(number)) => Some(*number as u32),
                _ => None,
            };
            *known.entry(key).or_insert_with(|| {
                let needs = if cell.is_err() { vec!["parent_id".to_owned()] } else { Vec::new() };
                entries.push(DerivedEntry { cell, needs, rows: Vec::new(), note: None });
                (entries.len() - 1) as u32
            })
        })
        .collect();
    DerivedColumn {
        name: Arc::from(name),
        keys: vec![DerivedFrom { columns: vec![parent], all: false }],
        source: None,
        codes: Arc::new(codes),
        entries,
    }
}

/// The parent of every supplier that names one in the list.
fn parents(list: &SupplierList, links: &[(ColumnId, ColumnId)], problems: &mut Vec<Problem>) -> Vec<Option<Place>> {
    let mut parents = vec![None; list.len()];
    for (parent_column, target_column) in links {
        if !list.sheets.iter().any(|sheet| sheet.column(*parent_column).is_some()) {
            continue;
        }
        let index = index(list, *target_column);
        let mut place = 0;
        for sheet in &list.sheets {
            let mut strangers: HashMap<&str, usize> = HashMap::new();
            let mut unknown = Vec::new();
            for row in 0..sheet.len() {
                if let Some(parent) = sheet.text(*parent_column, row)
                    && parents[place + row].is_none()
                {
                    match index.get(&fold(parent)) {
                        Some(found) => parents[place + row] = Some(*found),
                        None => match strangers.entry(parent) {
                            hashbrown::hash_map::Entry::Occupied(known) => {
                                let (_, _, count): &mut (usize, &str, usize) = &mut unknown[*known.get()];
                                *count += 1;
                            }
                            hashbrown::hash_map::Entry::Vacant(new) => {
                                new.insert(unknown.len());
                                unknown.push((row, parent, 1));
                            }
                        },
                    }
                }
            }
            problems.extend(
                unknown.into_iter().map(|(row, parent, count)| stranger(sheet, *parent_column, row, parent, count)),
            );
            place += sheet.len();
        }
    }
    parents
}

fn stranger(sheet: &Sheet, column: ColumnId, row: usize, parent: &str, count: usize) -> Problem {
    let location: Location = sheet.location(Some(column), row);
    Problem {
        kind: ProblemKind::UnknownParent,
        message: "the parent named here is not in the list; add it or correct the name".to_owned(),
        location,
        column: None,
        value: Some(parent.to_owned()),
        count,
        rows: Vec::new(),
    }
}

/// The first supplier of every identifier or name.
fn index(list: &SupplierList, column: ColumnId) -> HashMap<String, Place> {
    let mut index = HashMap::new();
    let mut place = 0;
    for sheet in &list.sheets {
        for row in 0..sheet.len() {
            if let Some(text) = sheet.text(column, row) {
                index.entry(fold(text)).or_insert(place);
            }
            place += 1;
        }
    }
    index
}

fn count_children(parents: &[Option<Place>]) -> Vec<u32> {
    let mut children = vec![0; parents.len()];
    for (place, parent) in parents.iter().enumerate() {
        if let Some(parent) = parent.filter(|parent| *parent as usize != place) {
            children[parent as usize] += 1;
        }
    }
    children
}

/// The tiers below every supplier; `None` for those that a circle runs through or
/// hangs below. Works from the leaves up, so a long chain needs no deep stack.
fn depths(parents: &[Option<Place>], children: &[u32]) -> Vec<Option<u32>> {
    let mut depths: Vec<Option<u32>> = vec![None; parents.len()];
    let mut below = vec![0; parents.len()];
    let mut waiting = children.to_vec();
    let mut ready: Vec<usize> = (0..parents.len()).filter(|place| waiting[*place] == 0).collect();
    while let Some(place) = ready.pop() {
        depths[place] = Some(below[place]);
        let Some(parent) = parents[place].map(|parent| parent as usize).filter(|parent| *parent != place) else {
            continue;
        };
        below[parent] = below[parent].max(below[place] + 1);
        waiting[parent] -= 1;
        if waiting[parent] == 0 {
            ready.push(parent);
        }
    }
    depths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn depth_counts_tiers_and_leaves_circles_open() {
        // 0 <- 1 <- 2, 0 <- 3; 4 and 5 name each other; 6 names itself.
        let parents = [None, Some(0), Some(1), Some(0), Some(5), Some(4), Some(6)];
        let children = count_children(&parents);
        assert_eq!(children, [2, 1, 0, 0, 1, 1, 0]);
        assert_eq!(depths(&parents, &children), [Some(2), Some(1), Some(0), Some(0), None, None, Some(0)]);
    }

    #[test]
    fn a_very_long_chain_does_not_exhaust_the_stack() {
        let parents: Vec<Option<u32>> = (0..100_000_u32).map(|i| i.checked_sub(1)).collect();
        assert_eq!(depths(&parents, &count_children(&parents))[0], Some(99_999));
    }
}
