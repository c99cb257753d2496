//! The examples of `--help`: for each command what is typed, and what it is good for. What
//! stands in capitals is to be filled in; all other files come with the program's source.

use std::fmt::Write;

use clap::Command;
use clap::builder::Resettable;

/// The examples of a command.
struct Examples {
    /// The words that lead to it.
    of: &'static str,
    /// What is typed, and what comes of it.
    lines: &'static [(&'static str, &'static str)],
}

const fn examples(of: &'static str, lines: &'static [(&'static str, &'static str)]) -> Examples {
    Examples { of, lines }
}

/// The examples of every command.
const EXAMPLES: &[Examples] = &[
    examples(
        "",
        &[
            ("thbscreen init --level 1 checks", "a folder to begin with, and a page that says how"),
            ("thbscreen template QUESTIONNAIRE.xlsx", "what to ask of bidders, as a workbook"),
            ("thbscreen check LIST.xlsx -o risk.html", "screen a list: on the terminal, and as a page"),
        ],
    ),
    examples(
        "check",
        &[
            (
                "thbscreen check fixtures/tender --by bid",
                "bidders and those below them as one list: the bids side by side",
            ),
            ("thbscreen check LIST.xlsx -o risk.html -o risk.xlsx", "a page to read, and a workbook to work with"),
            ("thbscreen check LIST.xlsx --letters letters", "a letter to each bidder: what to ask, and why"),
            (
                "thbscreen check fixtures/clean.csv --pack uk --fail-on critical",
                "the rules for the United Kingdom; ends with 1 for what is critical only",
            ),
            (
                "thbscreen check fixtures/headers --per-file -o 'risk-{file}.html'",
                "every list of a folder by itself, and one summary",
            ),
        ],
    ),
    examples(
        "columns",
        &[
            ("thbscreen columns fixtures/lieferanten.csv", "what became of each header, and why"),
            ("thbscreen columns LIST.xlsx --write mapping.toml", "keep the mapping, to be changed by hand"),
            ("thbscreen columns --known", "the columns there are, and what each asks"),
        ],
    ),
    examples(
        "rules",
        &[
            ("thbscreen rules list --pack osce", "what is looked for"),
            ("thbscreen rules explain fee-charged", "one rule: what it looks for, why, on what basis"),
        ],
    ),
    examples(
        "rules list",
        &[
            ("thbscreen rules list", "every rule of every pack"),
            ("thbscreen rules list --pack eu --format json", "those of a pack and of what it builds on"),
            ("thbscreen rules list --pack us-far --as-of 2022-01-01", "those in force on a day"),
        ],
    ),
    examples(
        "rules explain",
        &[
            ("thbscreen rules explain plan-missing", "what it looks for, why, and how to answer"),
            (
                "thbscreen rules explain fee-charged --supplier K-1 fixtures/clean.csv",
                "how it came to its verdict about a supplier",
            ),
            ("thbscreen rules explain fee-charged --format markdown", "for the file"),
        ],
    ),
    examples(
        "rules test",
        &[
            ("thbscreen rules test", "the examples of every rule"),
            ("thbscreen rules test --rules OURS.toml --mutate", "would they notice a change?"),
        ],
    ),
    examples(
        "rules sql",
        &[
            (
                "thbscreen rules sql --dialect duckdb --columns supplier_id,plan_present",
                "the query for a table of two columns",
            ),
            (
                "thbscreen rules sql --dialect spark --columns-of fixtures/clean.csv",
                "for a table with the columns of a list",
            ),
        ],
    ),
    examples(
        "rules init",
        &[
            ("thbscreen rules init ours.toml", "a pack to begin with"),
            ("thbscreen rules init tender-2026.toml", "another, named after what it is for"),
        ],
    ),
    examples(
        "rules schema",
        &[
            ("thbscreen rules schema", "for editors; keep it beside your packs as pack.schema.json"),
            ("thbscreen rules init ours.toml", "a pack that can name it"),
        ],
    ),
    examples(
        "sources",
        &[
            ("thbscreen sources fees", "search ids, titles, publishers and texts"),
            ("thbscreen sources far-52.222-50", "one in full, with the rules that rest on it"),
            ("thbscreen sources --jurisdiction norway --kind law", "filters narrow each other"),
            ("thbscreen sources --rule fee-charged --format markdown", "what a rule rests on, for a document"),
        ],
    ),
    examples(
        "clauses",
        &[
            ("thbscreen clauses --risk low", "few, for a small everyday purchase"),
            ("thbscreen clauses --risk high --stage selection --stage award", "those of two stages"),
            ("thbscreen clauses plan-required", "one, with its rules and sources"),
            ("thbscreen clauses --risk medium --format markdown", "for a tender document"),
            ("thbscreen clauses --without", "rules without a clause, and why"),
        ],
    ),
    examples(
        "lists",
        &[
            ("thbscreen lists search \"Hoshina Silikon Shanshan\"", "is this firm listed?"),
            ("thbscreen lists list", "the built-in lists, and how old they are"),
        ],
    ),
    examples(
        "lists import",
        &[
            (
                "thbscreen lists import fixtures/lists/orders-2026-06-23.csv -o orders.csv",
                "a publisher's file, by its headers",
            ),
            (
                "thbscreen lists import fixtures/lists/own.csv -o asked.csv --map Company=name",
                "any table; each --map names a header and what it holds",
            ),
        ],
    ),
    examples(
        "lists list",
        &[
            ("thbscreen lists list", "the built-in ones"),
            ("thbscreen lists list --list fixtures/lists/orders-2026-06-23.csv", "and one of your own"),
        ],
    ),
    examples(
        "lists search",
        &[
            ("thbscreen lists search \"Hoshina Silikon Shanshan\"", "one name, under any spelling"),
            ("thbscreen lists search \"Example Cotton\" --country China", "with what agrees or contradicts"),
            ("thbscreen lists search \"Example Cotton\" --why-not Xinjiang", "why an entry is no match"),
        ],
    ),
    examples(
        "lists bench",
        &[
            ("thbscreen lists bench fixtures/names/pairs.csv --half hold", "pairs that no setting was chosen on"),
            ("thbscreen lists bench PAIRS.csv --wrong", "your own pairs, and those judged wrongly"),
        ],
    ),
    examples(
        "lists doctor",
        &[
            ("thbscreen lists doctor", "the built-in lists"),
            ("thbscreen lists doctor fixtures/lists/orders-2026-06-23.csv", "one of your own"),
        ],
    ),
    examples(
        "template",
        &[
            ("thbscreen template bidders.xlsx", "in English, as much as most purchases need"),
            ("thbscreen template bieter.xlsx --language de --level basic", "in German, for small firms"),
            ("thbscreen template bidders.xlsx --pack osce --pack uk --level full", "all that two packs can use"),
            ("thbscreen check BIDDERS.xlsx", "what came back"),
        ],
    ),
    examples(
        "waivers",
        &[
            ("thbscreen waivers check", "waivers.toml in this folder"),
            ("thbscreen waivers check WAIVERS.toml --within 30d", "those that will soon expire, too"),
        ],
    ),
    examples(
        "waivers check",
        &[
            ("thbscreen waivers check", "waivers.toml in this folder"),
            ("thbscreen waivers check WAIVERS.toml --within 30d", "those that will soon expire, too"),
        ],
    ),
    examples(
        "diff",
        &[
            ("thbscreen diff LAST-WEEK.json THIS-WEEK.json", "what is new, worse, better or gone, and why"),
            ("thbscreen diff LAST-YEAR.zip THIS-YEAR.zip --format markdown", "of two kept runs, for a document"),
        ],
    ),
    examples(
        "verify",
        &[
            ("thbscreen check LIST.xlsx -o risk.xlsx --capsule run.zip", "keep a run"),
            ("thbscreen verify RUN.zip", "the same bytes again, or the first difference"),
        ],
    ),
    examples(
        "init",
        &[
            ("thbscreen init --level 1 checks", "a folder for the first step: ask and report"),
            ("thbscreen init --level 2", "add to this folder what the next step needs"),
            ("thbscreen init", "thbscreen.toml: every option, none of them set"),
        ],
    ),
    examples(
        "completions",
        &[
            ("thbscreen completions bash", "append it to ~/.bash_completion"),
            ("thbscreen completions zsh", "save it as _thbscreen in a folder of $fpath"),
            ("thbscreen completions fish", "save it in ~/.config/fish/completions as thbscreen.fish"),
            ("thbscreen completions powershell", "append it to the file that $PROFILE names"),
        ],
    ),
    examples(
        "man",
        &[
            ("thbscreen man", "the page of the program; piped to `man -l -` it can be read"),
            ("thbscreen man man1", "a page for every command, in a folder"),
        ],
    ),
];

/// Puts the examples into the help at length, before all else that stands behind the options.
/// `-h` has neither: it is for those who look for an option.
pub(super) fn with_examples(command: Command) -> Command {
    add(command, "")
}

fn add(mut command: Command, path: &str) -> Command {
    if let Some(text) = examples_of(path) {
        let rest = command.get_after_help().map(|rest| format!("\n\n{rest}")).unwrap_or_default();
        command = command.after_long_help(format!("{text}{rest}")).after_help(Resettable::Reset);
    }
    let names: Vec<String> = command.get_subcommands().map(|below| below.get_name().to_owned()).collect();
    for name in names {
        let below = format!("{path} {name}");
        command = command.mut_subcommand(name, |command| add(command, below.trim_start()));
    }
    command
}

fn examples_of(path: &str) -> Option<String> {
    let found = EXAMPLES.iter().find(|examples| examples.of == path)?;
    let mut text = "Examples:".to_owned();
    for (typed, about) in found.lines {
        // Writing to a text cannot fail.
        let _ = write!(text, "\n  {typed}\n      {about}");
    }
    Some(text)
}
