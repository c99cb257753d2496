//! Refuses a row without an end before it fills the memory.

/// Why a row is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// It holds a cell that is too long.
    Cell,
    /// It holds too many cells.
    Columns,
}

/// Why a row that is too long is refused, with regard to what of it came last.
pub(super) fn refusal(delimiter: u8, last: &[u8]) -> Refusal {
    let cells = memchr::memchr_iter(delimiter, last).count();
    // A row goes on behind a line break only inside quotation marks.
    let is_quoted = memchr::memchr2(b'\n', b'\r', last).is_some();
    if cells > last.len() / 64 && !is_quoted { Refusal::Columns } else { Refusal::Cell }
}
