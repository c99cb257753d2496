//! Reports in every language: the same findings, told in its words.

use std::collections::BTreeMap;

use serde_json::Value;
use thbscreen::languages::{Language, Phrases, Worth};
use unicode_width::UnicodeWidthStr;

use super::languages::parts;
use crate::support::{
    AS_OF, Folder, OWN_EXAMPLES, OWN_PACK, Output, TENDER, all_findings, check, checking, items, json, parsed, report,
    run, substance, text, unbroken,
};

fn phrases(language: Language) -> Phrases {
    Phrases::for_reports(language).unwrap_or_else(|fault| panic!("{language}: {fault:#}"))
}

/// The tender, checked and told in a language.
fn told(language: Language, arguments: &[&str]) -> Output {
    check(&[&TENDER[..], &["--language", language.code()], arguments].concat())
}

fn said(phrases: &Phrases, id: &str, about: &[(&str, Worth<'_>)]) -> String {
    phrases.say_of(id, about).into_owned()
}

/// How many findings there are of each severity, in a line.
fn flagged(report: &Value, phrases: &Phrases) -> String {
    let count = |severity: &str| {
        let is_it = |finding: &Value| finding["verdict"] == "flagged" && finding["severity"] == severity;
        all_findings(report).iter().filter(|(_, finding)| is_it(finding)).count()
    };
    let severities = ["critical", "high", "medium", "low", "info"].map(|severity| (severity, count(severity)));
    let counts = severities.into_iter().filter(|(_, count)| *count > 0).map(|(severity, count)| {
        said(phrases, "screen-so-many", &[("count", count.into()), ("word", phrases.word(severity).into())])
    });
    let counts = counts.collect::<Vec<_>>().join(", ");
    said(phrases, "screen-flagged", &[("counts", counts.into())])
}

#[test]
fn the_terminal_tells_the_same_in_every_language_and_keeps_to_its_width() {
    let english = told(Language::English, &[]);
    let findings = json(&TENDER);
    for language in Language::ALL {
        let phrases = phrases(language);
        let output = told(language, &[]);
        assert_eq!((output.code, output.stderr.as_str()), (english.code, ""), "{language}");
        assert!(output.stdout.contains(&flagged(&findings, &phrases)), "{language}: {}", output.stdout);
        let severity = phrases.word("high");
        let by_rule = said(&phrases, "screen-findings-by-rule", &[("severity", severity.into())]);
        let titles = ["screen-bids", "screen-suppliers", "screen-ask", "screen-settle"].map(|id| phrases.say(id));
        for title in titles.iter().map(|title| &**title).chain([by_rule.as_str()]) {
            assert!(output.stdout.lines().any(|line| line == title), "{language}: {title}: {}", output.stdout);
        }
        assert!(unbroken(&output.stdout).contains(&unbroken(&phrases.say("screen-flag-means"))), "{language}");
        assert!(language != Language::English || output == english);
        keeps_to_its_width(&output.stdout, language);
    }
}

/// No table is wider than the terminal, which has 80 columns.
fn keeps_to_its_width(text: &str, language: Language) {
    let in_a_grid = text.lines().filter(|line| line.starts_with(['┌', '│', '╞', '├', '└']));
    for line in in_a_grid {
        assert!(line.width() <= 80, "{language}: {line}");
    }
}

#[test]
fn every_look_on_its_own_is_told_in_every_language() {
    for language in Language::ALL {
        let phrases = phrases(language);
        let day = || Worth::from(AS_OF);
        let suppliers = said(&phrases, "view-suppliers-means", &[]);
        let groups = ["country", "sector", "tier", "rule"].map(|by| {
            let title = said(&phrases, &format!("view-by-{by}"), &[("count", 10.into()), ("day", day())]);
            (by, title)
        });
        let bids = ("bid", said(&phrases, "view-bids", &[("day", day())]));
        for (by, title) in groups.into_iter().chain([bids, ("supplier", suppliers)]) {
            let output = told(language, &["--by", by]);
            assert!(output.code < 2 && output.stderr.is_empty(), "{language}: {}", output.stderr);
            assert!(
                unbroken(&output.stdout).contains(&unbroken(&title)),
                "{language} {by}: {title}: {}",
                output.stdout
            );
            keeps_to_its_width(&output.stdout, language);
            let csv = [
                told(language, &["--by", by, "--format", "csv"]),
                told(Language::English, &["--by", by, "--format", "csv"]),
            ];
            let lines = csv.map(|output| output.stdout.lines().next().map(str::to_owned));
            assert_eq!(lines[0], lines[1], "{language} {by}: programs read the same columns");
        }
    }
}

/// The headings of a document, each with its level.
fn headings(document: &str) -> Vec<(usize, String)> {
    let level = |line: &str| line.bytes().take_while(|byte| *byte == b'#').count();
    let lines = document.lines().filter(|line| line.starts_with('#'));
    lines.map(|line| (level(line), line.trim_start_matches('#').trim().replace('\\', ""))).collect()
}

/// The sections of the paper; behind those that are English the heading says so.
const SECTIONS: [(&str, bool); 12] = [
    ("paper-summary", false),
    ("paper-first", false),
    ("paper-bids", false),
    ("paper-findings", false),
    ("paper-too-little", false),
    ("paper-remarks-input", true),
    ("paper-remarks-rules", true),
    ("paper-instruments", true),
    ("paper-run", true),
    ("paper-glossary", false),
    ("paper-below", false),
    ("paper-ask-first", false),
];

/// What each heading of the English paper is in a language.
fn translated(report: &Value, language: Language) -> BTreeMap<String, String> {
    let (english, own) = (phrases(Language::English), phrases(language));
    let mut headings = BTreeMap::new();
    let mut both = |say: &dyn Fn(&Phrases) -> String| headings.insert(say(&english), say(&own));
    both(&|phrases| said(phrases, "paper-title", &[("day", AS_OF.into())]));
    for (id, is_english) in SECTIONS {
        both(&|phrases| match phrases.language() {
            Language::English => said(phrases, id, &[]),
            _ if is_english => said(phrases, "screen-in-english", &[("title", phrases.say(id).into())]),
            _ => said(phrases, id, &[]),
        });
    }
    for bid in items(&report["bids"]) {
        let count = bid["suppliers"].as_u64().expect("it says how many there are") as usize;
        both(&|phrases| {
            let suppliers = phrases.count("suppliers", count);
            let name = bid["bid"].as_str().map_or_else(|| phrases.say("no-bid").into_owned(), str::to_owned);
            said(phrases, "view-bid", &[("bid", name.into()), ("suppliers", suppliers.into())])
        });
    }
    for rule in items(&report["rules"]) {
        for severity in ["critical", "high", "medium"] {
            both(&|phrases| {
                let title = title(phrases.language(), text(&rule["id"]), text(&rule["title"]));
                let severity = phrases.word(severity);
                said(phrases, "paper-finding", &[("severity", severity.into()), ("title", title.into())])
            });
        }
    }
    headings
}

/// The title of a built-in rule.
fn title(language: Language, rule: &str, english: &str) -> String {
    match language {
        Language::English => english.to_owned(),
        _ => parts(&format!("languages/{language}/rules.ftl"))[&format!("rule-{rule}")]["title"].clone(),
    }
}

#[test]
fn the_paper_has_the_same_sections_and_findings_under_headings_of_its_language() {
    let english = headings(&told(Language::English, &["--format", "markdown"]).stdout);
    let report = json(&TENDER);
    assert!(english.len() > 100, "{}", english.len());
    for language in Language::ALL {
        let output = told(language, &["--format", "markdown"]);
        assert_eq!((output.code, output.stderr.as_str()), (1, ""), "{language}");
        let translated = translated(&report, language);
        let expected: Vec<(usize, String)> = english
            .iter()
            .map(|(level, heading)| (*level, translated.get(heading).unwrap_or(heading).clone()))
            .collect();
        assert_eq!(headings(&output.stdout), expected, "{language}");
        // What is not in the words of a language is the name of a supplier.
        let others = english.iter().filter(|(_, heading)| !translated.contains_key(heading));
        assert!(others.clone().count() > 0 && others.clone().all(|(level, _)| *level == 3), "{others:?}");
        let evidence = |document: &str| document.lines().filter(|line| line.starts_with("  - ")).count();
        let first = told(Language::English, &["--format", "markdown"]).stdout;
        assert_eq!(evidence(&output.stdout), evidence(&first), "{language}: it rests on the same");
    }
}

#[test]
fn programs_read_the_same_findings_with_titles_of_the_language() {
    let english = json(&TENDER);
    for language in &Language::ALL[1..] {
        let own = report(&told(*language, &["--format", "json"]));
        assert_eq!(substance(&own), substance(&english), "{language}");
        let ids = |report: &Value, key: &str| -> Vec<Value> {
            all_findings(report).iter().map(|(_, finding)| finding[key].clone()).collect()
        };
        for key in ["rule", "verdict", "severity", "state", "digest"] {
            assert_eq!(ids(&own, key), ids(&english, key), "{language}: {key}");
        }
        let texts = parts(&format!("languages/{language}/rules.ftl"));
        for (rule, as_english) in std::iter::zip(items(&own["rules"]), items(&english["rules"])) {
            assert_eq!(rule["id"], as_english["id"], "{language}");
            let title = &texts[&format!("rule-{}", text(&rule["id"]))]["title"];
            assert_eq!(text(&rule["title"]), title, "{language}");
        }
        assert_eq!(own["totals"], english["totals"], "{language}");
    }
}

#[test]
fn a_rule_of_the_user_says_that_it_is_english() {
    let folder = Folder::new();
    let pack = folder.file("own.toml", OWN_PACK.replace("\"low\"", "\"high\"") + OWN_EXAMPLES);
    let list = folder.file("list.csv", "Supplier ID,Name,Country,Plan present\nS-1,Erfunden GmbH,DE,no\n");
    for language in Language::ALL {
        for format in ["table", "markdown"] {
            let arguments = [&list, "--rules", &pack, "--language", language.code(), "--format", format];
            let output = check(&arguments);
            let title = "No plan of our own";
            assert!(output.stdout.contains(title), "{language}: {}", output.stdout);
            // Markdown escapes the brackets.
            let is_marked = output.stdout.replace('\\', "").contains("[en]");
            assert_eq!(is_marked, language != Language::English, "{language} {format}: {}", output.stdout);
        }
    }
}

const BEFORE: &str = "Supplier ID,Name,Country,Passports retained,Max weekly hours,Plan present\n\
                      S-1,Erfunden GmbH,DE,yes,70,no\nS-2,Imaginaire SARL,FR,no,70,yes\nS-3,Weg AG,CH,yes,40,yes\n";
const AFTER: &str = "Supplier ID,Name,Country,Passports retained,Max weekly hours,Plan present\n\
                     S-1,Erfunden GmbH,DE,,70,no\nS-2,Imaginaire SARL,FR,no,76,yes\nS-4,Neu AG,AT,yes,40,yes\n";

/// Two reports in a language, before and after.
fn two_reports(folder: &Folder, language: Language) -> [String; 2] {
    [("before", BEFORE), ("after", AFTER)].map(|(name, rows)| {
        let list = folder.file(&format!("{name}.csv"), rows);
        let file = folder.path(&format!("{name}.{language}.json"));
        let arguments = [&list, "-o", &file, "--quiet", "--fail-on", "never", "--language", language.code()];
        assert_eq!(run(&checking(&arguments)).code, 0);
        file
    })
}

#[test]
fn reports_in_any_language_differ_in_the_same_and_it_is_told_in_its_words() {
    let folder = Folder::new();
    let [before, after] = two_reports(&folder, Language::English);
    let diff = |of: [&str; 2], language: Language, format: &str| {
        run(&["diff", of[0], of[1], "--format", format, "--language", language.code()])
    };
    let english = parsed(&diff([&before, &after], Language::English, "json").stdout);
    for language in Language::ALL {
        let [own_before, own_after] = two_reports(&folder, language);
        let of = [own_before.as_str(), own_after.as_str()];
        let found = parsed(&diff(of, language, "json").stdout);
        for key in ["differing", "findings", "suppliers"] {
            assert_eq!(found[key], english[key], "{language}: {key}");
        }
        let csv = diff(of, language, "csv").stdout;
        assert_eq!(csv, diff([&before, &after], Language::English, "csv").stdout, "{language}");
        let (phrases, markdown) = (phrases(language), diff(of, language, "markdown"));
        let titles: Vec<String> = headings(&markdown.stdout).into_iter().map(|(_, heading)| heading).collect();
        let expected = ["diff-title", "diff-heading-findings", "diff-heading-suppliers"].map(|id| phrases.say(id));
        assert_eq!(titles, expected, "{language}");
        let flagged = |stand: &Value| stand["verdict"] == "flagged";
        let of_note = items(&english["findings"]).iter().filter(|f| flagged(&f["before"]) || flagged(&f["after"]));
        assert_eq!(markdown.stdout.matches("\n- **").count(), of_note.count(), "{language}");
        let table = diff(of, language, "table");
        assert_eq!((markdown.code, table.code), (1, 1), "{language}: {}", table.stderr);
        assert!(items(&english["findings"]).iter().any(|finding| finding["turn"] == "new"));
        let new = phrases.say("diff-turn-new");
        assert!(table.stdout.contains(&*new) && markdown.stdout.contains(&format!("**{new}**")), "{language}");
        keeps_to_its_width(&table.stdout, language);
    }
}

#[test]
fn the_summary_of_files_is_told_in_every_language() {
    for language in Language::ALL {
        let phrases = phrases(language);
        let summary = |format| told(language, &["fixtures/clean.csv", "--per-file", "--format", format]);
        let (table, markdown) = (summary("table"), summary("markdown"));
        assert_eq!((table.code, markdown.code), (1, 1), "{language}: {}", table.stderr);
        let ends = [("count", 3), ("found", 2), ("nothing", 1), ("failed", 0)].map(|(name, n)| (name, Worth::from(n)));
        let ends = said(&phrases, "files-endings", &ends);
        assert!(
            table.stdout.contains(&ends) && markdown.stdout.contains(&ends),
            "{language}: {ends}: {}",
            table.stdout
        );
        let title = said(&phrases, "files-paper-title", &[("day", AS_OF.into())]);
        assert!(markdown.stdout.starts_with(&format!("# {title}\n")), "{language}: {}", markdown.stdout);
        keeps_to_its_width(&table.stdout, language);
    }
}
