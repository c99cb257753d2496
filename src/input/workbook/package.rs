//! The ZIP archive that most workbooks are: its directory is checked before anything
//! else looks at it, and its parts are handed out with a guard.

use std::collections::HashMap;
use std::io::{self, BufReader, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use anyhow::{Result, bail};
use zip::ZipArchive;
use zip::read::ZipFile;
use zip::result::ZipError;

use super::guard::{Guarded, plainly};
use super::links::{Link, resolve};
use super::shared::SharedBytes;
use super::xml::{Tags, attribute};
use super::{FAULTY, PROTECTED, faulty, foreign, shared_texts};
use crate::input::limits::{LimitKind, Limits};
use crate::input::sniff::FileKind;

/// How much is read of a part at a time.
const CHUNK: usize = 64 * 1024;

type Archive = ZipArchive<SharedBytes>;

/// A part of a workbook, as it unpacks.
pub(super) type Part<'a> = BufReader<RawPart<'a>>;

/// The same, for whoever reads much at a time.
pub(super) type RawPart<'a> = Guarded<'a, ZipFile<'a, SharedBytes>>;

/// An archive with the parts of a workbook. A clone of it can be read at the same time, and
/// counts what it unpacks together with it.
#[derive(Clone)]
pub(super) struct Package {
    archive: Archive,
    /// The places of the parts by their names, as [`normal`] writes them.
    parts: Arc<HashMap<String, usize>>,
    limits: Limits,
    unpacked: Arc<AtomicU64>,
    /// How long the file is.
    length: u64,
}

/// What the directory of an archive says of a part.
pub(super) struct Entry {
    /// Its name.
    pub(super) name: String,
    /// How many bytes it unpacks to: never more than this.
    pub(super) size: u64,
    /// The checksum of these.
    pub(super) crc32: u32,
}

impl Package {
    /// Opens an archive and checks what it says of itself.
    pub(super) fn open(bytes: SharedBytes, limits: &Limits) -> Result<Self> {
        let length = bytes.length();
        let mut archive = ZipArchive::new(bytes).map_err(explain)?;
        let mut parts = HashMap::new();
        let mut declared = 0_u64;
        for place in 0..archive.len() {
            let part = archive.by_index_raw(place).map_err(explain)?;
            declared = declared.saturating_add(part.size());
            parts.insert(normal(&String::from_utf8_lossy(part.name_raw())), place);
        }
        limits.check(LimitKind::Inflated, declared)?;
        let (parts, unpacked) = (Arc::new(parts), Arc::default());
        Ok(Self { archive, parts, limits: limits.clone(), unpacked, length })
    }

    /// Another one over the same file, that counts for itself what it unpacks.
    pub(super) fn afresh(&self) -> Self {
        Self { unpacked: Arc::default(), ..self.clone() }
    }

    /// What the directory says, part by part.
    pub(super) fn entries(&mut self) -> Result<Vec<Entry>> {
        let count = self.archive.len();
        let entry = |place| {
            let part = self.archive.by_index_raw(place)?;
            Ok(Entry { name: part.name()?.into_owned(), size: part.size(), crc32: part.crc32() })
        };
        (0..count).map(entry).collect::<Result<_, _>>().map_err(explain)
    }

    /// Which kind of workbook it is, or what it is instead.
    pub(super) fn kind(&mut self) -> Result<FileKind> {
        if let Some(kind) = self.start_of("mimetype")? {
            let spreadsheet = "application/vnd.oasis.opendocument.spreadsheet";
            return match kind.trim().strip_prefix(spreadsheet) {
                Some("" | "-template") => Ok(FileKind::Ods),
                _ => Err(foreign::document(kind.trim())),
            };
        }
        // Some programs leave out the part that says what an ods is.
        if self.start_of("META-INF/manifest.xml")?.is_some_and(|list| list.contains("opendocument.spreadsheet")) {
            return Ok(FileKind::Ods);
        }
        match self.document()? {
            Some(document) if has_end(&document, "bin") => Ok(FileKind::Xlsb),
            Some(document) if foreign::other_office(&document).is_none() => Ok(FileKind::Xlsx),
            document => Err(foreign::archive(&self.names(), document.as_deref())),
        }
    }

    /// The first words of a part.
    fn start_of(&mut self, name: &str) -> Result<Option<String>> {
        let Some(part) = self.part(name)? else { return Ok(None) };
        let mut start = Vec::new();
        part.take(4096).read_to_end(&mut start).map_err(plainly)?;
        Ok(Some(String::from_utf8_lossy(&start).into_owned()))
    }

    /// The part that an Office document begins with.
    pub(super) fn document(&mut self) -> Result<Option<String>> {
        let links = self.links("")?;
        let document = links.into_iter().find(|link| link.kind == "officeDocument");
        Ok(document.map(|link| link.target))
    }

    /// Where a part points to; the empty name stands for the package itself.
    pub(super) fn links(&mut self, part: &str) -> Result<Vec<Link>> {
        let (folder, name) = part.rsplit_once('/').map_or(("", part), |(folder, name)| (folder, name));
        let of_links =
            if folder.is_empty() { format!("_rels/{name}.rels") } else { format!("{folder}/_rels/{name}.rels") };
        let Some(part) = self.part(&of_links)? else { return Ok(Vec::new()) };
        let mut tags = Tags::new(part);
        let (mut links, mut as_stated) = (Vec::new(), Vec::new());
        while let Some(event) = tags.next()? {
            let quick_xml::events::Event::Start(tag) = event else { continue };
            if tag.local_name().as_ref() != "Relationship"
                || attribute(&tag, "TargetMode").is_some_and(|m| m == "External")
            {
                continue;
            }
            if let (Some(id), Some(kind), Some(target)) =
                (attribute(&tag, "Id"), attribute(&tag, "Type"), attribute(&tag, "Target"))
            {
                let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                links.push(Link { id: id.into_owned(), kind, target: resolve(folder, &target) });
                as_stated.push(format!("{folder}/{target}"));
            }
        }
        drop(tags);
        // The library takes targets as they are stated, so such a part comes first.
        for (link, stated) in std::iter::zip(&mut links, as_stated) {
            if self.has(&stated) {
                link.target = stated;
            }
        }
        Ok(links)
    }

    /// Whether there is a part of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.parts.contains_key(&normal(name))
    }

    /// Whether the name of a part fits.
    pub(super) fn any(&self, fits: impl Fn(&str) -> bool) -> bool {
        self.parts.keys().any(|name| fits(name))
    }

    fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.parts.keys().map(String::as_str).collect();
        names.sort_unstable();
        names
    }

    /// A part, unpacked as it is read.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<Part<'_>>> {
        let Some(place) = self.parts.get(&normal(name)).copied() else { return Ok(None) };
        Ok(Some(BufReader::with_capacity(CHUNK, self.part_at(place, name)?)))
    }

    /// A part by its place in the directory.
    pub(super) fn part_at(&mut self, place: usize, name: &str) -> Result<RawPart<'_>> {
        let file = self.archive.by_index(place).map_err(explain)?;
        Ok(Guarded::new(file, &self.limits, &self.unpacked, !has_end(&normal(name), "bin")))
    }

    /// Checks how many shared texts there are said to be, since the library makes room for
    /// as many as are said.
    pub(super) fn check_shared_texts(&mut self) -> Result<()> {
        let named = self.parts.iter().filter(|(name, _)| shared_texts::are_named(name));
        let mut named: Vec<(String, usize)> = named.map(|(name, place)| (name.clone(), *place)).collect();
        named.sort_unstable();
        for (name, place) in named {
            let packed = self.archive.by_index_raw(place).map_err(explain)?.compressed_size().min(self.length);
            let Some(part) = self.part(&name)? else { continue };
            // As many as there are packed bytes can be borne in any case.
            if shared_texts::said_at_once(part)?.is_some_and(|said| said <= packed) {
                continue;
            }
            let before = self.unpacked.load(Ordering::Relaxed);
            let Some(part) = self.part(&name)? else { continue };
            let said = shared_texts::most_said(part)?;
            if said > self.unpacked.load(Ordering::Relaxed) - before {
                bail!("{FAULTY} (it claims {said} shared texts, more than it has room for)");
            }
        }
        Ok(())
    }

    /// Unpacks what the library reads when it opens a workbook, and throws it away: its
    /// sizes are known to be bearable then, and it to be sound. The shared texts of an xlsx
    /// prove so while they are read.
    pub(super) fn check_opened(&mut self) -> Result<()> {
        let document = self.document()?.unwrap_or_default();
        let folder = normal(document.rsplit_once('/').map_or("", |(folder, _)| folder));
        let is_to_check = |name: &&String| is_opened(name, &folder) && !shared_texts::are_named(name);
        let mut opened: Vec<String> = self.parts.keys().filter(is_to_check).cloned().collect();
        opened.sort_unstable();
        for name in opened {
            let Some(mut part) = self.part(&name)? else { continue };
            io::copy(&mut part, &mut io::sink()).map_err(plainly)?;
        }
        Ok(())
    }
}

/// A part's name as others may write it: case and the slant of slashes do not matter.
fn normal(name: &str) -> String {
    name.replace('\\', "/").to_ascii_lowercase()
}

fn has_end(name: &str, end: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, own)| own == end)
}

/// Whether the library reads a part when it opens a workbook whose document stands in a
/// folder.
fn is_opened(name: &str, folder: &str) -> bool {
    let inside = name.strip_prefix(folder).unwrap_or_default().trim_start_matches('/');
    let is_beside = !inside.is_empty() && !inside.contains('/') && !inside.ends_with("vbaproject.bin");
    is_beside || inside.starts_with("theme/") || has_end(name, "rels")
}

/// Says what the ZIP reader's own words leave out.
fn explain(fault: ZipError) -> anyhow::Error {
    match fault {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => anyhow::anyhow!(PROTECTED),
        ZipError::Io(fault) => plainly(fault),
        fault => faulty(&fault),
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{in_zip, tight};
    use super::*;

    fn opened(parts: &[(&str, &str)], limits: &Limits) -> Result<FileKind> {
        let bytes = SharedBytes::new(super::super::in_memory(in_zip(parts)))?;
        Package::open(bytes, limits)?.kind()
    }

    fn refusal(parts: &[(&str, &str)]) -> String {
        opened(parts, &Limits::default()).err().map(|fault| format!("{fault:#}")).unwrap_or_default()
    }

    #[test]
    fn a_zip_that_is_no_workbook_is_named_with_the_cure() {
        let office = |target: &str| {
            format!(
                "<Relationships><Relationship Id=\"r1\" Type=\"x/officeDocument\" Target=\"{target}\"/></Relationships>"
            )
        };
        let word = office("word/document.xml");
        let slides = office("ppt/presentation.xml");
        assert!(refusal(&[("_rels/.rels", &word), ("word/document.xml", "<a/>")]).contains("text document"));
        assert!(refusal(&[("_rels/.rels", &slides)]).contains("presentation"));
        assert!(refusal(&[("mimetype", "application/epub+zip")]).contains("book"));
        assert!(refusal(&[("mimetype", "application/vnd.oasis.opendocument.text")]).contains("text document"));
        assert!(refusal(&[("Index/Document.iwa", "")]).contains("Numbers"));
        assert!(refusal(&[("a.csv", "x"), ("b.csv", "y")]).contains("unpack"));
        assert!(refusal(&[("lists/a.xlsx", "x")]).contains("unpack"));
        assert!(refusal(&[]).contains("empty"));
    }

    #[test]
    fn the_parts_decide_what_a_workbook_is() -> Result<()> {
        let office = |target: &str| {
            format!(
                "<Relationships><Relationship Id=\"r1\" Type=\"x/officeDocument\" Target=\"{target}\"/></Relationships>"
            )
        };
        let usual = Limits::default();
        assert_eq!(opened(&[("_rels/.rels", &office("xl/workbook.xml"))], &usual)?, FileKind::Xlsx);
        assert_eq!(opened(&[("_rels\\.rels", &office("/xl/workbook.bin"))], &usual)?, FileKind::Xlsb);
        let ods = "application/vnd.oasis.opendocument.spreadsheet";
        assert_eq!(opened(&[("mimetype", ods)], &usual)?, FileKind::Ods);
        let list = format!("<manifest:file-entry manifest:media-type=\"{ods}\"/>");
        assert_eq!(opened(&[("META-INF/manifest.xml", &list)], &usual)?, FileKind::Ods);
        Ok(())
    }

    #[test]
    fn an_archive_that_unpacks_to_too_much_is_refused() {
        let parts = [("xl/workbook.xml", &*"x".repeat(5000))];
        let fault = opened(&parts, &tight(LimitKind::Inflated, 4000)).err().map(|fault| fault.to_string());
        assert!(fault.is_some_and(|fault| fault.contains("--limit inflated=")));
    }

    #[test]
    fn shared_texts_may_not_claim_more_than_there_is_room_for() -> Result<()> {
        let claims = "<sst uniqueCount=\"99999999999\"><si><t>a</t></si></sst>";
        let office =
            "<Relationships><Relationship Id=\"1\" Type=\"officeDocument\" Target=\"x/book.xml\"/></Relationships>";
        let parts = [("_rels/.rels", office), ("x/sharedStrings.xml", claims)];
        let bytes = SharedBytes::new(super::super::in_memory(in_zip(&parts)))?;
        let outcome = Package::open(bytes, &Limits::default())?.check_shared_texts();
        assert!(outcome.is_err_and(|fault| fault.to_string().contains("99999999999")));
        Ok(())
    }
}
