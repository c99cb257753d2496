//! The bids side by side, and of each who stands where and what to ask.

use super::super::overview::{Asked, Line, Side, name_of, name_or_none};
use super::super::table::words::{about_so_many, called};
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

/// The titles of the table.
const TITLES: [&str; 10] = [
    "paper-col-bid",
    "paper-col-of",
    "paper-col-legal",
    "paper-col-band",
    "paper-col-worst",
    "#paper-col-critical",
    "#paper-col-high",
    "paper-col-serious",
    "#paper-col-answered",
    "paper-col-could-be-critical",
];

/// Writes them.
pub(super) fn write(report: &Report, phrases: &Phrases, part: &mut Part) {
    let bids = report.ranked_bids();
    if bids.is_empty() {
        return;
    }
    part.add(&Draft::heading(&phrases.say("paper-bids")));
    part.add(&Draft::paragraph(&phrases.say("paper-bids-about")));
    let left_out = |id, count: usize| {
        let about = [("count", count.into()), ("bids", phrases.count("bids", bids.len()).into())];
        phrases.say_of(id, &about).into_owned()
    };
    let shown = side_by_side(&bids, phrases, part);
    if shown < bids.len() {
        part.leave_out(left_out("paper-bids-left-out", bids.len() - shown));
    }
    let detailed = part.fill(bids.iter().map(|(bid, _)| details(bid, phrases)));
    if detailed < bids.len() {
        part.leave_out(left_out("paper-bids-in-brief", bids.len() - detailed));
    }
    let more: usize = bids[..detailed].iter().map(|(bid, _)| bid.members.len().saturating_sub(MEMBERS)).sum();
    if more > 0 {
        let about = [("count", more.into()), ("most", MEMBERS.into())];
        part.leave_out(phrases.say_of("paper-trees-left-out", &about).into_owned());
    }
}

/// The table; says how many bids are in it.
fn side_by_side(bids: &[(Bid<'_>, BidSummary)], phrases: &Phrases, part: &mut Part) -> usize {
    let mut grid = Grid::told(TITLES, phrases);
    for (bid, summary) in bids.iter().take(BIDS) {
        let rows = rows(bid, &Line::of(bid, summary, phrases), phrases);
        let rows: Vec<[&str; 10]> = rows.iter().map(|row| row.each_ref().map(String::as_str)).collect();
        grid.add(&rows);
    }
    part.add(&grid.head());
    part.fill(grid.entries())
}

/// A line for the bidder, and one for those below it, as far as there are such.
fn rows(bid: &Bid<'_>, line: &Line, phrases: &Phrases) -> Vec<[String; 10]> {
    let bidders = bid.bidders().count();
    let below = bid.members.len() - bidders;
    let answered = line.summary.completeness.percent_word();
    let open = (line.on_harm > 0).then(|| about_so_many("paper-open-questions", line.on_harm, phrases));
    let open = open.unwrap_or_default();
    let row = |of: String, side: &Side, serious: &str, answered: &str, open: &str| {
        let [critical, high] = [side.critical, side.high].map(|count| count.to_string());
        let [legal, band, worst] = [side.legal, side.band, side.worst].map(|word| phrases.word(word));
        let words = [&line.name, &of, &*legal, &band, &worst, &critical, &high, serious, answered, open];
        words.map(str::to_owned)
    };
    let mut rows = Vec::new();
    if bidders > 0 {
        let bidder = phrases.say_of("paper-bidder", &[("bidders", line.bidders.as_str().into())]);
        rows.push(row(bidder.into_owned(), &line.own, "", &answered, &open));
    }
    if below > 0 && bidders > 0 {
        rows.push(row(about_so_many("view-below", below, phrases), &line.inherited, &line.serious, "", ""));
    } else if below > 0 {
        rows.push(row(about_so_many("view-listed", below, phrases), &line.inherited, "", &answered, &open));
    }
    rows
}

/// Who stands where under a bid, and what to ask first.
fn details(bid: &Bid<'_>, phrases: &Phrases) -> Draft {
    let mut draft = Draft::default();
    let suppliers = phrases.count("suppliers", bid.members.len());
    let name = name_of(bid, phrases);
    draft.own("\n### ").say(phrases, "view-bid", &[("suppliers", suppliers.into())], &[("bid", &name)]).own("\n\n");
    let depths = depths(&bid.members);
    for (member, depth) in std::iter::zip(&bid.members, depths).take(MEMBERS) {
        place(bid, member, depth, phrases, &mut draft);
    }
    if bid.members.len() > MEMBERS {
        let more = about_so_many("paper-more-suppliers", bid.members.len() - MEMBERS, phrases);
        draft.own("- ").own(&more).own("\n");
    }
    let BidQuestions { on_harm, narrowing } = bid.questions();
    ask(&about_so_many("paper-could-be-critical", on_harm.len(), phrases), &on_harm, phrases, &mut draft);
    ask(&phrases.say("paper-would-narrow"), &narrowing, phrases, &mut draft);
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

fn place(bid: &Bid<'_>, member: &Member<'_>, depth: usize, phrases: &Phrases, draft: &mut Draft) {
    draft.own(&"  ".repeat(depth)).own("- ").quote(&called(&member.supplier, phrases));
    draft.own(" ").quote(&name_or_none(&member.supplier, phrases));
    if let Some(tier) = member.tier.filter(|tier| depth == DEEPEST && *tier as usize > DEEPEST) {
        draft.own(" (").say(phrases, "paper-tier", &[("tier", tier.to_string().into())], &[]).own(")");
    }
    let standing = standing(bid, member, phrases);
    if !standing.is_empty() {
        draft.own(": ").quote(&standing);
    }
    draft.own("\n");
}

fn ask(title: &str, questions: &[BidQuestion<'_>], phrases: &Phrases, draft: &mut Draft) {
    if questions.is_empty() {
        return;
    }
    draft.own(&format!("\n{title}\n\n"));
    for Asked { question, column, whom } in
        questions.iter().take(QUESTIONS).map(|question| Asked::of(question, phrases))
    {
        draft.own("- ").quote(question).own(" (").quote(&column).own(": ").quote(&whom).own(")\n");
    }
}
