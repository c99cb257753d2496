//! What every part needs: the rules and tables of the program, and a list.

use std::io::{Cursor, Read};
use std::sync::{Arc, LazyLock};

use jiff::civil::{Date, date};
use thbscreen::bundled::RulesData;
use thbscreen::input::{Input, Loaded, Loader, ReadOptions, Recogniser, Unwatched};
use thbscreen::model::{ColumnId, Gate, Vocabulary};
use thbscreen::reference::{Catalog, Countries, DataAge, Sectors};
use thbscreen::rules::{Compendium, Faults, Pack, Rulebook, Schema, load_from, with_bases_from};
use thbscreen::screening::Screening;

use crate::suppliers;

/// The suppliers of the list; few where nothing is measured but whether it runs.
pub(crate) const ROWS: u64 = if cfg!(debug_assertions) { 1_000 } else { 100_000 };

/// The day the screening is made for.
const AS_OF: Date = date(2026, 11, 23);

/// A list as it stands in a file.
pub(crate) static LIST: LazyLock<Arc<[u8]>> = LazyLock::new(|| {
    let mut list = Vec::new();
    suppliers::write_csv(ROWS, 1, &mut list).expect("memory takes everything");
    list.into()
});

/// The default rules and what they stand on.
pub(crate) static HOUSE: LazyLock<House> = LazyLock::new(House::build);

/// The default rules and what they stand on.
pub(crate) struct House {
    pub(crate) data: Arc<RulesData>,
    pub(crate) vocabulary: Arc<Vocabulary>,
    catalog: Catalog,
    compendium: Compendium,
    packs: Vec<Pack>,
    countries: Arc<Countries>,
    sectors: Arc<Sectors>,
    recogniser: Recogniser,
}

impl House {
    fn build() -> Self {
        let data = Arc::new(RulesData::built_in());
        let text = |name| data.file(name).expect("it is built in");
        let vocabulary = Arc::new(Vocabulary::from_toml(text("vocabulary.toml")).expect("the vocabulary is sound"));
        let catalog = Catalog::of(data.clone()).expect("the tables are sound");
        let mut faults = Faults::default();
        let default = data.pack_ids().into_iter().take(1).map(str::to_owned).collect::<Vec<_>>();
        let packs = load_from(&data, &default, &mut faults).expect("the default pack is built in");
        let recogniser = Recogniser::of(text("layouts.toml"), &vocabulary).expect("the layouts are sound");
        Self {
            packs: with_bases_from(&data, packs, &mut faults),
            compendium: Compendium::bundled().expect("the instruments are sound"),
            countries: catalog.countries().expect("the countries are sound"),
            sectors: catalog.sectors().expect("the sectors are sound"),
            recogniser,
            catalog,
            vocabulary,
            data,
        }
    }

    /// The default rules, compiled.
    pub(crate) fn rulebook(&self) -> Rulebook {
        let schema = Schema { vocabulary: &self.vocabulary, catalog: &self.catalog, compendium: &self.compendium };
        Rulebook::new(&self.packs, &schema, AS_OF, Faults::default()).expect("the default pack is sound")
    }

    /// A screening without rating.
    pub(crate) fn screening<'a>(&'a self, rulebook: &'a Rulebook) -> Screening<'a> {
        Screening {
            vocabulary: self.vocabulary.clone(),
            catalog: &self.catalog,
            compendium: &self.compendium,
            rulebook,
            rating: None,
            what_if: None,
            files: Vec::new(),
            settings: Vec::new(),
            gate: Gate::default(),
            counterfactuals: false,
            data_age: DataAge::default(),
            on_lists: Vec::new(),
        }
    }

    /// Reads a list that stands in memory.
    pub(crate) fn load(&self, list: &Arc<[u8]>, wanted: Option<&[ColumnId]>) -> Loaded {
        let list = list.clone();
        Loader {
            vocabulary: &self.vocabulary,
            countries: &self.countries,
            sectors: &self.sectors,
            recogniser: &self.recogniser,
            options: &ReadOptions::default(),
            wanted,
            stdin: &move || -> Box<dyn Read + Send> { Box::new(Cursor::new(list.clone())) },
            progress: &Unwatched,
        }
        .load(&[Input::Stdin])
        .expect("it is a list of suppliers")
    }

    /// The columns that the default rules read.
    pub(crate) fn wanted(&self) -> Vec<ColumnId> {
        self.screening(&self.rulebook()).wanted()
    }
}
