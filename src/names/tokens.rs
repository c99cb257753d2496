//! From the text of a name to its tokens: runs of letters of one script.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::word::Script;

/// A run of letters or digits of one script, in small letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) text: String,
    pub(super) script: Script,
}

/// The tokens of a text. `&` and `+` are the word "and"; apostrophes and quotation
/// marks inside a word are not there ("Yuan'an", "בע״מ"); everything else parts words.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut found = Found::default();
    if text.is_ascii() {
        // Most names: nothing in them is composed.
        text.chars().for_each(|c| found.take(c.to_ascii_lowercase()));
    } else {
        text.nfkc().flat_map(char::to_lowercase).nfkc().for_each(|c| found.take(c));
    }
    drop_possessives(text, &mut found.tokens);
    found.tokens
}

/// The tokens as far as a text was read.
#[derive(Default)]
struct Found {
    tokens: Vec<Token>,
    /// Whether the next letter may belong to the last of them.
    open: bool,
}

impl Found {
    fn take(&mut self, c: char) {
        if matches!(c, '&' | '+' | '＆') {
            self.tokens.push(Token { text: "and".to_owned(), script: Script::Latin });
            self.open = false;
        } else if is_silent(c) {
            // Neither a letter nor a gap.
        } else if c.is_alphanumeric() || (is_combining_mark(c) && Script::of(c) == Script::Thai) {
            let script = script_of(c);
            match self.tokens.last_mut().filter(|last| self.open && joins(last, script)) {
                Some(last) => {
                    last.script = script_with(last.script, script);
                    last.text.push(c);
                }
                None => self.tokens.push(Token { text: c.to_string(), script }),
            }
            self.open = true;
        } else if !is_combining_mark(c) {
            self.open = false;
        }
    }
}

/// Digits belong to whatever they stand beside.
fn script_of(c: char) -> Script {
    if c.is_numeric() && Script::of(c) != Script::Han { Script::Latin } else { Script::of(c) }
}

fn joins(last: &Token, script: Script) -> bool {
    // Han and kana part from each other: a Japanese name changes script where it
    // changes word.
    last.script == script
}

fn script_with(first: Script, second: Script) -> Script {
    if first == Script::Latin { second } else { first }
}

fn is_silent(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '`' | '´' | 'ʼ' | 'ʻ' | '"' | '״' | '׳' | '\u{ad}' | '\u{640}')
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// "Corporation's" is "corporation": but the apostrophe is gone by now.
fn drop_possessives(text: &str, found: &mut [Token]) {
    if !text.contains("'s") && !text.contains("’s") && !text.contains("'S") {
        return;
    }
    let lower = text.to_lowercase().replace('’', "'");
    for token in found.iter_mut().filter(|token| token.script == Script::Latin && token.text.len() > 3) {
        if let Some(stem) = token.text.strip_suffix('s')
            && lower.contains(&format!("{stem}'s"))
        {
            token.text = stem.to_owned();
        }
    }
}

/// A token without accents: what tables are looked up by. Only alphabets in which an
/// accent is an accent lose it; й is a letter.
pub(super) fn plain(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            'й' | 'ї' => out.push(c),
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'ø' => out.push('o'),
            'ł' => out.push('l'),
            'đ' | 'ð' => out.push('d'),
            'ı' => out.push('i'),
            'ə' => out.push('a'),
            'أ' | 'إ' | 'آ' | 'ٱ' => out.push('ا'),
            'ة' => out.push('ه'),
            'ى' | 'ی' => out.push('ي'),
            'ک' => out.push('ك'),
            'ς' => out.push('σ'),
            _ if accents_fall(c) => out.extend(c.nfd().filter(|c| !is_combining_mark(*c))),
            _ => out.push(c),
        }
    }
    out
}

fn accents_fall(c: char) -> bool {
    matches!(Script::of(c), Script::Latin | Script::Greek | Script::Cyrillic | Script::Arabic | Script::Hebrew)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<String> {
        tokens(text).into_iter().map(|token| token.text).collect()
    }

    #[test]
    fn dots_and_signs_part_words_and_apostrophes_do_not() {
        assert_eq!(texts("Yuan’an Co.,Ltd"), ["yuanan", "co", "ltd"]);
        assert_eq!(texts("G&G Bio-Tech"), ["g", "and", "g", "bio", "tech"]);
        assert_eq!(texts("Cotton Corporation's No.1"), ["cotton", "corporation", "no", "1"]);
    }

    #[test]
    fn a_change_of_script_parts_words() {
        assert_eq!(texts("TCL电子 ｎｏ．２"), ["tcl", "电子", "no", "2"]);
        assert_eq!(texts("חברת שמש בע\"מ"), ["חברת", "שמש", "בעמ"]);
    }

    #[test]
    fn accents_fall_where_they_are_accents() {
        assert_eq!(plain("şirketi"), "sirketi");
        assert_eq!(plain("ёлкай"), "елкай");
        assert_eq!(plain("ガス"), "ガス");
    }
}
