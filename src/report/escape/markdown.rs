//! Text for Markdown documents: as it stands, and nothing that acts. Neither the parser nor
//! a site that shows the document makes markup, links, mentions, pictures or formulas of it.

use super::for_terminal;
use super::page::shortened;

/// Stands behind a mark that sites look for after parsing, where no backslash helps: it
/// shows nothing, and what follows no longer belongs to the mark.
const JOINER: char = '\u{2060}';

/// The wide one and the narrow one.
const NO_BREAK: [char; 2] = ['\u{a0}', '\u{202f}'];

/// So many letters of one text a document shows.
const LONGEST: usize = 1_000;

/// Text that Markdown shows as it stands, in one line. Ordinary text stays readable as it
/// is written: nothing is marked that would not act.
pub fn for_markdown(text: &str) -> String {
    let line = in_one_line(&for_terminal(text));
    let mut escaped = String::with_capacity(line.len() + line.len() / 8);
    for (place, c) in line.char_indices() {
        let (before, after) = (&line[..place], &line[place + c.len_utf8()..]);
        if is_mark(c, before, after) {
            escaped.push('\\');
        }
        escaped.push(c);
        if is_signal(c, after) {
            escaped.push(JOINER);
        }
    }
    escaped
}

/// A text with one space for every gap. A no-break space that stands alone stays what it is: it
/// keeps French marks and figures with their words, and begins nothing in Markdown.
fn in_one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    let mut gap = None;
    for c in text.trim().chars() {
        if c.is_whitespace() {
            gap = Some(if gap.is_none() && NO_BREAK.contains(&c) { c } else { ' ' });
        } else {
            line.extend(gap.take());
            line.push(c);
        }
    }
    line
}

/// The same, cut where it is longer than anybody reads, and whether it was.
pub(in crate::report) fn for_document(text: &str) -> (String, bool) {
    let (shown, is_cut) = shortened(text, LONGEST);
    (for_markdown(&shown), is_cut)
}

/// Whether a character would be taken for markup where it stands.
fn is_mark(c: char, before: &str, after: &str) -> bool {
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    match c {
        '\\' | '`' | '*' | '[' | ']' | '<' | '|' | '#' | '~' | '$' => true,
        // `plan_present` is no emphasis.
        '_' => !(is_word(before.chars().next_back()) && is_word(after.chars().next())),
        // `&amp;` would be another character; the one in a company's name is none.
        '&' => is_reference(after),
        // Quotations, and lines below headings.
        '>' | '=' => before.is_empty(),
        // Points of lists; `-5` is a number.
        '-' | '+' => before.is_empty() && !is_word(after.chars().next()),
        // `1. ` would begin a numbered list; `www.` is an address.
        '.' => is_number_of_list(before, after) || ends_with_www(before),
        ')' => is_number_of_list(before, after),
        ':' => after.starts_with("//"),
        _ => false,
    }
}

fn is_reference(after: &str) -> bool {
    let rest = after.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '#');
    rest.len() < after.len() && rest.starts_with(';')
}

fn is_number_of_list(before: &str, after: &str) -> bool {
    let is_alone = after.is_empty() || after.starts_with(char::is_whitespace);
    is_alone && !before.is_empty() && before.bytes().all(|byte| byte.is_ascii_digit())
}

fn ends_with_www(before: &str) -> bool {
    before.len().checked_sub(3).and_then(|start| before.get(start..)).is_some_and(|end| end.eq_ignore_ascii_case("www"))
}

/// Whether a character begins what sites look for in the finished text: `@name`, `#12`,
/// `:picture:`, `$formula$`.
fn is_signal(c: char, after: &str) -> bool {
    match c {
        '@' => after.starts_with(|c: char| c.is_alphanumeric()),
        '#' => after.starts_with(|c: char| c.is_ascii_digit()),
        // A no-break space is no space to those who look for formulas.
        '$' => after.starts_with(|c: char| !c.is_ascii_whitespace()),
        ':' => {
            let rest = after.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '+' | '-'));
            rest.len() < after.len() && (rest.is_empty() || rest.starts_with(':'))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use comrak::nodes::NodeValue;
    use comrak::{Arena, Options, parse_document};

    use super::*;

    /// Names that try to be more than names.
    const ATTACKS: [&str; 50] = [
        "\u{a0}# heading",
        "#\u{a0}heading",
        "-\u{a0}point",
        "1.\u{202f}first",
        "$\u{a0}x\u{a0}$",
        "**\u{a0}b\u{a0}** _\u{202f}x\u{202f}_ \u{a0}> quoted \u{a0}",
        "[x](javascript:alert(1))",
        "![x](https://evil.example/a.png)",
        "[x]: https://evil.example",
        "[x][y] [^1] [ ] [x]",
        "<script>alert(1)</script>",
        "<!-- a comment -->",
        "<https://evil.example>",
        "| x | y |",
        "a \\| b \\",
        "\\\\| x",
        "`code` ``x`` ```",
        "~~~ sh",
        "# heading #",
        "####### not a heading",
        "- point",
        "+ point",
        "* point",
        "*** ** *",
        "- - -",
        "---",
        "===",
        "1. first",
        "2) second",
        "123456789.",
        "> quoted",
        "> [!NOTE]",
        "www.evil.example",
        "see WWW.evil.example/x?y=1",
        "https://evil.example/a_b_c",
        "http://evil.example ftp://evil.example",
        "info@evil.example mailto:info@evil.example",
        "@octocat @a-b",
        "#12 a/b#12",
        ":smile: :+1: a:tada",
        "$x^2$ $$y$$ US$ 5",
        "$`z`$",
        "&lt;b&gt; &#60; &amp &copy;",
        "__init__ _x_ a__b **b** ~s~ ~~s~~",
        "_under_ 'quote' \"quote\"",
        "    indented",
        "\tindented",
        "two\n\n# lines\r\n- of it",
        "two spaces  \nbreak\\\nbreak",
        "term\n: definition",
    ];

    fn options() -> Options<'static> {
        let mut options = Options::default();
        let extension = &mut options.extension;
        extension.strikethrough = true;
        extension.table = true;
        extension.autolink = true;
        extension.tasklist = true;
        extension.footnotes = true;
        extension.description_lists = true;
        extension.math_dollars = true;
        extension.math_code = true;
        extension.alerts = true;
        extension.shortcodes = true;
        options
    }

    /// The text of a document whose only markup is that around the name; panics where
    /// there is more.
    fn text_of(document: &str, around: fn(&NodeValue) -> bool) -> String {
        let arena = Arena::new();
        let mut text = String::new();
        for node in parse_document(&arena, document, &options()).descendants() {
            match &node.data.borrow().value {
                NodeValue::Text(part) => text.push_str(part),
                NodeValue::Document | NodeValue::Paragraph => {}
                other => assert!(around(other), "{other:?} in {document}"),
            }
        }
        text
    }

    /// What is to be seen of a text: all of it, in one line.
    fn seen(text: &str) -> String {
        in_one_line(text)
    }

    fn shown(text: &str) -> String {
        text.replace(JOINER, "")
    }

    #[test]
    fn a_name_is_nothing_but_text_wherever_it_stands() {
        for attack in ATTACKS {
            let escaped = for_markdown(attack);
            let point =
                text_of(&format!("- {escaped}\n"), |node| matches!(node, NodeValue::List(_) | NodeValue::Item(_)));
            assert_eq!(shown(&point), seen(attack), "as a point: {escaped}");
            let heading = text_of(&format!("### {escaped}\n"), |node| matches!(node, NodeValue::Heading(_)));
            assert_eq!(shown(&heading), seen(attack), "as a heading: {escaped}");
            let table = format!("| a | b |\n|---|---|\n| {escaped} | {escaped} |\n");
            let table = text_of(&table, |node| {
                matches!(node, NodeValue::Table(_) | NodeValue::TableRow(_) | NodeValue::TableCell)
            });
            assert_eq!(shown(&table), format!("ab{0}{0}", seen(attack)), "in a table: {escaped}");
            let strong = text_of(&format!("- say **{escaped}**: x\n"), |node| {
                matches!(node, NodeValue::List(_) | NodeValue::Item(_) | NodeValue::Strong)
            });
            assert_eq!(shown(&strong), format!("say {}: x", seen(attack)), "in bold: {escaped}");
        }
    }

    #[test]
    fn without_the_escape_the_attacks_do_act() {
        let acts = |attack: &&&str| {
            let arena = Arena::new();
            let document = parse_document(&arena, attack, &options());
            let is_text = document.descendants().all(|node| {
                matches!(node.data.borrow().value, NodeValue::Document | NodeValue::Paragraph | NodeValue::Text(_))
            });
            !is_text
        };
        assert!(ATTACKS.iter().filter(acts).count() > 30, "the parser would not notice");
    }

    #[test]
    fn what_sites_look_for_after_parsing_is_parted() {
        assert_eq!(for_markdown("@octocat, a@b.example"), "@\u{2060}octocat, a@\u{2060}b.example");
        assert_eq!(for_markdown("#12 :tada: 10:30 h"), "\\#\u{2060}12 :\u{2060}tada: 10:30 h");
        assert_eq!(for_markdown("$x$ 5 $ www.a"), "\\$\u{2060}x\\$ 5 \\$ www\\.a");
    }

    #[test]
    fn no_break_spaces_stay_and_no_gap_is_wider_than_one_space() {
        let french = "Quoi\u{202f}?\u{a0}: «\u{a0}rien\u{a0}», 1\u{202f}000\u{a0}%";
        assert_eq!(for_markdown(french), french);
        assert_eq!(for_markdown("\u{a0}a \u{a0} b\u{a0}\u{a0}c\u{2028}d\u{a0}"), "a b c d");
    }

    #[test]
    fn ordinary_text_stays_as_it_is() {
        for text in [
            "Smith & Co., 5 % (M&S)",
            "plan_present = no (AJ5)",
            "critical: N-1 > N-2 > N-3; or what?",
            "2.5 tonnes, e.g. by 10:30 - or later!",
            "-5 and +3.5",
            "Łódź 北京 \"so\" 'so'",
        ] {
            assert_eq!(for_markdown(text), text);
        }
        assert_eq!(for_markdown("[x](y)|<b>\n# a_b"), "\\[x\\](y)\\|\\<b> \\# a_b");
    }

    #[test]
    fn nothing_steers_terminal_or_direction_and_long_texts_are_cut() {
        assert_eq!(for_markdown("a\u{1b}[2J\u{202e}b"), "a\u{fffd}\\[2J\u{fffd}b");
        let (shown, is_cut) = for_document(&"*".repeat(1_000_000));
        assert!(is_cut && shown.len() < 2 * LONGEST + 20 && shown.ends_with("\\[…\\]"), "{} bytes", shown.len());
        assert!(!for_document(&"é".repeat(LONGEST)).1);
    }
}
