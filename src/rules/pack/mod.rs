//! A pack as it is written: read with every fault noted, not yet compiled.

mod overrides;
mod parameters;
mod rule;
mod table;

use std::path::Path;

use toml::de::DeTable;

use super::diagnostics::{Faults, Source};
use super::instruments::{Compendium, read_instrument};
use super::toml_reader::{At, TableReader};
use crate::model::{Instrument, StatedPath};
use crate::reference::Catalog;

pub(super) use overrides::{Change, RawOverride};
pub(super) use parameters::{DatedValue, RawParameter};
pub(super) use rule::{Given, RawExample, RawRule, RawSeverity, chosen};
pub(super) use table::{MATCHES, PackTable};

/// A pack of rules.
#[derive(Clone, Debug)]
pub struct Pack {
    /// Its text, to show faults in.
    pub(super) source: Source,
    /// Its name.
    pub id: String,
    /// What it is.
    pub title: String,
    /// What it is for.
    pub description: String,
    /// The built-in packs it builds on, by id.
    pub(super) extends: Vec<At<String>>,
    /// The watch-lists that rules on any list are to look at, by id.
    lists: Vec<At<String>>,
    pub(super) parameters: Vec<RawParameter>,
    pub(super) tables: Vec<PackTable>,
    pub(super) rules: Vec<RawRule>,
    pub(super) overrides: Vec<RawOverride>,
    /// Laws, standards and guides of its own.
    instruments: Vec<At<Instrument>>,
}

impl Pack {
    /// Reads a pack. Faults are added to `faults`; what could be read is returned
    /// all the same, so that the faults behind them are found too.
    pub fn read(source: &Source, faults: &mut Faults) -> Option<Self> {
        let text = source.text.clone();
        let (document, errors) = DeTable::parse_recoverable(&text);
        let mut told = Vec::new();
        for error in &errors {
            let span = error.span().unwrap_or(0..0);
            // One place that cannot be read makes the parser stumble more than once.
            if told.contains(&span) {
                continue;
            }
            told.push(span.clone());
            faults.add(source, span, format!("this is not TOML: {}", error.message()), "here", None);
        }
        if !errors.is_empty() {
            return None;
        }
        let mut top = TableReader::new(source, faults, document.get_ref(), 0..0, "the pack");
        // Editors look up here how a pack is written; it means nothing to the rules.
        top.text("$schema");
        let head = top.table("pack");
        let parameters = top.table("parameters");
        let tables = top.table("tables");
        let rules = top.tables("rule");
        let overrides = top.tables("override");
        let instruments = top.tables("instrument");
        top.finish();
        let is_empty = rules.is_empty() && overrides.is_empty();
        let mut pack = Self::named(source, faults, head, is_empty)?;
        pack.parameters = parameters.map_or_else(Vec::new, |table| parameters::read(source, faults, table.value));
        pack.tables = tables.map_or_else(Vec::new, |tables| table::read(source, faults, tables.value));
        pack.rules = rules.into_iter().map(|rule| rule::read(source, faults, &rule)).collect();
        for table in instruments {
            let read = read_instrument(source, faults, &table);
            pack.instruments.extend(read.map(|value| At { value, span: table.span }));
        }
        pack.overrides = overrides.into_iter().filter_map(|row| overrides::read(source, faults, row)).collect();
        Some(pack)
    }

    /// The file of the user it was read from.
    pub fn path(&self) -> Option<&StatedPath> {
        self.source.file.as_deref()
    }

    /// Adds the instruments the pack brings along to the compendium.
    pub fn add_instruments(&self, compendium: &mut Compendium, faults: &mut Faults) {
        for instrument in &self.instruments {
            if let Err(message) = compendium.add(instrument.value.clone()) {
                faults.add(&self.source, instrument.span.clone(), message, "second one", None);
            }
        }
    }

    /// Has the rules on any watch-list look at those the pack names.
    pub fn use_lists(&self, catalog: &mut Catalog, faults: &mut Faults) {
        for list in &self.lists {
            if let Err(fault) = catalog.use_list(&list.value) {
                faults.add(&self.source, list.span.clone(), format!("{fault:#}"), "unknown watch-list", None);
            }
        }
    }

    /// A pack with its name and nothing in it. A file that states none is named after
    /// itself: three lines are enough to change a rule.
    fn named(source: &Source, faults: &mut Faults, head: Option<At<&DeTable<'_>>>, is_empty: bool) -> Option<Self> {
        let mut pack = Self {
            source: source.clone(),
            id: String::new(),
            title: String::new(),
            description: String::new(),
            extends: Vec::new(),
            lists: Vec::new(),
            parameters: Vec::new(),
            tables: Vec::new(),
            rules: Vec::new(),
            overrides: Vec::new(),
            instruments: Vec::new(),
        };
        let Some(head) = head else {
            if is_empty {
                let help = Some("start with [pack], id = \"...\" and title = \"...\", and add [[rule]]".to_owned());
                faults.add(source, 0..0, "the file is no rule pack: it has no rules", "missing here", help);
                return None;
            }
            let name = Path::new(&*source.name).file_stem().unwrap_or_default();
            pack.id = name.to_string_lossy().into_owned();
            pack.title = source.name.to_string();
            return Some(pack);
        };
        let mut head = TableReader::new(source, faults, head.value, head.span, "[pack]");
        pack.id = head.required_text("id").value;
        pack.title = head.required_text("title").value;
        pack.description = head.text("description").map(|at| at.value).unwrap_or_default();
        pack.extends = head.texts("extends");
        pack.lists = head.texts("lists");
        head.finish();
        Some(pack)
    }
}
