//! What fits where a place also takes a handle by itself, and says which of its values it means.

use crate::value::fits::Fits;
use crate::value::kind::{Any, Handle, Json, Kind, List, Map, Pair, Text};
use crate::value::part::Part;
use crate::value::resource_type::ResourceType;

/// A value of this kind may stand where a `W` is wanted, or it is a handle.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the `{W}` that is wanted here",
    label = "this is `{Self}`, wanted is `{W}`"
)]
pub trait FitsAt<W: Kind>: Kind {
    /// Turns the value into what the place wants; handles stay as they are.
    fn fit(part: Part) -> Part;
}

#[diagnostic::do_not_recommend]
impl<K: Fits<Text>> FitsAt<Text> for K {
    fn fit(part: Part) -> Part {
        <K as Fits<Text>>::fit(part)
    }
}

#[diagnostic::do_not_recommend]
impl<R: ResourceType> FitsAt<Text> for Handle<R> {
    fn fit(part: Part) -> Part {
        part
    }
}

#[diagnostic::do_not_recommend]
impl<K: FitsAt<W>, W: Kind> FitsAt<List<W>> for List<K> {
    fn fit(part: Part) -> Part {
        part.map_items(K::fit)
    }
}

#[diagnostic::do_not_recommend]
impl<K: FitsAt<W>, W: Kind> FitsAt<Map<W>> for List<Pair<K>> {
    fn fit(part: Part) -> Part {
        part.map_items(|pair| pair.map_values(K::fit)).merge()
    }
}

#[diagnostic::do_not_recommend]
impl<K: FitsAt<W>, W: Kind> FitsAt<Map<W>> for Map<K> {
    fn fit(part: Part) -> Part {
        part.map_values(K::fit)
    }
}

// What is known at the build or at deployment only is checked there.
macro_rules! unknown {
    ($($kind:ident $nested:ident;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<W: Kind> FitsAt<$nested<W>> for $kind {
            fn fit(part: Part) -> Part {
                part
            }
        }
    )*};
}

unknown! {
    Any List;
    Any Map;
    Json List;
    Json Map;
}
