//! Lists that are screened each by itself: what each is called, where its reports go, and
//! the summary of all on standard output.

mod names;
pub(super) mod placeholder;
mod summary;

pub use names::list_names;
pub use summary::Summary;

use self::placeholder::PLACEHOLDER;
use crate::report::SUMMARIES;

/// What becomes of the lists, for `--help`.
pub(super) fn help() -> String {
    let names: Vec<&str> = SUMMARIES.iter().map(|format| format.name).collect();
    format!(
        "Screen every file by itself instead of all as one list, and print one summary: a row for each file. Rules, \
         tables, rating and waivers are read once. {PLACEHOLDER} in -o, --annotate and --baseline stands for the name of \
         the file without its extension: -o 'reports/{PLACEHOLDER}.json'. Files of one name are told apart by their \
         extensions or folders. A file that cannot be screened hides no other: the run ends with exit code 2 when all \
         else has been written. The formats of the summary: {}",
        names.join(", ")
    )
}
