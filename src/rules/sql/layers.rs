//! Expressions that are used several times, as columns: each layer of the query adds those
//! that read nothing but the layers below it.

use hashbrown::HashMap;

/// An expression, with the first layer that has all it reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Term {
    pub(super) sql: String,
    pub(super) layer: usize,
}

impl Term {
    /// A constant, or what is read from the cells.
    pub(super) fn fixed(sql: impl Into<String>) -> Self {
        Self { sql: sql.into(), layer: 0 }
    }

    /// An expression made of others.
    pub(super) fn of(parts: &[Self], make: impl FnOnce(&[&str]) -> String) -> Self {
        let texts: Vec<&str> = parts.iter().map(|part| part.sql.as_str()).collect();
        Self { sql: make(&texts), layer: parts.iter().map(|part| part.layer).max().unwrap_or_default() }
    }

    /// An expression made of one other.
    pub(super) fn map(&self, make: impl FnOnce(&str) -> String) -> Self {
        Self { sql: make(&self.sql), layer: self.layer }
    }

    /// An expression made of two others.
    pub(super) fn with(&self, other: &Self, make: impl FnOnce(&str, &str) -> String) -> Self {
        Self { sql: make(&self.sql, &other.sql), layer: self.layer.max(other.layer) }
    }
}

/// The columns of each layer.
#[derive(Clone, Debug, Default)]
pub(super) struct Layers {
    layers: Vec<Vec<(String, String)>>,
    known: HashMap<String, Term>,
}

impl Layers {
    /// The column of an expression; the same expression has the same column.
    pub(super) fn column(&mut self, term: &Term) -> Term {
        let is_name = term.sql.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
        if is_name {
            return term.clone();
        }
        if let Some(known) = self.known.get(&term.sql) {
            return known.clone();
        }
        let name = format!("t{}", self.known.len() + 1);
        if self.layers.len() <= term.layer {
            self.layers.resize(term.layer + 1, Vec::new());
        }
        self.layers[term.layer].push((name.clone(), term.sql.clone()));
        let column = Term { sql: name, layer: term.layer + 1 };
        self.known.insert(term.sql.clone(), column.clone());
        column
    }

    /// The columns with their expressions, layer by layer.
    pub(super) fn iter(&self) -> impl Iterator<Item = &[(String, String)]> {
        self.layers.iter().map(Vec::as_slice)
    }
}
