//! The results as the README shows them.

use std::fmt::Write;

use crate::options::Options;
use crate::python::Python;
use crate::rounds::{Outcome, Turns};

/// Everything that was measured.
pub(crate) struct Results<'a> {
    pub(crate) machine: String,
    pub(crate) python: Option<&'a Python>,
    pub(crate) options: &'a Options,
    /// Over CSV lists.
    pub(crate) outcomes: Vec<Outcome>,
    /// Over a workbook.
    pub(crate) workbook: Option<Outcome>,
    /// The program with next to nothing to do.
    pub(crate) start: Outcome,
    /// How many rules the query holds, and how many it does not.
    pub(crate) rules: (usize, usize),
}

/// How the tables call those who took turns.
const HEADS: [(&str, &str); 6] = [
    ("thbscreen", "thbscreen"),
    ("all-columns", "thbscreen, every column"),
    ("csv", "reading alone (`csv` crate)"),
    ("calamine", "reading alone (calamine)"),
    ("duckdb", "DuckDB, the rules as SQL"),
    ("pandas", "pandas, 8 rules"),
];

impl Results<'_> {
    /// Two tables and a few sentences.
    pub(crate) fn to_markdown(&self) -> String {
        let mut text = String::new();
        // A text takes everything.
        let _ = self.write(&mut text);
        text
    }

    fn write(&self, text: &mut String) -> std::fmt::Result {
        writeln!(text, "{}\n", self.on_what())?;
        table(text, &self.outcomes, "Time", "size", &size_of, &time)?;
        table(text, &self.outcomes, "Peak memory", "bytes per supplier", &|o| self.per_supplier(o), &memory)?;
        if let Some(workbook) = &self.workbook {
            let only = std::slice::from_ref(workbook);
            table(text, only, "Workbook, 12 columns", "size", &size_of, &|turns, first| {
                format!("{}, {}", time(turns, first), memory(turns, first))
            })?;
        }
        for sentence in [self.at_start(), self.growth(), self.agreement()].into_iter().flatten() {
            writeln!(text, "{sentence}")?;
        }
        Ok(())
    }

    fn on_what(&self) -> String {
        let mut with = vec![format!("thbscreen {}", env!("CARGO_PKG_VERSION"))];
        if let Some(python) = self.python {
            with.extend(python.duckdb.iter().map(|version| format!("DuckDB {version}")));
            with.extend(python.pandas.iter().map(|version| format!("pandas {version}")));
            with.push(format!("Python {}", python.version));
        }
        let with = with.join(", ");
        format!(
            "Measured on {} with {with} on {}. Medians of {} rounds in which all took turns; in brackets the ratio to \
             thbscreen in the same round.",
            jiff::Timestamp::now().strftime("%Y-%m-%d"),
            self.machine,
            self.options.rounds,
        )
    }

    /// What each supplier takes beyond what the program takes for ten.
    fn per_supplier(&self, outcome: &Outcome) -> String {
        match (outcome.turns[0].peak, self.start.turns[0].peak) {
            (Some(peak), Some(least)) => grouped(peak.saturating_sub(least) / outcome.rows.max(1)),
            _ => "-".to_owned(),
        }
    }

    fn at_start(&self) -> Option<String> {
        let [check, version] = &self.start.turns[..] else { return None };
        let (check, version) = (check.median()?, version.median()?);
        Some(format!("- Start: `--version` takes {}, `check` of ten suppliers {}.", seconds(version), seconds(check)))
    }

    /// The two longest lists beside each other.
    fn growth(&self) -> Option<String> {
        let mut outcomes: Vec<&Outcome> = self.outcomes.iter().collect();
        outcomes.sort_by_key(|outcome| outcome.rows);
        let [.., short, long] = &outcomes[..] else { return None };
        let (a, b) = (&short.turns[0], &long.turns[0]);
        let mut sentence = format!(
            "- From {} to {} suppliers, {:.1} times as many, it takes {:.1} times as long",
            grouped(short.rows),
            grouped(long.rows),
            long.rows as f64 / short.rows as f64,
            b.median()? / a.median()?,
        );
        if let (Some(a), Some(b)) = (a.peak, b.peak) {
            let _ = write!(sentence, " and {:.1} times the memory", b as f64 / a as f64);
        }
        Some(sentence + ".")
    }

    fn agreement(&self) -> Option<String> {
        let compared: Vec<_> = self.outcomes.iter().filter_map(|o| Some((o.rows, o.agreement.as_ref()?))).collect();
        let last = compared.last()?;
        let mut text = format!(
            "- The findings were compared before the first round: of {} suppliers, {} findings are the same from \
             thbscreen and from DuckDB",
            grouped(last.0),
            grouped(last.1.same),
        );
        let differ: Vec<String> = compared
            .iter()
            .flat_map(|(rows, agreement)| agreement.differ.iter().map(move |(rule, counts)| (rows, rule, counts)))
            .map(|(rows, rule, (ours, theirs))| {
                format!("`{rule}` of {}: {ours} only thbscreen, {theirs} only DuckDB", grouped(*rows))
            })
            .collect();
        if self.rules.1 > 0 {
            let _ = write!(
                text,
                " for the {} of {} rules that can be said in SQL",
                self.rules.0,
                self.rules.0 + self.rules.1
            );
        }
        let _ = match &differ[..] {
            [] => write!(text, ", and no other in any list."),
            differ => write!(text, "; NOT the same: {}.", differ.join("; ")),
        };
        Some(text)
    }
}

/// A table with a row for each list and a column for everybody.
fn table(
    text: &mut String,
    outcomes: &[Outcome],
    what: &str,
    second: &str,
    second_of: &dyn Fn(&Outcome) -> String,
    cell: &dyn Fn(&Turns, &Turns) -> String,
) -> std::fmt::Result {
    let Some(first) = outcomes.first() else { return Ok(()) };
    let heads: Vec<&str> = first.turns.iter().map(|turns| head(turns.name)).collect();
    writeln!(text, "| {what}: suppliers | {second} | {} |", heads.join(" | "))?;
    writeln!(text, "|---:|---:|{}", "---:|".repeat(heads.len()))?;
    for outcome in outcomes {
        let cells: Vec<String> = outcome.turns.iter().map(|turns| cell(turns, &outcome.turns[0])).collect();
        writeln!(text, "| {} | {} | {} |", grouped(outcome.rows), second_of(outcome), cells.join(" | "))?;
    }
    writeln!(text)
}

fn head(name: &'static str) -> &'static str {
    HEADS.iter().find(|(known, _)| *known == name).map_or(name, |(_, head)| head)
}

fn size_of(outcome: &Outcome) -> String {
    bytes(outcome.size)
}

fn time(turns: &Turns, first: &Turns) -> String {
    match (turns.median(), turns.ratio(first)) {
        (Some(median), _) if turns.name == first.name => seconds(median),
        (Some(median), Some(ratio)) => format!("{} ({})", seconds(median), times(ratio)),
        _ => "not run".to_owned(),
    }
}

fn memory(turns: &Turns, _first: &Turns) -> String {
    turns.peak.map_or("-".to_owned(), bytes)
}

fn times(ratio: f64) -> String {
    if ratio < 10.0 { format!("{ratio:.2}×") } else { format!("{ratio:.0}×") }
}

fn seconds(seconds: f64) -> String {
    match seconds {
        0.0..0.1 => format!("{:.1} ms", seconds * 1000.0),
        0.1..1.0 => format!("{:.0} ms", seconds * 1000.0),
        1.0..100.0 => format!("{seconds:.2} s"),
        _ => format!("{seconds:.0} s"),
    }
}

fn bytes(bytes: u64) -> String {
    match bytes as f64 / 1e6 {
        megabytes if megabytes < 10.0 => format!("{megabytes:.1} MB"),
        megabytes if megabytes < 1000.0 => format!("{megabytes:.0} MB"),
        megabytes => format!("{:.2} GB", megabytes / 1000.0),
    }
}

/// A number with commas between its thousands.
fn grouped(number: u64) -> String {
    if number < 1000 { number.to_string() } else { format!("{},{:03}", grouped(number / 1000), number % 1000) }
}
