//! How cells look. Colour never stands alone: the word is always there.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

use super::super::tables::{Column, Kind};

/// The formats of cells, each made once.
pub(super) struct Looks {
    pub(super) title: Format,
    pub(super) heading: Format,
    pub(super) header: Format,
    pub(super) text: Format,
    pub(super) prose: Format,
    pub(super) link: Format,
    pub(super) whole: Format,
    pub(super) linked_whole: Format,
    /// The header and the text of a list as its owner wrote them. Text keeps away from a
    /// number at its left.
    pub(super) own_header: Format,
    pub(super) own_text: Format,
    number: Format,
    date: Format,
    grave: Format,
    serious: Format,
    middling: Format,
    slight: Format,
    /// What is open, or no supplier.
    pub(super) open: Format,
}

impl Looks {
    pub(super) fn new() -> Self {
        let text = Format::new().set_align(FormatAlign::Top);
        // Every pair of colours has a contrast of at least 4.5 to 1.
        let link = text
            .clone()
            .set_font_color(Color::RGB(0x0005_63C1))
            .set_underline(rust_xlsxwriter::FormatUnderline::Single);
        let word =
            |back: u32, fore: u32| text.clone().set_background_color(Color::RGB(back)).set_font_color(Color::RGB(fore));
        Self {
            title: Format::new().set_bold().set_font_size(16),
            heading: Format::new().set_bold().set_font_size(12),
            header: Format::new()
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::Top)
                .set_background_color(Color::RGB(0x001F_3A5F))
                .set_font_color(Color::White)
                .set_border_bottom(FormatBorder::Thin),
            own_text: text.clone().set_indent(1),
            own_header: text.clone().set_bold().set_indent(1).set_text_wrap().set_border_bottom(FormatBorder::Thin),
            prose: text.clone().set_text_wrap().set_indent(1),
            linked_whole: link.clone().set_num_format("0"),
            link,
            whole: text.clone().set_num_format("0"),
            number: text.clone().set_num_format("0.0"),
            date: text.clone().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Left).set_indent(1),
            grave: word(0x009C_1C1C, 0x00FF_FFFF).set_bold(),
            serious: word(0x00F8_CBAD, 0x0000_0000).set_bold(),
            middling: word(0x00FF_F2CC, 0x0000_0000),
            slight: word(0x00E2_EFDA, 0x0000_0000),
            open: word(0x00E7_E6E6, 0x0000_0000),
            text,
        }
    }

    /// The look of a word of a scale, by the English one.
    pub(super) fn word(&self, word: &str) -> &Format {
        match word {
            "critical" | "decision needed" => &self.grave,
            "high" | "conditions" => &self.serious,
            "medium" => &self.middling,
            "low" | "info" => &self.slight,
            "unknown" | "not scored" => &self.open,
            _ => &self.text,
        }
    }

    /// The look of text in a column.
    pub(super) fn of_text(&self, column: &Column, text: &str) -> &Format {
        match column.kind {
            Kind::Word => self.word(text),
            Kind::Prose => &self.prose,
            _ => &self.text,
        }
    }

    /// The look of a number in a column.
    pub(super) fn of_number(&self, column: &Column) -> &Format {
        match column.kind {
            Kind::Whole | Kind::Percent => &self.whole,
            _ => &self.number,
        }
    }

    pub(super) fn of_date(&self) -> &Format {
        &self.date
    }
}

/// So many lines a text takes in a column, by a cautious guess: no program that only reads
/// a workbook works that out.
pub(super) fn lines(text: &str, width: usize) -> usize {
    text.lines().map(|line| line.chars().count().div_ceil((width * 9 / 10).max(1)).max(1)).sum()
}

/// The height of a row of so many lines; a row cannot be higher than 409 points.
pub(super) fn height(lines: usize) -> f64 {
    (lines as f64 * 15.0).min(409.0)
}

/// The height of a row whose text is wrapped in a column of so many letters.
pub fn height_of(text: &str, width: f64) -> f64 {
    height(lines(text, width as usize))
}
