//! Texts as other programs write them: in any encoding, named as anything, and broken
//! in ways that must not cost a supplier in silence.

use crate::support::{Folder, check, json};

/// The words of every remark about the input.
fn remarks(report: &serde_json::Value) -> String {
    report["problems"].to_string()
}

#[test]
fn a_file_that_is_named_as_another_is_read_and_remarked() {
    let folder = Folder::new();
    let text = folder.file("list.xlsx", "Name,Country\nErfunden GmbH,Germany\n");
    assert!(remarks(&json(&[&text])).contains("named .xlsx, but it is delimited text"));
}

#[test]
fn a_russian_list_is_read_whatever_program_wrote_it() {
    let folder = Folder::new();
    // Поставщик;Страна / ООО Выдумка;Россия, in code page 866.
    let old = b"\x8f\xae\xe1\xe2\xa0\xa2\xe9\xa8\xaa;\x91\xe2\xe0\xa0\xad\xa0\r\n\
        \x8e\x8e\x8e \x82\xeb\xa4\xe3\xac\xaa\xa0;\x90\xae\xe1\xe1\xa8\xef\r\n";
    let file = folder.file("old.csv", old);
    for arguments in [vec![file.as_str()], vec![&file, "--encoding", "cp866"]] {
        let report = json(&arguments);
        assert!(report.to_string().contains("ООО Выдумка"), "{arguments:?}");
        assert_eq!(remarks(&report).contains("ibm866 (Cyrillic)"), arguments.len() == 1, "{arguments:?}");
    }
}

#[test]
fn an_unknown_encoding_is_answered_with_the_one_that_was_meant() {
    let folder = Folder::new();
    let file = folder.file("list.csv", "Name,Country\nErfunden GmbH,Germany\n");
    let output = check(&[&file, "--encoding", "window-1251"]);
    assert_eq!(output.code, 2);
    assert!(output.stderr.contains("did you mean `windows-1251`?"), "{}", output.stderr);
}

#[test]
fn a_quotation_mark_that_nothing_closes_costs_no_supplier_in_silence() {
    let folder = Folder::new();
    let file = folder.file("list.csv", "Name,Country\nErfunden GmbH,Germany\n\"Ausgedacht,France\nGespinst,Italy\n");
    let output = check(&[&file]);
    assert_eq!(output.code, 2);
    assert!(output.stderr.contains("cell A3 (line 3 of the text)"), "{}", output.stderr);
}
