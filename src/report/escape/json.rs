//! Text within JSON: what steers a terminal is written by its number, and nothing is lost.

use std::io::{self, Write};

use super::is_harmless;

/// Takes JSON and hands it on. Characters that steer terminals and the direction of writing
/// occur only within texts, and are written there as `\u202e`.
#[derive(Debug)]
pub(in crate::report) struct ForJson<W>(pub(in crate::report) W);

impl<W: Write> Write for ForJson<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // Line breaks between the parts of a document are the only others.
        let is_plain = |byte: u8| matches!(byte, b'\n' | b' '..=b'~');
        if bytes.iter().copied().all(is_plain) {
            return self.0.write(bytes);
        }
        let text = std::str::from_utf8(bytes).map_err(io::Error::other)?;
        let mut begin = 0;
        for (place, c) in text.char_indices().filter(|(_, c)| *c != '\n' && !is_harmless(*c)) {
            self.0.write_all(&bytes[begin..place])?;
            write!(self.0, "\\u{:04x}", u32::from(c))?;
            begin = place + c.len_utf8();
        }
        self.0.write_all(&bytes[begin..])?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_steer_a_terminal_and_is_read_back_whole() {
        let attack = "Acme\u{1b}[2J\u{9b}31m\u{202e}\u{7f}\u{feff} Łódź 北京 😀\n\"";
        let mut json = Vec::new();
        serde_json::to_writer(ForJson(&mut json), attack).expect("it can be written");
        let json = String::from_utf8(json).expect("JSON is UTF-8");
        assert!(json.chars().all(is_harmless), "{json:?}");
        assert!(json.contains("\\u202e") && json.contains("Łódź 北京 😀"), "{json}");
        assert_eq!(serde_json::from_str::<String>(&json).expect("it is JSON"), attack);
    }
}
