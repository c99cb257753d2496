//! What can be typed after `thbscreen lists import`.

use std::path::PathBuf;

use clap::Args;
use jiff::civil::Date;

use crate::cli::arguments::{day, delimiter, severity};
use crate::cli::words::{list_kinds, severities, words};
use crate::input::{Limits, ReadOptions, StatedLimit};
use crate::model::{ListKind, Severity, StatedPath};
use crate::watchlists::{FieldMapping, Stated, is_identifier};

const IMPORT_HELP: &str = "Publishers' layouts are recognised by their headers: CSV in any encoding, Excel, \
                           OpenDocument, and JSON for some. Natural persons, ships and aircraft are left out and \
                           counted: this program screens firms and keeps no personal data. Where a table does not \
                           tell persons from firms, leave them out before it is imported.\n\nFields of --map: name, \
                           aliases, former_names, country, address, parent, lei, uei, registration_no, identifiers, \
                           type, program, since, until, remarks, reference.\n\nExit codes:\n  0  the list was \
                           written\n  2  it was not";

/// `thbscreen lists import`
#[derive(Args)]
#[command(after_help = IMPORT_HELP)]
pub struct ImportArguments {
    /// The file of the publisher
    #[arg(value_name = "FILE")]
    pub file: StatedPath,
    /// The watch-list to write
    #[arg(short, long, value_name = "LIST.csv")]
    pub output: PathBuf,
    /// Write over a file that is there. The input is never written over
    #[arg(long)]
    pub force: bool,
    /// Read it by this layout; one that does not exist names those that do
    #[arg(long = "as", value_name = "LAYOUT", conflicts_with = "maps", help_heading = "Reading the file")]
    layout: Option<String>,
    /// Read a header as a field, instead of by a layout: "Company=name". May be repeated
    #[arg(long = "map", value_name = "HEADER=FIELD", help_heading = "Reading the file")]
    maps: Vec<FieldMapping>,
    /// What parts several values in a cell of a table that is read with --map (default: |)
    #[arg(long, value_name = "TEXT", requires = "maps", help_heading = "Reading the file", hide_short_help = true)]
    separator: Option<String>,
    /// Read only this sheet of a workbook. May be repeated
    #[arg(long, value_name = "NAME", help_heading = "Reading the file")]
    sheet: Vec<String>,
    /// The delimiter of a text file: a character, or `tab`
    #[arg(
        long,
        value_name = "CHARACTER",
        value_parser = delimiter,
        help_heading = "Reading the file",
        hide_short_help = true
    )]
    delimiter: Option<u8>,
    /// The encoding of a text file, for example windows-1252 (default: found out)
    #[arg(long, value_name = "NAME", help_heading = "Reading the file", hide_short_help = true)]
    encoding: Option<String>,
    /// Let the file ask more of the machine: cells=500M. May be repeated
    #[arg(long = "limit", value_name = "NAME=NUMBER", help_heading = "Reading the file", hide_short_help = true)]
    limits: Vec<StatedLimit>,
    /// What conditions call it: lower-case letters, digits, _
    #[arg(long, value_name = "ID", value_parser = identifier, help_heading = "About the list")]
    id: Option<String>,
    /// What it is
    #[arg(long, value_name = "TEXT", help_heading = "About the list")]
    title: Option<String>,
    /// Who publishes it
    #[arg(long, value_name = "TEXT", help_heading = "About the list")]
    publisher: Option<String>,
    /// Which edition it is (default: the day of the data)
    #[arg(long, value_name = "TEXT", help_heading = "About the list")]
    edition: Option<String>,
    /// The day of the data (default: a day such as 2025-01-31 in the name of the file)
    #[arg(long, value_name = "DATE", value_parser = day, help_heading = "About the list")]
    date: Option<Date>,
    /// Why firms stand on it: forced-labour, debarment, sanctions or other
    #[arg(
        long,
        value_name = "KIND",
        value_parser = words(str::parse::<ListKind>, list_kinds),
        hide_possible_values = true,
        help_heading = "About the list"
    )]
    kind: Option<ListKind>,
    /// How much it weighs to stand on it: critical, high, medium, low or info
    #[arg(
        long,
        value_name = "SEVERITY",
        value_parser = words(severity, severities),
        hide_possible_values = true,
        help_heading = "About the list"
    )]
    severity: Option<Severity>,
    /// Under what terms it may be used
    #[arg(long, value_name = "TEXT", help_heading = "About the list")]
    licence: Option<String>,
    /// Where it is published
    #[arg(long, value_name = "URL", help_heading = "About the list")]
    address: Option<String>,
    /// How often the publisher renews it; older lists are stale (default: 30, unless the layout knows)
    #[arg(long, value_name = "DAYS", help_heading = "About the list")]
    renewed_days: Option<u32>,
}

impl ImportArguments {
    /// What was stated about the list.
    pub fn stated(&self) -> Stated {
        Stated {
            read: self.read(),
            layout: self.layout.clone(),
            mappings: self.maps.clone(),
            separator: self.separator.clone(),
            id: self.id.clone(),
            title: self.title.clone(),
            publisher: self.publisher.clone(),
            edition: self.edition.clone(),
            date: self.date,
            renewed_days: self.renewed_days,
            licence: self.licence.clone(),
            address: self.address.clone(),
            kind: self.kind,
            severity: self.severity,
        }
    }

    fn read(&self) -> ReadOptions {
        let mut limits = Limits::default();
        self.limits.iter().for_each(|stated| limits.set(*stated));
        let (sheets, encoding) = (self.sheet.clone(), self.encoding.clone());
        ReadOptions { sheets, delimiter: self.delimiter, encoding, limits, ..ReadOptions::default() }
    }
}

fn identifier(text: &str) -> Result<String, String> {
    let id = text.replace('-', "_");
    let fault = "write lower-case letters, digits and _, beginning with a letter";
    if is_identifier(&id) { Ok(id) } else { Err(fault.to_owned()) }
}
