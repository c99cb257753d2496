//! The records of a ZIP archive whose parts lie in it unpacked, in the form that has room for
//! every size (PKWARE's APPNOTE 6.3.10, sections 4.3.7 to 4.3.16 and 4.5.3).

use super::package::Entry;

/// What stands in the narrow field of a number whose wide field is written.
const SEE_WIDE: [u8; 4] = [0xff; 4];

/// Version 4.5 of the format, which brought the wide fields.
const VERSION: [u8; 2] = 45_u16.to_le_bytes();

/// A name in UTF-8, contents as they are, the first day there is.
const FLAGS_METHOD_TIME: [u8; 8] = [0x00, 0x08, 0, 0, 0, 0, 0x21, 0];

/// The record before a part; none when its name is too long for one.
pub(super) fn header(entry: &Entry) -> Option<Vec<u8>> {
    let mut record = b"PK\x03\x04".to_vec();
    record.extend(VERSION);
    record.extend(described(entry)?);
    record.extend(20_u16.to_le_bytes());
    record.extend(entry.name.as_bytes());
    record.extend(wide(&[entry.size, entry.size]));
    Some(record)
}

/// The record in the directory of a part whose own record stands at a place.
pub(super) fn in_directory(entry: &Entry, place: u64) -> Option<Vec<u8>> {
    let mut record = b"PK\x01\x02".to_vec();
    record.extend([VERSION, VERSION].as_flattened());
    record.extend(described(entry)?);
    record.extend(28_u16.to_le_bytes());
    // No comment, the first disk, no attributes.
    record.extend([0; 10]);
    record.extend(SEE_WIDE);
    record.extend(entry.name.as_bytes());
    record.extend(wide(&[entry.size, entry.size, place]));
    Some(record)
}

/// What follows a directory of so many records.
pub(super) fn end(count: u64, directory: u64, length: u64) -> Vec<u8> {
    let mut records = b"PK\x06\x06".to_vec();
    records.extend(44_u64.to_le_bytes());
    records.extend([VERSION, VERSION].as_flattened());
    // The first disk, twice.
    records.extend([0; 8]);
    for number in [count, count, length, directory] {
        records.extend(number.to_le_bytes());
    }
    records.extend(b"PK\x06\x07\0\0\0\0");
    records.extend((directory + length).to_le_bytes());
    records.extend(1_u32.to_le_bytes());
    records.extend(b"PK\x05\x06\0\0\0\0");
    records.extend([SEE_WIDE; 3].as_flattened());
    // No comment.
    records.extend([0; 2]);
    records
}

/// What both records of a part say alike, up to the length of its name.
fn described(entry: &Entry) -> Option<Vec<u8>> {
    let length = u16::try_from(entry.name.len()).ok()?;
    let mut fields = FLAGS_METHOD_TIME.to_vec();
    fields.extend(entry.crc32.to_le_bytes());
    fields.extend([SEE_WIDE; 2].as_flattened());
    fields.extend(length.to_le_bytes());
    Some(fields)
}

/// The field of wide numbers.
fn wide(numbers: &[u64]) -> Vec<u8> {
    let mut field = 1_u16.to_le_bytes().to_vec();
    field.extend((8 * numbers.len() as u16).to_le_bytes());
    numbers.iter().for_each(|number| field.extend(number.to_le_bytes()));
    field
}
