//! The report as one page: everything in it, nothing fetched, nothing sent.
//!
//! What everybody reads first stands in the page itself: summary, charts, bids. The long
//! tables are data, which the script of the page shows, filters and sorts; they are the
//! same tables that the workbook has.

mod bids;
mod charts;
mod data;
mod scale;
mod sections;
mod summary;
mod tree;

use std::io::{self, Write};

use askama::Template;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

use self::bids::Bids;
use self::charts::Chart;
use self::data::Data;
use self::sections::{SECTIONS, Section};
use self::summary::Summary;
use super::escape::for_page;
use super::glossary::terms;
use super::tables::Scope;
use super::{Remarks, Reporter, Style};
use crate::languages::Phrases;
use crate::model::{Report, Supplier};

/// The report as a page.
pub(super) struct Html;

/// So many findings a page holds, and stays quick.
const MOST_FINDINGS: usize = 150_000;

const STYLE: &str = include_str!("report.css");
const SCRIPT: &str = concat!(
    include_str!("script/table.js"),
    include_str!("script/page.js"),
    include_str!("script/listing.js"),
    include_str!("script/supplier.js"),
    include_str!("script/main.js"),
);

#[derive(Template)]
#[template(path = "page.html", config = "src/report/html/askama.toml")]
struct Page<'a> {
    policy: String,
    style: &'static str,
    script: &'static str,
    summary: Summary<'a>,
    charts: Vec<Chart>,
    bids: Bids<'a>,
    sections: &'static [Section],
    remarks: &'a Remarks,
    glossary: Vec<(String, String)>,
    data: Data,
}

impl Reporter for Html {
    fn write(&self, report: &Report, style: &Style, out: &mut dyn Write) -> io::Result<Remarks> {
        write(report, &style.phrases, MOST_FINDINGS, out)
    }
}

fn write(report: &Report, phrases: &Phrases, most_findings: usize, out: &mut dyn Write) -> io::Result<Remarks> {
    let scope = Scope::first(report, phrases, most_findings);
    let data = Data::of(&scope)?;
    let bids = Bids::of(report, phrases);
    let remarks = remarks(&scope, &data, &bids);
    let page = Page {
        policy: policy(),
        style: STYLE,
        script: SCRIPT,
        summary: Summary::of(&scope, phrases),
        charts: charts::all(report),
        bids,
        sections: SECTIONS,
        remarks: &remarks,
        glossary: terms(phrases).collect(),
        data,
    };
    let mut out = io::BufWriter::new(out);
    page.write_into(&mut out)?;
    out.flush()?;
    Ok(remarks)
}

/// What the page may do: apply its own style, run its own script, nothing else. Whatever a
/// list holds, no other script runs and nothing is fetched.
fn policy() -> String {
    let digest = |text: &str| BASE64_STANDARD.encode(Sha256::digest(text));
    format!(
        "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; base-uri 'none'; form-action 'none'",
        digest(STYLE),
        digest(SCRIPT)
    )
}

/// What the page leaves out.
fn remarks(scope: &Scope<'_>, data: &Data, bids: &Bids<'_>) -> Remarks {
    let mut remarks = Remarks::new();
    if scope.left_out() > 0 {
        remarks.push(format!(
            "the lists hold the {} suppliers that need attention most, and leave out {}; counts and charts are of all. \
             A workbook or a folder of tables holds everybody",
            scope.ranked().len(),
            scope.left_out()
        ));
    }
    if bids.left_out > 0 {
        remarks.push(format!("{} bids are left out; a workbook or a folder of tables holds all", bids.left_out));
    }
    if data.cut > 0 {
        remarks.push(format!("{} texts were longer than anybody reads and end with […]", data.cut));
    }
    remarks
}

/// The key of a supplier as the lists of the page have it, for links to it.
fn shown_key(supplier: &Supplier<'_>) -> String {
    for_page(&supplier.key()).0.into_owned()
}
