//! A cell of an ods workbook.

use std::io::BufRead;

use anyhow::Result;
use quick_xml::events::{BytesStart, Event};

use super::text::Value;
use super::xml::{Tags, push_reference, unescaped};

/// A cell, or several alike side by side.
#[derive(Debug, Default)]
pub(super) struct OdsCell {
    /// The first column, counted from 0.
    pub(super) column: u32,
    /// How many there are.
    pub(super) repeats: u32,
    /// How many rows and columns it takes up.
    pub(super) spans: (u32, u32),
    /// The place of its number format.
    pub(super) format: u32,
    /// Whether it has a formula.
    formula: bool,
    kind: String,
    is_error: bool,
    value: Option<String>,
    text: String,
    has_text: bool,
}

impl OdsCell {
    /// Whether it neither holds nor spans anything.
    pub(super) fn is_empty(&self) -> bool {
        matches!(self.value(), Value::Blank) && self.spans == (1, 1) && !self.lacks_result()
    }

    /// Whether it has a formula whose result was not saved.
    pub(super) fn lacks_result(&self) -> bool {
        self.formula && self.kind.is_empty() && self.text.is_empty()
    }

    /// How much text it holds.
    pub(super) fn text_size(&self) -> u64 {
        (self.text.len() + self.value.as_ref().map_or(0, String::len)) as u64
    }

    /// Whether its number is a share.
    pub(super) fn is_percent(&self) -> bool {
        self.kind == "percentage"
    }

    fn shows_words(&self) -> bool {
        !self.text.is_empty() && !self.text.contains(|letter: char| letter.is_ascii_digit())
    }

    /// What it holds.
    pub(super) fn value(&self) -> Value<'_> {
        let own = self.value.as_deref();
        let text = if self.text.is_empty() { Value::Blank } else { Value::Text(&self.text) };
        match (&*self.kind, own) {
            _ if self.is_error => text,
            // What a formula found to be true, as office suites write it.
            ("float", Some(truth @ ("0" | "1"))) if self.formula && self.shows_words() => Value::Bool(truth == "1"),
            ("float" | "percentage" | "currency", Some(number)) => match number.trim().parse() {
                Ok(number) => Value::Number(number),
                Err(_) => text,
            },
            ("date" | "time", Some(day)) => Value::Iso(day),
            ("boolean", Some(truth)) => Value::Bool(truth == "true"),
            ("string", Some(stated)) if !self.has_text => Value::Text(stated),
            _ => text,
        }
    }
}

/// A cell as its first tag states it, and the name of its style.
pub(super) fn start(tag: &BytesStart<'_>, column: u32) -> (OdsCell, Option<String>) {
    let mut cell = OdsCell { column, repeats: 1, spans: (1, 1), ..OdsCell::default() };
    let mut style = None;
    for attribute in tag.attributes().with_checks(false).flatten() {
        let value = unescaped(&attribute).unwrap_or_default();
        let count = || value.parse::<u32>().ok().unwrap_or(1).max(1);
        match attribute.key.as_ref() {
            "table:number-columns-repeated" => cell.repeats = count(),
            "table:number-rows-spanned" => cell.spans.0 = count(),
            "table:number-columns-spanned" => cell.spans.1 = count(),
            "table:style-name" => style = Some(value.into_owned()),
            "table:formula" => cell.formula = true,
            "office:value-type" => cell.kind = value.into_owned(),
            "calcext:value-type" => cell.is_error = value == "error",
            "office:value"
            | "office:date-value"
            | "office:time-value"
            | "office:boolean-value"
            | "office:string-value" => cell.value = Some(value.into_owned()),
            _ => {}
        }
    }
    (cell, style)
}

/// Reads a cell to its end: its paragraphs, one below the other.
pub(super) fn finish<R: BufRead>(tags: &mut Tags<R>, cell: &mut OdsCell) -> Result<()> {
    let mut depth = 0_u32;
    while let Some(event) = tags.next()? {
        match event {
            Event::Start(tag) => match (depth, tag.name().as_ref()) {
                (0, "text:p") => {
                    if std::mem::replace(&mut cell.has_text, true) {
                        cell.text.push('\n');
                    }
                    depth = 1;
                }
                (1.., "text:s") => {
                    let count = super::xml::number(&tag, "c").unwrap_or(1);
                    // Nobody indents further; the count is the file's word.
                    cell.text.extend(std::iter::repeat_n(' ', count.min(255) as usize));
                    depth += 1;
                }
                (1.., "text:tab") => {
                    cell.text.push('\t');
                    depth += 1;
                }
                (1.., "text:line-break") => {
                    cell.text.push('\n');
                    depth += 1;
                }
                (1.., "text:span" | "text:a" | "text:ruby" | "text:ruby-base") => depth += 1,
                _ => skip(tags)?,
            },
            Event::End(_) if depth == 0 => break,
            Event::End(_) => depth -= 1,
            Event::Text(words) if depth > 0 => push_words(&mut cell.text, &words.xml10_content()),
            Event::CData(words) if depth > 0 => push_words(&mut cell.text, &words.xml10_content()),
            Event::GeneralRef(reference) if depth > 0 => push_reference(&mut cell.text, &reference),
            _ => {}
        }
    }
    Ok(())
}

/// Adds words; line breaks between them are those of the file, not of the text.
fn push_words(text: &mut String, words: &str) {
    for letter in words.chars() {
        match letter {
            '\n' | '\r' | '\t' | ' ' if text.ends_with(' ') => {}
            '\n' | '\r' | '\t' => text.push(' '),
            letter => text.push(letter),
        }
    }
}

/// Passes over what stands inside of an element whose first tag has been read.
pub(super) fn skip<R: BufRead>(tags: &mut Tags<R>) -> Result<()> {
    let mut depth = 0_u32;
    while let Some(event) = tags.next()? {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) if depth == 0 => break,
            Event::End(_) => depth -= 1,
            _ => {}
        }
    }
    Ok(())
}
