//! `thbscreen waivers check`: which waivers need a look before a run needs them.

use std::io::{self, Write};

use anyhow::Result;
use jiff::civil::Date;

use crate::cli::{Exit, WaiversCommand, grid, today};
use crate::model::{StatedPath, Waiver, so_many};
use crate::report::for_terminal;
use crate::screening::{Entry, WaiverFile};

/// Runs the subcommand.
pub(super) fn waivers(command: &WaiversCommand) -> Result<Exit> {
    let WaiversCommand::Check { file, within, as_of } = command;
    check(file, within.unwrap_or(0), as_of.unwrap_or_else(today))
}

/// How a waiver stands.
enum Standing {
    Malformed(String),
    Expired,
    Soon(u32),
    Holds,
}

fn check(file: &StatedPath, within: u32, as_of: Date) -> Result<Exit> {
    let waivers = WaiverFile::load(file)?;
    let mut out = io::stdout().lock();
    let mut needing = 0;
    let mut table = grid(&["Line", "Supplier", "Rule", "Expires", "Approver", "How it stands"]);
    for Entry { line, waiver } in &waivers.entries {
        let standing = standing(waiver, within, as_of);
        needing += usize::from(!matches!(standing, Standing::Holds));
        let stated = waiver.as_ref().ok();
        let text = |of: fn(&Waiver) -> &str| stated.map_or("", of).to_owned();
        table.add_row([
            line.to_string(),
            for_terminal(&text(|waiver| &waiver.supplier)).into_owned(),
            for_terminal(&text(|waiver| &waiver.rule)).into_owned(),
            stated.map(|waiver| waiver.expires.to_string()).unwrap_or_default(),
            for_terminal(&text(|waiver| &waiver.approver)).into_owned(),
            for_terminal(&in_words(&standing)).into_owned(),
        ]);
    }
    if waivers.entries.is_empty() {
        writeln!(out, "{}: there are no waivers", for_terminal(&waivers.name))?;
        return Ok(Exit::Clean);
    }
    let need = if needing == 1 { "needs" } else { "need" };
    writeln!(
        out,
        "{table}\n{}, {needing} of them {need} a look, as of {as_of}",
        so_many(waivers.entries.len(), "waiver")
    )?;
    writeln!(out, "Whether a list has the supplier and the finding, `check --waivers` says.")?;
    Ok(if needing > 0 { Exit::Found } else { Exit::Clean })
}

fn standing(waiver: &Result<Waiver, String>, within: u32, as_of: Date) -> Standing {
    let waiver = match waiver {
        Ok(waiver) => waiver,
        Err(fault) => return Standing::Malformed(fault.clone()),
    };
    let left = as_of.until(waiver.expires).map_or(0, |span| span.get_days());
    match u32::try_from(left) {
        Err(_) => Standing::Expired,
        Ok(left) if within > 0 && left <= within => Standing::Soon(left),
        Ok(_) => Standing::Holds,
    }
}

fn in_words(standing: &Standing) -> String {
    match standing {
        Standing::Malformed(fault) => format!("holds for nothing: {fault}"),
        Standing::Expired => "expired".to_owned(),
        Standing::Soon(0) => "expires today".to_owned(),
        Standing::Soon(days) => format!("expires in {}", so_many(*days as usize, "day")),
        // Whether a list has such a supplier and such a finding, only a run can tell.
        Standing::Holds => "in time".to_owned(),
    }
}
