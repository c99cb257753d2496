//! Comparing text written by many hands.

use super::fold::{fold, is_invisible};

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

/// So many of something whose plural ends with `s`: "1 supplier", "7 suppliers".
pub fn so_many(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
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

/// What to say of a word that is none of a fixed set.
pub fn not_one_of<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let known: Vec<&str> = known.into_iter().collect();
    let near = closest(word, known.iter().copied()).map(|near| format!("; did you mean `{near}`?"));
    format!("`{word}` is not one of {}{}", known.join(", "), near.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suggestions_stay_near() {
        assert_eq!(closest("plan_presnt", ["plan_present", "plan_date"]), Some("plan_present"));
        assert_eq!(closest("weather", ["plan_present", "plan_date"]), None);
    }

    #[test]
    fn a_word_that_is_none_is_answered_with_all_and_the_nearest() {
        assert_eq!(not_one_of("hihg", ["high", "low"]), "`hihg` is not one of high, low; did you mean `high`?");
        assert_eq!(not_one_of("weather", ["high", "low"]), "`weather` is not one of high, low");
    }
}
