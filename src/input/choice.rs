//! Which sheets of a workbook are read. A sheet that is not is never passed over in
//! silence.

use anyhow::{Result, bail};

use super::gather::ReadSheet;
use super::source::{SheetInfo, Visibility};
use crate::model::{Origin, Problem, ProblemKind, closest, fold};

/// Refuses a sheet that is stated and does not exist.
pub(super) fn check_stated(stated: &[String], sheets: &[SheetInfo]) -> Result<()> {
    for wanted in stated {
        let names: Vec<&str> = sheets.iter().filter_map(|s| s.name.as_deref()).collect();
        if !names.is_empty() && !names.iter().any(|name| fold(name) == fold(wanted)) {
            let near = closest(wanted, names.iter().copied()).map(|near| format!("did you mean `{near}`? "));
            bail!("there is no sheet `{wanted}`; {}the workbook has {}", near.unwrap_or_default(), names.join(", "));
        }
    }
    Ok(())
}

/// Why a sheet is not even looked at, if it is not.
pub(super) fn not_chosen(stated: &[String], info: &SheetInfo) -> Option<String> {
    let Some(name) = &info.name else { return None };
    let chosen = stated.iter().any(|wanted| fold(wanted) == fold(name));
    let hidden = match info.visibility {
        Visibility::Shown => None,
        Visibility::Hidden => Some("it is hidden; --sheet reads it"),
        Visibility::VeryHidden => {
            Some("it is hidden so that the spreadsheet program does not name it; --sheet reads it")
        }
    };
    match (stated.is_empty(), chosen) {
        (false, false) => Some("not among the sheets stated".to_owned()),
        _ if !info.holds_cells => Some("it holds no cells, but a chart, a dialog or macros".to_owned()),
        (true, _) => hidden.map(str::to_owned),
        _ => None,
    }
}

/// Sheets that were not read, with the reason.
#[derive(Default)]
pub(super) struct Passed {
    /// Hidden, of charts, or not among those stated.
    pub(super) unchosen: Vec<(Origin, String)>,
    /// Looked at, and no supplier table.
    pub(super) refused: Vec<(Origin, String)>,
}

impl Passed {
    /// Why nothing was read.
    pub(super) fn refusal(self) -> anyhow::Error {
        let reasons = self.refused.into_iter().chain(self.unchosen).map(|(origin, reason)| match origin.sheet {
            Some(sheet) => format!("sheet `{sheet}`: {reason}"),
            None => reason,
        });
        anyhow::anyhow!("no supplier table found: {}", reasons.collect::<Vec<_>>().join("; "))
    }

    /// The same as remarks beside what was read.
    pub(super) fn problems(self) -> impl Iterator<Item = Problem> {
        let problem = |reason| format!("sheet not read: {reason}");
        let passed = self.refused.into_iter().chain(self.unchosen);
        passed.map(move |(origin, reason)| Problem::about(origin, ProblemKind::SkippedSheet, problem(reason)))
    }
}

/// Where one sheet is clearly a list of suppliers, those that only might be one are
/// left alone; where one has names of suppliers, those that have none.
pub(super) fn set_unclear_aside(tables: &mut Vec<ReadSheet>, passed: &mut Passed) {
    for says in [ReadSheet::is_clear, ReadSheet::has_names] {
        if let Some(table) = tables.iter().find(|table| says(table)) {
            let better = table.origin().sheet.clone().unwrap_or_default();
            let reason =
                format!("it may not be a list of suppliers, and sheet `{better}` clearly is; --sheet reads it");
            let aside = tables.extract_if(.., |table| !says(table));
            passed.refused.extend(aside.map(|table| (table.origin().clone(), reason.clone())));
            return;
        }
    }
}
