//! Lists whose columns the user names, and what cannot be read.

use anyhow::Result;
use jiff::civil::date;

use super::layouts::OPENSANCTIONS;
use super::{column, desk, mapped, read, read_as, refusal, said};
use crate::model::ListKind;
use crate::watchlists::{Field, Stated, load};

#[test]
fn any_table_is_read_by_a_mapping() -> Result<()> {
    let text = "Our list\n\nCompany;Other names;Land;Seit\nLumora Ltd;Quill/Sorrel;Deutschland;31.12.2024\nWend;;nowhere;01/02/2024\n";
    let maps = ["Company=name", "other names=aliases", "Land=country", "Seit=since"];
    let stated = Stated {
        separator: Some("/".to_owned()),
        id: Some("own-list".to_owned()),
        kind: Some(ListKind::ForcedLabour),
        date: Some(date(2026, 1, 1)),
        ..mapped(&maps)
    };
    let list = read_as("Eigene Liste.csv", text, &stated)?;
    assert_eq!(
        (column(&list, Field::Aliases)[0], column(&list, Field::Country)),
        ("Quill|Sorrel", vec!["DE", "nowhere"])
    );
    assert_eq!(column(&list, Field::Since), ["2024-12-31", ""]);
    assert!(said(&list, "`since` is left blank") && !said(&list, "stale"));
    assert_eq!(
        (list.about.id.as_str(), list.about.kind, list.about.title.as_str()),
        ("own_list", ListKind::ForcedLabour, "Eigene Liste.csv")
    );
    let list = read_as("2026 Eigene Liste.csv", text, &mapped(&maps))?;
    assert_eq!(list.about.id, "list_2026_eigene_liste");
    assert!(said(&list, "counts as stale"));
    Ok(())
}

#[test]
fn what_fits_nothing_is_told_with_its_headers() {
    let text = "Firma,Land\nLumora,DE\n";
    let said = refusal("x.csv", text, &Stated::default());
    assert!(said.contains("row 1 is `Firma`, `Land`") && said.contains("--map \"Firma=name\""), "{said}");
    let said = refusal("x.csv", text, &mapped(&["Firme=name"]));
    assert!(said.contains("missing: `Firme` (did you mean `Firma`?)"), "{said}");
    let stated = Stated { layout: Some("cbp-wor".to_owned()), ..Stated::default() };
    assert!(refusal("x.csv", text, &stated).contains("did you mean `cbp-wro`?"));
    let stated = Stated { layout: Some("cbp-wro".to_owned()), ..Stated::default() };
    assert!(refusal("x.csv", text, &stated).contains("no row fits the layout `cbp-wro`"));
    let near = refusal("x.csv", "Entity,Status,Merchandise\nLumora,Active,Toys\n", &Stated::default());
    assert!(near.contains("nearest is `cbp-wro`, which also needs WRO/Finding"), "{near}");
}

#[test]
fn a_file_of_many_small_things_costs_little() {
    let many = "(also known as A;B) and ".repeat(20_000);
    let list = read("uflpa.csv", format!("Name of Entity,Effective Date\n\"Lumora {many}\",\"June 1, 2024\"\n"));
    assert_eq!(list.table.rows().len(), 1);
    let aliases = (0..50_000).map(|number| format!("A{number}")).collect::<Vec<_>>().join(";");
    let text = OPENSANCTIONS.replace("\"Lumora;\"\"Quill; Sorrel Ltd\"\"\"", &format!("\"{aliases}\""));
    assert_eq!(column(&read("targets.csv", text), Field::Aliases)[0].split('|').count(), 50_000);
}

#[test]
fn bad_input_is_a_message() {
    let none = Stated::default();
    assert!(refusal("x.csv", "", &none).contains("empty"));
    assert!(refusal("x.csv", "one\ntwo\n", &none).contains("no table"));
    assert!(refusal("x.json", "{\"a\": [1, 2]}", &none).contains("no list of records"));
    assert!(refusal("x.json", "[{\"a\": 1}", &none).contains("no sound JSON"));
    let said = refusal("x.csv", "Company\n-\n", &mapped(&["Company=name"]));
    assert!(said.contains("no entries") && said.contains("1 entry left out: without a name"), "{said}");
    assert!(
        refusal("x.csv", "# thbscreen watch-list\n# id = 3\nname\nA\n", &none).contains("what the list says of itself")
    );
    let head = "# thbscreen watch-list\n# id = \"x\"\n# title = \"X\"\n# kind = \"other\"\n# severity = \"low\"\n";
    assert!(refusal("x.csv", head, &none).contains("ends before its header"));
    assert!(
        refusal("x.csv", format!("{head}name,alias\nA,B\n"), &none).contains("`alias` is no column of a watch-list")
    );
    assert!(refusal("x.csv", format!("{head}aliases\nA\n"), &none).contains("no column `name`"));
    assert!(refusal("x.csv", [head.as_bytes(), b"name\n\xff\n"].concat(), &none).contains("no UTF-8"));
    let path = std::path::Path::new("no/such/list.csv");
    let fault = load(&path.into(), &desk().0, &desk().1, &none).expect_err("it is not there");
    assert!(format!("{fault:#}").contains("there is no such file"));
}
