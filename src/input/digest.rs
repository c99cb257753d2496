//! SHA-256 of an input, worked out beside the reading of it.

use std::io::{self, ErrorKind, Read};
use std::sync::mpsc::{Receiver, SyncSender, channel, sync_channel};
use std::thread::{self, JoinHandle};

use anyhow::{Context, Result, anyhow};
use sha2::{Digest, Sha256};

use crate::model::in_hex;

/// How many pieces may wait to be hashed.
const QUEUE: usize = 8;

/// How much is read at a time of what is only hashed.
const PIECE: usize = 64 * 1024;

/// Hands what passes through to a thread that hashes it.
pub(super) struct Hashing<R> {
    inner: R,
    pieces: SyncSender<Vec<u8>>,
    /// Pieces that have been hashed, whose allocations are used again.
    hashed: Receiver<Vec<u8>>,
}

/// A hash that is being worked out: complete once its [`Hashing`] has been read and dropped,
/// or the input has been read that it is [`PendingHash::of`].
pub(super) struct PendingHash(JoinHandle<io::Result<String>>);

impl<R> Hashing<R> {
    /// Watches a reader.
    pub(super) fn new(inner: R) -> (Self, PendingHash) {
        let (pieces, waiting) = sync_channel::<Vec<u8>>(QUEUE);
        let (done, hashed) = channel();
        let thread = thread::spawn(move || {
            let mut hash = Sha256::new();
            for piece in waiting {
                hash.update(&piece);
                // All may have been read already; then nobody needs it.
                let _ = done.send(piece);
            }
            Ok(in_hex(&hash.finalize()))
        });
        (Self { inner, pieces, hashed }, PendingHash(thread))
    }
}

impl<R: Read> Read for Hashing<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        if count > 0 {
            let unheard = |_| io::Error::other("the input can no longer be hashed");
            let mut piece = self.hashed.try_recv().unwrap_or_default();
            piece.clear();
            piece.extend_from_slice(&buffer[..count]);
            self.pieces.send(piece).map_err(unheard)?;
        }
        Ok(count)
    }
}

impl PendingHash {
    /// Hashes a whole input and discards it.
    pub(super) fn of(mut input: impl Read + Send + 'static) -> Self {
        Self(thread::spawn(move || {
            let mut hash = Sha256::new();
            let mut piece = vec![0; PIECE];
            loop {
                match input.read(&mut piece) {
                    Ok(0) => return Ok(in_hex(&hash.finalize())),
                    Ok(count) => hash.update(&piece[..count]),
                    Err(fault) if fault.kind() == ErrorKind::Interrupted => {}
                    Err(fault) => return Err(fault),
                }
            }
        }))
    }

    /// Waits for the hash, in hexadecimal.
    pub(super) fn finish(self) -> Result<String> {
        let hash = self.0.join().map_err(|_| anyhow!("the input could not be hashed"))?;
        hash.context("the file cannot be read")
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_hash_is_the_one_sha256sum_prints() {
        let hash = super::PendingHash::of("abc".as_bytes()).finish().expect("memory can be read");
        assert_eq!(hash, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
