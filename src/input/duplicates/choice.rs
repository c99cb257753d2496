//! What the cells of one supplier say together.
//!
//! Nothing is concluded from rows that contradict each other: the cell is then
//! unreadable and names them. What can be true at once is put together.

use std::fmt::Write;

use hashbrown::HashSet;

use crate::model::{Cell, Column, ColumnSpec, ColumnType, Datum, Gap, GapKind, Items, Money, RowNumber, Value, fold};

/// How many raw texts, and how many contradicting values, are quoted.
const QUOTED: usize = 8;

/// What is put into the cell of a supplier.
pub(super) enum Choice {
    /// The cell of this row.
    Stands(u32),
    /// A new cell; the row in which its first part stands.
    Made { at: u32, raw: String, cell: Result<Datum, Gap> },
}

/// The cells of one supplier in one column.
pub(super) struct View<'a> {
    pub(super) column: &'a Column,
    pub(super) spec: &'a ColumnSpec,
    pub(super) rows: &'a [RowNumber],
    pub(super) members: &'a [u32],
}

impl<'a> View<'a> {
    fn cell(&self, row: u32) -> Cell<'a> {
        self.column.cell(row as usize)
    }

    fn raw(&self, row: u32) -> &'a str {
        self.column.raw(self.column.codes.get(row as usize))
    }

    /// What is put into the cell of the supplier.
    pub(super) fn choose(&self, added_up: bool) -> Choice {
        let mut values: Vec<(u32, Value<'a>)> = Vec::new();
        let mut gaps: Vec<(u32, GapKind)> = Vec::new();
        for row in self.members {
            match self.cell(*row) {
                Cell::Value(value) => values.push((*row, value)),
                Cell::Gap(gap) => gaps.push((*row, gap.kind)),
            }
        }
        let Some((at, first)) = values.first().copied() else {
            let telling = gaps.iter().rev().max_by_key(|(_, kind)| telling(*kind));
            return Choice::Stands(telling.map_or(self.members[0], |(row, _)| *row));
        };
        let unread = gaps.iter().any(|(_, kind)| *kind == GapKind::Unreadable);
        if added_up {
            return self.sum(at, &values, &gaps);
        }
        let is_text = matches!(self.spec.kind, ColumnType::Text | ColumnType::Id);
        let is_same = |value: Value<'a>| match (first, value) {
            (Value::Text(a), Value::Text(b)) if is_text => a == b || fold(a) == fold(b),
            (a, b) => a == b,
        };
        match self.spec.kind {
            _ if values.iter().all(|(_, value)| is_same(*value)) && (is_text || !unread) => Choice::Stands(at),
            ColumnType::Text | ColumnType::Id | ColumnType::List | ColumnType::Sector => {
                self.union(at, &values, unread)
            }
            _ => self.dispute(at),
        }
    }

    /// Everything that any of the rows says. Comparing it asks whether any of it fits.
    fn union(&self, at: u32, values: &[(u32, Value<'a>)], unread: bool) -> Choice {
        let mut partial = unread;
        let mut seen = HashSet::new();
        let mut all = Vec::new();
        for (_, value) in values {
            let single = match value {
                Value::Text(text) => Some(Datum::text(*text)),
                _ => None,
            };
            let items = if let Value::List(items) = value { Some(*items) } else { None };
            partial |= items.is_some_and(|items| items.partial);
            for item in items.into_iter().flat_map(|items| &items.values).chain(&single) {
                if seen.insert(item.as_value().to_string().to_lowercase()) {
                    all.push(item.clone());
                }
            }
        }
        let cell = match self.spec.kind {
            ColumnType::Sector => Datum::from_items(all, partial),
            _ => Datum::List(Box::new(Items { values: all, partial })),
        };
        Choice::Made { at, raw: self.quoted(true), cell: Ok(cell) }
    }

    /// Amounts of one currency added up. One that is not known leaves the sum unknown;
    /// a blank cell is no payment.
    fn sum(&self, at: u32, values: &[(u32, Value<'a>)], gaps: &[(u32, GapKind)]) -> Choice {
        let open = gaps.iter().find(|(_, kind)| !matches!(kind, GapKind::Blank | GapKind::NotApplicable));
        if let Some((row, kind)) = open {
            let note = format!("the amount in row {} is {}", self.rows[*row as usize].0, kind.label());
            return Choice::Made { at, raw: self.quoted(false), cell: Err(Gap::unreadable(note)) };
        }
        let mut amounts: Vec<Money> = Vec::new();
        for (_, value) in values {
            match value {
                Value::Money(money) if amounts.first().is_none_or(|first| first.currency == money.currency) => {
                    amounts.push(*money);
                }
                _ => return self.dispute(at),
            }
        }
        if values.len() == 1 {
            return Choice::Stands(at);
        }
        // Added in one order, so that the order of the rows does not show in the last digit.
        amounts.sort_unstable_by(|a, b| a.amount.total_cmp(&b.amount));
        let sum: f64 = amounts.iter().map(|money| money.amount).sum();
        // Hundredths have no exact form in binary; a sum of them should not show it.
        let amount = if sum.abs() < 1e11 { (sum * 1e4).round() / 1e4 } else { sum };
        let sum = Money { amount, currency: amounts[0].currency };
        Choice::Made { at, raw: self.quoted(false), cell: Ok(Datum::Money(sum)) }
    }

    /// Rows that cannot all be right.
    fn dispute(&self, at: u32) -> Choice {
        let mut said: Vec<(RowNumber, String)> = Vec::new();
        let mut more = false;
        for row in self.members {
            let words = match self.cell(*row) {
                Cell::Value(value) => value.to_string(),
                Cell::Gap(gap) if gap.kind == GapKind::Unreadable => format!("`{}`", self.raw(*row)),
                Cell::Gap(_) => continue,
            };
            if said.iter().any(|(_, known)| *known == words) {
                continue;
            }
            if said.len() == QUOTED {
                more = true;
                break;
            }
            said.push((self.rows[*row as usize], words));
        }
        let mut note = "rows ".to_owned();
        for (i, (row, _)) in said.iter().enumerate() {
            let between = if i == 0 {
                ""
            } else if i + 1 == said.len() && !more {
                " and "
            } else {
                ", "
            };
            // Writing to a text cannot fail.
            let _ = write!(note, "{between}{}", row.0);
        }
        let words: Vec<&str> = said.iter().map(|(_, words)| words.as_str()).collect();
        let more = if more { " and more" } else { "" };
        let _ = write!(note, "{more} disagree: {}{more}", words.join(", "));
        Choice::Made { at, raw: self.quoted(true), cell: Err(Gap::unreadable(note)) }
    }

    /// What stands in the file, as far as it is worth quoting.
    fn quoted(&self, once: bool) -> String {
        let mut shown: Vec<&str> = Vec::new();
        let mut more = 0;
        for raw in self.members.iter().map(|row| self.raw(*row)).filter(|raw| !raw.trim().is_empty()) {
            if once && shown.contains(&raw) {
                continue;
            }
            if shown.len() < QUOTED { shown.push(raw) } else { more += 1 }
        }
        let more = if more > 0 { format!(" | and {more} more") } else { String::new() };
        shown.join(" | ") + &more
    }
}

/// How much a gap tells: who does not know has at least been asked.
fn telling(kind: GapKind) -> u8 {
    match kind {
        GapKind::Absent => 0,
        GapKind::Blank => 1,
        GapKind::NotApplicable => 2,
        GapKind::Unknown => 3,
        GapKind::Withheld => 4,
        GapKind::Unreadable => 5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Cells, ColumnId, ColumnIndex, Currency, Texts, Vocabulary};

    /// What the rows of one supplier say together in a column.
    fn together(column: &str, cells: Vec<(&str, Result<Datum, Gap>)>, added_up: bool) -> Choice {
        let vocabulary = Vocabulary::from_toml(crate::bundled::VOCABULARY).expect("the bundled vocabulary is sound");
        let id = vocabulary.known(column);
        let mut texts = Texts::default();
        cells.iter().for_each(|(raw, _)| {
            texts.push(raw);
        });
        let rows: Vec<RowNumber> = (2..).take(cells.len()).map(RowNumber).collect();
        let members: Vec<u32> = (0..cells.len() as u32).collect();
        let column = Column {
            id,
            position: ColumnIndex(0),
            header: column.into(),
            codes: members.clone().into(),
            texts,
            hint: None,
            has_companion: false,
            cells: Cells::Typed(cells.into_iter().map(|(_, cell)| cell).collect()),
        };
        View { column: &column, spec: vocabulary.spec(ColumnId(id.0)), rows: &rows, members: &members }.choose(added_up)
    }

    fn euros(amount: f64) -> Datum {
        Datum::Money(Money { amount, currency: Currency::Code(*b"EUR") })
    }

    #[test]
    fn the_most_telling_gap_stands() {
        let gap = |kind| Err(Gap::of(kind));
        let cells = vec![("", gap(GapKind::Blank)), ("?", gap(GapKind::Unknown)), ("n/a", gap(GapKind::NotApplicable))];
        assert!(matches!(together("plan_present", cells, false), Choice::Stands(1)));
    }

    #[test]
    fn a_sum_shows_no_binary_fractions_and_quotes_its_parts() {
        let Choice::Made { at: 0, raw, cell } = together(
            "contract_value",
            vec![("0.1", Ok(euros(0.1))), ("0.2", Ok(euros(0.2))), ("", Err(Gap::of(GapKind::Blank)))],
            true,
        ) else {
            panic!("amounts are added up")
        };
        assert_eq!((raw.as_str(), cell), ("0.1 | 0.2", Ok(euros(0.3))));
    }

    #[test]
    fn a_sum_with_an_amount_that_nobody_knows_is_not_known() {
        let cells = vec![("10", Ok(euros(10.0))), ("confidential", Err(Gap::of(GapKind::Withheld)))];
        let Choice::Made { cell: Err(gap), .. } = together("contract_value", cells, true) else { panic!("no sum") };
        assert_eq!(gap, Gap::unreadable("the amount in row 3 is withheld"));
    }

    #[test]
    fn a_long_dispute_is_cut_and_says_so() {
        let texts: Vec<String> = (0..12).map(|number| number.to_string()).collect();
        let cells = texts.iter().zip(0..).map(|(text, number)| (text.as_str(), Ok(Datum::Number(f64::from(number)))));
        let Choice::Made { cell: Err(gap), raw, .. } = together("workers_total", cells.collect(), false) else {
            panic!("twelve numbers cannot all be right")
        };
        let note = gap.note.unwrap_or_default();
        assert_eq!(&*note, "rows 2, 3, 4, 5, 6, 7, 8, 9 and more disagree: 0, 1, 2, 3, 4, 5, 6, 7 and more");
        assert!(raw.ends_with("7 | and 4 more"), "{raw}");
    }

    #[test]
    fn a_list_of_which_a_row_cannot_be_read_stays_open() {
        let cells = vec![("paper", Ok(Datum::text("paper"))), ("#REF!", Err(Gap::unreadable("a formula error")))];
        let Choice::Made { cell: Ok(Datum::List(items)), .. } = together("goods", cells, false) else {
            panic!("a list")
        };
        assert_eq!(*items, Items { values: vec![Datum::text("paper")], partial: true });
    }
}
