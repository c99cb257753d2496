//! One firm written in two scripts, and its neighbours, which are other firms.

use super::matcher;
use crate::names::{LegalAgreement, Level};

fn level(query: &str, candidate: &str) -> Level {
    matcher().compare(query, candidate).map_or(Level::None, |found| found.level)
}

#[test]
fn one_firm_in_two_scripts_is_found() {
    for (query, candidate) in [
        ("ТОВ «Гривецький Текстиль»", "Hryvetskyi Textile LLC"),
        ("ПрАТ «Зоремлин»", "Zoremlyn PrJSC"),
        ("Μπαλουντζής Μεταφορές ΕΠΕ", "Balountzis Transport Ltd"),
        ("Τρόφιμα Θράκης Γκοτζαμπάς Α.Ε.", "Gotzampas Foods Thrace SA"),
        ("شركة عبد القدوسي للمقاولات", "Abdulqudousi Contracting Co."),
        ("شركة يوسف القاضيفي للنسيج", "Youssef Al Kadhifi Textile Company"),
        ("ברוכוביץ הובלות בע\"מ", "Barukhovich Transport Ltd"),
        ("บริษัท วัฒนมิตร สิ่งทอ จำกัด", "Wattanamit Textile Co., Ltd."),
        ("บริษัท ศรีบุญทรัพย์ อาหาร จำกัด", "Sri Boonsap Foods Co., Ltd."),
        ("㈜박성우섬유", "Parksungwoo Textile Co., Ltd."),
        ("이천화수산 주식회사", "Yichunhwa Fisheries Co., Ltd."),
        ("株式会社ブリックスターシステム", "Brickstar System Co., Ltd."),
        ("コウメイ産業株式会社", "Komei Sangyo Co., Ltd."),
        ("山崎紡績株式会社", "Yamazaki Spinning Co., Ltd."),
        ("鴻裕製衣廠有限公司", "Hung Yu Garment Factory Ltd"),
        ("Hong Rui Da Plastics", "Hongruida Plastics Co., Ltd."),
        ("Mohd. Farouqi Garments", "Muhammad Farouqi Garments"),
        ("Wm. Tolgrove Mfg. Co.", "William Tolgrove Manufacturing Company"),
    ] {
        assert!(level(query, candidate) >= Level::Strong, "{query} | {candidate}");
    }
}

#[test]
fn a_neighbour_in_another_script_is_not_found() {
    for (query, candidate) in [
        ("ТОВ «Гривецький Текстиль»", "Hlyvenko Textile LLC"),
        ("Μπαλουντζής Μεταφορές ΕΠΕ", "Kalountakis Transport Ltd"),
        ("شركة القاضيفي للنسيج", "Al Qadir Textile Company"),
        ("ברוכוביץ הובלות בע\"מ", "Berkovitz Transport Ltd"),
        ("บริษัท วัฒนมิตร สิ่งทอ จำกัด", "Wattanachai Textile Co., Ltd."),
        ("㈜동운섬유", "Dongwoo Textile Co., Ltd."),
        ("タカラベ物流㈱", "Takahara Logistics"),
        ("山崎紡績株式会社", "Yamada Spinning Co., Ltd."),
        ("Hong Rui Da Plastics", "Hongruihua Plastics Co., Ltd."),
        ("Hassan Garments", "Hussein Garments"),
    ] {
        assert!(level(query, candidate) < Level::Strong, "{query} | {candidate}");
    }
}

#[test]
fn east_asian_bodies_of_shares_may_call_themselves_limited_or_incorporated() {
    for (native, english) in [
        ("㈜벨트로나", "Beltrona Co., Ltd."),
        ("벨트로나 주식회사", "Beltrona Inc."),
        ("ベルトロナ株式会社", "Beltrona Corporation"),
        ("启泽服装股份有限公司", "Qize Garment Co., Ltd."),
    ] {
        let found = matcher().compare(native, english).expect("both have names");
        assert_eq!(found.legal, LegalAgreement::Agrees, "{native} | {english}");
    }
}

#[test]
fn a_native_name_is_found_in_a_list_and_the_other_way_round() {
    let pairs = [
        ("ברוכוביץ הובלות בע\"מ", "Barukhovich Transport Ltd"),
        ("บริษัท ศรีบุญทรัพย์ อาหาร จำกัด", "Sri Boonsap Foods Co., Ltd."),
        ("㈜박성우섬유", "Parksungwoo Textile Co., Ltd."),
        ("ТОВ «Гривецький Текстиль»", "Hryvetskyi Textile LLC"),
        ("山崎紡績株式会社", "Yamazaki Spinning Co., Ltd."),
    ];
    for (native, latin) in pairs {
        for (asked, listed) in [(native, latin), (latin, native)] {
            let list = super::list_of(&[listed]);
            let found = list.find(&super::subject(asked));
            assert!(found.first().is_some_and(|found| found.level >= Level::Strong), "{asked} in {listed}");
        }
    }
}
