//! What is different between two reports, and what made it so: not guessed, but found out
//! by screening again with one thing changed at a time.

mod answers;
mod causes;
mod standing;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

pub use answers::effects;
pub use causes::{Trial, Trials};
pub use standing::{Past, Standing};

use crate::model::{Changed, Factor, Moved, Stand, Turn};
use causes::Question;
use standing::Supplier;

/// The findings and suppliers that are different, with what made them so as far as
/// `causes` can say.
pub fn differences(before: &Standing, after: &Standing, causes: &dyn Causes) -> (Vec<Changed>, Vec<Moved>) {
    let keys: BTreeSet<&String> = before.suppliers.keys().chain(after.suppliers.keys()).collect();
    let (mut findings, mut moved) = (Vec::new(), Vec::new());
    for key in keys {
        let (was, is) = (before.suppliers.get(key), after.suppliers.get(key));
        findings.extend(of_findings(key, was, is, causes));
        moved.extend(of_supplier(key, was, is, causes));
    }
    findings.sort_by_key(|changed: &Changed| (changed.turn, Reverse(changed.severity())));
    (findings, moved)
}

/// Says what made something different.
pub trait Causes {
    /// What made a finding of a supplier different; `None` where that cannot be said.
    fn of_finding(&self, supplier: &str, rule: &str) -> Option<Vec<Factor>>;
    /// What made a supplier different as a whole.
    fn of_supplier(&self, supplier: &str) -> Option<Vec<Factor>>;
}

/// What is known without screening again: that nothing else differs, or nothing at all.
impl Causes for Option<Factor> {
    fn of_finding(&self, _supplier: &str, _rule: &str) -> Option<Vec<Factor>> {
        self.map(|factor| vec![factor])
    }

    fn of_supplier(&self, _supplier: &str) -> Option<Vec<Factor>> {
        self.map(|factor| vec![factor])
    }
}

impl Causes for Trials {
    fn of_finding(&self, supplier: &str, rule: &str) -> Option<Vec<Factor>> {
        self.causes(&Question::Finding(supplier, rule))
    }

    fn of_supplier(&self, supplier: &str) -> Option<Vec<Factor>> {
        self.causes(&Question::Supplier(supplier))
    }
}

fn of_findings(key: &str, was: Option<&Supplier>, is: Option<&Supplier>, causes: &dyn Causes) -> Vec<Changed> {
    let none = BTreeMap::new();
    let (was_found, is_found) = (was.map_or(&none, |s| &s.findings), is.map_or(&none, |s| &s.findings));
    let rules: BTreeSet<&String> = was_found.keys().chain(is_found.keys()).collect();
    let name = is.or(was).and_then(|supplier| supplier.name.clone());
    let different = rules.into_iter().filter_map(|rule| {
        let (before, after) = (was_found.get(rule), is_found.get(rule));
        let turn = turn(before, after)?;
        let causes = if turn == Turn::Decided { Some(Vec::new()) } else { causes.of_finding(key, rule) };
        Some(Changed {
            turn,
            supplier: key.to_owned(),
            name: name.clone(),
            rule: rule.clone(),
            before: before.cloned(),
            after: after.cloned(),
            causes,
        })
    });
    different.collect()
}

fn of_supplier(key: &str, was: Option<&Supplier>, is: Option<&Supplier>, causes: &dyn Causes) -> Option<Moved> {
    let (before, after) = (was.map(|supplier| supplier.rating.clone()), is.map(|supplier| supplier.rating.clone()));
    (before != after).then(|| Moved {
        supplier: key.to_owned(),
        name: is.or(was).and_then(|supplier| supplier.name.clone()),
        before,
        after,
        causes: causes.of_supplier(key),
    })
}

/// Which way a finding went, if it is different.
fn turn(before: Option<&Stand>, after: Option<&Stand>) -> Option<Turn> {
    match (before, after) {
        (None, None) => None,
        (None, Some(_)) => Some(Turn::New),
        (Some(_), None) => Some(Turn::Gone),
        (Some(was), Some(is)) => match (was.is_flagged(), is.is_flagged()) {
            (false, true) => Some(Turn::Worse),
            (true, false) => Some(Turn::Unsettled),
            _ if is.severity > was.severity => Some(Turn::Worse),
            _ if is.severity < was.severity => Some(Turn::Better),
            _ if is.digest != was.digest => Some(Turn::Changed),
            _ if is.state != was.state => Some(Turn::Decided),
            _ => None,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Severity;

    fn stand(verdict: &str, severity: Severity, digest: &str) -> Stand {
        let (verdict, digest) = (verdict.to_owned(), digest.to_owned());
        Stand { verdict, severity, state: "open".to_owned(), evidence: Vec::new(), missing: Vec::new(), digest }
    }

    #[test]
    fn what_became_unknown_did_not_get_better() {
        let flagged = |severity, digest| stand("flagged", severity, digest);
        let high = flagged(Severity::High, "a");
        let unknown = stand("unknown", Severity::High, "a");
        let cases = [
            (None, Some(&high), Some(Turn::New)),
            (Some(&high), None, Some(Turn::Gone)),
            (Some(&high), Some(&unknown), Some(Turn::Unsettled)),
            (Some(&unknown), Some(&high), Some(Turn::Worse)),
            (Some(&high), Some(&high), None),
        ];
        for (before, after, expected) in cases {
            assert_eq!(turn(before, after), expected);
        }
        assert_eq!(turn(Some(&high), Some(&flagged(Severity::Medium, "a"))), Some(Turn::Better));
        assert_eq!(turn(Some(&high), Some(&flagged(Severity::Critical, "a"))), Some(Turn::Worse));
        assert_eq!(turn(Some(&high), Some(&flagged(Severity::High, "b"))), Some(Turn::Changed));
        let waived = Stand { state: "waived".to_owned(), ..high.clone() };
        assert_eq!(turn(Some(&high), Some(&waived)), Some(Turn::Decided));
    }
}
