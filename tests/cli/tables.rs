//! Where the table of a sheet begins, which of its columns is which, and which of its
//! rows are suppliers.

use serde_json::Value;

use crate::support::{Folder, Output, check, items, parsed, run, text};

/// What `columns` makes of a list.
fn columns(list: &str, options: &[&str]) -> Value {
    let folder = Folder::new();
    let path = folder.file("list.csv", list);
    let output = run(&[&["columns", "--format", "json", &path], options].concat());
    assert_eq!(output.code, 0, "{}", output.stderr);
    parsed(&output.stdout)
}

/// The answer of `check` to a list.
fn checked(list: &str, options: &[&str]) -> Output {
    let folder = Folder::new();
    let path = folder.file("list.csv", list);
    check(&[&[path.as_str()], options].concat())
}

/// What the headers of the first table were mapped to, in their order.
fn mapped(columns: &Value) -> Vec<&str> {
    let notes = items(&columns["files"][0]["columns"]).iter();
    notes.map(|note| note["column"].as_str().unwrap_or("-")).collect()
}

fn header_row(columns: &Value) -> &Value {
    &columns["files"][0]["header_row"]
}

fn rows(columns: &Value) -> u64 {
    columns["files"][0]["rows"].as_u64().expect("the rows are counted")
}

/// The rows that a remark with these words names.
fn rows_remarked(columns: &Value, words: &str) -> Vec<u64> {
    let remark = items(&columns["problems"]).iter().find(|problem| text(&problem["message"]).contains(words));
    let remark = remark.unwrap_or_else(|| panic!("no remark says `{words}`: {}", columns["problems"]));
    items(&remark["rows"]).iter().filter_map(Value::as_u64).collect()
}

#[test]
fn the_header_is_found_below_titles_and_blank_rows() {
    let list = "Suppliers of the year 2025;;;\n;;;\nprinted 3.1.2026;;;\n\nSupplier name;Country;City;Total workers\nAlpha;DE;Ulm;3\n";
    let read = columns(list, &[]);
    assert_eq!((header_row(&read), rows(&read)), (&Value::from(5), 1));
    assert_eq!(mapped(&read), ["name", "country", "city", "workers_total"]);
    assert_eq!(rows_remarked(&read, "above the header"), [1, 3]);
}

#[test]
fn a_row_of_values_that_sounds_like_a_header_is_none() {
    // Two firms have known headers inside their names.
    let list = "Leverandør,Land,By\nSupplier Company Ltd,NO,Oslo\nFactory Name Printing,SE,Lund\n";
    assert_eq!(header_row(&columns(list, &[])), 1);
}

#[test]
fn groups_above_the_header_tell_equal_headers_apart() {
    let list = "Supplier,,Buyer,,Workers,\nName,Country,Name,Country,Total,Share of migrants\nAlpha,DE,City of Ulm,AT,10,5 %\n";
    let read = columns(list, &[]);
    assert_eq!((header_row(&read), rows(&read)), (&Value::from(2), 1));
    assert_eq!(&mapped(&read)[..4], ["name", "country", "-", "-"]);
    assert_eq!(items(&read["files"][0]["columns"])[2]["header"], "Buyer / Name");
}

#[test]
fn parts_below_the_header_belong_to_it() {
    let list =
        "Supplier name,Country,Address,,Plan\n,,Street,City,\nAlpha,DE,Main Road 1,Ulm,yes\nBeta,FR,Rue 2,Lyon,no\n";
    let read = columns(list, &[]);
    assert_eq!((header_row(&read), rows(&read)), (&Value::from(1), 2));
    assert_eq!(&mapped(&read)[..4], ["name", "country", "address", "city"]);
}

#[test]
fn hashtags_say_what_a_column_is_in_any_language() {
    let list = "Fyrirtæki,Land,Áætlun\n#name,#country,#plan_present\nAlpha,IS,yes\n";
    let read = columns(list, &[]);
    assert_eq!(mapped(&read), ["name", "country", "plan_present"]);
    assert_eq!((header_row(&read), rows(&read)), (&Value::from(1), 1));
    let alone = columns("#name,#country\nAlpha,IS\n", &[]);
    assert_eq!((mapped(&alone), rows(&alone)), (vec!["name", "country"], 1));
}

#[test]
fn a_list_without_header_is_refused_with_the_way_out() {
    let list = "1,Alpha Ltd,Germany\n2,Beta SA,France\n3,Gamma Oy,Finland\n";
    let refused = checked(list, &[]);
    assert_eq!(refused.code, 2);
    assert!(refused.stderr.contains("--no-header --map 2=name --map 3=country"), "{}", refused.stderr);
    let read = columns(list, &["--no-header", "--map", "2=name", "--map", "3=country"]);
    assert_eq!((header_row(&read), rows(&read)), (&Value::Null, 3));
    assert_eq!(mapped(&read), ["-", "name", "country"]);
    assert!(checked(list, &["--no-header"]).stderr.contains("--map 1=name"));
}

#[test]
fn rows_that_are_no_suppliers_are_named_and_not_screened() {
    let list = "Name,Country,City,Amount\nBangladesh,,,\nAlpha,BD,Dhaka,10\nName,Country,City,Amount\n,,Section two,\n\
                Beta,BD,Dhaka,5\nTotal,,,15\nSource: own survey,,,\n";
    let read = columns(list, &["--map", "Name=name"]);
    // A heading where the names stand could be a supplier of which nothing else is known.
    assert_eq!(rows(&read), 3);
    assert_eq!(rows_remarked(&read, "repeat the header"), [4]);
    assert_eq!(rows_remarked(&read, "totals"), [7]);
    assert_eq!(rows_remarked(&read, "headings and notes"), [5, 8]);
}

#[test]
fn a_supplier_with_a_name_alone_is_not_a_note() {
    let read = columns("Name,Country,City\nAlpha,BD,Dhaka\nTotal Logistics,,\nSource Textiles,,\nBeta,,\n", &[]);
    assert_eq!(rows(&read), 4);
}

#[test]
fn an_answer_without_a_name_is_kept() {
    let read = columns("Supplier,Country,Passports retained\nAlpha,DE,no\n,,yes\n", &[]);
    assert_eq!(rows(&read), 2);
}

#[test]
fn rows_with_a_cell_too_many_are_left_out_and_named() {
    let list =
        "Name,Country,City,Workers\nAlpha,DE,Ulm,1\nBeta,DE,Halle, Saale,2\nGamma,DE,Jena,3\nDelta,DE\nEta,DE,Ulm,4\n";
    let read = columns(list, &[]);
    assert_eq!(rows(&read), 4);
    assert_eq!(rows_remarked(&read, "wrong columns"), [3]);
    assert_eq!(rows_remarked(&read, "fewer cells"), [5]);
    let kept = columns(list, &["--ragged", "keep"]);
    assert_eq!(rows(&kept), 5);
    assert_eq!(rows_remarked(&kept, "beyond"), [3]);
}

#[test]
fn a_row_wrapped_in_quotes_as_a_whole_is_left_out_and_named() {
    let read = columns("Name,Country,City\nAlpha,DE,Ulm\n\"Beta,DE,Jena\"\nGamma,DE,Ulm\n", &[]);
    assert_eq!((rows(&read), rows_remarked(&read, "wrong columns")), (2, vec![3]));
}

#[test]
fn values_decide_over_headers() {
    let list = "Supplier name,Vendor,Country,Passports retained\n1001,Alpha,7,maybe\n1002,Beta,8,later\n";
    assert_eq!(mapped(&columns(list, &[])), ["-", "name", "-", "-"]);
    let refused = checked("Supplier,Remarks\nGermany,a\nFrance,b\n", &[]);
    assert!(refused.stderr.contains("no names of firms, for example `Germany`"), "{}", refused.stderr);
}

#[test]
fn confidence_falls_with_the_values_that_cannot_be_read() {
    let read = columns("Supplier,Country\nAlpha,DE\nBeta,FR\nGamma,??x\nDelta,IT\n", &[]);
    let country = &items(&read["files"][0]["columns"])[1];
    assert!(country["confidence"].as_f64().is_some_and(|sure| sure > 0.8 && sure < 1.0), "{country}");
    assert!(text(&country["reason"]).contains("75 %"), "{country}");
}

#[test]
fn several_columns_of_one_list_are_read_together() {
    let list = "Supplier,Country,Product 1,Product 2\nAlpha,DE,bricks,tiles\nBeta,FR,,bricks\n";
    let folder = Folder::new();
    let path = folder.file("list.csv", list);
    let output = run(&["columns", "--format", "json", &path, "--map", "Product 1=goods", "--map", "Product 2=goods"]);
    assert_eq!(mapped(&parsed(&output.stdout)), ["name", "country", "goods", "goods"]);
}

#[test]
fn a_column_that_stands_twice_is_read_once_and_told_apart() {
    let read = columns("Name,Name,Country\nAlpha,Beta,DE\n", &[]);
    assert_eq!(mapped(&read), ["name", "-", "country"]);
    assert_eq!(items(&read["files"][0]["columns"])[1]["header"], "Name (2)");
    let stated = columns("Name,Name,Country\nAlpha,Beta,DE\n", &["--map", "Name (2)=name"]);
    assert_eq!(mapped(&stated), ["-", "name", "country"]);
}

#[test]
fn a_mapping_is_written_and_read_again() {
    let folder = Folder::new();
    let list = folder.file("list.csv", "\"A \"\"quoted\"\", name\";Land;;Bemerkung\nAlpha;DE;x;y\n");
    let mapping = folder.path("mapping.toml");
    let stated = ["--map", "A \"quoted\", name=name", "--map", "3=city"];
    let first = run(&[&["columns", "--format", "json", &list, "--write", &mapping], &stated[..]].concat());
    assert_eq!(first.code, 0, "{}", first.stderr);
    let again = run(&["columns", "--format", "json", &list, "--mapping", &mapping]);
    assert_eq!(mapped(&parsed(&again.stdout)), mapped(&parsed(&first.stdout)));
    assert_eq!(mapped(&parsed(&again.stdout)), ["name", "country", "city", "-"]);
    assert_eq!(check(&[&list, "--mapping", &mapping, "--fail-on", "never"]).code, 0);
    // The command line wins over the file.
    let other = run(&["columns", "--format", "json", &list, "--mapping", &mapping, "--map", "Land=region"]);
    assert_eq!(mapped(&parsed(&other.stdout))[1], "region");
}

#[test]
fn a_mapping_file_that_fits_no_list_is_refused() {
    let folder = Folder::new();
    let list = folder.file("list.csv", "Supplier,Country\nAlpha,DE\n");
    let wrong = [
        ("[[table]]\n[table.columns]\nSuplier = \"name\"\n", "did you mean `Supplier`"),
        ("[[table]]\n[table.columns]\nSupplier = \"nam\"\n", "did you mean `name`"),
        ("[[table]]\ncolumn = 3\n", "column"),
        ("", "states nothing"),
        ("not toml", "cannot be read"),
    ];
    for (mapping, words) in wrong {
        let file = folder.file("mapping.toml", mapping);
        let output = check(&[&list, "--mapping", &file]);
        assert_eq!(output.code, 2, "{mapping}");
        assert!(output.stderr.contains(words), "{mapping}: {}", output.stderr);
    }
    let missing = folder.path("none.toml");
    assert!(check(&[&list, "--mapping", &missing]).stderr.contains("there is no such file"));
}

#[test]
fn a_mapping_is_never_written_over_the_list() {
    let folder = Folder::new();
    let list = folder.file("list.csv", "Supplier,Country\nAlpha,DE\n");
    let before = folder.content();
    assert_eq!(run(&["columns", &list, "--write", &list]).code, 2);
    assert_eq!(folder.content(), before);
}

#[test]
fn a_published_table_that_lists_no_suppliers_is_refused_by_name() {
    let list = "ocid,id,buyer/0/id,buyer/0/name\nocds-1,1,GB-1,City of Ulm\n";
    let refused = checked(list, &[]);
    assert_eq!(refused.code, 2);
    assert!(refused.stderr.contains("OCDS"), "{}", refused.stderr);
}

#[test]
fn only_parties_that_supply_are_suppliers() {
    let list = "ocid,id,parties/0/id,parties/0/name,parties/0/roles\n\
                ocds-1,1,A,City of Ulm,buyer\nocds-1,1,B,Alpha,supplier;tenderer\nocds-1,1,C,Beta,tenderer\n";
    let read = columns(list, &[]);
    assert_eq!(rows(&read), 2);
    assert_eq!(rows_remarked(&read, "other roles").len(), 1);
}

#[test]
fn identifiers_that_a_spreadsheet_spoilt_are_doubted() {
    let ids = [
        "1.23457E+11",
        "7712345678",
        "7712345679",
        "7712345670",
        "7712345671",
        "712345672",
        "7712345673",
        "7712345674",
    ];
    let rows: Vec<String> = ids.iter().enumerate().map(|(i, id)| format!("Firm {i},{id},RU\n")).collect();
    let read = columns(&format!("Supplier,Registration number,Country\n{}", rows.concat()), &[]);
    let doubts: Vec<&str> =
        items(&read["problems"]).iter().filter(|p| p["kind"] == "doubtful_id").map(|p| text(&p["value"])).collect();
    assert_eq!(doubts[0], "1.23457E+11");
    let decimals = columns("Supplier,Registration number\nAlpha,8231834.0\nBeta,8231835.0\n", &[]);
    assert_eq!(rows_remarked(&decimals, "stored as decimals"), [2, 3]);
}

#[test]
fn a_tier_may_be_written_in_words() {
    let folder = Folder::new();
    let list = folder.file("list.csv", "Supplier,Country,Tier\nAlpha,DE,Tier 1 Supplier\nBeta,FR,Tier 2\nGamma,FR,3\n");
    let read = parsed(&run(&["columns", "--format", "json", &list]).stdout);
    assert_eq!(mapped(&read), ["name", "country", "tier"]);
    assert!(items(&read["problems"]).is_empty(), "{}", read["problems"]);
}

#[test]
fn limits_are_refusals_that_name_their_option() {
    let list = "Supplier,Country,City\nAlpha,DE,Ulm\nBeta,DE,Ulm\n";
    for limit in ["columns=2", "memory=10"] {
        let output = checked(list, &["--limit", limit]);
        let (name, _) = limit.split_once('=').expect("a limit has a name");
        assert_eq!(output.code, 2, "{limit}");
        assert!(output.stderr.contains(&format!("--limit {name}=")), "{}", output.stderr);
    }
    assert!(checked(list, &["--limit", "rows=1"]).stderr.contains("memory"));
}

#[test]
fn rows_that_were_not_screened_are_the_first_remark() {
    let countries: Vec<String> = (0..9).map(|i| format!("Firm {i},nowhere {i},Ulm\n")).collect();
    let output = checked(&format!("Supplier,Country,City\n{}Beta,DE,Halle, Saale\n", countries.concat()), &[]);
    let remarks = output.stdout.split("Remarks on the input").nth(1).expect("there are remarks");
    assert!(remarks.trim_start().lines().next().is_some_and(|line| line.contains("rows with more cells")), "{remarks}");
}
