//! `value["key"]["other"][0]`

use std::ops::{Index, IndexMut};

use crate::value::{Map, Value};

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

impl Index<&str> for Map {
    type Output = Value;

    fn index(&self, key: &str) -> &Value {
        self.get(key).unwrap_or(&Value::Null)
    }
}

impl IndexMut<&str> for Map {
    fn index_mut(&mut self, key: &str) -> &mut Value {
        self.entry(key).or_insert(Value::Null)
    }
}
