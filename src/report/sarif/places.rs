//! Where something stands: files as addresses, rows as lines, cells as parts of a sheet.

use super::log::{Artifact, ArtifactLocation, LogicalLocation, Message, PhysicalLocation, Place, Region};
use crate::model::{Location, Report, STANDARD_INPUT};
use crate::report::escape::for_uri;

/// The files of a run.
pub(super) struct Files<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Files<'a> {
    pub(super) fn of(report: &'a Report) -> Self {
        let mut files: Vec<(&str, &str)> = Vec::new();
        for note in &report.run.inputs.sheets {
            // A workbook is one file, however many of its sheets were read.
            if files.iter().all(|(file, _)| *file != &*note.file) {
                files.push((&note.file, &note.sha256));
            }
        }
        Self(files)
    }

    pub(super) fn artifacts(&self) -> Vec<Artifact<'a>> {
        let artifact = |(index, (file, sha256)): (usize, &(&str, &'a str))| {
            let is_file = *file != STANDARD_INPUT;
            Artifact {
                location: is_file.then(|| ArtifactLocation { uri: for_uri(file), index: Some(index) }),
                description: (!is_file).then(|| Message::plain("standard input")),
                roles: ["analysisTarget"],
                hashes: [("sha-256", *sha256)].into(),
            }
        };
        self.0.iter().enumerate().map(artifact).collect()
    }

    /// A place, with the cells there that matter. What came on standard input has no address,
    /// and gets none that nobody could look at.
    pub(super) fn place(&self, location: &Location, cells: &[String]) -> Place {
        let physical = location.origin.path().map(|path| PhysicalLocation {
            artifact_location: ArtifactLocation {
                uri: for_uri(path),
                index: self.0.iter().position(|(file, _)| *file == path),
            },
            region: location.row.map(|row| Region { start_line: row.0 }),
        });
        let sheet = location.origin.sheet.as_ref().map(|sheet| format!("{sheet}!")).unwrap_or_default();
        let part = |name: &str, kind| LogicalLocation {
            name: name.to_owned(),
            fully_qualified_name: format!("{sheet}{name}"),
            kind,
        };
        let mut logical: Vec<LogicalLocation> = cells.iter().map(|cell| part(cell, "cell")).collect();
        if logical.is_empty()
            && let Some(row) = location.row
        {
            logical.push(part(&row.0.to_string(), "row"));
        }
        Place { physical_location: physical, logical_locations: logical, message: None }
    }
}
