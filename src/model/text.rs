//! Comparing text written by many hands.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The form in which headers, words and names are compared: accents dropped, case
/// folded, every run of punctuation and space one space. `"Émail-Adresse "` and
/// `"email adresse"` fold to the same text. A text of punctuation alone folds to "".
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    if text.is_ascii() {
        fold_ascii(text, &mut folded);
        return folded;
    }
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)) {
        if c.is_alphanumeric() {
            for lower in c.to_lowercase().filter(|c| !is_combining_mark(*c)) {
                push_plain(&mut folded, lower);
            }
        } else if is_invisible(c) {
            // Invisible characters are not there to the reader.
        } else if !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// The same for text without accents, which most cells are.
fn fold_ascii(text: &str, folded: &mut String) {
    let mut gap = false;
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() {
            if gap && !folded.is_empty() {
                folded.push(' ');
            }
            gap = false;
            folded.push(char::from(byte.to_ascii_lowercase()));
        } else {
            gap = true;
        }
    }
}

/// Letters that carry a stroke or are a pair of letters, which decomposition leaves alone.
fn push_plain(folded: &mut String, c: char) {
    match c {
        'ß' => folded.push_str("ss"),
        'æ' => folded.push_str("ae"),
        'œ' => folded.push_str("oe"),
        'ø' => folded.push('o'),
        'ł' => folded.push('l'),
        'đ' | 'ð' => folded.push('d'),
        'ı' => folded.push('i'),
        _ => folded.push(c),
    }
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}')
}

/// A cell's text without the space around it, the byte-order mark and the invisible
/// characters that spreadsheets leave at its ends.
pub fn tidy(text: &str) -> &str {
    // Nearly every cell begins and ends with a letter or a digit.
    if let [first, .., last] = text.as_bytes()
        && first.is_ascii_graphic()
        && last.is_ascii_graphic()
    {
        return text;
    }
    text.trim_matches(|c: char| c.is_whitespace() || c == '\u{a0}' || is_invisible(c))
}

/// A folded text as a readable key: words joined by hyphens.
pub fn slug(text: &str) -> String {
    fold(text).replace(' ', "-")
}

/// The candidate nearest to `wanted`, if one is near enough to be what was meant.
///
/// The one place that computes "did you mean".
pub fn closest<'a>(wanted: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = wanted.to_lowercase();
    let length = wanted.chars().count();
    let allowed = 1 + length / 4;
    candidates
        .into_iter()
        .filter(|candidate| candidate.chars().count().abs_diff(length) <= allowed)
        .map(|candidate| (strsim::damerau_levenshtein(&wanted, &candidate.to_lowercase()), candidate))
        .filter(|(distance, _)| *distance <= allowed)
        .min()
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_ignores_case_accents_and_punctuation() {
        assert_eq!(fold("  Émail_Adresse / Büro. "), "email adresse buro");
        assert_eq!(fold("İSTANBUL"), fold("istanbul"));
        assert_eq!(fold("Straße"), "strasse");
        assert_eq!(fold("\u{feff}Name"), "name");
        assert_eq!(fold(" - -- "), "");
        assert_eq!(fold(" A--b, C. "), "a b c");
        assert_eq!(fold("Ёлка, Китай"), "елка китаи");
    }

    #[test]
    fn suggestions_stay_near() {
        assert_eq!(closest("plan_presnt", ["plan_present", "plan_date"]), Some("plan_present"));
        assert_eq!(closest("weather", ["plan_present", "plan_date"]), None);
    }
}
