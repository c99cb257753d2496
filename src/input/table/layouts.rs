//! Layouts of published tables that are recognised by their headers, so that each
//! column is what its publisher says it is.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use hashbrown::{HashMap, HashSet};
use serde::Deserialize;

use crate::model::{ColumnId, Vocabulary, fold};

/// A published layout.
#[derive(Debug)]
pub(in crate::input) struct Layout {
    /// What people call it.
    pub(super) title: String,
    /// Whether its rows are something else than suppliers.
    pub(super) not_suppliers: bool,
    requires: Vec<String>,
    any: Vec<Vec<String>>,
    rows: Option<RowsOf>,
    columns: HashMap<String, ColumnId>,
    ignore: HashSet<String>,
    reasons: HashMap<String, String>,
}

/// Which rows of a table are suppliers, when others stand between them.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::input) struct RowsOf {
    header: String,
    words: Vec<String>,
}

/// Every known layout.
#[derive(Debug, Default)]
pub(in crate::input) struct Layouts(Vec<Layout>);

/// What a layout says of a header.
pub(super) enum Says<'a> {
    Column(ColumnId),
    Ignore,
    Not(&'a str),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileText {
    #[serde(default)]
    layout: Vec<LayoutText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LayoutText {
    id: String,
    title: String,
    source: String,
    requires: Vec<String>,
    #[serde(default)]
    any: Vec<Vec<String>>,
    suppliers: Option<RowsOf>,
    #[serde(default)]
    not_suppliers: bool,
    #[serde(default)]
    ignore: Vec<String>,
    #[serde(default)]
    columns: BTreeMap<String, String>,
    #[serde(default)]
    reasons: BTreeMap<String, String>,
}

impl Layouts {
    /// Reads the layouts and checks that the columns they name exist.
    pub(in crate::input) fn from_toml(text: &str, vocabulary: &Vocabulary) -> Result<Self> {
        let file: FileText = toml::from_str(text).context("the known layouts cannot be read")?;
        let mut layouts = Vec::new();
        for text in file.layout {
            if text.source.is_empty() || text.requires.is_empty() {
                bail!("the layout `{}` needs a source and the headers that tell it", text.id);
            }
            let mut columns = HashMap::new();
            for (header, column) in &text.columns {
                let id = vocabulary.find(column);
                let id = id.with_context(|| format!("the layout `{}` names no column `{column}`", text.id))?;
                columns.insert(fold_path(header), id);
            }
            layouts.push(Layout {
                title: text.title,
                not_suppliers: text.not_suppliers,
                requires: text.requires.iter().map(|header| fold_path(header)).collect(),
                any: text.any.iter().map(|group| group.iter().map(|header| fold_path(header)).collect()).collect(),
                rows: text.suppliers,
                columns,
                ignore: text.ignore.iter().map(|header| fold_path(header)).collect(),
                reasons: text.reasons.iter().map(|(header, why)| (fold_path(header), why.clone())).collect(),
            });
        }
        Ok(Self(layouts))
    }

    /// The layout these headers tell: the first that fits.
    pub(super) fn find<'h>(&self, headers: impl Iterator<Item = &'h str>) -> Option<&Layout> {
        let present: HashSet<String> = headers.map(fold_path).collect();
        let has = |header: &String| present.contains(header);
        let told =
            |layout: &&Layout| layout.requires.iter().all(has) && layout.any.iter().all(|group| group.iter().any(has));
        self.0.iter().find(told)
    }
}

impl Layout {
    /// What it says of a header, if anything.
    pub(super) fn says(&self, header: &str) -> Option<Says<'_>> {
        let header = fold_path(header);
        let column = self.columns.get(&header).map(|column| Says::Column(*column));
        let reason = || self.reasons.get(&header).map(|reason| Says::Not(reason));
        column.or_else(reason).or_else(|| self.ignore.contains(&header).then_some(Says::Ignore))
    }

    /// Which rows are suppliers, and by which of these headers that is told.
    pub(super) fn rows<'h>(&self, mut headers: impl Iterator<Item = &'h str>) -> Option<(usize, RowsOf)> {
        let rows = self.rows.clone()?;
        let wanted = fold_path(&rows.header);
        headers.position(|header| fold_path(header) == wanted).map(|position| (position, rows))
    }
}

impl RowsOf {
    /// Whether a cell has one of the words.
    pub(in crate::input) fn holds(&self, cell: &str) -> bool {
        cell.split(|c: char| !c.is_alphanumeric()).any(|word| self.words.iter().any(|known| fold(known) == fold(word)))
    }

    /// The words, for a remark.
    pub(in crate::input) fn words(&self) -> String {
        self.words.join(" or ")
    }
}

/// A header as layouts compare it: folded, without the positions that flattened
/// documents have between the parts of a path.
fn fold_path(header: &str) -> String {
    let parts = header.split(['/', '.', '[', ']']).map(str::trim);
    let named: Vec<&str> = parts.filter(|part| !part.is_empty() && !part.bytes().all(|b| b.is_ascii_digit())).collect();
    fold(&named.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flattened_paths_are_the_same_in_every_style() {
        let styles = ["parties/0/name", "/parties/name", "parties[0]/name", "parties.0.name", "parties/name"];
        assert!(styles.iter().all(|style| fold_path(style) == "parties name"));
        assert_eq!(fold_path("Address 1"), "address 1");
    }

    #[test]
    fn every_bundled_layout_is_well_formed_and_told_by_its_own_headers() {
        let vocabulary = Vocabulary::from_toml(crate::bundled::VOCABULARY).expect("bundled");
        let layouts = Layouts::from_toml(crate::bundled::LAYOUTS, &vocabulary).expect("bundled");
        for layout in &layouts.0 {
            let told = |place: usize| {
                let any = layout.any.iter().map(|group| &group[place % group.len()]);
                let found = layouts.find(layout.requires.iter().chain(any).map(String::as_str));
                found.is_some_and(|found| found.title == layout.title)
            };
            assert!((0..9).any(told), "layouts above `{}` take all its tables", layout.title);
        }
    }
}
