//! A cell that cannot be read, or would have to be guessed, is a gap with a remark, never clear.

use serde_json::Value;

use crate::support::{Folder, check, finding, items, json, keys, suppliers, text, unbroken, verdict};

#[test]
fn goods_that_name_no_sector_are_no_fault_of_the_sector() {
    let folder = Folder::new();
    let list = folder.file("list.csv", "Name,Goods\nExample Ltd,shoes; zorbles\n");
    let report = json(&[&list]);
    assert_eq!(items(&report["problems"]).len(), 0, "{}", report["problems"]);
}

/// The remark on a raw text.
fn remark<'a>(report: &'a Value, raw: &str) -> &'a Value {
    let found = items(&report["problems"]).iter().find(|problem| problem["value"] == raw);
    found.unwrap_or_else(|| panic!("no remark on {raw:?}: {}", report["problems"]))
}

#[test]
fn a_cell_that_would_have_to_be_guessed_is_kept_as_a_gap() {
    let folder = Folder::new();
    let table = [
        ("country", "Congo", "country"),
        ("country", "Korea", "country"),
        ("plan_date", "03/04/2025", "2025-04-03"),
        ("plan_date", "2025", "date"),
        ("plan_date", "30/02/2025", "no such day"),
        ("id_documents_held", "maybe", "yes"),
        ("max_weekly_hours", "about 50", "number"),
        ("migrant_share_pct", "140", "100"),
    ];
    for (column, raw, says) in table {
        // The second row keeps the column recognisable by its values.
        let good = match column {
            "country" => "Germany",
            "plan_date" => "2025-01-31",
            "id_documents_held" => "no",
            _ => "40",
        };
        let content = format!("Name,{column}\nErfunden GmbH,{raw}\nAusgedacht SARL,{good}\n");
        let report = json(&[&folder.file("list.csv", content)]);
        assert_eq!(keys(&report).len(), 2, "{raw}: the row is kept");
        let remark = remark(&report, raw);
        assert_eq!(remark["kind"], "unreadable_cell", "{raw}");
        assert_eq!((text(&remark["column"]), text(&remark["cell"])), (column, "B2"), "{raw}");
        assert_eq!(remark["count"], 1, "{raw}");
        assert!(text(&remark["message"]).contains(says), "{raw}: {remark}");
    }
}

#[test]
fn a_number_beyond_all_measure_is_not_read() {
    let folder = Folder::new();
    for raw in ["1e999", "-1e999"] {
        let report = json(&[&folder.file("list.csv", format!("Name,Max weekly hours\nA Ltd,{raw}\nB Ltd,40\n"))]);
        assert_eq!(remark(&report, raw)["kind"], "unreadable_cell");
        assert_eq!(verdict(&report, keys(&report)[0], "hours-excessive"), Some("unknown"), "{raw}");
    }
}

#[test]
fn both_countries_an_ambiguous_name_may_mean_are_named() {
    let folder = Folder::new();
    let report =
        json(&[&folder.file("list.csv", "Name,Country\nA Ltd,Congo\nB Ltd,Korea\nC Ltd,France\nD Ltd,Peru\n")]);
    let congo = text(&remark(&report, "Congo")["message"]);
    assert!(congo.contains("CG") && congo.contains("CD"), "{congo}");
    let korea = text(&remark(&report, "Korea")["message"]);
    assert!(korea.contains("KR") && korea.contains("KP"), "{korea}");
    let countries: Vec<_> = suppliers(&report).iter().map(|supplier| supplier["country"].as_str()).collect();
    assert_eq!(countries.len(), 4);
    assert!(!countries[0].is_some_and(|c| c == "CG" || c == "CD"), "{countries:?}");
}

#[test]
fn an_unreadable_answer_leaves_the_check_open() {
    let folder = Folder::new();
    let list = folder
        .file("list.csv", "Supplier ID,Name,Passports retained\nA,Erfunden,maybe\nB,Ausgedacht,no\nC,Nirgends,no\n");
    let report = json(&[&list]);
    let open = finding(&report, "A", "id-documents-held").expect("maybe is no answer");
    assert_eq!(open["verdict"], "unknown");
    assert_eq!(open["missing"], serde_json::json!(["id_documents_held"]));
    assert_eq!(verdict(&report, "B", "id-documents-held"), None);
}

#[test]
fn what_several_cells_say_alike_is_remarked_once_with_their_places() {
    let folder = Folder::new();
    let list = |name: &str, rows: &str| folder.file(name, format!("Supplier ID,Name,Country,Site country\n{rows}"));
    let a = list("a.csv", "S-1,Erfunden GmbH,Korea,Korea\nS-2,Erdacht AG,Korea,DE\n");
    let b = list("b.csv", "S-3,Imaginaire SARL,Korea,Congo\n");
    for format in ["table", "markdown"] {
        let shown = check(&[&a, &b, "--format", format]).stdout;
        let said = unbroken(&shown);
        assert_eq!(said.matches("(KP)").count(), 1, "{format}: {shown}");
        assert!(said.contains("country, site_country: could be"), "{format}: {shown}");
        assert!(said.contains("(4 times)"), "{format}: {shown}");
        for place in ["a.csv, cell C2", "a.csv, cell D2", "b.csv, cell C2"] {
            assert!(shown.contains(place), "{format} {place}: {shown}");
        }
        assert_eq!(said.matches("(CG)").count(), 1, "another word is another remark: {format}: {shown}");
    }
    let cells = json(&[&a, &b]);
    assert_eq!(items(&cells["problems"]).len(), 4, "programs get each place");
}
