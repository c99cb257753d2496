//! The key of redacted reports.

use crate::support::{Folder, bytes_of, check};

#[test]
fn a_key_holds_hostile_names_without_harm_and_exactly() {
    let folder = Folder::new();
    let list = folder.file(
        "list.csv",
        "Supplier ID,Name,Address\n=1+1,\"=cmd|' /C calc'!A0\",'s Road\n-2,\"Erfunden \"\"und\"\" Sohn\",\"Hof 1\n=2\"\n@3,Ausgedacht\u{1b}[2J,\\weg\n",
    );
    let key = folder.path("key.csv");
    assert!(check(&[&list, "--redact", &key, "--quiet", "-o", &folder.path("a.json")]).code < 2);
    let before = bytes_of(&key);
    let text = String::from_utf8(before.clone()).expect("the key is text");
    for line in ["id-0001,id,'=1+1\n", "supplier-0001,supplier,'=cmd|' /C calc'!A0\n", "'@3\n", "\\u{1b}[2J"] {
        assert!(text.contains(line), "{line} is not in {text}");
    }
    assert!(!text.contains('\u{1b}'));
    assert!(check(&[&list, "--redact", &key, "--quiet", "-o", &folder.path("b.json")]).code < 2);
    assert!(bytes_of(&key) == before, "the key was not read back exactly");
    assert!(bytes_of(folder.path("a.json")) == bytes_of(folder.path("b.json")));
}

#[cfg(unix)]
#[test]
fn only_its_owner_can_read_a_new_key_and_a_link_goes_on_leading_to_it() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = Folder::new();
    let list = folder.file("list.csv", "Name\nErfunden GmbH\n");
    let (vault, link) = (folder.folder("vault"), folder.path("key.csv"));
    let key = format!("{vault}/key.csv");
    assert!(check(&[&list, "--redact", &key]).code < 2);
    let mode = || std::fs::metadata(&key).expect("the key is there").permissions().mode() & 0o777;
    assert_eq!(mode(), 0o600);
    std::fs::set_permissions(&key, std::fs::Permissions::from_mode(0o640)).expect("it can be shared");
    symlink(&key, &link).expect("a link can be made");
    folder.file("list.csv", "Name\nErfunden GmbH\nAusgedacht SARL\n");
    assert!(check(&[&list, "--redact", &link]).code < 2);
    assert_eq!(mode(), 0o640);
    assert!(String::from_utf8_lossy(&bytes_of(&key)).contains("Ausgedacht SARL"));
    assert!(std::fs::symlink_metadata(&link).expect("the link is there").is_symlink());
}
