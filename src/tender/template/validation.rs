//! What may be answered, as a rule of the workbook.

use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DataValidationRule, ExcelDateTime, Formula, XlsxError,
};

use super::Template;
use super::lists::Ranges;
use crate::languages::Worth;
use crate::model::{ColumnSpec, PlainAnswer};
use crate::tender::allowed::Allowed;

/// So many characters the words of a list may have that is not kept on a sheet.
const LONGEST_LIST: usize = 255;

/// The rule of the workbook, as far as one can be stated; what does not keep to it can
/// be kept all the same where something else may be a fair answer.
pub(super) fn rule(
    allowed: &Allowed<'_>,
    template: &Template<'_>,
    spec: &ColumnSpec,
    ranges: &Ranges,
) -> Result<DataValidation, XlsxError> {
    let at_least_nought = DataValidationRule::GreaterThanOrEqualTo(0.0);
    let rule = DataValidation::new();
    let of_range = |rule: DataValidation, range: &Option<String>| match range {
        Some(range) => rule.allow_list_formula(Formula::new(range)),
        None => rule.allow_any_value(),
    };
    let rule = match allowed {
        Allowed::Answer | Allowed::Choice | Allowed::Bid(_) => {
            let words = allowed.words(template.tongue(), spec);
            let length: usize = words.iter().map(|word| word.encode_utf16().count() + 1).sum();
            // A list within a rule is parted by commas.
            if length <= LONGEST_LIST && !words.iter().any(|word| word.contains(',')) {
                rule.allow_list_strings(&words)?
            } else {
                of_range(rule, &ranges.of_column(&spec.id))
            }
        }
        Allowed::Country => of_range(rule, &ranges.countries),
        Allowed::Sector => of_range(rule, &ranges.sectors),
        Allowed::Currency => of_range(rule, &ranges.currencies),
        Allowed::Number(_) | Allowed::Money => rule.allow_decimal_number(at_least_nought),
        Allowed::Percent => rule.allow_decimal_number(DataValidationRule::Between(0.0, 100.0)),
        Allowed::Date => rule.allow_date(DataValidationRule::GreaterThan(ExcelDateTime::from_ymd(1950, 1, 1)?)),
        Allowed::Parts | Allowed::Countries | Allowed::List | Allowed::Id | Allowed::Text => rule.allow_any_value(),
    };
    with_objection(allowed, template, rule)
}

fn with_objection(
    allowed: &Allowed<'_>,
    template: &Template<'_>,
    rule: DataValidation,
) -> Result<DataValidation, XlsxError> {
    let (wrong, style) = match allowed {
        Allowed::Answer | Allowed::Choice | Allowed::Bid(_) => ("choice", DataValidationErrorStyle::Stop),
        // Codes and other spellings are read as well.
        Allowed::Country | Allowed::Sector | Allowed::Currency => ("choice", DataValidationErrorStyle::Warning),
        Allowed::Number(_) | Allowed::Money => ("number", DataValidationErrorStyle::Warning),
        Allowed::Percent => ("percent", DataValidationErrorStyle::Warning),
        Allowed::Date => ("date", DataValidationErrorStyle::Warning),
        _ => return Ok(rule),
    };
    let phrases = template.phrases;
    let unknown = template.vocabulary.plain_word(PlainAnswer::Unknown, phrases.language().code());
    let about = [("unknown", Worth::from(unknown.unwrap_or_default()))];
    let message = phrases.say_of(&format!("template-wrong-{wrong}"), &about).into_owned();
    rule.set_error_style(style)
        .set_error_title(cut(&phrases.say("template-wrong-title"), 32))?
        .set_error_message(cut(&message, 255))
}

/// The beginning of a text, where there is room for no more.
pub(super) fn cut(text: &str, most: usize) -> String {
    if text.encode_utf16().count() <= most {
        return text.to_owned();
    }
    let mut room = most - 1;
    let fits = |c: &char| {
        let fits = room >= c.len_utf16();
        room = room.saturating_sub(c.len_utf16());
        fits
    };
    text.chars().take_while(fits).chain(std::iter::once('…')).collect()
}
