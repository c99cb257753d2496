//! The sentences of one language.

use std::borrow::Cow;
use std::fmt;

use anyhow::{Result, bail};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

pub use fluent_bundle::FluentValue as Worth;

use super::language::Language;
use crate::bundled;

type Bundle = FluentBundle<FluentResource>;

/// The texts of a language, and the English ones where it has none.
pub struct Phrases {
    language: Language,
    own: Bundle,
    /// Nothing where the language is English itself.
    english: Option<Bundle>,
}

/// The files that something is told from.
struct Files {
    /// The program's own sentences, which every language has.
    sentences: &'static str,
    /// What English has besides.
    english: &'static [&'static str],
    /// What other languages have besides: English has it elsewhere.
    others: &'static [&'static str],
}

/// What papers for bidders are told from.
const PAPERS: Files = Files {
    sentences: "phrases",
    english: &["columns", "countries"],
    others: &["columns", "countries", "rules", "sectors"],
};

/// What reports are told from.
const REPORTS: Files = Files { sentences: "report", english: &[], others: &["columns", "rules", "sectors", "tables"] };

impl Phrases {
    /// Reads the texts of a language for papers that go to bidders.
    pub fn for_papers(language: Language) -> Result<Self> {
        Self::of(language, &PAPERS)
    }

    /// Reads the texts of a language for reports.
    pub fn for_reports(language: Language) -> Result<Self> {
        Self::of(language, &REPORTS)
    }

    fn of(language: Language, files: &Files) -> Result<Self> {
        let is_english = language == Language::English;
        let besides = if is_english { files.english } else { files.others };
        let english = (!is_english).then(|| bundle(Language::English, &[files.sentences])).transpose()?;
        Ok(Self { language, own: bundle(language, &[&[files.sentences], besides].concat())?, english })
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A sentence of the program. The name of one that there is not stands for itself; a
    /// test proves that none is asked for.
    pub fn say<'a>(&'a self, id: &'a str) -> Cow<'a, str> {
        self.say_of(id, &[])
    }

    /// A sentence of the program about something.
    pub fn say_of<'a>(&'a self, id: &'a str, about: &[(&str, Worth<'_>)]) -> Cow<'a, str> {
        let mut worths = FluentArgs::new();
        about.iter().for_each(|(name, worth)| worths.set(*name, worth.clone()));
        let said = |bundle: &'a Bundle| {
            let pattern = bundle.get_message(id)?.value()?;
            let mut faults = Vec::new();
            Some(Cow::Owned(bundle.format_pattern(pattern, Some(&worths), &mut faults).into_owned()))
        };
        said(&self.own).or_else(|| said(self.english.as_ref()?)).unwrap_or(Cow::Borrowed(id))
    }

    /// What a term of the program means.
    pub fn meaning<'a>(&'a self, term: &'a str) -> Cow<'a, str> {
        self.part(term, "meaning").unwrap_or(Cow::Borrowed(term))
    }

    /// So many of something, in words: `count-suppliers` says "1 supplier", "7 suppliers".
    pub fn count(&self, of: &str, count: usize) -> String {
        self.say_of(&format!("count-{of}"), &[("count", Worth::from(count))]).into_owned()
    }

    /// A word of a scale, such as a severity, a band or a verdict, by the English word that
    /// programs read. A word that is on no scale stands for itself.
    pub fn word<'a>(&'a self, english: &'a str) -> Cow<'a, str> {
        if self.language == Language::English {
            return Cow::Borrowed(english);
        }
        self.own_text(&format!("word-{}", english.replace([' ', '_'], "-"))).unwrap_or(Cow::Borrowed(english))
    }

    /// The name of a country, by its ISO 3166-1 code.
    pub fn country<'a>(&'a self, code: &str, english: &'a str) -> Cow<'a, str> {
        self.own_text(&format!("country-{code}")).unwrap_or(Cow::Borrowed(english))
    }

    /// What a division of ISIC Rev.4 is called.
    pub fn sector<'a>(&'a self, division: &str, english: &'a str) -> Cow<'a, str> {
        self.own_text(&format!("sector-{division}")).unwrap_or(Cow::Borrowed(english))
    }

    /// A text of the language itself, where it has one.
    pub(super) fn own_text(&self, id: &str) -> Option<Cow<'_, str>> {
        Some(self.own.format_pattern(self.own.get_message(id)?.value()?, None, &mut Vec::new()))
    }

    /// A part of a text of the language itself, where it has one.
    pub(super) fn part(&self, id: &str, part: &str) -> Option<Cow<'_, str>> {
        let pattern = self.own.get_message(id)?.get_attribute(part)?.value();
        Some(self.own.format_pattern(pattern, None, &mut Vec::new()))
    }
}

impl fmt::Debug for Phrases {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Phrases").field("language", &self.language).finish_non_exhaustive()
    }
}

fn bundle(language: Language, files: &[&str]) -> Result<Bundle> {
    let mut bundle = FluentBundle::new_concurrent(vec![language.code().parse()?]);
    // Marks around what is put in would stand in file names and ids.
    bundle.set_use_isolating(false);
    for file in files {
        let path = format!("languages/{language}/{file}.ftl");
        let text = FluentResource::try_new(bundled::language_file(&path)?.to_owned());
        let text = match text {
            Ok(text) => text,
            Err((_, faults)) => bail!("{path}: {}", faults.first().map(ToString::to_string).unwrap_or_default()),
        };
        if let Err(faults) = bundle.add_resource(text) {
            bail!("{path}: {}", faults.first().map(ToString::to_string).unwrap_or_default());
        }
    }
    Ok(bundle)
}
