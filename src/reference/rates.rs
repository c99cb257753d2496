//! Exchange rates: a dated table, of which the newest rates count that are not too old.

use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use hashbrown::HashMap;
use jiff::ToSpan;
use jiff::civil::Date;

use super::catalog::{Catalog, Origin};
use super::description::TableInfo;
use super::table::Row;
use crate::model::{Rate, Rates, RowNumber, StatedPath};

/// A rate says nothing any more about the money of a day so many days later.
const OLDEST_DAYS: i32 = 400;

/// What the columns of the table are called; the last begins like this, with the
/// base in small letters behind it: `per_usd` are units for one US dollar.
const DATE: &str = "date";
const CURRENCY: &str = "currency";
const PER: &str = "per_";

/// A table of rates as it was read.
#[derive(Debug)]
pub(super) struct RateTable {
    file: String,
    base: [u8; 3],
    rates: Vec<DatedRate>,
}

/// A rate as the table has it.
#[derive(Debug)]
pub(super) struct DatedRate {
    currency: [u8; 3],
    rate: Rate,
}

impl Catalog {
    /// The exchange rates of a day. A table that cannot be read is refused by
    /// [`Catalog::check_rates`]; without one there are no rates.
    pub fn rates(&self, as_of: Date) -> Arc<Rates> {
        let Ok(table) = self.read_rates() else { return Arc::default() };
        let Some(table) = &*table else { return Arc::default() };
        let oldest = as_of.saturating_sub(OLDEST_DAYS.days());
        let mut rates = BTreeMap::new();
        for DatedRate { currency, rate } in &table.rates {
            let newer = |known: &Rate| known.date < rate.date;
            if (oldest..=as_of).contains(&rate.date) && rates.get(currency).is_none_or(newer) {
                rates.insert(*currency, *rate);
            }
        }
        rates.insert(table.base, Rate { per_base: 1.0, date: as_of, row: RowNumber(1) });
        Arc::new(Rates::new(table.file.as_str().into(), rates))
    }

    /// Refuses exchange rates that cannot be read.
    pub fn check_rates(&self) -> Result<()> {
        self.read_rates().map(drop)
    }

    /// Takes exchange rates from a file instead of the bundled ones.
    pub fn replace_rates(&mut self, path: &StatedPath) -> Result<()> {
        if path.place().is_dir() {
            bail!("{path}: this is a folder; name a CSV file in it");
        }
        if !path.place().is_file() {
            bail!("{path}: there is no such file");
        }
        let info = TableInfo {
            id: "rates".to_owned(),
            file: path.shown().file_name().unwrap_or_default().to_string_lossy().into_owned(),
            title: "Exchange rates".to_owned(),
            publisher: "the user".to_owned(),
            edition: path.to_string(),
            purpose: Some("rates".to_owned()),
            ..TableInfo::default()
        };
        self.tables.retain(|(known, _)| known.purpose != info.purpose);
        self.put(info, Origin::Folder(Arc::new(path.folder())));
        self.check_rates()
    }

    /// Every rate of the table, if there is one.
    pub(super) fn read_rates(&self) -> Result<Arc<Option<RateTable>>> {
        self.indexes.rates.get((), || self.rate_table())
    }

    fn rate_table(&self) -> Result<Option<RateTable>> {
        let Some(info) = self.infos().find(|info| info.purpose.as_deref() == Some("rates")) else { return Ok(None) };
        let table = self.table(&info.id)?;
        let based = |name: &str| name.strip_prefix(PER).map(|base| (name.to_owned(), code(base)));
        let mut bases = table.headers().filter_map(based);
        let per = bases.next();
        if let (Some((first, _)), Some((second, _))) = (&per, bases.next()) {
            bail!("{}: `{first}` and `{second}` are both columns of rates; keep one of them", info.file);
        }
        let (Some(date), Some(currency), Some((per, Some(base)))) = (table.column(DATE), table.column(CURRENCY), per)
        else {
            bail!("{}: exchange rates need the columns {DATE}, {CURRENCY} and {PER}usd (or another base)", info.file);
        };
        let per = table.column(&per).context("the column of rates is gone")?;
        let read = |(index, row): (u32, Row<'_>)| {
            let number = table.number(index);
            let fault = |what: &str, found: &str| format!("{}, row {}: `{found}` is no {what}", info.file, number.0);
            let day = row.cell(date).parse().map_err(|_| anyhow::anyhow!(fault("date", row.cell(date))))?;
            let currency = code(row.cell(currency)).with_context(|| fault("currency code", row.cell(currency)))?;
            let per_base: f64 = row.cell(per).parse().map_err(|_| anyhow::anyhow!(fault("number", row.cell(per))))?;
            if !(per_base.is_finite() && per_base > 0.0) {
                bail!(fault("rate", row.cell(per)));
            }
            Ok(DatedRate { currency, rate: Rate { per_base, date: day, row: number } })
        };
        let rates = (0_u32..).zip(table.rows()).map(read).collect::<Result<Vec<DatedRate>>>()?;
        check(&rates, base).with_context(|| info.file.clone())?;
        Ok(Some(RateTable { file: format!("reference/{}", info.file), base, rates }))
    }
}

/// A table that contradicts itself says nothing certain, and money is worth as much as
/// itself.
fn check(rates: &[DatedRate], base: [u8; 3]) -> Result<()> {
    let mut seen: HashMap<([u8; 3], Date), &Rate> = HashMap::with_capacity(rates.len());
    for DatedRate { currency, rate } in rates {
        let (name, row, per_base) = (String::from_utf8_lossy(currency), rate.row.0, rate.per_base);
        if *currency == base && per_base.to_bits() != 1.0_f64.to_bits() {
            bail!("row {row}: one {name} is {per_base} {name}; the base of the table needs no row");
        }
        match seen.insert((*currency, rate.date), rate) {
            Some(first) if first.per_base.to_bits() != per_base.to_bits() => {
                let (first_row, day) = (first.row.0, rate.date);
                bail!("rows {first_row} and {row} give different rates for {name} on {day}; keep one of them");
            }
            _ => {}
        }
    }
    Ok(())
}

/// A currency code, however it is written.
fn code(text: &str) -> Option<[u8; 3]> {
    let code: [u8; 3] = text.trim().to_ascii_uppercase().as_bytes().try_into().ok()?;
    code.iter().all(u8::is_ascii_uppercase).then_some(code)
}
