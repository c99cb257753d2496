//! From the text of a cell to its meaning.
//!
//! A reader never guesses: what could mean two things is a gap that names both,
//! unless the other cells of the same sheet settle it ([`Conventions`]).

mod country;
mod date;
mod list;
mod money;
mod number;
mod sector;
mod shape;

use rayon::prelude::*;

use crate::model::{
    Cells, Column, ColumnSpec, ColumnType, Datum, DecimalSign, ExcelEpoch, FORMULA_ERRORS, Gap, GapKind, Texts,
    Vocabulary, fold, tidy,
};
use crate::reference::{Countries, Sectors};

pub(crate) use date::DateOrder;

/// So many texts are read in one go.
const STRETCH: usize = 4096;

/// How a sheet writes what could be read in two ways.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Conventions {
    /// What parts whole numbers from decimals.
    pub(crate) decimal: Option<DecimalSign>,
    /// Whether the day or the month comes first.
    pub(crate) order: Option<DateOrder>,
    /// Which day its day numbers count from.
    pub(crate) epoch: ExcelEpoch,
}

/// A column that is to be read, with what its header says about it.
#[derive(Clone, Copy)]
pub(crate) struct Meaning<'a> {
    pub(crate) spec: &'a ColumnSpec,
    /// A classification or a currency named in the header.
    pub(crate) hint: Option<&'a str>,
    /// Whether the cells belong to another column that stands in for this one. What
    /// cannot be read there is no fault: it was written to say something else.
    pub(crate) borrowed: bool,
}

/// Everything needed to read cells.
#[derive(Clone, Copy)]
pub(crate) struct Readers<'a> {
    pub(crate) vocabulary: &'a Vocabulary,
    pub(crate) countries: &'a Countries,
    pub(crate) sectors: &'a Sectors,
}

impl Readers<'_> {
    /// Reads every distinct text of a column once.
    pub(crate) fn read_column(&self, meaning: &Meaning<'_>, texts: &Texts, conventions: &Conventions) -> Cells {
        let all = 0..texts.len() as u32;
        let fractions =
            meaning.spec.kind == ColumnType::Percent && number::are_fractions(all.clone().map(|i| texts.get(i)));
        let all = all.into_par_iter().with_min_len(STRETCH);
        if matches!(meaning.spec.kind, ColumnType::Text | ColumnType::Id) {
            return Cells::Text(all.map(|i| self.gap(meaning.spec, texts.get(i))).collect());
        }
        let read = |i| {
            let text = texts.get(i);
            let (companion, own) = Column::parted(text);
            self.read(meaning, own, companion, conventions, fractions)
        };
        Cells::Typed(all.map(read).collect())
    }

    /// Reads what was answered to a question; `companion` is the currency or the
    /// classification that goes with it.
    pub(crate) fn read_answer(
        &self,
        meaning: &Meaning<'_>,
        text: &str,
        companion: Option<&str>,
        conventions: &Conventions,
    ) -> Result<Datum, Gap> {
        self.read(meaning, text, companion, conventions, false)
    }

    /// Whether an answer is one number to those who write a point before decimals, and another to
    /// those who write a comma.
    pub(crate) fn hangs_on_the_decimal_sign(&self, meaning: &Meaning<'_>, text: &str, companion: Option<&str>) -> bool {
        let read = |sign| {
            let conventions = Conventions { decimal: Some(sign), ..Conventions::default() };
            self.read_answer(meaning, text, companion, &conventions).ok()
        };
        let [point, comma] = [DecimalSign::Point, DecimalSign::Comma].map(read);
        point.is_some() && comma.is_some() && point != comma
    }

    /// Reads one cell.
    fn read(
        &self,
        meaning: &Meaning<'_>,
        text: &str,
        companion: Option<&str>,
        conventions: &Conventions,
        fractions: bool,
    ) -> Result<Datum, Gap> {
        let spec = meaning.spec;
        match self.gap(spec, text) {
            // Namibia's code is also how many write "not available".
            Some(_) if spec.kind == ColumnType::Country && country::read(self.countries, text).is_ok() => {
                return Err(Gap::unreadable("could be a country's code or no answer; write the country's name"));
            }
            Some(GapKind::Unreadable) => return Err(Gap::unreadable("a formula error; correct it in the workbook")),
            Some(kind) => return Err(Gap::of(kind)),
            None => {}
        }
        let text = tidy(text);
        let companion = companion.filter(|c| self.vocabulary.gaps.get(c).is_none() && !tidy(c).is_empty());
        let read = match spec.kind {
            ColumnType::Text | ColumnType::Id => Ok(Datum::text(text)),
            ColumnType::Answer => self.answer(text),
            ColumnType::Number => {
                number::read(&number::alone(text, &spec.around), conventions.decimal).map(Datum::Number)
            }
            ColumnType::Percent => number::read_percent(text, conventions.decimal, fractions).map(Datum::Number),
            ColumnType::Money => {
                money::read(self.vocabulary, spec, text, companion.or(meaning.hint), conventions.decimal)
                    .map(Datum::Money)
            }
            ColumnType::Date => date::read(self.vocabulary, text, conventions).map(Datum::Date),
            ColumnType::Country => country::read(self.countries, text),
            ColumnType::Sector => sector::read(self.sectors, text, companion.or(meaning.hint)),
            ColumnType::Choice => list::choice(spec, text).map(Datum::text).ok_or_else(|| list::not_a_choice(spec)),
            ColumnType::List => list::read(self, spec, text),
        };
        match read {
            Err(gap) if meaning.borrowed && gap.kind == GapKind::Unreadable => Err(Gap::ABSENT),
            other => other,
        }
    }

    /// Whether a cell is a gap before it is read at all.
    fn gap(&self, spec: &ColumnSpec, text: &str) -> Option<GapKind> {
        let text = tidy(text);
        if text.is_empty() {
            return Some(GapKind::Blank);
        }
        if text.starts_with('#') && FORMULA_ERRORS.contains(&text) {
            return Some(GapKind::Unreadable);
        }
        if !spec.gap_words.is_empty() && spec.gap_words.contains(&fold(text)) {
            return Some(GapKind::Blank);
        }
        match self.vocabulary.gaps.get(text) {
            // "n/a" to a question that always applies is no answer to it.
            Some(GapKind::NotApplicable) if !spec.conditional => Some(GapKind::Unknown),
            other => other,
        }
    }

    fn answer(&self, text: &str) -> Result<Datum, Gap> {
        self.vocabulary
            .answers
            .get(text)
            .map(Datum::Answer)
            .ok_or_else(|| Gap::unreadable("not a plain yes or no; write yes, no, unknown or n/a"))
    }

    /// Finds out how a sheet writes numbers and dates, from all its cells together.
    pub(crate) fn conventions<'t>(
        columns: impl IntoIterator<Item = (ColumnType, &'t Texts)>,
        hint: Option<DecimalSign>,
        epoch: ExcelEpoch,
    ) -> Conventions {
        let mut numbers = number::Evidence::default();
        let mut dates = date::Evidence::default();
        for (kind, texts) in columns {
            let all = (0..texts.len() as u32).into_par_iter().with_min_len(STRETCH).map(|i| own_text(texts.get(i)));
            match kind {
                ColumnType::Number | ColumnType::Percent | ColumnType::Money => {
                    let told = all.fold(number::Evidence::default, number::Evidence::with);
                    numbers = numbers.and(told.reduce(number::Evidence::default, number::Evidence::and));
                }
                ColumnType::Date => {
                    let told = all.fold(date::Evidence::default, date::Evidence::with);
                    dates = dates.and(told.reduce(date::Evidence::default, date::Evidence::and));
                }
                _ => {}
            }
        }
        Conventions { decimal: numbers.verdict().or(hint), order: dates.verdict(), epoch }
    }

    /// How much of a column's sample can be read as a type, or why too little can: the
    /// check that a mapping by header alone would miss. `None` when there are no values.
    pub(crate) fn fit<'t>(
        &self,
        meaning: &Meaning<'_>,
        sample: impl Iterator<Item = &'t str>,
    ) -> Result<Option<f64>, String> {
        let conventions = Conventions {
            decimal: Some(DecimalSign::Point),
            order: Some(DateOrder::DayFirst),
            ..Conventions::default()
        };
        let names_a_party = ["name", "parent_name"].contains(&meaning.spec.id.as_str());
        let (mut read, mut unread, mut first) = (0, 0, None);
        for text in sample.filter(|text| self.gap(meaning.spec, text).is_none()) {
            let fits =
                if names_a_party { !self.is_no_name(tidy(text)) } else { self.is_read(meaning, text, &conventions) };
            if fits {
                read += 1;
            } else {
                unread += 1;
                first.get_or_insert(text);
            }
        }
        match first {
            Some(text) if unread > read => {
                let text: String = tidy(text).chars().take(40).collect();
                let kind = meaning.spec.kind.to_string();
                let expected = if names_a_party { "no names of firms" } else { &format!("not of type {kind}") };
                Err(format!("its values are {expected}, for example `{text}`"))
            }
            _ if read + unread == 0 => Ok(None),
            _ => Ok(Some(f64::from(read) / f64::from(read + unread))),
        }
    }

    fn is_read(&self, meaning: &Meaning<'_>, text: &str, conventions: &Conventions) -> bool {
        match self.read(meaning, text, None, conventions, false) {
            Ok(_) if meaning.spec.kind == ColumnType::Id => is_code(tidy(text)),
            Ok(Datum::List(items)) => !items.values.is_empty() || !items.partial,
            Ok(_) => true,
            // An ambiguous reading is still a reading of that type.
            Err(gap) => {
                gap.note.is_some_and(|note| note.contains(" or ")) && !matches!(meaning.spec.kind, ColumnType::Answer)
            }
        }
    }

    /// Whether a text is surely something else than the name of a firm.
    fn is_no_name(&self, text: &str) -> bool {
        number::read(text, Some(DecimalSign::Point)).is_ok()
            || self.vocabulary.answers.get(text).is_some()
            || country::read(self.countries, text).is_ok()
            || text
                .split_once('@')
                .is_some_and(|(user, host)| !user.is_empty() && host.contains('.') && !text.contains(' '))
            || ["http://", "https://", "www."].iter().any(|start| text.starts_with(start))
            || !text.chars().any(char::is_alphanumeric)
    }

    /// Whether a text names a country, for columns without a header.
    pub(crate) fn is_country(&self, text: &str) -> bool {
        country::read(self.countries, tidy(text)).is_ok()
    }
}

/// Whether a text may be an identifier: a digit stands in it, or it is one word.
fn is_code(text: &str) -> bool {
    text.len() <= 80 && (text.bytes().any(|byte| byte.is_ascii_digit()) || !text.contains(' '))
}

fn own_text(text: &str) -> &str {
    Column::parted(text).1
}
