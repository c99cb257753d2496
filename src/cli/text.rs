//! Running text on the terminal: broken to its width, and free of what would steer it.

use std::io::{self, Write};

use unicode_width::UnicodeWidthStr;

use super::terminal::width;
use crate::report::for_terminal;

/// A title, and a text below it, set in.
pub fn paragraph(out: &mut dyn Write, title: &str, text: &str) -> io::Result<()> {
    writeln!(out, "\n{}", for_terminal(title))?;
    wrapped(out, "    ", "    ", text)
}

/// An item of a list.
pub fn item(out: &mut dyn Write, text: &str) -> io::Result<()> {
    wrapped(out, "  - ", "    ", text)
}

/// Text broken to the width of the terminal; `first` leads the first line, `next` the others.
pub fn wrapped(out: &mut dyn Write, first: &str, next: &str, text: &str) -> io::Result<()> {
    let text = one_line(text);
    for line in lines(first, next, &for_terminal(&text), usize::from(width())) {
        writeln!(out, "{line}")?;
    }
    Ok(())
}

/// Text without its line breaks and wide gaps.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The lines of a text of single spaces. A word wider than a line keeps a line of its own.
fn lines(first: &str, next: &str, text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = first.to_owned();
    let mut is_empty = true;
    for word in text.split(' ') {
        if !is_empty && line.width() + 1 + word.width() > width {
            lines.push(std::mem::replace(&mut line, next.to_owned()));
            is_empty = true;
        }
        if !is_empty {
            line.push(' ');
        }
        line.push_str(word);
        is_empty = false;
    }
    lines.push(line);
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_broken_between_words_and_never_within_one() {
        let broken = lines("- ", "  ", "one two threefourfive six", 10);
        assert_eq!(broken, ["- one two", "  threefourfive", "  six"]);
        assert_eq!(lines("", "", "供应商 风险", 8), ["供应商", "风险"]);
        assert_eq!(lines("- ", "  ", "", 10), ["- "]);
    }
}
