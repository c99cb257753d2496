//! Countries by sectors: where serious flags lie together.

use std::cmp::Reverse;

use hashbrown::HashMap;
use svg::Document;
use svg::node::element::{Rectangle, Text};

use super::super::super::escape::for_page;
use super::super::super::table::words::shortened;
use super::{Chart, Teller, percent};
use crate::model::{Dimension, Group, Report};

/// So many countries and sectors are shown, those with the most serious flags first.
const COUNTRIES: usize = 14;
const SECTORS: usize = 8;

const CELL: usize = 70;
const HEIGHT: usize = 30;
const LEFT: usize = 130;
const TOP: usize = 40;

/// A cell: suppliers, and those of them with a flag of severity high or critical.
type Counts = (usize, usize);

pub(super) fn map(report: &Report, teller: Teller<'_>) -> Option<Chart> {
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
    let mut head = teller.heads(&["chart-head-country"]);
    head.extend(sectors.iter().map(|sector| named(sector, teller)));
    let row = |(country, counts): (&Group, &Vec<Counts>)| {
        let mut row = vec![key(country, teller)];
        row.extend(counts.iter().map(|counts| in_words(*counts, teller)));
        row
    };
    Some(Chart {
        id: "chart-heat",
        title: teller.say("chart-heat").into_owned(),
        trend: trend(&countries, &sectors, &grid, teller),
        drawing: draw(&countries, &sectors, &grid, teller),
        head,
        rows: std::iter::zip(&countries, &grid).map(row).collect(),
    })
}

fn key(group: &Group, teller: Teller<'_>) -> String {
    group.key.clone().unwrap_or_else(|| teller.say("chart-not-stated").into_owned())
}

/// The same where there is little room.
fn short_key(group: &Group, teller: Teller<'_>) -> String {
    group.key.clone().unwrap_or_else(|| teller.say("chart-not-stated-short").into_owned())
}

fn named(group: &Group, teller: Teller<'_>) -> String {
    let key = key(group, teller);
    group.title.as_ref().map_or_else(|| key.clone(), |title| format!("{key} {title}"))
}

/// `2 of 5`; nothing where there is nobody.
fn in_words((suppliers, serious): Counts, teller: Teller<'_>) -> String {
    if suppliers == 0 {
        return String::new();
    }
    teller.say_of("chart-heat-cell", &[("serious", serious.into()), ("suppliers", suppliers.into())])
}

fn trend(countries: &[Group], sectors: &[Group], grid: &[Vec<Counts>], teller: Teller<'_>) -> String {
    let cells = grid
        .iter()
        .enumerate()
        .flat_map(|(country, row)| row.iter().enumerate().map(move |(sector, counts)| (*counts, country, sector)));
    let most = cells.max_by_key(|((suppliers, serious), country, sector)| {
        (*serious, Reverse(*suppliers), Reverse(*country), Reverse(*sector))
    });
    let most = match most {
        Some(((suppliers, serious @ 1..), country, sector)) => {
            let about = [
                ("country", key(&countries[country], teller).into()),
                ("sector", named(&sectors[sector], teller).into()),
                ("serious", serious.into()),
                ("suppliers", suppliers.into()),
            ];
            teller.say_of("chart-heat-most", &about)
        }
        _ => teller.say_of("chart-heat-none", &[]),
    };
    let shown = teller.say_of("chart-heat-shows", &[("countries", COUNTRIES.into()), ("sectors", SECTORS.into())]);
    format!("{most} {shown}")
}

fn draw(countries: &[Group], sectors: &[Group], grid: &[Vec<Counts>], teller: Teller<'_>) -> String {
    let width = LEFT + sectors.len() * CELL + 10;
    let height = TOP + countries.len() * HEIGHT + 6;
    let mut drawing = Document::new()
        .set("viewBox", (0, 0, width, height))
        .set("class", "chart heat")
        .set("role", "img")
        .set("aria-label", &*teller.say("chart-heat-label"));
    for (place, sector) in sectors.iter().enumerate() {
        let x = LEFT + place * CELL + CELL / 2;
        drawing = drawing.add(text(&shortened(&short_key(sector, teller), 10), x, TOP - 12));
    }
    for (row, (country, counts)) in std::iter::zip(countries, grid).enumerate() {
        let y = TOP + row * HEIGHT;
        let name = for_page(&shortened(&short_key(country, teller), 14)).0.into_owned();
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
