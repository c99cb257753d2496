//! Lists read as users have them, every firm in them invented.

mod form;
mod hostile;
mod layouts;
mod mappings;

use std::sync::{Arc, OnceLock};

use anyhow::Result;

use super::{Field, Layouts, Loaded, Stated, load};
use crate::bundled::RulesData;
use crate::reference::{Catalog, Countries};

fn desk() -> &'static (Arc<Countries>, Layouts) {
    static DESK: OnceLock<(Arc<Countries>, Layouts)> = OnceLock::new();
    DESK.get_or_init(|| {
        let countries = Catalog::bundled().and_then(|catalog| catalog.countries()).expect("sound");
        (countries, Layouts::of(&RulesData::built_in()).expect("the layouts are sound"))
    })
}

fn read_as(name: &str, content: impl AsRef<[u8]>, stated: &Stated) -> Result<Loaded> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join(name);
    std::fs::write(&path, content)?;
    load(&path.into(), &desk().0, &desk().1, stated)
}

fn read(name: &str, content: impl AsRef<[u8]>) -> Loaded {
    read_as(name, content, &Stated::default()).unwrap_or_else(|fault| panic!("{fault:#}"))
}

fn refusal(name: &str, content: impl AsRef<[u8]>, stated: &Stated) -> String {
    let fault = read_as(name, content, stated).err().unwrap_or_else(|| panic!("{name} was read"));
    format!("{fault:#}")
}

/// The cells of a column, row by row.
fn column(list: &Loaded, field: Field) -> Vec<&str> {
    list.table.rows().map(|row| row.cell(field as usize)).collect()
}

fn said(list: &Loaded, words: &str) -> bool {
    list.notes.iter().any(|note| note.contains(words))
}

fn mapped(maps: &[&str]) -> Stated {
    let mappings = maps.iter().map(|map| map.parse().expect("it is sound")).collect();
    Stated { mappings, ..Stated::default() }
}
