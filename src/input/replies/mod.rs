//! Letters that come back: the table in which a bidder answered, and what its answers change
//! in the lists.
//!
//! [`document`] and [`markdown`] find the rows of tables; a row is an answer where one of its
//! cells is the mark of a column (`#plan_present`). [`answers`] puts them into the lists,
//! read by the [`conventions`] of the letter.

mod answers;
mod conventions;
mod document;
mod markdown;

use anyhow::{Context, Result, bail};

use crate::model::{RowNumber, StatedPath, Vocabulary, closest, tidy};

pub(super) use answers::answer;

/// A letter that came back.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The file.
    pub path: StatedPath,
    /// What is filled in, in the order of the table.
    pub answers: Vec<ReplyRow>,
}

/// A row of the table that was filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplyRow {
    /// The row of the table, its header counted as 1.
    pub row: RowNumber,
    /// The key of the supplier whom it is about.
    pub supplier: String,
    /// The column.
    pub column: String,
    /// What was answered.
    pub answer: String,
    /// The document that is named for it.
    pub document: Option<String>,
}

/// The places of the cells around the mark: the supplier before it, the answer and the
/// document behind the question.
const BEFORE: usize = 1;
const ANSWER: usize = 2;
const DOCUMENT: usize = 3;

/// A reply may be so long, in bytes.
const LONGEST: u64 = 32 << 20;

impl Reply {
    /// Reads a letter that came back.
    pub fn read(path: &StatedPath, vocabulary: &Vocabulary) -> Result<Self> {
        let rows = rows(path).with_context(|| path.to_string())?;
        let answers = filled_in(&rows, vocabulary).with_context(|| path.to_string())?;
        Ok(Self { path: path.clone(), answers })
    }
}

/// The rows of all tables of a file.
fn rows(path: &StatedPath) -> Result<Vec<Vec<String>>> {
    let size = std::fs::metadata(path.place()).context("cannot be read")?.len();
    if size > LONGEST {
        bail!("this is no letter: it has more than {} MiB", LONGEST >> 20);
    }
    let bytes = std::fs::read(path.place()).context("cannot be read")?;
    if bytes.starts_with(b"PK") {
        return document::rows(&bytes);
    }
    let text = String::from_utf8(bytes);
    let text = text.ok().context("a letter that comes back is a docx document or Markdown; save it as docx")?;
    Ok(markdown::rows(&text))
}

/// The name behind the sign of a mark.
fn mark_of(cell: &str) -> Option<&str> {
    cell.strip_prefix('#').map(str::trim).filter(|name| !name.is_empty())
}

/// The rows that are answers and were filled in.
fn filled_in(rows: &[Vec<String>], vocabulary: &Vocabulary) -> Result<Vec<ReplyRow>> {
    let mut answers = Vec::new();
    let mut lines = 0;
    for (number, cells) in (1..).zip(rows) {
        // The number of a supplier may begin with the sign, too.
        let is_known = |cell: &String| mark_of(cell).is_some_and(|name| vocabulary.find(name).is_some());
        let place = cells.iter().rposition(is_known).or_else(|| cells.iter().rposition(|cell| mark_of(cell).is_some()));
        let Some(place) = place.filter(|place| *place >= BEFORE) else { continue };
        lines += 1;
        let name = mark_of(&cells[place]).unwrap_or_default();
        if vocabulary.find(name).is_none() {
            let near = closest(name, vocabulary.names()).map(|near| format!("; did you mean `#{near}`?"));
            bail!("row {number} of its tables: `#{name}` marks no column{}", near.unwrap_or_default());
        }
        let cell = |at: usize| cells.get(place + at).map(|cell| tidy(cell)).filter(|text| !text.is_empty());
        let Some(answer) = cell(ANSWER) else { continue };
        answers.push(ReplyRow {
            row: RowNumber(number),
            supplier: cells[place - BEFORE].clone(),
            column: name.to_owned(),
            answer: answer.to_owned(),
            document: cell(DOCUMENT).map(str::to_owned),
        });
    }
    if lines == 0 {
        bail!("there is no table with marks such as `#plan_present` in it; send back the table of the letter");
    }
    Ok(answers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundled;

    fn read(text: &str) -> Result<Vec<ReplyRow>> {
        let vocabulary = Vocabulary::from_toml(bundled::VOCABULARY)?;
        filled_in(&markdown::rows(text), &vocabulary)
    }

    #[test]
    fn only_rows_that_were_filled_in_are_answers() {
        let text = "# Letter\n\n| No. | Entity | Mark | Question | Your answer | Document |\n|---|---|---|---|---|---|\n\
                    | 1 | B-2 | #plan\\_present | Plan | yes | plan.pdf, p. 2 |\n| 2 | B\\|3 | #wages_withheld | Wages |  |  |\n\
                    | #3 | #7 | #plan_date | Date | 2026-01-31 |\n";
        let answers = read(text).expect("it is a reply");
        assert_eq!(answers.len(), 2);
        assert_eq!((answers[1].supplier.as_str(), answers[1].answer.as_str()), ("#7", "2026-01-31"));
        assert_eq!((answers[0].supplier.as_str(), answers[0].column.as_str()), ("B-2", "plan_present"));
        assert_eq!((answers[0].answer.as_str(), answers[0].document.as_deref()), ("yes", Some("plan.pdf, p. 2")));
    }

    #[test]
    fn a_letter_without_the_table_and_an_unknown_mark_are_faults() {
        assert!(read("Dear Sir,\n\nall is well.").expect_err("no table").to_string().contains("no table with marks"));
        let fault = read("| 1 | B-2 | #plan_presnt | x | yes |\n").expect_err("no column").to_string();
        assert_eq!(fault, "row 1 of its tables: `#plan_presnt` marks no column; did you mean `#plan_present`?");
    }
}
