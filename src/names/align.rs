//! Which words of two names agree, and how: each word is used once.

use super::chinese::pinyin_syllables;
use super::hearing::{SEAM, hears};
use super::settings::Settings;
use super::slip::is_one_slip;
use super::sound::{runs_through, skeleton, sound, without_article};
use super::word::{Script, Word, WordKind};

/// How two words, or two runs of words, agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum How {
    /// Letter for letter.
    Same,
    /// Another spelling or another language: "Aksu" and "Akesu", "Intl" and "国际".
    Variant,
    /// They sound alike in a romanisation.
    Sound,
    /// But for a typing error or two.
    TypingError,
    /// One letter apart, and both are words of their own: "Hongsheng", "Hengsheng".
    AnotherWord,
    /// Different words for the same trade.
    SameTrade,
    /// One is cut short.
    Abbreviated,
    /// One is the first letter of the other.
    Initial,
    /// Written apart on one side and together on the other.
    Joined,
    /// One is made of the first letters of the others.
    Acronym,
}

/// Words of the supplier's name and of the listed name that agree.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Pair {
    pub(super) asked: (usize, usize),
    pub(super) listed: (usize, usize),
    pub(super) how: How,
    pub(super) quality: f32,
}

/// Pairs the words of two names, the best agreement first.
pub(super) fn align(settings: &Settings, asked: &[&Word], listed: &[&Word]) -> Vec<Pair> {
    let mut options: Vec<Pair> = Vec::new();
    for (i, a) in asked.iter().enumerate() {
        for (j, b) in listed.iter().enumerate() {
            if let Some((how, quality)) = agreement(settings, a, b) {
                options.push(Pair { asked: (i, i + 1), listed: (j, j + 1), how, quality });
            }
        }
    }
    if options.len() < asked.len().max(listed.len()) || options.iter().any(|pair| pair.how == How::Initial) {
        joined(settings, asked, listed, &mut options);
    }
    let distance = |pair: &Pair| pair.asked.0.abs_diff(pair.listed.0);
    options.sort_by(|a, b| b.quality.total_cmp(&a.quality).then_with(|| distance(a).cmp(&distance(b))));
    let mut pairs: Vec<Pair> = Vec::new();
    for option in options {
        let free = |pair: &Pair| !overlaps(pair.asked, option.asked) && !overlaps(pair.listed, option.listed);
        if pairs.iter().all(free) {
            pairs.push(option);
        }
    }
    pairs.sort_by_key(|pair| pair.asked.0);
    pairs
}

fn overlaps(a: (usize, usize), b: (usize, usize)) -> bool {
    a.0 < b.1 && b.0 < a.1
}

/// Runs of words on one side that are one word on the other, or two.
fn joined(settings: &Settings, asked: &[&Word], listed: &[&Word], options: &mut Vec<Pair>) {
    let spelled = |words: &[&Word]| words.iter().map(|word| &*word.spelled).collect::<String>();
    let runs = |words: &[&Word]| -> Vec<(usize, usize, String)> {
        let mut runs = Vec::new();
        for length in 2..=3.min(words.len()) {
            for at in 0..=words.len() - length {
                let run = &words[at..at + length];
                // Two words of the tables side by side are no word torn apart.
                let torn = |word: &&Word| !matches!(word.kind, WordKind::Number | WordKind::Place);
                if run.iter().all(torn) && run.iter().any(|word| word.tells() || word.kind == WordKind::Initial) {
                    runs.push((at, at + length, spelled(run)));
                }
            }
        }
        runs
    };
    let (asked_runs, listed_runs) = (runs(asked), runs(listed));
    heard(settings, asked, listed, &asked_runs, options, false);
    heard(settings, listed, asked, &listed_runs, options, true);
    let mut offer = |asked: (usize, usize), listed: (usize, usize), a: &str, b: &str| {
        let length = a.len().min(b.len());
        let how = (length >= 4).then(|| near(settings, a, b)).flatten();
        if let Some(errors) = how {
            let quality = if errors == 0 { settings.quality.joined } else { settings.quality.typing_error - 0.02 };
            options.push(Pair { asked, listed, how: How::Joined, quality });
        }
    };
    for (from, to, text) in &asked_runs {
        for (j, word) in listed.iter().enumerate().filter(|(_, word)| word.kind != WordKind::Number) {
            offer((*from, *to), (j, j + 1), text, nearest(text, word));
        }
        for (start, end, other) in &listed_runs {
            offer((*from, *to), (*start, *end), text, other);
        }
    }
    for (from, to, text) in &listed_runs {
        for (i, word) in asked.iter().enumerate().filter(|(_, word)| word.kind != WordKind::Number) {
            offer((i, i + 1), (*from, *to), nearest(text, word), text);
        }
    }
}

/// Runs of words in one script that are one word in the other.
fn heard(
    settings: &Settings,
    one: &[&Word],
    other: &[&Word],
    runs: &[(usize, usize, String)],
    options: &mut Vec<Pair>,
    swapped: bool,
) {
    for (from, to, text) in runs {
        let words = &one[*from..*to];
        let latin = words.iter().all(|word| word.native.is_none());
        let script = words[0].script;
        let native = words.iter().all(|word| word.native.is_some() && word.script == script);
        if !latin && !native {
            continue;
        }
        let seamed = || {
            let parts: Vec<&str> = words.iter().filter_map(|word| word.native.as_deref()).collect();
            parts.join(if script == Script::Arabic { SEAM } else { "" })
        };
        for (at, word) in other.iter().enumerate().filter(|(_, word)| word.concept.is_none()) {
            let is = match &word.native {
                Some(whole) if latin => hears(word.script, whole, text),
                None if native => hears(script, &seamed(), &word.spelled),
                _ => false,
            };
            if is {
                let (one, other) = ((*from, *to), (at, at + 1));
                let (asked, listed) = if swapped { (other, one) } else { (one, other) };
                options.push(Pair { asked, listed, how: How::Sound, quality: settings.quality.sounds_alike });
            }
        }
    }
}

/// The spelling of a word that is written so, or else the first.
fn nearest<'a>(text: &str, word: &'a Word) -> &'a str {
    word.others.iter().find(|other| ***other == *text).unwrap_or(&word.spelled)
}

/// Whether and how two words agree, and how much of their weight that brings in.
pub(super) fn agreement(settings: &Settings, a: &Word, b: &Word) -> Option<(How, f32)> {
    let quality = &settings.quality;
    if a.kind == WordKind::Number || b.kind == WordKind::Number {
        return (a.spelled == b.spelled).then_some((How::Same, 1.0));
    }
    if let (Some(x), Some(y)) = (&a.native, &b.native)
        && a.script == b.script
    {
        if x == y {
            return Some((How::Same, 1.0));
        }
        if a.script == Script::Han && a.concept.is_none() && b.concept.is_none() {
            // Characters that only sound alike are another name, or its other writing.
            return (a.spelled == b.spelled).then_some((How::Sound, quality.faint_sound));
        }
    }
    if a.spelled == b.spelled {
        let same = a.native.is_none() && b.native.is_none();
        return Some(if same { (How::Same, 1.0) } else { (How::Variant, quality.variant.max(0.99)) });
    }
    if let (Some(x), Some(y)) = (a.concept, b.concept) {
        return if x == y { same_concept(settings, a, b) } else { None };
    }
    let spelled_so = |word: &Word, other: &Word| other.others.iter().any(|spelling| **spelling == *word.spelled);
    if spelled_so(a, b) || spelled_so(b, a) {
        return Some((How::Variant, quality.variant));
    }
    if a.kind == WordKind::Initial || b.kind == WordKind::Initial {
        let same = a.spelled.chars().next() == b.spelled.chars().next();
        return (same && a.kind != b.kind).then_some((How::Initial, quality.initial));
    }
    let in_hangul = a.script != b.script && (a.script == Script::Hangul || b.script == Script::Hangul);
    let error = || by_error(settings, a, b).filter(|_| !in_hangul);
    by_sound(settings, a, b).or_else(error).or_else(|| cut_short(settings, a, b))
}

/// Words of one concept: one word in two languages or two forms, or, where nothing
/// says so, two words for one trade. A common word is itself or another.
fn same_concept(settings: &Settings, a: &Word, b: &Word) -> Option<(How, f32)> {
    let alike = a.spelled.bytes().zip(b.spelled.bytes()).take_while(|(x, y)| x == y).count();
    let other_language = a.script != b.script || matches!(a.kind, WordKind::Place | WordKind::Distinctive);
    if other_language || alike >= 3 || a.spelled.len().min(b.spelled.len()) <= 3 || a.kind == WordKind::Generic {
        Some((How::Variant, settings.quality.variant))
    } else if a.kind == WordKind::Common {
        None
    } else {
        Some((How::SameTrade, settings.quality.same_trade))
    }
}

/// Words of two scripts that sound alike.
fn by_sound(settings: &Settings, a: &Word, b: &Word) -> Option<(How, f32)> {
    let phonetic = |word: &Word| word.native.is_some() && word.script != Script::Han;
    if !phonetic(a) && !phonetic(b) {
        return None;
    }
    let quality = &settings.quality;
    let (x, y) = (sound(&a.spelled), sound(&b.spelled));
    if x == y {
        return Some((How::Sound, quality.sounds_alike.max(quality.typing_error)));
    }
    if let Some((native, latin)) = one_native(a, b)
        && hears(native.script, native.native.as_deref()?, &latin.spelled)
    {
        let few = native.script.leaves_vowels_out() && is_short(native);
        return Some((How::Sound, if few { quality.faint_sound } else { quality.sounds_alike }));
    }
    if a.script == Script::Hangul || b.script == Script::Hangul {
        // Syllables are short and few: the next one is another name.
        return None;
    }
    let bare = [(a, b), (b, a)].into_iter().find(|(bare, _)| bare.script.leaves_vowels_out());
    if let Some((bare, full)) = bare {
        let bones = skeleton(&bare.spelled);
        let of = |full: &str| bones == skeleton(full) && runs_through(&bare.spelled, full);
        let same = of(&full.spelled) || of(without_article(&full.spelled));
        return match bones.len() {
            3.. if same => Some((How::Sound, quality.sounds_alike)),
            2 if same => Some((How::Sound, quality.faint_sound)),
            _ => None,
        };
    }
    let length = x.len().min(y.len());
    let errors = strsim::osa_distance(&x, &y);
    let starts_alike = x.chars().next() == y.chars().next();
    if length >= 5 && starts_alike && errors <= 1 + usize::from(length >= 8) {
        return Some((How::Sound, quality.sounds_alike));
    }
    let thai =
        a.script == Script::Thai || b.script == Script::Thai || a.script == Script::Kana || b.script == Script::Kana;
    let (x, y) = (skeleton(&a.spelled), skeleton(&b.spelled));
    (thai && x.len() >= 3 && x == y).then_some((How::Sound, quality.faint_sound))
}

/// The one of two words that is in another script, and the one in Latin letters.
fn one_native<'a>(a: &'a Word, b: &'a Word) -> Option<(&'a Word, &'a Word)> {
    match (&a.native, &b.native) {
        (Some(_), None) => Some((a, b)),
        (None, Some(_)) => Some((b, a)),
        _ => None,
    }
}

/// Whether a word written without vowels has too few letters to be heard well.
fn is_short(word: &Word) -> bool {
    skeleton(&word.spelled).len() < 3
}

/// Words that are one but for typing errors.
fn by_error(settings: &Settings, a: &Word, b: &Word) -> Option<(How, f32)> {
    let quality = &settings.quality;
    match near(settings, &a.spelled, &b.spelled)? {
        0 => Some((How::Same, 1.0)),
        1 if is_another_word(a, b) => Some((How::AnotherWord, quality.another_word)),
        1 if starts_otherwise(a, b) => Some((How::TypingError, quality.other_start)),
        1 => Some((How::TypingError, quality.typing_error)),
        _ => Some((How::TypingError, quality.two_typing_errors)),
    }
}

/// How many typing errors lie between two spellings, if they may.
fn near(settings: &Settings, a: &str, b: &str) -> Option<usize> {
    if a == b {
        return Some(0);
    }
    let allowed = settings.errors(a.len().max(b.len()) - usize::from(a.len().abs_diff(b.len()) > 1)).min(2);
    let allowed = allowed.min(settings.errors(a.len().min(b.len()) + 1));
    if allowed == 0 || a.len().abs_diff(b.len()) > allowed {
        return None;
    }
    if allowed == 1 && a.is_ascii() && b.is_ascii() {
        return is_one_slip(a, b).then_some(1);
    }
    if letters(a).symmetric(letters(b)) > 2 * allowed {
        return None;
    }
    Some(strsim::osa_distance(a, b)).filter(|errors| *errors <= allowed)
}

/// Which letters a word holds: two words far apart mostly hold different ones, which
/// is seen faster than how far apart they are.
#[derive(Clone, Copy)]
struct Letters(u64);

fn letters(word: &str) -> Letters {
    Letters(word.bytes().fold(0, |letters, byte| letters | 1 << (byte & 63)))
}

impl Letters {
    fn symmetric(self, other: Self) -> usize {
        (self.0 ^ other.0).count_ones() as usize
    }
}

/// Whether one letter stands for another; letters that changed places do not.
fn is_replaced(a: &Word, b: &Word) -> bool {
    a.spelled.len() == b.spelled.len() && strsim::levenshtein(&a.spelled, &b.spelled) == 1
}

/// Whether the first letter is another: people slip inside a word, hardly there.
fn starts_otherwise(a: &Word, b: &Word) -> bool {
    is_replaced(a, b) && a.spelled.as_bytes().first() != b.spelled.as_bytes().first()
}

/// Two words of Chinese syllables that differ in one letter are two names, not one
/// name with a slip: unless the slip is the "g" of "-ng", which people do mix up.
fn is_another_word(a: &Word, b: &Word) -> bool {
    let proper = a.concept.is_none() && b.concept.is_none();
    let syllables = |word: &Word| pinyin_syllables(&word.spelled).is_some();
    proper && is_replaced(a, b) && syllables(a) && syllables(b)
}

/// A word of four letters or more that begins a word of the tables.
fn cut_short(settings: &Settings, a: &Word, b: &Word) -> Option<(How, f32)> {
    let begins = |short: &Word, long: &Word| {
        long.concept.is_some()
            && long.kind != WordKind::Place
            && short.concept.is_none()
            && short.spelled.len() >= 4
            && long.spelled.starts_with(&*short.spelled)
    };
    (begins(a, b) || begins(b, a)).then_some((How::Abbreviated, settings.quality.abbreviated))
}
