//! The columns of the lists.

use super::links::Links;
use super::{Redaction, cells};
use crate::model::{ColumnId, ColumnSpec, NameKind, Report, Vocabulary};

/// The columns that refer to suppliers; they come last, when those have their pseudonyms.
const LINKS: [&str; 2] = ["parent_id", "parent_name"];

/// How the texts of a column are put.
#[derive(Clone, Copy)]
pub(super) enum Putting<'a> {
    /// They name something.
    Name(NameKind),
    /// They name several things, parted by these characters.
    Several(NameKind, &'a str),
    /// They refer to suppliers of the lists.
    Link(NameKind, &'a str, &'a Links),
    /// They are codes that identify nobody.
    Code,
}

impl Redaction<'_> {
    /// Puts every column of every sheet.
    pub(super) fn list(&mut self, report: &mut Report, links: &Links) {
        let vocabulary = self.vocabulary.clone();
        for are_links in [false, true] {
            for sheet in &mut report.list.sheets {
                for column in sheet.columns_mut() {
                    let spec = vocabulary.spec(column.id);
                    if is_link(&vocabulary, column.id) == are_links {
                        cells::put_column(self, column, putting(spec, links), spec);
                    }
                }
            }
        }
    }
}

fn is_link(vocabulary: &Vocabulary, id: ColumnId) -> bool {
    LINKS.contains(&vocabulary.spec(id).id.as_str())
}

fn putting<'a>(spec: &'a ColumnSpec, links: &'a Links) -> Putting<'a> {
    match spec.names() {
        None => Putting::Code,
        Some(kind) if LINKS.contains(&spec.id.as_str()) => Putting::Link(kind, &spec.separators, links),
        Some(NameKind::Lot) => Putting::Several(NameKind::Lot, &spec.separators),
        Some(kind) => Putting::Name(kind),
    }
}
