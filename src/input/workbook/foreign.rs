//! Names what is no workbook though it looks like one from outside, with the cure.

use anyhow::anyhow;

const SAVE_TABLE: &str = "save its table as xlsx or CSV";

/// What an Office document is whose first part is this one, unless it is a workbook.
pub(super) fn other_office(document: &str) -> Option<&'static str> {
    let kinds = [("word/", "a text document"), ("ppt/", "a presentation"), ("visio/", "a drawing")];
    kinds.iter().find(|(folder, _)| document.starts_with(folder)).map(|(_, what)| *what)
}

/// Why a document of this media type is not read.
pub(super) fn document(kind: &str) -> anyhow::Error {
    let what = match kind.rsplit(['.', '/']).next().unwrap_or_default() {
        "epub+zip" => "a book",
        "text" => "a text document",
        "presentation" => "a presentation",
        "graphics" => "a drawing",
        "database" => "a database",
        _ => "a document",
    };
    anyhow!("this is {what}, not a workbook; {SAVE_TABLE}")
}

/// Why an archive with these parts is not read.
pub(super) fn archive(names: &[&str], document: Option<&str>) -> anyhow::Error {
    let has = |fits: &dyn Fn(&str) -> bool| names.iter().any(|name| fits(name));
    let ends = |ends: &'static [&str]| move |name: &str| ends.iter().any(|end| name.ends_with(end));
    if let Some(what) = document.and_then(other_office) {
        return anyhow!("this is {what}, not a workbook; {SAVE_TABLE}");
    }
    if has(&ends(&[".iwa", "index.zip"])) {
        return anyhow!("this is a document of Numbers, Pages or Keynote; export it as xlsx or CSV");
    }
    if has(&ends(&[".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"])) {
        return anyhow!("this is a ZIP archive with files in it, not a workbook; unpack it and name the files");
    }
    if names.is_empty() {
        return anyhow!("this is an empty ZIP archive, not a workbook; export the list again");
    }
    anyhow!("this is a ZIP archive, but no workbook; unpack it, or export the list as xlsx or CSV")
}

/// Why a file of the old Office is not read that has these streams and no workbook.
pub(super) fn old_office(names: &[&str]) -> anyhow::Error {
    let has = |wanted: &str| names.iter().any(|name| name.eq_ignore_ascii_case(wanted));
    let what = if has("WordDocument") {
        "a text document"
    } else if has("PowerPoint Document") {
        "a presentation"
    } else if names.iter().any(|name| name.starts_with("__properties_version")) {
        "a mail message"
    } else {
        return anyhow!("this is a file of an old Office program, but no workbook; save its table as xlsx or CSV");
    };
    anyhow!("this is {what}, not a workbook; {SAVE_TABLE}")
}
