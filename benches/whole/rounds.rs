//! Turns over one list: all in one run, one after the other, so that what else the machine
//! does meets everybody alike.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::time::Duration;

use anyhow::{Result, bail};

use crate::agreement::{Agreement, compare};
use crate::contenders::Contender;
use crate::lists::List;
use crate::measure::{peak_memory, time};

/// What came out for one list.
pub(crate) struct Outcome {
    pub(crate) rows: u64,
    /// The size of the list in bytes.
    pub(crate) size: u64,
    /// Everybody's, thbscreen's first.
    pub(crate) turns: Vec<Turns>,
    /// Whether those who write findings wrote the same.
    pub(crate) agreement: Option<Agreement>,
}

/// What came out for one contender.
pub(crate) struct Turns {
    pub(crate) name: &'static str,
    /// Its time in each round; none if it did not run.
    pub(crate) times: Vec<Duration>,
    pub(crate) peak: Option<u64>,
}

impl Turns {
    /// The time in the middle, in seconds.
    pub(crate) fn median(&self) -> Option<f64> {
        middle(self.times.iter().map(Duration::as_secs_f64).collect())
    }

    /// How many times as long as another in the same round; the middle of all rounds.
    pub(crate) fn ratio(&self, to: &Self) -> Option<f64> {
        let ratios = std::iter::zip(&self.times, &to.times).map(|(own, other)| own.as_secs_f64() / other.as_secs_f64());
        middle(ratios.collect())
    }
}

fn middle(mut numbers: Vec<f64>) -> Option<f64> {
    numbers.sort_by(f64::total_cmp);
    let upper = *numbers.get(numbers.len() / 2)?;
    let lower = numbers[(numbers.len() - 1) / 2];
    Some(f64::midpoint(lower, upper))
}

/// Lets everybody run once for its memory and its findings, and then take turns for time.
/// Findings of rules that somebody leaves out are not compared.
pub(crate) fn run(
    contenders: &[Contender],
    list: &List,
    (rounds, left_out): (u32, &[String]),
    say: &mut dyn FnMut(&str) -> Result<()>,
) -> Result<Outcome> {
    let mut turns = Vec::new();
    for (place, contender) in contenders.iter().enumerate() {
        let peak = match &contender.command {
            Ok(command) => peak_memory(&mut command()),
            Err(reason) => Err(anyhow::anyhow!("{reason}")),
        };
        let ready = match peak {
            Ok(peak) => Ok(peak),
            Err(fault) if place == 0 => bail!(fault),
            Err(fault) => Err(say(&format!("  {}: not run: {fault:#}", contender.name))?),
        };
        turns.push((ready.is_ok(), Turns { name: contender.name, times: Vec::new(), peak: ready.unwrap_or(None) }));
    }
    let agreement = agreement(contenders, &turns, left_out)?;
    for round in 0..rounds {
        let mut order: Vec<usize> = (0..contenders.len()).filter(|place| turns[*place].0).collect();
        if round % 2 == 1 {
            order.reverse();
        }
        for place in order {
            let Contender { command: Ok(command), findings, .. } = &contenders[place] else { continue };
            // To replace a file is work of its own for the file system; everybody writes a new one.
            findings.as_deref().map_or(Ok(()), remove_if_there)?;
            let taken = time(&mut command())?;
            turns[place].1.times.push(taken);
        }
        let times = turns.iter().map(|(_, turn)| {
            let last = turn.times.last().map_or("-".to_owned(), |time| format!("{:.3} s", time.as_secs_f64()));
            format!("{} {last}", turn.name)
        });
        say(&format!("  round {} of {rounds}: {}", round + 1, times.collect::<Vec<_>>().join(", ")))?;
    }
    let turns = turns.into_iter().map(|(_, turns)| turns).collect();
    Ok(Outcome { rows: list.rows, size: list.size, turns, agreement })
}

fn remove_if_there(file: &Path) -> Result<()> {
    match fs::remove_file(file) {
        Err(fault) if fault.kind() != ErrorKind::NotFound => Err(fault.into()),
        _ => Ok(()),
    }
}

/// Whether the first two who wrote findings agree on the rules that both have.
fn agreement(contenders: &[Contender], turns: &[(bool, Turns)], left_out: &[String]) -> Result<Option<Agreement>> {
    let ran = std::iter::zip(contenders, turns).filter(|(_, (ran, _))| *ran);
    let compared = ran.map(|(contender, _)| contender).filter(|contender| contender.is_compared);
    let mut written = compared.filter_map(|contender| contender.findings.as_deref());
    match (written.next(), written.next()) {
        (Some(first), Some(second)) => compare(first, second, left_out).map(Some),
        _ => Ok(None),
    }
}
