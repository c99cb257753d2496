//! Judges a text that an encoding of Chinese, Japanese or Korean made of a sample:
//! their tables are sorted so that common characters stand apart from rare ones.

use encoding_rs::{BIG5, DecoderResult, EUC_JP, EUC_KR, Encoding, GB18030, SHIFT_JIS};

/// What the names of Chinese companies, places and people are made of, on the mainland.
const SIMPLIFIED: &str = "有限公司股份中国工业实集团广东深圳上海北京市省区县州江浙苏南宁波厂制造服装纺织电子科技术发展贸易进出\
    口新材料化机械设备金属五塑食品农路号街道镇村楼座名称地址供应商家企生产加大小一二三四六七八九十人民和\
    平华明光天成安建合永兴山西河湖福川重庆津武汉都杭联者文件日期身证码职务美英籍男女对王李张刘陈杨赵黄周\
    吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程魏吕丁任沈姚卢姜崔钟谭陆汪范石\
    廖贾夏韦付方白邹孟熊秦邱尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃戴莫孔向汤伟芳娜敏静丽强磊军洋勇艳杰\
    娟涛超秀霞刚玉萍红兰梅桂飞鹏辉云";

/// The same, on Taiwan and in Hong Kong.
const TRADITIONAL: &str = "有限公司股份工業實集團臺灣台北高雄中國新竹桃園縣市區路號街段樓廠製造服裝紡織電子科技術發展貿易進出口\
    材料化機械設備金屬塑膠食品農名稱地址供應商家企生產加大小一二三四五六七八九十人民和平華明光天成安建合\
    永興海山東西南河湖福聯精密際";

/// The same, in Japan.
const JAPANESE: &str = "株式会社有限東京都大阪府県市区町村日本工業製作所産商事物電機器械金属化学食品繊維国名称住番号北南西田\
    中山川木野原島崎藤井上下小松高橋伊佐鈴渡辺吉岡新古屋神戸横浜埼玉千葉愛知福";

/// The same, in Korea.
const KOREAN: &str = "주식회사산업전자공기상무역물섬유화학금속계서울부대구인천광경도시동로길번지한국중일본제조건설품농수통\
    코리아텍이스트삼성현신양우세영진원명소가급체름하나다라마바차카타파남북충청강특별읍면군호층년월";

/// How likely people write what an encoding makes of a sample, summed over the bytes
/// that are not ASCII; `None` if the sample cannot be in this encoding.
pub(super) fn score(sample: &[u8], encoding: &'static Encoding, is_whole: bool) -> Option<f64> {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut text = [0_u8; 16];
    let (mut sum, mut faults, mut rest, mut before) = (0.0, 0_usize, sample, b' ');
    while let Some(&lead) = rest.first() {
        if lead.is_ascii() {
            (before, rest) = (lead, &rest[1..]);
            continue;
        }
        let length = length_of(rest, encoding);
        let Some((bytes, behind)) = rest.split_at_checked(length) else {
            faults += usize::from(is_whole);
            break;
        };
        let (result, read, written) = decoder.decode_to_utf8_without_replacement(bytes, &mut text, false);
        if !matches!(result, DecoderResult::InputEmpty) || written == 0 || read < length {
            faults += 1;
            decoder = encoding.new_decoder_without_bom_handling();
            rest = &rest[1..];
            continue;
        }
        let character = std::str::from_utf8(&text[..written]).ok().and_then(|text| text.chars().next())?;
        let beyond = bytes.iter().filter(|byte| !byte.is_ascii()).count();
        let squeezed = before.is_ascii_alphabetic() && behind.first().is_some_and(u8::is_ascii_alphabetic);
        // Within a word of plain letters stands an accent or an apostrophe.
        let against = if squeezed && character.is_alphabetic() { 1.5 } else { 0.0 };
        sum += (worth(character, bytes, encoding) - against) * beyond as f64;
        (before, rest) = (lead, behind);
    }
    let beyond = sample.iter().filter(|byte| !byte.is_ascii()).count();
    (faults * 100 <= beyond).then_some(sum - 20.0 * faults as f64)
}

/// How many bytes the character takes that stands first.
fn length_of(bytes: &[u8], encoding: &'static Encoding) -> usize {
    match (bytes[0], bytes.get(1)) {
        (0xa1..=0xdf, _) if encoding == SHIFT_JIS => 1,
        (0x8f, _) if encoding == EUC_JP => 3,
        (_, Some(0x30..=0x39)) if encoding == GB18030 => 4,
        _ => 2,
    }
}

/// How likely a character is in a list, from -2 to 1.
fn worth(character: char, bytes: &[u8], encoding: &'static Encoding) -> f64 {
    let common = match encoding {
        _ if encoding == GB18030 => SIMPLIFIED,
        _ if encoding == BIG5 => TRADITIONAL,
        _ if encoding == EUC_KR => KOREAN,
        _ => JAPANESE,
    };
    if common.contains(character) {
        return 1.0;
    }
    let is_japanese = encoding == SHIFT_JIS || encoding == EUC_JP;
    match character {
        'ー' if is_japanese => return 1.0,
        '\u{3041}'..='\u{30ff}' => return if is_japanese { 1.0 } else { -0.7 },
        // Half as wide: what bytes of other alphabets look like.
        '\u{ff61}'..='\u{ff9f}' => return -0.3,
        '\u{3000}'..='\u{303f}' | '\u{ff01}'..='\u{ff5e}' => return 0.7,
        // Signs, and letters of the west, which stand in lists that were only saved there.
        '\u{2010}'..='\u{203b}' | '\u{2460}'..='\u{25ff}' | '№' | '℃' => return 0.3,
        '\u{80}'..='\u{9f}' | '\u{e000}'..='\u{f8ff}' => return -4.0,
        // Four bytes, two of them digits: no other encoding writes so.
        _ if bytes.len() == 4 => return 0.7,
        '\u{a0}'..='\u{17f}' => return if bytes[0] == 0xa8 { 0.3 } else { -0.5 },
        '\u{ac00}'..='\u{d7a3}' | '\u{4e00}'..='\u{9fff}' => {}
        _ => return -0.5,
    }
    let (lead, trail) = (bytes[0], bytes.get(1).copied().unwrap_or(0));
    match encoding {
        _ if encoding == GB18030 => match (lead, trail) {
            (0xb0..=0xd7, 0xa1..) => 0.5,
            (0xd8..=0xf7, 0xa1..) => -0.2,
            _ => -1.0,
        },
        _ if encoding == BIG5 => {
            if (0xa4..=0xc6).contains(&lead) {
                0.5
            } else {
                -0.3
            }
        }
        _ if encoding == EUC_KR => match (lead, trail) {
            (0xb0..=0xc8, 0xa1..) => 0.55,
            (0xca..=0xfd, 0xa1..) => -0.5,
            _ => -1.0,
        },
        _ if encoding == EUC_JP => {
            if (0xb0..=0xcf).contains(&lead) {
                0.5
            } else {
                -0.3
            }
        }
        _ => {
            if (0x88..=0x97).contains(&lead) {
                0.5
            } else {
                -0.3
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_encoding_a_name_was_written_in_fits_best() {
        let names = [
            (GB18030, "深圳市华明电子有限公司"),
            (BIG5, "臺灣精密工業股份有限公司"),
            (SHIFT_JIS, "株式会社サンプル製作所"),
            (EUC_JP, "株式会社サンプル製作所"),
            (EUC_KR, "한국산업 주식회사"),
        ];
        for (own, name) in names {
            let bytes = own.encode(name).0;
            let fits = |encoding: &'static Encoding| score(&bytes, encoding, true).unwrap_or(-1e9);
            let others = names.iter().filter(|(other, _)| *other != own);
            others.for_each(|(other, _)| assert!(fits(own) > fits(other), "{name} in {}", other.name()));
        }
    }

    #[test]
    fn what_an_encoding_cannot_hold_is_no_text_in_it() {
        assert_eq!(score(b"\xff\xff \xff", GB18030, true), None);
    }
}
