//! The data of `rules/` as it is built into the binary. A test proves that no file
//! on disk is missing here.

/// The vocabulary of columns.
pub const VOCABULARY: &str = include_str!("../rules/vocabulary.toml");

/// The layouts of published lists.
pub const LAYOUTS: &str = include_str!("../rules/layouts.toml");

/// The compendium of laws, standards and guides.
pub const INSTRUMENTS: &str = include_str!("../rules/instruments.toml");

/// The rating: points, weights and bands.
pub const RATING: &str = include_str!("../rules/rating.toml");

/// How names are compared: levels, weights, and what a contradiction costs.
pub const MATCHING: &str = include_str!("../rules/matching.toml");

/// What names are made of: legal forms, ordinary words, places, Chinese readings.
pub const NAME_FILES: &[(&str, &str)] = &[
    ("chinese.csv", include_str!("../rules/names/chinese.csv")),
    ("legal_forms.csv", include_str!("../rules/names/legal_forms.csv")),
    ("places.csv", include_str!("../rules/names/places.csv")),
    ("words.csv", include_str!("../rules/names/words.csv")),
];

/// The description of the reference tables.
pub const REFERENCE: &str = include_str!("../rules/reference/reference.toml");

/// The rule packs, by id; the first is the default.
pub const PACKS: &[(&str, &str)] = &[
    ("osce", include_str!("../rules/packs/osce.toml")),
    ("us-far", include_str!("../rules/packs/us-far.toml")),
    ("us-import", include_str!("../rules/packs/us-import.toml")),
    ("uk", include_str!("../rules/packs/uk.toml")),
    ("eu", include_str!("../rules/packs/eu.toml")),
    ("norway", include_str!("../rules/packs/norway.toml")),
    ("disclosure", include_str!("../rules/packs/disclosure.toml")),
    ("data-quality", include_str!("../rules/packs/data-quality.toml")),
];

macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../rules/reference/", $name)))),+]
    };
}

/// The reference tables, by file name.
pub const REFERENCE_FILES: &[(&str, &str)] = files![
    "countries.csv",
    "dol_downstream.csv",
    "dol_goods.csv",
    "eo13126.csv",
    "goods_hs.csv",
    "goods_terms.csv",
    "nace2_isic4_classes.csv",
    "national_classifications.csv",
    "rates.csv",
    "regions.csv",
    "sector_named_by.csv",
    "sector_risk.csv",
    "sector_synonyms.csv",
    "sectors.csv",
    "tip_tiers.csv",
    "uflpa_priority.csv",
    "wro_goods.csv",
    "wro_names.csv",
    "../lists/uflpa.csv",
    "../lists/wro.csv",
];

/// A reference table by its file name.
pub fn reference_file(name: &str) -> Option<&'static str> {
    REFERENCE_FILES.iter().find(|(file, _)| *file == name).map(|(_, text)| *text)
}

/// A table of what names are made of, by its file name.
pub fn name_file(name: &str) -> Option<&'static str> {
    NAME_FILES.iter().find(|(file, _)| *file == name).map(|(_, text)| *text)
}
