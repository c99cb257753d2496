//! The copy read back, and what must hold of it.

use calamine::{Data, Reader, Xlsx, open_workbook};
use serde_json::Value;

use super::ADDED;
use crate::support::{items, suppliers, text};

/// A workbook read back: its sheets by name, each cell at its place.
pub(crate) struct Copy {
    pub(crate) sheets: Vec<(String, Vec<Vec<Data>>)>,
    /// The sheets as they are stored.
    pub(crate) parts: Vec<String>,
}

impl Copy {
    pub(crate) fn open(path: &str) -> Self {
        let mut book: Xlsx<_> = open_workbook(path).expect("the workbook can be opened");
        let whole = |range: &calamine::Range<Data>| {
            let (height, width) = range.end().map_or((0, 0), |(row, column)| (row + 1, column + 1));
            let cell = |row, column| range.get_value((row, column)).cloned().unwrap_or(Data::Empty);
            (0..height).map(|row| (0..width).map(|column| cell(row, column)).collect()).collect()
        };
        let sheets = book.worksheets().iter().map(|(name, range)| (name.clone(), whole(range))).collect();
        let file = std::fs::File::open(path).expect("the workbook is there");
        let mut archive = zip::ZipArchive::new(file).expect("a workbook is an archive");
        let mut part = |number: usize| {
            let mut text = String::new();
            let part = archive.by_name(&format!("xl/worksheets/sheet{number}.xml"));
            std::io::Read::read_to_string(&mut part.expect("the sheet is there"), &mut text).expect("it is text");
            text
        };
        let count = book.sheet_names().len();
        Self { sheets, parts: (1..=count).map(&mut part).collect() }
    }

    pub(crate) fn names(&self) -> Vec<&str> {
        self.sheets.iter().map(|(name, _)| name.as_str()).collect()
    }

    pub(crate) fn place(&self, name: &str) -> usize {
        self.sheets
            .iter()
            .position(|(known, _)| known == name)
            .unwrap_or_else(|| panic!("no {name}: {:?}", self.names()))
    }

    pub(crate) fn sheet(&self, name: &str) -> &[Vec<Data>] {
        &self.sheets[self.place(name)].1
    }

    /// The cells of a row as text, the row as spreadsheets count it.
    pub(crate) fn row(&self, name: &str, row: u64) -> Vec<String> {
        self.sheet(name)[row as usize - 1].iter().map(as_text).collect()
    }

    /// What stands in the added columns of a row.
    pub(crate) fn said(&self, name: &str, header: u64, row: u64) -> [String; 6] {
        let heads = self.row(name, header);
        let cells = self.row(name, row);
        ADDED.map(|added| {
            let place =
                heads.iter().position(|head| head == added).unwrap_or_else(|| panic!("no {added} in {heads:?}"));
            cells[place].clone()
        })
    }

    /// Where a cell leads: the sheet and the row.
    pub(crate) fn link(&self, name: &str, cell: &str) -> Option<(String, u64)> {
        let part = &self.parts[self.place(name)];
        let start = part.find(&format!("<hyperlink ref=\"{cell}\" location=\""))?;
        let place = part[start..].split("location=\"").nth(1)?.split('"').next()?;
        let (sheet, cell) = place.rsplit_once('!').expect("a link names sheet and cell");
        let sheet = sheet.trim_matches('\'').replace("''", "'").replace("&amp;", "&");
        Some((sheet, cell.trim_start_matches('A').parse().expect("a link leads to a row")))
    }
}

/// What a cell says as text.
pub(crate) fn as_text(cell: &Data) -> String {
    match cell {
        Data::DateTime(day) => {
            let (year, month, day, ..) = day.to_ymd_hms_milli();
            format!("{year}-{month:02}-{day:02}")
        }
        Data::Float(number) => number.to_string(),
        Data::Empty => String::new(),
        other => other.to_string(),
    }
}

pub(crate) fn letters(column: usize) -> String {
    let last = char::from(b'A' + (column % 26) as u8);
    if column < 26 { last.to_string() } else { format!("{}{last}", letters(column / 26 - 1)) }
}

/// Proves that what is said beside every supplier of a JSON report is what that says.
/// `sheet_of` names the sheet of a file and sheet; the header is in that row.
pub(crate) fn prove_agreement(copy: &Copy, report: &Value, sheet_of: &dyn Fn(&Value) -> String, header: u64) {
    for supplier in suppliers(report) {
        let (sheet, row) = (sheet_of(supplier), supplier["row"].as_u64().expect("a supplier has a row"));
        let key = text(&supplier["key"]);
        let [status, legal, band, reasons, ask, count] = copy.said(&sheet, header, row);
        let flagged: Vec<&Value> =
            items(&supplier["findings"]).iter().filter(|finding| finding["verdict"] == "flagged").collect();
        let worst = supplier["chain"]["worst"]["total"].as_str();
        let worst = worst.or(flagged.first().map(|finding| text(&finding["severity"])));
        assert_eq!(status, worst.unwrap_or("nothing flagged"), "status of {key}");
        assert_eq!(legal, text(&supplier["rating"]["legal"]["status"]).replace('_', " "), "legal status of {key}");
        assert_eq!(band, supplier["rating"]["band"].as_str().unwrap_or("not scored"), "band of {key}");
        assert_eq!(count, flagged.len().to_string(), "findings of {key}");
        let rule = |id: &Value| items(&report["rules"]).iter().find(|rule| rule["id"] == *id).expect("the rule ran");
        // Own findings come gravest first, each in the line of its severity.
        let mut rest = reasons.as_str();
        for finding in &flagged {
            let (title, severity) = (text(&rule(&finding["rule"])["title"]), text(&finding["severity"]));
            let place = rest.find(title).unwrap_or_else(|| panic!("{key} lacks {title:?} behind {rest:?}"));
            rest = &rest[place..];
            let line = reasons.lines().find(|line| line.starts_with(&format!("{severity}: ")));
            assert!(line.is_some_and(|line| line.contains(title)), "{key}: {title} is not in the line of {severity}");
        }
        let below = items(supplier.get("inherited").unwrap_or(&Value::Array(Vec::new()))).to_vec();
        for inherited in below.iter().filter(|found| ["critical", "high"].contains(&text(&found["severity"]))) {
            let line =
                reasons.lines().find(|l| l.starts_with(&format!("{}, from below: ", text(&inherited["severity"]))));
            let title = text(&rule(&inherited["rule"])["title"]);
            assert!(line.is_some_and(|line| line.contains(title)), "{key} lacks {title} from below: {reasons}");
        }
        assert_eq!(reasons.is_empty(), flagged.is_empty() && below.is_empty(), "{key}: {reasons}");
        if let Some(first) = flagged.first() {
            assert!(ask.starts_with(&format!("1. {}", text(&rule(&first["rule"])["ask"]))), "{key}: {ask}");
        }
    }
}

/// Proves that each supplier leads to its first finding and each finding back to it.
pub(crate) fn prove_links(copy: &Copy, report: &Value, sheet_of: &dyn Fn(&Value) -> String, header: u64) {
    for supplier in suppliers(report).iter().filter(|supplier| !items(&supplier["findings"]).is_empty()) {
        let (sheet, row) = (sheet_of(supplier), supplier["row"].as_u64().expect("a supplier has a row"));
        let count = copy.row(&sheet, header).iter().position(|head| head == "thb_findings").expect("it was added");
        let link = copy.link(&sheet, &format!("{}{row}", letters(count)));
        let (target, first) = link.unwrap_or_else(|| panic!("{} leads nowhere", supplier["key"]));
        assert_eq!(target, "Findings");
        let key = |row: u64| copy.row("Findings", row)[0].clone();
        assert_eq!(key(first), text(&supplier["key"]));
        assert_ne!(key(first - 1), text(&supplier["key"]), "this is not its first finding");
        assert_eq!(copy.link("Findings", &format!("A{first}")), Some((sheet, row)));
    }
}
