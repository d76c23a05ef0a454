//! JSON as text.

use std::fmt;

use crate::value::Value;

impl fmt::Display for Value {
    /// On one line; with `{:#}` as [`to_string_pretty`].
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        if formatter.alternate() {
            pretty(self, 0, &mut text);
        } else {
            compact(self, &mut text);
        }
        formatter.write_str(&text)
    }
}

/// A text with one entry or item to a line, indented by two spaces for each level.
///
/// ```
/// let value = infrastruct_json::json!({ "a": [1], "b": {} });
/// let text = infrastruct_json::to_string_pretty(&value);
/// assert_eq!(text, "{\n  \"a\": [\n    1\n  ],\n  \"b\": {}\n}");
/// ```
pub fn to_string_pretty(value: &Value) -> String {
    let mut text = String::new();
    pretty(value, 0, &mut text);
    text
}

fn compact(value: &Value, text: &mut String) {
    match value {
        Value::Array(items) => {
            text.push('[');
            for (place, item) in items.iter().enumerate() {
                if place > 0 {
                    text.push(',');
                }
                compact(item, text);
            }
            text.push(']');
        }
        Value::Object(map) => {
            text.push('{');
            for (place, (key, value)) in map.iter().enumerate() {
                if place > 0 {
                    text.push(',');
                }
                quote(key, text);
                text.push(':');
                compact(value, text);
            }
            text.push('}');
        }
        scalar => self::scalar(scalar, text),
    }
}

fn pretty(value: &Value, level: usize, text: &mut String) {
    match value {
        Value::Array(items) if !items.is_empty() => {
            text.push('[');
            for (place, item) in items.iter().enumerate() {
                line(place > 0, level + 1, text);
                pretty(item, level + 1, text);
            }
            line(false, level, text);
            text.push(']');
        }
        Value::Object(map) if !map.is_empty() => {
            text.push('{');
            for (place, (key, value)) in map.iter().enumerate() {
                line(place > 0, level + 1, text);
                quote(key, text);
                text.push_str(": ");
                pretty(value, level + 1, text);
            }
            line(false, level, text);
            text.push('}');
        }
        scalar => compact(scalar, text),
    }
}

fn line(goes_on: bool, level: usize, text: &mut String) {
    text.push_str(if goes_on { ",\n" } else { "\n" });
    for _ in 0..level {
        text.push_str("  ");
    }
}

fn scalar(value: &Value, text: &mut String) {
    match value {
        Value::Bool(true) => text.push_str("true"),
        Value::Bool(false) => text.push_str("false"),
        Value::Number(number) => text.push_str(&number.to_string()),
        Value::String(string) => quote(string, text),
        _ => text.push_str("null"),
    }
}

/// A text in quotes.
///
/// ```
/// assert_eq!(infrastruct_json::quoted("a\"\n"), r#""a\"\n""#);
/// ```
pub fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quote(text, &mut quoted);
    quoted
}

fn quote(string: &str, text: &mut String) {
    text.push('"');
    let mut start = 0;
    for (at, byte) in string.bytes().enumerate() {
        let escape = match byte {
            b'"' => "\\\"",
            b'\\' => "\\\\",
            b'\n' => "\\n",
            b'\r' => "\\r",
            b'\t' => "\\t",
            0x08 => "\\b",
            0x0C => "\\f",
            0..=0x1F => "\\u00",
            _ => continue,
        };
        text.push_str(&string[start..at]);
        text.push_str(escape);
        if escape == "\\u00" {
            text.push(char::from(b'0' + byte / 16));
            text.push(char::from(b"0123456789abcdef"[usize::from(byte % 16)]));
        }
        start = at + 1;
    }
    text.push_str(&string[start..]);
    text.push('"');
}
