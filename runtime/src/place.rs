//! What a value becomes where it is placed in a construct.

use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasher;

use crate::condition::Condition;
use crate::construct::Construct;
use crate::kind::Kind;
use crate::mapping::Mapping;
use crate::output::Output;
use crate::parameter::Parameter;
use crate::resource::{Ref, Resource, ResourceType};
use crate::value::Value;

/// What a value becomes where it is placed: a struct of `#[resource(…)]` becomes the [`Resource`] that it describes, everything
/// else stays itself.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be placed in a stack",
    label = "neither a construct nor a resource",
    note = "a struct becomes one with `#[derive(Construct)]`; a field that declares nothing is marked `#[construct(skip)]`"
)]
pub trait Place {
    /// What it becomes.
    type Placed: Construct;

    /// Becomes it.
    fn place(self) -> Self::Placed;
}

macro_rules! stays {
    ([$($of:ident: $bound:ident)?] $placed:ty) => {
        #[diagnostic::do_not_recommend]
        impl$(<$of: $bound>)? Place for $placed {
            type Placed = Self;

            fn place(self) -> Self {
                self
            }
        }
    };
}

stays!([]());
stays!([] Condition);
stays!([] Output);
stays!([K: Kind] Mapping<K>);
stays!([K: Kind] Parameter<K>);
stays!([K: Kind] Value<K>);
stays!([R: ResourceType] Ref<R>);
stays!([R: ResourceType] Resource<R>);

#[diagnostic::do_not_recommend]
impl<P: Place> Place for Box<P> {
    type Placed = Box<P::Placed>;

    fn place(self) -> Self::Placed {
        Box::new((*self).place())
    }
}

#[diagnostic::do_not_recommend]
impl<P: Place> Place for Option<P> {
    type Placed = Option<P::Placed>;

    fn place(self) -> Self::Placed {
        self.map(P::place)
    }
}

#[diagnostic::do_not_recommend]
impl<P: Place> Place for Vec<P> {
    type Placed = Vec<P::Placed>;

    fn place(self) -> Self::Placed {
        self.into_iter().map(P::place).collect()
    }
}

#[diagnostic::do_not_recommend]
impl<P: Place, const N: usize> Place for [P; N] {
    type Placed = [P::Placed; N];

    fn place(self) -> Self::Placed {
        self.map(P::place)
    }
}

#[diagnostic::do_not_recommend]
impl<S: AsRef<str> + Ord, P: Place> Place for BTreeMap<S, P> {
    type Placed = BTreeMap<S, P::Placed>;

    fn place(self) -> Self::Placed {
        self.into_iter()
            .map(|(key, value)| (key, value.place()))
            .collect()
    }
}

#[diagnostic::do_not_recommend]
impl<K: AsRef<str> + Ord, P: Place, S: BuildHasher> Place for HashMap<K, P, S> {
    type Placed = BTreeMap<K, P::Placed>;

    fn place(self) -> Self::Placed {
        self.into_iter()
            .map(|(key, value)| (key, value.place()))
            .collect()
    }
}
