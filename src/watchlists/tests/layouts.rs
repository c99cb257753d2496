//! Each layout, with an invented file in it.

use anyhow::Result;
use jiff::civil::date;

use super::{column, desk, read, refusal, said};
use crate::model::{ListKind, RowNumber, Severity};
use crate::watchlists::{Field, Stated};

const LEI: &str = "54930084UKLVMY22DS16";

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

pub(super) const OPENSANCTIONS: &str = r#""id","schema","name","aliases","birth_date","countries","addresses","identifiers","sanctions","phones","emails","program_ids","dataset","first_seen","last_seen","last_change"
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
    assert_eq!([list.table.number(0), list.table.number(1)], [RowNumber(2), RowNumber(5)]);
    assert!(said(&list, "1 entry left out: natural persons") && said(&list, "1 entry left out: ships"));
    let about = &list.about;
    assert_eq!((about.id.as_str(), about.kind, about.severity), ("uflpa", ListKind::ForcedLabour, Severity::Critical));
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
