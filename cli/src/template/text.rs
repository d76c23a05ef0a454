//! Text with values in it, as `Fn::Sub` and `Fn::Join` make it.

use serde_json::{Value, json};

/// Literal text and values, one after the other; neighbouring literals are one.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Text {
    /// Strings, and functions in canonical form.
    pub(crate) parts: Vec<Value>,
}

impl Text {
    /// The text that a canonical value is.
    pub(crate) fn of_canonical(value: &Value) -> Option<Self> {
        match value {
            Value::String(text) => Some(Self {
                parts: vec![json!(text)],
            }),
            Value::Object(object) if object.len() == 1 => match object.iter().next()? {
                (name, Value::Array(items)) if name == "Fn::Join" => match items.as_slice() {
                    [Value::String(separator), Value::Array(parts)] if separator.is_empty() => {
                        Some(Self {
                            parts: parts.clone(),
                        })
                    }
                    _ => None,
                },
                _ => Some(Self {
                    parts: vec![value.clone()],
                }),
            },
            _ => None,
        }
    }

    /// The canonical form: a string, a function, or `Fn::Join` of both without a separator.
    pub(crate) fn into_value(mut self) -> Value {
        match self.parts.len() {
            0 => Value::String(String::new()),
            1 => self.parts.remove(0),
            _ => json!({ "Fn::Join": ["", self.parts] }),
        }
    }

    /// As `Fn::Sub` would write it, for people.
    pub(crate) fn shown(&self) -> String {
        self.parts.iter().map(shown).collect()
    }

    pub(super) fn push_text(&mut self, more: &str) {
        if more.is_empty() {
            return;
        }
        if let Some(Value::String(last)) = self.parts.last_mut() {
            last.push_str(more);
        } else {
            self.parts.push(Value::String(more.to_owned()));
        }
    }

    pub(super) fn push(&mut self, value: &Value) {
        match value {
            Value::String(text) => self.push_text(text),
            Value::Number(number) => self.push_text(&number.to_string()),
            Value::Bool(truth) => self.push_text(&truth.to_string()),
            Value::Object(_) => match Self::of_canonical(value) {
                Some(text) if text.parts.len() > 1 => {
                    text.parts.iter().for_each(|it| self.push(it));
                }
                _ => self.parts.push(value.clone()),
            },
            other => self.parts.push(other.clone()),
        }
    }
}

fn shown(part: &Value) -> String {
    if let Value::String(text) = part {
        return text.clone();
    }
    if let Some(id) = part.get("Ref").and_then(Value::as_str) {
        return format!("${{{id}}}");
    }
    if let Some([Value::String(id), Value::String(attribute)]) = part
        .get("Fn::GetAtt")
        .and_then(Value::as_array)
        .map(Vec::as_slice)
    {
        return format!("${{{id}.{attribute}}}");
    }
    if let Some(export) = part.get("Fn::ImportValue").and_then(Value::as_str) {
        return format!("${{import {export}}}");
    }
    format!("${{{part}}}")
}
