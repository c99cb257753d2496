//! Names of firms that do not exist, put together as real ones are.

use super::disguise::Dice;

const CHINESE_PLACES: [&str; 36] = [
    "Xinjiang",
    "Aksu",
    "Kashgar",
    "Hotan",
    "Urumqi",
    "Turpan",
    "Korla",
    "Shihezi",
    "Changji",
    "Yili",
    "Shenzhen",
    "Guangzhou",
    "Dongguan",
    "Shanghai",
    "Ningbo",
    "Hangzhou",
    "Wenzhou",
    "Suzhou",
    "Qingdao",
    "Yiwu",
    "Xiamen",
    "Foshan",
    "Hefei",
    "Jiangsu",
    "Zhejiang",
    "Shandong",
    "Hebei",
    "Henan",
    "Anhui",
    "Sichuan",
    "Tianjin",
    "Beijing",
    "Hubei",
    "Fujian",
    "Zhuhai",
    "Inner Mongolia",
];

const TURKIC_PLACES: [&str; 14] = [
    "Istanbul",
    "Bursa",
    "Denizli",
    "Gaziantep",
    "Kayseri",
    "Izmir",
    "Tashkent",
    "Samarkand",
    "Fergana",
    "Almaty",
    "Bishkek",
    "Ashgabat",
    "Aksu",
    "Anadolu",
];

const SYLLABLES: [&str; 60] = [
    "hong", "sheng", "jin", "xin", "hua", "tai", "feng", "long", "yuan", "da", "hai", "ming", "rui", "kang", "bao",
    "de", "li", "xing", "wei", "jia", "yi", "cheng", "tong", "fu", "guang", "zhong", "tian", "yu", "an", "mei", "lian",
    "sen", "qi", "jun", "ke", "ze", "bo", "dong", "nan", "shun", "he", "rong", "qiang", "hui", "jie", "lin", "zhi",
    "kai", "teng", "ou", "pu", "han", "yao", "biao", "zhao", "run", "chuang", "gao", "sai", "bin",
];

const LATIN: [&str; 44] = [
    "ba", "lo", "mi", "ter", "van", "do", "re", "sol", "kar", "ne", "tu", "gri", "pla", "os", "ven", "mar", "zi",
    "lum", "ora", "tes", "sa", "rin", "del", "fa", "bro", "qui", "nor", "eld", "ka", "vi", "po", "lan", "stra", "mon",
    "ga", "pe", "dri", "ul", "ya", "so", "be", "cor", "hal", "ju",
];

const TURKIC: [&str; 24] = [
    "yil", "maz", "ka", "ra", "ay", "din", "oz", "turk", "er", "do", "gan", "sel", "cuk", "bay", "rak", "tas", "de",
    "mir", "koc", "ak", "su", "al", "tin", "bek",
];

const TRADES: [&str; 44] = [
    "Textile",
    "Trading",
    "Electronics",
    "Technology",
    "Garment",
    "Cotton Industry",
    "Food",
    "Machinery",
    "Plastic Products",
    "Import and Export",
    "Logistics",
    "Mining",
    "Chemical",
    "Hardware",
    "International Trade",
    "New Energy",
    "Silicon",
    "Packaging",
    "Furniture",
    "Shoes",
    "Hair Products",
    "Agricultural Development",
    "Industrial",
    "Construction",
    "Printing",
    "Solar Technology",
    "Information Technology",
    "Auto Parts",
    "Biotechnology",
    "Metal Products",
    "Color Spinning",
    "Nonferrous Metals",
    "Apparel",
    "Paper",
    "Toys",
    "Medical Equipment",
    "Lighting",
    "Energy",
    "Cotton and Linen",
    "Supply Chain",
    "Fiber",
    "Fishery",
    "Tomato Products",
    "Steel",
];

const FORMS: [&str; 12] = [
    "Co., Ltd.",
    "Co., Ltd.",
    "Co., Ltd",
    "Limited",
    "Group Co., Ltd.",
    "LLC",
    "Inc.",
    "GmbH",
    "S.A.",
    "Ltd. Sti.",
    "A.S.",
    "Pvt Ltd",
];

const HAN: [&str; 30] = [
    "宏", "盛", "金", "鑫", "华", "泰", "丰", "隆", "源", "达", "海", "明", "瑞", "康", "宝", "德", "利", "兴", "伟",
    "佳", "诚", "通", "福", "光", "天", "宇", "美", "联", "森", "启",
];

const HAN_PLACES: [&str; 12] =
    ["新疆", "阿克苏", "喀什", "深圳市", "广州市", "东莞市", "宁波", "杭州", "苏州", "青岛", "合肥", "江苏"];

const HAN_TRADES: [&str; 12] =
    ["纺织", "贸易", "电子", "科技", "服装", "棉业", "食品", "机械", "塑料制品", "进出口", "物流", "矿业"];

/// So many names, no two alike, the same every time.
pub(super) fn names(count: usize) -> Vec<String> {
    let mut dice = Dice(20_260_831);
    let mut found = Vec::with_capacity(count);
    let mut seen = hashbrown::HashSet::new();
    while found.len() < count {
        let name = name(&mut dice);
        if seen.insert(name.clone()) {
            found.push(name);
        }
    }
    found
}

fn name(dice: &mut Dice) -> String {
    match dice.below(10) {
        0..5 => {
            let (place, brand) = (dice.pick(&CHINESE_PLACES), brand(dice, &SYLLABLES, 2));
            format!("{place} {brand} {} {}", dice.pick(&TRADES), dice.pick(&FORMS))
        }
        5 => {
            let (place, brand) = (dice.pick(&TURKIC_PLACES), brand(dice, &TURKIC, 2));
            format!("{place} {brand} {} {}", dice.pick(&TRADES), dice.pick(&FORMS))
        }
        6 => format!("{} {} {}", brand(dice, &TURKIC, 3), dice.pick(&TRADES), dice.pick(&FORMS)),
        7 => format!("{} {} {}", brand(dice, &LATIN, 3), dice.pick(&TRADES), dice.pick(&FORMS)),
        8 => {
            let (first, second) = (brand(dice, &LATIN, 2), brand(dice, &LATIN, 3));
            format!("{first} & {second} {}", dice.pick(&FORMS))
        }
        _ => {
            let brand = [dice.pick(&HAN), dice.pick(&HAN)].concat();
            format!("{}{brand}{}有限公司", dice.pick(&HAN_PLACES), dice.pick(&HAN_TRADES))
        }
    }
}

fn brand(dice: &mut Dice, syllables: &[&str], count: usize) -> String {
    let parts: Vec<&str> = (0..count).map(|_| dice.pick(syllables)).collect();
    let text = parts.concat();
    let first: String = text.chars().take(1).flat_map(char::to_uppercase).collect();
    format!("{first}{}", &text[1..])
}
