//! The countries that suppliers come from, and how people write them.

/// A country.
#[derive(Clone, Copy)]
pub(super) struct Country {
    /// How many of a thousand suppliers it has.
    pub(super) weight: u64,
    /// How lists write it, the usual way first.
    pub(super) spellings: &'static [&'static str],
    /// Which of the words of a trade its firms use.
    pub(super) language: usize,
    pub(super) forms: &'static [&'static str],
    pub(super) cities: &'static [&'static str],
    /// The currency of its contracts.
    pub(super) currency: &'static str,
    /// Whether most of its suppliers are factories.
    pub(super) has_factories: bool,
}

const ENGLISH: usize = 0;
const GERMAN: usize = 1;
const FRENCH: usize = 2;
const ITALIAN: usize = 3;
const SPANISH: usize = 4;

const fn country(
    weight: u64,
    spellings: &'static [&'static str],
    (language, currency): (usize, &'static str),
    forms: &'static [&'static str],
    cities: &'static [&'static str],
) -> Country {
    Country { weight, spellings, language, forms, cities, currency, has_factories: false }
}

/// The same with factories.
const fn with_factories(country: Country) -> Country {
    Country { has_factories: true, ..country }
}

pub(super) const COUNTRIES: [Country; 26] = [
    country(
        140,
        &["Germany", "DE", "Deutschland", "DEU", "Allemagne"],
        (GERMAN, "EUR"),
        &["GmbH", "AG", "GmbH & Co. KG", "KG", "e.K.", "UG (haftungsbeschränkt)"],
        &["Hamburg", "München", "Köln", "Leipzig", "Bremen", "Nürnberg", "Kassel"],
    ),
    country(
        90,
        &["France", "FR", "FRA", "Frankreich", "Francia"],
        (FRENCH, "EUR"),
        &["SARL", "SAS", "S.A.", "EURL"],
        &["Lyon", "Lille", "Nantes", "Rouen", "Saint-Étienne", "Orléans"],
    ),
    country(
        80,
        &["Italy", "IT", "Italia", "ITA", "Italien"],
        (ITALIAN, "EUR"),
        &["S.r.l.", "S.p.A.", "S.n.c.", "Soc. Coop."],
        &["Milano", "Prato", "Bari", "Verona", "Forlì"],
    ),
    country(
        75,
        &["United Kingdom", "UK", "GB", "Great Britain", "GBR", "Vereinigtes Königreich"],
        (ENGLISH, "GBP"),
        &["Ltd", "Limited", "plc", "LLP"],
        &["Leeds", "Bristol", "Leicester", "Hull", "Cardiff"],
    ),
    country(
        70,
        &["Spain", "ES", "España", "ESP", "Spanien"],
        (SPANISH, "EUR"),
        &["S.L.", "S.A.", "S. Coop."],
        &["Murcia", "Almería", "Zaragoza", "León", "Málaga"],
    ),
    country(
        70,
        &["Poland", "PL", "Polska", "POL", "Polen"],
        (ENGLISH, "PLN"),
        &["sp. z o.o.", "S.A.", "sp. k.", "sp. j."],
        &["Łódź", "Poznań", "Wrocław", "Rzeszów", "Gdynia"],
    ),
    country(
        55,
        &["United States", "US", "USA", "U.S.A.", "United States of America"],
        (ENGLISH, "USD"),
        &["Inc.", "LLC", "Corp.", "Co."],
        &["Austin", "Columbus", "Fresno", "Tulsa", "Newark"],
    ),
    country(
        45,
        &["Netherlands", "NL", "Nederland", "The Netherlands", "Niederlande"],
        (ENGLISH, "EUR"),
        &["B.V.", "N.V.", "V.O.F."],
        &["Rotterdam", "Tilburg", "Venlo", "Zwolle"],
    ),
    country(
        30,
        &["Austria", "AT", "Österreich", "AUT"],
        (GERMAN, "EUR"),
        &["GmbH", "Ges.m.b.H.", "KG"],
        &["Linz", "Graz", "Wels"],
    ),
    country(
        28,
        &["Czechia", "CZ", "Czech Republic", "Česko", "Tschechien"],
        (ENGLISH, "CZK"),
        &["s.r.o.", "a.s."],
        &["Brno", "Plzeň", "Ostrava"],
    ),
    country(
        25,
        &["Romania", "RO", "Rumänien", "Roumanie"],
        (ENGLISH, "RON"),
        &["S.R.L.", "S.A."],
        &["Cluj-Napoca", "Iași", "Arad"],
    ),
    country(
        25,
        &["Portugal", "PT", "PRT", "Portogallo"],
        (SPANISH, "EUR"),
        &["Lda.", "S.A."],
        &["Porto", "Braga", "Setúbal"],
    ),
    country(20, &["Sweden", "SE", "Sverige", "Schweden"], (ENGLISH, "SEK"), &["AB"], &["Malmö", "Örebro", "Västerås"]),
    country(
        10,
        &["Morocco", "MA", "Maroc", "Marokko"],
        (FRENCH, "MAD"),
        &["SARL", "S.A."],
        &["Tanger", "Fès", "Kénitra"],
    ),
    with_factories(country(
        40,
        &["Türkiye", "TR", "Turkey", "Turquie", "Türkei"],
        (ENGLISH, "TRY"),
        &["A.Ş.", "Ltd. Şti.", "San. ve Tic. A.Ş."],
        &["İzmir", "Bursa", "Gaziantep", "Denizli"],
    )),
    with_factories(country(
        80,
        &["China", "CN", "P.R. China", "PRC", "Volksrepublik China", "Chine"],
        (ENGLISH, "CNY"),
        &["Co., Ltd.", "Co. Ltd", "Group Co., Ltd."],
        &["Ningbo", "Dongguan", "Suzhou", "Qingdao", "Foshan"],
    )),
    with_factories(country(
        40,
        &["India", "IN", "Indien", "IND"],
        (ENGLISH, "INR"),
        &["Pvt. Ltd.", "Private Limited", "LLP"],
        &["Pune", "Tiruppur", "Surat", "Kanpur"],
    )),
    with_factories(country(
        14,
        &["Bangladesh", "BD", "Bangladesch"],
        (ENGLISH, "BDT"),
        &["Ltd.", "Pvt. Ltd."],
        &["Dhaka", "Chattogram", "Gazipur"],
    )),
    with_factories(country(
        14,
        &["Viet Nam", "VN", "Vietnam"],
        (ENGLISH, "VND"),
        &["JSC", "Co., Ltd."],
        &["Hanoi", "Hai Phong", "Da Nang"],
    )),
    with_factories(country(
        9,
        &["Thailand", "TH", "Thaïlande"],
        (ENGLISH, "THB"),
        &["Co., Ltd.", "Public Company Limited"],
        &["Chonburi", "Rayong", "Samut Sakhon"],
    )),
    with_factories(country(
        8,
        &["Malaysia", "MY", "Malaisie"],
        (ENGLISH, "MYR"),
        &["Sdn. Bhd.", "Berhad"],
        &["Penang", "Ipoh", "Johor Bahru"],
    )),
    with_factories(country(
        8,
        &["Pakistan", "PK", "PAK"],
        (ENGLISH, "PKR"),
        &["(Pvt.) Ltd.", "Limited"],
        &["Lahore", "Sialkot", "Faisalabad"],
    )),
    country(
        8,
        &["Mexico", "MX", "México", "Mexiko"],
        (SPANISH, "MXN"),
        &["S.A. de C.V.", "S. de R.L. de C.V."],
        &["Puebla", "León", "Monterrey"],
    ),
    country(
        10,
        &["Brazil", "BR", "Brasil", "Brasilien"],
        (SPANISH, "BRL"),
        &["Ltda.", "S.A."],
        &["Recife", "Joinville", "Campinas"],
    ),
    country(4, &["South Africa", "ZA", "Südafrika", "RSA"], (ENGLISH, "ZAR"), &["(Pty) Ltd"], &["Durban", "Gqeberha"]),
    country(2, &["Nepal", "NP", "NPL"], (ENGLISH, "NPR"), &["Pvt. Ltd."], &["Lalitpur", "Biratnagar"]),
];

/// Where migrant workers come from, as lists write it.
pub(super) const ORIGINS: [&str; 14] = [
    "Nepal",
    "Ukraine",
    "Romania",
    "RO",
    "Bangladesh",
    "Indien",
    "India",
    "Philippines",
    "PH",
    "Maroc",
    "Viet Nam",
    "Bulgaria",
    "Moldova",
    "Indonesia",
];
