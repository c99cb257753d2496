//! The tests of one question, asked about single suppliers.

use jiff::civil::Date;

use super::inputs::Input;
use crate::model::{Cell, DerivedColumn, Field, Rates, Sheet};
use crate::rules::{Atom, AtomState, Row};

/// The as-of date, and its exchange rates.
pub(in crate::screening) type Day<'a> = (Date, &'a Rates);

/// The tests of one question about the suppliers of a sheet, with the columns they read.
pub(in crate::screening) struct Tests<'a> {
    atoms: &'a [Atom],
    inputs: Vec<Input<'a>>,
    day: Day<'a>,
}

impl<'a> Tests<'a> {
    /// The tests of some conditions, which share fields and atoms.
    pub(in crate::screening) fn new(
        fields: &[Field],
        atoms: &'a [Atom],
        sheet: &'a Sheet,
        derived: &'a [DerivedColumn],
        day: Day<'a>,
    ) -> Self {
        Self { atoms, inputs: fields.iter().map(|field| Input::find(field, sheet, derived)).collect(), day }
    }

    /// The cells of a supplier that the question looks at: those of alike ones are the same.
    pub(in crate::screening) fn codes_of(&self, row: usize) -> Box<[u32]> {
        self.inputs.iter().map(|input| input.code(row)).collect()
    }

    /// A supplier with such cells.
    pub(in crate::screening) fn coded<'c>(&'c self, codes: &'c [u32]) -> Coded<'c> {
        Coded { atoms: self.atoms, inputs: &self.inputs, codes, day: self.day }
    }
}

/// A supplier as a question sees it: a code for each of its fields.
pub(in crate::screening) struct Coded<'a> {
    pub(super) atoms: &'a [Atom],
    pub(super) inputs: &'a [Input<'a>],
    pub(super) codes: &'a [u32],
    pub(super) day: Day<'a>,
}

impl Row for Coded<'_> {
    fn cell(&self, field: u8) -> Cell<'_> {
        let field = usize::from(field);
        self.inputs[field].meaning(self.codes[field])
    }

    fn today(&self) -> Date {
        self.day.0
    }

    fn rates(&self) -> &Rates {
        self.day.1
    }

    fn atom(&self, atom: u16) -> AtomState {
        self.atoms[usize::from(atom)].evaluate(self)
    }
}
