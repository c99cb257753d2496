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

/// A reader of bytes that others read as well.
pub(super) struct SharedBytes {
    bytes: Arc<Mutex<Box<dyn Bytes>>>,
    place: u64,
    length: u64,
}

impl SharedBytes {
    pub(super) fn new(mut bytes: Box<dyn Bytes>) -> io::Result<Self> {
        let length = bytes.seek(SeekFrom::End(0))?;
        Ok(Self { bytes: Arc::new(Mutex::new(bytes)), place: 0, length })
    }

    /// Another reader, at the beginning.
    pub(super) fn again(&self) -> Self {
        Self { bytes: Arc::clone(&self.bytes), place: 0, length: self.length }
    }
}

impl Read for SharedBytes {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        // Every read says where it starts, so a reader that broke off leaves nothing behind.
        let mut bytes = self.bytes.lock().unwrap_or_else(PoisonError::into_inner);
        bytes.seek(SeekFrom::Start(self.place))?;
        let count = bytes.read(buffer)?;
        self.place += count as u64;
        Ok(count)
    }
}

impl Seek for SharedBytes {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let place = match to {
            SeekFrom::Start(place) => Some(place),
            SeekFrom::End(offset) => self.length.checked_add_signed(offset),
            SeekFrom::Current(offset) => self.place.checked_add_signed(offset),
        };
        self.place = place.ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
        Ok(self.place)
    }
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
        Ok(())
    }
}
