//! `thbscreen lists import`: a watch-list in the one form, of the file of a publisher.

use std::io;

use anyhow::{Result, bail};

use super::{Desk, number};
use crate::cli::{Exit, ImportArguments, item, wrapped, write_new};
use crate::input::Input;
use crate::watchlists::{Loaded, load, names, write};

/// Reads the file, writes the list, and says what became of it.
pub(super) fn import(arguments: &ImportArguments) -> Result<Exit> {
    let output = &arguments.output;
    if output.symlink_metadata().is_ok_and(|found| !found.is_dir()) && !arguments.force {
        bail!("{}: there is a file already; --force writes over it", output.display());
    }
    let desk = Desk::load()?;
    let list = load(&arguments.file, &desk.countries, &desk.layouts, &arguments.stated())?;
    write_new(output, &[Input::File(arguments.file.clone())], &write(&list)?)?;
    say(&list, &output.display().to_string(), &desk)?;
    Ok(Exit::Clean)
}

fn say(list: &Loaded, output: &str, desk: &Desk) -> Result<()> {
    let mut out = io::stderr().lock();
    let about = &list.about;
    let watch = list.info.watchlist.iter();
    let names: usize = watch.flat_map(|watch| list.table.rows().map(|row| names(watch, &list.table, row).len())).sum();
    let entries = number(list.table.rows().len(), "entry", "entries");
    let names = number(names, "name", "names");
    wrapped(&mut out, "", "  ", &format!("{output}: {entries} with {names}, as `{}`", about.id))?;
    wrapped(&mut out, "  ", "    ", &format!("{}, {}", about.title, about.publisher))?;
    let date = about.date.map_or_else(|| "not known".to_owned(), |date| date.to_string());
    wrapped(&mut out, "  ", "    ", &format!("read by the layout `{}`; day of the data: {date}", about.layout))?;
    wrapped(
        &mut out,
        "  ",
        "    ",
        &format!("kind: {}, severity: {}, licence: {}", about.kind, about.severity, about.licence),
    )?;
    for note in &list.notes {
        item(&mut out, note)?;
    }
    if desk.catalog.info(&about.id).is_some() {
        item(
            &mut out,
            &format!(
                "with `--list` it stands for the built-in list `{}`; give it another name with --id to use both",
                about.id
            ),
        )?;
    }
    Ok(())
}
