//! The questionnaire as a bidder fills it in: in `LibreOffice`, which calculates and saves it.

use std::collections::BTreeSet;
use std::process::Command;

use serde_json::{Value, json};

use super::LANGUAGES;
use crate::office::office;
use crate::support::{AS_OF, Folder, TENDER, check, finding, items, parsed, report, run, supplier};

/// What is typed, by language: a name for yes, no, unknown, a country, a role.
fn words(language: &str) -> [&'static str; 5] {
    match language {
        "fr" => ["oui", "non", "inconnu", "Allemagne", "soumissionnaire"],
        "de" => ["ja", "nein", "unbekannt", "Deutschland", "Bieter"],
        "it" => ["sì", "no", "sconosciuto", "Germania", "offerente"],
        "es" => ["sí", "no", "desconocido", "Alemania", "licitador"],
        "ru" => ["да", "нет", "неизвестно", "Германия", "участник"],
        _ => ["yes", "no", "unknown", "Germany", "bidder"],
    }
}

#[test]
fn a_questionnaire_that_was_filled_in_is_screened_without_a_mapping_in_each_language() {
    let Some(office) = office() else { return };
    for language in LANGUAGES {
        let folder = Folder::new();
        let [yes, no, unknown, country, role] = words(language);
        let (form, filled) = (folder.path("form.xlsx"), folder.path("filled.xlsx"));
        let written = run(&["template", &form, "--as-of", AS_OF, "--language", language, "--bid", "BID-A"]);
        assert_eq!(written.code, 0, "{}", written.stderr);
        let answers = json!([
            { "supplier_id": "001", "name": "Beispiel Reinigung", "country": country, "bid_id": "BID-A", "tier": "0",
              "role": role, "sector_code": "81 x", "plan_present": yes, "plan_date": "2026-02-01",
              "plan_covers_subcontractors": no, "workers_total": "120", "migrant_share_pct": "45",
              "id_documents_held": no, "contract_value": "250000.50" },
            { "supplier_id": "002", "name": "Muster Personal", "country": "DE", "bid_id": "BID-A", "parent_id": "001",
              "tier": "1", "id_documents_held": yes, "plan_present": unknown },
        ]);
        let answers = folder.file("answers.json", &answers.to_string());
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cli/kit/fill.py");
        let output = Command::new(python())
            .arg(script)
            .arg(&office)
            .args([&folder.folder("home"), &form, &filled, &answers])
            .output()
            .expect("python starts");
        assert!(output.status.success(), "{language}: {}", String::from_utf8_lossy(&output.stderr));
        let counts: Value = parsed(&String::from_utf8_lossy(&output.stdout));
        assert_eq!((&counts["name"], &counts["migrant_share_pct"]), (&json!(2.0), &json!(1.0)), "{language}");
        is_screened(language, &filled);
    }
}

/// A Python that can speak to `LibreOffice`: the one of the system, which others may hide.
fn python() -> &'static str {
    let speaks = |name: &str| {
        let tried = Command::new(name).args(["-c", "import uno"]).output();
        tried.is_ok_and(|output| output.status.success())
    };
    ["python3", "/usr/bin/python3"]
        .into_iter()
        .find(|name| speaks(name))
        .expect("python3-uno is installed beside LibreOffice")
}

fn is_screened(language: &str, filled: &str) {
    let screened = report(&check(&[filled, "--format", "json"]));
    let sheets = items(&screened["run"]["inputs"]);
    assert_eq!(sheets.len(), 1, "{language}: only the answers are a list");
    for column in items(&sheets[0]["columns"]) {
        assert_eq!((&column["status"], &column["confidence"]), (&json!("mapped"), &json!(1.0)), "{language}: {column}");
    }
    let lost: Vec<&Value> =
        items(&screened["problems"]).iter().filter(|problem| problem["kind"] == "unreadable_cell").collect();
    assert!(lost.is_empty(), "{language}: {lost:?}");
    assert_eq!(supplier(&screened, "001")["country"], "DE", "{language}");
    assert!(finding(&screened, "001", "plan-omits-subcontractors").is_some_and(|f| f["verdict"] == "flagged"));
    assert!(finding(&screened, "002", "id-documents-held").is_some_and(|f| f["verdict"] == "flagged"), "{language}");
    assert!(finding(&screened, "002", "plan-missing").is_some_and(|f| f["verdict"] == "unknown"), "{language}");
    assert_eq!(supplier(&screened, "002")["chain"]["parents"], json!(["001"]));
}

#[test]
fn a_letter_opens_in_libreoffice_with_all_that_stands_in_it() {
    let Some(office) = office() else { return };
    let folder = Folder::new();
    let (place, report) = (folder.path("letters"), folder.path("r.json"));
    let arguments = [&TENDER[..], &["--letters", &place, "--language", "de", "--quiet", "-o", &report]].concat();
    assert_eq!(check(&arguments).code, 1);
    let out = folder.folder("text");
    let status = Command::new(office)
        .args([
            "--headless",
            "--convert-to",
            "txt:Text (encoded):UTF8",
            "--outdir",
            &out,
            &format!("{place}/bid-b.docx"),
        ])
        .env("HOME", folder.folder("home"))
        .output()
        .expect("LibreOffice starts");
    assert!(status.status.success(), "{}", String::from_utf8_lossy(&status.stderr));
    let read = std::fs::read_to_string(format!("{out}/bid-b.txt")).expect("it was converted");
    let written = std::fs::read_to_string(format!("{place}/bid-b.md")).expect("it is there");
    let words =
        |text: &str| text.split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect::<BTreeSet<String>>();
    let missing: Vec<String> = words(&written).difference(&words(&read)).cloned().collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert_eq!(read.matches("#id_documents_held").count(), written.matches("#id_documents_held").count());
}
