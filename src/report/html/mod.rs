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
mod speech;
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
use self::sections::Heading;
use self::summary::Summary;
use super::escape::for_page;
use super::glossary::terms;
use super::tables::{Scope, Words};
use super::{Remarks, Reporter, Style};
use crate::languages::Phrases;
use crate::model::{Report, Supplier};

/// The report as a page.
pub(super) struct Html;

/// So many findings a page holds, and stays quick.
const MOST_FINDINGS: usize = 150_000;

const STYLE: &str = include_str!("report.css");
const SCRIPT: &str = concat!(
    include_str!("script/speech.js"),
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
    phrases: &'a Phrases,
    words: &'a Words,
    style: &'static str,
    script: &'static str,
    summary: Summary<'a>,
    charts: Vec<Chart>,
    bids: Bids<'a>,
    sections: Vec<Heading<'a>>,
    /// What is said where the script does not run, with code by turns.
    needs_script: Vec<String>,
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
    let words = Words::of(phrases);
    let data = Data::of(&scope, phrases, &words)?;
    let bids = Bids::of(report, phrases, &words);
    let remarks = remarks(&scope, &data, &bids, phrases);
    let page = Page {
        policy: policy(),
        phrases,
        words: &words,
        style: STYLE,
        script: SCRIPT,
        summary: Summary::of(&scope, phrases),
        charts: charts::all(report, phrases),
        bids,
        sections: sections::headings(phrases),
        needs_script: speech::with_code(&phrases.say("page-needs-script")),
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
fn remarks(scope: &Scope<'_>, data: &Data, bids: &Bids<'_>, phrases: &Phrases) -> Remarks {
    let left_out = scope.left_out();
    let kept = if left_out > 0 { scope.ranked().len() } else { 0 };
    let counts =
        [("page-suppliers-left-out", left_out), ("page-bids-left-out", bids.left_out), ("page-texts-cut", data.cut)];
    let counted = counts.iter().filter(|(_, count)| *count > 0);
    let said = |(id, count): &(&str, usize)| {
        phrases.say_of(id, &[("count", (*count).into()), ("kept", kept.into())]).into_owned()
    };
    counted.map(said).collect()
}

impl Page<'_> {
    /// A sentence about one thing, for the templates.
    fn about(&self, id: &str, name: &str, thing: &str) -> String {
        speech::about(self.phrases, id, name, thing).into_owned()
    }

    /// A sentence with a number, for the templates.
    fn counted(&self, id: &str, count: &usize) -> String {
        self.phrases.say_of(id, &[("count", (*count).into())]).into_owned()
    }

    /// Who made the page, and when.
    fn made_by(&self) -> String {
        let run = &self.summary.report.run;
        let about = [("version", run.version.as_str().into()), ("day", run.as_of.to_string().into())];
        self.phrases.say_of("page-made-by", &about).into_owned()
    }
}

/// The key of a supplier as the lists of the page have it, for links to it.
fn shown_key(supplier: &Supplier<'_>) -> String {
    for_page(&supplier.key()).0.into_owned()
}
