//! `thbscreen lists bench`: how well the comparison of names tells pairs apart.

mod printed;
mod program;

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::bundled::RulesData;
use crate::cli::{BenchArguments, Exit, ListFormat, stdin};
use crate::model::{closest, fold};
use crate::names::bench::{LabelledPair, Measured, measure, read_pairs};
use crate::names::{Matcher, Settings};

/// Compares the pairs of a file.
pub(super) fn bench(arguments: &BenchArguments) -> Result<Exit> {
    let matcher = matcher(arguments.matching.as_deref())?;
    let pairs = pairs(arguments).with_context(|| name_of(&arguments.file))?;
    let result = BenchResult { measured: measure(&matcher, &pairs), pairs: &pairs, half: arguments.half.as_deref() };
    let mut out = io::BufWriter::new(io::stdout().lock());
    match arguments.format {
        ListFormat::Table => printed::print(&result, arguments.wrong, &mut out)?,
        ListFormat::Json => writeln!(out, "{:#}", program::json(&result))?,
    }
    out.flush()?;
    Ok(Exit::Clean)
}

/// What was measured, and on what.
struct BenchResult<'a> {
    pairs: &'a [LabelledPair],
    half: Option<&'a str>,
    measured: Measured,
}

impl BenchResult<'_> {
    /// How many pairs are one firm.
    fn same(&self) -> usize {
        self.pairs.iter().filter(|pair| pair.same).count()
    }
}

/// The bundled matcher, or one with the settings of a file.
fn matcher(settings: Option<&Path>) -> Result<Matcher> {
    let data = RulesData::built_in();
    let Some(path) = settings else { return Matcher::of(&data) };
    let settings = text_of(path).and_then(|text| Ok(Settings::from_toml(&text)?)).with_context(|| name_of(path))?;
    Matcher::with_settings(&data, settings)
}

fn pairs(arguments: &BenchArguments) -> Result<Vec<LabelledPair>> {
    let pairs = read_pairs(&text_of(&arguments.file)?)?;
    match &arguments.half {
        Some(half) => of_half(pairs, half),
        None => Ok(pairs),
    }
}

fn is_stdin(path: &Path) -> bool {
    path == Path::new("-")
}

fn name_of(path: &Path) -> String {
    if is_stdin(path) { "standard input".to_owned() } else { path.display().to_string() }
}

fn text_of(path: &Path) -> Result<String> {
    let mut bytes = Vec::new();
    let read = if is_stdin(path) {
        stdin().read_to_end(&mut bytes)
    } else {
        File::open(path).and_then(|mut file| file.read_to_end(&mut bytes))
    };
    read.context("it cannot be read")?;
    String::from_utf8(bytes).ok().context("it is no text in UTF-8; save it as such, a table as CSV (UTF-8)")
}

/// The pairs of one half.
fn of_half(pairs: Vec<LabelledPair>, half: &str) -> Result<Vec<LabelledPair>> {
    let mut known: Vec<String> = pairs.iter().filter_map(|pair| pair.half.clone()).collect();
    known.sort_unstable();
    known.dedup();
    let is_of = |pair: &LabelledPair| pair.half.as_deref().is_some_and(|own| fold(own) == fold(half));
    let found: Vec<LabelledPair> = pairs.into_iter().filter(is_of).collect();
    if known.is_empty() {
        bail!("no pair says to which half it belongs: there is no column `half`, or it is empty");
    }
    if found.is_empty() {
        let hint = closest(half, known.iter().map(String::as_str)).map(|near| format!("; did you mean `{near}`?"));
        bail!("no pair belongs to the half `{half}`, only to {}{}", known.join(", "), hint.unwrap_or_default());
    }
    Ok(found)
}
