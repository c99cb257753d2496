//! How much a file may ask of the machine. A hostile file is refused in seconds, and
//! an honest large one is let through by the option its refusal names.

use std::fmt;
use std::str::FromStr;

use crate::model::not_one_of;

/// One of the limits, as it is typed: `--limit cells=200M`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LimitKind {
    /// Bytes a workbook may unpack to.
    Inflated,
    /// Cells of a workbook's sheet.
    Cells,
    /// Sheets of a workbook.
    Sheets,
    /// Columns of a table.
    Columns,
    /// Bytes of one cell.
    Field,
    /// Bytes of memory that may be kept for the suppliers of a run.
    Memory,
}

/// The limits there are: how they are typed, how large they are unless stated, what
/// they bound.
pub const LIMITS: &[(LimitKind, &str, u64, &str)] = &[
    (LimitKind::Inflated, "inflated", 4 << 30, "bytes a workbook may unpack to"),
    (LimitKind::Cells, "cells", 200_000_000, "cells of a sheet"),
    (LimitKind::Sheets, "sheets", 1_000, "sheets of a workbook"),
    (LimitKind::Columns, "columns", 16_384, "columns of a table"),
    (LimitKind::Field, "field", 1 << 20, "bytes of one cell"),
    (LimitKind::Memory, "memory", 8 << 30, "bytes kept in memory for the suppliers"),
];

/// How much a file may ask of the machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits([u64; LIMITS.len()]);

impl Default for Limits {
    fn default() -> Self {
        let mut limits = [0; LIMITS.len()];
        LIMITS.iter().for_each(|(kind, _, usual, _)| limits[*kind as usize] = *usual);
        Self(limits)
    }
}

impl Limits {
    /// A limit.
    pub fn get(&self, kind: LimitKind) -> u64 {
        self.0[kind as usize]
    }

    /// Sets a limit.
    pub fn set(&mut self, stated: StatedLimit) {
        self.0[stated.kind as usize] = stated.value;
    }

    /// Why a file asks too much, if it does, with the way out.
    pub(crate) fn check(&self, kind: LimitKind, asked: u64) -> Result<(), OverLimit> {
        if asked <= self.get(kind) { Ok(()) } else { Err(OverLimit { kind, limit: self.get(kind) }) }
    }
}

/// A file asks more than it may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct OverLimit {
    kind: LimitKind,
    limit: u64,
}

impl std::error::Error for OverLimit {}

impl fmt::Display for OverLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (_, name, _, what) = LIMITS[self.kind as usize];
        write!(
            f,
            "more than {} {what}: if the file is to be trusted, raise the limit with --limit {name}={}",
            self.limit,
            self.limit.saturating_mul(4)
        )
    }
}

/// A limit the user states.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StatedLimit {
    /// Which one.
    pub kind: LimitKind,
    /// How much.
    pub value: u64,
}

/// As it is typed.
impl fmt::Display for StatedLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}={}", LIMITS[self.kind as usize].1, self.value)
    }
}

impl FromStr for StatedLimit {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let names = LIMITS.iter().map(|(_, name, ..)| *name);
        let (name, value) = text.split_once('=').ok_or("write it as NAME=NUMBER, for example memory=16G")?;
        let kind = LIMITS.iter().find(|(_, known, ..)| *known == name.trim());
        let (kind, ..) = kind.ok_or_else(|| not_one_of(name.trim(), names))?;
        Ok(Self { kind: *kind, value: size_of_memory(value)? })
    }
}

/// A number as it is typed, with or without a unit: `500000`, `64M`, `2 GB`, `1GiB`.
pub fn size_of_memory(text: &str) -> Result<u64, String> {
    let text = text.trim();
    let (digits, unit) = text.split_at(text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len()));
    let factor: u64 = match unit.trim().to_ascii_uppercase().as_str() {
        "" | "B" => 1,
        "K" | "KB" | "KIB" => 1 << 10,
        "M" | "MB" | "MIB" => 1 << 20,
        "G" | "GB" | "GIB" => 1 << 30,
        "T" | "TB" | "TIB" => 1 << 40,
        _ => return Err(format!("`{text}` is no number; write for example 500000, 64M or 2G")),
    };
    let digits: u64 = digits.parse().map_err(|_| format!("`{text}` is no number; write for example 64M or 2G"))?;
    Ok(digits.saturating_mul(factor))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_stands_in_the_order_of_the_kinds() {
        assert!(LIMITS.iter().enumerate().all(|(place, (kind, ..))| *kind as usize == place));
    }

    #[test]
    fn a_limit_is_typed_with_a_unit() {
        let stated = |text: &str| text.parse::<StatedLimit>();
        assert_eq!(stated("memory=2G"), Ok(StatedLimit { kind: LimitKind::Memory, value: 2 << 30 }));
        assert_eq!(stated("cells=500").map(|s| s.value), Ok(500));
        assert_eq!(size_of_memory("2 GiB"), size_of_memory("2048MB"));
        assert!(size_of_memory("1.5G").is_err() && size_of_memory("2 miles").is_err());
        assert!(stated("cells=many").is_err() && stated("rows=5").is_err() && stated("cells").is_err());
    }
}
