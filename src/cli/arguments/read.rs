//! How files are read, as it can be typed.

use clap::{Args, ValueEnum};

use super::help::{MEMORY_LIMIT, limits_help};
use crate::input::{Hidden, Limits, MappingFile, Ragged, ReadOptions, StatedLimit, StatedMapping, size_of_memory};
use crate::model::StatedPath;

/// How files are read.
#[derive(Args)]
#[command(next_help_heading = "Reading lists")]
pub struct ReadArguments {
    /// Read only this sheet of workbooks; may be repeated
    #[arg(long, value_name = "NAME")]
    pub sheet: Vec<String>,
    /// The row that holds the headers, counted from 1
    #[arg(long, value_name = "ROW", value_parser = clap::value_parser!(u32).range(1..))]
    pub header_row: Option<u32>,
    /// The delimiter of text files: a character, or `tab`
    #[arg(long, value_name = "CHARACTER", value_parser = delimiter, hide_short_help = true)]
    pub delimiter: Option<u8>,
    /// The encoding of text files, for example windows-1251 or gb18030 (default: found out)
    #[arg(long, value_name = "NAME", hide_short_help = true)]
    pub encoding: Option<String>,
    /// Let a file ask more of the machine: memory=16G. May be repeated; `--help` lists the limits
    #[arg(long = "limit", value_name = "NAME=NUMBER", long_help = limits_help(), hide_short_help = true)]
    pub limits: Vec<StatedLimit>,
    /// Stop with a message when the run takes more memory than this: 2GB, 500MB (default: nine tenths of what is free
    /// when it begins, where that can be found out)
    #[arg(long, value_name = "SIZE", value_parser = size_of_memory, long_help = MEMORY_LIMIT, hide_short_help = true)]
    pub memory_limit: Option<u64>,
    /// The list has no header: say which column is which by number, with --map 1=name
    #[arg(long, conflicts_with = "header_row", hide_short_help = true)]
    pub no_header: bool,
    /// What to do with hidden rows and columns of workbooks
    #[arg(long, value_enum, default_value_t = HiddenChoice::Include, hide_short_help = true)]
    pub hidden: HiddenChoice,
    /// What to do with rows that have more cells than the header: leave them out and name them, or read them
    #[arg(long, value_enum, default_value_t = RaggedChoice::Skip, hide_short_help = true)]
    pub ragged: RaggedChoice,
    /// Read which header is which column from this file, as `columns --write` makes it
    #[arg(long, value_name = "FILE", hide_short_help = true)]
    pub mapping: Option<StatedPath>,
    /// Say which column a header is: "Factory Name=name"
    ///
    /// Or "3=country" by position, or "Remarks=ignore". May be repeated; wins over --mapping.
    #[arg(long = "map", value_name = "HEADER=COLUMN")]
    pub mappings: Vec<StatedMapping>,
    /// Screen every row by itself: rows that name the same supplier are reported, but not joined
    #[arg(long, hide_short_help = true)]
    pub keep_repeats: bool,
}

impl ReadArguments {
    /// How they are read; `mapping_file` is what --mapping holds.
    pub fn options(&self, mapping_file: Option<MappingFile>) -> ReadOptions {
        let mut limits = Limits::default();
        self.limits.iter().for_each(|stated| limits.set(*stated));
        ReadOptions {
            sheets: self.sheet.clone(),
            header_row: if self.no_header { Some(0) } else { self.header_row },
            delimiter: self.delimiter,
            limits,
            encoding: self.encoding.clone(),
            mappings: self.mappings.clone(),
            mapping_file,
            hidden: match self.hidden {
                HiddenChoice::Include => Hidden::Include,
                HiddenChoice::Exclude => Hidden::Exclude,
            },
            ragged: match self.ragged {
                RaggedChoice::Skip => Ragged::Skip,
                RaggedChoice::Keep => Ragged::Keep,
            },
            name_optional: false,
            keep_repeats: self.keep_repeats,
            among_others: false,
        }
    }

    /// What was stated, for the record of the run.
    pub(super) fn settings(&self, add: &mut dyn FnMut(&str, String)) {
        self.sheet.iter().for_each(|sheet| add("sheet", sheet.clone()));
        self.header_row.iter().for_each(|row| add("header-row", row.to_string()));
        if self.no_header {
            add("no-header", "yes".to_owned());
        }
        self.delimiter.iter().for_each(|byte| add("delimiter", char::from(*byte).to_string()));
        self.encoding.iter().for_each(|name| add("encoding", name.clone()));
        self.limits.iter().for_each(|limit| add("limit", limit.to_string()));
        if self.hidden == HiddenChoice::Exclude {
            add("hidden", "exclude".to_owned());
        }
        if self.ragged == RaggedChoice::Keep {
            add("ragged", "keep".to_owned());
        }
        if self.keep_repeats {
            add("keep-repeats", "yes".to_owned());
        }
        self.mapping.iter().for_each(|path| add("mapping", path.to_string()));
        self.mappings.iter().for_each(|map| add("map", format!("{}={}", map.header, map.column)));
    }
}

pub(in crate::cli) fn delimiter(text: &str) -> Result<u8, String> {
    match text.as_bytes() {
        b"tab" | b"\\t" => Ok(b'\t'),
        [byte] if byte.is_ascii() && !byte.is_ascii_alphanumeric() && *byte != b'"' => Ok(*byte),
        _ => Err("write one character such as ; or the word tab".to_owned()),
    }
}

/// What can be typed after --hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum HiddenChoice {
    /// Read them, and say so
    Include,
    /// Leave them out, and say so
    Exclude,
}

/// What can be typed after --ragged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum RaggedChoice {
    /// Leave them out, and name them
    Skip,
    /// Read them as far as the header goes
    Keep,
}
