//! Chance that comes out the same every time: all that a supplier is follows from a seed
//! and its row, so that lists can be written by any number of threads and a short list is
//! the beginning of a long one.

/// A stream of numbers (`SplitMix64`).
pub(super) struct Chance(u64);

impl Chance {
    /// The stream of a row.
    pub(super) fn of(seed: u64, row: u64) -> Self {
        let mut mixed = Self(seed);
        Self(mixed.next() ^ row.wrapping_mul(0xD134_2543_DE82_EF95))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below another.
    pub(super) fn below(&mut self, end: u64) -> u64 {
        ((u128::from(self.next()) * u128::from(end)) >> 64) as u64
    }

    /// A number from one to another, both included.
    pub(super) fn between(&mut self, first: u64, last: u64) -> u64 {
        first + self.below(last - first + 1)
    }

    /// A number of so many digits, few as often as many.
    pub(super) fn of_any_size(&mut self, fewest: u64, most: u64) -> u64 {
        let end = 10_u64.pow(self.between(fewest, most) as u32);
        self.between(end / 10, end - 1)
    }

    /// Whether something happens that does so many times in a thousand.
    pub(super) fn happens(&mut self, per_mille: u64) -> bool {
        self.below(1000) < per_mille
    }

    /// One of several, each as often as the other.
    pub(super) fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len() as u64) as usize]
    }

    /// One of several, each as often as its weight says. The weights add up to 1000.
    pub(super) fn weighted<'a, T>(&mut self, of: &'a [T], weight: impl Fn(&T) -> u64) -> &'a T {
        let mut left = self.below(1000);
        for one in of {
            match left.checked_sub(weight(one)) {
                Some(rest) => left = rest,
                None => return one,
            }
        }
        &of[of.len() - 1]
    }
}
