//! The checks as tests, for Jenkins and GitLab.
//!
//! A suite is a rule and a case is a supplier: both programs group by the class of a case,
//! which is then the pattern that was looked for (`osce.fee-charged`), so that who is
//! concerned stands below it, and the number of groups does not grow with the list. What is
//! clear is no case of its own: a list of a thousand suppliers would have sixty thousand.
//!
//! A case fails where the gate of the run does, and only there: what is flagged below the
//! gate passes and has its text among the output; what was accepted, what the gate spares
//! because the baseline has it, and what is unknown, is skipped with the reason.

use std::io::{self, Write};

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use super::escape::{for_xml, in_folder};
use super::statement::{Statement, named};
use super::table::words::shortened;
use super::{Remarks, Reporter, Style};
use crate::model::{Finding, Gate, Problem, Report, RuleInfo, State, Supplier, Verdict, remarks_tell, so_many};

/// The checks as tests.
pub(super) struct JUnit;

/// GitLab reads so many cases and no more.
const MOST_READ: usize = 500_000;
/// A name is so long at most.
const NAME: usize = 120;

/// How many remarks on the input are named one by one.
const LOSSES: usize = 20;

/// How a case ends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Failure,
    Error,
    Skipped,
    Passed,
}

/// A test.
struct Case {
    class: String,
    name: String,
    file: Option<String>,
    end: End,
    /// How grave it is, in a word.
    weight: &'static str,
    /// The text in short, and in full.
    message: String,
    text: String,
}

/// How many cases there are, and how they end.
#[derive(Clone, Copy, Default)]
struct Counts {
    tests: usize,
    failures: usize,
    errors: usize,
    skipped: usize,
}

impl Counts {
    fn of(ends: impl Iterator<Item = End>) -> Self {
        ends.fold(Self::default(), |counts, end| Self {
            tests: counts.tests + 1,
            failures: counts.failures + usize::from(end == End::Failure),
            errors: counts.errors + usize::from(end == End::Error),
            skipped: counts.skipped + usize::from(end == End::Skipped),
        })
    }

    fn plus(self, other: Self) -> Self {
        Self {
            tests: self.tests + other.tests,
            failures: self.failures + other.failures,
            errors: self.errors + other.errors,
            skipped: self.skipped + other.skipped,
        }
    }

    /// An element that says them.
    fn element(self, element: &str, name: &str) -> BytesStart<'static> {
        let mut start = BytesStart::new(element.to_owned());
        start.push_attribute(("name", &*for_xml(name)));
        let counts = [self.tests, self.failures, self.errors, self.skipped].map(|count| count.to_string());
        start.extend_attributes(
            std::iter::zip(["tests", "failures", "errors", "skipped"], &counts)
                .map(|(name, count)| (name, count.as_str())),
        );
        start
    }
}

impl Reporter for JUnit {
    fn write(&self, report: &Report, _style: &Style, out: &mut dyn Write) -> io::Result<Remarks> {
        let mut out = io::BufWriter::new(out);
        let all = write_suites(report, &mut Writer::new_with_indent(&mut out, b' ', 2))?;
        out.write_all(b"\n")?;
        out.flush()?;
        let mut remarks = Remarks::new();
        if all.tests > MOST_READ {
            remarks.push(format!(
                "{} cases are more than the {MOST_READ} that GitLab reads of a report; CSV and JSON have no such limit",
                all.tests
            ));
        }
        Ok(remarks)
    }
}

fn write_suites(report: &Report, xml: &mut Writer<impl Write>) -> io::Result<Counts> {
    // The counts stand before the cases.
    let of_rule = |rule| Counts::of(findings(report, rule).map(|finding| end(&finding)));
    let by_rule: Vec<Counts> = (0..report.rules.len()).map(of_rule).collect();
    let mut others: Vec<(&str, Vec<Case>)> =
        vec![("Answers", too_little(report).collect()), ("Input", losses(report).into_iter().collect())];
    if by_rule.iter().all(|counts| counts.tests == 0) {
        others.push(("Screening", vec![nothing(report)]));
    }
    others.retain(|(_, cases)| !cases.is_empty());
    let count = |cases: &[Case]| Counts::of(cases.iter().map(|case| case.end));
    let all = others.iter().map(|(_, cases)| count(cases)).chain(by_rule.iter().copied());
    let all = all.fold(Counts::default(), Counts::plus);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    xml.write_event(Event::Start(all.element("testsuites", "thbscreen")))?;
    for (rule, counts) in by_rule.iter().enumerate().filter(|(_, counts)| counts.tests > 0) {
        let RuleInfo { id, title, .. } = &report.rules[rule];
        let cases = findings(report, rule).map(|finding| case(&finding));
        write_suite(xml, counts.element("testsuite", &format!("{id}: {title}")), cases)?;
    }
    for (name, cases) in others {
        write_suite(xml, count(&cases).element("testsuite", name), cases.into_iter())?;
    }
    xml.write_event(Event::End(BytesEnd::new("testsuites")))?;
    Ok(all)
}

/// What a rule found, in the order of the lists.
fn findings(report: &Report, rule: usize) -> impl Iterator<Item = Finding<'_>> {
    report.suppliers().filter_map(move |supplier| {
        let outcome = supplier.outcome(rule);
        matches!(outcome.verdict, Verdict::Flagged | Verdict::Unknown).then(|| Finding {
            supplier,
            rule: &report.rules[rule],
            outcome,
        })
    })
}

/// How a case ends: by the gate of the run.
fn end(finding: &Finding<'_>) -> End {
    let gate: &Gate = &finding.supplier.report.run.gate;
    match (finding.outcome.verdict, finding.state()) {
        _ if gate.stops(finding) => End::Failure,
        (Verdict::Flagged, State::Open) => End::Passed,
        _ => End::Skipped,
    }
}

fn case(finding: &Finding<'_>) -> Case {
    let statement = Statement::of(finding);
    let text = statement.in_lines();
    let end = end(finding);
    Case {
        class: format!("{}.{}", finding.rule.pack, finding.rule.id),
        name: name(&finding.supplier),
        file: file(&finding.supplier),
        end,
        weight: finding.outcome.severity.word(),
        message: match end {
            End::Skipped => statement.decided.unwrap_or(statement.basis),
            _ => statement.title,
        },
        text,
    }
}

/// What nobody else is called: of cases that are called alike GitLab keeps the first.
fn name(supplier: &Supplier<'_>) -> String {
    let key = shortened(&supplier.key(), NAME);
    match supplier.name() {
        Some(name) => format!("{key} {}", shortened(name, NAME)),
        None => key,
    }
}

fn file(supplier: &Supplier<'_>) -> Option<String> {
    supplier.location().origin.path().map(|path| in_folder(path).to_owned())
}

/// The suppliers that answered less than the run allows.
fn too_little(report: &Report) -> impl Iterator<Item = Case> {
    let gate = report.run.gate;
    let limit = gate.least_answered.into_iter();
    limit.flat_map(|_| report.suppliers()).filter_map(move |supplier| {
        let percent = gate.answered_too_little(supplier)?;
        let least = gate.least_answered?;
        let message =
            format!("{} answered {percent} % of what applies to it; {least} % are asked for", named(&supplier));
        Some(Case {
            class: "thbscreen.answers".to_owned(),
            name: name(&supplier),
            file: file(&supplier),
            end: End::Failure,
            weight: "incomplete",
            text: message.clone(),
            message,
        })
    })
}

/// What of the lists was lost or is in doubt, where the run allows nothing of the kind.
fn losses(report: &Report) -> Option<Case> {
    let losses: Vec<&Problem> = report.run.gate.losses(report).collect();
    let count: usize = losses.iter().map(|problem| problem.count).sum();
    let line = |problem: &&Problem| format!("{}: {}", problem.location, shortened(&problem.message, 4 * NAME));
    let mut lines: Vec<String> = losses.iter().take(LOSSES).map(line).collect();
    if losses.len() > LOSSES {
        lines.push(format!("and {}", so_many(losses.len() - LOSSES, "more remark")));
    }
    (count > 0).then(|| Case {
        class: "thbscreen.input".to_owned(),
        name: "Nothing of the lists is lost or in doubt".to_owned(),
        file: None,
        end: End::Error,
        weight: "lost",
        message: format!("{} of something lost or in doubt", remarks_tell(count)),
        text: lines.join("\n"),
    })
}

/// The case of a list about which there is nothing to say: a file without any looks broken.
fn nothing(report: &Report) -> Case {
    let text = format!("{} screened: nothing to ask, nothing open", so_many(report.totals.suppliers, "supplier"));
    Case {
        class: "thbscreen.screening".to_owned(),
        name: "Nothing is flagged and nothing is open".to_owned(),
        file: None,
        end: End::Passed,
        weight: "",
        message: String::new(),
        text,
    }
}

fn write_suite(
    xml: &mut Writer<impl Write>,
    start: BytesStart<'_>,
    cases: impl Iterator<Item = Case>,
) -> io::Result<()> {
    let end = start.to_end().into_owned();
    xml.write_event(Event::Start(start))?;
    for case in cases {
        write_case(xml, &case)?;
    }
    xml.write_event(Event::End(end))
}

fn write_case(xml: &mut Writer<impl Write>, case: &Case) -> io::Result<()> {
    let mut start = BytesStart::new("testcase");
    start.push_attribute(("classname", &*for_xml(&case.class)));
    start.push_attribute(("name", &*for_xml(&case.name)));
    if let Some(file) = &case.file {
        start.push_attribute(("file", &*for_xml(file)));
    }
    xml.write_event(Event::Start(start))?;
    let (element, weight) = match case.end {
        End::Failure => ("failure", Some(case.weight)),
        End::Error => ("error", Some(case.weight)),
        End::Skipped => ("skipped", None),
        End::Passed => ("system-out", None),
    };
    let mut inner = BytesStart::new(element);
    if case.end != End::Passed {
        inner.push_attribute(("message", &*for_xml(&case.message)));
    }
    if let Some(weight) = weight {
        inner.push_attribute(("type", weight));
    }
    let end = inner.to_end().into_owned();
    xml.write_event(Event::Start(inner))?;
    xml.write_event(Event::Text(BytesText::new(&for_xml(&case.text))))?;
    xml.write_event(Event::End(end))?;
    xml.write_event(Event::End(BytesEnd::new("testcase")))
}
