//! Putting what the rows of each supplier say into one of them, column by column.

use super::choice::{Choice, View};
use crate::model::{Cell, Column, ColumnId, ColumnSpec, Datum, Gap, RowNumber, Vocabulary, fold};

/// Words of a header whose cells are single payments, folded.
const PAYMENTS: &str = "payment payments paid invoice invoiced transaction expenditure zahlung rechnung rechnungsbetrag \
    paiement facture pagado pago factura pagamento fattura платеж оплата оплачено";

/// A joined supplier whose rows contradict each other in a column.
pub(super) struct Dispute {
    /// Its rows.
    pub(super) rows: Vec<u32>,
    /// Who says what.
    pub(super) note: String,
}

/// What became of a column.
pub(super) struct Settled {
    /// The column.
    pub(super) id: ColumnId,
    /// The suppliers whose cell stands in a later row: which of the joined, and where.
    pub(super) elsewhere: Vec<(usize, RowNumber)>,
    /// The contradictions.
    pub(super) disputes: Vec<Dispute>,
    /// Whether amounts were added up.
    pub(super) added_up: bool,
}

/// Puts what the rows of each supplier say together into the first of them.
pub(super) fn settle(column: &mut Column, vocabulary: &Vocabulary, rows: &[RowNumber], joins: &[Vec<u32>]) -> Settled {
    let spec = vocabulary.spec(column.id);
    let added_up = are_payments(column, spec, joins);
    let mut settled = Settled { id: column.id, elsewhere: Vec::new(), disputes: Vec::new(), added_up };
    for (place, members) in joins.iter().enumerate() {
        let first = members[0] as usize;
        let all_same = members.iter().all(|row| column.codes.get(*row as usize) == column.codes.get(first));
        if all_same && !settled.added_up {
            continue;
        }
        let view = View { column, spec, rows, members };
        let (at, code) = match view.choose(settled.added_up) {
            Choice::Stands(at) => (at, column.codes.get(at as usize)),
            Choice::Made { at, raw, cell } => {
                if let Err(Gap { note: Some(note), .. }) = &cell {
                    settled.disputes.push(Dispute { rows: members.clone(), note: note.to_string() });
                }
                (at, add(column, at, &raw, cell))
            }
        };
        column.codes.set(first, code);
        if at != members[0] {
            settled.elsewhere.push((place, rows[at as usize]));
        }
    }
    settled
}

/// Adds a cell that stands for several, with the companion of one of them.
fn add(column: &mut Column, like: u32, raw: &str, cell: Result<Datum, Gap>) -> u32 {
    let text = column.texts.get(column.codes.get(like as usize));
    match text.split_once(Column::COMPANION_END).filter(|_| column.has_companion) {
        Some((companion, _)) => {
            let text = format!("{companion}{}{raw}", Column::COMPANION_END);
            column.add(&text, cell)
        }
        None => column.add(raw, cell),
    }
}

/// Whether the amounts of a column are parts of what a supplier got: its header says
/// so, or it differs between the rows of a supplier. Other amounts, a wage or a fee,
/// are never added up.
fn are_payments(column: &Column, spec: &ColumnSpec, joins: &[Vec<u32>]) -> bool {
    if spec.id != "contract_value" {
        return false;
    }
    let header = fold(&column.header);
    let amounts = |rows: &Vec<u32>| {
        let cells = rows.iter().map(|row| column.cell(*row as usize));
        let mut values = cells.filter_map(|cell| if let Cell::Value(value) = cell { Some(value) } else { None });
        values.next().is_some_and(|first| values.any(|value| value != first))
    };
    header.split(' ').any(|word| PAYMENTS.split(' ').any(|payment| payment == word)) || joins.iter().any(amounts)
}
