//! The recipes for CI: what they run can be run.

use std::path::Path;

use crate::support::{Folder, Output, answer, check, files_below, program};

const LIST: &str = "Supplier ID,Name,Country,Passports retained\nS-1,Erfunden GmbH,DE,yes\n";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The commands of a recipe, as a shell would part them.
fn commands(recipe: &Path) -> Vec<Vec<String>> {
    let recipe = std::fs::read_to_string(recipe).expect("a recipe is text");
    let lines = recipe.lines().map(|line| line.trim().trim_start_matches("- ").trim_start_matches("entry: "));
    let commands = lines.filter_map(|line| line.strip_prefix("thbscreen "));
    let word = |word: &str| word.trim_matches('\'').to_owned();
    commands.map(|command| command.split_whitespace().map(word).collect()).collect()
}

/// What the recipes find: a list that was looked at, as one of all and by itself.
fn repository() -> Folder {
    let folder = Folder::new();
    let lists = folder.folder("lists");
    folder.file("lists/a.csv", LIST);
    folder.file("waivers.toml", "");
    folder.folder("baselines");
    folder.folder("reports");
    check(&[&lists, "-o", &folder.path("baseline.json"), "--quiet"]);
    check(&[&lists, "--per-file", "-o", &folder.path("baselines/{file}.json"), "--quiet"]);
    folder
}

/// Runs a command there; what it prints goes where the shell would send it.
fn run_in(folder: &Folder, command: &[String]) -> Output {
    let typed: Vec<&str> = command.iter().map(String::as_str).take_while(|word| *word != ">").collect();
    answer(program(&typed).current_dir(folder.root()))
}

#[test]
fn every_command_of_every_recipe_runs_and_passes_where_nothing_is_new() {
    let recipes = files_below(&root().join("fixtures/ci"));
    assert!(recipes.len() >= 4);
    for recipe in recipes {
        let folder = repository();
        let commands = commands(&recipe);
        assert!(!commands.is_empty(), "{} runs nothing", recipe.display());
        for command in commands {
            let output = run_in(&folder, &command);
            assert_eq!(output.code, 0, "{}: {}", recipe.display(), output.stderr);
        }
    }
}

#[test]
fn the_nightly_run_fails_for_what_is_new_in_a_list_and_screens_all_others_beside_a_broken_one() {
    let folder = repository();
    let [nightly] = &commands(&root().join("fixtures/ci/nightly.yml"))[..] else { panic!("it runs one command") };
    folder.file("lists/b.csv", LIST.replace("S-1", "S-2"));
    let new = run_in(&folder, nightly);
    assert_eq!(new.code, 1, "{}", new.stderr);
    assert!(new.stdout.contains("**2 lists: 1 found, 1 with nothing found, 0 failed**"), "{}", new.stdout);
    assert!(new.stdout.contains("there is no such report yet"), "{}", new.stdout);
    std::fs::copy(folder.path("reports/b.json"), folder.path("baselines/b.json")).expect("it was written");
    assert_eq!(run_in(&folder, nightly).code, 0, "what was looked at is the next baseline");
    folder.file("lists/broken.xlsx", "PK");
    let broken = run_in(&folder, nightly);
    assert!(
        broken.code == 2 && broken.stdout.contains("**3 lists: 0 found, 2 with nothing found, 1 failed**"),
        "{}",
        broken.stdout
    );
}

#[test]
fn the_readme_names_every_recipe() {
    let readme = std::fs::read_to_string(root().join("README.md")).expect("it is text");
    for recipe in files_below(&root().join("fixtures/ci")) {
        let name = recipe.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        assert!(readme.contains(&format!("fixtures/ci/{name}")), "README.md does not name {name}");
    }
}
