//! The page about a rule.

use super::page::{Block, Item, condition};
use crate::cli::one_line;
use crate::model::{Dormancy, Kind, Severity, Sureness, so_many};
use crate::rules::{
    BasisNote, ColumnNote, ExampleNote, Explanation, FoundBy, Lower, ParameterHistory, ParameterValue, TableNote,
};

/// So many examples of each outcome are shown.
const EXAMPLES: usize = 3;

/// A condition of so many sentences is said again the other way round.
const REPEATED: usize = 12;

/// Everything about a rule.
pub(super) fn of(rule: &Explanation) -> Vec<Block> {
    let mut page = head(rule);
    page.extend([heading("Why it matters"), Block::Text(rule.why.clone())]);
    page.extend(conditions(rule));
    page.extend(answers(rule));
    if !rule.parameters.is_empty() {
        page.extend([
            heading("Parameters"),
            Block::Items(rule.parameters.iter().map(|p| parameter(p, rule)).collect()),
        ]);
    }
    page.push(heading("Columns it reads, and how to answer"));
    let derived = rule.derived.iter().map(|derived| Item::new(format!("{}: {}", derived.name, derived.meaning)));
    page.push(Block::Items(rule.columns.iter().map(column).chain(derived).collect()));
    if !rule.tables.is_empty() {
        page.extend([heading("Reference tables it looks into"), Block::Items(rule.tables.iter().map(table).collect())]);
    }
    page.extend([heading("Basis"), Block::Items(rule.basis.iter().map(basis).collect())]);
    page.extend(sql(rule));
    page.push(heading("Examples"));
    page.push(Block::Items(examples(rule)));
    page.push(Block::Remark(format!(
        "Proven by {}; `thbscreen rules test` runs {}.",
        so_many(rule.examples.len(), "example"),
        if rule.examples.len() == 1 { "it" } else { "them" }
    )));
    page
}

/// What the rule is, and what is special about it on the day.
pub(super) fn head(rule: &Explanation) -> Vec<Block> {
    let mut page = vec![Block::Title { id: rule.id.clone(), pack: rule.pack.clone(), title: rule.title.clone() }];
    let severity = match &rule.severities[..] {
        [one] => format!("{}, {}", one.severity, meaning(one.severity)),
        several => {
            let mut words: Vec<Severity> = several.iter().map(|row| row.severity).collect();
            words.sort_unstable();
            words.dedup();
            let words: Vec<&str> = words.iter().map(|severity| severity.word()).collect();
            let last = words.last().copied().unwrap_or_default();
            let others = &words[..words.len().saturating_sub(1)];
            let lead = if others.is_empty() { String::new() } else { format!("{} or ", others.join(", ")) };
            format!("{lead}{last}, as the circumstances are")
        }
    };
    page.push(Block::Remark(format!("Kind: {}, {}. Severity: {severity}.", rule.kind, sort(rule.kind))));
    page.extend(dormancy(rule).map(Block::Remark));
    for change in &rule.changes {
        let reason = change.reason.as_ref().map(|reason| format!(": {reason}")).unwrap_or_default();
        page.push(Block::Remark(format!("Pack {} changes {}: {}{reason}", change.by, change.of, change.change)));
    }
    page
}

/// Why it does not run on the day, or until when it does.
fn dormancy(rule: &Explanation) -> Option<String> {
    let day = rule.as_of;
    let Some(dormant) = &rule.dormant else {
        let until = rule.effective_until?;
        return Some(format!("It runs until {until}."));
    };
    let date = dormant.date.map(|date| date.to_string()).unwrap_or_default();
    Some(match dormant.state {
        Dormancy::Coming => {
            format!("It does not run on {day}: it begins on {date}. `--as-of {date}` looks at it then.")
        }
        Dormancy::Ended => format!("It does not run on {day}: its last day was {date}."),
        Dormancy::NoValue => format!("It does not run on {day}: one of its parameters has no value on that day."),
        Dormancy::SwitchedOff => "It does not run: a pack that is used with it switches it off.".to_owned(),
    })
}

fn conditions(rule: &Explanation) -> Vec<Block> {
    let mut page = Vec::new();
    if let Some(applies) = &rule.applies {
        page.push(heading("Concerns suppliers for whom"));
        page.extend(condition(&applies.words));
    }
    page.push(heading("Flagged when"));
    page.extend(condition(&rule.when.words));
    if rule.severities.len() > 1 {
        page.push(heading("How much it weighs"));
        let row = |row: &crate::rules::SeverityNote| match &row.when {
            Some(when) => Item::led(&format!("{} when", row.severity), &when.words),
            None => Item::new(format!("{} otherwise", row.severity)),
        };
        page.push(Block::Items(rule.severities.iter().map(row).collect()));
    }
    page
}

/// What lowers it, what to ask, what to do.
pub(super) fn answers(rule: &Explanation) -> Vec<Block> {
    let mut items: Vec<Item> = rule.lowers.weighs_less.iter().map(|lower| weighs_less(lower, rule.severity)).collect();
    items.push(if rule.lowers.clear_when.sentences() > REPEATED {
        Item::new("It is clear when it is known that what stands under \"Flagged when\" does not hold")
    } else {
        Item::led("It is clear when", &rule.lowers.clear_when)
    });
    items.extend(
        rule.lowers.not_concerned.iter().map(|words| Item::led("It does not concern a supplier for whom", words)),
    );
    items.push(Item::new("A missing answer never makes it clear."));
    vec![
        heading("What lowers it"),
        Block::Items(items),
        heading("What to ask"),
        Block::Text(rule.ask.clone()),
        heading("What to do"),
        Block::Text(rule.action.clone()),
    ]
}

fn weighs_less(lower: &Lower, highest: Severity) -> Item {
    let lead = format!("It weighs {}, not {highest},", lower.severity);
    let unless = match &lower.unless[..] {
        [] => None,
        [one] => Some(Item::led("unless it is known that", one)),
        several => Some(Item {
            text: "unless one of these is known to hold:".to_owned(),
            parts: several.iter().map(Item::of).collect(),
        }),
    };
    let mut clauses: Vec<Item> = lower.when.iter().map(|when| Item::led("when", when)).chain(unless).collect();
    if clauses.len() > 1 {
        return Item { text: lead, parts: clauses };
    }
    let clause = clauses.pop().unwrap_or_else(|| Item::new("as a rule"));
    Item { text: format!("{lead} {}", clause.text), ..clause }
}

fn parameter(parameter: &ParameterHistory, rule: &Explanation) -> Item {
    let (now, other): (Vec<&ParameterValue>, Vec<_>) = parameter.values.iter().partition(|value| value.in_force);
    let text = match now.first() {
        Some(value) => format!(":{} = {}", parameter.name, dated(value)),
        None => format!(":{} has no value on {}", parameter.name, rule.as_of),
    };
    let parts = other.into_iter().map(|value| Item::new(format!("on other days {}", dated(value)))).collect();
    Item { text, parts }
}

fn dated(value: &ParameterValue) -> String {
    let note = &value.note;
    let instrument = note.instrument.as_ref().map(|id| format!(", set by {id}")).unwrap_or_default();
    format!("{}{instrument} ({}, line {})", note.in_words(), note.file, note.line)
}

fn column(column: &ColumnNote) -> Item {
    let choices = if column.choices.is_empty() { String::new() } else { format!(": {}", column.choices.join(", ")) };
    let unit = column.unit.as_ref().map(|unit| format!(", {unit}")).unwrap_or_default();
    let serves = if column.serves.is_empty() { String::new() } else { format!(", for {}", column.serves.join(", ")) };
    Item::new(format!("{} ({}{unit}{choices}){serves}. {}", column.id, column.kind, column.question))
}

fn table(table: &TableNote) -> Item {
    let found_by: Vec<String> = table.found_by.iter().map(FoundBy::in_words).collect();
    let lead = if table.fields.is_empty() {
        "amounts in different currencies".to_owned()
    } else {
        format!("{}, looked up by {}", table.fields.join(", "), found_by.join(" and "))
    };
    let date = table.date.as_ref().map(|date| format!(", {date}")).unwrap_or_default();
    let mut parts = vec![Item::new(format!("{}. Edition {}{date}", table.publisher, table.edition))];
    // How rates were made is of no use to whoever reads about a rule.
    if !table.fields.is_empty() {
        let absence = "Absence from the table is unknown, not a clearance.";
        parts.extend((!table.complete).then(|| Item::new(absence)));
        parts.extend(table.note.iter().map(Item::new));
    }
    parts.extend(table.address.iter().map(Item::new));
    Item { text: format!("{lead}: {}", table.title), parts }
}

fn basis(basis: &BasisNote) -> Item {
    let sure = match basis.sure {
        Sureness::Read => "read in the text itself",
        Sureness::Summary => "known from summaries",
        Sureness::Unverified => "unverified",
    };
    let year = basis.year.map(|year| format!(", {year}")).unwrap_or_default();
    let sets = if basis.sets.is_empty() { String::new() } else { format!("; sets {}", basis.sets.join(", ")) };
    let standing = format!("{}, {}; {sure}{sets}", basis.kind, basis.status);
    let mut parts = vec![Item::new(standing)];
    parts.extend(basis.url.iter().map(Item::new));
    Item { text: format!("{}, {}{year} [{}]", basis.title, basis.publisher, basis.id), parts }
}

fn sql(rule: &Explanation) -> Vec<Block> {
    let mut page = vec![heading("In SQL")];
    if let Some(applies) = &rule.applies {
        page.extend([Block::Text("Concerns suppliers WHERE".to_owned()), Block::Sql(applies.sql.clone())]);
    }
    page.extend([Block::Text("Flagged WHERE".to_owned()), Block::Sql(rule.when.sql.clone())]);
    for row in &rule.severities {
        if let Some(when) = &row.when {
            page.extend([Block::Text(format!("Weighs {} WHERE", row.severity)), Block::Sql(one_line(&when.sql))]);
        }
    }
    page
}

/// A few examples of each outcome; the others are counted.
fn examples(rule: &Explanation) -> Vec<Item> {
    let mut outcomes: Vec<(String, Vec<&ExampleNote>)> = Vec::new();
    for example in &rule.examples {
        let severity = example.severity.map(|severity| format!(", {severity}")).unwrap_or_default();
        let outcome = format!("{}{severity}", example.verdict.word().replace('_', " "));
        match outcomes.iter_mut().find(|(known, _)| *known == outcome) {
            Some((_, examples)) => examples.push(example),
            None => outcomes.push((outcome, vec![example])),
        }
    }
    let item = |(outcome, examples): (String, Vec<&ExampleNote>)| {
        let mut parts: Vec<Item> = examples.iter().take(EXAMPLES).map(|example| shown(example)).collect();
        if examples.len() > EXAMPLES {
            parts.push(Item::new(format!("and {} more, which --format json lists", examples.len() - EXAMPLES)));
        }
        Item { text: format!("{outcome}:"), parts }
    };
    outcomes.into_iter().map(item).collect()
}

fn shown(example: &ExampleNote) -> Item {
    let day = example.as_of.map(|day| format!("; as of {day}")).unwrap_or_default();
    Item::new(format!("{}{day}", example.given_in_words()))
}

pub(super) fn heading(text: &str) -> Block {
    Block::Heading(text.to_owned())
}

/// What a kind of rule looks at.
fn sort(kind: Kind) -> &'static str {
    match kind {
        Kind::Gate => "a legal exclusion ground or condition",
        Kind::Evidence => "a direct indicator of harm",
        Kind::Exposure => "an inherent risk of country, sector, goods or workforce",
        Kind::Control => "a safeguard that is missing or weak",
        Kind::Transparency => "a duty to publish",
        Kind::Data => "the quality of the answers themselves",
    }
}

/// What a severity asks for.
pub(super) fn meaning(severity: Severity) -> &'static str {
    match severity {
        Severity::Info => "context only",
        Severity::Low => "note and improve",
        Severity::Medium => "ask a question",
        Severity::High => "unresolved, it should change the decision or the contract terms",
        Severity::Critical => "a person must decide before award",
    }
}
