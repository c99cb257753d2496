//! Letters that ask for clarification.

use std::collections::BTreeMap;
use std::path::Path;

use super::LANGUAGES;
use crate::support::{AS_OF, Folder, TENDER, answer, check, finding, json, program, text};

/// Writes letters about lists and returns them by the names of their files.
fn letters(folder: &Folder, name: &str, arguments: &[&str]) -> BTreeMap<String, String> {
    let place = folder.path(name);
    let output = check(
        &[arguments, &["--letters", &place, "--quiet", "--fail-on", "never", "-o", &folder.path("r.json")]].concat(),
    );
    assert_eq!(output.code, 0, "{}", output.stderr);
    written(&place)
}

fn written(place: &str) -> BTreeMap<String, String> {
    let files = std::fs::read_dir(place).expect("there is a folder").map(|file| file.expect("it is a file").path());
    let markdown = files.filter(|path| path.extension().is_some_and(|ending| ending == "md"));
    let name = |path: &Path| path.file_name().expect("it has a name").to_string_lossy().into_owned();
    markdown.map(|path| (name(&path), std::fs::read_to_string(&path).expect("it is text"))).collect()
}

#[test]
fn each_bidder_gets_a_letter_in_each_language() {
    let folder = Folder::new();
    for language in LANGUAGES {
        let arguments = [&TENDER[..], &["--language", language, "--reply-by", "2026-12-15"]].concat();
        let letters = letters(&folder, language, &arguments);
        assert_eq!(letters.keys().collect::<Vec<_>>(), ["bid-a.md", "bid-b.md", "bid-c.md", "c-3.md"]);
        for letter in letters.values() {
            assert!(letter.contains("2026") && letter.contains("#plan_present"), "{letter}");
            assert!(!letter.contains("letter-") && !letter.contains("allowed-"), "{language}: a phrase is missing");
            assert!(!letter.contains("[en]"), "{language}: {letter}");
            assert!(!letter.contains("fixtures"), "where files lie is told: {letter}");
        }
    }
    assert!(Path::new(&folder.path("de/bid-a.docx")).is_file());
}

#[test]
fn the_same_letters_come_out_whatever_a_complaint_has_told() {
    let folder = Folder::new();
    let head = "supplier_id,name,country,bid_id,tier,id_documents_held,wages_withheld,plan_present";
    let told = "violence_or_threats_reported,child_labour_reported,deceptive_recruitment_reported,allegation_open";
    let row = "B-1,Beispiel Bau,DE,BID-A,0,no,,no";
    let with = |answers: &str| folder.file("list.csv", &format!("{head},{told}\n{row},{answers}\n"));
    let silent = letters(&folder, "silent", &[&with(",,,")]);
    for (number, answers) in ["yes,yes,yes,yes", "no,no,no,no", "yes,,no,unknown", "n/a,x,-,yes"].iter().enumerate() {
        assert_eq!(letters(&folder, &number.to_string(), &[&with(answers)]), silent, "{answers}");
    }
    let absent = folder.file("list.csv", &format!("{head}\n{row}\n"));
    assert_eq!(letters(&folder, "absent", &[&absent]), silent);
    let letter = silent.values().next().expect("a letter");
    assert!(!letter.contains("violence") && !letter.contains("allegation"), "{letter}");
}

#[test]
fn a_column_that_is_withheld_is_neither_asked_for_nor_quoted() {
    let folder = Folder::new();
    let all = letters(&folder, "all", &TENDER);
    assert!(all["bid-b.md"].contains("#id_documents_held"));
    let arguments = [&TENDER[..], &["--withhold", "id_documents_held"]].concat();
    let without = letters(&folder, "without", &arguments);
    assert!(
        without
            .values()
            .all(|letter| !letter.contains("documents_held") && !letter.contains("Identity documents held"))
    );
    let wrong = check(&[&TENDER[..], &["--letters", &folder.path("x"), "--withhold", "id_document_held"]].concat());
    assert_eq!(wrong.code, 2);
    assert!(wrong.stderr.contains("did you mean `id_documents_held`?"), "{}", wrong.stderr);
}

/// The rows of the table for the reply: supplier and column.
fn asked(letter: &str) -> Vec<(String, String)> {
    let rows = letter.lines().filter(|line| line.starts_with("| ") && line.contains("#"));
    let cells = |row: &str| row.split(" | ").map(|cell| cell.trim().replace('\\', "")).collect::<Vec<_>>();
    rows.map(cells).map(|cells| (cells[1].clone(), cells[2].trim_start_matches('#').to_owned())).collect()
}

/// Answers of all sorts, of which one at least must change something.
const ANSWERS: [&str; 20] = [
    "yes",
    "no",
    "0",
    "1",
    "60",
    "100",
    "100000000",
    "2026-11-20",
    "1990-01-01",
    "CN",
    "DE",
    "81",
    "78",
    "cotton",
    "bidder",
    "none",
    "entity",
    "awareness;reporting_channel;recruitment_wage;housing;subcontractor_monitoring",
    "third_party",
    "http://example.org",
];

#[test]
fn every_question_is_one_whose_answer_changes_a_verdict() {
    let folder = Folder::new();
    let lists = [
        "supplier_id,name,country,bid_id,tier,uses_labour_agency,recruitment_fees_charged,plan_present\n\
         A,Beispiel Bau,DE,BID-A,0,yes,yes,\n",
        "supplier_id,name,country,bid_id,parent_id,tier,sector_code,workers_total,workers_migrant,accommodation_provided\n\
         A,Beispiel Bau,DE,BID-A,,0,41,120,60,yes\nB,Muster Personal,QA,BID-A,A,1,78,40,40,\n",
        "supplier_id,name,site_country,bid_id,goods,goods_origin_country,id_documents_held,conviction_thb\n\
         A,Beispiel Textil,TM,BID-A,cotton,TM,yes,yes\n",
    ];
    for (number, list) in lists.iter().enumerate() {
        let path = folder.file("list.csv", list);
        let before = json(&[&path]);
        for letter in letters(&folder, &format!("letters-{number}"), &[&path]).values() {
            let asked = asked(letter);
            assert!(!asked.is_empty());
            for (supplier, column) in asked {
                let changes = |typed: &&str| {
                    let row = format!("| 1 | {supplier} | #{column} | q | {typed} |\n");
                    let reply = folder.file("reply.md", &row);
                    verdicts(&json(&[&path, "--reply", &reply]), &supplier) != verdicts(&before, &supplier)
                };
                assert!(ANSWERS.iter().any(|typed| changes(&typed)), "list {number}: {supplier}, {column}");
            }
        }
    }
}

/// Rules and verdicts of a supplier's findings.
fn verdicts(report: &serde_json::Value, key: &str) -> Vec<(String, String)> {
    let findings = crate::support::items(&crate::support::supplier(report, key)["findings"]);
    let told = |finding: &serde_json::Value| (text(&finding["rule"]).to_owned(), text(&finding["verdict"]).to_owned());
    findings.iter().map(told).collect()
}

#[test]
fn letters_that_are_there_stay_and_nothing_else_is_written_then() {
    let folder = Folder::new();
    letters(&folder, "letters", &TENDER);
    std::fs::write(folder.path("letters/bid-b.docx"), "changed by hand").expect("it can be written");
    std::fs::remove_file(folder.path("letters/bid-a.docx")).expect("it is there");
    std::fs::remove_file(folder.path("letters/bid-a.md")).expect("it is there");
    let again = check(&[&TENDER[..], &["--letters", &folder.path("letters")]].concat());
    assert_eq!(again.code, 2);
    assert!(again.stderr.contains("bid-b.docx: there is a letter already"), "{}", again.stderr);
    assert!(!Path::new(&folder.path("letters/bid-a.docx")).exists());
    assert_eq!(std::fs::read(folder.path("letters/bid-b.docx")).expect("it is there"), b"changed by hand");
}

#[test]
fn names_that_would_steer_a_document_are_text_in_it() {
    let folder = Folder::new();
    let list = folder.file(
        "list.csv",
        "supplier_id,name,country,bid_id,tier,plan_present\n\"../x\",\"<w:p/>&|[a](javascript:b)\u{1b}[2J\u{202e}\",DE,\"../../BID\",0,no\n",
    );
    let letters = letters(&folder, "letters", &[&list]);
    assert_eq!(letters.keys().collect::<Vec<_>>(), ["bid.md"]);
    let letter = &letters["bid.md"];
    assert!(!letter.contains('\u{1b}') && !letter.contains('\u{202e}') && !letter.contains("[a]("), "{letter}");
    let reply = folder.path("letters/bid.docx");
    let read = answer(&mut program(&["check", "--as-of", AS_OF, &list, "--reply", &reply, "--format", "json"]));
    assert_eq!(read.code, 1, "{}", read.stderr);
    let report = crate::support::parsed(&read.stdout);
    assert!(finding(&report, "../x", "plan-missing").is_some());
}
