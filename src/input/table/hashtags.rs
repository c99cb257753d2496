//! Hashtag rows: `#org`, `#country+code` between header and data say what a column is
//! in any language (the Humanitarian Exchange Language, HXL). A canonical column's own
//! name works as a hashtag too.

use crate::model::{ColumnId, Vocabulary, fold};

/// Whether a row is one of hashtags: every cell that is not empty begins with one.
pub(super) fn is_hashtag_row<'c>(cells: impl Iterator<Item = &'c str>) -> bool {
    let mut tags = 0;
    for cell in cells.filter(|cell| !cell.is_empty()) {
        if !is_hashtag(cell) {
            return false;
        }
        tags += 1;
    }
    tags > 0
}

fn is_hashtag(cell: &str) -> bool {
    let mut letters = cell.strip_prefix('#').unwrap_or_default().chars();
    letters.next().is_some_and(char::is_alphabetic) && !cell.starts_with("##")
}

/// The column a hashtag names, and whether it is the column's own name.
pub(super) fn column_of(vocabulary: &Vocabulary, tag: &str) -> Option<ColumnId> {
    let (name, attributes) = parts(tag)?;
    if let Some(column) = vocabulary.find(&name) {
        return Some(column);
    }
    // The known tag that says the most of what stands here.
    let known = vocabulary.columns().flat_map(|(column, spec)| {
        spec.headers.get("hxl").into_iter().flatten().filter_map(move |tag| Some((column, parts(tag)?)))
    });
    let fitting = known.filter(|(_, (known, wanted))| *known == name && wanted.iter().all(|a| attributes.contains(a)));
    let best = fitting.min_by_key(|(_, (_, wanted))| std::cmp::Reverse(wanted.len()))?;
    Some(best.0)
}

/// A hashtag's name and its attributes.
fn parts(tag: &str) -> Option<(String, Vec<String>)> {
    let mut parts = tag.trim().strip_prefix('#')?.split('+');
    let name = parts.next()?.trim().to_lowercase();
    Some((name, parts.map(fold).filter(|attribute| !attribute.is_empty()).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hashtag_row_holds_nothing_else() {
        assert!(is_hashtag_row(["#org", "", "#country +code"].into_iter()));
        assert!(!is_hashtag_row(["#org", "Alpha"].into_iter()));
        assert!(!is_hashtag_row(["#1 supplier"].into_iter()));
        assert!(!is_hashtag_row([""].into_iter()));
    }

    #[test]
    fn a_column_name_is_a_hashtag() {
        let vocabulary = Vocabulary::from_toml(crate::bundled::VOCABULARY).expect("bundled");
        let name = |tag: &str| column_of(&vocabulary, tag).map(|id| vocabulary.spec(id).id.clone());
        assert_eq!(name("#plan_present").as_deref(), Some("plan_present"));
        assert_eq!(name("#nonsense+here"), None);
    }
}
