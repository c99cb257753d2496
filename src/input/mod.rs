//! From files to a supplier list: what a file is, which sheet and row hold the table,
//! which column is which, what each cell means.
//!
//! The way through the room: `open` asks `sniff` what a file is (`foreign` names what
//! cannot be read) and hands it to `delimited` or `workbook`, which give rows of text.
//! `choice` says which sheets are looked at, `sheets` reads them, side by side where it
//! pays; `table` finds the head and maps the columns,
//! `rows` tells suppliers from other rows, `gather` keeps their cells, `values` reads
//! them. `duplicates` joins the rows of one supplier; `remarks` and `refusal` say what
//! has to be said about all of it; `replies` puts into the lists what bidders answered;
//! `limits` how much a file may ask; `progress` is told how
//! far reading has come, by the bytes that `counter` counts. `again` reads the rows
//! of a list once more, as they stand, for whoever copies them; `stream` hands over the rows
//! of any file to whoever reads them by rules of their own.
//!
//! Adding a format touches its own file and a row of [`FORMATS`]. Does not belong
//! here: anything about rules or reports.

mod again;
mod batch;
mod choice;
mod counter;
mod delimited;
mod digest;
mod doubtful_ids;
mod duplicates;
mod forecast;
mod foreign;
mod gather;
mod intern;
mod limits;
mod load;
mod open;
mod progress;
mod refusal;
mod remarks;
mod replies;
mod rows;
mod sheets;
mod sniff;
mod source;
mod stream;
mod table;
mod values;
mod workbook;

pub use again::Rereader;
pub use limits::{LIMITS, LimitKind, Limits, StatedLimit, size_of_memory};
pub use load::{Input, Loaded, Loader, ReadOptions};
pub use progress::{Progress, Reached, Unwatched};
pub use replies::{Reply, ReplyRow};
pub use rows::{Hidden, Ragged};
pub use stream::{Streamed, StreamedSheet, TakeRow, first_bytes, stream};
pub use table::{MappingFile, Recogniser, StatedMapping};
pub use workbook::contains_panics;

/// A family of files that can be read.
#[derive(Clone, Copy, Debug)]
pub struct Format {
    /// What people call it.
    pub name: &'static str,
    /// The extensions it usually has. What a file is, is decided by its content.
    pub extensions: &'static [&'static str],
}

/// Everything that can be read.
pub const FORMATS: &[Format] = &[
    Format { name: "delimited text", extensions: &["csv", "tsv", "txt"] },
    Format { name: "Excel workbook", extensions: &["xlsx", "xlsm", "xltx", "xlsb", "xls"] },
    Format { name: "OpenDocument spreadsheet", extensions: &["ods"] },
];
