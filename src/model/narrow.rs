//! Many small numbers, each in as few bytes as the largest of them needs. A list of a
//! million suppliers keeps a number for each column and each rule; most of these are
//! small, and a column of answers need not take four bytes a row.

/// Numbers in one, two or four bytes each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Narrow {
    /// None is above 255.
    One(Vec<u8>),
    /// None is above 65,535.
    Two(Vec<u16>),
    /// Any.
    Four(Vec<u32>),
}

/// Does the same with the numbers whatever their width: once for each row, the width is
/// not to be asked for each time.
macro_rules! with_numbers {
    ($narrow:expr, $numbers:ident => $act:expr) => {
        match $narrow {
            $crate::model::Narrow::One($numbers) => $act,
            $crate::model::Narrow::Two($numbers) => $act,
            $crate::model::Narrow::Four($numbers) => $act,
        }
    };
}
pub(crate) use with_numbers;

impl Default for Narrow {
    fn default() -> Self {
        Self::One(Vec::new())
    }
}

impl Narrow {
    /// Room for so many numbers.
    pub fn with_capacity(count: usize) -> Self {
        Self::One(Vec::with_capacity(count))
    }

    /// So many noughts. Memory that nobody writes to is not taken up.
    pub fn noughts(count: usize) -> Self {
        Self::One(vec![0; count])
    }

    /// How many numbers there are.
    pub fn len(&self) -> usize {
        with_numbers!(self, numbers => numbers.len())
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The number at a place.
    pub fn get(&self, place: usize) -> u32 {
        match self {
            Self::One(numbers) => numbers[place].into(),
            Self::Two(numbers) => numbers[place].into(),
            Self::Four(numbers) => numbers[place],
        }
    }

    /// Every number in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = u32> + Clone + '_ {
        (0..self.len()).map(|place| self.get(place))
    }

    /// Adds the numbers from `start` on, times a factor, to places: those of several columns
    /// make the place of each row in a table of all combinations.
    pub fn add_to(&self, places: &mut [usize], start: usize, factor: usize) {
        let end = start + places.len();
        with_numbers!(self, numbers => {
            let numbers = &numbers[start..end];
            std::iter::zip(places, numbers).for_each(|(place, number)| *place += factor * *number as usize);
        });
    }

    /// Adds a number behind the last.
    pub fn push(&mut self, number: u32) {
        self.make_room_for(number);
        match self {
            Self::One(numbers) => numbers.push(number as u8),
            Self::Two(numbers) => numbers.push(number as u16),
            Self::Four(numbers) => numbers.push(number),
        }
    }

    /// Adds numbers behind the last.
    pub fn append<N: Copy + Ord + Into<u32>>(&mut self, more: &[N]) {
        if let Some(most) = more.iter().max() {
            self.make_room_for((*most).into());
        }
        let more = more.iter().map(|number| -> u32 { (*number).into() });
        match self {
            Self::One(numbers) => numbers.extend(more.map(|number| number as u8)),
            Self::Two(numbers) => numbers.extend(more.map(|number| number as u16)),
            Self::Four(numbers) => numbers.extend(more),
        }
    }

    /// How many there are of each number below `distinct`, where none is above.
    pub fn counts(&self, distinct: usize) -> Vec<usize> {
        match self {
            // Nothing needs be looked at.
            _ if distinct <= 1 => vec![self.len(); distinct],
            Self::One(numbers) if distinct <= FEW => counts_of_few(numbers, distinct),
            _ => with_numbers!(self, numbers => counts(numbers, distinct)),
        }
    }

    /// Puts a number in the place of another.
    pub fn set(&mut self, place: usize, number: u32) {
        self.make_room_for(number);
        match self {
            Self::One(numbers) => numbers[place] = number as u8,
            Self::Two(numbers) => numbers[place] = number as u16,
            Self::Four(numbers) => numbers[place] = number,
        }
    }

    /// Forgets the numbers beyond so many.
    pub fn truncate(&mut self, count: usize) {
        with_numbers!(self, numbers => numbers.truncate(count));
    }

    /// Takes out the numbers at the places that are gone.
    pub fn take_out(&mut self, gone: &[bool]) {
        let mut gone = gone.iter();
        let mut stays = || !gone.next().copied().unwrap_or_default();
        with_numbers!(self, numbers => numbers.retain(|_| stays()));
    }

    /// How much memory they take, in bytes.
    pub fn bytes(&self) -> usize {
        self.len() * self.width()
    }

    /// Makes room for more numbers. Without the room they grow as they must.
    pub fn make_room(&mut self, more: usize) {
        with_numbers!(self, numbers => drop(numbers.try_reserve_exact(more)));
    }

    /// Frees what was reserved and not used.
    pub fn shrink(&mut self) {
        with_numbers!(self, numbers => numbers.shrink_to_fit());
    }

    /// How many bytes each takes.
    fn width(&self) -> usize {
        match self {
            Self::One(_) => 1,
            Self::Two(_) => 2,
            Self::Four(_) => 4,
        }
    }

    fn make_room_for(&mut self, number: u32) {
        let fits = match self {
            Self::One(_) => number <= u8::MAX.into(),
            Self::Two(_) => number <= u16::MAX.into(),
            Self::Four(_) => true,
        };
        if !fits {
            self.widen(number);
        }
    }

    #[cold]
    fn widen(&mut self, number: u32) {
        let room = with_numbers!(self, numbers => numbers.capacity()).max((self.len() + 1).next_power_of_two());
        *self = if number <= u16::MAX.into() {
            let mut wider = Vec::with_capacity(room);
            wider.extend(self.iter().map(|number| number as u16));
            Self::Two(wider)
        } else {
            let mut wider = Vec::with_capacity(room);
            wider.extend(self.iter());
            Self::Four(wider)
        };
    }
}

/// So many numbers are counted one after the other.
const FEW: usize = 6;

/// Counts each number by itself, many places at once.
fn counts_of_few(numbers: &[u8], distinct: usize) -> Vec<usize> {
    // A byte holds the count of so many places.
    const STRETCH: usize = 255 * LANES;
    const LANES: usize = 32;
    let mut counts = vec![0; distinct];
    for stretch in numbers.chunks(STRETCH) {
        for (number, count) in counts.iter_mut().enumerate() {
            let mut lanes = [0_u8; LANES];
            let (whole, rest) = stretch.as_chunks::<LANES>();
            for places in whole {
                std::iter::zip(&mut lanes, places).for_each(|(lane, place)| *lane += u8::from(*place == number as u8));
            }
            *count += lanes.iter().map(|lane| usize::from(*lane)).sum::<usize>();
            *count += rest.iter().map(|place| usize::from(*place == number as u8)).sum::<usize>();
        }
    }
    counts
}

/// Counts all numbers at once. Neighbours are often alike, and a count cannot be raised
/// again before it has been written, so that they take turns in several tables.
fn counts<N: Copy + Into<u32>>(numbers: &[N], distinct: usize) -> Vec<usize> {
    const TABLES: usize = 4;
    let mut tables = vec![[0_u32; TABLES]; distinct];
    let (whole, rest) = numbers.as_chunks::<TABLES>();
    let place = |number: N| -> usize { number.into() as usize };
    for numbers in whole {
        for (table, number) in numbers.iter().enumerate() {
            tables[place(*number)][table] += 1;
        }
    }
    rest.iter().for_each(|number| tables[place(*number)][0] += 1);
    tables.iter().map(|counts| counts.iter().map(|count| *count as usize).sum()).collect()
}

impl FromIterator<u32> for Narrow {
    fn from_iter<I: IntoIterator<Item = u32>>(numbers: I) -> Self {
        let numbers = numbers.into_iter();
        let mut narrow = Self::with_capacity(numbers.size_hint().0);
        numbers.for_each(|number| narrow.push(number));
        narrow
    }
}

impl From<Vec<u32>> for Narrow {
    fn from(numbers: Vec<u32>) -> Self {
        match numbers.iter().max() {
            Some(most) if *most > u16::MAX.into() => Self::Four(numbers),
            Some(most) if *most > u8::MAX.into() => Self::Two(numbers.into_iter().map(|n| n as u16).collect()),
            _ => Self::One(numbers.into_iter().map(|n| n as u8).collect()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stay_what_they_are_while_their_width_grows() {
        let numbers = [0, 255, 256, 3, 65_535, 65_536, 7, u32::MAX];
        for most in 0..=numbers.len() {
            let narrow: Narrow = numbers[..most].iter().copied().collect();
            assert_eq!(narrow.iter().collect::<Vec<_>>(), &numbers[..most]);
            assert_eq!(narrow, Narrow::from(numbers[..most].to_vec()));
        }
        let mut narrow = Narrow::from(vec![1, 2, 3]);
        assert_eq!(narrow.bytes(), 3);
        let mut places = [1, 1];
        narrow.add_to(&mut places, 1, 10);
        assert_eq!(places, [21, 31]);
        narrow.set(1, 70_000);
        assert_eq!((narrow.iter().collect::<Vec<_>>(), narrow.bytes()), (vec![1, 70_000, 3], 12));
        narrow.take_out(&[false, true, false]);
        assert_eq!(narrow.iter().collect::<Vec<_>>(), [1, 3]);
        narrow.append(&[9_u32, 65_535]);
        assert_eq!(narrow.iter().collect::<Vec<_>>(), [1, 3, 9, 65_535]);
        let mut appended = Narrow::default();
        appended.append(&[3_u16, 255]);
        assert_eq!(appended.bytes(), 2);
        appended.append(&[256_u16]);
        assert_eq!(appended, Narrow::Two(vec![3, 255, 256]));
    }

    #[test]
    fn every_number_is_counted_however_many_there_are() {
        for distinct in [1, 2, FEW as u32, FEW as u32 + 1, 200, 300, 70_000] {
            let numbers: Vec<u32> =
                (0..100_003_u32).map(|place| place.wrapping_mul(2_654_435_761) % distinct).collect();
            let mut expected = vec![0; distinct as usize];
            numbers.iter().for_each(|number| expected[*number as usize] += 1);
            assert_eq!(Narrow::from(numbers).counts(distinct as usize), expected);
        }
    }
}
