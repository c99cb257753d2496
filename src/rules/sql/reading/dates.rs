//! Days as people and spreadsheets write them.

use super::{Branch, Reading, UNREAD};
use crate::model::ColumnType;
use crate::rules::sql::Part;
use crate::rules::sql::dialect::number;

pub(super) const KINDS: &[ColumnType] = &[ColumnType::Date];

/// A day number is that of a spreadsheet between these.
const DAY_NUMBERS: (u32, u32) = (20_000, 80_000);

/// Three numbers with slashes, hyphens or points between them, in a pattern.
const THREE_NUMBERS: &str = r"^[0-9]{1,4}(/\s*[0-9]{1,4}\s*/|-\s*[0-9]{1,4}\s*-|\.\s*[0-9]{1,4}\s*\.)\s*[0-9]{1,4}\.*$";

/// A number in a date with the name of a month, in a pattern.
const NUMBER: &str = "^[0-9]+(st|nd|rd|th|er|o|г)?$";

/// Words between the parts of a date.
const FILLERS: [&str; 7] = ["de", "del", "di", "of", "the", "г", "года"];

impl Reading<'_> {
    pub(super) fn dates(&self) -> Branch {
        let parts =
            vec![Part::once("pieces", self.pieces()), Part::new("orders", orders()), Part::new("dated", self.dated())];
        let state = format!("CASE WHEN state IS NOT NULL THEN state WHEN date IS NULL THEN {UNREAD} ELSE 0 END");
        Branch { parts, select: self.select(&[("state", &state), ("day", "date")], "dated") }
    }

    /// The numbers of a date, or its words: `x`, `y` and `z` where it is three numbers.
    fn pieces(&self) -> String {
        let dialect = self.dialect;
        let numbers = dialect.split(&format!("trim({})", dialect.replaced("d", "[^0-9]+", " ")), " ");
        let words = dialect.split("f", " ");
        let is_number = dialect.matches("x", NUMBER);
        let fillers = dialect.texts(FILLERS);
        let counts = dialect.kept(&words, "x", &is_number);
        let names = dialect.kept(&words, "x", &format!("NOT {is_number} AND x NOT IN ({fillers})"));
        // With points the day comes first wherever they are used.
        let has_points = dialect.matches("d", r"^[0-9]+\.");
        let only_words = dialect.matches("d", r"^[\p{L}\p{M}\p{N}\s,./°º-]*$");
        let element = |list: &str, place| dialect.element(list, place);
        format!(
            "SELECT *, {} AS x, {} AS y, {} AS z,\n\
             CASE WHEN {} = 1 AND {} = 2 THEN {} END AS month_name, {} AS first_count, {} AS last_count\nFROM (\n\
             SELECT *, CASE WHEN {} THEN {numbers} END AS numbers, CASE WHEN {only_words} THEN {counts} END AS counts,\n\
             CASE WHEN {only_words} THEN {names} END AS names, {has_points} AS has_points FROM noted WHERE kind = 'date')",
            element("numbers", 1),
            element("numbers", 2),
            element("numbers", 3),
            dialect.count("names"),
            dialect.count("counts"),
            element("names", 1),
            self.digits(&element("counts", 1)),
            self.digits(&element("counts", 2)),
            dialect.matches("d", THREE_NUMBERS),
        )
    }

    fn digits(&self, text: &str) -> String {
        self.dialect.replaced(text, "[^0-9]+", "")
    }

    fn dated(&self) -> String {
        let dialect = self.dialect;
        let (from, to) = DAY_NUMBERS;
        let part = |first: u8, count: u8| format!("substr(replace(d, '-', ''), {first}, {count})");
        let is_written = dialect.matches("d", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$|^[0-9]{8}$");
        let is_number = dialect.matches("d", r"^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$");
        let serial = number("d");
        let day_number = dialect.days_after("DATE '1899-12-30'", &format!("floor({serial})"));
        let day = |year: &str, month: &str, day: &str| {
            format!(
                "try_cast(lpad({year}, 4, '0') || '-' || lpad({month}, 2, '0') || '-' || lpad({day}, 2, '0') AS DATE)"
            )
        };
        let (day_first, month_first) = (day(&full_year("z"), "y", "x"), day(&full_year("z"), "x", "y"));
        let day_of_name = "(CASE WHEN length(first_count) = 4 THEN last_count ELSE first_count END)";
        let year_of_name = "(CASE WHEN length(first_count) = 4 THEN first_count ELSE last_count END)";
        format!(
            "SELECT *, CASE WHEN {is_written} THEN {} WHEN {is_number} THEN CASE WHEN {serial} >= {from} AND {serial} < \
             {to} THEN {day_number} END WHEN length(x) = 4 THEN {} WHEN x IS NOT NULL AND (has_points OR {day_first} = \
             {month_first}) THEN {day_first} WHEN x IS NOT NULL AND {day_first} IS NOT NULL AND ({month_first} IS NULL OR \
             day_order = 'day') THEN {day_first} WHEN x IS NOT NULL AND {month_first} IS NOT NULL AND ({day_first} IS NULL OR \
             day_order = 'month') THEN {month_first} WHEN x IS NULL AND month IS NOT NULL THEN {} END AS date\n\
             FROM (SELECT pieces.*, day_order, words.value AS month FROM pieces CROSS JOIN orders\n\
             LEFT JOIN words ON words.vocabulary = 'month' AND words.key = month_name)",
            day(&part(1, 4), &part(5, 2), &part(7, 2)),
            day("x", "y", "z"),
            day(&full_year(year_of_name), "month", day_of_name),
        )
    }
}

/// The order that all certain dates agree on: `03/04/2025` may be in April or in March.
fn orders() -> String {
    let number = |text: &str| format!("try_cast({text} AS INT)");
    let certain = "x IS NOT NULL AND d = t AND length(x) < 4 AND length(z) IN (2, 4) AND NOT has_points";
    let (x, y) = (number("x"), number("y"));
    let any = |condition: String| format!("coalesce(bool_or({certain} AND {condition}), false)");
    let day = any(format!("{x} > 12 AND {y} <= 12"));
    let month = any(format!("{y} > 12 AND {x} <= 12"));
    format!(
        "SELECT CASE WHEN {day} AND NOT {month} THEN 'day' WHEN {month} AND NOT {day} THEN 'month' ELSE '' END AS \
         day_order FROM pieces"
    )
}

/// A year of four digits, or of two: up to 79 they are this century's.
fn full_year(year: &str) -> String {
    format!(
        "CASE length({year}) WHEN 4 THEN {year} WHEN 2 THEN CASE WHEN {year} < '80' THEN '20' ELSE '19' END || {year} END"
    )
}
