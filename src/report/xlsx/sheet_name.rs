//! What sheets are called, as far as a workbook allows.

/// So many UTF-16 units the name of a sheet has at most.
pub(super) const LONGEST: usize = 31;

/// So much room the number of a further sheet takes: ` (999)`.
const NUMBER: usize = 6;

/// The name of one of the sheets of a table, counted from 0, by the title of the table.
pub(super) fn page_name(title: &str, page: usize) -> String {
    match page {
        0 => title.to_owned(),
        page => format!("{} ({})", stem(title), page + 1),
    }
}

/// Whether a sheet of a table of that title is or may be called so. Excel does not tell
/// capital letters from small ones.
pub(super) fn is_page_of(name: &str, title: &str) -> bool {
    let (name, title) = (name.to_lowercase(), title.to_lowercase());
    name == title || name.strip_prefix(&*stem(&title)).is_some_and(|end| end.starts_with(" ("))
}

/// What stands before the number of a further sheet.
fn stem(title: &str) -> String {
    shortened(title, LONGEST - NUMBER)
}

/// A name cut to so many UTF-16 units.
pub(super) fn shortened(name: &str, mut room: usize) -> String {
    let fits = |c: &char| {
        let fits = room >= c.len_utf16();
        room = room.saturating_sub(c.len_utf16());
        fits
    };
    let kept: String = name.chars().take_while(fits).collect();
    kept.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_further_sheet_has_room_for_its_number() {
        let title = "Выводы, дошедшие снизу вверх...";
        assert_eq!(title.encode_utf16().count(), LONGEST);
        for page in [0, 1, 998] {
            let name = page_name(title, page);
            assert!(name.encode_utf16().count() <= LONGEST && is_page_of(&name, title), "{name}");
        }
        assert_eq!(page_name("Findings", 2), "Findings (3)");
        assert!(!is_page_of("Findings of May", "Findings"));
    }
}
