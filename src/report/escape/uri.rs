//! Paths as addresses.

use std::fmt::Write;

/// A path as the address of a file: what a user gave as relative stays relative, and an
/// absolute one begins with `file://`. The folders between have slashes, whatever the machine.
pub(in crate::report) fn for_uri(path: &str) -> String {
    let path = if cfg!(windows) { path.replace('\\', "/") } else { path.to_owned() };
    let has_drive = cfg!(windows) && path.as_bytes().get(1) == Some(&b':');
    let (before, path) = match &*path {
        path if has_drive => ("file:///", path),
        path if cfg!(windows) && path.starts_with("//") => ("file:", path),
        path if path.starts_with('/') => ("file://", path),
        path => ("", in_folder(path)),
    };
    let mut uri = before.to_owned();
    for (place, byte) in path.bytes().enumerate() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(char::from(byte)),
            b':' if has_drive && place == 1 => uri.push(':'),
            // Writing to a text cannot fail.
            _ => drop(write!(uri, "%{byte:02X}")),
        }
    }
    uri
}

/// A relative path without the `./` that says nothing.
pub(in crate::report) fn in_folder(path: &str) -> &str {
    let mut path = path;
    while let Some(rest) = path.strip_prefix("./") {
        path = rest.trim_start_matches('/');
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_cannot_become_another_address() {
        assert_eq!(for_uri("javascript:alert(1)"), "javascript%3Aalert%281%29");
        assert_eq!(for_uri("a b/Łódź?#%.csv"), "a%20b/%C5%81%C3%B3d%C5%BA%3F%23%25.csv");
        assert_eq!(for_uri("././/list.csv"), "list.csv");
        assert_eq!(for_uri("../list.csv"), "../list.csv");
    }

    #[cfg(unix)]
    #[test]
    fn an_absolute_path_is_the_address_of_a_file() {
        assert_eq!(for_uri("/lists/a b.csv"), "file:///lists/a%20b.csv");
        assert_eq!(for_uri("a\\b.csv"), "a%5Cb.csv");
    }
}
