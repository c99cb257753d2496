//! The compendium: the laws, standards and guides that rules rest on.

use toml::de::DeTable;

use super::diagnostics::{Faults, Source};
use super::pack::Pack;
use super::toml_reader::{At, TableReader};
use crate::bundled;
use crate::model::{Instrument, Standing, closest};

/// How many sentences say what an instrument asks of somebody.
const SENTENCES: usize = 2;

/// Every instrument, by id.
#[derive(Clone, Debug, Default)]
pub struct Compendium {
    instruments: Vec<Instrument>,
}

/// A rule that rests on an instrument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The pack that holds the rule.
    pub pack: String,
    /// The rule's id.
    pub rule: String,
    /// The rule's title.
    pub title: String,
    /// The instrument's id.
    pub instrument: String,
}

impl Compendium {
    /// The bundled compendium, or every fault in it.
    pub fn bundled() -> Result<Self, Faults> {
        Self::of(bundled::INSTRUMENTS)
    }

    /// A compendium as `rules/instruments.toml` states it, or every fault in it.
    pub fn of(text: &str) -> Result<Self, Faults> {
        let source = Source::new("rules/instruments.toml", text);
        let mut faults = Faults::default();
        let compendium = Self::read(&source, &mut faults);
        if faults.is_empty() { Ok(compendium) } else { Err(faults) }
    }

    /// Reads a file of instruments. Faults are added to `faults`.
    pub fn read(source: &Source, faults: &mut Faults) -> Self {
        let text = source.text.clone();
        let (document, errors) = DeTable::parse_recoverable(&text);
        for error in &errors {
            let span = error.span().unwrap_or(0..0);
            faults.add(source, span, format!("this is not TOML: {}", error.message()), "here", None);
        }
        let mut top = TableReader::new(source, faults, document.get_ref(), 0..0, "the compendium");
        let tables = top.tables("instrument");
        top.finish();
        let mut compendium = Self::default();
        let mut places = Vec::new();
        for table in &tables {
            let Some(instrument) = read_instrument(source, faults, table) else { continue };
            let replaced = instrument.superseded_by.clone();
            match compendium.add(instrument) {
                Ok(()) => places.push((table.span.clone(), replaced)),
                Err(message) => faults.add(source, table.span.clone(), message, "second one", None),
            }
        }
        // What takes the place of an instrument may stand below it.
        for (span, replaced) in places {
            if let Some(message) = replaced.and_then(|id| compendium.unknown(&id)) {
                faults.add(source, span, message, "superseded by it", None);
            }
        }
        compendium
    }

    /// Adds an instrument, of a user's pack for instance. The error says that its id is
    /// taken.
    pub fn add(&mut self, instrument: Instrument) -> Result<(), String> {
        if let Some(other) = self.find(&instrument.id) {
            return Err(format!("there are two instruments `{}`; the other is \"{}\"", other.id, other.title));
        }
        self.instruments.push(instrument);
        Ok(())
    }

    /// An instrument.
    pub fn find(&self, id: &str) -> Option<&Instrument> {
        self.instruments.iter().find(|instrument| instrument.id == id)
    }

    /// Every instrument, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = &Instrument> {
        self.instruments.iter()
    }

    /// Why an id is none, with the nearest one; `None` when it is one.
    pub fn unknown(&self, id: &str) -> Option<String> {
        if self.find(id).is_some() {
            return None;
        }
        let near = closest(id, self.iter().map(|known| known.id.as_str()));
        let hint = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
        Some(format!("the compendium has no instrument `{id}`{hint}"))
    }
}

impl Pack {
    /// What its own rules rest on.
    pub fn citations(&self) -> impl Iterator<Item = Citation> {
        self.rules.iter().flat_map(|rule| {
            rule.instruments.iter().map(|instrument| Citation {
                pack: self.id.clone(),
                rule: rule.id.value.clone(),
                title: rule.title.clone(),
                instrument: instrument.value.clone(),
            })
        })
    }
}

/// Reads an `[[instrument]]`, of the compendium or of a pack. `None` when it lacks what
/// an instrument cannot be without; every fault is noted.
pub(super) fn read_instrument(source: &Source, faults: &mut Faults, table: &At<&DeTable<'_>>) -> Option<Instrument> {
    let before = faults.len();
    let mut reader = TableReader::new(source, faults, table.value, table.span.clone(), "the instrument");
    let id = reader.required_text("id");
    if !is_kebab(&id.value) {
        reader.fault(id.span, "an id is lower-case letters, digits, dots and hyphens", "not an id", None);
    }
    let (title, publisher) = (reader.required_text("title").value, reader.required_text("publisher").value);
    let jurisdiction: Vec<String> = reader.texts("jurisdiction").into_iter().map(|at| at.value).collect();
    if jurisdiction.is_empty() || jurisdiction.iter().any(|name| name.trim().is_empty()) {
        let message = format!("instrument `{}` has no `jurisdiction`", id.value);
        let help = Some("write a list: [\"International\"], [\"EU\"], [\"Norway\"]".to_owned());
        reader.fault(table.span.clone(), message, "it belongs here", help);
    }
    let year = year(&mut reader);
    let (kind, status, sure) = (reader.word("kind"), reader.word("status"), reader.word("sure"));
    let instrument = Instrument {
        id: id.value,
        title,
        publisher,
        jurisdiction,
        year,
        kind: kind?,
        status: status?,
        in_force_from: reader.date("in_force_from").map(|at| at.value),
        applies_from: reader.date("applies_from").map(|at| at.value),
        repealed_on: reader.date("repealed_on").map(|at| at.value),
        superseded_by: reader.text("superseded_by").map(|at| at.value),
        url: url(&mut reader),
        buyer: short(&mut reader, "buyer"),
        supplier: short(&mut reader, "supplier"),
        sure: sure?,
        note: reader.text("note").map(|at| at.value),
        checked: reader.date("checked").map(|at| at.value),
    };
    for message in contradictions(&instrument) {
        reader.fault(table.span.clone(), format!("instrument `{}`: {message}", instrument.id), "this one", None);
    }
    reader.finish();
    (faults.len() == before).then_some(instrument)
}

pub(super) fn is_kebab(id: &str) -> bool {
    !id.is_empty() && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '.'))
}

fn year(reader: &mut TableReader<'_, '_>) -> Option<i16> {
    let value = reader.get("year")?;
    let year = super::toml_reader::number(value.get_ref()).filter(|year| year.fract() == 0.0);
    let year = year.filter(|year| (1800.0..2200.0).contains(year)).map(|year| year as i16);
    if year.is_none() {
        reader.fault(value.span(), "`year` is no year", "write it as 2024", None);
    }
    year
}

fn url(reader: &mut TableReader<'_, '_>) -> Option<String> {
    let url = reader.text("url")?;
    let is_address = url.value.starts_with("https://") || url.value.starts_with("http://");
    if !is_address || url.value.contains(char::is_whitespace) {
        reader.fault(url.span.clone(), "`url` is no address", "write it as https://...", None);
    }
    Some(url.value)
}

/// What is asked of somebody: said in two sentences at most.
fn short(reader: &mut TableReader<'_, '_>, key: &'static str) -> String {
    let text = reader.required_text(key);
    let count = sentences(&text.value);
    if count > SENTENCES {
        let message = format!("`{key}` has {count} sentences; {SENTENCES} are the most");
        reader.fault(text.span.clone(), message, "too long", None);
    }
    text.value
}

/// How many sentences a text has: full stops, question and exclamation marks that end
/// it or stand before a capital letter.
fn sentences(text: &str) -> usize {
    let ends = |place: usize| {
        let rest = &text[place + 1..];
        let next = rest.trim_start().chars().next();
        next.is_none() || rest.starts_with(' ') && next.is_some_and(char::is_uppercase)
    };
    text.match_indices(['.', '?', '!']).filter(|(place, _)| ends(*place)).count()
}

/// What cannot be true together.
fn contradictions(instrument: &Instrument) -> Vec<String> {
    let mut found = Vec::new();
    let Instrument { in_force_from, applies_from, repealed_on, superseded_by, status, .. } = instrument;
    let issued = instrument.year.and_then(|year| jiff::civil::Date::new(year, 1, 1).ok());
    let dates = [
        ("`in_force_from` is before its `year`", issued, *in_force_from),
        ("`applies_from` is before its `year`", issued, *applies_from),
        ("`applies_from` is not after `in_force_from`; leave it out", next_day(*in_force_from), *applies_from),
        ("`repealed_on` is not after the day it begins", next_day(instrument.begins()), *repealed_on),
        ("`checked` is before its `year`", issued, instrument.checked),
    ];
    for (message, first, second) in dates {
        if let (Some(first), Some(second)) = (first, second)
            && second < first
        {
            found.push(message.to_owned());
        }
    }
    let is_over = matches!(status, Standing::Superseded | Standing::Repealed);
    if *status == Standing::NotIssued {
        found.push("what is not issued is no instrument".to_owned());
    }
    if *status == Standing::Superseded && superseded_by.is_none() {
        found.push("it is superseded, and `superseded_by` does not say by what".to_owned());
    }
    if *status == Standing::Repealed && repealed_on.is_none() {
        found.push("it is repealed, and `repealed_on` does not say when".to_owned());
    }
    if !is_over && superseded_by.is_some() && repealed_on.is_none() {
        found.push(format!("it is {status}, and yet `superseded_by` another"));
    }
    if *status == Standing::Proposed && instrument.begins().is_some() {
        found.push("it is proposed, and yet has a day from which it is in force".to_owned());
    }
    if *status == Standing::Adopted && instrument.begins().is_none() && instrument.note.is_none() {
        found.push("it is adopted; say from when it applies, or why that is not known".to_owned());
    }
    if let Some(day) = instrument.checked
        && instrument.standing(day) != *status
    {
        found.push(format!("its `status` is {status}, by its dates it was {} on {day}", instrument.standing(day)));
    }
    if superseded_by.as_ref() == Some(&instrument.id) {
        found.push("it is superseded by itself".to_owned());
    }
    if instrument.url.is_none() && instrument.note.is_none() {
        found.push("it has neither `url` nor a `note` that says why not".to_owned());
    }
    found
}

fn next_day(day: Option<jiff::civil::Date>) -> Option<jiff::civil::Date> {
    day?.tomorrow().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: &str = r#"
[[instrument]]
id = "a-law-2024"
title = "A law"
publisher = "A parliament"
jurisdiction = ["Norway"]
year = 2024
kind = "law"
status = "in force"
in_force_from = 2024-07-01
url = "https://example.org/law"
buyer = "Article No. 8 asks for a plan (sect. 2). Exclude nobody unheard."
supplier = "Have a plan."
sure = "read"
checked = 2026-11-24
"#;

    fn faults_of(text: &str) -> String {
        let source = Source::new("own.toml", text);
        let mut faults = Faults::default();
        Compendium::read(&source, &mut faults);
        if faults.is_empty() { String::new() } else { faults.render() }
    }

    #[test]
    fn the_bundled_compendium_is_right() {
        let compendium = Compendium::bundled().unwrap_or_else(|faults| panic!("{faults}"));
        assert!(compendium.iter().count() >= 100);
    }

    #[test]
    fn a_whole_entry_has_no_fault() {
        assert_eq!(faults_of(WHOLE), "");
    }

    #[test]
    fn a_faulty_entry_is_refused_with_the_reason() {
        for (from, to, reason) in [
            ("in_force_from = 2024-07-01", "in_force_from = 2023-07-01", "`in_force_from` is before its `year`"),
            ("in_force_from = 2024-07-01", "in_force_from = 2027-07-01", "by its dates it was adopted on 2026-11-24"),
            ("year = 2024", "applies_from = 2024-07-01", "`applies_from` is not after `in_force_from`"),
            ("year = 2024", "repealed_on = 2024-07-01", "`repealed_on` is not after the day it begins"),
            ("year = 2024", "repealed_on = 2025-07-01", "by its dates it was repealed on 2026-11-24"),
            ("year = 2024", "superseded_by = \"a-law-2024\"", "superseded by itself"),
            ("year = 2024", "year = \"new\"", "`year` is no year"),
            ("year = 2024", "yaer = 2024", "did you mean `year`?"),
            ("\"in force\"", "\"superseded\"", "`superseded_by` does not say by what"),
            ("\"in force\"", "\"repealed\"", "`repealed_on` does not say when"),
            ("\"in force\"", "\"proposed\"", "it is proposed, and yet has a day"),
            ("\"in force\"", "\"in fort\"", "`in fort` is not one of"),
            ("\"law\"", "\"act\"", "`act` is not one of law"),
            ("\"read\"", "\"certain\"", "`certain` is not one of read"),
            ("[\"Norway\"]", "[]", "has no `jurisdiction`"),
            ("\"A parliament\"", "\" \"", "`publisher` of the instrument is empty"),
            ("Have a plan.", "", "`supplier` of the instrument is empty"),
            ("Have a plan.", "Have a plan. Keep it. Report!", "`supplier` has 3 sentences"),
            ("url = \"https://example.org/law\"", "", "neither `url` nor a `note`"),
            ("https://example.org", "example.org", "`url` is no address"),
            ("\"a-law-2024\"", "\"A law\"", "an id is lower-case letters"),
        ] {
            let text = WHOLE.replacen(from, to, 1);
            assert_ne!(text, WHOLE, "{from}");
            let faults = faults_of(&text);
            assert!(faults.contains(reason), "{to}: {faults:?} lacks {reason:?}");
        }
        let superseded = WHOLE.replace("in force\"", "superseded\"\nsuperseded_by = \"a-law-2025\"");
        assert!(faults_of(&superseded).contains("no instrument `a-law-2025`; did you mean `a-law-2024`?"));
        assert!(faults_of(&WHOLE.repeat(2)).contains("there are two instruments `a-law-2024`"));
    }

    #[test]
    fn sentences_are_counted_and_abbreviations_are_none() {
        assert_eq!(sentences("Decision No. 8/07, art. 2 e.g. this."), 1);
        assert_eq!(sentences("Is it so? Yes! It is"), 2);
        assert_eq!(sentences(""), 0);
    }
}
