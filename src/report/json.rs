//! Everything, in a versioned schema.

mod bid;
mod lines;
mod rating;

use std::io::{self, Write};

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

pub(super) use self::bid::BidV1;
pub(super) use self::lines::Lines;
use self::rating::RatingV1;
use super::escape::ForJson;
use super::{Remarks, Reporter, Style};
use crate::model::{
    Band, Bid, Evidence, Finding, Inherited, Location, Problem, ProblemKind, Report, Severity, State, Supplier, Totals,
    Waiver, Way,
};

/// The report as JSON.
pub(super) struct Json;

/// The name of the schema; it changes when a field changes its meaning.
const SCHEMA: &str = "thbscreen/report/v1";

impl Reporter for Json {
    fn write(&self, report: &Report, _style: &Style, out: &mut dyn Write) -> io::Result<Remarks> {
        let mut buffered = ForJson(io::BufWriter::new(out));
        let mut serializer = serde_json::Serializer::pretty(&mut buffered);
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("schema", SCHEMA)?;
        map.serialize_entry("run", &report.run)?;
        map.serialize_entry("rules", &report.rules)?;
        map.serialize_entry("instruments", &report.instruments)?;
        if let Some(ratings) = &report.ratings {
            map.serialize_entry("rating", &ratings.scheme)?;
        }
        map.serialize_entry("bids", &Bids(report))?;
        map.serialize_entry("suppliers", &Suppliers(report))?;
        map.serialize_entry("problems", &report.problems.iter().map(problem).collect::<Vec<_>>())?;
        map.serialize_entry("notices", &report.notices)?;
        map.serialize_entry("totals", &totals(report))?;
        map.end()?;
        buffered.write_all(b"\n")?;
        buffered.flush()?;
        Ok(Remarks::new())
    }
}

struct Bids<'a>(&'a Report);

impl Serialize for Bids<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.bids().into_iter().map(OneBid))
    }
}

struct OneBid<'a>(Bid<'a>);

impl Serialize for OneBid<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        BidV1::of(&self.0, &self.0.summary()).serialize(serializer)
    }
}

struct Suppliers<'a>(&'a Report);

impl Serialize for Suppliers<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.suppliers().map(One))
    }
}

struct One<'a>(Supplier<'a>);

impl Serialize for One<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let rating = self.0.report.rating(self.0);
        supplier_v1(&self.0, rating.as_ref().map(RatingV1::of)).serialize(serializer)
    }
}

#[derive(Serialize)]
struct SupplierV1<'a> {
    key: String,
    name: Option<&'a str>,
    country: Option<&'a str>,
    bid: Option<&'a str>,
    file: String,
    sheet: Option<String>,
    row: Option<u32>,
    /// The further rows in which the supplier stands.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    also_rows: Vec<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rating: Option<RatingV1<'a>>,
    findings: Vec<FindingV1<'a>>,
    /// Where it stands among the others, where the lists say so.
    #[serde(skip_serializing_if = "Option::is_none")]
    chain: Option<ChainV1>,
    /// What was found about those below it, as far as it counts here.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    inherited: Vec<InheritedV1<'a>>,
    /// Whether the chain goes on below those that `inherited` speaks of.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    inherited_is_cut: bool,
}

#[derive(Serialize)]
struct ChainV1 {
    parents: Vec<String>,
    tier: Option<u32>,
    bids: Vec<String>,
    subcontractors: Vec<String>,
    /// The worst findings: its own, those that reach it from below, and of both.
    worst: WorstV1,
}

#[derive(Serialize)]
struct WorstV1 {
    own: Option<Severity>,
    inherited: Option<Severity>,
    total: Option<Severity>,
}

#[derive(Serialize)]
struct InheritedV1<'a> {
    rule: &'a str,
    severity: Severity,
    kind: crate::model::Kind,
    from: String,
    /// The keys of the suppliers from this one down to that one.
    path: Vec<String>,
}

#[derive(Serialize)]
struct FindingV1<'a> {
    rule: &'a str,
    verdict: crate::model::Verdict,
    severity: Severity,
    kind: crate::model::Kind,
    /// Of the values it rests on and of what is missing, for waivers and baselines.
    digest: String,
    state: State,
    #[serde(skip_serializing_if = "Option::is_none")]
    waiver: Option<&'a Waiver>,
    evidence: Vec<EvidenceV1<'a>>,
    missing: Vec<String>,
    /// The smallest changes of facts that would clear it; left out where they were not
    /// looked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    would_clear: Option<&'a [Way]>,
}

#[derive(Serialize)]
struct EvidenceV1<'a> {
    column: &'a str,
    value: String,
    raw: Option<&'a str>,
    #[serde(flatten)]
    place: PlaceV1,
}

#[derive(Serialize)]
struct PlaceV1 {
    file: String,
    sheet: Option<String>,
    row: Option<u32>,
    cell: Option<String>,
}

#[derive(Serialize)]
struct ProblemV1<'a> {
    kind: ProblemKind,
    message: &'a str,
    column: Option<&'a str>,
    value: Option<&'a str>,
    count: usize,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rows: Vec<u32>,
    #[serde(flatten)]
    place: PlaceV1,
}

fn supplier_v1<'a>(supplier: &Supplier<'a>, rating: Option<RatingV1<'a>>) -> SupplierV1<'a> {
    let location = supplier.location();
    let inherited = supplier.inherited();
    SupplierV1 {
        key: supplier.key(),
        name: supplier.name(),
        country: supplier.country(),
        bid: supplier.bid(),
        file: location.origin.file.to_string(),
        sheet: location.origin.sheet.map(|sheet| sheet.to_string()),
        row: location.row.map(|row| row.0),
        also_rows: supplier.also().iter().map(|row| row.0).collect(),
        rating,
        findings: supplier.findings().iter().map(finding_v1).collect(),
        chain: supplier.is_in_chain().then(|| chain_v1(supplier)),
        inherited: inherited.findings.iter().map(inherited_v1).collect(),
        inherited_is_cut: inherited.is_cut,
    }
}

fn chain_v1(supplier: &Supplier<'_>) -> ChainV1 {
    ChainV1 {
        parents: supplier.parents().iter().map(Supplier::key).collect(),
        tier: supplier.tier(),
        bids: supplier.bids().iter().map(ToString::to_string).collect(),
        subcontractors: supplier.subcontractors().iter().map(Supplier::key).collect(),
        worst: WorstV1 {
            own: supplier.worst_own(),
            inherited: supplier.worst_inherited(),
            total: supplier.worst_total(),
        },
    }
}

fn inherited_v1<'a>(inherited: &Inherited<'a>) -> InheritedV1<'a> {
    InheritedV1 {
        rule: &inherited.rule.id,
        severity: inherited.severity,
        kind: inherited.rule.kind,
        from: inherited.from.key(),
        path: inherited.path.iter().map(Supplier::key).collect(),
    }
}

fn finding_v1<'a>(finding: &Finding<'a>) -> FindingV1<'a> {
    let (evidence, missing) = (finding.evidence(), finding.missing());
    let evidence_v1 = |evidence: Evidence<'a>| EvidenceV1 {
        column: evidence.column,
        raw: evidence.raw,
        place: place(&evidence.location),
        value: evidence.value,
    };
    FindingV1 {
        rule: &finding.rule.id,
        verdict: finding.outcome.verdict,
        severity: finding.outcome.severity,
        kind: finding.rule.kind,
        digest: Finding::digest_of(&evidence, &missing),
        state: finding.state(),
        waiver: finding.waiver(),
        evidence: evidence.into_iter().map(evidence_v1).collect(),
        missing,
        would_clear: finding.would_clear(),
    }
}

fn problem(problem: &Problem) -> ProblemV1<'_> {
    ProblemV1 {
        kind: problem.kind,
        message: &problem.message,
        column: problem.column.as_deref(),
        value: problem.value.as_deref(),
        count: problem.count,
        rows: problem.rows.iter().map(|row| row.0).collect(),
        place: place(&problem.location),
    }
}

fn place(location: &Location) -> PlaceV1 {
    PlaceV1 {
        file: location.origin.file.to_string(),
        sheet: location.origin.sheet.as_ref().map(ToString::to_string),
        row: location.row.map(|row| row.0),
        cell: location.cell(),
    }
}

#[derive(Serialize)]
struct TotalsV1<'a> {
    suppliers: usize,
    suppliers_flagged: usize,
    flagged: serde_json::Map<String, serde_json::Value>,
    unknown: usize,
    /// Flagged findings that are waived, and of the others those that the baseline has.
    waived: usize,
    in_baseline: usize,
    /// Suppliers by band, and those in none.
    #[serde(skip_serializing_if = "Option::is_none")]
    bands: Option<serde_json::Map<String, serde_json::Value>>,
    rules: RuleTotals<'a>,
}

struct RuleTotals<'a>(&'a Report);

impl Serialize for RuleTotals<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .collect_map(std::iter::zip(&self.0.rules, &self.0.totals.rules).map(|(rule, counts)| (&rule.id, counts)))
    }
}

fn totals(report: &Report) -> TotalsV1<'_> {
    let Totals { suppliers, suppliers_flagged, unknown, .. } = report.totals;
    let by_severity = |severity: &Severity| (severity.to_string(), report.totals.of(*severity).into());
    let flagged = Severity::ALL.iter().rev().map(by_severity).collect();
    let bands = report.ratings.as_ref().map(|ratings| {
        let by_band = |band: &Band| (band.to_string(), ratings.bands[*band as usize].into());
        let bands = Band::ALL.iter().rev().map(by_band);
        bands.chain([("not_scored".to_owned(), ratings.not_scored.into())]).collect()
    });
    let [waived, in_baseline] = report.decisions.counts.map(|counts| counts.iter().sum());
    TotalsV1 { suppliers, suppliers_flagged, flagged, unknown, waived, in_baseline, bands, rules: RuleTotals(report) }
}
