//! Any bytes as a workbook, or as a part inside one that is otherwise whole: random
//! bytes alone would hardly ever get past the archive around them.
#![no_main]

use std::io::{Cursor, Write};

use libfuzzer_sys::fuzz_target;
use thbscreen::input::{Hidden, ReadOptions};
use zip::write::{SimpleFileOptions, ZipWriter};

fuzz_target!(|bytes: &[u8]| {
    let Some((choice, part)) = bytes.split_first() else { return };
    let workbook = match choice % 5 {
        0 => part.to_vec(),
        1 => xlsx("xl/worksheets/sheet1.xml", part),
        2 => xlsx("xl/sharedStrings.xml", part),
        3 => xlsx("xl/styles.xml", part),
        _ => ods(part),
    };
    let hidden = if choice & 0x80 == 0 { Hidden::Include } else { Hidden::Exclude };
    let options = ReadOptions { name_optional: true, hidden, ..ReadOptions::default() };
    if let Some(loaded) = thbscreen_fuzz::load(&workbook, options) {
        thbscreen_fuzz::check(&loaded);
    }
});

const SHEET: &str = r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Supplier</t></is></c><c r="B1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>0.5</v></c></row></sheetData></worksheet>"#;

fn xlsx(name: &str, content: &[u8]) -> Vec<u8> {
    let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let parts = [
        ("[Content_Types].xml", r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"#.to_owned()),
        ("_rels/.rels", format!(r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#)),
        ("xl/workbook.xml", format!(r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{relationships}"><sheets><sheet name="List" sheetId="1" r:id="rId1"/></sheets></workbook>"#)),
        ("xl/_rels/workbook.xml.rels", format!(r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{relationships}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{relationships}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="{relationships}/styles" Target="styles.xml"/></Relationships>"#)),
        ("xl/worksheets/sheet1.xml", SHEET.to_owned()),
        ("xl/sharedStrings.xml", "<sst><si><t>Country</t></si><si><t>Alpha</t></si></sst>".to_owned()),
        ("xl/styles.xml", r#"<styleSheet><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs></styleSheet>"#.to_owned()),
    ];
    archive(parts.iter().map(|(path, text)| (*path, if *path == name { content } else { text.as_bytes() })))
}

fn ods(content: &[u8]) -> Vec<u8> {
    let manifest = r#"<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>"#;
    let parts: [(&str, &[u8]); 3] = [
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", content),
        ("META-INF/manifest.xml", manifest.as_bytes()),
    ];
    archive(parts.into_iter())
}

fn archive<'a>(parts: impl Iterator<Item = (&'a str, &'a [u8])>) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (path, content) in parts {
        zip.start_file(path, stored).expect("a part");
        zip.write_all(content).expect("memory");
    }
    zip.finish().expect("memory").into_inner()
}
