//! Anything may stand in a cell: whatever it is, names are read and compared.

use proptest::prelude::*;

use super::matcher;
use crate::names::{Entry, Level, ListedName, NameKind, Particulars, Subject, WatchList};

/// Letters, digits and signs of every script that is read, with legal forms and brackets between
/// them.
fn text() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        "[a-zA-Zäöüßşğéè]{1,9}",
        "[а-яґіїё]{1,9}",
        "[α-ωάέή]{1,9}",
        "[ء-ي]{1,8}",
        "[א-ת]{1,8}",
        "[ก-๎]{1,8}",
        "[가-힣]{1,5}",
        "[ぁ-んァ-ヶー]{1,8}",
        "[一-龥]{1,6}",
        "[0-9第号№]{1,4}",
        "[(){}\\[\\]（）;；,./&+'\"„“״׳ \u{200f}\u{301}-]{1,3}",
        prop_oneof![
            Just("Co., Ltd."),
            Just("ООО"),
            Just("有限公司"),
            Just("㈜"),
            Just("formerly"),
            Just("AG"),
            Just("S. A.")
        ]
        .prop_map(str::to_owned),
        any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(part, 0..7).prop_map(|parts| parts.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn whatever_stands_in_a_cell_is_compared(one in text(), other in text(), glued in any::<String>()) {
        let listed = |text: &str| Entry {
            names: vec![ListedName { text: text.to_owned(), kind: NameKind::Main }],
            particulars: Particulars::default(),
        };
        let list = WatchList::new(matcher().clone(), vec![listed(&one), listed(&glued)]);
        for name in [&one, &other, &glued] {
            let subject = Subject { names: vec![name.clone()], particulars: Particulars::default() };
            for found in list.find(&subject) {
                prop_assert!(found.level > Level::None && found.score <= 0.99);
                prop_assert!(!found.statements().is_empty());
            }
            prop_assert!((0..2).all(|entry| list.why_not(&subject, entry).is_none_or(|found| found.score <= 0.99)));
        }
    }

    #[test]
    fn a_name_is_like_itself(name in text()) {
        let compared = matcher().compare(&name, &name);
        prop_assert!(compared.is_none_or(|compared| compared.only_supplier.is_empty() && compared.only_listed.is_empty()));
    }
}
