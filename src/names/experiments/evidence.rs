//! What a match says of itself.

use super::{matcher, subject, watch_list};
use crate::names::{
    Entry, How, Identifier, IdentifierKind, LegalAgreement, Level, ListedName, NameKind, Particulars, Point, Refusal,
    Subject, WatchList,
};

fn list(entries: &[(&str, Particulars)]) -> WatchList {
    let entry = |(name, particulars): &(&str, Particulars)| Entry {
        names: vec![ListedName { text: (*name).to_owned(), kind: NameKind::Main }],
        particulars: particulars.clone(),
    };
    WatchList::new(matcher().clone(), entries.iter().map(entry).collect())
}

fn in_country(code: &str) -> Particulars {
    Particulars { countries: vec![code.to_owned()], ..Particulars::default() }
}

fn with_lei(value: &str) -> Particulars {
    let identifiers = vec![Identifier { kind: IdentifierKind::Lei, value: value.to_owned() }];
    Particulars { identifiers, ..Particulars::default() }
}

fn named(name: &str, particulars: Particulars) -> Subject {
    Subject { names: vec![name.to_owned()], particulars }
}

#[test]
fn a_match_names_what_agrees_what_is_missing_and_who_came_next() {
    let found = watch_list().find(&subject("AKESU BIAO XIN FIBRE LIMITED"));
    let best = &found[0];
    assert_eq!(best.listed_name, "Aksu Biaoxin Fiber Co., Ltd.");
    assert_eq!(best.level, Level::Strong);
    assert!(best.score < 1.0);
    let how: Vec<How> = best.names.aligned.iter().map(|words| words.how).collect();
    assert_eq!(how, [How::Variant, How::Joined, How::Variant]);
    assert_eq!(best.names.legal, LegalAgreement::Agrees);
    assert!(best.gap() > 0.1, "{:?}", best.runner_up);
}

#[test]
fn a_former_name_is_found_and_called_so() {
    let found = watch_list().find(&subject("Wuxi Shangji Automation Co., Ltd."));
    assert_eq!((found[0].level, found[0].listed_kind), (Level::Exact, NameKind::Former));
}

#[test]
fn the_country_supports_contradicts_or_is_missing() {
    let list = list(&[("Veltrona Quill Ltd", in_country("DE"))]);
    let of = |particulars| list.find(&named("Veltrona Quill", particulars)).remove(0);
    let (same, other, silent) = (of(in_country("DE")), of(in_country("BR")), of(Particulars::default()));
    assert_eq!((same.level, same.agrees), (Level::Exact, vec![Point::Country]));
    assert_eq!((other.level, other.contradicts), (Level::Strong, vec![Point::Country]));
    assert_eq!((silent.level, silent.missing_supplier), (Level::Exact, vec![Point::Country]));
}

#[test]
fn an_identifier_decides_by_itself() {
    let list = list(&[("Veltrona Quill Ltd", with_lei("5299000J2N45DDNE4Y28"))]);
    let same = list.find(&named("Quite Another Name", with_lei("5299 000J 2N45 DDNE 4Y28")));
    assert_eq!(same[0].level, Level::Exact);
    let other = list.find(&named("Veltrona Quill Ltd", with_lei("529900ABCDEFGH123456")));
    assert_eq!(other[0].level, Level::Weak);
    assert!(other[0].names.contradicts.contains(&Refusal::Identifier("LEI")));
}

#[test]
fn why_not_says_what_keeps_two_names_apart() {
    let list =
        list(&[("Shenyang No. 2 Brick Works", Particulars::default()), ("Veltrona Textile", Particulars::default())]);
    let numbers = list.why_not(&subject("Shenyang No. 1 Brick Works"), 0).expect("both have names");
    assert_eq!(numbers.level, Level::None);
    assert!(numbers.names.contradicts.contains(&Refusal::Numbers));
    let words = list.why_not(&subject("Brightwold Textile"), 1).expect("both have names");
    assert!(words.names.contradicts.contains(&Refusal::DistinctiveWords));
    assert_eq!(words.names.only_supplier, ["brightwold"]);
    assert!(list.why_not(&subject("Brightwold"), 7).is_none());
}

#[test]
fn matches_are_the_same_at_any_thread_count() {
    let names = super::invented::names(300);
    let listed: Vec<(&str, Particulars)> = names.iter().map(|name| (name.as_str(), Particulars::default())).collect();
    let list = list(&listed);
    let subjects: Vec<Subject> = names.iter().map(|name| subject(&name.to_uppercase())).collect();
    let one_by_one: Vec<_> = subjects.iter().map(|subject| list.find(subject)).collect();
    assert_eq!(list.find_all(&subjects), one_by_one);
    assert!(one_by_one.iter().all(|found| !found.is_empty()));
}

#[test]
fn a_text_without_a_name_matches_nothing() {
    for text in ["", "  ", "()", "-", "((", "）（", "&", "...", "\u{202e}", "Ltd", "🏭"] {
        watch_list().find(&subject(text));
        assert!(matcher().compare(text, "Veltrona Quill").is_none_or(|found| found.level == Level::None), "{text}");
    }
}

proptest::proptest! {
    #[test]
    fn no_text_is_too_strange_to_be_read(first in "\\PC{0,60}", second in "[a-zA-Zİıß()&./ 省市有限公司ООО第一ไทย株式会社-]{0,40}") {
        let found = matcher().compare(&first, &second);
        proptest::prop_assert!(found.is_none_or(|found| found.score < 1.0));
        matcher().names(&second);
    }
}

#[test]
fn a_name_of_ordinary_words_is_found_where_it_is_written_alike() {
    let list = list(&[
        ("Société Générale de Commerce S.A.", Particulars::default()),
        ("National Trading Company Ltd", Particulars::default()),
        ("Van der Quill Holding", Particulars::default()),
    ]);
    let level = |name: &str| {
        let subject = Subject { names: vec![name.to_owned()], particulars: Particulars::default() };
        list.find(&subject).first().map_or(Level::None, |found| found.level)
    };
    assert_eq!(level("SOCIETE GENERALE DE COMMERCE SA"), Level::Exact);
    assert_eq!(level("National Trading Company Ltd."), Level::Exact);
    assert_eq!(level("Vanderquill Holding"), Level::Strong);
    for other in ["Trading Company Ltd", "National Company Ltd", "General Trading Company Ltd", "Société Générale"]
    {
        assert_eq!(level(other), Level::None, "{other}");
    }
}
