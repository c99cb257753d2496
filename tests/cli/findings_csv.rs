//! What is wanted of the findings as comma-separated values: chosen, in order, and what is
//! left out is said.

use std::fmt::Write;

use calamine::{Data, Reader, Xlsx, open_workbook};

use crate::support::{AS_OF, Folder, Output, TENDER, answer, bytes_of, check, checking, program};

/// The rows of a text of comma-separated values, from the header on.
fn rows(text: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    let rows = reader.records().map(|row| row.expect("it is readable CSV"));
    rows.map(|row| row.iter().map(str::to_owned).collect()).collect()
}

/// The findings of the tender.
fn printed(options: &[&str]) -> Output {
    check(&[&TENDER[..], &["--format", "csv"], options].concat())
}

/// Some columns of rows, by their names.
fn picked(rows: &[Vec<String>], columns: &[&str]) -> Vec<Vec<String>> {
    let places: Vec<usize> = columns
        .iter()
        .map(|column| rows[0].iter().position(|name| name == column).unwrap_or_else(|| panic!("no column {column}")))
        .collect();
    rows.iter().map(|row| places.iter().map(|place| row[*place].clone()).collect()).collect()
}

#[test]
fn columns_are_written_in_the_order_in_which_they_are_named() {
    let whole = rows(&printed(&[]).stdout);
    let columns = ["evidence", "rule", "supplier", "row", "digest"];
    let chosen = printed(&["--csv-columns", "evidence,rule, supplier", "--csv-columns", "row,digest"]);
    assert_eq!(chosen.code, 1, "{}", chosen.stderr);
    assert_eq!(rows(&chosen.stdout), picked(&whole, &columns));
    assert!(
        chosen.stderr.contains("standard output: leaves out 17 of 22 columns (--csv-columns)"),
        "{}",
        chosen.stderr
    );
    let one = printed(&["--csv-columns", "waiver"]);
    assert_eq!(one.stdout.lines().filter(|line| *line == "\"\"").count(), whole.len() - 1, "an empty row is no row");
}

#[test]
fn verdicts_are_chosen_what_is_left_out_is_counted_and_the_exit_code_stays() {
    let whole = rows(&printed(&[]).stdout);
    let place = whole[0].iter().position(|name| name == "verdict").expect("there is a verdict");
    for (verdict, other, what) in
        [("flagged", "unknown", "checks that lack an answer"), ("unknown", "flagged", "findings that are flagged")]
    {
        let of = |verdict: &str| whole.iter().filter(|row| row[place] == verdict).cloned().collect::<Vec<_>>();
        let chosen = printed(&["--csv-verdicts", verdict]);
        assert_eq!(chosen.code, 1, "{}", chosen.stderr);
        assert_eq!(rows(&chosen.stdout)[1..], of(verdict));
        let said = format!("standard output: leaves out {} {what} (--csv-verdicts {verdict})", of(other).len());
        assert_eq!(chosen.stderr.trim_end(), said);
    }
    let both = printed(&["--csv-verdicts", "unknown,flagged"]);
    assert_eq!((both.stderr.as_str(), rows(&both.stdout)), ("", whole));
}

#[test]
fn open_checks_are_summed_for_each_supplier_and_those_that_are_waived_stand_by_themselves() {
    let folder = Folder::new();
    let waiver = "[[waiver]]\nsupplier = \"B-1\"\nrule = \"plan-stale\"\nreason = \"asked\"\napprover = \"A. Nobody\"\n\
                  expires = 2026-12-31\n";
    let waivers = folder.file("waivers.toml", waiver);
    let list =
        folder.file("list.csv", "Supplier ID,Name,Country,Plan present\nB-1,Firm,DE,yes\nB-2,\"Other, firm\",,\n");
    let printed = |rows: &[&str]| check(&[&[&*list, "--waivers", &waivers, "--format", "csv"], rows].concat());
    let (whole, summed) = (printed(&[]), printed(&["--csv-verdicts", "flagged,summed"]));
    let columns = ["supplier", "rule", "verdict", "severity", "state", "title"];
    let [whole_rows, summed_rows] = [&whole, &summed].map(|output| picked(&rows(&output.stdout), &columns));
    let is_open = |row: &&Vec<String>| row[2] == "unknown" && row[4] == "open";
    let (mut expected, mut checks) = (whole_rows.clone(), 0);
    expected.retain(|row| !is_open(&row));
    for key in ["B-1", "B-2"] {
        let open: Vec<_> = whole_rows.iter().filter(is_open).filter(|row| row[0] == key).collect();
        let gravest = ["critical", "high", "medium", "low"].iter().find(|word| open.iter().any(|row| row[3] == **word));
        let title = format!("{} checks lack an answer", open.len());
        let sum = [key, "", "unknown", gravest.expect("some are open"), "", &title].map(str::to_owned);
        let behind = expected.iter().rposition(|row| row[0] == key).map_or(1, |place| place + 1);
        let behind = if key == "B-2" && behind == 1 { expected.len() } else { behind };
        expected.insert(behind, sum.to_vec());
        checks += open.len();
    }
    assert_eq!(summed_rows, expected);
    assert!(expected.iter().any(|row| row[1] == "plan-stale" && row[4] == "waived"), "{expected:?}");
    let said = format!("sums up the {checks} checks that lack an answer, in a row for each supplier (--csv-verdicts");
    assert!(summed.stderr.contains(&said), "{}", summed.stderr);
    let only = rows(&printed(&["--csv-verdicts", "summed", "--csv-columns", "supplier,title"]).stdout);
    assert_eq!(only.len(), 1 + 2 + 1, "two sums and the waived check: {only:?}");
}

#[test]
fn the_dictionary_says_what_a_row_without_a_rule_is() {
    let folder = Folder::new();
    for (rows, is_told) in [("flagged,unknown", false), ("flagged,summed", true)] {
        let tables = folder.path(&format!("{is_told}/"));
        let output = check(&[&TENDER[..], &["-o", &tables, "--quiet", "--csv-verdicts", rows]].concat());
        assert_eq!(output.code, 1, "{}", output.stderr);
        let dictionary = String::from_utf8(bytes_of(format!("{tables}dictionary.csv"))).expect("it is text");
        assert_eq!(dictionary.contains("A row without a rule says how many checks"), is_told, "{rows}");
    }
}

#[test]
fn they_hold_for_files_and_folders_and_for_no_other_format() {
    let folder = Folder::new();
    let (file, tables, json) = (folder.path("risk.csv"), folder.path("tables/"), folder.path("risk.json"));
    let options = ["--csv-columns", "supplier,rule,evidence", "--csv-verdicts", "flagged"];
    let outputs = ["-o", &file, "-o", &tables, "-o", &json, "--quiet"];
    let output = check(&[&TENDER[..], &options, &outputs].concat());
    assert_eq!(output.code, 1, "{}", output.stderr);
    let read = |path: &str| std::fs::read_to_string(path).unwrap_or_else(|fault| panic!("{path}: {fault}"));
    let expected = printed(&options).stdout;
    assert_eq!(read(&file), expected);
    assert_eq!(read(&format!("{tables}findings.csv")), expected);
    for said in [
        format!("{file}: leaves out 19 of 22 columns"),
        format!("{tables}: findings.csv leaves out 19 of 22 columns (--csv-columns)"),
        format!("{tables}: findings.csv leaves out "),
    ] {
        assert!(output.stderr.contains(&said), "{said}: {}", output.stderr);
    }
    let described = rows(&read(&format!("{tables}dictionary.csv")));
    let described = described.iter().filter(|row| row[0] == "findings" && !row[1].is_empty()).map(|row| &row[1]);
    assert_eq!(described.collect::<Vec<_>>(), ["supplier", "rule", "evidence"], "the dictionary says what is there");
    assert_eq!(read(&json), check(&[&TENDER[..], &["--format", "json"]].concat()).stdout, "JSON holds everything");
}

#[test]
fn settings_state_them_too() {
    let folder = Folder::new();
    for list in TENDER {
        folder.file(list.rsplit('/').next().unwrap_or(list), bytes_of(list));
    }
    for columns in ["\"supplier,rule\"", "[\"supplier\", \"rule\"]"] {
        let settings = format!("as-of = \"{AS_OF}\"\ncsv-columns = {columns}\ncsv-verdicts = \"flagged\"\n");
        folder.file("thbscreen.toml", settings);
        let list = ["check", "bidders.xlsx", "subcontractors.csv", "--format", "csv"];
        let output = answer(program(&list).current_dir(folder.path(".")));
        let expected = printed(&["--csv-columns", "supplier,rule", "--csv-verdicts", "flagged"]);
        assert_eq!((output.code, output.stdout), (1, expected.stdout), "{}", output.stderr);
    }
}

#[test]
fn what_is_no_column_or_verdict_is_refused_with_what_there_is() {
    for (options, parts) in [
        (
            ["--csv-columns", "supplier,evidnce"],
            &["`evidnce`", "did you mean `evidence`?", "supplier, name, country"][..],
        ),
        (["--csv-columns", ""], &["there is no column ``"]),
        (["--csv-columns", "rule,row,rule"], &["--csv-columns names `rule` twice"]),
        (["--csv-verdicts", "clear"], &["`clear` is not one of flagged, unknown, summed"]),
        (["--csv-verdicts", "summed,unknown"], &["twice: state one of them"]),
    ] {
        let output = printed(&options);
        assert_eq!((output.code, output.stdout.as_str()), (2, ""), "{options:?}");
        for part in parts {
            assert!(output.stderr.contains(part), "{options:?} lacks {part}: {}", output.stderr);
        }
    }
}

/// The findings of a workbook, which is written row by row of the table.
fn of_workbook(path: &str) -> Vec<Vec<String>> {
    let mut workbook: Xlsx<_> = open_workbook(path).expect("the workbook can be opened");
    let sheet = workbook.worksheet_range("Findings").expect("there are findings");
    let cell = |cell: &Data| if *cell == Data::Empty { String::new() } else { cell.to_string() };
    sheet.rows().map(|row| row.iter().map(cell).collect()).collect()
}

#[test]
fn the_findings_of_every_list_are_those_of_the_workbook() {
    let folder = Folder::new();
    let (file, workbook) = (folder.path("risk.csv"), folder.path("risk.xlsx"));
    let packs: Vec<&str> = thbscreen::rules::BUILTIN.iter().flat_map(|(id, _)| ["--pack", id]).collect();
    let lists: [&[&str]; 9] = [
        &TENDER,
        &["fixtures/clean.csv"],
        &["fixtures/lieferanten.csv"],
        &["fixtures/chain/tender.csv"],
        &["fixtures/formats/list.ods"],
        &["fixtures/lists/suppliers.csv"],
        &["fixtures/headers/de.csv"],
        &["fixtures/headers/fr.csv"],
        &["fixtures/headers/ru.csv"],
    ];
    for list in lists {
        let output = check(&[list, &packs, &["-o", &file, "-o", &workbook, "--quiet"]].concat());
        assert!(output.code < 2, "{list:?}: {}", output.stderr);
        let written = rows(&String::from_utf8(bytes_of(&file)).expect("it is text"));
        let expected = of_workbook(&workbook);
        assert_eq!(written.len(), expected.len(), "{list:?}");
        for (row, (written, expected)) in std::iter::zip(&written, &expected).enumerate() {
            for (place, written) in written.iter().enumerate() {
                let expected = expected.get(place).map_or("", String::as_str);
                assert_eq!(written.replace("\r\n", "\n"), expected.replace("\r\n", "\n"), "row {row} of {list:?}");
            }
        }
    }
}

/// Suppliers with answers of every sort: hostile, quoted, of several lines, in currencies, in
/// several rows of one supplier, under one key, and so many that they make many blocks.
fn trying(folder: &Folder) -> String {
    let countries = ["Germany", "QA", "Bangladesh", "Congo", "", "\"=1+1\"", "\"a, \"\"b\"\"\n-c\""];
    let answers = ["yes", "no", "", "unknown", "\"@x\ny\"", "\u{1b}[2J", "\"\"\"\""];
    let money = ["1000000,EUR", "5,XXX", "900000,USD", ",", "2000000,"];
    let mut list = "Supplier ID,Parent ID,Name,Country,Contract value,Currency,Max weekly hours,Passports retained,\
                    Plan present,Plan date,Goods\n"
        .to_owned();
    for number in 0..700_usize {
        // Every fifth stands in two rows, and every eleventh has no identifier.
        let id = if number % 11 == 0 { String::new() } else { format!("S-{}", number - usize::from(number % 5 == 1)) };
        let parent = if number % 3 == 0 { String::new() } else { format!("S-{}", number - number % 3) };
        let (country, held, plan) = (countries[number % 7], answers[number % 7], answers[(number / 7) % 7]);
        let row = format!(
            "{id},{parent},\"Firm, {}\",{country},{},{},{held},{plan},2024-{:02}-01,{}",
            number % 90,
            money[number % 5],
            30 + number % 60,
            number % 12 + 1,
            ["cotton", "\"bricks; =tiles\"", "=A1"][number % 3],
        );
        writeln!(list, "{row}").expect("text can be written to text");
    }
    folder.file("trying.csv", list)
}

#[test]
fn the_same_bytes_come_out_with_any_number_of_threads() {
    let folder = Folder::new();
    let list = trying(&folder);
    let waivers = "[[waiver]]\nsupplier = \"S-2\"\nrule = \"id-documents-held\"\nreason = \"=returned, \\\"all\\\"\"\n\
                   approver = \"A. Nobody\"\nexpires = 2027-01-31\n";
    let waivers = folder.file("waivers.toml", waivers);
    for options in [
        &["--waivers", &waivers][..],
        &["--csv-verdicts", "flagged", "--csv-columns", "supplier,row,rule,severity,evidence"],
        &["--csv-verdicts", "unknown", "--csv-columns", "missing"],
        &["--csv-verdicts", "flagged,summed", "--waivers", &waivers],
    ] {
        let arguments = checking(&[&[list.as_str(), "--format", "csv"], options].concat());
        let with = |threads: &str| answer(program(&arguments).env("RAYON_NUM_THREADS", threads));
        let first = with("1");
        assert_eq!(first.code, 1, "{}", first.stderr);
        assert!(first.stdout.lines().count() > 100, "{options:?}");
        for threads in ["2", "8"] {
            assert!(with(threads) == first, "{options:?} differs with {threads} threads");
        }
    }
}

#[test]
fn nothing_of_a_list_becomes_a_formula_whatever_columns_are_chosen() {
    let folder = Folder::new();
    let list = trying(&folder);
    for columns in ["evidence", "name,evidence,country", "evidence,missing,would_clear,supplier"] {
        let output = check(&[&list, "--format", "csv", "--csv-columns", columns]);
        assert!(!output.stdout.contains('\u{1b}'), "{columns} steer the terminal");
        for cell in rows(&output.stdout).iter().flatten() {
            let runs =
                cell.split('\n').any(|line| line.starts_with(['=', '+', '-', '@']) && line.parse::<f64>().is_err());
            assert!(!runs || cell.starts_with('\''), "{cell:?}");
        }
    }
}
