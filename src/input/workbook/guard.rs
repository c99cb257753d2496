//! Counts what a part of a workbook unpacks to, and stops it at the limits: what the
//! file says of its own sizes need not be true.

use std::error::Error;
use std::fmt;
use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::faulty;
use crate::input::limits::{LimitKind, Limits, OverLimit};

/// What tags and the shortest of texts may take beside a cell's text.
const MARKUP: u64 = 64 * 1024;

/// A reader that ends in an [`OverLimit`] when too much comes out of it.
pub(super) struct Guarded<'a, R> {
    inner: R,
    limits: &'a Limits,
    unpacked: &'a AtomicU64,
    /// How much has passed since the last tag began, in parts that are XML.
    since_tag: Option<u64>,
}

impl<'a, R> Guarded<'a, R> {
    /// Watches a part; `unpacked` counts over all parts of a workbook.
    pub(super) fn new(inner: R, limits: &'a Limits, unpacked: &'a AtomicU64, is_xml: bool) -> Self {
        Self { inner, limits, unpacked, since_tag: is_xml.then_some(0) }
    }

    fn check(&mut self, bytes: &[u8]) -> Result<(), OverLimit> {
        let count = bytes.len() as u64;
        let unpacked = self.unpacked.fetch_add(count, Ordering::Relaxed) + count;
        self.limits.check(LimitKind::Inflated, unpacked)?;
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

/// Why a part cannot be read, on its way through a library: no words are to be added to it.
#[derive(Debug)]
pub(super) struct Refused(String);

impl Refused {
    /// As a library takes it.
    pub(super) fn of(fault: &anyhow::Error) -> io::Error {
        io::Error::other(Self(format!("{fault:#}")))
    }

    /// Finds one among the causes of what a library says.
    pub(super) fn among<'f>(fault: &'f (dyn Error + 'static)) -> Option<&'f Self> {
        let io = fault.downcast_ref::<io::Error>();
        let io = io.or_else(|| fault.downcast_ref::<Arc<io::Error>>().map(|shared| &**shared));
        let own = io.and_then(|fault| fault.get_ref()?.downcast_ref::<Self>());
        own.or_else(|| Self::among(fault.source()?))
    }
}

impl Error for Refused {}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault_of(text: &[u8], limits: &Limits) -> Option<String> {
        let unpacked = AtomicU64::new(0);
        let outcome = io::copy(&mut Guarded::new(text, limits, &unpacked, true), &mut io::sink());
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
