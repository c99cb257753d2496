//! Settings: found from below, told apart from what is typed, refused when they are wrong.

use jsonschema::is_valid;
use serde_json::{Value, json};

use crate::support::{AS_OF, Folder, Output, answer, finding, items, parsed, program, text};

const LIST: &str = "Supplier ID,Name,Country,Passports retained,Plan present\nS-1,Erfunden GmbH,DE,yes,no\n";

/// Runs the program in a folder.
fn run_in(folder: &str, arguments: &[&str]) -> Output {
    answer(program(arguments).current_dir(folder))
}

/// A folder with a list, settings, and a folder below.
fn project(settings: &str) -> (Folder, String, String) {
    let folder = Folder::new();
    folder.file("list.csv", LIST);
    folder.file("thbscreen.toml", settings);
    let (root, below) = (folder.path("."), folder.folder("below"));
    (folder, root, below)
}

#[test]
fn settings_are_found_from_below_and_give_the_same_bytes_there() {
    let (folder, root, below) = project(&format!("as-of = \"{AS_OF}\"\nformat = \"json\"\nfail-on = \"never\"\n"));
    let (here, there) = (run_in(&root, &["check", "list.csv"]), run_in(&below, &["check", "../list.csv"]));
    assert_eq!(here.code, 0, "{}", here.stderr);
    assert_eq!(here, there);
    assert_eq!(text(&parsed(&here.stdout)["run"]["as_of"]), AS_OF);
    run_in(&below, &["check", "../list.csv", "-o", "here.csv", "-o", "../there/", "--quiet"]);
    assert!(std::path::Path::new(&folder.path("below/here.csv")).is_file(), "outputs stand where they were named");
    assert!(std::path::Path::new(&folder.path("there/findings.csv")).is_file());
}

#[test]
fn what_is_typed_wins_and_lists_can_be_set() {
    let (_folder, root, below) = project(&format!(
        "files = [\"list.csv\"]\npack = [\"osce\", \"uk\"]\nas-of = {AS_OF}\nfail-on = \"never\"\nkeep-repeats = true\n"
    ));
    let packs = |output: &Output| items(&parsed(&output.stdout)["run"]["packs"]).len();
    let set = run_in(&below, &["check", "--format", "json"]);
    assert_eq!((set.code, packs(&set)), (0, 2), "{}", set.stderr);
    let typed = run_in(&root, &["check", "--format", "json", "--pack", "osce", "--fail-on", "critical"]);
    assert_eq!((typed.code, packs(&typed)), (1, 1), "{}", typed.stderr);
    let without = run_in(&root, &["check", "list.csv", "--no-config", "--format", "json"]);
    assert_eq!((without.code, packs(&without)), (1, 1));
    let settings = &parsed(&set.stdout)["run"]["settings"];
    let stated = json!([["keep-repeats", "yes"], ["pack", "osce"], ["pack", "uk"]]);
    assert_eq!(*settings, stated, "what was set is in the record");
}

#[test]
fn every_other_command_takes_what_it_shares() {
    let (_folder, root, _) =
        project("pack = [\"uk\"]\nformat = \"csv\"\nmap = [\"Name=ignore\", \"Supplier ID=name\"]\n");
    let columns = run_in(&root, &["columns", "list.csv", "--format", "json"]);
    assert_eq!(columns.code, 0, "{}", columns.stderr);
    assert!(columns.stdout.contains("\"ignored\""), "{}", columns.stdout);
    let rules = run_in(&root, &["rules", "list"]);
    assert!(rules.code == 0 && rules.stdout.contains("uk") && !rules.stdout.contains("norway"), "{}", rules.stdout);
    assert_eq!(run_in(&root, &["sources", "fees"]).code, 0);
}

#[test]
fn waivers_beside_the_settings_are_used() {
    let (folder, root, _) = project("");
    let waivers = "[[waiver]]\nsupplier = \"S-1\"\nrule = \"id-documents-held\"\nreason = \"returned\"\n\
                   approver = \"A. Nobody\"\nexpires = 2027-01-31\n";
    folder.file("waivers.toml", waivers);
    let output = run_in(&root, &["check", "list.csv", "--as-of", AS_OF, "--format", "json"]);
    let found = parsed(&output.stdout);
    assert_eq!(finding(&found, "S-1", "id-documents-held").map(|found| text(&found["state"])), Some("waived"));
}

#[test]
fn wrong_settings_are_refused_with_their_place_and_a_suggestion() {
    for (settings, parts) in [
        ("fail_on = \"high\"\n\npak = [\"osce\"]\n", &["line 1", "`fail-on`", "line 3", "`pack`"][..]),
        ("fail-on = \"hihg\"\n", &["`hihg`", "high"]),
        ("quiet = \"yes\"\n", &["`quiet`", "true or false"]),
        ("fail-on = [\"high\"]\n", &["`fail-on`", "a text or a number"]),
        ("config = \"other.toml\"\n", &["no setting `config`"]),
        ("fail-on = high\n", &["thbscreen.toml", "line 1"]),
    ] {
        let (_folder, root, _) = project(settings);
        let output = run_in(&root, &["check", "list.csv"]);
        assert_eq!((output.code, output.stdout.as_str()), (2, ""), "{settings}");
        for part in parts {
            assert!(output.stderr.contains(part), "{settings} lacks {part}: {}", output.stderr);
        }
    }
    let (_folder, root, _) = project("");
    let missing = run_in(&root, &["check", "list.csv", "--config", "other.toml"]);
    assert!(missing.code == 2 && missing.stderr.contains("other.toml"), "{}", missing.stderr);
    assert_eq!(run_in(&root, &["check"]).code, 2, "nobody named a list");
    assert!(run_in(&root, &["check", "list.csv", "--fail-onn", "high"]).stderr.contains("--fail-on"));
}

#[test]
fn init_writes_every_option_and_nothing_that_is_set() {
    let folder = Folder::new();
    let root = folder.path(".");
    assert_eq!(run_in(&root, &["init"]).code, 0);
    let file = std::fs::read_to_string(folder.path("thbscreen.toml")).expect("it is there");
    assert!(file.lines().all(|line| line.is_empty() || line.starts_with('#')), "{file}");
    let schema = parsed(&run_in(&root, &["init", "--schema"]).stdout);
    let keys: Vec<&String> = schema["properties"].as_object().expect("it has keys").keys().collect();
    for key in keys.iter().filter(|key| **key != "$schema") {
        assert!(file.contains(&format!("\n# {key} = ")), "{key} is not in the file");
    }
    assert!(keys.len() > 30, "{keys:?}");
    assert_eq!(run_in(&root, &["init"]).code, 2, "a file that is there is left as it is");
    folder.file("list.csv", LIST);
    assert_eq!(run_in(&root, &["check", "list.csv", "--quiet"]).code, 1);
}

#[test]
fn the_schema_takes_what_the_program_takes() {
    let folder = Folder::new();
    let schema = parsed(&run_in(&folder.path("."), &["init", "--schema"]).stdout);
    let takes = |settings: &Value| is_valid(&schema, settings);
    assert!(takes(&json!({ "fail-on": "high", "pack": ["osce"], "quiet": true, "files": "list.csv", "$schema": "x" })));
    assert!(takes(&json!({ "csv-columns": "supplier,rule", "csv-verdicts": ["flagged"], "no-hints": true })));
    for wrong in [
        json!({ "fail-on": "hihg" }),
        json!({ "pack": ["osec"] }),
        json!({ "fail_on": "high" }),
        json!({ "quiet": "yes" }),
        json!({ "hidden": "maybe" }),
        json!({ "pack": 1.5e3, "config": "x" }),
    ] {
        assert!(!takes(&wrong), "{wrong}");
    }
}

#[test]
fn waivers_that_need_a_look_are_told_in_time() {
    let folder = Folder::new();
    let entry = |supplier: &str, more: &str| {
        format!("[[waiver]]\nsupplier = \"{supplier}\"\nrule = \"plan-missing\"\nreason = \"agreed\"\n{more}\n")
    };
    let file = folder.file(
        "waivers.toml",
        entry("S-1", "approver = \"A\"\nexpires = 2027-06-30")
            + &entry("S-2", "approver = \"A\"\nexpires = 2026-12-10"),
    );
    let code = |options: &[&str]| {
        let output = run_in(&folder.path("."), &[&["waivers", "check", &file, "--as-of", AS_OF], options].concat());
        (output.code, output.stdout)
    };
    assert_eq!(code(&[]).0, 0);
    let (soon, told) = code(&["--within", "30d"]);
    assert!(soon == 1 && told.contains("expires in 17 days") && told.contains("1 of them need"), "{told}");
    assert_eq!(code(&["--within", "2w"]).0, 0);
    assert_eq!(code(&["--within", "soon"]).0, 2);
    folder.file("waivers.toml", entry("S-3", "expires = 2026-12-10"));
    let (malformed, told) = code(&[]);
    assert!(malformed == 1 && told.contains("approver"), "{told}");
}
