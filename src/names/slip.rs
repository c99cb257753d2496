//! Typing errors: one letter more, less, another, or two that changed places.

/// Whether two words in ASCII are one typing error apart. Most words are not, and that is
/// seen without comparing them letter by letter in every way.
pub(super) fn is_one_slip(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if one.len().abs_diff(other.len()) > 1 {
        return false;
    }
    let before = std::iter::zip(one, other).take_while(|(a, b)| a == b).count();
    let (one, other) = (&one[before..], &other[before..]);
    let behind = std::iter::zip(one.iter().rev(), other.iter().rev()).take_while(|(a, b)| a == b).count();
    match (&one[..one.len() - behind], &other[..other.len() - behind]) {
        ([_], [_] | []) | ([], [_]) => true,
        ([first, second], swapped) => *swapped == [*second, *first],
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
