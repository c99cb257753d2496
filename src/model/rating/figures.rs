//! The arithmetic of a rating: exposure, controls, and what is left.

use serde::Serialize;

use super::{Band, Block, Claim, Holds, RatingScheme};

/// The most favourable and the most adverse value that the answers leave open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The higher end.
    pub high: f64,
}

impl Interval {
    /// A value that is known.
    pub fn point(value: f64) -> Self {
        Self { low: value, high: value }
    }

    /// Whether the value is known.
    pub fn is_point(self) -> bool {
        self.high <= self.low
    }

    /// The middle of it.
    pub fn middle(self) -> f64 {
        tenths(f64::midpoint(self.low, self.high))
    }

    /// How much is open.
    pub fn width(self) -> f64 {
        self.high - self.low
    }

    fn add(self, other: Self) -> Self {
        Self { low: self.low + other.low, high: self.high + other.high }
    }

    fn at_most(self, most: f64) -> Self {
        Self { low: self.low.min(most), high: self.high.min(most) }
    }
}

/// Rounded to one decimal; more would pretend to be sure.
pub(super) fn tenths(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

/// What controls earn: so much of so much.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Controls {
    /// The weights of the controls in place, each as far as its evidence lets it count.
    pub earned: f64,
    /// The weights of the controls that apply.
    pub of: f64,
}

impl Controls {
    fn share(self) -> f64 {
        if self.of > 0.0 { self.earned / self.of } else { 0.0 }
    }

    fn with(self, weight: f64, share: f64) -> Self {
        Self { earned: self.earned + weight * share, of: self.of + weight }
    }
}

/// The figures of a rating.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Figures {
    /// How exposed the supplier is, before controls.
    pub exposure: Interval,
    /// What its controls earn if what is open turns out badly.
    pub controls_low: Controls,
    /// What they earn if it turns out well.
    pub controls_high: Controls,
    /// What is left, rounded to one decimal.
    pub residual: Interval,
}

impl Figures {
    /// What controls earn of what applies, at worst and at best, rounded to one decimal.
    pub fn controls(&self) -> [Controls; 2] {
        let rounded = |Controls { earned, of }| Controls { earned: tenths(earned), of: tenths(of) };
        [self.controls_low, self.controls_high].map(rounded)
    }

    /// The same in words: `0 of 3 to 3 of 3`.
    pub fn controls_in_words(&self) -> String {
        let [low, high] = self.controls().map(|Controls { earned, of }| format!("{earned} of {of}"));
        if low == high { low } else { format!("{low} to {high}") }
    }
}

impl RatingScheme {
    /// The figures of a supplier, from what each part says about it. Where answers
    /// contradict each other the controls earn nothing.
    pub fn figures(&self, claims: &[Claim], contradicted: bool) -> Figures {
        let sum = |block: Block| {
            let parts = std::iter::zip(&self.parts, claims).filter(|(part, _)| part.block == block);
            parts.fold(Interval::default(), |sum, (_, claim)| sum.add(claim.value))
        };
        let workforce = sum(Block::Workforce).at_most(self.workforce_most);
        let exposure = sum(Block::Exposure).add(workforce).at_most(self.most);
        let (low, high) = if contradicted {
            (Controls::default(), Controls::default())
        } else {
            (self.controls(claims, false), self.controls(claims, true))
        };
        let residual = Interval {
            low: self.residual(exposure.low, high, self.is_independent(claims, true)),
            high: self.residual(exposure.high, low, self.is_independent(claims, false)),
        };
        Figures { exposure, controls_low: low, controls_high: high, residual }
    }

    /// The band of a figure.
    pub fn band(&self, figure: f64) -> Band {
        Band::ALL[self.bands.iter().filter(|begins| figure >= **begins).count()]
    }

    /// The band that the figures give: that of the most adverse answers where exposure is
    /// known to be high, and of the middle otherwise. What is merely open does not make
    /// exposure high, or every short form would be critical.
    pub fn band_of(&self, figures: &Figures) -> Band {
        let adverse = figures.exposure.low >= self.adverse_from;
        self.band(if adverse { figures.residual.high } else { figures.residual.middle() })
    }

    /// What is left of exposure. Without independent evidence the controls lower it by
    /// one band at most.
    fn residual(&self, exposure: f64, controls: Controls, independent: bool) -> f64 {
        let left = exposure * (1.0 - self.credit * controls.share());
        let band = self.band(tenths(exposure)) as usize;
        let least = if independent || band < 2 { 0.0 } else { self.bands[band - 2] };
        tenths(left.max(least.min(exposure)))
    }

    fn weighted<'a>(&'a self, claims: &'a [Claim]) -> impl Iterator<Item = (f64, &'a Claim)> {
        std::iter::zip(&self.parts, claims).filter_map(|(part, claim)| Some((part.weight?, claim)))
    }

    /// Whether a control in place is evidenced by somebody else than the supplier; with
    /// `favourable`, whether one may be.
    fn is_independent(&self, claims: &[Claim], favourable: bool) -> bool {
        self.weighted(claims).any(|(_, claim)| {
            if favourable {
                claim.applies != Holds::No && claim.met != Holds::No && claim.value.high >= self.independent
            } else {
                claim.applies == Holds::Yes && claim.met == Holds::Yes && claim.value.low >= self.independent
            }
        })
    }

    /// The most or the least that controls earn, over everything the answers leave open:
    /// also over whether a control applies at all.
    fn controls(&self, claims: &[Claim], favourable: bool) -> Controls {
        let share = |claim: &Claim| match (favourable, claim.met) {
            (_, Holds::No) | (false, Holds::Open) => 0.0,
            (true, _) => claim.value.high,
            (false, Holds::Yes) => claim.value.low,
        };
        let certain = self.weighted(claims).filter(|(_, claim)| claim.applies == Holds::Yes);
        let mut sum = certain.fold(Controls::default(), |sum, (weight, claim)| sum.with(weight, share(claim)));
        // One that may apply is counted while that moves the average the wanted way, the
        // furthest first.
        let mut left: Vec<(f64, f64)> = Vec::new();
        let open = self.weighted(claims).filter(|(_, claim)| claim.applies == Holds::Open);
        left.extend(open.map(|(weight, claim)| (weight, share(claim))));
        left.sort_by(|(_, a), (_, b)| if favourable { b.total_cmp(a) } else { a.total_cmp(b) });
        for (weight, share) in left {
            let moves = if favourable { share > sum.share() } else { share < sum.share() };
            if moves {
                sum = sum.with(weight, share);
            }
        }
        sum
    }
}
