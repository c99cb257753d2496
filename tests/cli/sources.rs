//! What rules rest on can be looked up, and is right in itself.

use std::collections::BTreeSet;

use serde_json::Value;
use thbscreen::model::{Standing, Sureness};
use thbscreen::reference::{Catalog, CountryMatch};
use thbscreen::rules::Compendium;

use crate::support::{AS_OF, Folder, OWN_PACK, Output, items, parsed, run, text, unbroken};

/// Bodies that sources are of, besides countries.
const BODIES: [&str; 4] = ["Council of Europe", "EU", "International", "OSCE"];

fn compendium() -> Compendium {
    Compendium::bundled().unwrap_or_else(|faults| panic!("{faults}"))
}

fn sources(arguments: &[&str]) -> Output {
    run(&[&["sources", "--as-of", AS_OF], arguments].concat())
}

fn list(arguments: &[&str]) -> Vec<Value> {
    let output = sources(&[arguments, &["--format", "json"]].concat());
    assert_eq!(output.code, 0, "{}", output.stderr);
    items(&parsed(&output.stdout)).to_vec()
}

fn ids(arguments: &[&str]) -> Vec<String> {
    list(arguments).iter().map(|source| text(&source["id"]).to_owned()).collect()
}

#[test]
fn every_source_has_a_publisher_and_an_address_or_a_reason_why_not() {
    for instrument in compendium().iter() {
        assert!(!instrument.publisher.trim().is_empty(), "{}", instrument.id);
        assert!(instrument.url.is_some() || instrument.note.is_some(), "{}", instrument.id);
        let is_told = instrument.sure != Sureness::Unverified || instrument.note.is_some();
        assert!(is_told, "{} is unverified and does not say what was not seen", instrument.id);
    }
}

#[test]
fn every_source_is_of_a_country_or_a_known_body() {
    let countries = Catalog::bundled().and_then(|catalog| catalog.countries()).expect("the bundled tables are right");
    for instrument in compendium().iter() {
        for name in &instrument.jurisdiction {
            let is_country = matches!(countries.find(name), CountryMatch::One(_));
            assert!(is_country || BODIES.contains(&name.as_str()), "{}: {name}", instrument.id);
        }
    }
}

#[test]
fn what_applies_later_is_not_shown_as_in_force() {
    let compendium = compendium();
    for (id, day) in [("eu-regulation-2024-3015", "2027-12-14"), ("eu-csddd", "2029-07-26")] {
        let instrument = compendium.find(id).expect("it is bundled");
        let day: jiff::civil::Date = day.parse().expect("a date");
        assert_eq!(instrument.standing(day), Standing::InForce, "{id}");
        assert_eq!(instrument.standing(day.yesterday().expect("a date")), Standing::Adopted, "{id}");
    }
}

#[test]
fn all_sources_are_listed() {
    let all = compendium().iter().count();
    assert_eq!(list(&[]).len(), all);
    let output = sources(&[]);
    assert_eq!((output.code, output.stderr.as_str()), (0, ""));
    assert!(output.stdout.contains(&format!("{all} sources")), "{}", output.stdout);
    for instrument in compendium().iter() {
        assert!(output.stdout.contains(&instrument.id), "{} is missing or broken", instrument.id);
    }
    let wide: Vec<&str> = output.stdout.lines().filter(|line| line.chars().count() > 80).collect();
    assert!(wide.is_empty(), "{}", wide.join("\n"));
}

#[test]
fn a_source_is_shown_in_full() {
    let output = sources(&["UK-PPN-02-23"]);
    assert_eq!((output.code, output.stderr.as_str()), (0, ""));
    let shown = unbroken(&output.stdout);
    for part in [
        "uk-ppn-02-23",
        "Publisher: UK Cabinet Office",
        "Jurisdiction: UK",
        "Kind: guidance",
        "Year: 2023",
        "Status: superseded (on 2026-11-23)",
        "Ended on: 2025-02-24",
        "Superseded by: uk-ppn-009: PPN 009",
        "How sure: read",
        "Last looked at: 2026-11-24",
        "Address: https://www.gov.uk/",
        "What it asks of a buyer",
        "What it asks of a supplier",
        "To note",
        "Rules that rest on it",
    ] {
        assert!(shown.contains(part), "{part:?} is missing:\n{}", output.stdout);
    }
    let fees = sources(&["ilo-recruitment-fees-2019"]).stdout;
    assert!(fees.contains("- fee-charged (osce): Workers paid to get the job"), "{fees}");
}

#[test]
fn the_status_is_that_of_the_day() {
    let status = |day: &str| {
        let output = run(&["sources", "eu-regulation-2024-3015", "--as-of", day, "--format", "json"]);
        text(&items(&parsed(&output.stdout))[0]["status"]).to_owned()
    };
    assert_eq!(status("2023-06-01"), "not issued");
    assert_eq!(status("2027-12-13"), "adopted");
    assert_eq!(status("2027-12-14"), "in force");
    let shown = run(&["sources", "eu-regulation-2024-3015", "--as-of", "2026-01-01"]).stdout;
    assert!(shown.contains("Status: adopted, applies from 2027-12-14 (on 2026-01-01)"), "{shown}");
    let before = run(&["sources", "uk-ppn-02-23", "--as-of", "2025-02-23"]).stdout;
    assert!(before.contains("Status: in force, ends on 2025-02-24 (on 2025-02-23)"), "{before}");
}

#[test]
fn json_has_one_shape_for_one_and_for_many() {
    let whole = list(&[]);
    let one = list(&["far-22.17"]);
    assert_eq!(one.len(), 1);
    let keys = |source: &Value| source.as_object().expect("an object").keys().cloned().collect::<BTreeSet<_>>();
    let wanted = [
        "applies_from",
        "as_of",
        "buyer",
        "checked",
        "id",
        "in_force_from",
        "jurisdiction",
        "kind",
        "note",
        "publisher",
        "repealed_on",
        "rules",
        "status",
        "superseded_by",
        "supplier",
        "sure",
        "title",
        "url",
        "year",
    ];
    for source in whole.iter().chain(&one) {
        assert_eq!(keys(source), wanted.iter().map(|key| (*key).to_owned()).collect(), "{source}");
    }
    let rule = &items(&one[0]["rules"])[0];
    assert_eq!((text(&rule["id"]), text(&rule["pack"])), ("fee-charged", "osce"));
    assert!(!text(&rule["title"]).is_empty());
    assert_eq!(one[0]["as_of"], AS_OF);
}

#[test]
fn filters_narrow_the_list_and_each_other() {
    for (arguments, found, left_out) in [
        (&["--jurisdiction", "Norway"][..], "no-transparency-act", "ch-vsotr"),
        (&["--jurisdiction", "Royaume-Uni"], "uk-ppn-009", "no-transparency-act"),
        (&["--jurisdiction", "gb"], "uk-ppn-009", "eu-csddd"),
        (&["--jurisdiction", "eu"], "eu-csddd", "uk-ppn-009"),
        (&["--jurisdiction", "EU", "--jurisdiction", "OSCE"], "osce-action-plan", "uk-ppn-009"),
        (&["--kind", "treaty"], "un-palermo-protocol", "ungp"),
        (&["--kind", "case-law"], "cjeu-c-472-19", "eu-directive-2014-24"),
        (&["--status", "superseded"], "uk-ppn-02-23", "uk-ppn-009"),
        (&["--status", "in-force"], "uk-ppn-009", "eu-regulation-2024-3015"),
        (&["--status", "adopted"], "eu-regulation-2024-3015", "uk-ppn-009"),
        (&["--sure", "unverified"], "iso-20400", "far-22.17"),
        (&["--rule", "fee-charged"], "ilo-recruitment-fees-2019", "uk-ppn-009"),
        (&["--pack", "osce"], "osce-ending-exploitation-2014", "iso-20400"),
        (&["--jurisdiction", "UK", "--kind", "law"], "uk-modern-slavery-act-2015", "uk-ppn-009"),
    ] {
        let listed = ids(arguments);
        assert!(listed.iter().any(|id| id == found), "{arguments:?} lacks {found}: {listed:?}");
        assert!(!listed.iter().any(|id| id == left_out), "{arguments:?} has {left_out}: {listed:?}");
    }
}

#[test]
fn words_are_looked_for_in_everything_a_source_says() {
    assert_eq!(ids(&["apenhetsloven"]), ["no-transparency-act"]);
    assert!(ids(&["homeland", "Sectors of HIGH priority"]).contains(&"us-uflpa-strategy".to_owned()));
    assert_eq!(ids(&["executive order"]), ["far-22.15", "us-eo-13627", "eo-13126"]);
    assert!(ids(&["order", "executive"]).len() >= 3);
    assert!(ids(&["vigilance", "--jurisdiction", "Germany"]).is_empty());
}

#[test]
fn nothing_found_is_said_with_what_comes_near_and_is_no_failure() {
    for (arguments, hint) in [
        (&["eu-regulation-2024-3051"][..], "Did you mean `eu-regulation-2024-3015`?"),
        (&["recrutment fees"], "Did you mean \"recruitment\"?"),
        (&["--jurisdiction", "Nroway"], "Did you mean \"Norway\"?"),
        (&["--jurisdiction", "Chad"], "There are sources of Australia, "),
        (&["--kind", "treaty", "--status", "repealed"], "`thbscreen sources` lists all of them"),
    ] {
        for format in ["table", "markdown"] {
            let output = sources(&[arguments, &["--format", format]].concat());
            assert_eq!((output.code, output.stdout.as_str()), (0, ""), "{arguments:?}");
            let said = unbroken(&output.stderr);
            assert!(said.starts_with("Nothing was found.") && said.contains(hint), "{arguments:?}: {said}");
        }
        assert!(list(arguments).is_empty());
    }
}

#[test]
fn what_cannot_be_is_refused() {
    for (arguments, reason) in [
        (&["--kind", "act"][..], "`act` is not one of law, regulation"),
        (&["--status", "valid"], "`valid` is not one of"),
        (&["--sure", "certain"], "`certain` is not one of read, summary, unverified"),
        (&["--as-of", "tomorrow"], "--as-of"),
        (&["--rule", "fee-chargd"], "did you mean `fee-charged`?"),
        (&["--pack", "oscee"], "did you mean `osce`?"),
        (&["--format", "csv"], "--format"),
    ] {
        let output = run(&[&["sources"], arguments].concat());
        assert_eq!((output.code, output.stdout.as_str()), (2, ""), "{arguments:?}");
        assert!(output.stderr.contains(reason), "{arguments:?}: {}", output.stderr);
    }
}

#[test]
fn rules_of_the_user_are_looked_at_too() {
    let folder = Folder::new();
    let pack = folder.file("own.toml", OWN_PACK);
    assert_eq!(ids(&["--rules", &pack, "--rule", "own-plan-missing"]), ["iso-20400"]);
    let shown = sources(&["iso-20400", "--rules", &pack]).stdout;
    assert!(shown.contains("- own-plan-missing (own): No plan of our own kind"), "{shown}");
    let faulty = folder.file("faulty.toml", OWN_PACK.replace("title", "titel"));
    let output = sources(&["--rules", &faulty]);
    assert_eq!((output.code, output.stdout.as_str()), (2, ""));
    assert!(output.stderr.contains("unknown key `titel`"), "{}", output.stderr);
}

#[test]
fn markdown_is_a_table_of_links_or_a_section_each() {
    let table = sources(&["--jurisdiction", "UK", "--format", "markdown"]).stdout;
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(lines[0], "| Id | Title | Publisher | Year | Status on 2026-11-23 | How sure |");
    assert!(lines.iter().all(|line| line.matches('|').count() - line.matches("\\|").count() == 7), "{table}");
    let link = "[Procurement Act 2023](<https://www.legislation.gov.uk/ukpga/2023/54>)";
    assert!(table.contains(link), "{table}");
    let whole = sources(&["--full", "--format", "markdown"]).stdout;
    assert_eq!(whole.matches("\n## ").count() + 1, compendium().iter().count());
    let one = sources(&["uk-ppn-009", "--format", "markdown"]).stdout;
    for part in ["## PPN 009", "- Id: uk-ppn-009", "- Address: <https://", "**What it asks of a buyer.** Central"] {
        assert!(one.contains(part), "{part:?} is missing: {one}");
    }
}

#[test]
fn the_whole_compendium_in_full_fits_the_terminal_but_for_addresses() {
    let whole = sources(&["--full"]).stdout;
    let wide = whole.lines().filter(|line| line.chars().count() > 80 && !line.contains("http"));
    assert_eq!(wide.collect::<Vec<_>>(), [] as [&str; 0]);
    let titles = whole.matches("What it asks of a buyer").count();
    assert_eq!(titles, compendium().iter().count());
}
