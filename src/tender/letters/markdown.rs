//! A letter as Markdown.

use std::fmt::Write;

use super::Letter;
use crate::report::for_markdown;

impl Letter<'_> {
    /// The letter as Markdown. Text of the lists is inert in it.
    pub fn markdown(&self) -> String {
        let mut out = String::new();
        // Writing to a text cannot fail.
        let _ = self.write_markdown(&mut out);
        out
    }

    fn write_markdown(&self, out: &mut String) -> std::fmt::Result {
        let escaped = |text: &str| for_markdown(text);
        writeln!(out, "# {}\n", self.say("letter-title"))?;
        writeln!(out, "{}\n", escaped(&self.say("letter-sender")))?;
        let to: Vec<String> = self.addressees().iter().map(|line| escaped(line)).collect();
        writeln!(out, "**{}** {}\n", self.label("letter-to"), to.join(", "))?;
        for (label, worth) in self.head() {
            writeln!(out, "- **{label}** {}", escaped(&worth))?;
        }
        writeln!(out, "\n{}\n", self.say("letter-salutation"))?;
        for paragraph in self.opening() {
            writeln!(out, "{}\n", escaped(&paragraph))?;
        }
        for question in self.questions_in_words() {
            writeln!(out, "## {}\n\n{}\n", question.heading, escaped(&question.text))?;
            for (whom, held) in &question.about {
                writeln!(out, "- {}. {}", escaped(whom), self.label("letter-rests-on"))?;
                held.iter().try_for_each(|line| writeln!(out, "  - {}", escaped(line)))?;
            }
            question.aside.iter().try_for_each(|line| writeln!(out, "- {}", escaped(line)))?;
            writeln!(out, "\n**{}** {}\n", self.label("letter-why"), escaped(&question.why))?;
            writeln!(out, "**{}** {}\n", self.label("letter-proof"), escaped(&question.proof))?;
        }
        if let Some(more) = self.more() {
            writeln!(out, "{}\n", escaped(&more))?;
        }
        writeln!(out, "## {}\n\n{}\n", self.say("letter-table"), escaped(&self.say("letter-table-hint")))?;
        writeln!(out, "| {} |", self.reply_header().join(" | "))?;
        writeln!(out, "|{}", "---|".repeat(6))?;
        for line in self.reply_lines() {
            let cells = [&line.number, &line.entity, &line.mark, &line.question].map(|cell| escaped(cell));
            writeln!(out, "| {} |  |  |", cells.join(" | "))?;
        }
        writeln!(out, "\n{}\n\n{}\n\n---\n", self.say("letter-closing"), escaped(&self.say("letter-signature")))?;
        self.foot().iter().try_for_each(|line| writeln!(out, "{}\n", escaped(line)))
    }
}
