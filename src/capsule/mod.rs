//! Capsules: a run kept in one file, with everything that is needed to repeat it.
//!
//! Belongs here: what a capsule holds, how it is packed and opened, and where two reports
//! differ first. Does not belong here: screening again, which is the same as screening.
//!
//! A capsule is a ZIP archive:
//!
//! ```text
//! capsule.json     what was run, and the digest of everything else
//! files/...        the lists, packs, tables, waivers ... by the paths they were named by
//! rules/...        the built-in rules and tables of the program that made it
//! report.json      the report with everything in it
//! reports/N/...    each report that was written
//! ```

mod difference;
mod manifest;
mod open;
mod pack;
mod stored;

pub use difference::first_difference;
pub use manifest::{Kept, Manifest};
pub use open::Capsule;
pub use pack::{Packing, Written};
pub use stored::report_name;
