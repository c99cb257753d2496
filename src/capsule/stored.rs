//! Under which names files are kept. Names come from users and from whoever made a capsule,
//! so an entry's name is always worked out anew and never leads out of the capsule.

use std::path::{Component, Path};

use anyhow::{Context, Result};

/// Stands for a folder above the working directory, and for the root of the file system.
const UP: &str = "_up";
const ROOT: &str = "_root";

/// The entry of a file that was stated by a path. Files that stand side by side are kept
/// side by side, so that packs find their tables.
pub(super) fn entry_of(stated: &Path) -> Result<String> {
    let mut parts: Vec<String> = vec!["files".to_owned()];
    for component in stated.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => match parts.last().map(String::as_str) {
                Some("files" | UP) if parts.iter().skip(1).all(|part| part == UP) => parts.push(UP.to_owned()),
                Some(ROOT) => {}
                _ => drop(parts.pop()),
            },
            Component::RootDir => parts.push(ROOT.to_owned()),
            Component::Prefix(prefix) => {
                let drive = prefix.as_os_str().to_string_lossy();
                parts.push(format!("_{}", drive.replace(|c: char| !c.is_alphanumeric(), "_")));
            }
            Component::Normal(name) => {
                let name = name.to_str().with_context(|| {
                    format!("{}: a capsule keeps files by names in UTF-8; call it otherwise", stated.display())
                })?;
                // Nobody's own folder is taken for one of those above.
                let own = if name.starts_with('_') { format!("_{name}") } else { name.to_owned() };
                parts.push(own.replace(['\\', ':'], "_"));
            }
        }
    }
    Ok(parts.join("/"))
}

/// The entry of a report: the number of its output and its own name.
pub fn report_name(output: usize, name: &Path) -> Result<String> {
    let file = name.file_name().and_then(|name| name.to_str());
    let file = file.with_context(|| format!("{}: a capsule keeps reports by names in UTF-8", name.display()))?;
    Ok(format!("reports/{}/{}", output + 1, file.replace(['\\', ':'], "_")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_leads_out_and_no_two_files_share_one() {
        let names = [
            ("lists/a.csv", "files/lists/a.csv"),
            ("./lists/./a.csv", "files/lists/a.csv"),
            ("lists/x/../a.csv", "files/lists/a.csv"),
            ("../a.csv", "files/_up/a.csv"),
            ("../../a.csv", "files/_up/_up/a.csv"),
            ("_up/a.csv", "files/__up/a.csv"),
            ("lists/../../a.csv", "files/_up/a.csv"),
            ("/a.csv", "files/_root/a.csv"),
            ("/../a.csv", "files/_root/a.csv"),
            ("a\\..\\b.csv", "files/a_.._b.csv"),
        ];
        for (stated, entry) in names {
            assert_eq!(entry_of(Path::new(stated)).expect("a name"), entry, "{stated}");
        }
    }
}
