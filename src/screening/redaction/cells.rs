//! The cells of a column: what they mean, and what stands in the file.

use super::list::Putting;
use super::{Redaction, WITHHELD};
use crate::model::{
    Cells, Column, ColumnSpec, ColumnType, Datum, Gap, GapKind, Items, NameKind, Texts, Value, Vocabulary,
};

/// Puts the texts of a column otherwise. Those that no row holds are dropped.
pub(super) fn put_column(redaction: &mut Redaction<'_>, column: &mut Column, putting: Putting<'_>, spec: &ColumnSpec) {
    let mut put: Vec<Option<(String, Result<Datum, Gap>)>> = vec![None; column.texts.len()];
    for code in column.codes.iter() {
        let cell = &mut put[code as usize];
        if cell.is_none() {
            let raw = column.raw(code);
            *cell = Some(match column.meaning(code).to_owned() {
                Ok(datum) => redaction.value(datum, raw, putting, spec),
                Err(gap) => gap_of(&redaction.vocabulary, gap, raw),
            });
        }
    }
    let mut texts = Texts::default();
    let mut cells = Vec::with_capacity(put.len());
    for cell in put {
        let (raw, cell) = cell.unwrap_or_else(|| (String::new(), Err(Gap::of(GapKind::Blank))));
        texts.push(&raw);
        cells.push(cell);
    }
    column.texts = texts;
    column.has_companion = false;
    column.cells = match &column.cells {
        Cells::Text(_) => Cells::Text(cells.iter().map(|cell| cell.as_ref().err().map(|gap| gap.kind)).collect()),
        Cells::Typed(_) => Cells::Typed(cells),
    };
}

/// A gap. What stands there stays if it is a word for a gap.
fn gap_of(vocabulary: &Vocabulary, gap: Gap, raw: &str) -> (String, Result<Datum, Gap>) {
    let is_word = gap.kind != GapKind::Unreadable && vocabulary.gaps.get(raw).is_some();
    let raw = if is_word || raw.trim().is_empty() { raw } else { WITHHELD };
    let note = gap.note.map(|_| WITHHELD.into());
    (raw.to_owned(), Err(Gap { kind: gap.kind, note }))
}

impl Redaction<'_> {
    /// A value, with what stands in the file as far as it may be shown.
    fn value(
        &mut self,
        datum: Datum,
        raw: &str,
        putting: Putting<'_>,
        spec: &ColumnSpec,
    ) -> (String, Result<Datum, Gap>) {
        let is_text = |kind| matches!(kind, ColumnType::Text | ColumnType::Id);
        let are_texts = is_text(spec.kind) || spec.kind == ColumnType::List && is_text(spec.items);
        let datum = if are_texts { self.datum(datum, putting) } else { datum };
        let raw = match spec.kind {
            ColumnType::Answer | ColumnType::Choice => raw.to_owned(),
            _ if !are_texts && is_plain(&self.vocabulary, datum.as_value(), raw, spec) => raw.to_owned(),
            // A remark may stand beside a country, and a sector may be a sentence.
            _ => datum.as_value().to_string(),
        };
        (raw, Ok(datum))
    }

    fn datum(&mut self, datum: Datum, putting: Putting<'_>) -> Datum {
        match datum {
            Datum::Text(text) => Datum::text(self.text(&text, putting)),
            Datum::List(items) => {
                let Items { values, partial } = *items;
                let values = values.into_iter().map(|item| self.datum(item, putting)).collect();
                Datum::List(Box::new(Items { values, partial }))
            }
            other => other,
        }
    }

    fn text(&mut self, text: &str, putting: Putting<'_>) -> String {
        match putting {
            // That there is none names nobody.
            Putting::Name(kind) if says_whether(&self.vocabulary, kind, text) => text.to_owned(),
            Putting::Name(kind) => self.name(kind, text),
            Putting::Link(kind, separators, links) => self.link(links, kind, separators, text),
            Putting::Several(kind, separators) => {
                let parts = text.split(|c| separators.contains(c)).map(str::trim).filter(|part| !part.is_empty());
                let names: Vec<String> = parts.map(|part| self.name(kind, part)).collect();
                names.join(&separators.chars().next().map(String::from).unwrap_or_default())
            }
            Putting::Code if is_code(&self.vocabulary, text) => text.to_owned(),
            Putting::Code => WITHHELD.to_owned(),
        }
    }
}

/// Whether a text only says whether there is something: a licence, a plan on the web.
fn says_whether(vocabulary: &Vocabulary, kind: NameKind, text: &str) -> bool {
    let may_be_a_name = matches!(kind, NameKind::Supplier | NameKind::Id | NameKind::Bid | NameKind::Lot);
    !may_be_a_name && (vocabulary.answers.get(text).is_some() || vocabulary.nothing.get(text).is_some())
}

/// Whether a text is a currency, or digits as codes of goods have them.
fn is_code(vocabulary: &Vocabulary, text: &str) -> bool {
    let is_digit = |c: char| c.is_ascii_digit() || matches!(c, '.' | ' ' | '-');
    vocabulary.currencies.contains_key(text)
        || vocabulary.currencies.contains_key(&text.to_uppercase())
        || text.len() <= 16 && text.chars().all(is_digit)
}

/// Whether a number, an amount or a day stands there with nothing but what belongs to it:
/// its currency, its unit, the name of its month.
fn is_plain(vocabulary: &Vocabulary, value: Value<'_>, raw: &str, spec: &ColumnSpec) -> bool {
    let is_measure = matches!(value, Value::Number(_) | Value::Money(_) | Value::Date(_));
    let is_around = |word: &str| spec.around.iter().any(|known| known.eq_ignore_ascii_case(word));
    let is_known = |word: &str| {
        vocabulary.months.get(word).is_some()
            || vocabulary.currencies.contains_key(&word.to_uppercase())
            || matches!(word, "T" | "Z")
            || is_around(word)
    };
    let mut words = raw.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    is_measure && raw.len() <= 64 && words.all(is_known)
}
