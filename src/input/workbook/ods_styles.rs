//! The styles of an ods workbook, as far as they say how a number is to be read or
//! whether a sheet is shown.

use std::collections::HashMap;
use std::io::BufRead;

use anyhow::Result;
use quick_xml::events::{BytesStart, Event};

use super::formats::NumberFormat;
use super::xml::{Tags, attribute, push_reference};

/// How deep styles may rest on each other.
const DEEPEST: usize = 8;

/// The styles found so far, by name.
#[derive(Debug, Default)]
pub(super) struct Styles {
    cells: HashMap<String, CellStyle>,
    numbers: HashMap<String, NumberStyle>,
    hidden_tables: Vec<String>,
}

#[derive(Debug, Default)]
struct CellStyle {
    numbers: Option<String>,
    parent: Option<String>,
}

#[derive(Debug, Default)]
struct NumberStyle {
    format: NumberFormat,
    /// The style that positive numbers have instead.
    positive: Option<String>,
}

/// What is known of a number style whose end is not reached.
#[derive(Default)]
struct Draft {
    name: String,
    positive: Option<String>,
    digits: usize,
    signs: Vec<(usize, String)>,
    before: String,
    behind: String,
    has_number: bool,
    other: Option<NumberFormat>,
    text: String,
    embedded: Option<usize>,
}

impl Styles {
    /// Reads styles up to the body of a document, or to its end.
    pub(super) fn read<R: BufRead>(&mut self, tags: &mut Tags<R>) -> Result<()> {
        let mut style = String::new();
        while let Some(event) = tags.next()? {
            let Event::Start(tag) = event else { continue };
            match tag.name().as_ref() {
                "office:body" => break,
                "style:style" => {
                    style = attribute(&tag, "name").unwrap_or_default().into_owned();
                    if attribute(&tag, "family").is_some_and(|family| family == "table-cell") {
                        let own = |name| attribute(&tag, name).map(std::borrow::Cow::into_owned);
                        let cell = CellStyle { numbers: own("data-style-name"), parent: own("parent-style-name") };
                        self.cells.insert(style.clone(), cell);
                    }
                }
                "style:table-properties" if attribute(&tag, "display").is_some_and(|shown| shown == "false") => {
                    self.hidden_tables.push(style.clone());
                }
                "number:number-style" => {
                    let name = attribute(&tag, "name").unwrap_or_default().into_owned();
                    self.read_number_style(tags, name)?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn read_number_style<R: BufRead>(&mut self, tags: &mut Tags<R>, name: String) -> Result<()> {
        let mut draft = Draft { name, ..Draft::default() };
        while let Some(event) = tags.next()? {
            match event {
                Event::Start(tag) => draft.start(&tag),
                Event::Text(words) => draft.text.push_str(&words.xml10_content()),
                Event::GeneralRef(reference) => push_reference(&mut draft.text, &reference),
                Event::End(tag) if tag.name().as_ref() == "number:number-style" => break,
                Event::End(tag) => draft.end(tag.name().as_ref()),
                _ => {}
            }
        }
        let (name, style) = draft.finish();
        self.numbers.insert(name, style);
        Ok(())
    }

    /// The number format of a cell style.
    pub(super) fn format(&self, style: &str) -> NumberFormat {
        let mut style = style;
        for _ in 0..DEEPEST {
            let Some(cell) = self.cells.get(style) else { break };
            match (&cell.numbers, &cell.parent) {
                (Some(numbers), _) => return self.numbers_format(numbers),
                (None, Some(parent)) => style = parent,
                (None, None) => break,
            }
        }
        NumberFormat::Plain
    }

    fn numbers_format(&self, name: &str) -> NumberFormat {
        let Some(style) = self.numbers.get(name) else { return NumberFormat::Plain };
        let positive = style.positive.as_ref().and_then(|name| self.numbers.get(name));
        positive.unwrap_or(style).format.clone()
    }

    /// Whether a table of this style is shown.
    pub(super) fn shows(&self, table: &str) -> bool {
        !self.hidden_tables.iter().any(|hidden| hidden == table)
    }
}

impl Draft {
    fn start(&mut self, tag: &BytesStart<'_>) {
        let count = |name| attribute(tag, name).and_then(|count| count.parse::<usize>().ok());
        self.text.clear();
        match tag.name().as_ref() {
            "number:number" => {
                self.has_number = true;
                self.digits = count("min-integer-digits").unwrap_or(0);
                let is_whole = count("decimal-places").unwrap_or(0) == 0;
                let is_grouped = attribute(tag, "grouping").is_some_and(|grouped| grouped == "true");
                if !is_whole || is_grouped {
                    self.other = Some(NumberFormat::Plain);
                }
            }
            "number:embedded-text" => self.embedded = count("position"),
            "number:scientific-number" => self.other = Some(NumberFormat::Scientific),
            "number:fraction" => self.other = Some(NumberFormat::Plain),
            "style:map" => {
                let condition = attribute(tag, "condition").unwrap_or_default().replace(' ', "");
                if matches!(&*condition, "value()>=0" | "value()>0") {
                    self.positive = attribute(tag, "apply-style-name").map(std::borrow::Cow::into_owned);
                }
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        let text = std::mem::take(&mut self.text);
        match name {
            "number:embedded-text" => self.signs.extend(self.embedded.take().map(|place| (place, text))),
            "number:text" if self.has_number => self.behind.push_str(&text),
            "number:text" => self.before.push_str(&text),
            _ => {}
        }
    }

    fn finish(self) -> (String, NumberStyle) {
        // More digits than a number keeps are no mask.
        let digits = self.digits.min(99);
        let mask = || NumberFormat::of_digits(digits, &self.signs, &self.before, &self.behind);
        let format = self.other.clone().unwrap_or_else(mask);
        (self.name, NumberStyle { format, positive: self.positive })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn number_formats_are_found_through_the_styles_of_cells() -> Result<()> {
        let part = "<office:document><office:automatic-styles>\
            <number:number-style style:name=\"N1\"><number:number number:decimal-places=\"0\" \
            number:min-integer-digits=\"8\"/></number:number-style>\
            <number:number-style style:name=\"N2\"><number:number number:min-integer-digits=\"5\">\
            <number:embedded-text number:position=\"2\">-</number:embedded-text></number:number></number:number-style>\
            <number:number-style style:name=\"N3\"><number:number number:min-integer-digits=\"3\" \
            number:grouping=\"true\"/></number:number-style>\
            <number:number-style style:name=\"N4\"><number:text>-</number:text><number:number \
            number:min-integer-digits=\"3\"/><style:map style:condition=\"value()&gt;=0\" style:apply-style-name=\"N1\"/>\
            </number:number-style>\
            <style:style style:name=\"ce1\" style:family=\"table-cell\" style:data-style-name=\"N1\"/>\
            <style:style style:name=\"ce2\" style:family=\"table-cell\" style:parent-style-name=\"ce1\"/>\
            <style:style style:name=\"ce3\" style:family=\"table-cell\" style:data-style-name=\"N2\"/>\
            <style:style style:name=\"ce4\" style:family=\"table-cell\" style:data-style-name=\"N3\"/>\
            <style:style style:name=\"ce5\" style:family=\"table-cell\" style:data-style-name=\"N4\"/>\
            <style:style style:name=\"ta1\" style:family=\"table\"><style:table-properties table:display=\"false\"/>\
            </style:style></office:automatic-styles></office:document>";
        let mut styles = Styles::default();
        styles.read(&mut Tags::new(part.as_bytes()))?;
        let eight = NumberFormat::of_code("00000000");
        for style in ["ce1", "ce2", "ce5"] {
            assert_eq!(styles.format(style), eight, "{style}");
        }
        assert_eq!(styles.format("ce3"), NumberFormat::of_code("000-00"));
        assert_eq!(styles.format("ce4"), NumberFormat::Plain);
        assert_eq!(styles.format("missing"), NumberFormat::Plain);
        assert!(!styles.shows("ta1") && styles.shows("ta2"));
        Ok(())
    }
}
