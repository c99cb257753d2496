//! The bids side by side, and under each who stands where and what to ask first.

use std::io::{self, Write};

use comfy_table::{Cell, CellAlignment};
use serde::Serialize;

use super::{RunV1, View, write_json};
use crate::model::{Bid, BidQuestion, BidQuestions, BidSummary, LegalStatus, Member, Report, Severity};
use crate::report::csv::write_table;
use crate::report::escape::{Mended, for_terminal};
use crate::report::json::BidV1;
use crate::report::overview::name_of;
use crate::report::table::grid::{band_cell, band_word, count_cell, grid, legal_cell, limit, plain_grid, text_cell};
use crate::report::table::words::{handle, left_out, number, shortened};
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

impl View for Bids {
    fn name(&self) -> &'static str {
        "bid"
    }

    fn columns(&self) -> &'static [&'static str] {
        &["bid_id"]
    }

    fn table(&self, report: &Report, style: &Style, out: &mut dyn Write) -> io::Result<()> {
        let bids = report.ranked_bids();
        if bids.is_empty() {
            writeln!(out, "The lists name no bids and do not say who stands below whom. A column with the bid")?;
            return writeln!(
                out,
                "or with the parent of each supplier tells; --map \"HEADER=bid_id\" says which it is."
            );
        }
        writeln!(out, "Bids, those that need attention most first, as of {}", report.run.as_of)?;
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
    /// The columns of the terminal beside the name.
    const OTHERS: usize = 63;
    let room = usize::from(style.width).saturating_sub(OTHERS).max(8);
    let mut grid = grid(style, &["Bid", "Of", "Legal", "Band", "Crit", "High", "Known"]);
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
            add(&name_of(bid, &style.phrases), "bidder", &answered, Side::Own);
        }
        match below {
            0 => {}
            _ if below == bid.members.len() => {
                add(&name_of(bid, &style.phrases), &format!("{below} listed"), &answered, Side::Inherited);
            }
            _ => add(&bidders.join(", "), &format!("{below} below"), "", Side::Inherited),
        }
    }
    writeln!(out, "{grid}")?;
    writeln!(out, "Crit, High: findings; those from below as far as they reach the bidder. Known:")?;
    writeln!(out, "how much of what applies to all suppliers of the bid is answered.")?;
    left_out(bids.len().saturating_sub(BIDS), "further bid", out)
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
    writeln!(out, "{}: {}", for_terminal(&name_of(bid, &style.phrases)), number(bid.members.len(), "supplier"))?;
    let mut tree = plain_grid(style);
    let room = usize::from(style.width) * 5 / 9;
    for (member, branch) in std::iter::zip(&bid.members, branches(&bid.members, TREE)) {
        let label = format!("{branch}{} {}", handle(&member.supplier), member.supplier.name().unwrap_or_default());
        tree.add_row([text_cell(&shortened(&label, room)), text_cell(&standing(bid, member))]);
    }
    writeln!(out, "{tree}")?;
    if bid.members.len() > TREE {
        writeln!(out, " ... and {} not shown here", number(bid.members.len() - TREE, "further supplier"))?;
    }
    let BidQuestions { on_harm, narrowing } = bid.questions();
    let title = format!("Could become critical: {} unanswered. Ask first", number(on_harm.len(), "question"));
    ask(&title, &on_harm, style, out)?;
    ask("Would narrow the ratings most", &narrowing, style, out)?;
    writeln!(out)
}

fn ask(title: &str, questions: &[BidQuestion<'_>], style: &Style, out: &mut dyn Write) -> io::Result<()> {
    if questions.is_empty() {
        return Ok(());
    }
    let mut grid = plain_grid(style);
    limit(&mut grid, 0, style.width / 2);
    for question in questions.iter().take(QUESTIONS) {
        grid.add_row([text_cell(&whom(question)), text_cell(question.question)]);
    }
    writeln!(out, " {title}\n{grid}")
}

/// The column of a question, and whom to ask.
fn whom(question: &BidQuestion<'_>) -> String {
    const NAMED: usize = 4;
    let mut keys: Vec<String> = question.suppliers.iter().take(NAMED).map(handle).collect();
    if question.suppliers.len() > NAMED {
        keys.push(format!("{} more", question.suppliers.len() - NAMED));
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

/// What is to be known of a supplier at a glance.
pub(in crate::report) fn standing<'a>(bid: &Bid<'a>, member: &Member<'a>) -> String {
    let supplier = &member.supplier;
    let mut words = Vec::new();
    if let Some(rating) = supplier.report.rating(*supplier) {
        let band = band_word(rating.judged.rated.band());
        words.push(if rating.set_by.is_empty() {
            band.to_owned()
        } else {
            format!("{band}: {}", rating.set_by.join(", "))
        });
        if rating.legal.status > LegalStatus::Unknown {
            words.push(format!("{}: {}", rating.legal.status, rating.legal.flagged.join(", ")));
        }
    }
    if let Some(share) = bid.share_pct(member) {
        words.push(format!("{share} % of the value"));
    }
    if bid.name.is_some() && member.tier.is_none() {
        words.push("place under the bid not known".to_owned());
    }
    let others = supplier.bids().iter().filter(|other| Some(*other) != bid.name.as_ref());
    let others: Vec<String> = others.map(ToString::to_string).collect();
    if !others.is_empty() {
        words.push(format!("also under {}", others.join(", ")));
    }
    words.join("; ")
}

#[derive(Serialize)]
struct BidsV1<'a> {
    #[serde(flatten)]
    run: RunV1<'a>,
    bids: Vec<BidV1<'a>>,
}
