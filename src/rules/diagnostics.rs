//! Faults in packs: all of them at once, each with file, line, caret and a way out.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use crate::model::StatedPath;

/// The text of a pack and where it came from.
#[derive(Clone, Debug)]
pub struct Source {
    /// The path, or the name of a built-in pack's file.
    pub name: Arc<str>,
    /// The text.
    pub text: Arc<str>,
    /// The file of the user it was read from; beside it stand the files it brings along.
    pub file: Option<Arc<StatedPath>>,
    /// Where each line but the first begins.
    line_starts: Arc<[usize]>,
}

impl Source {
    /// A text that was read from no file of the user.
    pub fn new(name: impl Into<Arc<str>>, text: impl Into<Arc<str>>) -> Self {
        let text: Arc<str> = text.into();
        let line_starts = text.match_indices('\n').map(|(end, _)| end + 1).collect();
        Self { name: name.into(), text, file: None, line_starts }
    }

    /// The line of a place in it, counted from 1.
    pub(super) fn line(&self, place: usize) -> u32 {
        self.line_starts.partition_point(|start| *start <= place) as u32 + 1
    }
}

/// One fault.
#[derive(Clone, Debug)]
struct Fault {
    source: Source,
    span: Range<usize>,
    message: String,
    label: String,
    help: Option<String>,
}

/// Every fault found; a run with any of them does not start.
#[derive(Clone, Debug, Default)]
pub struct Faults {
    faults: Vec<Fault>,
}

impl Faults {
    /// Adds a fault at a place of a text.
    pub(super) fn add(
        &mut self,
        source: &Source,
        span: Range<usize>,
        message: impl Into<String>,
        label: impl Into<String>,
        help: Option<String>,
    ) {
        let span = whole_characters(&source.text, span);
        self.faults.push(Fault { source: source.clone(), span, message: message.into(), label: label.into(), help });
    }

    /// Takes over those of another.
    pub(super) fn append(&mut self, mut others: Self) {
        self.faults.append(&mut others.faults);
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.faults.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.faults.is_empty()
    }

    /// The faults as text. Without colour: what a pack says may hold escape sequences
    /// of its own, which could not be told from those of the colours.
    pub fn render(&self) -> String {
        let renderer = Renderer::plain();
        let mut text = String::new();
        let mut faults: Vec<&Fault> = self.faults.iter().collect();
        faults.sort_by_key(|fault| (&fault.source.name, fault.span.start));
        for fault in faults {
            let snippet = Snippet::source(&*fault.source.text)
                .path(&*fault.source.name)
                .annotation(AnnotationKind::Primary.span(fault.span.clone()).label(&fault.label));
            let mut group = Level::ERROR.primary_title(&fault.message).element(snippet);
            if let Some(help) = &fault.help {
                group = group.element(Level::HELP.message(help));
            }
            text.push_str(&renderer.render(&[group]));
            text.push_str("\n\n");
        }
        let (count, noun) = (self.len(), if self.len() == 1 { "fault" } else { "faults" });
        text + &format!("{count} {noun} in the rules; nothing was screened")
    }
}

/// A place of a text that begins and ends between characters, whatever was counted.
fn whole_characters(text: &str, span: Range<usize>) -> Range<usize> {
    let is_between = |place: &usize| text.is_char_boundary(*place);
    let end = (span.end.min(text.len())..=text.len()).find(is_between).unwrap_or(text.len());
    let start = (0..=span.start.min(end)).rev().find(is_between).unwrap_or(0);
    start..end
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render())
    }
}

impl std::error::Error for Faults {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_inside_a_character_is_shown_with_the_whole_of_it() {
        let source = Source::new("pack.toml", "when = \"ä\u{354}b\"");
        let mut faults = Faults::default();
        for start in 0..=source.text.len() + 2 {
            faults.add(&source, start..start + 1, "a fault", "here", None);
        }
        assert!(faults.render().contains("a fault"));
    }

    #[test]
    fn lines_are_counted_from_one_and_end_with_their_break() {
        let source = Source::new("pack.toml", "a\nb\n\nc");
        let lines: Vec<u32> = (0..=7).map(|place| source.line(place)).collect();
        assert_eq!(lines, [1, 1, 2, 2, 3, 4, 4, 4]);
    }
}
