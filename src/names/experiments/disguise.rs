//! The disguises in which a listed name may stand in a supplier's list.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A small generator of numbers, the same on every machine.
pub(super) struct Dice(pub(super) u64);

impl Dice {
    pub(super) fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % limit.max(1)
    }

    pub(super) fn pick<'a>(&mut self, choices: &[&'a str]) -> &'a str {
        choices[self.below(choices.len())]
    }
}

pub(super) fn capitals(name: &str) -> String {
    name.nfd().filter(|c| !is_combining_mark(*c)).collect::<String>().to_uppercase()
}

const FORMS: [&str; 14] = [
    "co",
    "ltd",
    "limited",
    "company",
    "corporation",
    "corp",
    "inc",
    "srl",
    "doo",
    "llc",
    "pvt",
    "berhad",
    "s",
    "group",
];

/// The name without its legal form, and with others in its place.
pub(super) fn legal_forms(name: &str, seed: u64) -> Vec<String> {
    let mut words: Vec<&str> = name.split_whitespace().collect();
    let is_form = |word: &str| {
        let letters: String = word.chars().filter(char::is_ascii_alphabetic).collect();
        FORMS[..12].contains(&letters.to_lowercase().as_str())
    };
    while words.len() > 1 && words.last().is_some_and(|word| is_form(word)) {
        words.pop();
    }
    let bare = words.join(" ");
    let bare = bare.trim_end_matches([',', ' ']).to_owned();
    let mut dice = Dice(seed + 7);
    let other = dice.pick(&["Co., Ltd.", "Limited", "LLC", "Company Limited", "Corp.", "Inc.", "Co Ltd", "GmbH"]);
    vec![format!("{bare} {other}"), format!("{bare}, Ltd"), bare]
}

/// Two neighbours change places, anywhere before the legal form.
pub(super) fn swapped(name: &str, seed: u64) -> Vec<String> {
    let mut words: Vec<&str> = name.split_whitespace().collect();
    let names = words.iter().filter(|word| !is_tail(word)).count();
    if names < 2 {
        return Vec::new();
    }
    let at = Dice(seed + 3).below(names - 1);
    words.swap(at, at + 1);
    vec![words.join(" ")]
}

fn is_tail(word: &str) -> bool {
    let letters: String = word.chars().filter(char::is_ascii_alphabetic).collect();
    matches!(letters.to_lowercase().as_str(), "co" | "ltd" | "limited" | "company" | "inc" | "corp")
}

/// One slip in each of two words of six letters or more: a letter lost, doubled,
/// changed, or changed with its neighbour.
pub(super) fn typing_errors(name: &str, seed: u64) -> Vec<String> {
    let words: Vec<&str> = name.split_whitespace().collect();
    let long = |word: &&str| word.chars().filter(char::is_ascii_alphabetic).count() >= 6 && word.is_ascii();
    let places: Vec<usize> = (0..words.len()).filter(|at| long(&words[*at])).collect();
    let mut dice = Dice(seed + 11);
    let mut found = Vec::new();
    for place in places {
        let mut changed: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        changed[place] = slip(words[place], &mut dice);
        found.push(changed.join(" "));
    }
    found
}

fn slip(word: &str, dice: &mut Dice) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let last = letters.len() - 1;
    let whole = |at: &usize| letters[*at].is_ascii_alphabetic() && letters[(at + 1).min(last)].is_ascii_alphabetic();
    let places: Vec<usize> = (0..last).filter(whole).collect();
    let at = places[dice.below(places.len())];
    match dice.below(4) {
        0 => drop(letters.remove(at)),
        1 => letters.insert(at, letters[at]),
        2 => letters[at] = char::from(b'a' + dice.below(26) as u8),
        _ => letters.swap(at, at + 1),
    }
    letters.into_iter().collect()
}
