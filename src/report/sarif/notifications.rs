//! What is to be known about the run before its results are relied on.

use super::log::{Invocation, Level, Message, Notification};
use super::places::Files;
use super::results::{MOST, left_out};
use crate::model::{Notice, NoticeKind, Problem, Report, so_many};
use crate::report::escape::for_message;
use crate::report::table::words::shortened;

/// How many remarks of a kind are given one by one; the others are counted.
const REMARKS: usize = 100;
/// How many runs of rows a remark names.
const RUNS: usize = 8;
/// A value that could not be read is shown so far.
const VALUE: usize = 80;

/// How the run went, with its remarks.
pub(super) fn invocation(report: &Report, files: &Files<'_>) -> Invocation {
    let mut notifications: Vec<Notification> =
        on_results(report).into_iter().map(|message| plain(Level::Warning, &message)).collect();
    let (losses, others): (Vec<&Problem>, Vec<&Problem>) =
        report.problems.iter().partition(|problem| problem.kind.is_loss());
    notifications.extend(report.notices.iter().take(REMARKS).map(on_notice));
    notifications.extend(losses.into_iter().chain(others).take(REMARKS).map(|problem| on_problem(problem, files)));
    for (count, what) in [(report.notices.len(), "rules and their data"), (report.problems.len(), "input")] {
        if count > REMARKS {
            let left = so_many(count - REMARKS, "further remark");
            notifications.push(plain(Level::Note, &format!("{left} on the {what}, in the other reports")));
        }
    }
    Invocation {
        execution_successful: report.run.gate.losses(report).next().is_none(),
        tool_execution_notifications: notifications,
    }
}

/// What is not among the results.
pub(super) fn on_results(report: &Report) -> Option<String> {
    let (flagged, unknown) = left_out(report);
    (flagged + unknown > 0).then(|| {
        format!(
            "{} and {} are left out: GitHub takes {MOST} results, and these are the gravest. A workbook and JSON \
             hold all of them",
            so_many(flagged, "finding"),
            so_many(unknown, "open check")
        )
    })
}

fn plain(level: Level, message: &str) -> Notification {
    Notification { level, message: Message::plain(for_message(message)), locations: Vec::new() }
}

fn on_notice(notice: &Notice) -> Notification {
    let level = match notice.kind {
        NoticeKind::StaleData | NoticeKind::LaterData | NoticeKind::FiresOnMost | NoticeKind::Waiver => Level::Warning,
        _ => Level::Note,
    };
    plain(level, &format!("{}: {}", notice.about, notice.message))
}

fn on_problem(problem: &Problem, files: &Files<'_>) -> Notification {
    let level = if problem.kind.is_loss() { Level::Warning } else { Level::Note };
    let value = problem.value.as_ref().map(|value| format!("`{}`: ", shortened(value, VALUE))).unwrap_or_default();
    let message = format!("{value}{}{}", problem.message, problem.occurrences(RUNS));
    let cell: Vec<String> = problem.location.cell().into_iter().collect();
    Notification { locations: vec![files.place(&problem.location, &cell)], ..plain(level, &message) }
}
