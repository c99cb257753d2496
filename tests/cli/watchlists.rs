//! Watch-lists in a screening: who is found, what speaks for and against it, and what was
//! decided about it.

use serde_json::Value;

use crate::support::{Folder, all_findings, check, finding, items, json, json_as_of, run, text, total};

/// A list in the one form.
fn watch_list(about: &str, rows: &str) -> String {
    let about: Vec<String> = about.lines().map(|line| format!("# {line}\n")).collect();
    let about = about.concat();
    format!("# thbscreen watch-list\n{about}name,aliases,country,address,registration_no,lei\n{rows}")
}

const ABOUT: &str = "id = \"invented\"\ntitle = \"Invented register\"\npublisher = \"Nobody\"\nedition = \"2026-11-01\"\n\
                     date = 2026-11-01\nrenewed_days = 30\nkind = \"forced-labour\"\nseverity = \"high\"";

const ROWS: &str = "\"Veltrona Quill Spinning Co., Ltd.\",Quillspin|ООО Велтрона Квилл,CN,\"12 Harbour Road, Lumora\",,\n\
                    Tessarin Mills GmbH,,DE,,HRB 448812,\n\
                    Orvane Harvest Ltd,,BR,,,\n";

fn with_list(list: &str, suppliers: &str, options: &[&str]) -> Value {
    let folder = Folder::new();
    let (list, suppliers) = (folder.file("register.csv", list), folder.file("suppliers.csv", suppliers));
    json(&[&[suppliers.as_str(), "--list", &list], options].concat())
}

/// The evidence of a finding that rests on lists.
fn evidence(report: &Value, key: &str, rule: &str) -> String {
    let found = finding(report, key, rule).unwrap_or_else(|| panic!("{rule} found nothing about {key}"));
    let of_list = items(&found["evidence"]).iter().find(|item| text(&item["column"]).ends_with("match"));
    text(&of_list.expect("it rests on a list")["value"]).to_owned()
}

fn severity<'a>(report: &'a Value, key: &str, rule: &str) -> Option<&'a str> {
    let found = finding(report, key, rule).filter(|found| found["verdict"] == "flagged")?;
    Some(text(&found["severity"]))
}

#[test]
fn a_given_list_is_asked_about_every_supplier_with_the_default_pack() {
    let suppliers = "Supplier ID,Name,Aliases,Country,Registration number\n\
                     A,VELTRONA QUILL SPINNING CO LTD,,CN,\n\
                     B,Quill Veltrona Spining Company,,,\n\
                     C,Something Else AG,,DE,HRB 448812\n\
                     D,Nirgends Handel,Велтрона Квилл ООО,RU,\n\
                     E,Harvest Ltd,,BR,\n\
                     F,,,BR,\n";
    let report = with_list(&watch_list(ABOUT, ROWS), suppliers, &[]);
    assert_eq!(severity(&report, "A", "watchlist-exact"), Some("high"), "by the list's own weight");
    assert_eq!(severity(&report, "B", "watchlist-candidate"), Some("medium"));
    assert_eq!(severity(&report, "C", "watchlist-exact"), Some("high"), "a number decides by itself");
    assert!(severity(&report, "D", "watchlist-candidate").is_some(), "another script, and another country");
    for rule in ["watchlist-exact", "watchlist-candidate"] {
        assert_eq!(severity(&report, "E", rule), None, "ordinary words are no name");
        assert_eq!(total(&report, rule, "unknown"), 1, "{rule}: who has no name is not cleared");
    }
    let packs: Vec<&str> = items(&report["run"]["packs"]).iter().map(|pack| text(&pack["id"])).collect();
    assert_eq!(packs, ["osce", "watchlists"]);
}

#[test]
fn evidence_says_what_agrees_what_contradicts_and_what_nobody_says() {
    let suppliers = "Supplier ID,Name,Country,Address\n\
                     A,Veltrna Quill Spinning Co Ltd,CN,\"Harbour Road 12, Lumora\"\n\
                     B,Veltrona Quill Spinning Co Ltd,BR,\n";
    let report = with_list(&watch_list(ABOUT, ROWS), suppliers, &[]);
    let said = evidence(&report, "A", "watchlist-candidate");
    for part in [
        "strong (possible match, confirm identity",
        "entry “Veltrona Quill Spinning Co., Ltd.” of Invented register",
        "edition 2026-11-01",
        "agrees: country, address, legal form",
        "veltrna = veltrona (a letter differs)",
        "score: 0.9",
    ] {
        assert!(said.contains(part), "{part} is not in {said}");
    }
    assert!(!said.contains("100"), "{said}");
    let said = evidence(&report, "B", "watchlist-candidate");
    for part in ["contradicts: other country", "the supplier does not state: address", "with the name “Veltrona Quill"]
    {
        assert!(said.contains(part), "{part} is not in {said}");
    }
    let found = finding(&report, "B", "watchlist-candidate").expect("it was found");
    let of_list = items(&found["evidence"]).iter().find(|item| item["column"] == "watchlist.match");
    let of_list = of_list.expect("it rests on a list");
    assert!(text(&of_list["file"]).ends_with("register.csv"), "{of_list}");
    assert_eq!(of_list["row"], 11, "the row of the list, behind what it says of itself");
}

#[test]
fn an_alias_and_the_next_entry_are_named() {
    let rows = "Lumora Tessarin Ltd,Quillspin Works,CN,,,\nQuillspan Works Ltd,,CN,,,\n";
    let report = with_list(&watch_list(ABOUT, rows), "Supplier ID,Name\nA,Quillspin Works\n", &[]);
    let said = evidence(&report, "A", "watchlist-exact");
    assert!(said.contains("entry “Lumora Tessarin Ltd”") && said.contains("with the other name “Quillspin"), "{said}");
    assert!(said.contains("next entry: “Quillspan Works Ltd”") && said.contains("behind"), "{said}");
}

#[test]
fn a_newer_edition_stands_for_the_built_in_list() {
    let about = ABOUT.replace("invented", "uflpa").replace("Invented register", "UFLPA Entity List");
    let list = watch_list(&about, "Veltrona Quill Ltd,,CN,,,\n");
    let suppliers = "Supplier ID,Name,Country\nA,Veltrona Quill Ltd,CN\nB,\"Aksu Huafu Textiles Co., Ltd.\",CN\n";
    let report = with_list(&list, suppliers, &["--pack", "us-import"]);
    assert!(severity(&report, "A", "watchlist-exact").is_some());
    assert_eq!(severity(&report, "B", "watchlist-exact"), None, "the built-in edition is not asked any more");
    let reference = items(&report["run"]["reference"]);
    let of_list: Vec<&Value> = reference.iter().filter(|note| note["id"] == "uflpa").collect();
    assert_eq!(of_list.len(), 1);
    assert_eq!((text(&of_list[0]["date"]), text(&of_list[0]["publisher"])), ("2026-11-01", "Nobody"));
    let remarks: Vec<&str> = items(&report["notices"]).iter().map(|notice| text(&notice["message"])).collect();
    assert!(remarks.iter().any(|said| said.contains("stands for the built-in list `uflpa`")), "{remarks:?}");
}

#[test]
fn a_register_of_debarment_is_a_legal_ground_only_word_for_word() {
    let list = watch_list(&ABOUT.replace("forced-labour", "debarment"), ROWS);
    let suppliers =
        "Supplier ID,Name,Country,Debarred\nA,Orvane Harvest Ltd,BR,no\nB,Orvane Harvst Ltd,BR,no\nC,Lumora,BR,no\n";
    let report = with_list(&list, suppliers, &[]);
    assert_eq!(severity(&report, "A", "excl-debarred"), Some("critical"));
    assert_eq!(severity(&report, "A", "watchlist-exact"), None, "it is told once");
    assert_eq!(severity(&report, "B", "excl-debarred"), None);
    assert_eq!(severity(&report, "B", "watchlist-candidate"), Some("medium"));
    assert_eq!(total(&report, "excl-debarred", "clear"), 2);
}

#[test]
fn a_list_that_is_old_or_says_no_day_warns_and_can_stop_the_run() {
    let suppliers = "Supplier ID,Name,Country\nA,Orvane Harvest Ltd,BR\nB,Lumora AG,CH\n";
    let undated =
        ABOUT.replace("date = 2026-11-01\n", "").replace("edition = \"2026-11-01\"", "edition = \"not stated\"");
    for (about, said) in [
        (ABOUT.replace("2026-11-01", "2026-09-01"), "is of 2026-09-01, 83 days before 2026-11-23"),
        (undated, "does not say from when it is"),
    ] {
        let report = with_list(&watch_list(&about, ROWS), suppliers, &[]);
        assert_eq!(severity(&report, "A", "watchlist-stale"), Some("low"));
        assert_eq!(total(&report, "watchlist-stale", "not_applicable"), 1, "the remark tells the others");
        let notices = items(&report["notices"]);
        let stale: Vec<&Value> = notices.iter().filter(|notice| notice["kind"] == "stale_data").collect();
        assert!(stale.iter().any(|notice| text(&notice["message"]).contains(said)), "{stale:?}");
        let folder = Folder::new();
        let (list, file) =
            (folder.file("register.csv", watch_list(&about, ROWS)), folder.file("suppliers.csv", suppliers));
        let stopped = check(&[&file, "--list", &list, "--stale-data", "fail"]);
        assert!(stopped.code == 2 && stopped.stderr.contains(said), "{}", stopped.stderr);
    }
    let report = with_list(&watch_list(ABOUT, ROWS), suppliers, &[]);
    assert_eq!(total(&report, "watchlist-stale", "clear"), 1);
}

/// What became of the finding about supplier A with a waiver, and the remarks.
fn decided(list: &str, suppliers: &str, more: &str) -> (String, String) {
    let waiver = format!(
        "[[waiver]]\nsupplier = \"A\"\nrule = \"watchlist-candidate\"\nreason = \"another firm, by its number\"\n\
         approver = \"A. Nobody\"\nexpires = 2027-01-31\n{more}\n"
    );
    let folder = Folder::new();
    let waivers = folder.file("waivers.toml", &waiver);
    let report = with_list(list, suppliers, &["--waivers", &waivers]);
    let found = finding(&report, "A", "watchlist-candidate").expect("it stays in the report");
    let remarks: Vec<&str> = items(&report["notices"]).iter().map(|notice| text(&notice["message"])).collect();
    (text(&found["state"]).to_owned(), remarks.join("\n"))
}

#[test]
fn a_cleared_match_stays_cleared_until_the_entry_or_the_supplier_changes() {
    let list = watch_list(ABOUT, ROWS);
    let suppliers = "Supplier ID,Name,Country\nA,Veltrna Quill Spinning,CN\n";
    let (state, remarks) = decided(&list, suppliers, "");
    assert_eq!(state, "open", "a waiver that does not say which match it is about clears none");
    let digest = remarks.split("`evidence = \"").nth(1).and_then(|rest| rest.split('"').next());
    let evidence = format!("evidence = \"{}\"", digest.expect("the remark says what to write"));
    assert_eq!(decided(&list, suppliers, &evidence).0, "waived");
    let newer = ABOUT.replace("2026-11-01", "2026-11-20");
    let moved = format!("Another Firm Entirely,,FR,,,\n{ROWS}Marvane Bresk Ltd,,IN,,,\n");
    let same = decided(&watch_list(&newer, &moved), suppliers, &evidence);
    assert_eq!(same.0, "waived", "a new edition that says the same of the entry: {}", same.1);
    for (rows, suppliers, what) in [
        (ROWS.replace("Quillspin|", "Quillspin|Quill Works|"), suppliers.to_owned(), "the entry has another name"),
        (ROWS.replace("12 Harbour Road", "14 Harbour Road"), suppliers.to_owned(), "the entry has another address"),
        (
            ROWS.to_owned(),
            suppliers.replace("Quill Spinning,CN", "Quill Spinning,HK"),
            "the supplier has another country",
        ),
        (
            ROWS.to_owned(),
            "Supplier ID,Name,Country,Address\nA,Veltrna Quill Spinning,CN,Harbour Road 12\n".to_owned(),
            "the supplier states an address",
        ),
        (format!("{ROWS}Veltrona Quill Spinning Mills,,CN,,,\n"), suppliers.to_owned(), "a further entry is as near"),
    ] {
        let (state, remarks) = decided(&watch_list(ABOUT, &rows), &suppliers, &evidence);
        assert_eq!(state, "open", "{what}");
        assert!(remarks.contains("decided on other evidence"), "{what}: {remarks}");
    }
}

#[test]
fn a_pack_names_a_list() {
    let folder = Folder::new();
    let suppliers = folder.file("suppliers.csv", "Name\n\"Aksu Huafu Textiles Co., Ltd.\"\n");
    let pack =
        |lists: &str| format!("[pack]\nid = \"own\"\ntitle = \"Own\"\nextends = [\"watchlists\"]\nlists = [{lists}]\n");
    let own = folder.file("own.toml", pack("\"uflpa\""));
    let report = json(&[&suppliers, "--rules", &own]);
    assert_eq!(total(&report, "watchlist-exact", "flagged"), 1);
    let faulty = folder.file("faulty.toml", pack("\"uflpo\""));
    let refused = check(&[&suppliers, "--rules", &faulty]);
    assert_eq!(refused.code, 2);
    assert!(
        refused.stderr.contains("did you mean `uflpa`?") && refused.stderr.contains("faulty.toml:5"),
        "{}",
        refused.stderr
    );
}

#[test]
fn an_own_rule_reads_one_list_by_its_name() {
    let folder = Folder::new();
    let list = folder.file("register.csv", watch_list(ABOUT, ROWS));
    let suppliers = folder.file("suppliers.csv", "Supplier ID,Name\nA,Tessarin Mills\nB,Lumora\n");
    let rule = "[[rule]]\nid = \"own-register\"\ntitle = \"On the register\"\nkind = \"evidence\"\nseverity = \"high\"\n\
                when = \"invented.match IN ('exact', 'strong') AND invented.listed_country = 'DE'\"\nwhy = \"x\"\nask = \"y\"\n\
                action = \"z\"\ninstruments = [\"us-uflpa\"]\n\
                [[rule.example]]\ngiven = { \"invented.match\" = \"exact\", \"invented.listed_country\" = \"DE\" }\nexpect = \"flagged\"\n\
                [[rule.example]]\ngiven = { \"invented.match\" = \"none\", \"invented.listed_country\" = \"none\" }\nexpect = \"clear\"\n\
                [[rule.example]]\ngiven = { name = \"\" }\nexpect = \"unknown\"\n";
    let own = folder.file("own.toml", rule);
    let report = json(&[&suppliers, "--list", &list, "--rules", &own]);
    assert_eq!(severity(&report, "A", "own-register"), Some("high"));
    assert_eq!(severity(&report, "B", "own-register"), None);
}

#[test]
fn a_parent_on_a_list_is_a_reason_to_ask() {
    let suppliers =
        "Supplier ID,Name,Parent company\nA,Lumora AG,Tessarin Mills GmbH\nB,Lumora SA,Bresk Holding\nC,Lumora,\n";
    let report = with_list(&watch_list(ABOUT, ROWS), suppliers, &[]);
    assert_eq!(severity(&report, "A", "watchlist-parent"), Some("medium"));
    let count = |verdict| total(&report, "watchlist-parent", verdict);
    assert_eq!((count("clear"), count("unknown")), (1, 1));
}

#[test]
fn a_name_too_long_to_be_compared_is_not_cleared() {
    let long = format!("Supplier ID,Name\nA,{}\n", "Nirgends Handel und Wandel ".repeat(40));
    let report = with_list(&watch_list(ABOUT, ROWS), &long, &[]);
    assert_eq!(total(&report, "watchlist-exact", "unknown"), 1);
    let found = finding(&report, "A", "watchlist-exact").expect("it is open");
    assert_eq!(items(&found["missing"]), ["name"]);
}

#[test]
fn a_cell_that_holds_no_name_is_not_cleared() {
    let report = with_list(&watch_list(ABOUT, ROWS), "Supplier ID,Name,Country\nA,***,DE\nB,Lumora AG,DE\n", &[]);
    for rule in ["watchlist-exact", "watchlist-candidate"] {
        assert_eq!((total(&report, rule, "unknown"), total(&report, rule, "clear")), (1, 1), "{rule}");
    }
}

#[test]
fn an_entry_counts_from_its_first_to_its_last_day() {
    let list = "# thbscreen watch-list\n# id = \"x\"\n# title = \"X\"\n# kind = \"other\"\n# severity = \"medium\"\n\
                name,since,until\nOrvane Harvest Ltd,2025-01-01,2025-12-31\n";
    let folder = Folder::new();
    let (list, suppliers) = (folder.file("x.csv", list), folder.file("suppliers.csv", "Name\nOrvane Harvest Ltd\n"));
    let flagged = |day| total(&json_as_of(day, &[&suppliers, "--list", &list]), "watchlist-exact", "flagged");
    assert_eq!([flagged("2024-12-31"), flagged("2025-06-01"), flagged("2026-01-01")], [0, 1, 0]);
}

#[test]
fn a_run_with_lists_is_kept_repeated_and_redacted() {
    let folder = Folder::new();
    let list = folder.file("register.csv", watch_list(ABOUT, ROWS));
    let suppliers = folder.file("suppliers.csv", "Name,Country\nTessarin Mills GmbH,DE\nErfunden AG,CH\n");
    let (capsule, key) = (folder.path("run.zip"), folder.path("key.csv"));
    let kept = check(&[&suppliers, "--list", &list, "--capsule", &capsule]);
    assert!(kept.code < 2, "{}", kept.stderr);
    std::fs::remove_file(&list).expect("the list can be removed");
    let verified = run(&["verify", &capsule]);
    assert_eq!(verified.code, 0, "{}{}", verified.stdout, verified.stderr);
    let list = folder.file("register.csv", watch_list(ABOUT, ROWS));
    let redacted = json(&[&suppliers, "--list", &list, "--redact", &key]);
    assert_eq!(total(&redacted, "watchlist-exact", "flagged"), 1);
    let said = redacted.to_string();
    for gone in ["Tessarin", "register.csv", "HRB"] {
        assert!(!said.contains(gone), "{gone} stands in the redacted report");
    }
}

#[test]
fn lists_that_cannot_be_read_stop_the_run() {
    let folder = Folder::new();
    let suppliers = folder.file("suppliers.csv", "Name\nErfunden AG\n");
    let unknown = folder.file("unknown.csv", "Firma,Land\nLumora,DE\n");
    let refused = check(&[&suppliers, "--list", &unknown]);
    assert_eq!(refused.code, 2);
    assert!(refused.stderr.contains("unknown.csv") && refused.stderr.contains("--map"), "{}", refused.stderr);
    let refused = check(&[&suppliers, "--list", "no/such.csv"]);
    assert!(refused.code == 2 && refused.stderr.contains("there is no such file"), "{}", refused.stderr);
    let list = folder.file("register.csv", watch_list(ABOUT, ROWS));
    let again = folder.file("again.csv", watch_list(ABOUT, ROWS));
    let refused = check(&[&suppliers, "--list", &list, "--list", &again]);
    assert!(refused.code == 2 && refused.stderr.contains("there is `invented` already"), "{}", refused.stderr);
}

#[test]
fn a_hostile_list_steers_nobody() {
    let rows = "\"<script>alert(1)</script> Lumora Tessarin Ltd\",\"=HYPERLINK(1)\",CN,,,\n";
    let folder = Folder::new();
    let list = folder.file("register.csv", watch_list(ABOUT, rows));
    let suppliers = folder.file("suppliers.csv", "Supplier ID,Name\nA,Script Alert Lumora Tessarin\n");
    for format in ["html", "markdown", "csv", "table"] {
        let output = check(&[&suppliers, "--list", &list, "--format", format]);
        assert!(output.code < 2, "{}", output.stderr);
        assert!(!output.stdout.contains("<script>alert"), "{format}");
    }
    let report = json(&[&suppliers, "--list", &list]);
    assert!(all_findings(&report).iter().any(|(_, found)| text(&found["rule"]).starts_with("watchlist-")));
}

#[test]
fn search_shows_what_check_finds_and_why_it_does_not() {
    let folder = Folder::new();
    let list = folder.file("register.csv", watch_list(ABOUT, ROWS));
    let found = run(&[
        "lists",
        "search",
        "Veltrna Quill Spinning",
        "--list",
        &list,
        "--country",
        "China",
        "--as-of",
        "2026-11-23",
    ]);
    assert_eq!(found.code, 1, "{}", found.stderr);
    for part in
        ["strong: possible match, confirm identity", "agrees: country", "Invented register", "veltrna = veltrona"]
    {
        assert!(found.stdout.contains(part), "{part} is not in {}", found.stdout);
    }
    let missed = run(&["lists", "search", "Harvest Trading", "--list", &list, "--why-not", "Orvane"]);
    assert_eq!(missed.code, 0);
    assert!(
        missed.stdout.contains("none: no match")
            && missed.stdout.contains("only in the listed name: orvane")
            && missed.stdout.contains("from 0.82"),
        "{}",
        missed.stdout
    );
    let ordinary = run(&["lists", "search", "Trading Company"]);
    assert!(ordinary.code == 0 && ordinary.stdout.contains("only where it is written alike"), "{}", ordinary.stdout);
    let nameless = run(&["lists", "search", " - "]);
    assert!(nameless.code == 2 && nameless.stderr.contains("holds no name"), "{}", nameless.stderr);
    let nothing = run(&["lists", "search", "Nirgends", "--list", &list, "--in", "invented"]);
    assert_eq!(nothing.code, 0);
    assert!(
        nothing.stdout.contains("clears nobody") && nothing.stdout.contains("Invented register of 2026-11-01"),
        "{}",
        nothing.stdout
    );
    for (arguments, said) in [
        (["--in", "invnted"], "did you mean `invented`?"),
        (["--country", "Chnia"], "did you mean"),
        (["--why-not", "Orvana Harvest Ltd"], "did you mean `Orvane Harvest Ltd`?"),
    ] {
        let refused = run(&[&["lists", "search", "x", "--list", &list], &arguments[..]].concat());
        assert!(refused.code == 2 && refused.stderr.contains(said), "{}", refused.stderr);
    }
}

#[test]
fn the_lists_to_try_show_each_lesson() {
    let folder = Folder::new();
    let asked = folder.path("asked.csv");
    let maps = ["--map", "Company=name", "--map", "Other names=aliases", "--map", "Land=country"];
    let more = ["--separator", ";", "--severity", "medium", "--id", "asked_before", "--date", "2026-11-01"];
    let imported = run(&[&["lists", "import", "fixtures/lists/own.csv", "-o", &asked], &maps[..], &more[..]].concat());
    assert_eq!(imported.code, 0, "{}", imported.stderr);
    let lists = ["--list", &asked, "--list", "fixtures/lists/orders-2026-06-23.csv"];
    let report = json(&[&["fixtures/lists/suppliers.csv"], &lists[..]].concat());
    for (key, rule, expected) in [
        ("W-1", "watchlist-exact", Some("medium")),
        ("W-2", "watchlist-candidate", Some("medium")),
        ("W-3", "watchlist-exact", Some("high")),
        ("W-4", "watchlist-candidate", None),
        ("W-5", "watchlist-parent", Some("medium")),
        ("W-6", "watchlist-candidate", None),
    ] {
        assert_eq!(severity(&report, key, rule), expected, "{key}");
    }
}

/// Every name in some columns of a built-in list, in the rows that count.
fn listed_names(file: &str, columns: &[&str]) -> Vec<String> {
    let mut reader = csv::Reader::from_path(file).expect("the list");
    let header = reader.headers().expect("a header").clone();
    let place = |name: &str| header.iter().position(|known| known == name);
    let counts = |row: &csv::StringRecord| place("status").is_none_or(|at| !row[at].starts_with("Inactive"));
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).filter(counts).collect();
    let cells = rows.iter().flat_map(|row| columns.iter().filter_map(|name| Some(&row[place(name)?])));
    cells.flat_map(|cell| cell.split('|')).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

#[test]
fn every_name_of_the_built_in_lists_is_found_in_capitals() {
    let mut names = listed_names("rules/lists/uflpa.csv", &["name", "aliases", "former_names"]);
    names.extend(listed_names("rules/lists/wro.csv", &["entity", "aliases"]));
    assert!(names.len() > 350, "{}", names.len());
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(["Supplier ID", "Name"]).expect("it is kept in memory");
    for (number, name) in names.iter().enumerate() {
        writer.write_record([format!("S-{number}"), name.to_uppercase()]).expect("it is kept in memory");
    }
    let folder = Folder::new();
    let suppliers = folder.file("suppliers.csv", writer.into_inner().expect("it is kept in memory"));
    let report = json(&[&suppliers, "--pack", "us-import", "--pack", "watchlists"]);
    for (number, name) in names.iter().enumerate() {
        let key = format!("S-{number}");
        let strong = severity(&report, &key, "watchlist-candidate") == Some("medium");
        assert!(strong || severity(&report, &key, "watchlist-exact").is_some(), "{name}");
    }
}
