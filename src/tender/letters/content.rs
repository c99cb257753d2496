//! What stands in a letter, in the order in which it stands there, whatever it is written as.

use super::Letter;
use super::entry::{About, Entry, Held, Says};
use crate::languages::Worth;
use crate::model::{ColumnSpec, RuleInfo};
use crate::tender::allowed::Allowed;

/// So many checks are named for a question.
const MOST_CHECKS: usize = 3;

/// So many sources are named for a question.
const MOST_SOURCES: usize = 2;

/// A question in words.
pub(super) struct Question {
    /// `Question 1`
    pub(super) heading: String,
    pub(super) text: String,
    /// Of each of whom something is known: who that is, and what it is, line by line.
    pub(super) about: Vec<(String, Vec<String>)>,
    /// Of whom there is no answer, and of whom it is not quoted.
    pub(super) aside: Vec<String>,
    pub(super) why: String,
    pub(super) proof: String,
}

/// A line of the table for the reply; the last two of its six columns are left empty.
pub(super) struct ReplyLine {
    pub(super) number: String,
    pub(super) entity: String,
    pub(super) mark: String,
    pub(super) question: String,
}

impl Letter<'_> {
    /// A sentence of the program.
    pub(super) fn say(&self, id: &str) -> String {
        self.of.phrases.say(id).into_owned()
    }

    fn say_of(&self, id: &str, about: &[(&str, Worth<'_>)]) -> String {
        self.of.phrases.say_of(id, about).into_owned()
    }

    /// A sentence or a word as what stands before something.
    pub(super) fn label(&self, id: &str) -> String {
        self.labelled(&self.say(id))
    }

    fn labelled(&self, text: &str) -> String {
        self.say_of("letter-label", &[("label", Worth::from(text))])
    }

    /// Whom it is addressed to: names, and addresses where the list has them.
    pub(super) fn addressees(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for supplier in &self.to {
            lines.push(supplier.name().map_or_else(|| supplier.key(), str::to_owned));
            lines
                .extend(super::Letters::ADDRESS.iter().filter_map(|column| supplier.stated(column)).map(str::to_owned));
        }
        lines
    }

    /// Date, bid, reference and the day of the reply, each with its label.
    pub(super) fn head(&self) -> Vec<(String, String)> {
        [
            ("letter-bid", self.bid.clone()),
            ("letter-our-reference", self.say("letter-reference")),
            ("letter-day", self.day(self.of.report.run.as_of)),
            ("letter-reply-by", self.reply_by()),
        ]
        .into_iter()
        .map(|(label, worth)| (self.label(label), worth))
        .collect()
    }

    /// What comes before the questions.
    pub(super) fn opening(&self) -> Vec<String> {
        let about = [("count", Worth::from(self.entries.len())), ("day", Worth::from(self.reply_by()))];
        vec![self.say("letter-opening"), self.say_of("letter-request", &about), self.say("letter-care")]
    }

    pub(super) fn questions_in_words(&self) -> Vec<Question> {
        (1..).zip(&self.entries).map(|(number, entry)| self.question(number, entry)).collect()
    }

    /// How many questions are left out, if any are.
    pub(super) fn more(&self) -> Option<String> {
        (self.left_out > 0).then(|| self.say_of("letter-more", &[("count", Worth::from(self.left_out))]))
    }

    /// The header of the table for the reply.
    pub(super) fn reply_header(&self) -> [String; 6] {
        ["number", "entity", "mark", "question", "answer", "document"]
            .map(|column| self.say(&format!("letter-table-{column}")))
    }

    pub(super) fn reply_lines(&self) -> Vec<ReplyLine> {
        let mut lines = Vec::new();
        for (number, entry) in (1..).zip(&self.entries) {
            let spec = self.spec(entry);
            let header = self.of.phrases.column(spec).header.into_owned();
            let allowed = Allowed::of(&self.of.report.vocabulary, spec, &[]).in_words(self.of.tongue(), spec);
            for about in &entry.about {
                lines.push(ReplyLine {
                    number: number.to_string(),
                    entity: about.supplier.key(),
                    mark: format!("#{}", spec.id),
                    question: format!("{header} ({allowed})"),
                });
            }
        }
        lines
    }

    /// What the letter was made with, and a word on texts that are English.
    pub(super) fn foot(&self) -> Vec<String> {
        let run = &self.of.report.run;
        let packs: Vec<&str> = run.packs.iter().map(|pack| pack.id.as_str()).collect();
        let made = self.say_of(
            "letter-made",
            &[
                ("version", Worth::from(run.version.as_str())),
                ("packs", Worth::from(packs.join(", "))),
                ("day", Worth::from(run.as_of.to_string())),
            ],
        );
        let is_english = |rule: &&RuleInfo| !self.of.phrases.rule(rule).is_translated;
        let english =
            self.entries.iter().any(|entry| entry.rules.iter().any(&is_english)).then(|| self.say("letter-english"));
        std::iter::once(made).chain(english).collect()
    }

    fn question(&self, number: usize, entry: &Entry<'_>) -> Question {
        let texts = self.of.phrases.column(self.spec(entry));
        let (open, held): (Vec<_>, Vec<_>) = entry.about.iter().partition(|about| about.is_open());
        let (held, unquoted): (Vec<_>, Vec<_>) = held.into_iter().partition(|about| about.is_quoted);
        let named = |id: &str, about: Vec<&About<'_>>| {
            let names: Vec<String> = about.iter().map(|about| self.name(about)).collect();
            (!names.is_empty()).then(|| self.say_of(id, &[("names", Worth::from(names.join("; ")))]))
        };
        Question {
            heading: self.say_of("letter-question", &[("number", Worth::from(number))]),
            text: texts.question.into_owned(),
            about: held.into_iter().map(|about| (self.whom(about), self.held(about))).collect(),
            aside: named("letter-open-for", open).into_iter().chain(named("letter-unquoted", unquoted)).collect(),
            why: self.why(entry),
            proof: texts.proof.map_or_else(|| self.say("letter-proof-any"), std::borrow::Cow::into_owned),
        }
    }

    fn whom(&self, about: &About<'_>) -> String {
        if about.is_bidder {
            return self.say("letter-about-bidder");
        }
        self.say_of("letter-about-other", &[("name", Worth::from(self.name(about)))])
    }

    fn name(&self, about: &About<'_>) -> String {
        let key = about.supplier.key();
        match about.supplier.name() {
            _ if about.is_bidder => self.say("letter-yourself"),
            Some(name) => format!("{name} ({key})"),
            None => key,
        }
    }

    /// The checks in which the answer counts, and what the gravest of them rests on. What a
    /// rule says of its pattern would read as if it had been found.
    fn why(&self, entry: &Entry<'_>) -> String {
        let title = |rule: &&RuleInfo| {
            let texts = self.of.phrases.rule(rule);
            texts.marked(&texts.title)
        };
        let checks: Vec<String> = entry.rules.iter().take(MOST_CHECKS).map(title).collect();
        let about = [("count", Worth::from(checks.len())), ("checks", Worth::from(checks.join("; ")))];
        let mut why = self.say_of("letter-why-checks", &about);
        let instruments = &self.of.report.instruments;
        let sources = entry.rules.iter().take(1).flat_map(|rule| &rule.instruments);
        let sources = sources.filter_map(|id| instruments.iter().find(|instrument| instrument.id == *id));
        let sources: Vec<&str> = sources.take(MOST_SOURCES).map(|instrument| instrument.title.as_str()).collect();
        if !sources.is_empty() {
            why.push(' ');
            why.push_str(&self.say_of("letter-why-basis", &[("sources", Worth::from(sources.join("; ")))]));
        }
        why
    }

    /// What is known, a line for each cell.
    fn held(&self, about: &About<'_>) -> Vec<String> {
        about.held.iter().filter(|held| !held.is_empty()).map(|held| self.cell(held)).collect()
    }

    fn cell(&self, held: &Held<'_>) -> String {
        let spec = self.of.report.vocabulary.spec(held.column);
        let says = match held.says {
            Says::Nothing => String::new(),
            Says::Unclear(text) => self.say_of("letter-unclear", &[("text", Worth::from(text))]),
            Says::Text(text) => text.to_owned(),
        };
        format!("{} {says} ({})", self.labelled(&self.of.phrases.column(spec).header), held.place)
    }

    fn spec(&self, entry: &Entry<'_>) -> &ColumnSpec {
        self.of.report.vocabulary.spec(entry.column)
    }

    fn reply_by(&self) -> String {
        self.of.reply_by.map_or_else(|| self.say("letter-no-day"), |day| self.day(day))
    }

    /// A day as it is written in a letter.
    fn day(&self, day: jiff::civil::Date) -> String {
        let about = [
            ("day", Worth::from(i64::from(day.day()))),
            ("month", Worth::from(self.say(&format!("month-{}", day.month())))),
            ("year", Worth::from(day.year().to_string())),
        ];
        self.say_of("day-of-year", &about)
    }
}
