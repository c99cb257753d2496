//! Tables as Apache Parquet files, for those who read them with `DuckDB`, pandas or Spark.
//!
//! Every column is optional: an empty cell is a null. Whole numbers, numbers and days are
//! stored as such, everything else as text.

use std::io::{self, Write};
use std::sync::Arc;

use parquet::basic::{Compression, LogicalType, Repetition, Type as Stored};
use parquet::data_type::{ByteArray, ByteArrayType, DataType, DoubleType, Int32Type, Int64Type};
use parquet::errors::ParquetError;
use parquet::file::properties::{WriterProperties, WriterPropertiesPtr};
use parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter};
use parquet::schema::types::{Type, TypePtr};

use super::file::by_way_of_a_file;
use super::tables::{Cell, Column, FINDINGS, Kind, Rows, Scope, Table};
use super::{Remarks, Reporter, Style};
use crate::model::Report;

/// So many rows are kept until they are written together.
const ROW_GROUP: usize = 100_000;

/// One row per finding.
pub(super) struct Parquet;

impl Reporter for Parquet {
    fn write(&self, report: &Report, _style: &Style, out: &mut dyn Write) -> io::Result<Remarks> {
        write_table(&FINDINGS, &Scope::whole(report), out)?;
        Ok(Remarks::new())
    }
}

/// Writes a table.
pub(super) fn write_table(table: &Table, scope: &Scope<'_>, out: &mut dyn Write) -> io::Result<()> {
    by_way_of_a_file(out, |file| write(table, |take| (table.rows)(scope, take), ROW_GROUP, file))
}

/// Writes the rows that are handed over, so many together.
fn write(
    table: &Table,
    rows: impl FnOnce(Rows<'_>) -> io::Result<()>,
    row_group: usize,
    out: &mut (impl Write + Send),
) -> io::Result<()> {
    let mut writer = SerializedFileWriter::new(out, schema(table).map_err(as_io)?, properties()).map_err(as_io)?;
    let mut kept: Vec<Values> = table.columns.iter().map(Values::of).collect();
    let mut waiting = 0;
    rows(&mut |cells| {
        std::iter::zip(&mut kept, cells).for_each(|(column, cell)| column.add(cell));
        waiting += 1;
        if waiting == row_group {
            waiting = 0;
            write_group(&mut writer, &mut kept).map_err(as_io)?;
        }
        Ok(())
    })?;
    if waiting > 0 {
        write_group(&mut writer, &mut kept).map_err(as_io)?;
    }
    writer.close().map_err(as_io).map(drop)
}

/// Nothing of the machine or the clock gets into the file.
fn properties() -> WriterPropertiesPtr {
    let properties =
        WriterProperties::builder().set_created_by(concat!("thbscreen ", env!("CARGO_PKG_VERSION")).to_owned());
    Arc::new(properties.set_compression(Compression::SNAPPY).build())
}

fn schema(table: &Table) -> Result<TypePtr, ParquetError> {
    let field = |column: &Column| {
        let (stored, logical) = match column.kind {
            Kind::Whole => (Stored::INT64, None),
            Kind::Number | Kind::Percent => (Stored::DOUBLE, None),
            Kind::Date => (Stored::INT32, Some(LogicalType::Date)),
            Kind::Text | Kind::Prose | Kind::Word | Kind::Key => (Stored::BYTE_ARRAY, Some(LogicalType::String)),
        };
        let field = Type::primitive_type_builder(column.name, stored).with_logical_type(logical);
        field.with_repetition(Repetition::OPTIONAL).build().map(Arc::new)
    };
    let fields = table.columns.iter().map(field).collect::<Result<_, _>>()?;
    Type::group_type_builder(table.name).with_fields(fields).build().map(Arc::new)
}

fn write_group(writer: &mut SerializedFileWriter<impl Write + Send>, kept: &mut [Values]) -> Result<(), ParquetError> {
    let mut group = writer.next_row_group()?;
    for column in kept {
        let Some(place) = group.next_column()? else { break };
        column.write(place)?;
    }
    group.close().map(drop)
}

/// The cells of a column: those that are stated, and for each row whether it is.
struct Values {
    stated: Stated,
    is_stated: Vec<i16>,
}

enum Stated {
    Whole(Vec<i64>),
    Number(Vec<f64>),
    /// Days since 1970-01-01.
    Day(Vec<i32>),
    Text(Vec<ByteArray>),
}

impl Values {
    fn of(column: &Column) -> Self {
        let stated = match column.kind {
            Kind::Whole => Stated::Whole(Vec::new()),
            Kind::Number | Kind::Percent => Stated::Number(Vec::new()),
            Kind::Date => Stated::Day(Vec::new()),
            Kind::Text | Kind::Prose | Kind::Word | Kind::Key => Stated::Text(Vec::new()),
        };
        Self { stated, is_stated: Vec::new() }
    }

    fn add(&mut self, cell: &Cell<'_>) {
        let is_stated = match (&mut self.stated, cell) {
            (_, Cell::Empty) => false,
            (Stated::Whole(values), Cell::Number(number)) => {
                values.push(*number as i64);
                true
            }
            (Stated::Number(values), Cell::Number(number)) => {
                values.push(*number);
                true
            }
            (Stated::Day(values), Cell::Date(day)) => {
                let since = jiff::civil::date(1970, 1, 1).until(*day).map_or(0, |span| span.get_days());
                values.push(since);
                true
            }
            (Stated::Text(values), cell) => {
                values.push(ByteArray::from(cell.as_text().into_owned().into_bytes()));
                true
            }
            // No column holds cells of another type than its own.
            (Stated::Whole(_) | Stated::Number(_) | Stated::Day(_), _) => false,
        };
        self.is_stated.push(i16::from(is_stated));
    }

    /// Writes the cells, and forgets them.
    fn write(&mut self, place: SerializedColumnWriter<'_>) -> Result<(), ParquetError> {
        let levels = std::mem::take(&mut self.is_stated);
        match &mut self.stated {
            Stated::Whole(values) => fill::<Int64Type>(place, values, &levels),
            Stated::Number(values) => fill::<DoubleType>(place, values, &levels),
            Stated::Day(values) => fill::<Int32Type>(place, values, &levels),
            Stated::Text(values) => fill::<ByteArrayType>(place, values, &levels),
        }
    }
}

fn fill<T: DataType>(
    mut place: SerializedColumnWriter<'_>,
    values: &mut Vec<T::T>,
    levels: &[i16],
) -> Result<(), ParquetError> {
    place.typed::<T>().write_batch(&std::mem::take(values), Some(levels), None)?;
    place.close()
}

fn as_io(fault: ParquetError) -> io::Error {
    io::Error::other(fault)
}

#[cfg(test)]
mod tests {
    use parquet::file::reader::{FileReader, SerializedFileReader};
    use parquet::record::Field;

    use super::super::tables::column;
    use super::*;

    const NUMBERS: Table = Table {
        name: "numbers",
        title: "Numbers",
        about: "One row for each number.",
        columns: &[
            column("whole", Kind::Whole, 8, "A number."),
            column("number", Kind::Percent, 8, "A number, not always."),
            column("day", Kind::Date, 8, "A day."),
            column("text", Kind::Word, 8, "A text."),
        ],
        rows: |_, _| Ok(()),
    };

    fn seven(take: Rows<'_>) -> io::Result<()> {
        (0..7).try_for_each(|number| {
            let half = f64::from(number) / 2.0;
            let day = jiff::civil::date(1969, 12, 30 + number as i8 % 2);
            take(&[
                Cell::Number(number.into()),
                if number % 3 == 0 { Cell::Empty } else { Cell::Number(half) },
                Cell::Date(day),
                Cell::Text(format!("=n{number}").into()),
            ])
        })
    }

    #[test]
    fn cells_keep_their_type_and_empty_ones_are_nulls() {
        let mut bytes = Vec::new();
        write(&NUMBERS, seven, 3, &mut bytes).expect("a table can be written");
        let reader = SerializedFileReader::new(bytes::Bytes::from(bytes)).expect("it can be read");
        assert_eq!(reader.num_row_groups(), 3, "rows are written by threes");
        let rows: Vec<_> = reader.get_row_iter(None).expect("it has rows").map(|row| row.expect("a row")).collect();
        let cell = |row: usize, place: usize| rows[row].get_column_iter().nth(place).expect("a cell").1.clone();
        assert_eq!(rows.len(), 7);
        assert_eq!((cell(5, 0), cell(5, 1), cell(6, 1)), (Field::Long(5), Field::Double(2.5), Field::Null));
        assert_eq!((cell(0, 2), cell(1, 2)), (Field::Date(-2), Field::Date(-1)));
        assert_eq!(cell(4, 3), Field::Str("=n4".to_owned()));
    }
}
