//! What stands first: what the paper is and leaves out, what came out, who needs attention.

use super::super::overview::{Attention, bands, decided, first as first_of, unused_columns};
use super::super::table::words::about_so_many;
use super::super::tables::Scope;
use super::draft::{Draft, Part};
use super::findings::LEAST;
use super::grid::Grid;
use crate::languages::Phrases;
use crate::model::{Report, Severity};

/// So many lists are named.
const LISTS: usize = 6;

/// The title, how to read the paper, and what it leaves out.
pub(super) fn head(report: &Report, left_out: &[String], phrases: &Phrases) -> String {
    let mut head = Draft::default();
    let totals = &report.totals;
    let lower = totals.at_or_above(Severity::Info) - totals.at_or_above(LEAST);
    head.own("# ").say(phrases, "paper-title", &[("day", report.run.as_of.to_string().into())], &[]).own("\n");
    head.append(&Draft::paragraph(&phrases.say("paper-intro")));
    let about = [
        ("severity", phrases.word(LEAST.word()).into()),
        ("lower", phrases.count("findings", lower).into()),
        ("open", phrases.count("checks", totals.unknown).into()),
    ];
    head.append(&Draft::paragraph(&phrases.say_of("paper-listed", &about)));
    if !left_out.is_empty() {
        head.append(&Draft::paragraph(&format!("**{}**", phrases.say("paper-leaves-out")))).own("\n");
        for remark in left_out {
            head.own("- ").own(remark).own("\n");
        }
    }
    head.text().to_owned()
}

/// What was screened, and what came out.
pub(super) fn counts(report: &Report, phrases: &Phrases, part: &mut Part) {
    let totals = &report.totals;
    part.add(&Draft::heading(&phrases.say("paper-summary")));
    part.add(&screened(report, phrases));
    if let Some((count, headers)) = unused_columns(report, phrases) {
        let mut unused = Draft::default();
        unused.own("\n").say(phrases, "unused-columns", &[("count", count.into())], &[("headers", &headers)]);
        unused.own(".\n");
        part.add(&unused);
    }
    if report.ratings.is_some() {
        let mut grid = Grid::told(["paper-col-band", "#paper-col-suppliers"], phrases);
        bands(report).into_iter().for_each(|(word, count)| grid.add(&[[&*phrases.word(word), &count.to_string()]]));
        part.add(&grid.head());
        part.fill(grid.entries());
    }
    let mut grid = Grid::told(["paper-col-severity", "#paper-col-findings"], phrases);
    for severity in Severity::ALL.iter().rev() {
        grid.add(&[[&*phrases.word(severity.word()), &totals.of(*severity).to_string()]]);
    }
    grid.add(&[[&*phrases.say("paper-open-checks"), &totals.unknown.to_string()]]);
    part.add(&grid.head());
    part.fill(grid.entries());
    if let Some(parts) = decided(report, phrases) {
        part.add(&Draft::paragraph(&phrases.say_of("paper-decided", &[("parts", parts.into())])));
    }
}

/// What was screened, in a sentence or two.
fn screened(report: &Report, phrases: &Phrases) -> Draft {
    let mut lists: Vec<&str> = report.run.inputs.sheets.iter().map(|sheet| &*sheet.file).collect();
    lists.dedup();
    let packs: Vec<&str> = report.run.packs.iter().map(|pack| pack.id.as_str()).collect();
    let bids = report.bid_count();
    let mut about = vec![
        ("count", report.totals.suppliers.into()),
        ("rules", phrases.count("rules", report.rules.len()).into()),
        ("day", report.run.as_of.to_string().into()),
        ("flagged", report.totals.suppliers_flagged.into()),
    ];
    if bids > 0 {
        about.push(("bids", phrases.count("bids", bids).into()));
    }
    let named = lists[..lists.len().min(LISTS)].join(", ");
    let mut draft = Draft::default();
    draft.own("\n");
    let id = if bids > 0 { "paper-screened-bids" } else { "paper-screened" };
    if lists.len() > LISTS {
        let mut all = Draft::default();
        all.say(phrases, "paper-lists-more", &[("count", (lists.len() - LISTS).into())], &[("lists", &named)]);
        about.push(("lists", all.text().to_owned().into()));
        draft.say(phrases, id, &about, &[("packs", &packs.join(", "))]);
    } else {
        draft.say(phrases, id, &about, &[("packs", &packs.join(", ")), ("lists", &named)]);
    }
    draft.own("\n");
    draft
}

/// Who needs attention first.
pub(super) fn first(scope: &Scope<'_>, phrases: &Phrases, part: &mut Part) {
    let first = first_of(scope, phrases);
    if first.is_empty() {
        return;
    }
    part.add(&Draft::heading(&phrases.say("paper-first")));
    let mut drafts = first.iter().enumerate().map(|(place, supplier)| attention(place + 1, supplier, phrases));
    let shown = part.fill(&mut drafts);
    if shown < first.len() {
        part.leave_out(about_so_many("paper-first-left-out", first.len() - shown, phrases));
    }
}

fn attention(place: usize, supplier: &Attention<'_>, phrases: &Phrases) -> Draft {
    let mut draft = Draft::default();
    // A list begins with a blank line, and what stands below a number is set in by its width.
    let mark = format!("{place}. ");
    let inset = " ".repeat(mark.len());
    draft.own(if place == 1 { "\n" } else { "" }).own(&mark);
    draft.own("**").quote(&supplier.key).own("** ").quote(&supplier.name);
    if let (Some(band), Some(legal)) = (supplier.band, supplier.legal) {
        let about = [("band", phrases.word(band).into()), ("legal", phrases.word(legal).into())];
        draft.own(": ").say(phrases, "paper-standing", &about, &[]);
    }
    draft.own("\n");
    if !supplier.reasons.is_empty() {
        let reasons = supplier.reasons.join("; ");
        draft.own(&inset).own("- ").say(phrases, "paper-found", &[], &[("reasons", &reasons)]).own("\n");
    }
    for question in &supplier.questions {
        draft.own(&inset).own("- ").say(phrases, "paper-ask", &[], &[("question", question)]).own("\n");
    }
    draft
}
