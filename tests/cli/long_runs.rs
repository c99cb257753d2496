//! Runs that take long: they say how far they are where somebody sees it, can be stopped at
//! any time, and end with a message before they take more memory than they may. Whatever
//! stops them, reports are whole or not there.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::Mutex;
use std::thread::sleep;
use std::time::{Duration, Instant};

use thbscreen::input::{Input, Progress, Reached, ReadOptions};

use crate::properties::load_watched;
use crate::support::{Cell, Folder, Output, bytes_of, check, checking, files_below, parsed, program, run};

const HEAD: &str = "supplier_id,name,country,plan_present,max_weekly_hours\n";

/// Nothing here waits so long, unless it hangs.
const PATIENCE: Duration = Duration::from_secs(240);

/// A row of a list.
fn row(number: usize) -> String {
    format!("S-{number},Erfunden {number} GmbH,DE,no,61\n")
}

/// A list of so many suppliers.
fn list(folder: &Folder, suppliers: usize) -> String {
    let rows: String = (0..suppliers).map(row).collect();
    folder.file("list.csv", format!("{HEAD}{rows}"))
}

/// The program while it runs; it never outlives the test.
struct Running(Child);

impl Running {
    fn start(arguments: &[&str], stdin: Stdio) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_thbscreen"));
        command
            .args(checking(arguments))
            .arg("--no-config")
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .env("COLUMNS", "80");
        command.stdin(stdin).stdout(Stdio::piped()).stderr(Stdio::piped());
        Self(command.spawn().expect("it can be started"))
    }

    /// Sends a signal, as Ctrl-C and those who end programs do.
    fn signal(&self, name: &str) {
        let sent = Command::new("sh").args(["-c", &format!("kill -{name} {}", self.0.id())]).status();
        assert!(sent.expect("there is a shell").success());
    }

    /// Waits for its end; what it said on standard error, and how it ended.
    fn end(mut self) -> Output {
        let begin = Instant::now();
        let status = loop {
            if let Some(status) = self.0.try_wait().expect("it can be waited for") {
                break status;
            }
            assert!(begin.elapsed() < PATIENCE, "it does not end");
            sleep(Duration::from_millis(20));
        };
        let mut stderr = String::new();
        let mut said = self.0.stderr.take().expect("it is a pipe");
        std::io::Read::read_to_string(&mut said, &mut stderr).expect("it is text");
        let code = status.code().unwrap_or_else(|| panic!("it was stopped without a word: {status}, {stderr}"));
        Output { code, stdout: String::new(), stderr }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It has ended already, or is of no use any more.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Feeds rows as long as they are wanted, so many bytes at most; says how many were taken.
fn feed(stdin: &mut ChildStdin, row: impl Fn(usize) -> String, most: usize) -> usize {
    let mut taken = HEAD.len();
    if stdin.write_all(HEAD.as_bytes()).is_err() {
        return 0;
    }
    for number in 0.. {
        let row = row(number);
        if taken >= most || stdin.write_all(row.as_bytes()).is_err() {
            break;
        }
        taken += row.len();
    }
    taken
}

/// A folder for reports, in which one stands already.
fn reports(folder: &Folder) -> (PathBuf, String, String) {
    let out = PathBuf::from(folder.folder("out"));
    (out, folder.file("out/risk.json", "before"), folder.path("out/tables/"))
}

/// Nothing has been added, and nothing has changed.
fn assert_untouched(out: &Path) {
    let names: Vec<PathBuf> = files_below(out);
    assert_eq!(names, [out.join("risk.json")]);
    assert_eq!(bytes_of(out.join("risk.json")), b"before");
    assert_eq!(std::fs::read_dir(out).expect("it is a folder").count(), 1, "a folder is left");
}

#[cfg(unix)]
#[test]
fn a_run_that_is_stopped_while_it_reads_says_how_far_it_came_and_writes_nothing() {
    for (signal, code) in [("INT", 130), ("TERM", 143)] {
        let folder = Folder::new();
        let (out, json, tables) = reports(&folder);
        let mut running = Running::start(&["-", "-o", &json, "-o", &tables, "--quiet"], Stdio::piped());
        let mut stdin = running.0.stdin.take().expect("it is a pipe");
        // More than all that waits on the way, so that rows have been read; more may come.
        assert!(feed(&mut stdin, row, 4 << 20) >= 4 << 20);
        running.signal(signal);
        let end = running.end();
        assert_eq!(end.code, code, "{}", end.stderr);
        assert!(end.stderr.starts_with("interrupted while reading (standard input) (row "), "{}", end.stderr);
        assert!(end.stderr.contains(" MiB); no report was written"), "{}", end.stderr);
        assert_eq!(end.stderr.lines().count(), 1, "{}", end.stderr);
        assert_untouched(&out);
    }
}

#[cfg(unix)]
#[test]
fn a_run_that_is_stopped_while_it_writes_leaves_what_was_there() {
    let folder = Folder::new();
    let (out, json, tables) = reports(&folder);
    let list = list(&folder, 5000);
    let running = Running::start(&[&list, "-o", &tables, "-o", &json, "--quiet"], Stdio::null());
    let begin = Instant::now();
    let is_writing = || std::fs::read_dir(&out).is_ok_and(|entries| entries.count() > 1);
    while !is_writing() {
        assert!(begin.elapsed() < PATIENCE, "it writes nothing");
        sleep(Duration::from_millis(5));
    }
    running.signal("INT");
    let end = running.end();
    assert_eq!(end.code, 130, "{}", end.stderr);
    assert!(end.stderr.contains("interrupted while writing "), "{}", end.stderr);
    assert!(end.stderr.contains("no report was written"), "{}", end.stderr);
    assert_untouched(&out);
}

#[cfg(unix)]
#[test]
fn a_run_that_is_stopped_says_which_reports_are_whole() {
    let folder = Folder::new();
    let (out, json, _) = reports(&folder);
    let list = list(&folder, 500);
    let mut running = Running::start(&[&list, "-o", &json, "--format", "csv"], Stdio::null());
    // Nobody reads on: it waits for that, and hears the signal all the same.
    let mut first = [0];
    let mut stdout = running.0.stdout.take().expect("it is a pipe");
    std::io::Read::read_exact(&mut stdout, &mut first).expect("it writes");
    running.signal("INT");
    let end = running.end();
    assert_eq!(end.code, 130, "{}", end.stderr);
    assert!(end.stderr.contains("interrupted while writing standard output, of which "), "{}", end.stderr);
    assert!(end.stderr.contains(&format!("; written whole: {json}\n")), "{}", end.stderr);
    parsed(&String::from_utf8(bytes_of(&json)).expect("it is text"));
    assert_eq!(files_below(&out).len(), 1);
}

#[test]
fn a_run_that_takes_too_much_memory_ends_with_the_way_out() {
    let folder = Folder::new();
    let (out, json, tables) = reports(&folder);
    let arguments = ["-", "-o", &json, "-o", &tables, "--quiet", "--memory-limit", "80MB"];
    let mut running = Running::start(&arguments, Stdio::piped());
    let mut stdin = running.0.stdin.take().expect("it is a pipe");
    let long = |number| format!("S-{number},{number} {} GmbH,DE,no,61\n", "Erfunden ".repeat(500));
    feed(&mut stdin, long, 1 << 30);
    drop(stdin);
    let end = running.end();
    assert_eq!(end.code, 2, "{}", end.stderr);
    for part in [
        "not enough memory: the run takes ",
        "may take 80.00 MiB (--memory-limit)",
        "reading (standard input) (row ",
        "--memory-limit 200MB",
        "--per-file",
    ] {
        assert!(end.stderr.contains(part), "{part} is missing: {}", end.stderr);
    }
    assert_untouched(&out);
}

#[test]
fn the_memory_limit_can_be_typed_and_set() {
    let folder = Folder::new();
    let list = list(&folder, 2);
    let refused = check(&[&list, "--memory-limit", "lots"]);
    assert!(refused.code == 2 && refused.stderr.contains("64M or 2G"), "{}", refused.stderr);
    assert_eq!(check(&[&list, "--memory-limit", "4 GB"]).code, 1);
    let settings = folder.file("settings.toml", "memory-limit = \"1MB\"\n");
    let set = check(&[&list, "--config", &settings]);
    assert_eq!((set.code, set.stdout.as_str()), (2, ""), "{}", set.stderr);
    assert!(set.stderr.contains("not enough memory") && set.stderr.contains("--memory-limit"), "{}", set.stderr);
    let columns = run(&["columns", &list, "--memory-limit", "1MB"]);
    assert!(columns.code == 2 && columns.stderr.contains("not enough memory"), "{}", columns.stderr);
}

#[test]
fn nothing_moves_where_nobody_sees_it() {
    let folder = Folder::new();
    let list = list(&folder, 100);
    let output = check(&[&list, "-o", &folder.path("risk.csv"), "--format", "csv"]);
    assert_eq!((output.code, output.stderr.as_str()), (1, ""));
    assert!(!output.stdout.contains('\x1b'));
    assert_eq!(bytes_of(folder.path("risk.csv")), output.stdout.as_bytes());
}

/// What a terminal shows while the program writes its results to a file. `None` where there is
/// no program that makes a terminal.
#[cfg(target_os = "linux")]
fn on_a_terminal(folder: &Folder, arguments: &str) -> Option<String> {
    let out = folder.path("risk.csv");
    let command = format!("{} check --no-config {arguments} > {out}", env!("CARGO_BIN_EXE_thbscreen"));
    let mut script = Command::new("script");
    script.args(["-qec", &command, "/dev/null"]).env("TERM", "xterm").stdin(Stdio::null());
    let shown = match script.output() {
        Err(_) if std::env::var_os("THBSCREEN_TOOLS").is_none() => return None,
        shown => shown.expect("`script` makes a terminal"),
    };
    assert!(!bytes_of(&out).contains(&0x1b), "a line has got into the results");
    Some(String::from_utf8(shown.stdout).expect("it is text"))
}

#[cfg(target_os = "linux")]
#[test]
fn a_terminal_shows_how_far_it_is_and_nothing_of_it_stays() {
    let folder = Folder::new();
    let list = list(&folder, 300);
    let json = folder.path("risk.json");
    let Some(shown) = on_a_terminal(&folder, &format!("{list} --format csv -o {json}")) else { return };
    for part in ["reading ", "list.csv", "screening 300 suppliers", "writing "] {
        assert!(shown.contains(part), "{part} is missing: {shown:?}");
    }
    let last = shown.rsplit("\x1b[2K").next().unwrap_or_default();
    assert_eq!(last.trim(), "", "a line is left: {shown:?}");
    assert!(!bytes_of(&json).contains(&0x1b), "a line has got into a report");
    let quiet = on_a_terminal(&folder, &format!("{list} --quiet -o {json}"));
    assert_eq!(quiet.as_deref().map(str::trim), Some(""));
}

/// What was told of the reading of a list.
#[derive(Debug, Default)]
struct Told(Mutex<Vec<String>>);

impl Told {
    fn tell(&self, told: String) {
        self.0.lock().expect("nobody failed").push(told);
    }
}

impl Progress for Told {
    fn start(&self, _name: &str, size: Option<u64>) -> anyhow::Result<()> {
        self.tell(format!("{size:?} bytes"));
        Ok(())
    }

    fn sheet(&self, name: &str, rows: Option<u32>) {
        self.tell(format!("{name}: {rows:?} rows"));
    }

    fn at(&self, Reached { row, bytes }: Reached) -> anyhow::Result<()> {
        self.tell(format!("row {row}, {bytes:?} bytes"));
        anyhow::ensure!(row < 5000, "that is enough");
        Ok(())
    }

    fn finish(&self) {
        self.tell("end".to_owned());
    }
}

/// What is told of the reading of a file, and whether it was read.
fn told(file: &str) -> (Vec<String>, bool) {
    let told = Told::default();
    let loaded = load_watched(
        &Input::File(Path::new(file).into()),
        &ReadOptions::default(),
        &|| Box::new(std::io::empty()),
        &told,
    );
    (told.0.into_inner().expect("nobody failed"), loaded.is_ok())
}

#[test]
fn what_is_told_of_a_file_is_true_to_the_byte_and_to_the_row() {
    let folder = Folder::new();
    // Two bytes for every sign: what is read of a text is no longer as long.
    let text = format!("{HEAD}{}", (0..4).map(row).collect::<String>());
    let wide: Vec<u8> = [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let size = wide.len();
    let (heard, is_read) = told(&folder.file("wide.csv", wide));
    let at_end = format!("row 5, Some({size}) bytes");
    assert!(is_read && heard == [format!("Some({size}) bytes"), at_end, "end".to_owned()], "{heard:?}");

    let rows = vec![vec![Cell::Text("Name")], vec![Cell::Blank], vec![Cell::Text("Erfunden GmbH")]];
    let (heard, is_read) = told(&folder.workbook("list.xlsx", &[("Bidders", rows)]));
    assert!(is_read && heard[1..] == ["Bidders: Some(3) rows", "row 3, None bytes", "end"], "{heard:?}");

    let (heard, is_read) = told(&list(&folder, 50_000));
    assert!(!is_read && heard.len() < 25, "who says that it is enough ends the reading: {heard:?}");
}

#[test]
fn the_help_tells_how_a_stopped_run_ends() {
    let help = program(&["check", "--help"]).output().expect("it can be started");
    let help = String::from_utf8_lossy(&help.stdout).into_owned();
    assert!(help.contains("130, 143") && help.contains("--memory-limit <SIZE>"), "{help}");
}
