//! Reading the pages of the workshop: what to type, what appears, and tables.

use std::collections::BTreeMap;

/// What a page has its readers do.
#[derive(Debug)]
pub(crate) enum Step {
    /// Write a file that the page shows whole.
    Write { name: String, content: String },
    /// Type a command.
    Run(Typed),
}

/// A command, and what the page says about it.
#[derive(Debug)]
pub(crate) struct Typed {
    /// The page and the line.
    pub(crate) place: String,
    /// The words behind `thbscreen`.
    pub(crate) words: Vec<String>,
    /// The exit code that is stated.
    pub(crate) code: i32,
    /// The lines that appear; `...` stands for any number of others. Empty where none are shown.
    pub(crate) shown: Vec<String>,
}

/// A fenced block.
struct Block {
    language: String,
    lines: Vec<String>,
    /// The line of its opening fence, counted from 1, and that of its closing one.
    from: usize,
    to: usize,
}

/// What a page has its readers do, in its order.
pub(crate) fn steps(page: &str, text: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut command_ends = None;
    for block in blocks(text) {
        let place = format!("{page}, line {}", block.from);
        let first = block.lines.first().map_or("", String::as_str);
        let follows = command_ends.is_some_and(|end| only_blank_between(text, end, block.from));
        command_ends = None;
        match block.language.as_str() {
            "sh" if first.starts_with("thbscreen ") => {
                steps.push(Step::Run(typed(&block, place)));
                command_ends = Some(block.to);
            }
            "toml" => {
                let name = first.strip_prefix("# ").unwrap_or_else(|| panic!("{place}: this file has no name"));
                steps.push(Step::Write { name: name.to_owned(), content: block.lines.join("\n") + "\n" });
            }
            "text" => {
                assert!(follows, "{place}: no command stands above what appears");
                let Some(Step::Run(typed)) = steps.last_mut() else { panic!("{place}: nothing was typed") };
                typed.shown = block.lines;
            }
            "sh" => assert!(!block.lines.iter().any(|line| line.contains("thbscreen ")), "{place}: is not run"),
            other => panic!("{place}: `{other}` is no kind of block that is looked at"),
        }
    }
    steps
}

fn typed(block: &Block, place: String) -> Typed {
    let [command, ends] = &block.lines[..] else { panic!("{place}: not one command and one line on how it ends") };
    let code = ends.strip_prefix("# ends with ").and_then(|code| code.parse().ok());
    let code = code.unwrap_or_else(|| panic!("{place}: `{ends}` states no exit code"));
    Typed { words: words(command).split_off(1), place, code, shown: Vec::new() }
}

/// The words of a command: double quotes hold together what blanks would part.
fn words(command: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for sign in command.chars() {
        match sign {
            '"' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            _ => words.last_mut().expect("there is always one").push(sign),
        }
    }
    assert!(!quoted, "`{command}` has a quotation mark too many");
    words.retain(|word| !word.is_empty());
    words
}

/// The fenced blocks of a page, without the indent of their fences.
fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Option<(Block, usize)> = None;
    for (number, line) in (1..).zip(text.lines()) {
        let fence = line.trim_start().strip_prefix("```");
        match (&mut open, fence) {
            (None, Some(language)) => {
                let block = Block { language: language.to_owned(), lines: Vec::new(), from: number, to: number };
                open = Some((block, line.len() - line.trim_start().len()));
            }
            (Some(_), Some(_)) => blocks.extend(open.take().map(|(block, _)| Block { to: number, ..block })),
            (Some((block, indent)), None) => block.lines.push(line.get(*indent..).unwrap_or("").to_owned()),
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "a block is not closed");
    blocks
}

fn only_blank_between(text: &str, end: usize, from: usize) -> bool {
    text.lines().skip(end).take(from - end - 1).all(|line| line.trim().is_empty())
}

/// Whether the lines that are shown appear in an answer: those between two `...` one behind the
/// other, and no line left out where no `...` says so.
pub(crate) fn appears(shown: &[String], answer: &str) -> Result<(), String> {
    let answer: Vec<&str> = answer.lines().map(str::trim_end).collect();
    let parts: Vec<&[String]> = shown.split(|line| line == "...").collect();
    let mut at = 0;
    for (number, part) in parts.iter().enumerate() {
        let same = |from: usize| part.iter().zip(&answer[from..]).all(|(shown, is)| shown.trim_end() == *is);
        let last = answer.len().checked_sub(part.len()).ok_or("it is shorter than what is shown")?;
        let found = match number {
            0 => Some(0).filter(|from| last >= *from && same(*from)),
            _ => (at..=last).find(|from| same(*from)),
        };
        at = found.ok_or_else(|| format!("these lines do not appear there:\n{}", part.join("\n")))? + part.len();
    }
    let all = parts.last().is_some_and(|part| part.is_empty()) || at == answer.len();
    if all { Ok(()) } else { Err(format!("more appears, and no `...` says so:\n{}", answer[at..].join("\n"))) }
}

/// A table below a heading.
pub(crate) struct Table {
    /// The heading above it.
    pub(crate) heading: String,
    /// The names of its columns.
    pub(crate) columns: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// Its rows, each a map from column to cell.
    pub(crate) fn rows(&self) -> impl Iterator<Item = BTreeMap<&str, &str>> {
        self.rows.iter().map(|cells| {
            assert_eq!(cells.len(), self.columns.len(), "{}: {cells:?}", self.heading);
            self.columns.iter().map(String::as_str).zip(cells.iter().map(String::as_str)).collect()
        })
    }
}

/// The tables of a page.
pub(crate) fn tables(text: &str) -> Vec<Table> {
    let mut tables: Vec<Table> = Vec::new();
    let (mut heading, mut inside, mut fenced) = (String::new(), false, false);
    for line in text.lines().map(str::trim) {
        fenced ^= line.starts_with("```");
        let row = line.strip_prefix("| ").filter(|_| !fenced);
        match row {
            _ if fenced => {}
            Some(row) if inside => tables.last_mut().expect("it has begun").rows.push(cells(row)),
            Some(row) => tables.push(Table { heading: heading.clone(), columns: cells(row), rows: Vec::new() }),
            None if line.starts_with('#') => line.trim_start_matches('#').trim().clone_into(&mut heading),
            None => {}
        }
        inside = line.starts_with('|');
    }
    tables
}

fn cells(row: &str) -> Vec<String> {
    let row = row.strip_suffix('|').unwrap_or_else(|| panic!("`{row}` is not closed"));
    row.split('|').map(|cell| cell.trim().to_owned()).collect()
}

/// The words that stand in code within a line: between single backticks, outside of blocks.
pub(crate) fn words_in_code(text: &str) -> Vec<&str> {
    let mut fenced = false;
    let prose = text.lines().filter(move |line| {
        let fence = line.trim_start().starts_with("```");
        fenced ^= fence;
        !fenced && !fence
    });
    prose.flat_map(|line| line.split('`').skip(1).step_by(2)).flat_map(str::split_whitespace).collect()
}

#[test]
fn lines_are_left_out_only_where_the_page_says_so() {
    let shown = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let answer = "one  \ntwo\nthree\nfour\n";
    for right in ["one\ntwo\nthree\nfour", "...\ntwo\nthree\n...", "one\n...\nfour", "one\n...\nthree\n...", "..."] {
        assert_eq!(appears(&shown(right), answer), Ok(()), "{right}");
    }
    for wrong in ["one\nthree\n...", "two\n...", "one\ntwo", "...\nthree\n...\ntwo\n...", "...\nfive\n..."] {
        assert!(appears(&shown(wrong), answer).is_err(), "{wrong}");
    }
}
