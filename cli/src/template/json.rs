//! JSON in which no key is written twice.

use std::fmt;

use infrastruct_json::{self as own, Reader, Token};
use serde::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::unreadable::Unreadable;

/// Reads a document.
pub(super) fn read(text: &str) -> Result<Value, Unreadable> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = Unique.deserialize(&mut reader);
    let ended = value.and_then(|value| reader.end().map(|()| value));
    ended.map_err(|error| unreadable(text, &error))
}

/// An error whose place is the last byte that was read.
fn unreadable(text: &str, error: &serde_json::Error) -> Unreadable {
    let said = error.to_string();
    let said = said
        .rsplit_once(" at line ")
        .map_or(&*said, |(said, _)| said);
    let before = text
        .split_inclusive('\n')
        .take(error.line().saturating_sub(1));
    let at = before.map(str::len).sum::<usize>() + error.column();
    if !error.is_data() {
        let message = format!("this is not valid JSON: {said}");
        return Unreadable::new(message, text, at.saturating_sub(1)..at);
    }
    let key = said.split('`').nth(1).map_or(1, |key| key.len() + 2);
    Unreadable::new(said, text, at.saturating_sub(key)..at)
}

/// Reads a document as the rules take it, several times as fast; nothing where it has an error, which [`read`] tells.
pub(super) fn read_own(text: &str) -> Option<own::Value> {
    let mut reader = Reader::new(text);
    let value = own_value(&mut reader)?;
    reader.end().ok()?;
    Some(value)
}

fn own_value(reader: &mut Reader<'_>) -> Option<own::Value> {
    Some(match reader.token().ok()? {
        Token::Null => own::Value::Null,
        Token::Bool(value) => value.into(),
        Token::Number(number) => number.into(),
        Token::String(text) => text.into_owned().into(),
        Token::Array => {
            let mut items = Vec::new();
            while reader.item(items.is_empty()).ok()? {
                items.push(own_value(reader)?);
            }
            own::Value::Array(items)
        }
        Token::Object => {
            let mut entries = Vec::new();
            while let Some(key) = reader.key(entries.is_empty()).ok()? {
                entries.push((key.into_owned(), own_value(reader)?));
            }
            let count = entries.len();
            let object: own::Map = entries.into_iter().collect();
            if object.len() < count {
                return None;
            }
            object.into()
        }
    })
}

struct Unique;

impl<'de> DeserializeSeed<'de> for Unique {
    type Value = Value;

    fn deserialize<D: serde::Deserializer<'de>>(self, reader: D) -> Result<Value, D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Unique {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(Self)? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            if object.contains_key(&key) {
                return Err(A::Error::custom(format!(
                    "the key `{key}` is written twice"
                )));
            }
            object.insert(key, entries.next_value_seed(Self)?);
        }
        Ok(Value::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_those_of_serde_json() {
        let text = r#"{"a": [1, -2, 1.5, 18446744073709551615, 1e3, true, null, "\u00e9\ud83d\ude00\/"], "b": {"c": {}}}"#;
        assert_eq!(
            read(text).unwrap(),
            serde_json::from_str::<Value>(text).unwrap()
        );
    }

    #[test]
    fn both_readers_read_the_same() {
        for text in [
            r#"{"a": [1, -2, 1.5, 18446744073709551615, 1e3, true, null, "\u00e9\ud83d\ude00\/"], "b": {"c": {}}}"#,
            " [] ",
        ] {
            let read = own::Value::from(read(text).unwrap());
            assert_eq!(read_own(text), Some(read));
        }
        for text in ["", "{", "{} {}", "{\"a\": 1, \"b\": {\"c\": 1, \"c\": 2}}"] {
            assert!(read(text).is_err());
            assert_eq!(read_own(text), None);
        }
    }

    #[test]
    fn a_key_written_twice_is_an_error_with_its_place() {
        let error = read("{\"a\": {\"b\": 1,\n \"b\": 2}}").unwrap_err();
        assert_eq!(error.to_string(), "the key `b` is written twice, in line 2");
        assert_eq!(error.span, 16..19);
    }

    #[test]
    fn bad_input_is_an_error_and_no_panic() {
        let deep = "[".repeat(100_000);
        for text in ["", "{", "{\"a\"", "[1,]", "{} {}", "\u{0}", &deep] {
            assert!(read(text).is_err());
        }
    }
}
