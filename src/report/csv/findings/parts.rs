//! The parts of a line: what differs from supplier to supplier, and what between them does not.

use crate::report::FindingsColumn;
use crate::report::csv::field::Field;
use crate::report::csv::write_row;
use crate::report::escape::Mended;
use crate::report::tables::Cell;

/// What columns hold, by what it differs with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Whom(Whom),
    /// Columns beside each other that are the same for all suppliers of a sheet with an
    /// outcome, by their place among such.
    Fixed(usize),
    State,
    Waiver,
    Digest,
    Evidence,
    Missing,
    WouldClear,
    /// Anything else, by its place in the table.
    Other(usize),
}

/// What of a supplier a column tells: who it is, and in which row it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whom {
    Key,
    Name,
    Country,
    Bid,
    Row,
}

/// The columns that are written.
#[derive(Default)]
pub(super) struct Parts {
    pub(super) all: Vec<Part>,
    /// The places in the table of columns that are fixed together.
    fixed: Vec<Vec<usize>>,
    /// The places of all columns.
    places: Vec<usize>,
}

impl Parts {
    pub(super) fn of(columns: &[FindingsColumn], is_undecided: bool) -> Self {
        let mut parts = Self::default();
        for column in columns {
            let part = match column.name() {
                "supplier" => Part::Whom(Whom::Key),
                "name" => Part::Whom(Whom::Name),
                "country" => Part::Whom(Whom::Country),
                "bid" => Part::Whom(Whom::Bid),
                "row" => Part::Whom(Whom::Row),
                "state" if !is_undecided => Part::State,
                "waiver" if !is_undecided => Part::Waiver,
                "file" | "sheet" | "rule" | "title" | "verdict" | "severity" | "kind" | "state" | "waiver" | "ask"
                | "action" | "instruments" | "why" => {
                    parts.fix(column.place());
                    continue;
                }
                "digest" => Part::Digest,
                "evidence" => Part::Evidence,
                "missing" => Part::Missing,
                "would_clear" => Part::WouldClear,
                _ => Part::Other(column.place()),
            };
            parts.all.push(part);
        }
        parts.places = columns.iter().map(|column| column.place()).collect();
        parts
    }

    /// Adds a column that is fixed, to the one before it if that is fixed too.
    fn fix(&mut self, place: usize) {
        if !matches!(self.all.last(), Some(Part::Fixed(_))) {
            self.all.push(Part::Fixed(self.fixed.len()));
            self.fixed.push(Vec::new());
        }
        if let Some(together) = self.fixed.last_mut() {
            together.push(place);
        }
    }

    /// What is fixed, from a row of the table.
    pub(super) fn fixed(&self, row: &[Cell<'_>]) -> Vec<Field> {
        let together = |places: &Vec<usize>| Field::joined(places.iter().map(|place| row[*place].as_text()));
        self.fixed.iter().map(together).collect()
    }

    /// Writes a line, part by part.
    pub(super) fn line(&self, out: &mut Vec<u8>, mut write: impl FnMut(Part, &mut Vec<u8>) -> Mended) -> Mended {
        let (begin, mut mended) = (out.len(), Mended::default());
        for (place, part) in self.all.iter().enumerate() {
            if place > 0 {
                out.push(b',');
            }
            mended += write(*part, out);
        }
        // A line with nothing in it is no row.
        if out.len() == begin {
            out.extend_from_slice(b"\"\"");
        }
        out.push(b'\n');
        mended
    }

    /// Whether a line is what it would be if the row of the table were written.
    pub(super) fn is_plainly(&self, row: &[Cell<'_>], line: &[u8], mended: Mended) -> bool {
        let cells = self.places.iter().map(|place| &row[*place]);
        let mut writer = ::csv::Writer::from_writer(Vec::new());
        let plain = write_row(cells, &mut writer);
        plain.is_ok_and(|plain| plain == mended) && writer.into_inner().is_ok_and(|plain| plain == line)
    }
}
