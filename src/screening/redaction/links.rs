//! Cells that refer to other suppliers of the lists. They must go on pointing at them, so
//! they are read as the chain reads them.

use hashbrown::{HashMap, HashSet};

use super::Redaction;
use crate::model::{Column, ColumnId, NameKind, Report, Sheet, fold};

/// Whom cells can refer to.
pub(super) struct Links {
    ids: HashSet<String>,
    /// Identifiers as they are compared where none fits letter by letter; nothing where
    /// several are alike.
    folded_ids: HashMap<String, Option<String>>,
    folded_names: HashSet<String>,
}

impl Links {
    pub(super) fn of(report: &Report) -> Self {
        let mut links = Self { ids: HashSet::new(), folded_ids: HashMap::new(), folded_names: HashSet::new() };
        let [parent_id, parent_name, id, name] =
            ["parent_id", "parent_name", "supplier_id", "name"].map(|column| report.vocabulary.known(column));
        let sheets = &report.list.sheets;
        if !sheets.iter().any(|sheet| [parent_id, parent_name].iter().any(|id| sheet.column(*id).is_some())) {
            return links;
        }
        for text in sheets.iter().flat_map(|sheet| texts(sheet, id)) {
            links.ids.insert(text.to_owned());
            let known = links.folded_ids.entry(fold(text)).or_insert_with(|| Some(text.to_owned()));
            if known.as_deref() != Some(text) {
                *known = None;
            }
        }
        links.folded_names = sheets.iter().flat_map(|sheet| texts(sheet, name)).map(fold).collect();
        links
    }

    /// The name that a text of a column refers to.
    fn meant(&self, text: &str, is_id: bool) -> Option<(NameKind, String)> {
        let folded = fold(text);
        let is_name = !folded.is_empty() && self.folded_names.contains(&folded);
        let id = self.ids.contains(text).then(|| (NameKind::Id, text.to_owned()));
        let name = is_name.then(|| (NameKind::Supplier, text.to_owned()));
        if !is_id {
            return name.or(id);
        }
        let alike = || self.folded_ids.get(&folded).filter(|_| !folded.is_empty()).cloned().flatten();
        id.or_else(|| alike().map(|id| (NameKind::Id, id))).or(name)
    }
}

/// The distinct texts of a column that some row holds.
fn texts(sheet: &Sheet, id: ColumnId) -> impl Iterator<Item = &str> {
    let column = sheet.column(id);
    let mut seen = vec![false; column.map_or(0, |column| column.texts.len())];
    let rows = 0..column.map_or(0, |column: &Column| column.codes.len());
    let is_new =
        move |row: &usize| column.is_some_and(|c| !std::mem::replace(&mut seen[c.codes.get(*row) as usize], true));
    rows.filter(is_new).filter_map(move |row| sheet.text(id, row))
}

impl Redaction<'_> {
    /// What stands for a text that names one parent or several.
    pub(super) fn link(&mut self, links: &Links, kind: NameKind, separators: &str, text: &str) -> String {
        let is_id = kind == NameKind::Id;
        if let Some((kind, original)) = links.meant(text, is_id) {
            return self.name(kind, &original);
        }
        let parts = text.split(|c| separators.contains(c)).map(str::trim).filter(|part| !part.is_empty());
        let meant: Option<Vec<(NameKind, String)>> = parts.map(|part| links.meant(part, is_id)).collect();
        match meant {
            Some(meant) if !meant.is_empty() => {
                let names: Vec<String> = meant.iter().map(|(kind, original)| self.name(*kind, original)).collect();
                names.join("; ")
            }
            _ => self.name(kind, text),
        }
    }
}
