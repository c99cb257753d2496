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

#[cfg(test)]
mod tests {
    use super::*;

    /// A cell, provided that reading it ends where it ends.
    fn cell(text: &str) -> Result<OdsCell> {
        let text = format!("<row>{text}<behind/></row>");
        let mut tags = Tags::new(text.as_bytes());
        let mut cell = None;
        while let Some(event) = tags.next()? {
            let Event::Start(tag) = event else { continue };
            match tag.name().as_ref() {
                "table:table-cell" => {
                    let (mut started, _) = start(&tag, 3);
                    finish(&mut tags, &mut started)?;
                    cell = Some(started);
                }
                "behind" => return cell.ok_or_else(|| anyhow::anyhow!("no cell")),
                _ => {}
            }
        }
        anyhow::bail!("what stands behind the cell was swallowed")
    }

    fn text_of(text: &str) -> Result<String> {
        match cell(text)?.value() {
            Value::Text(text) => Ok(text.to_owned()),
            other => anyhow::bail!("{other:?}"),
        }
    }

    #[test]
    fn paragraphs_and_blanks_are_told_and_remarks_are_not() -> Result<()> {
        let text = text_of(
            "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>a remark</text:p></office:annotation>\
             <text:p>A<text:s text:c=\"2\"/>&amp;\n <text:a>B</text:a><text:tab/></text:p><text:p>C<text:line-break/>D</text:p>\
             <draw:frame><text:p>a picture</text:p></draw:frame></table:table-cell>",
        )?;
        assert_eq!(text, "A  & B\t\nC\nD");
        Ok(())
    }

    #[test]
    fn a_table_in_a_cell_is_no_part_of_the_sheet() -> Result<()> {
        let inner = "<table:table><table:table-row><table:table-cell><text:p>inner</text:p></table:table-cell></table:table-row>\
                     </table:table>";
        assert!(cell(&format!("<table:table-cell>{inner}</table:table-cell>"))?.is_empty());
        Ok(())
    }

    #[test]
    fn a_formula_without_a_result_is_known() -> Result<()> {
        assert!(cell("<table:table-cell table:formula=\"of:=1+1\"/>")?.lacks_result());
        let empty = "<table:table-cell table:formula=\"of:=X\" office:value-type=\"string\" office:string-value=\"\"/>";
        assert!(!cell(empty)?.lacks_result());
        Ok(())
    }

    #[test]
    fn what_a_formula_found_true_is_no_number() -> Result<()> {
        let found = |formula: &str, shown: &str| {
            let tag = format!("<table:table-cell {formula} office:value-type=\"float\" office:value=\"1\">");
            cell(&format!("{tag}<text:p>{shown}</text:p></table:table-cell>"))
        };
        assert!(matches!(found("table:formula=\"of:=TRUE()\"", "VRAI")?.value(), Value::Bool(true)));
        assert!(matches!(found("table:formula=\"of:=A1\"", "1")?.value(), Value::Number(1.0)));
        assert!(matches!(found("", "EUR")?.value(), Value::Number(1.0)));
        Ok(())
    }
}
