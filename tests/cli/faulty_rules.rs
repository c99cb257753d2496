//! A faulty pack or table stops the run, with every fault told.

use crate::refusal::{case, prove};
use crate::support::{Folder, check, run};

/// A pack of one rule, whose condition stands in line 9.
fn own_pack(folder: &Folder, when: &str, parameters: &str) -> String {
    let rule = "[[rule]]\nid = \"own-form\"\ntitle = \"T\"\nkind = \"data\"\nseverity = \"low\"";
    let words = "why = \"w\"\nask = \"a\"\naction = \"b\"";
    let pack = format!("[pack]\nid = \"own\"\ntitle = \"Own\"\n{rule}\nwhen = \"{when}\"\n{words}\n{parameters}\n");
    folder.file("own.toml", pack)
}

#[test]
fn a_condition_that_could_never_be_what_it_says_is_a_fault_and_never_clear() {
    let folder = Folder::new();
    let list = folder.file("list.csv", "Name,Country\nExample Ltd,DE\n");
    let forms = [
        ("goods = inputs", "", "a list cannot be compared with a list"),
        ("country IN countries", "", "IN takes a list of values"),
        ("country IN (SELECT 1)", "", "IN takes a list of values"),
        ("name LIKE 'a!%' ESCAPE '!'", "", "LIKE takes patterns without ESCAPE"),
        ("name ILIKE ANY 'a'", "", "ILIKE ANY takes a list of patterns in brackets"),
        ("name ILIKE ANY (SELECT 1)", "", "write column ILIKE ANY ('...%', '...', :words)"),
        ("name ILIKE ALL ('a', 'b')", "", "join the patterns with AND"),
        ("name LIKE :words", "[parameters]\nwords = [\"a\", \"b\"]", "write LIKE ANY (:words)"),
        ("name LIKE ANY (:words)", "[parameters]\nwords = 3", "a pattern of LIKE must be text"),
        ("name ~ 'a'", "", "not part of the condition language"),
        ("country IN (:risky)", "[parameters]\nrisky = [\"QA\", \"China\"]", "`China` is no country code"),
        ("role IN (:roles)", "[parameters]\nroles = [\"biddr\"]", "did you mean 'bidder'?"),
    ];
    for (when, parameters, words) in forms {
        let pack = own_pack(&folder, when, parameters);
        prove(&folder, &case(when, &[&list, "--rules", &pack], &[words, "9:"]));
    }
}

#[test]
fn a_parameter_that_lists_numbers_is_a_fault() {
    let folder = Folder::new();
    let pack = own_pack(&folder, "sector_code IN (:sectors)", "[parameters]\nsectors = [41, 42]");
    let says = ["parameter `sectors` cannot be read", "list of words", "14:"];
    prove(&folder, &case("numbers", &["fixtures/clean.csv", "--rules", &pack], &says));
}

#[test]
fn a_condition_too_long_to_follow_is_a_fault_and_a_long_list_of_values_is_none() {
    let folder = Folder::new();
    for (part, between) in [("max_weekly_hours > 48", " OR "), ("plan_present", " AND "), ("1", "+")] {
        let long = vec![part; 50_000].join(between);
        let pack = own_pack(&folder, &long, "");
        prove(
            &folder,
            &case(part, &["fixtures/clean.csv", "--rules", &pack], &["2000 words and signs", "own.toml:9:"]),
        );
    }
    let values: Vec<String> = (0..5000).map(|n| format!("'value {n}'")).collect();
    let pack = own_pack(&folder, &format!("NOT (goods IN ({}))", values.join(",")), "");
    let output = check(&["fixtures/clean.csv", "--rules", &pack]);
    assert!(output.stderr.contains("no example") && !output.stderr.contains("cannot be parsed"));
}

#[test]
fn a_table_looked_up_by_no_column_is_refused() {
    let folder = Folder::new();
    let list = folder.file("list.csv", "Name,Country\nExample Ltd,DE\n");
    let tables = folder.folder("tables");
    folder.file("tables/own.csv", "place,risk\nNowhere,high\n");
    folder.file(
        "tables/reference.toml",
        "[[table]]\nid = \"own\"\nfile = \"own.csv\"\ntitle = \"Own\"\npublisher = \"us\"\nedition = \"1\"\n\
         licence = \"ours\"\n[[table.key]]\ncolumn = \"place\"\nmatch = \"exact\"\nfrom = [\"citty\"]\n[table.fields]\n\
         risk = \"risk\"\n",
    );
    prove(&folder, &case("a table", &[&list, "--reference", &tables], &["`own`", "`citty`", "did you mean `city`"]));
}

const FAULTY_PACK: &str = r#"
[pack]
id = "faulty"
title = "Every fault at once"

[parameters]
unused_limit = 12

[[rule]]
id = "unknown-key"
title = "A key that nobody knows"
kind = "control"
severity = "high"
weight = 12
when = "NOT plan_present"
why = "w"
ask = "a"
action = "a"

[[rule]]
id = "unknown-column"
title = "A column that nobody knows"
kind = "control"
severity = "high"
when = "NOT plan_presnt"
why = "w"
ask = "a"
action = "a"

[[rule]]
id = "wrong-type"
title = "A text is no number"
kind = "control"
severity = "high"
when = "max_weekly_hours = 'sixty'"
why = "w"
ask = "a"
action = "a"

[[rule]]
id = "unknown-instrument"
title = "A law that is not in the compendium"
kind = "control"
severity = "high"
when = "NOT plan_present"
why = "w"
ask = "a"
action = "a"
instruments = ["far-52.222-51"]

[[rule]]
id = "bad-severity"
title = "A severity that does not exist"
kind = "control"
severity = "hihg"
when = "NOT plan_present"
why = "w"
ask = "a"
action = "a"

[[rule]]
id = "answers-for-the-silent"
title = "A rule that takes silence for an answer"
kind = "control"
severity = "high"
when = "NOT COALESCE(plan_present, FALSE)"
why = "w"
ask = "a"
action = "a"
"#;

#[test]
fn a_faulty_pack_tells_all_its_faults_in_one_run() {
    let folder = Folder::new();
    let pack = folder.file("faulty.toml", FAULTY_PACK);
    let list = folder.file("list.csv", "Name\nErfunden GmbH\n");
    let report = folder.path("report.json");
    let line_of =
        |part: &str| 1 + FAULTY_PACK.lines().position(|line| line.contains(part)).expect("the fault is there");
    let faults = [
        ("weight = 12", "weight"),
        ("plan_presnt", "plan_present"),
        ("'sixty'", "wrong-type"),
        ("far-52.222-51", "far-52.222-51"),
        ("hihg", "`high`"),
        ("unused_limit = 12", "unused_limit"),
        ("NOT COALESCE(plan_present, FALSE)", "answers-for-the-silent"),
    ];
    let places: Vec<String> = faults.iter().map(|(part, _)| format!("{pack}:{}:", line_of(part))).collect();
    let words = faults.iter().map(|(_, word)| *word).chain(places.iter().map(String::as_str));
    let words: Vec<&str> = words.chain(["13 faults", "nothing was screened"]).collect();
    prove(&folder, &case("a faulty pack", &[&list, "--rules", &pack, "-o", &report], &words));
    for command in [&["rules", "list"][..], &["rules", "test"], &["rules", "explain", "fee-charged"]] {
        let output = run(&[command, &["--rules", &pack]].concat());
        assert_eq!((output.code, output.stdout.as_str()), (2, ""), "{command:?}");
        assert!(output.stderr.contains("13 faults"), "{command:?}: {}", output.stderr);
    }
}

#[test]
fn faults_of_several_packs_are_told_together() {
    let folder = Folder::new();
    let one = folder.file("one.toml", "[pack]\nid = \"one\"\n");
    let two = folder.file("two.toml", "this is no TOML\n");
    let three = folder.file("three.toml", "[[rule]]\nid = \"lonely\"\n");
    let says = [one.as_str(), "`title`", &two, "TOML", &three, "`lonely` has no `title`"];
    let arguments = ["fixtures/clean.csv", "--rules", &one, "--rules", &two, "--rules", &three];
    prove(&folder, &case("three faulty packs", &arguments, &says));
}

#[test]
fn two_rules_of_one_id_are_a_fault() {
    let folder = Folder::new();
    let rule = "[[rule]]\nid = \"fee-charged\"\ntitle = \"t\"\nkind = \"control\"\nseverity = \"high\"\n\
                when = \"NOT plan_present\"\nwhy = \"w\"\nask = \"a\"\naction = \"a\"\n";
    let pack = folder.file("own.toml", format!("[pack]\nid = \"own\"\ntitle = \"t\"\n{rule}"));
    let says = [pack.as_str(), "fee-charged", "osce"];
    prove(&folder, &case("a repeated id", &["fixtures/clean.csv", "--rules", &pack], &says));
}
