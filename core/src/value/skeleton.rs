//! The JSON text that a macro leaves of a literal, with holes for its expressions.

use infrastruct_json::{Error, Reader, Token};

use crate::value::part::{Part, Shape};
use crate::value::spot::Spots;

/// The one key of a hole, as macros write it.
const HOLE: &str = "$";

/// The tree of a skeleton with its holes filled: `{"$": 0}` is the first of the parts. Each value takes its spot.
pub(crate) fn fill(skeleton: &'static str, parts: &[Part], spots: &mut Spots<'_>) -> Part {
    if skeleton.is_empty() {
        return Part::new(Shape::Object(Vec::new()));
    }
    let mut filling = Filling {
        reader: Reader::new(skeleton),
        parts,
        spots,
    };
    filling.part().unwrap_or_else(|error| {
        Part::invalid(format!(
            "a literal that came out of its macro as broken JSON: {error}"
        ))
    })
}

struct Filling<'a, 's> {
    reader: Reader<'static>,
    parts: &'a [Part],
    spots: &'a mut Spots<'s>,
}

impl Filling<'_, '_> {
    fn part(&mut self) -> Result<Part, Error> {
        let spot = self.spots.next();
        let mut part = match self.reader.token()? {
            Token::Null => Part::new(Shape::Null),
            Token::Bool(value) => Part::new(Shape::Boolean(value)),
            Token::Number(number) => Part::new(match (number.as_i64(), number.as_u64()) {
                (Some(integer), _) => Shape::Integer(integer.into()),
                (_, Some(integer)) => Shape::Integer(integer.into()),
                _ => Shape::Number(number.as_f64().unwrap_or(f64::NAN)),
            }),
            Token::String(text) => Part::text(text),
            Token::Array => {
                let mut list = Vec::new();
                while self.reader.item(list.is_empty())? {
                    list.push(self.part()?);
                }
                Part::list(list)
            }
            Token::Object => self.object()?,
        };
        part.spot = part.spot.or(spot);
        Ok(part)
    }

    fn object(&mut self) -> Result<Part, Error> {
        let mut object = Vec::new();
        while let Some(key) = self.reader.key(object.is_empty())? {
            if object.is_empty() && key == HOLE {
                let hole = self.reader.value()?.as_u64();
                let part = hole.and_then(|hole| self.parts.get(usize::try_from(hole).ok()?));
                return match self.reader.key(false)? {
                    None => Ok(part
                        .cloned()
                        .unwrap_or_else(|| Part::invalid("a hole without a part"))),
                    Some(_) => Ok(Part::invalid("a hole with two keys")),
                };
            }
            object.push((key, self.part()?));
        }
        Ok(Part::new(Shape::Object(object)))
    }
}
