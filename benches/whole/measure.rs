//! Time and memory of a process.

use std::fs;
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
    quiet(command).stderr(Stdio::inherit());
    let mut child = command.spawn().with_context(|| name(command))?;
    let place = format!("/proc/{}/status", child.id());
    let mut peak = None;
    loop {
        peak = peak.max(high_water(&place));
        if let Some(status) = child.try_wait()? {
            return if status.success() { Ok(peak) } else { bail!("{} failed ({status})", name(command)) };
        }
        std::thread::sleep(LOOK);
    }
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
