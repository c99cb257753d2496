//! Bids side by side: three answers apart for the bidder and for those below it, who
//! stands where, and what to ask.

use serde_json::Value;

use crate::support::{Folder, check, items, json, parsed, supplier, text};

/// Two rival bids. The bidder N-1 has a clean record and answers everything; below it
/// stands N-2, and below that N-3, which keeps passports. S-2 works for both bidders. The
/// bid C is a circle, and O-2 is a form left blank.
const TENDER: &str = "fixtures/chain/tender.csv";

fn bids(files: &[&str]) -> Vec<Value> {
    let output = check(&[files, &["--by", "bid", "--format", "json"]].concat());
    let document = parsed(&output.stdout);
    assert_eq!(document["schema"], "thbscreen/bids/v1");
    items(&document["bids"]).to_vec()
}

fn bid(files: &[&str], name: &str) -> Value {
    let bids = bids(files);
    bids.iter().find(|bid| bid["bid"] == name).unwrap_or_else(|| panic!("no bid {name}")).clone()
}

/// The suppliers of a bid as `key/tier/above`.
fn tree(bid: &Value) -> Vec<String> {
    let member = |member: &Value| {
        let tier = member["tier"].as_u64().map_or_else(|| "?".to_owned(), |tier| tier.to_string());
        format!("{}/{tier}/{}", text(&member["supplier"]), member["below"].as_str().unwrap_or("-"))
    };
    items(&bid["tree"]).iter().map(member).collect()
}

/// Answers that give a medium band and no finding of harm, and none that reaches far.
const CLEAN: &str = "DE,81,none,no,10,10,no,no,no,yes,third party,no,yes,no,no,no,no,no,no,no,no,no,yes,yes,no,no,no";
const HEADER: &str = "Supplier ID,Name,Parent ID,Bid ID,Site country,Sector code,Goods,Uses labour agency,\
    Migrant share pct,Temporary share pct,Remote site,Accommodation provided,Visa tied to employer,Plan present,\
    Evidence level,Recruitment fees charged,Grievance mechanism,Passports retained,Movement restricted,\
    Wages withheld,Deductions beyond law,Worker debt to employer,Violence or threats reported,\
    Child labour reported,Deceptive recruitment reported,Allegation open,Written contract,\
    Contract language understood,Conviction for trafficking,Labour law breach,Debarred";

/// A bidder with a clean record, a subcontractor, and one below that which keeps passports.
fn three_tiers(passports: &str) -> String {
    let below = CLEAN.replacen("no,yes,no,no", &format!("no,yes,{passports},no"), 1);
    format!("{HEADER}\nA,Rein GmbH,,BID,{CLEAN}\nB,Mitte GmbH,A,,{CLEAN}\nC,Unten GmbH,B,,{below}\n")
}

#[test]
fn passports_held_two_tiers_down_make_the_bid_critical_and_leave_the_bidder_what_it_is() {
    let folder = Folder::new();
    let [clean, held] = ["no", "yes"].map(|answer| folder.file(&format!("{answer}.csv"), three_tiers(answer)));
    let before = bid(&[&clean], "BID");
    let after = bid(&[&held], "BID");
    let band = |bid: &Value| ["own", "inherited", "total"].map(|side| text(&bid["band"][side]).to_owned());
    assert_eq!(band(&before), ["medium", "low", "medium"].map(str::to_owned), "{before}");
    assert_eq!(band(&after), ["medium", "critical", "critical"].map(str::to_owned));
    assert_eq!((&after["critical"]["own"], &after["critical"]["inherited"]), (&0.into(), &1.into()));
    assert_eq!(after["worst"]["own"], before["worst"]["own"]);
    // The bidder shows the finding with its way; its own rating is the same to the letter.
    let [before, after] = [&clean, &held].map(|list| supplier(&json(&[list]), "A").clone());
    let mut own = [&before, &after].map(|supplier| supplier["rating"].clone());
    for point in own.iter_mut().flat_map(|rating| rating["points"].as_array_mut().expect("points")) {
        point["rests_on"] = Value::Null;
    }
    assert_eq!(own[0], own[1]);
    let inherited = items(&after["inherited"]);
    let passports = inherited.iter().find(|found| found["rule"] == "id-documents-held").expect("it reaches the bidder");
    assert_eq!(passports["severity"], "critical");
    assert_eq!(passports["path"], serde_json::json!(["A", "B", "C"]));
    assert_eq!(after["chain"]["worst"]["inherited"], "critical");
}

#[test]
fn everybody_stands_once_below_the_nearest() {
    assert_eq!(tree(&bid(&[TENDER], "BID-N")), ["N-1/0/-", "N-2/1/N-1", "N-3/2/N-2", "S-2/1/N-1", "T-1/1/N-1"]);
    // Who works for two bidders stands under both.
    assert_eq!(tree(&bid(&[TENDER], "BID-S")), ["S-1/0/-", "S-2/1/S-1"]);
    // Nobody leads a circle, and no tier is known in it.
    assert_eq!(tree(&bid(&[TENDER], "BID-C")), ["C-1/?/-", "C-2/?/C-1", "C-3/?/C-2"]);
}

#[test]
fn bids_are_there_without_any_chain_and_their_suppliers_are_all_alike() {
    let folder = Folder::new();
    let list = folder.file("list.csv", "ID,Name,Bid ID,Passports retained\nA,Eins,X,yes\nB,Zwei,X,no\nC,Drei,,no\n");
    assert_eq!(tree(&bid(&[&list], "X")), ["A/0/-", "B/0/-"]);
    let all = bids(&[&list]);
    assert_eq!(all.len(), 2);
    assert_eq!(all[1]["bid"], Value::Null, "those of no bid come last");
    assert_eq!(all[0]["critical"], serde_json::json!({ "own": 1, "inherited": 0, "total": 1 }));
}

#[test]
fn a_list_without_bids_says_how_to_name_them() {
    let folder = Folder::new();
    let output = check(&[&folder.file("list.csv", "ID,Name\nA,Eins\n"), "--by", "bid"]);
    assert!(output.stdout.contains("--map \"HEADER=bid_id\""), "{}", output.stdout);
}

#[test]
fn the_order_of_rows_changes_no_bid() {
    let folder = Folder::new();
    let text = std::fs::read_to_string(TENDER).expect("the fixture");
    let mut lines: Vec<&str> = text.lines().collect();
    lines[1..].reverse();
    assert_eq!(bids(&[&folder.file("turned.csv", lines.join("\n") + "\n")]), bids(&[TENDER]));
}

#[test]
fn what_would_narrow_most_narrows() {
    let folder = Folder::new();
    let open = three_tiers("no").replace("DE,81,none,no,10,10", "DE,81,,,10,10");
    let list = folder.file("open.csv", &open);
    let narrowing = items(&bid(&[&list], "BID")["would_narrow_most"]).to_vec();
    assert_eq!(narrowing[0]["column"], "goods");
    assert_eq!(narrowing[0]["suppliers"], serde_json::json!(["A", "B", "C"]));
    assert_eq!(narrowing[1]["column"], "uses_labour_agency");
    let width = |list: &str| {
        let residual = supplier(&json(&[list]), "A")["rating"]["residual"].clone();
        let end = |end: &str| residual[end].as_f64().expect("it is scored");
        end("high") - end("low")
    };
    let answered = folder.file("answered.csv", open.replace("DE,81,,,10,10", "DE,81,none,,10,10"));
    assert!(width(&answered) < width(&list));
}

#[test]
fn open_questions_on_harm_come_first_and_move_no_band() {
    let folder = Folder::new();
    let list = folder.file("open.csv", three_tiers(""));
    let bid = bid(&[&list], "BID");
    assert_eq!(bid["band"]["total"], "medium");
    let on_harm = items(&bid["could_become_critical"]);
    assert_eq!(on_harm.len(), 1, "{on_harm:?}");
    assert_eq!(on_harm[0]["column"], "id_documents_held");
    assert_eq!(on_harm[0]["suppliers"], serde_json::json!(["C"]));
}

#[test]
fn bids_stand_side_by_side_on_the_terminal_and_as_csv() {
    let table = check(&[TENDER, "--by", "bid"]).stdout;
    assert!(table.lines().all(|line| line.chars().count() <= 80), "{table}");
    assert!(table.contains("├─ N-2") && table.contains("│  └─ N-3") && table.contains("also under BID-N"), "{table}");
    let csv = check(&[TENDER, "--by", "bid", "--format", "csv"]).stdout;
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let headers = reader.headers().expect("a header").clone();
    let column = |name: &str| headers.iter().position(|header| header == name).expect("the column");
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
    assert_eq!(rows.len(), 6);
    assert_eq!(&rows[0][column("bid")], "BID-N");
    assert_eq!(&rows[0][column("legal")], "decision needed");
    assert_eq!(&rows[0][column("critical_inherited")], "2");
    // The report for the terminal begins with them.
    let report = check(&[TENDER]).stdout;
    let (bids, suppliers) = (report.find("BID-N").expect("bids"), report.find("Suppliers with flags").expect("rows"));
    assert!(bids < suppliers);
}

#[test]
fn long_names_keep_the_indent_that_says_below_whom_they_stand() {
    let folder = Folder::new();
    let [long, longer] =
        ["Erfundene Gebäudereinigung und Personalvermittlung Musterstadt", "Noch Eine Erfundene Firma"];
    let rows = format!(
        "Supplier ID,Name,Tier,Parent ID,Bid,Passports retained,Recruitment fees charged,Wages withheld,Contract share\n\
         N-0,{long} GmbH,0,,B,yes,yes,yes,40\nN-1,{longer} in Irgendwo und Anderswo AG,1,N-0,B,yes,yes,yes,30\n\
         N-2,{long} KG,2,N-1,B,yes,yes,yes,30\n"
    );
    let list = folder.file("list.csv", rows);
    let table = check(&[&list, "--by", "bid"]).stdout;
    let tree = table.lines().skip_while(|line| !line.starts_with("B: ")).skip(1);
    let tree: Vec<&str> = tree.take_while(|line| !line.starts_with(" Could")).collect();
    for (indent, name) in [("  N-0 ", "Erfundene"), ("  └─ N-1 ", "Noch"), ("     └─ N-2 ", "Erfundene")] {
        assert!(tree.iter().any(|line| line.starts_with(&format!("{indent}{name}"))), "{indent}: {table}");
    }
    assert!(tree.iter().all(|line| line.starts_with(&" ".repeat(40)) || line.contains("N-")), "{table}");
    assert!(table.lines().all(|line| line.chars().count() <= 80), "{table}");
}

#[test]
fn suppliers_stand_side_by_side_in_every_format() {
    let table = check(&["fixtures/tender/bidders.xlsx", "--by", "supplier"]).stdout;
    assert!(table.lines().all(|line| line.chars().count() <= 80), "{table}");
    let document = parsed(&check(&[TENDER, "--by", "supplier", "--format", "json"]).stdout);
    assert_eq!(document["schema"], "thbscreen/suppliers/v1");
    assert_eq!(items(&document["suppliers"]).len(), 13);
    let csv = check(&[TENDER, "--by", "supplier", "--format", "csv"]).stdout;
    assert!(csv.contains("\nN-3,Leihkraft Ausgedacht OOD,BG,BID-N,2,unknown,critical,"), "{csv}");
}

#[test]
fn the_part_of_the_value_is_shown_and_weighs_nothing() {
    let folder = Folder::new();
    let with = |share: &str| {
        let rows = format!(
            "ID,Name,Parent ID,Bid ID,Contract share,Passports retained\n\
             A,Eins,,X,,no\nB,Zwei,A,X,{share},yes\nC,Drei,B,X,5,yes\nD,Vier,A,X,10,no\n"
        );
        bid(&[&folder.file("list.csv", rows)], "X")
    };
    let (small, large) = (with("1"), with("60"));
    let shares: Vec<&Value> = items(&large["tree"]).iter().map(|member| &member["share_pct"]).collect();
    assert_eq!(shares, [&Value::Null, &60.0.into(), &5.0.into(), &10.0.into()]);
    // What stands below one that counts is part of its share.
    assert_eq!(large["serious_below"], serde_json::json!({ "suppliers": 2, "share_pct": 60.0 }));
    assert_eq!(large["not_scored_below"], serde_json::json!({ "suppliers": 1, "share_pct": 10.0 }));
    for key in ["legal", "band", "worst", "critical", "high"] {
        assert_eq!(small[key], large[key], "{key}");
    }
    let paid = "ID,Name,Parent ID,Bid ID,Contract value,Currency\nA,Eins,,X,200000,EUR\nB,Zwei,A,X,50000,EUR\n";
    let paid = bid(&[&folder.file("paid.csv", paid), "--pack", "osce", "--pack", "us-far"], "X");
    assert_eq!(paid["tree"][1]["share_pct"], 25.0);
}
