//! `thbscreen check --per-file`: many lists, each screened by itself, and one summary.

use std::sync::Arc;

use anyhow::{Result, bail};

use super::lists::ReadAgain;
use super::screening::{Bench, Screened};
use crate::bundled::RulesData;
use crate::cli::{CheckArguments, Exit, Kept, Outputs, Summary, contained, list_names, next_list, one_line};
use crate::input::{Input, StatedMapping};
use crate::model::{Batch, Ending, Inputs, ListCounts, ListResult, Notice, NoticeKind, so_many};
use crate::report::{Style, for_terminal};
use crate::screening::Overall;

/// Screens lists one by one and writes their reports; what cannot be done for one keeps
/// nothing from the others.
pub(super) fn per_file(arguments: &CheckArguments) -> Result<Exit> {
    let inputs = arguments.inputs()?;
    let names = list_names(&inputs);
    let outputs = Outputs::plan_each(arguments, &inputs, &names)?;
    let summary = Summary::plan(arguments)?;
    let bench = Bench::load(arguments, Arc::new(RulesData::built_in()))?;
    let baselines = names.iter().filter_map(|name| arguments.gate.baseline_of(name));
    let kept = Kept::of(&bench.files().into_iter().chain(baselines).collect::<Vec<_>>());
    outputs.iter().try_for_each(|outputs| outputs.spare(&kept))?;
    let style = arguments.style()?;
    let overall = Overall::of(bench.waivers.as_ref());
    let unmet = arguments.read.mappings.iter().collect();
    let mut each = Each { arguments, bench: &bench, style: &style, overall, unmet };
    let lists = std::iter::zip(&inputs, &names).zip(&outputs);
    let lists = lists.zip(1..).map(|(((input, name), outputs), number)| {
        next_list(number, inputs.len());
        each.list(input, name, outputs)
    });
    let lists = lists.collect();
    let batch = each.batch(lists)?;
    summary.write(&batch, &style)?;
    end(&batch)
}

/// What every list is screened with, and what is told of all.
struct Each<'a> {
    arguments: &'a CheckArguments,
    bench: &'a Bench<'a>,
    style: &'a Style,
    overall: Overall<'a>,
    /// The headers that were mapped to columns and that no list has had so far.
    unmet: Vec<&'a StatedMapping>,
}

impl Each<'_> {
    /// Screens a list and writes its reports.
    fn list(&mut self, input: &Input, name: &str, outputs: &Outputs) -> ListResult {
        let file = input.name();
        let mut result =
            ListResult { file, name: name.to_owned(), sha256: None, counts: None, ending: Ending::NothingFound };
        let screened = contained(|| {
            let mut screened = self.bench.screen_one(input, name, outputs.show_counterfactuals())?;
            self.style.phrases.translate(&mut screened.report);
            let lists = ReadAgain { options: self.arguments.read.options(None), inputs: std::slice::from_ref(input) };
            outputs.write(&screened.report, self.style, &lists)?;
            Ok(screened)
        });
        match screened {
            Ok(Screened { report, decided }) => {
                let sheets = &report.run.inputs.sheets;
                self.unmet.retain(|mapping| !sheets.iter().any(|sheet| mapping.is_met_by(&sheet.columns)));
                self.overall.add(&result.file, &decided);
                result.sha256 = sheets.first().map(|sheet| sheet.sha256.clone());
                result.counts = Some(ListCounts::of(&report, decided.is_first));
                result.ending = Ending::of(&report);
            }
            Err(fault) => {
                let reason = one_line(&format!("{fault:#}"));
                let about_itself = format!("{}: ", one_line(&result.file));
                result.ending = Ending::Failed(reason.replacen(&about_itself, "", 1));
            }
        }
        result
    }

    /// What the run comes to.
    fn batch(&self, lists: Vec<ListResult>) -> Result<Batch> {
        let screening = self.bench.screening(false);
        let rules: Vec<&str> = self.bench.rulebook.rules.iter().map(|rule| rule.info.id.as_str()).collect();
        let unread = lists.iter().filter(|list| list.counts.is_none()).count();
        let mut notices: Vec<Notice> = Vec::new();
        if unread < lists.len() {
            notices.extend(self.unmet.iter().map(|mapping| on_unmet(mapping)));
        }
        notices.extend(self.overall.notices(&rules, self.bench.baseline_of_each().as_deref(), unread));
        notices.extend(screening.on_any_list());
        Ok(Batch { run: screening.record(Inputs::default())?, rules: rules.len(), lists, notices })
    }
}

/// A header that no list has is most likely a slip.
fn on_unmet(mapping: &StatedMapping) -> Notice {
    let StatedMapping { header, column } = mapping;
    let message = format!("no list has the header `{header}` that was mapped to {column}");
    Notice { kind: NoticeKind::UnmetMapping, about: "--map".to_owned(), message }
}

/// How the run ends: with the gravest of the lists. A mapping that was for none of them is a
/// fault as it is where all lists are one.
fn end(batch: &Batch) -> Result<Exit> {
    let totals = batch.totals();
    if totals.failed > 0 {
        let line =
            |(list, reason): (&ListResult, &str)| format!("\n  {}: {}", for_terminal(&list.file), for_terminal(reason));
        bail!(
            "{} of {} could not be screened, or not as it was asked for; all else has been written{}",
            totals.failed,
            so_many(batch.lists.len(), "list"),
            batch.failed().map(line).collect::<String>()
        );
    }
    if let Some(unmet) = batch.notices.iter().find(|notice| notice.kind == NoticeKind::UnmetMapping) {
        bail!("{}; all lists were screened without it", unmet.message);
    }
    Ok(if totals.found > 0 { Exit::Found } else { Exit::Clean })
}
