//! What a cell of each type costs: lists of an identifier, a name and one column more.

use std::convert::Infallible;
use std::sync::Arc;

use divan::{Bencher, counter::ItemsCount};

use crate::house::{HOUSE, ROWS};
use crate::suppliers;

/// The columns, each of another type; the first adds nothing, to see what the others add.
const COLUMNS: [&str; 12] = [
    "Supplier No",
    "Registration No",
    "Address",
    "City",
    "Country",
    "Sector code",
    "Goods",
    "Nationality of workers",
    "Total workers",
    "Contract value",
    "Plan date",
    "Plan present",
];

/// From bytes to cells that are understood; counted by rows.
#[divan::bench(args = COLUMNS, sample_count = 10)]
fn column(bencher: Bencher, header: &str) {
    let list = list_of(&["Supplier No", "Supplier name", header]);
    bencher.counter(ItemsCount::new(ROWS)).bench(|| HOUSE.load(&list, None));
}

/// The list with some of its columns.
fn list_of(headers: &[&str]) -> Arc<[u8]> {
    let kept = |header: &str| headers.contains(&header);
    let mut writer = csv::Writer::from_writer(Vec::new());
    let columns = suppliers::HEADERS.iter().copied();
    writer.write_record(columns.clone().filter(|header| kept(header))).expect("memory takes everything");
    let written = suppliers::each(ROWS, 1, |cells| {
        let cells = std::iter::zip(columns.clone(), cells.texts()).filter(|(header, _)| kept(header));
        writer.write_record(cells.map(|(_, text)| text)).expect("memory takes everything");
        Ok::<(), Infallible>(())
    });
    written.unwrap_or_else(|never| match never {});
    writer.into_inner().expect("memory takes everything").into()
}
