//! The form in which words are compared, as [`fold`] makes it.
//!
//! The query has no Unicode at hand but letters, digits and marks as classes. What becomes
//! of the characters that people write with accents, as symbols or in other widths is found
//! out here, by folding each of them.

use std::sync::LazyLock;

use crate::model::fold;
use crate::rules::sql::dialect::SqlDialect;

/// The characters that are looked at: Latin, Greek and Cyrillic letters, those with several
/// accents, symbols made of letters, Japanese syllables, characters of full and half width.
const RANGES: [(char, char); 6] = [
    ('\u{80}', '\u{52f}'),
    ('\u{1e00}', '\u{1fff}'),
    ('\u{2070}', '\u{218f}'),
    ('\u{3040}', '\u{30ff}'),
    ('\u{fb00}', '\u{fb06}'),
    ('\u{ff00}', '\u{ffef}'),
];

/// What becomes of characters.
struct Foldings {
    /// Characters, and beside each the one it becomes; those without one are left out.
    one: (String, String),
    /// Those that become several.
    several: Vec<(String, String)>,
}

static FOLDINGS: LazyLock<Foldings> = LazyLock::new(|| {
    let (mut from, mut to, mut gone) = (String::new(), String::new(), String::new());
    let mut several = Vec::new();
    for c in RANGES.into_iter().flat_map(|(first, last)| first..=last) {
        let folded = fold(&format!("a{c}b"));
        let piece = folded.strip_prefix('a').and_then(|rest| rest.strip_suffix('b')).unwrap_or_default();
        match piece.chars().collect::<Vec<_>>()[..] {
            [] => gone.push(c),
            // What parts words is told by its class.
            [' '] => {}
            [one] if one == c => {}
            [one] => {
                from.push(c);
                to.push(one);
            }
            _ => several.push((c.to_string(), piece.to_owned())),
        }
    }
    Foldings { one: (from + &gone, to), several }
});

/// A text, folded.
pub(in crate::rules::sql) fn folded(dialect: SqlDialect, text: &str) -> String {
    let foldings = &*FOLDINGS;
    let (from, to) = (dialect.text(&foldings.one.0), dialect.text(&foldings.one.1));
    let plain = format!("translate({text}, {from}, {to})");
    let several: Vec<(&str, &str)> = foldings.several.iter().map(|(c, piece)| (c.as_str(), piece.as_str())).collect();
    let spelled_out = format!("coalesce({}, c)", dialect.beside(&several, "c"));
    let spelled_out = dialect.joined(&dialect.turned(&dialect.characters(&plain), "c", &spelled_out), "");
    let without_marks = dialect.replaced(&format!("lower({spelled_out})"), r"\p{M}+", "");
    let is_plain = dialect.matches(text, "^[ -~]*$");
    let letters = format!("CASE WHEN {is_plain} THEN lower({text}) ELSE {without_marks} END");
    format!("trim({})", dialect.replaced(&letters, r"[^\p{L}\p{N}]+", " "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_with_accents_become_plain_ones_and_pairs_are_spelled_out() {
        let (from, to) = (&FOLDINGS.one.0, &FOLDINGS.one.1);
        let one: Vec<(char, char)> = std::iter::zip(from.chars(), to.chars()).collect();
        let pairs = [('é', 'e'), ('Ö', 'o'), ('İ', 'i'), ('й', 'и'), ('Σ', 'σ'), ('Ａ', 'a'), ('²', '2'), ('が', 'か')];
        pairs.iter().for_each(|pair| assert!(one.contains(pair), "{pair:?}"));
        for (from, to) in [("ß", "ss"), ("Æ", "ae"), ("ﬁ", "fi"), ("½", "1 2"), ("™", "tm")] {
            assert!(FOLDINGS.several.contains(&(from.to_owned(), to.to_owned())), "{from}");
        }
        // Accents by themselves stand behind the letters, and become nothing.
        assert!(from.chars().skip(one.len()).any(|c| c == '\u{301}'));
    }
}
