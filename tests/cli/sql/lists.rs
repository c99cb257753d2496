//! The lists over which verdicts are compared: the fixtures, generated rows, and cells as
//! nobody should write them.

use std::fmt::Write as _;

use crate::suppliers::write_csv;
use crate::support::Folder;

/// So many generated rows, unless `THBSCREEN_SQL_ROWS` asks for another number.
const ROWS: u64 = 1500;

/// A list of suppliers.
pub(super) struct List {
    pub(super) name: &'static str,
    pub(super) path: String,
    pub(super) delimiter: char,
    /// Whether also the slower engine runs over it.
    pub(super) for_every_engine: bool,
}

/// Columns of each type, and texts that are hard to read in them.
const HARD: [(&str, &[&str]); 12] = [
    (
        "plan_present",
        &[
            " Yes ",
            "ΝΑΙ",
            "JA.",
            "да",
            "ДА",
            "x",
            "✓",
            "✘",
            "-0-",
            "0",
            "n/a",
            "N. A.",
            "k.A.",
            "yes, partly",
            "#N/A",
            "\u{a0}no\u{200b}",
            "…",
            "vrai",
            "Sì",
            "SÍ",
            "ＹＥＳ",
            "don't know",
            "in Klärung",
            "?",
            "Ñ",
        ],
    ),
    ("plan_reporting", &["n/a", "entfällt", "no", "", "unknown", "withheld", "#REF!", "perhaps"]),
    (
        "contract_value",
        &[
            "1.234",
            "1,234",
            "1,234.50",
            "1.234,50",
            "€ 1 234 567",
            "kr. 500",
            "500 kr",
            "USD 40,000",
            "40000 usd",
            "EUR 5 USD",
            "US$ 49,999.99",
            "$100",
            "CHF 1'000'000",
            "(5)",
            "-5",
            "−5",
            "+5",
            "1.2,345.6",
            "1e5",
            "1E+400",
            "12 34",
            "1 234 567",
            "Fr. 20.-",
            "zł 10",
            "10 zł",
            "10 Zł",
            ".5",
            "5.",
            "1,2,3",
            "about 5",
            "½",
            "٥",
        ],
    ),
    ("currency", &["EUR", "euro", "usd", "$", "XXX", "n/a", "", "-", "THB", "kr", "CHF.", "¥", "zzz"]),
    ("workers_migrant", &["0", "3", "1,000", "1.000", "10", "n/a", "many", "0.5", "1001-5000", "1_000", "-1"]),
    ("migrant_share_pct", &["0", "50%", "50 %", "14,5", "101", "0.5", "1", "-3", "(2)", "%", "1,234%"]),
    (
        "plan_date",
        &[
            "2025-01-31",
            "31.01.2025",
            "31/01/2025",
            "03/04/2025",
            "01/31/2025",
            "31 January 2025",
            "May 3, 2024",
            "1er mars 2024",
            "3 de mayo de 2024",
            "23-Sep-11",
            "45678",
            "45678.5",
            "2024",
            "20240131",
            "20241331",
            "31.02.2025",
            "2025-01-31T10:00:00",
            "2025-01-31 10:00",
            "31.1.25",
            "31.1.85",
            "03/04/25",
            "5 März 2024",
            "12 мая 2024 г.",
            "2024 May 3rd",
            "32 May 2024",
            "May 2024",
            "3/4/2025.",
            "2025/1/31",
            "2025 - 1 - 31",
            "1.5.2024 ",
            "never",
        ],
    ),
    (
        "country",
        &[
            "DE",
            "de",
            "Deutschland",
            "Korea",
            "Korea (South)",
            "Congo",
            "NA",
            "Namibia",
            "UK",
            "GB-ENG",
            "Côte d'Ivoire",
            "COTE D IVOIRE",
            "Россия",
            "中国",
            "Türkiye",
            "Turkey (formerly)",
            "XX",
            "n/a",
            "",
            "276",
            "한국",
            "日本",
            "Österreich",
            "ＤＥ",
        ],
    ),
    (
        "sector_code",
        &[
            "81.21 Cleaning",
            "C14",
            "2361",
            "236",
            "56",
            "5",
            "81",
            "90910000-9",
            "15000000",
            "Cleaning",
            "textiles; cotton",
            "mining | xyz",
            "Unspecified",
            "office cleaning and security services",
            "1",
            "99999",
            "A",
            "Agriculture, forestry and fishing",
            "NACE 81",
            "81:",
            "01.11",
            "0111",
            "n/a",
            "clothing manufacture and shipping",
        ],
    ),
    (
        "plan_elements",
        &[
            "awareness|housing",
            "housing; reporting channel",
            "none",
            "no",
            "keine",
            "-",
            "all",
            "awareness, xyz",
            "|;",
            "recruitment_wage\nhousing",
            "Awareness",
            "n/a",
            "subcontractor monitoring",
        ],
    ),
    (
        "labour_agency_name",
        &[
            "Fabula Staffing",
            "various",
            "none",
            "n/a",
            "unknown; n/a",
            "tbc, Fabula",
            "Several",
            "nobody",
            "a;b;c",
            "x",
        ],
    ),
    ("tier", &["1", "Tier 1", "Tier 2 Supplier", "T1", "2.", "Stufe 3", "tier", "0", "уровень 2", "1st"]),
];

/// Columns with plain answers beside them, so that rules come to something.
const PLAIN: [(&str, &[&str]); 9] = [
    ("uses_labour_agency", &["yes", "no", "unknown"]),
    ("accommodation_provided", &["yes", "no", ""]),
    ("recruitment_fees_charged", &["no", "yes", "maybe"]),
    ("id_documents_held", &["no", "no", "yes"]),
    ("workers_total", &["10", "100", "n/a"]),
    ("role", &["bidder", "Hersteller", "labour provider", "sous-traitant", "n/a", "agent", "?!"]),
    ("site_country", &["", "KP", "DE", "n/a", "Nowhere"]),
    ("conviction_thb", &["no", "yes", "n/a"]),
    ("conviction_date", &["2024-02-01", "2015-02-01", "n/a", "long ago"]),
];

/// The fixtures that are lists of suppliers as text.
const FIXTURES: [(&str, &str, char); 12] = [
    ("clean", "fixtures/clean.csv", ','),
    ("lieferanten", "fixtures/lieferanten.csv", ';'),
    ("derived", "fixtures/chain/derived.csv", ','),
    ("chain", "fixtures/chain/tender.csv", ','),
    ("formats", "fixtures/formats/list.csv", ','),
    ("names", "fixtures/lists/suppliers.csv", ','),
    ("tender", "fixtures/tender/subcontractors.csv", ','),
    ("de", "fixtures/headers/de.csv", ';'),
    ("es", "fixtures/headers/es.csv", ';'),
    ("fr", "fixtures/headers/fr.csv", ';'),
    ("it", "fixtures/headers/it.csv", ';'),
    ("ru", "fixtures/headers/ru.csv", ';'),
];

/// Every hard text in some row, beside ever other ones.
fn hard() -> String {
    let columns: Vec<(&str, &[&str])> = HARD.into_iter().chain(PLAIN).collect();
    let mut list = columns.iter().fold("supplier_id,name".to_owned(), |header, (name, _)| header + "," + name);
    for row in 0..420 {
        let _ = write!(list, "\nH-{row},Example {row} Ltd");
        for (place, (_, texts)) in columns.iter().enumerate() {
            let text = texts[(row * (place + 1) + row / texts.len() + place) % texts.len()];
            let _ = write!(list, ",\"{}\"", text.replace('"', "\"\""));
        }
    }
    list + "\n"
}

/// Every list; where a number of generated rows is asked for, these alone.
pub(super) fn lists(folder: &Folder) -> Vec<List> {
    let asked = std::env::var("THBSCREEN_SQL_ROWS").ok();
    let rows = asked.as_ref().map_or(ROWS, |rows| rows.parse().expect("THBSCREEN_SQL_ROWS is a number"));
    let mut generated = Vec::new();
    write_csv(rows, 1, &mut generated).expect("memory takes everything");
    let generated = list("generated", &folder.file("generated.csv", generated), ',', true);
    if asked.is_some() {
        return vec![generated];
    }
    let fixtures = FIXTURES.iter().map(|(name, path, delimiter)| list(name, path, *delimiter, false));
    let hard = list("hard", &folder.file("hard.csv", hard()), ',', true);
    // Nothing that a rule asks about.
    let bare = list("bare", &folder.file("bare.csv", "supplier_id,name\n1,Example Ltd\n2,Fabula Ltd\n"), ',', false);
    fixtures.chain([bare, hard, generated]).collect()
}

fn list(name: &'static str, path: &str, delimiter: char, for_every_engine: bool) -> List {
    List { name, path: path.to_owned(), delimiter, for_every_engine }
}
