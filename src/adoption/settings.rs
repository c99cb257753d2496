//! What a settings file that is there already lacks of those of a step.

use anyhow::{Result, anyhow};
use toml::Table;

/// The lines by which settings that are there differ from those that are wanted, each with
/// what stands there now. What is only there is left to its owner.
pub fn to_change(present: &str, wanted: &str) -> Result<Vec<String>> {
    let parsed = |text: &str| toml::from_str::<Table>(text).map_err(|fault| anyhow!("{}", fault.message()));
    let (present, wanted) = (parsed(present)?, parsed(wanted)?);
    let line = |(key, value): (&String, &toml::Value)| match present.get(key) {
        Some(now) if now == value => None,
        Some(now) => Some(format!("{key} = {value}   (now: {now})")),
        None => Some(format!("{key} = {value}   (not set yet)")),
    };
    Ok(wanted.iter().filter_map(line).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_differs_is_told_and_nothing_of_what_is_the_users_own() {
        let present = "fail-on = \"never\"\npack = [\"osce\"]\nquiet = true\n";
        let wanted = "fail-on = \"high\"\npack = [\"osce\"]\nfail-on-incomplete = 60\n";
        let lines = to_change(present, wanted).expect("both can be read");
        assert_eq!(lines, ["fail-on = \"high\"   (now: \"never\")", "fail-on-incomplete = 60   (not set yet)"]);
        assert!(to_change("fail-on = high", wanted).is_err());
    }
}
