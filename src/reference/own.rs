//! Tables that users bring along: beside a pack, or as a file of exchange rates.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};
use jiff::civil::Date;

use super::catalog::{Catalog, Key, Matching, Origin, TableInfo};
use crate::model::fold;

impl TableInfo {
    /// A table of which no more than name and file is known.
    pub fn new(id: &str, file: &str) -> Self {
        Self {
            id: id.to_owned(),
            file: file.to_owned(),
            title: file.to_owned(),
            publisher: String::new(),
            edition: String::new(),
            date: None,
            renewed_days: None,
            licence: String::new(),
            address: None,
            note: None,
            purpose: None,
            complete: false,
            absent: String::new(),
            only: None,
            keys: Vec::new(),
            fields: BTreeMap::new(),
        }
    }
}

impl TableInfo {
    /// The day of the newest fact that was known on a day.
    pub fn date_on(&self, _day: Date) -> Option<Date> {
        self.date.and_then(|date| date.to_string().parse().ok())
    }

    /// The days from the newest fact to a day; negative when the table is from after it.
    pub fn age(&self, as_of: Date) -> Option<i32> {
        Some((as_of - self.date_on(as_of)?).get_days())
    }
}

impl Key {
    /// A key that compares a column of the file with columns of the list.
    pub fn new(column: &str, matching: Matching, from: Vec<String>) -> Self {
        Self {
            column: Some(column.to_owned()),
            columns: Vec::new(),
            matching,
            from,
            all_of_from: false,
            not_before: Vec::new(),
            variants_file: None,
        }
    }
}

impl Catalog {
    /// Adds a table whose file stands in a folder. Where no fields are described, every
    /// column is one, under its header in small letters: `Inquiry open?` is
    /// `inquiry_open`.
    pub fn add_table(&mut self, mut info: TableInfo, folder: &Path) -> Result<()> {
        if self.info(&info.id).is_some() {
            bail!("there is a reference table `{}` already", info.id);
        }
        if info.fields.is_empty() {
            let path = folder.join(&info.file);
            let mut reader =
                csv::Reader::from_path(&path).with_context(|| format!("{}: cannot be read", path.display()))?;
            let header = reader.headers().with_context(|| format!("{}: has no header", path.display()))?;
            let fields = header.iter().map(|name| (fold(name).replace(' ', "_"), name.to_owned()));
            info.fields = fields.filter(|(field, _)| !field.is_empty()).collect();
        }
        let id = info.id.clone();
        self.tables.push((info, Origin::Folder(folder.into())));
        self.table(&id).map(drop)
    }

    /// Takes exchange rates from a file instead of the bundled ones.
    pub fn replace_rates(&mut self, path: &Path) -> Result<()> {
        let file = path.file_name().with_context(|| format!("{}: this is no file", path.display()))?;
        let mut info = TableInfo::new("rates", &file.to_string_lossy());
        (info.publisher, info.edition) = ("the user".to_owned(), path.display().to_string());
        info.purpose = Some("rates".to_owned());
        self.tables.retain(|(known, _)| known.purpose != info.purpose);
        self.tables.push((info, Origin::Folder(path.parent().unwrap_or(Path::new("")).into())));
        self.read_rates().map(drop).with_context(|| path.display().to_string())
    }
}
