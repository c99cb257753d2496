//! A rulebook: packs that have been checked and compiled. One cannot be built from a
//! faulty pack.

mod building;
mod chain;
mod rule;
mod settle;
mod variant;

use std::sync::Arc;

use hashbrown::{HashMap, HashSet};
use jiff::civil::Date;
use rayon::prelude::*;

use super::diagnostics::Faults;
use super::instruments::Compendium;
use super::pack::{Pack, RawRule};
use crate::model::{Dormancy, DormantRule, OverrideNote, PackNote, Rates, Vocabulary, sha256};
use crate::reference::Catalog;
use building::Building;

pub(super) use building::{PackScope, REQUIRED, check_instrument, inside};
pub use chain::chain_reads;
pub(super) use chain::{CHAIN_FIELDS, chain_field};
pub use rule::{Example, Rule};
pub(super) use settle::Parameters;
pub(super) use variant::{Conditions, Setting, Unfit};

/// What rules can refer to.
#[derive(Clone, Copy, Debug)]
pub struct Schema<'a> {
    /// The columns.
    pub vocabulary: &'a Vocabulary,
    /// The reference tables.
    pub catalog: &'a Catalog,
    /// The instruments.
    pub compendium: &'a Compendium,
}

/// Checked and compiled rules, for a certain day.
#[derive(Clone, Debug)]
pub struct Rulebook {
    /// The rules, in the order of their packs.
    pub rules: Vec<Rule>,
    /// The rules that do not run on the day.
    pub dormant: Vec<DormantRule>,
    /// The same rules, compiled as far as they could be, to explain them.
    pub sleeping: Vec<Rule>,
    /// The packs.
    pub packs: Vec<PackNote>,
    /// What packs change about each other.
    pub overrides: Vec<OverrideNote>,
    /// The day whose parameters are in force.
    pub as_of: Date,
    /// The exchange rates of that day.
    pub rates: Arc<Rates>,
}

impl Rulebook {
    /// Checks and compiles packs for a day, with what they change about each other, or
    /// tells every fault in them.
    pub fn new(packs: &[Pack], schema: &Schema<'_>, as_of: Date, mut faults: Faults) -> Result<Self, Faults> {
        check_use(packs, &mut faults);
        let settled = settle::carry_out(packs, as_of, &mut faults);
        let mut book = Self::compile(&settled.packs, schema, as_of, faults)?;
        book.overrides = settled.overrides;
        Ok(book)
    }

    /// The same with every pack as it is written.
    pub(super) fn compile(
        packs: &[Pack],
        schema: &Schema<'_>,
        as_of: Date,
        mut faults: Faults,
    ) -> Result<Self, Faults> {
        let mut book = Self {
            rules: Vec::new(),
            dormant: Vec::new(),
            sleeping: Vec::new(),
            packs: Vec::new(),
            overrides: Vec::new(),
            as_of,
            rates: schema.catalog.rates(as_of),
        };
        check_ids(packs, &mut faults);
        for (place, pack) in packs.iter().enumerate() {
            let parameters = Parameters::on(packs, place, schema.compendium, as_of, &mut faults);
            let build = |raw| {
                let mut faults = Faults::default();
                let rule = Building { pack, raw, schema, parameters: &parameters, as_of, faults: &mut faults }.rule();
                (rule, faults)
            };
            let built: Vec<(Option<Rule>, Faults)> = pack.rules.par_iter().map(build).collect();
            for (raw, (rule, found)) in std::iter::zip(&pack.rules, built) {
                faults.append(found);
                let Some(rule) = rule else { continue };
                match dormancy(pack, raw, &rule, &parameters, as_of) {
                    Some(dormant) => {
                        book.dormant.push(dormant);
                        book.sleeping.push(rule);
                    }
                    None => book.rules.push(rule),
                }
            }
            let rules = pack.rules.iter().filter(|raw| !raw.switched_off).count();
            book.packs.push(PackNote {
                id: pack.id.clone(),
                title: pack.title.clone(),
                rules,
                sha256: sha256(pack.source.text.as_bytes()),
            });
        }
        if faults.is_empty() { Ok(book) } else { Err(faults) }
    }

    /// A rule by its id.
    pub fn find(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.info.id == id)
    }

    /// A rule by its id, also one that does not run on the day, and why it does not.
    pub fn find_any(&self, id: &str) -> Option<(&Rule, Option<&DormantRule>)> {
        let sleeping = || self.sleeping.iter().find(|rule| rule.info.id == id);
        let dormant = || self.dormant.iter().find(|dormant| dormant.id == id);
        self.find(id).map(|rule| (rule, None)).or_else(|| sleeping().map(|rule| (rule, dormant())))
    }
}

/// Ids are unique over all packs.
fn check_ids(packs: &[Pack], faults: &mut Faults) {
    let mut seen: HashMap<&str, &str> = HashMap::new();
    for pack in packs {
        for raw in pack.rules.iter().filter(|raw| !raw.switched_off) {
            if let Some(other) = seen.insert(&raw.id.value, &pack.id) {
                let message = format!("there are two rules `{}`", raw.id.value);
                let help = Some(format!("the other is in pack `{other}`; ids are unique over all packs"));
                faults.add(&pack.source, raw.id.span.clone(), message, "second one", help);
            }
        }
    }
}

/// Every parameter is used by some rule. Told from the text of the conditions, since the
/// faulty ones count as well.
fn check_use(packs: &[Pack], faults: &mut Faults) {
    let names = packs.iter().flat_map(|pack| &pack.rules).flat_map(RawRule::conditions).flat_map(|condition| {
        let placeholders = condition.split(':').skip(1);
        placeholders.map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default())
    });
    let used: HashSet<&str> = names.collect();
    for pack in packs {
        for parameter in pack.parameters.iter().filter(|parameter| !used.contains(&*parameter.name)) {
            let message = format!("parameter `{}` is not used by any rule", parameter.name);
            let help = Some("to change a parameter of another pack write [[override]]".to_owned());
            faults.add(&pack.source, parameter.span.clone(), message, "unused", help);
        }
    }
}

/// Why a rule does not run on a day, if it does not.
fn dormancy(pack: &Pack, raw: &RawRule, rule: &Rule, parameters: &Parameters, as_of: Date) -> Option<DormantRule> {
    let (state, date) = match (raw.effective_from, raw.effective_until) {
        _ if raw.switched_off => (Dormancy::SwitchedOff, None),
        (Some(from), _) if as_of < from => (Dormancy::Coming, Some(from)),
        (_, Some(until)) if until < as_of => (Dormancy::Ended, Some(until)),
        _ => {
            let without_value = rule.parameters().find(|name| parameters.get(name).is_some_and(|p| !p.in_force))?;
            match parameters.begins(without_value) {
                Some(from) => (Dormancy::Coming, Some(from)),
                None => (Dormancy::NoValue, None),
            }
        }
    };
    Some(DormantRule {
        id: rule.info.id.clone(),
        title: rule.info.title.clone(),
        kind: rule.info.kind,
        severity: rule.info.severity,
        pack: pack.id.clone(),
        state,
        date,
    })
}
