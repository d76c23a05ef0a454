//! Objects.

use std::slice;

use crate::value::Value;

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

impl Map {
    /// An object without entries.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Of entries in any order; of those with one key the last counts.
    pub(crate) fn of(mut entries: Vec<(String, Value)>) -> Self {
        if !entries.is_sorted_by(|one, other| one.0 < other.0) {
            entries.sort_by(|one, other| one.0.cmp(&other.0));
            entries.reverse();
            entries.dedup_by(|one, other| one.0 == other.0);
            entries.reverse();
        }
        Self(entries)
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
        let place = self.place(key).ok()?;
        Some(&self.0[place].1)
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

impl std::ops::Index<&str> for Map {
    type Output = Value;

    fn index(&self, key: &str) -> &Value {
        self.get(key).unwrap_or(&Value::Null)
    }
}

impl std::ops::IndexMut<&str> for Map {
    fn index_mut(&mut self, key: &str) -> &mut Value {
        self.entry(key).or_insert(Value::Null)
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
