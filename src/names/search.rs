//! Finding the names of a list that a name may be: few candidates by rare words, then
//! the full comparison of those that can still reach the lowest level.

use hashbrown::HashMap;

use super::align::agreement;
use super::compare::Matcher;
use super::evidence::{Comparison, Level};
use super::explain::comparison;
use super::index::{Index, run_together, together};
use super::keys::{KeySort, bones_keys, key, keys_of};
use super::name::Name;
use super::score::{Outcome, Weighed, compare, weight};
use super::watchlist::NameKind;
use super::word::{Script, Word};

/// The best pair of names of a supplier and an entry.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) entry: u32,
    pub(super) listed_name: String,
    pub(super) listed_kind: NameKind,
    pub(super) supplier_name: String,
    pub(super) names: Comparison,
}

/// The entries that match, the next behind them, and those that an identifier names.
pub(super) fn find(matcher: &Matcher, index: &Index, cells: &[String], identified: &[u32]) -> Vec<Found> {
    let names: Vec<Name> = cells.iter().flat_map(|cell| matcher.names(cell)).collect();
    let mut best: HashMap<u32, (u32, usize, Outcome)> = HashMap::new();
    for (place, name) in names.iter().enumerate() {
        let asked = Asked::new(matcher, index, name);
        for candidate in asked.candidates() {
            asked.try_name(candidate, place, &mut best);
        }
    }
    let mut entries: Vec<(u32, (u32, usize, Outcome))> = best.into_iter().collect();
    entries.sort_unstable_by(|(a, (_, _, x)), (b, (_, _, y))| {
        y.level.cmp(&x.level).then_with(|| y.score.total_cmp(&x.score)).then_with(|| a.cmp(b))
    });
    // Behind the matches one more: it tells by how much they are nearer.
    let matches = entries.iter().take_while(|(_, (_, _, outcome))| outcome.level > Level::None).count();
    entries.truncate(matches + 1);
    let mut found: Vec<Found> = entries
        .into_iter()
        .map(|(entry, (name, place, outcome))| shown(matcher, index, entry, name, &names[place], &outcome))
        .collect();
    for entry in identified {
        if !found.iter().any(|found| found.entry == *entry) {
            found.extend(compare_entry(matcher, index, cells, *entry));
        }
    }
    found
}

/// An entry's names compared with those of a supplier, whatever comes of it.
pub(super) fn compare_entry(matcher: &Matcher, index: &Index, cells: &[String], entry: u32) -> Option<Found> {
    let names: Vec<Name> = cells.iter().flat_map(|cell| matcher.names(cell)).collect();
    let mut best = HashMap::new();
    let first = index.entry_of.partition_point(|other| *other < entry) as u32;
    let last = index.entry_of.partition_point(|other| *other <= entry) as u32;
    for (place, name) in names.iter().enumerate() {
        let asked = Asked::new(matcher, index, name);
        (first..last).for_each(|candidate| asked.try_name(candidate, place, &mut best));
    }
    let (name, place, outcome) = best.remove(&entry)?;
    Some(shown(matcher, index, entry, name, &names[place], &outcome))
}

fn shown(matcher: &Matcher, index: &Index, entry: u32, name: u32, asked: &Name, outcome: &Outcome) -> Found {
    let asked_side = Asked::new(matcher, index, asked);
    let listed = Listed::new(matcher, index, name);
    Found {
        entry,
        listed_name: index.text(name).to_owned(),
        listed_kind: index.kind_of[name as usize],
        supplier_name: asked.text.clone(),
        names: comparison(asked_side.weighed(), listed.weighed(), outcome),
    }
}

/// A name of the list, unfolded.
struct Listed<'a> {
    words: Vec<&'a Word>,
    weights: Vec<f32>,
    forms: &'a [super::LegalClass],
}

impl<'a> Listed<'a> {
    fn new(matcher: &Matcher, index: &'a Index, name: u32) -> Self {
        let numbers = index.names.get(name);
        let words: Vec<&Word> = numbers.iter().map(|number| &index.words[*number as usize]).collect();
        let weigh =
            |number: &u32| weight(&matcher.settings, &index.words[*number as usize], index.rarity[*number as usize]);
        Self { words, weights: numbers.iter().map(weigh).collect(), forms: index.forms.get(name) }
    }

    fn weighed(&self) -> Weighed<'_> {
        Weighed { words: &self.words, weights: &self.weights, forms: self.forms }
    }
}

/// A name that is looked for, prepared once.
struct Asked<'a> {
    matcher: &'a Matcher,
    index: &'a Index,
    name: &'a Name,
    words: Vec<&'a Word>,
    weights: Vec<f32>,
    /// For each word, the words of the list that agree with it.
    alike: Vec<Vec<u32>>,
    /// Whether a word leads to names: it tells firms apart, and is not an ordinary word
    /// of the list with a slip in it.
    leads: Vec<bool>,
}

impl<'a> Asked<'a> {
    fn new(matcher: &'a Matcher, index: &'a Index, name: &'a Name) -> Self {
        let words: Vec<&Word> = name.words.iter().collect();
        let bare = !words.iter().any(|word| word.tells());
        let wanted = |word: &&&Word| bare || word.tells();
        let alike: Vec<Vec<u32>> = words
            .iter()
            .map(|word| if wanted(&word) { alike(matcher, index, word) } else { same(index, word) })
            .collect();
        let rarity = |numbers: &Vec<u32>| {
            let rarities = numbers.iter().map(|number| index.rarity[*number as usize]);
            rarities.fold(1.0_f32, f32::min)
        };
        let weights =
            words.iter().zip(&alike).map(|(word, alike)| weight(&matcher.settings, word, rarity(alike))).collect();
        let ordinary = |numbers: &Vec<u32>| numbers.iter().any(|number| !index.words[*number as usize].tells());
        let leads = words.iter().zip(&alike).map(|(word, alike)| word.tells() && !ordinary(alike)).collect();
        Self { matcher, index, name, words, weights, alike, leads }
    }

    fn weighed(&self) -> Weighed<'_> {
        Weighed { words: &self.words, weights: &self.weights, forms: &self.name.forms }
    }

    /// The names of the list that may be this one.
    fn candidates(&self) -> Vec<u32> {
        let mut found = self.by_telling_words();
        if !self.leads.contains(&true) {
            found.extend(self.by_ordinary_words());
        }
        found.extend(self.by_runs());
        found.extend(self.by_whole());
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The rarest words lead to the names; the most frequent are left out as long as
    /// the rest still has to agree for a match.
    fn by_telling_words(&self) -> Vec<u32> {
        let length =
            |at: &usize| self.alike[*at].iter().map(|word| self.index.postings.get(*word).len()).sum::<usize>();
        let mut order: Vec<usize> = (0..self.words.len()).filter(|at| self.words[*at].tells()).collect();
        order.sort_by_key(|at| (self.leads[*at], length(at)));
        let total: f32 = order.iter().filter(|at| self.leads[**at]).map(|at| self.weights[*at]).sum();
        let mut shared: HashMap<u32, f32> = HashMap::new();
        let mut rest = total;
        for at in order {
            // What is left could not make a match by itself.
            if self.leads[at] && rest < total * 0.45 {
                break;
            }
            rest -= if self.leads[at] { self.weights[at] } else { 0.0 };
            let mut seen: Vec<u32> = Vec::new();
            for word in &self.alike[at] {
                seen.extend_from_slice(self.index.postings.get(*word));
            }
            seen.sort_unstable();
            seen.dedup();
            let weight = if self.leads[at] { self.weights[at] } else { 0.0 };
            seen.into_iter().for_each(|name| *shared.entry(name).or_default() += weight);
        }
        let reaches = |(name, shared): &(&u32, &f32)| self.may_reach(**name, **shared + rest.max(0.0), total);
        let mut names: Vec<u32> = shared.iter().filter(reaches).map(|(name, _)| *name).collect();
        names.sort_unstable();
        names
    }

    /// Whether a name can reach the lowest level if words of so much weight agree, and
    /// all ordinary words beside them.
    fn may_reach(&self, name: u32, shared: f32, telling: f32) -> bool {
        let weights = &self.matcher.settings.weights;
        let all: f32 = self.weights.iter().sum();
        let matched = shared + (all - telling);
        let lost = weights.only_supplier * (telling - shared).max(0.0);
        // A pair weighs what its lighter side weighs, and the heavier side loses it.
        let listed = weights.only_listed * (self.index.weight_of[name as usize] - matched).max(0.0);
        matched / (matched + lost + listed * 0.8) >= self.matcher.settings.levels.weak * 0.85
    }

    /// A name of ordinary words alone: the names of the list that are so, and hold its
    /// rarest word.
    fn by_ordinary_words(&self) -> Vec<u32> {
        let length = |words: &Vec<u32>| words.iter().map(|word| self.index.postings.get(*word).len()).sum::<usize>();
        let rarest = self.alike.iter().filter(|words| length(words) > 0).min_by_key(|words| length(words));
        let numbers = rarest.into_iter().flatten();
        numbers.flat_map(|word| self.index.postings.get(*word).iter().copied()).collect()
    }

    /// Words written apart here and together there.
    fn by_runs(&self) -> Vec<u32> {
        let mut found = Vec::new();
        for two in self.words.windows(2) {
            let Some(spelled) = run_together(two[0], two[1]) else {
                continue;
            };
            let run = together(&spelled);
            let mut keys = Vec::new();
            keys_of(&run, self.matcher.settings.spelling.one_error_from, false, &mut keys);
            if self.index.has_sounds {
                bones_keys(&run, &mut keys);
            }
            for number in keys.iter().flat_map(|key| self.index.word_keys.get(*key)) {
                let word = &self.index.words[*number as usize];
                if word.tells() && agreement(&self.matcher.settings, &run, word).is_some() {
                    let names = self.index.postings.get(*number);
                    found.extend(names.iter().filter(|name| self.may_reach(**name, 2.0, 2.0)).copied());
                }
            }
        }
        found
    }

    /// The same letters cut otherwise, and names that are first letters.
    fn by_whole(&self) -> Vec<u32> {
        let whole: String = self.words.iter().map(|word| &*word.spelled).collect();
        let mut found = self.index.name_keys.get(key(KeySort::Whole, &whole)).to_vec();
        if self.name.letters != 0 {
            found.extend_from_slice(self.index.name_keys.get(key(KeySort::Letters, &self.name.letters.to_string())));
        }
        if let [word] = self.words[..]
            && word.letters() >= 4
        {
            found.extend_from_slice(self.index.name_keys.get(key(KeySort::Initials, &word.spelled)));
        }
        if self.words.len() > 3 {
            for number in self.index.word_keys.get(key(KeySort::Spelling, &self.name.initials)) {
                if *self.index.words[*number as usize].spelled == *self.name.initials {
                    found.extend_from_slice(self.index.postings.get(*number));
                }
            }
        }
        found
    }

    /// Compares with a name of the list and keeps the outcome if it is the entry's best.
    fn try_name(&self, name: u32, place: usize, best: &mut HashMap<u32, (u32, usize, Outcome)>) {
        let listed = Listed::new(self.matcher, self.index, name);
        let mut outcome = compare(&self.matcher.settings, self.weighed(), listed.weighed());
        if self.name.letters != 0 && self.name.letters == self.index.letters_of[name as usize] {
            outcome = outcome.written_alike(self.weighed(), listed.weighed());
        }
        let entry = self.index.entry_of[name as usize];
        let better = |(_, _, old): &(u32, usize, Outcome)| (outcome.level, outcome.score) > (old.level, old.score);
        if best.get(&entry).is_none_or(better) {
            best.insert(entry, (name, place, outcome));
        }
    }
}

/// The words of the list that agree with a word.
fn alike(matcher: &Matcher, index: &Index, word: &Word) -> Vec<u32> {
    let mut keys = Vec::new();
    let sounds = index.has_sounds || (word.native.is_some() && word.script != Script::Han);
    keys_of(word, matcher.settings.spelling.one_error_from, sounds, &mut keys);
    let mut found: Vec<u32> = keys.iter().flat_map(|key| index.word_keys.get(*key)).copied().collect();
    found.sort_unstable();
    found.dedup();
    found.retain(|number| agreement(&matcher.settings, word, &index.words[*number as usize]).is_some());
    found
}

/// The words of the list that are spelled so: enough to know how rare a word is.
fn same(index: &Index, word: &Word) -> Vec<u32> {
    let spelled = index.word_keys.get(key(KeySort::Spelling, &word.spelled)).iter().copied();
    spelled.filter(|number| index.words[*number as usize].spelled == word.spelled).collect()
}
