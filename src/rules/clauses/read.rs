//! Reading a file of clauses: every fault is noted with its place.

use toml::de::DeTable;

use super::super::diagnostics::{Faults, Source};
use super::super::instruments::{Compendium, is_kebab};
use super::super::toml_reader::{At, TableReader};
use super::{Clauses, RuleName};
use crate::model::{Clause, Clauseless, closest};

pub(super) fn read(source: &Source, rules: Vec<RuleName>, compendium: &Compendium, faults: &mut Faults) -> Clauses {
    let text = source.text.clone();
    let (document, errors) = DeTable::parse_recoverable(&text);
    for error in &errors {
        let span = error.span().unwrap_or(0..0);
        faults.add(source, span, format!("this is not TOML: {}", error.message()), "here", None);
    }
    let mut top = TableReader::new(source, faults, document.get_ref(), 0..0, "the file of clauses");
    let (clauses, without) = (top.tables("clause"), top.tables("without"));
    top.finish();
    let mut reading = Reading { source, compendium, faults, read: Clauses { rules, ..Clauses::default() } };
    clauses.iter().for_each(|table| reading.clause(table));
    without.iter().for_each(|table| reading.without(table));
    let mut read = reading.read;
    // What stands in the file in another order is still asked for stage by stage.
    read.all.sort_by_key(|clause| clause.stage);
    read
}

/// A file in the middle of being read.
struct Reading<'a> {
    source: &'a Source,
    compendium: &'a Compendium,
    faults: &'a mut Faults,
    read: Clauses,
}

impl Reading<'_> {
    /// Reads a `[[clause]]`.
    fn clause(&mut self, table: &At<&DeTable<'_>>) {
        let mut reader = TableReader::new(self.source, self.faults, table.value, table.span.clone(), "the clause");
        let id = reader.required_text("id");
        let title = reader.required_text("title").value;
        let (stage, risk) = (reader.word("stage"), reader.word("risk"));
        let text = reader.required_text("text");
        let note = reader.required_text("note").value;
        let evidence = reader.required_text("evidence").value;
        let rules = some_texts(&mut reader, "rules");
        let instruments = some_texts(&mut reader, "instruments");
        reader.finish();
        self.check_id(&id);
        self.check_placeholders(&id.value, &text);
        self.check_rules(&rules);
        for instrument in &instruments {
            if let Some(message) = self.compendium.unknown(&instrument.value) {
                self.fault(instrument, message, "not in rules/instruments.toml", None);
            }
        }
        self.check_repeats(&rules);
        self.check_repeats(&instruments);
        let (Some(stage), Some(risk)) = (stage, risk) else { return };
        let plain = |texts: Vec<At<String>>| texts.into_iter().map(|at| at.value).collect();
        let text = text.value.trim().to_owned();
        let (rules, instruments) = (plain(rules), plain(instruments));
        self.read.all.push(Clause { id: id.value, title, stage, risk, text, note, evidence, rules, instruments });
    }

    /// Reads a `[[without]]`, once every clause is known.
    fn without(&mut self, table: &At<&DeTable<'_>>) {
        let mut reader = TableReader::new(self.source, self.faults, table.value, table.span.clone(), "[[without]]");
        let (rule, reason) = (reader.required_text("rule"), reader.required_text("reason").value);
        reader.finish();
        self.check_rules(std::slice::from_ref(&rule));
        if let Some(clause) = self.read.all.iter().find(|clause| clause.rules.contains(&rule.value)) {
            let message = format!("rule `{}` has the clause `{}`, and a reason why it has none", rule.value, clause.id);
            self.fault(&rule, message, "one of the two", None);
        }
        if self.read.without.iter().any(|known| known.rule == rule.value) {
            self.fault(&rule, format!("rule `{}` is without a clause twice", rule.value), "second one", None);
        }
        self.read.without.push(Clauseless { rule: rule.value, reason });
    }

    fn check_id(&mut self, id: &At<String>) {
        if !id.value.is_empty() && (!is_kebab(&id.value) || id.value.contains('.')) {
            self.fault(id, "an id is lower-case letters, digits and hyphens", "not an id", None);
        }
        if let Some(other) = self.read.find(&id.value) {
            let message = format!("there are two clauses `{}`; the other is \"{}\"", other.id, other.title);
            self.fault(id, message, "second one", None);
        }
    }

    /// A bracket that nothing closes would leave the buyer in doubt about what to fill in.
    fn check_placeholders(&mut self, id: &str, text: &At<String>) {
        let mut is_open = false;
        let is_balanced = text.value.chars().all(|c| match c {
            '[' => !std::mem::replace(&mut is_open, true),
            ']' => std::mem::replace(&mut is_open, false),
            '\n' => !is_open,
            _ => true,
        });
        if !is_balanced || is_open {
            let help = Some("what the buyer fills in stands in [square brackets], within a line".to_owned());
            self.fault(text, format!("the brackets in the text of `{id}` do not match"), "in here", help);
        }
    }

    fn check_rules(&mut self, rules: &[At<String>]) {
        for rule in rules.iter().filter(|rule| !rule.value.is_empty()) {
            if self.read.rule(&rule.value).is_none() {
                let near = closest(&rule.value, self.read.rules.iter().map(|known| known.id.as_str()));
                let help = near.map(|near| format!("did you mean `{near}`?"));
                self.fault(rule, format!("no built-in pack has a rule `{}`", rule.value), "unknown rule", help);
            }
        }
    }

    fn check_repeats(&mut self, texts: &[At<String>]) {
        for (place, text) in texts.iter().enumerate() {
            if texts[..place].iter().any(|earlier| earlier.value == text.value) {
                self.fault(text, format!("`{}` is named twice", text.value), "second one", None);
            }
        }
    }

    fn fault(&mut self, at: &At<String>, message: impl Into<String>, label: &str, help: Option<String>) {
        self.faults.add(self.source, at.span.clone(), message, label, help);
    }
}

/// A list that names something: to name nothing is a fault too.
fn some_texts(reader: &mut TableReader<'_, '_>, key: &'static str) -> Vec<At<String>> {
    let value = reader.get(key);
    let before = reader.faults.len();
    let texts = reader.texts(key);
    match value {
        None => reader.lacks(key),
        Some(value) if texts.is_empty() && reader.faults.len() == before => {
            reader.fault(value.span(), format!("`{key}` of the clause names none"), "name one at least", None);
        }
        Some(_) => {}
    }
    texts
}
