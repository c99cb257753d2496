//! A name made ready for comparing: words, numbers, and the class of its legal form.

use std::borrow::Cow;

use super::chinese::pinyin_syllables;
use super::lexicon::{Lexicon, Ordinary};
use super::numbers::{chinese_number, number_of};
use super::segment::{Segment, segments};
use super::spelling::{is_article, plain_word, proper, romanise, without_article};
use super::tables::{FormPosition, LegalClass};
use super::tokens::{Token, plain, tokens};
use super::word::{Script, Word, WordKind};

/// A name made ready for comparing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// As it was written.
    pub text: String,
    /// Its words, in order, without legal forms and without words that say nothing.
    pub words: Vec<Word>,
    /// The classes of the legal forms it carries.
    pub forms: Vec<LegalClass>,
    /// The first letters of all its words, legal forms aside.
    pub(super) initials: String,
    /// All its letters and digits, legal forms among them, as a hash: two names with the same
    /// are written alike, whatever they are made of.
    pub(super) letters: u64,
}

impl Name {
    /// Reads one name. See [`super::Matcher::names`] for cells that hold several.
    pub fn new(lexicon: &Lexicon, text: &str) -> Self {
        let tokens = tokens(&unglued(lexicon, text));
        let plains: Vec<String> = tokens.iter().map(|token| plain(&token.text)).collect();
        let letters = letters_of(&plains);
        let (words, forms, initials) = (Vec::new(), Vec::new(), String::new());
        let mut name = Self { text: text.trim().to_owned(), words, forms, initials, letters };
        let mut reading = Reader { lexicon, tokens: &tokens, plains: &plains, name: &mut name, behind_form: false };
        reading.read();
        if name.words.is_empty() && !tokens.is_empty() {
            // A name of legal forms and little words alone is what it says.
            name.words = tokens.iter().zip(&plains).map(|(token, plain)| proper(lexicon, token, plain)).collect();
        }
        name
    }
}

/// A hash of all letters and digits, wherever they are parted; 0 for fewer than four.
fn letters_of(plains: &[String]) -> u64 {
    if plains.iter().map(|plain| plain.chars().count()).sum::<usize>() < 4 {
        return 0;
    }
    plains
        .iter()
        .flat_map(|plain| plain.bytes())
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The text with a space before a legal form that is written into the last word:
/// `LumoraGmbH`.
fn unglued<'t>(lexicon: &Lexicon, text: &'t str) -> Cow<'t, str> {
    let form_at = |word: &str| -> Option<usize> {
        let upper = word.char_indices().rev().take_while(|(_, c)| c.is_uppercase()).last()?.0;
        let before = word[..upper].chars().next_back()?;
        let is_form = !lexicon.forms(&word[upper..].to_lowercase()).is_empty();
        (before.is_lowercase() && word.len() - upper > 1 && is_form).then_some(upper)
    };
    let last = text.trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
    match form_at(last) {
        Some(at) => {
            let place = text.trim_end().len() - last.len() + at;
            Cow::Owned(format!("{} {}", &text[..place], &text[place..]))
        }
        None => Cow::Borrowed(text),
    }
}

/// Reads tokens into a name.
struct Reader<'a> {
    lexicon: &'a Lexicon,
    tokens: &'a [Token],
    plains: &'a [String],
    name: &'a mut Name,
    /// Whether a legal form stands before what is read now: a place behind it says
    /// where the firm sits and is no part of its name.
    behind_form: bool,
}

impl Reader<'_> {
    fn read(&mut self) {
        let (mut start, mut end) = (0, self.tokens.len());
        while let Some(length) = self.form_at_end(start, end).or_else(|| self.form_with_slip(start, end)) {
            end -= length;
        }
        while let Some(length) = self.form_at_front(start, end) {
            start += length;
        }
        let mut at = start;
        while at < end {
            at += self.piece(at, end);
        }
    }

    /// A phrase of tokens; letters standing alone are one word ("S. A.", "G M B H").
    fn phrases(&self, from: usize, to: usize) -> [Option<String>; 2] {
        let run = &self.plains[from..to];
        let spaced = run.join(" ");
        let letters = run.len() > 1 && run.iter().all(|word| word.chars().count() == 1);
        [Some(spaced), letters.then(|| run.concat())]
    }

    fn form(&self, from: usize, to: usize, wanted: FormPosition) -> Option<LegalClass> {
        let fits = |position: FormPosition| position == wanted || position == FormPosition::Anywhere;
        let phrases = self.phrases(from, to);
        let mut forms = phrases.iter().flatten().flat_map(|phrase| self.lexicon.forms(phrase));
        forms.find(|form| fits(form.position)).map(|form| form.class)
    }

    fn form_at_end(&mut self, start: usize, end: usize) -> Option<usize> {
        let longest = self.lexicon.longest_phrase().min(end - start);
        // Something must remain to be a name.
        let length =
            (1..=longest).rev().find(|n| end - n > start && self.form(end - n, end, FormPosition::End).is_some())?;
        self.name.forms.extend(self.form(end - length, end, FormPosition::End));
        Some(length)
    }

    /// A long legal form with a typing error in it: "Limitd".
    fn form_with_slip(&mut self, start: usize, end: usize) -> Option<usize> {
        let word = self.plains[start..end].last().filter(|_| end - start > 1)?;
        self.name.forms.push(self.lexicon.form_with_slip(word)?);
        Some(1)
    }

    fn form_at_front(&mut self, start: usize, end: usize) -> Option<usize> {
        let longest = self.lexicon.longest_phrase().min(end - start);
        let is_form = |n: &usize| start + n < end && self.form(start, start + n, FormPosition::Front).is_some();
        let length = (1..=longest).rev().find(is_form)?;
        self.name.forms.extend(self.form(start, start + length, FormPosition::Front));
        Some(length)
    }

    /// Reads what stands at a token and returns how many it took.
    fn piece(&mut self, at: usize, end: usize) -> usize {
        let longest = self.lexicon.longest_phrase().min(end - at);
        for length in (1..=longest).rev() {
            if let Some(class) = self.form(at, at + length, FormPosition::Anywhere)
                && self.is_whole_form(at, at + length)
            {
                self.name.forms.push(class);
                self.behind_form = at > 0 && !self.name.words.is_empty();
                return length;
            }
            if length > 1
                && let Some(meaning) = self.lexicon.ordinary(&self.plains[at..at + length].join(" "))
            {
                let text = self.plains[at..at + length].concat();
                self.known(meaning, &text, self.tokens[at].script);
                return length;
            }
        }
        self.token(at, end)
    }

    /// Whether a form in the middle is one: two letters standing alone may be initials.
    fn is_whole_form(&self, from: usize, to: usize) -> bool {
        to - from != 2 || self.plains[from..to].iter().any(|word| word.chars().count() > 1)
    }

    fn token(&mut self, at: usize, end: usize) -> usize {
        let (token, plain) = (&self.tokens[at], self.plains[at].as_str());
        if token.script == Script::Latin {
            let letters = self.letters(at, end);
            if letters > 1 {
                let run = self.plains[at..at + letters].iter().filter(|word| word.len() == 1);
                let text: String = run.map(String::as_str).collect();
                let token = Token { text: text.clone(), script: Script::Latin };
                self.push(proper(self.lexicon, &token, &text));
                return letters;
            }
            if let Some((number, length)) = self.number(at, end) {
                self.push(plain_word(number, WordKind::Number));
                return length;
            }
        }
        if token.script.is_unspaced() {
            // "第2" and "제2" lead to a number as "No. 2" does.
            let leads = at + 1 < end && self.plains[at + 1].bytes().all(|byte| byte.is_ascii_digit());
            let text = if leads { token.text.trim_end_matches(['第', '제']) } else { &token.text };
            if !text.is_empty() {
                self.unspaced(&Token { text: text.to_owned(), script: token.script });
            }
            return 1;
        }
        let bare = without_article(token, plain);
        if bare.len() < plain.len()
            && let Some(form) = self.lexicon.forms(bare).iter().find(|form| form.position == FormPosition::Anywhere)
        {
            self.name.forms.push(form.class);
            return 1;
        }
        if self.is_in_pinyin(at, end) {
            self.push(proper(self.lexicon, token, plain));
            return 1;
        }
        match self.lexicon.ordinary(plain).or_else(|| self.lexicon.ordinary(bare)) {
            Some(meaning) => self.known(meaning, plain, token.script),
            None if bare.is_empty() || is_article(plain) && at + 1 < end => {}
            None => match self.lexicon.form_with_slip(plain).filter(|_| at > 0) {
                Some(form) => self.name.forms.push(form),
                None => self.push(proper(self.lexicon, token, bare)),
            },
        }
        1
    }

    /// Whether a little word of another language is a syllable here: "Hong Rui Da",
    /// "Xin Da Yuan".
    fn is_in_pinyin(&self, at: usize, end: usize) -> bool {
        let single = |at: usize| {
            let word = self.plains[at].as_str();
            word.len() > 1 && pinyin_syllables(word).is_some_and(|syllables| syllables.len() == 1)
        };
        let proper = |at: usize| single(at) && self.lexicon.ordinary(&self.plains[at]).is_none();
        if self.lexicon.ordinary(&self.plains[at]) != Some(&Ordinary::Filler) || !single(at) {
            return false;
        }
        at > 0 && proper(at - 1) && (at > 1 && single(at - 2) || at + 1 < end && proper(at + 1))
    }

    /// How many tokens from here on are single letters: "G & G", "J W D".
    fn letters(&self, at: usize, end: usize) -> usize {
        let is_letter = |at: usize| {
            let word = &self.plains[at];
            word.len() == 1 && word.bytes().all(|byte| byte.is_ascii_alphabetic())
        };
        let mut to = at;
        while to < end && is_letter(to) {
            let and = to + 2 < end && self.plains[to + 1] == "and" && is_letter(to + 2);
            to += if and { 2 } else { 1 };
        }
        to - at
    }

    /// The number here, with what leads to it: "No. 1", "1st".
    fn number(&self, at: usize, end: usize) -> Option<(String, usize)> {
        let digits = |at: usize| self.plains.get(at).filter(|_| at < end).and_then(|word| number_of(word));
        let leads = matches!(self.plains[at].as_str(), "no" | "nr" | "num" | "number" | "numero" | "n");
        if leads && let Some(number) = digits(at + 1) {
            return Some((number, 2));
        }
        if let Some(number) = self.plains[at].strip_prefix("no").and_then(number_of) {
            return Some((number, 1));
        }
        digits(at).map(|number| (number, 1))
    }

    fn unspaced(&mut self, token: &Token) {
        for segment in segments(self.lexicon, &token.text) {
            match segment {
                Segment::Form(class) => self.name.forms.push(class),
                Segment::Known(meaning, text) => self.known(meaning, &text, token.script),
                Segment::Proper(text) => match chinese_number(&text) {
                    Some((number, rest)) => {
                        self.push(plain_word(number, WordKind::Number));
                        if !rest.is_empty() {
                            let token = Token { text: rest.to_owned(), script: token.script };
                            self.push(proper(self.lexicon, &token, rest));
                        }
                    }
                    None => {
                        let token = Token { text: text.clone(), script: token.script };
                        self.push(proper(self.lexicon, &token, &text));
                    }
                },
            }
        }
    }

    fn known(&mut self, meaning: &Ordinary, text: &str, script: Script) {
        let Ordinary::Words(kind, concepts) = meaning else {
            return;
        };
        let spelled: Box<str> = if script == Script::Latin { text.into() } else { romanise(text).into() };
        let native: Option<Box<str>> = (script != Script::Latin).then(|| text.into());
        let kind = if self.behind_form && *kind == WordKind::Place { WordKind::Generic } else { *kind };
        for concept in concepts {
            let (spelled, native) = (spelled.clone(), native.clone());
            self.push(Word { spelled, others: Box::default(), native, script, kind, concept: Some(*concept) });
        }
    }

    fn push(&mut self, word: Word) {
        self.name.initials.extend(word.spelled.chars().next());
        self.name.words.push(word);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (String, Vec<LegalClass>) {
        let name = Name::new(crate::names::experiments::lexicon(), text);
        let words: Vec<&str> = name.words.iter().map(|word| &*word.spelled).collect();
        (words.join(" "), name.forms)
    }

    #[test]
    fn legal_forms_become_classes_wherever_they_stand() {
        use LegalClass::{Limited, Partnership, Stock};
        for (text, form) in [
            ("Lumora GmbH", Limited),
            ("Lumora G M B H", Limited),
            ("ООО «Лумора»", Limited),
            ("PT Lumora", Limited),
            ("UAB Lumora", Limited),
            ("Lumora S. A.", Stock),
            ("Lumora S.p.A.", Stock),
            ("ЗАО Лумора", Stock),
            ("Lumora GmbH & Co. KG", Partnership),
            ("Lumora Sdn. Bhd.", Limited),
            ("Lumora Pvt. Ltd.", Limited),
            ("Lumora A.Ş.", Stock),
        ] {
            let (words, forms) = read(text);
            assert_eq!(words, "lumora", "{text}");
            assert_eq!(forms.first(), Some(&form), "{text}");
        }
    }

    #[test]
    fn short_forms_are_words_elsewhere() {
        assert_eq!(read("Sa Re Works Ltd").0, "sa re works");
        assert_eq!(read("Michael L Lacooper").0, "michael l lacooper");
    }

    #[test]
    fn numbers_stay_and_letters_join() {
        assert_eq!(read("No. 1 Prison").0, "1 prison");
        assert_eq!(read("Yunnan 1st Prison").0, "yunnan 1 prison");
        assert_eq!(read("11420 Corp.").0, "11420");
        assert_eq!(read("부산제2공장").0, read("부산 2 공장").0);
        assert_eq!(read("河北第2工厂").0, read("河北 2 工厂").0);
        assert_eq!(read("Hong Rui Da Trading").0, "hong rui da trading");
        assert_eq!(read("Bank da Loma").0, "bank loma");
        assert_eq!(read("Zhuhai G&G Digital").0, "zhuhai gg digital");
        assert_eq!(read("K.K. Carpet").0, "kk carpet");
    }

    #[test]
    fn scripts_are_spelled_in_latin_letters() {
        assert_eq!(read("新疆华孚棉业集团有限公司").0, "xinjiang huafu mianye mianye jituan");
        assert_eq!(read("บริษัท ลูโมรา จำกัด").1, [LegalClass::Limited, LegalClass::Company]);
        assert_eq!(read("شركة لومورا المحدودة").0, "lwmwr");
    }
}
