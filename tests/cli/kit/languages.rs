//! Every language says everything, and says it so that it is understood when it comes back.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use thbscreen::bundled::{self, RulesData};
use thbscreen::languages::{Language, Phrases, Worth};
use thbscreen::model::{Kind, PlainAnswer, RuleInfo, Severity, Vocabulary};
use thbscreen::reference::{Catalog, CountryMatch, SectorMatch};

use crate::support::{items, parsed, run, text};

fn phrases(language: Language) -> Phrases {
    Phrases::for_papers(language).unwrap_or_else(|fault| panic!("{language}: {fault:#}"))
}

fn vocabulary() -> Vocabulary {
    Vocabulary::from_toml(bundled::VOCABULARY).expect("the vocabulary is well formed")
}

/// Of each sentence of a file what it is about: the names behind `$`.
fn sentences(path: &str) -> BTreeMap<String, BTreeSet<String>> {
    let text = bundled::language_file(path).expect("it is bundled");
    let mut sentences: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut id = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) = line.split_once(" =").filter(|_| !line.starts_with([' ', '}'])) {
            name.clone_into(&mut id);
            assert!(sentences.insert(id.clone(), BTreeSet::new()).is_none(), "{path}: {id} twice");
        }
        for rest in line.split('$').skip(1) {
            let name: String = rest.chars().take_while(char::is_ascii_alphanumeric).collect();
            sentences.entry(id.clone()).or_default().insert(name);
        }
    }
    sentences
}

#[test]
fn every_language_has_every_sentence_about_the_same_things() {
    let english = sentences("languages/en/phrases.ftl");
    assert!(english.len() > 100);
    for language in Language::ALL {
        let own = sentences(&format!("languages/{language}/phrases.ftl"));
        assert_eq!(own, english, "{language}");
    }
}

/// They are said of limits, or of what takes several: never of one.
const OF_SEVERAL: [&str; 4] = ["book-several-sheets", "chart-heat-shows", "page-suppliers-left-out", "paper-short"];

#[test]
fn no_sentence_says_one_of_something_as_if_it_were_several() {
    let is_several = |word: &str| {
        let word = word.trim_end_matches([',', '.', ':']);
        word.ends_with('s') && word.starts_with(char::is_lowercase) && !["is", "as"].contains(&word)
    };
    let of = [Phrases::for_papers(Language::English), Phrases::for_reports(Language::English)];
    let mut several = Vec::new();
    for (file, phrases) in std::iter::zip(["phrases", "report"], of) {
        let phrases = phrases.expect("it is well formed");
        for (id, about) in sentences(&format!("languages/en/{file}.ftl")) {
            let ones: Vec<(&str, Worth<'_>)> = about.iter().map(|name| (name.as_str(), Worth::from(1))).collect();
            let said = phrases.say_of(&id, &ones);
            let words: Vec<&str> = said.split([' ', '(', ')']).collect();
            if !OF_SEVERAL.contains(&id.as_str()) && words.windows(2).any(|pair| pair[0] == "1" && is_several(pair[1]))
            {
                several.push(format!("{file}: {id}: {said}"));
            }
        }
    }
    assert!(several.is_empty(), "{}", several.join("\n"));
}

/// Of each text of a file its parts, by their names.
pub(super) fn parts(path: &str) -> BTreeMap<String, BTreeMap<String, String>> {
    let text = bundled::language_file(path).expect("it is bundled");
    let mut texts: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    let mut id = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        match line.trim().strip_prefix('.').and_then(|part| part.split_once(" = ")) {
            Some((part, said)) => {
                texts.entry(id.clone()).or_default().insert(part.to_owned(), said.to_owned());
            }
            None => line.trim_end_matches(" =").clone_into(&mut id),
        }
    }
    texts
}

#[test]
fn every_rule_on_a_duty_to_publish_leaves_the_regulator_out_of_it() {
    let pack = bundled::PACKS.iter().find(|(id, _)| *id == "disclosure").expect("it is bundled").1;
    let rules = pack.matches("id = \"disclosure-missing-").count();
    assert!(rules > 5);
    assert_eq!(
        pack.matches("Reporting to a regulator is not the buyer's task. Not an automatic reject.\"").count(),
        rules
    );
    for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
        let texts = parts(&format!("languages/{language}/rules.ftl"));
        let action = &texts["rule-disclosure-missing-uk"]["action"];
        let (_, sentences) = action.split_once(". ").expect("it has several sentences");
        let of_duties: Vec<_> = texts.iter().filter(|(id, _)| id.starts_with("rule-disclosure-missing-")).collect();
        assert_eq!(of_duties.len(), rules, "{language}");
        for (id, told) in of_duties {
            assert!(told["action"].ends_with(sentences), "{language} {id}: {}", told["action"]);
        }
    }
}

#[test]
fn every_column_and_every_rule_has_its_texts_in_every_language() {
    let vocabulary = vocabulary();
    let listed = parsed(&run(&["rules", "list", "--format", "json"]).stdout);
    let rules: Vec<&str> = items(&listed).iter().map(|rule| text(&rule["id"])).collect();
    assert!(rules.len() > 100);
    for language in &Language::ALL[1..] {
        let columns = parts(&format!("languages/{language}/columns.ftl"));
        let mut headers = BTreeSet::new();
        for (_, spec) in vocabulary.columns() {
            let own = &columns[&format!("column-{}", spec.id)];
            let proof = spec.proof.as_ref().map(|_| "proof");
            let expected: Vec<&str> = ["header", "meaning"].into_iter().chain(proof).chain(["question"]).collect();
            assert_eq!(own.keys().collect::<Vec<_>>(), expected, "{language}: {}", spec.id);
            assert!(own.values().all(|said| !said.trim().is_empty()), "{language}: {}", spec.id);
            assert!(headers.insert(own["header"].to_lowercase()), "{language}: {} twice", own["header"]);
        }
        assert_eq!(columns.len(), vocabulary.len(), "{language}: a column that there is not");
        let told = parts(&format!("languages/{language}/rules.ftl"));
        for rule in &rules {
            let own = &told[&format!("rule-{rule}")];
            assert_eq!(own.keys().collect::<Vec<_>>(), ["action", "ask", "title", "why"], "{language}: {rule}");
            assert!(own.values().all(|said| !said.trim().is_empty()), "{language}: {rule}");
        }
        assert_eq!(told.len(), rules.len(), "{language}: a rule that there is not");
    }
}

#[test]
fn names_of_countries_and_sectors_are_read_as_what_they_name() {
    let catalog = Catalog::of(Arc::new(RulesData::built_in())).expect("the tables are well formed");
    let (countries, sectors) = (catalog.countries().expect("countries"), catalog.sectors().expect("sectors"));
    let titles = catalog.sector_titles().expect("titles");
    assert_eq!(titles.len(), 88);
    for language in Language::ALL {
        let phrases = phrases(language);
        for (code, english) in countries.each() {
            let name = phrases.country(code, english);
            assert_eq!(countries.find(&name), CountryMatch::One(code.to_owned()), "{language}: {name}");
        }
        for (division, english) in &titles {
            let title = phrases.sector(division, english);
            assert!(language == Language::English || title != *english || title.len() < 20, "{language}: {title}");
            let shown = format!("{division} {title}");
            assert_eq!(
                sectors.find(&shown, None),
                SectorMatch::Divisions(vec![division.clone()]),
                "{language}: {shown}"
            );
        }
    }
}

#[test]
fn plain_answers_and_choices_are_read_as_what_they_say() {
    let vocabulary = vocabulary();
    for language in Language::ALL {
        let word =
            |answer| vocabulary.plain_word(answer, language.code()).unwrap_or_else(|| panic!("{language}: {answer:?}"));
        assert_eq!(vocabulary.answers.get(word(PlainAnswer::Yes)), Some(true), "{language}");
        assert_eq!(vocabulary.answers.get(word(PlainAnswer::No)), Some(false), "{language}");
        assert!(vocabulary.gaps.get(word(PlainAnswer::Unknown)).is_some(), "{language}");
        assert!(vocabulary.gaps.get(word(PlainAnswer::NotApplicable)).is_some(), "{language}");
        for (_, spec) in vocabulary.columns() {
            for choice in &spec.choices {
                assert!(choice.words.contains_key(language.code()), "{language}: {} {}", spec.id, choice.id);
            }
        }
    }
}

#[test]
fn a_day_is_written_as_letters_write_it() {
    let day = |language, number: i64, month: u32| {
        let phrases = phrases(language);
        let name = phrases.say(&format!("month-{month}")).into_owned();
        phrases
            .say_of("day-of-year", &[("day", number.into()), ("month", name.into()), ("year", "2026".into())])
            .into_owned()
    };
    assert_eq!(day(Language::English, 1, 3), "1 March 2026");
    assert_eq!(day(Language::French, 1, 3), "1er mars 2026");
    assert_eq!(day(Language::German, 1, 3), "1. März 2026");
    assert_eq!(day(Language::Italian, 2, 3), "2 marzo 2026");
    assert_eq!(day(Language::Spanish, 2, 3), "2 de marzo de 2026");
    assert_eq!(day(Language::Russian, 2, 3), "2 марта 2026 года");
}

#[test]
fn a_rule_of_the_user_is_not_told_in_the_words_of_a_built_in_one() {
    let german = phrases(Language::German);
    let info = RuleInfo {
        id: "plan-missing".to_owned(),
        title: "Our own plan rule".to_owned(),
        kind: Kind::Control,
        severity: Severity::High,
        pack: "osce".to_owned(),
        why: "Because we say so.".to_owned(),
        ask: "Do you have our plan?".to_owned(),
        action: "Ask.".to_owned(),
        instruments: Vec::new(),
        applies: None,
        when: "NOT plan_present".to_owned(),
        parameters: Vec::new(),
        changed_by: None,
    };
    let texts = german.rule(&info);
    assert_eq!((texts.title.as_ref(), texts.is_translated), ("Our own plan rule", false));
}
