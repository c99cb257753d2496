//! `thbscreen lists search`: one name, asked of every list.

use std::io::{self, BufWriter, Write};
use std::sync::Arc;

use anyhow::{Result, bail};
use jiff::civil::Date;
use serde_json::{Value, json};

use crate::bundled::RulesData;
use crate::cli::{Exit, ListFormat, SearchArguments, today, wrapped};
use crate::commands::setup::given_lists;
use crate::model::{RowNumber, closest, fold};
use crate::names::{Level, Match, Statement, Subject};
use crate::reference::{Catalog, Countries, CountryMatch, DataAge, Listed, TableInfo, subject_of};
use crate::report::for_terminal;

/// So many entries that are asked about by name are explained.
const MOST_EXPLAINED: usize = 5;

/// Runs the command.
pub(super) fn search(arguments: &SearchArguments) -> Result<Exit> {
    let mut out = BufWriter::new(io::stdout().lock());
    let exit = answer(arguments, &mut out)?;
    out.flush()?;
    Ok(exit)
}

fn answer(arguments: &SearchArguments, out: &mut dyn Write) -> Result<Exit> {
    let as_of = arguments.as_of.unwrap_or_else(today);
    let data = Arc::new(RulesData::built_in());
    let mut catalog = Catalog::of(data.clone())?;
    let notes = given_lists(&mut catalog, &data, &arguments.files)?;
    let lists = lists(&catalog, &arguments.only, as_of)?;
    let subject = subject(arguments, &*catalog.countries()?)?;
    let matcher = catalog.matcher()?;
    if matcher.names(&arguments.name).is_empty() {
        bail!("`{}` holds no name to look for", for_terminal(&arguments.name));
    }
    let desk = Desk { lists: &lists, subject: &subject, as_of };
    let (answers, is_found) = match &arguments.why_not {
        Some(entry) => (desk.explain(entry)?, false),
        None => {
            let answers = desk.find();
            let is_found = answers.iter().any(|answer| answer.found.level >= Level::Strong);
            (answers, is_found)
        }
    };
    match arguments.format {
        ListFormat::Json => writeln!(out, "{:#}", desk.in_json(&answers))?,
        ListFormat::Table => {
            desk.print(&answers, out)?;
            if matcher.is_too_ordinary(&arguments.name) {
                let said = "the name is made of ordinary words, and is found only where it is written alike";
                wrapped(out, "", "", said)?;
            }
            if arguments.why_not.is_some() {
                let (weak, strong) = matcher.thresholds();
                let said = format!("from {strong:.2} on names are strongly alike, from {weak:.2} on weakly");
                wrapped(out, "", "", &said)?;
            }
            notes.iter().try_for_each(|note| wrapped(out, "", "  ", &format!("{}: {}", note.about, note.message)))?;
        }
    }
    Ok(if is_found { Exit::Found } else { Exit::Clean })
}

/// A list that is searched.
struct Searched<'a> {
    info: &'a TableInfo,
    listed: Arc<Listed>,
}

/// The lists that are searched: those with the ids, or all there are.
fn lists<'a>(catalog: &'a Catalog, only: &[String], as_of: Date) -> Result<Vec<Searched<'a>>> {
    let known = || catalog.infos().filter_map(|info| Some((info, info.watchlist.as_ref()?)));
    if let Some(unknown) = only.iter().find(|id| known().all(|(info, _)| info.id != **id)) {
        let near = closest(unknown, known().map(|(info, _)| info.id.as_str()));
        let near = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
        bail!("there is no watch-list `{unknown}`{near}");
    }
    let wanted = known().filter(|(info, _)| only.is_empty() || only.contains(&info.id));
    wanted.map(|(info, watch)| Ok(Searched { info, listed: catalog.watch_list(info, watch, as_of)? })).collect()
}

fn subject(arguments: &SearchArguments, countries: &Countries) -> Result<Subject> {
    let country = match arguments.country.as_deref().map(|text| (text, countries.find(text))) {
        None => None,
        Some((_, CountryMatch::One(code))) => Some(code),
        Some((text, CountryMatch::Ask(several))) => bail!("--country {text}: this may be {}", several.join(" or ")),
        Some((text, CountryMatch::None)) => {
            let near = countries.nearest(text).map(|near| format!("; did you mean {near}?")).unwrap_or_default();
            bail!("--country {text}: this is no country{near}")
        }
    };
    let mut subject = subject_of(&arguments.name, arguments.number.as_deref());
    subject.particulars.countries.extend(country);
    subject.particulars.address.clone_from(&arguments.address);
    subject.particulars.parent.clone_from(&arguments.parent);
    Ok(subject)
}

/// An entry that was compared.
struct Answer<'a> {
    list: &'a Searched<'a>,
    found: Match,
}

impl Answer<'_> {
    fn entry(&self) -> &str {
        self.list.listed.name(self.found.entry)
    }

    fn rows(&self) -> Vec<RowNumber> {
        self.list.listed.rows(self.found.entry)
    }

    /// What is shown of it, line by line.
    fn lines(&self) -> Vec<(&'static str, String)> {
        let info = self.list.info;
        let rows = self.rows().iter().map(|row| row.0.to_string()).collect::<Vec<_>>();
        let mut lines = vec![
            ("entry", self.entry().to_owned()),
            ("list", format!("{}, {}", info.title, info.edition)),
            ("row", format!("{} of {}", rows.join(", "), info.place())),
        ];
        lines.extend(self.found.statements().into_iter().map(|Statement { about, text }| (about.label(), text)));
        lines
    }
}

struct Desk<'a> {
    lists: &'a [Searched<'a>],
    subject: &'a Subject,
    as_of: Date,
}

impl<'a> Desk<'a> {
    /// The possible matches of all lists, the likeliest first.
    fn find(&self) -> Vec<Answer<'a>> {
        let of_list = |list: &'a Searched<'a>| {
            list.listed.list.find(self.subject).into_iter().map(move |found| Answer { list, found })
        };
        let mut answers: Vec<Answer<'a>> = self.lists.iter().flat_map(of_list).collect();
        answers.sort_by(|a, b| b.found.level.cmp(&a.found.level).then_with(|| b.found.score.total_cmp(&a.found.score)));
        answers
    }

    /// Entries with a text in one of their names, compared whatever comes of it.
    fn explain(&self, text: &str) -> Result<Vec<Answer<'a>>> {
        let wanted = fold(text);
        let mut answers: Vec<Answer<'a>> = Vec::new();
        for list in self.lists {
            let mut places: Vec<usize> = list
                .listed
                .list
                .texts()
                .filter(|(_, name)| fold(name).contains(&wanted))
                .map(|(place, _)| place)
                .collect();
            places.dedup();
            let compared = places.into_iter().filter_map(|place| list.listed.list.why_not(self.subject, place));
            answers.extend(compared.map(|found| Answer { list, found }));
        }
        if answers.is_empty() {
            let names = self.lists.iter().flat_map(|list| (0..list.listed.len()).map(|entry| list.listed.name(entry)));
            let near = closest(text, names).map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
            bail!("no entry of {} has `{text}` in its names on {}{near}", self.titles().join(", "), self.as_of);
        }
        answers.sort_by(|a, b| b.found.score.total_cmp(&a.found.score));
        answers.truncate(MOST_EXPLAINED);
        Ok(answers)
    }

    /// The lists with their days.
    fn titles(&self) -> Vec<String> {
        let day = |info: &TableInfo| info.date.map_or_else(|| "undated".to_owned(), |date| format!("of {date}"));
        self.lists.iter().map(|list| format!("{} {}", list.info.title, day(list.info))).collect()
    }

    fn print(&self, answers: &[Answer<'_>], out: &mut dyn Write) -> Result<()> {
        for answer in answers {
            let found = &answer.found;
            writeln!(out, "{}: {}", found.level.as_str(), found.level.meaning())?;
            for (label, text) in answer.lines() {
                wrapped(out, "    ", "      ", &format!("{label}: {text}"))?;
            }
            writeln!(out)?;
        }
        let names: usize = self.lists.iter().map(|list| list.listed.list.names()).sum();
        let searched = format!("searched: {} ({names} names)", self.titles().join(", "));
        if answers.is_empty() {
            let nothing =
                "nothing like it was found. That clears nobody: a firm has other names, and lists get new entries.";
            wrapped(out, "", "", nothing)?;
        }
        wrapped(out, "", "", &searched)?;
        self.stale().iter().try_for_each(|said| wrapped(out, "", "", said))?;
        Ok(())
    }

    /// Which of the lists are too old.
    fn stale(&self) -> Vec<String> {
        let old = self.lists.iter().filter(|list| DataAge::default().is_stale(list.info, self.as_of));
        old.map(|list| match list.info.age(self.as_of) {
            Some(age) => format!("stale: {} is {age} days old; import the current one", list.info.title),
            None => format!("stale: {} does not say from when it is", list.info.title),
        })
        .collect()
    }

    fn in_json(&self, answers: &[Answer<'_>]) -> Value {
        let answer = |answer: &Answer<'_>| {
            let Answer { list, found } = answer;
            let said = found.statements();
            let said: Vec<Value> =
                said.iter().map(|said| json!({ "about": said.about.label(), "text": said.text })).collect();
            let rows: Vec<u32> = answer.rows().iter().map(|row| row.0).collect();
            json!({
                "level": found.level.as_str(), "score": f64::from((found.score * 100.0).round()) / 100.0,
                "meaning": found.level.meaning(), "list": list.info.id, "entry": answer.entry(), "rows": rows,
                "supplier_name": found.supplier_name, "listed_name": found.listed_name,
                "listed_kind": found.listed_kind.word(), "evidence": said,
            })
        };
        let list = |list: &Searched<'_>| {
            json!({
                "id": list.info.id, "title": list.info.title, "publisher": list.info.publisher,
                "edition": list.info.edition, "date": list.info.date, "names": list.listed.list.names(),
                "is_stale": DataAge::default().is_stale(list.info, self.as_of),
            })
        };
        json!({
            "as_of": self.as_of, "matches": answers.iter().map(answer).collect::<Vec<_>>(),
            "lists": self.lists.iter().map(list).collect::<Vec<_>>(),
        })
    }
}
