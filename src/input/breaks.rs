//! Counting the empty lines between records, which a CSV reader passes over, so that
//! rows are numbered as a spreadsheet numbers them.

use std::collections::VecDeque;
use std::io::{self, Read};

/// Watches a text pass by and remembers where several line breaks follow each other.
pub(super) struct BreakWatch<R> {
    pub(super) inner: R,
    /// How much has passed.
    offset: u64,
    /// The line breaks that what has passed ends in.
    open: Option<Run>,
    /// Whether the last byte was a carriage return, with which a line feed is one break.
    after_return: bool,
    runs: VecDeque<Run>,
}

/// Line breaks with nothing between them.
#[derive(Clone, Copy)]
struct Run {
    start: u64,
    end: u64,
    breaks: u32,
}

impl<R> BreakWatch<R> {
    pub(super) fn new(inner: R) -> Self {
        Self { inner, offset: 0, open: None, after_return: false, runs: VecDeque::new() }
    }

    /// The empty lines between two records: those of the run that reaches over the
    /// first one's end. Runs inside quoted cells reach over no end.
    pub(super) fn empty_lines_after(&mut self, end: u64) -> u32 {
        while let Some(run) = self.runs.front() {
            if run.start > end || (run.start == end && end > 0) {
                break;
            }
            let reaches = end <= run.end;
            // One of the breaks ends the record itself; before the first there is none.
            let empty = if end == 0 { run.breaks } else { run.breaks - 1 };
            self.runs.pop_front();
            if reaches {
                return empty;
            }
        }
        0
    }

    /// Whether nothing but empty lines has passed since a place where a line ended.
    pub(super) fn is_blank_since(&self, place: u64) -> bool {
        self.open.is_some_and(|run| run.start <= place && run.end == self.offset)
    }

    fn watch(&mut self, bytes: &[u8]) {
        let mut from = 0;
        while let Some(found) = memchr::memchr2(b'\n', b'\r', &bytes[from..]) {
            let at = from + found;
            self.note(self.offset + at as u64, bytes[at]);
            from = at + 1;
        }
        self.offset += bytes.len() as u64;
    }

    fn note(&mut self, place: u64, byte: u8) {
        let goes_on = self.open.is_some_and(|run| run.end == place);
        let completes = goes_on && self.after_return && byte == b'\n';
        self.after_return = byte == b'\r';
        match &mut self.open {
            Some(run) if goes_on => {
                run.end = place + 1;
                run.breaks += u32::from(!completes);
            }
            _ => self.close_and_open(place),
        }
    }

    fn close_and_open(&mut self, place: u64) {
        let closed = self.open.replace(Run { start: place, end: place + 1, breaks: 1 });
        self.runs.extend(closed.filter(|run| run.breaks > 1 || run.start == 0));
    }
}

impl<R: Read> Read for BreakWatch<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.watch(&buffer[..count]);
        if count == 0 {
            let closed = self.open.take();
            self.runs.extend(closed.filter(|run| run.breaks > 1 || run.start == 0));
        }
        Ok(count)
    }
}
