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
    fn suggestions_stay_near() {
        assert_eq!(closest("plan_presnt", ["plan_present", "plan_date"]), Some("plan_present"));
        assert_eq!(closest("weather", ["plan_present", "plan_date"]), None);
    }
}
