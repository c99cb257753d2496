//! Letters that ask for clarification.

use std::collections::BTreeMap;
use std::path::Path;

use super::LANGUAGES;
use crate::support::{AS_OF, Folder, TENDER, answer, check, finding, program};

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
    let with = |answers: &str| folder.file("list.csv", format!("{head},{told}\n{row},{answers}\n"));
    let silent = letters(&folder, "silent", &[&with(",,,")]);
    for (number, answers) in ["yes,yes,yes,yes", "no,no,no,no", "yes,,no,unknown", "n/a,x,-,yes"].iter().enumerate() {
        assert_eq!(letters(&folder, &number.to_string(), &[&with(answers)]), silent, "{answers}");
    }
    let absent = folder.file("list.csv", format!("{head}\n{row}\n"));
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

#[test]
fn what_may_be_from_a_rival_is_not_quoted() {
    let folder = Folder::new();
    let list = folder.file(
        "list.csv",
        "supplier_id,name,country,bid_id,parent_id,tier,id_documents_held\nA,Beispiel Bau,DE,BID-A,,0,no\n\
         B,Muster Bau,DE,BID-B,,0,no\nS,Fiktiva Personal,DE,,A; B,1,yes\nT,Exemplaire Nettoyage,FR,,B,1,yes\n",
    );
    let letters = letters(&folder, "letters", &[&list]);
    for name in ["bid-a.md", "bid-b.md"] {
        assert!(letters[name].contains("What we hold is not quoted here: Fiktiva Personal (S)"), "{}", letters[name]);
    }
    assert!(!letters["bid-a.md"].contains("Identity documents held: yes"), "{}", letters["bid-a.md"]);
    assert!(letters["bid-b.md"].contains("Identity documents held: yes"), "its own subcontractor's answer is quoted");
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
