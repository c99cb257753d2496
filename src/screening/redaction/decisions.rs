//! What was decided about findings, and what would clear them.

use super::{Redaction, WITHHELD};
use crate::model::{ColumnSpec, Finding, GapKind, NameKind, Report, Supplier};

impl Redaction<'_> {
    /// Puts the facts of which others would clear a finding.
    pub(super) fn changes(&mut self, report: &mut Report) {
        let vocabulary = self.vocabulary.clone();
        for change in report.counterfactuals.changes_mut() {
            let spec = vocabulary.find(&change.column).map(|column| vocabulary.spec(column));
            let Some(kind) = spec.and_then(ColumnSpec::names) else { continue };
            let is_gap = GapKind::ALL.iter().any(|gap| change.from == format!("({})", gap.label()));
            change.from = match self.key.find(kind, &change.from) {
                Some(pseudonym) => pseudonym.to_owned(),
                None if is_gap => continue,
                None => WITHHELD.to_owned(),
            };
        }
    }

    /// Puts the waivers that hold. The evidence they were decided on is told by its digest,
    /// and that of the report's own values could be found out by trying names: what stands
    /// there is the digest of the evidence as the report shows it.
    pub(super) fn waivers(&mut self, report: &mut Report) {
        let mut holding: Vec<_> = report.decisions.waived.iter().map(|(place, waiver)| (*waiver, *place)).collect();
        holding.sort_unstable();
        let digest = |(waiver, (sheet, row, rule)): (usize, (usize, usize, usize))| {
            let supplier = Supplier { report, sheet, row };
            let finding = Finding { supplier, rule: &report.rules[rule], outcome: supplier.outcome(rule) };
            (waiver, finding.digest())
        };
        let digests: Vec<(usize, String)> = holding.into_iter().map(digest).collect();
        for waiver in &mut report.decisions.waivers {
            waiver.supplier = self.supplier(&waiver.supplier);
            waiver.reason = self.name(NameKind::Text, &waiver.reason);
            waiver.approver = self.name(NameKind::Person, &waiver.approver);
            waiver.evidence = waiver.evidence.take().map(|_| WITHHELD.to_owned());
        }
        for (waiver, digest) in digests {
            let evidence = &mut report.decisions.waivers[waiver].evidence;
            *evidence = evidence.take().map(|_| digest);
        }
    }

    /// The key of a supplier as it is now. One that is not in the lists is an identifier
    /// that nothing has.
    pub(super) fn supplier(&mut self, key: &str) -> String {
        match self.suppliers.get(key) {
            Some(key) => key.clone(),
            None => self.name(NameKind::Id, key),
        }
    }
}
