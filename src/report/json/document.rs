//! A JSON document that is written part by part, as one that is serialized as a whole would be
//! written: with line breaks and indents.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::{Formatter, PrettyFormatter};

/// An object that is written entry by entry.
pub(super) struct Document<W> {
    out: W,
    is_begun: bool,
}

impl<W: Write> Document<W> {
    pub(super) fn new(out: W) -> Self {
        Self { out, is_begun: false }
    }

    /// Writes an entry.
    pub(super) fn entry(&mut self, key: &str, value: &impl Serialize) -> io::Result<()> {
        write_indented(value, 1, self.begin(key)?)
    }

    /// Begins an entry of which the value is written by whoever asks.
    pub(super) fn begin(&mut self, key: &str) -> io::Result<&mut W> {
        self.out.write_all(if self.is_begun { b",\n  " } else { b"{\n  " })?;
        self.is_begun = true;
        serde_json::to_writer(&mut self.out, key)?;
        self.out.write_all(b": ")?;
        Ok(&mut self.out)
    }

    /// Ends it.
    pub(super) fn end(mut self) -> io::Result<()> {
        self.out.write_all(if self.is_begun { b"\n}\n" } else { b"{}\n" })?;
        self.out.flush()
    }
}

/// Writes a value so many levels deep within a document.
pub(super) fn write_indented(value: &impl Serialize, levels: usize, out: impl Write) -> io::Result<()> {
    let mut formatter = PrettyFormatter::new();
    (0..levels).try_for_each(|_| formatter.begin_object(&mut io::sink()))?;
    value.serialize(&mut Serializer::with_formatter(out, formatter))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_document_in_parts_is_written_like_one_as_a_whole() {
        let values = [json!({ "a": [1, { "b": [] }], "c": {} }), json!([]), json!("x\"y"), json!([[], [null]])];
        let whole = json!({ "k0": values[0], "k1": values[1], "k2": values[2], "k3": values[3] });
        let mut parts = Vec::new();
        let mut document = Document::new(&mut parts);
        for (number, value) in values.iter().enumerate() {
            document.entry(&format!("k{number}"), value).expect("memory can be written to");
        }
        document.end().expect("memory can be written to");
        let whole = serde_json::to_string_pretty(&whole).expect("it can be written") + "\n";
        assert_eq!(String::from_utf8(parts), Ok(whole));
    }
}
