//! Text within the commands that programs print to steer a workflow of GitHub:
//! `::error file=...,title=...::message`.

use super::is_harmless;

/// The message of a command. It ends with the line, so that lines are written by number.
pub(in crate::report) fn for_workflow(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '%' => escaped.push_str("%25"),
            '\n' => escaped.push_str("%0A"),
            '\r' => escaped.push_str("%0D"),
            '\t' => escaped.push(' '),
            c if is_harmless(c) => escaped.push(c),
            _ => escaped.push('\u{fffd}'),
        }
    }
    escaped
}

/// A property of a command, where a comma begins the next and colons begin the message.
pub(in crate::report) fn for_workflow_property(text: &str) -> String {
    for_workflow(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_begin_a_command_of_its_own() {
        let attack = "x\r\n::add-mask::a\n::set-output name=a::b\u{2028}\u{1b}[2J\u{202e} 5 %0A";
        let message = for_workflow(attack);
        assert!(!message.contains(['\n', '\r', '\u{1b}', '\u{202e}']), "{message}");
        assert!(message.ends_with(" 5 %250A"), "what looks escaped is read back as it was: {message}");
    }

    #[test]
    fn a_name_cannot_end_its_property() {
        let property = for_workflow_property("a,line=1::b\n%2C");
        assert_eq!(property, "a%2Cline=1%3A%3Ab%0A%252C");
    }
}
