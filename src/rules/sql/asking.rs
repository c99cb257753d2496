//! What is gathered while rules are turned into expressions, and the rule at hand.

use jiff::civil::Date;

use super::atoms::Answer;
use super::dialect::SqlDialect;
use super::fields::{ABSENT, Facet, Fields, Looking, NOT_APPLICABLE};
use super::layers::{Layers, Term};
use super::operands::{Operand, Worth};
use super::truths::Code;
use super::{LeftOut, Res, SqlTable};
use crate::model::{Cell, ColumnId, Gap, GapKind, Rates};
use crate::rules::expression::{AtomState, Needs, Row, Truth};
use crate::rules::{Rule, Rulebook, Schema};

/// What is gathered over all rules.
#[derive(Clone)]
pub(super) struct Asking<'a> {
    pub(super) dialect: SqlDialect,
    pub(super) schema: Schema<'a>,
    pub(super) table: &'a SqlTable,
    pub(super) book: &'a Rulebook,
    pub(super) fields: Fields,
    pub(super) layers: Layers,
}

/// A rule that is being turned into expressions.
pub(super) struct OfRule<'r, 'a> {
    pub(super) asking: &'r mut Asking<'a>,
    pub(super) rule: &'a Rule,
    /// The answers of the atoms that were asked for so far.
    pub(super) answers: Vec<Option<Answer>>,
}

/// A day without a supplier: what is the same for all of them can be worked out.
pub(super) struct Day<'a> {
    today: Date,
    rates: &'a Rates,
}

impl Row for Day<'_> {
    fn cell(&self, _field: u8) -> Cell<'_> {
        Cell::Gap(Gap::plain(GapKind::Absent))
    }

    fn today(&self) -> Date {
        self.today
    }

    fn rates(&self) -> &Rates {
        self.rates
    }

    fn atom(&self, _atom: u16) -> AtomState {
        AtomState { truth: Truth::Unknown, needs: Needs::default() }
    }
}

impl<'a> OfRule<'_, 'a> {
    pub(super) fn dialect(&self) -> SqlDialect {
        self.asking.dialect
    }

    pub(super) fn layers(&mut self) -> &mut Layers {
        &mut self.asking.layers
    }

    pub(super) fn day(&self) -> Day<'a> {
        let book: &'a Rulebook = self.asking.book;
        Day { today: book.as_of, rates: &book.rates }
    }

    /// What one unit of the base of the exchange rates costs in a currency.
    pub(super) fn rate(&self, currency: [u8; 3]) -> Option<f64> {
        self.asking.book.rates.iter().find(|(known, _)| **known == currency).map(|(_, rate)| rate)
    }

    /// A field of a table, looked up by the first column of its key that is not a gap.
    pub(super) fn looked_up(&mut self, name: &str) -> Res<Operand> {
        let Some((table, field)) = name.split_once('.') else {
            return Err(LeftOut::because(format!("`{name}` is no value of the list")));
        };
        self.look_at(table, field)?;
        let vocabulary = self.asking.schema.vocabulary;
        let keys = self.asking.fields.tables[table].keys(vocabulary, self.asking.table);
        if keys.is_empty() {
            return Ok(Operand::unknown());
        }
        let mut read = |id: &ColumnId, facet| Term::fixed(self.asking.fields.read(vocabulary, *id, facet));
        let facets: Vec<[Term; 3]> = keys
            .iter()
            .map(|id| {
                let looked = Facet::Looked(table.to_owned(), field.to_owned());
                [read(id, Facet::State), read(id, looked), read(id, Facet::Missed(table.to_owned()))]
            })
            .collect();
        let of_first = |which: usize, otherwise: &str| {
            let whens = facets.iter().map(|facets| format!(" WHEN {} <= 0 THEN {}", facets[0].sql, facets[which].sql));
            format!("CASE{} ELSE {otherwise} END", whens.collect::<String>())
        };
        let (words, partial) = (of_first(1, "NULL"), of_first(2, "false"));
        // Without a value the first gap counts that is more than a missing column.
        let gap = |[state, ..]: &[Term; 3]| {
            let state = &state.sql;
            format!(" WHEN {state} = {NOT_APPLICABLE} THEN 2 WHEN {state} <> {ABSENT} THEN 1")
        };
        let found = |[state, looked, _]: &[Term; 3]| {
            let count = self.asking.dialect.count(&looked.sql);
            format!(" WHEN {} <= 0 THEN CASE WHEN coalesce({count}, 0) > 0 THEN 3 ELSE 1 END", state.sql)
        };
        let all = |when: &dyn Fn(&[Term; 3]) -> String| facets.iter().map(when).collect::<Vec<_>>().concat();
        let open = format!("CASE{} ELSE CASE{} ELSE 1 END END", all(&found), all(&gap));
        let layers = &mut self.asking.layers;
        let [words, partial, open] = [words, partial, open].map(|sql| layers.column(&Term::fixed(sql)));
        Ok(Operand { open: Code::Asked(open), unread: None, worth: Worth::Words(words, partial) })
    }

    /// Has a field of a table looked up, if that can be said in the query.
    fn look_at(&mut self, table: &str, field: &str) -> Res<()> {
        if table == "chain" {
            return Err(LeftOut::because(format!("`chain.{field}` follows from the other suppliers of the list")));
        }
        let known = self.asking.fields.tables.get(table);
        if known.is_some_and(|looking| looking.fields.contains(field)) {
            return Ok(());
        }
        let mut fields = known.map(|looking| looking.fields.clone()).unwrap_or_default();
        fields.insert(field.to_owned());
        let names: Vec<&str> = fields.iter().map(String::as_str).collect();
        let plain = self.asking.schema.catalog.plain(table, &names, self.asking.book.as_of)?;
        let looking = Looking { table: plain.map_err(LeftOut::because)?, fields };
        self.asking.fields.tables.insert(table.to_owned(), looking);
        Ok(())
    }
}
