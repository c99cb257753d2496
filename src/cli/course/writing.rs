//! A report on its way out: counted, so that it can be said how far it is.

use std::io::{self, Write};

use super::doing::Doing;
use super::{course, go_on, memory};

/// What standard output is called.
pub(in crate::cli) const STDOUT: &str = "standard output";

/// Counts what is written.
pub(in crate::cli) struct Writing<W> {
    place: String,
    bytes: u64,
    out: W,
}

impl<W> Writing<W> {
    /// What is written to a place.
    pub(in crate::cli) fn to(place: impl Into<String>, out: W) -> Self {
        let writing = Self { place: place.into(), bytes: 0, out };
        writing.tell();
        writing
    }

    fn tell(&self) {
        course().set(Doing::Writing { place: self.place.clone(), bytes: self.bytes });
    }
}

impl<W: Write> Write for Writing<W> {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        if memory::was_over() {
            go_on(0).map_err(io::Error::other)?;
        }
        let count = self.out.write(buffer)?;
        self.bytes += count as u64;
        self.tell();
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
