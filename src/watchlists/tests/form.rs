//! The way into the one form and back, and what is found out about a list.

use anyhow::Result;
use jiff::civil::date;

use super::{column, desk, mapped, read, read_as, said};
use crate::bundled::RulesData;
use crate::model::{RowNumber, Severity};
use crate::names::Matcher;
use crate::reference::Catalog;
use crate::watchlists::{Examined, Field, Finding, Loaded, Stated, Symptom, examine, write};

const TRICKY: &str = "Company,Also,Land\n\
    =Lumora(1),@Quill|+Sorrel,DE\n\
    '=Wend,'s-Tessar,FR\n\
    \"Comma, \"\"Quote\"\" Ltd\",,\n\
    # Number One,-x,\n";

fn tricky() -> Result<Loaded> {
    let stated = Stated {
        title: Some("A \"title\", with everything,".to_owned()),
        ..mapped(&["Company=name", "Also=aliases", "Land=country"])
    };
    read_as("tricky-2026-06-23.csv", TRICKY, &stated)
}

fn rows(list: &Loaded) -> Vec<Vec<&str>> {
    list.table.rows().map(|row| row.iter().collect()).collect()
}

#[test]
fn what_is_written_is_read_again_and_no_cell_is_a_formula() -> Result<()> {
    let list = tricky()?;
    let text = write(&list)?;
    assert!(text.starts_with("# thbscreen watch-list\n# id = \"tricky_2026_06_23\"\n"), "{text}");
    assert!(text.contains("\n'=Lumora(1),'@Quill|+Sorrel,") && text.contains("\n''=Wend,'s-Tessar,"), "{text}");
    let again = read("list.csv", &text);
    assert_eq!(rows(&again), rows(&list));
    assert_eq!((&again.about.title, again.about.date), (&list.about.title, list.about.date));
    assert_eq!(write(&again)?, text);
    assert_eq!(
        again.table.number(0),
        RowNumber(text.lines().take_while(|line| line.starts_with("# ")).count() as u32 + 2)
    );
    Ok(())
}

#[test]
fn a_spreadsheet_program_may_save_the_list_again() -> Result<()> {
    let list = tricky()?;
    let text = write(&list)?;
    let quoted = |line: &str| match line.strip_prefix("# ") {
        Some(_) if line.contains('"') => format!("\"{}\",,,,", line.replace('"', "\"\"")),
        Some(_) => format!("{line},,,,"),
        None => line.to_owned(),
    };
    // Behind the header a line may begin with the same sign, so only the lines in front change.
    let (front, behind) = text.split_at(text.find("name,aliases").expect("the header is there"));
    let front: Vec<String> = front.lines().map(quoted).collect();
    let saved = format!("\u{feff}{}\r\n{}", front.join("\r\n"), behind.replace('\n', "\r\n"));
    let again = read("saved.csv", saved);
    assert_eq!(rows(&again), rows(&list));
    assert_eq!(again.about.title, list.about.title);
    let semicolons = text
        .replace("name,aliases,former_names", "name;aliases;former_names")
        .lines()
        .take_while(|line| line.starts_with("# "))
        .collect::<Vec<_>>()
        .join("\n");
    let again = read("saved.csv", format!("{semicolons}\nname;country\n\"Lumora, Ltd\";DE\n"));
    assert_eq!(column(&again, Field::Name), ["Lumora, Ltd"]);
    Ok(())
}

#[test]
fn values_cannot_steer_whoever_reads_them() -> Result<()> {
    let list = read_as("x.csv", "Company,Land\nLumora\u{1b}[2J\u{202e} Ltd,DE\n", &mapped(&["Company=name"]))?;
    assert_eq!(column(&list, Field::Name), ["Lumora[2J Ltd"]);
    assert!(said(&list, "control characters were left out") && said(&list, "columns not used: Land"));
    Ok(())
}

#[test]
fn a_list_joins_the_tables_of_reference() -> Result<()> {
    let list = tricky()?;
    let mut catalog = Catalog::bundled()?;
    catalog.add_list(list.info, list.table, std::path::Path::new("x.csv").into(), list.sha256).map(drop)
}

#[test]
fn the_doctor_tells_what_needs_a_look() -> Result<()> {
    let text = "Company,Also,Land,Bis\n\
                Lumora Silk Ltd,LUMORA SILK LTD.,DE,\n\
                Trading Company Ltd,,nowhere,2020-01-01\n\
                Lumora Silk,Lumora Silk Ltd,FR,\n\
                ,x,,\n";
    let list = read_as("x.csv", text, &mapped(&["Company=name", "Also=aliases", "Land=country", "Bis=until"]))?;
    let matcher = Matcher::of(&RulesData::built_in())?;
    let examined = Examined { info: &list.info, table: &list.table, nameless: &list.nameless };
    let findings = examine(&examined, &matcher, &desk().0, date(2026, 11, 23));
    let told: Vec<(Symptom, Option<u32>)> =
        findings.iter().map(|Finding { symptom, row, .. }| (*symptom, row.map(|row| row.0))).collect();
    let expected = [
        (Symptom::NoDate, None),
        (Symptom::NoName, Some(5)),
        (Symptom::TwiceInEntry, Some(2)),
        (Symptom::InSeveralEntries, Some(4)),
        (Symptom::TooOrdinary, Some(3)),
        (Symptom::UnknownCountry, Some(3)),
        (Symptom::Ended, Some(3)),
    ];
    assert_eq!(told, expected);
    Ok(())
}

#[test]
fn what_is_stated_counts_above_what_a_list_says() -> Result<()> {
    let text = write(&tricky()?)?;
    let stated = Stated { date: Some(date(2026, 7, 1)), severity: Some(Severity::Low), ..Stated::default() };
    let again = read_as("2026-01-01.csv", &text, &stated)?;
    assert_eq!((again.about.date, again.about.edition.as_str()), (Some(date(2026, 7, 1)), "2026-07-01"));
    assert_eq!((again.about.severity, again.about.source_file.as_str()), (Severity::Low, "tricky-2026-06-23.csv"));
    assert!(super::refusal("x.csv", &text, &mapped(&["name=name"])).contains("needs no layout and no mapping"));
    Ok(())
}

#[test]
fn a_firm_that_is_called_like_a_header_is_an_entry() -> Result<()> {
    let list = read_as(
        "x-2026-01-01.csv",
        "Company,Land\nCompany,DE\nCompany,\nCompany,Land\n",
        &mapped(&["Company=name", "Land=country"]),
    )?;
    assert_eq!(list.table.rows().len(), 2);
    assert!(said(&list, "1 entry left out: the header once more"), "{:?}", list.notes);
    let text = write(&list)?.replace("Company,", "Name,");
    assert_eq!(read("again.csv", &text).table.rows().len(), 2);
    Ok(())
}
