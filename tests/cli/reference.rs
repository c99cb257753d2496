//! What the reference tables say is found in every list that says it, in whatever
//! words, and in no other.

use std::fmt::Write;

use serde_json::Value;

use crate::support::{Folder, evidence, finding, json, json_as_of, text, verdict};

/// A row of a table of the project, by header.
type Row = std::collections::HashMap<String, String>;

fn rows_of(path: &str) -> Vec<Row> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("rules").join(path);
    let mut reader = csv::Reader::from_path(&path).expect("the table is there");
    reader.deserialize().collect::<Result<_, _>>().expect("the table is well formed")
}

/// A list with one supplier a case; its number is its key.
fn list_of<'a>(folder: &Folder, headers: &str, cases: impl Iterator<Item = Vec<&'a str>>) -> String {
    let mut list = format!("Supplier ID,Name,{headers}\n");
    for (number, cells) in cases.enumerate() {
        let cells: Vec<String> = cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
        writeln!(list, "S-{number},Erfunden {number},{}", cells.join(",")).expect("a text takes more");
    }
    folder.file("list.csv", list)
}

fn severity_of<'a>(report: &'a Value, key: &str, rule: &str) -> Option<(&'a str, &'a str)> {
    finding(report, key, rule).map(|found| (text(&found["verdict"]), text(&found["severity"])))
}

/// What `country-elevated` says of a tier, `None` for clear.
fn expected(tier: &str) -> Option<(&'static str, &'static str)> {
    match tier {
        "3" | "SC" => Some(("flagged", "high")),
        "2WL" => Some(("flagged", "medium")),
        "" => Some(("unknown", "high")),
        _ => None,
    }
}

/// Every spelling of every country that names it alone, and its tier of an edition.
fn spellings(edition: &str) -> Vec<(String, String)> {
    let countries = rows_of("reference/countries.csv");
    let weak: Vec<&str> = countries.iter().flat_map(|row| row["aliases_weak"].split('|')).collect();
    // Where "na" stands in a list, it may mean that there is no answer.
    let weak = [&weak[..], &["NA"]].concat();
    let mut spellings = Vec::new();
    for tier in rows_of("reference/tip_tiers.csv") {
        let country = countries.iter().find(|row| row["alpha2"] == tier["alpha2"]).expect("a known country");
        let names = [&*country["short_name"], &country["alpha2"], &country["alpha3"]];
        for name in country["aliases"].split('|').chain(names) {
            if !name.is_empty() && !weak.contains(&name) {
                spellings.push((name.to_owned(), tier[edition].clone()));
            }
        }
    }
    spellings
}

#[test]
fn every_country_on_a_low_tier_is_found_by_every_name_it_has() {
    let folder = Folder::new();
    let cases = spellings("tier_2025");
    assert!(cases.len() > 1000, "{} names", cases.len());
    let list = list_of(&folder, "Country", cases.iter().map(|(name, _)| vec![name.as_str()]));
    let report = json(&[&list]);
    for (number, (name, tier)) in cases.iter().enumerate() {
        let found = severity_of(&report, &format!("S-{number}"), "country-elevated");
        assert_eq!(found, expected(tier), "{name}, tier {tier}");
    }
}

#[test]
fn a_list_of_one_country_is_enough() {
    for (name, tier) in [("Chine", "3"), ("Haïti", "SC"), ("Südafrika", "2WL"), ("Россия", "3"), ("Deutschland", "1")]
    {
        let folder = Folder::new();
        let list = list_of(&folder, "Country", [vec![name]].into_iter());
        let report = json(&[&list]);
        assert_eq!(severity_of(&report, "S-0", "country-elevated"), expected(tier), "{name}");
        if let Some(found) = finding(&report, "S-0", "country-elevated") {
            assert_eq!(evidence(found, "tip.tier")["value"], format!("{tier} (edition 2025)"), "{name}");
        }
    }
}

#[test]
fn the_tier_is_that_of_the_day() {
    let tiers = rows_of("reference/tip_tiers.csv");
    let folder = Folder::new();
    let list = list_of(&folder, "Country", tiers.iter().map(|row| vec![row["alpha2"].as_str()]));
    for (days, edition) in [
        (["2025-09-29", "2026-11-23"], "2025"),
        (["2024-06-24", "2025-09-28"], "2024"),
        (["2023-06-15", "2024-06-23"], "2023"),
        (["2020-06-25", "2021-06-30"], "2020"),
        (["2021-07-01", "2023-06-14"], "none"),
        (["2015-01-01", "2020-06-24"], "none"),
    ] {
        for day in days {
            let report = json_as_of(day, &[&list]);
            for (number, row) in tiers.iter().enumerate().filter(|(_, row)| row["alpha2"] != "NA") {
                let found = verdict(&report, &format!("S-{number}"), "country-elevated");
                let tier = row.get(&format!("tier_{edition}")).map_or("", String::as_str);
                assert_eq!(found, expected(tier).map(|(verdict, _)| verdict), "{} on {day}", row["country"]);
            }
        }
    }
}

#[test]
fn a_word_that_may_be_several_countries_never_fires_and_never_clears() {
    let countries = rows_of("reference/countries.csv");
    let folder = Folder::new();
    let words: Vec<&str> = countries.iter().flat_map(|row| row["aliases_weak"].split('|')).collect();
    let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    assert!(words.contains(&"Congo") && words.contains(&"Korea"), "{words:?}");
    let list = list_of(&folder, "Country", words.iter().map(|word| vec![*word]));
    let report = json(&[&list]);
    for (number, word) in words.iter().enumerate() {
        assert_eq!(verdict(&report, &format!("S-{number}"), "country-elevated"), Some("unknown"), "{word}");
    }
}

/// The English terms of each good that one cell can hold.
fn terms() -> Vec<(String, String)> {
    let parts = |row: &Row| row["term"].contains([',', ';', '|']);
    let rows = rows_of("reference/goods_terms.csv").into_iter();
    rows.filter(|row| row["lang"].split('|').any(|lang| lang == "en") && !row["good"].is_empty() && !parts(row))
        .map(|row| (row["term"].clone(), row["good"].clone()))
        .collect()
}

#[test]
fn every_good_listed_for_forced_labour_is_found_by_every_english_word_for_it() {
    let terms = terms();
    let listed = rows_of("reference/dol_goods.csv");
    let mut cases: Vec<(&str, &str)> = Vec::new();
    for row in listed.iter().filter(|row| row["forced_labor"] == "Y") {
        let words = terms.iter().filter(|(_, good)| *good == row["good"]);
        cases.extend(words.map(|(term, _)| (term.as_str(), row["alpha2"].as_str())));
    }
    assert!(cases.len() > 800, "{} cases", cases.len());
    let folder = Folder::new();
    let list = list_of(&folder, "Goods,Country", cases.iter().map(|(term, country)| vec![*term, *country]));
    let report = json(&[&list]);
    for (number, (term, country)) in cases.iter().enumerate() {
        let found = severity_of(&report, &format!("S-{number}"), "good-listed");
        assert_eq!(found, Some(("flagged", "high")), "{term} from {country}");
    }
}

#[test]
fn every_good_listed_for_forced_labour_is_found_by_every_customs_code_of_it() {
    let codes = rows_of("reference/goods_hs.csv");
    let listed = rows_of("reference/dol_goods.csv");
    let mut cases: Vec<(&str, &str)> = Vec::new();
    for row in listed.iter().filter(|row| row["forced_labor"] == "Y") {
        let codes = codes.iter().filter(|code| code["good"] == row["good"]);
        cases.extend(codes.map(|code| (code["code"].as_str(), row["alpha2"].as_str())));
    }
    assert!(cases.len() > 200, "{} cases", cases.len());
    let folder = Folder::new();
    let rows = cases.iter().map(|(code, country)| vec!["as per annex", *code, *country]);
    let list = list_of(&folder, "Goods,HS code,Country", rows);
    let report = json(&[&list]);
    for (number, (code, country)) in cases.iter().enumerate() {
        let found = severity_of(&report, &format!("S-{number}"), "good-listed");
        assert_eq!(found, Some(("flagged", "high")), "{code} from {country}");
    }
}

#[test]
fn a_good_from_a_country_it_is_not_listed_for_is_unknown_and_never_clear() {
    let listed = rows_of("reference/dol_goods.csv");
    for country in ["SE", "DE", "CA"] {
        assert!(listed.iter().all(|row| row["alpha2"] != country));
        let terms = terms();
        let folder = Folder::new();
        let list = list_of(&folder, "Goods,Country", terms.iter().map(|(term, _)| vec![term.as_str(), country]));
        let report = json(&[&list]);
        for (number, (term, _)) in terms.iter().enumerate() {
            let found = verdict(&report, &format!("S-{number}"), "good-listed");
            assert_eq!(found, Some("unknown"), "{term} from {country}");
        }
    }
}

#[test]
fn a_list_of_one_good_shows_which_good_it_is() {
    for (goods, country, good) in [
        ("100 % cotton T-shirts, assorted", "Bangladesh", "Garments"),
        ("Fired clay bricks (facing)", "Pakistan", "Bricks"),
        ("frozen king prawns 16/20", "Thailand", "Shrimp"),
        ("Gummihandschuhe", "Malaysia", "Rubber Gloves"),
        ("HS 5201 lint, long staple", "Turkmenistan", "Cotton"),
    ] {
        let folder = Folder::new();
        let list = list_of(&folder, "Goods,Country", [vec![goods, country]].into_iter());
        let report = json(&[&list]);
        let found = finding(&report, "S-0", "good-listed").unwrap_or_else(|| panic!("{goods} is clear"));
        assert_eq!(found["verdict"], "flagged", "{goods}");
        let shown = text(&evidence(found, "dol_goods.forced_labor")["value"]);
        assert!(shown.contains(&format!("good: {good}")), "{goods}: {shown}");
    }
}

#[test]
fn a_customs_code_finds_a_good_and_clears_none() {
    let folder = Folder::new();
    let cases = [
        ("as per annex", "5201.00", "Turkmenistan", "flagged"),
        ("as per annex", "520100", "Turkmenistan", "flagged"),
        ("as per annex", "52010010; 8471.30", "Turkmenistan", "flagged"),
        ("Cotton", "8471.30", "Turkmenistan", "flagged"),
        ("Cotton", "", "Turkmenistan", "flagged"),
        ("as per annex", "", "Turkmenistan", "unknown"),
        ("as per annex", "8471.30", "Turkmenistan", "unknown"),
        ("as per annex", "99", "Turkmenistan", "unknown"),
        ("bolts, item 5201", "", "Turkmenistan", "unknown"),
        ("lint (HS code 5201.00)", "", "Turkmenistan", "flagged"),
    ];
    let rows = cases.iter().map(|(goods, code, country, _)| vec![*goods, *code, *country]);
    for header in ["HS code", "Zolltarifnummer", "Код ТН ВЭД", "Code SH", "Codice SA", "Código arancelario"] {
        let list = list_of(&folder, &format!("Goods,{header},Country"), rows.clone());
        let report = json(&[&list]);
        for (number, (goods, code, _, expected)) in cases.iter().enumerate() {
            let found = verdict(&report, &format!("S-{number}"), "good-listed");
            assert_eq!(found, Some(*expected), "{header}: {goods}, {code}");
        }
    }
}

#[test]
fn a_name_shared_with_other_places_counts_only_beside_xinjiang() {
    let folder = Folder::new();
    let cases = [
        ("Shawan", "", "China", false),
        ("", "Shawan Town, Panyu, Guangzhou", "China", false),
        ("Shawan, Xinjiang", "", "India", false),
        ("Shawan, Xinjiang", "", "China", true),
        ("Xinjiang", "Shawan", "China", true),
        ("沙湾, 新疆", "", "China", true),
        ("Guangdong", "", "China", false),
    ];
    let rows = cases.iter().map(|(region, city, country, _)| vec![*region, *city, *country]);
    let list = list_of(&folder, "Region,City,Country", rows);
    let report = json(&[&list]);
    for (number, (region, city, country, fires)) in cases.iter().enumerate() {
        let found = finding(&report, &format!("S-{number}"), "region-state-imposed");
        let flagged = found.filter(|found| found["verdict"] == "flagged");
        assert_eq!(flagged.is_some(), *fires, "{region}, {city}, {country}");
        if let Some(found) = flagged {
            let shown = text(&evidence(found, "state_imposed.region")["value"]);
            assert!(shown.contains("Shawan City"), "{region}: {shown}");
        }
    }
}

#[test]
fn every_table_of_somebody_else_says_where_it_is_published() {
    let catalog = thbscreen::reference::Catalog::bundled().expect("the bundled tables are well formed");
    for info in catalog.infos() {
        let described = [&info.publisher, &info.edition, &info.licence];
        assert!(described.iter().all(|text| !text.trim().is_empty()), "{} is not described", info.id);
        let is_ours = info.publisher.starts_with("this project");
        assert!(is_ours || info.address.as_ref().is_some_and(|address| address.starts_with("https://")), "{}", info.id);
    }
}
