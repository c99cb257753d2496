//! Reference tables joined to lists, table by table.

use jiff::civil::Date;
use thbscreen::model::DerivedColumn;
use thbscreen::reference::{Catalog, DataAge, Joins, Key, Matching, TableInfo};

use crate::properties::{CATALOG, VOCABULARY, load};
use crate::support::{AS_OF, Folder};

/// What a field says of each supplier of a list: a value, or what is missing.
fn joined(field: &str, list: &str) -> Vec<String> {
    joined_on(AS_OF, field, list)
}

fn joined_on(day: &str, field: &str, list: &str) -> Vec<String> {
    said(&CATALOG, day, field, list)
}

fn said(catalog: &Catalog, day: &str, field: &str, list: &str) -> Vec<String> {
    let column = column(catalog, day, field, list);
    let entry = |code: u32| {
        let entry = &column.entries[code as usize];
        match &entry.cell {
            Ok(datum) => datum.as_value().to_string(),
            Err(_) => format!("needs {}", entry.needs.join(", ")),
        }
    };
    column.codes.iter().map(entry).collect()
}

fn column(catalog: &Catalog, day: &str, field: &str, list: &str) -> DerivedColumn {
    let loaded = load(list.as_bytes(), &thbscreen::input::ReadOptions::default()).expect("a list");
    let day: Date = day.parse().expect("a day");
    let joins = Joins::of(catalog, [field]);
    let columns = joins.join(&VOCABULARY, &loaded.list.sheets[0], day, DataAge::default()).expect("joinable");
    columns.into_iter().find(|column| *column.name == *field).expect("the table has the field")
}

fn goods(texts: &[&str]) -> String {
    let rows: Vec<String> = texts.iter().enumerate().map(|(i, text)| format!("Erfunden {i},\"{text}\"")).collect();
    format!("Name,Goods\n{}\n", rows.join("\n"))
}

#[test]
fn words_that_only_look_like_a_listed_good_are_none() {
    let traps = [
        "Gold-plated connectors",
        "gold standard certification",
        "imitation leather folders",
        "Bone china",
        "Tin cans",
        "tincture of iodine",
        "coal tar shampoo",
        "Rubber stamps",
        "rice cookers",
        "Rice Lake Weighing scales",
        "price list",
        "cotton candy machines",
        "sugar-free sweets",
        "salt-free seasoning mix",
        "fish-eye lenses",
        "Fish tank",
        "nickel-plated screws",
        "silver-coloured paint",
        "tea towels",
        "tea lights",
        "coffee machines",
        "pepper spray",
        "short circuit testers",
        "overall project management",
        "pulse oximeters",
        "safety glasses",
        "spare parts made in Turkey",
        "brake shoes",
        "help desk support",
        "computer programming",
        "carpet cleaning",
        "help desk; computer repair",
        "nail polish",
        "sand blasting",
        "Coca-Cola",
        "Ruby on Rails development",
        "chicken wire",
        "cherry picker hire",
        "Lego bricks",
        "match reports",
        "acier au carbone",
        "tapis roulant",
        "chemises cartonnées",
        "lock nuts",
        "glass fibre",
        "life jackets",
        "dress code guidance",
        "uniform resource locators",
        "lime green paint",
        "diamond drill bits",
        "cement mixers",
        "amber warning lights",
        "wood products except furniture",
        "machines, but no textile machinery",
    ];
    for (trap, found) in std::iter::zip(traps, joined("dol_goods_any.good", &goods(&traps))) {
        assert_eq!(found, "needs dol_goods_any.good", "{trap}");
    }
}

#[test]
fn a_trap_beside_a_listed_good_does_not_hide_it() {
    let texts = [
        "gold-plated pins and gold bars",
        "tea towels, black tea",
        "rice and rice cookers",
        "shorts",
        "glass",
        "medical gloves",
    ];
    let found = joined("dol_goods_any.good", &goods(&texts));
    assert_eq!(found, ["Gold", "Tea, (unread)", "Rice", "Garments", "Glass", "Gloves, Rubber Gloves"]);
}

#[test]
fn a_good_made_with_a_listed_input_names_the_input() {
    let list =
        "Name,Country,Goods\nA,China,Solar modules\nB,China,cotton T-shirts\nC,Germany,Solar modules\nD,CI,Chocolate\n";
    assert_eq!(joined("dol_downstream.input", list), ["Polysilicon", "Cotton", "needs dol_downstream.input", "Cocoa"]);
    let column = column(&CATALOG, AS_OF, "dol_downstream.input", list);
    assert_eq!(column.entry(3).note.as_deref(), Some("good: Chocolate; input country: Côte d'Ivoire"));
}

#[test]
fn a_priority_sector_counts_from_the_day_it_was_named() {
    let list =
        goods(&["stainless steel pipes", "PVC flooring", "caustic soda", "polysilicon", "tomato paste", "cotton yarn"]);
    let later = ["Steel", "Polyvinyl chloride (PVC)", "Caustic soda", "Silica-based products", "Tomatoes", "Cotton"];
    assert_eq!(joined_on("2025-08-19", "uflpa_priority.sector", &list), later);
    let found = joined_on("2025-08-18", "uflpa_priority.sector", &list);
    assert_eq!(found[..3], ["needs uflpa_priority.sector", later[1], "needs uflpa_priority.sector"]);
    let found = joined_on("2024-07-08", "uflpa_priority.sector", &list);
    assert_eq!(found[1..4], ["needs uflpa_priority.sector", "needs uflpa_priority.sector", later[3]]);
}

#[test]
fn goods_are_outside_the_priority_sectors_only_when_all_of_them_were_recognised() {
    let list = goods(&["black tea", "black tea; carved widgets", "tea towels", "", "none"]);
    let unknown = "needs uflpa_priority.sector";
    assert_eq!(joined("uflpa_priority.sector", &list), ["none", unknown, unknown, "needs goods", "none"]);
    // A code that contradicts the text clears nothing.
    let list = "Name,Goods,HS code\nA,black tea,8302.10\nB,black tea,7208.10\nC,black tea,0902.10\n";
    assert_eq!(joined("uflpa_priority.sector", list), [unknown, "Steel", "none"]);
}

#[test]
fn inputs_are_read_as_goods_are() {
    let list = "Name,Inputs\nA,steel bars\nB,\"polysilicon (HS 2804.61)\"\nC,HS 3904.10\n";
    let found = joined("uflpa_priority_inputs.sector", list);
    assert_eq!(found, ["Steel", "Silica-based products", "Polyvinyl chloride (PVC)"]);
}

#[test]
fn turkmen_cotton_is_found_in_whatever_is_made_of_it() {
    let list = "Name,Country,Goods,Goods origin\n\
        A,Turkmenistan,cotton yarn,\nB,Germany,cotton shirts,Turkmenistan\nC,Turkmenistan,carved widgets,\n\
        D,Turkmenistan,black tea,\nE,Germany,cotton shirts,\nF,Turkmenistan,,\nG,Uzbekistan,Cotton,\n";
    assert_eq!(
        joined("state_imposed_goods.area", list),
        ["Turkmenistan", "Turkmenistan", "needs state_imposed_goods.area", "none", "none", "needs goods", "none"]
    );
    let inputs = "Name,Inputs,inputs_origin_country\nA,cotton lint,Turkmenistan\nB,cotton lint,India\n";
    assert_eq!(joined("state_imposed_inputs.area", inputs), ["Turkmenistan", "none"]);
}

#[test]
fn diamonds_and_gold_are_found_only_where_the_place_is_named() {
    let list = "Name,Country,Region,Goods\n\
        A,Zimbabwe,Marange,rough diamonds\nB,Zimbabwe,Murowa,rough diamonds\nC,Zimbabwe,,Marange diamonds\n\
        D,CD,South Kivu,gold ore\nE,CD,Kolwezi,gold ore\nF,CD,South Kivu,cobalt ore\n";
    let unknown = "needs state_imposed_goods.area";
    assert_eq!(
        joined("state_imposed_goods.area", list),
        ["Marange diamond fields", unknown, "Marange diamond fields", "Eastern DR Congo", unknown, "none"]
    );
}

#[test]
fn an_order_on_goods_of_a_country_shows_its_area() {
    let list =
        "Name,Country,Goods\nA,China,cotton lint\nB,Malawi,raw tobacco\nC,Kenya,raw tobacco\nD,China,black tea\n";
    assert_eq!(joined("wro_goods.type", list), ["WRO", "WRO", "none", "none"]);
    let column = column(&CATALOG, AS_OF, "wro_goods.type", list);
    let note = column.entry(0).note.as_deref().unwrap_or_default();
    assert!(note.starts_with("area: Xinjiang Uyghur Autonomous Region"), "{note}");
    assert_eq!(joined_on("2019-10-31", "wro_goods.type", list), ["none", "none", "none", "none"]);
}

#[test]
fn every_name_of_a_watch_list_is_found_in_capitals_and_without_punctuation() {
    let rows = ["name", "aliases", "former_names"];
    let mut reader = csv::Reader::from_path("rules/lists/uflpa.csv").expect("the list");
    let header = reader.headers().expect("a header").clone();
    let place = |name: &str| header.iter().position(|known| known == name).expect("a column");
    let mut names: Vec<String> = Vec::new();
    for row in reader.records().map(|row| row.expect("a row")) {
        let cells = rows.iter().flat_map(|name| row[place(name)].split('|').map(str::to_owned).collect::<Vec<_>>());
        names.extend(cells.filter(|name| !name.is_empty()));
    }
    assert!(names.len() > 200);
    let spelt = |name: &String| format!("\"{}\",CN", name.to_uppercase().replace(',', " "));
    let spelt: Vec<String> = names.iter().map(spelt).collect();
    let found = joined("uflpa.listed_name", &format!("Name,Country\n{}\n", spelt.join("\n")));
    for (name, found) in std::iter::zip(&names, found) {
        assert!(found != "none" && !found.starts_with("needs"), "{name}: {found}");
    }
    let strangers =
        "Name,Aliases\nErfunden GmbH,\nAusgedacht SARL,Hoshine Silicon Industry (Shanshan) Co Ltd\n,\nAksu,x\n";
    let found = joined("uflpa.listed_name", strangers);
    assert_eq!(found[0], "none");
    assert!(found[1].contains("Hoshine Silicon Industry (Shanshan)"), "{found:?}");
    assert_eq!(found.last().map(String::as_str), Some("none"), "a place alone is no firm");
}

#[test]
fn the_authorities_that_name_a_sector_can_be_read() {
    let list = "Name,ISIC code\nA,81\nB,62\n";
    let found = joined("sector_named_by.authority", list);
    assert!(found[0].contains("Verité"), "{found:?}");
    assert_eq!(found[1], "needs sector_named_by.authority", "a sector that nobody names is not cleared");
}

#[test]
fn orders_name_each_firm_and_no_ordinary_words() {
    let list = "Name\nFirms Ltd\nUnion Kogyo Co Ltd\nValley Carpet\nEverest Carpet\nDiamond Mines of Xinjiang\n\
        Kingtom Aluminio S.R.L.\nGIANT MANUFACTURING CO LTD\n";
    let found = joined("wro.type", list);
    assert_eq!(found, ["none", "WRO", "WRO", "none", "none", "none", "WRO"]);
    assert_eq!(joined_on("2025-09-23", "wro.type", list)[6], "none", "before the order");
}

#[test]
fn every_table_says_how_old_it_may_grow() {
    let day = |text: &str| text.parse::<Date>().expect("a day");
    let info = |id: &str| CATALOG.info(id).expect("a known table");
    assert_eq!(
        (info("tip").renewed_days, info("dol_goods").renewed_days, info("uflpa").renewed_days),
        (Some(365), Some(730), Some(30))
    );
    assert_eq!(info("countries").renewed_days, None);
    assert_eq!(info("tip").age(day("2024-06-30")), Some(6), "the edition of that day counts");
    assert_eq!(info("tip").age(day("2025-10-29")), Some(30));
    assert_eq!(info("tip").age(day("2022-06-30")), None, "no edition is in force");
    assert_eq!(info("wro").age(day("2026-06-24")), Some(1));
    assert_eq!(info("sector_risk").age(day("2026-06-24")), None, "its day is not known");
    for info in CATALOG.infos().filter(|info| info.renewed_days.is_some()) {
        assert!(info.date.is_some(), "{} is renewed, but nobody knows from when it is", info.id);
    }
}

fn own_table(file: &str) -> TableInfo {
    let key = Key { column: Some("Supplier".to_owned()), from: vec!["name".to_owned()], ..Key::default() };
    TableInfo { id: "register".to_owned(), file: file.to_owned(), keys: vec![key], ..TableInfo::default() }
}

#[test]
fn a_table_can_be_added_whose_columns_are_its_fields() {
    let folder = Folder::new();
    folder.file("register.csv", "Supplier,Inquiry open?,2024 score\nErfunden GmbH,yes,7\n");
    let mut catalog = Catalog::bundled().expect("bundled");
    let closed = TableInfo { complete: true, absent: "none".to_owned(), ..own_table("register.csv") };
    catalog.add_table(closed, &folder.root().into()).expect("a table");
    let fields: Vec<_> = catalog.info("register").expect("added").fields.keys().cloned().collect();
    assert_eq!(fields, ["_2024_score", "inquiry_open", "supplier"]);
    let list = "Name\nERFUNDEN GMBH\nAusgedacht SARL\n";
    assert_eq!(said(&catalog, AS_OF, "register.inquiry_open", list), ["yes", "none"]);

    let fault = |info: TableInfo| {
        let mut catalog = Catalog::bundled().expect("bundled");
        catalog.add_table(info, &folder.root().into()).expect_err("refused").to_string()
    };
    assert!(fault(TableInfo { id: "tip".to_owned(), ..own_table("register.csv") }).contains("`tip` already"));
    assert!(fault(own_table("missing.csv")).contains("missing.csv"));
    folder.file("twice.csv", "Supplier,In-quiry,in quiry\n");
    assert!(fault(own_table("twice.csv")).contains("two columns `in_quiry`"));
    folder.file("other.csv", "Firm\nErfunden GmbH\n");
    assert!(fault(own_table("other.csv")).contains("no column `Supplier`"));
}

#[test]
fn a_phrase_of_an_added_table_is_found_inside_a_text() {
    let folder = Folder::new();
    folder.file("sites.csv", "place,visited\nMusterhausen,2026-01-01\n");
    let mut catalog = Catalog::bundled().expect("bundled");
    let key = Key {
        column: Some("place".to_owned()),
        matching: Matching::Phrase,
        from: vec!["city".to_owned(), "address".to_owned()],
        all_of_from: true,
        ..Key::default()
    };
    let info =
        TableInfo { id: "sites".to_owned(), file: "sites.csv".to_owned(), keys: vec![key], ..TableInfo::default() };
    catalog.add_table(info, &folder.root().into()).expect("a table");
    let list = "Name,City,Address\nA,Berlin,\"1 High Street, Musterhausen\"\nB,Musterdorf,\n";
    assert_eq!(said(&catalog, AS_OF, "sites.visited", list), ["2026-01-01", "needs sites.visited"]);
}
