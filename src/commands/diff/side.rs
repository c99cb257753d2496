//! One of the two reports that are compared: what it says, and what it was made from, as far
//! as that is at hand.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result, anyhow, bail};
use serde_json::Value;
use tempfile::TempDir;

use crate::bundled::RulesData;
use crate::capsule::Capsule;
use crate::cli::{CheckArguments, parse_check};
use crate::commands::replay::Replay;
use crate::model::{Compared, Factor};
use crate::screening::Past;

/// A report, and what it was made from.
pub(super) struct Side {
    pub(super) name: String,
    pub(super) past: Past,
    /// Where it can be had: a capsule holds it, of a report it is where it was.
    pub(super) material: Result<Material>,
}

/// What a report was made from.
pub(super) struct Material {
    pub(super) arguments: CheckArguments,
    pub(super) rules: Arc<RulesData>,
    /// Holds the files of a capsule; they go when it does.
    _folder: Option<TempDir>,
}

/// How a ZIP archive begins.
const ARCHIVE: &[u8] = b"PK";

impl Side {
    /// Reads a JSON report or a capsule.
    pub(super) fn read(path: &Path) -> Result<Self> {
        let name = path.display().to_string();
        let bytes = std::fs::read(path).with_context(|| format!("{name}: cannot be read"))?;
        if !bytes.starts_with(ARCHIVE) {
            let past = Past::of(&bytes, &name)?;
            let material = where_it_was(&past.run);
            return Ok(Self { name, past, material });
        }
        let mut capsule = Capsule::open(path)?;
        let past = Past::of(&capsule.report()?, &name)?;
        let Replay { arguments, rules, folder } = Replay::of(&mut capsule).with_context(|| name.clone())?;
        Ok(Self { name, past, material: Ok(Material { arguments, rules, _folder: Some(folder) }) })
    }

    /// What it was made from, or why that cannot be had.
    pub(super) fn made_from(&self) -> Result<&Material> {
        let gone = |fault: &anyhow::Error| anyhow!("what {} was made from cannot be had: {fault:#}", self.name);
        self.material.as_ref().map_err(gone)
    }

    /// What is said of it.
    pub(super) fn compared(&self) -> Compared {
        Compared {
            file: self.name.clone(),
            version: self.past.version.clone(),
            as_of: self.past.as_of,
            suppliers: self.past.standing.len(),
        }
    }
}

/// Settings of a run that do not enter its findings. In which order lists were read is in
/// the record itself.
const WITHOUT_INFLUENCE: [&str; 9] = [
    "waivers",
    "baseline",
    "fail-on-new",
    "fail-on-incomplete",
    "strict",
    "max-data-age",
    "stale-data",
    "per-file",
    "any-order",
];

/// What a report was made from, by the names in the record of its run.
fn where_it_was(run: &Value) -> Result<Material> {
    let mut command = vec!["check".to_owned()];
    for setting in run["settings"].as_array().into_iter().flatten() {
        let (Some(option), Some(value)) = (setting[0].as_str(), setting[1].as_str()) else { bail!("unknown settings") };
        if option == "redact" {
            bail!("the report is redacted");
        }
        if !WITHOUT_INFLUENCE.contains(&option) {
            let is_flag = ["no-header", "keep-repeats"].contains(&option);
            command.push(if is_flag { format!("--{option}") } else { format!("--{option}={value}") });
        }
    }
    command.push(format!("--as-of={}", run["as_of"].as_str().unwrap_or_default()));
    command.push("--".to_owned());
    let mut lists: Vec<&str> = Vec::new();
    for sheet in run["inputs"].as_array().into_iter().flatten() {
        let file = sheet["file"].as_str().context("a list without a name")?;
        if !lists.contains(&file) {
            lists.push(file);
        }
    }
    if let Some(gone) = lists.iter().find(|file| !Path::new(file).is_file()) {
        return Err(anyhow!("{gone} is not there any more"));
    }
    command.extend(lists.into_iter().map(str::to_owned));
    Ok(Material { arguments: parse_check(&command)?, rules: Arc::new(RulesData::built_in()), _folder: None })
}

/// What went into a run, by what it can change.
pub(super) fn ingredients(run: &Value, factor: Factor) -> String {
    let files = |roles: &[&str]| -> Vec<String> {
        let files = run["files"].as_array().into_iter().flatten();
        let wanted = files.filter(|file| roles.iter().any(|role| file["role"] == *role));
        wanted.map(|file| format!("{} {}", file["role"], file["sha256"])).collect()
    };
    let digests = |of: &str| -> Vec<String> {
        let all = run[of].as_array().into_iter().flatten();
        all.map(|one| format!("{} {}", one["id"], one["sha256"])).collect()
    };
    let parts = match factor {
        Factor::Lists => [lists(run), files(&["mapping", "reply"])].concat(),
        Factor::Reference => [digests("reference"), files(&["tables", "columns", "layouts"])].concat(),
        Factor::Rules => [digests("packs"), files(&["rating"])].concat(),
        Factor::Day => vec![run["as_of"].to_string()],
        Factor::Program => vec![run["version"].to_string()],
    };
    parts.join("\n")
}

/// Options that say how lists are read, apart from where they lie.
const READING: [&str; 9] =
    ["sheet", "header-row", "no-header", "delimiter", "encoding", "hidden", "ragged", "keep-repeats", "map"];

fn lists(run: &Value) -> Vec<String> {
    let sheets = run["inputs"].as_array().into_iter().flatten();
    let sheets = sheets.map(|sheet| format!("{} {}", sheet["sheet"], sheet["sha256"]));
    let settings = run["settings"].as_array().into_iter().flatten();
    let reading = settings.filter(|setting| READING.iter().any(|option| setting[0] == *option));
    sheets.chain(reading.map(Value::to_string)).collect()
}
