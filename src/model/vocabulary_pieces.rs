//! The vocabulary in pieces: a parser keeps every word of a text until it has read the whole,
//! and reading the columns is much of what a small run does.

/// So much text makes a piece, in bytes.
const PIECE: usize = 24 << 10;

/// With this line a column begins.
const COLUMN: &str = "\n[[column]]";

/// Parts the text of a vocabulary: what stands before its columns, and some columns at a time.
pub(super) fn parted(text: &str) -> (&str, Vec<&str>) {
    let mut begins = text.match_indices(COLUMN).map(|(before, _)| before + 1);
    let Some(first) = begins.next() else { return (text, Vec::new()) };
    let (mut pieces, mut begin) = (Vec::new(), first);
    for next in begins {
        if next - begin >= PIECE {
            pieces.push(&text[begin..next]);
            begin = next;
        }
    }
    pieces.push(&text[begin..]);
    (&text[..first], pieces)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_the_whole_text_and_each_begins_with_a_column() {
        let text = crate::bundled::VOCABULARY;
        let (head, pieces) = parted(text);
        assert_eq!(head.to_owned() + &pieces.concat(), text);
        assert!(pieces.len() > 4 && pieces.iter().all(|piece| piece.starts_with(&COLUMN[1..])));
        let columns = |text: &str| text.matches(COLUMN).count();
        assert_eq!(pieces.iter().map(|piece| 1 + columns(piece)).sum::<usize>(), columns(text));
        assert_eq!(parted("[nothing]\n"), ("[nothing]\n", vec![]));
    }
}
