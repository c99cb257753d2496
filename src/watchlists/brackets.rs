//! Names that carry others in brackets and behind them, as the UFLPA Entity List does.

/// What a cell with a name and its brackets says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Names {
    /// The name itself.
    pub(super) name: String,
    /// Other names.
    pub(super) aliases: Vec<String>,
    /// Names it no longer carries.
    pub(super) former: Vec<String>,
    /// Subsidiaries that are listed with it by name.
    pub(super) subsidiaries: Vec<String>,
    /// Who else is meant, without names: "and subsidiaries".
    pub(super) scope: Option<String>,
}

#[derive(Clone, Copy)]
enum Kind {
    Alias,
    Former,
}

/// What begins other names.
const MARKERS: [(&str, Kind); 8] = [
    ("also known as", Kind::Alias),
    ("a/k/a", Kind::Alias),
    ("aka", Kind::Alias),
    ("doing business as", Kind::Alias),
    ("formerly known as", Kind::Former),
    ("previously known as", Kind::Former),
    ("f/k/a", Kind::Former),
    ("formerly", Kind::Former),
];

/// How many characters a marker takes at most: "including two aliases:".
const LONGEST_MARKER: usize = 60;

/// Pieces that end the name before a comma and are no names.
const LEGAL_ENDS: [&str; 13] = [
    "ltd",
    "limited",
    "co",
    "co ltd",
    "company",
    "company limited",
    "inc",
    "incorporated",
    "llc",
    "l l c",
    "corp",
    "corporation",
    "plc",
];

/// Takes a cell apart.
pub(super) fn parse(cell: &str) -> Names {
    let mut names = Names::default();
    let mut rest = String::new();
    let mut at = 0;
    while let Some((open, close)) = bracket(cell, at) {
        rest.push_str(&cell[at..open]);
        if !names.take(&cell[open + 1..close]) {
            rest.push_str(&cell[open..=close]);
        }
        at = close + 1;
    }
    rest.push_str(&cell[at..]);
    let rest = rest.split_whitespace().collect::<Vec<_>>().join(" ");
    names.take_tail(&rest);
    names
}

impl Names {
    /// Takes other names from what a bracket holds; says whether it holds any.
    fn take(&mut self, inside: &str) -> bool {
        let Some((mut kind, mut rest)) = marked(inside) else { return false };
        loop {
            let (part, behind) = next_part(rest);
            match kind {
                Kind::Alias => self.aliases.extend(several(part)),
                Kind::Former => self.former.extend(several(part)),
            }
            let Some(behind) = behind else { return true };
            (kind, rest) = marked(behind).unwrap_or((kind, without_and(behind)));
        }
    }

    /// Takes the name, and what stands behind it about those that belong to it.
    fn take_tail(&mut self, text: &str) {
        let lower = text.to_ascii_lowercase();
        let tail =
            [" and its ", " and their ", " and subsidiar", " and affiliate"].iter().filter_map(|t| lower.find(t));
        let is_about_others =
            |at: &usize| ["subsidiar", "affiliate", "subordinate"].iter().any(|word| lower[*at..].contains(word));
        let Some(at) = tail.min().filter(is_about_others) else {
            text.trim().clone_into(&mut self.name);
            return;
        };
        text[..at].trim_end_matches([',', ' ']).clone_into(&mut self.name);
        let (tail, lower) = (&text[at..], &lower[at..]);
        let mut listing = ["which include ", "which are ", "including ", "namely "].iter();
        let listing = listing.find_map(|words| lower.find(words).map(|at| (at, at + words.len())));
        let end = listing.map_or(tail.len(), |(start, _)| start);
        self.scope = Some(tail[..end].trim_matches([',', ' ']).to_owned());
        self.subsidiaries = listing.map(|(_, end)| listed(&tail[end..])).unwrap_or_default();
    }
}

/// The next bracket from a place on, with those inside it.
fn bracket(text: &str, from: usize) -> Option<(usize, usize)> {
    let open = from + text[from..].find('(')?;
    let mut depth = 0;
    for (at, c) in text[open..].char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some((open, open + at));
        }
    }
    None
}

/// What kind of names a text begins, and the text behind that.
fn marked(text: &str) -> Option<(Kind, &str)> {
    let text = without_and(text.trim());
    let head: String = text.chars().take(LONGEST_MARKER).collect::<String>().to_ascii_lowercase();
    if let Some((words, _)) = head.split_once(':')
        && words.contains("alias")
    {
        return Some((Kind::Alias, &text[words.len() + 1..]));
    }
    MARKERS.iter().find_map(|(words, kind)| {
        let ends = head.strip_prefix(words)?.starts_with([' ', ':']);
        ends.then(|| (*kind, text[words.len()..].trim_start_matches([':', ' '])))
    })
}

/// The first names of a list, and what stands behind them: parted by `;`, or by a marker behind
/// "and".
fn next_part(text: &str) -> (&str, Option<&str>) {
    let end = text.find(';').unwrap_or(text.len());
    let mut ands = text[..end].match_indices(" and ").map(|(at, _)| at);
    match ands.find(|at| marked(&text[at + 1..]).is_some()) {
        Some(marker) => (&text[..marker], Some(&text[marker + 1..])),
        None => (&text[..end], text.get(end + 1..)),
    }
}

/// The names in a part of a list: two, where "and" stands behind a legal form.
fn several(part: &str) -> Vec<String> {
    let part = part.trim().trim_end_matches(',');
    let is_end = |at: &usize| {
        let last = part[..*at].rsplit([' ', ',']).next().unwrap_or_default();
        LEGAL_ENDS.contains(&crate::model::fold(last).as_str())
    };
    let cut = part.match_indices(" and ").map(|(at, _)| at).find(is_end);
    let names = match cut {
        Some(at) => vec![&part[..at], &part[at + " and ".len()..]],
        None => vec![part],
    };
    names.into_iter().map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

fn without_and(text: &str) -> &str {
    let text = text.trim_start();
    text.strip_prefix("and ").unwrap_or(text).trim_start()
}

/// The names of a list "A, Ltd., B, and C".
fn listed(text: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for piece in text.split([',', ';']).map(|piece| without_and(piece.trim())).filter(|piece| !piece.is_empty()) {
        let is_end = LEGAL_ENDS.contains(&crate::model::fold(piece).as_str());
        match names.last_mut().filter(|_| is_end) {
            Some(name) => {
                name.push_str(", ");
                name.push_str(piece);
            }
            None => names.push(piece.to_owned()),
        }
    }
    match &names[..] {
        [both] => both.split(" and ").map(|name| name.trim().to_owned()).collect(),
        _ => names,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(names: &[&str]) -> Vec<String> {
        names.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn aliases_stand_in_brackets() {
        let names =
            parse("Lumora Silk (Tessar) Co., Ltd. (including two aliases: Lumora Silk; and Quill (Tessar) Silk)");
        assert_eq!(names.name, "Lumora Silk (Tessar) Co., Ltd.");
        assert_eq!(names.aliases, texts(&["Lumora Silk", "Quill (Tessar) Silk"]));
        assert_eq!(parse("Lumora (and one alias: Quill)").aliases, texts(&["Quill"]));
        let names = parse("Lumora (also known as Quill Co., Ltd.; Sorrel; and formerly known as Wend)");
        assert_eq!((names.aliases, names.former), (texts(&["Quill Co., Ltd.", "Sorrel"]), texts(&["Wend"])));
    }

    #[test]
    fn names_are_parted_by_and_too() {
        let names =
            parse("Lumora (also known as Quill Silk; and Sorrel Co. Ltd. and formerly known as Wend; and Tessar)");
        assert_eq!(names.aliases, texts(&["Quill Silk", "Sorrel Co. Ltd."]));
        assert_eq!(names.former, texts(&["Wend", "Tessar"]));
        let names = parse("Lumora (also known as Quill Co., Ltd. and Sorrel; and formerly known as Silk and Linen)");
        assert_eq!(names.aliases, texts(&["Quill Co., Ltd.", "Sorrel"]));
        assert_eq!(names.former, texts(&["Silk and Linen"]));
    }

    #[test]
    fn former_names_are_kept_apart() {
        let names = parse("Lumora Yarn Co., Ltd. (formerly known as Quill Yarn Co., Ltd.)");
        assert_eq!(names.former, texts(&["Quill Yarn Co., Ltd."]));
        assert_eq!(names.name, "Lumora Yarn Co., Ltd.");
    }

    #[test]
    fn subsidiaries_are_listed_behind_the_name() {
        let names = parse(
            "Lumora Group, Ltd. and its three subsidiaries, which include Quill Co., Ltd., Sorrel Yarn, and Wend",
        );
        assert_eq!(names.name, "Lumora Group, Ltd.");
        assert_eq!(names.subsidiaries, texts(&["Quill Co., Ltd.", "Sorrel Yarn", "Wend"]));
        assert_eq!(names.scope.as_deref(), Some("and its three subsidiaries"));
        let names = parse("Lumora (and one alias: Quill) and subsidiaries");
        assert_eq!((names.name.as_str(), names.scope.as_deref()), ("Lumora", Some("and subsidiaries")));
        assert_eq!(parse("Wind and its Friends Co").name, "Wind and its Friends Co");
    }

    #[test]
    fn odd_brackets_are_part_of_the_name() {
        for odd in ["Lumora (", "Lumora ) x", "((", "Lumora (Alia) Co"] {
            assert_eq!(parse(odd).name, odd);
        }
    }
}
