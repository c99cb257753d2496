//! The workbook in `LibreOffice`, where there is one. Where there is none nothing is tested,
//! and that is said; with `THBSCREEN_TOOLS=required` it is a failure.
#![expect(clippy::print_stderr, reason = "what was not tested has to be said")]

use std::path::{Path, PathBuf};
use std::process::Command;

use calamine::{Data, Reader, Xlsx, open_workbook};

use crate::support::{Folder, TENDER, check};

pub(crate) fn office() -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    let found = std::env::split_paths(&folders).map(|folder| folder.join("soffice")).find(|path| path.is_file());
    if found.is_none() {
        let is_required = std::env::var_os("THBSCREEN_TOOLS").is_some_and(|value| value == "required");
        assert!(!is_required, "there is no soffice");
        eprintln!("not run: there is no soffice");
    }
    found
}

/// Lets `LibreOffice` open a workbook and save what it understood.
fn saved_again(office: &Path, folder: &Folder, workbook: &str) -> String {
    let out = folder.folder("again");
    let status = Command::new(office)
        .args(["--headless", "--convert-to", "xlsx", "--outdir", &out, workbook])
        .env("HOME", folder.folder("home"))
        .output()
        .expect("LibreOffice starts");
    assert!(status.status.success(), "{}", String::from_utf8_lossy(&status.stderr));
    let name = Path::new(workbook).file_name().expect("it is a file").to_string_lossy().into_owned();
    format!("{out}/{name}")
}

/// The sheets with their rows; spreadsheet programs keep no empty cells at the end.
fn sheets(path: &str) -> Vec<(String, Vec<Vec<String>>)> {
    let mut workbook: Xlsx<_> = open_workbook(path).unwrap_or_else(|fault| panic!("{path}: {fault}"));
    let cell = |cell: &Data| match cell {
        Data::Empty => String::new(),
        Data::DateTime(day) => format!("{:?}", day.to_ymd_hms_milli()),
        other => other.to_string(),
    };
    let row = |row: &[Data]| {
        let mut cells: Vec<String> = row.iter().map(cell).collect();
        cells.truncate(cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1));
        cells
    };
    let sheets = workbook.worksheets();
    sheets.into_iter().map(|(name, range)| (name, range.rows().map(row).collect())).collect()
}

#[test]
fn libreoffice_opens_every_sheet_and_finds_the_same_in_it() {
    let Some(office) = office() else { return };
    let folder = Folder::new();
    for options in [&[][..], &["--accessible"]] {
        let path = folder.path("risk.xlsx");
        assert_eq!(check(&[&TENDER, options, &["-o", &path, "--quiet"]].concat()).code, 1);
        let (written, again) = (sheets(&path), sheets(&saved_again(&office, &folder, &path)));
        let names = |sheets: &[(String, Vec<_>)]| sheets.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
        assert_eq!(names(&again), names(&written));
        assert!(written.len() > 10);
        for ((name, rows), (_, expected)) in std::iter::zip(&again, &written) {
            assert_eq!(rows, expected, "{name}");
        }
    }
}
