//! The manners of the command line: help with examples, words that were meant, completions,
//! manual pages, hints.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::support::{Folder, program, run, unbroken};

/// Every command there is, as the words that lead to it; the first is the program itself.
fn all_commands() -> Vec<Vec<String>> {
    let mut all = vec![Vec::new()];
    let mut next = 0;
    while next < all.len() {
        let path = all[next].clone();
        for name in below(&help(&path, "--help")) {
            all.push([path.clone(), vec![name]].concat());
        }
        next += 1;
    }
    assert!(all.len() > 20, "{all:?}");
    all
}

/// The subcommands that a help text lists.
fn below(help: &str) -> Vec<String> {
    let listed = help.split_once("\nCommands:\n").map_or("", |(_, rest)| rest);
    let lines = listed.lines().take_while(|line| line.starts_with("  "));
    let names = lines.filter(|line| !line.starts_with("   ")).filter_map(|line| line.split_whitespace().next());
    names.filter(|name| *name != "help").map(str::to_owned).collect()
}

fn help(path: &[String], flag: &str) -> String {
    let typed: Vec<&str> = path.iter().map(String::as_str).chain([flag]).collect();
    let output = run(&typed);
    assert_eq!((output.code, output.stderr.as_str()), (0, ""), "{typed:?}");
    output.stdout
}

/// The examples of a help text.
fn examples(help: &str) -> Vec<&str> {
    let listed = help.split_once("\nExamples:\n").map_or("", |(_, rest)| rest);
    let lines = listed.lines().take_while(|line| line.starts_with("  "));
    lines.filter_map(|line| line.strip_prefix("  ")).filter(|line| line.starts_with("thbscreen")).collect()
}

/// A command as a shell would part it.
fn parted(command: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quote = None;
    for c in command.chars() {
        match (c, quote) {
            ('\'' | '"', None) => quote = Some(c),
            (c, Some(open)) if c == open => quote = None,
            (' ', None) => words.push(String::new()),
            (c, _) => words.last_mut().expect("there is one").push(c),
        }
    }
    words
}

/// Options after which a path is written to, not read.
const WRITES: [&str; 7] = ["-o", "--output", "--letters", "--capsule", "--redact", "--annotate", "--write"];

/// Commands whose argument is written to.
const MAKES: [&str; 4] = ["template", "init", "rules init", "man"];

/// Refuses a file that neither comes with the program nor is to be filled in.
fn assert_files_are_there(command: &str) {
    let words = parted(command);
    let makes = MAKES.iter().any(|made| command.starts_with(&format!("thbscreen {made}")));
    for pair in words.windows(2).filter(|pair| !makes && !WRITES.contains(&pair[0].as_str())) {
        let path = Path::new(&pair[1]);
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let is_to_be_filled_in = stem.chars().all(|c| c.is_ascii_uppercase() || c == '-');
        let is_file = ["csv", "xlsx", "json", "toml", "zip"].iter().any(|e| path.extension().is_some_and(|x| x == *e));
        if pair[1].starts_with("fixtures/") || (is_file && !is_to_be_filled_in) {
            let root = Path::new(env!("CARGO_MANIFEST_DIR"));
            assert!(root.join(path).exists(), "`{command}` names {}, which is not there", pair[1]);
        }
    }
}

#[test]
fn every_command_has_examples_that_can_be_typed() {
    for path in all_commands() {
        let help = help(&path, "--help");
        let examples = examples(&help);
        assert!((2..=5).contains(&examples.len()), "{path:?} has {} examples: {help}", examples.len());
        for example in examples {
            assert!(example.len() <= 78, "`{example}` does not fit a terminal");
            let typed = parted(example).into_iter().map(std::ffi::OsString::from);
            assert!(thbscreen::cli::parse(typed).is_ok(), "`{example}` cannot be typed");
            assert_files_are_there(example);
        }
    }
}

#[test]
fn short_help_has_no_examples_and_is_short() {
    for path in all_commands() {
        let help = help(&path, "-h");
        assert!(!help.contains("Examples:"), "{path:?}: {help}");
        let most = if path == ["check"] { 62 } else { 40 };
        assert!(help.lines().count() <= most, "{path:?} has {} lines: {help}", help.lines().count());
    }
}

#[test]
fn the_options_of_check_stand_below_headings() {
    let help = run(&["check", "--help"]).stdout;
    let headings: Vec<&str> =
        help.lines().filter(|line| !line.starts_with(' ') && line.ends_with(':') && !line.contains(' ')).collect();
    let wanted = ["Arguments:", "Options:", "Rules:", "Data:", "Reports:", "Screen:", "Settings:", "Examples:"];
    assert_eq!(headings, wanted, "{help}");
    for heading in ["Reading lists:", "Letters to bidders:", "Decisions and gate:"] {
        assert!(help.contains(&format!("\n{heading}\n")), "{heading} is missing: {help}");
    }
    let options =
        help.split("\nOptions:\n").nth(1).and_then(|rest| rest.split("\n\nReading").next()).unwrap_or_default();
    assert_eq!(options.matches("\n  -").count() + usize::from(options.starts_with("  -")), 1, "only --help: {options}");
}

/// The bash that is there. `None`, and said, where there is none; a failure where tools are
/// required.
fn bash(script: &str) -> Option<String> {
    let output = Command::new("bash").args(["--norc", "-c", script]).stdin(Stdio::null()).output();
    match output {
        Err(_) if std::env::var_os("THBSCREEN_TOOLS").is_none_or(|value| value != "required") => {
            let _ = writeln!(std::io::stderr(), "not run: there is no bash");
            None
        }
        output => {
            let output = output.expect("`bash` is required");
            assert!(output.status.success(), "{script}: {}", String::from_utf8_lossy(&output.stderr));
            Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
        }
    }
}

#[test]
fn bash_completes_commands_options_and_words() {
    let folder = Folder::new();
    let file = folder.file("thbscreen.bash", run(&["completions", "bash"]).stdout);
    if bash(&format!("bash -n '{file}'")).is_none() {
        return;
    }
    let complete = |typed: &[&str]| {
        let (last, before) = (typed.len() - 1, typed[typed.len() - 2]);
        let script = format!(
            "source '{file}'; COMP_WORDS=({}); COMP_CWORD={last}; _thbscreen thbscreen '{}' '{before}'; \
             echo \"${{COMPREPLY[@]}}\"",
            typed.join(" "),
            typed[last]
        );
        bash(&script).unwrap_or_default()
    };
    assert_eq!(complete(&["thbscreen", "che"]), "check");
    assert_eq!(complete(&["thbscreen", "rules", "expl"]), "explain");
    assert_eq!(complete(&["thbscreen", "check", "--lett"]), "--letters");
    assert_eq!(complete(&["thbscreen", "check", "--pack", "us-"]), "us-far us-import");
    assert_eq!(complete(&["thbscreen", "check", "--fail-on", "n"]), "never");
    assert_eq!(complete(&["thbscreen", "template", "x.xlsx", "--language", "d"]), "de");
    assert_eq!(complete(&["thbscreen", "clauses", "--stage", "aw"]), "award");
    assert_eq!(complete(&["thbscreen", "sources", "--rule", "fee-ch"]), "fee-charged");
    assert_eq!(complete(&["thbscreen", "check", "--by", "co"]), "country");
}

#[test]
fn every_shell_has_completions_of_every_command() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let text = run(&["completions", shell]).stdout;
        for word in ["thbscreen", "letters", "capsule", "explain", "fail-on", "completions"] {
            assert!(text.contains(word), "{shell} lacks {word}");
        }
        assert_eq!(text, run(&["completions", shell]).stdout, "{shell}: the same every time");
    }
    let none = run(&["completions", "fsh"]);
    assert!(none.code == 2 && none.stderr.contains("'fish'"), "{}", none.stderr);
}

#[test]
fn every_command_has_a_page_of_the_manual() {
    let folder = Folder::new();
    let pages = folder.path("man1");
    let output = run(&["man", &pages]);
    assert_eq!(output.code, 0, "{}", output.stderr);
    let mut wanted: Vec<String> =
        all_commands().iter().map(|path| [&["thbscreen".to_owned()], &path[..]].concat().join("-") + ".1").collect();
    wanted.sort();
    let files = crate::support::files_below(Path::new(&pages));
    let mut names: Vec<_> =
        files.iter().filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned())).collect();
    names.sort();
    assert_eq!(names, wanted);
    for path in &files {
        let text = std::fs::read_to_string(path).expect("a page is text");
        for part in [".TH ", "\n.SH NAME\n", "\n.SH SYNOPSIS\n", "\n.SH DESCRIPTION\n", "Examples:"] {
            assert!(text.contains(part), "{} lacks {part}", path.display());
        }
    }
    let main = std::fs::read_to_string(folder.path("man1/thbscreen.1")).ok();
    assert_eq!(Some(run(&["man"]).stdout), main, "the page of the program is what is printed");
    assert_eq!(run(&["man", &pages]).code, 0, "pages are replaced");
    rendered(&folder.path("man1/thbscreen-check.1"));
}

/// Has whatever shows manuals here show a page.
fn rendered(page: &str) {
    let mut shown = None;
    for viewer in [["man", "-l"].as_slice(), &["mandoc", "-T", "utf8"]] {
        let output = Command::new(viewer[0])
            .args(&viewer[1..])
            .arg(page)
            .env("MANPAGER", "cat")
            .env("LC_ALL", "C.UTF-8")
            .output();
        shown = shown.or(output.ok().filter(|output| output.status.success()));
    }
    let Some(shown) = shown else {
        let is_required = std::env::var_os("THBSCREEN_TOOLS").is_some_and(|value| value == "required");
        assert!(!is_required, "`man` or `mandoc` is required");
        let _ = writeln!(std::io::stderr(), "not run: there is no man and no mandoc");
        return;
    };
    let text = unbroken(&String::from_utf8_lossy(&shown.stdout));
    for part in
        ["NAME", "DECISIONS AND GATE", "--strict End with exit code 2", "thbscreen check LIST.xlsx --letters letters"]
    {
        assert!(text.contains(part), "{part} is missing: {text}");
    }
}

/// What a terminal shows of a run: standard output and standard error are one.
#[cfg(target_os = "linux")]
fn on_a_terminal(folder: &Folder, arguments: &str, environment: &[(&str, &str)]) -> Option<String> {
    let command = format!("{} check {arguments}", env!("CARGO_BIN_EXE_thbscreen"));
    let mut script = Command::new("script");
    script.args(["-qec", &format!("{command} || true"), "/dev/null"]).current_dir(folder.root()).stdin(Stdio::null());
    script.env("TERM", "xterm").env_remove("CI").env_remove("THBSCREEN_NO_HINTS").env_remove("NO_COLOR");
    script.envs(environment.iter().copied());
    match script.output() {
        Err(_) if std::env::var_os("THBSCREEN_TOOLS").is_none() => None,
        shown => Some(String::from_utf8_lossy(&shown.expect("`script` makes a terminal").stdout).into_owned()),
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_terminal_gets_one_hint_and_whoever_wants_none_gets_none() {
    let folder = Folder::new();
    folder.file("list.csv", "supplier_id,name,country,id_documents_held\nS-1,Erfunden GmbH,DE,yes\n");
    let shown = |arguments: &str, environment: &[(&str, &str)]| on_a_terminal(&folder, arguments, environment);
    let Some(first) = shown("list.csv", &[]) else { return };
    assert!(first.contains("\x1b[2mhint: `-o risk.html`") && first.matches("hint:").count() == 1, "{first}");
    let hint = |shown: &str| shown.split("hint:").nth(1).map(str::to_owned);
    assert_eq!(shown("list.csv", &[]).as_deref().and_then(hint), hint(&first), "the same every time");
    let plain = shown("list.csv", &[("NO_COLOR", "1")]).unwrap_or_default();
    assert!(plain.contains("\nhint: `-o risk.html`"), "{plain}");
    let written = shown("list.csv -o risk.html", &[]).unwrap_or_default();
    assert!(written.contains("hint: `--letters DIR`") && written.matches("hint:").count() == 1, "{written}");
    let asked = shown("list.csv -o risk.html --letters letters", &[]).unwrap_or_default();
    assert!(asked.contains("hint: `thbscreen init --level 1 DIR`"), "{asked}");
    for (arguments, environment) in [
        ("list.csv --no-hints", &[][..]),
        ("list.csv -o risk.html --quiet", &[]),
        ("list.csv", &[("THBSCREEN_NO_HINTS", "1")]),
        ("list.csv", &[("CI", "true")]),
        ("list.csv > out.txt", &[]),
        ("list.csv 2> err.txt", &[]),
        ("list.csv -o risk.html --letters more --no-config", &[]),
    ] {
        let shown = shown(arguments, environment).unwrap_or_default();
        assert!(!shown.contains("hint:"), "{arguments} {environment:?}: {shown}");
    }
    folder.file("thbscreen.toml", "no-hints = true\n");
    assert!(!shown("list.csv", &[]).unwrap_or_default().contains("hint:"));
    let piped = program(&["check", &folder.path("list.csv"), "--no-config"]).output().expect("it can be started");
    assert!(!String::from_utf8_lossy(&piped.stderr).contains("hint:"));
}
