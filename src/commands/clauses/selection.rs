//! Which clauses are shown, with what they are tied to.

use jiff::civil::Date;

use crate::cli::ClausesArguments;
use crate::commands::setup::Setup;
use crate::model::{Clause, Dormancy, Instrument, PurchaseRisk, RuleInfo, Stage, Sureness, so_many};
use crate::rules::{Clauses, Compendium, Rulebook};

/// Clauses that were asked for, and what is to be said about the others.
pub(super) struct Selection<'a> {
    /// The packs whose rules are looked at; none when one clause was asked for by its id.
    pub(super) packs: Vec<&'a str>,
    /// The stages asked for; none stands for all.
    pub(super) stages: Vec<Stage>,
    /// The risk of the purchase, if the buyer has stated it.
    pub(super) risk: Option<PurchaseRisk>,
    /// The day on which sources are looked at.
    pub(super) day: Date,
    /// The clauses, by stage.
    pub(super) shown: Vec<Shown<'a>>,
    /// How many more there would be from which risk on.
    from_more_risk: Vec<(PurchaseRisk, usize)>,
    /// How many rules the packs have.
    pub(super) rules: usize,
    /// Those of them that have no clause.
    pub(super) without: Vec<WithoutClause<'a>>,
}

/// A clause with its rules and sources.
pub(super) struct Shown<'a> {
    pub(super) clause: &'a Clause,
    pub(super) rules: Vec<RuleNote<'a>>,
    pub(super) sources: Vec<&'a Instrument>,
}

/// A rule by name.
#[derive(Clone, Copy)]
pub(super) struct RuleNote<'a> {
    pub(super) id: &'a str,
    pub(super) title: &'a str,
    pub(super) pack: &'a str,
}

impl<'a> RuleNote<'a> {
    fn of(info: &'a RuleInfo) -> Self {
        Self { id: &info.id, title: &info.title, pack: &info.pack }
    }
}

/// A rule that has no clause.
pub(super) struct WithoutClause<'a> {
    pub(super) rule: RuleNote<'a>,
    pub(super) reason: &'a str,
}

/// Why there is no clause for a rule that does not come with the program.
const OWN_RULE: &str = "A rule of your own: the clauses go with the built-in packs.";

impl<'a> Selection<'a> {
    /// One clause with everything it is tied to, whichever packs are in use.
    pub(super) fn one(clause: &'a Clause, clauses: &'a Clauses, compendium: &'a Compendium, day: Date) -> Self {
        let rules = clause.rules.iter().filter_map(|id| clauses.rule(id));
        let rules: Vec<_> = rules.map(|rule| RuleNote { id: &rule.id, title: &rule.title, pack: &rule.pack }).collect();
        let (count, shown) = (rules.len(), Shown::new(clause, rules, compendium));
        Self {
            packs: Vec::new(),
            stages: Vec::new(),
            risk: None,
            day,
            shown: vec![shown],
            from_more_risk: Vec::new(),
            rules: count,
            without: Vec::new(),
        }
    }

    /// The clauses that go with the rules in use.
    pub(super) fn of(
        arguments: &ClausesArguments,
        clauses: &'a Clauses,
        book: &'a Rulebook,
        setup: &'a Setup,
        day: Date,
    ) -> Self {
        let rules = rules_in_use(book);
        let mut fitting = Vec::new();
        for clause in clauses.iter().filter(|clause| is_any_or(&arguments.stages, clause.stage)) {
            let named = clause.rules.iter().filter_map(|id| rules.iter().find(|rule| rule.id == id));
            let named: Vec<RuleNote<'_>> = named.copied().collect();
            if !named.is_empty() {
                fitting.push(Shown::new(clause, named, &setup.compendium));
            }
        }
        let (shown, more): (Vec<_>, Vec<_>) =
            fitting.into_iter().partition(|shown| arguments.risk.is_none_or(|risk| shown.clause.risk <= risk));
        let count = |risk: PurchaseRisk| more.iter().filter(|shown| shown.clause.risk == risk).count();
        let from_more_risk = PurchaseRisk::ALL.iter().map(|risk| (*risk, count(*risk))).filter(|(_, count)| *count > 0);
        Self {
            packs: setup.packs.iter().map(|pack| pack.id.as_str()).collect(),
            stages: arguments.stages.clone(),
            risk: arguments.risk,
            day,
            from_more_risk: from_more_risk.collect(),
            without: without(clauses, &rules),
            rules: rules.len(),
            shown,
        }
    }

    /// The clauses stage by stage.
    pub(super) fn by_stage(&self) -> impl Iterator<Item = (Stage, &[Shown<'a>])> {
        self.shown.chunk_by(|a, b| a.clause.stage == b.clause.stage).map(|chunk| (chunk[0].clause.stage, chunk))
    }

    /// What was asked for, in words.
    pub(super) fn asked(&self) -> String {
        let named = |one: &str, words: &[&str]| {
            format!("{one}{} {}", if words.len() == 1 { "" } else { "s" }, words.join(", "))
        };
        let risk = self.risk.map_or("any", PurchaseRisk::word);
        let mut parts = vec![named("pack", &self.packs), format!("purchase with {risk} risk")];
        let asked = Stage::ALL.iter().filter(|stage| self.stages.contains(stage));
        let stages: Vec<&str> = asked.map(|stage| stage.word()).collect();
        if !stages.is_empty() {
            parts.push(named("stage", &stages));
        }
        parts.join("; ")
    }

    /// What the stated risk leaves out, in words.
    pub(super) fn left_out(&self) -> Option<String> {
        let parts: Vec<String> =
            self.from_more_risk.iter().map(|(risk, count)| format!("{count} from {risk} risk on")).collect();
        (!parts.is_empty())
            .then(|| format!("Not shown, since they ask for more than is in proportion: {}.", parts.join(", ")))
    }

    /// How many clauses there are, in words.
    pub(super) fn count(&self) -> String {
        so_many(self.shown.len(), "clause")
    }

    /// How many rules have no clause, in words.
    pub(super) fn count_without(&self) -> String {
        let Self { rules, without, .. } = self;
        match without.len() {
            0 => format!("Each of the {rules} rules has a clause."),
            1 => format!("Of the {rules} rules 1 has no clause."),
            count => format!("Of the {rules} rules {count} have no clause."),
        }
    }
}

impl<'a> Shown<'a> {
    fn new(clause: &'a Clause, rules: Vec<RuleNote<'a>>, compendium: &'a Compendium) -> Self {
        let sources = clause.instruments.iter().filter_map(|id| compendium.find(id)).collect();
        Self { clause, rules, sources }
    }

    /// From which risk of the purchase on it is in proportion, in words.
    pub(super) fn in_proportion(&self) -> &'static str {
        match self.clause.risk {
            PurchaseRisk::Low => "at any risk",
            PurchaseRisk::Medium => "from medium risk on",
            PurchaseRisk::High => "at high risk only",
        }
    }
}

/// What is to be known of a source before it is cited, if anything is.
pub(super) fn caution(source: &Instrument, day: Date) -> Option<String> {
    let standing = source.standing_in_words(day);
    let unsure = (source.sure == Sureness::Unverified).then(|| "unverified".to_owned());
    let parts: Vec<String> = (standing != "in force").then_some(standing).into_iter().chain(unsure).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// The rules that run, and those that will: a contract may last until then.
fn rules_in_use(book: &Rulebook) -> Vec<RuleNote<'_>> {
    let is_coming = |id: &str| book.dormant.iter().any(|rule| rule.id == id && rule.state == Dormancy::Coming);
    let sleeping = book.sleeping.iter().filter(|rule| is_coming(&rule.info.id));
    book.rules.iter().chain(sleeping).map(|rule| RuleNote::of(&rule.info)).collect()
}

fn without<'a>(clauses: &'a Clauses, rules: &[RuleNote<'a>]) -> Vec<WithoutClause<'a>> {
    let has_clause = |rule: &&RuleNote<'_>| clauses.iter().any(|clause| clause.rules.iter().any(|id| id == rule.id));
    let reason = |rule: &RuleNote<'a>| {
        let stated = clauses.without().find(|known| known.rule == rule.id);
        WithoutClause { rule: *rule, reason: stated.map_or(OWN_RULE, |stated| &stated.reason) }
    };
    rules.iter().filter(|rule| !has_clause(rule)).map(reason).collect()
}

/// Whether a filter lets a stage through: it was not stated, or names it.
fn is_any_or(stages: &[Stage], stage: Stage) -> bool {
    stages.is_empty() || stages.contains(&stage)
}
