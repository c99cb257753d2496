//! Model clauses: in proportion, tied to rules and sources, and readable wherever they go.

use std::collections::BTreeSet;
use std::io::Read;
use std::process::{Command, Stdio};

use serde_json::Value;
use thbscreen::bundled::PACKS;

use crate::support::{
    AS_OF, Folder, OWN_EXAMPLES, OWN_PACK, Output, answer, items, parsed, program, run, text, unbroken,
};

const STAGES: [&str; 6] = ["planning", "specification", "selection", "award", "performance", "remedy"];

/// A built-in rule that the invented pack switches off.
const OVERRIDE: &str = r#"
[[override]]
rule = "dprk-labour"
off = true
"#;

fn clauses(arguments: &[&str]) -> Output {
    run(&[&["clauses", "--as-of", AS_OF], arguments].concat())
}

/// What is printed, when nothing is amiss.
fn printed(arguments: &[&str]) -> String {
    let output = clauses(arguments);
    assert_eq!((output.code, output.stderr.as_str()), (0, ""), "{arguments:?}");
    output.stdout
}

fn page(arguments: &[&str]) -> Value {
    let output = clauses(&[arguments, &["--format", "json"]].concat());
    assert_eq!(output.code, 0, "{}", output.stderr);
    parsed(&output.stdout)
}

/// The values of a field of clauses, in their order.
fn each(page: &Value, key: &str) -> Vec<String> {
    items(&page["clauses"]).iter().map(|clause| text(&clause[key]).to_owned()).collect()
}

fn ids(arguments: &[&str]) -> Vec<String> {
    each(&page(arguments), "id")
}

/// Every built-in pack.
fn all_packs() -> Vec<&'static str> {
    PACKS.iter().flat_map(|(id, _)| ["--pack", id]).collect()
}

fn wide_lines(text: &str, width: usize) -> Vec<&str> {
    text.lines().filter(|line| line.chars().count() > width).collect()
}

#[test]
fn less_risk_means_fewer_clauses_and_never_others() {
    for (pack, _) in PACKS {
        let of_risk = |risk: &str| ids(&["--pack", pack, "--risk", risk]).into_iter().collect::<BTreeSet<_>>();
        let (low, medium, high) = (of_risk("low"), of_risk("medium"), of_risk("high"));
        assert!(low.is_subset(&medium) && medium.is_subset(&high), "{pack}");
        let all: BTreeSet<String> = ids(&["--pack", pack]).into_iter().collect();
        assert_eq!(high, all, "{pack}: what is in proportion to high risk is everything");
    }
    let (low, high) = (ids(&["--risk", "low"]).len(), ids(&["--risk", "high"]).len());
    assert!(low > 5 && low * 2 < high, "{low} of {high} are few");
}

#[test]
fn every_rule_of_a_pack_has_a_clause_or_a_reason_why_not() {
    for (pack, _) in PACKS {
        let listed = run(&["rules", "list", "--pack", pack, "--as-of", AS_OF, "--format", "json"]);
        let rules: BTreeSet<String> =
            items(&parsed(&listed.stdout)).iter().map(|rule| text(&rule["id"]).to_owned()).collect();
        let page = page(&["--pack", pack]);
        let tied = items(&page["clauses"]).iter().flat_map(|clause| items(&clause["rules"]));
        let with: BTreeSet<String> = tied.map(|rule| text(&rule["id"]).to_owned()).collect();
        let without: BTreeSet<String> =
            items(&page["without"]).iter().map(|rule| text(&rule["id"]).to_owned()).collect();
        assert!(with.is_disjoint(&without), "{pack}");
        assert_eq!(&with | &without, rules, "{pack}");
        assert!(items(&page["without"]).iter().all(|rule| text(&rule["reason"]).ends_with('.')), "{pack}");
    }
}

#[test]
fn stages_are_kept_apart_and_in_their_order() {
    let stages = |arguments: &[&str]| {
        let mut stages = each(&page(arguments), "stage");
        stages.dedup();
        stages
    };
    assert_eq!(stages(&[]), STAGES);
    assert_eq!(stages(&["--stage", "remedy", "--stage", "award"]), ["award", "remedy"]);
    assert_eq!(stages(&["--stage", "remedy,planning"]), ["planning", "remedy"]);
    let shown = printed(&["--stage", "planning"]);
    assert!(shown.contains("PLANNING: before anything is published"), "{shown}");
    assert!(!shown.contains("REMEDY"), "{shown}");
}

#[test]
fn packs_bring_their_clauses_and_no_others() {
    let osce = ids(&[]);
    assert_eq!(osce, ids(&["--pack", "osce"]), "osce is used unless another is chosen");
    assert!(!osce.contains(&"us-plan-certificate".to_owned()));
    let federal = ids(&["--pack", "us-far"]);
    assert!(osce.iter().all(|id| federal.contains(id)), "a pack brings along what it builds on");
    let shown = printed(&["--pack", "us-far", "--stage", "award"]);
    assert!(shown.contains("US federal contracts: compliance plan"), "{shown}");
    assert!(unbroken(&shown).contains("Federal Acquisition Regulation of the United States only"), "{shown}");
    // A ban that is still to come is shown: contracts last until then.
    assert!(ids(&["--pack", "eu"]).contains(&"product-ban-eu".to_owned()));
    let draws_on = unbroken(&printed(&["--pack", "eu", "--stage", "performance"]));
    assert!(draws_on.contains("eu-regulation-2024-3015 (adopted, applies from 2027-12-14)"), "{draws_on}");
}

#[test]
fn one_clause_is_shown_whole_whichever_packs_are_chosen() {
    let shown = printed(&["us-import-goods"]);
    for part in [
        "Goods that enter the United States can be traced",
        "us-import-goods, from medium risk on",
        "Stage specification",
        "How to use it",
        "To hand in",
        "- dprk-labour (us-import): Labour of North Korean nationals",
        "- us-uflpa: Uyghur Forced Labor Prevention Act",
        "no legal advice",
    ] {
        assert!(unbroken(&shown).contains(part), "{part:?} is missing:\n{shown}");
    }
    assert_eq!(ids(&["us-import-goods"]), ["us-import-goods"]);
    let unverified = printed(&["money-repaid"]);
    assert!(unverified.contains("- rba-practice (unverified): "), "{unverified}");
}

#[test]
fn an_unknown_clause_stage_or_pack_is_answered_with_the_one_that_was_meant() {
    for (arguments, answer) in [
        (&["plan-requird"][..], "there is no clause `plan-requird`; did you mean `plan-required`?"),
        (&["weather"], "there is no clause `weather`\n`thbscreen clauses --titles` lists them"),
        (&["--stage", "awards"], "`awards` is not one of planning, specification, selection, award"),
        (&["--risk", "extreme"], "`extreme` is not one of low, medium, high"),
        (&["--pack", "osc"], "there is no built-in pack `osc`; did you mean `osce`?"),
        (&["plan-required", "--risk", "low"], "cannot be used with"),
        (&["--without", "--stage", "award"], "cannot be used with"),
    ] {
        let output = clauses(arguments);
        assert_eq!((output.code, output.stdout.as_str()), (2, ""), "{arguments:?}");
        assert!(output.stderr.contains(answer), "{arguments:?}: {}", output.stderr);
    }
}

#[test]
fn what_is_not_shown_is_counted() {
    let shown = unbroken(&printed(&["--risk", "low", "--stage", "award"]));
    assert!(shown.contains("2 clauses: pack osce; purchase with low risk; stage award"), "{shown}");
    assert!(shown.contains("more than is in proportion: 1 from high risk on."), "{shown}");
    assert!(shown.contains("5 have no clause. `--without` says which and why."), "{shown}");
    for format in ["text", "markdown"] {
        let none = clauses(&["--pack", "watchlists", "--risk", "low", "--format", format]);
        assert_eq!((none.code, none.stdout.as_str()), (0, ""));
        let said = unbroken(&none.stderr);
        assert!(said.contains("There is no clause: pack watchlists; purchase with low risk."), "{said}");
        assert!(said.contains("1 from medium risk on"), "{said}");
    }
}

#[test]
fn the_rules_without_a_clause_are_listed_with_the_reason() {
    let shown = unbroken(&printed(&["--pack", "watchlists", "--without"]));
    assert!(shown.contains("Of the 4 rules 1 has no clause."), "{shown}");
    assert!(shown.contains("watchlist-stale (watchlists): The watch-list on which"), "{shown}");
    assert!(shown.contains("the buyer's copy of a list"), "{shown}");
    let markdown = printed(&["--pack", "watchlists", "--without", "--format", "markdown"]);
    assert!(markdown.starts_with("# Rules without a clause\n\nOf the 4 rules 1 has no clause.\n\n- "), "{markdown}");
    assert!(unbroken(&printed(&["--pack", "uk", "--format", "markdown"])).contains("## Rules without a clause"));
    assert!(printed(&["--pack", "us-far", "--stage", "award"]).contains("Of the 74 rules 5 have no clause"));
}

#[test]
fn rules_of_the_user_are_named_as_such_and_switched_off_rules_not_at_all() {
    let folder = Folder::new();
    let own = folder.file("own.toml", format!("{OWN_PACK}{OWN_EXAMPLES}{OVERRIDE}"));
    let page = page(&["--pack", "us-import", "--rules", &own]);
    let without = items(&page["without"]).iter().find(|rule| rule["id"] == "own-plan-missing");
    assert!(text(&without.expect("it has no clause")["reason"]).starts_with("A rule of your own"));
    assert_eq!(page["packs"].as_array().and_then(|packs| packs.last()), Some(&Value::from("own")));
    assert!(!page.to_string().contains("dprk-labour"), "it was switched off");
}

#[test]
fn settings_say_which_packs_are_used() {
    let folder = Folder::new();
    folder.file("thbscreen.toml", "pack = [\"osce\", \"us-far\"]\nfail-on = \"never\"\n");
    let output = answer(program(&["clauses", "--format", "json"]).current_dir(folder.root()));
    assert_eq!(output.code, 0, "{}", output.stderr);
    assert!(each(&parsed(&output.stdout), "id").contains(&"us-listed-products".to_owned()));
    let one = answer(program(&["clauses", "plan-required"]).current_dir(folder.root()));
    assert_eq!(one.code, 0, "{}", one.stderr);
}

#[test]
fn json_has_one_shape_for_one_and_for_many() {
    let keys = |value: &Value| value.as_object().expect("an object").keys().cloned().collect::<BTreeSet<_>>();
    let of = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    let whole = page(&["--risk", "high"]);
    for page in [&whole, &page(&["plan-required"]), &page(&["--without"])] {
        assert_eq!(page["schema"], "thbscreen/clauses/v1");
        assert_eq!(page["language"], "en");
        assert!(text(&page["notice"]).contains("no legal advice"));
        let wanted = ["as_of", "clauses", "language", "notice", "packs", "risk", "schema", "stages", "without"];
        assert_eq!(keys(page), of(&wanted));
        for clause in items(&page["clauses"]) {
            let wanted = ["evidence", "id", "instruments", "note", "risk", "rules", "stage", "text", "title"];
            assert_eq!(keys(clause), of(&wanted));
            assert!(items(&clause["rules"]).iter().all(|rule| keys(rule) == of(&["id", "pack", "title"])));
            let wanted = of(&["id", "publisher", "status", "sure", "title", "url"]);
            assert!(items(&clause["instruments"]).iter().all(|source| keys(source) == wanted));
        }
        assert!(items(&page["without"]).iter().all(|rule| keys(rule) == of(&["id", "pack", "reason", "title"])));
    }
    assert_eq!((&whole["risk"], &page(&[])["risk"]), (&Value::from("high"), &Value::Null));
}

#[test]
fn every_format_says_what_the_clauses_are() {
    for arguments in
        [&[][..], &["--format", "markdown"], &["plan-required"], &["plan-required", "--format", "markdown"]]
    {
        let shown = unbroken(&printed(arguments));
        for part in ["a model in plain words and no legal advice", "law that applies to you", "They are in English."] {
            assert!(shown.contains(part), "{arguments:?} lacks {part:?}");
        }
    }
}

#[test]
fn no_line_is_wider_than_the_terminal() {
    let packs = all_packs();
    for arguments in [&["--risk", "high"][..], &["--titles"], &["--without"]] {
        for width in [60, 80, 120] {
            let arguments = [&["clauses", "--as-of", AS_OF], arguments, &packs].concat();
            let output = answer(program(&arguments).env("COLUMNS", width.to_string()));
            assert_eq!((output.code, output.stderr.as_str()), (0, ""));
            let wide = wide_lines(&output.stdout, width);
            assert!(wide.is_empty(), "{width}: {}", wide.join("\n"));
        }
    }
    // Each is printed the same way: a few show it.
    for id in ids(&packs).iter().step_by(6) {
        let shown = printed(&[id]);
        assert!(wide_lines(&shown, 80).is_empty(), "{id}: {}", wide_lines(&shown, 80).join("\n"));
    }
}

#[test]
fn the_help_shows_examples_that_fit_the_terminal() {
    let help = run(&["clauses", "--help"]).stdout;
    assert!(help.contains("\n  thbscreen clauses --risk high --stage selection --stage award\n"), "{help}");
    assert!(wide_lines(&help, 80).is_empty(), "{}", wide_lines(&help, 80).join("\n"));
    assert!(unbroken(&help).contains("a model and no legal advice"), "{help}");
}

#[test]
fn titles_are_a_table_in_both_formats() {
    let table = printed(&["--titles"]);
    assert!(ids(&[]).iter().all(|id| table.contains(id)), "{table}");
    let markdown = printed(&["--titles", "--format", "markdown", "--stage", "planning"]);
    assert!(
        markdown.contains("| Stage | Clause | Title | From risk |\n|---|---|---|---|\n| planning | `"),
        "{markdown}"
    );
}

#[test]
fn markdown_sets_the_clause_apart_and_makes_no_links_of_placeholders() {
    let markdown = printed(&["--stage", "award", "--format", "markdown"]);
    for clause in items(&page(&["--stage", "award"])["clauses"]) {
        assert!(markdown.contains(&format!("`{}`", text(&clause["id"]))), "{markdown}");
    }
    assert!(markdown.contains("at least \\[number\\] days"), "{markdown}");
    assert!(markdown.contains("> The Tenderer may correct, explain and add evidence"), "{markdown}");
    assert!(markdown.contains("**Draws on.** [Directive 2014/24/EU on public procurement](<http"), "{markdown}");
}

#[test]
fn whoever_has_read_enough_can_stop() {
    let mut program = Command::new(env!("CARGO_BIN_EXE_thbscreen"));
    let arguments = [&["clauses", "--risk", "high"][..], &all_packs()].concat();
    program.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut running = program.spawn().expect("the program can be started");
    drop(running.stdout.take());
    let mut said = String::new();
    running.stderr.take().expect("it is a pipe").read_to_string(&mut said).expect("it is text");
    assert_eq!((running.wait().expect("it ends").code(), said.as_str()), (Some(0), ""));
}

#[test]
fn a_stage_reads_well_on_a_narrow_terminal() {
    insta::assert_snapshot!("clauses_at_80_columns", printed(&["--risk", "low", "--stage", "remedy"]));
}

#[test]
fn a_clause_reads_well_as_a_document() {
    insta::assert_snapshot!("clause_as_markdown", printed(&["plan-required", "--format", "markdown"]));
}
