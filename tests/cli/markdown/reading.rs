//! Reading a paper as a site with GitHub's extensions does.

use comrak::nodes::{AstNode, NodeValue};
use comrak::{Arena, Options, parse_document};

/// Stands invisibly behind marks that sites look for.
const JOINER: char = '\u{2060}';

/// A block of a document: what it is, and its text.
pub(super) struct Block {
    pub(super) kind: String,
    pub(super) text: String,
}

/// What a document is made of, as a site with GitHub's extensions reads it.
#[derive(Default)]
pub(super) struct Read {
    pub(super) blocks: Vec<Block>,
    pub(super) links: Vec<String>,
    pub(super) code: Vec<String>,
    /// Whatever else is no plain text.
    pub(super) other: Vec<String>,
}

/// Reads a document.
pub(super) fn read(document: &str) -> Read {
    let mut options = Options::default();
    let extension = &mut options.extension;
    extension.strikethrough = true;
    extension.table = true;
    extension.autolink = true;
    extension.tasklist = true;
    extension.footnotes = true;
    extension.math_dollars = true;
    extension.math_code = true;
    extension.alerts = true;
    extension.shortcodes = true;
    let arena = Arena::new();
    let mut read = Read::default();
    for node in parse_document(&arena, document, &options).descendants() {
        read.node(node);
    }
    read
}

impl Read {
    fn node<'a>(&mut self, node: &'a AstNode<'a>) {
        let kind = match &node.data.borrow().value {
            NodeValue::Heading(heading) => format!("h{}", heading.level),
            NodeValue::Paragraph => "p".to_owned(),
            NodeValue::TableCell => "cell".to_owned(),
            NodeValue::Link(link) => return self.links.push(link.url.clone()),
            NodeValue::Code(code) => return self.code.push(code.literal.clone()),
            NodeValue::Document
            | NodeValue::List(_)
            | NodeValue::Item(_)
            | NodeValue::Table(_)
            | NodeValue::TableRow(_)
            | NodeValue::Strong
            | NodeValue::Text(_) => return,
            other => return self.other.push(format!("{other:?}")),
        };
        self.blocks.push(Block { kind, text: text_below(node).replace(JOINER, "") });
    }

    /// The texts of all blocks of a kind.
    pub(super) fn texts(&self, kind: &str) -> Vec<&str> {
        self.blocks.iter().filter(|block| block.kind == kind).map(|block| block.text.as_str()).collect()
    }
}

fn text_below<'a>(node: &'a AstNode<'a>) -> String {
    let texts = node.descendants().filter_map(|node| match &node.data.borrow().value {
        NodeValue::Text(text) => Some(text.to_string()),
        NodeValue::Code(code) => Some(code.literal.clone()),
        _ => None,
    });
    texts.collect()
}
