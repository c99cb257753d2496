//! Ods workbooks, read tag by tag: the library that reads the other formats would keep
//! every sheet whole, with the empty cells between, and does not tell percentages.

use std::sync::Arc;

use anyhow::{Context, Result, bail};
use quick_xml::events::Event;

use super::formats::NumberFormat;
use super::oddities::{LONGEST, Oddities, Oddity};
use super::ods_styles::Styles;
use super::ods_table::{Item, OdsRow, Table};
use super::package::Package;
use super::rows::{Emit, Rows};
use super::survey::Survey;
use super::text::Texts;
use super::xml::{Tags, attribute};
use super::{Book, FAULTY, PROTECTED, said_of};
use crate::input::limits::{LimitKind, Limits};
use crate::input::source::{Remark, SheetInfo, Visibility};
use crate::model::ExcelEpoch;

const CONTENT: &str = "content.xml";

/// Cells that go across several rows alike are told for so many of them.
const MERGES_OF_A_ROW: u32 = 100;

/// An ods workbook.
pub(super) struct Ods {
    package: Package,
    styles: Styles,
    sheets: Vec<OdsSheet>,
}

struct OdsSheet {
    name: String,
    shown: bool,
    /// Whether it is a copy of a sheet in another file.
    is_link: bool,
    survey: Survey,
}

impl Ods {
    /// Opens a workbook and surveys its sheets.
    pub(super) fn open(mut package: Package, limits: &Limits) -> Result<Self> {
        refuse_protected(&mut package)?;
        let mut styles = Styles::default();
        if let Some(part) = package.part("styles.xml")? {
            styles.read(&mut Tags::new(part))?;
        }
        let mut sheets = Vec::new();
        let content = package.part(CONTENT)?.context(FAULTY)?;
        let mut tags = Tags::new(content);
        styles.read(&mut tags)?;
        while let Some(mut sheet) = next_sheet(&mut tags, &styles)? {
            limits.check(LimitKind::Sheets, sheets.len() as u64 + 1)?;
            let survey = &mut sheet.survey;
            let is_link = &mut sheet.is_link;
            Table::new(&mut tags, &styles, limits).read(&mut |item, _| {
                match item {
                    Item::HiddenColumns(columns) => survey.hide_columns(columns),
                    Item::Link => *is_link = true,
                    Item::Row(row) => survey_row(survey, row, limits)?,
                }
                Ok(true)
            })?;
            sheet.survey = std::mem::take(&mut sheet.survey).settled();
            sheets.push(sheet);
        }
        drop(tags);
        Ok(Self { package, styles, sheets })
    }
}

impl Book for Ods {
    fn sheets(&self) -> Vec<SheetInfo> {
        let info = |sheet: &OdsSheet| SheetInfo {
            name: Some(Arc::from(sheet.name.as_str())),
            visibility: if sheet.shown { Visibility::Shown } else { Visibility::Hidden },
            holds_cells: !sheet.is_link,
            epoch: ExcelEpoch::Year1900,
            decimal: None,
            cells_may_shift: false,
        };
        self.sheets.iter().map(info).collect()
    }

    fn survey(&mut self, sheet: usize, _limits: &Limits) -> Result<Survey> {
        Ok(self.sheets[sheet].survey.clone())
    }

    fn remarks(&self) -> Vec<Remark> {
        let has_macros = self.package.any(|name| name.starts_with("basic/") || name.starts_with("scripts/"));
        said_of(has_macros, self.sheets.iter().any(|sheet| sheet.is_link))
    }

    fn read(&mut self, sheet: usize, survey: &Survey, emit: Emit<'_>, limits: &Limits) -> Result<Oddities> {
        let mut texts = Texts::default();
        let mut rows = Rows::new(emit, &survey.layout.merges, limits);
        let content = self.package.part(CONTENT)?.context(FAULTY)?;
        let mut tags = Tags::new(content);
        // Its styles are known already.
        Styles::default().read(&mut tags)?;
        for _ in 0..sheet {
            if next_sheet(&mut tags, &self.styles)?.is_some() {
                super::ods_cell::skip(&mut tags)?;
            }
        }
        next_sheet(&mut tags, &self.styles)?;
        Table::new(&mut tags, &self.styles, limits).read(&mut |item, formats| {
            if let Item::Row(row) = item {
                put_row(&mut rows, &mut texts, row, formats)?;
            }
            Ok(!rows.stopped())
        })?;
        rows.finish()?;
        Ok(texts.oddities)
    }
}

fn refuse_protected(package: &mut Package) -> Result<()> {
    let Some(manifest) = package.part("META-INF/manifest.xml")? else { return Ok(()) };
    let mut tags = Tags::new(manifest);
    while let Some(event) = tags.next()? {
        if let Event::Start(tag) = event
            && tag.local_name().as_ref() == "encryption-data"
        {
            bail!(PROTECTED);
        }
    }
    Ok(())
}

/// Goes to the next sheet.
fn next_sheet<R: std::io::BufRead>(tags: &mut Tags<R>, styles: &Styles) -> Result<Option<OdsSheet>> {
    while let Some(event) = tags.next()? {
        let Event::Start(tag) = event else { continue };
        match tag.name().as_ref() {
            "table:table" => {
                let name = attribute(&tag, "name").unwrap_or_default().into_owned();
                let shown = attribute(&tag, "style-name").is_none_or(|style| styles.shows(&style));
                return Ok(Some(OdsSheet { name, shown, is_link: false, survey: Survey::default() }));
            }
            // What was changed and what other programs sent is told as rows and cells, too.
            "table:tracked-changes" | "table:dde-links" => super::ods_cell::skip(tags)?,
            _ => {}
        }
    }
    Ok(None)
}

fn survey_row(survey: &mut Survey, row: &OdsRow, limits: &Limits) -> Result<()> {
    let last = row.first.saturating_add(row.repeats);
    let shown = row.first.saturating_add(1);
    if row.hidden {
        survey.hide_rows(shown..=last);
        survey.layout.filtered |= row.filtered;
    }
    for cell in &row.cells {
        survey.count(u64::from(cell.repeats) * u64::from(row.repeats), limits)?;
        survey.reach(last);
        if cell.lacks_result() {
            survey.oddities.note(Oddity::NoResult, (row.first, cell.column));
        }
        let (down, across) = cell.spans;
        let columns = cell.column..=cell.column.saturating_add(across - 1);
        match down {
            1 if across == 1 => {}
            1 => {
                for number in (shown..=last).take(MERGES_OF_A_ROW as usize) {
                    survey.merge(number..=number, columns.clone())?;
                }
            }
            down => survey.merge(shown..=shown.saturating_add(down - 1), columns)?,
        }
    }
    Ok(())
}

fn put_row(rows: &mut Rows<'_>, texts: &mut Texts, row: &OdsRow, formats: &[NumberFormat]) -> Result<()> {
    for number in (row.first..).take(row.repeats as usize) {
        if number >= LONGEST {
            texts.oddities.note(Oddity::Outside, (number, 0));
            break;
        }
        for cell in &row.cells {
            let format = if cell.is_percent() { &NumberFormat::Percent } else { &formats[cell.format as usize] };
            for column in (cell.column..).take(cell.repeats as usize) {
                let place = (number, column);
                let Some(text) = texts.of(place, cell.value(), format) else { break };
                if !rows.put(place, text)? {
                    texts.oddities.note(Oddity::Outside, place);
                    break;
                }
            }
        }
        if rows.stopped() || row.cells.is_empty() {
            break;
        }
    }
    Ok(())
}
