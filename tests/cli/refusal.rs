//! A run that cannot be done: it ends with 2, says why, and writes nothing.

use crate::support::{Folder, check};

/// A run that cannot be done.
pub(crate) struct Case {
    what: &'static str,
    pub(crate) arguments: Vec<String>,
    /// What the message must say.
    says: Vec<String>,
}

pub(crate) fn case(what: &'static str, arguments: &[&str], says: &[&str]) -> Case {
    let owned = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    Case { what, arguments: owned(arguments), says: owned(says) }
}

/// Runs a case and proves that nothing but the message comes of it.
pub(crate) fn prove(folder: &Folder, case: &Case) {
    let before = folder.content();
    let arguments: Vec<&str> = case.arguments.iter().map(String::as_str).collect();
    let output = check(&arguments);
    let what = case.what;
    assert_eq!(output.code, 2, "{what}: {}{}", output.stdout, output.stderr);
    assert_eq!(output.stdout, "", "{what}");
    for word in &case.says {
        assert!(output.stderr.contains(word.as_str()), "{what}: the message lacks {word:?}: {}", output.stderr);
    }
    assert!(folder.content() == before, "{what}: the folder has changed: {:?}", folder.content().keys());
}
