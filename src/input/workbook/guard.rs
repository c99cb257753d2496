//! Counts what a part of a workbook unpacks to, and stops it at the limits: what the
//! file says of its own sizes need not be true.

use std::io::{self, Read};

use super::faulty;
use crate::input::limits::{LimitKind, Limits, OverLimit};

/// What tags and the shortest of texts may take beside a cell's text.
const MARKUP: u64 = 64 * 1024;

/// A reader that ends in an [`OverLimit`] when too much comes out of it.
pub(super) struct Guarded<'a, R> {
    inner: R,
    limits: &'a Limits,
    unpacked: &'a mut u64,
    /// How much has passed since the last tag began, in parts that are XML.
    since_tag: Option<u64>,
}

impl<'a, R> Guarded<'a, R> {
    /// Watches a part; `unpacked` counts over all parts of a workbook.
    pub(super) fn new(inner: R, limits: &'a Limits, unpacked: &'a mut u64, is_xml: bool) -> Self {
        Self { inner, limits, unpacked, since_tag: is_xml.then_some(0) }
    }

    fn check(&mut self, bytes: &[u8]) -> Result<(), OverLimit> {
        *self.unpacked += bytes.len() as u64;
        self.limits.check(LimitKind::Inflated, *self.unpacked)?;
        if let Some(since) = &mut self.since_tag {
            // A tag or a text longer than a chunk is seen at the latest one chunk later.
            *since = match memchr::memrchr(b'<', bytes) {
                Some(place) => (bytes.len() - place) as u64,
                None => *since + bytes.len() as u64,
            };
            self.limits.check(LimitKind::Field, since.saturating_sub(MARKUP))?;
        }
        Ok(())
    }
}

impl<R: Read> Read for Guarded<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.check(&buffer[..count]).map_err(io::Error::other)?;
        Ok(count)
    }
}

/// Says what a reader could not do: a limit speaks for itself.
pub(super) fn plainly(fault: io::Error) -> anyhow::Error {
    match fault.downcast::<OverLimit>() {
        Ok(over) => over.into(),
        Err(fault) => faulty(&fault),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault_of(text: &[u8], limits: &Limits) -> Option<String> {
        let mut unpacked = 0;
        let outcome = io::copy(&mut Guarded::new(text, limits, &mut unpacked, true), &mut io::sink());
        outcome.err().map(|fault| plainly(fault).to_string())
    }

    #[test]
    fn a_part_ends_at_the_limits() {
        let mut limits = Limits::default();
        limits.set(crate::input::StatedLimit { kind: LimitKind::Inflated, value: 1 << 20 });
        limits.set(crate::input::StatedLimit { kind: LimitKind::Field, value: 1000 });
        let tags = b"<a/>".repeat(100_000);
        assert_eq!(fault_of(&tags, &limits), None);
        assert!(fault_of(&tags.repeat(3), &limits).is_some_and(|fault| fault.contains("--limit inflated=")));
        let text = [&b"<t>"[..], &b"x".repeat(200_000), &b"</t>"[..]].concat();
        assert!(fault_of(&text, &limits).is_some_and(|fault| fault.contains("--limit field=")));
    }
}
