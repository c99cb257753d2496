//! The texts of a table of a report.

use std::borrow::Cow;

use super::phrases::Phrases;

/// What a table is called, and what a row of it is.
#[derive(Debug)]
pub struct TableTexts<'a> {
    /// What it is called: the name of a sheet, a heading.
    pub title: Cow<'a, str>,
    /// What a row is.
    pub about: Cow<'a, str>,
}

/// What a column of a table is called, and what it means.
#[derive(Debug)]
pub struct TableColumnTexts<'a> {
    /// A short label, for people.
    pub label: Cow<'a, str>,
    /// What stands in it.
    pub meaning: Cow<'a, str>,
}

impl Phrases {
    /// The texts of the table of a name, of which the English ones are at hand.
    pub fn table<'a>(&'a self, name: &str, title: &'a str, about: &'a str) -> TableTexts<'a> {
        let id = format!("table-{name}");
        TableTexts {
            title: self.own_text(&id).unwrap_or(Cow::Borrowed(title)),
            about: self.part(&id, "about").unwrap_or(Cow::Borrowed(about)),
        }
    }

    /// The texts of a column of a table, by the names of both. The English label is the name
    /// in words.
    pub fn table_column<'a>(&'a self, table: &str, name: &'a str, meaning: &'a str) -> TableColumnTexts<'a> {
        let id = format!("table-{table}-{name}");
        TableColumnTexts {
            label: self.own_text(&id).unwrap_or_else(|| in_words(name)),
            meaning: self.part(&id, "meaning").unwrap_or(Cow::Borrowed(meaning)),
        }
    }
}

/// `answered_pct` is `answered, %`.
fn in_words(name: &str) -> Cow<'_, str> {
    let words = name.replace('_', " ");
    Cow::Owned(words.strip_suffix(" pct").map_or_else(|| words.clone(), |words| format!("{words}, %")))
}

#[cfg(test)]
mod tests {
    use super::super::language::Language;
    use super::*;

    #[test]
    fn english_tables_are_called_as_where_they_are_made() {
        let english = Phrases::for_reports(Language::English).expect("it is well formed");
        assert_eq!(english.table("bids", "Bids", "One row.").title, "Bids");
        let told = english.table_column("bids", "answered_pct", "The answered.");
        assert_eq!((told.label.as_ref(), told.meaning.as_ref()), ("answered, %", "The answered."));
        assert_eq!(english.table_column("bids", "worst_own", "").label, "worst own");
    }
}
