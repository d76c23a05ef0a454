//! Values of `serde_json`, for those who have it anyway.

use crate::number::Number;
use crate::value::{Map, Value};

impl From<&serde_json::Value> for Value {
    fn from(value: &serde_json::Value) -> Self {
        match value {
            serde_json::Value::Null => Self::Null,
            serde_json::Value::Bool(value) => Self::Bool(*value),
            serde_json::Value::Number(number) => of_number(number).into(),
            serde_json::Value::String(text) => Self::String(text.clone()),
            serde_json::Value::Array(items) => items.iter().collect(),
            serde_json::Value::Object(entries) => {
                let entries = entries.iter();
                Self::Object(
                    entries
                        .map(|(key, value)| (key.clone(), value.into()))
                        .collect::<Map>(),
                )
            }
        }
    }
}

impl From<serde_json::Value> for Value {
    fn from(value: serde_json::Value) -> Self {
        Self::from(&value)
    }
}

fn of_number(number: &serde_json::Number) -> Option<Number> {
    match (number.as_u64(), number.as_i64()) {
        (Some(number), _) => Some(number.into()),
        (_, Some(number)) => Some(number.into()),
        _ => number.as_f64().and_then(Number::from_f64),
    }
}

impl From<&Value> for serde_json::Value {
    fn from(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(*value),
            Value::Number(number) => match (number.as_u64(), number.as_i64()) {
                (Some(number), _) => number.into(),
                (_, Some(number)) => number.into(),
                _ => number.as_f64().into(),
            },
            Value::String(text) => Self::String(text.clone()),
            Value::Array(items) => items.iter().map(Self::from).collect(),
            Value::Object(map) => {
                let entries = map.iter();
                Self::Object(
                    entries
                        .map(|(key, value)| (key.clone(), value.into()))
                        .collect(),
                )
            }
        }
    }
}

impl From<Value> for serde_json::Value {
    fn from(value: Value) -> Self {
        Self::from(&value)
    }
}
