//! No format says who is meant, and the key says it all.

use std::io::{Cursor, Read};

use thbscreen::report::{FORMATS, VIEWS};

use super::hostile_list::{MARK, arguments};
use crate::support::{AS_OF, Folder, Output, bytes_of, files_below, run};

/// Every text of a file; a workbook is unpacked.
fn texts(name: &str, content: &[u8]) -> Vec<(String, String)> {
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(content)) else {
        return vec![(name.to_owned(), String::from_utf8_lossy(content).into_owned())];
    };
    let parts = archive.len();
    let part = |place| {
        let mut part = archive.by_index(place).expect("the part is there");
        let mut text = Vec::new();
        part.read_to_end(&mut text).expect("the part can be unpacked");
        (format!("{name}, {}", part.name().expect("the part has a name")), String::from_utf8_lossy(&text).into_owned())
    };
    (0..parts).map(part).collect()
}

/// Whoever is named in the output, with the words around.
fn marks(name: &str, content: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    for (name, text) in texts(name, content) {
        let folded = text.to_lowercase();
        for (place, _) in folded.match_indices(MARK).take(4) {
            let before: Vec<char> = folded[..place].chars().rev().take(60).collect();
            let before: String = before.into_iter().rev().collect();
            let behind: String = folded[place..].chars().take(60).collect();
            found.push(format!("{name}: {before}{behind}"));
        }
    }
    found
}

fn answer(arguments: &[String], more: &[&str]) -> Output {
    let given: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let output = run(&[&["check", "--as-of", AS_OF][..], &given, more].concat());
    assert!(output.code < 2, "{more:?}: {}", output.stderr);
    output
}

#[test]
fn no_format_names_anybody_and_the_key_names_all() {
    let folder = Folder::new();
    let arguments = arguments(&folder);
    let out = folder.folder("out");
    let key = folder.path("key.csv");
    let redact = ["--redact", &key];
    let mut found: Vec<String> = Vec::new();
    let plain = answer(&arguments, &["--format", "json"]);
    let mut files: Vec<String> = vec!["-o".to_owned(), format!("{out}/tables/")];
    for extension in FORMATS.iter().filter_map(|format| format.extension) {
        files.extend(["-o".to_owned(), format!("{out}/report.{extension}")]);
    }
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    let first = answer(&arguments, &[&redact[..], &files, &["--show", "info"]].concat());
    assert_eq!(first.code, plain.code);
    found.extend(marks("standard output", first.stdout.as_bytes()));
    found.extend(marks("standard error", first.stderr.as_bytes()));
    let key_after_first = bytes_of(&key);
    for format in FORMATS.iter().filter(|format| format.extension.is_none()) {
        let said = answer(&arguments, &[&redact[..], &["--format", format.name]].concat());
        found.extend(marks(format.name, (said.stdout + &said.stderr).as_bytes()));
    }
    for view in VIEWS {
        for format in ["table", "csv", "json"] {
            let said = answer(&arguments, &[&redact[..], &["--by", view.name(), "--format", format]].concat());
            found.extend(marks(view.name(), (said.stdout + &said.stderr).as_bytes()));
        }
    }
    for path in files_below(out.as_ref()) {
        found.extend(marks(&path.display().to_string(), &bytes_of(&path)));
    }
    assert!(found.is_empty(), "{} places name somebody:\n{}", found.len(), found.join("\n"));
    assert!(bytes_of(&key) == key_after_first, "the key changed though nothing was new");
    let key = String::from_utf8(key_after_first).expect("the key is text");
    for known in [
        "ZQX-1",
        "ZQX-nobody",
        "ZQX-stranger",
        "ZQX-B1",
        "ZQX-B2",
        "zqx lot 1",
        "Zqx one name",
        "Zqx rival",
        "Zqx one city",
        "Zqx one address",
        "zqxone.example",
        "Zqx one goods",
        "Zqx one labour agency name",
        "ZQX-registration_no-one",
        "'=ZQX(10)",
        "Zqx list.csv",
        "Zqx annex.xlsx",
        "Zqx list `of` firms",
        "Zqx hidden",
        "zqx-waivers.toml",
        "zqx-baseline.json",
        "zqx-rates.csv",
        "zqx-other.toml",
        "Ms Zqx",
    ] {
        assert!(key.contains(known), "the key lacks {known}: {key}");
    }
}

#[test]
fn the_hostile_lists_are_full_of_what_must_not_be_named() {
    // Otherwise the test above would prove nothing.
    let folder = Folder::new();
    let arguments = arguments(&folder);
    let plain = answer(&arguments, &["--format", "json"]);
    for part in [
        "Zqx one name",
        "Zqx list.csv",
        "sheet `Zqx list `of` firms`",
        "ZQX-4 > ZQX-5",
        "shared by ",
        "ZQX-8 80 %",
        "Zqx tender",
        "Zqx has shown the lockers",
        "this waiver holds for nothing",
        "ZQX-stranger",
        "would be",
        "zqx-names.csv",
        "as Zqx asked",
        "China (Zqx plant)",
        "5 `Zqx`",
        " disagree: ",
        "zqx-rates.csv",
        "Zqx three name",
        "CN, `Zqx land`",
        "skipped_sheet",
        "\"from\": \"Zqx one labour agency licence\"",
    ] {
        assert!(plain.stdout.contains(part), "the report without redaction lacks {part}");
    }
    assert!(plain.stdout.to_lowercase().matches(MARK).count() > 500);
}
