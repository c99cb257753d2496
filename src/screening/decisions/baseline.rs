//! An earlier report, to tell what is new. A finding is known if that report has it with
//! the same evidence and at least the same severity; where it stood does not matter.

use anyhow::{Context, Result, bail};
use hashbrown::HashMap;
use serde::Deserialize;

use crate::model::{Finding, Severity, StatedPath};

/// The schema of the reports that can be read.
const SCHEMA: &str = "thbscreen/report/v1";

/// The kind of notice by which a redacted report is told.
const REDACTED: &str = "redacted";

/// The findings of an earlier report.
#[derive(Debug)]
pub struct Baseline {
    /// The file it was read from.
    pub name: String,
    /// Whether there is such a file.
    exists: bool,
    /// By supplier and rule: digest of the evidence, verdict, severity.
    findings: HashMap<String, HashMap<String, Known>>,
    len: usize,
}

#[derive(Debug, Deserialize)]
struct Known {
    rule: String,
    verdict: String,
    severity: String,
    digest: String,
}

#[derive(Deserialize)]
struct Stored {
    suppliers: Vec<StoredSupplier>,
    #[serde(default)]
    notices: Vec<StoredNotice>,
}

#[derive(Deserialize)]
struct StoredNotice {
    kind: String,
}

#[derive(Deserialize)]
struct StoredSupplier {
    key: String,
    findings: Vec<Known>,
}

#[derive(Deserialize)]
struct Head {
    schema: Option<String>,
}

/// Refuses what is no JSON report, or one of another schema.
pub(in crate::screening) fn check_schema(text: &[u8], name: &str) -> Result<()> {
    let other = || format!("{name}: this is no report as `thbscreen check -o report.json` writes it");
    let head: Head = serde_json::from_slice(text).with_context(other)?;
    match head.schema.as_deref() {
        Some(SCHEMA) => Ok(()),
        Some(schema) => bail!("{name}: its schema is `{schema}`, not {SCHEMA}; write it anew with -o report.json"),
        None => bail!(other()),
    }
}

impl Baseline {
    /// Reads a JSON report.
    pub fn load(path: &StatedPath) -> Result<Self> {
        let name = path.to_string();
        let text = std::fs::read(path.place()).with_context(|| format!("{name}: the baseline cannot be read"))?;
        Self::of(&text, &name)
    }

    /// Reads a JSON report, which may be yet to be made: then it has no findings.
    pub fn load_or_begin(path: &StatedPath) -> Result<Self> {
        match path.place().try_exists() {
            Ok(false) => Ok(Self { name: path.to_string(), exists: false, findings: HashMap::new(), len: 0 }),
            _ => Self::load(path),
        }
    }

    /// Whether it was made already.
    pub fn exists(&self) -> bool {
        self.exists
    }

    fn of(text: &[u8], name: &str) -> Result<Self> {
        check_schema(text, name)?;
        let stored: Stored = serde_json::from_slice(text).with_context(|| {
            format!("{name}: this report lacks what a baseline needs; write it anew with this version")
        })?;
        if stored.notices.iter().any(|notice| notice.kind == REDACTED) {
            bail!("{name}: this report is redacted, and its pseudonyms fit no list; name one that is not");
        }
        let mut baseline = Self { name: name.to_owned(), exists: true, findings: HashMap::new(), len: 0 };
        for StoredSupplier { key, findings } in stored.suppliers {
            baseline.len += findings.len();
            baseline.findings.insert(key, findings.into_iter().map(|known| (known.rule.clone(), known)).collect());
        }
        Ok(baseline)
    }

    /// How many findings it has.
    pub(super) fn len(&self) -> usize {
        self.len
    }

    /// Whether it has a finding.
    pub(super) fn has(&self, key: &str, finding: &Finding<'_>) -> bool {
        let Some(known) = self.findings.get(key).and_then(|rules| rules.get(&finding.rule.id)) else { return false };
        let severity = known.severity.parse::<Severity>().ok();
        known.verdict == finding.outcome.verdict.word()
            && severity >= Some(finding.outcome.severity)
            && known.digest == finding.digest()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_report_is_a_baseline() {
        let refused = |text: &str| Baseline::of(text.as_bytes(), "b.json").expect_err("it is none").to_string();
        assert!(refused("Supplier,Name").contains("no report"));
        assert!(refused("{}").contains("no report"));
        assert!(refused(r#"{"schema": "thbscreen/bids/v1"}"#).contains("its schema is `thbscreen/bids/v1`"));
        assert!(refused(&format!(r#"{{"schema": "{SCHEMA}"}}"#)).contains("write it anew"));
        let redacted = format!(r#"{{"schema": "{SCHEMA}", "suppliers": [], "notices": [{{"kind": "redacted"}}]}}"#);
        assert!(refused(&redacted).contains("redacted"));
        let empty = format!(r#"{{"schema": "{SCHEMA}", "suppliers": []}}"#);
        assert_eq!(Baseline::of(empty.as_bytes(), "b.json").expect("it is one").len(), 0);
    }
}
