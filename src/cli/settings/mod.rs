//! Settings: `thbscreen.toml`, found from the working directory upward. Its keys are the
//! options of `check`, so that there is one definition of each; what is typed wins.
//!
//! The file is turned into what could have been typed, and that is parsed like anything
//! typed: values are checked once, and reported alike.

mod options;
mod places;
mod stated;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches, Command};

pub use self::options::{commented, schema};

use self::places::Moved;
use self::stated::Stated;
use crate::model::StatedPath;

/// The name of the file.
pub const FILE: &str = "thbscreen.toml";

/// The name of the waivers beside it.
const WAIVERS: &str = "waivers.toml";

/// What is to be parsed: what was typed, and what the settings add to it.
pub(super) fn with_settings(command: &Command, typed: Vec<OsString>) -> Result<Vec<OsString>> {
    // Faults of what was typed are told when it is parsed in earnest, here they are passed over.
    let lenient = command.clone().ignore_errors(true);
    let Ok(matches) = lenient.try_get_matches_from(&typed) else { return Ok(typed) };
    let Some(file) = file(&matches)? else { return Ok(typed) };
    let stated = Stated::read(&file)?;
    let (leaf, leaf_matches, names) = leaf(command, &matches);
    if !options::takes_settings(&names) || is_faulty(command, &typed) {
        return Ok(typed);
    }
    let moved = places::enter(&file)?;
    let mut tokens: Vec<OsString> = typed.iter().take(1).cloned().collect();
    tokens.extend(names.iter().map(OsString::from));
    let mut last: Vec<OsString> = Vec::new();
    for arg in leaf.get_arguments() {
        let is_typed = leaf_matches.value_source(arg.get_id().as_str()) == Some(ValueSource::CommandLine);
        let values = if is_typed {
            typed_values(arg, leaf_matches, &moved)
        } else if options::is_settable(arg, &names) {
            let values = stated.values(arg)?;
            if values.is_empty() { beside(arg) } else { values }
        } else {
            Vec::new()
        };
        match arg.get_long() {
            Some(long) => tokens.extend(values.into_iter().map(|value| option(arg, long, value))),
            None => last.extend(values),
        }
    }
    tokens.push("--".into());
    tokens.extend(last);
    Ok(tokens)
}

/// Waivers that stand beside the settings are used without being named.
fn beside(arg: &Arg) -> Vec<OsString> {
    let is_there = arg.get_long() == Some("waivers") && Path::new(WAIVERS).is_file();
    if is_there { vec![WAIVERS.into()] } else { Vec::new() }
}

/// The settings file that is stated or found, if any.
fn file(matches: &ArgMatches) -> Result<Option<PathBuf>> {
    let (_, leaf) = deepest(matches);
    if leaf.try_get_one::<bool>("no_config").ok().flatten() == Some(&true) {
        return Ok(None);
    }
    if let Some(path) = leaf.try_get_one::<PathBuf>("config").ok().flatten() {
        return Ok(Some(path.clone()));
    }
    let here = std::env::current_dir().context("the working directory cannot be read")?;
    Ok(here.ancestors().map(|folder| folder.join(FILE)).find(|path| path.is_file()))
}

/// Whether what was typed is no use, whatever the settings say.
fn is_faulty(command: &Command, typed: &[OsString]) -> bool {
    use clap::error::ErrorKind::MissingRequiredArgument;
    match command.clone().try_get_matches_from(typed) {
        Ok(_) => false,
        Err(fault) => fault.kind() != MissingRequiredArgument,
    }
}

/// The subcommand that was typed, and what was typed after it.
fn leaf<'c, 'm>(command: &'c Command, matches: &'m ArgMatches) -> (&'c Command, &'m ArgMatches, Vec<String>) {
    let (names, leaf) = deepest(matches);
    let command = names.iter().fold(command, |command, name| command.find_subcommand(name).unwrap_or(command));
    (command, leaf, names)
}

fn deepest(mut matches: &ArgMatches) -> (Vec<String>, &ArgMatches) {
    let mut names = Vec::new();
    while let Some((name, below)) = matches.subcommand() {
        names.push(name.to_owned());
        matches = below;
    }
    (names, matches)
}

/// The values of an option as they were typed; paths as they lead from the folder of the
/// settings.
fn typed_values(arg: &Arg, matches: &ArgMatches, moved: &Moved) -> Vec<OsString> {
    if matches!(arg.get_action(), ArgAction::SetTrue) {
        return vec![OsString::new()];
    }
    let values = matches.get_raw(arg.get_id().as_str()).into_iter().flatten();
    let is_path = arg.get_value_parser().type_id() == std::any::TypeId::of::<StatedPath>();
    values.map(|value| if is_path { moved.path(Path::new(value)).into_os_string() } else { value.to_owned() }).collect()
}

/// `--name=value`, or `--name` for a flag.
fn option(arg: &Arg, long: &str, value: OsString) -> OsString {
    let mut token = OsString::from(format!("--{long}"));
    if !matches!(arg.get_action(), ArgAction::SetTrue) {
        token.push("=");
        token.push(value);
    }
    token
}
