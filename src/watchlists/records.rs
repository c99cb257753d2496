//! Records in JSON, as rows.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

use super::text::LISTED;

/// How deep the list of records and the keys of a record may lie.
const DEEPEST: usize = 4;

/// The records of a file as rows.
#[derive(Debug)]
pub(super) struct Records {
    /// Where they lie, for people; blank at the top.
    pub(super) place: String,
    /// The keys of all of them; those of an object inside are `outer.inner`.
    pub(super) header: Vec<String>,
    /// The values, in the order of the header.
    pub(super) rows: Vec<Vec<String>>,
}

/// Whether a file begins as JSON does.
pub(super) fn is_json(start: &[u8]) -> bool {
    let text = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start).trim_ascii_start();
    let next = |rest: &[u8]| rest.trim_ascii_start().first().copied();
    match text.split_first() {
        Some((b'{', rest)) => matches!(next(rest), Some(b'"' | b'}')),
        Some((b'[', rest)) => matches!(next(rest), Some(b'{' | b'[' | b'"' | b']')),
        _ => false,
    }
}

/// Reads the longest list of objects in a file.
pub(super) fn read(bytes: &[u8]) -> Result<Records> {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let value: Value = serde_json::from_slice(text).context("this is no sound JSON; download the list again")?;
    let Some((place, list)) = longest(&value) else {
        bail!("there is no list of records in this JSON: no array of objects");
    };
    let flat: Vec<Vec<(String, String)>> = list.iter().filter_map(Value::as_object).map(flatten).collect();
    let mut seen = BTreeSet::new();
    let mut header: Vec<String> = Vec::new();
    for (key, _) in flat.iter().flatten() {
        if seen.insert(key.as_str()) {
            header.push(key.clone());
        }
    }
    let row = |record: &Vec<(String, String)>| {
        let value = |key: &String| record.iter().find(|(known, _)| known == key).map(|(_, value)| value.clone());
        header.iter().map(|key| value(key).unwrap_or_default()).collect()
    };
    let rows = flat.iter().map(row).collect();
    Ok(Records { place, header, rows })
}

/// The longest array of objects, the outermost of several.
fn longest(value: &Value) -> Option<(String, &Vec<Value>)> {
    let mut found: Option<(String, &Vec<Value>)> = None;
    let mut level = vec![(String::new(), value)];
    for _ in 0..=DEEPEST {
        let mut next = Vec::new();
        for (place, value) in level {
            match value {
                Value::Array(list)
                    if list.first().is_some_and(Value::is_object)
                        && found.as_ref().is_none_or(|(_, known)| known.len() < list.len()) =>
                {
                    found = Some((place, list));
                }
                Value::Object(object) => {
                    let join = |key: &str| if place.is_empty() { key.to_owned() } else { format!("{place}.{key}") };
                    next.extend(object.iter().map(|(key, value)| (join(key), value)));
                }
                _ => {}
            }
        }
        level = next;
    }
    found
}

fn flatten(object: &Map<String, Value>) -> Vec<(String, String)> {
    let mut flat = Vec::new();
    add(object, "", 0, &mut flat);
    flat
}

fn add(object: &Map<String, Value>, outer: &str, depth: usize, flat: &mut Vec<(String, String)>) {
    for (key, value) in object {
        let key = format!("{outer}{key}");
        match value {
            Value::Object(inner) if depth < DEEPEST => add(inner, &format!("{key}."), depth + 1, flat),
            Value::Array(list) => {
                let texts: Vec<String> = list.iter().filter_map(scalar).collect();
                flat.push((key, texts.join(&LISTED.to_string())));
            }
            value => flat.push((key, scalar(value).unwrap_or_default())),
        }
    }
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.replace(LISTED, " ")),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_found_where_they_lie() -> Result<()> {
        let json =
            br#"{"meta": [{"a": 1}], "response": {"list": [{"n": "A", "of": {"x": 1}}, {"n": "B", "t": ["u", "v"]}]}}"#;
        let records = read(json)?;
        assert_eq!(records.place, "response.list");
        assert_eq!(records.header, ["n", "of.x", "t"]);
        assert_eq!(records.rows, [["A", "1", ""], ["B", "", "u\u{1f}v"]]);
        Ok(())
    }

    #[test]
    fn what_is_no_list_is_refused() {
        assert!(read(b"{\"a\": 1}").expect_err("no list").to_string().contains("no list of records"));
        assert!(read(b"[{\"a\": ").expect_err("broken off").to_string().contains("no sound JSON"));
        assert!(read(&b"[".repeat(100_000)).is_err());
    }

    #[test]
    fn a_table_is_no_json() {
        assert!(is_json(b"\xef\xbb\xbf [ {}]") && is_json(b"{\"a\": 1}"));
        assert!(!is_json(b"[id],name\n") && !is_json(b"{id},name\n") && !is_json(b"id,name\n"));
    }
}
