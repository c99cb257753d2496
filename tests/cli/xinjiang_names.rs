//! Firms whose names point to Xinjiang: which do, which only look like it, and which
//! another rule has found already.

use serde_json::Value;

use crate::support::{Folder, evidence, finding, json, text, verdict};

const CORPS: &str = "xpcc-link";
const PLACE: &str = "name-of-xinjiang";

/// A firm: name, country, region, and what is expected.
type Case<'a> = (String, &'a str, &'a str, Option<&'a str>);

/// Screens firms, and says which of the two rules flags each.
fn assert_flags(cases: &[Case<'_>]) {
    let folder = Folder::new();
    let rows = cases.iter().enumerate();
    let rows = rows.map(|(number, (name, country, region, _))| format!("S-{number},\"{name}\",{country},{region}\n"));
    let list = folder.file("names.csv", format!("Supplier ID,Name,Country,Region\n{}", rows.collect::<String>()));
    let report = json(&[&list, "--pack", "us-import"]);
    for (number, (name, country, region, expected)) in cases.iter().enumerate() {
        let flagged = flagged(&report, &format!("S-{number}"));
        assert_eq!(flagged, expected.iter().copied().collect::<Vec<_>>(), "{name} ({country}, {region})");
    }
}

fn flagged<'a>(report: &Value, key: &str) -> Vec<&'a str> {
    let is_flagged = |rule: &&str| verdict(report, key, rule) == Some("flagged");
    [CORPS, PLACE].into_iter().filter(is_flagged).collect()
}

fn case<'a>(name: impl Into<String>, country: &'a str, expected: Option<&'a str>) -> Case<'a> {
    (name.into(), country, "", expected)
}

/// A row of the table of regions.
struct Row {
    level: String,
    class: String,
    variants: Vec<String>,
    weak: Vec<String>,
}

fn rows() -> Vec<Row> {
    let files = thbscreen::bundled::REFERENCE_FILES;
    let (_, table) = files.iter().find(|(name, _)| *name == "regions.csv").expect("it is bundled");
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let header = reader.headers().expect("it has a header").clone();
    let place = |name: &str| header.iter().position(|column| column == name).expect("a column");
    let [region, level, class, variants, weak] = ["region", "level", "match", "variants", "variants_weak"].map(place);
    let records = reader.records().map(|record| record.expect("the table is sound"));
    let split = |cell: &str| cell.split('|').filter(|name| !name.is_empty()).map(str::to_owned).collect();
    let row = |record: csv::StringRecord| Row {
        level: record[level].to_owned(),
        class: record[class].to_owned(),
        variants: split(&record[variants]),
        weak: split(&record[weak]),
    };
    records.filter(|record| &record[region] == "Xinjiang").map(row).collect()
}

/// A firm that carries a name.
fn firm(name: &str) -> String {
    let is_han = name.chars().any(|c| matches!(c, '\u{3400}'..='\u{9fff}'));
    if is_han { format!("{name}示例有限公司") } else { format!("{name} Example Ltd") }
}

#[test]
fn every_name_that_points_to_xinjiang_alone_counts_wherever_the_firm_is() {
    let mut cases = Vec::new();
    for row in rows().iter().filter(|row| row.class == "strong") {
        let rule = if row.level == "paramilitary corporation" { CORPS } else { PLACE };
        cases.extend(row.variants.iter().map(|name| case(firm(name), "SG", Some(rule))));
    }
    assert!(cases.len() > 200, "{}", cases.len());
    assert_flags(&cases);
}

#[test]
fn every_name_that_is_shared_with_places_elsewhere_counts_in_china_only() {
    // Two of them hold another name that counts by itself.
    let holds_another = ["Bortala City", "Altay Xinjiang"];
    let mut cases = Vec::new();
    for row in rows().iter().filter(|row| row.class == "with_country") {
        let rule = if row.level == "paramilitary corporation" { CORPS } else { PLACE };
        for name in row.variants.iter().filter(|name| !holds_another.contains(&name.as_str())) {
            cases.extend([case(firm(name), "CN", Some(rule)), case(firm(name), "SG", None)]);
        }
    }
    assert!(cases.len() > 200, "{}", cases.len());
    assert_flags(&cases);
}

#[test]
fn names_that_are_ordinary_or_count_only_beside_another_flag_nobody_alone() {
    let mut cases = Vec::new();
    for row in rows() {
        let ordinary = row.variants.iter().filter(|_| ["place_only", "weak"].contains(&row.class.as_str()));
        cases.extend(ordinary.chain(&row.weak).map(|name| case(firm(name), "CN", None)));
    }
    assert!(cases.len() > 200, "{}", cases.len());
    assert_flags(&cases);
}

#[test]
fn every_numbered_division_and_regiment_counts_beside_xinjiang() {
    let rows = rows();
    let units = rows.iter().filter(|row| row.level == "XPCC unit").flat_map(|row| &row.weak);
    let beside = |unit: &String| {
        let is_han = unit.chars().any(|c| matches!(c, '\u{3400}'..='\u{9fff}'));
        if is_han { format!("新疆{unit}示例棉业") } else { format!("Xinjiang {unit} Example Cotton") }
    };
    let cases: Vec<Case<'_>> = units.map(|unit| case(beside(unit), "SG", Some(CORPS))).collect();
    assert!(cases.len() > 100, "{}", cases.len());
    assert_flags(&cases);
}

#[test]
fn the_corps_is_found_under_every_name_and_script() {
    assert_flags(&[
        case("XPCC Example Agriculture", "SG", Some(CORPS)),
        case("Example Bingtuan Trading", "AE", Some(CORPS)),
        case("China Xinjian Group Example", "DE", Some(CORPS)),
        case("示例兵团农业有限公司", "CN", Some(CORPS)),
        case("示例兵團農業有限公司", "CN", Some(CORPS)),
        case("新疆兵团示例公司", "HK", Some(CORPS)),
        case("新疆生產建設兵團示例公司", "HK", Some(CORPS)),
        case("新疆示例一四三团棉业", "CN", Some(CORPS)),
        case("第八师石河子示例公司", "CN", Some(CORPS)),
        case("Example 8th Division Trading, Xinjiang", "KZ", Some(CORPS)),
        case("Xinjiang Example Cotton Co., Ltd.", "CN", Some(PLACE)),
        case("ТОО Синьцзян Пример", "KZ", Some(PLACE)),
        case("ООО Синьцзянская пример", "RU", Some(PLACE)),
        case("شىنجاڭ Example", "TR", Some(PLACE)),
        case("烏魯木齊示例有限公司", "TW", Some(PLACE)),
    ]);
}

#[test]
fn names_that_only_look_like_it_flag_nobody() {
    let china = [
        "Urumqi Road Trading Ltd",
        "乌鲁木齐路示例商贸有限公司",
        "新疆大道示例酒店",
        "Hami Melon Juice Example",
        "哈密瓜示例饮料有限公司",
        "哈密顿示例仪器有限公司",
        "阿克苏诺贝尔示例涂料",
        "和田玉示例珠宝",
        "和硕示例电子有限公司",
        "仓库车辆示例租赁",
        "瑜伽师示例培训",
        "枫叶城示例酒店",
        "乌苏里示例米业",
        "宝塔城市示例建设",
        "示例集团第一师范学校",
        "示例8th Division Ltd",
        "Example Group Cotton Division",
        "Xinjian Trading Example",
        "新建集团示例公司",
        "Xinyuan Example Steel",
        "Shawan Example Ltd",
        "Inner Example Yili Dairy",
        "Shanshan Example Batteries",
        "Luntai Example Tyres",
    ];
    let elsewhere = [
        ("Aksu Tekstil Örnek A.S.", "TR"),
        ("Sincan Makina Örnek", "TR"),
        ("Hami Melon Juice", "ES"),
        ("Bole Foods", "ET"),
        ("Shawan Trading", "HK"),
        ("Muster Küche & Bad GmbH", "DE"),
        ("Kuchař Příklad s.r.o.", "CZ"),
        ("Urho Esimerkki Oy", "FI"),
        ("和田例製作所", "JP"),
        ("兵團示例娛樂", "TW"),
        ("East Turkestan Example Restaurant", "DE"),
        ("Xinjian Trading", "SG"),
        ("First Division Example Sports", "GB"),
        ("Regiment Example Outfitters", "GB"),
    ];
    let china = china.map(|name| case(name, "CN", None));
    let elsewhere = elsewhere.map(|(name, country)| case(name, country, None));
    assert_flags(&[&china[..], &elsewhere].concat());
}

#[test]
fn what_region_city_or_address_say_already_is_not_flagged_for_a_place_in_the_name() {
    let firm = |name: &str, region, expected| (name.to_owned(), "CN", region, expected);
    assert_flags(&[
        firm("Xinjiang Example Cotton", "Xinjiang", None),
        firm("Xinjiang Example Cotton", "Guangdong", Some(PLACE)),
        firm("Xinjiang Example Cotton", "", Some(PLACE)),
        // Who owns a firm is another question than where it is.
        firm("XPCC Example Cotton", "Xinjiang", Some(CORPS)),
    ]);
}

#[test]
fn other_names_and_owners_count_and_the_evidence_names_the_place() {
    let folder = Folder::new();
    let list = folder.file(
        "owners.csv",
        "Supplier ID,Name,Other names,Owner,Bidder,Country\n\
         S-0,Example Textiles Ltd,,China Xinjian Group,,VN\n\
         S-1,Example Textiles Two Ltd,Example One; Kashgar Example Export,,,SG\n\
         S-2,Example Textiles Three Ltd,,,Xinjiang Example Buyers,SG\n",
    );
    let mapped = ["--map", "Other names=aliases", "--map", "Owner=parent_company", "--map", "Bidder=parent_name"];
    let report = json(&[&[list.as_str(), "--pack", "us-import"][..], &mapped].concat());
    // For whom a firm works says nothing of where its own goods come from.
    let found = ["S-0", "S-1", "S-2"].map(|key| flagged(&report, key));
    assert_eq!(found, [vec![CORPS], vec![PLACE], vec![]]);
    let place = finding(&report, "S-1", PLACE).expect("it is flagged");
    let shown = text(&evidence(place, "xinjiang_names.region")["value"]);
    assert!(shown.contains("Kashgar"), "{shown}");
}
