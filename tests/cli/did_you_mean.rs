//! A word that is none of a fixed set is answered with the one that was meant.

use crate::support::{Folder, run, unbroken};

const LIST: &str = "fixtures/clean.csv";

#[test]
fn every_word_of_a_fixed_set_has_its_suggestion() {
    let out = "-o target/never.csv";
    for (typed, meant) in [
        ("chekc", "'check'"),
        ("rules exlpain x", "'explain'"),
        ("lists serach x", "'search'"),
        ("waivers chck", "'check'"),
        ("check LIST --fail-onn high", "'--fail-on'"),
        ("columns LIST --shet x", "'--sheet'"),
        ("clauses --formt json", "'--format'"),
        ("completions bsh", "'bash'"),
        ("clauses --format jsn", "'json'"),
        ("check LIST --stale-data fial", "'fail'"),
        ("check LIST --pack osec", "`osce`"),
        ("rules list --pack us-fra", "`us-far`"),
        ("sources --pack norwya", "`norway`"),
        ("check LIST --format jsno", "`json`"),
        ("check LIST --per-file --format markdwn", "`markdown`"),
        ("check LIST -o target/risk.htlm", "`html`"),
        ("check LIST --by contry", "`country`"),
        ("check LIST --show hihg", "`high`"),
        ("check LIST --fail-on nevr", "`never`"),
        ("diff a.json b.json --fail-on criticl", "`critical`"),
        ("check LIST --letters target/never --language ed", "`de`"),
        ("template target/never.xlsx --language german", "`de`"),
        ("template target/never.xlsx --level standrad", "`standard`"),
        ("check LIST --csv-columns suplier", "`supplier`"),
        ("check LIST --csv-verdicts flaged", "`flagged`"),
        ("check LIST --limit memry=1G", "`memory`"),
        ("check LIST --encoding windows-1521", "`windows-1251`"),
        ("check LIST --map Name=nmae", "`name`"),
        ("check LIST --map Nam=name", "`name`"),
        ("check LIST --letters target/never --withhold contry", "`country`"),
        ("check fixtures/tender/bidders.xlsx --sheet Biders", "`Bidders`"),
        ("clauses --stage awards", "`award`"),
        ("clauses --risk hgih", "`high`"),
        ("clauses plan-requird", "`plan-required`"),
        ("rules explain fee-chargd", "`fee-charged`"),
        ("rules explain fee-charged --supplier S-1x LIST", "`"),
        ("rules sql --dialect duckdb --columns contry", "`country`"),
        ("sources --rule fee-chargd", "`fee-charged`"),
        ("sources --kind lwa", "`law`"),
        ("sources --status in-forc", "`in force`"),
        ("sources --sure sumary", "`summary`"),
        ("lists import fixtures/lists/own.csv OUT --map Company=nmae", "`name`"),
        ("lists import fixtures/lists/own.csv OUT --kind sanction", "`sanctions`"),
        ("lists import fixtures/lists/own.csv OUT --severity hihg", "`high`"),
        ("lists search Erfunden --in ufpla", "`uflpa`"),
        ("lists bench fixtures/names/pairs.csv --half hodl", "`hold`"),
    ] {
        let typed = typed.replace("LIST", LIST).replace("OUT", out);
        let words: Vec<&str> = typed.split(' ').collect();
        let output = run(&words);
        let said = unbroken(&output.stderr);
        assert_eq!(output.code, 2, "{typed}: {said}");
        let is_suggested =
            said.contains(&format!("did you mean {meant}")) || (meant.starts_with('\'') && said.contains(meant));
        assert!(is_suggested || meant == "`" && said.contains("did you mean `"), "{typed}: {said}");
    }
}

#[test]
fn a_filter_that_fits_nothing_has_one_too() {
    let output = run(&["sources", "--jurisdiction", "norwey"]);
    assert!(output.code == 0 && output.stderr.contains("Did you mean \"Norway\"?"), "{}", output.stderr);
}

#[test]
fn a_setting_and_its_value_have_theirs() {
    for (settings, meant) in
        [("pak = [\"osce\"]\n", "`pack`"), ("pack = [\"osec\"]\n", "`osce`"), ("show = \"hihg\"\n", "`high`")]
    {
        let folder = Folder::new();
        let (list, config) =
            (folder.file("list.csv", "Name\nErfunden GmbH\n"), folder.file("thbscreen.toml", settings));
        let output = run(&["check", &list, "--config", &config]);
        assert!(output.code == 2 && output.stderr.contains(&format!("did you mean {meant}")), "{}", output.stderr);
    }
}
