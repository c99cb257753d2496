//! The suppliers of a bid as a picture: each below the one that names it.

use svg::Document;
use svg::node::element::{Group, Path, Rectangle, Text};

use super::super::escape::for_page;
use super::super::overview::name_of;
use super::super::table::grid::band_word;
use super::super::table::words::{called, shortened};
use super::super::tables::Words;
use super::bids::MEMBERS;
use super::scale::{class, shape};
use super::speech::about;
use crate::languages::Phrases;
use crate::model::{Bid, Member};

const LINE: usize = 30;
const INDENT: usize = 28;
const WIDTH: usize = 760;
/// Where the bands stand.
const BAND: usize = 620;
/// Deeper tiers are drawn at the same place.
const DEEPEST: usize = 10;

/// Draws a bid.
pub(super) fn draw(bid: &Bid<'_>, phrases: &Phrases, words: &Words) -> String {
    let members = &bid.members[..bid.members.len().min(MEMBERS)];
    let depths = depths(members);
    let height = members.len() * LINE + 6;
    let label = about(phrases, "page-tree", "bid", &name_of(bid, phrases)).into_owned();
    let mut drawing = Document::new()
        .set("viewBox", (0, 0, WIDTH, height))
        .set("class", "tree")
        .set("role", "img")
        .set("aria-label", for_page(&label).0.into_owned());
    for (place, member) in members.iter().enumerate() {
        if let Some(above) = member.above {
            drawing = drawing.add(branch((depths[above], above), (depths[place], place)));
        }
    }
    for (place, member) in members.iter().enumerate() {
        drawing = drawing.add(node(member, (depths[place], place), phrases, words));
    }
    drawing.to_string()
}

/// How far each is drawn to the right.
fn depths(members: &[Member<'_>]) -> Vec<usize> {
    let mut depths: Vec<usize> = Vec::with_capacity(members.len());
    for member in members {
        let depth = member.above.map_or(0, |above| depths.get(above).copied().unwrap_or(0) + 1);
        depths.push(depth.min(DEEPEST));
    }
    depths
}

fn middle(place: usize) -> usize {
    place * LINE + LINE / 2 + 3
}

/// The line from the one above, down and to the right.
fn branch((depth_above, above): (usize, usize), (depth, place): (usize, usize)) -> Path {
    let from = depth_above * INDENT + 12;
    let line = format!("M{from} {} V{} H{}", middle(above) + 9, middle(place), depth * INDENT + 2);
    Path::new().set("d", line).set("class", "branch")
}

fn node(member: &Member<'_>, (depth, place): (usize, usize), phrases: &Phrases, words: &Words) -> Group {
    let supplier = &member.supplier;
    let band = band_word(member.band());
    let (x, y) = (depth * INDENT + 2, middle(place));
    let room = (BAND - x) / 8;
    let name = shortened(&format!("{}  {}", called(supplier, phrases), supplier.name().unwrap_or_default()), room);
    Group::new()
        .add(
            Rectangle::new()
                .set("x", x)
                .set("y", y - 9)
                .set("width", 18)
                .set("height", 18)
                .set("rx", 4)
                .set("class", format!("mark {}", class(band))),
        )
        .add(text(shape(band), x + 9, y + 5).set("class", format!("shape {}", class(band))))
        .add(text(&name, x + 26, y + 5))
        .add(text(words.shown(band), BAND, y + 5).set("class", "band"))
}

fn text(content: &str, x: usize, y: usize) -> Text {
    Text::new(content).set("x", x).set("y", y)
}
