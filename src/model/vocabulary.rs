//! The canonical columns and the words that stand for answers and gaps, as
//! `rules/vocabulary.toml` defines them.

use std::collections::BTreeMap;
use std::fmt;

use anyhow::{Context, Result, bail};
use hashbrown::HashMap;
use rayon::prelude::*;
use serde::Deserialize;

use super::fold::fold;
use super::gap::GapKind;
use super::level::Level;
use super::plain_answer::{PlainAnswer, PlainWords};
use super::pseudonym::NameKind;
use super::vocabulary_pieces::parted;
use super::word_index::WordIndex;

/// A canonical column, by its position in the vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ColumnId(pub u16);

/// What the cells of a column mean, and so how they are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ColumnType {
    /// An identifier: text that is never a number.
    Id,
    /// Free text.
    Text,
    /// Several values in one cell.
    List,
    /// A country, kept as ISO 3166-1 alpha-2.
    Country,
    /// A branch of business, kept as ISIC Rev.4 division.
    Sector,
    /// A number.
    Number,
    /// A share in percent.
    Percent,
    /// An amount of money.
    Money,
    /// A day.
    Date,
    /// Yes or no.
    Answer,
    /// One of a fixed set of words.
    Choice,
}

impl fmt::Display for ColumnType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Id => "identifier",
            Self::Text => "text",
            Self::List => "list",
            Self::Country => "country",
            Self::Sector => "sector",
            Self::Number => "number",
            Self::Percent => "percentage",
            Self::Money => "amount of money",
            Self::Date => "date",
            Self::Answer => "yes/no answer",
            Self::Choice => "choice",
        })
    }
}

type ByLanguage = BTreeMap<String, Vec<String>>;

/// One of the words a choice column can hold.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The word rules use.
    pub id: String,
    /// The words users write, by language.
    #[serde(default)]
    pub words: ByLanguage,
}

/// A canonical column.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ColumnSpec {
    /// The name rules use.
    pub id: String,
    /// The group of questions it belongs to.
    pub block: String,
    /// How its cells are read.
    #[serde(rename = "type")]
    pub kind: ColumnType,
    /// For lists: what the elements are.
    #[serde(default = "text_items")]
    pub items: ColumnType,
    /// What the column says about a supplier.
    pub meaning: String,
    /// How to ask a bidder for it.
    pub question: String,
    /// The document that settles the answer, where one does.
    pub proof: Option<String>,
    /// The shortest questionnaire that asks for it.
    #[serde(default)]
    pub level: Level,
    /// Whether the answer may come from somebody who complained: no letter to a bidder may
    /// rest on it.
    #[serde(default)]
    pub confidential: bool,
    /// The headers users write, by language; `any` holds published field names.
    #[serde(default)]
    pub headers: ByLanguage,
    /// Headers that also state a classification (`naics2022`, `cpv2008` ...).
    #[serde(default)]
    pub hints: ByLanguage,
    /// Those of the headers that name many other things too: alone they are little
    /// evidence that a sheet is a list of suppliers.
    #[serde(default)]
    pub generic: Vec<String>,
    /// Headers that count only as a whole: inside a longer one they say too little.
    #[serde(default)]
    pub whole: Vec<String>,
    /// Words in a header that rule this column out.
    #[serde(default)]
    pub reject: Vec<String>,
    /// The words of a choice.
    #[serde(default)]
    pub choices: Vec<Choice>,
    /// Words that mean a blank in this column only, folded.
    #[serde(default)]
    pub gap_words: Vec<String>,
    /// The column that holds the currency of this amount.
    pub currency: Option<String>,
    /// The column that names the classification of this code.
    pub scheme: Option<String>,
    /// The column this one is read from when no header maps to it.
    pub fallback: Option<String>,
    /// The unit of a number.
    pub unit: Option<String>,
    /// Words that may stand around a number: "Tier 1 Supplier".
    #[serde(default)]
    pub around: Vec<String>,
    /// The characters that part the elements of a list.
    #[serde(default = "list_separators")]
    pub separators: String,
    /// Whether the question may truly not apply, so that "n/a" is an answer.
    #[serde(default)]
    pub conditional: bool,
    /// What its texts name, where that does not follow from the type.
    identifies: Option<NameKind>,
    /// Whether its texts are codes that identify nobody.
    #[serde(default)]
    neutral: bool,
}

fn text_items() -> ColumnType {
    ColumnType::Text
}

fn list_separators() -> String {
    "|;,\n".to_owned()
}

impl ColumnSpec {
    /// The column whose cell is needed to read this one's: its currency or its
    /// classification.
    pub fn companion(&self) -> Option<&str> {
        self.currency.as_deref().or(self.scheme.as_deref())
    }

    /// What its texts name, so that a redacted report gives them pseudonyms; nothing for
    /// columns whose values say what is the case and not who is meant. Identifiers and free
    /// texts name somebody unless the vocabulary says otherwise.
    pub fn names(&self) -> Option<NameKind> {
        let by_type = |kind| match kind {
            ColumnType::Id => Some(NameKind::Id),
            ColumnType::Text => Some(NameKind::Text),
            _ => None,
        };
        let otherwise = || match self.kind {
            ColumnType::List => by_type(self.items),
            kind => by_type(kind),
        };
        if self.neutral { None } else { self.identifies.or_else(otherwise) }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    words: Answers<ByLanguage>,
    gaps: BTreeMap<String, ByLanguage>,
    nothing: ByLanguage,
    rows: RowWords,
    months: BTreeMap<String, Vec<Vec<String>>>,
    currencies: Currencies,
    #[serde(default)]
    column: Vec<ColumnSpec>,
}

impl File {
    /// Reads the text in pieces, side by side.
    fn read(text: &str) -> Result<Self, toml::de::Error> {
        let (head, columns) = parted(text);
        let (file, columns) = rayon::join(
            || toml::from_str::<Self>(head),
            || columns.par_iter().map(|piece| toml::from_str(piece)).collect::<Result<Vec<Columns>, _>>(),
        );
        let mut file = file?;
        file.column.extend(columns?.into_iter().flat_map(|piece| piece.column));
        Ok(file)
    }
}

/// Some columns.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Columns {
    column: Vec<ColumnSpec>,
}

/// Something for yes and something for no.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answers<T> {
    /// For yes.
    pub yes: T,
    /// For no.
    pub no: T,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RowWords {
    totals: ByLanguage,
    notes: ByLanguage,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Currencies {
    codes: Vec<String>,
    symbols: BTreeMap<String, String>,
}

/// Every canonical column and every word that is read as an answer or a gap.
#[derive(Clone, Debug)]
pub struct Vocabulary {
    columns: Vec<ColumnSpec>,
    by_id: HashMap<String, ColumnId>,
    /// Words for yes and no.
    pub answers: WordIndex<bool>,
    plain: PlainWords,
    /// Words for the kinds of gap.
    pub gaps: WordIndex<GapKind>,
    /// Words for "none" in a list.
    pub nothing: WordIndex<()>,
    /// Words that name a row of totals.
    pub totals: WordIndex<()>,
    /// Words that a note below a table begins with.
    pub notes: WordIndex<()>,
    /// Names of months, as numbers from 1.
    pub months: WordIndex<i8>,
    /// ISO 4217 codes and the symbols that stand for one currency only.
    pub currencies: BTreeMap<String, String>,
}

impl Vocabulary {
    /// Reads a vocabulary and checks that what it refers to exists.
    pub fn from_toml(text: &str) -> Result<Self> {
        let mut file = File::read(text).context("the vocabulary cannot be read")?;
        let by_id: HashMap<_, _> =
            file.column.iter().enumerate().map(|(i, c)| (c.id.clone(), ColumnId(i as u16))).collect();
        if by_id.len() != file.column.len() {
            bail!("the vocabulary names a column twice");
        }
        for column in &file.column {
            let named = [&column.currency, &column.scheme, &column.fallback];
            if column.neutral && column.identifies.is_some() {
                bail!("column `{}` is neutral and identifies somebody", column.id);
            }
            for other in named.into_iter().flatten() {
                by_id.get(other).with_context(|| format!("column `{}` refers to unknown `{other}`", column.id))?;
            }
        }
        let mut answers = WordIndex::new();
        answers.add_all(&file.words.yes, true);
        answers.add_all(&file.words.no, false);
        let plain = PlainWords::of(|answer| match answer {
            PlainAnswer::Yes => Some(&file.words.yes),
            PlainAnswer::No => Some(&file.words.no),
            PlainAnswer::Unknown => file.gaps.get("unknown"),
            PlainAnswer::NotApplicable => file.gaps.get("not_applicable"),
        });
        let mut nothing = WordIndex::new();
        nothing.add_all(&file.nothing, ());
        let mut totals = WordIndex::new();
        totals.add_all(&file.rows.totals, ());
        let mut notes = WordIndex::new();
        notes.add_all(&file.rows.notes, ());
        let mut months = WordIndex::new();
        for names in file.months.values() {
            for (number, spellings) in (1_i8..).zip(names) {
                spellings.iter().for_each(|spelling| months.add(spelling, number));
            }
        }
        let mut currencies = file.currencies.symbols;
        currencies.extend(file.currencies.codes.into_iter().map(|code| (code.clone(), code)));
        let gaps = gap_words(&file.gaps)?;
        let own_gaps = file.column.iter_mut().flat_map(|column| &mut column.gap_words);
        own_gaps.for_each(|word| *word = fold(word));
        Ok(Self { columns: file.column, by_id, answers, plain, gaps, nothing, totals, notes, months, currencies })
    }

    /// Every column, in the order of the file.
    pub fn columns(&self) -> impl Iterator<Item = (ColumnId, &ColumnSpec)> {
        self.columns.iter().enumerate().map(|(i, c)| (ColumnId(i as u16), c))
    }

    /// How many columns there are.
    pub fn len(&self) -> usize {
        self.columns.len()
    }

    /// Whether there are no columns.
    pub fn is_empty(&self) -> bool {
        self.columns.is_empty()
    }

    /// The column of a name.
    pub fn find(&self, id: &str) -> Option<ColumnId> {
        self.by_id.get(id).copied()
    }

    /// A column that the program itself relies on.
    ///
    /// # Panics
    /// When the vocabulary lacks it; a test proves that the bundled one does not.
    pub fn known(&self, id: &str) -> ColumnId {
        self.find(id).unwrap_or_else(|| panic!("the vocabulary must define `{id}`"))
    }

    /// The definition of a column.
    pub fn spec(&self, id: ColumnId) -> &ColumnSpec {
        &self.columns[usize::from(id.0)]
    }

    /// The same columns, told to people in other words. Ids and what is read stay as they are.
    #[must_use]
    pub fn retold(&self, tell: impl FnMut(&mut ColumnSpec)) -> Self {
        let mut retold = self.clone();
        retold.columns.iter_mut().for_each(tell);
        retold
    }

    /// The word for a plain answer in a language (`de`), where it has one.
    pub fn plain_word(&self, answer: PlainAnswer, language: &str) -> Option<&str> {
        self.plain.word(answer, language)
    }

    /// The names of all columns.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().map(|c| c.id.as_str())
    }
}

fn gap_words(groups: &BTreeMap<String, ByLanguage>) -> Result<WordIndex<GapKind>> {
    let mut words = WordIndex::new();
    for (group, by_language) in groups {
        let kind = match group.as_str() {
            "blank" => GapKind::Blank,
            "unknown" => GapKind::Unknown,
            "withheld" => GapKind::Withheld,
            "not_applicable" => GapKind::NotApplicable,
            other => bail!("the vocabulary names an unknown kind of gap, `{other}`"),
        };
        words.add_all(by_language, kind);
    }
    Ok(words)
}
