//! Waivers: findings that somebody accepted, with a reason and until a day. One that has
//! expired, fits nothing, rests on other evidence or is not filled in silences nothing, and
//! is reported.

use anyhow::{Context, Result, bail};
use jiff::civil::Date;
use serde::Deserialize;
use toml::{Spanned, Value};

use crate::model::{StatedPath, Waiver, closest};

/// The key of the entries.
const WAIVER: &str = "waiver";

/// The waivers of a file.
#[derive(Clone, Debug)]
pub struct WaiverFile {
    /// The file it was read from.
    pub name: String,
    /// Its entries, in their order.
    pub entries: Vec<Entry>,
}

/// An entry of the file.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The line it begins on.
    pub line: usize,
    /// The waiver, or what is wrong with it.
    pub waiver: Result<Waiver, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Stated {
    supplier: String,
    rule: String,
    reason: String,
    approver: String,
    expires: Value,
    evidence: Option<String>,
    #[serde(default)]
    allow_gate: bool,
}

impl WaiverFile {
    /// Reads a file.
    pub fn load(path: &StatedPath) -> Result<Self> {
        let name = path.to_string();
        let text =
            std::fs::read_to_string(path.place()).with_context(|| format!("{name}: the waivers cannot be read"))?;
        Self::of(&text, &name)
    }

    pub(super) fn of(text: &str, name: &str) -> Result<Self> {
        let table: toml::Table = toml::from_str(text).with_context(|| format!("{name}: this is not TOML"))?;
        if let Some(key) = table.keys().find(|key| *key != WAIVER) {
            let near = closest(key, [WAIVER]).map(|near| format!("did you mean [[{near}]]? ")).unwrap_or_default();
            bail!("{name}: there is no key `{key}`; {near}waivers stand under [[{WAIVER}]]");
        }
        let Entries { waiver } =
            toml::from_str(text).with_context(|| format!("{name}: waivers stand under [[{WAIVER}]]"))?;
        let line = |place: usize| text[..place].matches('\n').count() + 1;
        let entry =
            |entry: Spanned<Value>| Entry { line: line(entry.span().start), waiver: waiver_of(entry.into_inner()) };
        Ok(Self { name: name.to_owned(), entries: waiver.into_iter().map(entry).collect() })
    }
}

/// The file as it is stored.
#[derive(Deserialize)]
struct Entries {
    #[serde(default)]
    waiver: Vec<Spanned<Value>>,
}

/// The waiver an entry states, or what is wrong with it.
fn waiver_of(entry: Value) -> Result<Waiver, String> {
    let stated: Stated = entry.try_into().map_err(|fault: toml::de::Error| fault.message().to_owned())?;
    let Stated { supplier, rule, reason, approver, expires, evidence, allow_gate } = stated;
    for (name, value) in [("supplier", &supplier), ("rule", &rule), ("reason", &reason), ("approver", &approver)] {
        if value.trim().is_empty() {
            return Err(format!("`{name}` is empty"));
        }
    }
    let day = match &expires {
        Value::String(text) => text.parse::<Date>().ok(),
        Value::Datetime(day) => day.to_string().parse::<Date>().ok(),
        _ => None,
    };
    let expires = day.ok_or_else(|| format!("`expires` is {expires}, not a day such as 2027-01-31"))?;
    Ok(Waiver { supplier, rule, reason, approver, expires, evidence, allow_gate })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> WaiverFile {
        WaiverFile::of(text, "waivers.toml").unwrap_or_else(|fault| panic!("{fault:#}"))
    }

    #[test]
    fn an_entry_that_is_not_filled_in_is_told_by_its_line_and_spoils_no_other() {
        let file = file(
            "[[waiver]]\nsupplier = \"S-1\"\nrule = \"plan-missing\"\nreason = \"agreed\"\napprover = \"A. Nobody\"\n\
             expires = 2027-01-31\n\n[[waiver]]\nsupplier = \"S-1\"\nrule = \"plan-missing\"\napprover = \"x\"\n\
             expires = \"2027-01-31\"\n\n[[waiver]]\nsupplier = \"S\"\nrule = \"r\"\nreason = \" \"\napprover = \"x\"\n\
             expires = \"2027-01-31\"\n\n[[waiver]]\nsupplier = \"S\"\nrule = \"r\"\nreason = \"x\"\napprover = \"x\"\n\
             expires = \"soon\"\n\n[[waiver]]\nsupplier = \"S\"\nrule = \"r\"\nreason = \"x\"\napprover = \"x\"\n\
             expires = 2027-01-31\nuntil = 3\n",
        );
        let faults: Vec<_> =
            file.entries.iter().map(|entry| (entry.line, entry.waiver.as_ref().err().cloned())).collect();
        assert_eq!(faults[0], (1, None));
        for (place, line, part) in
            [(1, 8, "`reason`"), (2, 14, "`reason` is empty"), (3, 21, "soon"), (4, 28, "`until`")]
        {
            let (found, fault) = &faults[place];
            assert_eq!(*found, line);
            assert!(fault.as_ref().is_some_and(|fault| fault.contains(part)), "{fault:?}");
        }
    }

    #[test]
    fn a_file_of_something_else_is_refused() {
        let refused = |text: &str| format!("{:#}", WaiverFile::of(text, "w.toml").expect_err("it is refused"));
        assert!(refused("[[waivers]]\nsupplier = \"S\"\n").contains("did you mean [[waiver]]?"));
        assert!(refused("Supplier,Rule\n").contains("not TOML"));
        assert!(refused("waiver = 3\n").contains("[[waiver]]"));
        assert!(file("").entries.is_empty());
    }
}
