//! The first pass over a sheet of an xlsx workbook.

use anyhow::{Context, Result};
use quick_xml::events::Event;

use super::FAULTY;
use super::oddities::Oddity;
use super::package::Package;
use super::sheet_rows::{self, Surveyor};
use super::sheet_tags::{self, Tag};
use super::survey::Survey;
use super::xml::{Tags, area, attribute, cell};
use crate::input::limits::{LimitKind, Limits};

/// A cell takes so many bytes at least: `<c/>`.
const SHORTEST_CELL: u64 = 4;

/// The parts of the sheets, in the order of the workbook.
pub(super) fn sheet_parts(package: &mut Package) -> Result<Vec<String>> {
    let document = package.document()?.context(FAULTY)?;
    let links = package.links(&document)?;
    let Some(part) = package.part(&document)? else { return Ok(Vec::new()) };
    let mut tags = Tags::new(part);
    let mut parts = Vec::new();
    while let Some(event) = tags.next()? {
        let Event::Start(tag) = event else { continue };
        if tag.local_name().as_ref() == "sheet" {
            let id = attribute(&tag, "id").unwrap_or_default();
            let link = links.iter().find(|link| link.id == id);
            parts.push(link.map(|link| link.target.clone()).unwrap_or_default());
        }
    }
    Ok(parts)
}

/// Surveys the sheet in a part.
pub(super) fn survey(package: &mut Package, part: &str, limits: &Limits) -> Result<Survey> {
    let mut pass = Pass::new(limits);
    sheet_rows::scan(package.part(part)?.context(FAULTY)?, &mut pass)?;
    for table in package.links(part)?.into_iter().filter(|link| link.kind == "table") {
        pass.table(package, &table.target)?;
    }
    Ok(pass.survey.settled())
}

struct Pass<'a> {
    limits: &'a Limits,
    survey: Survey,
    /// How many bytes were passed over without counting their cells.
    passed_over: u64,
    /// The current row and column, counted from 0: both may go unnamed.
    row: u32,
    column: u32,
    /// The attributes of the current cell.
    attributes: Vec<u8>,
    cell: Content,
    in_filter: bool,
    /// Inside of what the sheet looks like to others.
    in_views: bool,
}

/// What was met in the current cell.
#[derive(Default)]
struct Content {
    formula: bool,
    value: bool,
}

impl Surveyor for Pass<'_> {
    fn take(&mut self, tag: &Tag<'_>) -> Result<()> {
        if tag.opens {
            self.start(tag)?;
        }
        if tag.closes {
            self.end(tag);
        }
        Ok(())
    }

    fn pass_over(&mut self, bytes: usize, next: u32) -> bool {
        let passed_over = self.passed_over + bytes as u64;
        let most = self.survey.cells + passed_over / SHORTEST_CELL;
        if self.in_filter || self.in_views || self.limits.check(LimitKind::Cells, most).is_err() {
            return false;
        }
        (self.passed_over, self.column) = (passed_over, 0);
        self.survey.reach(next.saturating_sub(1));
        true
    }
}

impl<'a> Pass<'a> {
    fn new(limits: &'a Limits) -> Self {
        Self {
            limits,
            survey: Survey::default(),
            passed_over: 0,
            row: 0,
            column: 0,
            attributes: Vec::new(),
            cell: Content::default(),
            in_filter: false,
            in_views: false,
        }
    }

    fn table(&mut self, package: &mut Package, part: &str) -> Result<()> {
        let Some(part) = package.part(part)? else { return Ok(()) };
        sheet_tags::scan(part, |tag| {
            self.filter(tag);
            Ok(())
        })
    }

    fn start(&mut self, tag: &Tag<'_>) -> Result<()> {
        match tag.name {
            b"v" => {}
            b"c" => {
                self.survey.count(1, self.limits)?;
                self.survey.reach(self.row.saturating_add(1));
                // Most cells are only counted, so their attributes wait.
                self.attributes.clear();
                self.attributes.extend_from_slice(tag.attributes);
                self.cell = Content::default();
            }
            b"f" => self.cell.formula = true,
            b"is" => self.cell.value = true,
            b"row" => {
                if let Some(row) = tag.number("r").and_then(|row| row.checked_sub(1)) {
                    self.row = row;
                }
                if tag.is_set("hidden") {
                    let row = self.row.saturating_add(1);
                    self.survey.hide_rows(row..=row);
                }
            }
            b"col" if tag.is_set("hidden") => {
                if let (Some(first), Some(last)) = (tag.number("min"), tag.number("max")) {
                    self.survey.hide_columns(first.saturating_sub(1)..=last.saturating_sub(1));
                }
            }
            b"mergeCell" => {
                if let Some((rows, columns)) = tag.attribute("ref").and_then(area) {
                    self.survey.merge(rows, columns)?;
                }
            }
            b"customSheetViews" => self.in_views = true,
            _ => self.filter(tag),
        }
        Ok(())
    }

    fn end(&mut self, tag: &Tag<'_>) {
        match tag.name {
            b"v" => self.cell.value |= tag.after_text,
            b"c" => {
                if self.cell.formula && !self.cell.value {
                    self.note_missing_result();
                }
                self.column = self.column.saturating_add(1);
            }
            b"row" => (self.row, self.column) = (self.row.saturating_add(1), 0),
            b"customSheetViews" => self.in_views = false,
            b"filterColumn" => self.in_filter = false,
            _ => {}
        }
    }

    fn note_missing_result(&mut self) {
        let tag = Tag { attributes: &self.attributes, ..Tag::default() };
        // An empty text is a result, an empty number is none.
        if tag.attribute("t") != Some("str") {
            let named = tag.attribute("r").and_then(cell).map(|(row, column)| (row - 1, column));
            self.survey.oddities.note(Oddity::NoResult, named.unwrap_or((self.row, self.column)));
        }
    }

    /// A column that merely offers a filter hides nothing; one with a criterion does.
    fn filter(&mut self, tag: &Tag<'_>) {
        match tag.name {
            b"filterColumn" => self.in_filter = tag.opens && !tag.closes && !self.in_views,
            b"filters" | b"customFilters" | b"dynamicFilter" | b"top10" | b"colorFilter" | b"iconFilter" => {
                self.survey.layout.filtered |= self.in_filter;
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{in_zip, tight};
    use super::super::shared::{SharedBytes, in_memory};
    use super::*;
    use crate::input::source::{Merge, SheetLayout};

    fn surveyed(sheet: &str, more: &[(&str, &str)], limits: &Limits) -> Result<Survey> {
        let parts: Vec<_> = [("xl/worksheets/sheet1.xml", sheet)].into_iter().chain(more.iter().copied()).collect();
        let mut package = Package::open(SharedBytes::new(in_memory(in_zip(&parts)))?, limits)?;
        survey(&mut package, "xl/worksheets/sheet1.xml", limits)
    }

    #[test]
    fn hidden_rows_and_columns_merges_and_filters_are_found() -> Result<()> {
        let sheet = "<x:worksheet><x:cols><x:col min=\"2\" max=\"3\" hidden=\"1\"/><x:col min=\"9\" max=\"16384\" \
                     hidden=\"true\"/></x:cols><x:sheetData><x:row r=\"2\" hidden=\"1\"/><x:row hidden=\"1\"><x:c/></x:row>\
                     <x:row><x:c/></x:row><x:row r=\"9\" hidden=\"true\"/><x:row r=\"11\" hidden=\"0\"/></x:sheetData>\
                     <x:autoFilter ref=\"A1:B9\"><x:filterColumn colId=\"0\"><x:filters/></x:filterColumn></x:autoFilter>\
                     <x:mergeCells><x:mergeCell ref=\"A2:A4\"/></x:mergeCells></x:worksheet>";
        let survey = surveyed(sheet, &[], &Limits::default())?;
        let expected = SheetLayout {
            hidden_rows: vec![2..=3, 9..=9],
            hidden_columns: vec![1..=2, 8..=16_383],
            filtered: true,
            merges: vec![Merge { rows: 2..=4, columns: 0..=0 }],
        };
        assert_eq!(survey.layout, expected);
        assert_eq!(survey.cells, 2);
        Ok(())
    }

    #[test]
    fn the_filter_of_a_table_counts_and_a_mere_button_does_not() -> Result<()> {
        let links =
            "<Relationships><Relationship Id=\"r1\" Type=\"x/table\" Target=\"../tables/table1.xml\"/></Relationships>";
        let button = "<table><autoFilter><filterColumn colId=\"0\" hiddenButton=\"1\"/></autoFilter></table>";
        let filter = "<table><autoFilter><filterColumn><customFilters/></filterColumn></autoFilter></table>";
        for (table, filtered) in [(button, false), (filter, true)] {
            let more = [("xl/worksheets/_rels/sheet1.xml.rels", links), ("xl/tables/table1.xml", table)];
            assert_eq!(surveyed("<worksheet/>", &more, &Limits::default())?.layout.filtered, filtered, "{table}");
        }
        Ok(())
    }

    #[test]
    fn what_others_filter_in_views_of_their_own_does_not_count() -> Result<()> {
        let sheet = "<worksheet><customSheetViews><customSheetView><autoFilter><filterColumn><filters/></filterColumn>\
                     </autoFilter></customSheetView></customSheetViews></worksheet>";
        assert!(!surveyed(sheet, &[], &Limits::default())?.layout.filtered);
        Ok(())
    }

    #[test]
    fn formulas_without_a_result_are_counted() -> Result<()> {
        let sheet = "<worksheet><sheetData><row r=\"4\"><c r=\"B4\"><f>1+1</f></c><c><f>1</f><v>1</v></c><c><f>2</f><v/></c>\
                     <c t=\"str\"><f>\"\"</f><v></v></c></row></sheetData></worksheet>";
        let said = surveyed(sheet, &[], &Limits::default())?.oddities.remarks();
        assert_eq!(said.len(), 1);
        assert_eq!((said[0].row.map(|row| row.0), said[0].column.map(|column| column.0)), (Some(4), Some(1)));
        assert_eq!(said[0].count, 2);
        Ok(())
    }

    #[test]
    fn cells_are_counted_before_they_are_read() {
        let sheet = format!("<worksheet><sheetData><row>{}</row></sheetData></worksheet>", "<c/>".repeat(20));
        let fault = surveyed(&sheet, &[], &tight(LimitKind::Cells, 19)).err().map(|fault| fault.to_string());
        assert!(fault.is_some_and(|fault| fault.contains("--limit cells=")));
    }
}
