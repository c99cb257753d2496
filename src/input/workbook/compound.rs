//! The compound file that an old workbook is, and that wraps any workbook with a
//! password: a small file system of sectors, as MS-CFB describes it. It is read
//! leniently, since many programs write it carelessly.

use std::io::{self, Read, Seek, SeekFrom};

use anyhow::{Result, bail};

use super::guard::plainly;
use super::shared::SharedBytes;
use super::xlsb_records::Body;
use super::{FAULTY, PROTECTED, foreign};
use crate::input::limits::{LimitKind, Limits};

/// From here on the numbers of sectors mean something else, such as the end of a chain.
const RESERVED: u32 = 0xffff_fffa;
const HEADER: usize = 512;
const MINI_SECTOR: usize = 64;

/// What is needed of a compound file.
pub(super) struct Compound {
    /// The stream of the workbook.
    pub(super) workbook: Vec<u8>,
    /// Whether it holds macros.
    pub(super) has_macros: bool,
}

/// Opens a compound file and reads the workbook in it.
pub(super) fn open(bytes: SharedBytes, limits: &Limits) -> Result<Compound> {
    let mut file = Sectors::open(bytes, limits).map_err(plainly)?;
    let entries = file.entries().map_err(plainly)?;
    let find = |wanted: &str| entries.iter().find(|entry| entry.name.eq_ignore_ascii_case(wanted));
    if find("EncryptedPackage").is_some() || find("EncryptionInfo").is_some() {
        bail!(PROTECTED);
    }
    let Some(workbook) = find("Workbook").or_else(|| find("Book")) else {
        let names: Vec<&str> = entries.iter().map(|entry| entry.name.as_str()).collect();
        return Err(foreign::old_office(&names));
    };
    let workbook = file.stream(workbook, entries.first()).map_err(plainly)?;
    if workbook.is_empty() {
        bail!("{FAULTY} (there is nothing in it)");
    }
    let has_macros = find("_VBA_PROJECT_CUR").is_some() || find("_VBA_PROJECT").is_some();
    Ok(Compound { workbook, has_macros })
}

/// A stream or a folder of streams.
struct Entry {
    name: String,
    start: u32,
    length: u64,
}

struct Sectors {
    bytes: SharedBytes,
    size: usize,
    /// How many there can be: no chain is longer.
    count: usize,
    /// Which sector follows on which.
    next: Vec<u32>,
    entries: u32,
    mini_next: u32,
    mini_cutoff: u64,
    /// How much a stream may be.
    most: u64,
}

impl Sectors {
    fn open(mut bytes: SharedBytes, limits: &Limits) -> io::Result<Self> {
        let length = bytes.seek(SeekFrom::End(0))?;
        bytes.rewind()?;
        let mut header = [0; HEADER];
        bytes.read_exact(&mut header)?;
        let header = Body(&header);
        let number = |place| header.u32(place).unwrap_or(RESERVED);
        let size = match header.u16(30) {
            Some(9) => 512,
            Some(12) => 4096,
            _ => return Err(io::Error::other("its sectors have no known size")),
        };
        let count = (length / size as u64 + 1) as usize;
        let most = limits.get(LimitKind::Inflated);
        let mut sectors = Self {
            bytes,
            size,
            count,
            next: Vec::new(),
            entries: number(48),
            mini_next: number(60),
            mini_cutoff: number(56).into(),
            most,
        };
        let mut tables: Vec<u32> = (0..109).map(|place| number(76 + 4 * place)).collect();
        let mut more = number(68);
        for _ in 0..count {
            if more >= RESERVED {
                break;
            }
            tables.extend(numbers(&sectors.sector(more)?));
            // The last number of such a sector names the next one.
            more = tables.pop().unwrap_or(RESERVED);
        }
        for table in tables.into_iter().filter(|table| *table < RESERVED).take(count) {
            let next = sectors.sector(table)?;
            sectors.next.extend(numbers(&next));
        }
        Ok(sectors)
    }

    /// A sector; one that is cut off by the end of the file ends in noughts.
    fn sector(&mut self, number: u32) -> io::Result<Vec<u8>> {
        self.bytes.seek(SeekFrom::Start((u64::from(number) + 1) * self.size as u64))?;
        let mut sector = Vec::with_capacity(self.size);
        self.bytes.by_ref().take(self.size as u64).read_to_end(&mut sector)?;
        if sector.is_empty() {
            return Err(io::Error::other("it is cut off"));
        }
        sector.resize(self.size, 0);
        Ok(sector)
    }

    /// The sectors that follow each other from one on, up to a length.
    fn chain(&mut self, start: u32, length: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        let mut sector = start;
        for _ in 0..self.count {
            if sector >= RESERVED || bytes.len() as u64 >= length {
                break;
            }
            bytes.extend(self.sector(sector)?);
            if bytes.len() as u64 > self.most {
                return Err(io::Error::other("a stream in it is too long"));
            }
            sector = self.next.get(sector as usize).copied().unwrap_or(RESERVED);
        }
        bytes.truncate(usize::try_from(length).unwrap_or(usize::MAX));
        Ok(bytes)
    }

    /// The streams and folders; the first is the root.
    fn entries(&mut self) -> io::Result<Vec<Entry>> {
        let directory = self.chain(self.entries, u64::MAX)?;
        let entries = directory.chunks_exact(128).map(|entry| {
            let entry = Body(entry);
            let length = usize::from(entry.u16(64).unwrap_or(0)).saturating_sub(2).min(62);
            let letters = entry.0.get(..length).unwrap_or_default();
            Entry {
                name: encoding_rs::UTF_16LE.decode_without_bom_handling(letters).0.into_owned(),
                start: entry.u32(116).unwrap_or(RESERVED),
                length: entry.u32(120).unwrap_or(0).into(),
            }
        });
        Ok(entries.collect())
    }

    fn stream(&mut self, entry: &Entry, root: Option<&Entry>) -> io::Result<Vec<u8>> {
        let Some(root) = root.filter(|_| entry.length < self.mini_cutoff) else {
            return self.chain(entry.start, entry.length);
        };
        // Short streams share the sectors of the root.
        let shared = self.chain(root.start, root.length)?;
        let next = self.chain(self.mini_next, u64::MAX)?;
        let next: Vec<u32> = numbers(&next).collect();
        let mut bytes = Vec::new();
        let mut sector = entry.start;
        while sector < RESERVED && (bytes.len() as u64) < entry.length {
            let place = sector as usize * MINI_SECTOR;
            let Some(rest) = shared.get(place..) else { break };
            bytes.extend_from_slice(&rest[..rest.len().min(MINI_SECTOR)]);
            sector = next.get(sector as usize).copied().unwrap_or(RESERVED);
        }
        bytes.truncate(entry.length as usize);
        Ok(bytes)
    }
}

fn numbers(bytes: &[u8]) -> impl Iterator<Item = u32> {
    bytes.chunks_exact(4).map(|four| Body(four).u32(0).unwrap_or(RESERVED))
}

#[cfg(test)]
mod tests {
    use super::super::samples::in_compound;
    use super::super::shared::in_memory;
    use super::*;

    fn opened(streams: &[(&str, &[u8])]) -> Result<Compound> {
        open(SharedBytes::new(in_memory(in_compound(streams)?))?, &Limits::default())
    }

    fn refusal(streams: &[(&str, &[u8])]) -> String {
        opened(streams).err().map(|fault| format!("{fault:#}")).unwrap_or_default()
    }

    #[test]
    fn a_password_is_found_wherever_the_directory_stands() {
        let long = vec![7; 200_000];
        assert_eq!(refusal(&[("EncryptedPackage", &long), ("EncryptionInfo", b"x")]), PROTECTED);
    }

    #[test]
    fn other_documents_are_named() {
        assert!(refusal(&[("WordDocument", b"x")]).contains("text document"));
        assert!(refusal(&[("PowerPoint Document", b"x")]).contains("presentation"));
        assert!(refusal(&[("Contents", b"x")]).contains("no workbook"));
    }

    #[test]
    fn long_and_short_streams_are_read_whole() -> Result<()> {
        let long: Vec<u8> = (0..100_000_u32).map(|number| number as u8).collect();
        let compound = opened(&[("Other", b"x"), ("Workbook", &long), ("_VBA_PROJECT_CUR", b"")])?;
        assert_eq!(compound.workbook, long);
        assert!(compound.has_macros);
        let short: Vec<u8> = (0..700_u32).map(|number| number as u8).collect();
        let compound = opened(&[("Other", &[9; 200]), ("Book", &short)])?;
        assert_eq!(compound.workbook, short);
        assert!(!compound.has_macros);
        Ok(())
    }

    #[test]
    fn a_chain_that_runs_in_circles_ends() -> Result<()> {
        let mut bytes = in_compound(&[("Workbook", &[5; 9000])])?;
        // Every entry of the table of sectors points to the sector it is about.
        let table = 512 * (1 + Body(&bytes).u32(76).unwrap_or(0) as usize);
        for (sector, place) in (table..table + 512).step_by(4).enumerate() {
            bytes[place..place + 4].copy_from_slice(&(sector as u32).to_le_bytes());
        }
        let limits = Limits::default();
        assert!(
            open(SharedBytes::new(in_memory(bytes))?, &limits).is_ok_and(|compound| compound.workbook.len() <= 9000)
        );
        Ok(())
    }
}
