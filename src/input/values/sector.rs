//! Sectors by code or in words.

use crate::model::{Datum, Gap};
use crate::reference::{SectorMatch, Sectors};

/// Reads a sector as one or more ISIC Rev.4 divisions. Several sectors in a cell are
/// parted by `|` or `;`.
pub(super) fn read(sectors: &Sectors, text: &str, scheme: Option<&str>) -> Result<Datum, Gap> {
    let mut divisions: Vec<Datum> = Vec::new();
    let mut first_fault = None;
    for part in text.split(['|', ';']).filter(|part| !part.trim().is_empty()) {
        match sectors.find(part, scheme) {
            SectorMatch::Divisions(found) => {
                for division in found {
                    let division = Datum::text(division);
                    if !divisions.contains(&division) {
                        divisions.push(division);
                    }
                }
            }
            SectorMatch::Ask(note) => first_fault = first_fault.or(Some(Gap::unreadable(note))),
            SectorMatch::None => {
                first_fault = first_fault.or_else(|| Some(Gap::unreadable("not a sector code or name that is known")));
            }
        }
    }
    match first_fault {
        Some(gap) if divisions.is_empty() => Err(gap),
        fault => Ok(Datum::from_items(divisions, fault.is_some())),
    }
}
