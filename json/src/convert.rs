//! What becomes JSON, and what is compared with it.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use crate::number::Number;
use crate::value::{Map, Value};

macro_rules! from {
    ($($from:ty: $name:ident => $value:expr;)*) => {
        $(impl From<$from> for Value {
            fn from($name: $from) -> Self {
                $value
            }
        })*
    };
}

from! {
    bool: value => Self::Bool(value);
    i32: number => Self::Number(number.into());
    i64: number => Self::Number(number.into());
    u32: number => Self::Number(number.into());
    u64: number => Self::Number(number.into());
    usize: number => Self::Number(number.into());
    f64: number => Number::from_f64(number).map_or(Self::Null, Self::Number);
    Number: number => Self::Number(number);
    &str: text => Self::String(text.to_owned());
    &String: text => Self::String(text.clone());
    String: text => Self::String(text);
    Map: map => Self::Object(map);
}

impl<T: Into<Self>> From<Vec<T>> for Value {
    fn from(items: Vec<T>) -> Self {
        items.into_iter().collect()
    }
}

impl<T: Into<Self>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

impl<T: Into<Self>> FromIterator<T> for Value {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut list = Vec::new();
        for item in items {
            list.push(item.into());
        }
        Self::Array(list)
    }
}

impl<K: Into<String>, T: Into<Self>> FromIterator<(K, T)> for Value {
    fn from_iter<I: IntoIterator<Item = (K, T)>>(entries: I) -> Self {
        let mut list = Vec::new();
        for (key, value) in entries {
            list.push((key.into(), value.into()));
        }
        Self::Object(Map::of(list))
    }
}

/// What [`json!`](crate::json!) takes as a value.
///
/// ```
/// use infrastruct_json::{ToJson, json};
///
/// let names = vec!["a", "b"];
/// assert_eq!(json!({ "names": names })["names"], names.to_json());
/// ```
pub trait ToJson {
    /// The value as JSON.
    fn to_json(&self) -> Value;
}

impl<T: ToJson + ?Sized> ToJson for &T {
    fn to_json(&self) -> Value {
        (**self).to_json()
    }
}

impl<T: ToJson + ?Sized> ToJson for Box<T> {
    fn to_json(&self) -> Value {
        (**self).to_json()
    }
}

impl ToJson for Value {
    fn to_json(&self) -> Value {
        self.clone()
    }
}

impl ToJson for Map {
    fn to_json(&self) -> Value {
        Value::Object(self.clone())
    }
}

impl ToJson for str {
    fn to_json(&self) -> Value {
        self.into()
    }
}

impl ToJson for String {
    fn to_json(&self) -> Value {
        self.into()
    }
}

impl ToJson for Cow<'_, str> {
    fn to_json(&self) -> Value {
        self.as_ref().into()
    }
}

impl<T: ToJson> ToJson for Option<T> {
    fn to_json(&self) -> Value {
        self.as_ref().map_or(Value::Null, T::to_json)
    }
}

impl<T: ToJson> ToJson for [T] {
    fn to_json(&self) -> Value {
        self.iter().map(T::to_json).collect()
    }
}

impl<T: ToJson, const N: usize> ToJson for [T; N] {
    fn to_json(&self) -> Value {
        self.as_slice().to_json()
    }
}

impl<T: ToJson> ToJson for Vec<T> {
    fn to_json(&self) -> Value {
        self.as_slice().to_json()
    }
}

impl<T: ToJson> ToJson for BTreeSet<T> {
    fn to_json(&self) -> Value {
        self.iter().map(T::to_json).collect()
    }
}

impl<K: AsRef<str>, T: ToJson> ToJson for BTreeMap<K, T> {
    fn to_json(&self) -> Value {
        let entries = self.iter();
        entries
            .map(|(key, value)| (key.as_ref(), value.to_json()))
            .collect()
    }
}

macro_rules! to_json {
    ($($type:ty)*) => {
        $(impl ToJson for $type {
            fn to_json(&self) -> Value {
                (*self).into()
            }
        })*
    };
}

to_json!(bool i32 i64 u32 u64 usize f64);

impl PartialEq<str> for Value {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == Some(other)
    }
}

impl PartialEq<&str> for Value {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == Some(other)
    }
}

impl PartialEq<String> for Value {
    fn eq(&self, other: &String) -> bool {
        self.as_str() == Some(other)
    }
}

impl PartialEq<Value> for str {
    fn eq(&self, other: &Value) -> bool {
        other == self
    }
}

impl PartialEq<Value> for &str {
    fn eq(&self, other: &Value) -> bool {
        other == self
    }
}

impl PartialEq<Value> for String {
    fn eq(&self, other: &Value) -> bool {
        other == self
    }
}

macro_rules! equal {
    ($($type:ty: $value:ident, $other:ident => $equal:expr;)*) => {
        $(impl PartialEq<$type> for Value {
            fn eq(&self, $other: &$type) -> bool {
                let $value = self;
                $equal
            }
        }

        impl PartialEq<$type> for &Value {
            fn eq(&self, other: &$type) -> bool {
                **self == *other
            }
        })*
    };
}

equal! {
    bool: value, other => value.as_bool() == Some(*other);
    i32: value, other => value.as_i64() == Some(i64::from(*other));
    i64: value, other => value.as_i64() == Some(*other);
    u32: value, other => value.as_u64() == Some(u64::from(*other));
    u64: value, other => value.as_u64() == Some(*other);
    usize: value, other => value.as_u64() == Some(*other as u64);
    f64: value, other => value.as_f64() == Some(*other);
}
