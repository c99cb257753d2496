//! Pages in a browser: made from lists, opened in headless Chromium, used as people use
//! them. Where Node.js, its packages or Chromium are missing nothing is tested, and that is
//! said; with `THBSCREEN_TOOLS=required` it is a failure.
#![expect(clippy::print_stdout, reason = "what was not tested has to be said")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// Where Chromium is, as distributions call it.
const CHROMIUM: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "chrome"];

fn main() -> ExitCode {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser");
    let missing = |what: &str| {
        println!("browser tests not run: {what}");
        let is_required = std::env::var_os("THBSCREEN_TOOLS").is_some_and(|value| value == "required");
        if is_required { ExitCode::FAILURE } else { ExitCode::SUCCESS }
    };
    let Some(node) = find("node") else { return missing("there is no Node.js") };
    let Some(chromium) = CHROMIUM.iter().find_map(|name| find(name)) else { return missing("there is no Chromium") };
    if !here.join("node_modules/playwright-core").is_dir() {
        return missing("its packages are not installed; `npm ci` in tests/browser installs them");
    }
    let folder = tempfile::tempdir().expect("there is room for pages");
    make_pages(folder.path());
    let status = Command::new(node)
        .arg("--test-reporter=spec")
        .arg(here.join("pages.mjs"))
        .env("CHROMIUM", chromium)
        .env("PAGES", folder.path())
        .status()
        .expect("Node.js starts");
    if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn find(name: &str) -> Option<PathBuf> {
    std::env::split_paths(&std::env::var_os("PATH")?).map(|folder| folder.join(name)).find(|path| path.is_file())
}

/// Makes the pages that are opened.
fn make_pages(folder: &Path) {
    let tender = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/tender");
    let lists = [tender.join("bidders.xlsx"), tender.join("subcontractors.csv")];
    page(folder, "tender", "en", &lists);
    page(folder, "german", "de", &lists);
    for (name, list) in [("many", many(220)), ("paper", many(60)), ("hostile", hostile()), ("long", long())] {
        let path = folder.join(format!("{name}.csv"));
        std::fs::write(&path, list).expect("lists can be written");
        page(folder, name, "en", &[path]);
    }
}

fn page(folder: &Path, name: &str, language: &str, lists: &[PathBuf]) {
    let status = Command::new(env!("CARGO_BIN_EXE_thbscreen"))
        .args(["check", "--quiet", "--as-of", "2026-11-01", "--language", language, "--output"])
        .arg(folder.join(format!("{name}.html")))
        .args(lists)
        .status()
        .expect("the program starts");
    assert!(matches!(status.code(), Some(0 | 1)), "the page {name} was not made");
}

/// So many suppliers, each with a name of its own; four to a bid.
fn many(rows: usize) -> String {
    let mut list = String::from("supplier_id,name,country,bid_id,parent_id,recruitment_fees_charged\n");
    for row in 0..rows {
        let parent = if row % 4 == 0 { String::new() } else { format!("S-{}", row / 4 * 4) };
        let fees = if row % 3 == 0 { "yes" } else { "no" };
        let _ = writeln!(list, "S-{row},Beispiel {row:04} Ltd,DE,B-{},{parent},{fees}", row / 4);
    }
    list
}

/// More than 50,000 findings.
fn long() -> String {
    let mut list = String::from("supplier_id,name,country,sector_code,recruitment_fees_charged,plan_present\n");
    for row in 0..1600 {
        let sector = ["81", "14", "01", "41"][row % 4];
        let _ = writeln!(list, "L-{row},Beispiel {row:05} SA,BD,{sector},{},no", ["yes", "no"][row % 2]);
    }
    list
}

/// Names that try to be more than names.
fn hostile() -> String {
    let names = [
        "<script>window.owned = true</script>",
        "</script><script>window.owned = true</script>",
        "<img src=x onerror='window.owned = true'>",
        "\"\" onmouseover=\"\"window.owned = true",
        "[x](javascript:window.owned=true)",
        "=cmd|' /C calc'!A0",
        "\u{202e}detrever\u{1b}[2J",
        "{{ 7 * 7 }} ${7 * 7} <!-- -->",
    ];
    let mut list = String::from("supplier_id,name,country,id_documents_held\n");
    for (row, name) in names.iter().enumerate() {
        let _ = writeln!(list, "\"H{row} & <b>?key=#\",\"{name}\",DE,yes");
    }
    let _ = writeln!(list, "H-long,{},DE,yes", "x".repeat(200_000));
    list
}
