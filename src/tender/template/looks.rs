//! How the cells of the questionnaire look. Colour never stands alone.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

/// The formats of cells, each made once.
pub(super) struct Looks {
    pub(super) title: Format,
    pub(super) heading: Format,
    pub(super) hint: Format,
    pub(super) header: Format,
    pub(super) topic: Format,
    pub(super) question: Format,
    pub(super) tag: Format,
    pub(super) text: Format,
    pub(super) prose: Format,
    pub(super) count: Format,
    pub(super) link: Format,
    /// Cells to be filled in: text that stays text, numbers, days.
    pub(super) own_text: Format,
    pub(super) own_number: Format,
    pub(super) own_date: Format,
}

impl Looks {
    pub(super) fn new() -> Self {
        let text = Format::new().set_align(FormatAlign::Top);
        let prose = text.clone().set_text_wrap();
        let on = |back: u32, fore: u32| {
            prose.clone().set_background_color(Color::RGB(back)).set_font_color(Color::RGB(fore))
        };
        let framed = |format: Format| format.set_border(FormatBorder::Thin).set_border_color(Color::RGB(0x00BF_BFBF));
        // Every pair of colours has a contrast of at least 4.5 to 1.
        Self {
            title: Format::new().set_bold().set_font_size(16),
            heading: Format::new().set_bold().set_font_size(12),
            hint: text.clone().set_italic(),
            header: on(0x001F_3A5F, 0x00FF_FFFF).set_bold(),
            topic: on(0x00D9_E2F0, 0x001F_3A5F).set_bold().set_text_wrap(),
            question: framed(on(0x00F3_F6FB, 0x0000_0000)),
            tag: on(0x00E7_E6E6, 0x0059_5959).set_font_size(8),
            count: text.clone().set_num_format("0"),
            link: text
                .clone()
                .set_font_color(Color::RGB(0x0005_63C1))
                .set_underline(rust_xlsxwriter::FormatUnderline::Single),
            own_text: framed(prose.clone().set_num_format("@")),
            own_number: framed(text.clone().set_num_format("General")),
            own_date: framed(text.clone().set_num_format("yyyy-mm-dd")).set_align(FormatAlign::Left),
            text,
            prose,
        }
    }
}
