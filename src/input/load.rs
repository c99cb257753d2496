//! Reads files into one supplier list.

use std::io::Read;
use std::sync::Arc;
use std::sync::mpsc;

use anyhow::{Context, Result, bail};

use super::batch::RowBatch;
use super::choice::{self, Passed};
use super::duplicates;
use super::gather::Fault;
use super::limits::{LimitKind, Limits};
use super::open::{self, Opened};
use super::progress::Progress;
use super::replies::{self, Reply};
use super::rows::{Hidden, Ragged};
use super::sheets::{Chosen, Sheets};
use super::source::Source;
use super::table::{MappingFile, Recogniser, StatedMapping, check_met, remark_unmet};
use super::values::Readers;
use crate::model::{
    ColumnId, Inputs, Origin, Problem, ProblemKind, STANDARD_INPUT, StatedPath, SupplierList, Vocabulary,
};
use crate::reference::{Countries, Sectors};

/// How many batches may wait between the thread that parses and the one that keeps.
const QUEUE: usize = 8;

/// Where a list comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// A file.
    File(StatedPath),
    /// Standard input, which holds delimited text or a workbook.
    Stdin,
}

impl Input {
    /// The name shown to people.
    pub fn name(&self) -> String {
        match self {
            Self::File(path) => path.to_string(),
            Self::Stdin => STANDARD_INPUT.to_owned(),
        }
    }
}

/// What the user states about how to read.
#[derive(Clone, Debug, Default)]
pub struct ReadOptions {
    /// Only these sheets.
    pub sheets: Vec<String>,
    /// The header is in this row; 0 when there is none.
    pub header_row: Option<u32>,
    /// The delimiter of text files.
    pub delimiter: Option<u8>,
    /// How much a file may ask of the machine.
    pub limits: Limits,
    /// The encoding of text files, by its usual name.
    pub encoding: Option<String>,
    /// Which header is which column.
    pub mappings: Vec<StatedMapping>,
    /// The same from a file.
    pub mapping_file: Option<MappingFile>,
    /// What to do with hidden rows and columns.
    pub hidden: Hidden,
    /// What to do with rows that have more cells than the header.
    pub ragged: Ragged,
    /// Whether a list without a name column may be read, to look at it.
    pub name_optional: bool,
    /// Whether rows that name the same supplier stay apart.
    pub keep_repeats: bool,
    /// Whether other lists are read by themselves with the same mappings, which may be for those.
    pub among_others: bool,
}

/// Reads lists into canonical columns.
pub struct Loader<'a> {
    /// The columns and words.
    pub vocabulary: &'a Vocabulary,
    /// Countries by name and code.
    pub countries: &'a Countries,
    /// Sectors by name and code.
    pub sectors: &'a Sectors,
    /// The headers people write and the layouts that are published.
    pub recogniser: &'a Recogniser,
    /// What the user stated.
    pub options: &'a ReadOptions,
    /// The columns worth keeping; all when `None`.
    pub wanted: Option<&'a [ColumnId]>,
    /// Opens standard input.
    pub stdin: &'a (dyn Fn() -> Box<dyn Read + Send> + Sync),
    /// Is told how far reading has come, and says whether it goes on.
    pub progress: &'a dyn Progress,
}

/// What was read, and how.
#[derive(Debug, Default)]
pub struct Loaded {
    /// The suppliers.
    pub list: SupplierList,
    /// How each sheet was read.
    pub inputs: Inputs,
    /// What was skipped or could not be read.
    pub problems: Vec<Problem>,
    /// How much memory the suppliers take, in bytes.
    pub(super) bytes: u64,
}

impl Loader<'_> {
    /// Reads every input. Several files and sheets form one list.
    pub fn load(&self, inputs: &[Input]) -> Result<Loaded> {
        let mut loaded = Loaded::default();
        for input in inputs {
            let (before, said_before) = (loaded.list.len(), loaded.problems.len());
            self.load_one(input, &mut loaded).with_context(|| input.name())?;
            if loaded.list.len() == before {
                let skipped = loaded.problems[said_before..].iter().filter(|p| p.kind == ProblemKind::SkippedRow);
                let skipped = skipped.map(|p| format!("; {}{}", p.message, p.occurrences(3)));
                bail!("{}: the table has a header but no supplier rows{}", input.name(), skipped.collect::<String>());
            }
        }
        let (typed, written) = (&self.options.mappings, self.options.mapping_file.as_ref());
        if self.options.among_others {
            loaded.problems.extend(remark_unmet(typed, written, &loaded.inputs.sheets));
        } else {
            check_met(typed, written, &loaded.inputs.sheets)?;
        }
        duplicates::settle(self.vocabulary, self.options.keep_repeats, &mut loaded);
        Ok(loaded)
    }

    /// Puts what bidders answered in the place of what the lists say.
    pub fn answer(&self, loaded: &mut Loaded, replies: &[Reply]) {
        replies::answer(&self.readers(), loaded, replies);
    }

    fn load_one(&self, input: &Input, loaded: &mut Loaded) -> Result<()> {
        let Opened { mut source, misnamed, counter, size } = open::open(self, input)?;
        let whole = Origin { file: Arc::from(input.name()), sheet: None };
        loaded.problems.extend(misnamed.map(|message| Problem::about(whole, ProblemKind::Reading, message)));
        let sheets = source.sheets();
        choice::check_stated(&self.options.sheets, &sheets)?;
        let mut passed = Passed::default();
        let mut chosen = Vec::new();
        for (position, info) in sheets.iter().enumerate() {
            let origin = Origin { file: Arc::from(input.name()), sheet: info.name.clone() };
            match choice::not_chosen(&self.options.sheets, info) {
                Some(reason) => passed.unchosen.push((origin, reason)),
                None => chosen.push(Chosen { position, info, origin }),
            }
        }
        let mut tables = Vec::new();
        let outcomes = Sheets::new(self, &chosen, (counter.as_ref(), size), loaded.bytes).read(&mut *source)?;
        for (outcome, sheet) in std::iter::zip(outcomes, &chosen) {
            match outcome {
                Ok(table) => tables.push(table),
                Err(reason) => passed.refused.push((sheet.origin.clone(), reason)),
            }
        }
        let kept = loaded.bytes + tables.iter().map(|table| table.bytes).sum::<u64>();
        self.options.limits.check(LimitKind::Memory, kept)?;
        self.progress.finish();
        if tables.is_empty() {
            return Err(passed.refusal());
        }
        if self.options.sheets.is_empty() {
            choice::set_unclear_aside(&mut tables, &mut passed);
        }
        let sha256 = source.sha256()?;
        tables.into_iter().for_each(|table| table.add_to(loaded, sha256.clone()));
        loaded.problems.extend(passed.problems());
        Ok(())
    }

    /// Everything needed to read cells.
    pub(super) fn readers(&self) -> Readers<'_> {
        Readers { vocabulary: self.vocabulary, countries: self.countries, sectors: self.sectors }
    }
}

/// Parses on one thread and gathers on another.
pub(super) fn stream(
    source: &mut dyn Source,
    sheet: usize,
    take: &mut dyn FnMut(&RowBatch) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let (full, filled) = mpsc::sync_channel::<RowBatch>(QUEUE);
    let (empty, emptied) = mpsc::channel::<RowBatch>();
    std::thread::scope(|scope| {
        let parser = scope.spawn(move || {
            source.read(sheet, &mut |batch| {
                full.send(batch).ok()?;
                Some(emptied.try_recv().unwrap_or_default())
            })
        });
        let mut kept = Ok(());
        while let Ok(mut batch) = filled.recv() {
            kept = take(&batch);
            if kept.is_err() {
                break;
            }
            batch.clear();
            // The parser may be done already; then nobody needs the batch.
            let _ = empty.send(batch);
        }
        drop(filled);
        let parsed = parser.join().unwrap_or_else(|_| bail!("the file is faulty in a way its reader did not expect"));
        match (kept, parsed) {
            (Err(fault), _) => Err(fault),
            (Ok(()), Err(fault)) => Err(Fault::Broken(fault)),
            (Ok(()), Ok(())) => Ok(()),
        }
    })
}
