//! Which options can be set, as the definition of the command line has them: for checking
//! settings, for a file to begin with, and for editors.

use std::fmt::Write;

use clap::{Arg, ArgAction, Args, Command, CommandFactory};
use serde_json::{Map, Value, json};

use super::super::arguments::{Arguments, CheckArguments, ReadArguments, RuleArguments};

/// Options that say something about settings, or that only make sense when typed.
const NOT_SETTABLE: [&str; 4] = ["config", "no-config", "help", "version"];

/// The command whose options are settings.
const CHECK: &str = "check";

/// Whether a command takes settings.
pub(super) fn takes_settings(names: &[String]) -> bool {
    matches!(
        names.iter().map(String::as_str).collect::<Vec<_>>()[..],
        [CHECK | "columns" | "clauses"] | ["rules", "list" | "test" | "explain"]
    )
}

/// Whether an option of a command takes its setting: those of `check` all do, others those
/// that say how lists are read and which rules are used.
pub(super) fn is_settable(arg: &Arg, names: &[String]) -> bool {
    let key = key(arg);
    if NOT_SETTABLE.contains(&key.as_str()) {
        return false;
    }
    let shared = || {
        let shared = RuleArguments::augment_args(ReadArguments::augment_args(Command::new(CHECK)));
        shared.get_arguments().any(|shared| shared.get_id() == arg.get_id())
    };
    names.first().is_some_and(|name| name == CHECK) || shared()
}

/// The key of an option.
pub(super) fn key(arg: &Arg) -> String {
    arg.get_long().map_or_else(|| arg.get_id().to_string(), str::to_owned)
}

/// Every option that can be set.
fn settable() -> Vec<Arg> {
    let check = CheckArguments::augment_args(Command::new(CHECK));
    check.get_arguments().filter(|arg| !NOT_SETTABLE.contains(&key(arg).as_str())).cloned().collect()
}

/// The keys of settings.
pub(super) fn keys() -> Vec<String> {
    settable().iter().map(key).collect()
}

/// A settings file to begin with: every option with what it does, none of them set.
pub fn commented() -> String {
    let mut file = String::from(
        "# Settings of thbscreen. It finds this file from the working directory upward; what is typed wins.\n\
         # Every option of `thbscreen check` is a key here. Paths lead from the folder of this file.\n",
    );
    for arg in settable() {
        let help: String = meaning(&arg).lines().map(|line| format!("# {line}").trim_end().to_owned() + "\n").collect();
        // Writing to a text cannot fail.
        let _ = write!(file, "\n{help}# {} = {}\n", key(&arg), example(&arg));
    }
    file
}

/// What an option does, at length where something is said at length.
fn meaning(arg: &Arg) -> String {
    arg.get_long_help().or(arg.get_help()).map(ToString::to_string).unwrap_or_default()
}

/// A value that shows what an option takes: its default, where it has one.
fn example(arg: &Arg) -> String {
    if matches!(arg.get_action(), ArgAction::SetTrue) {
        return "true".to_owned();
    }
    let default = arg.get_default_values().first().map(|value| value.to_string_lossy().into_owned());
    let placeholder = arg.get_value_names().and_then(|names| names.first()).map_or("...", |name| name.as_str());
    let value = default.unwrap_or_else(|| placeholder.to_owned());
    if matches!(arg.get_action(), ArgAction::Append) { format!("[\"{value}\"]") } else { format!("\"{value}\"") }
}

/// A JSON Schema of settings, with which editors complete and explain them.
pub fn schema() -> Value {
    let mut properties = Map::new();
    properties.insert("$schema".to_owned(), json!({ "type": "string" }));
    for arg in settable() {
        properties.insert(key(&arg), property(&arg));
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Settings of thbscreen",
        "description": Arguments::command().get_about().map(ToString::to_string),
        "type": "object",
        "additionalProperties": false,
        "properties": properties,
    })
}

fn property(arg: &Arg) -> Value {
    let description = meaning(arg);
    let words: Vec<String> =
        arg.get_possible_values().iter().filter(|_| !is_flag(arg)).map(|value| value.get_name().to_owned()).collect();
    let value = if words.is_empty() { json!({ "type": ["string", "number"] }) } else { json!({ "enum": words }) };
    let mut property = match arg.get_action() {
        ArgAction::SetTrue => json!({ "type": "boolean" }),
        // Several words can stand in one text, parted as they are when typed.
        ArgAction::Append if arg.get_value_delimiter().is_some() => {
            json!({ "anyOf": [{ "type": "array", "items": value }, { "type": "string" }] })
        }
        ArgAction::Append => json!({ "anyOf": [{ "type": "array", "items": value }, value] }),
        _ => value,
    };
    if let Some(property) = property.as_object_mut() {
        property.insert("description".to_owned(), description.into());
    }
    property
}

fn is_flag(arg: &Arg) -> bool {
    matches!(arg.get_action(), ArgAction::SetTrue)
}
