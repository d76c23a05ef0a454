//! Kinds: what a value is, as a type parameter. `Value<Arn<aws::sqs::Queue>>` is the ARN of a queue.

use std::convert::Infallible;
use std::marker::PhantomData;

pub use crate::fits::Fits;
pub use crate::parameter::ParameterKind;

/// What a value is. Implemented by the types of this module only.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a kind of value",
    label = "not one of `Text`, `Integer`, `Arn<…>`, …"
)]
pub trait Kind: 'static {
    /// Whether the value is a list, which crosses stacks as one string.
    const LIST: bool = false;
    /// Whether a list of these makes an object.
    #[doc(hidden)]
    const PAIR: bool = false;
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident)*) => {
        $(
            $(#[$doc])*
            pub enum $name {}
            impl Kind for $name {}
        )*
    };
}

kinds! {
    /// A string.
    Text
    /// A whole number.
    Integer
    /// A number.
    Number
    /// `true` or `false`.
    Boolean
    /// JSON of any shape, such as a policy document.
    Json
    /// A string, or a handle by itself whose value the place chooses.
    TextOrHandle
    /// A value of which nothing is known until deployment, such as an import. It fits everywhere.
    Any
}

macro_rules! kinds_of {
    ($($(#[$doc:meta])* $name:ident<$of:ident $(: $bound:path)?> $constants:tt)*) => {
        $(
            $(#[$doc])*
            pub struct $name<$of>(Infallible, PhantomData<$of>);
            impl<$of: 'static $(+ $bound)?> Kind for $name<$of> $constants
        )*
    };
}

kinds_of! {
    /// A list.
    List<K: Kind> { const LIST: bool = true; }
    /// An object whose keys are free, such as the variables of a function's environment.
    Map<K: Kind> {}
    /// A key and its value; a list of them makes a [`Map`].
    Pair<K: Kind> { const PAIR: bool = true; }
    /// The ARN of a resource, such as `Arn<aws::iam::Role>`.
    Arn<R> {}
    /// The ID of a resource, such as `Id<aws::ec2::Subnet>`.
    Id<R> {}
    /// The name of a resource, such as `Name<aws::s3::Bucket>`.
    Name<R> {}
    /// A handle by itself: which of its values is meant depends on the place.
    Handle<R> {}
}

/// Kinds that can stand within a text, as `sub!` puts them there.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand within a text",
    label = "neither text nor a number nor an identity",
    note = "of a handle, say which attribute is meant: `queue.arn()`; a list is joined first: `join(\",\", list)`"
)]
pub trait Inline: Kind {}

#[diagnostic::do_not_recommend]
impl Inline for Text {}
#[diagnostic::do_not_recommend]
impl Inline for Integer {}
#[diagnostic::do_not_recommend]
impl Inline for Number {}
#[diagnostic::do_not_recommend]
impl Inline for Boolean {}
#[diagnostic::do_not_recommend]
impl Inline for Any {}
#[diagnostic::do_not_recommend]
impl<R: 'static> Inline for Arn<R> {}
#[diagnostic::do_not_recommend]
impl<R: 'static> Inline for Id<R> {}
#[diagnostic::do_not_recommend]
impl<R: 'static> Inline for Name<R> {}

/// Kinds of which items can be taken, with what an item is.
#[diagnostic::on_unimplemented(message = "`{Self}` is not a list", label = "a list is wanted here")]
pub trait Listed: Kind {
    /// What an item is.
    type Item: Kind;
}

#[diagnostic::do_not_recommend]
impl<K: Kind> Listed for List<K> {
    type Item = K;
}

#[diagnostic::do_not_recommend]
impl Listed for Any {
    type Item = Self;
}
