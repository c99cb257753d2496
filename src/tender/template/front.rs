//! The first sheet: what this is about, how to fill it in, what it was made of.

use anyhow::Result;
use rust_xlsxwriter::{Url, Worksheet};

use super::Template;
use super::looks::Looks;
use super::sheet::Sheet;
use crate::languages::Worth;
use crate::model::PlainAnswer;

/// The widths of its columns, in letters.
const WIDTHS: [f64; 2] = [24.0, 110.0];

pub(super) fn write(template: &Template<'_>, looks: &Looks, paper: &mut Worksheet) -> Result<()> {
    let phrases = template.phrases;
    let say = |id: &str| phrases.say(id).into_owned();
    let mut sheet = Sheet::begin(paper, looks, &say("template-title"), &WIDTHS)?;
    sheet.heading(&say("template-purpose-heading"))?;
    paragraph(&mut sheet, &say("template-purpose"))?;
    paragraph(&mut sheet, &with_words(template, "template-fairness"))?;
    sheet.heading(&say("template-how-heading"))?;
    for step in ["rows", "ids", "lists", "unknown", "money", "tags", "proof", "names", "save"] {
        paragraph(&mut sheet, &with_words(template, &format!("template-how-{step}")))?;
    }
    sheet.heading(&say("template-sheets-heading"))?;
    for name in ["answers", "questions", "dictionary", "lists"] {
        let row = sheet.row;
        let title = template.sheet_name(name);
        sheet.line(&[("", &looks.text), (&say(&format!("template-about-{name}")), &looks.prose)])?;
        let link = Url::new(format!("internal:'{title}'!A1")).set_text(title);
        sheet.paper.write_url_with_format(row, 0, link, &looks.link)?;
    }
    record(template, &mut sheet)?;
    sheet.paper.set_active(true);
    Ok(())
}

/// A text in the wide column.
fn paragraph(sheet: &mut Sheet<'_>, text: &str) -> Result<()> {
    let looks = sheet.looks;
    Ok(sheet.line(&[("", &looks.text), (text, &looks.prose)])?)
}

/// A sentence in which words of the questionnaire itself occur.
fn with_words(template: &Template<'_>, id: &str) -> String {
    let phrases = template.phrases;
    let word = |answer| template.vocabulary.plain_word(answer, phrases.language().code()).unwrap_or_default();
    let header = |name: &str| phrases.column(template.vocabulary.spec(template.vocabulary.known(name))).header;
    let sheet = if id.ends_with("proof") { "questions" } else { "answers" };
    let about = [
        ("unknown", Worth::from(word(PlainAnswer::Unknown))),
        ("notapplicable", Worth::from(word(PlainAnswer::NotApplicable))),
        ("yes", Worth::from(word(PlainAnswer::Yes))),
        ("no", Worth::from(word(PlainAnswer::No))),
        ("id", Worth::from(header("supplier_id").into_owned())),
        ("parent", Worth::from(header("parent_id").into_owned())),
        ("sheet", Worth::from(template.sheet_name(sheet))),
    ];
    phrases.say_of(id, &about).into_owned()
}

/// What the questionnaire was made of.
fn record(template: &Template<'_>, sheet: &mut Sheet<'_>) -> Result<()> {
    let phrases = template.phrases;
    let looks = sheet.looks;
    sheet.heading(&phrases.say("template-record-heading"))?;
    let packs: Vec<&str> = template.packs.iter().map(|pack| pack.id.as_str()).collect();
    let level = phrases.say_of(
        "template-record-level-worth",
        &[
            ("level", Worth::from(phrases.say(&format!("level-{}", template.level)).into_owned())),
            ("asked", Worth::from(template.questionnaire.questions.len())),
            ("left", Worth::from(template.questionnaire.left_out)),
        ],
    );
    let facts = [
        ("rules", packs.join(", ")),
        ("level", level.into_owned()),
        ("day", template.as_of.to_string()),
        ("program", format!("thbscreen {}", env!("CARGO_PKG_VERSION"))),
    ];
    for (what, worth) in facts {
        let what = phrases.say(&format!("template-record-{what}")).into_owned();
        sheet.line(&[(&what, &looks.text), (&worth, &looks.prose)])?;
    }
    if template.has_english() {
        paragraph(sheet, &phrases.say("template-english"))?;
    }
    Ok(())
}
