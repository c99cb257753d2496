//! Typing errors: one letter more, less, another, or two that changed places.

/// Whether two words in ASCII are one typing error apart. Most words are not, and that is
/// seen without comparing them letter by letter in every way.
pub(super) fn is_one_slip(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len().abs_diff(b.len()) > 1 {
        return false;
    }
    let before = std::iter::zip(a, b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[before..], &b[before..]);
    let behind = std::iter::zip(a.iter().rev(), b.iter().rev()).take_while(|(x, y)| x == y).count();
    match (&a[..a.len() - behind], &b[..b.len() - behind]) {
        ([_], [_] | []) | ([], [_]) => true,
        ([x, y], [v, w]) => (x, y) == (w, v),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn one_slip_is_one_letter_or_two_that_changed_places() {
        for (a, b) in
            [("lumora", "lumra"), ("lumora", "lumorra"), ("lumora", "lumoro"), ("lumora", "lumroa"), ("a", "")]
        {
            assert!(is_one_slip(a, b) && is_one_slip(b, a), "{a} {b}");
        }
        for (a, b) in [("lumora", "lumora"), ("lumora", "limoro"), ("lumora", "lumoar2"), ("ab", "cd"), ("abc", "cab")]
        {
            assert!(!is_one_slip(a, b), "{a} {b}");
        }
    }

    proptest! {
        #[test]
        fn it_is_the_distance_that_others_count(a in "[a-c]{0,7}", b in "[a-c]{0,7}") {
            prop_assert_eq!(is_one_slip(&a, &b), strsim::osa_distance(&a, &b) == 1);
        }
    }
}
