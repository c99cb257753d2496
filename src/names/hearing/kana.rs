//! Kana in Latin letters.

use unicode_normalization::UnicodeNormalization;

/// Kana in plain Latin letters, one spelling each, long vowels written twice.
pub(super) fn romaji(native: &str) -> String {
    let mut out = String::with_capacity(native.len());
    let mut doubled = false;
    for c in native.nfc() {
        // Hiragana stand as far from katakana everywhere.
        let c = if ('\u{3041}'..='\u{3096}').contains(&c) { char::from_u32(c as u32 + 0x60).unwrap_or(c) } else { c };
        let Some(place) = KANA_SYLLABLES.iter().position(|(kana, _)| *kana == c) else {
            match c {
                'ー' => out.extend(out.chars().next_back()),
                'ッ' => doubled = true,
                _ => {}
            }
            continue;
        };
        let spelled = KANA_SYLLABLES[place].1;
        let small = matches!(c, 'ァ' | 'ィ' | 'ゥ' | 'ェ' | 'ォ' | 'ャ' | 'ュ' | 'ョ');
        if small && out.len() > 1 {
            out.pop();
        }
        if matches!(c, 'ャ' | 'ュ' | 'ョ') && !out.ends_with(['h', 'j']) {
            out.push('y');
        }
        if std::mem::take(&mut doubled) {
            out.extend(spelled.chars().next());
        }
        out.push_str(spelled);
    }
    out
}

const KANA_SYLLABLES: [(char, &str); 83] = [
    ('ア', "a"),
    ('イ', "i"),
    ('ウ', "u"),
    ('エ', "e"),
    ('オ', "o"),
    ('ァ', "a"),
    ('ィ', "i"),
    ('ゥ', "u"),
    ('ェ', "e"),
    ('ォ', "o"),
    ('カ', "ka"),
    ('キ', "ki"),
    ('ク', "ku"),
    ('ケ', "ke"),
    ('コ', "ko"),
    ('ガ', "ga"),
    ('ギ', "gi"),
    ('グ', "gu"),
    ('ゲ', "ge"),
    ('ゴ', "go"),
    ('サ', "sa"),
    ('シ', "shi"),
    ('ス', "su"),
    ('セ', "se"),
    ('ソ', "so"),
    ('ザ', "za"),
    ('ジ', "ji"),
    ('ズ', "zu"),
    ('ゼ', "ze"),
    ('ゾ', "zo"),
    ('タ', "ta"),
    ('チ', "chi"),
    ('ツ', "tsu"),
    ('テ', "te"),
    ('ト', "to"),
    ('ダ', "da"),
    ('ヂ', "ji"),
    ('ヅ', "zu"),
    ('デ', "de"),
    ('ド', "do"),
    ('ナ', "na"),
    ('ニ', "ni"),
    ('ヌ', "nu"),
    ('ネ', "ne"),
    ('ノ', "no"),
    ('ハ', "ha"),
    ('ヒ', "hi"),
    ('フ', "fu"),
    ('ヘ', "he"),
    ('ホ', "ho"),
    ('バ', "ba"),
    ('ビ', "bi"),
    ('ブ', "bu"),
    ('ベ', "be"),
    ('ボ', "bo"),
    ('パ', "pa"),
    ('ピ', "pi"),
    ('プ', "pu"),
    ('ペ', "pe"),
    ('ポ', "po"),
    ('マ', "ma"),
    ('ミ', "mi"),
    ('ム', "mu"),
    ('メ', "me"),
    ('モ', "mo"),
    ('ヤ', "ya"),
    ('ユ', "yu"),
    ('ヨ', "yo"),
    ('ャ', "a"),
    ('ュ', "u"),
    ('ョ', "o"),
    ('ラ', "ra"),
    ('リ', "ri"),
    ('ル', "ru"),
    ('レ', "re"),
    ('ロ', "ro"),
    ('ワ', "wa"),
    ('ヲ', "o"),
    ('ン', "n"),
    ('ヴ', "vu"),
    ('ヰ', "i"),
    ('ヱ', "e"),
    ('ヵ', "ka"),
];
