//! What a reader is told of possible matches: in one line, for evidence.

use super::ListField;
use super::description::WatchInfo;
use super::entries::Listed;
use crate::model::Severity;
use crate::names::{Level, Match};
use crate::reference::description::TableInfo;
use crate::reference::entry::Facts;

/// How much it weighs to stand on a list that does not say.
const UNSTATED: Severity = Severity::High;

/// How long what is told may be, in characters, and how many entries are named.
const LONGEST: usize = 1_200;
const MOST_OTHERS: usize = 3;

/// How much of the name of an entry is shown: some hold a dozen names.
const LONGEST_NAME: usize = 80;

/// Possible matches of a supplier with a list.
pub(super) struct Told<'a> {
    pub(super) facts: &'a Facts<'a>,
    pub(super) listed: &'a Listed,
    pub(super) found: &'a [Match],
    /// Whether all of the supplier's names were compared.
    pub(super) is_whole: bool,
}

impl Told<'_> {
    fn best(&self) -> &Match {
        &self.found[0]
    }

    /// The matches at the level of the best.
    fn at_best(&self) -> impl Iterator<Item = &Match> {
        self.found.iter().take_while(|found| found.level == self.best().level)
    }

    /// Which entries are meant, and what they say of who a firm is: the same as long as
    /// nothing of that changes, whatever the edition.
    pub(super) fn identity(&self) -> Box<str> {
        let mut identities: Vec<String> = self.at_best().map(|found| self.listed.identity(found.entry)).collect();
        identities.sort_unstable();
        identities.dedup();
        format!("{}:{}", self.facts.info.id, identities.join("+")).into()
    }

    /// The gravest of what the rows of the likeliest entries say.
    pub(super) fn severity(&self, watch: &WatchInfo) -> Severity {
        let rows = self.at_best().flat_map(|found| self.listed.table_rows(found.entry));
        rows.map(|row| self.severity_of(watch, row)).max().unwrap_or(UNSTATED)
    }

    fn severity_of(&self, watch: &WatchInfo, row: u32) -> Severity {
        let says = |column: &str, value: &str| {
            let cell = self.facts.table.column(column).map(|place| self.facts.table.row(row).cell(place));
            cell.is_some_and(|cell| cell.split('|').any(|part| part.trim() == value))
        };
        let particular = watch.weights.iter().filter(|weight| says(&weight.column, &weight.is));
        particular.map(|weight| weight.severity).max().or(watch.severity).unwrap_or(UNSTATED)
    }

    /// Beside the level all that speaks for and against the match; other fields follow
    /// from it.
    pub(super) fn note(&self, field: &str) -> Option<String> {
        let is_level = matches!(ListField::find(field), Some(ListField::Match | ListField::ParentMatch));
        is_level.then(|| cut_to(&self.evidence(), LONGEST))
    }

    fn evidence(&self) -> String {
        let best = self.best();
        let statements = best.statements();
        let head = [best.level.meaning().to_owned(), self.entry_in_words(best), edition(self.facts.info)];
        let facts = self.facts.shown_of(&self.listed.table_rows(best.entry));
        let said = statements.iter().map(|said| format!("{}: {}", said.about.label(), said.text));
        let parts = head.into_iter().chain(said).chain(self.others()).chain(self.cut()).chain(facts);
        parts.collect::<Vec<_>>().join("; ")
    }

    /// `entry “Example Mill Ltd” of the UFLPA Entity List`
    fn entry_in_words(&self, found: &Match) -> String {
        let name = cut_to(self.listed.name(found.entry), LONGEST_NAME);
        format!("entry “{name}” of {}", self.facts.info.title)
    }

    /// Further entries as likely, besides the next that the match itself names.
    fn others(&self) -> Option<String> {
        let others: Vec<&str> =
            self.found[1..].iter().filter(|found| found.level > Level::None).map(|found| self.name_of(found)).collect();
        let named = others.iter().take(MOST_OTHERS).map(|name| format!("“{name}”")).collect::<Vec<_>>().join(", ");
        let more = others.len().saturating_sub(MOST_OTHERS);
        let more = if more == 0 { String::new() } else { format!(" and {more} more") };
        (!others.is_empty()).then(|| format!("also like: {named}{more}"))
    }

    fn name_of(&self, found: &Match) -> &str {
        self.listed.name(found.entry)
    }

    fn cut(&self) -> Option<String> {
        (!self.is_whole).then(|| "the supplier's names are too long to be compared as a whole".to_owned())
    }
}

/// `edition 2026-06-23`; what else is to be said of it stands in the record of the run.
fn edition(info: &TableInfo) -> String {
    let named = info.edition.split(" (").next().unwrap_or_default().trim();
    match info.date {
        Some(date) if !named.contains(&date.to_string()) => format!("edition {named} of {date}"),
        _ => format!("edition {named}"),
    }
}

fn cut_to(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
