//! `thbscreen rules init`: a pack to begin with.

use std::io::Write;
use std::path::Path;

use anyhow::{Result, bail};

use crate::cli::{Exit, write_new};
use crate::report::for_terminal;
use crate::rules::BUILTIN;

/// A pack that shows what packs can say; `PACK` stands for its name.
const STARTER: &str = include_str!("../../../rules/starter.toml");

/// Writes a pack to begin with, where there is no file yet.
pub(super) fn init(path: &Path, out: &mut dyn Write) -> Result<Exit> {
    if path.extension().is_none_or(|extension| extension != "toml") {
        bail!("{}: a rule pack is a TOML file; name it something.toml", path.display());
    }
    if path.symlink_metadata().is_ok() {
        bail!("{}: there is a file already, and it is not written over", path.display());
    }
    let name = pack_id(path);
    let file = path.file_name().unwrap_or_default().to_string_lossy();
    let text = STARTER.replace("PACK.toml", &quoted(&file)).replace("PACK", &name);
    write_new(path, &[], &text)?;
    let path = path.display().to_string();
    let shown = for_terminal(&path);
    writeln!(out, "{shown}: a pack with one rule; its comments say what else it can hold")?;
    writeln!(out, "Run its examples: thbscreen rules test --rules {}", quoted(&shown))?;
    Ok(Exit::Clean)
}

/// A path as it can be typed.
fn quoted(path: &str) -> String {
    if path.contains(' ') { format!("\"{path}\"") } else { path.to_owned() }
}

/// The name of a file as the id of a pack: small letters, digits and hyphens.
fn pack_id(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().to_lowercase();
    let words = stem.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let id = words.collect::<Vec<_>>().join("-");
    match &id[..] {
        "" => "ours".to_owned(),
        taken if BUILTIN.iter().any(|(known, _)| *known == taken) => format!("our-{taken}"),
        _ => id,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pack_is_named_after_its_file() {
        for (file, id) in [
            ("ours.toml", "ours"),
            ("a/Our Rules_2.toml", "our-rules-2"),
            ("регистр.toml", "ours"),
            ("osce.toml", "our-osce"),
        ] {
            assert_eq!(pack_id(Path::new(file)), id);
        }
    }
}
