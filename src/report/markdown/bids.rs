//! The bids side by side, and of each who stands where and what to ask.

use super::super::overview::{Asked, Line, Side, name_of};
use super::super::table::words::{handle, number};
use super::super::views::standing;
use super::draft::{Draft, Part};
use super::grid::Grid;
use crate::languages::Phrases;
use crate::model::{Bid, BidQuestion, BidQuestions, BidSummary, Member, Report};

/// So many bids stand side by side.
const BIDS: usize = 200;
/// So many suppliers of each are listed.
const MEMBERS: usize = 150;
/// Deeper tiers are set in no further, and say which they are.
const DEEPEST: usize = 10;
/// So many open questions on harm are put in words.
const QUESTIONS: usize = 5;

/// Writes them.
pub(super) fn write(report: &Report, phrases: &Phrases, part: &mut Part) {
    let bids = report.ranked_bids();
    if bids.is_empty() {
        return;
    }
    part.add(&Draft::heading("Bids"));
    part.add(&Draft::paragraph(
        "Those that need attention most first. What was found about the bidder itself and what reaches it from those \
         below stand apart, in two lines.",
    ));
    let shown = side_by_side(&bids, phrases, part);
    if shown < bids.len() {
        part.leave_out(format!("{} of {} are left out of the table", bids.len() - shown, number(bids.len(), "bid")));
    }
    let detailed = part.fill(bids.iter().map(|(bid, _)| details(bid, phrases)));
    if detailed < bids.len() {
        part.leave_out(format!(
            "of {} of {} it is left out who stands where, and what to ask",
            bids.len() - detailed,
            number(bids.len(), "bid")
        ));
    }
    let more: usize = bids[..detailed].iter().map(|(bid, _)| bid.members.len().saturating_sub(MEMBERS)).sum();
    if more > 0 {
        part.leave_out(format!(
            "{} of bids with more than {MEMBERS} are left out of their trees",
            number(more, "supplier")
        ));
    }
}

/// The table; says how many bids are in it.
fn side_by_side(bids: &[(Bid<'_>, BidSummary)], phrases: &Phrases, part: &mut Part) -> usize {
    let mut grid = Grid::new([
        "Bid",
        "Of",
        "Legal status",
        "Risk band",
        "Worst",
        "#Critical findings",
        "#High findings",
        "High or critical below",
        "#Answered",
        "Could become critical",
    ]);
    for (bid, summary) in bids.iter().take(BIDS) {
        let rows = rows(bid, &Line::of(bid, summary, phrases));
        let rows: Vec<[&str; 10]> = rows.iter().map(|row| row.each_ref().map(String::as_str)).collect();
        grid.add(&rows);
    }
    part.add(&grid.head());
    part.fill(grid.entries())
}

/// A line for the bidder, and one for those below it, as far as there are such.
fn rows(bid: &Bid<'_>, line: &Line) -> Vec<[String; 10]> {
    let bidders = bid.bidders().count();
    let below = bid.members.len() - bidders;
    let answered = line.summary.completeness.percent_word();
    let open = if line.on_harm > 0 { format!("{} open", number(line.on_harm, "question")) } else { String::new() };
    let row = |of: String, side: &Side, serious: &str, answered: &str, open: &str| {
        let [critical, high] = [side.critical, side.high].map(|count| count.to_string());
        let words = [&line.name, &of, side.legal, side.band, side.worst, &critical, &high, serious, answered, open];
        words.map(str::to_owned)
    };
    let mut rows = Vec::new();
    if bidders > 0 {
        rows.push(row(format!("bidder: {}", line.bidders), &line.own, "", &answered, &open));
    }
    if below > 0 && bidders > 0 {
        rows.push(row(format!("{below} below"), &line.inherited, &line.serious, "", ""));
    } else if below > 0 {
        rows.push(row(format!("{below} listed"), &line.inherited, "", &answered, &open));
    }
    rows
}

/// Who stands where under a bid, and what to ask first.
fn details(bid: &Bid<'_>, phrases: &Phrases) -> Draft {
    let mut draft = Draft::default();
    draft.own("\n### ").quote(&name_of(bid, phrases)).own(": ").own(&number(bid.members.len(), "supplier")).own("\n\n");
    let depths = depths(&bid.members);
    for (member, depth) in std::iter::zip(&bid.members, depths).take(MEMBERS) {
        place(bid, member, depth, &mut draft);
    }
    if bid.members.len() > MEMBERS {
        draft.own(&format!("- and {} not listed here\n", number(bid.members.len() - MEMBERS, "further supplier")));
    }
    let BidQuestions { on_harm, narrowing } = bid.questions();
    let title = format!("Could become critical: {} unanswered. Ask first", number(on_harm.len(), "question"));
    ask(&title, &on_harm, phrases, &mut draft);
    ask("Would narrow the ratings most", &narrowing, phrases, &mut draft);
    draft
}

/// How far each is set in.
fn depths(members: &[Member<'_>]) -> Vec<usize> {
    let mut depths: Vec<usize> = Vec::with_capacity(members.len());
    for member in members {
        let depth = member.above.map_or(0, |above| depths[above] + 1);
        depths.push(depth.min(DEEPEST));
    }
    depths
}

fn place(bid: &Bid<'_>, member: &Member<'_>, depth: usize, draft: &mut Draft) {
    draft.own(&"  ".repeat(depth)).own("- ").quote(&handle(&member.supplier));
    draft.own(" ").quote(member.supplier.name().unwrap_or("(no name)"));
    if let Some(tier) = member.tier.filter(|tier| depth == DEEPEST && *tier as usize > DEEPEST) {
        draft.own(&format!(" (tier {tier})"));
    }
    let standing = standing(bid, member);
    if !standing.is_empty() {
        draft.own(": ").quote(&standing);
    }
    draft.own("\n");
}

fn ask(title: &str, questions: &[BidQuestion<'_>], phrases: &Phrases, draft: &mut Draft) {
    if questions.is_empty() {
        return;
    }
    draft.own(&format!("\n{title}:\n\n"));
    for Asked { question, column, whom } in
        questions.iter().take(QUESTIONS).map(|question| Asked::of(question, phrases))
    {
        draft.own("- ").quote(question).own(" (").quote(&column).own(": ").quote(&whom).own(")\n");
    }
}
