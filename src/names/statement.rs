//! A match in words: what agrees, what speaks against it, what nobody says. Never a
//! verdict on who somebody is.

use super::align::How;
use super::evidence::{AlignedWords, LegalAgreement, Level, Match, Point, Refusal};
use super::watchlist::NameKind;

/// What a statement is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum About {
    /// The names that were compared.
    Names,
    /// The score, from 0 to 0.99.
    Score,
    /// The words that agree.
    Words,
    /// Words of the supplier's name alone.
    OnlySupplier,
    /// Words of the listed name alone.
    OnlyListed,
    /// Facts beside the name that agree.
    Agrees,
    /// What contradicts.
    Contradicts,
    /// Facts that the supplier does not state.
    MissingSupplier,
    /// Facts that the list does not state.
    MissingListed,
    /// The next best entry, and how far behind it is.
    RunnerUp,
}

impl About {
    /// The words before it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Names => "names compared",
            Self::Score => "score",
            Self::Words => "words that agree",
            Self::OnlySupplier => "only in the supplier's name",
            Self::OnlyListed => "only in the listed name",
            Self::Agrees => "agrees",
            Self::Contradicts => "contradicts",
            Self::MissingSupplier => "the supplier does not state",
            Self::MissingListed => "the list does not state",
            Self::RunnerUp => "next entry",
        }
    }
}

/// Something to be said of a match.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// What it is about.
    pub about: About,
    /// What is said.
    pub text: String,
}

impl Level {
    /// What it means for whoever reads it.
    pub fn meaning(self) -> &'static str {
        match self {
            Self::Exact | Self::Strong => "possible match, confirm identity",
            Self::Weak => "faint likeness, look once",
            Self::None => "no match",
        }
    }
}

impl NameKind {
    /// What a list calls such a name.
    pub fn word(self) -> &'static str {
        match self {
            Self::Main => "name",
            Self::Alias => "other name",
            Self::Former => "former name",
        }
    }
}

impl How {
    /// What it is called.
    pub fn word(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Variant => "other spelling or language",
            Self::Sound => "sounds alike",
            Self::TypingError => "a letter differs",
            Self::AnotherWord => "a letter differs, both are words",
            Self::SameTrade => "same trade",
            Self::Abbreviated => "cut short",
            Self::Initial => "first letter",
            Self::Joined => "written together",
            Self::Acronym => "first letters",
        }
    }
}

impl Point {
    /// What it is called.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Identifier(kind) => kind,
            Self::Country => "country",
            Self::Address => "address",
            Self::Parent => "parent company",
        }
    }
}

impl Refusal {
    /// What it is called.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Numbers => "other numbers in the name",
            Self::NumberMissing => "a number in one name only",
            Self::Places => "other places in the name",
            Self::Trades => "other trades in the name",
            Self::LegalForms => "other legal form",
            Self::OnlyOrdinaryWords => "only ordinary words agree",
            Self::DistinctiveWords => "telling words in one name only",
            Self::Country => "other country",
            Self::Identifier(_) => "other number in the same register",
            Self::NothingAgrees => "nothing agrees",
            Self::TooLittle => "too little agrees",
        }
    }
}

impl Match {
    /// All that is to be said of it, in the order in which a reader wants it. What there
    /// is nothing to say about is left out.
    pub fn statements(&self) -> Vec<Statement> {
        let points = |points: &[Point]| points.iter().map(Point::word).collect::<Vec<_>>().join(", ");
        let said = [
            (About::Names, self.names_in_words()),
            (About::Agrees, self.agreements()),
            (About::Contradicts, self.contradictions()),
            (About::Words, self.names.aligned.iter().map(AlignedWords::in_words).collect::<Vec<_>>().join(", ")),
            (About::OnlySupplier, self.names.only_supplier.join(", ")),
            (About::OnlyListed, self.names.only_listed.join(", ")),
            (About::MissingSupplier, points(&self.missing_supplier)),
            (About::MissingListed, points(&self.missing_listed)),
            (About::Score, format!("{:.2}", self.score)),
            (About::RunnerUp, self.runner_up_in_words()),
        ];
        said.into_iter().filter(|(_, text)| !text.is_empty()).map(|(about, text)| Statement { about, text }).collect()
    }

    fn names_in_words(&self) -> String {
        format!("“{}” with the {} “{}”", self.supplier_name, self.listed_kind.word(), self.listed_name)
    }

    fn agreements(&self) -> String {
        let legal = (self.names.legal == LegalAgreement::Agrees).then_some("legal form");
        self.agrees.iter().map(Point::word).chain(legal).collect::<Vec<_>>().join(", ")
    }

    fn contradictions(&self) -> String {
        let told = |point: &&Point| matches!(point, Point::Address | Point::Parent);
        let points = self.contradicts.iter().filter(told).map(|point| format!("other {}", point.word()));
        let refusals = self.names.contradicts.iter().map(|refusal| match refusal {
            Refusal::Identifier(kind) => format!("other {kind}"),
            _ => refusal.word().to_owned(),
        });
        refusals.chain(points).collect::<Vec<_>>().join(", ")
    }

    fn runner_up_in_words(&self) -> String {
        let behind = |name: &str| format!("“{name}”, {:.2} behind", self.gap().max(0.0));
        self.runner_up.as_ref().map(|next| behind(&next.name)).unwrap_or_default()
    }
}

impl AlignedWords {
    /// `silikon = silicon (a letter differs)`
    fn in_words(&self) -> String {
        if self.supplier == self.listed && self.how == How::Same {
            return self.listed.clone();
        }
        let how = if self.how == How::Same { String::new() } else { format!(" ({})", self.how.word()) };
        format!("{} = {}{how}", self.supplier, self.listed)
    }
}
