//! What fits where: a kind of value against the kind that a property wants.

use crate::value::kind::{
    Any, Arn, Boolean, Handle, Id, InJson, InText, Integer, Json, Kind, List, Map, Name, Number,
    Pair, Text, Yes,
};
use crate::value::part::Part;
use crate::value::resource_type::ResourceType;

/// A value of this kind may stand where a `W` is wanted.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the `{W}` that is wanted here",
    label = "this is `{Self}`, wanted is `{W}`"
)]
pub trait Fits<W: Kind>: Kind + InText<W::AllInline> + InJson<W::AllWritten> {
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
    };
}

macro_rules! nested {
    ($kind:ident $json:ident) => {
        #[diagnostic::do_not_recommend]
        impl<K: Kind + InJson<Yes>> Fits<$json> for $kind<K> {
            fn fit(part: Part) -> Part {
                Self::written(part)
            }
        }
    };
}

// CloudFormation makes a text of a number or a boolean where a property wants one.
macro_rules! converted {
    ($kind:ident) => {
        #[diagnostic::do_not_recommend]
        impl Fits<Text> for $kind {}
    };
}

each!(scalar: Text Integer Number Boolean);
each!(converted: Integer Number Boolean);
each!(identity: Arn Id Name);
#[diagnostic::do_not_recommend]
impl Fits<Number> for Integer {}
#[diagnostic::do_not_recommend]
impl Fits<Json> for Json {}
#[diagnostic::do_not_recommend]
impl Fits<Any> for Json {}
#[diagnostic::do_not_recommend]
impl Fits<Text> for Json {
    fn fit(part: Part) -> Part {
        part.json_text()
    }
}
#[diagnostic::do_not_recommend]
impl<W: Kind> Fits<W> for Any {}

/// What AWS takes for something else; `aws/stand_in.rs` lists it, from the facts.
macro_rules! stands_for {
    ($($kind:ident<$one:path> = $wanted:ident<$other:path>;)*) => {
        $(
            #[diagnostic::do_not_recommend]
            impl $crate::value::fits::Fits<$wanted<$other>> for $kind<$one> {}
        )*
    };
}

/// Resources of which a handle stands for an identity of another type.
macro_rules! handles_stand_for {
    ($($one:path = $wanted:ident<$other:path> by $target:expr;)*) => {
        $(
            #[diagnostic::do_not_recommend]
            impl $crate::value::fits::Fits<$wanted<$other>> for $crate::value::kind::Handle<$one> {
                fn fit(part: $crate::value::part::Part) -> $crate::value::part::Part {
                    part.aimed(Some($target), "such value")
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
        part.map_items(K::fit)
    }
}

#[diagnostic::do_not_recommend]
impl<K: Fits<W>, W: Kind> Fits<Map<W>> for List<Pair<K>> {
    fn fit(part: Part) -> Part {
        part.map_items(|pair| pair.map_values(K::fit)).merge()
    }
}

#[diagnostic::do_not_recommend]
impl<K: Fits<W>, W: Kind> Fits<Map<W>> for Map<K> {
    fn fit(part: Part) -> Part {
        part.map_values(K::fit)
    }
}

nested!(List Json);
nested!(List Any);
nested!(Map Json);
nested!(Map Any);
nested!(Pair Json);
nested!(Pair Any);

#[diagnostic::do_not_recommend]
impl<R: 'static> Fits<Self> for Handle<R> {}

#[diagnostic::do_not_recommend]
impl<R: ResourceType> Fits<Arn<R>> for Handle<R> {
    fn fit(part: Part) -> Part {
        part.aimed(R::ARN, "ARN")
    }
}

#[diagnostic::do_not_recommend]
impl<R: ResourceType> Fits<Id<R>> for Handle<R> {
    fn fit(part: Part) -> Part {
        part.aimed(R::ID, "ID")
    }
}

#[diagnostic::do_not_recommend]
impl<R: ResourceType> Fits<Name<R>> for Handle<R> {
    fn fit(part: Part) -> Part {
        part.aimed(R::NAME, "name")
    }
}
