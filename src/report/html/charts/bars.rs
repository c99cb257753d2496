//! Bars beside each other, the longest as wide as there is room.

use svg::Document;
use svg::node::element::{Rectangle, Text};

use super::super::super::escape::for_page;
use super::super::super::table::words::shortened;
use super::super::scale::{class, shape};
use super::Teller;

const LINE: usize = 28;
const WIDTH: usize = 640;
/// Where the bars begin, and how long the longest is.
const START: usize = 230;
const LONGEST: usize = 330;
/// So many letters a label has.
const LABEL: usize = 30;

/// A bar.
pub(super) struct Bar {
    label: String,
    count: usize,
    /// The word of a scale that gives it its colour and shape, or none.
    word: String,
}

impl Bar {
    pub(super) fn new(label: &str, count: usize, word: &str) -> Self {
        Self { label: label.to_owned(), count, word: word.to_owned() }
    }
}

/// Draws bars.
pub(super) fn bars(title: &str, bars: &[Bar], teller: Teller<'_>) -> String {
    let most = bars.iter().map(|bar| bar.count).max().unwrap_or(0).max(1);
    let said: Vec<String> = bars.iter().map(|bar| format!("{} {}", bar.label, bar.count)).collect();
    let about = [("title", title.into()), ("bars", said.join(", ").into())];
    let label = teller.say_of("chart-in-words", &about);
    let mut drawing = Document::new()
        .set("viewBox", (0, 0, WIDTH, bars.len() * LINE + 4))
        .set("class", "chart")
        .set("role", "img")
        .set("aria-label", for_page(&label).0.into_owned());
    for (place, bar) in bars.iter().enumerate() {
        let middle = place * LINE + LINE / 2 + 2;
        // What there is, is seen, however little.
        let length = (bar.count * LONGEST / most).max(usize::from(bar.count > 0) * 2);
        let name = format!("{} {}", shape(&bar.word), shortened(&bar.label, LABEL));
        drawing = drawing
            .add(text(name.trim_start(), START - 10, middle + 5).set("text-anchor", "end"))
            .add(
                Rectangle::new()
                    .set("x", START)
                    .set("y", middle - 9)
                    .set("width", length)
                    .set("height", 18)
                    .set("class", format!("bar {}", class(&bar.word))),
            )
            .add(text(&bar.count.to_string(), START + length + 8, middle + 5));
    }
    drawing.to_string()
}

fn text(content: &str, x: usize, y: usize) -> Text {
    Text::new(content).set("x", x).set("y", y)
}
