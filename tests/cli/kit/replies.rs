//! Letters that come back, and what their answers change.

use serde_json::json as value;

use crate::support::{Folder, TENDER, check, finding, items, json, run};

/// A letter about the tender that came back with answers, as Markdown.
fn reply(folder: &Folder, rows: &str) -> String {
    folder.file("reply.md", format!("Some words before.\n\n| No. | Entity | Mark | Question | Your answer | Document |\n|---|---|---|---|---|---|\n{rows}"))
}

#[test]
fn an_answer_stands_in_the_place_of_what_the_list_says_and_says_where_it_is_from() {
    let folder = Folder::new();
    let path = reply(
        &folder,
        "| 1 | B-3 | #id\\_documents\\_held | q | no | interviews.pdf, p. 3 |\n| 2 | B-2 | #plan_present | q | yes |  |\n",
    );
    let before = json(&TENDER);
    assert!(finding(&before, "B-3", "id-documents-held").is_some_and(|found| found["verdict"] == "flagged"));
    let after = json(&[&TENDER[..], &["--reply", &path]].concat());
    assert!(finding(&after, "B-3", "id-documents-held").is_none());
    let answers = items(&after["run"]["answers"]);
    assert_eq!(answers.len(), 2);
    assert_eq!(
        (&answers[0]["was"], &answers[0]["is"], &answers[0]["row"]),
        (&value!("yes"), &value!("no"), &value!(2))
    );
    assert_eq!(answers[0]["document"], "interviews.pdf, p. 3");
    let evidence =
        finding(&after, "B-2", "plan-omits-subcontractors").or(finding(&after, "B-2", "plan-element-monitoring"));
    let evidence = evidence.map(|found| found["evidence"].to_string()).unwrap_or_default();
    assert!(evidence.contains("reply.md"), "{evidence}");
}

#[test]
fn the_comparison_says_what_each_answer_changed() {
    let folder = Folder::new();
    let (before, after) = (folder.path("before.json"), folder.path("after.json"));
    let path =
        reply(&folder, "| 1 | B-3 | #id_documents_held | q | no |  |\n| 2 | B-1 | #website | q | example.org |  |\n");
    assert_eq!(check(&[&TENDER[..], &["--quiet", "-o", &before]].concat()).code, 1);
    assert_eq!(check(&[&TENDER[..], &["--quiet", "-o", &after, "--reply", &path]].concat()).code, 1);
    let told = crate::support::parsed(&run(&["diff", &before, &after, "--format", "json"]).stdout);
    let answers = items(&told["answers"]);
    let gone = value!({ "turn": "gone", "rule": "id-documents-held" });
    assert!(items(&answers[0]["changed"]).contains(&gone), "{answers:?}");
    assert_eq!(answers[1]["changed"], value!([]));
    assert_eq!(told["differing"], value!(["lists"]));
    let table = run(&["diff", &before, &after]).stdout;
    assert!(table.contains("Stands in") && table.contains("What it"), "{table}");
    let markdown = run(&["diff", &before, &after, "--format", "markdown"]).stdout;
    assert!(markdown.contains("## Answers") && markdown.contains("no finding"), "{markdown}");
}

#[test]
fn what_does_not_fit_is_said_and_nothing_is_lost() {
    let folder = Folder::new();
    let path = reply(&folder, "| 1 | B-9 | #plan_present | q | yes |  |\n| 2 | B-2 | #workers_total | q | many |  |\n");
    let report = json(&[&TENDER[..], &["--reply", &path]].concat());
    let problems = items(&report["problems"])
        .iter()
        .filter(|problem| problem["file"].as_str().is_some_and(|f| f.ends_with("reply.md")));
    let problems: Vec<String> = problems.map(|problem| format!("{} {}", problem["row"], problem["message"])).collect();
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert!(problems[0].contains("whom no list names by this key") && problems[1].starts_with("3 "), "{problems:?}");
    let none = folder.file("letter.md", "Dear Sir or Madam,\n");
    let refused = check(&[&TENDER[..], &["--reply", &none]].concat());
    assert_eq!(refused.code, 2);
    assert!(refused.stderr.contains("there is no table with marks"), "{}", refused.stderr);
    let gone = check(&[&TENDER[..], &["--reply", &folder.path("nowhere.docx")]].concat());
    assert!(gone.code == 2 && gone.stderr.contains("nowhere.docx"), "{}", gone.stderr);
}

#[test]
fn a_letter_that_comes_back_unanswered_changes_nothing() {
    let folder = Folder::new();
    let place = folder.path("letters");
    assert_eq!(check(&[&TENDER[..], &["--letters", &place, "--quiet", "-o", &folder.path("a.json")]].concat()).code, 1);
    let before = json(&TENDER);
    for name in ["bid-b.docx", "bid-b.md"] {
        let after = json(&[&TENDER[..], &["--reply", &format!("{place}/{name}")]].concat());
        assert_eq!(after["suppliers"], before["suppliers"], "{name}");
        assert_eq!(after["run"]["answers"], value!(null));
    }
}

#[test]
fn a_currency_that_is_answered_is_that_of_the_amounts_of_its_row_in_whatever_order() {
    let folder = Folder::new();
    let list = folder.file(
        "list.csv",
        "supplier_id,name,country,tier,plan_present,is_cots,value_performed_abroad\nA,Beispiel,DE,0,no,no,800000\n\
         B,Muster,DE,0,no,no,\n",
    );
    let of = |report: &serde_json::Value, key: &str| {
        finding(report, key, "plan-missing-legal").map(|found| found["verdict"].as_str().unwrap_or_default().to_owned())
    };
    let arguments = [list.as_str(), "--pack", "us-far"];
    let before = json(&arguments);
    assert_eq!([of(&before, "A"), of(&before, "B")], [Some("unknown".to_owned()), Some("unknown".to_owned())]);
    let path = reply(
        &folder,
        "| 1 | A | #currency | q | USD |  |\n| 2 | B | #value_performed_abroad | q | 900000 |  |\n\
         | 3 | B | #currency | q | USD |  |\n",
    );
    let after = json(&[&arguments[..], &["--reply", &path]].concat());
    assert_eq!([of(&after, "A"), of(&after, "B")], [Some("flagged".to_owned()), Some("flagged".to_owned())]);
}

/// A list in which commas part thousands.
const LIST: &str = "supplier_id,name,country,workers_total,lowest_monthly_wage,legal_min_monthly_wage,wage_currency\n\
                    A,Beispiel,DE,10,\"1,700.50\",\"1,925\",\nB,Muster,DE,10,\"2,100.00\",,EUR\n";

/// What of the answers could not be read.
fn unread(report: &serde_json::Value) -> Vec<String> {
    let of_reply =
        |problem: &&serde_json::Value| problem["file"].as_str().is_some_and(|file| file.ends_with("reply.md"));
    items(&report["problems"]).iter().filter(of_reply).map(|problem| problem["message"].to_string()).collect()
}

#[test]
fn a_number_is_read_as_the_other_numbers_of_its_letter_are_written() {
    let folder = Folder::new();
    let list = folder.file("list.csv", LIST);
    let answered = |rows: &str| json(&[&list, "--reply", &reply(&folder, rows)]);
    let wage = "| 1 | B | #lowest_monthly_wage | q | 1,925 |  |\n";
    // The list parts thousands by commas. Whoever wrote the letter need not.
    let [alone] = &unread(&answered(wage))[..] else { panic!("it may be one or the other") };
    for part in ["1925 or 1.925", "write the number without", "no other number of this letter tells which"] {
        assert!(alone.contains(part), "{part}: {alone}");
    }
    for (beside, is_below) in [("1,800.50", false), ("1800,50", true)] {
        let report = answered(&format!("{wage}| 2 | B | #legal_min_monthly_wage | q | {beside} |  |\n"));
        assert_eq!(unread(&report), Vec::<String>::new(), "{beside}");
        let found = finding(&report, "B", "wage-below-minimum").is_some_and(|found| found["verdict"] == "flagged");
        assert_eq!(found, is_below, "{beside}");
    }
}

#[test]
fn amounts_of_a_list_stay_what_they_are_when_their_currency_is_answered() {
    let folder = Folder::new();
    let list = folder.file("list.csv", LIST);
    let report = json(&[&list, "--reply", &reply(&folder, "| 1 | A | #wage_currency | q | EUR |  |\n")]);
    assert_eq!(unread(&report), Vec::<String>::new());
    assert!(finding(&report, "A", "wage-below-minimum").is_some_and(|found| found["verdict"] == "flagged"));
}
