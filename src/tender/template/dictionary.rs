//! The data dictionary: what each column means and what may stand in it.

use anyhow::Result;
use rust_xlsxwriter::Worksheet;

use super::Template;
use super::looks::Looks;
use super::sheet::Sheet;

/// The widths of its columns, in letters.
const WIDTHS: [f64; 5] = [30.0, 30.0, 18.0, 60.0, 70.0];

pub(super) fn write(template: &Template<'_>, looks: &Looks, paper: &mut Worksheet) -> Result<()> {
    let phrases = template.phrases;
    let say = |id: &str| phrases.say(&format!("template-dictionary-{id}")).into_owned();
    let mut sheet = Sheet::begin(paper, looks, &say("title"), &WIDTHS)?;
    sheet.header(&["mark", "name", "kind", "allowed", "meaning"].map(say))?;
    for question in &template.questionnaire.questions {
        let spec = question.spec;
        let texts = phrases.column(spec);
        let kind = format!("kind-{:?}", spec.kind).to_lowercase();
        sheet.line(&[
            (&format!("#{}", spec.id), &looks.text),
            (&texts.header, &looks.prose),
            (&phrases.say(&kind), &looks.prose),
            (&template.allowed(spec).in_words(template.tongue(), spec), &looks.prose),
            (&texts.meaning, &looks.prose),
        ])?;
    }
    Ok(())
}
