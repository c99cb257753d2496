//! Every question of a letter is one whose answer changes a verdict: each is answered in every
//! way there is, the lists are screened again as a whole, and one answer must tell.

use std::path::PathBuf;
use std::sync::Arc;

use proptest::prelude::*;
use proptest::sample::select;
use tempfile::TempDir;

use crate::bundled::RulesData;
use crate::cli::parse_check;
use crate::commands::screening::Bench;
use crate::input::{Input, Reply, ReplyRow};
use crate::model::{ColumnType, Report, RowNumber, Severity, Supplier, Verdict, Vocabulary};
use crate::screening::{Inquiry, inquiries};

/// The columns of the lists, with what may stand in them.
const COLUMNS: [(&str, &[&str]); 22] = [
    ("country", &["DE", "QA", ""]),
    ("site_country", &["DE", "QA", "CN", "", "unknown"]),
    ("tier", &["0", "1", ""]),
    ("sector_code", &["81", "41", "78", ""]),
    ("goods", &["cotton", "office chairs", ""]),
    ("goods_origin_country", &["TM", "DE", ""]),
    ("workers_total", &["40", "300", "", "many"]),
    ("workers_migrant", &["0", "35", ""]),
    ("subcontract_share_pct", &["0", "60", ""]),
    ("uses_labour_agency", &["yes", "no", ""]),
    ("labour_agency_licence", &["none", "A-17", ""]),
    ("recruitment_fees_charged", &["yes", "no", "", "unknown"]),
    ("fee_amount_per_worker", &["850", ""]),
    ("fees_reimbursed", &["yes", "no", ""]),
    ("employer_pays_policy", &["yes", "no", ""]),
    ("id_documents_held", &["yes", "no", "", "confidential"]),
    ("max_weekly_hours", &["40", "65", ""]),
    ("accommodation_provided", &["yes", "no", ""]),
    ("plan_present", &["yes", "no", ""]),
    ("plan_elements", &["awareness", "awareness;housing", ""]),
    ("conviction_thb", &["yes", "no", ""]),
    ("audit_open_critical", &["0", "2", ""]),
];

fn suppliers() -> impl Strategy<Value = Vec<Vec<&'static str>>> {
    let row: Vec<_> = COLUMNS.iter().map(|(_, cells)| select(*cells)).collect();
    proptest::collection::vec(row, 1..3)
}

fn list(rows: &[Vec<&str>]) -> String {
    let head: Vec<&str> = COLUMNS.iter().map(|(name, _)| *name).collect();
    let row =
        |(number, row): (usize, &Vec<&str>)| format!("S-{number},Beispiel {number},BID-{number},{}\n", row.join(","));
    let rows: String = rows.iter().enumerate().map(row).collect();
    format!("supplier_id,name,bid_id,{}\n{rows}", head.join(","))
}

/// What can be answered to a question, as people write it.
fn answers(vocabulary: &Vocabulary, column: &str) -> Vec<String> {
    let spec = vocabulary.spec(vocabulary.known(column));
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<String>>();
    match spec.kind {
        ColumnType::Answer => words(&["yes", "no"]),
        ColumnType::Choice => spec.choices.iter().map(|choice| choice.id.clone()).collect(),
        ColumnType::Number | ColumnType::Percent => words(&["0", "1", "15", "50", "61", "75", "100", "1000000"]),
        ColumnType::Money => words(&["0 USD", "10 USD", "1000000 USD", "1000000000 USD"]),
        ColumnType::Date => words(&["2026-11-20", "2026-01-01", "2020-01-01", "1990-01-01"]),
        ColumnType::Country => words(&["DE", "CN", "KP", "TM", "QA", "MY", "US"]),
        ColumnType::Sector => (1..=99).map(|division| format!("{division:02}")).collect(),
        ColumnType::List if !spec.choices.is_empty() => {
            let all: Vec<&str> = spec.choices.iter().map(|choice| choice.id.as_str()).collect();
            [vec![all.join(";")], all.iter().map(|one| (*one).to_owned()).collect()].concat()
        }
        ColumnType::List if spec.items == ColumnType::Country => words(&["DE", "CN", "KP", "TM", "MY", "none"]),
        ColumnType::List | ColumnType::Text | ColumnType::Id => {
            words(&["none", "cotton", "rubber gloves", "Xinjiang", "office chairs", "A-17", "https://example.org"])
        }
    }
}

/// A screening of lists that can be repeated with answers.
struct Desk {
    folder: TempDir,
    bench: Bench<'static>,
}

impl Desk {
    fn new() -> Self {
        let folder = TempDir::new().expect("a folder");
        let words = ["check", "--as-of", "2026-11-23", "list.csv"].map(str::to_owned);
        // It lives as long as the test.
        let arguments = Box::leak(Box::new(parse_check(&words).expect("a command")));
        let bench = Bench::load(arguments, Arc::new(RulesData::built_in())).expect("the rules are well formed");
        Self { folder, bench }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("list.csv")
    }

    fn screen(&mut self, replies: Vec<Reply>) -> Report {
        self.bench.take(replies);
        self.bench.screen(&[Input::File(self.path().into())], false).expect("the list can be screened")
    }

    fn answered(&mut self, supplier: &str, column: &str, answer: &str) -> Report {
        let row = ReplyRow {
            row: RowNumber(2),
            supplier: supplier.to_owned(),
            column: column.to_owned(),
            answer: answer.to_owned(),
            document: None,
        };
        self.screen(vec![Reply { path: "reply.md".to_owned().into(), answers: vec![row] }])
    }
}

/// The verdicts on a supplier.
fn verdicts(report: &Report, key: &str) -> Vec<Verdict> {
    let supplier: Supplier<'_> = report.suppliers().find(|supplier| supplier.key() == key).expect("it is listed");
    (0..report.rules.len()).map(|rule| supplier.outcome(rule).verdict).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, ..ProptestConfig::default() })]

    #[test]
    fn the_answer_to_each_question_changes_a_verdict(rows in suppliers()) {
        let mut desk = Desk::new();
        std::fs::write(desk.path(), list(&rows)).expect("it can be written");
        let before = desk.screen(Vec::new());
        for supplier in before.suppliers() {
            let key = supplier.key();
            let asked: Vec<(String, Severity)> = inquiries(&desk.bench.rulebook, supplier)
                .iter()
                .map(|inquiry: &Inquiry<'_>| (before.column_name(inquiry.column).to_owned(), inquiry.gravest()))
                .collect();
            let weights: Vec<Severity> = asked.iter().map(|(_, weight)| *weight).collect();
            prop_assert!(weights.is_sorted_by(|a, b| a >= b), "{asked:?}");
            let was = verdicts(&before, &key);
            for (column, _) in asked {
                let answers = answers(&before.vocabulary, &column);
                let tells = answers.iter().any(|answer| verdicts(&desk.answered(&key, &column, answer), &key) != was);
                prop_assert!(tells, "{}: {column} of {key} changes nothing", list(&rows));
            }
        }
    }
}
