//! Pairs where a list of objects with a key and a value is wanted: tags, dimensions, environment variables.

use crate::value::fits::Fits;
use crate::value::kind::{Any, Json, Kind, List, Map, Pair, Text};
use crate::value::part::{Part, Shape, Words};

/// How such objects name their key and their value.
#[derive(Clone, Copy, Debug)]
pub struct Names {
    /// `Key` of a tag.
    pub key: &'static str,
    /// `Value` of a tag.
    pub value: &'static str,
}

/// A list of objects with a key and a value, or what says as much: pairs, or a map.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a list of pairs nor of objects",
    label = "not a list of keys and values",
    note = "write `[(\"KEY\", value)]`; a map with text as its keys, and a list of such pairs, will do too"
)]
pub trait Pairs: Kind {
    /// The list of objects.
    fn objects(part: Part, names: Names) -> Part;
}

/// An object with a key and a value, or a pair.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a pair nor an object with a key and a value",
    label = "not a list of keys and values",
    note = "write `[(\"KEY\", value)]`; a map with text as its keys, and a list of such pairs, will do too"
)]
pub trait PairOrObject: Kind {
    /// The object.
    fn object(part: Part, names: Names) -> Part;
}

#[diagnostic::do_not_recommend]
impl<K: PairOrObject> Pairs for List<K> {
    fn objects(part: Part, names: Names) -> Part {
        part.map_items(|item| K::object(item, names))
    }
}

#[diagnostic::do_not_recommend]
impl<K: Fits<Text>> Pairs for Map<K> {
    fn objects(part: Part, names: Names) -> Part {
        let spot = part.spot;
        match part.shape {
            Shape::Object(entries) => {
                let objects = entries
                    .into_iter()
                    .map(|(key, value)| object(key, K::fit(value), names));
                Part::list(objects).at(spot)
            }
            shape => Part { shape, spot },
        }
    }
}

macro_rules! as_it_is {
    ($($kind:ident)*) => {
        $(
            #[diagnostic::do_not_recommend]
            impl Pairs for $kind {
                fn objects(part: Part, _: Names) -> Part {
                    part
                }
            }

            #[diagnostic::do_not_recommend]
            impl PairOrObject for $kind {
                fn object(part: Part, _: Names) -> Part {
                    part
                }
            }
        )*
    };
}

// What it holds is known at the build only, where it is checked.
as_it_is!(Json Any);

#[diagnostic::do_not_recommend]
impl<K: Fits<Text>> PairOrObject for Pair<K> {
    fn object(part: Part, names: Names) -> Part {
        let spot = part.spot;
        match part.shape {
            Shape::Object(mut entries) if entries.len() == 1 => {
                let (key, value) = entries.remove(0);
                object(key, K::fit(value), names).at(spot)
            }
            shape => Part { shape, spot },
        }
    }
}

/// A pair without a value is left out.
fn object(key: impl Into<Words>, value: Part, names: Names) -> Part {
    if value.is_absent() {
        return Part::ABSENT;
    }
    Part::object([(names.key, Part::text(key)), (names.value, value)])
}
