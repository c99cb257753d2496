//! How the house is built: who may know whom, and what must not be left outside.

use std::path::{Path, PathBuf};

use crate::support::{files_below, unbroken};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn text_of(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()))
}

/// A source file as code: without comments.
fn code_of(path: &Path) -> String {
    let text = text_of(path);
    let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    code.join("\n")
}

fn sources(room: &str) -> Vec<PathBuf> {
    let files = files_below(&root().join("src").join(room));
    let files: Vec<_> = files.into_iter().filter(|path| path.extension().is_some_and(|e| e == "rs")).collect();
    assert!(!files.is_empty(), "src/{room} is empty");
    files
}

/// The rooms of the crate that a source mentions, as `crate::room` or `crate::{room, ...}`.
fn rooms_of(code: &str) -> Vec<String> {
    let word = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let mut rooms = Vec::new();
    for rest in code.split("crate::").skip(1) {
        let Some(group) = rest.strip_prefix('{') else {
            rooms.push(word(rest));
            continue;
        };
        let mut depth = 0;
        let mut starts = true;
        for (place, c) in group.char_indices() {
            match c {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => starts = true,
                c if starts && !c.is_whitespace() => {
                    rooms.push(word(&group[place..]));
                    starts = false;
                }
                _ => {}
            }
        }
    }
    rooms
}

#[test]
fn a_room_is_found_however_it_is_imported() {
    let code = "use crate::model::X;\nuse crate::{input::{A, rules}, report};\nfn f() { crate::cli::run() }";
    assert_eq!(rooms_of(code), ["model", "input", "report", "cli"]);
}

#[test]
fn no_room_knows_those_above_it_or_beside_it() {
    let strangers: [(&str, &[&str]); 9] = [
        ("adoption", &["input", "rules", "report", "reference", "names", "screening", "tender", "cli", "commands"]),
        ("model", &["input", "rules", "report", "reference", "names", "screening", "languages", "cli", "commands"]),
        ("languages", &["input", "rules", "report", "reference", "names", "screening", "tender", "cli", "commands"]),
        ("tender", &["input", "cli", "commands"]),
        ("names", &["input", "rules", "report", "reference", "screening", "cli", "commands"]),
        ("input", &["rules", "report", "screening", "cli", "commands"]),
        ("watchlists", &["rules", "report", "screening", "cli", "commands"]),
        ("rules", &["input", "report", "screening", "cli", "commands"]),
        ("report", &["input", "rules", "screening", "cli", "commands"]),
    ];
    for (room, strangers) in strangers {
        for path in sources(room) {
            for known in rooms_of(&code_of(&path)) {
                assert!(!strangers.contains(&known.as_str()), "{} knows crate::{known}", path.display());
            }
        }
    }
}

#[test]
fn only_the_outermost_rooms_touch_the_terminal_the_environment_and_the_clock() {
    let touches = [
        "std::env::",
        "use std::env",
        "env::var",
        "env::args",
        "io::stdout",
        "io::stderr",
        "stdout()",
        "stderr()",
        "println!",
        "print!",
        "Timestamp::now",
        "Zoned::now",
        "SystemTime::now",
        "Instant::now",
        "process::exit",
    ];
    let src = root().join("src");
    let allowed = [src.join("cli"), src.join("commands"), src.join("main.rs")];
    for path in sources("").iter().filter(|path| !allowed.iter().any(|room| path.starts_with(room))) {
        let code = code_of(path);
        for touch in touches {
            assert!(!code.contains(touch), "{} has {touch}", path.display());
        }
        // Lists may arrive on standard input: reading is the business of `input`.
        assert!(!code.contains("stdin()") || path.starts_with(src.join("input")), "{}", path.display());
    }
}

#[test]
fn every_pack_on_disk_is_built_in() {
    let packs = files_below(&root().join("rules/packs"));
    assert!(!packs.is_empty());
    for path in packs {
        let id = path.file_stem().and_then(|stem| stem.to_str()).expect("a pack has a plain name");
        let known = thbscreen::bundled::PACKS.iter().find(|(known, _)| *known == id);
        let (_, text) = known.unwrap_or_else(|| panic!("{} is not in bundled::PACKS", path.display()));
        assert_eq!(*text, text_of(&path), "{}", path.display());
        assert!(text.contains(&format!("id = \"{id}\"")), "{} is named otherwise than its pack", path.display());
    }
}

#[test]
fn every_reference_table_on_disk_is_built_in() {
    let folder = root().join("rules/reference");
    for path in files_below(&folder).into_iter().filter(|path| path.extension().is_some_and(|e| e == "csv")) {
        let name = path.strip_prefix(&folder).expect("it stands in the folder");
        let name = name.to_str().expect("a table has a plain name");
        let known = thbscreen::bundled::REFERENCE_FILES.iter().any(|(known, _)| *known == name);
        assert!(known, "{} is not in bundled::REFERENCE_FILES", path.display());
        let described = thbscreen::bundled::REFERENCE.contains(&format!("\"{name}\""));
        assert!(described, "{} is not described in reference.toml", path.display());
    }
}

#[test]
fn every_text_of_a_language_on_disk_is_built_in() {
    let folder = root().join("rules/languages");
    let files = files_below(&folder);
    assert_eq!(files.len(), thbscreen::bundled::LANGUAGE_FILES.len());
    for path in files {
        let name = path.strip_prefix(&folder).expect("it stands in the folder").to_string_lossy().replace('\\', "/");
        let known = thbscreen::bundled::language_file(&format!("languages/{name}"));
        assert_eq!(known.ok(), Some(text_of(&path).as_str()), "{}", path.display());
    }
}

#[test]
fn every_table_of_names_on_disk_is_built_in() {
    let folder = root().join("rules/names");
    let files = files_below(&folder);
    let data = thbscreen::bundled::RulesData::built_in();
    assert_eq!(files.len(), thbscreen::bundled::NAME_FILES.len());
    for path in files {
        let name = path.file_name().and_then(|name| name.to_str()).expect("a table has a plain name");
        assert_eq!(data.file(&format!("names/{name}")).ok(), Some(text_of(&path).as_str()), "{}", path.display());
    }
    assert_eq!(thbscreen::bundled::MATCHING, text_of(&root().join("rules/matching.toml")));
}

#[test]
fn every_file_about_lists_on_disk_is_built_in() {
    let data = thbscreen::bundled::RulesData::built_in();
    for path in files_below(&root().join("rules/lists")) {
        let name = path.file_name().and_then(|name| name.to_str()).expect("a file has a plain name");
        assert_eq!(data.file(&format!("lists/{name}")).ok(), Some(text_of(&path).as_str()), "{}", path.display());
    }
}

#[test]
fn the_readme_names_every_format() {
    let readme = text_of(&root().join("README.md"));
    for format in thbscreen::report::FORMATS {
        assert!(readme.contains(&format!("`{}`", format.name)), "README.md does not name `{}`", format.name);
    }
    let readme = readme.to_lowercase();
    for format in thbscreen::input::FORMATS {
        let named = format.extensions.iter().any(|extension| readme.contains(extension));
        assert!(named, "README.md does not name any extension of {}", format.name);
    }
}

#[test]
fn the_help_names_every_format() {
    let help = crate::support::run(&["check", "--help"]).stdout;
    let help = unbroken(&help);
    for format in thbscreen::report::FORMATS {
        assert!(help.contains(format.name), "--help does not name {}: {help}", format.name);
    }
}
