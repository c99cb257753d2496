//! `init --level`: a folder in which everything that was written can be used as it stands.

use std::path::Path;

use crate::support::{Folder, Output, TENDER, answer, program};

const LEVELS: [&str; 3] = ["1", "2", "3"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn run_in(folder: &Folder, arguments: &[&str]) -> Output {
    answer(program(arguments).current_dir(folder.root()))
}

fn read(folder: &Folder, name: &str) -> String {
    std::fs::read_to_string(folder.path(name)).unwrap_or_else(|fault| panic!("{name}: {fault}"))
}

fn copy(from: &str, folder: &Folder, to: &str) {
    std::fs::copy(root().join(from), folder.path(to)).unwrap_or_else(|fault| panic!("{from}: {fault}"));
}

/// A folder of a level with the invented tender in it.
fn set_up(level: &str) -> Folder {
    let folder = Folder::new();
    let output = run_in(&folder, &["init", "--level", level]);
    assert_eq!(output.code, 0, "{}", output.stderr);
    copy(TENDER[0], &folder, "lists/bidders.xlsx");
    copy(TENDER[1], &folder, "lists/subcontractors.csv");
    folder
}

/// The commands of a page, in their order.
fn commands(page: &str) -> Vec<Vec<String>> {
    let lines = page.lines().filter_map(|line| line.strip_prefix("thbscreen "));
    let typed = lines.map(|line| line.split_once(" #").map_or(line, |(typed, _)| typed));
    typed.map(|typed| typed.split_whitespace().map(str::to_owned).collect()).collect()
}

#[test]
fn the_settings_of_every_level_are_accepted_and_its_gate_is_the_one_it_names() {
    for (level, code) in LEVELS.into_iter().zip([0, 1, 1]) {
        let folder = set_up(level);
        let output = run_in(&folder, &["check"]);
        assert_eq!(output.code, code, "level {level}: {}", output.stderr);
        for report in ["reports/risk.html", "reports/risk.xlsx"] {
            assert!(Path::new(&folder.path(report)).is_file(), "level {level} writes no {report}");
        }
        for (path, text) in folder.content() {
            if path.extension().is_some_and(|extension| extension == "toml") {
                let text = String::from_utf8(text).expect("it is text");
                toml::from_str::<toml::Table>(&text).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
            }
        }
    }
    let folder = set_up("2");
    let waivers = run_in(&folder, &["waivers", "check"]);
    assert_eq!(waivers.code, 0, "none is in force: {}", waivers.stdout);
    let settings = read(&folder, "thbscreen.toml").replace("# baseline =", "baseline =");
    folder.file("thbscreen.toml", settings.replace("# fail-on-new =", "fail-on-new ="));
    assert_eq!(
        run_in(&folder, &["check", "--no-config", "lists/", "--fail-on", "never", "-o", "baseline.json"]).code,
        0
    );
    assert_eq!(run_in(&folder, &["check"]).code, 0, "the baseline of the comment is the one that is used");
}

#[test]
fn every_command_of_the_first_plan_runs_where_it_stands() {
    run_the_plan("1");
}

#[test]
fn every_command_of_the_second_plan_runs_where_it_stands() {
    run_the_plan("2");
}

#[test]
fn every_command_of_the_third_plan_runs_where_it_stands() {
    run_the_plan("3");
}

/// Runs every command of a level's page, in a folder with the invented tender.
fn run_the_plan(level: &str) {
    let folder = set_up(level);
    copy("fixtures/lists/orders-2026-06-23.csv", &folder, "watchlists.csv");
    if level == "3" {
        std::fs::rename(folder.path("watchlists.csv"), folder.path("watchlists/orders-2026-06-23.csv"))
            .expect("the folder is there");
    }
    let commands = commands(&read(&folder, "PLAN.md"));
    assert!(commands.len() >= 5, "level {level}: {commands:?}");
    for command in commands {
        if command.iter().any(|word| word == "--reply") {
            let letters = crate::support::files_below(Path::new(&folder.path("letters")));
            let letter = letters.iter().find(|path| path.extension().is_some_and(|e| e == "docx"));
            std::fs::copy(letter.expect("a letter was written"), folder.path("replies/answer.docx"))
                .expect("it can be copied");
        }
        let typed: Vec<&str> = command.iter().map(String::as_str).collect();
        let output = run_in(&folder, &typed);
        assert!(output.code < 2, "level {level}, {typed:?}: {}", output.stderr);
    }
}

#[test]
fn the_next_command_that_is_printed_runs() {
    for level in LEVELS {
        let folder = Folder::new();
        let printed = run_in(&folder, &["init", "--level", level, "there"]).stdout;
        assert!(printed.contains("then, in there:"), "{printed}");
        copy(TENDER[0], &folder, "there/lists/bidders.xlsx");
        let [next] = &commands(&printed.replace("  thbscreen", "thbscreen"))[..] else { panic!("{printed}") };
        let typed: Vec<&str> = next.iter().map(String::as_str).collect();
        let output = answer(program(&typed).current_dir(folder.root().join("there")));
        assert_eq!(output.code, 0, "{typed:?}: {}", output.stderr);
    }
}

#[test]
fn going_on_to_the_next_level_adds_what_is_missing_and_says_what_is_to_be_changed_by_hand() {
    let folder = Folder::new();
    assert_eq!(run_in(&folder, &["init", "--level", "1"]).code, 0);
    folder.file("waivers.toml", "# ours\n");
    let before = folder.content();
    let output = run_in(&folder, &["init", "--level", "2"]);
    assert_eq!(output.code, 0, "{}", output.stderr);
    for part in [
        "written: ci/nightly.yml",
        "left as it is: thbscreen.toml",
        "left as it is: waivers.toml",
        "fail-on = \"high\"   (now: \"never\")",
        "written: PLAN-2.md",
    ] {
        assert!(output.stdout.contains(part), "{part} is missing: {}", output.stdout);
    }
    let after = folder.content();
    assert!(before.iter().all(|(path, text)| after.get(path) == Some(text)), "something was written over");
    assert!(read(&folder, "PLAN-2.md").contains("**step 2 of 3"));
    let again = run_in(&folder, &["init", "--level", "2"]);
    assert_eq!((again.code, folder.content() == after), (0, true), "a second time changes nothing");
    assert!(!again.stdout.contains("written:"), "{}", again.stdout);
    assert_eq!(run_in(&folder, &["init", "--level", "1"]).code, 0);
    assert!(folder.content() == after, "its page is there already");
}

#[test]
fn nothing_is_written_where_something_stands_in_the_way() {
    for (name, text) in [("reports", "no folder"), ("ci", "no folder"), ("thbscreen.toml", "fail-on = high")] {
        let folder = Folder::new();
        folder.file(name, text);
        let output = run_in(&folder, &["init", "--level", "2", "--no-config"]);
        assert!(output.code == 2 && output.stderr.contains(name), "{name}: {}", output.stderr);
        assert!(output.stderr.contains("nothing was written"), "{}", output.stderr);
        assert_eq!(folder.content().len(), 1, "{name}: something was written");
    }
    let folder = Folder::new();
    assert_eq!(run_in(&folder, &["init", "--level", "4"]).code, 2);
    let plain = run_in(&folder, &["init", "."]);
    assert!(plain.code == 2 && plain.stderr.contains("--level 1"), "{}", plain.stderr);
}

#[test]
fn the_recipes_of_the_folder_are_those_of_the_fixtures() {
    let folder = set_up("2");
    for recipe in crate::support::files_below(&root().join("fixtures/ci")) {
        let name = recipe.file_name().and_then(|name| name.to_str()).expect("it has a plain name");
        assert_eq!(std::fs::read_to_string(&recipe).ok(), Some(read(&folder, &format!("ci/{name}"))), "{name}");
    }
}

#[test]
fn every_text_on_disk_is_built_in() {
    let bundle = thbscreen::bundled::ADOPTION_FILES;
    for path in crate::support::files_below(&root().join("rules/adoption")) {
        let name = path.file_name().and_then(|name| name.to_str()).expect("it has a plain name");
        assert!(bundle.iter().any(|(known, _)| *known == name), "{name} is not in bundled::ADOPTION_FILES");
    }
}
