//! How numbers are written.

/// What parts whole numbers from decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecimalSign {
    /// 1,234.5
    Point,
    /// 1.234,5
    Comma,
}
