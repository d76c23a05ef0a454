//! What fits where: a kind of value against the kind that a property wants.

use std::collections::BTreeSet;

use crate::handle::aim;
use crate::kind::{
    Any, Arn, Boolean, Handle, Id, Integer, Json, Kind, List, Map, Name, Number, Pair, Text,
    TextOrHandle,
};
use crate::part::{Part, Shape};
use crate::resource::ResourceType;

/// A value of this kind may stand where a `W` is wanted.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the `{W}` that is wanted here",
    label = "this is `{Self}`, wanted is `{W}`"
)]
pub trait Fits<W>: Kind {
    /// Turns the value into what the place wants.
    #[doc(hidden)]
    fn fit(part: Part) -> Part {
        part
    }
}

macro_rules! each {
    ($with:ident: $($kind:ident)*) => { $($with!($kind);)* };
}

macro_rules! scalar {
    ($kind:ident) => {
        #[diagnostic::do_not_recommend]
        impl Fits<$kind> for $kind {}
        #[diagnostic::do_not_recommend]
        impl Fits<Json> for $kind {}
        #[diagnostic::do_not_recommend]
        impl Fits<Any> for $kind {}
    };
}

macro_rules! identity {
    ($kind:ident) => {
        #[diagnostic::do_not_recommend]
        impl<R: 'static> Fits<$kind<R>> for $kind<R> {}
        #[diagnostic::do_not_recommend]
        impl<R: 'static> Fits<Text> for $kind<R> {}
        #[diagnostic::do_not_recommend]
        impl<R: 'static> Fits<Json> for $kind<R> {}
        #[diagnostic::do_not_recommend]
        impl<R: 'static> Fits<Any> for $kind<R> {}
        #[diagnostic::do_not_recommend]
        impl<R: 'static> Fits<$kind<R>> for Text {}
        #[diagnostic::do_not_recommend]
        impl<R: 'static> Fits<TextOrHandle> for $kind<R> {}
    };
}

each!(scalar: Text Integer Number Boolean);
each!(identity: Arn Id Name);
#[diagnostic::do_not_recommend]
impl Fits<Number> for Integer {}
#[diagnostic::do_not_recommend]
impl Fits<Json> for Json {}
#[diagnostic::do_not_recommend]
impl Fits<Any> for Json {}
#[diagnostic::do_not_recommend]
impl<W> Fits<W> for Any {}

/// What AWS takes for something else; `aws/stand_in.rs` lists it, from the facts.
macro_rules! stands_for {
    ($($kind:ident<$one:path> = $wanted:ident<$other:path>;)*) => {
        $(
            #[diagnostic::do_not_recommend]
            impl $crate::fits::Fits<$wanted<$other>> for $kind<$one> {}
        )*
    };
}

/// Resources of which a handle stands for an identity of another type.
macro_rules! handles_stand_for {
    ($($one:path = $wanted:ident<$other:path> by $target:expr;)*) => {
        $(
            #[diagnostic::do_not_recommend]
            impl $crate::fits::Fits<$wanted<$other>> for $crate::kind::Handle<$one> {
                fn fit(part: $crate::part::Part) -> $crate::part::Part {
                    $crate::handle::aim(part, Some($target), "such value")
                }
            }
        )*
    };
}

pub(crate) use {handles_stand_for, stands_for};

// What JSON holds is known at the build only, where it is checked.
#[diagnostic::do_not_recommend]
impl<W: Kind> Fits<List<W>> for Json {}
#[diagnostic::do_not_recommend]
impl<W: Kind> Fits<Map<W>> for Json {}

#[diagnostic::do_not_recommend]
impl<K: Fits<W>, W: Kind> Fits<List<W>> for List<K> {
    fn fit(part: Part) -> Part {
        items(part, K::fit)
    }
}

#[diagnostic::do_not_recommend]
impl<K: Fits<Json>> Fits<Json> for List<K> {
    fn fit(part: Part) -> Part {
        let list = items(part, K::fit);
        if K::PAIR { merge(list) } else { list }
    }
}

#[diagnostic::do_not_recommend]
impl<K: Fits<Any>> Fits<Any> for List<K> {
    fn fit(part: Part) -> Part {
        let list = items(part, K::fit);
        if K::PAIR { merge(list) } else { list }
    }
}

#[diagnostic::do_not_recommend]
impl<K: Fits<W>, W: Kind> Fits<Map<W>> for List<Pair<K>> {
    fn fit(part: Part) -> Part {
        merge(items(part, |pair| values(pair, K::fit)))
    }
}

#[diagnostic::do_not_recommend]
impl<K: Fits<W>, W: Kind> Fits<Map<W>> for Map<K> {
    fn fit(part: Part) -> Part {
        values(part, K::fit)
    }
}

#[diagnostic::do_not_recommend]
impl<K: Fits<Json>> Fits<Json> for Map<K> {
    fn fit(part: Part) -> Part {
        values(part, K::fit)
    }
}

#[diagnostic::do_not_recommend]
impl<K: Fits<Any>> Fits<Any> for Map<K> {
    fn fit(part: Part) -> Part {
        values(part, K::fit)
    }
}

#[diagnostic::do_not_recommend]
impl<K: Fits<Json>> Fits<Json> for Pair<K> {
    fn fit(part: Part) -> Part {
        values(part, K::fit)
    }
}

#[diagnostic::do_not_recommend]
impl<K: Fits<Any>> Fits<Any> for Pair<K> {
    fn fit(part: Part) -> Part {
        values(part, K::fit)
    }
}

#[diagnostic::do_not_recommend]
impl Fits<TextOrHandle> for Text {}

#[diagnostic::do_not_recommend]
impl<R: ResourceType> Fits<TextOrHandle> for Handle<R> {}

#[diagnostic::do_not_recommend]
impl<R: 'static> Fits<Self> for Handle<R> {}

#[diagnostic::do_not_recommend]
impl<R: ResourceType> Fits<Arn<R>> for Handle<R> {
    fn fit(part: Part) -> Part {
        aim(part, R::ARN, "ARN")
    }
}

#[diagnostic::do_not_recommend]
impl<R: ResourceType> Fits<Id<R>> for Handle<R> {
    fn fit(part: Part) -> Part {
        aim(part, R::ID, "ID")
    }
}

#[diagnostic::do_not_recommend]
impl<R: ResourceType> Fits<Name<R>> for Handle<R> {
    fn fit(part: Part) -> Part {
        aim(part, R::NAME, "name")
    }
}

fn items(mut part: Part, fit: impl Fn(Part) -> Part) -> Part {
    if let Shape::List(items) = part.shape {
        part.shape = Shape::List(items.into_iter().map(fit).collect());
    }
    part
}

fn values(mut part: Part, fit: impl Fn(Part) -> Part) -> Part {
    if let Shape::Object(entries) = part.shape {
        part.shape = Shape::Object(
            entries
                .into_iter()
                .map(|(key, value)| (key, fit(value)))
                .collect(),
        );
    }
    part
}

/// `[("a", 1), ("b", 2)]` as the object that it stands for.
fn merge(mut part: Part) -> Part {
    if let Shape::List(items) = part.shape {
        let mut entries = Vec::with_capacity(items.len());
        for item in items {
            match item.shape {
                Shape::Object(pair) => entries.extend(pair),
                Shape::Absent => {}
                shape => {
                    return Part {
                        shape,
                        spot: item.spot,
                    };
                }
            }
        }
        let mut keys = BTreeSet::new();
        part.shape = match entries.iter().find(|(key, _)| !keys.insert(key.as_ref())) {
            Some((key, _)) => Shape::Invalid(format!("the key `{key}` is written twice")),
            None => Shape::Object(entries),
        };
    }
    part
}
