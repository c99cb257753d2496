//! Reads the rows of a table by its layout.

use std::borrow::Cow;

use super::brackets;
use super::days::{self, Day};
use super::field::Field;
use super::layout::{Cells, Layout, LeaveOut, Parts};
use super::notes::{Place, Tally};
use super::record::Record;
use super::text::{LISTED, clean, is_value, nested, without_markup};
use crate::model::fold;
use crate::names::lei;
use crate::reference::{Countries, CountryMatch};

/// A row may say of so many lists that it belongs to them.
const MOST_TOLD: usize = 100;

/// A layout whose headers have been found.
pub(super) struct Bound<'a> {
    fields: Vec<(Field, &'a Cells, Vec<usize>)>,
    leave_out: Vec<(usize, &'a LeaveOut)>,
    told_by: Option<(&'a Cells, usize)>,
    /// Headers that no field is read from.
    pub(super) unused: Vec<String>,
}

impl<'a> Bound<'a> {
    /// Finds the headers of a layout in a row.
    pub(super) fn new(layout: &'a Layout, header: &[String]) -> Self {
        let folded: Vec<String> = header.iter().map(|cell| fold(cell)).collect();
        let at = |name: &String| folded.iter().position(|header| *header == fold(name));
        let fields: Vec<_> = layout
            .fields
            .iter()
            .map(|(field, cells)| (*field, cells, cells.from.iter().filter_map(at).collect::<Vec<_>>()))
            .collect();
        let leave_out: Vec<_> = layout.leave_out.iter().filter_map(|rule| Some((at(&rule.column)?, rule))).collect();
        let told_by = layout.told_by.as_ref().and_then(|cells| Some((cells, cells.from.first().and_then(at)?)));
        let is_used = |place: &usize| {
            fields.iter().any(|(_, _, places)| places.contains(place))
                || leave_out.iter().any(|(at, _)| at == place)
                || told_by.is_some_and(|(_, at)| at == *place)
        };
        let unused = (0..header.len()).filter(|place| !folded[*place].is_empty() && !is_used(place));
        let unused = unused.map(|place| header[place].clone()).collect();
        Self { fields, leave_out, told_by, unused }
    }

    /// Whether a row is the header once more: nothing but headers stand below them. A firm
    /// may be called "Name", so one is not enough where the table has more.
    fn is_header(&self, row: &[Cow<'_, str>]) -> bool {
        let (mut below, mut told) = (0, 0);
        for (_, cells, places) in &self.fields {
            for place in places {
                below += 1;
                let cell = row.get(*place).map(|cell| fold(cell)).unwrap_or_default();
                match cells.from.iter().any(|header| fold(header) == cell) {
                    true => told += 1,
                    false if cell.is_empty() => {}
                    false => return false,
                }
            }
        }
        told >= below.min(2)
    }
}

/// Makes records of rows.
pub(super) struct Reading<'a> {
    pub(super) countries: &'a Countries,
    pub(super) tally: Tally,
    /// What the rows say the list is: `None` before the first row, then what all have in common.
    pub(super) told: Option<Vec<String>>,
    /// Whether the row that was read last was left out for want of a name.
    pub(super) was_nameless: bool,
}

impl<'a> Reading<'a> {
    pub(super) fn new(countries: &'a Countries) -> Self {
        Self { countries, tally: Tally::default(), told: None, was_nameless: false }
    }

    /// The entries that a row holds: usually one.
    pub(super) fn row(&mut self, bound: &Bound<'_>, row: &[Cow<'_, str>], place: &Place) -> Vec<Record> {
        self.was_nameless = false;
        if row.iter().all(|cell| cell.trim().is_empty()) {
            return Vec::new();
        }
        if bound.is_header(row) {
            self.tally.left_out("the header once more", place);
            return Vec::new();
        }
        let cell = |at: usize| row.get(at).map(|cell| &**cell).unwrap_or_default();
        if let Some((_, rule)) = bound.leave_out.iter().find(|(at, rule)| rule.holds(cell(*at))) {
            self.tally.left_out(&rule.why, place);
            return Vec::new();
        }
        let mut record = Record::default();
        for (field, cells, places) in &bound.fields {
            let texts = places.iter().map(|at| cell(*at));
            record[*field] = self.values(*field, cells, texts, place);
        }
        if record[Field::Name].is_empty() {
            self.was_nameless = true;
            self.tally.left_out("without a name", place);
            return Vec::new();
        }
        if let Some((cells, at)) = bound.told_by {
            self.hear(parts(&cells.parts, cell(at)).into_iter().take(MOST_TOLD).map(Cow::into_owned).collect());
        }
        let has_brackets = bound.fields.iter().any(|(field, cells, _)| *field == Field::Name && cells.brackets);
        let subsidiaries = if has_brackets { open_brackets(&mut record) } else { Vec::new() };
        self.settle(&mut record);
        let of_subsidiary = |name| subsidiary(name, &record);
        let others: Vec<Record> = subsidiaries.into_iter().map(of_subsidiary).collect();
        std::iter::once(record).chain(others).collect()
    }

    /// The values of a field.
    fn values<'c>(
        &mut self,
        field: Field,
        cells: &Cells,
        texts: impl Iterator<Item = &'c str>,
        place: &Place,
    ) -> Vec<String> {
        if let Some(value) = &cells.value {
            return vec![value.clone()];
        }
        if cells.periods {
            return self.period(field, cells, texts, place);
        }
        let mut values = Vec::new();
        for text in texts {
            let text = if cells.markup { Cow::Owned(without_markup(text)) } else { Cow::Borrowed(text) };
            for part in parts(&cells.parts, &text) {
                let (value, steering) = clean(&part);
                if steering {
                    self.tally.doubt("control characters were left out", place);
                }
                let folded = fold(&value);
                if is_value(&value) && !cells.nothing.iter().any(|word| fold(word) == folded) {
                    values.push(value);
                }
            }
        }
        if field.is_day() {
            return values.first().and_then(|text| self.day(field, cells, text, place)).into_iter().collect();
        }
        match &cells.join {
            Some(between) if !values.is_empty() => vec![values.join(between)],
            _ => values,
        }
    }

    fn day(&mut self, field: Field, cells: &Cells, text: &str, place: &Place) -> Option<String> {
        match days::day(text, cells.days) {
            Some(Day::On(date)) => Some(date.to_string()),
            Some(Day::Never) => None,
            None => {
                self.tally.doubt(&format!("`{field}` is left blank, since it is no day that can be read"), place);
                None
            }
        }
    }

    fn period<'c>(
        &mut self,
        field: Field,
        cells: &Cells,
        mut texts: impl Iterator<Item = &'c str>,
        place: &Place,
    ) -> Vec<String> {
        let Some(text) = texts.find(|text| is_value(text)) else { return Vec::new() };
        match days::last_period(text, cells.days) {
            Some((first, _)) if field == Field::Since => vec![first.to_string()],
            Some((_, last)) => last.map(|last| last.to_string()).into_iter().collect(),
            None => {
                self.tally.doubt(&format!("`{field}` is left blank, since it is no period that can be read"), place);
                Vec::new()
            }
        }
    }

    /// What all rows so far say the list is.
    fn hear(&mut self, told: Vec<String>) {
        match &mut self.told {
            None => self.told = Some(told),
            Some(known) => known.retain(|title| told.contains(title)),
        }
    }

    fn settle(&self, record: &mut Record) {
        record.settle_names();
        for country in &mut record[Field::Country] {
            if let CountryMatch::One(code) = self.countries.find(country) {
                *country = code;
            }
        }
        let found: Vec<String> = record[Field::Identifiers].iter().filter_map(|number| lei(number)).collect();
        record[Field::Lei].extend(found);
        for field in
            Field::ALL.into_iter().filter(|field| !matches!(field, Field::Name | Field::Aliases | Field::FormerNames))
        {
            record.settle(field);
        }
    }
}

/// The values of a cell.
fn parts<'c>(by: &Parts, cell: &'c str) -> Vec<Cow<'c, str>> {
    let listed = cell.split(LISTED);
    match by {
        Parts::Whole => listed.map(Cow::Borrowed).collect(),
        Parts::At(text) => listed.flat_map(|part| part.split(text.as_str())).map(Cow::Borrowed).collect(),
        Parts::Nested => listed.flat_map(nested).map(Cow::Owned).collect(),
    }
}

/// Takes the other names out of the name; gives the subsidiaries that are named with it.
fn open_brackets(record: &mut Record) -> Vec<String> {
    let mut named = Vec::new();
    let mut subsidiaries = Vec::new();
    for text in std::mem::take(&mut record[Field::Name]) {
        let names = brackets::parse(&text);
        named.push(if names.name.is_empty() { text } else { names.name });
        record[Field::Aliases].extend(names.aliases);
        record[Field::FormerNames].extend(names.former);
        record[Field::Remarks].extend(names.scope);
        subsidiaries.extend(names.subsidiaries);
    }
    record[Field::Name] = named;
    subsidiaries
}

/// The entry of a subsidiary that is listed with its parent.
fn subsidiary(name: String, parent: &Record) -> Record {
    let mut record = parent.clone();
    record[Field::Parent].clone_from(&parent[Field::Name]);
    record[Field::Name] = vec![name];
    let own = [Field::Aliases, Field::FormerNames, Field::Lei, Field::Uei, Field::RegistrationNo, Field::Identifiers];
    own.into_iter().chain([Field::Remarks]).for_each(|field| record[field].clear());
    record
}
