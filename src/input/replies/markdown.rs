//! The rows of tables in Markdown.

/// Every row of every table, without the lines below their headers.
pub(super) fn rows(text: &str) -> Vec<Vec<String>> {
    let lines = text.lines().map(str::trim).filter(|line| line.starts_with('|'));
    lines.filter(|line| !is_rule(line)).map(cells).collect()
}

/// `|---|:--|`
fn is_rule(line: &str) -> bool {
    line.contains('-') && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' '))
}

/// The cells of a row, without the marks that make letters mean themselves.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut letters = line.trim_matches('|').chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => {
                if let (Some(cell), Some(next)) = (cells.last_mut(), letters.next()) {
                    cell.push(next);
                }
            }
            '|' => cells.push(String::new()),
            other => {
                if let Some(cell) = cells.last_mut() {
                    cell.push(other);
                }
            }
        }
    }
    cells.iter().map(|cell| cell.trim().to_owned()).collect()
}
