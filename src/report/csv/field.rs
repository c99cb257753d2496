//! A field of comma-separated values, as `csv` would write it, behind what is written already.

use memchr::{memchr, memchr3};

use crate::report::escape::{Mended, for_spreadsheet};

/// A field that stands in many rows.
#[derive(Clone, Debug, Default)]
pub(super) struct Field {
    bytes: Vec<u8>,
    mended: Mended,
}

impl Field {
    /// A text as a field.
    pub(super) fn of(text: &str) -> Self {
        let mut field = Self::default();
        field.set(text);
        field
    }

    /// Several texts as fields beside each other.
    pub(super) fn joined<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> Self {
        let mut joined = Self::default();
        for (place, text) in texts.into_iter().enumerate() {
            if place > 0 {
                joined.bytes.push(b',');
            }
            joined.mended += put(text.as_ref(), &mut joined.bytes);
        }
        joined
    }

    /// Puts another text in its place.
    pub(super) fn set(&mut self, text: &str) {
        self.bytes.clear();
        self.mended = put(text, &mut self.bytes);
    }

    /// Writes it once more.
    pub(super) fn put(&self, out: &mut Vec<u8>) -> Mended {
        out.extend_from_slice(&self.bytes);
        self.mended
    }
}

/// Writes a text; says whether it was changed so that it does no harm.
pub(super) fn put(text: &str, out: &mut Vec<u8>) -> Mended {
    let (text, mended) = for_spreadsheet(text);
    let bytes = text.as_bytes();
    if needs_quotes(bytes) {
        out.push(b'"');
        put_doubled(bytes, out);
        out.push(b'"');
    } else {
        out.extend_from_slice(bytes);
    }
    mended
}

/// Whether a field is only read as it is within quotation marks.
pub(super) fn needs_quotes(bytes: &[u8]) -> bool {
    memchr3(b',', b'"', b'\n', bytes).is_some() || memchr(b'\r', bytes).is_some()
}

/// Writes text within quotation marks, those that it holds twice.
pub(super) fn put_doubled(mut bytes: &[u8], out: &mut Vec<u8>) {
    while let Some(place) = memchr(b'"', bytes) {
        out.extend_from_slice(&bytes[..=place]);
        out.push(b'"');
        bytes = &bytes[place + 1..];
    }
    out.extend_from_slice(bytes);
}

/// Writes a whole number.
pub(super) fn put_number(mut number: u32, out: &mut Vec<u8>) {
    let mut digits = [0; 10];
    let mut begin = digits.len();
    loop {
        begin -= 1;
        digits[begin] = b'0' + (number % 10) as u8;
        number /= 10;
        if number == 0 {
            break;
        }
    }
    out.extend_from_slice(&digits[begin..]);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_are_written_as_ever() {
        for number in [0, 7, 10, 99, 100, 65_536, 1_048_576, u32::MAX] {
            let mut written = Vec::new();
            put_number(number, &mut written);
            assert_eq!(String::from_utf8(written), Ok(number.to_string()));
        }
    }

    proptest! {
        #[test]
        fn a_field_is_what_the_library_would_write(text in "(?s)[ -~\n\r\t\u{0}\u{1b}\u{202e}Ł北\",=@'-]{0,12}") {
            let (shown, mended) = for_spreadsheet(&text);
            let mut expected = ::csv::Writer::from_writer(Vec::new());
            expected.write_record([&*shown, "x"]).expect("memory can be written to");
            let mut written = Vec::new();
            prop_assert_eq!(put(&text, &mut written), mended);
            written.extend_from_slice(b",x\n");
            prop_assert_eq!(written, expected.into_inner().expect("memory can be written to"));
        }
    }
}
