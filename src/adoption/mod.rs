//! A folder for buyers who introduce the checks step by step: what stands in it at each step.
//!
//! The texts, and which of them belong to which step, are data in `rules/adoption/`.
//!
//! Belongs here: which files there are, and what they say. Does not belong here: looking into
//! folders and writing to them.

mod settings;

use anyhow::{Context, Result};
use serde::Deserialize;

pub use settings::to_change;

use crate::bundled::ADOPTION_FILES;

/// The settings of the folder.
pub const SETTINGS: &str = "thbscreen.toml";

/// The page that says what changes for whom.
pub const PLAN: &str = "PLAN.md";

/// What stands in the folder at a step.
#[derive(Debug)]
pub struct StepFolder {
    /// Which step it is, from 1.
    pub step: usize,
    /// How many there are.
    pub of: usize,
    /// What it is about, in a few words.
    pub title: String,
    /// Folders in it, those of earlier steps first.
    pub folders: Vec<String>,
    /// Files in it: where, and what they say. Settings and plan come first.
    pub files: Vec<(String, String)>,
    /// The command to begin with.
    pub first: String,
}

impl StepFolder {
    /// What stands there at a step, counted from 1: also what the earlier steps brought.
    pub fn at(step: usize) -> Result<Self> {
        let Steps { steps } = toml::from_str(file("steps.toml")?).context("rules/adoption/steps.toml")?;
        let this = step.checked_sub(1).and_then(|place| steps.get(place));
        let this = this.with_context(|| format!("there is no step {step}; there are 1 to {}", steps.len()))?;
        let so_far = &steps[..step];
        let mut files = vec![
            (SETTINGS.to_owned(), file(&this.settings)?.to_owned()),
            (PLAN.to_owned(), plan(step, this, steps.len())?),
        ];
        for (path, text) in so_far.iter().flat_map(|step| &step.files) {
            files.push((path.clone(), file(text)?.to_owned()));
        }
        Ok(Self {
            step,
            of: steps.len(),
            title: this.title.clone(),
            folders: so_far.iter().flat_map(|step| step.folders.clone()).collect(),
            files,
            first: this.first.clone(),
        })
    }
}

/// `steps.toml`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Steps {
    #[serde(rename = "step")]
    steps: Vec<Step>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    title: String,
    settings: String,
    week: String,
    folders: Vec<String>,
    files: Vec<(String, String)>,
    first: String,
}

/// The page of a step: the same for all, with a mark where the folder stands, and the first week.
fn plan(step: usize, this: &Step, of: usize) -> Result<String> {
    let mut page = file("plan.md")?.replace("{step}", &step.to_string()).replace("{title}", &this.title);
    for other in 1..=of {
        let mark = if other == step { " (this folder stands here)" } else { "" };
        page = page.replace(&format!("{{here-{other}}}"), mark);
    }
    Ok(page.replace("{week}\n", file(&this.week)?))
}

/// A text of the bundle.
fn file(name: &str) -> Result<&'static str> {
    let found = ADOPTION_FILES.iter().find(|(known, _)| *known == name);
    found.map(|(_, text)| *text).with_context(|| format!("the bundle has no file rules/adoption/{name}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_has_what_the_earlier_ones_have_and_every_text_is_there() {
        let steps: Vec<StepFolder> = (1..=3).map(|step| StepFolder::at(step).expect("it can be read")).collect();
        for pair in steps.windows(2) {
            let paths = |step: &StepFolder| step.files.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>();
            assert!(paths(&pair[1]).starts_with(&paths(&pair[0])) && pair[1].folders.starts_with(&pair[0].folders));
        }
        assert!(StepFolder::at(0).is_err() && StepFolder::at(4).is_err());
    }

    #[test]
    fn a_plan_fits_a_printed_page_and_marks_where_the_folder_stands() {
        for step in 1..=3 {
            let folder = StepFolder::at(step).expect("it can be read");
            let plan = folder.files.iter().find(|(path, _)| path == PLAN).map(|(_, text)| text.clone());
            let plan = plan.unwrap_or_default();
            assert!(plan.lines().count() <= 60 && plan.lines().all(|line| line.chars().count() <= 120), "{plan}");
            assert_eq!(plan.matches("(this folder stands here)").count(), 1);
            assert!(plan.contains(&format!("**step {step} of 3: {}**", folder.title)));
            assert!(!plan.contains(['{', '}']), "something was not filled in: {plan}");
        }
    }
}
