//! From the agreement of words to one score and a level.

use super::align::{How, Pair, align};
use super::chinese::pinyin_syllables;
use super::evidence::{LegalAgreement, Level};
use super::settings::Settings;
use super::tables::LegalClass;
use super::word::{Word, WordKind};

/// A name as the score sees it: words, what each weighs, and legal forms.
#[derive(Clone, Copy)]
pub(super) struct Weighed<'a> {
    pub(super) words: &'a [&'a Word],
    pub(super) weights: &'a [f32],
    pub(super) forms: &'a [LegalClass],
}

/// What the comparison of two names came to.
#[derive(Clone, Debug)]
pub(super) struct Outcome {
    pub(super) score: f32,
    pub(super) level: Level,
    pub(super) pairs: Vec<Pair>,
    pub(super) signs: Signs,
}

/// What speaks against two names being one.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a sign of its own, shown by itself")]
pub(super) struct Signs {
    pub(super) numbers_differ: bool,
    pub(super) number_missing: bool,
    pub(super) places_differ: bool,
    pub(super) trades_differ: bool,
    pub(super) order_differs: bool,
    pub(super) only_ordinary: bool,
    pub(super) legal: LegalAgreement,
}

/// The weight of a word by its kind and by how many names of the list hold it.
pub(super) fn weight(settings: &Settings, word: &Word, rarity: f32) -> f32 {
    let weights = &settings.weights;
    let base = match word.kind {
        WordKind::Distinctive => weights.distinctive * (0.7 + 0.06 * word.letters().min(5) as f32),
        WordKind::Common => weights.common,
        WordKind::Number => weights.number,
        WordKind::Initial => weights.initial,
        WordKind::Place => weights.place,
        WordKind::Sector => weights.sector,
        WordKind::Generic => weights.generic,
    };
    base * rarity.max(weights.least_rarity)
}

/// Compares two names.
pub(super) fn compare(settings: &Settings, asked: Weighed, listed: Weighed) -> Outcome {
    let pairs = align(settings, asked.words, listed.words);
    let left = Left::new(asked, listed, &pairs);
    let signs = signs(asked, listed, &pairs, &left);
    let score = score(settings, asked, listed, &pairs, &left, &signs);
    let level = level(settings, score, &pairs, &left, &signs);
    Outcome { score, level, pairs, signs }
}

impl Outcome {
    /// Two names that are written alike are one name, whatever words they are made of: also
    /// one of ordinary words alone.
    pub(super) fn written_alike(mut self, asked: Weighed, listed: Weighed) -> Self {
        let whole = Left::new(asked, listed, &self.pairs).nothing() && self.pairs.iter().all(|p| p.how == How::Same);
        self.level = self.level.max(if whole { Level::Exact } else { Level::Strong });
        self.score = 1.0;
        self
    }
}

/// What stands unmatched.
struct Left {
    asked: Vec<bool>,
    listed: Vec<bool>,
}

impl Left {
    fn new(asked: Weighed, listed: Weighed, pairs: &[Pair]) -> Self {
        let mut left = Self { asked: vec![true; asked.words.len()], listed: vec![true; listed.words.len()] };
        for pair in pairs {
            left.asked[pair.asked.0..pair.asked.1].fill(false);
            left.listed[pair.listed.0..pair.listed.1].fill(false);
        }
        left
    }

    fn has(words: &[&Word], left: &[bool], kind: WordKind) -> bool {
        words.iter().zip(left).any(|(word, left)| *left && word.kind == kind)
    }

    fn nothing(&self) -> bool {
        !self.asked.iter().any(|left| *left) && !self.listed.iter().any(|left| *left)
    }
}

fn signs(asked: Weighed, listed: Weighed, pairs: &[Pair], left: &Left) -> Signs {
    let on = |kind| (Left::has(asked.words, &left.asked, kind), Left::has(listed.words, &left.listed, kind));
    let both = |(a, b)| a && b;
    let number = on(WordKind::Number);
    let of = |kind: WordKind| {
        let holds = |words: &[&Word]| words.iter().any(|word| word.kind == kind);
        let both = |pair: &&Pair| {
            holds(&listed.words[pair.listed.0..pair.listed.1]) && holds(&asked.words[pair.asked.0..pair.asked.1])
        };
        pairs.iter().filter(both).count()
    };
    let long_number = |pair: &Pair| {
        let word = listed.words[pair.listed.0];
        word.kind == WordKind::Number && word.letters() >= 4
    };
    let proper = of(WordKind::Distinctive) > 0 || of(WordKind::Common) > 1 || pairs.iter().any(long_number);
    Signs {
        numbers_differ: both(number),
        number_missing: number.0 != number.1,
        places_differ: both(on(WordKind::Place)),
        trades_differ: both(on(WordKind::Sector)),
        order_differs: pairs.windows(2).any(|two| two[0].listed.0 > two[1].listed.0),
        only_ordinary: !proper,
        legal: legal(asked.forms, listed.forms),
    }
}

fn legal(asked: &[LegalClass], listed: &[LegalClass]) -> LegalAgreement {
    let says = |form: &&LegalClass| **form != LegalClass::Company;
    let (mut a, mut b) = (asked.iter().filter(says).peekable(), listed.iter().filter(says).peekable());
    match (a.peek().is_some(), b.peek().is_some()) {
        (false, false) => LegalAgreement::Open,
        (true, false) => LegalAgreement::OnlySupplier,
        (false, true) => LegalAgreement::OnlyListed,
        (true, true) if a.any(|form| listed.iter().any(|other| are_one_form(*form, *other))) => LegalAgreement::Agrees,
        (true, true) => LegalAgreement::Contradicts,
    }
}

/// Whether two forms may be one: East Asian bodies of shares translate theirs either way.
fn are_one_form(one: LegalClass, other: LegalClass) -> bool {
    let shares = |one, other| one == LegalClass::Shares && matches!(other, LegalClass::Limited | LegalClass::Stock);
    one == other || shares(one, other) || shares(other, one)
}

fn score(settings: &Settings, asked: Weighed, listed: Weighed, pairs: &[Pair], left: &Left, signs: &Signs) -> f32 {
    let weights = &settings.weights;
    let thin = if is_thin(settings, asked, listed, pairs) { settings.spelling.thin_factor } else { 1.0 };
    let sum = |side: Weighed, range: (usize, usize)| side.weights[range.0..range.1].iter().sum::<f32>();
    let (mut matched, mut lost) = (0.0, 0.0);
    for pair in pairs {
        // Two kinds of word, where one side knows the word and the other saw a slip in
        // it: the known kind says what it weighs.
        let weight = sum(asked, pair.asked).min(sum(listed, pair.listed));
        matched += weight * pair.quality;
        lost += weight * (1.0 - pair.quality) * 1.5;
    }
    let unmatched = |side: Weighed, left: &[bool]| -> f32 {
        let weigh = |((word, weight), _): ((&&Word, &f32), &bool)| {
            let ordinary = matches!(word.kind, WordKind::Place | WordKind::Sector | WordKind::Generic);
            if ordinary { weight * thin } else { *weight }
        };
        side.words.iter().zip(side.weights).zip(left).filter(|(_, left)| **left).map(weigh).sum()
    };
    lost += weights.only_supplier * unmatched(asked, &left.asked);
    lost += weights.only_listed * unmatched(listed, &left.listed);
    if matched == 0.0 {
        return acronym(settings, asked, listed);
    }
    let score = matched / (matched + lost) * contradictions(settings, signs);
    // Words that any firm may carry are no name unless all of them agree.
    let ordinary_cap = settings.levels.weak - 0.05;
    let another = |pair: &Pair| matches!(pair.how, How::SameTrade | How::Abbreviated | How::AnotherWord);
    let all_agrees = agrees_but_for_generic(asked, listed, left) && !pairs.iter().any(another);
    let one_common = pairs.len() == 1 && listed.words[pairs[0].listed.0].kind == WordKind::Common;
    let needs_all = signs.only_ordinary && !(all_agrees && (pairs.len() > 1 || one_common));
    if needs_all || is_lone_syllables(asked, listed, pairs, signs) { score.min(ordinary_cap) } else { score }
}

fn contradictions(settings: &Settings, signs: &Signs) -> f32 {
    let costs = &settings.contradictions;
    let cost = |sign: bool, cost: f32| if sign { cost } else { 1.0 };
    cost(signs.places_differ, costs.place)
        * cost(signs.trades_differ, costs.trade)
        * cost(signs.numbers_differ, costs.number)
        * cost(signs.number_missing, costs.number_missing)
        * cost(signs.legal == LegalAgreement::Contradicts, costs.legal_form)
        * cost(signs.order_differs, costs.order)
}

/// Whether everything agrees; what is generic may be missing on the list's side only
/// when nothing else is.
fn agrees_but_for_generic(asked: Weighed, listed: Weighed, left: &Left) -> bool {
    let open = |side: Weighed, left: &[bool]| {
        side.words.iter().zip(left).filter(|(word, left)| **left && word.kind != WordKind::Generic).count()
    };
    let generic = |side: Weighed, left: &[bool]| {
        side.words.iter().zip(left).filter(|(word, left)| **left && word.kind == WordKind::Generic).count()
    };
    let places = asked.words.iter().all(|word| word.kind == WordKind::Place || word.kind == WordKind::Generic);
    open(asked, &left.asked) + open(listed, &left.listed) == 0
        && (generic(asked, &left.asked) + generic(listed, &left.listed) == 0 || !places && asked.words.len() > 3)
}

/// Whether two names share few distinctive letters.
fn is_thin(settings: &Settings, asked: Weighed, listed: Weighed, pairs: &[Pair]) -> bool {
    let letters = |pair: &Pair| {
        let words = &listed.words[pair.listed.0..pair.listed.1];
        let others = &asked.words[pair.asked.0..pair.asked.1];
        let tells = |word: &&&Word| word.kind == WordKind::Distinctive;
        let count = |words: &[&Word]| words.iter().filter(tells).map(|word| word.letters()).sum::<usize>();
        // A word with a slip counts as the word it was meant to be.
        if count(words) == 0 || count(others) == 0 { 0 } else { count(words).min(count(others)) }
    };
    pairs.iter().map(letters).sum::<usize>() < settings.spelling.thin_below
}

/// Whether all that agrees beside ordinary words is one word of two Chinese syllables,
/// of which there are few, while place or trade differ: another firm of that name.
fn is_lone_syllables(asked: Weighed, listed: Weighed, pairs: &[Pair], signs: &Signs) -> bool {
    if !signs.places_differ && !signs.trades_differ {
        return false;
    }
    let telling = |side: Weighed, range: (usize, usize)| side.words[range.0..range.1].iter().any(|word| word.tells());
    let mut proper = pairs.iter().filter(|pair| telling(asked, pair.asked) && telling(listed, pair.listed));
    let (Some(pair), None) = (proper.next(), proper.next()) else {
        return false;
    };
    let word: String = listed.words[pair.listed.0..pair.listed.1].iter().map(|word| &*word.spelled).collect();
    let place_agrees = pairs.iter().any(|pair| listed.words[pair.listed.0].kind == WordKind::Place);
    let syllables = pinyin_syllables(&word).map_or(usize::MAX, |syllables| syllables.len());
    syllables <= 2 && (signs.places_differ || !place_agrees) || word.len() <= 5 && signs.places_differ
}

/// One word that is made of the first letters of all the words of the other name.
fn acronym(settings: &Settings, asked: Weighed, listed: Weighed) -> f32 {
    let initials = |words: &[&Word]| words.iter().filter_map(|word| word.spelled.chars().next()).collect::<String>();
    let made_of = |one: &[&Word], other: &[&Word]| {
        one.len() == 1 && other.len() == one[0].spelled.len() && other.len() >= 4 && *one[0].spelled == initials(other)
    };
    let is = made_of(asked.words, listed.words) || made_of(listed.words, asked.words);
    if is { settings.quality.acronym } else { 0.0 }
}

fn level(settings: &Settings, score: f32, pairs: &[Pair], left: &Left, signs: &Signs) -> Level {
    if score < settings.levels.weak || signs.numbers_differ {
        return Level::None;
    }
    if score < settings.levels.strong {
        return Level::Weak;
    }
    let same = pairs.iter().all(|pair| pair.how == How::Same) && left.nothing();
    let exact = same && !signs.order_differs && signs.legal != LegalAgreement::Contradicts;
    if exact { Level::Exact } else { Level::Strong }
}
