//! The rating of a supplier: three answers, and every point behind them.

use serde::Serialize;

use crate::model::{Band, Block, Controls, Figures, Interval, Judged, LegalStatus, Point, Rating, TooLittle};

#[derive(Serialize)]
pub(super) struct RatingV1<'a> {
    legal: LegalV1<'a>,
    /// The band; null where too little is answered.
    band: Option<Band>,
    /// Why the answers alone give no band.
    not_scored: Option<String>,
    /// The findings below whose gravity the band cannot be.
    set_by: Vec<&'a str>,
    /// What is left of exposure; null where too little is answered.
    residual: Option<FigureV1>,
    exposure: Option<FigureV1>,
    controls: ControlsV1,
    completeness: CompletenessV1,
    could_become_critical: OpenHarmV1<'a>,
    ask_first: Vec<&'a str>,
    points: Vec<PointV1<'a>>,
}

#[derive(Serialize)]
struct LegalV1<'a> {
    status: LegalStatus,
    flagged: &'a [&'a str],
    open: &'a [&'a str],
}

/// The middle of an interval, and its ends.
#[derive(Serialize)]
struct FigureV1 {
    value: f64,
    low: f64,
    high: f64,
}

#[derive(Serialize)]
struct ControlsV1 {
    /// What they earn if what is open turns out badly ...
    low: Controls,
    /// ... and if it turns out well.
    high: Controls,
    /// Answers contradict each other, so that they earn nothing.
    contradicted: bool,
}

#[derive(Serialize)]
struct CompletenessV1 {
    answered: usize,
    applicable: usize,
    blocks: Vec<BlockV1>,
}

#[derive(Serialize)]
struct BlockV1 {
    block: Block,
    answered: u16,
    applicable: u16,
}

#[derive(Serialize)]
struct OpenHarmV1<'a> {
    unanswered: usize,
    columns: &'a [String],
}

#[derive(Serialize)]
struct PointV1<'a> {
    part: &'a str,
    points: Interval,
    instruments: &'a [String],
    rests_on: Vec<ValueV1<'a>>,
    missing: &'a [String],
}

#[derive(Serialize)]
struct ValueV1<'a> {
    column: &'a str,
    value: &'a str,
    cell: Option<String>,
}

impl<'a> RatingV1<'a> {
    pub(super) fn of(rating: &'a Rating<'a>) -> Self {
        let Judged { figures, tally, too_little, .. } = &rating.judged;
        let Figures { exposure, controls_low, controls_high, residual } = *figures;
        let figure =
            |Interval { low, high }: Interval, value| too_little.is_none().then_some(FigureV1 { value, low, high });
        let block = |block: &Block| BlockV1 {
            block: *block,
            answered: tally.answered[*block as usize],
            applicable: tally.applicable[*block as usize],
        };
        Self {
            legal: LegalV1 { status: rating.legal.status, flagged: &rating.legal.flagged, open: &rating.legal.open },
            band: rating.judged.rated.band(),
            not_scored: too_little.map(TooLittle::in_words),
            set_by: rating.set_by.clone(),
            residual: figure(residual, residual.middle()),
            exposure: figure(exposure, exposure.middle()),
            controls: ControlsV1 { low: controls_low, high: controls_high, contradicted: rating.judged.contradicted },
            completeness: CompletenessV1 {
                answered: tally.total_answered(),
                applicable: tally.total_applicable(),
                blocks: Block::ALL.iter().map(block).collect(),
            },
            could_become_critical: OpenHarmV1 {
                unanswered: rating.open_harm.unanswered,
                columns: &rating.open_harm.columns,
            },
            ask_first: rating.ask_first().collect(),
            points: rating.points.iter().map(point).collect(),
        }
    }
}

fn point<'a>(point: &'a Point<'a>) -> PointV1<'a> {
    let value = |item: &'a crate::model::Evidence<'a>| ValueV1 {
        column: item.column,
        value: &item.value,
        cell: item.raw.and_then(|_| item.location.cell()),
    };
    PointV1 {
        part: &point.part.id,
        points: point.points(),
        instruments: &point.part.instruments,
        rests_on: point.evidence.iter().map(value).collect(),
        missing: &point.missing,
    }
}
