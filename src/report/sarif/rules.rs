//! Rules as SARIF describes them.

use super::log::{Configuration, Level, Message, ReportingDescriptor, RuleProperties};
use crate::model::{Instrument, Report, RuleInfo};
use crate::report::escape::{for_markdown, for_message};

/// Every rule of a report, in its order.
pub(super) fn rules(report: &Report) -> Vec<ReportingDescriptor<'_>> {
    report.rules.iter().map(|rule| descriptor(rule, &instruments(report, rule))).collect()
}

fn instruments<'a>(report: &'a Report, rule: &RuleInfo) -> Vec<&'a Instrument> {
    let named = |id: &String| report.instruments.iter().find(|instrument| instrument.id == *id);
    rule.instruments.iter().filter_map(named).collect()
}

fn descriptor<'a>(rule: &'a RuleInfo, instruments: &[&Instrument]) -> ReportingDescriptor<'a> {
    ReportingDescriptor {
        id: &rule.id,
        name: name(&rule.id),
        short_description: Message::plain(for_message(&rule.title)),
        full_description: Message::plain(for_message(&rule.why)),
        help: help(rule, instruments),
        default_configuration: Configuration { level: Level::of(rule.severity) },
        properties: RuleProperties {
            kind: rule.kind,
            severity: rule.severity,
            tags: [
                "trafficking-in-human-beings".to_owned(),
                format!("kind:{}", rule.kind),
                format!("pack:{}", rule.pack),
            ],
        },
    }
}

/// `plan-missing` as `PlanMissing`, the manner in which viewers expect names.
fn name(id: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect::<String>()
    };
    id.split('-').map(word).collect()
}

fn help(rule: &RuleInfo, instruments: &[&Instrument]) -> Message {
    let parts = [("Why", &rule.why), ("Ask", &rule.ask), ("Do", &rule.action)];
    let mut text: Vec<String> = parts.iter().map(|(what, words)| format!("{what}: {words}")).collect();
    let mut markdown: Vec<String> =
        parts.iter().map(|(what, words)| format!("**{what}:** {}\n", for_markdown(words))).collect();
    if !instruments.is_empty() {
        text.push("Rests on:".to_owned());
        markdown.push("**Rests on:**\n".to_owned());
    }
    for Instrument { title, publisher, url, .. } in instruments {
        let address = url.as_deref().map(|url| format!(", {url}")).unwrap_or_default();
        text.push(format!("- {title}, {publisher}{address}"));
        let address = url.as_deref().map(link).unwrap_or_default();
        markdown.push(format!("- {}, {}{address}", for_markdown(title), for_markdown(publisher)));
    }
    Message { text: for_message(&text.join("\n")), markdown: Some(markdown.join("\n")) }
}

/// An address that can be followed, if it is one of the web and nothing else.
fn link(url: &str) -> String {
    let is_web = url.starts_with("https://") || url.starts_with("http://");
    if is_web && url.chars().all(|c| c.is_ascii_graphic() && !matches!(c, '<' | '>')) {
        format!(", <{url}>")
    } else {
        format!(", {}", for_markdown(url))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_the_id_in_one_word() {
        assert_eq!(name("plan-omits-subcontractors"), "PlanOmitsSubcontractors");
    }

    #[test]
    fn only_an_address_of_the_web_becomes_a_link() {
        assert_eq!(link("https://example.org/a(b)"), ", <https://example.org/a(b)>");
        assert_eq!(link("javascript:alert(1)"), ", javascript:alert(1)");
        assert!(!link("https://a>[x](y)").contains("<h"));
    }
}
