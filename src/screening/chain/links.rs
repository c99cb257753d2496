//! From the cells that name a parent to the suppliers they mean.

use hashbrown::HashMap;
use rayon::prelude::*;

use super::entities::{Entities, Meant, text_of};
use super::tier_order::TierOrder;
use crate::model::{
    Cell, Column, ColumnId, Entity, Gap, GapKind, Groups, Problem, ProblemKind, Sheet, SupplierList, Value, Vocabulary,
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
    /// How many rows name nobody and stand below the only supplier one tier up.
    pub(super) by_tier: usize,
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

/// A cell of such a column, read.
#[derive(Clone, Debug)]
enum Named {
    /// Not yet.
    Unread,
    /// It names nobody.
    Nobody,
    /// It names nobody, and says that there may be somebody.
    Open,
    One(Entity),
    All(Box<[Entity]>),
    Several,
    Stranger,
}

impl Named {
    /// Those named, where all of them are known.
    fn parents(&self) -> Option<&[Entity]> {
        match self {
            Self::One(entity) => Some(std::slice::from_ref(entity)),
            Self::All(entities) => Some(entities),
            _ => None,
        }
    }

    /// Whether it says nothing about who it is.
    fn is_gap(&self) -> bool {
        matches!(self, Self::Unread | Self::Nobody | Self::Open)
    }
}

/// Reads every cell that names a parent; what it means is worked out once for each
/// distinct text. Parents that are not in the list are remarked on.
pub(super) fn read<'a>(
    columns: &LinkColumns,
    list: &'a SupplierList,
    entities: &Entities<'_>,
    order: &TierOrder<'a>,
    problems: &mut Vec<Problem>,
) -> Links {
    let mut above = Vec::with_capacity(list.len());
    let mut names_itself = vec![false; list.len()];
    let mut parents = Groups::default();
    let mut count = 0;
    for sheet in &list.sheets {
        let mut by_tier = Vec::new();
        let find_by_id = |text: &str| entities.by_id(text);
        let mut by_id = Reader::new(sheet, columns.parent_id, &columns.separators).ahead(&find_by_id);
        let mut by_name = Reader::new(sheet, columns.parent_name, &columns.separators);
        for row in 0..sheet.len() {
            let place = above.len();
            let id = by_id.read(row, &find_by_id);
            let name = match id {
                Named::One(_) | Named::All(_) => &Named::Nobody,
                _ => by_name.read(row, &|text| entities.by_name(text)),
            };
            let own = entities.of[place];
            let named = if name.is_gap() { id } else { name };
            let is_open = matches!(id, Named::Open) || matches!(name, Named::Open);
            let is_below = named.is_gap() && !is_open && columns.is_below(sheet, row);
            let up = if is_below { order.above(sheet, row) } else { Meant::Nobody };
            let all = match &up {
                Meant::One(parent) => {
                    by_tier.push(row);
                    std::slice::from_ref(parent)
                }
                Meant::Several | Meant::Nobody => named.parents().unwrap_or_default(),
            };
            names_itself[place] = all.contains(&own);
            parents.push(all.iter().copied().filter(|parent| *parent != own));
            above.push(match named {
                _ if all == [own] => Above::Itself,
                _ if !all.is_empty() => Above::Known,
                Named::Several => Above::Several,
                Named::Stranger => Above::Stranger,
                _ if is_open || is_below => Above::Open,
                _ => Above::Nobody,
            });
        }
        by_id.remark(problems);
        by_name.remark(problems);
        remark_on_tiers(sheet, &by_tier, problems);
        count += by_tier.len();
    }
    Links { above, names_itself, parents, by_tier: count }
}

/// Says for which rows the one above was not named but found.
fn remark_on_tiers(sheet: &Sheet, rows: &[usize], problems: &mut Vec<Problem>) {
    let Some(first) = rows.first() else { return };
    problems.push(Problem {
        kind: ProblemKind::Reading,
        message: "no parent is named here; the only supplier one tier up in the same bid was taken for it".to_owned(),
        location: sheet.location(None, *first),
        column: None,
        value: None,
        count: rows.len(),
        rows: rows.iter().filter_map(|row| sheet.location(None, *row).row).collect(),
    });
}

/// Reads the cells of one column.
struct Reader<'a> {
    sheet: &'a Sheet,
    column: Option<&'a Column>,
    separators: &'a str,
    /// What each text of the column means.
    named: Vec<Named>,
    /// Texts that mean nobody, or too many: the first row, and how many rows.
    strangers: Vec<(u32, usize, usize)>,
    stranger_of: HashMap<u32, usize>,
}

impl<'a> Reader<'a> {
    fn new(sheet: &'a Sheet, column: ColumnId, separators: &'a str) -> Self {
        let column = sheet.column(column);
        let named = vec![Named::Unread; column.map_or(0, |column| column.texts.len())];
        Self { sheet, column, separators, named, strangers: Vec::new(), stranger_of: HashMap::new() }
    }

    /// Reads all texts at once, where nearly all will be needed.
    fn ahead(mut self, find: &(dyn Fn(&str) -> Meant + Sync)) -> Self {
        if let Some(column) = self.column {
            let named = (0..column.texts.len() as u32).into_par_iter().with_min_len(4096);
            self.named = named.map(|code| read_text(column, code, self.separators, find)).collect();
        }
        self
    }

    /// Whom a cell names.
    fn read(&mut self, row: usize, find: &dyn Fn(&str) -> Meant) -> &Named {
        let Some(column) = self.column else { return &Named::Nobody };
        let code = column.codes.get(row);
        let named = &mut self.named[code as usize];
        if matches!(named, Named::Unread) {
            *named = read_text(column, code, self.separators, find);
        }
        if matches!(named, Named::Several | Named::Stranger) {
            let place = *self.stranger_of.entry(code).or_insert_with(|| {
                self.strangers.push((code, row, 0));
                self.strangers.len() - 1
            });
            self.strangers[place].2 += 1;
        }
        named
    }

    fn remark(self, problems: &mut Vec<Problem>) {
        let Some(column) = self.column else { return };
        problems.extend(self.strangers.iter().map(|(code, row, count)| {
            Problem {
                kind: ProblemKind::UnknownParent,
                message: match self.named[*code as usize] {
                    Named::Several => "several suppliers in the list have the name of this parent; give its identifier",
                    _ => "the parent named here is not in the list; add it or correct the name",
                }
                .to_owned(),
                location: self.sheet.location(Some(column.id), *row),
                column: None,
                value: text_of(column, *code).map(str::to_owned),
                count: *count,
                rows: Vec::new(),
            }
        }));
    }
}

fn read_text(column: &Column, code: u32, separators: &str, find: &dyn Fn(&str) -> Meant) -> Named {
    match column.meaning(code) {
        Cell::Value(Value::Text(text)) => named(text, separators, find),
        Cell::Gap(Gap { kind: GapKind::Unknown | GapKind::Withheld | GapKind::Unreadable, .. }) => Named::Open,
        Cell::Gap(_) | Cell::Value(_) => Named::Nobody,
    }
}

/// A cell may name several parents. Identifiers and names may hold separators of their
/// own, so that it is one text first, and several only where each part is known.
fn named(text: &str, separators: &str, find: &dyn Fn(&str) -> Meant) -> Named {
    match find(text) {
        Meant::One(entity) => return Named::One(entity),
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
            Named::All(found.into())
        }
        _ => Named::Stranger,
    }
}
