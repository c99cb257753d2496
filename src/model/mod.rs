//! The plain types of the domain: what a cell holds, where it came from, what a
//! rule found, what a report says.
//!
//! Belongs here: data, and what follows from the data alone. Does not belong here:
//! reading, deciding, writing. This room imports nothing from the others; they all
//! stand on it.

mod alike;
mod answered;
mod aside;
mod basis;
mod batch;
mod bid;
mod chain;
mod clause;
mod concentration;
mod counterfactual;
mod date;
mod decimal;
mod decision;
mod difference;
mod digest;
mod finding;
mod fold;
mod gap;
mod gate;
mod identity;
mod instrument;
mod joined;
mod level;
mod list;
mod list_kind;
mod location;
mod narrow;
mod notice;
mod plain_answer;
mod problem;
mod pseudonym;
mod question;
mod rates;
mod rating;
mod report;
mod rule;
mod run;
mod stated_path;
mod text;
mod value;
mod verdict;
mod vocabulary;
mod vocabulary_pieces;
mod word_index;

pub use alike::{NOTHING, fold_hash, fold_hashes, same_hash, same_text};
pub use answered::Answered;
pub use aside::Aside;
pub use basis::{Basis, Fact};
pub use batch::{Batch, BatchTotals, Ending, ListCounts, ListResult, Since, remarks_tell};
pub use bid::{Apart, Bid, BidName, BidQuestion, BidQuestions, BidSummary, Completeness, Member, Portion};
pub use chain::{Chain, Entity, Groups, Inheritance, Inherited, Place, on_arrival};
pub use clause::{Clause, Clauseless, Paragraph, PurchaseRisk, Stage};
pub use concentration::{Dimension, Group};
pub use counterfactual::{Change, Counterfactuals, FindingPlace, Way};
pub use date::ExcelEpoch;
pub use decimal::DecimalSign;
pub use decision::{Decisions, State, Waiver};
pub use difference::{AnswerEffect, Changed, Compared, Difference, Factor, Moved, Stance, Stand, Told, Turn};
pub use digest::{in_hex, sha256, sha256_of};
pub use finding::{Evidence, Finding};
pub use fold::fold;
pub use gap::{FORMULA_ERRORS, Gap, GapKind};
pub use gate::{Failed, Gate};
pub use identity::{numbered, repeats};
pub use instrument::{Instrument, InstrumentKind, Standing, Sureness};
pub use joined::{Joined, TELLING_APART};
pub use level::Level;
pub use list::{Cells, Column, DerivedColumn, DerivedEntry, DerivedFrom, Sheet, SupplierList, Texts};
pub use list_kind::ListKind;
pub use location::{ColumnIndex, Location, Origin, RowNumber, STANDARD_INPUT};
pub use narrow::Narrow;
pub(crate) use narrow::with_numbers;
pub use notice::{Notice, NoticeKind};
pub use plain_answer::PlainAnswer;
pub use problem::{Problem, ProblemKind};
pub use pseudonym::{Key, KeyEntry, NameKind};
pub use question::OpenQuestion;
pub use rates::{Rate, Rates};
pub use rating::{
    Ask, Attention, Band, Block, Claim, Controls, CountedRule, Figures, Holds, Interval, Judged, Legal, LegalStatus,
    Missing, OpenHarm, PartOutcome, Point, Rated, Rating, RatingPart, RatingScheme, Ratings, Role, SheetRatings, Tally,
    TooLittle,
};
pub use report::{Report, RuleCounts, SheetResults, Supplier, Totals, base_key};
pub use rule::{Dormancy, DormantRule, Field, Outcome, OverrideNote, ParameterNote, Results, RuleInfo, RuleResults};
pub use run::{FileNote, Inputs, MappingNote, PackNote, ReferenceNote, RunRecord, SheetNote, settings_sha256};
pub use stated_path::StatedPath;
pub use text::{closest, not_one_of, slug, so_many, tidy};
pub use value::{Cell, Currency, Datum, Items, Money, Value};
pub use verdict::{Kind, Severity, Verdict};
pub use vocabulary::{Answers, Choice, ColumnId, ColumnSpec, ColumnType, Vocabulary};
pub use word_index::{WordForm, WordIndex};
