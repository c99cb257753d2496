//! The workshop: its pages say what the program does, and their figures are those of the reports.

mod figures;
mod pages;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use serde_json::Value;

use self::figures::{bids_are_counted, findings_are_counted, rules_are_named};
use self::pages::{Step, Table, Typed, appears, steps, tables, words_in_code};
use crate::support::{Folder, answer, bytes_of, files_below, items, parsed, program, run, suppliers, text};

/// The page for participants and that for trainers, in the order in which their commands are typed.
const PAGES: [&str; 2] = ["README.md", "answers.md"];

/// The day on which the bids are looked at.
const AS_OF: &str = "2026-11-30";

fn workshop() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/workshop")
}

fn page(name: &str) -> String {
    String::from_utf8(bytes_of(workshop().join(name))).expect("a page is text")
}

/// A participant's own copy.
fn copy() -> Folder {
    let folder = Folder::new();
    for file in files_below(&workshop()) {
        let name = file.file_name().and_then(|name| name.to_str()).expect("a file has a plain name");
        folder.file(name, bytes_of(&file));
    }
    folder
}

/// Everything that both pages have their readers do.
fn all_steps() -> Vec<Step> {
    PAGES.iter().flat_map(|name| steps(name, &page(name))).collect()
}

/// Types a command, and compares what happens with what the page says.
fn typed(folder: &Folder, command: &Typed) {
    let words: Vec<&str> = command.words.iter().map(String::as_str).collect();
    let output = answer(program(&words).current_dir(folder.root()));
    let (place, said) = (&command.place, output.stdout + &output.stderr);
    assert_eq!(output.code, command.code, "{place}: {words:?}\n{said}");
    if !command.shown.is_empty() {
        appears(&command.shown, &said).unwrap_or_else(|fault| panic!("{place}: {fault}\n\nThis appears:\n{said}"));
    }
}

/// What stands in the copy when both pages have been worked through, by its path there. They are
/// worked through once, whoever asks first.
fn worked_through() -> &'static BTreeMap<PathBuf, Vec<u8>> {
    static FILES: LazyLock<BTreeMap<PathBuf, Vec<u8>>> = LazyLock::new(|| {
        let folder = copy();
        for step in all_steps() {
            match step {
                Step::Write { name, content } => drop(folder.file(&name, content)),
                Step::Run(command) => typed(&folder, &command),
            }
        }
        let inside = |path: PathBuf| path.strip_prefix(folder.root()).expect("it stands in it").to_owned();
        folder.content().into_iter().map(|(path, bytes)| (inside(path), bytes)).collect()
    });
    &FILES
}

/// A text that the exercises have written.
fn written(name: &str) -> &'static str {
    let bytes = worked_through().get(Path::new(name)).unwrap_or_else(|| panic!("no exercise writes {name}"));
    std::str::from_utf8(bytes).expect("it is text")
}

#[test]
fn every_command_ends_and_answers_as_its_page_says() {
    worked_through();
    let commands: Vec<Typed> = all_steps()
        .into_iter()
        .filter_map(|step| match step {
            Step::Run(command) => Some(command),
            Step::Write { .. } => None,
        })
        .collect();
    assert!(commands.len() > 25, "{} commands are all that was found", commands.len());
    for command in commands {
        let first = command.words[0].as_str();
        // What is told of the lists depends on the day, but for the columns and for two kept reports.
        let fixed = ["--version", "columns", "diff"].contains(&first);
        let day = command.words.windows(2).any(|pair| pair == ["--as-of", AS_OF]);
        assert!(fixed || day, "{}: it does not say for which day", command.place);
    }
}

/// The reports that the exercises keep, by their names.
fn reports() -> BTreeMap<&'static str, Value> {
    ["before.json", "after.json"].map(|name| (name, parsed(written(name)))).into()
}

#[test]
fn the_figures_for_the_trainer_are_those_of_the_reports() {
    let (reports, page) = (reports(), page("answers.md"));
    let mut looked_at = Vec::new();
    for table in tables(&page) {
        let Some((name, report)) = reports.iter().find(|(name, _)| table.heading.contains(**name)) else { continue };
        let whole = *name == "before.json";
        match table.columns[1].as_str() {
            "Critical" => findings_are_counted(&table, report, whole),
            "Rules" => rules_are_named(&table, report),
            "Suppliers" => bids_are_counted(&table, report),
            other => panic!("{}: a table of `{other}` is not looked at", table.heading),
        }
        looked_at.push((*name, table.columns[1].clone()));
    }
    assert_eq!(looked_at.len(), 4, "{looked_at:?}");
}

#[test]
fn what_the_model_answers_say_about_single_suppliers_is_so() {
    let reports = reports();
    let before = &reports["before.json"];
    let verdict = |supplier, rule| crate::support::verdict(before, supplier, rule);
    assert_eq!(verdict("S-1", "id-documents-held"), None, "an answer is one");
    assert_eq!(verdict("S-4", "id-documents-held"), Some("unknown"), "a blank is not a no");
    assert_eq!(verdict("N-3", "excl-self-cleaning-unassessed"), None);
    assert_eq!(verdict("S-4", "allegation-open"), Some("flagged"));
    let rating = |supplier: &str| &crate::support::supplier(before, supplier)["rating"];
    let small = &rating("N-4")["completeness"];
    assert_eq!((&small["answered"], &small["applicable"]), (&9.into(), &25.into()));
    let agency = rating("S-1");
    assert_eq!((&agency["exposure"]["low"], &agency["exposure"]["high"]), (&7.0.into(), &9.0.into()));
    assert_eq!((&agency["residual"]["high"], agency["set_by"].to_string()), (&8.2.into(), "[]".to_owned()));
    let legal: BTreeSet<&str> = suppliers(before).iter().map(|s| text(&s["rating"]["legal"]["status"])).collect();
    assert_eq!(legal, BTreeSet::from(["unknown", "decision needed"]), "nobody is without legal grounds for certain");
    let ambiguous = items(&before["problems"]).iter().filter(|problem| problem.to_string().contains("Korea"));
    assert_eq!(ambiguous.count(), 3);
}

#[test]
fn letters_of_the_workshop_keep_quiet_about_the_allegation_and_ask_a_small_firm_less() {
    let letter = |bid: u8| written(&format!("letters/bid-{bid}.md"));
    for bid in 1..=4 {
        let letter = letter(bid).to_lowercase();
        assert!(!letter.contains("allegation") && !letter.contains("subcontractors.csv, al"), "{letter}");
    }
    for (bid, questions) in [(1, 23), (4, 12)] {
        assert!(letter(bid).contains(&format!("There are {questions} questions")), "bid {bid} is asked otherwise");
    }
}

#[test]
fn every_rule_and_clause_and_file_that_the_pages_name_is_there() {
    let list = |arguments: &[&str]| parsed(&run(arguments).stdout);
    let rules = list(&["rules", "list", "--format", "json", "--as-of", AS_OF]);
    let clauses = list(&["clauses", "--format", "json", "--as-of", AS_OF]);
    let mut known: BTreeSet<String> = BTreeSet::new();
    for item in items(&rules).iter().chain(items(&clauses["clauses"])) {
        known.extend(["id", "pack"].iter().filter_map(|key| item[*key].as_str()).map(str::to_owned));
    }
    for name in PAGES {
        let page = page(name);
        for word in words_in_code(&page) {
            let plain = word.chars().all(|sign| sign.is_ascii_lowercase() || sign == '-');
            let is_id = plain && word.contains('-') && !word.starts_with('-');
            assert!(!is_id || known.contains(word), "{name}: `{word}` is no rule, clause or pack");
        }
    }
    for row in tables(&page("README.md")).iter().filter(|table| table.columns[0] == "File").flat_map(Table::rows) {
        let file = row["File"].trim_matches('`');
        assert!(workshop().join(file).is_file(), "there is no {file}");
    }
}

#[test]
fn what_may_not_work_is_said_in_the_words_of_the_page() {
    let lists = ["check", "bidders.csv", "subcontractors.csv", "--as-of", AS_OF];
    let (folder, elsewhere) = (copy(), Folder::new());
    folder.folder("letters");
    folder.file("letters/bid-1.docx", "a letter");
    folder.file("questionnaire.xlsx", "a questionnaire");
    let faults: [(&Folder, Vec<&str>); 6] = [
        (&elsewhere, lists.to_vec()),
        (&folder, [&lists[..], &["--mapping", "mapping.toml"]].concat()),
        (&folder, vec!["diff", "before.json", "after.json"]),
        (&folder, [&lists[..], &["--letters", "letters"]].concat()),
        (&folder, vec!["template", "questionnaire.xlsx"]),
        (&folder, vec!["columns", "subcontractors.csv", "--map", "\u{201c}Papers"]),
    ];
    let page = page("README.md");
    let table = tables(&page).into_iter().find(|table| table.columns[0] == "The program says").expect("a table");
    assert_eq!(table.rows().count(), faults.len());
    for (row, (folder, words)) in table.rows().zip(faults) {
        let output = answer(program(&words).current_dir(folder.root()));
        let said = row["The program says"].trim_matches('`');
        assert!(output.code == 2 && output.stderr.contains(said), "{words:?}: {}", output.stderr);
    }
}

/// The numbered points of each exercise of a page.
fn points(page: &str) -> Vec<usize> {
    let exercises = page.split("\n## ").filter(|part| part.starts_with("Exercise "));
    let numbered = |line: &&str| line.split_once(". ").is_some_and(|(number, _)| number.parse::<u8>().is_ok());
    exercises.map(|exercise| exercise.lines().filter(numbered).count()).collect()
}

#[test]
fn every_question_has_a_model_answer() {
    let questions = points(&page("README.md"));
    assert_eq!(questions.len(), 8);
    assert!(questions.iter().all(|count| (2..=4).contains(count)), "{questions:?}");
    assert_eq!(points(&page("answers.md")), questions);
}

/// A time as hours and minutes, in minutes.
fn minutes(time: &str) -> u32 {
    let (hours, minutes) = time.split_once(':').expect("hours and minutes");
    hours.parse::<u32>().expect("hours") * 60 + minutes.parse::<u32>().expect("minutes")
}

#[test]
fn the_day_has_the_hours_that_its_exercises_take() {
    let (participants, trainer) = (page("README.md"), page("answers.md"));
    let tables_of = |page: &str, column: &str| {
        tables(page).into_iter().find(|table| table.columns[0] == column).expect("there is one")
    };
    let exercises =
        tables(&participants).into_iter().find(|t| t.columns.contains(&"Exercise".to_owned())).expect("a table");
    for row in exercises.rows() {
        let heading = format!("\n## Exercise {}: {} ({} minutes)\n", row[""], row["Exercise"], row["Minutes"]);
        assert!(participants.contains(&heading), "there is no {heading}");
        assert!(
            trainer.contains(&format!("\n## Exercise {}: {}\n", row[""], row["Exercise"])),
            "no answers to {heading}"
        );
        assert!(
            trainer.contains(&format!("| {} | Exercise {}: ", row["Minutes"], row[""])),
            "not in the time plan: {heading}"
        );
    }
    let mut now = 0;
    for row in tables_of(&trainer, "From").rows() {
        assert_eq!(minutes(row["From"]), now, "{}", row["What"]);
        now += row["Minutes"].parse::<u32>().expect("minutes");
    }
    assert_eq!(now, 240, "half a day");
}
