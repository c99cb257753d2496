//! What `rules sql` writes and says.

use crate::support::{AS_OF, Folder, run};

/// A pack of two rules, of which one looks at other suppliers.
const PACK: &str = r#"
[pack]
id = "two"
title = "Two rules"

[[rule]]
id = "wages-kept"
title = "Wages are kept"
kind = "evidence"
severity = [{ is = "critical", when = "country = 'DE'" }, { is = "high" }]
when = "wages_withheld OR COALESCE(fee_amount_per_worker > 0, FALSE)"
why = "..."
ask = "...?"
action = "..."
[[rule.example]]
given = { wages_withheld = "yes" }
expect = "flagged"
[[rule.example]]
given = { wages_withheld = "no" }
expect = "clear"
[[rule.example]]
given = { wages_withheld = "" }
expect = "unknown"

[[rule]]
id = "has-subcontractors"
title = "Subcontractors"
kind = "exposure"
severity = "low"
when = "chain.subcontractors > 0"
why = "..."
ask = "...?"
action = "..."
[[rule.example]]
given = { "chain.subcontractors" = 1 }
expect = "flagged"
[[rule.example]]
given = { "chain.subcontractors" = 0 }
expect = "clear"
[[rule.example]]
given = { name = "Example Ltd" }
expect = "unknown"
"#;

fn sql(arguments: &[&str]) -> crate::support::Output {
    run(&[&["rules", "sql", "--as-of", AS_OF], arguments].concat())
}

/// The part of a query from the layer of tests on: what is before reads cells.
fn from_tests_on(query: &str) -> &str {
    query.find("\ntests_1 AS").map_or(query, |start| &query[start..])
}

#[test]
fn the_tests_and_the_verdicts_of_a_small_pack() {
    let folder = Folder::new();
    let pack = folder.file("two.toml", PACK);
    for dialect in ["duckdb", "spark"] {
        let options = ["--dialect", dialect, "--pack", "watchlists", "--rules", &pack, "--columns"];
        let columns = "supplier_id,wages_withheld,fee_amount_per_worker,fee_currency,country";
        let answer = sql(&[&options[..], &[columns]].concat());
        assert_eq!(answer.code, 0, "{}", answer.stderr);
        insta::assert_snapshot!(format!("small_pack_{dialect}"), from_tests_on(&answer.stdout));
    }
}

#[test]
fn several_patterns_are_one_test() {
    let folder = Folder::new();
    let test = "fee_amount_per_worker > 0";
    let pack = PACK.replace(test, "name ILIKE ANY ('%ltd', :words)");
    assert_ne!(pack, PACK);
    let pack = folder.file("two.toml", pack + "[parameters]\nwords = [\"Muster%\", \"О_О\"]\n");
    for dialect in ["duckdb", "spark"] {
        let options = ["--dialect", dialect, "--pack", "watchlists", "--rules", &pack, "--columns"];
        let answer = sql(&[&options[..], &["supplier_id,name"]].concat());
        assert_eq!(answer.code, 0, "{}", answer.stderr);
        let tests = from_tests_on(&answer.stdout);
        for pattern in [" LIKE '%ltd' OR lower(", " LIKE 'muster%' OR lower(", " LIKE 'о_о') THEN 3"] {
            assert!(tests.contains(pattern), "{pattern}: {tests}");
        }
    }
}

#[test]
fn rules_that_look_further_than_one_supplier_are_left_out_and_named() {
    let folder = Folder::new();
    let pack = folder.file("two.toml", PACK);
    let answer = sql(&["--dialect", "duckdb", "--rules", &pack, "--columns", "supplier_id,plan_present"]);
    assert!(answer.stderr.contains(" rules are in the query\n"), "{}", answer.stderr);
    for (rule, why) in [
        ("has-subcontractors", "`chain.subcontractors` follows from the other suppliers of the list"),
        ("excl-debarred", "names"),
        ("good-listed", "texts"),
    ] {
        let line = answer.stderr.lines().find(|line| line.starts_with(&format!("left out: {rule}: ")));
        assert!(line.is_some_and(|line| line.contains(why)), "{rule}: {}", answer.stderr);
    }
}

#[test]
fn columns_that_the_table_lacks_leave_rules_unknown() {
    let answer = sql(&["--dialect", "duckdb", "--columns", "supplier_id"]);
    assert_eq!(answer.code, 0, "{}", answer.stderr);
    let verdicts = answer.stdout.split("verdicts AS").nth(1).unwrap_or_default();
    assert!(!verdicts.contains("plan_present"), "{verdicts}");
}

#[test]
fn what_cannot_be_meant_is_refused() {
    for (arguments, said) in [
        (&["--dialect", "duckdb"][..], "--columns"),
        (&["--dialect", "duckdb", "--columns", "supplier_id,plan_presnt"], "did you mean `plan_present`?"),
        (&["--dialect", "oracle", "--columns", "name"], "duckdb, spark"),
    ] {
        let answer = sql(arguments);
        assert_eq!(answer.code, 2);
        assert!(answer.stderr.contains(said), "{}", answer.stderr);
    }
}

#[test]
fn the_same_rules_make_the_same_query() {
    let options = ["--dialect", "spark", "--columns-of", "fixtures/tender/subcontractors.csv"];
    let (first, second) = (sql(&options), sql(&options));
    assert!(!first.stdout.is_empty());
    assert_eq!(first, second);
}

#[test]
fn a_query_is_written_to_a_file_whole() {
    let folder = Folder::new();
    let path = folder.path("rules.sql");
    let options = ["--dialect", "duckdb", "--columns-of", "fixtures/clean.csv"];
    let answer = sql(&[&options[..], &["-o", &path]].concat());
    assert_eq!((answer.code, answer.stdout.as_str()), (0, ""), "{}", answer.stderr);
    assert_eq!(std::fs::read_to_string(path).expect("it was written"), sql(&options).stdout);
}
