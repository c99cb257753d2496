//! `thbscreen check --letters`: a letter to each bidder.

use std::io::Write;

use anyhow::{Context, Result, bail};

use super::screening::Bench;
use crate::cli::{new_file, say};
use crate::input::Input;
use crate::languages::Phrases;
use crate::model::{Report, StatedPath};
use crate::tender::{Letter, Letters};

/// Writes the letters, none over one that is there already: it may have been changed by hand.
/// The report is one that knows nothing of what letters must not tell.
pub(super) fn write(bench: &Bench<'_>, inputs: &[Input], report: &Report, folder: &StatedPath) -> Result<()> {
    let arguments = bench.arguments;
    let phrases = Phrases::for_papers(arguments.spoken.language)?;
    let letters = Letters {
        report,
        rulebook: &bench.rulebook,
        phrases: &phrases,
        at_least: arguments.show,
        withheld: &arguments.letters.withheld(&bench.setup.vocabulary)?,
        reply_by: arguments.letters.reply_by,
    };
    let letters = letters.all();
    let place = folder.place();
    std::fs::create_dir_all(place).with_context(|| format!("{folder}: cannot be made"))?;
    let path = |letter: &Letter<'_>, ending: &str| place.join(format!("{}.{ending}", letter.file));
    for letter in &letters {
        for path in ["docx", "md"].map(|ending| path(letter, ending)) {
            if path.symlink_metadata().is_ok() {
                bail!("{}: there is a letter already, and it is not written over", path.display());
            }
        }
    }
    for letter in &letters {
        new_file(&path(letter, "docx"), inputs, &|file| letter.write_docx(file))?;
        new_file(&path(letter, "md"), inputs, &|mut file| Ok(file.write_all(letter.markdown().as_bytes())?))?;
    }
    if !arguments.quiet {
        let asked: Vec<String> =
            letters.iter().map(|letter| format!("{}: {}", letter.file, letter.in_brief())).collect();
        say(
            &folder.to_string(),
            &if asked.is_empty() { vec!["nobody has to be asked anything".to_owned()] } else { asked },
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests;
