//! Sectors: codes of several classifications, and words, to ISIC Rev.4 divisions.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use hashbrown::HashMap;

use super::table::Table;
use crate::model::fold;

/// What a text names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SectorMatch {
    /// ISIC Rev.4 divisions.
    Divisions(Vec<String>),
    /// It can mean several things: which, and what to do.
    Ask(String),
    /// Nothing that is known.
    None,
}

/// What a sector is told by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SectorKey {
    /// A division of ISIC Rev.4.
    Isic,
    /// A code of NAICS, or the beginning of one.
    Naics,
    /// A code of the CPV without its trailing noughts.
    Cpv,
    /// Words, as they are folded.
    Term,
}

/// The classifications whose codes are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scheme {
    Isic,
    Naics,
    Cpv,
}

/// The index of sectors.
#[derive(Debug)]
pub struct Sectors {
    divisions: HashMap<String, String>,
    naics: HashMap<String, String>,
    /// CPV codes without their trailing noughts; where one covers several divisions,
    /// all of them.
    cpv: HashMap<String, Vec<String>>,
    terms: HashMap<String, Vec<(String, bool)>>,
    longest_term: usize,
}

impl Sectors {
    /// Reads the table of classifications and the table of synonyms.
    pub fn new(codes: &Table, synonyms: &Table) -> Result<Self> {
        let mut sectors = Self {
            divisions: HashMap::new(),
            naics: HashMap::new(),
            cpv: HashMap::new(),
            terms: HashMap::new(),
            longest_term: 1,
        };
        sectors.read_codes(codes)?;
        sectors.read_synonyms(synonyms)?;
        Ok(sectors)
    }

    fn read_codes(&mut self, table: &Table) -> Result<()> {
        let column =
            |name: &str| table.column(name).with_context(|| format!("the sectors table has no column `{name}`"));
        let (scheme, level, code, title) = (column("scheme")?, column("level")?, column("code")?, column("title")?);
        let (main, all) = (column("isic4_main")?, column("isic4_divisions")?);
        for row in table.rows() {
            match (row.cell(scheme), row.cell(level)) {
                ("ISIC4", "division") => {
                    self.divisions.insert(row.cell(code).to_owned(), row.cell(title).to_owned());
                    self.add_term(row.cell(title), row.cell(code), true);
                }
                ("NACE2", "division") => self.add_term(row.cell(title), row.cell(code), true),
                ("NAICS2022", _) if !row.cell(main).is_empty() => {
                    for code in naics_codes(row.cell(code)) {
                        self.naics.insert(code, row.cell(main).to_owned());
                    }
                }
                ("CPV2008", _) => {
                    let significant = row.cell(code).trim_end_matches('0');
                    let significant = if significant.len() < 2 {
                        row.cell(code).get(..2).unwrap_or(row.cell(code))
                    } else {
                        significant
                    };
                    let divisions = if row.cell(main).is_empty() { row.cell(all) } else { row.cell(main) };
                    self.cpv.insert(significant.to_owned(), divisions.split('|').map(str::to_owned).collect());
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn read_synonyms(&mut self, table: &Table) -> Result<()> {
        let column =
            |name: &str| table.column(name).with_context(|| format!("the synonyms table has no column `{name}`"));
        let (term, division, strength) = (column("term")?, column("isic4_division")?, column("strength")?);
        for row in table.rows() {
            self.add_term(row.cell(term), row.cell(division), row.cell(strength) == "strong");
        }
        Ok(())
    }

    fn add_term(&mut self, term: &str, division: &str, strong: bool) {
        let term = fold(term);
        self.longest_term = self.longest_term.max(term.split(' ').count());
        let meanings = self.terms.entry(term).or_default();
        if !meanings.iter().any(|(known, _)| known == division) {
            meanings.push((division.to_owned(), strong));
        }
    }

    /// What the divisions of ISIC Rev.4 are called.
    pub(super) fn titles(&self) -> BTreeMap<String, String> {
        self.divisions.iter().map(|(code, title)| (code.clone(), title.clone())).collect()
    }

    /// Everything a sector can be told by, with its division; with none where there are
    /// several, or where a word may mean something else.
    pub fn spellings(&self) -> BTreeMap<(SectorKey, &str), Option<&str>> {
        let isic = self.divisions.keys().map(|code| ((SectorKey::Isic, code.as_str()), Some(code.as_str())));
        let naics = self.naics.iter().map(|(code, division)| ((SectorKey::Naics, code.as_str()), Some(&**division)));
        let cpv = self.cpv.iter().map(|(code, divisions)| {
            let only = <&[String; 1]>::try_from(&divisions[..]).ok().map(|[division]| division.as_str());
            ((SectorKey::Cpv, code.as_str()), only)
        });
        let terms = self.terms.iter().map(|(term, meanings)| {
            let only = <&[(String, bool); 1]>::try_from(&meanings[..]).ok();
            let sure = only.filter(|[(_, strong)]| *strong).map(|[(division, _)]| division.as_str());
            ((SectorKey::Term, term.as_str()), sure)
        });
        isic.chain(naics).chain(cpv).chain(terms).collect()
    }

    /// So many words has the longest term.
    pub fn longest_term(&self) -> usize {
        self.longest_term
    }

    /// What a code or a term names. `scheme` is the classification that a column or
    /// a header states.
    pub fn find(&self, text: &str, scheme: Option<&str>) -> SectorMatch {
        let text = text.trim();
        let Some(code) = leading_code(text) else { return self.words(text) };
        match scheme.map(|name| (name, scheme_of(name))) {
            Some((_, Some(scheme))) => self.code(&code, scheme).unwrap_or(SectorMatch::None),
            Some((name, None)) => SectorMatch::Ask(format!("the classification `{name}` is not known here")),
            None => self.code_of_unknown_scheme(text, &code),
        }
    }

    fn code(&self, code: &str, scheme: Scheme) -> Option<SectorMatch> {
        match scheme {
            Scheme::Isic => {
                // A single digit has lost the nought in front of it.
                let division = if code.len() == 1 { format!("0{code}") } else { code.get(..2)?.to_owned() };
                self.divisions.contains_key(&division).then(|| SectorMatch::Divisions(vec![division]))
            }
            Scheme::Naics => (2..=code.len().min(4)).rev().find_map(|n| {
                self.naics.get(&code[..n]).map(|division| SectorMatch::Divisions(vec![division.clone()]))
            }),
            Scheme::Cpv => (2..=code.len()).rev().find_map(|n| self.cpv.get(&code[..n])).map(|divisions| {
                if divisions.len() == 1 {
                    SectorMatch::Divisions(divisions.clone())
                } else {
                    SectorMatch::Ask(format!(
                        "this CPV code covers ISIC divisions {}; give a longer code or the division",
                        divisions.join(" or ")
                    ))
                }
            }),
        }
    }

    /// The shape of a code tells most classifications apart; three to six digits can
    /// be ISIC, NACE or NAICS, which agree on few of them.
    fn code_of_unknown_scheme(&self, text: &str, code: &str) -> SectorMatch {
        let letter = text.starts_with(|c: char| c.is_ascii_alphabetic());
        let dotted = text.chars().take_while(|c| !c.is_whitespace()).any(|c| c == '.');
        let found = match code.len() {
            8 | 9 => self.code(code, Scheme::Cpv),
            1 | 2 => self.code(code, Scheme::Isic),
            3..=5 if letter || dotted => self.code(code, Scheme::Isic),
            6 => self.code(code, Scheme::Naics),
            3..=5 => match (self.code(code, Scheme::Isic), self.code(code, Scheme::Naics)) {
                (Some(SectorMatch::Divisions(isic)), Some(SectorMatch::Divisions(naics))) if isic != naics => {
                    Some(SectorMatch::Ask(format!(
                        "could be ISIC/NACE division {} or NAICS for division {}; state the classification in a \
                         column `sector_scheme`",
                        isic[0], naics[0]
                    )))
                }
                (isic, naics) => isic.or(naics),
            },
            _ => None,
        };
        found.unwrap_or(SectorMatch::None)
    }

    fn words(&self, text: &str) -> SectorMatch {
        let folded = fold(text);
        if let Some(meanings) = self.terms.get(&folded) {
            return Self::weigh(meanings);
        }
        let words: Vec<&str> = folded.split(' ').collect();
        let mut strong: Vec<String> = Vec::new();
        let mut start = 0;
        while start < words.len() {
            let widest = self.longest_term.min(words.len() - start);
            let hit = (1..=widest)
                .rev()
                .find_map(|n| self.terms.get(&words[start..start + n].join(" ")).map(|meanings| (n, meanings)));
            let Some((n, meanings)) = hit else {
                start += 1;
                continue;
            };
            if let SectorMatch::Divisions(found) = Self::weigh(meanings) {
                strong.extend(found.into_iter().filter(|d| !strong.contains(d)).collect::<Vec<_>>());
            }
            start += n;
        }
        if strong.is_empty() { SectorMatch::None } else { SectorMatch::Divisions(strong) }
    }

    fn weigh(meanings: &[(String, bool)]) -> SectorMatch {
        match meanings {
            [(division, true)] => SectorMatch::Divisions(vec![division.clone()]),
            several => {
                let divisions: Vec<&str> = several.iter().map(|(d, _)| d.as_str()).collect();
                let hint = if several.len() == 1 { "means ISIC division" } else { "could mean ISIC divisions" };
                SectorMatch::Ask(format!("{hint} {}, or something else; give the code", divisions.join(" or ")))
            }
        }
    }
}

fn scheme_of(name: &str) -> Option<Scheme> {
    let name: String = fold(name).replace(' ', "");
    match name.as_str() {
        _ if name.starts_with("isic") || name.starts_with("nace") => Some(Scheme::Isic),
        _ if name.starts_with("naics") => Some(Scheme::Naics),
        _ if name.starts_with("cpv") => Some(Scheme::Cpv),
        _ => None,
    }
}

/// The digits of a code at the start of a text: `81.21 Cleaning`, `C14`, `90910000-9`.
fn leading_code(text: &str) -> Option<String> {
    let word = text.split_whitespace().next()?;
    let word = word.strip_suffix([':', ',']).unwrap_or(word);
    let digits = word.strip_prefix(|c: char| c.is_ascii_alphabetic()).unwrap_or(word);
    let plain = digits.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b'-');
    // The digit behind the hyphen of a CPV code only checks the others.
    let code: String = digits.split('-').next()?.chars().filter(char::is_ascii_digit).collect();
    (plain && !code.is_empty()).then_some(code)
}

/// NAICS writes some sectors as ranges: 31-33.
fn naics_codes(code: &str) -> Vec<String> {
    match code.split_once('-').and_then(|(a, b)| Some((a.parse::<u32>().ok()?, b.parse::<u32>().ok()?))) {
        Some((first, last)) => (first..=last).take(100).map(|n| n.to_string()).collect(),
        None => vec![code.to_owned()],
    }
}
