//! Text with values in it, as `Fn::Sub` and `Fn::Join` make it.

use serde_json::{Map, Value, json};

use super::intrinsic::canonical;

/// Literal text and values, one after the other; neighbouring literals are one.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Text {
    /// Strings, and functions in canonical form.
    pub(crate) parts: Vec<Value>,
}

impl Text {
    /// What `Fn::Sub` says: text, or a list of text and variables.
    pub(crate) fn of_sub(argument: &Value) -> Option<Self> {
        let (template, variables): (_, Option<&Map<_, _>>) = match argument {
            Value::String(template) => (template, None),
            Value::Array(items) => match items.as_slice() {
                [Value::String(template)] => (template, None),
                [Value::String(template), Value::Object(variables)] => (template, Some(variables)),
                _ => return None,
            },
            _ => return None,
        };
        let mut text = Self::default();
        let mut rest = template.as_str();
        while let Some(start) = rest.find("${") {
            text.push_text(&rest[..start]);
            let after = &rest[start + 2..];
            let Some(end) = after.find('}') else {
                rest = &rest[start..];
                break;
            };
            let name = &after[..end];
            rest = &after[end + 1..];
            if let Some(literal) = name.strip_prefix('!') {
                text.push_text(&format!("${{{literal}}}"));
            } else if let Some(value) = variables.and_then(|it| it.get(name)) {
                text.push(&canonical(value));
            } else {
                text.push(&variable(name.trim()));
            }
        }
        text.push_text(rest);
        Some(text)
    }

    /// What `Fn::Join` says, if its items are written out.
    pub(crate) fn of_join(argument: &Value) -> Option<Self> {
        let [Value::String(separator), Value::Array(items)] = argument.as_array()?.as_slice()
        else {
            return None;
        };
        let mut text = Self::default();
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                text.push_text(separator);
            }
            text.push(&canonical(item));
        }
        Some(text)
    }

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

    fn push_text(&mut self, more: &str) {
        if more.is_empty() {
            return;
        }
        if let Some(Value::String(last)) = self.parts.last_mut() {
            last.push_str(more);
        } else {
            self.parts.push(Value::String(more.to_owned()));
        }
    }

    fn push(&mut self, value: &Value) {
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

/// `${Queue.Arn}` is `Fn::GetAtt`, `${Queue}` is `Ref`.
fn variable(name: &str) -> Value {
    match name.split_once('.') {
        Some((id, attribute)) => json!({ "Fn::GetAtt": [id, attribute] }),
        None => json!({ "Ref": name }),
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
