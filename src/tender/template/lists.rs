//! The sheet of what can be chosen, to which the lists of the other sheets lead.

use anyhow::Result;
use rust_xlsxwriter::Worksheet;
use rust_xlsxwriter::utility::column_number_to_name;

use super::Template;
use super::looks::Looks;
use super::sheet::Sheet;
use crate::languages::Language;
use crate::model::fold;

/// The first row of the lists: below the title and the header.
const FIRST: usize = 3;

/// Where the lists stand.
#[derive(Default)]
pub(super) struct Ranges {
    pub(super) countries: Option<String>,
    pub(super) currencies: Option<String>,
    pub(super) sectors: Option<String>,
    of_columns: Vec<(String, String)>,
}

impl Ranges {
    /// The words of a column.
    pub(super) fn of_column(&self, column: &str) -> Option<String> {
        self.of_columns.iter().find(|(known, _)| known == column).map(|(_, range)| range.clone())
    }
}

pub(super) fn write(template: &Template<'_>, looks: &Looks, paper: &mut Worksheet) -> Result<Ranges> {
    let phrases = template.phrases;
    let say = |id: &str| phrases.say(id).into_owned();
    let mut lists = vec![
        (say("template-lists-countries"), countries(template), 36.0),
        (say("template-lists-currencies"), currencies(template), 14.0),
        (say("template-lists-sectors"), sectors(template), 70.0),
    ];
    let mut columns = Vec::new();
    for question in &template.questionnaire.questions {
        let words = template.allowed(question.spec).words(template.tongue(), question.spec);
        if !words.is_empty() {
            columns.push(question.spec.id.clone());
            lists.push((phrases.column(question.spec).header.into_owned(), words, 26.0));
        }
    }
    let widths: Vec<f64> = lists.iter().map(|(_, _, width)| *width).collect();
    let mut sheet = Sheet::begin(paper, looks, &say("template-lists-title"), &widths)?;
    let titles: Vec<String> = lists.iter().map(|(title, _, _)| title.clone()).collect();
    sheet.header(&titles)?;
    for (place, (_, words, _)) in (0_u16..).zip(&lists) {
        for (row, word) in (sheet.row..).zip(words) {
            sheet.paper.write_string_with_format(row, place, word, &looks.text)?;
        }
    }
    let name = template.sheet_name("lists").replace('\'', "''");
    let range = |place: usize| {
        let column = column_number_to_name(place as u16);
        format!("='{name}'!${column}${FIRST}:${column}${}", FIRST + lists[place].1.len() - 1)
    };
    let of_columns = columns.into_iter().zip(3..).map(|(column, place)| (column, range(place))).collect();
    Ok(Ranges { countries: Some(range(0)), currencies: Some(range(1)), sectors: Some(range(2)), of_columns })
}

/// Their names in the language, in its order.
fn countries(template: &Template<'_>) -> Vec<String> {
    let phrases = template.phrases;
    let names = template.countries.each().map(|(code, english)| phrases.country(code, english).into_owned());
    let mut names: Vec<String> = names.collect();
    names.sort_by_cached_key(|name| match phrases.language() {
        Language::Russian => name.to_lowercase().replace('ё', "е"),
        _ => fold(name),
    });
    names
}

fn currencies(template: &Template<'_>) -> Vec<String> {
    template.vocabulary.currencies.iter().filter(|(word, code)| word == code).map(|(_, code)| code.clone()).collect()
}

/// The number of a division leads, by which it is read whatever the language.
fn sectors(template: &Template<'_>) -> Vec<String> {
    let named =
        |(division, title): (&String, &String)| format!("{division} {}", template.phrases.sector(division, title));
    template.sectors.iter().map(named).collect()
}
