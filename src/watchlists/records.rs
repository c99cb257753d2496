//! Records in JSON, as rows.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

use super::text::LISTED;

/// How deep the list of records and the keys of a record may lie.
const DEEPEST: usize = 4;

/// How many keys records may have.
const MOST_KEYS: usize = 256;

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

/// Takes a record as a row: its number, and its values in the order of the keys. Number 0 is
/// that of the keys themselves; those of an object inside are `outer.inner`.
type TakeRecord<'t> = &'t mut dyn FnMut(u32, &[Cow<'_, str>]) -> Result<()>;

/// Hands over the longest list of objects in a file; says where it lies, blank at the top.
pub(super) fn read(bytes: &[u8], take: TakeRecord<'_>) -> Result<String> {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let value: Value = serde_json::from_slice(text).context("this is no sound JSON; download the list again")?;
    let Some((place, list)) = longest(&value) else {
        bail!("there is no list of records in this JSON: no array of objects");
    };
    let keys = keys(list)?;
    take(0, &keys.iter().map(|key| Cow::from(key.as_str())).collect::<Vec<_>>())?;
    for (number, record) in (1..).zip(list.iter().filter_map(Value::as_object)) {
        let values: BTreeMap<String, String> = flatten(record).into_iter().collect();
        let cells = keys.iter().map(|key| Cow::from(values.get(key).map(String::as_str).unwrap_or_default()));
        take(number, &cells.collect::<Vec<_>>())?;
    }
    Ok(place)
}

/// The keys of all records, in the order in which they first occur.
fn keys(list: &[Value]) -> Result<Vec<String>> {
    let mut seen = BTreeSet::new();
    let mut keys: Vec<String> = Vec::new();
    for (key, _) in list.iter().filter_map(Value::as_object).flat_map(flatten) {
        if seen.insert(key.clone()) {
            keys.push(key);
        }
        if keys.len() > MOST_KEYS {
            bail!("the records have more than {MOST_KEYS} different keys: this is no list of firms");
        }
    }
    Ok(keys)
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
        let mut rows = Vec::new();
        let place = read(json, &mut |number, cells| {
            rows.push((number, cells.join(";")));
            Ok(())
        })?;
        assert_eq!(place, "response.list");
        assert_eq!(rows, [(0, "n;of.x;t".to_owned()), (1, "A;1;".to_owned()), (2, "B;;u\u{1f}v".to_owned())]);
        Ok(())
    }

    #[test]
    fn what_is_no_list_is_refused() {
        let refusal = |json: &[u8]| read(json, &mut |_, _| Ok(())).expect_err("it is none").to_string();
        assert!(refusal(b"{\"a\": 1}").contains("no list of records"));
        assert!(refusal(b"[{\"a\": ").contains("no sound JSON"));
        assert!(refusal(&b"[".repeat(100_000)).contains("no sound JSON"));
        let keys: Vec<String> = (0..300).map(|key| format!("{{\"k{key}\": 1}}")).collect();
        assert!(refusal(format!("[{}]", keys.join(",")).as_bytes()).contains("different keys"));
    }

    #[test]
    fn a_table_is_no_json() {
        assert!(is_json(b"\xef\xbb\xbf [ {}]") && is_json(b"{\"a\": 1}"));
        assert!(!is_json(b"[id],name\n") && !is_json(b"{id},name\n") && !is_json(b"id,name\n"));
    }
}
