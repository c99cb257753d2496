//! Answers, choices, countries and texts: cells that are one word, or themselves.

use super::words::AMBIGUOUS;
use super::{Branch, Reading, UNREAD, folded};
use crate::model::ColumnType;
use crate::rules::sql::Part;

pub(super) const KINDS: &[ColumnType] =
    &[ColumnType::Answer, ColumnType::Choice, ColumnType::Country, ColumnType::Text, ColumnType::Id];

impl Reading<'_> {
    pub(super) fn plain(&self) -> Branch {
        // A remark in brackets behind the name of a country is looked at only when the whole
        // names nothing.
        let before_bracket = folded(self.dialect, "split_part(t, '(', 1)");
        let named = format!(
            "SELECT cells.*, coalesce(whole.value, beginning.value) AS named FROM (SELECT *,\n\
             CASE WHEN kind = 'answer' THEN w ELSE f END AS key,\n\
             CASE WHEN kind = 'country' AND contains(t, '(') THEN {before_bracket} END AS name\n\
             FROM noted WHERE kind IN ('answer', 'choice', 'country', 'text')) cells\n\
             LEFT JOIN words whole ON whole.vocabulary = cells.vocabulary AND whole.key = cells.key\n\
             LEFT JOIN words beginning ON beginning.vocabulary = 'country' AND beginning.key = cells.name"
        );
        // The code of a country may be how others write "not available".
        let state = format!(
            "CASE WHEN kind = 'country' AND state IS NOT NULL AND named <> '{AMBIGUOUS}' THEN 5 \
             WHEN state IS NOT NULL THEN state WHEN kind = 'text' THEN 0 \
             WHEN named IS NULL OR named = '{AMBIGUOUS}' THEN {UNREAD} \
             WHEN kind = 'answer' THEN CAST(named AS INT) ELSE 0 END"
        );
        let word = "CASE WHEN kind = 'text' THEN t WHEN kind <> 'answer' THEN named END";
        Branch {
            parts: vec![Part::new("named", named)],
            select: self.select(&[("state", &state), ("word", word)], "named"),
        }
    }
}
