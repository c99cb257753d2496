//! Each layout, with an invented file in it, and the way there and back.

use std::sync::OnceLock;

use anyhow::Result;
use jiff::civil::date;

use super::{Field, Finding, Layouts, Loaded, Stated, Symptom, examine, load, write};
use crate::bundled::RulesData;
use crate::model::{ListKind, RowNumber, Severity};
use crate::names::Matcher;
use crate::reference::{Catalog, Countries};

const LEI: &str = "54930084UKLVMY22DS16";

fn desk() -> &'static (Countries, Layouts) {
    static DESK: OnceLock<(Countries, Layouts)> = OnceLock::new();
    DESK.get_or_init(|| {
        let countries = Catalog::bundled().and_then(|catalog| catalog.countries()).expect("sound");
        (countries, Layouts::of(&RulesData::built_in()).expect("the layouts are sound"))
    })
}

fn read_as(name: &str, content: impl AsRef<[u8]>, stated: &Stated) -> Result<Loaded> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join(name);
    std::fs::write(&path, content)?;
    load(&path.into(), &desk().0, &desk().1, stated)
}

fn read(name: &str, content: impl AsRef<[u8]>) -> Loaded {
    read_as(name, content, &Stated::default()).unwrap_or_else(|fault| panic!("{fault:#}"))
}

fn refusal(name: &str, content: impl AsRef<[u8]>, stated: &Stated) -> String {
    let fault = read_as(name, content, stated).err().unwrap_or_else(|| panic!("{name} was read"));
    format!("{fault:#}")
}

/// The cells of a column, row by row.
fn column(list: &Loaded, field: Field) -> Vec<&str> {
    list.table.rows().map(|row| &row[field as usize]).collect()
}

fn said(list: &Loaded, words: &str) -> bool {
    list.notes.iter().any(|note| note.contains(words))
}

/// Text as it stands in a Latin-1 file.
fn latin_1(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(u32::from(c)).expect("Latin-1 has it")).collect()
}

#[test]
fn every_layout_has_a_name_of_its_own() {
    let ids: Vec<&str> = desk().1.iter().map(|layout| layout.id.as_str()).collect();
    let mut once = ids.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), ids.len(), "{ids:?}");
    assert!(ids.iter().all(|id| desk().1.find(id).is_ok()));
}

const OPENSANCTIONS: &str = r#""id","schema","name","aliases","birth_date","countries","addresses","identifiers","sanctions","phones","emails","program_ids","dataset","first_seen","last_seen","last_change"
"inv-1","Company","Lumora Silk Co., Ltd.","Lumora;""Quill; Sorrel Ltd""","","cn;hk","1 Mill Road; Tessar","54930084UKLVMY22DS16;91650000","Act - goods - active - 2024-01-01","","","US-UFLPA","US UFLPA Entity List","2024-01-02T00:00:00","2026-06-01","2026-06-01"
"inv-2","Person","Ann Example","","1970-01-01","cn","","","","","","US-UFLPA","US UFLPA Entity List","","",""
"inv-3","Vessel","MV Lumora","","","pa","","","","","","US-UFLPA","US UFLPA Entity List","","",""
"inv-4","LegalEntity","Wend Yarn","","","","","","","","","US-UFLPA","US UFLPA Entity List;Another","","",""
"#;

#[test]
fn opensanctions_cells_are_records_themselves() {
    let list = read("targets.simple.csv", OPENSANCTIONS);
    assert_eq!(column(&list, Field::Name), ["Lumora Silk Co., Ltd.", "Wend Yarn"]);
    assert_eq!(column(&list, Field::Aliases), ["Lumora|Quill; Sorrel Ltd", ""]);
    assert_eq!(column(&list, Field::Country)[0], "CN|HK");
    assert_eq!(column(&list, Field::Lei)[0], LEI);
    assert_eq!(column(&list, Field::Identifiers)[0], format!("{LEI}|91650000"));
    assert_eq!(list.rows, [RowNumber(2), RowNumber(5)]);
    assert!(said(&list, "1 entry left out: natural persons") && said(&list, "1 entry left out: ships"));
    let about = &list.about;
    assert_eq!(
        (about.id.as_str(), about.kind, about.severity),
        ("us_dhs_uflpa", ListKind::ForcedLabour, Severity::Critical)
    );
    assert_eq!((about.title.as_str(), about.licence.as_str()), ("US UFLPA Entity List", "CC BY-NC 4.0"));
}

#[test]
fn a_file_of_several_sources_is_of_no_kind_that_is_known() {
    let list = read("targets.simple.csv", OPENSANCTIONS.replace("US UFLPA Entity List;Another", "Another"));
    assert_eq!((list.about.id.as_str(), list.about.kind), ("opensanctions", ListKind::Other));
    assert!(said(&list, "no list in common"));
}

#[test]
fn the_tables_of_the_uflpa_page_carry_names_in_brackets() {
    let page = "A list of entities\nName of Entity,Effective Date\n\
                \"Lumora\u{a0}Silk Co., Ltd. (and one alias: Quill Silk)\",\"June 21, 2022\"\n\
                \"Sorrel Yarn (formerly known as Wend Yarn)\",\"August 1, 2024\"\n\
                Entity Name,Effective Date\n\
                \"Tessar Group and its two subsidiaries, which include Tessar Dye Co., Ltd., and Tessar Cloth\",\"May 2, 2025\"\n";
    let list = read("uflpa-2026-06-23.csv", page);
    let names = ["Lumora Silk Co., Ltd.", "Sorrel Yarn", "Tessar Group", "Tessar Dye Co., Ltd.", "Tessar Cloth"];
    assert_eq!(column(&list, Field::Name), names);
    assert_eq!(column(&list, Field::Aliases)[0], "Quill Silk");
    assert_eq!(column(&list, Field::FormerNames)[1], "Wend Yarn");
    assert_eq!(column(&list, Field::Parent)[3..], ["Tessar Group", "Tessar Group"]);
    assert_eq!(column(&list, Field::Since)[..2], ["2022-06-21", "2024-08-01"]);
    assert_eq!(column(&list, Field::Remarks)[2], "and its two subsidiaries");
    assert_eq!((list.about.layout.as_str(), list.about.date), ("dhs-uflpa", Some(date(2026, 6, 23))));
    assert!(said(&list, "taken from the name of the file") && said(&list, "the header once more"));
}

#[test]
fn orders_that_are_not_in_force_are_left_out_and_counted() {
    let text = "Calendar Year,Effective Date,Country,Country Code,Merchandise,WRO/Finding,Industry,Status,Modified Date,Entity,Remarks,Press Release\n\
                2022,6/1/2022,China,CN,Toys,WRO,Consumer Products,Active,,Lumora Façade Co.,\"a, b\",\n\
                2021,12/31/2021,Fishing Vessels,,Fish,Finding,Seafood,Partially Modified,,Quill Fishing,,\n\
                2019,1/2/2019,Malaysia,MY,Gloves,WRO,Rubber,Inactive,,Sorrel Gloves,,\n\
                2019,1/2/2019,Malaysia,MY,Gloves,WRO,Rubber,Inactive-Pending Litigation,,Wend Gloves,,\n";
    let list = read("orders.csv", latin_1(text));
    assert_eq!(column(&list, Field::Name), ["Lumora Façade Co.", "Quill Fishing"]);
    assert_eq!(column(&list, Field::Country), ["CN", ""]);
    assert_eq!(column(&list, Field::Since), ["2022-06-01", "2021-12-31"]);
    assert_eq!(column(&list, Field::Type), ["WRO", "Finding"]);
    assert!(said(&list, "2 entries left out: not in force (Status) (the first is row 4)"));
    let watch = list.info.watchlist.expect("it is one");
    assert_eq!((watch.severity, watch.weights.len()), (Some(Severity::High), 1));
}

const BRAZIL: &str = "MINISTÉRIO\nCadastro de Empregadores\n\n\
    ID;Ano da ação fiscal;UF;Empregador;CNPJ/CPF;Estabelecimento;Trabalhadores envolvidos;CNAE;Decisão administrativa de procedência;Inclusão no Cadastro de Empregadores\n\
    1;2020;MG;Fazenda Inventada Ltda;12.345.678/0001-90;Rodovia 1, km 2;3;0134-2/00;01/02/2022;05/10/2022 a 13/01/2023, 11/11/2024\n\
    2;2020;SP;Pessoa Inventada;123.456.789-00;Sítio;1;0134-2/00;01/02/2022;05/10/2022\n\
    3;2020;PA;Carvão Inventado S.A.;98765432000110;Serra;9;0220-9/02;01/02/2022;05/10/2022 a 13/01/2023\n\
    Atualizado em 07/04/2025;;;;;;;;;\n";

#[test]
fn the_register_of_brazil_has_text_around_it_and_names_persons() {
    let list = read("cadastro_de_empregadores.csv", latin_1(BRAZIL));
    assert_eq!(list.about.layout, "brazil-register");
    assert_eq!(column(&list, Field::Name), ["Fazenda Inventada Ltda", "Carvão Inventado S.A."]);
    assert_eq!(column(&list, Field::RegistrationNo), ["12.345.678/0001-90", "98765432000110"]);
    assert_eq!(column(&list, Field::Since), ["2024-11-11", "2022-10-05"]);
    assert_eq!(column(&list, Field::Until), ["", "2023-01-13"]);
    assert_eq!(column(&list, Field::Country), ["BR", "BR"]);
    assert_eq!(column(&list, Field::Address)[0], "Rodovia 1, km 2, MG");
    assert!(said(&list, "1 entry left out: natural persons") && said(&list, "lines of text below the rows"));
    assert!(!list.notes.iter().any(|note| note.contains("Pessoa")));
}

#[test]
fn the_cleaned_copy_of_it_is_read_too() {
    let text = ";id;ano_acao_fiscal;uf;empregador;cpf_cpnj;estabelecimento;trabalhadores_envolvidos;cnae;data_decisao_administrativa;data_inclusao_cadastro;data_arquivo;data_carga\n\
                0;1;2020;MG;Fazenda Inventada Ltda;12345678000190;Rodovia 1;3;0134200;2022-02-01;2022-10-05;2023-04-05;2023-04-15\n\
                1;2;2020;MG;Pessoa Inventada;12345678900;Sítio;3;0134200;2022-02-01;2022-10-05;2023-04-05;2023-04-15\n";
    let list = read("lista.csv", text);
    assert_eq!(column(&list, Field::Name), ["Fazenda Inventada Ltda"]);
    assert_eq!(column(&list, Field::Since), ["2022-10-05"]);
    assert_eq!(list.about.layout, "brazil-register-cleaned");
}

#[test]
fn debarred_firms_come_as_json_or_as_a_table() {
    let json = r#"{"response": {"ZPROCSUPP": [
        {"SUPP_ID": 1, "SUPP_NAME": "LUMORA WORKS LTD*", "SUPP_ADDR": "1 MILL ROAD", "SUPP_CITY": "TESSAR",
         "COUNTRY_NAME": "Viet Nam", "DEBAR_REASON": "Fraud", "DEBAR_FROM_DATE": "02-Jan-2024", "DEBAR_TO_DATE": "31-Dec-2999"},
        {"SUPP_ID": 2, "SUPP_NAME": "QUILL PLC", "COUNTRY_NAME": "Kenya", "DEBAR_FROM_DATE": "02-Jan-2024", "DEBAR_TO_DATE": "01-Jan-2027"}]}}"#;
    let list = read("debarred.json", json);
    assert_eq!(column(&list, Field::Address), ["1 MILL ROAD, TESSAR", ""]);
    assert_eq!(column(&list, Field::Until), ["", "2027-01-01"]);
    assert_eq!(column(&list, Field::Country), ["VN", "KE"]);
    assert_eq!((list.about.kind, list.about.severity), (ListKind::Debarment, Severity::Medium));
    assert!(said(&list, "the records are those of `response.ZPROCSUPP`"));
    let table = "SUPP_ID,SUPP_NAME,DEBAR_FROM_DATE,DEBAR_TO_DATE\n1,Lumora Works,02-Jan-2024,31-Dec-2999\n";
    assert_eq!(column(&read("debarred.csv", table), Field::Since), ["2024-01-02"]);
}

#[test]
fn exclusions_name_firms_and_persons() {
    let text = "Classification,Name,Address 1,Address 2,City,State / Province,Country,Zip Code,Unique Entity ID,Exclusion Program,Excluding Agency,Exclusion Type,Additional Comments,Active Date,Termination Date,CAGE\n\
                Firm,Lumora Works LLC,1 Mill Road,,Tessar,TX,USA,01234,ABCDEFGH1234,Reciprocal,DOL,Ineligible,,01/31/2024,Indefinite,0AB12\n\
                Individual,,,,,,USA,,,Reciprocal,DOL,Ineligible,,01/31/2024,Indefinite,\n\
                Vessel,MV Quill,,,,,PAN,,,Reciprocal,DOL,Ineligible,,01/31/2024,Indefinite,\n";
    let list = read("exclusions.csv", text);
    assert_eq!(column(&list, Field::Name), ["Lumora Works LLC"]);
    assert_eq!((column(&list, Field::Country)[0], column(&list, Field::Uei)[0]), ("US", "ABCDEFGH1234"));
    assert_eq!(column(&list, Field::Address)[0], "1 Mill Road, Tessar, TX, 01234");
    assert_eq!((column(&list, Field::Since)[0], column(&list, Field::Until)[0]), ("2024-01-31", ""));
    assert_eq!(column(&list, Field::Identifiers)[0], "0AB12");
}

#[test]
fn the_screening_list_parts_its_values() {
    let text = "_id,source,entity_number,type,programs,name,title,addresses,start_date,end_date,vessel_type,remarks,source_list_url,alt_names,dates_of_birth,ids\n\
                a1,Entity List,7,Entity,EAR; X,Lumora Works,,\"1 Mill Road; 2 Mill Road\",2024-01-31,,,,https://example.org,Quill; Sorrel Co,,\n\
                a2,Entity List,8,Individual,EAR,Ann Example,,,,,,,https://example.org,,1970,\n\
                a3,Entity List,9,,EAR,MV Wend,,,,,Tanker,,https://example.org,,,\n";
    let list = read("consolidated.csv", text);
    assert_eq!(column(&list, Field::Name), ["Lumora Works"]);
    assert_eq!((column(&list, Field::Aliases)[0], column(&list, Field::Program)[0]), ("Quill|Sorrel Co", "EAR|X"));
    assert_eq!(column(&list, Field::Reference)[0], "a1 7");
}

#[test]
fn workbooks_may_hold_several_sheets_of_one_list() -> Result<()> {
    let mut book = rust_xlsxwriter::Workbook::new();
    for (name, rows) in [
        ("Read me", vec![vec!["About this workbook", "x"]]),
        (
            "Suppliers",
            vec![
                vec!["Supplier", "Supplier (machine translated English)", "Industry", "Parent company"],
                vec!["绿洲鞋业", "Lumora Shoes", "Shoes", "Tessar Group"],
            ],
        ),
        (
            "1. Companies Operating in XUAR",
            vec![
                vec!["Company", "Company (machine translated English)", "Address", "Sector (English)"],
                vec!["东方纱线", "Quill Yarn", "1 Mill Road", "Yarn"],
            ],
        ),
    ] {
        let sheet = book.add_worksheet().set_name(name)?;
        for (row, cells) in (0..).zip(rows) {
            sheet.write_row(row, 0, cells)?;
        }
    }
    let list = read("workbook.xlsx", book.save_to_buffer()?);
    assert_eq!(column(&list, Field::Name), ["绿洲鞋业", "东方纱线"]);
    assert_eq!(column(&list, Field::Aliases), ["Lumora Shoes", "Quill Yarn"]);
    assert_eq!((column(&list, Field::Parent)[0], column(&list, Field::Type)[1]), ("Tessar Group", "Yarn"));
    assert!(said(&list, "sheets without a header that fits were not read: `Read me`"));
    Ok(())
}

#[test]
fn sponsors_come_as_json_with_markup() {
    let json = r#"[{"tradingname": "Quill Cafe", "sponsorname": "LUMORA PTY LTD", "abn": "12 345 678 901",
        "obligationbreached": "Pay", "description": "<p>Terms &amp; pay</p>", "state": "NSW", "postcode": "2000",
        "sanctionimposed": "Bar", "sanctionimposeddatetext": "02-Jan-2024", "sanctionenddate": "02-Jan-2027"},
        {"tradingname": "", "sponsorname": "Ann Example", "abn": "", "sanctionimposed": "Bar"}]"#;
    let list = read("sponsors.json", json);
    assert_eq!(
        (column(&list, Field::Name), column(&list, Field::Aliases)),
        (vec!["LUMORA PTY LTD"], vec!["Quill Cafe"])
    );
    assert_eq!((column(&list, Field::Country)[0], column(&list, Field::RegistrationNo)[0]), ("AU", "12 345 678 901"));
    assert_eq!(column(&list, Field::Remarks)[0], "Pay; Terms & pay");
    assert_eq!(column(&list, Field::Until)[0], "2027-01-02");
}

#[test]
fn a_register_of_statements_is_refused() {
    let text = "StatementYear,OrganisationName,Address,CompanyNumber,StatementURL\n2024,Lumora Ltd,x,01234567,https://example.org\n";
    let said = refusal("statements.csv", text, &Stated::default());
    assert!(said.contains("is no watch-list") && said.contains("speaks for them"), "{said}");
}

fn mapped(maps: &[&str]) -> Stated {
    let mappings = maps.iter().map(|map| map.parse().expect("it is sound")).collect();
    Stated { mappings, ..Stated::default() }
}

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
    assert_eq!(list.rows.len(), 1);
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
    assert_eq!(again.rows[0], RowNumber(text.lines().take_while(|line| line.starts_with("# ")).count() as u32 + 2));
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
    catalog.add_list(list.info, list.table, std::path::Path::new("x.csv").into(), list.sha256)
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
    let examined =
        super::Examined { info: &list.info, table: &list.table, rows: Some(&list.rows), nameless: &list.nameless };
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
