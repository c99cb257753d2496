//! `thbscreen columns`: what became of each header, and why.

use std::io::{self, Write};

use anyhow::Result;
use comfy_table::ColumnConstraint;
use serde_json::json;

use super::setup;
use crate::cli::{Bar, ColumnsArguments, Exit, ListFormat, grid, inputs, stdin, write_new};
use crate::input::{Loaded, Loader, MappingFile, Recogniser};
use crate::model::{Cell, GapKind, Sheet, SheetNote, Vocabulary, so_many};
use crate::reference::Catalog;
use crate::report::for_terminal;

/// How many runs of rows a remark names.
const RUNS: usize = 20;

/// Shows the mapping of lists, or the columns there are.
pub(super) fn columns(arguments: &ColumnsArguments) -> Result<Exit> {
    let vocabulary = setup::vocabulary()?;
    let mut out = io::BufWriter::new(io::stdout().lock());
    if arguments.known {
        known(&vocabulary, arguments.format, &mut out)?;
    } else {
        let catalog = Catalog::bundled()?;
        let inputs = inputs(&arguments.files)?;
        let mut options = setup::read_options(&arguments.read, &vocabulary)?;
        options.name_optional = true;
        let loaded = Loader {
            vocabulary: &vocabulary,
            countries: &*catalog.countries()?,
            sectors: &*catalog.sectors()?,
            recogniser: &Recogniser::new(&vocabulary)?,
            options: &options,
            wanted: None,
            stdin: &stdin,
            progress: &Bar::new(),
        }
        .load(&inputs)?;
        if let Some(path) = &arguments.write {
            write_new(path.place(), &inputs, &MappingFile::to_toml(&loaded.inputs.sheets))?;
        }
        match arguments.format {
            ListFormat::Table => in_tables(&vocabulary, &loaded, &mut out)?,
            ListFormat::Json => as_json(&loaded, &mut out)?,
        }
    }
    out.flush()?;
    Ok(Exit::Clean)
}

fn in_tables(vocabulary: &Vocabulary, loaded: &Loaded, out: &mut dyn Write) -> Result<()> {
    for (note, sheet) in std::iter::zip(&loaded.inputs.sheets, &loaded.list.sheets) {
        let header = match note.header_row {
            0 => "no header".to_owned(),
            row => format!("header in row {row}"),
        };
        let layout = note.layout.as_ref().map(|layout| format!(" ({layout})")).unwrap_or_default();
        let rows = if note.rows == note.suppliers { String::new() } else { format!("{}, ", so_many(note.rows, "row")) };
        let line = format!("{}: {header}{layout}, {rows}{}", sheet.origin, so_many(note.suppliers, "supplier"));
        writeln!(out, "{}", for_terminal(&line))?;
        let mut table = grid(&["", "Header", "Column", "Why", "Cells"]);
        // A name that is to be typed is not broken.
        if let Some(column) = table.column_mut(2) {
            column.set_constraint(ColumnConstraint::ContentWidth);
        }
        for column in &note.columns {
            let mapped = match (&column.column, column.status) {
                (Some(name), _) => format!("{name}\n{:.0} % sure", column.confidence * 100.0),
                (None, "ignored") => "(ignored)".to_owned(),
                (None, _) => "(not used)".to_owned(),
            };
            let cells = column.column.as_deref().and_then(|name| vocabulary.find(name)).map(|id| filled(sheet, id));
            let safe = |text: &str| for_terminal(text).into_owned();
            let cells = cells.unwrap_or_default();
            table.add_row([safe(&column.position), safe(&column.header), mapped, safe(&column.reason), cells]);
        }
        writeln!(out, "{table}\n")?;
    }
    for problem in &loaded.problems {
        let value = problem.value.as_ref().map(|value| format!(" `{value}`")).unwrap_or_default();
        let count = problem.occurrences(RUNS);
        let line = format!("{}: {}{value}{count}", problem.location, problem.message);
        writeln!(out, "{}", for_terminal(&line))?;
    }
    Ok(())
}

/// How many cells hold an answer, and what the others are.
fn filled(sheet: &Sheet, id: crate::model::ColumnId) -> String {
    let Some(column) = sheet.column(id) else { return String::new() };
    let mut by_code = vec![0; column.texts.len()];
    column.codes.iter().for_each(|code| by_code[code as usize] += 1);
    let mut gaps = [0; 6];
    let mut answered = 0;
    for (code, count) in by_code.into_iter().enumerate() {
        match column.meaning(code as u32) {
            Cell::Value(_) => answered += count,
            Cell::Gap(gap) => gaps[gap.kind as usize] += count,
        }
    }
    let mut words = vec![format!("{answered} filled")];
    for kind in GapKind::ALL {
        if gaps[kind as usize] > 0 {
            words.push(format!("{} {}", gaps[kind as usize], kind.label()));
        }
    }
    words.join(", ")
}

fn as_json(loaded: &Loaded, out: &mut dyn Write) -> Result<()> {
    let file = |note: &SheetNote| {
        let columns = note.columns.iter().map(|column| {
            json!({
                "header": column.header, "column": column.column, "status": column.status,
                "confidence": column.confidence, "reason": column.reason, "position": column.position,
            })
        });
        json!({
            "file": note.file, "sheet": note.sheet, "header_row": (note.header_row > 0).then_some(note.header_row),
            "layout": note.layout, "rows": note.rows, "suppliers": note.suppliers,
            "columns": columns.collect::<Vec<_>>(),
        })
    };
    let problems = loaded.problems.iter().map(|problem| {
        json!({
            "kind": problem.kind, "message": problem.message, "column": problem.column, "value": problem.value,
            "count": problem.count, "rows": problem.rows, "file": problem.location.origin.file, "sheet": problem.location.origin.sheet,
            "row": problem.location.row, "cell": problem.location.cell(),
        })
    });
    let document = json!({
        "files": loaded.inputs.sheets.iter().map(file).collect::<Vec<_>>(),
        "problems": problems.collect::<Vec<_>>(),
    });
    writeln!(out, "{document:#}")?;
    Ok(())
}

/// The columns there are.
fn known(vocabulary: &Vocabulary, format: ListFormat, out: &mut dyn Write) -> Result<()> {
    if format == ListFormat::Json {
        let column = |spec: &crate::model::ColumnSpec| {
            json!({
                "id": spec.id, "block": spec.block, "type": spec.kind.to_string(), "meaning": spec.meaning,
                "question": spec.question, "headers": spec.headers,
            })
        };
        let columns: Vec<_> = vocabulary.columns().map(|(_, spec)| column(spec)).collect();
        writeln!(out, "{:#}", json!(columns))?;
        return Ok(());
    }
    let mut table = grid(&["Column", "Type", "Meaning"]);
    for (_, spec) in vocabulary.columns() {
        table.add_row([spec.id.clone(), spec.kind.to_string(), spec.meaning.clone()]);
    }
    writeln!(out, "{table}")?;
    Ok(())
}
