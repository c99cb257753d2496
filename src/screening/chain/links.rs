//! From the cells that name a parent to the suppliers they mean.

use hashbrown::HashMap;

use super::entities::{Entities, Meant, text_of};
use crate::model::{
    Cell, ColumnId, Entity, GapKind, Groups, Problem, ProblemKind, Sheet, SupplierList, Value, Vocabulary,
};

/// What a row says about who stands above it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Above {
    /// No parent is named: a bidder.
    Nobody,
    /// No parent is named although the row is not a bidder's, or the answer is open.
    Open,
    /// A parent is named that is not in the list.
    Stranger,
    /// The name is that of several suppliers.
    Several,
    /// One or more suppliers of the list.
    Known,
    /// Only itself.
    Itself,
}

/// The links of all rows.
pub(super) struct Links {
    /// What each row says.
    pub(super) above: Vec<Above>,
    /// Whether each row names itself as a parent.
    pub(super) names_itself: Vec<bool>,
    /// The entities each row names, without itself.
    pub(super) parents: Groups,
}

/// The columns that say who stands above whom.
pub(super) struct LinkColumns {
    parent_id: ColumnId,
    parent_name: ColumnId,
    tier: ColumnId,
    role: ColumnId,
    separators: String,
}

impl LinkColumns {
    pub(super) fn of(vocabulary: &Vocabulary) -> Self {
        let [parent_id, parent_name, tier, role] =
            ["parent_id", "parent_name", "tier", "role"].map(|column| vocabulary.known(column));
        let separators = vocabulary.spec(parent_id).separators.clone();
        Self { parent_id, parent_name, tier, role, separators }
    }

    /// Whether some list says who stands above whom.
    pub(super) fn are_in(&self, list: &SupplierList) -> bool {
        let has = |sheet: &Sheet| [self.parent_id, self.parent_name].iter().any(|id| sheet.column(*id).is_some());
        list.sheets.iter().any(has)
    }

    /// Whether a row says of itself that it is no bidder's.
    fn is_below(&self, sheet: &Sheet, row: usize) -> bool {
        match (sheet.cell(self.tier, row), sheet.text(self.role, row)) {
            (Cell::Value(Value::Number(tier)), _) => tier > 0.0,
            (_, role) => matches!(role, Some("subcontractor" | "labour_provider")),
        }
    }
}

/// A cell that names a parent, read.
#[derive(Clone, Debug)]
enum Named {
    All(Vec<Entity>),
    Several,
    Stranger,
}

/// Reads every cell that names a parent; what it means is worked out once for each
/// distinct text. Parents that are not in the list are remarked on.
pub(super) fn read(
    columns: &LinkColumns,
    list: &SupplierList,
    entities: &Entities<'_>,
    problems: &mut Vec<Problem>,
) -> Links {
    let mut above = Vec::with_capacity(list.len());
    let mut names_itself = vec![false; list.len()];
    let mut pairs: Vec<(u32, u32)> = Vec::new();
    for sheet in &list.sheets {
        let mut by_id = Reader::new(sheet, columns.parent_id, &columns.separators);
        let mut by_name = Reader::new(sheet, columns.parent_name, &columns.separators);
        for row in 0..sheet.len() {
            let place = above.len();
            let id = by_id.read(row, &|text| entities.by_id(text));
            let named = match id {
                Some(Named::All(_)) => id,
                _ => by_name.read(row, &|text| entities.by_name(text)).or(id),
            };
            above.push(match named {
                Some(Named::All(parents)) => {
                    let own = entities.of[place];
                    names_itself[place] = parents.contains(&own);
                    let others = parents.iter().filter(|parent| **parent != own);
                    let before = pairs.len();
                    pairs.extend(others.map(|parent| (place as u32, *parent)));
                    if pairs.len() > before { Above::Known } else { Above::Itself }
                }
                Some(Named::Several) => Above::Several,
                Some(Named::Stranger) => Above::Stranger,
                None if columns.is_below(sheet, row) => Above::Open,
                None if by_id.is_open(row) || by_name.is_open(row) => Above::Open,
                None => Above::Nobody,
            });
        }
        by_id.remark(problems);
        by_name.remark(problems);
    }
    let parents = Groups::new(list.len(), pairs.iter().copied());
    Links { above, names_itself, parents }
}

/// Reads the cells of one column.
struct Reader<'a> {
    sheet: &'a Sheet,
    column: ColumnId,
    separators: &'a str,
    known: HashMap<u32, Named>,
    /// Texts that mean nobody, or too many: the first row, and how many rows.
    strangers: Vec<(u32, usize, usize)>,
    stranger_of: HashMap<u32, usize>,
}

impl<'a> Reader<'a> {
    fn new(sheet: &'a Sheet, column: ColumnId, separators: &'a str) -> Self {
        let (known, strangers, stranger_of) = (HashMap::new(), Vec::new(), HashMap::new());
        Self { sheet, column, separators, known, strangers, stranger_of }
    }

    /// Whom a cell names, if it names anybody.
    fn read(&mut self, row: usize, find: &dyn Fn(&str) -> Meant) -> Option<Named> {
        let column = self.sheet.column(self.column)?;
        let code = column.codes[row];
        let text = text_of(column, code)?;
        let named = self.known.entry(code).or_insert_with(|| named(text, self.separators, find)).clone();
        if !matches!(named, Named::All(_)) {
            let place = *self.stranger_of.entry(code).or_insert_with(|| {
                self.strangers.push((code, row, 0));
                self.strangers.len() - 1
            });
            self.strangers[place].2 += 1;
        }
        Some(named)
    }

    /// Whether a cell leaves open who it is.
    fn is_open(&self, row: usize) -> bool {
        let open = [GapKind::Unknown, GapKind::Withheld, GapKind::Unreadable];
        matches!(self.sheet.cell(self.column, row), Cell::Gap(gap) if open.contains(&gap.kind))
    }

    fn remark(self, problems: &mut Vec<Problem>) {
        let Some(column) = self.sheet.column(self.column) else { return };
        problems.extend(self.strangers.iter().map(|(code, row, count)| {
            Problem {
                kind: ProblemKind::UnknownParent,
                message: match self.known[code] {
                    Named::Several => "several suppliers in the list have the name of this parent; give its identifier",
                    _ => "the parent named here is not in the list; add it or correct the name",
                }
                .to_owned(),
                location: self.sheet.location(Some(self.column), *row),
                column: None,
                value: text_of(column, *code).map(str::to_owned),
                count: *count,
                rows: Vec::new(),
            }
        }));
    }
}

/// A cell may name several parents. Identifiers and names may hold separators of their
/// own, so that it is one text first, and several only where each part is known.
fn named(text: &str, separators: &str, find: &dyn Fn(&str) -> Meant) -> Named {
    match find(text) {
        Meant::One(entity) => return Named::All(vec![entity]),
        Meant::Several => return Named::Several,
        Meant::Nobody => {}
    }
    let parts = text.split(|c| separators.contains(c)).map(str::trim).filter(|part| !part.is_empty());
    let found: Option<Vec<Entity>> = parts
        .map(|part| match find(part) {
            Meant::One(entity) => Some(entity),
            Meant::Several | Meant::Nobody => None,
        })
        .collect();
    match found {
        Some(mut found) if !found.is_empty() => {
            found.sort_unstable();
            found.dedup();
            Named::All(found)
        }
        _ => Named::Stranger,
    }
}
