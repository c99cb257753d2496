//! Time and memory of a process.

use std::fs;
use std::io;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// How often the memory of a process is looked at.
const LOOK: Duration = Duration::from_millis(1);

/// How long a command takes, from its start to its end.
pub(crate) fn time(command: &mut Command) -> Result<Duration> {
    quiet(command);
    let start = Instant::now();
    let output = command.output().with_context(|| name(command))?;
    let taken = start.elapsed();
    if !output.status.success() {
        bail!("{} failed ({}): {}", name(command), output.status, String::from_utf8_lossy(&output.stderr));
    }
    Ok(taken)
}

/// The most memory a command holds at any time, in bytes; where the system does not tell it, nothing.
///
/// The system keeps the peak itself (`VmHWM`), so that between two looks nothing is missed
/// but what comes after the last one. The looks would cost time; so they are never taken
/// in a run that is timed.
pub(crate) fn peak_memory(command: &mut Command) -> Result<Option<u64>> {
    let mut child = quiet(command).spawn().with_context(|| name(command))?;
    let place = format!("/proc/{}/status", child.id());
    let said = child.stderr.take().map(|mut stderr| std::thread::spawn(move || io::read_to_string(&mut stderr)));
    let mut peak = None;
    let status = loop {
        peak = peak.max(high_water(&place));
        match child.try_wait()? {
            Some(status) => break status,
            None => std::thread::sleep(LOOK),
        }
    };
    if !status.success() {
        let said = said.and_then(|said| said.join().ok()?.ok()).unwrap_or_default();
        bail!("{} failed ({status}): {said}", name(command));
    }
    Ok(peak)
}

fn quiet(command: &mut Command) -> &mut Command {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped())
}

fn high_water(status: &str) -> Option<u64> {
    let text = fs::read_to_string(status).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.trim().trim_end_matches("kB").trim_end().parse().ok()?;
    Some(kilobytes * 1024)
}

fn name(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}
