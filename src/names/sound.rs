//! Keys under which one name sounds alike in several romanisations. Used only where
//! one side was written in another script: among Latin names spelling counts.

/// Letter groups that romanisations write differently, longest first.
const GROUPS: [(&str, &str); 35] = [
    ("shch", "s"),
    ("schtsch", "s"),
    ("sch", "s"),
    ("tsch", "c"),
    ("tch", "c"),
    ("sh", "s"),
    ("ch", "c"),
    ("zh", "z"),
    ("kh", "h"),
    ("gh", "g"),
    ("ph", "f"),
    ("th", "t"),
    ("dh", "d"),
    ("ts", "z"),
    ("tz", "z"),
    ("dz", "z"),
    ("ck", "k"),
    ("ks", "x"),
    ("yu", "iu"),
    ("ju", "iu"),
    ("ya", "ia"),
    ("ja", "ia"),
    ("ye", "e"),
    ("je", "e"),
    ("yo", "o"),
    ("jo", "o"),
    ("iy", "i"),
    ("yy", "i"),
    ("ij", "i"),
    ("ee", "i"),
    ("oo", "u"),
    ("ou", "u"),
    ("eo", "o"),
    ("eu", "u"),
    ("ae", "e"),
];

/// How a word sounds, romanisation aside.
pub(super) fn sound(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    let mut rest = word;
    while let Some(first) = rest.chars().next() {
        if let Some((from, to)) = GROUPS.iter().find(|(from, _)| rest.starts_with(from)) {
            out.push_str(to);
            rest = &rest[from.len()..];
            continue;
        }
        match first {
            'w' => out.push('v'),
            'y' | 'j' => out.push('i'),
            'q' | 'c' => out.push('k'),
            c if c.is_alphanumeric() => out.push(c),
            _ => {}
        }
        rest = &rest[first.len_utf8()..];
    }
    let mut single: Vec<char> = out.chars().collect();
    single.dedup();
    if single.len() > 3 && single.last() == Some(&'h') {
        single.pop();
    }
    single.into_iter().collect()
}

/// The consonants of a word: what scripts without short vowels keep of it. Hebrew does
/// not part "s" from "sh".
pub(super) fn skeleton(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    let mut rest = word;
    while let Some(first) = rest.chars().next() {
        let (c, length) = match rest.as_bytes() {
            [b's' | b'c', b'h', ..] | [b't', b's' | b'z', ..] => (Some('s'), 2),
            [b'k', b'h', ..] => (Some('K'), 2),
            [b'g', b'h', ..] => (Some('G'), 2),
            [b't', b'h', ..] => (Some('t'), 2),
            [b'd', b'h', ..] => (Some('z'), 2),
            [b'p', b'h', ..] => (Some('f'), 2),
            _ => (consonant(first), first.len_utf8()),
        };
        if c.is_some() && out.chars().last() != c {
            out.extend(c);
        }
        rest = &rest[length..];
    }
    if out.len() > 1 && word.ends_with('h') && out.ends_with('h') {
        out.pop();
    }
    out
}

/// A word without the Arabic article that some write in front of it.
pub(super) fn without_article(word: &str) -> &str {
    ["al", "el"].iter().find_map(|article| word.strip_prefix(article)).filter(|rest| rest.len() > 3).unwrap_or(word)
}

fn consonant(c: char) -> Option<char> {
    match c {
        'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'w' | '\'' => None,
        'p' => Some('b'),
        'v' => Some('f'),
        'g' => Some('j'),
        'q' | 'c' => Some('k'),
        'z' => Some('z'),
        c if c.is_alphanumeric() => Some(c),
        _ => None,
    }
}

/// Whether the letters of a word written without short vowels all stand in the other,
/// in their order; a long vowel may be written as any vowel of its colour.
pub(super) fn runs_through(bare: &str, full: &str) -> bool {
    let mut rest = full.chars();
    bare.chars().filter(|c| c.is_alphanumeric()).all(|c| match c {
        'w' | 'v' => rest.any(|d| matches!(d, 'w' | 'o' | 'u' | 'v')),
        'y' => rest.any(|d| matches!(d, 'y' | 'i' | 'e' | 'j')),
        'h' | 'a' => true,
        c => {
            let wanted = consonant(c);
            rest.any(|d| consonant(d) == wanted)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn romanisations_of_one_name_sound_alike() {
        assert_eq!(sound("shchelkovo"), sound("schelkowo"));
        assert_eq!(sound("yuzhnyy"), sound("juzhny"));
        assert_ne!(sound("volga"), sound("vega"));
    }

    #[test]
    fn consonants_carry_a_word_without_vowels() {
        assert_eq!(skeleton("shms"), skeleton(without_article("alshams")));
        assert_eq!(skeleton("mnsjt"), skeleton("mansajat"));
        assert!(runs_through("nwr", "noor"));
        assert!(!runs_through("nwr", "nahar"));
    }
}
