//! The words that cells are made of.

/// Names of firms are made of these; none of them is anybody's.
pub(super) const SYLLABLES: [&str; 56] = [
    "ba", "bre", "bo", "cal", "cor", "da", "del", "dro", "fa", "fel", "fi", "ga", "glo", "gri", "hal", "hu", "ka",
    "kel", "ki", "kra", "la", "len", "lo", "lu", "ma", "mel", "mi", "mor", "na", "nel", "no", "nu", "pa", "pel", "pri",
    "qua", "ra", "rel", "ro", "sa", "sel", "si", "stu", "ta", "tel", "ti", "tro", "va", "vel", "vi", "vo", "wa", "wen",
    "xa", "za", "zo",
];

/// How a coined word ends.
pub(super) const ENDINGS: [&str; 16] =
    ["ris", "nt", "ko", "mos", "x", "via", "dor", "na", "tis", "lin", "ga", "rum", "sta", "ndo", "qué", "ßen"];

/// Streets by language; the house number comes before or behind.
pub(super) const STREETS: [[&str; 4]; 5] = [
    ["Station Road", "Mill Lane", "Industrial Estate, Road", "Market Street"],
    ["Hafenstraße", "Am Bahndamm", "Gewerbepark", "Mühlenweg"],
    ["rue des Ateliers", "avenue de la Gare", "ZI Nord, lot", "rue du Moulin"],
    ["via dell'Industria", "viale Stazione", "via Mulino", "zona industriale, via"],
    ["calle Mayor", "avenida de la Estación", "polígono industrial, nave", "calle Molino"],
];

/// How a respondent says yes and no, if not in its own language.
pub(super) const ANSWERS: [(u64, [&str; 2]); 7] = [
    (450, ["yes", "no"]),
    (230, ["Yes", "No"]),
    (130, ["Y", "N"]),
    (50, ["YES", "NO"]),
    (80, ["true", "false"]),
    (40, ["ja", "nein"]),
    (20, ["1", "0"]),
];

/// Yes and no by language.
pub(super) const OWN_ANSWERS: [[&str; 2]; 5] =
    [["yes", "no"], ["ja", "nein"], ["oui", "non"], ["sì", "no"], ["sí", "no"]];

/// What stands where there is no answer.
pub(super) const GAPS: [(u64, &str); 13] = [
    (520, ""),
    (110, "N/A"),
    (60, "n/a"),
    (100, "-"),
    (60, "TBC"),
    (50, "unknown"),
    (20, "Unknown"),
    (20, "not known"),
    (20, "k. A."),
    (15, "confidential"),
    (10, "?"),
    (10, "to be confirmed"),
    (5, "not disclosed"),
];

/// Answers that are none, and no gap either.
pub(super) const EVASIONS: [&str; 4] = ["partly", "see annex", "in progress", "yes, but see letter of 3 May"];

pub(super) const ROLES: [(u64, &str); 9] = [
    (380, "manufacturer"),
    (200, "subcontractor"),
    (120, "Subunternehmer"),
    (80, "Hersteller"),
    (60, "sous-traitant"),
    (60, "distributor"),
    (40, "agent"),
    (40, "factory"),
    (20, "labour provider"),
];

pub(super) const TIERS: [(u64, &str); 6] =
    [(480, "1"), (220, "2"), (60, "3"), (150, "Tier 1"), (70, "Tier 2"), (20, "Tier 3")];

pub(super) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
