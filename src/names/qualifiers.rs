//! Facts beside the name: what they support, what they contradict, what is missing.

use super::compare::Matcher;
use super::evidence::{Comparison, Level, Match, Point, Refusal};
use super::explain::MOST;
use super::search::Found;
use super::tokens::{plain, tokens};
use super::watchlist::{Identifier, IdentifierKind, Particulars};

/// What two sides say of one fact.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Said {
    Agrees,
    Contradicts,
    /// Both speak, but neither for nor against.
    Open,
    MissingSupplier,
    MissingListed,
    /// Neither says it.
    Neither,
}

/// A match with the facts beside the name weighed.
pub(super) fn judge(matcher: &Matcher, supplier: &Particulars, listed: &Particulars, found: &Found) -> Match {
    let mut result = Match {
        entry: found.entry as usize,
        listed_name: found.listed_name.clone(),
        listed_kind: found.listed_kind,
        supplier_name: found.supplier_name.clone(),
        level: found.names.level,
        score: found.names.score,
        names: found.names.clone(),
        agrees: Vec::new(),
        contradicts: Vec::new(),
        missing_supplier: Vec::new(),
        missing_listed: Vec::new(),
        runner_up: None,
    };
    note(&mut result, Point::Country, countries(matcher, supplier, listed));
    note(&mut result, Point::Address, addresses(supplier, listed));
    note(&mut result, Point::Parent, parents(matcher, supplier, listed, &found.names));
    weigh(matcher, &mut result);
    identify(matcher, &mut result, supplier, listed);
    result.score = result.score.min(MOST);
    result
}

fn note(result: &mut Match, point: Point, said: Said) {
    match said {
        Said::Agrees => result.agrees.push(point),
        Said::Contradicts => result.contradicts.push(point),
        Said::MissingSupplier => result.missing_supplier.push(point),
        Said::MissingListed => result.missing_listed.push(point),
        Said::Open | Said::Neither => {}
    }
}

/// What country, address and parent make of the level that the names came to.
fn weigh(matcher: &Matcher, result: &mut Match) {
    if result.contradicts.contains(&Point::Country) {
        result.score *= matcher.settings.contradictions.country;
        result.level = result.level.lower();
        result.names.contradicts.push(Refusal::Country);
    }
    let supported = result.agrees.iter().any(|point| matches!(point, Point::Address | Point::Parent));
    let near = result.score >= f32::midpoint(matcher.settings.levels.strong, matcher.settings.levels.weak);
    if supported && near && result.level == Level::Weak && result.contradicts.is_empty() {
        result.level = Level::Strong;
    }
}

/// An identifier decides by itself, for and against.
fn identify(matcher: &Matcher, result: &mut Match, supplier: &Particulars, listed: &Particulars) {
    for kind in IdentifierKind::ALL {
        let said = identifiers(kind, supplier, listed);
        note(result, Point::Identifier(kind.as_str()), said);
        if said == Said::Contradicts {
            result.score *= matcher.settings.contradictions.registration;
            result.level = result.level.min(Level::Strong).lower();
            result.names.contradicts.push(Refusal::Identifier(kind.as_str()));
        }
    }
    // Registers of two countries may give one number to two firms.
    let elsewhere = result.contradicts.contains(&Point::Country);
    let decides = |point: &Point| match point {
        Point::Identifier(kind) => !elsewhere || !is_national(kind),
        Point::Country | Point::Address | Point::Parent => false,
    };
    if result.agrees.iter().any(decides) {
        result.level = Level::Exact;
        result.score = MOST;
    }
}

/// Whether a kind of number is given country by country.
fn is_national(kind: &str) -> bool {
    [IdentifierKind::Registration, IdentifierKind::Unlabelled].iter().any(|national| national.as_str() == kind)
}

fn identifiers(kind: IdentifierKind, supplier: &Particulars, listed: &Particulars) -> Said {
    let of = |side: &Particulars| -> Vec<String> {
        let compared = side.identifiers.iter().filter_map(Identifier::compared);
        compared.filter(|(other, _)| *other == kind).map(|(_, value)| value).collect()
    };
    let (ours, theirs) = (of(supplier), of(listed));
    match (ours.is_empty(), theirs.is_empty()) {
        (true, true) => Said::Neither,
        (true, false) => Said::MissingSupplier,
        (false, true) => Said::MissingListed,
        (false, false) if ours.iter().any(|value| theirs.contains(value)) => Said::Agrees,
        // Nobody says of which register it is.
        (false, false) if kind == IdentifierKind::Unlabelled => Said::Open,
        // A register number says little when another country gave it.
        (false, false) if kind == IdentifierKind::Registration && !share_a_country(supplier, listed) => Said::Open,
        (false, false) => Said::Contradicts,
    }
}

/// Whether both sides name a country in common, or both none.
fn share_a_country(supplier: &Particulars, listed: &Particulars) -> bool {
    let (ours, theirs) = (&supplier.countries, &listed.countries);
    (ours.is_empty() && theirs.is_empty()) || ours.iter().any(|code| theirs.contains(code))
}

fn countries(matcher: &Matcher, supplier: &Particulars, listed: &Particulars) -> Said {
    let (ours, theirs) = (&supplier.countries, &listed.countries);
    match (ours.is_empty(), theirs.is_empty()) {
        (true, true) => return Said::Neither,
        (true, false) => return Said::MissingSupplier,
        (false, true) => return Said::MissingListed,
        (false, false) => {}
    }
    let kin = &matcher.settings.countries.kin;
    let are_kin = |a: &String, b: &String| kin.iter().any(|[x, y]| (a == x && b == y) || (a == y && b == x));
    let any = |alike: &dyn Fn(&String, &String) -> bool| ours.iter().any(|a| theirs.iter().any(|b| alike(a, b)));
    if any(&|a, b| a == b) {
        Said::Agrees
    } else if any(&are_kin) {
        Said::Open
    } else {
        Said::Contradicts
    }
}

/// Addresses agree when they share two words of four letters or a number of three
/// digits; they never contradict: firms have many.
fn addresses(supplier: &Particulars, listed: &Particulars) -> Said {
    both(supplier.address.as_deref(), listed.address.as_deref(), |ours, theirs| {
        let words = |text: &str| -> Vec<String> { tokens(text).iter().map(|token| plain(&token.text)).collect() };
        let theirs = words(theirs);
        let mut shared: Vec<String> = words(ours).into_iter().filter(|word| theirs.contains(word)).collect();
        shared.sort_unstable();
        shared.dedup();
        let long = shared.iter().filter(|word| word.chars().count() >= 4 || !word.is_ascii()).count();
        if long >= 2 { Said::Agrees } else { Said::Open }
    })
}

/// The parent of the supplier is that of the entry, or the entry itself.
fn parents(matcher: &Matcher, supplier: &Particulars, listed: &Particulars, names: &Comparison) -> Said {
    both(supplier.parent.as_deref(), listed.parent.as_deref(), |ours, theirs| {
        if matcher.may_be_one(ours, theirs) {
            Said::Agrees
        } else if names.level == Level::Exact {
            Said::Open
        } else {
            Said::Contradicts
        }
    })
}

fn both(ours: Option<&str>, theirs: Option<&str>, compare: impl FnOnce(&str, &str) -> Said) -> Said {
    let stated = |text: Option<&str>| text.is_some_and(|text| !text.trim().is_empty());
    match (ours.filter(|_| stated(ours)), theirs.filter(|_| stated(theirs))) {
        (Some(ours), Some(theirs)) => compare(ours, theirs),
        (None, Some(_)) => Said::MissingSupplier,
        (Some(_), None) => Said::MissingListed,
        (None, None) => Said::Neither,
    }
}
