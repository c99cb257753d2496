//! One file, read by several readers, each at its own place.

use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::sync::{Arc, Mutex, PoisonError};

/// The bytes of a workbook: a file, or what was read from standard input.
pub(in crate::input) trait Bytes: Read + Seek + Send {}
impl<T: Read + Seek + Send> Bytes for T {}

/// A workbook that arrived on standard input.
pub(in crate::input) fn in_memory(bytes: Vec<u8>) -> Box<dyn Bytes> {
    Box::new(Cursor::new(bytes))
}

/// How much is read ahead.
const AHEAD: usize = 8 * 1024;

/// A reader of bytes that others read as well. Each reads ahead for itself.
pub(super) struct SharedBytes {
    bytes: Arc<Mutex<Box<dyn Bytes>>>,
    place: u64,
    length: u64,
    /// What was read ahead, and where it stands.
    ahead: Vec<u8>,
    ahead_at: u64,
}

impl SharedBytes {
    pub(super) fn new(mut bytes: Box<dyn Bytes>) -> io::Result<Self> {
        let length = bytes.seek(SeekFrom::End(0))?;
        Ok(Self { bytes: Arc::new(Mutex::new(bytes)), place: 0, length, ahead: Vec::new(), ahead_at: 0 })
    }

    /// Another reader, at the beginning.
    pub(super) fn again(&self) -> Self {
        let bytes = Arc::clone(&self.bytes);
        Self { bytes, place: 0, length: self.length, ahead: Vec::new(), ahead_at: 0 }
    }

    /// How many bytes there are.
    pub(super) fn length(&self) -> u64 {
        self.length
    }

    /// What was read ahead of the place.
    fn ahead(&self) -> &[u8] {
        let used = self.place.checked_sub(self.ahead_at).and_then(|used| usize::try_from(used).ok());
        used.and_then(|used| self.ahead.get(used..)).unwrap_or_default()
    }

    /// Reads at the place, and leaves the place where it is.
    fn read_here(&self, buffer: &mut [u8]) -> io::Result<usize> {
        // Every read says where it starts, so a reader that broke off leaves nothing behind.
        let mut bytes = self.bytes.lock().unwrap_or_else(PoisonError::into_inner);
        bytes.seek(SeekFrom::Start(self.place))?;
        bytes.read(buffer)
    }
}

/// Another reader, at the same place.
impl Clone for SharedBytes {
    fn clone(&self) -> Self {
        Self { place: self.place, ..self.again() }
    }
}

impl Read for SharedBytes {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = if self.ahead().is_empty() && buffer.len() >= AHEAD {
            self.read_here(buffer)?
        } else {
            if self.ahead().is_empty() {
                let mut ahead = std::mem::take(&mut self.ahead);
                ahead.resize(AHEAD, 0);
                let count = self.read_here(&mut ahead)?;
                ahead.truncate(count);
                (self.ahead, self.ahead_at) = (ahead, self.place);
            }
            self.ahead().read(buffer)?
        };
        self.place += count as u64;
        Ok(count)
    }
}

impl Seek for SharedBytes {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.place = place_of(to, self.place, self.length)?;
        Ok(self.place)
    }
}

/// Where to go in so many bytes from a place.
pub(super) fn place_of(to: SeekFrom, from: u64, length: u64) -> io::Result<u64> {
    let place = match to {
        SeekFrom::Start(place) => Some(place),
        SeekFrom::End(offset) => length.checked_add_signed(offset),
        SeekFrom::Current(offset) => from.checked_add_signed(offset),
    };
    place.ok_or_else(|| io::ErrorKind::InvalidInput.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_readers_do_not_disturb_each_other() -> io::Result<()> {
        let mut one = SharedBytes::new(in_memory(b"abcdef".to_vec()))?;
        let mut other = one.again();
        let mut pair = [0; 2];
        one.seek(SeekFrom::End(-4))?;
        one.read_exact(&mut pair)?;
        assert_eq!(&pair, b"cd");
        other.read_exact(&mut pair)?;
        assert_eq!(&pair, b"ab");
        one.read_exact(&mut pair)?;
        assert_eq!(&pair, b"ef");
        one.seek(SeekFrom::Start(1))?;
        one.clone().read_exact(&mut pair)?;
        assert_eq!(&pair, b"bc");
        Ok(())
    }

    #[test]
    fn what_is_read_ahead_is_what_stands_there() -> io::Result<()> {
        let bytes: Vec<u8> = (0..3 * AHEAD).map(|place| (place % 251) as u8).collect();
        let mut reader = SharedBytes::new(in_memory(bytes.clone()))?;
        for (from, count) in [(0, 5), (5, AHEAD), (AHEAD - 3, 2 * AHEAD), (3, 9), (2 * AHEAD, AHEAD)] {
            let mut read = vec![0; count];
            reader.seek(SeekFrom::Start(from as u64))?;
            reader.read_exact(&mut read)?;
            assert_eq!(read, bytes[from..from + count]);
        }
        assert_eq!(reader.read(&mut [0])?, 0);
        Ok(())
    }
}
