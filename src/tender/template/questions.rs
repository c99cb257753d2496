//! The sheet that explains each question: why it is asked, and what settles it.

use anyhow::Result;
use rust_xlsxwriter::utility::column_number_to_name;
use rust_xlsxwriter::{Formula, Worksheet};

use super::Template;
use super::answers::{FIRST, LAST};
use super::looks::Looks;
use super::sheet::Sheet;
use crate::languages::Worth;
use crate::rules::Rule;

/// The widths of its columns, in letters.
const WIDTHS: [f64; 8] = [6.0, 18.0, 26.0, 48.0, 60.0, 40.0, 40.0, 11.0];

/// So many checks are named for each question.
const MOST_CHECKS: usize = 3;

pub(super) fn write(template: &Template<'_>, looks: &Looks, paper: &mut Worksheet) -> Result<()> {
    let phrases = template.phrases;
    let say = |id: &str| phrases.say(&format!("template-questions-{id}")).into_owned();
    let mut sheet = Sheet::begin(paper, looks, &say("title"), &WIDTHS)?;
    sheet.header(&["number", "topic", "column", "question", "why", "checks", "proof", "answered"].map(say))?;
    for (place, question) in (0_u16..).zip(&template.questionnaire.questions) {
        let texts = phrases.column(question.spec);
        // What a rule says of its pattern is said of a check, and not of whoever fills this in.
        let why = question.nearest.map_or_else(
            || say("key"),
            |rule| {
                let texts = phrases.rule(&rule.info);
                format!("{}: {}", texts.title, texts.marked(&texts.why))
            },
        );
        let row = sheet.row;
        sheet.line(&[
            (&(place + 1).to_string(), &looks.text),
            (&phrases.say(&format!("block-{}", question.spec.block)), &looks.prose),
            (&texts.header, &looks.prose),
            (&texts.question, &looks.prose),
            (&why, &looks.prose),
            (&checks(template, &question.rules), &looks.prose),
            (texts.proof.as_deref().unwrap_or_default(), &looks.prose),
        ])?;
        sheet.paper.write_number_with_format(row, 0, f64::from(place + 1), &looks.count)?;
        let column = column_number_to_name(place);
        let name = template.sheet_name("answers").replace('\'', "''");
        let count = format!("=COUNTA('{name}'!{column}{}:{column}{})", FIRST + 1, LAST + 1);
        sheet.paper.write_formula_with_format(row, 7, Formula::new(count).set_result("0"), &looks.count)?;
    }
    Ok(())
}

/// The checks that read an answer, the gravest first.
fn checks(template: &Template<'_>, rules: &[&Rule]) -> String {
    let phrases = template.phrases;
    let title = |rule: &&Rule| {
        let texts = phrases.rule(&rule.info);
        texts.marked(&texts.title)
    };
    let named: Vec<String> = rules.iter().take(MOST_CHECKS).map(title).collect();
    let named = named.join("; ");
    match rules.len().saturating_sub(MOST_CHECKS) {
        0 => named,
        more => {
            let about = [("checks", Worth::from(named)), ("count", Worth::from(more))];
            phrases.say_of("template-questions-more", &about).into_owned()
        }
    }
}
