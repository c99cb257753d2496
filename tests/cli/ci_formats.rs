//! What CI reads: SARIF, `JUnit`, annotations for GitHub, code quality for GitLab. They say what
//! the JSON report says, and nothing else than the exit code.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use junit_parser::{TestCase, TestStatus, TestSuites};
use serde_json::Value;

use crate::support::{
    AS_OF, Folder, TENDER, all_findings, answer, bytes_of, check, checking, items, json, parsed, program, text,
};

const LIST: &str = "Supplier ID,Name,Country,Passports retained,Plan present,Conviction THB\n\
                    S-1,Erfunden GmbH,DE,yes,no,no\n\
                    S-2,Imaginaire SARL,FR,no,yes,yes\n";

/// The same suppliers and answers elsewhere in another file.
const MOVED: &str = "Some title\n\nName,Plan present,Supplier ID,Country,Conviction THB,Passports retained\n\
                     Imaginaire SARL,yes,S-2,FR,yes,no\nErfunden GmbH,no,S-1,DE,no,yes\n";

fn waiver(rule: &str, supplier: &str) -> String {
    format!(
        "[[waiver]]\nsupplier = \"{supplier}\"\nrule = \"{rule}\"\nreason = \"returned, seen on site\"\n\
         approver = \"A. Nobody\"\nexpires = 2027-01-31\nallow_gate = true\n"
    )
}

fn waivers(folder: &Folder) -> String {
    let both = waiver("id-documents-held", "S-1") + &waiver("excl-thb-conviction", "S-2");
    folder.file("waivers.toml", both)
}

/// A JSON report of a list, to compare with.
fn baseline(folder: &Folder, list: &str) -> String {
    let baseline = folder.path("baseline.json");
    check(&[list, "-o", &baseline, "--quiet"]);
    baseline
}

/// A list about which there is nothing to say.
fn nothing_to_say(folder: &Folder) -> String {
    let clean = String::from_utf8(bytes_of("fixtures/clean.csv")).expect("it is text");
    let mut lines = clean.lines();
    let mut list = format!("{},answered_on\n", lines.next().expect("it has a header"));
    for line in lines {
        let _ = writeln!(list, "{line},2026-10-01");
    }
    folder.file("nothing.csv", list)
}

fn printed(format: &str, arguments: &[&str]) -> String {
    let output = check(&[arguments, &["--format", format]].concat());
    assert!(output.code < 2, "{}", output.stderr);
    output.stdout
}

/// The run of a SARIF report.
fn sarif(arguments: &[&str]) -> Value {
    parsed(&printed("sarif", arguments))["runs"][0].take()
}

fn results(run: &Value) -> &[Value] {
    items(&run["results"])
}

fn fingerprint(result: &Value) -> &str {
    text(&result["partialFingerprints"]["thbscreenFinding/v1"])
}

fn junit(xml: &str) -> TestSuites {
    junit_parser::from_reader(xml.as_bytes()).unwrap_or_else(|fault| panic!("this is not JUnit ({fault}): {xml:.500}"))
}

fn cases(suites: &TestSuites) -> Vec<&TestCase> {
    suites.suites.iter().flat_map(|suite| &suite.cases).collect()
}

/// A list of many suppliers who say little.
fn silent(count: usize) -> String {
    (0..count).fold("Supplier ID,Name,Country,Passports retained\n".to_owned(), |mut list, number| {
        let held = if number % 7 == 0 { "yes" } else { "" };
        let _ = writeln!(list, "S-{number},Firm {number},DE,{held}");
        list
    })
}

#[test]
fn no_format_changes_how_a_run_ends_and_a_test_fails_exactly_where_the_run_does() {
    let folder = Folder::new();
    let list = folder.file("list.csv", LIST);
    let (waivers, before) = (waivers(&folder), baseline(&folder, &list));
    let open = folder.file("open.csv", "Supplier ID,Name,Country\nS-1,Erfunden GmbH,DE\n");
    let lossy = folder.file("lossy.csv", "Supplier ID,Name,Country\nS-1,Erfunden GmbH,Congo\n");
    let pack = folder.file("pack.toml", "[[rule]]\nid = \"half\"\n");
    let broken = folder.file("broken.xlsx", b"PK\x03\x04 this is no workbook at all");
    let silent = nothing_to_say(&folder);
    let cases: [(&str, i32, &[&str]); 14] = [
        ("clean", 0, &["fixtures/clean.csv"]),
        ("nothing to say", 0, &[&silent, "--pack", "data-quality"]),
        ("flagged", 1, &[&list]),
        ("flagged below the gate", 0, &[&list, "--fail-on", "never"]),
        ("unknown", 0, &[&open]),
        ("waived", 0, &[&list, "--waivers", &waivers, "--fail-on", "critical"]),
        ("one of two waived", 1, &[&list, "--waivers", &waivers, "--fail-on", "medium"]),
        ("in the baseline, and only new ones gate", 0, &[&list, "--baseline", &before, "--fail-on-new"]),
        ("in the baseline", 1, &[&list, "--baseline", &before]),
        ("answered too little", 1, &[&open, "--fail-on-incomplete", "90"]),
        ("lossy", 0, &[&lossy]),
        ("lossy and strict", 2, &[&lossy, "--strict"]),
        ("a broken pack", 2, &[&list, "--rules", &pack]),
        ("a broken file", 2, &[&broken]),
    ];
    for (case, code, arguments) in cases {
        for format in thbscreen::report::FORMATS {
            let arguments = checking(&[arguments, &["--format", format.name]].concat());
            let output = program(&arguments).output().expect("the program can be started");
            assert_eq!(output.status.code(), Some(code), "{case} as {}", format.name);
            if format.name == "junit" && !output.stdout.is_empty() {
                let suites = junit(&String::from_utf8(output.stdout).expect("it is text"));
                let ends = (suites.failures > 0, suites.errors > 0);
                assert_eq!(ends, (code == 1, code == 2), "{case}: {suites:?}");
            }
        }
        let files = thbscreen::report::FORMATS.iter().filter_map(|format| format.extension);
        let files: Vec<String> = files.map(|extension| folder.path(&format!("risk.{extension}"))).collect();
        let files: Vec<&str> = files.iter().flat_map(|file| ["-o", file.as_str()]).collect();
        assert_eq!(check(&[arguments, &files, &["--quiet"]].concat()).code, code, "{case} as files");
    }
}

#[test]
fn sarif_is_what_its_published_schema_describes() {
    let schema = parsed(&String::from_utf8(bytes_of("tests/cli/schemas/sarif-schema-2.1.0.json")).expect("it is text"));
    let validator = jsonschema::draft4::new(&schema).expect("the schema is one");
    let folder = Folder::new();
    let list = folder.file("list.csv", LIST);
    let odd = folder.file(
        "odd [1] {0} %.csv",
        "Supplier ID,Name,Country,Passports retained\n\"[x](javascript:y)\",\"{0} \u{1b}[2J\u{202e}\",Congo,yes\n,,,\n",
    );
    let (waivers, before) = (waivers(&folder), baseline(&folder, &list));
    let every_pack = ["us-far", "us-import", "uk", "eu", "norway", "disclosure", "data-quality"];
    let every_pack: Vec<&str> = every_pack.iter().flat_map(|pack| ["--pack", pack]).chain(TENDER).collect();
    let runs: [&[&str]; 4] =
        [&every_pack, &["fixtures/clean.csv"], &[&odd], &[&list, "--waivers", &waivers, "--baseline", &before]];
    let mut logs: Vec<String> = runs.iter().map(|arguments| printed("sarif", arguments)).collect();
    let mut on_stdin = program(&checking(&["-", "--format", "sarif"]));
    logs.push(answer(on_stdin.write_stdin(LIST)).stdout);
    for log in logs {
        let log = parsed(&log);
        let faults: Vec<String> = validator.iter_errors(&log).take(5).map(|fault| format!("{fault:.300}")).collect();
        assert!(faults.is_empty(), "{faults:#?}");
        assert!(!results(&log["runs"][0]).is_empty());
    }
    let wrong = parsed("{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {}}}]}");
    assert!(!validator.is_valid(&wrong), "the schema would let pass anything");
}

#[test]
fn sarif_holds_every_finding_beside_its_row() {
    let (whole, run) = (json(&TENDER), sarif(&TENDER));
    let all = all_findings(&whole);
    assert_eq!(results(&run).len(), all.len());
    let by_identity: BTreeMap<(&str, &str), &Value> =
        results(&run).iter().map(|r| ((text(&r["properties"]["supplier"]), text(&r["ruleId"])), r)).collect();
    let rules = items(&run["tool"]["driver"]["rules"]);
    for (key, finding) in all {
        let result = by_identity[&(key, text(&finding["rule"]))];
        let expected = match (text(&finding["verdict"]), text(&finding["severity"])) {
            ("unknown", _) => ("open", "none"),
            (_, "critical" | "high") => ("fail", "error"),
            (_, "medium") => ("fail", "warning"),
            _ => ("fail", "note"),
        };
        assert_eq!((text(&result["kind"]), text(&result["level"])), expected, "{result}");
        let index = result["ruleIndex"].as_u64().expect("it is a number") as usize;
        assert_eq!(rules[index]["id"], result["ruleId"]);
        let supplier = crate::support::supplier(&whole, key);
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], supplier["file"]);
        assert_eq!(place["region"]["startLine"], supplier["row"]);
        assert_eq!(result["properties"]["digest"], finding["digest"]);
        for evidence in items(&finding["evidence"]).iter().filter(|evidence| evidence["raw"].is_string()) {
            let said = format!("{} = {}", text(&evidence["column"]), text(&evidence["value"]));
            assert!(text(&result["message"]["text"]).contains(&said), "{said}: {result}");
        }
    }
    let gravity = |result: &Value| match (text(&result["kind"]), text(&result["properties"]["severity"])) {
        ("open", _) => 5,
        (_, severity) => {
            ["critical", "high", "medium", "low", "info"].iter().position(|s| *s == severity).expect("one")
        }
    };
    assert!(results(&run).is_sorted_by_key(gravity), "the gravest do not come first");
    let distinct: BTreeSet<&str> = results(&run).iter().map(fingerprint).collect();
    assert_eq!(distinct.len(), results(&run).len(), "two findings have one fingerprint");
    assert!(run["tool"]["driver"].get("informationUri").is_none(), "there is no such page");
}

#[test]
fn sarif_explains_its_rules_and_names_its_files() {
    let (whole, run) = (json(&TENDER), sarif(&TENDER));
    let rule = items(&run["tool"]["driver"]["rules"]).iter().find(|rule| rule["id"] == "fee-charged");
    let rule = rule.expect("it is among the rules");
    let described = items(&whole["rules"]).iter().find(|rule| rule["id"] == "fee-charged").expect("it is there too");
    let help = text(&rule["help"]["text"]);
    for part in ["why", "ask", "action"] {
        assert!(help.contains(text(&described[part])), "{part}: {help}");
    }
    for id in items(&described["instruments"]) {
        let instrument = items(&whole["instruments"]).iter().find(|instrument| instrument["id"] == *id);
        let instrument = instrument.expect("it is described");
        for part in ["title", "publisher", "url"] {
            assert!(instrument[part].as_str().is_none_or(|words| help.contains(words)), "{part} of {id}: {help}");
        }
    }
    assert!(items(&rule["properties"]["tags"]).len() <= 10, "GitHub shows ten");
    assert!(rule["properties"].get("security-severity").is_none(), "these are no vulnerabilities");
    let files: BTreeMap<&str, &Value> = items(&run["artifacts"])
        .iter()
        .map(|artifact| (text(&artifact["location"]["uri"]), &artifact["hashes"]["sha-256"]))
        .collect();
    for input in items(&whole["run"]["inputs"]) {
        assert_eq!(files[text(&input["file"])], &input["sha256"]);
    }
    let of_workbook = results(&run).iter().find(|result| result["properties"]["sheet"].is_string());
    let of_workbook = of_workbook.expect("the bidders stand in a workbook");
    let part = text(&of_workbook["locations"][0]["logicalLocations"][0]["fullyQualifiedName"]);
    assert!(part.starts_with(&format!("{}!", text(&of_workbook["properties"]["sheet"]))), "{part}");
    let said = run["invocations"][0]["toolExecutionNotifications"].to_string();
    assert!(said.contains("could be Democratic Republic of the Congo"), "{said}");
}

#[test]
fn fingerprints_stay_when_rows_columns_and_files_move_and_change_with_the_evidence() {
    let folder = Folder::new();
    let lists = [("list.csv", LIST), ("moved.csv", MOVED), ("other.csv", &LIST.replace("FR,no,yes", "FR,yes,yes"))];
    let [before, moved, other] = lists.map(|(name, content)| folder.file(name, content));
    let of_sarif = |list: &str| -> BTreeSet<String> {
        results(&sarif(&[list])).iter().map(|result| fingerprint(result).to_owned()).collect()
    };
    let of_gitlab = |list: &str| -> BTreeSet<String> {
        let entries = parsed(&printed("gitlab", &[list]));
        items(&entries).iter().map(|entry| text(&entry["fingerprint"]).to_owned()).collect()
    };
    for (name, of) in [("sarif", &of_sarif as &dyn Fn(&str) -> BTreeSet<String>), ("gitlab", &of_gitlab)] {
        let prints = of(&before);
        assert!(prints.len() > 2, "{name}");
        assert_eq!(prints, of(&moved), "{name}");
        assert!(!of(&other).is_subset(&prints), "{name} does not see that an answer changed");
    }
}

#[test]
fn a_path_is_given_as_it_was_typed_and_means_nothing_else() {
    let folder = Folder::new();
    folder.folder("lists of 2026");
    let absolute = folder.file("lists of 2026/a#b.csv", LIST);
    let of = |path: &str| {
        let mut command = program(&checking(&[path, "--format", "sarif"]));
        let run = parsed(&answer(command.current_dir(folder.root())).stdout);
        text(&run["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]).to_owned()
    };
    assert_eq!(of("./lists of 2026/a#b.csv"), "lists%20of%202026/a%23b.csv");
    let uri = of(&absolute);
    assert!(uri.starts_with("file:///") && uri.ends_with("/lists%20of%202026/a%23b.csv"), "{uri}");
}

#[test]
fn standard_input_has_no_place_and_gets_none() {
    let on_stdin = |format: &str| {
        let output = answer(program(&checking(&["-", "--format", format])).write_stdin(LIST));
        assert_eq!(output.code, 1, "{}", output.stderr);
        output.stdout
    };
    let log = parsed(&on_stdin("sarif"));
    let run = &log["runs"][0];
    assert!(!results(run).is_empty() && !run.to_string().contains("physicalLocation"), "{run}");
    assert!(items(&run["artifacts"])[0].get("location").is_none());
    assert!(!on_stdin("github").contains("file="));
    assert!(cases(&junit(&on_stdin("junit"))).iter().all(|case| case.file.is_none()));
    assert!(items(&parsed(&on_stdin("gitlab"))).iter().all(|entry| entry["location"]["path"] == "-"));
}

#[test]
fn a_cell_in_another_row_is_a_related_location() {
    let folder = Folder::new();
    let list = "Supplier ID,Name,Country,Passports retained\nS-1,Erfunden GmbH,DE,\nS-2,Anders Ltd,GB,no\nS-1,Erfunden GmbH,DE,yes\n";
    let run = sarif(&[&folder.file("list.csv", list)]);
    let held = results(&run).iter().find(|result| result["ruleId"] == "id-documents-held" && result["kind"] == "fail");
    let held = held.expect("it is flagged");
    assert_eq!(held["locations"][0]["physicalLocation"]["region"]["startLine"], 2);
    let related = &held["relatedLocations"][0];
    assert_eq!(related["physicalLocation"]["region"]["startLine"], 4);
    assert_eq!(related["logicalLocations"][0]["name"], "D4");
    assert_eq!(related["message"]["text"], "id_documents_held = yes (D4)");
}

#[test]
fn what_was_decided_is_told_in_the_way_of_each_format() {
    let folder = Folder::new();
    let list = folder.file("list.csv", LIST);
    let waivers = waivers(&folder);
    let before = baseline(&folder, &folder.file("before.csv", LIST.replace("DE,yes", "DE,no")));
    let arguments = [list.as_str(), "--waivers", &waivers, "--baseline", &before, "--fail-on-new"];
    let (whole, run) = (json(&arguments), sarif(&arguments));
    let mut seen = BTreeSet::new();
    for result in results(&run) {
        let state = text(&result["properties"]["state"]);
        let suppressions = items(&result["suppressions"]);
        assert_eq!(suppressions.len(), usize::from(state == "waived"), "{result}");
        for suppression in suppressions {
            assert_eq!((text(&suppression["kind"]), text(&suppression["status"])), ("external", "accepted"));
            let words = "A. Nobody, until 2027-01-31: returned, seen on site";
            assert_eq!(text(&suppression["justification"]), words);
        }
        let is_new = state == "open" || result["ruleId"] == "id-documents-held";
        assert_eq!(result["baselineState"], if is_new { "new" } else { "unchanged" }, "{result}");
        seen.insert(state);
    }
    assert_eq!(seen.into_iter().collect::<Vec<_>>(), ["baseline", "open", "waived"], "the test shows too little");
    assert!(sarif(&[&list]).to_string().find("suppressions").is_none(), "nobody was asked");

    let suites = junit(&printed("junit", &arguments));
    let held = cases(&suites)
        .into_iter()
        .find(|case| case.classname.as_deref() == Some("osce.id-documents-held") && case.name.contains("S-1"));
    match &held.expect("it is a case").status {
        TestStatus::Skipped(skipped) => assert!(skipped.message.contains("A. Nobody"), "{}", skipped.message),
        other => panic!("what is waived ends as {other:?}"),
    }
    let output = check(&[&arguments[..], &["--format", "gitlab"]].concat());
    assert_eq!(parsed(&output.stdout), parsed("[]"));
    let flagged = all_findings(&whole).into_iter().filter(|(_, finding)| finding["verdict"] == "flagged").count();
    let known = flagged - 2;
    assert!(output.stderr.contains(&format!("2 findings that are waived and {known} that")), "{}", output.stderr);
    let lines = printed("github", &arguments);
    assert!(!lines.contains("::") && lines.contains(&format!("2 waived, {known} in the baseline")), "{lines}");
}

#[test]
fn junit_counts_what_json_counts() {
    let folder = Folder::new();
    let list = folder.file("list.csv", LIST);
    let waivers = waivers(&folder);
    for (arguments, gate) in
        [(TENDER.to_vec(), "high"), (TENDER.to_vec(), "critical"), (vec![&*list, "--waivers", &waivers], "high")]
    {
        let arguments = [&arguments[..], &["--fail-on", gate]].concat();
        let whole = json(&arguments);
        let suites = junit(&printed("junit", &arguments));
        let grave = ["high", "critical"].into_iter().filter(|severity| gate == "high" || *severity == gate);
        let grave: Vec<&str> = grave.collect();
        let all = all_findings(&whole);
        let count = |wanted: &dyn Fn(&Value) -> bool| all.iter().filter(|(_, finding)| wanted(finding)).count();
        let is_waived = |finding: &Value| finding["state"] == "waived";
        let is_flagged = |finding: &Value| finding["verdict"] == "flagged" && !is_waived(finding);
        let failures = count(&|finding| is_flagged(finding) && grave.contains(&text(&finding["severity"])));
        let skipped = count(&|finding| finding["verdict"] == "unknown" || is_waived(finding));
        let said = [suites.tests, suites.failures, suites.errors, suites.skipped].map(|count| count as usize);
        assert_eq!(said, [all.len(), failures, 0, skipped]);
        for suite in &suites.suites {
            let ends = |wanted: fn(&TestStatus) -> bool| suite.cases.iter().filter(|case| wanted(&case.status)).count();
            let said = [suite.tests, suite.failures, suite.skipped].map(|count| count as usize);
            let found = [suite.cases.len(), ends(TestStatus::is_failure), ends(TestStatus::is_skipped)];
            assert_eq!(said, found, "{}", suite.name);
        }
        let summed = |of: fn(&junit_parser::TestSuite) -> u64| suites.suites.iter().map(of).sum::<u64>();
        assert_eq!((summed(|s| s.tests), summed(|s| s.failures)), (suites.tests, suites.failures));
        // GitLab keeps the first of cases that are called alike.
        let names: BTreeSet<_> = cases(&suites).iter().map(|case| (&case.classname, &case.name)).collect();
        assert_eq!(names.len(), all.len());
    }
}

#[test]
fn junit_says_why_and_passes_what_is_below_the_gate() {
    let suites = junit(&printed("junit", &TENDER));
    for case in cases(&suites) {
        match &case.status {
            TestStatus::Failure(failure) => {
                assert!(["high", "critical"].contains(&&*failure.failure_type), "{failure:?}");
                assert!(failure.text.contains("Rests on:") && failure.text.contains("Ask:"), "{failure:?}");
            }
            TestStatus::Skipped(skipped) => assert!(skipped.message.contains("Would settle it:"), "{skipped:?}"),
            TestStatus::Success => {
                let said = case.system_out.as_deref().unwrap_or_default();
                assert!(said.contains("Rests on:"), "{case:?}");
            }
            TestStatus::Error(error) => panic!("{error:?}"),
        }
    }
    let folder = Folder::new();
    let suites = junit(&printed("junit", &[&nothing_to_say(&folder), "--pack", "data-quality"]));
    assert_eq!((suites.tests, suites.failures, suites.skipped), (1, 0, 0), "{suites:?}");
    assert!(cases(&suites)[0].status.is_success());
}

#[test]
fn a_finding_reads_the_same_as_in_every_other_format() {
    let whole = json(&TENDER);
    let rule = items(&whole["rules"]).iter().find(|rule| rule["id"] == "fee-charged").expect("it is used");
    for (format, parts) in [
        ("sarif", &["title", "why", "ask", "action"][..]),
        ("junit", &["title", "ask", "action"]),
        ("github", &["title", "ask", "action"]),
        ("gitlab", &["title", "ask"]),
    ] {
        let shown = printed(format, &TENDER);
        for part in parts {
            assert!(shown.contains(text(&rule[part])), "{format} has other words for {part}");
        }
    }
}

#[test]
fn github_is_shown_ten_annotations_at_most_and_told_of_the_others() {
    let lines = printed("github", &TENDER);
    let lines: Vec<&str> = lines.lines().collect();
    let (last, annotations) = lines.split_last().expect("there is a last line");
    assert_eq!(annotations.len(), 10);
    assert!(annotations.iter().all(|line| line.starts_with("::error file=fixtures/tender/")), "{annotations:#?}");
    let totals = &json(&TENDER)["totals"];
    let flagged = &totals["flagged"];
    let all: u64 = flagged.as_object().expect("it is by severity").values().filter_map(Value::as_u64).sum();
    assert!(last.contains(&format!("{} critical, {} high", flagged["critical"], flagged["high"])), "{last}");
    assert!(last.contains(&format!("{} more open", all - 10)), "{last}");
    assert!(last.contains(&format!("{} checks open for lack of an answer", totals["unknown"])), "{last}");
}

#[test]
fn no_name_becomes_a_command_of_the_workflow() {
    let folder = Folder::new();
    let name = "\"Acme, 5 %: x::y\n::add-mask::z\r\n##[error]w\"";
    let list = format!("Supplier ID,Name,Country,Passports retained\nS-1,{name},DE,yes\n");
    let path = "a,line=9::b.csv";
    folder.file(path, list);
    let mut command = program(&checking(&[path, "--format", "github"]));
    let lines = answer(command.current_dir(folder.root())).stdout;
    let commands: Vec<&str> = lines.lines().filter(|line| line.contains("::")).collect();
    for line in &commands {
        let (properties, message) = line[2..].split_once("::").expect("it has a message");
        assert!(properties.starts_with("error file=a%2Cline=9%3A%3Ab.csv,line=2,title="), "{properties}");
        assert!(message.contains("S-1"), "{message}");
    }
    assert!(
        !commands.is_empty()
            && lines.lines().all(|line| line.starts_with("::error ") || line.starts_with("thbscreen: ")),
        "{lines}"
    );
    assert!(lines.contains("Acme, 5 %25: x::y"), "{lines}");
}

#[test]
fn gitlab_gets_what_is_flagged_and_open_once() {
    let (whole, entries) = (json(&TENDER), parsed(&printed("gitlab", &TENDER)));
    let flagged: Vec<_> =
        all_findings(&whole).into_iter().filter(|(_, finding)| finding["verdict"] == "flagged").collect();
    assert_eq!(items(&entries).len(), flagged.len());
    let distinct: BTreeSet<&str> = items(&entries).iter().map(|entry| text(&entry["fingerprint"])).collect();
    assert_eq!(distinct.len(), flagged.len());
    let of = |severity: &str| items(&entries).iter().filter(|entry| entry["severity"] == severity).count() as u64;
    let named =
        [("critical", "blocker"), ("high", "critical"), ("medium", "major"), ("low", "minor"), ("info", "info")];
    for (ours, theirs) in named {
        assert_eq!(whole["totals"]["flagged"][ours].as_u64(), Some(of(theirs)), "{ours}");
    }
    for entry in items(&entries) {
        assert!(text(&entry["location"]["path"]).starts_with("fixtures/tender/"), "{entry}");
        assert!(entry["location"]["lines"]["begin"].as_u64() > Some(1), "{entry}");
        assert!(text(&entry["description"]).contains("Ask: "), "{entry}");
    }
    let folder = Folder::new();
    folder.file("list.csv", LIST);
    let mut command = program(&checking(&["./list.csv", "--format", "gitlab"]));
    let entries = parsed(&answer(command.current_dir(folder.root())).stdout);
    assert_eq!(items(&entries)[0]["location"]["path"], "list.csv", "GitLab knows no `./`");
}

#[test]
fn sarif_keeps_the_gravest_that_github_takes_and_says_what_it_leaves_out() {
    let folder = Folder::new();
    let list = folder.file("silent.csv", silent(900));
    let path = folder.path("risk.sarif");
    let output = program(&["check", "--as-of", AS_OF, &list, "--format", "json", "-o", &path]).output();
    let output = output.expect("the program can be started");
    let whole = parsed(&String::from_utf8(output.stdout).expect("it is text"));
    let log = parsed(&String::from_utf8(bytes_of(&path)).expect("it is text"));
    let run = &log["runs"][0];
    let all = all_findings(&whole);
    assert!(all.len() > 25_000, "the list is too short: {}", all.len());
    assert_eq!(results(run).len(), 25_000);
    let expected = all.iter().filter(|(_, finding)| finding["verdict"] == "flagged").count();
    let found = results(run).iter().filter(|result| result["kind"] == "fail").count();
    assert_eq!(expected, found, "a finding gave way to an open check");
    let said = format!("0 findings and {} open checks are left out", all.len() - 25_000);
    assert!(String::from_utf8_lossy(&output.stderr).contains(&said), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(run["invocations"][0]["toolExecutionNotifications"].to_string().contains(&said));
}
