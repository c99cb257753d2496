//! Whatever a file holds, it is a list or an error that says why not; and what was read as a
//! list is written and read again the same.

use proptest::prelude::*;

use super::super::write;
use super::{Loaded, Stated, read_as};

/// Headers of known layouts, so that rows below them are read.
const HEADS: [&str; 6] = [
    "name,aliases,country,since,until",
    "Entity,WRO/Finding,Status,Merchandise,Effective Date,Country",
    "ID;Ano;Empregador;CNPJ/CPF;Estabelecimento;UF;Inclusão no Cadastro de Empregadores",
    "id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,program_ids,dataset,first_seen,last_seen,last_change",
    "Name of Entity,Effective Date",
    "[{\"tradingname\":",
];

const FRONT: &str = "# thbscreen watch-list\n# id = \"x\"\n# title = \"X\"\n# kind = \"other\"\n# severity = \"low\"\n";

fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Za-zÀ-ž .,&()]{0,24}",
        "[0-9/.-]{0,12}",
        prop_oneof![
            Just("Company"),
            Just("Active"),
            Just("05/10/2022 a 13/01/2023, 11/11/2024"),
            Just("\"\"\"A;\"\"\";B"),
            Just("=1+1"),
            Just("'=x"),
            Just("# name")
        ]
        .prop_map(str::to_owned),
        any::<String>().prop_map(|text| text.chars().take(12).collect()),
    ]
}

fn file() -> impl Strategy<Value = String> {
    let row = prop::collection::vec(cell(), 0..8);
    let rows = prop::collection::vec(row, 0..6);
    (prop::bool::ANY, 0..HEADS.len(), prop::sample::select(vec![",", ";", "\t"]), rows).prop_map(
        |(in_form, head, sign, rows)| {
            let rows: Vec<String> = rows.iter().map(|row| row.join(sign)).collect();
            format!("{}{}\n{}\n", if in_form { FRONT } else { "" }, HEADS[head], rows.join("\n"))
        },
    )
}

fn rows(list: &Loaded) -> Vec<Vec<&str>> {
    list.table.rows().map(|row| row.iter().collect()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_file_is_a_list_or_an_error(content in file()) {
        if let Ok(list) = read_as("list.csv", &content, &Stated::default()) {
            let written = write(&list).expect("what was read can be written");
            let again = read_as("again.csv", &written, &Stated::default()).expect("what was written can be read");
            prop_assert_eq!(rows(&again), rows(&list));
            prop_assert_eq!(write(&again).expect("it can be written"), written);
        }
    }
}
