//! How suppliers stand in a report: read from JSON, or as it comes out of screening.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::Value;

use super::super::decisions::check_schema;
use crate::model::{self, Report, Severity, Stance, Stand};

/// How every supplier stands, by its key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    pub(super) suppliers: BTreeMap<String, Supplier>,
}

/// How a supplier stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Supplier {
    pub(super) name: Option<String>,
    pub(super) rating: Stance,
    /// By rule.
    pub(super) findings: BTreeMap<String, Stand>,
}

impl Standing {
    /// How suppliers stand in a report.
    pub fn of(report: &Report) -> Self {
        let suppliers = report.suppliers().map(|supplier| (supplier.key(), Supplier::of(&supplier)));
        Self { suppliers: suppliers.collect() }
    }

    /// How many suppliers there are.
    pub fn len(&self) -> usize {
        self.suppliers.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.suppliers.is_empty()
    }
}

impl Supplier {
    fn of(supplier: &model::Supplier<'_>) -> Self {
        let rated = supplier.rated();
        let stand = |finding: &model::Finding<'_>| {
            let evidence = finding.evidence();
            Stand {
                verdict: finding.outcome.verdict.word().replace(' ', "_"),
                severity: finding.outcome.severity,
                state: finding.state().to_string(),
                digest: model::Finding::digest_of(&evidence, &finding.missing()),
                missing: finding.missing(),
                evidence: evidence.iter().map(|item| format!("{} = {}", item.column, item.value)).collect(),
            }
        };
        Self {
            name: supplier.name().map(str::to_owned),
            rating: rated
                .map(|rated| stance(rated.band().map(model::Band::word), rated.legal.word()))
                .unwrap_or_default(),
            findings: supplier.findings().iter().map(|f| (f.rule.id.clone(), stand(f))).collect(),
        }
    }
}

fn stance(band: Option<&str>, legal: &str) -> Stance {
    Stance { band: band.unwrap_or("not scored").to_owned(), legal: legal.replace('_', " ") }
}

/// An earlier report, with what it says of its run.
#[derive(Clone, Debug)]
pub struct Past {
    /// How suppliers stood.
    pub standing: Standing,
    /// The record of its run.
    pub run: Value,
    /// The program's version.
    pub version: String,
    /// The day whose law and whose deadlines were applied.
    pub as_of: Date,
}

impl Past {
    /// Reads a JSON report.
    pub fn of(text: &[u8], name: &str) -> Result<Self> {
        check_schema(text, name)?;
        let lacking = || format!("{name}: this report lacks what a comparison needs; write it anew with this version");
        let stored: Stored = serde_json::from_slice(text).with_context(lacking)?;
        let version = stored.run["version"].as_str().unwrap_or_default().to_owned();
        let as_of = stored.run["as_of"].as_str().and_then(|day| day.parse().ok()).with_context(lacking)?;
        let suppliers = stored.suppliers.into_iter().map(StoredSupplier::read);
        Ok(Self { standing: Standing { suppliers: suppliers.collect() }, run: stored.run, version, as_of })
    }
}

#[derive(Deserialize)]
struct Stored {
    run: Value,
    suppliers: Vec<StoredSupplier>,
}

#[derive(Deserialize)]
struct StoredSupplier {
    key: String,
    name: Option<String>,
    rating: Option<StoredRating>,
    findings: Vec<StoredFinding>,
}

#[derive(Deserialize)]
struct StoredRating {
    band: Option<String>,
    legal: StoredLegal,
}

#[derive(Deserialize)]
struct StoredLegal {
    status: String,
}

#[derive(Deserialize)]
struct StoredFinding {
    rule: String,
    verdict: String,
    severity: Severity,
    state: String,
    digest: String,
    evidence: Vec<StoredEvidence>,
    #[serde(default)]
    missing: Vec<String>,
}

#[derive(Deserialize)]
struct StoredEvidence {
    column: String,
    value: String,
}

impl StoredSupplier {
    fn read(self) -> (String, Supplier) {
        let rating = self.rating.map(|rating| stance(rating.band.as_deref(), &rating.legal.status)).unwrap_or_default();
        let stand = |finding: StoredFinding| {
            let evidence = finding.evidence.into_iter().map(|item| format!("{} = {}", item.column, item.value));
            let stand = Stand {
                verdict: finding.verdict,
                severity: finding.severity,
                state: finding.state,
                evidence: evidence.collect(),
                missing: finding.missing,
                digest: finding.digest,
            };
            (finding.rule, stand)
        };
        let findings = self.findings.into_iter().map(stand).collect();
        (self.key, Supplier { name: self.name, rating, findings })
    }
}
