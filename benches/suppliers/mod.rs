//! Supplier lists as registers have them, invented from a seed.
//!
//! Countries are written in several languages and as codes, answers as every respondent
//! likes, gaps as whatever stands in a cell nobody filled; identifiers begin with noughts,
//! numbers have thousands separators. Most suppliers are unremarkable; what is flagged is
//! mostly the sector or the country, as in a real register.

mod places;
mod random;
mod supplier;
mod trades;
mod words;

use std::io::{self, Write};

use rayon::prelude::*;

pub(crate) use supplier::Cells;
use supplier::Supplier;

/// The columns.
pub(crate) const HEADERS: [&str; 30] = [
    "Supplier No",
    "Supplier name",
    "Registration No",
    "Country",
    "City",
    "Address",
    "Website",
    "Parent company",
    "Tier",
    "Role",
    "Contract value",
    "Currency",
    "Sector code",
    "Goods",
    "Total workers",
    "Migrant workers",
    "Nationality of workers",
    "Low skilled",
    "Accommodation provided",
    "Uses labour agency",
    "Recruitment fees charged",
    "Employer pays policy",
    "Written contract",
    "ID documents held",
    "Wages withheld",
    "Max weekly hours",
    "Grievance mechanism",
    "Plan present",
    "Plan date",
    "Plan covers subcontractors",
];

/// How many rows are made at a time by one thread.
const CHUNK: u64 = 20_000;

/// Hands over the cells of every supplier, in order.
pub(crate) fn each<E>(rows: u64, seed: u64, mut take: impl FnMut(&Cells) -> Result<(), E>) -> Result<(), E> {
    let mut cells = Cells::default();
    for row in 0..rows {
        cells.clear();
        Supplier::write(seed, row, &mut cells);
        take(&cells)?;
    }
    Ok(())
}

/// Writes a list as comma-separated values. A shorter list of the same seed is its beginning.
pub(crate) fn write_csv(rows: u64, seed: u64, out: &mut dyn Write) -> io::Result<()> {
    let mut header = csv::Writer::from_writer(&mut *out);
    header.write_record(HEADERS)?;
    header.flush()?;
    drop(header);
    let chunks: Vec<u64> = (0..rows).step_by(CHUNK as usize).collect();
    for some in chunks.chunks(2 * rayon::current_num_threads()) {
        let written: Vec<_> = some.par_iter().map(|first| chunk(*first, rows.min(first + CHUNK), seed)).collect();
        written.into_iter().try_for_each(|chunk| out.write_all(&chunk?))?;
    }
    out.flush()
}

fn chunk(first: u64, end: u64, seed: u64) -> io::Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(Vec::with_capacity(400 * CHUNK as usize));
    let mut cells = Cells::default();
    for row in first..end {
        cells.clear();
        Supplier::write(seed, row, &mut cells);
        writer.write_record(cells.texts())?;
    }
    writer.into_inner().map_err(|fault| io::Error::other(fault.to_string()))
}
