//! `thbscreen template`: the questionnaire for bidders.

use std::io::{self, Write};
use std::sync::Arc;

use anyhow::{Result, bail};

use super::setup::Setup;
use crate::bundled::RulesData;
use crate::cli::{Exit, TemplateArguments, new_file, today};
use crate::languages::Phrases;
use crate::model::so_many;
use crate::report::for_terminal;
use crate::tender::{Questionnaire, Template};

/// Writes the questionnaire where there is no file yet: one that was filled in would be lost.
pub(super) fn template(arguments: &TemplateArguments) -> Result<Exit> {
    let path = arguments.file.place();
    if path.symlink_metadata().is_ok() {
        bail!("{}: there is a file already, and it is not written over", arguments.file);
    }
    let as_of = arguments.rules.as_of.unwrap_or_else(today);
    let (setup, rulebook) = Setup::load(&arguments.rules, as_of, Arc::new(RulesData::built_in()))?;
    let phrases = Phrases::for_papers(arguments.spoken.language)?;
    let template = Template {
        questionnaire: Questionnaire::of(&rulebook, &setup.catalog, &setup.vocabulary, arguments.level),
        level: arguments.level,
        phrases: &phrases,
        vocabulary: &setup.vocabulary,
        countries: &*setup.catalog.countries()?,
        sectors: setup.catalog.sector_titles()?,
        bids: &arguments.bids,
        packs: &rulebook.packs,
        as_of,
    };
    new_file(path, &[], &|file| template.write(file))?;
    let Questionnaire { questions, left_out } = &template.questionnaire;
    let left = match left_out {
        0 => String::new(),
        1 => "; 1 more is asked by a more thorough one (--level)".to_owned(),
        left => format!("; {left} more are asked by a more thorough one (--level)"),
    };
    writeln!(
        io::stdout().lock(),
        "{}: {} in {}{left}",
        for_terminal(&arguments.file.to_string()),
        so_many(questions.len(), "question"),
        arguments.spoken.language.own_name()
    )?;
    Ok(Exit::Clean)
}
