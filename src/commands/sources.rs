//! `thbscreen sources`: the laws, standards and guides that rules rest on.

use std::io::{self, Write};
use std::sync::Arc;

use anyhow::{Result, anyhow, bail};
use comfy_table::{ColumnConstraint, Width};
use jiff::civil::Date;
use serde_json::{Value, json};

use crate::cli::{Exit, SourcesArguments, SourcesFormat, grid, item, paragraph, today, wrapped};
use crate::model::{Instrument, Sureness, closest, fold};
use crate::reference::{Catalog, Countries, CountryMatch};
use crate::report::{for_markdown, for_terminal};
use crate::rules::{BUILTIN, Citation, Compendium, Faults, Pack, load_builtin, load_paths};

/// Lists sources, or shows them in full.
pub(super) fn sources(arguments: &SourcesArguments) -> Result<Exit> {
    let desk = Desk::load(arguments)?;
    let asked = arguments.text.join(" ");
    let (found, in_full) = match desk.compendium.find(&asked.to_lowercase()) {
        Some(instrument) => (vec![instrument], true),
        None => (desk.select(arguments)?, arguments.full),
    };
    let mut out = io::BufWriter::new(io::stdout().lock());
    match (arguments.format, in_full) {
        (SourcesFormat::Json, _) => {
            let list: Vec<Value> = found.iter().map(|instrument| desk.as_json(instrument)).collect();
            writeln!(out, "{:#}", json!(list))?;
        }
        _ if found.is_empty() => {}
        (SourcesFormat::Table, true) => desk.each(&found, &mut out, Desk::in_full)?,
        (SourcesFormat::Markdown, true) => desk.each(&found, &mut out, Desk::in_full_markdown)?,
        (SourcesFormat::Table, false) => desk.table(&found, &mut out)?,
        (SourcesFormat::Markdown, false) => desk.markdown_table(&found, &mut out)?,
    }
    out.flush()?;
    if found.is_empty() {
        wrapped(&mut io::stderr().lock(), "", "", &desk.nothing(&asked, arguments))?;
    }
    Ok(Exit::Clean)
}

/// What a question about sources is answered from.
struct Desk {
    compendium: Compendium,
    citations: Vec<Citation>,
    countries: Arc<Countries>,
    day: Date,
}

impl Desk {
    fn load(arguments: &SourcesArguments) -> Result<Self> {
        let mut faults = Faults::default();
        let mut packs: Vec<Pack> = Vec::new();
        for (id, _) in BUILTIN {
            packs.extend(load_builtin(&[(*id).to_owned()], &mut faults)?);
        }
        packs.extend(load_paths(&arguments.paths, &mut faults)?);
        if !faults.is_empty() {
            bail!(faults);
        }
        let mut citations: Vec<Citation> = Vec::new();
        for citation in packs.iter().flat_map(Pack::citations) {
            if !citations.contains(&citation) {
                citations.push(citation);
            }
        }
        let countries = Catalog::bundled()?.countries()?;
        let day = arguments.as_of.unwrap_or_else(today);
        Ok(Self { compendium: Compendium::bundled()?, citations, countries, day })
    }

    /// The sources that every filter lets through.
    fn select(&self, arguments: &SourcesArguments) -> Result<Vec<&Instrument>> {
        for rule in &arguments.rule {
            self.check_rule(rule)?;
        }
        let mut cited_by_packs = Vec::new();
        let mut faults = Faults::default();
        for pack in load_builtin(&arguments.packs, &mut faults)? {
            cited_by_packs.extend(pack.citations().map(|citation| citation.instrument));
        }
        let phrases: Vec<String> = arguments.text.iter().map(|text| fold(text)).collect();
        let passes = |instrument: &&Instrument| {
            let is_cited = |rule: &String| self.cited_by(instrument).any(|citation| citation.rule == *rule);
            allows(&arguments.kind, |kind| *kind == instrument.kind)
                && allows(&arguments.sure, |sure| *sure == instrument.sure)
                && allows(&arguments.status, |status| *status == instrument.standing(self.day))
                && allows(&arguments.jurisdiction, |name| self.is_of(instrument, name))
                && allows(&arguments.rule, is_cited)
                && (arguments.packs.is_empty() || cited_by_packs.contains(&instrument.id))
                && mentions(instrument, &phrases)
        };
        Ok(self.compendium.iter().filter(passes).collect())
    }

    fn check_rule(&self, rule: &str) -> Result<()> {
        let known = || self.citations.iter().map(|citation| citation.rule.as_str());
        if known().any(|known| known == rule) {
            return Ok(());
        }
        let hint = closest(rule, known()).map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
        Err(anyhow!("there is no rule `{rule}` that names a source{hint}\n`thbscreen rules list` lists the rules"))
    }

    fn cited_by<'a>(&'a self, instrument: &'a Instrument) -> impl Iterator<Item = &'a Citation> {
        self.citations.iter().filter(|citation| citation.instrument == instrument.id)
    }

    /// Whether a source is of a country or body, whatever language or code names it.
    fn is_of(&self, instrument: &Instrument, name: &str) -> bool {
        let wanted = self.countries.find(name);
        instrument.jurisdiction.iter().any(|own| {
            let is_country = matches!(wanted, CountryMatch::One(_)) && self.countries.find(own) == wanted;
            is_country || fold(own) == fold(name)
        })
    }

    /// That nothing was found, and what comes near.
    fn nothing(&self, asked: &str, arguments: &SourcesArguments) -> String {
        let mut sentences = vec!["Nothing was found.".to_owned()];
        let ids = self.compendium.iter().map(|instrument| instrument.id.as_str());
        let near = closest(asked, ids).map(|id| format!("`{id}`"));
        let near = near.or_else(|| self.near_word(asked).map(|word| format!("\"{word}\"")));
        sentences.extend(near.map(|near| format!("Did you mean {near}?")));
        let mut known: Vec<&str> = self.compendium.iter().flat_map(|i| &i.jurisdiction).map(String::as_str).collect();
        known.sort_unstable();
        known.dedup();
        for name in &arguments.jurisdiction {
            if !self.compendium.iter().any(|instrument| self.is_of(instrument, name)) {
                sentences.push(format!("No source is of \"{name}\"."));
                let near = closest(name, known.iter().copied());
                sentences.extend(near.map(|near| format!("Did you mean \"{near}\"?")));
                sentences.push(format!("There are sources of {}.", known.join(", ")));
            }
        }
        sentences.push("`thbscreen sources` lists all of them.".to_owned());
        sentences.join(" ")
    }

    /// The word of a title or publisher that is nearest to one that was asked.
    fn near_word(&self, asked: &str) -> Option<String> {
        let texts = self.compendium.iter().flat_map(|instrument| [&instrument.title, &instrument.publisher]);
        let words: Vec<String> =
            texts.flat_map(|text| fold(text).split(' ').map(str::to_owned).collect::<Vec<_>>()).collect();
        let known = || words.iter().map(String::as_str).filter(|word| word.len() > 3);
        asked.split_whitespace().map(fold).find_map(|word| closest(&word, known()).map(str::to_owned))
    }

    fn each(
        &self,
        found: &[&Instrument],
        out: &mut dyn Write,
        show: fn(&Self, &Instrument, &mut dyn Write) -> io::Result<()>,
    ) -> io::Result<()> {
        for (place, instrument) in found.iter().enumerate() {
            if place > 0 {
                writeln!(out)?;
            }
            show(self, instrument, out)?;
        }
        Ok(())
    }

    fn table(&self, found: &[&Instrument], out: &mut dyn Write) -> io::Result<()> {
        let mut table = grid(&["Id and title", "Publisher", "Year", "Status, how sure"]);
        // An id that is to be typed is not broken, and neither are long words beside it.
        let widest = found.iter().map(|instrument| instrument.id.len()).max().unwrap_or_default() as u16 + 2;
        for (column, width) in [(0, widest), (1, 16), (3, 12)] {
            if let Some(column) = table.column_mut(column) {
                column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(width)));
            }
        }
        for instrument in found {
            table.add_row([
                format!("{}\n{}", for_terminal(&instrument.id), for_terminal(&instrument.title)),
                for_terminal(&instrument.publisher).into_owned(),
                instrument.year.map(|year| year.to_string()).unwrap_or_default(),
                format!("{}\n{}", instrument.standing_in_words(self.day), instrument.sure),
            ]);
        }
        let count = if found.len() == 1 { "1 source".to_owned() } else { format!("{} sources", found.len()) };
        writeln!(out, "{table}\n{count}, status on {}; `thbscreen sources ID` says more about one", self.day)?;
        wrapped(out, "", "", &SURE.map(|(sure, meaning)| format!("{sure}: {meaning}")).join("; "))
    }

    /// A source in full, for the terminal.
    fn in_full(&self, instrument: &Instrument, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{}", for_terminal(&instrument.id))?;
        wrapped(out, "", "", &instrument.title)?;
        writeln!(out)?;
        for (name, value) in self.facts(instrument) {
            wrapped(out, "", "    ", &format!("{name}: {value}"))?;
        }
        paragraph(out, "What it asks of a buyer", &instrument.buyer)?;
        paragraph(out, "What it asks of a supplier", &instrument.supplier)?;
        if let Some(note) = &instrument.note {
            paragraph(out, "To note", note)?;
        }
        writeln!(out, "\nRules that rest on it")?;
        for citation in self.cited_by(instrument) {
            item(out, &format!("{} ({}): {}", citation.rule, citation.pack, citation.title))?;
        }
        if self.cited_by(instrument).next().is_none() {
            writeln!(out, "    None; it is here to be looked up.")?;
        }
        Ok(())
    }

    /// Everything about a source that fits a line.
    fn facts(&self, instrument: &Instrument) -> Vec<(&'static str, String)> {
        let meaning = SURE.iter().find(|(sure, _)| *sure == instrument.sure).map_or("", |(_, meaning)| meaning);
        let mut facts = vec![
            ("Publisher", instrument.publisher.clone()),
            ("Jurisdiction", instrument.jurisdiction.join(", ")),
            ("Kind", instrument.kind.to_string()),
        ];
        let mut add = |name, value: Option<String>| facts.extend(value.map(|value| (name, value)));
        let date = |date: Option<Date>| date.map(|date| date.to_string());
        add("Year", instrument.year.map(|year| year.to_string()));
        add("Status", Some(format!("{} (on {})", instrument.standing_in_words(self.day), self.day)));
        add("In force from", date(instrument.in_force_from));
        add("Applies from", date(instrument.applies_from));
        add("Ended on", date(instrument.repealed_on));
        let next = instrument.superseded_by.as_ref().and_then(|id| self.compendium.find(id));
        add("Superseded by", next.map(|next| format!("{}: {}", next.id, next.title)));
        add("How sure", Some(format!("{}, {meaning}", instrument.sure)));
        add("Last looked at", date(instrument.checked));
        add("Address", instrument.url.clone());
        facts
    }

    fn markdown_table(&self, found: &[&Instrument], out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "| Id | Title | Publisher | Year | Status on {} | How sure |", self.day)?;
        writeln!(out, "|---|---|---|---|---|---|")?;
        for instrument in found {
            let title = for_markdown(&instrument.title);
            let title = match &instrument.url {
                Some(url) => format!("[{title}](<{}>)", for_terminal(url).replace(['<', '>', '|'], "")),
                None => title,
            };
            writeln!(
                out,
                "| {} | {title} | {} | {} | {} | {} |",
                for_markdown(&instrument.id),
                for_markdown(&instrument.publisher),
                instrument.year.map(|year| year.to_string()).unwrap_or_default(),
                instrument.standing_in_words(self.day),
                instrument.sure,
            )?;
        }
        Ok(())
    }

    /// A source in full, as a section of a document.
    fn in_full_markdown(&self, instrument: &Instrument, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "## {}\n\n- Id: {}", for_markdown(&instrument.title), for_markdown(&instrument.id))?;
        for (name, value) in self.facts(instrument) {
            match name {
                "Address" => writeln!(out, "- {name}: <{}>", for_terminal(&value).replace(['<', '>'], ""))?,
                _ => writeln!(out, "- {name}: {}", for_markdown(&value))?,
            }
        }
        writeln!(out, "\n**What it asks of a buyer.** {}", for_markdown(&instrument.buyer))?;
        writeln!(out, "\n**What it asks of a supplier.** {}", for_markdown(&instrument.supplier))?;
        if let Some(note) = &instrument.note {
            writeln!(out, "\n**To note.** {}", for_markdown(note))?;
        }
        let rules: Vec<String> = self.cited_by(instrument).map(|citation| for_markdown(&citation.rule)).collect();
        if !rules.is_empty() {
            writeln!(out, "\n**Rules that rest on it.** {}", rules.join(", "))?;
        }
        Ok(())
    }

    fn as_json(&self, instrument: &Instrument) -> Value {
        let rule = |citation: &Citation| json!({ "id": citation.rule, "title": citation.title, "pack": citation.pack });
        let mut value = json!(instrument);
        value["status"] = json!(instrument.standing(self.day));
        value["as_of"] = json!(self.day);
        value["rules"] = self.cited_by(instrument).map(rule).collect();
        value
    }
}

/// What the words for sureness mean.
const SURE: [(Sureness, &str); 3] = [
    (Sureness::Read, "the text itself or its publisher's page was read"),
    (Sureness::Summary, "known from somebody else's summary"),
    (Sureness::Unverified, "general knowledge, to be checked before anyone relies on it"),
];

/// Whether a filter lets something through: it was not stated, or one of its values fits.
fn allows<T>(stated: &[T], fits: impl Fn(&T) -> bool) -> bool {
    stated.is_empty() || stated.iter().any(fits)
}

/// Whether an instrument says every phrase of itself, each from the beginning of a word on.
fn mentions(instrument: &Instrument, phrases: &[String]) -> bool {
    let Instrument { id, title, publisher, buyer, supplier, note, jurisdiction, .. } = instrument;
    let texts = [id, title, publisher, buyer, supplier].into_iter().chain(note).chain(jurisdiction);
    let texts: Vec<String> = texts.map(|text| format!(" {}", fold(text))).collect();
    phrases.iter().all(|phrase| texts.iter().any(|text| text.contains(&format!(" {phrase}"))))
}
