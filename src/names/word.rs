//! A word of a name: how it is spelled in Latin letters, how else, and what kind it is.

/// How much a word says about who somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum WordKind {
    /// No table knows it: this is what tells firms apart.
    Distinctive,
    /// An ordinary word that many firms call themselves by: "Golden", "Star".
    Common,
    /// A number is identity: "No. 1" is not "No. 2".
    Number,
    /// A single letter.
    Initial,
    /// A place.
    Place,
    /// What is made or done: "Textile".
    Sector,
    /// A word that any firm may carry: "Group", "Trading".
    Generic,
}

/// The script a word was written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Script {
    /// Latin letters and digits.
    Latin,
    /// Cyrillic letters.
    Cyrillic,
    /// Greek letters.
    Greek,
    /// Arabic letters, in which short vowels are not written.
    Arabic,
    /// Hebrew letters, likewise.
    Hebrew,
    /// Chinese characters, and Japanese written in them.
    Han,
    /// Hiragana and katakana.
    Kana,
    /// Korean.
    Hangul,
    /// Thai.
    Thai,
    /// Any other.
    Other,
}

impl Script {
    /// The script of a letter; digits count as Latin.
    pub(super) fn of(c: char) -> Self {
        match c {
            '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Self::Latin,
            '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Self::Greek,
            '\u{400}'..='\u{52f}' => Self::Cyrillic,
            '\u{590}'..='\u{5ff}' => Self::Hebrew,
            '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}' => Self::Arabic,
            '\u{e00}'..='\u{e7f}' => Self::Thai,
            '\u{3005}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3134f}' => Self::Han,
            '\u{3040}'..='\u{30ff}' => Self::Kana,
            '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7af}' => Self::Hangul,
            _ => Self::Other,
        }
    }

    /// Whether words of this script stand without spaces between them.
    pub(super) fn is_unspaced(self) -> bool {
        matches!(self, Self::Han | Self::Kana | Self::Hangul | Self::Thai)
    }

    /// Whether short vowels are left out.
    pub(super) fn leaves_vowels_out(self) -> bool {
        matches!(self, Self::Arabic | Self::Hebrew)
    }
}

/// A word of a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// In small Latin letters and digits.
    pub spelled: Box<str>,
    /// Other spellings of the same: "mueller" for "müller", Wade-Giles and Cantonese
    /// for Chinese.
    pub others: Box<[Box<str>]>,
    /// As it was written, when in another script.
    pub native: Option<Box<str>>,
    /// The script it was written in.
    pub script: Script,
    /// What kind of word it is.
    pub kind: WordKind,
    /// What it means, for words that the tables know: those of one concept agree.
    pub concept: Option<u32>,
}

impl Word {
    /// A word as the reader should see it.
    pub fn shown(&self) -> &str {
        self.native.as_deref().unwrap_or(&self.spelled)
    }

    /// How many letters it has in Latin spelling.
    pub(super) fn letters(&self) -> usize {
        self.spelled.chars().count()
    }

    /// Whether it tells firms apart at all.
    pub(super) fn tells(&self) -> bool {
        matches!(self.kind, WordKind::Distinctive | WordKind::Common)
    }
}
