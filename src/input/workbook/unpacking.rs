//! Unpacks a part of a workbook on a thread of its own, beside whoever reads it.

use std::io::{self, ErrorKind, Read};
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::thread;

use anyhow::Result;

use super::contained::contained;
use super::guard::{Refused, plainly};
use super::package::{Entry, Package};

/// How much is unpacked at a time.
const PIECE: usize = 128 * 1024;

/// How many pieces may wait to be read.
const QUEUE: usize = 4;

/// A piece, or why there is none.
type Piece = io::Result<Vec<u8>>;

/// A part as it unpacks. Nobody goes on unpacking when this is dropped.
///
/// The last piece is handed over once the whole part has proved sound: many a reader stops
/// at the last tag, and would not hear that the checksum is wrong.
pub(super) struct Unpacking {
    full: Receiver<Piece>,
    empty: Sender<Vec<u8>>,
    piece: Vec<u8>,
    /// How much of the piece has been read.
    used: usize,
    /// The piece behind it.
    next: Option<Vec<u8>>,
    has_begun: bool,
}

impl Unpacking {
    /// Begins with a part, which stands at this place of the directory.
    pub(super) fn start(package: &Package, place: usize, entry: &Entry) -> Self {
        let (full, filled) = sync_channel(QUEUE);
        let (empty, emptied) = channel();
        let (package, name) = (package.clone(), entry.name.clone());
        let work = move || {
            if let Err(fault) = contained(|| unpack(package, place, &name, (&full, &emptied))) {
                // Where nobody reads any more, nobody wants to know.
                let _ = full.send(Err(Refused::of(&fault)));
            }
        };
        // What fits into a piece fits into the queue, too.
        if entry.size <= PIECE as u64 {
            work();
        } else {
            thread::spawn(work);
        }
        Self { full: filled, empty, piece: Vec::new(), used: 0, next: None, has_begun: false }
    }

    /// Goes on to the next piece, if there is one.
    fn go_on(&mut self) -> io::Result<bool> {
        if !self.has_begun {
            self.next = self.full.recv().ok().transpose()?;
            self.has_begun = true;
        }
        let Some(piece) = self.next.take() else { return Ok(false) };
        self.next = self.full.recv().ok().transpose()?;
        let read = std::mem::replace(&mut self.piece, piece);
        self.used = 0;
        // Whoever unpacks may be done already.
        let _ = self.empty.send(read);
        Ok(true)
    }
}

impl Read for Unpacking {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.used == self.piece.len() && !self.go_on()? {
            return Ok(0);
        }
        let count = (&self.piece[self.used..]).read(buffer)?;
        self.used += count;
        Ok(count)
    }
}

/// Unpacks piece by piece until nobody wants more.
fn unpack(
    mut package: Package,
    place: usize,
    name: &str,
    (full, emptied): (&SyncSender<Piece>, &Receiver<Vec<u8>>),
) -> Result<()> {
    let mut part = package.part_at(place, name)?;
    loop {
        let mut piece = emptied.try_recv().unwrap_or_default();
        let more = fill(&mut part, &mut piece);
        // What came before a fault is read all the same.
        if !piece.is_empty() && full.send(Ok(piece)).is_err() {
            return Ok(());
        }
        if !more.map_err(plainly)? {
            return Ok(());
        }
    }
}

/// Fills a piece; says whether there may be more.
fn fill(part: &mut impl Read, piece: &mut Vec<u8>) -> io::Result<bool> {
    piece.resize(PIECE, 0);
    let mut filled = 0;
    let more = loop {
        match part.read(&mut piece[filled..]) {
            Ok(0) => break Ok(filled == PIECE),
            Ok(count) => filled += count,
            Err(fault) if fault.kind() == ErrorKind::Interrupted => {}
            Err(fault) => break Err(fault),
        }
    };
    piece.truncate(filled);
    more
}
