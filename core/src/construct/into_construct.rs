//! What a value becomes where it stands in a construct.

use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasher, Hash};

use crate::construct::condition::Condition;
use crate::construct::mapping::Mapping;
use crate::construct::output::Output;
use crate::construct::parameter::Parameter;
use crate::construct::resource::Resource;
use crate::construct::tree::Construct;
use crate::value::deferred::Value;
use crate::value::handle::Ref;
use crate::value::kind::Kind;
use crate::value::resource_type::ResourceType;

/// What a value becomes where it stands in a construct: a struct of `#[resource(…)]` becomes the [`Resource`] that it
/// describes, a construct stays itself.
///
/// `#[derive(Construct)]` implements it. A function takes either with it:
///
/// ```
/// use infrastruct::{Construct, IntoConstruct, Resource, aws, construct};
///
/// /// Something, and the alarm about it.
/// #[derive(Construct)]
/// struct Watched<C> {
///     pub watched: C,
///     alarm: Resource<aws::sns::Topic>,
/// }
///
/// fn watched<I: IntoConstruct>(what: I) -> Watched<I::Construct> {
///     construct!(Watched { watched: what, alarm: aws::sns::Topic { display_name: "alarm" } })
/// }
///
/// #[derive(Construct)]
/// #[resource(aws::sqs::Queue)]
/// struct TeamQueue {
///     visibility_timeout: u32,
/// }
///
/// let watched: Watched<Resource<aws::sqs::Queue>> = watched(TeamQueue { visibility_timeout: 30 });
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a construct",
    label = "neither a resource nor a group of them",
    note = "resources, parameters, conditions, mappings, outputs, and `Option`, `Vec` and string-keyed maps of constructs are; a struct becomes one with `#[derive(Construct)]`, a type parameter with the bound `Construct`",
    note = "a field that declares nothing is marked `#[construct(skip)]`"
)]
pub trait IntoConstruct {
    /// What it becomes.
    type Construct: Construct;

    /// Becomes it.
    fn into_construct(self) -> Self::Construct;
}

macro_rules! stays {
    ([$($of:ident: $bound:ident)?] $construct:ty) => {
        #[diagnostic::do_not_recommend]
        impl$(<$of: $bound>)? IntoConstruct for $construct {
            type Construct = Self;

            fn into_construct(self) -> Self {
                self
            }
        }
    };
}

stays!([] Condition);
stays!([] Output);
stays!([K: Kind] Mapping<K>);
stays!([K: Kind] Parameter<K>);
stays!([K: Kind] Value<K>);
stays!([R: ResourceType] Ref<R>);
stays!([R: ResourceType] Resource<R>);

#[diagnostic::do_not_recommend]
impl<I: IntoConstruct> IntoConstruct for Box<I> {
    type Construct = Box<I::Construct>;

    fn into_construct(self) -> Self::Construct {
        Box::new((*self).into_construct())
    }
}

#[diagnostic::do_not_recommend]
impl IntoConstruct for Box<dyn Construct> {
    type Construct = Self;

    fn into_construct(self) -> Self {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<I: IntoConstruct> IntoConstruct for Option<I> {
    type Construct = Option<I::Construct>;

    fn into_construct(self) -> Self::Construct {
        self.map(I::into_construct)
    }
}

#[diagnostic::do_not_recommend]
impl<I: IntoConstruct> IntoConstruct for Vec<I> {
    type Construct = Vec<I::Construct>;

    fn into_construct(self) -> Self::Construct {
        self.into_iter().map(I::into_construct).collect()
    }
}

#[diagnostic::do_not_recommend]
impl<I: IntoConstruct, const N: usize> IntoConstruct for [I; N] {
    type Construct = [I::Construct; N];

    fn into_construct(self) -> Self::Construct {
        self.map(I::into_construct)
    }
}

#[diagnostic::do_not_recommend]
impl<K: AsRef<str> + Ord, I: IntoConstruct> IntoConstruct for BTreeMap<K, I> {
    type Construct = BTreeMap<K, I::Construct>;

    fn into_construct(self) -> Self::Construct {
        self.into_iter()
            .map(|(key, value)| (key, value.into_construct()))
            .collect()
    }
}

#[diagnostic::do_not_recommend]
impl<K: AsRef<str> + Eq + Hash, I: IntoConstruct, S: BuildHasher + Default> IntoConstruct
    for HashMap<K, I, S>
{
    type Construct = HashMap<K, I::Construct, S>;

    fn into_construct(self) -> Self::Construct {
        self.into_iter()
            .map(|(key, value)| (key, value.into_construct()))
            .collect()
    }
}

macro_rules! tuples {
    ($(($($item:ident)*))*) => {$(
        #[diagnostic::do_not_recommend]
        #[expect(non_snake_case, reason = "an item is called as its type")]
        impl<$($item: IntoConstruct),*> IntoConstruct for ($($item,)*) {
            type Construct = ($($item::Construct,)*);

            fn into_construct(self) -> Self::Construct {
                let ($($item,)*) = self;
                ($($item.into_construct(),)*)
            }
        }
    )*};
}

tuples!((A) (A B) (A B C) (A B C D) (A B C D E) (A B C D E F));

#[diagnostic::do_not_recommend]
impl IntoConstruct for () {
    type Construct = Self;

    fn into_construct(self) {}
}
