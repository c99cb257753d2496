//! The words of all scales, the gravest first, each with a shape beside its colour, so that
//! nobody depends on seeing colour.

/// The words, in the order in which they are sorted, each with its shape.
pub(super) const SCALE: [(&str, &str); 14] = [
    ("decision needed", "◆"),
    ("conditions", "▲"),
    ("flagged", "▲"),
    ("critical", "◆"),
    ("high", "▲"),
    ("not scored", "–"),
    ("medium", "■"),
    ("low", "●"),
    ("info", "○"),
    ("unknown", "?"),
    ("yes", "◆"),
    ("no", "○"),
    ("none", "○"),
    ("clear", "○"),
];

/// The shape of a word.
pub(super) fn shape(word: &str) -> &'static str {
    SCALE.iter().find(|(known, _)| *known == word).map_or("", |(_, shape)| shape)
}

/// The name of its style.
pub(super) fn class(word: &str) -> String {
    word.replace(' ', "-")
}
