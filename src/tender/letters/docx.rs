//! A letter as a document that a word processor opens.

use std::io::{Seek, Write};

use anyhow::{Context, Result};
use docx_rs::{
    AlignmentType, Docx, LineSpacing, PageMargin, Paragraph, Run, RunFonts, Shading, Style, StyleType, Table,
    TableCell, TableCellMargins, TableRow, WidthType,
};

use super::Letter;
use super::content::Question;
use crate::report::for_workbook;

/// The typeface, which every office program has or replaces by one of the same measures.
const FACE: &str = "Arial";

/// Sizes of letters, in half points.
const TEXT: usize = 21;
const SMALL: usize = 17;
const HEADING: usize = 24;
const TITLE: usize = 32;

/// An A4 page and its margins, in twentieths of a point.
const PAGE: (u32, u32) = (11_906, 16_838);
const MARGIN: i32 = 1_247;

/// The widths of the columns of the table for the reply, in twentieths of a point.
const REPLY: [usize; 6] = [480, 1_000, 2_400, 2_580, 1_750, 1_200];

/// The colour of the heads of tables and of headings.
const DARK: &str = "1F3A5F";

impl Letter<'_> {
    /// Writes the letter as a document. The same letter is the same file.
    pub fn write_docx(&self, out: impl Write + Seek) -> Result<()> {
        let margin = PageMargin {
            top: MARGIN,
            left: MARGIN,
            bottom: MARGIN,
            right: MARGIN,
            header: 600,
            footer: 600,
            gutter: 0,
        };
        let mut paper = Docx::new()
            .page_size(PAGE.0, PAGE.1)
            .page_margin(margin)
            .default_fonts(RunFonts::new().ascii(FACE).hi_ansi(FACE).cs(FACE))
            .default_size(TEXT)
            .add_style(heading_style("Title", "Title", TITLE))
            .add_style(heading_style("Heading1", "heading 1", HEADING));
        for paragraph in self.head_of_paper() {
            paper = paper.add_paragraph(paragraph);
        }
        for question in self.questions_in_words() {
            for paragraph in self.asked(&question) {
                paper = paper.add_paragraph(paragraph);
            }
        }
        for paragraph in self.more().iter().map(|more| body(more)) {
            paper = paper.add_paragraph(paragraph);
        }
        paper = paper
            .add_paragraph(heading(&self.say("letter-table")))
            .add_paragraph(body(&self.say("letter-table-hint")).keep_next(true))
            .add_table(self.reply())
            .add_paragraph(body(""))
            .add_paragraph(body(&self.say("letter-closing")).keep_next(true))
            .add_paragraph(body(&self.say("letter-signature")));
        for line in self.foot() {
            paper = paper.add_paragraph(Paragraph::new().add_run(plain(&line).size(SMALL).color("595959")));
        }
        paper.build().pack(out).context("the document cannot be written")
    }

    fn head_of_paper(&self) -> Vec<Paragraph> {
        let mut paragraphs = vec![body(&self.say("letter-sender"))];
        let mut to = Paragraph::new().add_run(plain(&format!("{} ", self.label("letter-to"))).bold());
        for (place, line) in self.addressees().iter().enumerate() {
            if place > 0 {
                to = to.add_run(Run::new().add_break(docx_rs::BreakType::TextWrapping));
            }
            to = to.add_run(plain(line));
        }
        paragraphs.push(spaced(to));
        for (label, worth) in self.head() {
            let line = Paragraph::new().add_run(plain(&format!("{label} ")).bold()).add_run(plain(&worth));
            paragraphs.push(line.line_spacing(LineSpacing::new().after(40)));
        }
        let title = Paragraph::new().style("Title").add_run(plain(&self.say("letter-title")));
        paragraphs.push(title.line_spacing(LineSpacing::new().before(360).after(200)));
        paragraphs.push(body(&self.say("letter-salutation")));
        paragraphs.extend(self.opening().iter().map(|text| body(text)));
        paragraphs
    }

    /// A question, with what it rests on, why it is asked and what settles it.
    fn asked(&self, question: &Question) -> Vec<Paragraph> {
        let text = Paragraph::new().add_run(plain(&question.text).bold()).keep_next(true);
        let mut paragraphs = vec![heading(&question.heading), spaced(text)];
        for (whom, held) in &question.about {
            let head = plain(&format!("{whom}. {}", self.label("letter-rests-on")));
            paragraphs.push(Paragraph::new().add_run(head).line_spacing(LineSpacing::new().after(20)).keep_next(true));
            for line in held {
                let line = Paragraph::new().add_run(plain(&format!("– {line}")));
                paragraphs.push(line.indent(Some(360), None, None, None).line_spacing(LineSpacing::new().after(40)));
            }
        }
        paragraphs.extend(question.aside.iter().map(|line| body(line)));
        for (label, text) in [("letter-why", &question.why), ("letter-proof", &question.proof)] {
            let line = Paragraph::new().add_run(plain(&format!("{} ", self.label(label))).bold()).add_run(plain(text));
            paragraphs.push(spaced(line));
        }
        paragraphs
    }

    /// The table for the reply.
    fn reply(&self) -> Table {
        let header = self.reply_header();
        let head = header.iter().zip(REPLY).map(|(text, width)| {
            let text = Paragraph::new().add_run(plain(text).bold().size(SMALL).color("FFFFFF"));
            cell(text, width).shading(Shading::new().fill(DARK))
        });
        let mut rows = vec![TableRow::new(head.collect()).cant_split()];
        for line in self.reply_lines() {
            let texts = [line.number.as_str(), &line.entity, &line.mark, &line.question, "", ""];
            let cells = texts
                .iter()
                .zip(REPLY)
                .map(|(text, width)| cell(Paragraph::new().add_run(plain(text).size(SMALL)), width));
            rows.push(TableRow::new(cells.collect()).cant_split());
        }
        let margins = TableCellMargins::new().margin(50, 80, 50, 80);
        Table::new(rows).set_grid(REPLY.to_vec()).width(REPLY.iter().sum(), WidthType::Dxa).margins(margins)
    }
}

fn cell(text: Paragraph, width: usize) -> TableCell {
    TableCell::new().width(width, WidthType::Dxa).add_paragraph(text.align(AlignmentType::Left))
}

fn heading_style(id: &str, name: &str, size: usize) -> Style {
    Style::new(id, StyleType::Paragraph).name(name).size(size).bold().color(DARK)
}

fn heading(text: &str) -> Paragraph {
    let spacing = LineSpacing::new().before(240).after(80);
    Paragraph::new().style("Heading1").add_run(plain(text)).line_spacing(spacing).keep_next(true)
}

fn body(text: &str) -> Paragraph {
    spaced(Paragraph::new().add_run(plain(text)))
}

fn spaced(paragraph: Paragraph) -> Paragraph {
    paragraph.line_spacing(LineSpacing::new().after(140))
}

/// Text without what a document cannot hold.
fn plain(text: &str) -> Run {
    Run::new().add_text(for_workbook(text).0)
}
