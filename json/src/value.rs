//! Any JSON.

use std::ops::{Index, IndexMut};

use crate::map::Map;
use crate::number::Number;

/// Any JSON.
///
/// ```
/// use infrastruct_json::{Value, json};
///
/// let value = json!({ "names": ["a"] });
/// assert_eq!(value["names"][0].as_str(), Some("a"));
/// assert!(value["no such key"].is_null());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Value {
    /// `null`
    #[default]
    Null,
    /// `true` or `false`
    Bool(bool),
    /// `1`, `2.5`
    Number(Number),
    /// `"text"`
    String(String),
    /// `[…]`
    Array(Vec<Value>),
    /// `{…}`
    Object(Map),
}

impl Value {
    /// The value of an object's key.
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.as_object()?.get(key)
    }

    /// The value of an object's key, to change it.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Self> {
        self.as_object_mut()?.get_mut(key)
    }

    /// The value at an RFC 6901 path, such as `/a/0/b`.
    pub fn pointer(&self, path: &str) -> Option<&Self> {
        if path.is_empty() {
            return Some(self);
        }
        let mut value = self;
        for step in path.strip_prefix('/')?.split('/') {
            value = match value {
                Self::Object(map) => map.get(&unescaped(step))?,
                Self::Array(items) => items.get(step.parse::<usize>().ok()?)?,
                _ => return None,
            };
        }
        Some(value)
    }

    /// The value at such a path, to change it.
    pub fn pointer_mut(&mut self, path: &str) -> Option<&mut Self> {
        if path.is_empty() {
            return Some(self);
        }
        let mut value = self;
        for step in path.strip_prefix('/')?.split('/') {
            value = match value {
                Self::Object(map) => map.get_mut(&unescaped(step))?,
                Self::Array(items) => items.get_mut(step.parse::<usize>().ok()?)?,
                _ => return None,
            };
        }
        Some(value)
    }

    /// The text, if it is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The items, if it is a list.
    pub fn as_array(&self) -> Option<&Vec<Self>> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The items, if it is a list, to change them.
    pub fn as_array_mut(&mut self) -> Option<&mut Vec<Self>> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The entries, if it is an object.
    pub fn as_object(&self) -> Option<&Map> {
        match self {
            Self::Object(map) => Some(map),
            _ => None,
        }
    }

    /// The entries, if it is an object, to change them.
    pub fn as_object_mut(&mut self) -> Option<&mut Map> {
        match self {
            Self::Object(map) => Some(map),
            _ => None,
        }
    }

    /// What it says, if it is `true` or `false`.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The number, if it is one.
    pub fn as_number(&self) -> Option<&Number> {
        match self {
            Self::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The integer, if it is one of this size.
    pub fn as_i64(&self) -> Option<i64> {
        self.as_number()?.as_i64()
    }

    /// The integer, if it is one of this size.
    pub fn as_u64(&self) -> Option<u64> {
        self.as_number()?.as_u64()
    }

    /// The number, as near as a double comes.
    pub fn as_f64(&self) -> Option<f64> {
        self.as_number()?.as_f64()
    }

    /// Whether it is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Whether it is `true` or `false`.
    pub fn is_boolean(&self) -> bool {
        matches!(self, Self::Bool(_))
    }

    /// Whether it is a number.
    pub fn is_number(&self) -> bool {
        matches!(self, Self::Number(_))
    }

    /// Whether it is a text.
    pub fn is_string(&self) -> bool {
        matches!(self, Self::String(_))
    }

    /// Whether it is a list.
    pub fn is_array(&self) -> bool {
        matches!(self, Self::Array(_))
    }

    /// Whether it is an object.
    pub fn is_object(&self) -> bool {
        matches!(self, Self::Object(_))
    }

    /// The value, with `null` in its place.
    #[must_use]
    pub fn take(&mut self) -> Self {
        std::mem::take(self)
    }
}

fn unescaped(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

impl Index<&str> for Value {
    type Output = Self;

    fn index(&self, key: &str) -> &Self {
        self.get(key).unwrap_or(&Self::Null)
    }
}

impl Index<usize> for Value {
    type Output = Self;

    fn index(&self, place: usize) -> &Self {
        let item = self.as_array().and_then(|items| items.get(place));
        item.unwrap_or(&Self::Null)
    }
}

impl Index<&String> for Value {
    type Output = Self;

    fn index(&self, key: &String) -> &Self {
        &self[key.as_str()]
    }
}

impl Index<String> for Value {
    type Output = Self;

    fn index(&self, key: String) -> &Self {
        &self[key.as_str()]
    }
}

impl IndexMut<&String> for Value {
    fn index_mut(&mut self, key: &String) -> &mut Self {
        &mut self[key.as_str()]
    }
}

impl IndexMut<String> for Value {
    fn index_mut(&mut self, key: String) -> &mut Self {
        &mut self[key.as_str()]
    }
}

impl IndexMut<&str> for Value {
    /// What is no object becomes one.
    fn index_mut(&mut self, key: &str) -> &mut Self {
        if !self.is_object() {
            *self = Self::Object(Map::new());
        }
        match self {
            Self::Object(map) => map.entry(key).or_insert(Self::Null),
            other => other,
        }
    }
}

impl IndexMut<usize> for Value {
    /// A list grows as far as it has to, and what is no list becomes one.
    fn index_mut(&mut self, place: usize) -> &mut Self {
        if !self.is_array() {
            *self = Self::Array(Vec::new());
        }
        match self {
            Self::Array(items) => {
                if items.len() <= place {
                    items.resize(place + 1, Self::Null);
                }
                &mut items[place]
            }
            other => other,
        }
    }
}
