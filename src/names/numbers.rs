//! Numbers in names: they tell firms apart and are never noise.

/// A number without leading zeros; ordinals and small Roman numerals are numbers.
pub(super) fn number_of(word: &str) -> Option<String> {
    let roman = ["ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii"];
    if let Some(place) = roman.iter().position(|numeral| *numeral == word) {
        return Some([2, 3, 4, 6, 7, 8, 9, 11, 12][place].to_string());
    }
    if let Some(number) = in_words(word) {
        return Some(number.to_string());
    }
    let ends = ["st", "nd", "rd", "th"];
    let word = ends.iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word);
    if word.is_empty() || !word.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let short = word.trim_start_matches('0');
    Some(if short.is_empty() { "0".to_owned() } else { short.to_owned() })
}

/// A small number in English words; "one" is left out, which is a pronoun too.
fn in_words(word: &str) -> Option<usize> {
    const ORDINALS: [&str; 10] =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
    const CARDINALS: [&str; 11] =
        ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    let place = |words: &[&str]| words.iter().position(|known| *known == word);
    place(&ORDINALS).map(|place| place + 1).or_else(|| place(&CARDINALS).map(|place| place + 2))
}

/// "第一" in front of a name is number 1.
pub(super) fn chinese_number(text: &str) -> Option<(String, &str)> {
    let rest = text.strip_prefix('第')?;
    let digit = rest.chars().next()?;
    let value = "一二三四五六七八九十".chars().position(|c| c == digit)? + 1;
    Some((value.to_string(), &rest[digit.len_utf8()..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_number_is_written_in_many_ways() {
        for text in ["4", "04", "4th", "iv", "four", "fourth"] {
            assert_eq!(number_of(text).as_deref(), Some("4"), "{text}");
        }
        assert_eq!((number_of("mix"), number_of("")), (None, None));
        assert_eq!(chinese_number("第三启泽"), Some(("3".to_owned(), "启泽")));
    }
}
