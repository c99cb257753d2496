//! The archive as the library sees it: its parts lie there unpacked. They unpack as they are
//! read, on a thread of their own, so that the library parses one piece while the next is
//! unpacked; and every byte passes the guards before the library sees it.

use std::io::{self, Read, Seek, SeekFrom};

use anyhow::{Result, bail};

use super::package::{Entry, Package};
use super::shared::place_of;
use super::unpacking::Unpacking;
use super::{FAULTY, zip_records};

/// Readers look for marks at the beginning of a file and before its end: never further
/// than this, so that they do not come upon the parts there.
const MARGIN: usize = 2048;

/// An archive whose parts are unpacked.
pub(super) struct Unpacked {
    package: Package,
    /// What the archive consists of, with the places where it begins.
    stretches: Vec<(u64, Stretch)>,
    length: u64,
    place: u64,
    current: Option<Current>,
}

/// What stands at a place.
enum Stretch {
    /// These bytes.
    Bytes(Vec<u8>),
    /// The part at this place of the directory.
    Part(usize, Entry),
}

/// The part that is being unpacked.
struct Current {
    /// Which stretch it is.
    stretch: usize,
    /// How much of it has been read.
    read: u64,
    unpacking: Unpacking,
}

impl Current {
    /// Goes to a place of a part.
    fn at(stretch: usize, from: u64, mut unpacking: Unpacking) -> io::Result<Self> {
        io::copy(&mut unpacking.by_ref().take(from), &mut io::sink())?;
        Ok(Self { stretch, read: from, unpacking })
    }

    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.unpacking.read(buffer)?;
        self.read += count as u64;
        Ok(count)
    }
}

impl Unpacked {
    /// An archive of the parts whose names fit.
    pub(super) fn new(mut package: Package, fits: impl Fn(&str) -> bool) -> Result<Self> {
        let entries = package.entries()?;
        let stretches = Vec::with_capacity(2 * entries.len() + 2);
        let mut archive = Self { package, stretches, length: 0, place: 0, current: None };
        archive.push_bytes(vec![0; MARGIN]);
        let (mut directory, mut count) = (vec![0; MARGIN], 0);
        for (place, entry) in entries.into_iter().enumerate().filter(|(_, entry)| fits(&entry.name)) {
            let records = (zip_records::header(&entry), zip_records::in_directory(&entry, archive.length));
            if let (Some(before), Some(in_directory)) = records {
                archive.push_bytes(before);
                directory.extend(in_directory);
                count += 1;
                let size = entry.size;
                archive.push(Stretch::Part(place, entry), size);
            }
        }
        if archive.length > u64::MAX / 2 {
            bail!(FAULTY);
        }
        let length = (directory.len() - MARGIN) as u64;
        directory.extend(zip_records::end(count, archive.length + MARGIN as u64, length));
        archive.push_bytes(directory);
        Ok(archive)
    }

    fn push_bytes(&mut self, bytes: Vec<u8>) {
        let length = bytes.len() as u64;
        self.push(Stretch::Bytes(bytes), length);
    }

    fn push(&mut self, stretch: Stretch, length: u64) {
        self.stretches.push((self.length, stretch));
        self.length = self.length.saturating_add(length);
    }
}

impl Read for Unpacked {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        // An empty part begins where the next stretch does.
        let Some(stretch) = self.stretches.partition_point(|(begin, _)| *begin <= self.place).checked_sub(1) else {
            return Ok(0);
        };
        let (begin, content) = &self.stretches[stretch];
        let from = self.place - begin;
        let count = match content {
            Stretch::Bytes(bytes) => bytes.get(from as usize..).unwrap_or_default().read(buffer)?,
            Stretch::Part(place, entry) => {
                let most = usize::try_from(entry.size - from).unwrap_or(usize::MAX).min(buffer.len());
                let goes_on = |current: &Current| current.stretch == stretch && current.read == from;
                let current = match self.current.take().filter(goes_on) {
                    Some(current) => current,
                    None => Current::at(stretch, from, Unpacking::start(&self.package, *place, entry))?,
                };
                self.current.insert(current).read(&mut buffer[..most])?
            }
        };
        self.place += count as u64;
        Ok(count)
    }
}

impl Seek for Unpacked {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.place = place_of(to, self.place, self.length)?;
        Ok(self.place)
    }
}

#[cfg(test)]
mod tests {
    use zip::ZipArchive;

    use super::super::guard::Refused;
    use super::super::samples::{in_zip, tight};
    use super::super::shared::{SharedBytes, in_memory};
    use super::*;
    use crate::input::limits::{LimitKind, Limits};

    fn unpacked(parts: &[(&str, &str)], limits: &Limits, fits: impl Fn(&str) -> bool) -> Result<ZipArchive<Unpacked>> {
        let package = Package::open(SharedBytes::new(in_memory(in_zip(parts)))?, limits)?;
        Ok(ZipArchive::new(Unpacked::new(package, fits)?)?)
    }

    fn read(archive: &mut ZipArchive<Unpacked>, name: &str) -> io::Result<String> {
        let mut text = String::new();
        archive.by_name(name)?.read_to_string(&mut text)?;
        Ok(text)
    }

    #[test]
    fn parts_are_read_in_any_order_and_as_often_as_is_wanted() -> Result<()> {
        let long = "<row/>".repeat(200_000);
        let parts = [("xl/a.xml", "<a/>"), ("b.bin", ""), ("größe.xml", &*long), ("d.xml", "<d/>")];
        let mut archive = unpacked(&parts, &Limits::default(), |_| true)?;
        assert_eq!(archive.file_names().collect::<Result<Vec<_>, _>>()?, parts.map(|(name, _)| name));
        for _ in 0..2 {
            for (name, text) in parts.iter().rev() {
                assert!(read(&mut archive, name)? == *text, "{name}");
            }
        }
        // Broken off, and begun anew.
        archive.by_name("größe.xml")?.read_exact(&mut [0; 9])?;
        assert!(read(&mut archive, "größe.xml")? == long);
        Ok(())
    }

    #[test]
    fn a_place_in_the_middle_of_a_part_is_found() -> Result<()> {
        let long = (0..100_000).map(|number| format!("<v>{number}</v>")).collect::<Vec<_>>().concat();
        let mut archive = unpacked(&[("a.xml", &long)], &Limits::default(), |_| true)?;
        let begin = archive.by_name("a.xml")?.data_start().unwrap_or_default();
        let mut bytes = archive.into_inner();
        for place in [700_000, 5, 400_000, 400_020] {
            let mut found = [0; 20];
            bytes.seek(SeekFrom::Start(begin + place))?;
            bytes.read_exact(&mut found)?;
            assert_eq!(found, long.as_bytes()[place as usize..][..20]);
        }
        Ok(())
    }

    #[test]
    fn the_end_of_a_part_that_is_not_sound_is_never_seen() -> Result<()> {
        for length in [10, 500_000] {
            let text = (0..length).map(|number| format!("<v>{number}</v>")).collect::<Vec<_>>().concat();
            let mut bytes = in_zip(&[("a.xml", &text)]);
            // The checksum stands at this place of the record in the directory.
            let record = memchr::memmem::find(&bytes, b"PK\x01\x02").unwrap_or_default();
            bytes[record + 16] ^= 1;
            let package = Package::open(SharedBytes::new(in_memory(bytes))?, &Limits::default())?;
            let mut archive = ZipArchive::new(Unpacked::new(package, |_| true)?)?;
            let mut part = archive.by_name("a.xml")?;
            let mut seen = vec![0; text.len()];
            let fault = part.read_exact(&mut seen).expect_err("the last bytes are held back");
            assert!(fault.to_string().contains("hecksum"), "{fault}");
        }
        Ok(())
    }

    #[test]
    fn parts_that_do_not_fit_are_not_there() -> Result<()> {
        let mut archive =
            unpacked(&[("a.xml", "<a/>"), ("b.xml", "<b/>")], &Limits::default(), |name| name != "a.xml")?;
        assert_eq!((archive.len(), read(&mut archive, "b.xml")?), (1, "<b/>".to_owned()));
        Ok(())
    }

    #[test]
    fn a_limit_stops_a_part_and_speaks_for_itself() -> Result<()> {
        let long = "x".repeat(300_000);
        let mut archive = unpacked(&[("a.xml", &long)], &tight(LimitKind::Field, 1000), |_| true)?;
        let fault = read(&mut archive, "a.xml").expect_err("the text is too long");
        let refused = Refused::among(&fault).map(ToString::to_string).unwrap_or_default();
        assert!(refused.starts_with("more than 1000 bytes of one cell"), "{fault}");
        Ok(())
    }
}
