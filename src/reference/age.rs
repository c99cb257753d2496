//! How old the data of a table may be.

use jiff::civil::Date;

use super::description::TableInfo;

/// How old a watch-list may be whose publisher does not say how often it is renewed.
const LIST_DAYS: u32 = 30;

/// How old the newest fact of each table may be.
#[derive(Clone, Copy, Debug, Default)]
pub struct DataAge {
    /// In days, for every table. Without it each table is held to the days after which
    /// its publisher renews it.
    pub most_days: Option<u32>,
}

impl DataAge {
    /// How many days old a table may be; `None` when it does not age.
    pub fn limit(self, info: &TableInfo) -> Option<u32> {
        let of_list = info.watchlist.is_some().then_some(LIST_DAYS);
        self.most_days.or(info.renewed_days).or(of_list)
    }

    /// Whether a table is too old on a day. A watch-list of which nobody knows from when it
    /// is counts as old.
    pub fn is_stale(self, info: &TableInfo, as_of: Date) -> bool {
        match (info.age(as_of), self.limit(info)) {
            (Some(age), Some(most)) => i64::from(age) > i64::from(most),
            (None, _) => info.watchlist.is_some(),
            (Some(_), None) => false,
        }
    }
}
