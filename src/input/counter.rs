//! How many bytes of a file have been read, counted where they leave the file.

use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// The count, which whoever tells how far reading has come looks at from another thread.
#[derive(Clone, Debug, Default)]
pub(super) struct Counter(Arc<AtomicU64>);

impl Counter {
    /// Counts what is read from here on, behind what has been read already.
    pub(super) fn behind<R>(&self, read: &[u8], inner: R) -> Counted<R> {
        self.add(read.len());
        Counted { inner, counter: self.clone() }
    }

    /// So many bytes have been read.
    pub(super) fn bytes(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }

    fn add(&self, bytes: usize) {
        self.0.fetch_add(bytes as u64, Ordering::Relaxed);
    }
}

/// A reader whose bytes are counted.
pub(super) struct Counted<R> {
    inner: R,
    counter: Counter,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.counter.add(count);
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_read_before_counts_too() -> io::Result<()> {
        let counter = Counter::default();
        let mut rest = counter.behind(b"abc", &b"defgh"[..]);
        assert_eq!(counter.bytes(), 3);
        io::copy(&mut rest, &mut io::sink())?;
        assert_eq!(counter.bytes(), 8);
        Ok(())
    }
}
