//! Reading a rating file: every fault in it is told at once.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::{PartRule, RatingRules};
use crate::model::{Block, RatingPart, RatingScheme};
use crate::rules::diagnostics::{Faults, Source};
use crate::rules::expression::{Compiler, Formula};
use crate::rules::pack::chosen;
use crate::rules::rulebook::{PackScope, Parameters, Schema, check_instrument, inside};
use crate::rules::toml_reader::{At, TableReader, number};

/// How much evidence lets a control count, by the words of the column.
type Levels = Vec<(String, f64)>;

/// Reads a rating, or tells every fault in it.
pub(super) fn read(source: &Source, schema: &Schema<'_>) -> Result<RatingRules, Faults> {
    let mut faults = Faults::default();
    let text = source.text.clone();
    let (document, errors) = DeTable::parse_recoverable(&text);
    for error in &errors {
        let span = error.span().unwrap_or(0..0);
        faults.add(source, span, format!("this is not TOML: {}", error.message()), "here", None);
    }
    if !errors.is_empty() {
        return Err(faults);
    }
    let mut top = TableReader::new(source, &mut faults, document.get_ref(), 0..0, "the rating");
    let title = top.required_text("title").value;
    let [bands, exposure, controls, completeness] =
        ["bands", "exposure", "controls", "completeness"].map(|key| (key, top.required_table(key)));
    let parts = top.tables("part");
    if parts.is_empty() {
        top.fault(0..0, "the rating has no [[part]]", "missing", None);
    }
    top.finish();
    let mut reading = Reading { source, schema, faults };
    let bands = reading.numbers(bands, ["medium", "high", "critical"]);
    let [most, workforce_most, adverse_from] = reading.numbers(exposure, ["most", "workforce_most", "adverse_from"]);
    let [least_share, least_answers] = reading.numbers(completeness, ["least_share", "least_answers"]);
    let Worth { credit, independent, no_credit, levels } = reading.credit(controls);
    let mut scheme = RatingScheme {
        file: source.name.clone(),
        title,
        bands,
        most,
        workforce_most,
        credit,
        adverse_from,
        independent,
        no_credit,
        least_share,
        least_answers: least_answers as usize,
        parts: Vec::new(),
    };
    let mut rules = Vec::new();
    for table in &parts {
        if let Some((part, rule)) = reading.part(table, &levels) {
            if scheme.parts.iter().any(|known| known.id == part.id) {
                reading.fault(table.span.clone(), format!("there are two parts `{}`", part.id), "second one");
            }
            scheme.parts.push(part);
            rules.push(rule);
        }
    }
    reading.check(&scheme);
    if reading.faults.is_empty() { Ok(RatingRules { scheme, parts: rules }) } else { Err(reading.faults) }
}

/// What controls are worth.
struct Worth {
    credit: f64,
    independent: f64,
    no_credit: Vec<String>,
    levels: Levels,
}

struct Reading<'a> {
    source: &'a Source,
    schema: &'a Schema<'a>,
    faults: Faults,
}

/// A table that must be there, by its name.
type Named<'t> = (&'static str, Option<At<&'t DeTable<'t>>>);

impl Reading<'_> {
    fn fault(&mut self, span: Range<usize>, message: impl Into<String>, label: &str) {
        self.faults.add(self.source, span, message, label, None);
    }

    /// The numbers of a table that holds nothing else.
    fn numbers<const N: usize>(&mut self, (name, table): Named<'_>, keys: [&'static str; N]) -> [f64; N] {
        let Some(table) = table else { return [0.0; N] };
        let mut reader = TableReader::new(self.source, &mut self.faults, table.value, table.span, format!("[{name}]"));
        let numbers = keys.map(|key| reader.required_number(key));
        reader.finish();
        numbers
    }

    fn credit(&mut self, (name, table): Named<'_>) -> Worth {
        let mut worth = Worth { credit: 0.0, independent: 0.0, no_credit: Vec::new(), levels: Vec::new() };
        let Some(table) = table else { return worth };
        let mut reader = TableReader::new(self.source, &mut self.faults, table.value, table.span, format!("[{name}]"));
        worth.credit = reader.required_number("credit");
        let independent = reader.required_text("independent");
        worth.no_credit = reader.texts("no_credit").into_iter().map(|at| at.value).collect();
        let evidence = reader.tables("evidence");
        reader.finish();
        for row in evidence {
            let mut reader =
                TableReader::new(self.source, &mut self.faults, row.value, row.span, "a row of `evidence`");
            worth.levels.push((reader.required_text("is").value, reader.required_number("counts")));
            reader.finish();
        }
        let level = worth.levels.iter().find(|(word, _)| *word == independent.value);
        match level {
            Some((_, counts)) => worth.independent = *counts,
            None => {
                let message = format!("`{}` is no row of `evidence`", independent.value);
                self.fault(independent.span, message, "unknown level");
            }
        }
        worth
    }

    fn part(&mut self, table: &At<&DeTable<'_>>, levels: &Levels) -> Option<(RatingPart, PartRule)> {
        let mut reader =
            TableReader::new(self.source, &mut self.faults, table.value, table.span.clone(), "a part of the rating");
        let id = reader.required_text("id");
        let title = reader.required_text("title").value;
        let block = reader.required_text("block");
        let blocks = Block::ALL.iter().filter(|block| **block != Block::Evidence).map(|block| (block.word(), *block));
        let block = chosen(&mut reader, "block", &block, blocks);
        let instruments = reader.texts("instruments");
        let is_control = block == Some(Block::Controls);
        let weight = is_control.then(|| reader.required_number("weight"));
        let applies = if is_control { reader.text("applies") } else { None };
        let met = is_control.then(|| reader.required_text("met"));
        let evidence = if is_control { reader.texts("evidence") } else { Vec::new() };
        let rows = if is_control { Vec::new() } else { reader.tables("points") };
        reader.finish();
        for instrument in &instruments {
            check_instrument(self.source, self.schema.compendium, instrument, &mut self.faults);
        }
        let rows = if is_control { levels_of(&evidence, levels, table) } else { self.rows(rows, table) };
        let parameters = Parameters::default();
        let scope = PackScope { schema: self.schema, parameters: &parameters };
        let mut compiler = Compiler::new(&scope);
        let mut compile = |text: &At<String>| self.condition(&mut compiler, &id.value, text);
        let applies = applies.as_ref().map(&mut compile);
        let met = met.as_ref().map(&mut compile);
        let most = rows.iter().map(|(_, points)| *points).fold(0.0, f64::max);
        let rows = rows.iter().map(|(when, points)| (when.as_ref().map(&mut compile), *points)).collect();
        let rule = PartRule { applies, met, rows, fields: compiler.fields, atoms: compiler.atoms };
        let instruments = instruments.into_iter().map(|at| at.value).collect();
        let most = weight.unwrap_or(most);
        Some((RatingPart { id: id.value, title, block: block?, weight, most, instruments }, rule))
    }

    /// The rows of points: each but the last has a condition.
    fn rows(&mut self, rows: Vec<At<&DeTable<'_>>>, table: &At<&DeTable<'_>>) -> Vec<(Option<At<String>>, f64)> {
        if rows.is_empty() {
            self.fault(table.span.clone(), "the part has no `points`", "they belong here");
        }
        let count = rows.len();
        let mut read = Vec::new();
        for (place, row) in rows.into_iter().enumerate() {
            let mut reader =
                TableReader::new(self.source, &mut self.faults, row.value, row.span.clone(), "a row of `points`");
            let when = reader.text("when");
            let points = reader.required_number("points");
            if when.is_none() != (place + 1 == count) {
                let help = Some("every row but the last has a `when`; the last is what holds otherwise".to_owned());
                reader.fault(row.span, "the rows of `points` are out of order", "here", help);
            }
            reader.finish();
            read.push((when, points));
        }
        read
    }

    /// A condition; one that is faulty is none that matters, since the rating is refused.
    fn condition(&mut self, compiler: &mut Compiler<'_>, id: &str, text: &At<String>) -> Formula {
        match compiler.condition(&text.value) {
            Ok(formula) => formula,
            Err(found) => {
                for fault in found {
                    let span = inside(self.source, text, &fault.span);
                    let message = format!("part `{id}`: {}", fault.message);
                    self.faults.add(self.source, span, message, fault.label, fault.help);
                }
                Formula::Constant(false)
            }
        }
    }

    /// Numbers that would turn the rating round.
    fn check(&mut self, scheme: &RatingScheme) {
        // Bands that could not be read were told already.
        let is_read = scheme.bands.iter().any(|begins| *begins > 0.0);
        if is_read && (!scheme.bands.is_sorted() || scheme.bands[0] <= 0.0) {
            self.fault(0..0, "the bands do not rise: write medium < high < critical", "out of order");
        }
        let shares = [("credit", scheme.credit), ("least_share", scheme.least_share)];
        for (name, share) in shares {
            if share > 1.0 {
                self.fault(0..0, format!("`{name}` is a share: write a number from 0 to 1"), "too much");
            }
        }
    }
}

/// How much the evidence lets a control count: the first of the columns that is
/// answered says what it is. Without a column nothing says so, and all is open.
fn levels_of(columns: &[At<String>], levels: &Levels, table: &At<&DeTable<'_>>) -> Vec<(Option<At<String>>, f64)> {
    let names: Vec<&str> = columns.iter().map(|at| at.value.as_str()).collect();
    let level = match &names[..] {
        [one] => (*one).to_owned(),
        several => format!("COALESCE({})", several.join(", ")),
    };
    let span = columns.first().map_or_else(|| table.span.clone(), |at| at.span.clone());
    let row = |(word, counts): &(String, f64)| {
        (Some(At { value: format!("{level} = '{word}'"), span: span.clone() }), *counts)
    };
    levels.iter().map(row).collect()
}

impl<'t> TableReader<'t, '_> {
    /// A number that must be there, and is not less than 0.
    fn required_number(&mut self, key: &'static str) -> f64 {
        match self.get(key).map(|value| (number(value.get_ref()), value.span())) {
            Some((Some(number), _)) if number.is_finite() && number >= 0.0 => return number,
            Some((_, span)) => self.fault(span, format!("`{key}` must be a number of 0 or more"), "not one", None),
            None => self.lacks(key),
        }
        0.0
    }

    /// A table that must be there.
    fn required_table(&mut self, key: &'static str) -> Option<At<&'t DeTable<'t>>> {
        if !matches!(self.get(key).map(toml::Spanned::get_ref), Some(DeValue::Table(_))) {
            self.lacks(key);
            return None;
        }
        self.table(key)
    }
}
