//! What is refused before anything is written.

use crate::refusal::{case, prove};
use crate::support::{Folder, TENDER, bytes_of, check};

#[test]
fn a_key_is_never_written_where_something_else_is_read_or_written() {
    let folder = Folder::new();
    let list = folder.file("list.csv", "Name,Country\nErfunden GmbH,DE\n");
    let waivers = folder.file("waivers.toml", "");
    let (report, key) = (folder.path("report.csv"), folder.path("key.csv"));
    let tables = folder.folder("tables") + "/";
    let findings = format!("{tables}findings.csv");
    for case in [
        case("over an input", &[&list, "--redact", &list], &["list.csv", "not written over"]),
        case("over an output", &[&list, "--redact", &report, "-o", &report], &["named as output, and as the key"]),
        case("over a table", &[&list, "--redact", &findings, "-o", &tables], &["named as output, and as the key"]),
        case("over waivers", &[&list, "--redact", &waivers, "--waivers", &waivers], &["not written over"]),
        case("a folder", &[&list, "--redact", &tables], &["this is a folder"]),
        case("no folder", &[&list, "--redact", &folder.path("none/key.csv")], &["there is no folder"]),
        case(
            "with a copy of the lists",
            &[&list, "--redact", &key, "--annotate", &folder.path("copy.xlsx")],
            &["copy.xlsx", "cannot be redacted", "--annotate"],
        ),
    ] {
        prove(&folder, &case);
    }
}

#[test]
fn a_file_that_is_no_key_is_left_as_it_is() {
    let folder = Folder::new();
    let list = folder.file("list.csv", "Name,Country\nErfunden GmbH,DE\n");
    for (text, parts) in [
        ("Name,Country\nErfunden,DE\n", &["key.csv, line 1", "a key has the columns pseudonym,kind,original"][..]),
        ("pseudonym,kind,original\nid-1,id,A\n", &["key.csv, line 2", "`id-1` is no pseudonym of the kind id"]),
        ("pseudonym,kind,original\nid-0001,id,A\nid-0001,id,B\n", &["key.csv, line 3", "twice"]),
    ] {
        let key = folder.file("key.csv", text);
        prove(&folder, &case("no key", &[&list, "--redact", &key, "-o", &folder.path("r.json")], parts));
        assert_eq!(bytes_of(&key), text.as_bytes());
    }
}

#[test]
fn a_redacted_report_is_no_baseline() {
    let folder = Folder::new();
    let report = folder.path("redacted.json");
    check(&[&TENDER[..], &["--redact", &folder.path("key.csv"), "-o", &report, "--quiet"]].concat());
    let arguments = [&TENDER[..], &["--baseline", &report]].concat();
    prove(&folder, &case("a redacted baseline", &arguments, &["redacted.json", "pseudonyms fit no list"]));
}
