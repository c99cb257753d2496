//! The questions of a letter.

use std::cmp::Reverse;
use std::path::Path;

use super::Letters;
use crate::model::{BidName, Cell, ColumnId, Gap, GapKind, Location, RuleInfo, Severity, Supplier, Verdict};
use crate::screening::{Effect, Inquiry, inquiries};

/// A question, and about whom it is asked.
pub(super) struct Entry<'a> {
    pub(super) column: ColumnId,
    /// The checks that the answer could change, the gravest first: why it is asked.
    pub(super) rules: Vec<&'a RuleInfo>,
    pub(super) about: Vec<About<'a>>,
}

/// Somebody whom a question is about, and what is known.
pub(super) struct About<'a> {
    pub(super) supplier: Supplier<'a>,
    pub(super) is_bidder: bool,
    /// Whether what is known may be quoted: not to one bidder what may be from a rival.
    pub(super) is_quoted: bool,
    pub(super) held: Vec<Held<'a>>,
}

impl<'a> Entry<'a> {
    fn add(&mut self, inquiry: &Inquiry<'a>, someone: About<'a>) {
        for effect in &inquiry.effects {
            if self.rules.iter().all(|known| known.id != effect.finding.rule.id) {
                self.rules.push(effect.finding.rule);
            }
        }
        self.rules.sort_by_key(|rule| Reverse(rule.severity));
        self.about.push(someone);
    }
}

impl About<'_> {
    /// Whether nothing is known.
    pub(super) fn is_open(&self) -> bool {
        self.held.iter().all(Held::is_empty)
    }
}

/// Something that a question rests on.
pub(super) struct Held<'a> {
    pub(super) column: ColumnId,
    pub(super) says: Says<'a>,
    /// Where it stands.
    pub(super) place: String,
}

impl Held<'_> {
    pub(super) fn is_empty(&self) -> bool {
        matches!(self.says, Says::Nothing)
    }
}

/// What a cell says.
pub(super) enum Says<'a> {
    /// Nothing.
    Nothing,
    /// Something that cannot be read.
    Unclear(&'a str),
    /// This.
    Text(&'a str),
}

/// The columns that say who stands above.
const ABOVE: [&str; 2] = ["parent_id", "parent_name"];

/// The questions about some suppliers, those first whose answers would change most, and how
/// many weigh too little.
pub(super) fn entries<'a>(
    letters: &'a Letters<'a>,
    bidders: &[Supplier<'a>],
    about: &[Supplier<'a>],
    bid: Option<&BidName>,
) -> (Vec<Entry<'a>>, usize) {
    let asked = about.iter().flat_map(|supplier| inquiries(letters.rulebook, *supplier));
    let name = |column: ColumnId| letters.report.column_name(column);
    let is_bidder = |supplier: &Supplier<'_>| bidders.iter().any(|bidder| bidder.key() == supplier.key());
    // Nobody hires the bidder within its own bid.
    let is_idle = |inquiry: &Inquiry<'_>| ABOVE.contains(&name(inquiry.column)) && is_bidder(&inquiry.supplier);
    let is_asked = |inquiry: &Inquiry<'a>| !letters.is_withheld(name(inquiry.column)) && !is_idle(inquiry);
    let asked: Vec<Inquiry<'a>> = asked.filter(is_asked).collect();
    let (asked, left): (Vec<_>, Vec<_>) = asked.into_iter().partition(|inquiry| inquiry.gravest() >= letters.at_least);
    let mut entries: Vec<(Entry<'a>, (Severity, u32))> = Vec::new();
    for inquiry in &asked {
        let is_bidder = is_bidder(&inquiry.supplier);
        let is_quoted = is_quoted(&inquiry.supplier, bid);
        let someone = About { supplier: inquiry.supplier, is_bidder, is_quoted, held: held(letters, inquiry) };
        match entries.iter_mut().find(|(entry, _)| entry.column == inquiry.column) {
            Some((entry, weight)) => {
                *weight = inquiry.weight().max(*weight);
                entry.add(inquiry, someone);
            }
            None => {
                let mut entry = Entry { column: inquiry.column, rules: Vec::new(), about: Vec::new() };
                entry.add(inquiry, someone);
                entries.push((entry, inquiry.weight()));
            }
        }
    }
    entries.sort_by_key(|(entry, weight)| (Reverse(*weight), entry.column));
    let mut left: Vec<ColumnId> = left.iter().map(|inquiry| inquiry.column).collect();
    left.retain(|column| entries.iter().all(|(entry, _)| entry.column != *column));
    left.sort_unstable();
    left.dedup();
    (entries.into_iter().map(|(entry, _)| entry).collect(), left.len())
}

/// Whether what the lists say of a supplier may be quoted in a letter about a bid: it stands
/// under no other, or its row is about this one.
fn is_quoted(supplier: &Supplier<'_>, bid: Option<&BidName>) -> bool {
    supplier.bids().len() <= 1 || bid.is_some_and(|name| supplier.bid() == Some(&*name.bid))
}

/// What a question rests on: the cell itself, and of what was flagged the other cells too.
fn held<'a>(letters: &'a Letters<'a>, inquiry: &Inquiry<'a>) -> Vec<Held<'a>> {
    let mut columns = vec![inquiry.column];
    let is_grave = |effect: &&Effect<'_>| {
        effect.finding.outcome.verdict == Verdict::Flagged && effect.severity >= letters.at_least
    };
    for effect in inquiry.effects.iter().filter(is_grave) {
        let evidence = effect.finding.evidence();
        for column in evidence.iter().filter_map(|item| letters.report.vocabulary.find(item.column)) {
            if !columns.contains(&column) && !letters.is_withheld(letters.report.column_name(column)) {
                columns.push(column);
            }
        }
    }
    columns.into_iter().map(|column| cell(inquiry.supplier, column)).collect()
}

fn cell(supplier: Supplier<'_>, column: ColumnId) -> Held<'_> {
    let sheet = &supplier.report.list.sheets[supplier.sheet];
    let raw = || sheet.column(column).map_or("", |found| found.raw(found.codes.get(supplier.row)));
    let says = match sheet.cell(column, supplier.row) {
        Cell::Value(_) => Says::Text(raw()),
        Cell::Gap(Gap { kind: GapKind::Unreadable, .. }) => Says::Unclear(raw()),
        Cell::Gap(_) => Says::Nothing,
    };
    Held { column, says, place: in_short(&sheet.location(Some(column), supplier.row)) }
}

/// A place without words, which would be English ones: `bids.xlsx, Bidders, Z6`. Where the file
/// lies on the buyer's machine is nothing to tell.
fn in_short(place: &Location) -> String {
    let file = Path::new(&*place.origin.file).file_name().map(|name| name.to_string_lossy().into_owned());
    let column = place.column.map(|column| column.to_string()).unwrap_or_default();
    let cell = place.row.map(|row| format!("{column}{}", row.0));
    let parts = file.into_iter().chain(place.origin.sheet.as_ref().map(ToString::to_string)).chain(cell);
    parts.collect::<Vec<_>>().join(", ")
}
