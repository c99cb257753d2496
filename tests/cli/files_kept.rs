//! No list is ever written to, and a report is replaced whole or not at all.

use crate::refusal::{case, prove};
use crate::support::Cell::Text;
use crate::support::{Folder, bytes_of, check};

#[test]
fn an_input_is_never_written_over_by_another_name() {
    let folder = Folder::new();
    folder.folder("aside");
    let list = folder.file("list.csv", "Name,Country\nErfunden GmbH,DE\n");
    let detour = folder.path("aside/../list.csv");
    prove(&folder, &case("a detour", &[&list, "-o", &detour], &["input", "not written over"]));
    #[cfg(unix)]
    {
        let link = folder.path("link.csv");
        std::os::unix::fs::symlink(&list, &link).expect("a link can be made");
        prove(&folder, &case("a link", &[&list, "-o", &link], &["input", "not written over"]));
        let hard = folder.path("hard.csv");
        std::fs::hard_link(&list, &hard).expect("a hard link can be made");
        let before = bytes_of(&list);
        check(&[&list, "-o", &hard]);
        assert!(bytes_of(&list) == before, "the input was written over through a hard link");
    }
}

#[test]
fn a_list_is_the_same_after_it_was_screened() {
    let folder = Folder::new();
    let text = folder.file("list.csv", "Name,Passports retained\nErfunden GmbH,yes\n");
    let book = folder.workbook("list.xlsx", &[("List", vec![vec![Text("Name")], vec![Text("Ausgedacht SARL")]])]);
    let before = folder.content();
    assert_eq!(check(&[&text, &book]).code, 1);
    assert_eq!(check(&[&text, &book, "-o", &folder.path("report.csv")]).code, 1);
    let mut after = folder.content();
    assert!(after.remove(&folder.root().join("report.csv")).is_some());
    assert!(after == before, "{:?}", after.keys());
}

#[test]
fn a_report_that_exists_is_replaced_whole_or_not_at_all() {
    let folder = Folder::new();
    let report = folder.file("report.json", "the report of last week");
    assert_eq!(check(&["fixtures/missing.csv", "-o", &report]).code, 2);
    assert_eq!(bytes_of(&report), b"the report of last week");
    assert_eq!(check(&["fixtures/clean.csv", "-o", &report]).code, 0);
    assert!(bytes_of(&report).starts_with(b"{"));
}
