//! Writing what was found.

use std::io::{self, Write};

use divan::{Bencher, counter::BytesCount};
use thbscreen::languages::{Language, Phrases};
use thbscreen::model::{Report, Severity};
use thbscreen::report::{FindingsChoice, Style, by_name};

use crate::house::{HOUSE, ROWS};
use crate::suppliers;

/// How many suppliers the reports have; formats that hold everything are large.
const SUPPLIERS: u64 = ROWS / 50;

/// The formats.
const FORMATS: [&str; 6] = ["table", "csv", "json", "html", "sarif", "xlsx"];

/// A report in a format; counted by the bytes it has there.
#[divan::bench(args = FORMATS, sample_count = 10)]
fn report(bencher: Bencher, format: &str) {
    let report = screened();
    let reporter = by_name(format).expect("there is such a format").reporter;
    let findings = FindingsChoice::default();
    let phrases = Phrases::for_reports(Language::English).expect("English is sound").into();
    let style = Style { width: 100, colour: false, show: Severity::High, accessible: false, findings, phrases };
    let write = |out: &mut Counting| reporter.write(&report, &style, out).expect("nothing refuses it");
    let mut size = Counting::default();
    write(&mut size);
    bencher.counter(BytesCount::new(size.0)).bench(|| write(&mut Counting::default()));
}

fn screened() -> Report {
    let mut list = Vec::new();
    suppliers::write_csv(SUPPLIERS, 1, &mut list).expect("memory takes everything");
    let loaded = HOUSE.load(&list.into(), Some(&HOUSE.wanted()));
    let rulebook = HOUSE.rulebook();
    let screened = HOUSE.screening(&rulebook).run(loaded.list, loaded.inputs, loaded.problems);
    screened.expect("the tables are sound")
}

/// Takes everything and keeps how much it was.
#[derive(Default)]
struct Counting(u64);

impl Write for Counting {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
