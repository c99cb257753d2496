//! Lists named by folder and by pattern.

use crate::support::{Folder, check, items, json, text};

const LIST: &str = "Supplier ID,Name,Country\n";

/// A folder of lists, and other things in it.
fn lists() -> (Folder, String) {
    let folder = Folder::new();
    let lists = folder.folder("lists");
    for (file, id) in [("b.csv", "B"), ("a.csv", "A"), ("c.txt", "C")] {
        folder.file(&format!("lists/{file}"), format!("{LIST}{id},Erfunden {id},DE\n"));
    }
    folder.file("lists/notes.pdf", "%PDF");
    folder.file("lists/.hidden.csv", "x");
    folder.file("lists/~$a.xlsx", "x");
    folder.folder("lists/below.csv");
    (folder, lists)
}

fn keys(arguments: &[&str]) -> Vec<String> {
    items(&json(arguments)["suppliers"]).iter().map(|supplier| text(&supplier["key"]).to_owned()).collect()
}

#[test]
fn a_folder_stands_for_its_lists_by_name_and_what_is_no_list_is_told() {
    let (_folder, lists) = lists();
    assert_eq!(keys(&[&lists]), ["A", "B", "C"]);
    let told = check(&[&lists]).stderr;
    assert!(told.contains("not read") && told.contains("notes.pdf") && told.contains("below.csv"), "{told}");
    assert!(!told.contains("hidden") && !told.contains("~$"), "{told}");
}

#[test]
fn a_pattern_stands_for_all_that_fit() {
    let (folder, lists) = lists();
    assert_eq!(keys(&[&format!("{lists}/*.csv")]), ["A", "B"]);
    assert_eq!(keys(&[&format!("{}/**/[bc].*", folder.path("."))]), ["B", "C"]);
    let star = folder.file("lists/x[1].csv", format!("{LIST}X,Erfunden X,DE\n"));
    assert_eq!(keys(&[&star]), ["X"], "a file that is called like a pattern is a file");
}

#[test]
fn in_any_order_lists_are_read_by_name_and_one_that_is_named_twice_is_read_twice() {
    let (folder, lists) = lists();
    let [a, b] = ["a.csv", "b.csv"].map(|name| folder.path(&format!("lists/{name}")));
    assert_eq!(keys(&[&b, &a]), ["B", "A"]);
    for named in [[&b, &a, &lists], [&lists, &a, &b]] {
        let named: Vec<&str> = named.iter().map(|path| path.as_str()).chain(["--any-order"]).collect();
        assert_eq!(keys(&named), ["A", "A~2", "B", "B~2", "C"]);
    }
}

#[test]
fn a_folder_or_pattern_without_a_list_is_a_fault() {
    let folder = Folder::new();
    let empty = folder.folder("empty");
    for named in [empty.clone(), format!("{empty}/*.csv"), format!("{empty}/[.csv")] {
        let output = check(&[&named]);
        assert_eq!((output.code, output.stdout.as_str()), (2, ""), "{named}");
        assert!(output.stderr.contains("empty"), "{}", output.stderr);
    }
}
