//! What is different, for documents and for comments on changes.

use std::io::{self, Write};

use super::words;
use crate::languages::{Phrases, Worth};
use crate::model::{AnswerEffect, Changed, Difference, Moved};
use crate::report::escape::for_markdown;

/// Writes what is different as a list of findings and one of suppliers.
pub fn markdown(difference: &Difference, phrases: &Phrases, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "# {}\n", phrases.say("diff-title"))?;
    head(difference, phrases, out)?;
    let of_note: Vec<&Changed> = difference.findings.iter().filter(|changed| changed.is_of_note()).collect();
    if !of_note.is_empty() {
        writeln!(out, "\n## {}\n", phrases.say("diff-heading-findings"))?;
    }
    of_note.into_iter().try_for_each(|changed| finding(changed, phrases, out))?;
    if !difference.answers.is_empty() {
        writeln!(out, "\n## {}\n", phrases.say("diff-heading-answers"))?;
    }
    difference.answers.iter().try_for_each(|effect| answer(effect, phrases, out))?;
    if !difference.suppliers.is_empty() {
        writeln!(out, "\n## {}\n", phrases.say("diff-heading-suppliers"))?;
    }
    difference.suppliers.iter().try_for_each(|moved| supplier(moved, phrases, out))
}

/// The two reports, how causes were found out, and how many findings went which way.
fn head(difference: &Difference, phrases: &Phrases, out: &mut dyn Write) -> io::Result<()> {
    let [before, after] = words::sides(difference, phrases);
    let [findings, open] = words::counts(difference, phrases);
    let points = [
        ("diff-point-before", "report", for_markdown(&before)),
        ("diff-point-after", "report", for_markdown(&after)),
        ("diff-point-causes", "causes", for_markdown(&words::causes_by(difference, phrases))),
        ("diff-point-findings", "counts", findings),
        ("diff-point-open", "counts", open),
    ];
    points.into_iter().try_for_each(|(id, name, text)| point(id, &[(name, text.into())], phrases, out))
}

fn point(id: &str, about: &[(&str, Worth<'_>)], phrases: &Phrases, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "- {}", phrases.say_of(id, about))
}

fn finding(changed: &Changed, phrases: &Phrases, out: &mut dyn Write) -> io::Result<()> {
    let about = [
        ("supplier", called(&changed.supplier, changed.name.as_deref()).into()),
        ("rule", changed.rule.as_str().into()),
        ("passage", for_markdown(&words::passage(changed, phrases)).into()),
        ("causes", words::causes(changed.causes.as_deref(), phrases).into()),
    ];
    let turn = words::turn(changed.turn, phrases);
    writeln!(out, "- **{turn}** {}", phrases.say_of("diff-point-finding", &about))?;
    let values = words::values(changed, phrases);
    values.iter().try_for_each(|value| writeln!(out, "  - {}", for_markdown(value)))
}

fn answer(effect: &AnswerEffect, phrases: &Phrases, out: &mut dyn Write) -> io::Result<()> {
    let answer = &effect.answer;
    let document = answer.document.as_ref().map(|document| format!(", {document}")).unwrap_or_default();
    let place = format!("{}{document}", words::place(effect, phrases));
    let about = [
        ("supplier", for_markdown(&answer.supplier).into()),
        ("column", answer.column.as_str().into()),
        ("before", for_markdown(&answer.was).into()),
        ("after", for_markdown(&answer.is).into()),
        ("place", for_markdown(&place).into()),
        ("effect", for_markdown(&words::effect(effect, phrases)).into()),
    ];
    point("diff-point-answer", &about, phrases, out)
}

fn supplier(moved: &Moved, phrases: &Phrases, out: &mut dyn Write) -> io::Result<()> {
    let [before, after] = [&moved.before, &moved.after].map(|stance| {
        let stance = words::stance(stance.as_ref(), phrases);
        for_markdown(&stance.unwrap_or_else(|| phrases.say("diff-not-there").into_owned()))
    });
    let about = [
        ("supplier", called(&moved.supplier, moved.name.as_deref()).into()),
        ("before", before.into()),
        ("after", after.into()),
        ("causes", words::causes(moved.causes.as_deref(), phrases).into()),
    ];
    point("diff-point-supplier", &about, phrases, out)
}

/// A supplier by its key and, where it has one, its name.
fn called(key: &str, name: Option<&str>) -> String {
    let name = name.map(|name| format!(" {}", for_markdown(name))).unwrap_or_default();
    format!("{}{name}", for_markdown(key))
}
