//! On what it was measured.

use std::fs;

/// The processor, memory and system, as far as they are told, and how busy it was.
pub(crate) fn describe() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let processor = field("/proc/cpuinfo", "model name").unwrap_or_else(|| std::env::consts::ARCH.to_owned());
    let memory = field("/proc/meminfo", "MemTotal")
        .and_then(|text| text.trim_end_matches("kB").trim().parse::<u64>().ok())
        .map(|kilobytes| format!(", {} GB of memory", (kilobytes + (1 << 19)) >> 20))
        .unwrap_or_default();
    let system = line("/proc/sys/kernel/osrelease").map_or(std::env::consts::OS.to_owned(), |it| format!("Linux {it}"));
    let busy = line("/proc/loadavg")
        .and_then(|text| text.split(' ').next().map(|load| format!(", load {load} before the start")))
        .unwrap_or_default();
    format!("{processor}, {cores} cores{memory}, {system}{busy}")
}

fn line(path: &str) -> Option<String> {
    Some(fs::read_to_string(path).ok()?.trim().to_owned())
}

/// The value behind a name and a colon.
fn field(path: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(path).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}
