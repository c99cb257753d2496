//! The recipes for CI: what they run can be run.

use std::path::Path;

use crate::support::{Folder, answer, check, files_below, program};

/// The commands of a recipe, as a shell would part them.
fn commands(recipe: &str) -> Vec<Vec<String>> {
    let lines = recipe.lines().map(|line| line.trim().trim_start_matches("- ").trim_start_matches("entry: "));
    let commands = lines.filter_map(|line| line.strip_prefix("thbscreen "));
    commands.map(|command| command.split_whitespace().map(str::to_owned).collect()).collect()
}

#[test]
fn every_command_of_every_recipe_runs_and_passes_where_nothing_is_new() {
    let recipes = files_below(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/ci"));
    assert!(recipes.len() >= 3);
    for recipe in recipes {
        let folder = Folder::new();
        let lists = folder.folder("lists");
        folder.file("lists/a.csv", "Supplier ID,Name,Country,Passports retained\nS-1,Erfunden GmbH,DE,yes\n");
        folder.file("waivers.toml", "");
        check(&[&lists, "-o", &folder.path("baseline.json"), "--quiet"]);
        let commands = commands(&std::fs::read_to_string(&recipe).expect("a recipe is text"));
        assert!(!commands.is_empty(), "{} runs nothing", recipe.display());
        for command in commands {
            let typed: Vec<&str> = command.iter().map(String::as_str).take_while(|word| *word != ">").collect();
            let output = answer(program(&typed).current_dir(folder.root()));
            assert_eq!(output.code, 0, "{}: {}", recipe.display(), output.stderr);
        }
    }
}
