//! What was decided about the findings of many lists: waivers are for all, baselines for each.

use super::{CLEAN, FOUND, lists, remarks, report, results, summary};
use crate::support::{Folder, check, finding, text};

fn waiver(supplier: &str, expires: &str) -> String {
    format!(
        "[[waiver]]\nsupplier = \"{supplier}\"\nrule = \"id-documents-held\"\nreason = \"returned\"\napprover = \"A. Nobody\"\n\
         expires = {expires}\n"
    )
}

/// Two lists of suppliers whose passports are held, and one of others, screened with waivers.
fn with_waivers(waivers: &str, broken: bool) -> (Folder, serde_json::Value) {
    let other = FOUND.replace("S-1", "S-7");
    let (folder, lists) = lists(&[("a.csv", FOUND), ("b.csv", &other), ("c.csv", CLEAN)]);
    let (file, out) = (folder.file("waivers.toml", waivers), folder.path("out/{file}.json"));
    let broken = if broken { folder.file("broken.xlsx", super::BROKEN) } else { lists.clone() };
    let inputs = if broken == lists { vec![lists.as_str()] } else { vec![lists.as_str(), broken.as_str()] };
    let (_, summary) = summary(&[&inputs[..], &["--waivers", &file, "-o", &out, "--fail-on", "critical"]].concat());
    (folder, summary)
}

#[test]
fn a_waiver_is_told_as_unmatched_only_where_it_fits_none_of_the_lists_and_once() {
    let (folder, summary) = with_waivers(&(waiver("S-1", "2027-01-31") + &waiver("S-9", "2027-01-31")), false);
    assert_eq!(results(&summary), [("a", "nothing_found"), ("b", "found"), ("c", "nothing_found")]);
    let told = remarks(&summary);
    assert_eq!(told.matches("fits no finding").count(), 1, "{told}");
    assert!(told.contains("line 7: the waiver for id-documents-held of S-9") && !told.contains("of S-1"), "{told}");
    for list in ["a", "b", "c"] {
        let report = report(&folder, &format!("out/{list}.json"));
        assert!(!remarks(&report).contains("fits no finding"), "{list}: {}", remarks(&report));
    }
    let found = report(&folder, "out/a.json");
    assert_eq!(finding(&found, "S-1", "id-documents-held").map(|found| text(&found["state"])), Some("waived"));
    assert_eq!((&summary["files"][0]["counts"]["waived"], &summary["totals"]["waived"]), (&1.into(), &1.into()));
    let (_folder, summary) = with_waivers(&waiver("S-9", "2027-01-31"), true);
    assert!(remarks(&summary).contains("; 1 list could not be screened"), "it may be for one of those");
}

#[test]
fn a_waiver_that_does_not_hold_is_told_in_its_list_and_once_in_the_summary() {
    let malformed = waiver("S-1", "2027-01-31").replace("reason", "raison");
    let (folder, summary) = with_waivers(&(waiver("S-7", "2026-11-22") + &malformed), false);
    let told = remarks(&summary);
    assert_eq!(
        (told.matches("expired on 2026-11-22").count(), told.matches("holds for nothing").count()),
        (1, 1),
        "{told}"
    );
    assert!(told.contains("lists/b.csv)"), "{told}");
    let of = |list: &str| remarks(&report(&folder, &format!("out/{list}.json")));
    assert!(of("b").contains("expired on 2026-11-22") && !of("b").contains("holds for nothing"), "{}", of("b"));
    assert!(!of("a").contains("expired") && !of("c").contains("expired"));
}

#[test]
fn every_list_has_its_own_baseline_and_one_without_is_all_new() {
    let (folder, lists) = lists(&[("a.csv", FOUND), ("b.csv", CLEAN)]);
    folder.folder("before");
    let (before, out) = (folder.path("before/{file}.json"), folder.path("out/{file}.json"));
    assert_eq!(check(&[&lists, "--per-file", "-o", &before, "--quiet"]).code, 1);
    let options = [lists.as_str(), "--baseline", &before, "--fail-on-new", "-o", &out];
    let (output, known) = summary(&options);
    assert_eq!(
        (output.code, results(&known)),
        (0, vec![("a", "nothing_found"), ("b", "nothing_found")]),
        "{}",
        output.stderr
    );
    let since = &known["files"][0]["counts"]["since"];
    assert_eq!((&since["new"], &since["baseline_missing"]), (&0.into(), &false.into()));
    assert!(since["in_baseline"].as_u64() > Some(0), "{since}");
    folder.file("lists/new.csv", format!("{}{}", super::HEAD, FOUND.replace("S-1", "S-8")));
    let (output, grown) = summary(&options);
    assert_eq!((output.code, results(&grown)[2]), (1, ("new", "found")));
    assert_eq!(grown["files"][2]["counts"]["since"]["baseline_missing"], true);
    assert_eq!(grown["totals"]["without_baseline"], 1);
    assert!(remarks(&grown).contains("there is no such report yet") && remarks(&grown).contains("new.csv)"));
    let new = report(&folder, "out/new.json");
    assert!(remarks(&new).contains("there is no such report yet"), "{}", remarks(&new));
    assert!(!remarks(&report(&folder, "out/a.json")).contains("there is no such report yet"));
    let stated = |name: &str| report(&folder, &format!("out/{name}.json"))["run"].to_string();
    assert!(stated("a").contains("before/a.json") && !stated("a").contains("{file}"), "the record names its own");
    folder.file("before/b.json", "{}");
    let (output, faulty) = summary(&options);
    assert_eq!((output.code, results(&faulty)[1]), (2, ("b", "failed")));
    assert!(text(&faulty["files"][1]["reason"]).contains("this is no report"), "{}", output.stderr);
}

#[test]
fn one_baseline_can_be_for_all() {
    let (folder, lists) = lists(&[("a.csv", FOUND), ("b.csv", &FOUND.replace("S-1", "S-7"))]);
    let before = folder.path("before.json");
    check(&[&lists, "-o", &before, "--quiet"]);
    let (output, summary) = summary(&[&lists, "--baseline", &before, "--fail-on-new"]);
    assert_eq!(
        (output.code, results(&summary)),
        (0, vec![("a", "nothing_found"), ("b", "nothing_found")]),
        "{}",
        output.stderr
    );
    let missing = check(&[&lists, "--per-file", "--baseline", &folder.path("nowhere.json")]);
    assert_eq!(missing.code, 2, "one that is not there was named by mistake");
}
