//! Lists, decisions and rules in which everything that may identify somebody is marked.

use std::fmt::Write;

use rust_xlsxwriter::Workbook;
use thbscreen::model::{ColumnSpec, ColumnType, NameKind};

use crate::properties::VOCABULARY;
use crate::support::{Folder, check};

/// No word of the program and of the rules has it.
pub(super) const MARK: &str = "zqx";

/// Every column, with a row of marked texts and a row of values that cannot be read.
fn columns() -> Vec<&'static ColumnSpec> {
    VOCABULARY.columns().map(|(_, spec)| spec).collect()
}

/// A text that names something, or a value that names nothing.
fn cell(spec: &ColumnSpec, row: &str) -> String {
    let list = matches!(spec.kind, ColumnType::List);
    match (spec.names(), if list { spec.items } else { spec.kind }) {
        (Some(NameKind::Web), _) => format!("https://zqx{row}.example/{}", spec.id),
        // One of them with spaces, which no register number has: the column is not used, and said so.
        (Some(_), ColumnType::Id) if spec.id != "lei" => format!("ZQX-{}-{}", spec.id, row.replace(' ', "-")),
        (Some(_), _) => format!("Zqx {row} {}", spec.id.replace('_', " ")),
        (None, ColumnType::Country) => "China (Zqx plant)".to_owned(),
        (None, ColumnType::Sector) => "13".to_owned(),
        (None, ColumnType::Choice) => spec.choices[0].id.clone(),
        (None, ColumnType::Answer) => "yes".to_owned(),
        (None, ColumnType::Date) => "3 May 2024".to_owned(),
        (None, ColumnType::Money) => "1,200".to_owned(),
        (None, ColumnType::Text) if spec.id.contains("currency") => "EUR".to_owned(),
        (None, _) => "12".to_owned(),
    }
}

/// One row; `changes` says what stands there instead.
fn row(name: &str, changes: &[(&str, &str)]) -> Vec<String> {
    let of_column = |spec: &&ColumnSpec| {
        let change = changes.iter().find(|(column, _)| *column == spec.id);
        change.map_or_else(|| cell(spec, name), |(_, text)| (*text).to_owned())
    };
    columns().iter().map(of_column).collect()
}

/// Something that no reader understands, in every column whose values are not names.
fn unreadable() -> Vec<String> {
    let of_column = |spec: &&ColumnSpec| match (spec.names(), spec.id.as_str()) {
        (_, "supplier_id") => "Zqx unread".to_owned(),
        (Some(_), _) => cell(spec, "unread"),
        (None, _) => format!("5 `Zqx` {} \"zqx\" 'Zqx'", spec.id),
    };
    columns().iter().map(of_column).collect()
}

fn line(cells: &[String]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
    cells.join(",") + "\n"
}

/// A text list: titles above the header, bidders with a chain, circles, strangers, repeats.
pub(super) fn text_list() -> String {
    let header: Vec<String> = columns().iter().map(|spec| spec.id.clone()).collect();
    let top = [("supplier_id", "ZQX-1"), ("bid_id", "ZQX-B1"), ("parent_id", ""), ("parent_name", ""), ("tier", "0")];
    let share_two = [
        ("supplier_id", "ZQX-9"),
        ("parent_id", "ZQX-1"),
        ("contract_share_pct", "70"),
        ("bid_id", "ZQX-B1"),
        ("lot_id", "ZQX-L1"),
    ];
    let rows = [
        row("one", &top),
        // By the name where an identifier is asked for, and by the identifier in other letters.
        row("two", &[("supplier_id", "ZQX-2"), ("parent_id", "zqx 1"), ("parent_name", ""), ("bid_id", "")]),
        row("three", &[("supplier_id", "ZQX-3"), ("parent_id", "ZQX-1; ZQX-2"), ("parent_name", ""), ("bid_id", "")]),
        row("four", &[("supplier_id", "ZQX-4"), ("parent_id", "ZQX-5"), ("bid_id", "ZQX-B1")]),
        row("five", &[("supplier_id", "ZQX-5"), ("parent_id", "ZQX-4"), ("bid_id", "ZQX-B1")]),
        row("six", &[("supplier_id", "ZQX-6"), ("parent_id", "ZQX-nobody"), ("parent_name", "Zqx nobody")]),
        row("seven", &[("supplier_id", "ZQX-1"), ("parent_id", "ZQX-1"), ("bid_id", "ZQX-B1")]),
        // A rival with the same address and register number, and no identifier at all.
        row(
            "one",
            &[
                ("supplier_id", ""),
                ("name", "Zqx rival"),
                ("bid_id", "ZQX-B2"),
                ("parent_id", ""),
                ("parent_name", ""),
                ("tier", "0"),
                ("lot_id", "zqx lot 1|zqx lot 2"),
            ],
        ),
        row(
            "share",
            &[
                ("supplier_id", "ZQX-8"),
                ("parent_id", "ZQX-1"),
                ("contract_share_pct", "80"),
                ("bid_id", "ZQX-B1"),
                ("lot_id", "ZQX-L1"),
            ],
        ),
        row("share two", &share_two),
        // The same supplier again, which says other things.
        row(
            "share two",
            &[&share_two[..], &[("labour_agency_licence", "Zqx other licence"), ("country", "Zqx land")]].concat(),
        ),
        unreadable(),
        row(
            "link",
            &[("supplier_id", "=ZQX(10)"), ("name", "'Zqx \"quoted\"\nin lines"), ("parent_id", "Zqx one name")],
        ),
    ];
    let mut list = "Zqx tender of the authority\n\n".to_owned();
    list.push_str(&line(&header));
    rows.iter().for_each(|row| list.push_str(&line(row)));
    // Cells beyond the header, and a note below.
    list.push_str(&(line(&row("wide", &[("supplier_id", "ZQX-wide")])).trim_end().to_owned() + ",\"Zqx beyond\"\n"));
    list.push_str("\"Source: Zqx register\"\n");
    list
}

/// A workbook with hidden sheets, and sheets that are no lists.
pub(super) fn workbook(folder: &Folder) -> String {
    let mut book = Workbook::new();
    let write = |sheet: &mut rust_xlsxwriter::Worksheet, rows: &[&[&str]]| {
        for (number, cells) in (0..).zip(rows) {
            for (column, cell) in (0..).zip(*cells) {
                sheet.write_string(number, column, *cell).expect("the cell can be written");
            }
        }
    };
    let sheet = book.add_worksheet().set_name("Zqx list `of` firms").expect("the name is allowed");
    let head: &[&str] = &["Supplier ID", "Supplier name", "Country", "Passports retained", "Zqx Ltd / Zqx remarks"];
    write(
        sheet,
        &[
            &["Zqx annex"],
            &[],
            head,
            &["ZQX-1", "Zqx one name", "Korea zqx", "yes", "Zqx"],
            &["ZQX-20", "Zqx twenty", "DE", "Zqx perhaps", ""],
        ],
    );
    sheet.set_column_hidden(4).expect("the column can be hidden");
    sheet.set_row_hidden(4).expect("the row can be hidden");
    let sheet = book.add_worksheet().set_name("Zqx hidden").expect("the name is allowed");
    write(sheet, &[head, &["ZQX-30", "Zqx thirty", "DE", "yes", ""]]);
    sheet.set_hidden(true);
    let sheet = book.add_worksheet().set_name("Zqx notes").expect("the name is allowed");
    write(sheet, &[&["Zqx said that"], &["all is well with Zqx"]]);
    let path = folder.path("Zqx annex.xlsx");
    book.save(&path).expect("the workbook can be written");
    path
}

/// A pack that looks for names, with a table of them.
pub(super) fn pack(folder: &Folder) -> String {
    folder.file("zqx-names.csv", "Firm,State,Remark\nZqx one name,open,seen by Zqx\nErfunden GmbH,closed,none\n");
    folder.file(
        "zqx-pack.toml",
        r#"
[pack]
id = "ours"
title = "Ours"

[tables.firms]
file = "zqx-names.csv"
key = { Firm = "name" }
absent = "none"

[parameters]
watched = ["Zqx one name", "Zqx two name"]

[[override]]
rule = "plan-missing"
severity = "medium"
reason = "as Zqx asked"

[[rule]]
id = "firm-watched"
title = "A firm that is watched"
kind = "evidence"
severity = "medium"
when = "firms.state = 'open' OR name IN (:watched) OR name = 'Zqx three name'"
why = "It is watched."
ask = "Why?"
action = "Ask."
example = [
  { given = { name = "Zqx one name" }, expect = "flagged" },
  { given = { name = "Zqx two name" }, expect = "flagged" },
  { given = { name = "Zqx three name" }, expect = "flagged" },
  { given = { name = "Erfunden GmbH" }, expect = "clear" },
  { given = { name = "" }, expect = "unknown" },
]

[[rule]]
id = "licence-watched"
title = "A licence that is watched"
kind = "evidence"
severity = "high"
when = "labour_agency_licence LIKE 'Zqx%'"
why = "It is watched."
ask = "Why?"
action = "Ask."
example = [
  { given = { labour_agency_licence = "Zqx 1" }, expect = "flagged" },
  { given = { labour_agency_licence = "A 1" }, expect = "clear" },
  { given = { labour_agency_licence = "" }, expect = "unknown" },
]
"#,
    )
}

/// Waivers that hold, fit nothing, rest on other evidence, have expired or are not filled in.
pub(super) fn waivers(folder: &Folder) -> String {
    let mut file = String::new();
    for (supplier, rule, more) in [
        ("ZQX-2", "recruitment-fees-zqx", ""),
        ("ZQX-2", "fee-charged", ""),
        ("ZQX-3", "fee-charged", "evidence = \"0123456789abcdef\"\n"),
        ("zqx-rival@CN", "fee-charged", ""),
        ("ZQX-stranger", "fee-charged", ""),
        ("ZQX-4", "excl-debarred", ""),
    ] {
        let _ = write!(
            file,
            "[[waiver]]\nsupplier = \"{supplier}\"\nrule = \"{rule}\"\nreason = \"Zqx has shown the lockers\"\napprover = \
             \"Ms Zqx\"\nexpires = 2027-01-31\n{more}\n"
        );
    }
    file.push_str("[[waiver]]\nsupplier = \"ZQX-5\"\nrule = \"fee-charged\"\nreason = \"Zqx\"\napprover = \"Zqx\"\n");
    file.push_str("expires = 2020-01-31\n\n[[waiver]]\nsupplier = \"ZQX-5\"\nrule = \"zqx\"\nreason = \"Zqx\"\n");
    file.push_str("approver = \"zqx\"\nexpires = \"zqx\"\n");
    folder.file("zqx-waivers.toml", file)
}

/// The arguments of a run over all of it.
pub(super) fn arguments(folder: &Folder) -> Vec<String> {
    let lists = [workbook(folder), folder.file("Zqx list.csv", text_list())];
    let (pack, waivers) = (pack(folder), waivers(folder));
    let rating = folder.file("zqx-rating.toml", thbscreen::bundled::RATING);
    let other = thbscreen::bundled::RATING.replace("medium = 3", "medium = 5.9");
    let other = folder.file("zqx-other.toml", other);
    let rates = folder.file("zqx-rates.csv", "date,currency,per_usd\n2026-11-01,EUR,0.9\n");
    let baseline = folder.path("zqx-baseline.json");
    let first = check(&[&lists[1], "-o", &baseline, "--quiet"]);
    assert!(first.code < 2, "{}", first.stderr);
    let named = [
        ("--rules", &pack),
        ("--waivers", &waivers),
        ("--rating", &rating),
        ("--what-if", &other),
        ("--rates", &rates),
        ("--baseline", &baseline),
    ];
    let named = named.iter().flat_map(|(option, path)| [(*option).to_owned(), (*path).clone()]);
    lists
        .into_iter()
        .chain(
            ["--pack", "osce", "--pack", "us-import", "--pack", "disclosure", "--pack", "data-quality"]
                .map(str::to_owned),
        )
        .chain(named)
        .collect()
}
