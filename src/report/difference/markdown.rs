//! What is different, for documents and for comments on changes.

use std::io::{self, Write};

use super::{causes_in_words, counts, passage, sides, values};
use crate::model::Difference;
use crate::report::escape::for_markdown;

/// Writes what is different as a list of findings and one of suppliers.
pub fn markdown(difference: &Difference, out: &mut dyn Write) -> io::Result<()> {
    let [before, after] = sides(difference);
    writeln!(out, "# What is different\n")?;
    writeln!(out, "- Before: {}\n- After: {}", for_markdown(&before), for_markdown(&after))?;
    let [findings, open] = counts(difference);
    writeln!(out, "- Causes: {}", for_markdown(&difference.causes_by))?;
    writeln!(out, "- Findings: {findings}\n- Open checks, which are listed in CSV and JSON only: {open}")?;
    let mut of_note = difference.findings.iter().filter(|changed| changed.is_of_note()).peekable();
    if of_note.peek().is_some() {
        writeln!(out, "\n## Findings\n")?;
    }
    for changed in of_note {
        let name = changed.name.as_ref().map(|name| format!(" {}", for_markdown(name))).unwrap_or_default();
        writeln!(
            out,
            "- **{}** {}{name}, `{}`: {}; because of {}",
            changed.turn.word(),
            for_markdown(&changed.supplier),
            changed.rule,
            for_markdown(&passage(changed)),
            causes_in_words(changed.causes.as_deref())
        )?;
        values(changed).iter().try_for_each(|value| writeln!(out, "  - {}", for_markdown(value)))?;
    }
    if !difference.answers.is_empty() {
        writeln!(out, "\n## Answers\n")?;
    }
    for effect in &difference.answers {
        let answer = &effect.answer;
        let document = answer.document.as_ref().map(|document| format!(", {document}")).unwrap_or_default();
        writeln!(
            out,
            "- {}, `{}`: {} to {} ({}); changed {}",
            for_markdown(&answer.supplier),
            answer.column,
            for_markdown(&answer.was),
            for_markdown(&answer.is),
            for_markdown(&format!("{}, row {}{document}", answer.file, answer.row)),
            for_markdown(&effect.in_words())
        )?;
    }
    if !difference.suppliers.is_empty() {
        writeln!(out, "\n## Suppliers\n")?;
    }
    for moved in &difference.suppliers {
        let name = moved.name.as_ref().map(|name| format!(" {}", for_markdown(name))).unwrap_or_default();
        let words = |rating: &Option<String>| rating.clone().unwrap_or_else(|| "not in the report".to_owned());
        writeln!(
            out,
            "- {}{name}: {} to {}; because of {}",
            for_markdown(&moved.supplier),
            for_markdown(&words(&moved.before)),
            for_markdown(&words(&moved.after)),
            causes_in_words(moved.causes.as_deref())
        )?;
    }
    Ok(())
}
