//! What was found further down: the worst that reaches each supplier, and the columns
//! `chain.*` that say so to the rules of the second pass.

use rayon::prelude::*;

use super::facts::{Fact, Facts, Why};
use super::{Followed, Reads, Web, sheet_rows};
use crate::model::{
    Cell, Chain, DerivedColumn, Field, Kind, RuleResults, Severity, SupplierList, Value, Verdict, Vocabulary,
};
use crate::rules::{Rule, Rulebook};

const GATE: &str = "chain.inherited_gate";
const EVIDENCE: &str = "chain.inherited_evidence";
const EXPOSURE: &str = "chain.inherited_exposure";
const RELIED_ON: &str = "chain.relied_on_gate";

/// Whether a rule reads what others found. Such rules come second, and what they find
/// does not travel: otherwise a finding could rest on itself.
pub(in crate::screening) fn is_inherited(rule: &Rule) -> bool {
    let columns = [GATE, EVIDENCE, EXPOSURE, RELIED_ON];
    rule.fields.iter().any(|field| matches!(field, Field::Derived(name) if columns.contains(&&**name)))
}

/// Works out what reaches every supplier from below, and the columns of every sheet that
/// say so. `results` holds what the rules of the first pass found, by sheet and rule.
pub(in crate::screening) fn inherit(
    vocabulary: &Vocabulary,
    list: &SupplierList,
    rulebook: &Rulebook,
    results: &[Vec<RuleResults>],
    followed: &mut Followed,
    reads: Reads<'_>,
) -> Vec<Vec<DerivedColumn>> {
    let Followed { chain, web, .. } = followed;
    chain.second = rulebook.rules.iter().map(is_inherited).collect();
    let names = [GATE, EVIDENCE, EXPOSURE, RELIED_ON].into_iter().filter(|name| reads(name));
    let parent = [vocabulary.known("parent_id")];
    let facts = |name| Facts { name, from: &parent, needs: &["parent_id"], notes: &[] };
    let Some(web) = web else {
        let absent = |rows: std::ops::Range<usize>| {
            names.clone().map(|name| facts(name).column(rows.clone(), &|_| Fact::Gap(Why::Absent))).collect()
        };
        return sheet_rows(list).map(absent).collect();
    };
    let found = |kind| Found::of(kind, rulebook, results, chain);
    let ((gate, relied_on), (evidence, exposure)) = rayon::join(
        || {
            let found = found(Kind::Gate);
            let relied_on = if reads(RELIED_ON) { relied_on(vocabulary, list, &found, chain, web) } else { Vec::new() };
            (Below::undiminished(&found, chain, web), relied_on)
        },
        || {
            let evidence = Below::undiminished(&found(Kind::Evidence), chain, web);
            let found = found(Kind::Exposure);
            let silent = below(&found.silence(), chain, web);
            (evidence, Below { silent, worst: fading(&found.worst, chain) })
        },
    );
    let arriving = Arriving { gate, evidence, exposure, relied_on };
    chain.inherited = arriving.worst();
    let column = |name, places: std::ops::Range<usize>| {
        facts(name).column(places, &|place| arriving.fact(name, chain.entities[place] as usize))
    };
    let names: Vec<&str> = names.collect();
    sheet_rows(list).map(|places| names.par_iter().map(|name| column(name, places.clone())).collect()).collect()
}

/// A severity as a number: 0 is none, 1 info, 5 critical.
fn weight(severity: Severity) -> u8 {
    severity as u8 + 1
}

fn severity(weight: u8) -> Option<Severity> {
    Severity::ALL.get(usize::from(weight.checked_sub(1)?)).copied()
}

/// What the rules of one kind found about each entity itself.
struct Found {
    worst: Vec<u8>,
    /// Whether any of them had an answer.
    is_answered: Vec<bool>,
}

impl Found {
    fn of(kind: Kind, rulebook: &Rulebook, results: &[Vec<RuleResults>], chain: &Chain) -> Self {
        let count = chain.rows.len();
        let mut found = Self { worst: vec![0; count], is_answered: vec![false; count] };
        let is_meant = |number: &usize| rulebook.rules[*number].info.kind == kind && !chain.second[*number];
        for number in (0..rulebook.rules.len()).filter(is_meant) {
            for (start, results) in std::iter::zip(&chain.starts, results) {
                let results = &results[number];
                let says = results.outcomes.iter().map(|outcome| match outcome.verdict {
                    Verdict::Flagged => (weight(outcome.severity), true),
                    Verdict::Clear => (0, true),
                    Verdict::Unknown | Verdict::NotApplicable => (0, false),
                });
                let says: Vec<(u8, bool)> = says.collect();
                if !says.iter().any(|(_, is_answered)| *is_answered) {
                    continue;
                }
                for (entity, code) in std::iter::zip(&chain.entities[*start as usize..], results.codes.iter()) {
                    let (weight, is_answered) = says[code as usize];
                    let entity = *entity as usize;
                    found.worst[entity] = found.worst[entity].max(weight);
                    found.is_answered[entity] |= is_answered;
                }
            }
        }
        found
    }

    /// 1 for those of whom nothing is known.
    fn silence(&self) -> Vec<u8> {
        self.is_answered.iter().map(|is_answered| u8::from(!is_answered)).collect()
    }
}

/// What stands below each entity.
struct Below {
    worst: Vec<u8>,
    /// 1 where of somebody nothing is known.
    silent: Vec<u8>,
}

impl Below {
    fn undiminished(found: &Found, chain: &Chain, web: &Web) -> Self {
        Self { worst: below(&found.worst, chain, web), silent: below(&found.silence(), chain, web) }
    }

    /// The worst, unless somebody below has said nothing at all and might be worse than
    /// nothing.
    fn fact(&self, entity: usize) -> Fact {
        match (severity(self.worst[entity]), self.silent[entity]) {
            (None, 1..) => Fact::Gap(Why::Silent),
            (worst, _) => Fact::Worst(worst),
        }
    }
}

/// What reaches each entity.
struct Arriving {
    gate: Below,
    evidence: Below,
    exposure: Below,
    relied_on: Vec<Fact>,
}

impl Arriving {
    fn fact(&self, name: &str, entity: usize) -> Fact {
        match name {
            GATE => self.gate.fact(entity),
            EVIDENCE => self.evidence.fact(entity),
            EXPOSURE => self.exposure.fact(entity),
            _ => self.relied_on[entity],
        }
    }

    fn worst(&self) -> Vec<Option<Severity>> {
        let harm = std::iter::zip(&self.gate.worst, &self.evidence.worst).map(|(gate, evidence)| gate.max(evidence));
        std::iter::zip(harm, &self.exposure.worst).map(|(harm, exposure)| severity(*harm.max(exposure))).collect()
    }
}

/// The greatest number that stands anywhere below each entity. Nobody stands below
/// itself, also not in a circle.
fn below(own: &[u8], chain: &Chain, web: &Web) -> Vec<u8> {
    let mut below = vec![0; own.len()];
    let mut whole = vec![0; web.inner as usize];
    for part in (0..web.inner).rev() {
        let members = web.members.of(part);
        let children = members.iter().flat_map(|member| chain.children.of(*member));
        let others = children.filter(|child| web.parts[**child as usize] != part);
        let with_all_below =
            |child: &u32| *whole.get(web.parts[*child as usize] as usize).unwrap_or(&own[*child as usize]);
        let further = others.map(with_all_below).max().unwrap_or(0);
        let (mut first, mut holder, mut second) = (0, u32::MAX, 0);
        for member in members {
            match own[*member as usize] {
                number if number > first => (first, holder, second) = (number, *member, first),
                number => second = second.max(number),
            }
        }
        for member in members {
            let of_others = if *member == holder { second } else { first };
            let beside = if members.len() > 1 { of_others } else { 0 };
            below[*member as usize] = further.max(beside);
        }
        whole[part as usize] = further.max(first);
    }
    below
}

/// The greatest that reaches each entity when everything loses one with each link: two
/// of different origin are kept, since what comes back round a circle does not count.
fn fading(own: &[u8], chain: &Chain) -> Vec<u8> {
    type Two = [(u8, u32); 2];
    let nothing: Two = [(0, u32::MAX); 2];
    let mut arrived = vec![nothing; own.len()];
    if own.iter().all(|own| *own < 2) {
        return vec![0; own.len()];
    }
    // Nothing weighs more than critical, and every link takes one away.
    for _ in 1..weight(Severity::Critical) {
        let next = (0..own.len() as u32).map(|entity| {
            let mut two = nothing;
            for child in chain.children.of(entity) {
                let own = (own[*child as usize], *child);
                for (weight, origin) in arrived[*child as usize].into_iter().chain([own]) {
                    if origin != entity {
                        keep(&mut two, (weight.saturating_sub(1), origin));
                    }
                }
            }
            two
        });
        arrived = next.collect();
    }
    arrived.into_iter().map(|[(first, _), _]| first).collect()
}

/// Keeps the two greatest of different origin, those of equal weight by their number.
fn keep(two: &mut [(u8, u32); 2], new: (u8, u32)) {
    let [first, second] = *two;
    *two = match new {
        (weight, origin) if origin == first.1 => [(first.0.max(weight), origin), second],
        new if new.0 > first.0 => [new, first],
        new if new.0 > second.0 => [first, new],
        _ => return,
    };
}

/// For each entity whether a bidder relies on somebody below for whom a legal ground was
/// found. Who relies is whoever the row names as parent, and those above.
fn relied_on(vocabulary: &Vocabulary, list: &SupplierList, gate: &Found, chain: &Chain, web: &Web) -> Vec<Fact> {
    const SILENT: u8 = 1;
    const OPEN: u8 = 2;
    const YES: u8 = 3;
    let column = vocabulary.known("relied_on_for_qualification");
    let mut seeds = vec![0; chain.rows.len()];
    let mut place = 0;
    for sheet in &list.sheets {
        for row in 0..sheet.len() {
            let entity = chain.entities[place] as usize;
            let found = match (gate.worst[entity], gate.is_answered[entity]) {
                (1.., _) => YES,
                (0, true) => 0,
                (0, false) => SILENT,
            };
            let relied_on = match sheet.cell(column, row) {
                Cell::Value(Value::Answer(true)) => found,
                Cell::Value(_) => 0,
                Cell::Gap(_) => found.min(OPEN),
            };
            for parent in web.row_parents.of(place as u32) {
                seeds[*parent as usize] = relied_on.max(seeds[*parent as usize]);
            }
            place += 1;
        }
    }
    let further = below(&seeds, chain, web);
    let fact = |(own, below): (&u8, &u8)| match *own.max(below) {
        YES => Fact::Answer(true),
        OPEN => Fact::Gap(Why::Reliance),
        SILENT => Fact::Gap(Why::Silent),
        _ => Fact::Answer(false),
    };
    std::iter::zip(&seeds, &further).map(fact).collect()
}

#[cfg(test)]
mod tests {
    use super::super::graph::Graph;
    use super::*;
    use crate::model::Groups;

    fn of(count: usize, pairs: &[(u32, u32)]) -> (Chain, Web) {
        let graph = Graph::new(count, pairs);
        let chain = Chain { parents: graph.parents, children: graph.children, ..Chain::default() };
        let row_parents = Groups::default();
        (chain, Web { row_parents, parts: graph.parts, inner: graph.inner, members: graph.members })
    }

    #[test]
    fn the_worst_below_counts_and_nobody_is_below_itself() {
        // 0 above 1 above 2 above 1: a circle of 1 and 2, in which 2 holds the worst.
        let (chain, web) = of(3, &[(1, 0), (2, 1), (1, 2)]);
        assert_eq!(below(&[1, 3, 5], &chain, &web), [5, 5, 3]);
        let (chain, web) = of(2, &[(1, 0)]);
        assert_eq!(below(&[5, 1], &chain, &web), [1, 0]);
    }

    #[test]
    fn fading_takes_one_with_each_link_and_does_not_come_back_round_a_circle() {
        // A chain of five with critical at its end: high, medium, low, info further up.
        let (chain, _) = of(6, &[(1, 0), (2, 1), (3, 2), (4, 3), (5, 4)]);
        assert_eq!(fading(&[0, 0, 0, 0, 0, 5], &chain), [0, 1, 2, 3, 4, 0]);
        let (chain, _) = of(2, &[(1, 0), (0, 1)]);
        assert_eq!(fading(&[5, 0], &chain), [0, 4]);
    }
}
