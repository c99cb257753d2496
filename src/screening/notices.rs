//! What is to be known about the rules and the reference data of a run before its
//! findings are relied on.

use jiff::civil::Date;

use crate::model::{Dormancy, Notice, NoticeKind, OverrideNote, Totals, so_many};
use crate::reference::{DataAge, TableInfo};
use crate::rules::Rulebook;

/// A rule that is flagged for more than this share of the suppliers it concerns ...
const MOST_PERCENT: usize = 60;
/// ... of at least so many, says more about itself than about them.
const FEWEST: usize = 20;

/// What packs changed, and which rules do not run.
pub(super) fn on_rules(rulebook: &Rulebook) -> Vec<Notice> {
    let changes = rulebook.overrides.iter().map(|change| Notice {
        kind: NoticeKind::Changed,
        about: change.of.clone(),
        message: changed(change),
    });
    let switched_off = |state| state == Dormancy::SwitchedOff;
    let dormant = rulebook.dormant.iter().filter(|rule| !switched_off(rule.state)).map(|rule| {
        let kind = if rule.state == Dormancy::Coming { NoticeKind::Coming } else { NoticeKind::NotInForce };
        let message = rule.in_words();
        Notice { kind, about: rule.id.clone(), message }
    });
    changes.chain(dormant).collect()
}

/// What a pack changed, in words.
pub(super) fn changed(change: &OverrideNote) -> String {
    let reason = change.reason.as_ref().map(|reason| format!(": {reason}")).unwrap_or_default();
    format!("{} by {}{reason}", change.change, change.by)
}

/// Rules that are flagged for most suppliers.
pub(super) fn on_shares(rulebook: &Rulebook, totals: &Totals) -> Vec<Notice> {
    let rules = std::iter::zip(&rulebook.rules, &totals.rules);
    let frequent = rules.filter_map(|(rule, counts)| {
        let concerned = counts.flagged + counts.clear + counts.unknown;
        let is_most = concerned >= FEWEST && counts.flagged * 100 > concerned * MOST_PERCENT;
        is_most.then(|| {
            let message = format!(
                "flagged for {} of the {concerned} suppliers it concerns: it says more about the list or about \
                 the rule than about any of them",
                counts.flagged
            );
            Notice { kind: NoticeKind::FiresOnMost, about: rule.info.id.clone(), message }
        })
    });
    frequent.collect()
}

/// Whether a table is too old on a day, or from after it.
pub(super) fn on_age(data_age: DataAge, info: &TableInfo, as_of: Date) -> Option<Notice> {
    let message = match (info.date_on(as_of), info.age(as_of)) {
        (Some(date), Some(age)) if age < 0 => {
            let message = format!("is of {date}, after the as-of date {as_of}: less was known then");
            return Some(Notice { kind: NoticeKind::LaterData, about: about(info), message });
        }
        _ if !data_age.is_stale(info, as_of) => return None,
        (Some(date), Some(age)) => {
            let limit = data_age.limit(info).map(|most| match (data_age.most_days, most) {
                (Some(_), 1) => "; 1 day is allowed".to_owned(),
                (Some(_), _) => format!("; {most} days are allowed"),
                (None, 1) => "; its publisher renews it about every day".to_owned(),
                (None, _) => format!("; its publisher renews it about every {most} days"),
            });
            let age = so_many(age.unsigned_abs() as usize, "day");
            format!("is of {date}, {age} before {as_of}{}", limit.unwrap_or_default())
        }
        _ => "does not say from when it is, so that nobody knows what is missing in it".to_owned(),
    };
    Some(Notice { kind: NoticeKind::StaleData, about: about(info), message })
}

/// Several tables may be read from one file; the remark is on the file.
fn about(info: &TableInfo) -> String {
    let file = info.file.rsplit('/').next().unwrap_or(&info.file);
    let what = if info.watchlist.is_some() { "watch-list" } else { "reference data" };
    format!("{what} {file}")
}
