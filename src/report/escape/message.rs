//! Text within the messages of SARIF, which know links and placeholders.

/// Text in which nothing is a link, `[text](address)`, or a placeholder, `{0}`. The
/// specification has no escape for them that every reader knows; a space between says the
/// same and is neither.
pub(in crate::report) fn for_message(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut last = ' ';
    for c in text.chars() {
        if (last == ']' && c == '(') || (last == '{' && c.is_ascii_digit()) {
            shown.push(' ');
        }
        shown.push(c);
        last = c;
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_become_a_link_or_a_placeholder() {
        assert_eq!(for_message("[x](javascript:y) [x\\](y) {0} {{12}"), "[x] (javascript:y) [x\\] (y) { 0} {{ 12}");
        assert_eq!(for_message("id [S-1] (Łódź) {a}"), "id [S-1] (Łódź) {a}");
    }
}
