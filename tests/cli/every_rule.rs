//! Every built-in rule can be said in words, and followed to its verdict for every supplier.

use std::sync::Arc;

use jiff::civil::Date;
use thbscreen::bundled;
use thbscreen::cli::Bar;
use thbscreen::input::{Input, Loader, ReadOptions, Recogniser};
use thbscreen::model::{Gate, Report, Vocabulary};
use thbscreen::reference::{Catalog, DataAge};
use thbscreen::rules::{
    BUILTIN, Compendium, Explanation, Faults, Joiner, Rulebook, Schema, Truth, Words, load_builtin, with_bases,
};
use thbscreen::screening::{Screening, TraceStep, trace};

use crate::support::{AS_OF, TENDER};

/// Everything that rules refer to, and every built-in pack.
pub(crate) struct House {
    pub(crate) vocabulary: Arc<Vocabulary>,
    catalog: Catalog,
    compendium: Compendium,
    pub(crate) book: Rulebook,
}

impl House {
    fn new() -> Self {
        Self::on(AS_OF.parse().expect("it is a day"))
    }

    /// The rules as they are on a day.
    pub(crate) fn on(day: Date) -> Self {
        let vocabulary = Arc::new(Vocabulary::from_toml(bundled::VOCABULARY).expect("the columns are sound"));
        let catalog = Catalog::bundled().expect("the tables are sound");
        let compendium = Compendium::bundled().expect("the compendium is sound");
        let schema = Schema { vocabulary: &vocabulary, catalog: &catalog, compendium: &compendium };
        let mut faults = Faults::default();
        let ids: Vec<String> = BUILTIN.iter().map(|(id, _)| (*id).to_owned()).collect();
        let packs = with_bases(load_builtin(&ids, &mut faults).expect("the packs are there"), &mut faults);
        let book = Rulebook::new(&packs, &schema, day, faults).expect("the packs are sound");
        Self { vocabulary, catalog, compendium, book }
    }

    pub(crate) fn schema(&self) -> Schema<'_> {
        Schema { vocabulary: &self.vocabulary, catalog: &self.catalog, compendium: &self.compendium }
    }

    fn tender(&self) -> Report {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        self.screen(&TENDER.map(|file| Input::File(root.join(file).into())), false)
    }

    /// Screens lists, and looks for what would clear the findings.
    pub(crate) fn screen(&self, lists: &[Input], counterfactuals: bool) -> Report {
        let screening = Screening {
            files: Vec::new(),
            vocabulary: self.vocabulary.clone(),
            catalog: &self.catalog,
            compendium: &self.compendium,
            rulebook: &self.book,
            rating: None,
            what_if: None,
            settings: Vec::new(),
            gate: Gate::default(),
            counterfactuals,
            data_age: DataAge::default(),
            on_lists: Vec::new(),
        };
        let loader = Loader {
            vocabulary: &self.vocabulary,
            countries: &self.catalog.countries().expect("countries"),
            sectors: &self.catalog.sectors().expect("sectors"),
            recogniser: &Recogniser::new(&self.vocabulary).expect("headers"),
            options: &ReadOptions::default(),
            wanted: None,
            stdin: &|| Box::new(std::io::empty()),
            progress: &Bar::new(),
        };
        let loaded = loader.load(lists).expect("the lists can be read");
        screening.run(loaded.list, loaded.inputs, loaded.problems).expect("they can be screened")
    }
}

/// Every sentence of a condition.
fn sentences(words: &Words) -> Vec<String> {
    let parts = words.parts.iter().flat_map(sentences);
    [words.text.clone(), words.inline()].into_iter().chain(parts).collect()
}

#[test]
fn every_condition_of_every_built_in_pack_has_words_that_are_no_sql() {
    let house = House::new();
    for rule in house.book.rules.iter().chain(&house.book.sleeping) {
        let explanation = Explanation::of(rule, None, &house.book, &house.schema());
        let severities = explanation.severities.iter().filter_map(|row| row.when.as_ref());
        let conditions = explanation.applies.iter().chain([&explanation.when]).chain(severities);
        let lowers = explanation.lowers.weighs_less.iter().flat_map(|lower| lower.when.iter().chain(&lower.unless));
        let words = conditions.map(|condition| &condition.words).chain(lowers);
        let words = words.chain([&explanation.lowers.clear_when]).chain(&explanation.lowers.not_concerned);
        for sentence in words.flat_map(sentences) {
            assert!(!sentence.trim().is_empty(), "{}", explanation.id);
            for sign in [" AND ", " OR ", "NOT ", "<", ">", "COALESCE(", "AT_LEAST(", "CARDINALITY(", "INTERVAL"] {
                assert!(!sentence.contains(sign), "{}: {sentence}", explanation.id);
            }
        }
    }
}

/// Whether the value of a sentence follows from those of its parts.
fn check_step(step: &TraceStep, place: &str) {
    let truths: Vec<Truth> = step.parts.iter().map(|part| part.truth).collect();
    let is = |truth: Truth| truths.contains(&truth);
    match step.joiner {
        Joiner::All if is(Truth::False) => assert_eq!(step.truth, Truth::False, "{place}: {}", step.text),
        Joiner::Any if is(Truth::True) => assert_eq!(step.truth, Truth::True, "{place}: {}", step.text),
        Joiner::All if !is(Truth::Unknown) && !is(Truth::NotApplicable) => assert_eq!(step.truth, Truth::True),
        Joiner::Any if !is(Truth::Unknown) && !is(Truth::NotApplicable) => assert_eq!(step.truth, Truth::False),
        _ => {}
    }
    let says = step.readings.len() + step.parts.len();
    assert!(says > 0 || step.tests.is_empty(), "{place}: nothing shows {}", step.text);
    step.parts.iter().for_each(|part| check_step(part, place));
}

#[test]
fn a_trace_comes_to_the_verdict_of_the_report_for_every_supplier_and_rule() {
    let house = House::new();
    let report = house.tender();
    let mut followed = 0;
    for supplier in report.suppliers() {
        let results = &report.results[supplier.sheet].rules;
        for (rule, results) in std::iter::zip(&house.book.rules, results) {
            let trace = trace(&house.book, rule, &house.schema(), supplier);
            let place = format!("{} of {}", rule.info.id, supplier.key());
            let outcome = results.outcome(supplier.row);
            assert_eq!((trace.verdict, trace.severity), (outcome.verdict, outcome.severity), "{place}");
            let findings = supplier.findings();
            if let Some(finding) = findings.iter().find(|finding| finding.rule.id == rule.info.id) {
                let names: Vec<&str> = finding.evidence().iter().map(|evidence| evidence.column).collect();
                let shown: Vec<&str> = trace.rests_on.iter().map(|reading| reading.name.as_str()).collect();
                assert!(names.iter().all(|name| shown.contains(name)), "{place}: {names:?}, {shown:?}");
                assert_eq!(trace.missing, finding.missing(), "{place}");
            }
            let steps = trace.applies.iter().chain([&trace.when]).chain(trace.severities.iter().map(|(_, step)| step));
            steps.for_each(|step| check_step(step, &place));
            followed += 1;
        }
    }
    assert!(followed >= 400, "only {followed} were followed");
}
