//! Any JSON, and the objects in it.

use std::slice;

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

/// An object: its entries by key, sorted.
///
/// ```
/// use infrastruct_json::{Map, Value};
///
/// let mut map = Map::new();
/// map.insert("b".to_owned(), Value::from(1));
/// map.insert("a".to_owned(), Value::Null);
/// assert_eq!(map.keys().collect::<Vec<_>>(), ["a", "b"]);
/// assert_eq!(map.get("b").and_then(Value::as_i64), Some(1));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Map(Vec<(String, Value)>);

/// Among so many entries a key is found sooner by comparing lengths than by halving.
const FEW: usize = 8;

impl Map {
    /// An object without entries.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Of entries in any order; of those with one key the last counts.
    pub(crate) fn of(entries: Vec<(String, Value)>) -> Self {
        if entries.is_sorted_by(|one, other| one.0 < other.0) {
            return Self(entries);
        }
        let mut map = Self(Vec::with_capacity(entries.len()));
        for (key, value) in entries {
            map.insert(key, value);
        }
        map
    }

    fn place(&self, key: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|entry| entry.0.as_str().cmp(key))
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Value> {
        let entries = self.0.as_slice();
        if entries.len() > FEW {
            let place = self.place(key).ok()?;
            return Some(&entries[place].1);
        }
        let mut place = 0;
        while place < entries.len() {
            let (name, value) = &entries[place];
            if name.len() == key.len() && name == key {
                return Some(value);
            }
            place += 1;
        }
        None
    }

    /// The value of a key, to change it.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Value> {
        let place = self.place(key).ok()?;
        Some(&mut self.0[place].1)
    }

    /// Whether a key has a value.
    pub fn contains_key(&self, key: &str) -> bool {
        self.place(key).is_ok()
    }

    /// Gives a key a value, and returns what it was.
    pub fn insert(&mut self, key: String, value: Value) -> Option<Value> {
        match self.place(&key) {
            Ok(place) => Some(std::mem::replace(&mut self.0[place].1, value)),
            Err(place) => {
                self.0.insert(place, (key, value));
                None
            }
        }
    }

    /// Takes a value out.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        let place = self.place(key).ok()?;
        Some(self.0.remove(place).1)
    }

    /// A key's value, which may be to be made.
    pub fn entry(&mut self, key: impl Into<String>) -> Entry<'_> {
        Entry {
            map: self,
            key: key.into(),
        }
    }

    /// Keeps the entries that a function wants.
    pub fn retain(&mut self, mut keeps: impl FnMut(&str, &mut Value) -> bool) {
        self.0.retain_mut(|(key, value)| keeps(key, value));
    }

    /// The entries by key.
    pub fn iter(&self) -> Iter<'_> {
        Iter(self.0.iter())
    }

    /// The keys, sorted.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &String> + ExactSizeIterator + Clone {
        self.iter().map(|(key, _)| key)
    }

    /// The values by key.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &Value> + ExactSizeIterator + Clone {
        self.iter().map(|(_, value)| value)
    }

    /// The values by key, to change them.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut Value> {
        self.0.iter_mut().map(|(_, value)| value)
    }

    /// The entries by key, to change their values.
    pub fn iter_mut(&mut self) -> IterMut<'_> {
        IterMut(self.0.iter_mut())
    }
}

/// The entries of a [`Map`].
#[derive(Clone, Debug)]
pub struct Iter<'m>(slice::Iter<'m, (String, Value)>);

impl<'m> Iterator for Iter<'m> {
    type Item = (&'m String, &'m Value);

    fn next(&mut self) -> Option<Self::Item> {
        let (key, value) = self.0.next()?;
        Some((key, value))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl DoubleEndedIterator for Iter<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        let (key, value) = self.0.next_back()?;
        Some((key, value))
    }
}

impl ExactSizeIterator for Iter<'_> {}

/// The entries of a [`Map`], to change their values.
#[derive(Debug)]
pub struct IterMut<'m>(slice::IterMut<'m, (String, Value)>);

impl<'m> Iterator for IterMut<'m> {
    type Item = (&'m String, &'m mut Value);

    fn next(&mut self) -> Option<Self::Item> {
        let (key, value) = self.0.next()?;
        Some((key, value))
    }
}

impl<'m> IntoIterator for &'m mut Map {
    type Item = (&'m String, &'m mut Value);
    type IntoIter = IterMut<'m>;

    fn into_iter(self) -> IterMut<'m> {
        self.iter_mut()
    }
}

impl<'m> IntoIterator for &'m Map {
    type Item = (&'m String, &'m Value);
    type IntoIter = Iter<'m>;

    fn into_iter(self) -> Iter<'m> {
        self.iter()
    }
}

impl IntoIterator for Map {
    type Item = (String, Value);
    type IntoIter = std::vec::IntoIter<(String, Value)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl FromIterator<(String, Value)> for Map {
    fn from_iter<I: IntoIterator<Item = (String, Value)>>(entries: I) -> Self {
        Self::of(entries.into_iter().collect())
    }
}

impl Extend<(String, Value)> for Map {
    fn extend<I: IntoIterator<Item = (String, Value)>>(&mut self, entries: I) {
        for (key, value) in entries {
            self.insert(key, value);
        }
    }
}

/// A key of a [`Map`], which may have a value.
#[derive(Debug)]
pub struct Entry<'m> {
    map: &'m mut Map,
    key: String,
}

impl<'m> Entry<'m> {
    /// The value, or else this one.
    pub fn or_insert(self, value: Value) -> &'m mut Value {
        let place = self.map.place(&self.key).unwrap_or_else(|place| {
            self.map.0.insert(place, (self.key, value));
            place
        });
        &mut self.map.0[place].1
    }

    /// The value, or else what a function makes.
    pub fn or_insert_with(self, make: impl FnOnce() -> Value) -> &'m mut Value {
        let place = self.map.place(&self.key).unwrap_or_else(|place| {
            self.map.0.insert(place, (self.key, make()));
            place
        });
        &mut self.map.0[place].1
    }
}
