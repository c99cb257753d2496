//! How much memory the run takes, and how much the machine has for it.

/// What a machine that is short of memory still makes room for.
#[cfg(target_os = "linux")]
const LEAST: u64 = 512 << 20;

/// How much the run takes, in bytes, where the system tells.
#[cfg(target_os = "linux")]
pub(super) fn taken() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    Some(linux::kilobytes(&status, "VmRSS")? + linux::kilobytes(&status, "VmSwap").unwrap_or(0))
}

/// How much the run takes, in bytes, where the system tells.
#[cfg(not(target_os = "linux"))]
pub(super) fn taken() -> Option<u64> {
    memory_stats::memory_stats().map(|stats| stats.physical_mem as u64)
}

/// How much it could take before others are stopped for it, in bytes, where that can be
/// found out.
#[cfg(target_os = "linux")]
pub(super) fn free() -> Option<u64> {
    let machine = std::fs::read_to_string("/proc/meminfo").ok()?;
    let machine = linux::kilobytes(&machine, "MemAvailable")? + linux::kilobytes(&machine, "SwapFree").unwrap_or(0);
    let groups = std::fs::read_to_string("/proc/self/cgroup").unwrap_or_default();
    let group = linux::least_of_groups(&groups, &|path| std::fs::read_to_string(path).ok());
    Some(machine.max(LEAST).min(group.unwrap_or(u64::MAX)))
}

/// How much it could take before others are stopped for it, in bytes, where that can be
/// found out.
#[cfg(not(target_os = "linux"))]
pub(super) fn free() -> Option<u64> {
    None
}

/// What Linux tells in files.
#[cfg(target_os = "linux")]
mod linux {
    use std::path::{Path, PathBuf};

    /// The value of a line `Name:   123 kB`, in bytes.
    pub(super) fn kilobytes(text: &str, name: &str) -> Option<u64> {
        let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))?;
        line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok()?.checked_mul(1 << 10)
    }

    /// What the control groups leave to the program, which is how containers and services are
    /// bounded: the least of its group and those around it.
    pub(super) fn least_of_groups(groups: &str, read: &dyn Fn(&Path) -> Option<String>) -> Option<u64> {
        let limits = groups.lines().filter_map(|line| {
            let mut parts = line.splitn(3, ':');
            let (number, kinds, path) = (parts.next()?, parts.next()?, parts.next()?);
            let (root, file) = match (number, kinds) {
                ("0", "") => ("/sys/fs/cgroup", "memory.max"),
                (_, kinds) if kinds.split(',').any(|kind| kind == "memory") => {
                    ("/sys/fs/cgroup/memory", "memory.limit_in_bytes")
                }
                _ => return None,
            };
            let around = Path::new(path).ancestors().map(|path| path.strip_prefix("/").unwrap_or(path));
            let places = around.map(|path| PathBuf::from(root).join(path).join(file));
            places.filter_map(|place| read(&place)?.trim().parse::<u64>().ok()).min()
        });
        limits.min()
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn lines_are_read_by_their_names() {
            let status = "VmRSSx:\t 1 kB\nVmRSS:\t    1808 kB\nVmSwap:\t       0 kB\nThreads:\t1\n";
            assert_eq!(kilobytes(status, "VmRSS"), Some(1808 << 10));
            assert_eq!(kilobytes(status, "VmSwap"), Some(0));
            assert_eq!((kilobytes(status, "Threads"), kilobytes(status, "VmSize")), (None, None));
        }

        #[test]
        fn the_least_of_all_groups_around_counts() {
            let read = |path: &Path| match path.to_str()? {
                "/sys/fs/cgroup/memory.max" => Some("max\n".to_owned()),
                "/sys/fs/cgroup/a/memory.max" => Some("700\n".to_owned()),
                "/sys/fs/cgroup/a/b/memory.max" => Some("900\n".to_owned()),
                "/sys/fs/cgroup/memory/memory.limit_in_bytes" => Some("800\n".to_owned()),
                _ => None,
            };
            assert_eq!(least_of_groups("0::/a/b\n", &read), Some(700));
            assert_eq!(least_of_groups("9:name=systemd:/\n4:cpu,memory:/host/x\n0::/\n", &read), Some(800));
            assert_eq!(least_of_groups("0::/\n", &read), None);
        }
    }
}
