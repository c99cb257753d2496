//! Countries by code or name.

use crate::model::{Datum, Gap};
use crate::reference::{Countries, CountryMatch};

/// Reads a country; a name that several places share is asked about, never guessed.
pub(super) fn read(countries: &Countries, text: &str) -> Result<Datum, Gap> {
    match countries.find(text) {
        CountryMatch::One(code) => Ok(Datum::text(code)),
        CountryMatch::Ask(candidates) => {
            Err(Gap::unreadable(format!("could be {}; write the country's name or code", candidates.join(" or "))))
        }
        CountryMatch::None => Err(Gap::unreadable("not a country")),
    }
}
