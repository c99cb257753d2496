//! `thbscreen rules schema`: what a pack may say, for editors.

use std::io::Write;

use anyhow::Result;

use crate::cli::Exit;
use crate::commands::setup::vocabulary;
use crate::reference::Catalog;
use crate::rules::{Compendium, Schema, pack_schema};

/// Prints the JSON Schema of packs.
pub(super) fn schema(out: &mut dyn Write) -> Result<Exit> {
    let (vocabulary, catalog, compendium) = (vocabulary()?, Catalog::bundled()?, Compendium::bundled()?);
    let known = Schema { vocabulary: &vocabulary, catalog: &catalog, compendium: &compendium };
    writeln!(out, "{:#}", pack_schema(&known))?;
    Ok(Exit::Clean)
}
