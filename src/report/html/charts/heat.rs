//! Countries by sectors: where serious flags lie together.

use std::cmp::Reverse;

use hashbrown::HashMap;
use svg::Document;
use svg::node::element::{Rectangle, Text};

use super::super::super::escape::for_page;
use super::super::super::table::words::shortened;
use super::{Chart, percent};
use crate::model::{Dimension, Group, Report};

/// So many countries and sectors are shown, those with the most serious flags first.
const COUNTRIES: usize = 14;
const SECTORS: usize = 8;

const CELL: usize = 70;
const HEIGHT: usize = 30;
const LEFT: usize = 130;
const TOP: usize = 40;
const NOT_STATED: &str = "not stated";

/// A cell: suppliers, and those of them with a flag of severity high or critical.
type Counts = (usize, usize);

pub(super) fn map(report: &Report) -> Option<Chart> {
    let keys = |by: Dimension, most: usize| -> Vec<Group> { report.grouped_by(by).into_iter().take(most).collect() };
    let (countries, sectors) = (keys(Dimension::Country, COUNTRIES), keys(Dimension::Sector, SECTORS));
    // Where neither is stated there is nothing to map.
    if countries.iter().chain(&sectors).all(|group| group.key.is_none()) {
        return None;
    }
    let cells: HashMap<(Option<String>, Option<String>), Counts> = report
        .crossed(Dimension::Country, Dimension::Sector)
        .into_iter()
        .flat_map(|(country, groups)| {
            groups.into_iter().map(move |group| ((country.clone(), group.key), (group.suppliers, group.serious)))
        })
        .collect();
    let at = |country: &Group, sector: &Group| {
        cells.get(&(country.key.clone(), sector.key.clone())).copied().unwrap_or_default()
    };
    let grid: Vec<Vec<Counts>> =
        countries.iter().map(|country| sectors.iter().map(|sector| at(country, sector)).collect()).collect();
    let mut head = vec!["Country of the work".to_owned()];
    head.extend(sectors.iter().map(named));
    let row = |(country, counts): (&Group, &Vec<Counts>)| {
        let mut row = vec![key(country)];
        row.extend(counts.iter().map(|counts| in_words(*counts)));
        row
    };
    Some(Chart {
        id: "chart-heat",
        title: "Countries by sectors",
        trend: trend(&countries, &sectors, &grid),
        drawing: draw(&countries, &sectors, &grid),
        head,
        rows: std::iter::zip(&countries, &grid).map(row).collect(),
    })
}

fn key(group: &Group) -> String {
    group.key.clone().unwrap_or_else(|| NOT_STATED.to_owned())
}

fn named(group: &Group) -> String {
    group.title.as_ref().map_or_else(|| key(group), |title| format!("{} {title}", key(group)))
}

/// `2 of 5`; nothing where there is nobody.
fn in_words((suppliers, serious): Counts) -> String {
    if suppliers == 0 { String::new() } else { format!("{serious} of {suppliers}") }
}

fn trend(countries: &[Group], sectors: &[Group], grid: &[Vec<Counts>]) -> String {
    let cells = grid
        .iter()
        .enumerate()
        .flat_map(|(country, row)| row.iter().enumerate().map(move |(sector, counts)| (*counts, country, sector)));
    let most = cells.max_by_key(|((suppliers, serious), country, sector)| {
        (*serious, Reverse(*suppliers), Reverse(*country), Reverse(*sector))
    });
    let most = match most {
        Some(((suppliers, serious @ 1..), country, sector)) => format!(
            "Flags of severity high or critical lie together most in {}, sector {}: {serious} of {suppliers} suppliers. ",
            key(&countries[country]),
            named(&sectors[sector])
        ),
        _ => "No supplier in these has a flag of severity high or critical. ".to_owned(),
    };
    format!(
        "{most}Each cell says how many of its suppliers have such a flag; up to {COUNTRIES} countries and {SECTORS} sectors \
         (ISIC Rev.4 divisions) are shown. A large share may say as much about the questions as about the suppliers."
    )
}

fn draw(countries: &[Group], sectors: &[Group], grid: &[Vec<Counts>]) -> String {
    let width = LEFT + sectors.len() * CELL + 10;
    let height = TOP + countries.len() * HEIGHT + 6;
    let label =
        "Countries by sectors: suppliers with a flag of severity high or critical; the table below says the same";
    let mut drawing = Document::new()
        .set("viewBox", (0, 0, width, height))
        .set("class", "chart heat")
        .set("role", "img")
        .set("aria-label", label);
    for (place, sector) in sectors.iter().enumerate() {
        let x = LEFT + place * CELL + CELL / 2;
        drawing = drawing.add(text(&shortened(&key(sector), 10), x, TOP - 12));
    }
    for (row, (country, counts)) in std::iter::zip(countries, grid).enumerate() {
        let y = TOP + row * HEIGHT;
        let name = for_page(&shortened(&key(country), 14)).0.into_owned();
        drawing = drawing.add(text(&name, LEFT - 12, y + 20).set("text-anchor", "end"));
        for (place, (suppliers, serious)) in counts.iter().enumerate() {
            // Nobody: no shade. Otherwise four of them, by the share.
            let shade = match (*suppliers, percent(*serious, *suppliers)) {
                (0, _) => "shade-none",
                (_, 0) => "shade-0",
                (_, ..=33) => "shade-1",
                (_, ..=66) => "shade-2",
                _ => "shade-3",
            };
            let x = LEFT + place * CELL;
            drawing = drawing.add(
                Rectangle::new()
                    .set("x", x + 1)
                    .set("y", y + 1)
                    .set("width", CELL - 2)
                    .set("height", HEIGHT - 2)
                    .set("class", shade),
            );
            if *suppliers > 0 {
                let label = text(&format!("{serious}/{suppliers}"), x + CELL / 2, y + 20);
                drawing = drawing.add(label.set("class", format!("on-{shade}")));
            }
        }
    }
    drawing.to_string()
}

fn text(content: &str, x: usize, y: usize) -> Text {
    let text = Text::new(content).set("x", x).set("y", y);
    text.set("text-anchor", "middle")
}
