//! The text of values: one line, without what would steer whoever reads it.

/// What parts the values of a cell in the one form.
pub(super) const PART: char = '|';

/// What parts the values of a cell on the way from a file whose form knows lists.
pub(super) const LISTED: char = '\u{1f}';

/// A value on one line, and whether it held characters that steer terminals or the direction
/// of writing: these are left out. A `|` would part two values, so it becomes `/`.
pub(super) fn clean(text: &str) -> (String, bool) {
    let mut steering = false;
    let mut clean = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_whitespace() {
            if !clean.is_empty() && !clean.ends_with(' ') {
                clean.push(' ');
            }
        } else if steers(c) {
            // A mark of byte order or of direction is left by many programs and says nothing.
            steering |= c.is_control();
        } else {
            clean.push(if c == PART { '/' } else { c });
        }
    }
    clean.truncate(clean.trim_end().len());
    (clean, steering)
}

fn steers(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Whether a text is a value at all.
pub(super) fn is_value(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric) && !text.eq_ignore_ascii_case("n/a")
}

/// The text of a piece of HTML.
pub(super) fn without_markup(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut inside = false;
    for c in text.chars() {
        match c {
            '<' => {
                inside = true;
                plain.push(' ');
            }
            '>' if inside => inside = false,
            c if !inside => plain.push(c),
            _ => {}
        }
    }
    let entities = [("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    entities.iter().fold(plain, |text, (entity, c)| text.replace(entity, c))
}

/// The values of a cell that is a record of CSV itself, parted by `;`. A reader of CSV costs
/// more to make than such a cell costs to read.
pub(super) fn nested(cell: &str) -> Vec<String> {
    let mut values = Vec::new();
    let mut value = String::new();
    let mut is_quoted = false;
    let mut rest = cell.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '"' if is_quoted && rest.peek() == Some(&'"') => value.extend(rest.next()),
            '"' if is_quoted || value.is_empty() => is_quoted = !is_quoted,
            ';' | '\r' | '\n' if !is_quoted => values.push(std::mem::take(&mut value)),
            c => value.push(c),
        }
    }
    values.push(value);
    values.retain(|value| !value.is_empty());
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_one_harmless_line() {
        assert_eq!(clean("  A\u{a0}\u{a0}B\r\nC | D "), ("A B C / D".to_owned(), false));
        assert_eq!(clean("A\u{1b}[2J\u{202e}"), ("A[2J".to_owned(), true));
        assert!(!is_value("-") && !is_value("n/a") && is_value("北京"));
    }

    #[test]
    fn a_cell_may_be_a_record_itself() {
        assert_eq!(nested("Foo; Ltd"), ["Foo", " Ltd"]);
        assert_eq!(nested("\"Foo; Ltd\";Bar"), ["Foo; Ltd", "Bar"]);
        assert_eq!(nested("\"He said \"\"no\"\"\";B"), ["He said \"no\"", "B"]);
        assert_eq!(nested("A \"b\" C;\"\"\"D\"\"\""), ["A \"b\" C", "\"D\""]);
        assert_eq!(nested("\"open; end"), ["open; end"]);
        assert!(nested("").is_empty() && nested(";;").is_empty());
    }

    #[test]
    fn markup_is_no_text() {
        assert_eq!(without_markup("<p>A &amp; B</p>").trim(), "A & B");
    }
}
