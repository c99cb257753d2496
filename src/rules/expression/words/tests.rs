//! Every part of the language in words.

use std::collections::BTreeMap;

use super::{Joiner, Wording, Words};
use crate::bundled;
use crate::model::{ColumnId, ColumnSpec, Currency, Datum, Items, Money, ParameterNote, Vocabulary};
use crate::reference::Catalog;
use crate::rules::expression::{Compiler, Parameter, Scope, Type};

pub(in crate::rules::expression) struct Names {
    pub(in crate::rules::expression) vocabulary: Vocabulary,
    catalog: Catalog,
    parameters: BTreeMap<String, Parameter>,
}

impl Scope for Names {
    fn column(&self, name: &str) -> Option<(ColumnId, &ColumnSpec)> {
        let id = self.vocabulary.find(name)?;
        Some((id, self.vocabulary.spec(id)))
    }

    fn derived(&self, table: &str, _: &str) -> Option<Type> {
        Some(if table == "chain" { Type::Number } else { Type::Text { several: true } })
    }

    fn parameter(&self, name: &str) -> Option<&Parameter> {
        self.parameters.get(name)
    }

    fn names(&self) -> Vec<String> {
        Vec::new()
    }

    fn parameter_names(&self) -> Vec<String> {
        Vec::new()
    }
}

pub(in crate::rules::expression) fn names() -> Names {
    let words = |words: &[&str]| {
        let values = words.iter().map(|word| Datum::text(*word)).collect();
        Datum::List(Box::new(Items { values, partial: false }))
    };
    let money = Money { amount: 50_000.0, currency: Currency::code("EUR").expect("it is a code") };
    let values = [
        ("hours", Datum::Number(60.0)),
        ("months", Datum::Number(24.0)),
        ("years", Datum::Number(5.0)),
        ("many", Datum::Number(2.0)),
        ("small", Datum::Money(money)),
        ("since", Datum::Date("2025-01-31".parse().expect("it is a day"))),
        ("sectors", words(&["41", "81"])),
        ("members", words(&["AT", "BE", "BG", "CY", "CZ"])),
        ("refused", words(&["not allowed"])),
        ("agency", Datum::text("labour_provider")),
    ];
    let note = |name: &str| ParameterNote {
        name: name.to_owned(),
        value: String::new(),
        currency: None,
        from: None,
        until: None,
        instrument: None,
        file: "own.toml".into(),
        line: 1,
        changed_by: None,
    };
    let parameter =
        |(name, value): (&str, Datum)| (name.to_owned(), Parameter { value, note: note(name), in_force: true });
    Names {
        vocabulary: Vocabulary::from_toml(bundled::VOCABULARY).expect("the bundled one is sound"),
        catalog: Catalog::bundled().expect("the bundled one is sound"),
        parameters: values.into_iter().map(parameter).collect(),
    }
}

fn words(names: &Names, condition: &str, opposite: bool) -> Words {
    let mut compiler = Compiler::new(names);
    let formula = compiler.condition(condition).unwrap_or_else(|faults| panic!("{condition}: {}", faults[0].message));
    let mut wording = Wording::new(&compiler.fields, &compiler.atoms, &names.vocabulary, &names.catalog);
    if opposite { wording.opposite(&formula) } else { wording.condition(&formula) }
}

/// A condition, the words for it, and those for its opposite.
const SENTENCES: &[(&str, &str, &str)] = &[
    ("plan_present", "plan_present is yes", "plan_present is no"),
    ("NOT plan_present", "plan_present is no", "plan_present is yes"),
    ("plan_present = FALSE", "plan_present is no", "plan_present is yes"),
    ("plan_reporting IS NULL", "plan_reporting was left open", "plan_reporting was answered"),
    ("plan_reporting IS NOT NULL", "plan_reporting was answered", "plan_reporting was left open"),
    (
        "max_weekly_hours > :hours",
        "max_weekly_hours is more than 60 hours per week (:hours)",
        "max_weekly_hours is at most 60 hours per week (:hours)",
    ),
    (
        ":hours <= max_weekly_hours",
        "max_weekly_hours is at least 60 hours per week (:hours)",
        "max_weekly_hours is less than 60 hours per week (:hours)",
    ),
    ("workers_migrant = 0", "workers_migrant is 0", "workers_migrant is not 0"),
    (
        "workers_migrant > workers_total",
        "workers_migrant is more than workers_total",
        "workers_migrant is at most workers_total",
    ),
    ("migrant_share_pct > 30", "migrant_share_pct is more than 30 %", "migrant_share_pct is at most 30 %"),
    (
        "contract_value < :small",
        "contract_value is less than 50,000 EUR (:small)",
        "contract_value is at least 50,000 EUR (:small)",
    ),
    (
        "migrant_share_pct BETWEEN 10 AND 30",
        "migrant_share_pct is at least 10 % and migrant_share_pct is at most 30 %",
        "migrant_share_pct is less than 10 % or migrant_share_pct is more than 30 %",
    ),
    ("site_country = 'GB'", "site_country is GB", "site_country is not GB"),
    ("role = :agency", "role is \"labour_provider\" (:agency)", "role is not \"labour_provider\" (:agency)"),
    (
        "evidence_level IN ('none', 'self_declared')",
        "evidence_level is \"none\" or \"self_declared\"",
        "evidence_level is neither \"none\" nor \"self_declared\"",
    ),
    (
        "site_country NOT IN ('GB', 'FR', 'DE')",
        "site_country is none of GB, FR, DE",
        "site_country is one of GB, FR, DE",
    ),
    ("site_country IN ('GB')", "site_country is GB", "site_country is not GB"),
    (
        "sector_code IN (:sectors)",
        "sector_code includes one of 41, 81 (:sectors)",
        "sector_code includes none of 41, 81 (:sectors)",
    ),
    (
        "goods IN (:refused)",
        "goods includes \"not allowed\" (:refused)",
        "goods does not include \"not allowed\" (:refused)",
    ),
    ("plan_elements = 'housing'", "plan_elements includes \"housing\"", "plan_elements does not include \"housing\""),
    ("name LIKE '%holding%'", "name contains \"holding\"", "name does not contain \"holding\""),
    ("name LIKE 'New%'", "name begins with \"New\"", "name does not begin with \"New\""),
    (
        "name ILIKE '%ltd'",
        "name ends in \"ltd\", in capital or small letters",
        "name does not end in \"ltd\", in capital or small letters",
    ),
    ("name LIKE 'plain'", "name reads \"plain\"", "name does not read \"plain\""),
    ("name LIKE 'a_c%d'", "name looks like \"a?c*d\"", "name does not look like \"a?c*d\""),
    ("name LIKE ANY ('plain')", "name reads \"plain\"", "name does not read \"plain\""),
    (
        "name LIKE :agency",
        "name looks like \"labour?provider\" (:agency)",
        "name does not look like \"labour?provider\" (:agency)",
    ),
    (
        "name LIKE ANY ('New%', 'Old')",
        "name looks like \"New*\" or \"Old\"",
        "name looks like neither \"New*\" nor \"Old\"",
    ),
    (
        "name ILIKE ANY ('none', 'nil', 'None', 'no')",
        "name reads one of \"none\", \"nil\", \"no\", in capital or small letters",
        "name reads none of \"none\", \"nil\", \"no\", in capital or small letters",
    ),
    (
        "city ILIKE ANY (:members) OR name NOT ILIKE ANY (:members)",
        "city reads one of \"AT\", \"BE\", \"BG\", \"CY\", \"CZ\" (:members), in capital or small letters \
         or name reads none of :members, in capital or small letters",
        "city reads none of \"AT\", \"BE\", \"BG\", \"CY\", \"CZ\" (:members), in capital or small letters \
         and name reads one of :members, in capital or small letters",
    ),
    ("CARDINALITY(goods) > 0", "goods names at least one", "goods names none"),
    ("CARDINALITY(goods) = 0", "goods names none", "goods names at least one"),
    (
        "CARDINALITY(goods) > 3",
        "the number of values in goods is more than 3",
        "the number of values in goods is at most 3",
    ),
    ("UNREADABLE(country)", "country holds something that cannot be read", "country can be read"),
    (
        "DECLINED(workers_total)",
        "workers_total was withheld, or answered with \"unknown\"",
        "workers_total was neither withheld nor answered with \"unknown\"",
    ),
    (
        "CONVERTIBLE(contract_value, :small)",
        "contract_value can be converted into EUR (:small)",
        "contract_value cannot be converted into EUR (:small)",
    ),
    (
        "city IN ('no', 'No', 'nein', 'NEIN')",
        "city is one of \"no\", \"nein\", in the listed spellings",
        "city is none of \"no\", \"nein\", in the listed spellings",
    ),
    (
        "country IN (:members) OR site_country IN (:members)",
        "country is one of AT, BE, BG, CY, CZ (:members) or site_country is one of :members",
        "country is none of AT, BE, BG, CY, CZ (:members) and site_country is none of :members",
    ),
    (
        "eo13126.good IS NOT NULL",
        "eo13126.good (List of Products Produced by Forced or Indentured Child Labor (Executive Order 13126)) has an entry",
        "eo13126.good (List of Products Produced by Forced or Indentured Child Labor (Executive Order 13126)) has no entry",
    ),
    (
        "CONVERTIBLE(contract_value, turnover)",
        "contract_value can be converted into the currency of turnover",
        "contract_value cannot be converted into the currency of turnover",
    ),
    (
        "COALESCE(plan_present, FALSE)",
        "plan_present is yes (where nobody said, that counts as no)",
        "plan_present is no, or nobody said",
    ),
    (
        "COALESCE(plan_present, TRUE)",
        "plan_present is yes, or nobody said",
        "plan_present is no (where nobody said, that counts as no)",
    ),
    (
        "COALESCE(workers_migrant, migrant_share_pct) > 5",
        "workers_migrant (where nobody said, migrant_share_pct) is more than 5",
        "workers_migrant (where nobody said, migrant_share_pct) is at most 5",
    ),
    (
        "plan_date < CURRENT_DATE - :months * INTERVAL '1' MONTH",
        "plan_date lies more than 24 months (:months) before the as-of date",
        "plan_date is on or after the day 24 months (:months) before the as-of date",
    ),
    (
        "plan_date <= CURRENT_DATE - INTERVAL '1' YEAR * :years",
        "plan_date lies 5 years (:years) or more before the as-of date",
        "plan_date is after the day 5 years (:years) before the as-of date",
    ),
    (
        "CURRENT_DATE + INTERVAL '30' DAY < plan_date",
        "plan_date lies more than 30 days after the as-of date",
        "plan_date is on or before the day 30 days after the as-of date",
    ),
    (
        "plan_date >= CURRENT_DATE + INTERVAL '1' WEEK",
        "plan_date lies 1 week or more after the as-of date",
        "plan_date is before the day 1 week after the as-of date",
    ),
    ("plan_date > DATE '2025-01-31'", "plan_date is after 2025-01-31", "plan_date is on or before 2025-01-31"),
    ("plan_date = :since", "plan_date is 2025-01-31 (:since)", "plan_date is not 2025-01-31 (:since)"),
    ("plan_date > CURRENT_DATE", "plan_date is after the as-of date", "plan_date is on or before the as-of date"),
    (
        "fee_repaid_date - fee_found_date > 90",
        "the days from fee_found_date to fee_repaid_date are more than 90",
        "the days from fee_found_date to fee_repaid_date are at most 90",
    ),
    (
        "lowest_monthly_wage < legal_min_monthly_wage * 2",
        "lowest_monthly_wage is less than legal_min_monthly_wage times 2",
        "lowest_monthly_wage is at least legal_min_monthly_wage times 2",
    ),
    (
        "workers_migrant / workers_total > -1",
        "workers_migrant divided by workers_total is more than -1",
        "workers_migrant divided by workers_total is at most -1",
    ),
    (
        "(workers_total - workers_migrant) * 2 < 10",
        "(workers_total minus workers_migrant) times 2 is less than 10",
        "(workers_total minus workers_migrant) times 2 is at least 10",
    ),
    ("-workers_total < -5", "minus workers_total is less than -5", "minus workers_total is at least -5"),
    (
        "max_weekly_hours > CASE WHEN site_country = 'FR' THEN 48 ELSE 60 END",
        "max_weekly_hours is more than (if site_country is FR, then 48; otherwise 60)",
        "max_weekly_hours is at most (if site_country is FR, then 48; otherwise 60)",
    ),
    (
        "CASE WHEN site_country = 'FR' THEN plan_present ELSE TRUE END",
        "if site_country is FR, then plan_present is yes; otherwise always",
        "if site_country is FR, then plan_present is no; otherwise never",
    ),
    (
        "tip.tier IN ('3', 'SC')",
        "tip.tier (Trafficking in Persons Report, tier placements) is 3 or SC",
        "tip.tier (Trafficking in Persons Report, tier placements) is neither 3 nor SC",
    ),
    (
        "chain.subcontractors > 0",
        "chain.subcontractors (suppliers in the list that name this one as parent) is more than 0",
        "chain.subcontractors (suppliers in the list that name this one as parent) is at most 0",
    ),
    (
        "chain.depth >= 2",
        "chain.depth (tiers of suppliers in the list below this one) is at least 2",
        "chain.depth (tiers of suppliers in the list below this one) is less than 2",
    ),
    (
        "plan_present AND NOT (plan_reporting OR remote_site)",
        "plan_present is yes and plan_reporting is no and remote_site is no",
        "plan_present is no or plan_reporting is yes or remote_site is yes",
    ),
    (
        "plan_present OR plan_reporting AND remote_site",
        "plan_present is yes or (plan_reporting is yes and remote_site is yes)",
        "plan_present is no and (plan_reporting is no or remote_site is no)",
    ),
    (
        "AT_LEAST(2, plan_present, plan_reporting, remote_site)",
        "at least 2 of these hold: plan_present is yes; plan_reporting is yes; remote_site is yes",
        "fewer than 2 of these hold: plan_present is yes; plan_reporting is yes; remote_site is yes",
    ),
    (
        "AT_LEAST(:many, plan_present, NOT plan_reporting)",
        "at least 2 (:many) of these hold: plan_present is yes; plan_reporting is no",
        "fewer than 2 (:many) of these hold: plan_present is yes; plan_reporting is no",
    ),
    (
        "AT_LEAST(1, plan_present)",
        "at least 1 of these holds: plan_present is yes",
        "none of these holds: plan_present is yes",
    ),
    (
        "COALESCE(workers_migrant > 0, migrant_share_pct > 0)",
        "the first of these that is known decides: workers_migrant is more than 0; migrant_share_pct is more than 0",
        "the first of these that is known decides: workers_migrant is at most 0; migrant_share_pct is at most 0",
    ),
    (
        "COALESCE(plan_present AND remote_site, FALSE)",
        "this holds (where nobody said, that counts as no): (plan_present is yes and remote_site is yes)",
        "this holds, or nobody said: (plan_present is no or remote_site is no)",
    ),
    (
        "plan_present <> (CARDINALITY(plan_elements) > 0)",
        "one of these holds and the other does not: plan_present is yes; plan_elements names at least one",
        "both of these hold, or neither does: plan_present is yes; plan_elements names at least one",
    ),
];

#[test]
fn every_part_of_the_language_has_words_and_so_has_its_opposite() {
    let names = names();
    for (condition, says, opposite) in SENTENCES {
        assert_eq!(words(&names, condition, false).inline(), *says, "{condition}");
        assert_eq!(words(&names, condition, true).inline(), *opposite, "NOT ({condition})");
        let twice = format!("NOT (NOT ({condition}))");
        assert_eq!(words(&names, &twice, false).inline(), *says, "{twice}");
    }
}

#[test]
fn no_sentence_speaks_sql() {
    let names = names();
    for (condition, ..) in SENTENCES {
        for opposite in [false, true] {
            let said = words(&names, condition, opposite).inline();
            for sign in [" AND ", " OR ", "NOT ", "<", ">", "COALESCE(", "CASE ", "NULL", "INTERVAL"] {
                assert!(!said.contains(sign), "{condition}: {said}");
            }
        }
    }
}

#[test]
fn parts_of_the_same_joining_stand_side_by_side() {
    let names = names();
    let all = words(
        &names,
        "plan_present AND (plan_reporting AND (remote_site AND NOT (child_labour_reported OR wages_withheld)))",
        false,
    );
    assert_eq!((all.joiner, all.parts.len(), all.sentences()), (Joiner::All, 5, 5));
    assert_eq!(all.text, "all of these hold");
    let json = serde_json::to_value(&all).expect("words are plain");
    assert_eq!(json["joined"], "all");
    assert_eq!(json["parts"][4]["text"], "wages_withheld is no");
}

#[test]
fn a_table_is_explained_where_it_is_first_named() {
    let names = names();
    let twice = words(&names, "tip.tier = '3' OR tip.tier = 'SC'", false);
    assert_eq!(twice.inline(), "tip.tier (Trafficking in Persons Report, tier placements) is 3 or tip.tier is SC");
}
