//! Numbers, shares and amounts of money.

use super::{Branch, Reading, SPACE, UNREAD};
use crate::model::{ColumnType, DecimalSign, fold};
use crate::rules::sql::Part;
use crate::rules::sql::dialect::number;
use crate::rules::sql::operands::UNSTATED;

pub(super) const KINDS: &[ColumnType] = &[ColumnType::Number, ColumnType::Percent, ColumnType::Money];

/// What is no part of a number, inside a pattern.
const NO_NUMBER: &str = r"[^0-9\-\x{2212}+().,]*";

/// What parts groups of thousands besides points and commas, inside a pattern.
const GROUP_GAP: &str = r"\x27\x{2019}";

/// The numbers that a text can be: one that reads the same everywhere, one with a decimal
/// point, one with a decimal comma, one that could be either.
const PLAIN: u8 = 1;
const POINT: u8 = 2;
const COMMA: u8 = 3;
const EITHER: u8 = 4;

impl Reading<'_> {
    pub(super) fn numbers(&self) -> Branch {
        let parts = vec![
            Part::new("spoken", self.spoken()),
            Part::new("unsigned", self.unsigned()),
            Part::new("shaped", self.shaped()),
            Part::once("measured", Self::measured()),
            Part::new("decimals", self.decimals()),
            Part::new("fractions", fractions()),
            Part::new("figured", self.figured()),
            Part::new("numbered", self.numbered()),
        ];
        let state = format!(
            "CASE WHEN state IS NOT NULL THEN state WHEN figure IS NULL OR abs(figure) > 1.7976931348623157e308 \
             THEN {UNREAD} WHEN kind = 'percent' AND (figure < 0 OR figure > 100) THEN {UNREAD} \
             WHEN kind = 'money' AND (two_marks OR no_currency OR nullif(written, '') <> nullif(named, '')) THEN {UNREAD} ELSE 0 END"
        );
        // The rate of its currency, so that an amount can be compared with others.
        let from = "numbered LEFT JOIN words ON words.vocabulary = 'rate' AND words.key = currency";
        let rate = number("words.value");
        let given = [("state", &*state), ("number", "figure"), ("word", "currency"), ("rate", &rate)];
        Branch { parts, select: self.select(&given, from) }
    }

    /// What is written of a number, with the marks of a currency before or behind it.
    fn spoken(&self) -> String {
        let dialect = self.dialect;
        let around = self.columns().filter(|(_, spec)| !spec.around.is_empty()).map(|(_, spec)| {
            let known: Vec<String> = spec.around.iter().map(|word| fold(word)).collect();
            let known = dialect.texts(known.iter().map(String::as_str));
            let is_bare = dialect.matches("t", "^[0-9]((?s:.*)[0-9])?$");
            let word = dialect.replaced("lower(x)", r"^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$", "");
            let words = dialect.split("t", &format!("[{SPACE}]+"));
            let left = dialect.joined(&dialect.kept(&words, "x", &format!("{word} NOT IN ({known})")), " ");
            format!(" WHEN col = '{}' AND NOT {is_bare} THEN {left}", spec.id)
        });
        let around = around.collect::<String>();
        let digits = dialect.matches("t", "^[0-9]+$");
        let amount = dialect.extracted("t", &format!("^(?s:{NO_NUMBER})(?s:(.*?))(?s:{NO_NUMBER})$"), 1);
        let before = dialect.extracted("t", &format!("^(?s:({NO_NUMBER}))"), 1);
        let after = dialect.extracted("t", &format!("(?s:({NO_NUMBER}))$"), 1);
        // The points of "kr." and "Fr." stay with the number; they are taken off there.
        let amount =
            format!("trim(CASE WHEN {before} = '' THEN {amount} ELSE {} END)", dialect.replaced(&amount, r"^\.+", ""));
        format!(
            "SELECT *, CASE WHEN kind = 'percent' THEN {}{around} WHEN kind = 'number' OR {digits} THEN t ELSE {amount} \
             END AS s,\nCASE WHEN kind <> 'money' OR {digits} THEN '' ELSE trim({before}) END AS mark_before,\n\
             CASE WHEN kind <> 'money' OR {} THEN '' ELSE trim({after}) END AS mark_after\n\
             FROM noted WHERE kind IN ('number', 'percent', 'money')",
            dialect.replaced("t", &format!("[{SPACE}]*%$"), ""),
            dialect.matches("t", "[0-9]$"),
        )
    }

    /// The number without its sign and without the spaces and apostrophes between thousands.
    fn unsigned(&self) -> String {
        let dialect = self.dialect;
        let space = format!("[{SPACE}]*");
        let minus = dialect.matches("s", r"^[-\x{2212}]");
        let brackets = dialect.matches("s", r"^\((?s:.*)\)$");
        let bare = format!(
            "CASE WHEN {minus} THEN {} WHEN {brackets} THEN {} WHEN {} THEN substr(s, 2) ELSE s END",
            dialect.replaced("s", &format!(r"^[-\x{{2212}}]{space}"), ""),
            dialect.replaced("s", &format!(r"^\({space}|{space}\)$"), ""),
            dialect.matches("s", r"^\+"),
        );
        let gap = format!("[{SPACE}{GROUP_GAP}]");
        let regular = dialect.matches("n", &format!(r"^[0-9]{{1,3}}({gap}[0-9]{{3}})+([.,][0-9.,]*)?$"));
        let plain = dialect.matches("n", "^[0-9.,]*$");
        format!(
            "SELECT *, CASE WHEN {plain} THEN n WHEN {regular} THEN {} ELSE n END AS u FROM (\nSELECT *, {minus} OR \
             {brackets} AS negative, {bare} AS n FROM spoken)",
            dialect.replaced("n", &gap, ""),
        )
    }

    /// Which number a text is, and what it tells about the sign of decimals, also where it
    /// is no number itself.
    fn shaped(&self) -> String {
        let bare = self.dialect.replaced("t", r"^[^0-9.,\-]+|[^0-9.,\-]+$", "");
        let has_sign = self.dialect.matches("bare", "[.,]");
        let (shape, told) = (self.shape("u"), self.shape("ltrim(bare, '-')"));
        format!(
            "SELECT *, CASE WHEN bare = s OR NOT {has_sign} THEN shape ELSE {told} END AS told FROM (\n\
             SELECT *, {shape} AS shape, {bare} AS bare FROM unsigned)"
        )
    }

    /// Which of the numbers a text can be; 0 for none.
    fn shape(&self, text: &str) -> String {
        let matches = |pattern: &str| self.dialect.matches(text, pattern);
        format!(
            "CASE WHEN {} THEN {PLAIN} WHEN {} THEN {EITHER} WHEN {} THEN {POINT} WHEN {} THEN {COMMA} WHEN {} THEN \
             {PLAIN} ELSE 0 END",
            matches("^[0-9]+$"),
            matches(r"^[1-9][0-9]{0,2}[.,][0-9]{3}$"),
            matches(r"^([0-9]+\.[0-9]*|\.[0-9]+|[0-9]{1,3}(,[0-9]{3})+\.[0-9]*|[0-9]{1,3}(,[0-9]{3}){2,})$"),
            matches(r"^([0-9]+,[0-9]*|,[0-9]+|[0-9]{1,3}(\.[0-9]{3})+,[0-9]*|[0-9]{1,3}(\.[0-9]{3}){2,})$"),
            matches(r"^[0-9]+(\.[0-9]*)?[eE][+-]?[0-9]+$"),
        )
    }

    /// The number with a decimal point and with a decimal comma.
    fn measured() -> String {
        format!(
            "SELECT *, CASE WHEN shape IN ({PLAIN}, {POINT}, {EITHER}) THEN {} END AS with_point,\n\
             CASE WHEN shape IN ({COMMA}, {EITHER}) THEN {} END AS with_comma FROM shaped",
            number("replace(u, ',', '')"),
            number("replace(replace(u, '.', ''), ',', '.')"),
        )
    }

    /// The sign of decimals that all certain numbers agree on, else the one that was stated.
    fn decimals(&self) -> String {
        let otherwise = match self.table.decimal {
            Some(DecimalSign::Point) => "'point'",
            Some(DecimalSign::Comma) => "'comma'",
            None => "''",
        };
        let any = |shape: u8| format!("coalesce(bool_or(told = {shape}), false)");
        let (point, comma) = (any(POINT), any(COMMA));
        format!(
            "SELECT CASE WHEN {point} AND NOT {comma} THEN 'point' WHEN {comma} AND NOT {point} THEN 'comma' ELSE \
             {otherwise} END AS decimal FROM measured"
        )
    }

    /// Numbers in the sign of decimals that the list has, and the keys of currencies.
    fn figured(&self) -> String {
        let key = |mark: &str| self.currency_key(mark);
        let figure = format!(
            "CASE WHEN shape IN ({PLAIN}, {POINT}) THEN with_point WHEN shape = {COMMA} THEN with_comma WHEN shape = \
             {EITHER} AND decimal = 'point' THEN with_point WHEN shape = {EITHER} AND decimal = 'comma' THEN with_comma \
             END * CASE WHEN negative THEN -1 ELSE 1 END"
        );
        format!(
            "SELECT *, {} AS mark_key, {} AS stated_key FROM (\nSELECT measured.*, decimal, is_fraction, {figure} AS \
             plain_figure,\nmark_before <> '' AND mark_after <> '' AND mark_before <> mark_after AS two_marks,\n\
             CASE WHEN mark_before = '' THEN mark_after ELSE mark_before END AS mark\n\
             FROM measured CROSS JOIN decimals LEFT JOIN fractions ON fractions.fraction_of = measured.col)",
            key("mark"),
            key("stated"),
        )
    }

    /// The numbers and the currencies as they are meant.
    fn numbered(&self) -> String {
        // An amount without a currency has that of its column, whichever it is.
        let money = self.columns().filter(|(_, spec)| spec.kind == ColumnType::Money);
        let unstated = money.map(|(_, spec)| {
            let currency = spec.currency.as_deref().unwrap_or_default();
            format!(" WHEN '{}' THEN '{UNSTATED}{currency}'", spec.id)
        });
        let unstated = format!("CASE col WHEN '' THEN ''{} END", unstated.collect::<String>());
        format!(
            "SELECT cells.*, written.value AS written, stated_as.value AS named,\n\
             coalesce(nullif(written.value, ''), nullif(stated_as.value, ''), {unstated}) AS currency,\n\
             (mark <> '' AND written.key IS NULL) OR (stated <> '' AND stated_as.key IS NULL) AS no_currency,\n\
             CASE WHEN kind = 'percent' AND is_fraction AND right(t, 1) <> '%' THEN round(plain_figure * 100 * 1e9) / 1e9 \
             ELSE plain_figure END AS figure\nFROM figured cells\n\
             LEFT JOIN words written ON written.vocabulary = 'currency' AND written.key = mark_key AND kind = 'money'\n\
             LEFT JOIN words stated_as ON stated_as.vocabulary = 'currency' AND stated_as.key = stated_key AND kind = 'money'"
        )
    }
}

/// The columns of shares that are written as fractions of one: no percent sign, none above
/// one, and at least one in between.
fn fractions() -> String {
    let share = format!(
        "CASE WHEN shape IN ({PLAIN}, {POINT}) THEN with_point WHEN shape = {COMMA} THEN with_comma END * CASE WHEN \
         negative THEN -1 ELSE 1 END"
    );
    format!(
        "SELECT col AS fraction_of, bool_and(right(t, 1) <> '%' AND shape <> {EITHER} AND coalesce(share <= 1, true)) \
         AND coalesce(bool_or(share > 0 AND share < 1), false) AS is_fraction\n\
         FROM (SELECT *, {share} AS share FROM measured WHERE kind = 'percent') GROUP BY col"
    )
}
