//! What the paper holds.

use super::reading::read;
use super::{grave, paper, sections};
use crate::support::{Folder, TENDER, check, items, json, supplier, text, unbroken};

#[test]
fn the_paper_reads_well() {
    let output = paper(&TENDER);
    assert_eq!(output.stderr, "", "nothing is left out of it");
    insta::assert_snapshot!("tender_as_a_paper", without_digests(&output.stdout));
}

/// A paper with the digests of packs and tables left out, which change with every word of
/// them. Grids are as wide as their widest cell, so they keep their length.
fn without_digests(paper: &str) -> String {
    let mut parts = paper.split("sha256 ");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        let digits = part.chars().take_while(char::is_ascii_hexdigit).count();
        format!("{text}sha256 {}{}", "0".repeat(digits), &part[digits..])
    })
}

#[test]
fn every_finding_that_matters_is_in_the_paper_with_all_it_says() {
    let document = paper(&TENDER).stdout;
    let report = json(&TENDER);
    let of_suppliers = sections(&document, "\n### ");
    let mut listed = 0;
    for (key, finding) in grave(&report) {
        let title = format!("{key} {}", text(&supplier(&report, key)["name"]));
        let (_, section) = of_suppliers.iter().find(|(known, _)| *known == title).expect("the supplier is in it");
        let rule = items(&report["rules"]).iter().find(|rule| rule["id"] == finding["rule"]).expect("it ran");
        let heading = format!("{}: {}", text(&finding["severity"]), text(&rule["title"]));
        let found = sections(section, "\n#### ");
        let (_, said) = found.iter().find(|(known, _)| *known == heading).expect("the finding is in it");
        for (label, key) in [("Why it matters", "why"), ("Ask", "ask"), ("What to do", "action"), ("Kind", "kind")] {
            assert!(said.contains(&format!("- **{label}:** {}\n", text(&rule[key]))), "{key} of {heading}: {said}");
        }
        let ids: Vec<&str> = items(&rule["instruments"]).iter().map(text).collect();
        assert!(ids.is_empty() || said.contains(&format!("- **Instruments:** {}\n", ids.join("; "))), "{said}");
        assert!(said.contains(&format!("- **Rule:** {}\n", text(&rule["id"]))), "{said}");
        for evidence in items(&finding["evidence"]) {
            let value = format!("  - {} = {}", text(&evidence["column"]), text(&evidence["value"]));
            let cell = evidence["cell"].as_str().map(|cell| format!("({cell})")).unwrap_or_default();
            let line = said.lines().find(|line| line.starts_with(&value)).expect("it says what it rests on");
            assert!(evidence["raw"].is_null() || line.ends_with(&cell), "{line} does not name {cell}");
        }
        listed += 1;
    }
    assert_eq!(listed, 73, "the tender has other findings than before");
    let headings = document.lines().filter(|line| line.starts_with("#### ") && line.contains(": "));
    assert_eq!(headings.count(), listed, "the paper lists findings that there are not");
}

#[test]
fn what_reaches_a_bidder_and_what_to_ask_it_are_in_the_paper() {
    let document = paper(&TENDER).stdout;
    let (_, section) = *sections(&document, "\n### B-1 ").first().expect("B-1 is in it");
    let section = section.split("\n### ").next().unwrap_or_default();
    for part in [
        "- critical: Identity documents kept from workers, about B-3 Wanderwork Recruiters (id-documents-held: B-1 > B-2 > B-3)\n",
        "#### What to ask first\n\n- Which goods do you deliver under this contract? (goods)\n",
        "- **Stands under:** BID-B, the bidder itself\n",
    ] {
        assert!(section.contains(part), "{part:?} is missing: {section}");
    }
}

#[test]
fn what_somebody_decided_is_said_and_hides_nothing() {
    let folder = Folder::new();
    let waivers = folder.file(
        "waivers.toml",
        "[[waiver]]\nsupplier = \"B-3\"\nrule = \"id-documents-held\"\nreason = \"returned, *seen* on site\"\n\
         approver = \"A. Nobody\"\nexpires = 2027-01-31\n",
    );
    let baseline = folder.path("baseline.json");
    check(&[&TENDER[..], &["-o", &baseline, "--quiet"]].concat());
    let document = paper(&[&TENDER[..], &["--waivers", &waivers, "--baseline", &baseline]].concat()).stdout;
    let waived = "#### critical: Identity documents kept from workers\n\n\
                  - **State:** waived by A. Nobody, until 2027-01-31: returned, \\*seen\\* on site\n- **It rests on:**";
    assert!(document.contains(waived), "{document}");
    assert!(document.contains("\nOf the findings: 1 waived, 76 in the baseline, 0 new.\n"), "{document}");
    assert_eq!(document.matches("- **State:** in the baseline: an earlier report has it\n").count(), 72);
    assert!(!paper(&TENDER).stdout.contains("**State:**"), "nobody decided anything");
}

#[test]
fn the_record_of_the_run_names_lists_packs_and_tables() {
    let document = paper(&[&TENDER[..], &["--max-data-age", "9000"]].concat()).stdout;
    let report = json(&[&TENDER[..], &["--max-data-age", "9000"]].concat());
    let run = &report["run"];
    let record = unbroken(document.split("\n## Run record").nth(1).expect("it has a record"));
    for input in items(&run["inputs"]) {
        assert!(record.contains(&format!("| sha256 {} |", text(&input["sha256"]))), "{record}");
    }
    for pack in items(&run["packs"]) {
        assert!(record.contains(&format!("| pack | {} |", text(&pack["id"]))), "{record}");
    }
    for table in items(&run["reference"]) {
        assert!(record.contains(&format!("| table | {} |", text(&table["id"]))), "{record}");
        assert!(record.contains(text(&table["edition"])), "{record}");
    }
    assert!(record.contains("| setting | max-data-age | 9000 |"), "{record}");
    assert!(record.contains(&format!("| as of | the day whose law and deadlines apply | {} |", text(&run["as_of"]))));
}

#[test]
fn its_headings_stand_below_each_other() {
    let document = paper(&TENDER).stdout;
    let mut last = 0;
    for block in read(&document).blocks.iter().filter(|block| block.kind.starts_with('h')) {
        let level: usize = block.kind[1..].parse().expect("a heading has a level");
        assert!(level <= last + 1, "{} is {level} after {last}", block.text);
        last = level;
    }
    assert!(last > 0);
}

#[test]
fn the_same_run_gives_the_same_bytes_by_name_and_by_extension() {
    let folder = Folder::new();
    let file = folder.path("paper.md");
    let first = check(&[&TENDER[..], &["-o", &file, "--quiet"]].concat());
    assert_eq!((first.code, first.stdout.as_str(), first.stderr.as_str()), (1, "", ""));
    let written = std::fs::read_to_string(file).expect("the paper is there");
    assert_eq!(paper(&TENDER).stdout, written);
    assert_eq!(paper(&TENDER).stdout, written);
}

#[test]
fn a_clean_list_and_a_blank_one_are_told_apart() {
    let clean = paper(&["fixtures/clean.csv"]).stdout;
    assert!(clean.contains("Nothing of severity medium or more was flagged."), "{clean}");
    assert!(!clean.contains("Too little is answered\n"), "{clean}");
    let folder = Folder::new();
    let blank = paper(&[&folder.file("list.csv", "Supplier ID,Name,Country\nS-1,Erdacht GmbH,DE\n")]).stdout;
    let section = blank.split("\n## Too little is answered\n").nth(1).expect("nothing is known of S-1");
    assert!(
        section.contains("That is not clean: ask.\n\n- S-1 Erdacht GmbH (") && section.contains("\n  - "),
        "{blank}"
    );
}

#[test]
fn the_paper_speaks_of_indicators_and_never_of_guilt() {
    let document = paper(&TENDER).stdout.to_lowercase();
    for word in ["violation", "guilty", "offender", "culprit"] {
        assert!(!document.contains(word), "{word}");
    }
    assert!(document.contains("a flag is a reason to ask, never a verdict"));
}
