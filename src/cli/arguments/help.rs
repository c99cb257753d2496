//! What `--help` says of options at length, from the tables it is about.

use std::fmt::Write;

use crate::input::LIMITS;
use crate::report::{FORMATS, added_columns};
use crate::rules::BUILTIN;

/// What pseudonyms are good for.
pub(super) const REDACT: &str = "Write reports for readers who are not to know who is meant: pseudonyms such as supplier-0001 stand \
                      for names, identifiers, bids, addresses, files, sheets and other texts, in every format; what \
                      might tell who is meant besides is withheld. Countries, sectors, numbers, days, answers and \
                      verdicts stay. This CSV file tells which pseudonym stands for whom; keep it apart from the \
                      reports. Pseudonyms it has already are used again, so that they stay the same from run to run";

/// What becomes of a run that takes too much memory.
pub(super) const MEMORY_LIMIT: &str = "Stop with a message and exit code 2 when the run takes more memory than this: \
                      2GB, 500MB. The message says how far it came and what would need less. Counted is all that the \
                      program takes, looked at twenty times a second. Unless stated, it may take nine tenths of what \
                      is free when it begins, swap and the bounds of a container included (on Linux; elsewhere there \
                      is no limit but --limit memory, which counts what is kept of the lists)";

/// The built-in packs there are, for `--help`.
pub(super) fn packs_help() -> String {
    let ids: Vec<&str> = BUILTIN.iter().map(|(id, _)| *id).collect();
    format!(
        "Use these built-in packs instead of those used otherwise (check and clauses: osce, rules: all). May be repeated. A pack \
         that builds on another brings it along; `thbscreen rules list` shows what is in each. There are {}",
        ids.join(", ")
    )
}

/// The formats of files, for `--help`.
pub(super) fn output_help() -> String {
    let mut help =
        "Write a report; the extension says the format. May be repeated. A folder (DIR/) gets every table as \
                    a CSV file of its own, with a dictionary of their columns. With --per-file, {file} stands for the name of \
                    each list: 'DIR/{file}.json'. The extensions:"
            .to_owned();
    for (extension, format) in FORMATS.iter().filter_map(|format| Some((format.extension?, format))) {
        let _ = write!(help, "\n  {extension:<6} {}", format.about);
    }
    help
}

/// What the annotated copy holds, for `--help`.
pub(super) fn annotate_help() -> String {
    let columns: Vec<String> = added_columns().map(|(name, meaning)| format!("\n  {name}  {meaning}")).collect();
    format!(
        "Write your lists again as a workbook: the same sheets, rows and columns in their order, with these columns at \
         the right of each; behind them the findings, questions, rules and sources they lead to. The lists themselves \
         are never changed; standard input cannot be read a second time.{}",
        columns.concat()
    )
}

/// The formats of standard output, for `--help`.
pub(super) fn format_help() -> String {
    let mut help = "The format on standard output:".to_owned();
    for format in FORMATS {
        let _ = write!(help, "\n  {:<6} {}", format.name, format.about);
    }
    help
}

/// The limits there are, for `--help`.
pub(super) fn limits_help() -> String {
    let mut help = "Let a file ask more of the machine: memory=16G. May be repeated. The limits, and how large they \
                    are unless stated:"
        .to_owned();
    for (_, name, usual, what) in LIMITS {
        let size = match usual {
            usual if usual % (1 << 30) == 0 => format!("{}G", usual >> 30),
            usual if usual % (1 << 20) == 0 => format!("{}M", usual >> 20),
            usual => usual.to_string(),
        };
        // Writing to a text cannot fail.
        let _ = write!(help, "\n  {name}={size}  {what}");
    }
    help
}
