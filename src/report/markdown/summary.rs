//! What stands first: what the paper is and leaves out, what came out, who needs attention.

use super::super::overview::{Attention, bands, decided, first as first_of};
use super::super::table::words::number;
use super::super::tables::Scope;
use super::draft::{Draft, Part};
use super::findings::LEAST;
use super::grid::Grid;
use crate::languages::Phrases;
use crate::model::{Report, Severity};

/// So many lists are named.
const LISTS: usize = 6;

/// The title, how to read the paper, and what it leaves out.
pub(super) fn head(report: &Report, left_out: &[String]) -> String {
    let mut head = Draft::default();
    let totals = &report.totals;
    let lower = totals.at_or_above(Severity::Info) - totals.at_or_above(LEAST);
    head.own(&format!("# Supplier screening, {}\n", report.run.as_of));
    head.append(&Draft::paragraph(
        "Indicators of trafficking in human beings for labour exploitation. **A flag is a reason to ask, never a \
         verdict; what nobody answered is unknown, never clean.**",
    ));
    head.append(&Draft::paragraph(&format!(
        "Findings of severity {LEAST} or more are listed one by one. {} of lower severity and {} that lack an answer \
         are counted; `-o report.xlsx` and `-o tables/` list them too.",
        number(lower, "finding"),
        number(totals.unknown, "check")
    )));
    if !left_out.is_empty() {
        head.append(&Draft::paragraph("**What this paper leaves out:**")).own("\n");
        for remark in left_out {
            head.own("- ").own(remark).own("\n");
        }
    }
    head.text().to_owned()
}

/// What was screened, and what came out.
pub(super) fn counts(report: &Report, phrases: &Phrases, part: &mut Part) {
    let totals = &report.totals;
    part.add(&Draft::heading("Summary"));
    part.add(&screened(report));
    if report.ratings.is_some() {
        let mut grid = Grid::new(["Risk band", "#Suppliers"]);
        bands(report).into_iter().for_each(|(word, count)| grid.add(&[[word, &count.to_string()]]));
        part.add(&grid.head());
        part.fill(grid.entries());
    }
    let mut grid = Grid::new(["Severity", "#Findings"]);
    for severity in Severity::ALL.iter().rev() {
        grid.add(&[[severity.word(), &totals.of(*severity).to_string()]]);
    }
    grid.add(&[["unknown: open checks", &totals.unknown.to_string()]]);
    part.add(&grid.head());
    part.fill(grid.entries());
    if let Some(parts) = decided(report, phrases) {
        part.add(&Draft::paragraph(&format!("Of the findings: {parts}.")));
    }
}

/// What was screened, in a sentence or two.
fn screened(report: &Report) -> Draft {
    let mut lists: Vec<&str> = report.run.inputs.sheets.iter().map(|sheet| &*sheet.file).collect();
    lists.dedup();
    let packs: Vec<&str> = report.run.packs.iter().map(|pack| pack.id.as_str()).collect();
    let suppliers = number(report.totals.suppliers, "supplier");
    let bids = match report.bid_count() {
        0 => String::new(),
        bids => format!(" in {}", number(bids, "bid")),
    };
    let mut draft = Draft::default();
    draft.own(&format!("\n{suppliers}{bids} screened with {} (", number(report.rules.len(), "rule")));
    draft.quote(&packs.join(", ")).own(&format!("), as of {}; ", report.run.as_of));
    draft.own(&format!("{} with a flag. ", report.totals.suppliers_flagged));
    draft.own("Lists: ").quote(&lists[..lists.len().min(LISTS)].join(", "));
    if lists.len() > LISTS {
        draft.own(&format!(" and {} more", lists.len() - LISTS));
    }
    draft.own(".\n");
    draft
}

/// Who needs attention first.
pub(super) fn first(scope: &Scope<'_>, phrases: &Phrases, part: &mut Part) {
    let first = first_of(scope, phrases);
    if first.is_empty() {
        return;
    }
    part.add(&Draft::heading("Who needs attention first"));
    let mut drafts = first.iter().enumerate().map(|(place, supplier)| attention(place + 1, supplier));
    let shown = part.fill(&mut drafts);
    if shown < first.len() {
        part.leave_out(format!(
            "{} of those who need attention first are left out",
            number(first.len() - shown, "supplier")
        ));
    }
}

fn attention(place: usize, supplier: &Attention<'_>) -> Draft {
    let mut draft = Draft::default();
    // A list begins with a blank line, and what stands below a number is set in by its width.
    let mark = format!("{place}. ");
    let inset = " ".repeat(mark.len());
    draft.own(if place == 1 { "\n" } else { "" }).own(&mark);
    draft.own("**").quote(&supplier.key).own("** ").quote(&supplier.name);
    if let (Some(band), Some(legal)) = (supplier.band, supplier.legal) {
        draft.own(&format!(": risk band **{band}**; legal status **{legal}**"));
    }
    draft.own("\n");
    if !supplier.reasons.is_empty() {
        draft.own(&inset).own("- Found: ").quote(&supplier.reasons.join("; ")).own("\n");
    }
    for question in &supplier.questions {
        draft.own(&inset).own("- Ask: ").quote(question).own("\n");
    }
    draft
}
