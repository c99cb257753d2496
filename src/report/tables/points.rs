//! The points behind every rating.

use std::io;

use super::cells::{all, maybe, text, word};
use super::{Cell, Column, Kind, Rows, Scope, Table, column};
use crate::model::{Point, Supplier};

pub(in crate::report) const POINTS: Table = Table {
    name: "points",
    title: "Points",
    about: "One row for each supplier and part of its rating: the points it gives at least and at most, and what they \
            rest on. Points of controls are taken off exposure, as far as the controls are evidenced.",
    columns: &COLUMNS,
    rows,
};

const COLUMNS: [Column; 11] = [
    column("supplier", Kind::Key, 14, "The key of the supplier."),
    column("name", Kind::Text, 28, "Its name as the list has it."),
    column("block", Kind::Word, 11, "exposure and workforce: points of exposure; controls: what is taken off."),
    column("part", Kind::Key, 24, "The part, as the rating file calls it."),
    column("title", Kind::Text, 40, "What it is about."),
    column("points_low", Kind::Number, 11, "The points if what is open turned out to give few."),
    column("points_high", Kind::Number, 12, "The points if what is open turned out to give many."),
    column("most", Kind::Number, 8, "The most it can give."),
    column("evidence", Kind::Prose, 44, "The values it rests on, each with its cell."),
    column("missing", Kind::Prose, 28, "The columns whose answers would settle it."),
    column("instruments", Kind::Text, 30, "What the part rests on, by id."),
];

fn rows(scope: &Scope<'_>, take: Rows<'_>) -> io::Result<()> {
    for supplier in scope.ranked() {
        let Some(rating) = scope.report.rating(*supplier) else { continue };
        let key = supplier.key();
        rating.points.iter().try_for_each(|point| take(&row(supplier, &key, point)))?;
    }
    Ok(())
}

fn row<'a>(supplier: &Supplier<'a>, key: &'a str, point: &'a Point<'a>) -> [Cell<'a>; COLUMNS.len()] {
    let points = point.points();
    [
        text(key),
        text(supplier.name().unwrap_or_default()),
        word(Some(point.part.block)),
        text(&point.part.id),
        text(&point.part.title),
        Cell::Number(points.low),
        Cell::Number(points.high),
        maybe(Some(point.part.weight.unwrap_or(point.part.most))),
        all(&point.evidence),
        all(&point.missing),
        all(&point.part.instruments),
    ]
}
