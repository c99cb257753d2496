//! Files, sheets and headers: how the lists were read, and what else the user stated.

use std::sync::Arc;

use super::{Redaction, WITHHELD};
use crate::model::{
    Location, MappingNote, NameKind, Origin, Report, STANDARD_INPUT, Sheet, SheetNote, settings_sha256,
};

/// Settings whose values are the program's own words, numbers or days.
const PLAIN: [&str; 15] = [
    "pack",
    "limit",
    "header-row",
    "no-header",
    "delimiter",
    "encoding",
    "hidden",
    "ragged",
    "keep-repeats",
    "max-data-age",
    "stale-data",
    "fail-on-new",
    "fail-on-incomplete",
    "strict",
    "redact",
];

/// Settings whose values are paths.
const PATHS: [&str; 8] = ["mapping", "rules", "reference", "rating", "what-if", "rates", "waivers", "baseline"];

impl Redaction<'_> {
    /// Puts where the lists come from.
    pub(super) fn inputs(&mut self, report: &mut Report) {
        let problems = report.problems.iter().map(|problem| &problem.location.origin);
        let mut files: Vec<Arc<str>> = report
            .list
            .sheets
            .iter()
            .map(|sheet| &sheet.origin)
            .chain(problems)
            .map(|origin| origin.file.clone())
            .collect();
        files.sort_unstable_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        files.dedup();
        self.files = files;
        for SheetNote { file, sheet, .. } in &mut report.run.inputs.sheets {
            *file = self.file(file);
            *sheet = sheet.as_deref().map(|sheet| self.sheet(sheet));
        }
        for sheet in &mut report.list.sheets {
            self.origin(&mut sheet.origin);
        }
    }

    /// Puts the headers, and how columns were read by them.
    pub(super) fn headers(&self, report: &mut Report) {
        let notes = report.run.inputs.sheets.iter_mut().flat_map(|sheet| &mut sheet.columns);
        for MappingNote { header, reason, .. } in notes {
            *header = self.header(header);
            *reason = self.say_less(reason);
        }
        for column in report.list.sheets.iter_mut().flat_map(Sheet::columns_mut) {
            column.header = self.header(&column.header).into();
        }
    }

    /// Puts what the user stated. What is not known to identify nobody is withheld.
    pub(super) fn settings(&mut self, report: &mut Report) {
        for (option, value) in &mut report.run.settings {
            *value = match option.as_str() {
                option if PLAIN.contains(&option) => continue,
                option if PATHS.contains(&option) => self.file(value).to_string(),
                "sheet" => self.sheet(value).to_string(),
                "map" => match value.rsplit_once('=') {
                    Some((header, column)) => format!("{}={column}", self.header(header)),
                    None => WITHHELD.to_owned(),
                },
                _ => WITHHELD.to_owned(),
            };
        }
        // A digest of what was stated could be found out by trying.
        report.run.settings_sha256 = settings_sha256(&report.run.settings);
    }

    /// Puts the files that were read besides lists, packs and tables.
    pub(super) fn own_files(&mut self, report: &mut Report) {
        for note in report.run.files.iter_mut().filter(|note| !note.is_built_in) {
            note.file = self.file(&note.file).to_string();
        }
    }

    /// Puts a place in a list.
    pub(super) fn location(&mut self, location: &mut Location) {
        self.origin(&mut location.origin);
    }

    fn origin(&mut self, origin: &mut Origin) {
        origin.file = self.file(&origin.file);
        origin.sheet = origin.sheet.as_deref().map(|sheet| self.sheet(sheet));
    }

    /// What stands for a file.
    pub(super) fn file(&mut self, path: &str) -> Arc<str> {
        if path == STANDARD_INPUT { Arc::from(path) } else { self.name(NameKind::File, path).into() }
    }

    fn sheet(&mut self, name: &str) -> Arc<str> {
        self.name(NameKind::Sheet, name).into()
    }

    /// A header. Where it was made of several rows, a title above the table may have become
    /// part of it: those parts stay that are headers by themselves.
    pub(super) fn header(&self, header: &str) -> String {
        if self.known.is_header(header) {
            return header.to_owned();
        }
        let parts: Vec<&str> = header.split(" / ").collect();
        if parts.len() == 1 {
            return self.without_names(header);
        }
        let put = |part| if self.known.is_header(part) { part } else { WITHHELD };
        parts.into_iter().map(put).collect::<Vec<_>>().join(" / ")
    }
}
