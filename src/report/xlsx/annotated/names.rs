//! What the sheets of lists are called in the copy: as their owner called them, as far as
//! a workbook allows.

use std::borrow::Cow;
use std::path::Path;

use super::super::sheet_name::{LONGEST, is_page_of, shortened};
use super::{BEHIND, about};
use crate::languages::Phrases;
use crate::model::Report;

/// The names of the sheets of the list, in its order, each one once.
pub(super) fn of_sheets(report: &Report, phrases: &Phrases) -> Vec<String> {
    let (titles, nameless) = (titles(phrases), phrases.say("book-nameless-list"));
    let mut names: Vec<String> = Vec::new();
    for note in &report.run.inputs.sheets {
        let stem = || Path::new(&*note.file).file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let wanted = allowed(&note.sheet.as_ref().map_or_else(stem, ToString::to_string), &nameless);
        let is_free = |name: &String| !is_ours(name, &titles) && names.iter().all(|other| lower(other) != lower(name));
        let numbered = (2..).map(|number| with_end(&wanted, &format!(" {number}")));
        // Of endlessly many names one is free.
        let name = std::iter::once(wanted.clone()).chain(numbered).find(is_free).unwrap_or_default();
        names.push(name);
    }
    names
}

/// A name without what no sheet can be called, or another where nothing is left.
fn allowed(name: &str, nameless: &str) -> String {
    let allowed = |c: char| if c.is_control() || "[]:*?/\\".contains(c) { '_' } else { c };
    let name: String = name.chars().map(allowed).collect();
    let name = with_end(name.trim().trim_matches('\''), "");
    match name.trim_end().trim_end_matches('\'') {
        "" => nameless.to_owned(),
        name => name.to_owned(),
    }
}

/// A name cut so that an end fits behind it.
fn with_end(name: &str, end: &str) -> String {
    format!("{}{end}", shortened(name, LONGEST - end.len()))
}

/// The titles of the sheets of the program itself. Tables go on on sheets with a number behind
/// their title.
fn titles(phrases: &Phrases) -> Vec<String> {
    let behind = BEHIND.iter().map(|table| table.told(phrases).title);
    behind.chain([phrases.say(about::NAME)]).map(Cow::into_owned).collect()
}

/// Whether a sheet of the program itself has that name, or may have it. Excel keeps `History`
/// for itself.
fn is_ours(name: &str, titles: &[String]) -> bool {
    lower(name) == "history" || titles.iter().any(|title| is_page_of(name, title))
}

fn lower(name: &str) -> String {
    name.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::languages::Language;

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
            assert_eq!(allowed(name, "List"), expected, "{name:?}");
            assert!(rust_xlsxwriter::utility::check_sheet_name(&allowed(name, "List")).is_ok(), "{name:?}");
        }
        for name in ["x".repeat(40), "😀".repeat(20), format!("{}'{}", "x".repeat(30), "y".repeat(9))] {
            assert!(rust_xlsxwriter::utility::check_sheet_name(&allowed(&name, "List")).is_ok(), "{name:?}");
            assert!(with_end(&allowed(&name, "List"), " 12").encode_utf16().count() <= LONGEST);
        }
    }

    #[test]
    fn the_sheets_of_the_program_keep_their_names() {
        let titles = titles(&Phrases::for_reports(Language::English).expect("it is well formed"));
        for name in ["findings", "Findings (2)", "About", "RULES", "history"] {
            assert!(is_ours(name, &titles), "{name}");
        }
        let is_ours = |name| is_ours(name, &titles);
        assert!(!is_ours("Findings of May") && !is_ours("Findings 2") && !is_ours("Suppliers"));
    }
}
