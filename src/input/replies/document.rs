//! The rows of tables in a document of a word processor (docx).

use std::io::{Cursor, Read};

use anyhow::{Context, Result, anyhow, bail};
use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;

use crate::input::workbook::push_reference;

/// What the text of a document may unpack to, in bytes.
const MOST: u64 = 64 << 20;

/// The part that holds the text.
const TEXT: &str = "word/document.xml";

/// Every row of every table. Of a table within a cell the text belongs to the cell.
pub(super) fn rows(bytes: &[u8]) -> Result<Vec<Vec<String>>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|fault| anyhow!("the file is damaged: {fault}"))?;
    let part = archive.by_name(TEXT).ok().context(
        "this is no docx document; a letter that comes back is docx or Markdown. A list that was amended is named like \
         any other list",
    )?;
    let mut text = String::new();
    let read = part.take(MOST + 1).read_to_string(&mut text).context("the document is damaged")?;
    if read as u64 > MOST {
        bail!("the document unpacks to more than {} MiB", MOST >> 20);
    }
    let mut reader = Reader::from_str(&text);
    let mut tables = Tables::default();
    loop {
        match reader.read_event().map_err(|fault| anyhow!("the document is damaged: {fault}"))? {
            Event::Start(tag) => tables.begin(tag.local_name().as_ref()),
            Event::End(tag) => tables.end(tag.local_name().as_ref()),
            // A line or a paragraph ends; within a cell that is a space.
            Event::Empty(tag) if matches!(tag.local_name().as_ref(), "br" | "tab") => tables.text(" "),
            Event::Text(words) if tables.in_text => tables.text(&words.xml10_content()),
            Event::GeneralRef(reference) if tables.in_text => {
                let mut character = String::new();
                push_reference(&mut character, &reference);
                tables.text(&character);
            }
            Event::Eof => return Ok(tables.rows),
            _ => {}
        }
    }
}

#[derive(Default)]
struct Tables {
    rows: Vec<Vec<String>>,
    /// How many tables are open, one within the other.
    depth: usize,
    /// Whether text counts: not what was deleted, and no instructions of fields.
    in_text: bool,
}

impl Tables {
    fn begin(&mut self, tag: &str) {
        match tag {
            "tbl" => self.depth += 1,
            "tr" if self.depth == 1 => self.rows.push(Vec::new()),
            "tc" if self.depth == 1 => {
                if let Some(row) = self.rows.last_mut() {
                    row.push(String::new());
                }
            }
            "p" => self.text(" "),
            "t" => self.in_text = true,
            _ => {}
        }
    }

    fn end(&mut self, tag: &str) {
        match tag {
            "tbl" => self.depth = self.depth.saturating_sub(1),
            "t" => self.in_text = false,
            "tr" if self.depth == 1 => {
                let cells = self.rows.last_mut().into_iter().flatten();
                cells.for_each(|cell| *cell = cell.split_whitespace().collect::<Vec<_>>().join(" "));
            }
            _ => {}
        }
    }

    fn text(&mut self, words: &str) {
        if self.depth > 0
            && let Some(cell) = self.rows.last_mut().and_then(|row| row.last_mut())
        {
            cell.push_str(words);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn document(body: &str) -> Vec<u8> {
        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        archive.start_file(TEXT, zip::write::SimpleFileOptions::default()).expect("an entry");
        archive
            .write_all(format!("<w:document xmlns:w=\"w\"><w:body>{body}</w:body></w:document>").as_bytes())
            .expect("text");
        archive.finish().expect("an archive").into_inner()
    }

    #[test]
    fn cells_hold_the_text_of_their_runs_and_nothing_else() {
        let rows = rows(&document(
            "<w:p><w:r><w:t>before</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a &amp; </w:t></w:r><w:r><w:t>b</w:t>\
             </w:r></w:p><w:p><w:r><w:delText>gone</w:delText><w:t>c</w:t></w:r></w:p></w:tc><w:tc/></w:tr></w:tbl>",
        ))
        .expect("a document");
        assert_eq!(rows, [vec!["a & b c".to_owned()]]);
    }

    #[test]
    fn what_is_no_document_is_said_to_be_none() {
        assert!(rows(b"PK\x03\x04 nonsense").is_err());
        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        archive.start_file("xl/workbook.xml", zip::write::SimpleFileOptions::default()).expect("an entry");
        let bytes = archive.finish().expect("an archive").into_inner();
        assert!(rows(&bytes).expect_err("a workbook").to_string().contains("this is no docx document"));
        assert!(rows(&document("<w:tbl><w:tr><w:tc>")).is_err());
    }
}
