//! A page as Markdown.

use std::io::{self, Write};

use super::page::{Block, Item, Step, above};
use crate::cli::one_line;
use crate::report::{for_markdown, for_terminal};
use crate::rules::Truth;

/// Prints a page.
pub(super) fn write(page: &[Block], out: &mut dyn Write) -> io::Result<()> {
    let mut before_items = false;
    for block in page {
        // A list follows its lead without a gap only where that is allowed.
        if matches!(block, Block::Items(_) | Block::Steps(_)) && before_items {
            writeln!(out)?;
        }
        before_items = matches!(block, Block::Text(_));
        match block {
            Block::Title { id, pack, title } => {
                writeln!(out, "# {}\n\n`{}`, pack `{}`", escaped(title), code(id), code(pack))?;
            }
            Block::Heading(text) => writeln!(out, "\n## {}\n", escaped(text))?,
            Block::Text(text) => writeln!(out, "{}", escaped(text))?,
            Block::Remark(text) => writeln!(out, "\n{}", escaped(text))?,
            Block::Items(items) => items.iter().try_for_each(|item| print_item(item, 0, out))?,
            Block::Sql(text) => writeln!(out, "```sql\n{}\n```", fenced(text))?,
            Block::Steps(steps) => steps.iter().try_for_each(|step| print_step(step, 0, out))?,
        }
    }
    Ok(())
}

fn print_item(item: &Item, depth: usize, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}- {}", "  ".repeat(depth), escaped(&item.text))?;
    item.parts.iter().try_for_each(|part| print_item(part, depth + 1, out))
}

fn print_step(step: &Step, depth: usize, out: &mut dyn Write) -> io::Result<()> {
    let indent = "  ".repeat(depth);
    let truth = in_words(step.truth);
    writeln!(out, "{indent}- **{truth}** {}", escaped(&above(&step.text, !step.parts.is_empty())))?;
    for test in &step.tests {
        writeln!(out, "{indent}  - in SQL: `{}`", code(&one_line(test)))?;
    }
    for reading in &step.readings {
        // What cells say, of which nothing may act.
        writeln!(out, "{indent}  - {}", for_markdown(reading))?;
    }
    step.parts.iter().try_for_each(|part| print_step(part, depth + 1, out))
}

fn in_words(truth: Truth) -> &'static str {
    match truth {
        Truth::NotApplicable => "not applicable",
        other => other.word(),
    }
}

/// Text that is only text: what lists and packs say makes no links, tags or tables.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let line = one_line(text);
    let mut before = None;
    let line = for_terminal(&line);
    let mut chars = line.chars().peekable();
    while let Some(c) = chars.next() {
        let inside_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let is_mark = match c {
            '\\' | '*' | '[' | ']' | '<' | '>' | '|' | '&' | '#' | '~' | '!' => true,
            // `plan_present` is no emphasis.
            '_' => !(inside_word(before) && inside_word(chars.peek().copied())),
            // What would begin a point of a list.
            '-' | '+' => before.is_none(),
            '.' | ')' => !escaped.is_empty() && escaped.chars().all(|c| c.is_ascii_digit()),
            _ => false,
        };
        if is_mark {
            escaped.push('\\');
        }
        escaped.push(c);
        before = Some(c);
    }
    escaped
}

/// Text between two backticks.
fn code(text: &str) -> String {
    for_terminal(text).replace('`', "'")
}

/// Text inside a fence.
fn fenced(text: &str) -> String {
    let lines: Vec<String> = text.trim().lines().map(|line| code(line.trim_end())).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_list_says_makes_no_links_and_no_tags() {
        let attack = "<img src=x onerror=y> [click](javascript:z) **bold** | a\u{1b}[2J";
        assert_eq!(
            escaped(attack),
            "\\<img src=x onerror=y\\> \\[click\\](javascript:z) \\*\\*bold\\*\\* \\| a\u{fffd}\\[2J"
        );
        assert_eq!(escaped("_now_ plan_present"), "\\_now\\_ plan_present");
        assert_eq!(
            [escaped("- a"), escaped("1. b"), escaped("2.5 c-d")],
            ["\\- a", "1\\. b", "2\\.5 c-d"].map(str::to_owned)
        );
        assert_eq!(code("a`b"), "a'b");
        assert_eq!(fenced("a\n```\nb"), "a\n'''\nb");
    }
}
