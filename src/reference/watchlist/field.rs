//! What rules can read of a watch-list besides the columns of its file.

/// Who is looked for in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::reference) enum Whom {
    /// The supplier.
    Itself,
    /// The firm it belongs to.
    Parent,
}

impl Whom {
    /// Of whom a field of a list speaks.
    pub(in crate::reference) fn of_field(field: &str) -> Self {
        if ListField::find(field) == Some(ListField::ParentMatch) { Self::Parent } else { Self::Itself }
    }
}

/// What every watch-list can be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListField {
    /// How far the supplier's names agree with those of an entry.
    Match,
    /// The name of that entry.
    ListedName,
    /// Why firms stand on the list.
    Kind,
    /// How much it weighs to stand on it.
    Severity,
    /// How far the names of its parent company or group agree with those of an entry.
    ParentMatch,
}

impl ListField {
    /// Every field.
    pub const ALL: [Self; 5] = [Self::Match, Self::ListedName, Self::Kind, Self::Severity, Self::ParentMatch];

    /// The name conditions use, behind that of the list.
    pub fn name(self) -> &'static str {
        match self {
            Self::Match => "match",
            Self::ListedName => "listed_name",
            Self::Kind => "kind",
            Self::Severity => "severity",
            Self::ParentMatch => "parent_match",
        }
    }

    /// A field by its name.
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.name() == name)
    }
}
