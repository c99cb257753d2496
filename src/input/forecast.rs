//! How many rows a file has, told from the first of them and its size.

use super::batch::RowBatch;

/// So many rows say how long the others are.
const ROWS: usize = 1 << 15;

/// So many times the rows that were seen there may be: further they say nothing.
const FARTHEST: usize = 32;

/// What is known of the rows of a file.
pub(super) struct Forecast {
    size: u64,
    /// How many rows were looked at, and how much text they are.
    seen: (usize, u64),
}

impl Forecast {
    /// Of a file of so many bytes.
    pub(super) fn of(size: u64) -> Self {
        Self { size, seen: (0, 0) }
    }

    /// About how many rows there are, rather too many than too few, once enough were seen.
    pub(super) fn after(&mut self, batch: &RowBatch) -> Option<usize> {
        // The first rows are short of text: what stands behind them comes as a batch of its own.
        if batch.len() > RowBatch::CAPACITY {
            self.seen = (self.seen.0 + batch.len(), self.seen.1 + batch.text.len() as u64);
        }
        let (rows, bytes) = self.seen;
        let all = u128::from(self.size) * rows as u128 / u128::from(bytes.max(1));
        (rows >= ROWS).then(|| usize::try_from(all + all / 64).unwrap_or(usize::MAX).min(rows * FARTHEST))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_told_from_the_first_of_them() {
        let batch = |rows: u32, bytes| {
            let mut batch = RowBatch::default();
            (1..=rows).for_each(|row| batch.end_row(crate::model::RowNumber(row)));
            batch.text.resize(bytes, b'x');
            batch
        };
        let mut forecast = Forecast::of(100_000_000);
        assert_eq!(forecast.after(&batch(100, 1_000_000)), None);
        assert_eq!(forecast.after(&batch(20_000, 2_000_000)), None);
        assert_eq!(forecast.after(&batch(20_000, 2_000_000)), Some(1_015_625));
        assert_eq!(Forecast::of(u64::MAX).after(&batch(40_000, 1)), Some(40_000 * FARTHEST));
    }
}
