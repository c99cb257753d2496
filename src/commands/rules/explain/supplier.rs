//! The supplier that is asked about.

use anyhow::{Result, bail};

use crate::model::{Location, Report, Supplier, Way, closest, fold};
use crate::screening::Trace;

/// So many keys are named where a name is that of several suppliers.
const NAMED: usize = 8;

/// A supplier, and the way of the rule to its verdict.
pub(super) struct Traced {
    pub(super) key: String,
    pub(super) name: Option<String>,
    pub(super) country: Option<String>,
    pub(super) location: Location,
    /// None where the rule does not run on the day.
    pub(super) trace: Option<Trace>,
    /// The smallest changes of its answers that would clear it.
    pub(super) ways_out: Vec<Way>,
}

impl Traced {
    pub(super) fn new(supplier: Supplier<'_>, trace: Trace, ways_out: Vec<Way>) -> Self {
        Self {
            key: supplier.key(),
            name: supplier.name().map(str::to_owned),
            country: supplier.country().map(str::to_owned),
            location: supplier.location(),
            trace: Some(trace),
            ways_out,
        }
    }
}

/// The supplier of a key, or of a name that only one has.
pub(super) fn find<'a>(report: &'a Report, wanted: &str) -> Result<Supplier<'a>> {
    if let Some(supplier) = report.suppliers().find(|supplier| supplier.key() == wanted) {
        return Ok(supplier);
    }
    let folded = fold(wanted);
    let is_named = |supplier: &Supplier<'_>| supplier.name().is_some_and(|name| fold(name) == folded);
    let named: Vec<Supplier<'_>> = report.suppliers().filter(is_named).collect();
    match named[..] {
        [supplier] => Ok(supplier),
        [] => {
            let keys: Vec<String> = report.suppliers().map(|supplier| supplier.key()).collect();
            let names = report.suppliers().filter_map(|supplier| supplier.name());
            let near = closest(wanted, keys.iter().map(String::as_str).chain(names));
            let hint = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
            bail!("no supplier in the lists has the key or the name `{wanted}`{hint}\nreports show the keys")
        }
        _ => {
            let keys: Vec<String> = named.iter().take(NAMED).map(Supplier::key).collect();
            let more = if named.len() > NAMED { format!(" and {} more", named.len() - NAMED) } else { String::new() };
            let keys = keys.join(", ");
            bail!("{} suppliers are named `{wanted}`; say which by its key: {keys}{more}", named.len())
        }
    }
}
