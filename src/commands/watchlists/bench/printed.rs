//! The measures on the terminal.

use std::io::{self, Write};

use comfy_table::{ColumnConstraint, Width};

use super::BenchResult;
use crate::cli::{grid, wrapped};
use crate::names::bench::{Counts, Wrong};
use crate::names::{AlignedWords, How, Refusal};
use crate::report::for_terminal;

/// The measures, each with what its column needs at least so that no word is broken.
const MEASURES: [(&str, u16); 7] = [
    ("Right", 7),
    ("False alarms", 9),
    ("Missed", 8),
    ("Prec.", 7),
    ("Recall", 8),
    ("F1", 7),
    ("Reviews per match", 9),
];

/// What the column in front of them needs at least.
const TITLE: u16 = 16;

/// Prints the measures, and on demand what was judged wrongly.
pub(super) fn print(result: &BenchResult<'_>, wrong: bool, out: &mut dyn Write) -> io::Result<()> {
    let measured = &result.measured;
    let of_half = result.half.map(|half| format!(" of the half {}", for_terminal(half))).unwrap_or_default();
    let (all, same) = (result.pairs.len(), result.same());
    let pairs = if all == 1 { "pair" } else { "pairs" };
    let are = |count: usize| format!("{count} {}", if count == 1 { "is" } else { "are" });
    writeln!(out, "{all} {pairs}{of_half}: {} one firm, {} not\n", are(same), are(all - same))?;
    let levels = [("strong or exact", &measured.strong), ("weak, strong or exact", &measured.any)];
    table(out, "Found means", levels.map(|(title, counts)| (title.to_owned(), counts)))?;
    let curve = measured.curve.iter().map(|(score, counts)| (format!("0.{score:02}"), counts));
    table(out, "Score from", curve)?;
    if !measured.kinds.is_empty() {
        let title = |kind: &Option<String>| {
            kind.as_deref().map_or("(none stated)".to_owned(), |k| for_terminal(k).into_owned())
        };
        table(out, "Kind", measured.kinds.iter().map(|(kind, counts)| (title(kind), counts)))?;
        wrapped(out, "", "", "For each kind, found means strong or exact.")?;
    }
    let meaning = "A score says how much of two names agrees; it is no probability. False alarms: of so many pairs \
                   that are not one firm. Prec.: precision. Reviews per match: how many pairs a person looks at for \
                   each right one. -: there is nothing to measure it on.";
    wrapped(out, "", "", meaning)?;
    if wrong { print_wrong(&measured.wrong, out) } else { hint(measured.wrong.len(), out) }
}

fn hint(wrong: usize, out: &mut dyn Write) -> io::Result<()> {
    match wrong {
        0 => Ok(()),
        1 => writeln!(out, "1 pair was judged wrongly by strong or exact; --wrong shows it"),
        _ => writeln!(out, "{wrong} pairs were judged wrongly by strong or exact; --wrong lists them"),
    }
}

fn table<'a>(out: &mut dyn Write, title: &str, rows: impl IntoIterator<Item = (String, &'a Counts)>) -> io::Result<()> {
    let measures = MEASURES.map(|(name, _)| name);
    let mut table = grid(&[&[title][..], &measures].concat());
    let widths = std::iter::once(TITLE).chain(MEASURES.map(|(_, width)| width));
    for (column, width) in table.column_iter_mut().zip(widths) {
        column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(width)));
    }
    for (title, counts) in rows {
        table.add_row([
            title,
            counts.hits.to_string(),
            format!("{}/{}", counts.false_alarms, counts.false_alarms + counts.rests),
            counts.misses.to_string(),
            measure(counts.precision(), 3),
            measure(counts.recall(), 3),
            measure(counts.f1(), 3),
            measure(counts.reviews_per_match(), 2),
        ]);
    }
    writeln!(out, "{table}")
}

fn measure(value: Option<f64>, digits: usize) -> String {
    value.map_or("-".to_owned(), |value| format!("{value:.digits$}"))
}

fn print_wrong(wrong: &[Wrong], out: &mut dyn Write) -> io::Result<()> {
    for (same, title) in [(true, "Missed: one firm, not found"), (false, "False alarms: not one firm, found")] {
        let of_title: Vec<&Wrong> = wrong.iter().filter(|wrong| wrong.pair.same == same).collect();
        writeln!(out, "\n{title} ({})", of_title.len())?;
        of_title.into_iter().try_for_each(|wrong| print_pair(wrong, out))?;
    }
    Ok(())
}

fn print_pair(wrong: &Wrong, out: &mut dyn Write) -> io::Result<()> {
    let pair = &wrong.pair;
    let kind = pair.kind.as_ref().map(|kind| format!(", {kind}")).unwrap_or_default();
    let head = format!("row {}: {} {:.2}{kind}", pair.row, wrong.level().as_str(), wrong.score());
    wrapped(out, "  ", "    ", &head)?;
    wrapped(out, "    ", "      ", &format!("{} | {}", pair.query, pair.candidate))?;
    wrapped(out, "    ", "      ", &why(wrong))
}

/// What agrees, what stands on one side only, and what speaks against.
fn why(wrong: &Wrong) -> String {
    let Some(found) = &wrong.found else { return "one of the two cells holds no name".to_owned() };
    let mut says = Vec::new();
    if !found.aligned.is_empty() {
        says.push(format!("agree: {}", found.aligned.iter().map(agreement).collect::<Vec<_>>().join(", ")));
    }
    for (title, words) in [("only supplier", &found.only_supplier), ("only list", &found.only_listed)] {
        if !words.is_empty() {
            says.push(format!("{title}: {}", words.join(" ")));
        }
    }
    if !found.contradicts.is_empty() {
        let against: Vec<String> = found.contradicts.iter().map(refusal).collect();
        says.push(format!("against: {}", against.join(", ")));
    }
    says.join("; ")
}

fn agreement(words: &AlignedWords) -> String {
    match words.how {
        How::Same if words.supplier == words.listed => words.supplier.clone(),
        how => format!("{} = {} ({})", words.supplier, words.listed, agrees(how)),
    }
}

/// How two words agree, for the eye and for programs.
pub(super) fn agrees(how: How) -> &'static str {
    match how {
        How::Same => "same",
        How::Variant => "variant",
        How::Sound => "sounds alike",
        How::TypingError => "typing error",
        How::AnotherWord => "another word",
        How::SameTrade => "same trade",
        How::Abbreviated => "abbreviated",
        How::Initial => "initial",
        How::Joined => "joined",
        How::Acronym => "acronym",
    }
}

/// What speaks against one firm, for the eye and for programs.
pub(super) fn refusal(refusal: &Refusal) -> String {
    let fixed = match refusal {
        Refusal::Numbers => "numbers differ",
        Refusal::NumberMissing => "a number on one side only",
        Refusal::Places => "places differ",
        Refusal::Trades => "trades differ",
        Refusal::LegalForms => "legal forms differ",
        Refusal::OnlyOrdinaryWords => "only ordinary words agree",
        Refusal::DistinctiveWords => "distinctive words on one side only",
        Refusal::Country => "countries differ",
        Refusal::NothingAgrees => "nothing agrees",
        Refusal::TooLittle => "too little agrees",
        Refusal::Identifier(kind) => return format!("{kind} differs"),
    };
    fixed.to_owned()
}
