//! The bids side by side, and under each who stands where and what to ask first.

use std::io::{self, Write};

use comfy_table::{Cell, CellAlignment};
use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use super::{RunV1, View, standing, write_json};
use crate::languages::Phrases;
use crate::model::{Bid, BidQuestion, BidQuestions, BidSummary, Member, Report, Severity};
use crate::report::csv::write_table;
use crate::report::escape::{Mended, for_terminal};
use crate::report::json::BidV1;
use crate::report::overview::name_of;
use crate::report::table::grid::{
    at_least, band_cell, count_cell, grid, legal_cell, limit, plain_grid, text_cell, widest, width_of_bands,
    width_of_legal,
};
use crate::report::table::words::{about_so_many, called, left_out, lines, lines_of, shortened};
use crate::report::tables;
use crate::report::{Remarks, Style};

/// The bids.
#[derive(Debug)]
pub(super) struct Bids;

/// The name of the schema; it changes when a field changes its meaning.
const SCHEMA: &str = "thbscreen/bids/v1";

/// So many bids stand side by side on the terminal, and so many suppliers in a tree.
const BIDS: usize = 20;
const TREE: usize = 25;
/// So many questions of each sort are put in words.
const QUESTIONS: usize = 3;

/// The titles of the table.
const TITLES: [&str; 7] = [
    "view-col-bid",
    "view-col-of",
    "view-col-legal",
    "screen-col-band",
    "screen-col-critical",
    "screen-col-high",
    "view-col-known",
];

impl View for Bids {
    fn name(&self) -> &'static str {
        "bid"
    }

    fn columns(&self) -> &'static [&'static str] {
        &["bid_id"]
    }

    fn table(&self, report: &Report, style: &Style, out: &mut dyn Write) -> io::Result<()> {
        /// So long are the lines where there are no bids.
        const LINE: usize = 82;
        let bids = report.ranked_bids();
        if bids.is_empty() {
            return lines_of(&style.phrases.say("view-no-bids"), LINE, out);
        }
        let about = [("day", report.run.as_of.to_string().into())];
        writeln!(out, "{}", style.phrases.say_of("view-bids", &about))?;
        side_by_side(&bids, style, out)?;
        for (bid, _) in bids.iter().take(BIDS) {
            one(bid, style, out)?;
        }
        Ok(())
    }

    fn csv(&self, report: &Report, out: &mut dyn Write) -> io::Result<Remarks> {
        write_table(&tables::BIDS, &tables::Scope::whole(report), out).map(Mended::in_words)
    }

    fn json(&self, report: &Report, out: &mut dyn Write) -> io::Result<()> {
        let bids = report.ranked_bids();
        let bids = bids.iter().map(|(bid, summary)| BidV1::of(bid, summary)).collect();
        write_json(&BidsV1 { run: RunV1::of(report, SCHEMA), bids }, out)
    }
}

/// The bids in a table: a line for the bidder itself, and one for those below it.
pub(in crate::report) fn side_by_side(
    bids: &[(Bid<'_>, BidSummary)],
    style: &Style,
    out: &mut dyn Write,
) -> io::Result<()> {
    let phrases = &style.phrases;
    let room = usize::from(style.width).saturating_sub(beside_the_name(phrases)).max(8);
    let mut grid = grid(style, &TITLES);
    for (bid, summary) in bids.iter().take(BIDS) {
        let bidders: Vec<&str> = bid.bidders().filter_map(|member| member.supplier.name()).collect();
        let below = bid.members.len() - bid.bidders().count();
        let answered = summary.completeness.percent_word();
        let mut add = |name: &str, of: &str, answered: &str, side| {
            let mut cells = vec![text_cell(&shortened(name, room)), text_cell(of)];
            cells.extend(side_cells(summary, side, style));
            cells.push(text_cell(answered).set_alignment(CellAlignment::Right));
            grid.add_row(cells);
        };
        if below < bid.members.len() {
            add(&name_of(bid, phrases), &phrases.say("view-bidder"), &answered, Side::Own);
        }
        let so_many = |id| about_so_many(id, below, phrases);
        match below {
            0 => {}
            _ if below == bid.members.len() => {
                add(&name_of(bid, phrases), &so_many("view-listed"), &answered, Side::Inherited);
            }
            _ => add(&bidders.join(", "), &so_many("view-below"), "", Side::Inherited),
        }
    }
    writeln!(out, "{grid}")?;
    lines(&phrases.say("view-bids-means"), out)?;
    left_out(bids.len().saturating_sub(BIDS), "screen-more-bids", phrases, out)
}

/// The columns of the terminal that the table of bids takes beside the name.
fn beside_the_name(phrases: &Phrases) -> usize {
    /// The lines between columns, and the spaces beside them.
    const LINES: usize = 8 + 2 * TITLES.len();
    let [_, of, _, _, critical, high, known] = TITLES;
    let several = ["view-below", "view-listed"].map(|id| about_so_many(id, 9, phrases).width());
    let of = widest([of, "view-bidder"], several.into_iter().fold(0, usize::max), phrases);
    let counts = widest([critical], 4, phrases) + widest([high], 4, phrases) + widest([known], 5, phrases);
    of + width_of_legal(phrases) + width_of_bands(phrases) + counts + LINES
}

#[derive(Clone, Copy)]
enum Side {
    Own,
    Inherited,
}

/// What the table says of the bidder, or of those below it.
fn side_cells(summary: &BidSummary, side: Side, style: &Style) -> [Cell; 4] {
    let BidSummary { legal, band, critical, high, .. } = summary;
    let (legal, band, critical, high) = match side {
        Side::Own => (legal.own, band.own, critical.own, high.own),
        Side::Inherited => (legal.inherited, band.inherited, critical.inherited, high.inherited),
    };
    [
        legal_cell(legal, style),
        band_cell(band, style),
        count_cell(critical as u64, (critical > 0).then_some(Severity::Critical), style),
        count_cell(high as u64, (high > 0).then_some(Severity::High), style),
    ]
}

/// Who stands where under a bid, and what to ask first.
fn one(bid: &Bid<'_>, style: &Style, out: &mut dyn Write) -> io::Result<()> {
    let phrases = &style.phrases;
    let suppliers = phrases.count("suppliers", bid.members.len());
    let name = for_terminal(&name_of(bid, phrases)).into_owned();
    writeln!(out, "{}", phrases.say_of("view-bid", &[("bid", name.into()), ("suppliers", suppliers.into())]))?;
    let mut tree = plain_grid(style);
    let room = usize::from(style.width) * 5 / 9;
    let mut widest = 0;
    for (member, branch) in std::iter::zip(&bid.members, branches(&bid.members, TREE)) {
        let label =
            format!("{branch}{} {}", called(&member.supplier, phrases), member.supplier.name().unwrap_or_default());
        let label = shortened(&label, room);
        widest = widest.max(label.width());
        tree.add_row([text_cell(&label), text_cell(&standing(bid, member, phrases))]);
    }
    // A label that is broken loses the indent that says below whom it stands.
    at_least(&mut tree, 0, u16::try_from(widest + 2).unwrap_or(u16::MAX));
    writeln!(out, "{tree}")?;
    if bid.members.len() > TREE {
        writeln!(out, " ... {}", about_so_many("screen-more-suppliers", bid.members.len() - TREE, phrases))?;
    }
    let BidQuestions { on_harm, narrowing } = bid.questions();
    ask(&about_so_many("view-could-be-critical", on_harm.len(), phrases), &on_harm, style, out)?;
    ask(&phrases.say("view-would-narrow"), &narrowing, style, out)?;
    writeln!(out)
}

fn ask(title: &str, questions: &[BidQuestion<'_>], style: &Style, out: &mut dyn Write) -> io::Result<()> {
    if questions.is_empty() {
        return Ok(());
    }
    let mut grid = plain_grid(style);
    limit(&mut grid, 0, style.width / 2);
    for question in questions.iter().take(QUESTIONS) {
        grid.add_row([text_cell(&whom(question, &style.phrases)), text_cell(question.question)]);
    }
    writeln!(out, " {title}\n{grid}")
}

/// The column of a question, and whom to ask.
fn whom(question: &BidQuestion<'_>, phrases: &Phrases) -> String {
    const NAMED: usize = 4;
    let mut keys: Vec<String> =
        question.suppliers.iter().take(NAMED).map(|supplier| called(supplier, phrases)).collect();
    if question.suppliers.len() > NAMED {
        keys.push(about_so_many("and-more", question.suppliers.len() - NAMED, phrases));
    }
    format!("{}\n{}", question.column, keys.join(", "))
}

/// The lines that show who stands below whom, for the first so many.
fn branches(members: &[Member<'_>], shown: usize) -> Vec<String> {
    // Whether another one follows below the same one above, for everybody.
    let mut has_next = vec![false; members.len()];
    let mut last_below: Vec<Option<usize>> = vec![None; members.len()];
    for (place, member) in members.iter().enumerate() {
        if let Some(before) = member.above.and_then(|above| last_below[above].replace(place)) {
            has_next[before] = true;
        }
    }
    let branch = |place: usize| {
        let Some(above) = members[place].above else { return " ".to_owned() };
        let mut parts = vec![if has_next[place] { "├─ " } else { "└─ " }];
        let mut at = above;
        while let Some(above) = members[at].above {
            parts.push(if has_next[at] { "│  " } else { "   " });
            at = above;
        }
        parts.push(" ");
        parts.into_iter().rev().collect()
    };
    (0..members.len().min(shown)).map(branch).collect()
}

#[derive(Serialize)]
struct BidsV1<'a> {
    #[serde(flatten)]
    run: RunV1<'a>,
    bids: Vec<BidV1<'a>>,
}
