//! The sheet that bidders fill in: above each column its topic, its question, its header and
//! its mark.

use anyhow::Result;
use rust_xlsxwriter::{Format, Worksheet};

use super::lists::Ranges;
use super::looks::Looks;
use super::validation::{cut, rule};
use super::{ENTITIES, Template};
use crate::model::ColumnType;
use crate::report::height_of;
use crate::tender::allowed::Allowed;

const TITLE: u32 = 0;
const HINT: u32 = 1;
const TOPIC: u32 = 2;
const QUESTION: u32 = 3;
const HEADER: u32 = 4;
const TAG: u32 = 5;
/// The first row of the answers, counted from nought.
pub(super) const FIRST: u32 = 6;
/// The last of them.
pub(super) const LAST: u32 = FIRST + ENTITIES - 1;

/// The width of a column, in letters.
const WIDTH: f64 = 30.0;

/// What of an entity stays in sight: its number and its name.
const FIXED: u16 = 2;

pub(super) fn write(template: &Template<'_>, looks: &Looks, ranges: &Ranges, paper: &mut Worksheet) -> Result<()> {
    let phrases = template.phrases;
    paper.write_string_with_format(TITLE, 0, phrases.say("template-answers-title"), &looks.title)?;
    paper.write_string_with_format(HINT, 0, phrases.say("template-answers-hint"), &looks.hint)?;
    let mut most: f64 = 0.0;
    let mut topic = "";
    for (place, question) in (0_u16..).zip(&template.questionnaire.questions) {
        let spec = question.spec;
        let texts = phrases.column(spec);
        let shown =
            if spec.block == topic { String::new() } else { phrases.say(&format!("block-{}", spec.block)).into() };
        topic = &spec.block;
        let allowed = template.allowed(spec);
        let asked = format!("{}\n({})", texts.question, allowed.in_words(template.tongue(), spec));
        let asked = if matches!(allowed, Allowed::Text | Allowed::Choice) { texts.question.to_string() } else { asked };
        most = most.max(height_of(&asked, WIDTH));
        paper.set_column_width(place, WIDTH)?;
        paper.write_string_with_format(TOPIC, place, shown, &looks.topic)?;
        paper.write_string_with_format(QUESTION, place, &asked, &looks.question)?;
        paper.write_string_with_format(HEADER, place, &*texts.header, &looks.header)?;
        paper.write_string_with_format(TAG, place, format!("#{}", spec.id), &looks.tag)?;
        let checked = rule(&allowed, template, spec, ranges)?;
        let checked = checked.set_input_title(cut(&texts.header, 32))?.set_input_message(cut(&asked, 255))?;
        paper.add_data_validation(FIRST, place, LAST, place, &checked)?;
        let look = own_look(looks, spec.kind);
        for row in FIRST..=LAST {
            paper.write_blank(row, place, look)?;
        }
    }
    paper.set_row_height(QUESTION, most)?;
    paper.set_freeze_panes(FIRST, FIXED)?;
    paper.set_landscape().set_paper_size(9).set_repeat_rows(HEADER, HEADER)?.set_repeat_columns(0, FIXED - 1)?;
    Ok(())
}

/// Identifiers and texts stay text, so that leading zeros survive.
fn own_look(looks: &Looks, kind: ColumnType) -> &Format {
    match kind {
        ColumnType::Number | ColumnType::Percent | ColumnType::Money => &looks.own_number,
        ColumnType::Date => &looks.own_date,
        _ => &looks.own_text,
    }
}
