//! A run that was kept comes out the same elsewhere and later, or the first difference is
//! named; and a capsule from a stranger does no harm.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::Path;

use serde_json::Value;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::support::{AS_OF, Folder, Output, answer, bytes_of, check, parsed, program, run, text};

const LIST: &str = "Supplier ID,Name,Country,Passports retained,Workers,Contract value,Currency\n\
                    S-1,Erfunden GmbH,DE,yes,12,500000,EUR\nS-2,Imaginaire SARL,FR,no,40,900000,EUR\n";

const PACK: &str = r#"[pack]
id = "house"
title = "Rules of the house"
extends = ["osce"]

[tables.known]
file = "known.csv"
absent = "no"
key = { id = "supplier_id" }

[[rule]]
id = "known-to-the-house"
title = "Known to the house"
kind = "transparency"
severity = "medium"
when = "known.met = 'yes'"
why = "The house has met it."
ask = "Where did you meet us?"
action = "Look it up."
instruments = ["osce-ending-exploitation-2014"]

[[rule.example]]
given = { "known.met" = "yes" }
expect = "flagged"
[[rule.example]]
given = { "known.met" = "no" }
expect = "clear"
[[rule.example]]
given = {}
expect = "unknown"
"#;

/// Runs the program in a folder.
fn run_in(folder: &str, arguments: &[&str]) -> Output {
    answer(program(arguments).current_dir(folder))
}

/// A project with everything a run can read, some of it above the working directory and
/// some named from the root.
fn project() -> (Folder, String) {
    let folder = Folder::new();
    let work = folder.folder("work");
    folder.folder("work/rules");
    folder.file("list.csv", LIST);
    folder.file("work/rules/house.toml", PACK);
    folder.file("work/rules/known.csv", "id,met\nS-2,yes\n");
    folder.file("work/rating.toml", thbscreen::bundled::RATING);
    folder.file("rates.csv", "date,currency,per_usd\n2026-11-01,EUR,0.9\n");
    folder.file(
        "work/waivers.toml",
        "[[waiver]]\nsupplier = \"S-1\"\nrule = \"id-documents-held\"\nreason = \"returned\"\napprover = \"A. Nobody\"\n\
         expires = 2027-01-31\n",
    );
    folder.file("work/thbscreen.toml", format!("as-of = {AS_OF}\nrules = [\"rules\"]\nfail-on = \"critical\"\n"));
    (folder, work)
}

fn keep(work: &str, rates: &str, more: &[&str]) -> Output {
    let asked = ["check", "../list.csv", "--rates", rates, "--rating", "rating.toml", "--capsule", "run.zip"];
    run_in(work, &[&asked, more].concat())
}

#[test]
fn a_kept_run_comes_out_the_same_where_nothing_of_it_is_left() {
    let (folder, work) = project();
    let (base, rates) = (folder.path("work/base.json"), folder.path("rates.csv"));
    assert_eq!(keep(&work, &rates, &["-o", &base]).code, 0);
    let kept = keep(
        &work,
        &rates,
        &["--baseline", "base.json", "-o", "../out.xlsx", "-o", "out.sarif", "-o", "tables/", "--annotate", "own.xlsx"],
    );
    assert_eq!(kept.code, 0, "{}", kept.stderr);
    let elsewhere = Folder::new();
    let capsule = elsewhere.file("run.zip", bytes_of(folder.path("work/run.zip")));
    drop(folder);
    let verified = run_in(&elsewhere.path("."), &["verify", &capsule]);
    assert_eq!(verified.code, 0, "{}{}", verified.stdout, verified.stderr);
    for report in ["report.json", "../out.xlsx", "out.sarif", "tables/findings.csv", "own.xlsx"] {
        assert!(verified.stdout.contains(&format!("\n{report}: the same ")), "{report}: {}", verified.stdout);
    }
    assert!(verified.stdout.ends_with("the run comes out the same\n"));
    assert_eq!(elsewhere.content().len(), 1, "nothing is left beside the capsule");
}

#[test]
fn a_run_in_any_order_is_repeated_in_its_own() {
    let folder = Folder::new();
    let (b, a) = (folder.file("b.csv", LIST), folder.file("a.csv", LIST.replace("S-", "T-")));
    let capsule = folder.path("run.zip");
    assert_eq!(check(&[&b, &a, "--any-order", "--capsule", &capsule, "-o", &folder.path("out.csv")]).code, 1);
    let verified = run(&["verify", &capsule]);
    assert_eq!(verified.code, 0, "{}{}", verified.stdout, verified.stderr);
}

#[test]
fn the_same_run_gives_the_same_capsule() {
    let (folder, work) = project();
    let rates = folder.path("rates.csv");
    let kept = || {
        keep(&work, &rates, &["-o", "out.csv"]);
        bytes_of(folder.path("work/run.zip"))
    };
    assert!(kept() == kept());
}

/// Packs a capsule anew, its entries changed.
fn changed(capsule: &str, change: &dyn Fn(&str, Vec<u8>) -> Vec<u8>) {
    let mut archive = ZipArchive::new(File::open(capsule).expect("it is there")).expect("it is an archive");
    let mut other = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for place in 0..archive.len() {
        let mut entry = archive.by_index(place).expect("an entry");
        let (name, mut content) = (entry.name().expect("a name").into_owned(), Vec::new());
        entry.read_to_end(&mut content).expect("its content");
        other.start_file(name.as_str(), SimpleFileOptions::default()).expect("an entry");
        other.write_all(&change(&name, content)).expect("its content");
    }
    fs::write(capsule, other.finish().expect("an archive").into_inner()).expect("a file");
}

/// The capsule of a small run.
fn small() -> (Folder, String) {
    let folder = Folder::new();
    let (list, capsule) = (folder.file("list.csv", LIST), folder.path("run.zip"));
    assert_eq!(check(&[&list, "--capsule", &capsule, "-o", &folder.path("out.csv")]).code, 1);
    (folder, capsule)
}

#[test]
fn what_is_not_what_was_kept_is_refused() {
    for entry in ["rules/packs/osce.toml", "report.json"] {
        let (_folder, capsule) = small();
        changed(&capsule, &|name, content| if name == entry { [&content[..], b" "].concat() } else { content });
        let verified = run(&["verify", &capsule]);
        assert_eq!(verified.code, 2, "{}", verified.stdout);
        assert!(verified.stderr.contains("damaged") && verified.stderr.contains(entry), "{}", verified.stderr);
    }
}

/// Changes what a capsule says of itself, and some of what it holds, so that both agree.
fn forged(capsule: &str, forge: &dyn Fn(&str, Vec<u8>) -> Vec<u8>, manifest: &dyn Fn(&mut Value)) {
    changed(capsule, &|name, content| if name == "capsule.json" { content } else { forge(name, content) });
    let mut archive = ZipArchive::new(File::open(capsule).expect("it is there")).expect("it is an archive");
    let mut digests = std::collections::BTreeMap::new();
    for place in 0..archive.len() {
        let mut entry = archive.by_index(place).expect("an entry");
        let mut content = Vec::new();
        entry.read_to_end(&mut content).expect("its content");
        let name = entry.name().expect("a name").into_owned();
        digests.insert(name, (content.len(), thbscreen::model::sha256(&content)));
    }
    changed(capsule, &|name, content| {
        if name != "capsule.json" {
            return content;
        }
        let mut stated = parsed(&String::from_utf8(content).expect("a text"));
        for part in ["files", "rules", "reports"] {
            for kept in stated[part].as_array_mut().expect("a list") {
                let (bytes, sha256) = &digests[text(&kept["entry"])];
                kept["bytes"] = (*bytes).into();
                kept["sha256"] = sha256.as_str().into();
            }
        }
        manifest(&mut stated);
        stated.to_string().into_bytes()
    });
}

#[test]
fn the_first_difference_is_named() {
    let (_folder, capsule) = small();
    let other = |name: &str, content: Vec<u8>| match name {
        "reports/1/out.csv" => String::from_utf8(content).expect("a text").replacen("S-1", "S-9", 1).into_bytes(),
        _ => content,
    };
    forged(&capsule, &other, &|_| {});
    let verified = run(&["verify", &capsule]);
    assert_eq!(verified.code, 1, "{}{}", verified.stdout, verified.stderr);
    assert!(verified.stdout.contains("out.csv: differs from line 2 on\n  kept: S-9,"), "{}", verified.stdout);
    assert!(verified.stdout.contains("\n  now:  S-1,") && verified.stdout.contains("report.json: the same"));
    assert!(verified.stdout.ends_with("the run does not come out the same\n"));
}

#[test]
fn rules_are_those_of_the_capsule_and_not_of_the_program() {
    let (_folder, capsule) = small();
    let other = |name: &str, content: Vec<u8>| match name {
        "rules/packs/osce.toml" => {
            let pack = String::from_utf8(content).expect("a text");
            assert!(pack.contains("title = \"OSCE baseline"));
            pack.replacen("title = \"OSCE baseline", "title = \"Baseline of another year", 1).into_bytes()
        }
        _ => content,
    };
    forged(&capsule, &other, &|stated| stated["version"] = "0.0.9".into());
    let verified = run(&["verify", &capsule]);
    assert_eq!(verified.code, 1);
    assert!(verified.stdout.contains("made by version 0.0.9"), "{}", verified.stdout);
    assert!(verified.stdout.contains("now:  \"version\": \"0.0.9\""), "{}", verified.stdout);
}

#[test]
fn a_strangers_capsule_reads_and_writes_nothing_outside_itself() {
    let (folder, capsule) = small();
    let (target, secret) = (folder.path("target.csv"), folder.file("secret.csv", LIST));
    forged(&capsule, &|_, content| content, &|stated| {
        stated["arguments"] =
            serde_json::json!(["check", "x.csv", "-o", target, "--capsule", target, "--fail-on=never"]);
        stated["exit"] = 0.into();
    });
    let before = folder.content();
    run(&["verify", &capsule]);
    assert!(folder.content() == before, "something was written: {:?}", folder.content().keys());
    forged(&capsule, &|_, content| content, &|stated| stated["lists"] = serde_json::json!([secret]));
    let verified = run(&["verify", &capsule]);
    assert_eq!(verified.code, 2);
    assert!(verified.stderr.contains("there is no such file"), "{}", verified.stderr);
    forged(&capsule, &|_, content| content, &|stated| {
        stated["files"][0]["name"] = "../../../../../../escaped.csv".into();
        stated["files"][0]["entry"] = stated["files"][0]["entry"].clone();
    });
    assert_eq!(run(&["verify", &capsule]).code, 2);
    assert!(!Path::new("/escaped.csv").exists());
}

#[test]
fn what_cannot_be_kept_is_refused_before_anything_is_read() {
    let folder = Folder::new();
    let list = folder.file("list.csv", LIST);
    let refused = |arguments: &[&str], words: &str| {
        let output = check(arguments);
        assert_eq!(output.code, 2, "{arguments:?}");
        assert!(output.stderr.contains(words), "{}", output.stderr);
    };
    refused(&["-", "--capsule", &folder.path("run.zip")], "save it to a file");
    refused(&[&list, "--capsule", &list], "not written over");
    refused(&[&list, "-o", &folder.path("a.csv"), "--capsule", &folder.path("a.csv")], "named twice");
    refused(&[&list, "--capsule", &folder.path("none/run.zip")], "there is no folder");
    let rating = folder.file("rating.toml", thbscreen::bundled::RATING);
    refused(&[&list, "--rating", &rating, "--capsule", &rating], "this run reads this file");
    assert_eq!(bytes_of(&rating), thbscreen::bundled::RATING.as_bytes());
    refused(&[&list, "--capsule", &folder.path("run.zip"), "--redact", &folder.path("key.csv")], "cannot be used with");
    refused(&[&list, "--capsule", &folder.path("run.zip"), "--per-file"], "cannot be used with");
    refused(&[&list, "--redact", &folder.path("key.csv"), "--per-file"], "cannot be used with");
    for (name, content) in [("no.zip", "PK nothing"), ("empty.zip", "")] {
        let output = run(&["verify", &folder.file(name, content)]);
        assert_eq!(output.code, 2);
        assert!(output.stderr.contains("this is no capsule"), "{}", output.stderr);
    }
}
