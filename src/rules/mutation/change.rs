//! Small changes to a condition, each of which ought to turn some example.

use jiff::ToSpan;
use jiff::civil::Date;
use sqlparser::ast::{
    BinaryOperator, DataType, Expr, Function, FunctionArg, FunctionArgExpr, FunctionArguments, InTarget, Spanned,
    UnaryOperator, Value,
};

use super::brief::{brief, dropped};
use super::hint::hint;
use crate::rules::expression::unnest;

/// A condition with one thing in it changed.
#[derive(Clone, Debug)]
pub(super) struct Change {
    /// The whole condition after the change.
    pub(super) expression: Expr,
    /// The part that was changed, before.
    pub(super) before: String,
    /// The part that was changed, after.
    pub(super) after: String,
    /// The example that would notice.
    pub(super) hint: Option<String>,
    /// The line of the condition it stands in, counted from 0.
    pub(super) line: usize,
}

/// Every small change to a condition, in the order in which it is written.
pub(super) fn changes(expression: &Expr) -> Vec<Change> {
    inside(expression, false)
}

/// `denied`: the condition is that of a NOT, whose loss is a change of its own.
fn inside(expression: &Expr, denied: bool) -> Vec<Change> {
    let mut changes: Vec<Change> = alterations(expression, denied)
        .into_iter()
        .map(|after| Change {
            before: brief(expression),
            after: dropped(expression, &after).unwrap_or_else(|| brief(&after)),
            hint: hint(expression, &after),
            line: expression.span().start.line.saturating_sub(1) as usize,
            expression: after,
        })
        .collect();
    let mut whole = expression.clone();
    for place in 0..parts(&mut whole).len() {
        let denied = match expression {
            Expr::Nested(_) => denied,
            Expr::UnaryOp { op: UnaryOperator::Not, .. } => true,
            _ => false,
        };
        let within = inside(parts(&mut whole)[place], denied);
        changes.extend(within.into_iter().map(|change| set_in(expression, place, change)));
    }
    changes
}

/// A change to a part, as a change to the whole. A number says little by itself: it is
/// shown with what it is compared with.
fn set_in(whole: &Expr, place: usize, part: Change) -> Change {
    let mut expression = whole.clone();
    *parts(&mut expression)[place] = part.expression;
    if part.hint.is_some() {
        return Change { expression, ..part };
    }
    Change {
        before: brief(whole),
        after: brief(&expression),
        hint: hint(whole, &expression),
        line: part.line,
        expression,
    }
}

/// What an expression is made of, as far as the condition language knows it.
pub(super) fn parts(expression: &mut Expr) -> Vec<&mut Expr> {
    match expression {
        Expr::Nested(inner) | Expr::IsNull(inner) | Expr::IsNotNull(inner) => vec![inner],
        Expr::UnaryOp { expr, .. } | Expr::Like { expr, .. } | Expr::ILike { expr, .. } => vec![expr],
        Expr::BinaryOp { left, right, .. } => vec![left, right],
        Expr::Between { expr, low, high, .. } => vec![expr, low, high],
        Expr::In { expr, target: InTarget::List(items), .. } => {
            std::iter::once(&mut **expr).chain(items.iter_mut()).collect()
        }
        Expr::Function(Function { args: FunctionArguments::List(list), .. }) => {
            let arguments = list.args.iter_mut().filter_map(|argument| match argument {
                FunctionArg::Unnamed(FunctionArgExpr::Expr(expression)) => Some(expression),
                _ => None,
            });
            arguments.collect()
        }
        Expr::Case { conditions, else_result, .. } => {
            let branches = conditions.iter_mut().flat_map(|when| [&mut when.condition, &mut when.result]);
            branches.chain(else_result.iter_mut().map(|otherwise| &mut **otherwise)).collect()
        }
        _ => Vec::new(),
    }
}

/// The small changes to an expression itself.
fn alterations(expression: &Expr, denied: bool) -> Vec<Expr> {
    match expression {
        Expr::BinaryOp { left, op, right } => {
            let other = |op| vec![Expr::BinaryOp { left: left.clone(), op, right: right.clone() }];
            match op {
                BinaryOperator::And => other(BinaryOperator::Or),
                BinaryOperator::Or => other(BinaryOperator::And),
                BinaryOperator::Lt => other(BinaryOperator::LtEq),
                BinaryOperator::LtEq => other(BinaryOperator::Lt),
                BinaryOperator::Gt => other(BinaryOperator::GtEq),
                BinaryOperator::GtEq => other(BinaryOperator::Gt),
                BinaryOperator::Plus => other(BinaryOperator::Minus),
                BinaryOperator::Minus => other(BinaryOperator::Plus),
                BinaryOperator::NotEq => other(BinaryOperator::Eq),
                // On a list `<>` says nothing.
                BinaryOperator::Eq if !denied => vec![negated(expression)],
                _ => Vec::new(),
            }
        }
        Expr::UnaryOp { op: UnaryOperator::Not, expr } => vec![unnest(expr).clone()],
        // Of a yes/no column; with any other this means nothing.
        Expr::Identifier(_) if !denied => {
            vec![Expr::UnaryOp { op: UnaryOperator::Not, expr: Box::new(expression.clone()) }]
        }
        Expr::IsNull(inner) => vec![Expr::IsNotNull(inner.clone())],
        Expr::IsNotNull(inner) => vec![Expr::IsNull(inner.clone())],
        Expr::In { .. } => without_members(expression, denied),
        Expr::Between { negated: true, .. } | Expr::Like { negated: true, .. } | Expr::ILike { negated: true, .. } => {
            vec![affirmed(expression)]
        }
        Expr::Between { .. } | Expr::Like { .. } | Expr::ILike { .. } if !denied => vec![negated(expression)],
        Expr::Value(value) => match &value.value {
            Value::Number(text, _) => neighbours(text).into_iter().map(number).collect(),
            Value::Boolean(truth) => vec![Expr::value(Value::Boolean(!truth))],
            _ => Vec::new(),
        },
        Expr::TypedString(typed) if typed.data_type == DataType::Date => {
            let text = typed.value.value.clone().into_string().unwrap_or_default();
            let day = |text: String| {
                let mut other = typed.clone();
                other.value.value = Value::SingleQuotedString(text);
                Expr::TypedString(other)
            };
            days_beside(&text).into_iter().map(day).collect()
        }
        Expr::Interval(interval) => {
            let text = match unnest(&interval.value) {
                Expr::Value(value) => value.value.clone().into_string().unwrap_or_else(|| value.value.to_string()),
                _ => String::new(),
            };
            let of = |text: String| {
                let mut other = interval.clone();
                other.value = Box::new(Expr::value(Value::SingleQuotedString(text)));
                Expr::Interval(other)
            };
            neighbours(&text).into_iter().map(of).collect()
        }
        _ => Vec::new(),
    }
}

/// A list without each of its members; one of a single member is negated instead.
fn without_members(expression: &Expr, denied: bool) -> Vec<Expr> {
    let Expr::In { target: InTarget::List(items), negated: not, .. } = expression else { return Vec::new() };
    let mut others = Vec::new();
    if *not {
        others.push(affirmed(expression));
    }
    if items.len() == 1 {
        // The members of a list in a parameter are dropped one by one there.
        let is_parameter = matches!(&items[0], Expr::Value(value) if matches!(value.value, Value::Placeholder(_)));
        if !not && !denied && !is_parameter {
            others.push(negated(expression));
        }
        return others;
    }
    for place in 0..items.len() {
        let mut other = expression.clone();
        if let Expr::In { target: InTarget::List(items), .. } = &mut other {
            items.remove(place);
        }
        others.push(other);
    }
    others
}

/// The opposite.
fn negated(expression: &Expr) -> Expr {
    Expr::UnaryOp { op: UnaryOperator::Not, expr: Box::new(Expr::Nested(Box::new(expression.clone()))) }
}

/// Without the NOT that belongs to an operator.
fn affirmed(expression: &Expr) -> Expr {
    let mut other = expression.clone();
    match &mut other {
        Expr::In { negated, .. }
        | Expr::Between { negated, .. }
        | Expr::Like { negated, .. }
        | Expr::ILike { negated, .. } => *negated = false,
        _ => {}
    }
    other
}

/// One more and one less.
fn neighbours(text: &str) -> Vec<String> {
    let known: Option<f64> = text.parse().ok();
    known.into_iter().flat_map(|number| [number + 1.0, number - 1.0]).map(|number| number.to_string()).collect()
}

fn days_beside(text: &str) -> Vec<String> {
    let known: Option<Date> = text.parse().ok();
    let beside = known.into_iter().flat_map(|day| [day.checked_add(1.day()), day.checked_sub(1.day())]);
    beside.filter_map(Result::ok).map(|day| day.to_string()).collect()
}

/// A number as it is written in a condition.
pub(super) fn number(text: String) -> Expr {
    match text.strip_prefix('-') {
        Some(text) => {
            let expr = Box::new(Expr::value(Value::Number(text.to_owned(), false)));
            Expr::UnaryOp { op: UnaryOperator::Minus, expr }
        }
        None => Expr::value(Value::Number(text, false)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundled::PACKS;
    use crate::rules::diagnostics::Faults;
    use crate::rules::expression::parse;
    use crate::rules::pack::RawRule;
    use crate::rules::{Pack, load_builtin};

    /// What becomes of a condition, and the examples that would notice.
    fn changed(condition: &str) -> Vec<(String, String)> {
        let expression = parse(condition).expect("the condition can be parsed");
        let told = |change: Change| (change.expression.to_string(), change.hint.unwrap_or_default());
        // A column that is no yes/no column cannot be denied; only the compiler knows.
        let of_column = |change: &Change| change.after.starts_with("NOT ") && change.after.len() == 5;
        let is_kept = |change: &Change| !of_column(change) || expression.to_string() == change.before;
        changes(&expression).into_iter().filter(is_kept).map(told).collect()
    }

    fn texts(condition: &str) -> Vec<String> {
        changed(condition).into_iter().map(|(text, _)| text).collect()
    }

    #[test]
    fn operators_limits_and_words_are_changed_one_at_a_time() {
        assert_eq!(texts("a"), ["NOT a"]);
        assert_eq!(texts("a > 30"), ["a >= 30", "a > 31", "a > 29"]);
        assert_eq!(texts("a = 'x'"), ["NOT (a = 'x')"]);
        assert_eq!(texts("a <> 'x'"), ["a = 'x'"]);
        assert_eq!(texts("NOT a OR b"), ["NOT a AND b", "a OR b"]);
        assert_eq!(texts("NOT (a = 'x')"), ["a = 'x'"], "one change, not two that mean the same");
        assert_eq!(texts("a IS NULL"), ["a IS NOT NULL"]);
        assert_eq!(texts("a IN ('x', 'y')"), ["a IN ('y')", "a IN ('x')"]);
        assert_eq!(texts("a IN ('x')"), ["NOT (a IN ('x'))"]);
        assert_eq!(texts("a NOT IN ('x')"), ["a IN ('x')"]);
        assert_eq!(texts("a LIKE ANY ('x', 'y')"), ["NOT (a LIKE ANY ('x', 'y'))"], "as one test");
        assert_eq!(texts("a NOT ILIKE ANY ('x', :y)"), ["a ILIKE ANY ('x', :y)"]);
        assert_eq!(
            changes(&parse("a ILIKE ANY ('x', 'y', 'z')").expect("it can be"))[0].before,
            "a ILIKE ANY ('x', ...)"
        );
        assert_eq!(texts("COALESCE(a, FALSE)"), ["COALESCE(a, true)"]);
        assert_eq!(texts("AT_LEAST(2, a, b)"), ["AT_LEAST(3, a, b)", "AT_LEAST(1, a, b)"]);
        assert_eq!(texts("d < DATE '2026-01-31'")[1..], ["d < DATE '2026-02-01'", "d < DATE '2026-01-30'"]);
        let months = texts("d < CURRENT_DATE - INTERVAL '24' MONTH");
        assert_eq!(months[1], "d < CURRENT_DATE + INTERVAL '24' MONTH");
        assert_eq!(months[2..], ["25", "23"].map(|n| format!("d < CURRENT_DATE - INTERVAL '{n}' MONTH")));
        let between = texts("a BETWEEN 1 AND 5");
        assert_eq!(between[1..3], ["a BETWEEN 2 AND 5", "a BETWEEN 0 AND 5"]);
        assert_eq!(between.len(), 5);
    }

    #[test]
    fn the_example_that_would_notice_stands_on_the_limit() {
        let hints = |condition: &str| changed(condition).into_iter().map(|(_, hint)| hint).collect::<Vec<_>>();
        let at = |values: [u32; 3]| values.map(|value| format!("an example with a = {value}"));
        assert_eq!(hints("a > 30"), at([30, 31, 30]));
        assert_eq!(hints("a >= 30"), at([30, 30, 29]));
        assert_eq!(hints("a < 30"), at([30, 30, 29]));
        assert_eq!(hints("a <= 30"), at([30, 31, 30]));
        assert_eq!(hints("30 < a"), at([30, 31, 30]));
        assert_eq!(hints("a IN ('x', 'y')")[0], "an example with a = 'x', and no other of the list");
        assert!(changed("x AND a > 30").iter().all(|(_, hint)| !hint.is_empty()));
    }

    #[test]
    fn conditions_are_printed_as_they_are_meant() {
        let mut faults = Faults::default();
        let ids: Vec<String> = PACKS.iter().map(|(id, _)| (*id).to_owned()).collect();
        let packs: Vec<Pack> = load_builtin(&ids, &mut faults).expect("the packs are there");
        let mut count = 0;
        for condition in packs.iter().flat_map(|pack| &pack.rules).flat_map(RawRule::conditions) {
            let expression = parse(condition).expect("the condition can be parsed");
            let printed = expression.to_string();
            assert_eq!(parse(&printed).as_ref(), Ok(&expression), "{printed}");
            count += 1;
        }
        assert!(count >= 40, "only {count} conditions");
    }
}
