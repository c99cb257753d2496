//! Legal Entity Identifiers.

/// The Legal Entity Identifier that a text is: 20 characters whose check digits hold
/// (ISO 17442, by ISO 7064 mod 97-10).
pub fn lei(text: &str) -> Option<String> {
    let code: String = text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect();
    let is_shaped = code.len() == 20
        && code.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && code.bytes().skip(18).all(|byte| byte.is_ascii_digit());
    let value = |rest: u32, c: char| {
        let digit = c.to_digit(36)?;
        Some((rest * if digit > 9 { 100 } else { 10 } + digit) % 97)
    };
    (is_shaped && code.chars().try_fold(0, value) == Some(1)).then_some(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digits_decide() {
        // The example of ISO 17442, an invented firm.
        assert_eq!(lei("54930084UKLVMY22DS16").as_deref(), Some("54930084UKLVMY22DS16"));
        assert_eq!(lei("5493 0084 uklv my22 ds16").as_deref(), Some("54930084UKLVMY22DS16"));
        assert_eq!(lei("54930084UKLVMY22DS17"), None);
        assert_eq!(lei("00000000000000000000"), None);
        assert_eq!(lei("12345678901234"), None);
    }
}
