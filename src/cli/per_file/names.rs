//! What lists are called in the names of their outputs. It depends on which lists there are
//! and not on their order, and no two are called alike.

use std::collections::{BTreeMap, HashSet};
use std::path::{Component, Path};

use crate::input::Input;
use crate::report::for_terminal;

/// Standard input has no name of its own.
const STDIN: &str = "stdin";

/// The names of lists: their files without the extension. Lists that would be called alike
/// take more of their path, all of them: `a.csv` and `a.xlsx`, `2025-a` and `2026-a`. What is
/// still alike is numbered.
pub fn list_names(inputs: &[Input]) -> Vec<String> {
    let paths: Vec<&Path> = inputs.iter().map(path_of).collect();
    let mut alike: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (place, path) in paths.iter().enumerate() {
        alike.entry(folded(&called(path, 0))).or_default().push(place);
    }
    let mut names = vec![String::new(); inputs.len()];
    for places in alike.values() {
        let group: Vec<&Path> = places.iter().map(|place| paths[*place]).collect();
        let level = telling_apart(&group);
        places.iter().for_each(|place| names[*place] = called(paths[*place], level));
    }
    number(&paths, &mut names);
    names
}

fn path_of(input: &Input) -> &Path {
    match input {
        Input::File(path) => path.shown(),
        Input::Stdin => Path::new(STDIN),
    }
}

/// A list by so much of its path: its name without and with the extension, then with the
/// folder it is in, and so on.
fn called(path: &Path, level: usize) -> String {
    let end = if level.is_multiple_of(2) { path.file_stem() } else { path.file_name() };
    let end = end.unwrap_or_default().to_string_lossy().into_owned();
    let normal = |component| match component {
        Component::Normal(name) => Some(name.to_string_lossy().into_owned()),
        _ => None,
    };
    let mut parts = vec![end];
    parts.extend(path.components().rev().filter_map(normal).skip(1).take(level / 2));
    parts.reverse();
    // What steers terminals steers whoever lists the folder, too.
    let name = for_terminal(&parts.join("-")).replace('\u{fffd}', "_");
    // `..` leads to another folder.
    if name.trim_matches('.').is_empty() { format!("_{name}") } else { name }
}

/// The least level at which lists are told apart, as far as their paths are.
fn telling_apart(group: &[&Path]) -> usize {
    let distinct: HashSet<&Path> = group.iter().copied().collect();
    let names = |level: usize| distinct.iter().map(|path| folded(&called(path, level))).collect::<HashSet<_>>().len();
    let deepest = group.iter().map(|path| path.components().count()).max().unwrap_or(0);
    (0..2 * deepest).find(|level| names(*level) == distinct.len()).unwrap_or(0)
}

/// Some file systems do not tell capital letters from small ones.
fn folded(name: &str) -> String {
    name.to_lowercase()
}

/// Numbers names that are still alike, in the order of the paths.
fn number(paths: &[&Path], names: &mut [String]) {
    let mut order: Vec<usize> = (0..names.len()).collect();
    order.sort_by_key(|place| paths[*place]);
    let mut taken: HashSet<String> = HashSet::new();
    for place in order {
        let numbered = (2..).map(|number| format!("{}~{number}", names[place]));
        let mut free = std::iter::once(names[place].clone()).chain(numbered).filter(|name| taken.insert(folded(name)));
        let name = free.next().unwrap_or_default();
        names[place] = name;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(paths: &[&str]) -> Vec<String> {
        let input = |path: &&str| if *path == "-" { Input::Stdin } else { Input::File(Path::new(path).into()) };
        list_names(&paths.iter().map(input).collect::<Vec<_>>())
    }

    #[test]
    fn lists_are_called_by_as_much_of_their_path_as_tells_them_apart() {
        for (paths, expected) in [
            (&["lists/a.csv", "b.tar.xlsx", "-"][..], &["a", "b.tar", "stdin"][..]),
            (&["a.csv", "a.xlsx", "b.csv"], &["a.csv", "a.xlsx", "b"]),
            (&["2025/a.csv", "2026/a.csv"], &["2025-a", "2026-a"]),
            (&["2025/a.csv", "2026/a.csv", "2026/a.ods"], &["2025-a.csv", "2026-a.csv", "2026-a.ods"]),
            (&["x/2025/a.csv", "y/2025/a.csv", "../y/a.csv"], &["x-2025-a", "y-2025-a", "y-a"]),
            (&["A.csv", "a.csv"], &["A", "a~2"]),
            (&["a.csv", "b.csv", "a.csv"], &["a", "b", "a~2"]),
            (&["-", "stdin.csv"], &["stdin", "stdin.csv"]),
            (&["a.csv", "a.xlsx", "a.csv.ods"], &["a.csv", "a.xlsx", "a.csv~2"]),
            (&["...csv", "x/..csv"], &["_..", "_."]),
            (&["a\u{1b}[2J.csv", "a\u{202e}[2J.csv", "a\nb.csv"], &["a_[2J", "a_[2J~2", "a b"]),
        ] {
            assert_eq!(names(paths), expected, "{paths:?}");
        }
    }

    #[test]
    fn the_order_in_which_lists_are_named_changes_no_name() {
        let paths = ["b/a.csv", "a/a.csv", "b/A.CSV", "b/a.ods", "x.csv", "-"];
        let forward = names(&paths);
        let reversed: Vec<&str> = paths.iter().rev().copied().collect();
        let mut backward = names(&reversed);
        backward.reverse();
        assert_eq!(forward, backward);
        let distinct: HashSet<String> = forward.iter().map(|name| folded(name)).collect();
        assert_eq!(distinct.len(), paths.len(), "{forward:?}");
    }
}
