//! One supplier: its cells, in the order of the columns.

use std::fmt::{Display, Write};

use super::places::{COUNTRIES, Country, ORIGINS};
use super::random::Chance;
use super::trades::{FACTORIES, TRADES, Trade};
use super::words::{ANSWERS, ENDINGS, EVASIONS, GAPS, MONTHS, OWN_ANSWERS, ROLES, STREETS, SYLLABLES, TIERS};

/// The cells of a row.
#[derive(Default)]
pub(crate) struct Cells {
    text: String,
    ends: Vec<usize>,
}

impl Cells {
    /// The texts.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts.zip(&self.ends).map(|(start, end)| &self.text[start..*end])
    }

    pub(super) fn clear(&mut self) {
        self.text.clear();
        self.ends.clear();
    }

    fn put(&mut self, cell: impl Display) {
        // A text takes everything.
        let _ = write!(self.text, "{cell}");
        self.ends.push(self.text.len());
    }
}

/// A supplier that is being invented.
pub(super) struct Supplier<'a> {
    chance: Chance,
    cells: &'a mut Cells,
    row: u64,
    country: &'static Country,
    trade: &'static Trade,
    /// How it says yes and no.
    words: [&'static str; 2],
}

impl<'a> Supplier<'a> {
    /// Invents the supplier of a row.
    pub(super) fn write(seed: u64, row: u64, cells: &'a mut Cells) {
        let mut chance = Chance::of(seed, row);
        let country = chance.weighted(&COUNTRIES, |country| country.weight);
        let trade = if country.has_factories && chance.happens(700) {
            &TRADES[FACTORIES + chance.below((TRADES.len() - FACTORIES) as u64) as usize]
        } else {
            chance.weighted(&TRADES, |trade| trade.weight)
        };
        let (_, words) = *chance.weighted(&ANSWERS, |(weight, _)| *weight);
        let words = if chance.happens(350) { OWN_ANSWERS[country.language] } else { words };
        let mut supplier = Supplier { chance, cells, row, country, trade, words };
        supplier.identity();
        supplier.contract();
        supplier.workforce();
        supplier.conditions();
        supplier.plan();
    }

    fn identity(&mut self) {
        let name = self.coined();
        self.cells.put(format_args!("{:08}", self.row + 101));
        let full_name = self.name(&name);
        self.cells.put(full_name);
        // Every row has its own, since the factor shares none with the modulus.
        self.or_gap(30, |s| s.cells.put(format_args!("{:010}", (s.row * 6_180_339_887 + 40_961) % 10_000_000_000)));
        let country =
            if self.chance.happens(550) { self.country.spellings[0] } else { self.chance.one(self.country.spellings) };
        self.or_gap(8, |s| s.cells.put(country));
        let city = self.chance.one(self.country.cities);
        self.or_gap(40, |s| s.cells.put(city));
        self.or_gap(60, |s| s.address(city));
        self.or_gap(300, |s| {
            let name = name.to_lowercase();
            if s.chance.happens(500) {
                s.cells.put(format_args!("https://www.{name}.example/"));
            } else {
                s.cells.put(format_args!("www.{name}.example"));
            }
        });
        self.parent();
    }

    /// A word that nobody's name is: `Velmoris`.
    fn coined(&mut self) -> String {
        let mut word = String::with_capacity(20);
        for _ in 0..self.chance.between(2, 3) {
            word.push_str(self.chance.one(&SYLLABLES));
        }
        word.push_str(self.chance.one(&ENDINGS));
        if let Some(first) = word.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        word
    }

    fn name(&mut self, coined: &str) -> String {
        let trade = self.trade.words[self.country.language];
        let form = self.chance.one(self.country.forms);
        let second = if self.chance.happens(450) { format!(" {}", self.coined()) } else { String::new() };
        match self.chance.below(100) {
            0..60 => format!("{coined}{second} {trade} {form}"),
            60..70 => format!("{coined} & {} {form}", self.coined()),
            70..80 => format!("{trade} {coined}{second} {form}"),
            80..88 => format!("{coined}{second} {trade} {form}").to_uppercase(),
            88..92 => format!("{coined}{second}, {trade} {form}"),
            92..96 => format!("{coined}{second} {trade}"),
            96..98 => format!("\"{coined}\" {trade} {form}"),
            _ => format!("  {coined}{second} {trade}  {form}"),
        }
    }

    fn address(&mut self, city: &str) {
        let (number, street) = (self.chance.of_any_size(1, 3), self.chance.one(&STREETS[self.country.language]));
        let code = self.chance.between(1000, 99_999);
        match self.chance.below(1000) {
            0..450 => self.cells.put(format_args!("{number} {street}, {city}")),
            450..850 => self.cells.put(format_args!("{street} {number}, {code:05} {city}")),
            850..999 => self.cells.put(format_args!("{street} {number}")),
            _ => self.cells.put(format_args!("{street} {number}\n{code:05} {city}")),
        }
    }

    fn parent(&mut self) {
        match self.chance.below(100) {
            0..20 => {
                let (owner, form) = (self.coined(), self.chance.one(self.country.forms));
                self.cells.put(format_args!("{owner} Holding {form}"));
            }
            20..30 => self.cells.put("none"),
            _ => self.gap(),
        }
    }

    fn contract(&mut self) {
        let (_, tier) = *self.chance.weighted(&TIERS, |(weight, _)| *weight);
        self.or_gap(20, |s| s.cells.put(tier));
        let (_, role) = *self.chance.weighted(&ROLES, |(weight, _)| *weight);
        let role = if self.trade.words[0] == "Staffing" { "labour provider" } else { role };
        self.or_gap(50, |s| s.cells.put(role));
        let currency = match self.chance.below(10) {
            0..6 => "EUR",
            6 => "USD",
            _ => self.country.currency,
        };
        self.or_gap(60, |s| s.money(currency));
        self.or_gap(20, |s| s.cells.put(currency));
        let sector = self.chance.one(self.trade.sectors);
        self.or_gap(50, |s| s.cells.put(sector));
        self.goods();
    }

    fn money(&mut self, currency: &str) {
        let amount = self.chance.of_any_size(4, 8);
        match self.chance.below(10) {
            0..4 => self.cells.put(amount),
            4..7 => self.cells.put(Grouped(amount)),
            7 | 8 => {
                let cents = self.chance.below(100);
                self.cells.put(format_args!("{}.{cents:02}", Grouped(amount)));
            }
            _ => self.cells.put(format_args!("{currency} {}", Grouped(amount))),
        }
    }

    fn goods(&mut self) {
        let goods = self.trade.goods;
        if goods.is_empty() {
            return self.gap();
        }
        let (first, second) = (self.chance.one(goods), self.chance.one(goods));
        let mark = self.chance.one(&["; ", " | ", ";"]);
        self.or_gap(80, |s| {
            if first == second || s.chance.happens(600) {
                s.cells.put(first);
            } else {
                s.cells.put(format_args!("{first}{mark}{second}"));
            }
        });
    }

    fn workforce(&mut self) {
        let total = self.chance.of_any_size(1, 4);
        self.or_gap(80, |s| s.count(total));
        let migrants = total * self.chance.below(2 * self.trade.migrants + 1) / 100;
        self.or_gap(250, |s| s.count(migrants.min(total)));
        let (first, second) = (self.chance.one(&ORIGINS), self.chance.one(&ORIGINS));
        match self.chance.below(10) {
            _ if migrants == 0 => self.gap(),
            0..4 => self.cells.put(first),
            4..6 if first != second => self.cells.put(format_args!("{first}; {second}")),
            _ => self.gap(),
        }
        let low_skilled = 10 * self.trade.migrants;
        self.answer(low_skilled, 200);
        self.answer(self.trade.migrants * 5, 200);
        self.answer(30 + self.trade.migrants * 6, 150);
    }

    fn conditions(&mut self) {
        self.answer(5, 150);
        self.answer(900, 200);
        self.answer(988, 100);
        self.answer(3, 120);
        self.answer(4, 120);
        let hours = if self.chance.happens(40) { self.chance.between(49, 72) } else { self.chance.between(35, 48) };
        self.or_gap(180, |s| s.cells.put(hours));
        self.answer(940, 150);
    }

    fn plan(&mut self) {
        let has_plan = self.chance.happens(850);
        self.answer(if has_plan { 1000 } else { 0 }, 180);
        if has_plan && self.chance.happens(800) {
            self.date();
            self.answer(930, 100);
        } else {
            self.gap();
            self.gap();
        }
    }

    fn date(&mut self) {
        let (year, month, day) = (
            2026 - self.chance.weighted(&[(420, 0), (380, 1), (130, 2), (70, 3)], |(weight, _)| *weight).1,
            1 + self.chance.below(12),
            1 + self.chance.below(28),
        );
        let month = month.min(if year == 2026 { 10 } else { 12 });
        match self.chance.below(100) {
            0..55 => self.cells.put(format_args!("{year}-{month:02}-{day:02}")),
            55..75 => self.cells.put(format_args!("{day:02}.{month:02}.{year}")),
            75..88 => self.cells.put(format_args!("{day:02}/{month:02}/{year}")),
            88..94 => self.cells.put(format_args!("{day} {} {year}", MONTHS[month as usize - 1])),
            _ => self.cells.put(format_args!("{day}-{}-{year}", &MONTHS[month as usize - 1][..3])),
        }
    }

    /// A number of people.
    fn count(&mut self, number: u64) {
        if self.chance.happens(300) { self.cells.put(Grouped(number)) } else { self.cells.put(number) }
    }

    /// Yes so many times in a thousand answers, a gap so many times in a thousand cells.
    fn answer(&mut self, yes: u64, gap: u64) {
        let word = self.words[usize::from(!self.chance.happens(yes))];
        if self.chance.happens(2) {
            let evasion = self.chance.one(&EVASIONS);
            return self.cells.put(evasion);
        }
        self.or_gap(gap, |s| s.cells.put(word));
    }

    /// A gap so many times in a thousand, else what is written.
    fn or_gap(&mut self, per_mille: u64, write: impl FnOnce(&mut Self)) {
        if self.chance.happens(per_mille) { self.gap() } else { write(self) }
    }

    fn gap(&mut self) {
        let (_, gap) = *self.chance.weighted(&GAPS, |(weight, _)| *weight);
        self.cells.put(gap);
    }
}

/// A number with commas between its thousands.
struct Grouped(u64);

impl Display for Grouped {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.0 < 1000 {
            return write!(to, "{}", self.0);
        }
        write!(to, "{},{:03}", Grouped(self.0 / 1000), self.0 % 1000)
    }
}
