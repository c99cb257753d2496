//! A list from bytes to cells that are understood, beside reading its records alone.

use divan::{Bencher, black_box, counter::BytesCount};

use crate::house::{HOUSE, LIST};

/// What nobody can do without: every record with the `csv` crate, on one thread.
#[divan::bench(sample_count = 10)]
fn records_alone(bencher: Bencher) {
    let list = &**LIST;
    bencher.counter(BytesCount::of_slice(list)).bench(|| {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(list);
        let mut record = csv::ByteRecord::new();
        let mut fields = 0;
        while reader.read_byte_record(&mut record).is_ok_and(|more| more) {
            fields += record.len();
        }
        fields
    });
}

/// The columns that the default rules read.
#[divan::bench(sample_count = 10)]
fn columns_of_the_rules(bencher: Bencher) {
    let wanted = HOUSE.wanted();
    bencher.counter(BytesCount::of_slice(&**LIST)).bench(|| HOUSE.load(&LIST, Some(black_box(&wanted))));
}

/// Every column, as for a report that shows them.
#[divan::bench(sample_count = 10)]
fn all_columns(bencher: Bencher) {
    bencher.counter(BytesCount::of_slice(&**LIST)).bench(|| HOUSE.load(&LIST, None));
}
