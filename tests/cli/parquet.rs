//! Tables as Parquet files. Only where the program was built with the feature.

use std::fs::File;

use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::record::Field;

use crate::support::{Folder, TENDER, check};

/// The columns and the cells of a file, as a CSV file would hold them.
fn cells(path: &str) -> Vec<Vec<String>> {
    let file = File::open(path).unwrap_or_else(|fault| panic!("{path}: {fault}"));
    let reader = SerializedFileReader::new(file).unwrap_or_else(|fault| panic!("{path}: {fault}"));
    let schema = reader.metadata().file_metadata().schema();
    let mut cells = vec![schema.get_fields().iter().map(|field| field.name().to_owned()).collect()];
    let rows = reader.get_row_iter(None).expect("it has rows").map(|row| row.expect("it is a row"));
    cells.extend(rows.map(|row| row.get_column_iter().map(|(_, cell)| as_text(cell)).collect::<Vec<_>>()));
    cells
}

fn as_text(cell: &Field) -> String {
    match cell {
        Field::Null => String::new(),
        Field::Str(text) => text.clone(),
        Field::Double(number) => number.to_string(),
        Field::Date(days) => {
            let day = jiff::civil::date(1970, 1, 1).checked_add(jiff::Span::new().days(*days));
            day.expect("it is a day").to_string()
        }
        other => other.to_string(),
    }
}

#[test]
fn the_files_hold_what_the_folder_of_csv_files_holds() {
    let folder = Folder::new();
    let (texts, tables) = (folder.path("texts/"), folder.path("tables/"));
    for (path, options) in [(&texts, &[][..]), (&tables, &["--tables", "parquet"])] {
        assert_eq!(check(&[&TENDER, options, &["-o", path, "--quiet"]].concat()).code, 1);
    }
    let names = ["bids", "suppliers", "findings", "inherited", "questions", "points", "rules", "instruments", "run"];
    for name in names {
        let mut reader =
            csv::ReaderBuilder::new().has_headers(false).from_path(format!("{texts}{name}.csv")).expect("it is there");
        let expected: Vec<Vec<String>> =
            reader.records().map(|row| row.expect("it is CSV").iter().map(str::to_owned).collect()).collect();
        assert!(expected.len() > 1, "{name} holds nothing");
        assert_eq!(cells(&format!("{tables}{name}.parquet")), expected, "{name}");
    }
}

#[test]
fn findings_come_out_the_same_twice_and_a_name_that_looks_like_a_formula_stays_as_it_is() {
    let folder = Folder::new();
    let list = folder.file("list.csv", "Supplier ID,Name,Passports retained\nS-1,=A1,yes\n");
    let paths = [folder.path("a.parquet"), folder.path("b.parquet")];
    for path in &paths {
        assert_eq!(check(&[&list, "-o", path, "--quiet"]).code, 1);
    }
    let [first, second] = paths.each_ref().map(|path| std::fs::read(path).expect("it is there"));
    assert_eq!(first, second);
    assert!(cells(&paths[0]).iter().any(|row| row[1] == "=A1"));
}

#[test]
fn another_word_than_a_sort_of_file_is_refused() {
    let output = check(&[&TENDER[..], &["--tables", "parquett"]].concat());
    assert_eq!(output.code, 2);
    assert!(output.stderr.contains("`parquett` is not one of csv, parquet"), "{}", output.stderr);
}
