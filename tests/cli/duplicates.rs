//! The same supplier in several rows, sheets or files: joined where that is certain,
//! said where it is not, and never a reason to clear anybody.

use serde_json::{Value, json as value};

use crate::support::Cell::{Number, Text};
use crate::support::{Folder, check, evidence, finding, first_input, items, json, keys, substance, text, verdict};

/// The remarks of a kind.
fn remarks<'a>(report: &'a Value, kind: &str) -> Vec<&'a Value> {
    items(&report["problems"]).iter().filter(|problem| problem["kind"] == kind).collect()
}

/// The only remark of a kind.
fn remark<'a>(report: &'a Value, kind: &str) -> &'a Value {
    let found = remarks(report, kind);
    assert_eq!(found.len(), 1, "{kind}: {}", report["problems"]);
    found[0]
}

const SPEND: &str = "Supplier Name,Payment date,Amount,Currency,Plan present\n\
                     Erfunden GmbH,2026-01-05,\"20,000.10\",EUR,no\n\
                     Ausgedacht SARL,2026-01-07,500,EUR,no\n\
                     ERFUNDEN GMBH,2026-02-05,\"20,000.20\",EUR,\n\
                     Erfunden G.mbH,2026-02-06,100,EUR,no\n\
                     \"Erfunden, GmbH.\",2026-03-05,\"20,000.10\",EUR,no\n";

#[test]
fn the_payments_of_a_supplier_make_one_supplier_with_their_sum() {
    let folder = Folder::new();
    let report = json(&[&folder.file("spend.csv", SPEND)]);
    assert_eq!(keys(&report), ["erfunden-gmbh", "ausgedacht-sarl", "erfunden-g-mbh"]);
    assert_eq!(first_input(&report)["suppliers"], 3);
    // Each payment is below the limit for small contracts, their sum is not.
    let plan = finding(&report, "erfunden-gmbh", "plan-missing").expect("there is no plan");
    assert_eq!(plan["severity"], "high");
    assert_eq!(finding(&report, "ausgedacht-sarl", "plan-missing").expect("there is none")["severity"], "medium");
    let joined = remark(&report, "repeated_supplier");
    assert_eq!((&joined["count"], &joined["rows"]), (&value!(2), &value!([4, 6])));
    let message = text(&joined["message"]);
    assert!(
        message.contains("suppliers of several rows: 1") && message.contains("`Amount` were added up"),
        "{message}"
    );
}

#[test]
fn rows_are_kept_apart_when_that_is_asked_for_and_reported_all_the_same() {
    let folder = Folder::new();
    let list = folder.file("spend.csv", SPEND);
    let report = json(&[&list, "--keep-repeats"]);
    assert_eq!(
        keys(&report),
        ["erfunden-gmbh", "ausgedacht-sarl", "erfunden-gmbh~2", "erfunden-g-mbh", "erfunden-gmbh~3"]
    );
    assert_eq!(finding(&report, "erfunden-gmbh", "plan-missing").expect("there is no plan")["severity"], "medium");
    let kept = remark(&report, "repeated_supplier");
    assert_eq!(kept["rows"], value!([4, 6]));
    assert!(text(&kept["message"]).contains("--keep-repeats"), "{kept}");
    assert_eq!(report["run"]["settings"], value!([["keep-repeats", "yes"]]));
    assert_eq!(json(&[&list])["run"]["settings"], value!([]));
}

#[test]
fn a_fee_of_each_worker_is_never_added_up() {
    let folder = Folder::new();
    let list = "Supplier ID,Name,Recruitment fees charged,Fee per worker,Fee currency,Fees reimbursed\n\
                A-1,Erfunden GmbH,no,850,EUR,yes\nA-1,Erfunden GmbH,no,850,EUR,yes\n\
                B-1,Ausgedacht SARL,no,850,EUR,yes\nB-1,Ausgedacht SARL,no,900,EUR,yes\n";
    let report = json(&[&folder.file("fees.csv", list)]);
    assert_eq!(keys(&report), ["A-1", "B-1"]);
    let charged = finding(&report, "A-1", "fee-charged").expect("a fee was paid");
    assert_eq!(evidence(charged, "fee_amount_per_worker")["value"], "850 EUR");
    // Two amounts that cannot both be right are no amount, and still no clean answer.
    assert_eq!(verdict(&report, "B-1", "fee-charged"), Some("unknown"));
    let dispute = remark(&report, "unreadable_cell");
    assert!(text(&dispute["message"]).contains("rows 4 and 5 disagree: 850 EUR, 900 EUR"), "{dispute}");
}

#[test]
fn amounts_of_several_currencies_are_not_added_up() {
    let folder = Folder::new();
    let list = "Supplier Name,Amount,Currency\nErfunden GmbH,100,EUR\nErfunden GmbH,100,USD\n";
    let report = json(&[&folder.file("spend.csv", list)]);
    assert_eq!(keys(&report), ["erfunden-gmbh"]);
    let dispute = remark(&report, "unreadable_cell");
    assert_eq!(dispute["column"], "contract_value");
    assert!(text(&dispute["message"]).contains("100 EUR, 100 USD"), "{dispute}");
}

#[test]
fn one_name_at_several_addresses_is_several_sites() {
    let folder = Folder::new();
    let list = "Factory Name,Address,City,Country\n\
                Erfunden Shoes,1 Mill Road,Nirgendwo,VN\n\
                Erfunden Shoes,2 Dock Street,Nirgendwo,VN\n\
                Erfunden Shoes,3 Hill Lane,Anderswo,TH\n\
                Erfunden Shoes,\"1, Mill Road\",NIRGENDWO,Vietnam\n\
                Ausgedacht Bags,,,VN\nAusgedacht Bags,,,\n";
    let report = json(&[&folder.file("sites.csv", list)]);
    let expected =
        ["erfunden-shoes@VN", "erfunden-shoes@VN~2", "erfunden-shoes@TH", "ausgedacht-bags@VN", "ausgedacht-bags"];
    assert_eq!(keys(&report), expected);
    let [joined, apart] = remarks(&report, "repeated_supplier")[..] else { panic!("{}", report["problems"]) };
    assert_eq!(joined["rows"], value!([5]));
    assert_eq!(apart["rows"], value!([3, 7]));
    assert!(text(&apart["message"]).contains("with another address"), "{apart}");
}

#[test]
fn what_names_nobody_is_never_joined_by_its_name() {
    let folder = Folder::new();
    let names = ["Various", "REDACTED PERSONAL DATA", "Total", "BP", "n/a", ""];
    let rows: Vec<String> = names.iter().map(|name| format!("{name},10,DE\n{name},20,DE\n")).collect();
    let report = json(&[&folder.file("spend.csv", format!("Supplier Name,Amount,Country\n{}", rows.concat()))]);
    assert_eq!(keys(&report).len(), 12);
    assert_eq!(remarks(&report, "repeated_supplier"), Vec::<&Value>::new());
}

#[test]
fn one_identifier_under_two_names_is_reported_and_not_joined() {
    let folder = Folder::new();
    let list = "Supplier ID,Name\nA-1,Erfunden GmbH\nA-1,Ausgedacht SARL\nB-1,Musterbau AG\nB-1,\n";
    let report = json(&[&folder.file("list.csv", list)]);
    assert_eq!(keys(&report), ["A-1", "A-1~2", "B-1"], "a blank name contradicts none");
    let repeated = remark(&report, "repeated_id");
    assert_eq!((&repeated["rows"], &repeated["value"]), (&value!([3]), &value!("A-1")));
    assert!(text(&repeated["message"]).contains("under another name"), "{repeated}");
}

#[test]
fn a_subcontractor_of_two_bidders_stays_below_both() {
    let folder = Folder::new();
    let list = "Supplier ID,Parent ID,Name\nA,,Erfunden GmbH\nB,,Ausgedacht SARL\nC,A,Musterbau AG\nC,B,Musterbau AG\n\
                C,B,Musterbau AG\n";
    let report = json(&[&folder.file("tender.csv", list)]);
    assert_eq!(keys(&report), ["A", "B", "C", "C~2"]);
    let repeated = remark(&report, "repeated_id");
    assert_eq!(repeated["rows"], value!([5]));
    assert!(text(&repeated["message"]).contains("with another parent_id"), "{repeated}");
    assert_eq!(remark(&report, "repeated_supplier")["rows"], value!([6]));
}

#[test]
fn rows_that_contradict_each_other_are_named_and_clear_nobody() {
    let folder = Folder::new();
    let list = "Supplier ID,Name,Passports retained,Max weekly hours,Violence or threats reported\n\
                A-1,Erfunden GmbH,no,40,no\nB-1,Ausgedacht SARL,no,40,no\nA-1,Erfunden GmbH,yes,45,\n";
    let report = json(&[&folder.file("list.csv", list)]);
    assert_eq!(keys(&report), ["A-1", "B-1"]);
    for (rule, column, raw) in
        [("id-documents-held", "id_documents_held", "no | yes"), ("hours-excessive", "max_weekly_hours", "40 | 45")]
    {
        let open = finding(&report, "A-1", rule).expect("nothing is cleared");
        assert_eq!((&open["verdict"], &open["missing"]), (&value!("unknown"), &value!([column])));
        let dispute = remarks(&report, "unreadable_cell").into_iter().find(|problem| problem["column"] == column);
        let dispute = dispute.expect("who disagrees is said");
        assert_eq!((&dispute["value"], &dispute["rows"]), (&value!(raw), &value!([2, 4])));
        let said = format!("rows 2 and 4 disagree: {}", raw.replace(" | ", ", "));
        assert!(text(&dispute["message"]).contains(&said), "{dispute}");
        assert_eq!(verdict(&report, "B-1", rule), None);
    }
    assert_eq!(verdict(&report, "A-1", "violence-or-threats"), None, "a blank cell contradicts nothing");
}

#[test]
fn what_cannot_be_read_beside_an_answer_leaves_it_open() {
    let folder = Folder::new();
    let list = "Supplier ID,Name,Passports retained\nA-1,Erfunden GmbH,no\nA-1,Erfunden GmbH,perhaps\n";
    let report = json(&[&folder.file("list.csv", list)]);
    assert_eq!(verdict(&report, "A-1", "id-documents-held"), Some("unknown"));
}

#[test]
fn what_any_row_lists_counts() {
    let folder = Folder::new();
    let list = "Supplier ID,Name,Country,Goods,Goods origin,Uses labour agency,Labour agency licence\n\
                A-1,Erfunden GmbH,DE,paper,Germany,yes,L-17\nA-1,Erfunden GmbH,DE,cotton,China,yes,unlicensed\n\
                B-1,Ausgedacht SARL,DE,paper,Germany,yes,L-18\n";
    let report = json(&[&folder.file("list.csv", list)]);
    assert_eq!(keys(&report), ["A-1", "B-1"]);
    assert_eq!(verdict(&report, "A-1", "good-listed"), Some("flagged"));
    assert_ne!(verdict(&report, "B-1", "good-listed"), Some("flagged"));
    let unlicensed = finding(&report, "A-1", "agency-unlicensed").expect("one row says so");
    assert_eq!(unlicensed["verdict"], "flagged");
    assert_eq!(evidence(unlicensed, "labour_agency_licence")["raw"], "L-17 | unlicensed");
}

#[test]
fn evidence_points_to_the_row_in_which_the_value_stands() {
    let folder = Folder::new();
    let list = "Supplier ID,Name,Passports retained,Movement restricted\n\
                A-1,Erfunden GmbH,,yes\nB-1,Ausgedacht SARL,yes,\nA-1,Erfunden GmbH,yes,yes\n";
    let report = json(&[&folder.file("list.csv", list)]);
    let cell = |key, rule, column| {
        let found = finding(&report, key, rule).unwrap_or_else(|| panic!("{rule} speaks of {key}"));
        text(&evidence(found, column)["cell"]).to_owned()
    };
    assert_eq!(cell("A-1", "id-documents-held", "id_documents_held"), "C4");
    assert_eq!(cell("A-1", "movement-restricted", "movement_restricted"), "D2");
    assert_eq!(cell("B-1", "id-documents-held", "id_documents_held"), "C3");
}

#[test]
fn the_order_of_rows_decides_nothing() {
    let folder = Folder::new();
    let header = "Supplier ID,Name,Country,Address,Amount,Passports retained,Goods,Max weekly hours";
    let rows = [
        "A-1,Erfunden GmbH,DE,,0.1,no,cotton,40",
        "A-1,,DE,,0.2,yes,paper,",
        "A-1,ERFUNDEN GMBH,Germany,,0.3,,cotton,70",
        "B-1,Ausgedacht SARL,FR,1 Mill Road,5,no,,50",
        "B-1,Ausgedacht SARL,FR,2 Dock Street,6,yes,,55",
        "B-1,Ausgedacht SARL,FR,,7,unknown,,",
        ",Musterbau AG,PL,,8,n/a,,",
        ",Musterbau AG,PL,,9,,sugarcane,60",
    ];
    let verdicts = |order: &[usize]| {
        let lines: Vec<&str> = order.iter().map(|row| rows[*row]).collect();
        let report = json(&[&folder.file("list.csv", format!("{header}\n{}\n", lines.join("\n")))]);
        assert_eq!(keys(&report).len(), 5, "{:?}", keys(&report));
        let mut all: Vec<Vec<String>> = crate::support::suppliers(&report)
            .iter()
            .map(|supplier| {
                let found = items(&supplier["findings"]).iter();
                found.map(|f| format!("{} {} {} {}", f["rule"], f["verdict"], f["severity"], f["missing"])).collect()
            })
            .collect();
        all.sort();
        (all, report["totals"].clone())
    };
    let first = verdicts(&[0, 1, 2, 3, 4, 5, 6, 7]);
    for order in [[7, 6, 5, 4, 3, 2, 1, 0], [2, 4, 6, 0, 7, 5, 3, 1], [1, 5, 0, 3, 7, 2, 6, 4]] {
        assert_eq!(verdicts(&order), first, "{order:?}");
    }
}

#[test]
fn unique_rows_are_left_as_they_are() {
    let list = "fixtures/lieferanten.csv";
    let (joined, kept) = (json(&[list]), json(&[list, "--keep-repeats"]));
    assert_eq!(substance(&joined), substance(&kept));
    assert_eq!(joined["problems"], kept["problems"]);
}

#[test]
fn a_supplier_of_several_files_and_sheets_is_named_once_for_each_pair() {
    let folder = Folder::new();
    let head = || vec![Text("Supplier ID"), Text("Name"), Text("Country"), Text("Max weekly hours")];
    let row = |id, name, hours| vec![Text(id), Text(name), Text("DE"), Number(hours)];
    let sheets = [
        ("Bids", vec![head(), row("A-1", "Erfunden GmbH", 40.0), row("A-2", "Musterbau AG", 41.0)]),
        ("Sites", vec![head(), row("A-2", "Musterbau AG", 42.0)]),
    ];
    let book = folder.workbook("bids.xlsx", &sheets);
    let list = "Parent ID,Name,Country\nA-1,Nirgends Ltd,GB\nA-1,MUSTERBAU AG,Germany\nA-2,\"Erfunden, GmbH\",DE\n\
                A-1,Erfunden GmbH,FR\n";
    let chain = folder.file("chain.csv", list);
    let report = json(&[&book, &chain]);
    assert_eq!(keys(&report).len(), 7, "nothing is joined: {:?}", keys(&report));
    let said: Vec<_> = remarks(&report, "repeated_supplier")
        .into_iter()
        .map(|remark| (text(&remark["message"]), &remark["sheet"], &remark["row"], &remark["rows"]))
        .collect();
    let [(sites, sheet, 2, _), (files, _, 3, rows)] = said
        .iter()
        .map(|(message, sheet, row, rows)| (*message, *sheet, row.as_u64().unwrap_or(0), *rows))
        .collect::<Vec<_>>()[..]
    else {
        panic!("{said:?}")
    };
    assert!(sites.contains("bids.xlsx, sheet `Bids`, row 3") && sheet == "Sites", "{sites}");
    assert!(files.contains("bids.xlsx, sheet `Bids`, row 3") && *rows == value!([3, 4]), "{files} {rows}");
}

#[test]
fn joined_rows_are_told_on_the_terminal() {
    let folder = Folder::new();
    let output = check(&[&folder.file("spend.csv", SPEND)]);
    assert!(output.stdout.contains("(rows 4, 6)"), "{}", output.stdout);
}
