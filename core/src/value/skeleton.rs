//! The JSON text that a macro leaves of a literal, with holes for its expressions.

use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::value::part::{Part, Shape, Words};
use crate::value::spot::Spots;

/// The one key of a hole, as macros write it.
const HOLE: &str = "$";

/// The tree of a skeleton with its holes filled: `{"$": 0}` is the first of the parts. Each value takes its spot.
pub(crate) fn fill(skeleton: &'static str, parts: &[Part], spots: &mut Spots<'_>) -> Part {
    if skeleton.is_empty() {
        return Part::new(Shape::Object(Vec::new()));
    }
    let mut deserializer = serde_json::Deserializer::from_str(skeleton);
    let filling = Filling {
        parts,
        spots: &RefCell::new(spots),
    };
    // A skeleton may be as deep as rustc lets a literal be.
    match filling.deserialize(&mut deserializer) {
        Ok(part) => part,
        Err(error) => Part::invalid(format!(
            "a literal that came out of its macro as broken JSON: {error}"
        )),
    }
}

#[derive(Clone, Copy)]
struct Filling<'a, 's> {
    parts: &'a [Part],
    spots: &'a RefCell<&'a mut Spots<'s>>,
}

impl<'de: 'static> DeserializeSeed<'de> for Filling<'_, '_> {
    type Value = Part;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Part, D::Error> {
        let spot = self.spots.borrow_mut().next();
        let mut part = deserializer.deserialize_any(self)?;
        part.spot = part.spot.or(spot);
        Ok(part)
    }
}

impl<'de: 'static> Visitor<'de> for Filling<'_, '_> {
    type Value = Part;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Part, E> {
        Ok(Part::new(Shape::Null))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Part, E> {
        Ok(Part::new(Shape::Boolean(value)))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Part, E> {
        Ok(Part::new(Shape::Integer(value.into())))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Part, E> {
        Ok(Part::new(Shape::Integer(value.into())))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Part, E> {
        Ok(Part::new(Shape::Number(value)))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Part, E> {
        Ok(Part::text(text))
    }

    fn visit_str<E>(self, text: &str) -> Result<Part, E> {
        Ok(Part::text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Part, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(self)? {
            list.push(item);
        }
        Ok(Part::list(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Part, A::Error> {
        let mut object = Vec::new();
        while let Some(key) = entries.next_key_seed(Key)? {
            if object.is_empty() && key == HOLE {
                let hole: usize = entries.next_value()?;
                let part = self.parts.get(hole).cloned();
                return part.ok_or_else(|| A::Error::custom(format_args!("no part {hole}")));
            }
            let value = entries.next_value_seed(self)?;
            object.push((key, value));
        }
        Ok(Part::new(Shape::Object(object)))
    }
}

struct Key;

impl<'de: 'static> DeserializeSeed<'de> for Key {
    type Value = Words;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Words, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de: 'static> Visitor<'de> for Key {
    type Value = Words;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Words, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E>(self, text: &str) -> Result<Words, E> {
        Ok(Cow::Owned(text.to_owned()))
    }
}
