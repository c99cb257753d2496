//! What the sheets of lists are called in the copy: as their owner called them, as far as
//! a workbook allows.

use std::path::Path;

use super::{BEHIND, about};
use crate::model::Report;

/// So many UTF-16 units the name of a sheet has at most.
const LONGEST: usize = 31;

/// What sheets are called that nothing is known to call them by.
const NAMELESS: &str = "List";

/// The names of the sheets of the list, in its order, each one once.
pub(super) fn of_sheets(report: &Report) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for note in &report.run.inputs.sheets {
        let stem = || Path::new(&*note.file).file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let wanted = allowed(&note.sheet.as_ref().map_or_else(stem, ToString::to_string));
        let is_free = |name: &String| !is_ours(name) && names.iter().all(|other| lower(other) != lower(name));
        let numbered = (2..).map(|number| with_end(&wanted, &format!(" {number}")));
        // Of endlessly many names one is free.
        let name = std::iter::once(wanted.clone()).chain(numbered).find(is_free).unwrap_or_default();
        names.push(name);
    }
    names
}

/// A name without what no sheet can be called.
fn allowed(name: &str) -> String {
    let allowed = |c: char| if c.is_control() || "[]:*?/\\".contains(c) { '_' } else { c };
    let name: String = name.chars().map(allowed).collect();
    let name = with_end(name.trim().trim_matches('\''), "");
    match name.trim_end().trim_end_matches('\'') {
        "" => NAMELESS.to_owned(),
        name => name.to_owned(),
    }
}

/// A name cut so that an end fits behind it.
fn with_end(name: &str, end: &str) -> String {
    let mut room = LONGEST - end.len();
    let fits = |c: &char| {
        let fits = room >= c.len_utf16();
        room = room.saturating_sub(c.len_utf16());
        fits
    };
    let kept: String = name.chars().take_while(fits).collect();
    format!("{}{end}", kept.trim_end())
}

/// Whether a sheet of the program itself has that name, or may have it: tables go on on
/// sheets with a number behind theirs. Excel keeps `History` for itself.
fn is_ours(name: &str) -> bool {
    let name = lower(name);
    let begins =
        |title: &str| name.strip_prefix(&lower(title)).is_some_and(|end| end.is_empty() || end.starts_with(" ("));
    name == "history" || begins(about::NAME) || BEHIND.iter().any(|table| begins(table.title))
}

fn lower(name: &str) -> String {
    name.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_becomes_one_that_a_workbook_allows() {
        for (name, expected) in [
            ("Bieter 2026", "Bieter 2026"),
            ("a/b:c[1]*?\\", "a_b_c_1____"),
            ("'quoted'", "quoted"),
            ("it's", "it's"),
            ("  ", "List"),
            ("''", "List"),
            ("tab\there", "tab_here"),
        ] {
            assert_eq!(allowed(name), expected, "{name:?}");
            assert!(rust_xlsxwriter::utility::check_sheet_name(&allowed(name)).is_ok(), "{name:?}");
        }
        for name in ["x".repeat(40), "😀".repeat(20), format!("{}'{}", "x".repeat(30), "y".repeat(9))] {
            assert!(rust_xlsxwriter::utility::check_sheet_name(&allowed(&name)).is_ok(), "{name:?}");
            assert!(with_end(&allowed(&name), " 12").encode_utf16().count() <= LONGEST);
        }
    }

    #[test]
    fn the_sheets_of_the_program_keep_their_names() {
        for name in ["findings", "Findings (2)", "About", "RULES", "history"] {
            assert!(is_ours(name), "{name}");
        }
        assert!(!is_ours("Findings of May") && !is_ours("Findings 2") && !is_ours("Suppliers"));
    }
}
