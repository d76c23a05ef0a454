//! Kinds: what a value is, as a type parameter.

use std::convert::Infallible;
use std::marker::PhantomData;

use crate::value::part::Part;
use crate::value::resource_type::ReturnValue;

/// What a value is. Implemented by the types of this module only.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a kind of value",
    label = "not one of `Text`, `Integer`, `Arn<…>`, …"
)]
pub trait Kind: sealed::Sealed + InText<No> + InJson<No> + Sized + 'static {
    /// Whether the value is a list, which crosses stacks as one string.
    const LIST: bool = false;
    /// Whether a list of these makes an object.
    #[doc(hidden)]
    const PAIR: bool = false;
    /// Whether all that fits this kind can stand within a text.
    #[doc(hidden)]
    type AllInline;
    /// Whether all that fits this kind can stand in free JSON.
    #[doc(hidden)]
    type AllWritten;

    /// The value as it stands within a text.
    #[doc(hidden)]
    fn inlined(part: Part) -> Part {
        part
    }

    /// The value as free JSON has it.
    #[doc(hidden)]
    fn written(part: Part) -> Part {
        part
    }
}

mod sealed {
    pub trait Sealed {}
}

#[doc(hidden)]
pub enum Yes {}

#[doc(hidden)]
pub enum No {}

/// Whether a kind can stand within a text. Any kind is `InText<No>`, so that a bound may say `InText<W::AllInline>`.
#[doc(hidden)]
pub trait InText<Is> {}

/// Whether a kind can stand in free JSON. Any kind is `InJson<No>`, so that a bound may say `InJson<W::AllWritten>`.
#[doc(hidden)]
pub trait InJson<Is> {}

/// Kinds that can stand within a text, as `sub!` puts them there: what fits [`Text`] does, and handles.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand within a text",
    label = "neither text nor a number nor an identity",
    note = "a list is joined first: `join(\",\", list)`"
)]
pub trait Inline: Kind {}

#[diagnostic::do_not_recommend]
impl<K: Kind + InText<Yes>> Inline for K {}

/// Kinds that can stand in free JSON, as `json!` puts them there: all but handles, of which several values may be meant, and
/// durations, of which the unit is not known.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand here",
    label = "it does not say which value is meant",
    note = "of a handle, say which attribute is meant: `queue.arn()`; of a duration, what is counted: `duration.as_secs()`"
)]
pub trait Written: Kind {}

#[diagnostic::do_not_recommend]
impl<K: Kind + InJson<Yes>> Written for K {}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident: $inline:ident, $written:ident;)*) => {
        $(
            $(#[$doc])*
            pub enum $name {}
            impl sealed::Sealed for $name {}
            impl Kind for $name {
                type AllInline = $inline;
                type AllWritten = $written;
            }
            #[diagnostic::do_not_recommend]
            impl<Is> InJson<Is> for $name {}
        )*
    };
}

kinds! {
    /// A string.
    Text: Yes, Yes;
    /// A whole number.
    Integer: Yes, Yes;
    /// A number.
    Number: Yes, Yes;
    /// `true` or `false`.
    Boolean: Yes, Yes;
    /// A value of which nothing is known until deployment, such as an import. It fits everywhere.
    Any: No, Yes;
}

/// JSON of any shape, such as a policy document. As text it is its own text.
pub enum Json {}
impl sealed::Sealed for Json {}
impl Kind for Json {
    type AllInline = No;
    type AllWritten = Yes;

    fn inlined(part: Part) -> Part {
        part.json_text()
    }
}

/// A span of time, such as a [`std::time::Duration`]: it fits where it is known what a property counts, and is named after what
/// keeps it from fitting elsewhere.
pub enum DurationWithoutUnit {}
impl sealed::Sealed for DurationWithoutUnit {}
impl Kind for DurationWithoutUnit {
    type AllInline = No;
    type AllWritten = No;
}
#[diagnostic::do_not_recommend]
impl InText<No> for DurationWithoutUnit {}
#[diagnostic::do_not_recommend]
impl InJson<No> for DurationWithoutUnit {}

macro_rules! kinds_of {
    ($($(#[$doc:meta])* $name:ident<$of:ident $(: $bound:path)?>: $written:ty { $($contents:tt)* })*) => {
        $(
            $(#[$doc])*
            pub struct $name<$of>(Infallible, PhantomData<$of>);
            impl<$of> sealed::Sealed for $name<$of> {}
            impl<$of: 'static $(+ $bound)?> Kind for $name<$of> {
                type AllInline = No;
                type AllWritten = $written;
                $($contents)*
            }
        )*
    };
}

kinds_of! {
    /// A list.
    List<K: Kind>: K::AllWritten {
        const LIST: bool = true;

        fn written(part: Part) -> Part {
            let list = part.map_items(K::written);
            if K::PAIR { list.merge() } else { list }
        }
    }
    /// An object whose keys are free, such as the variables of a function's environment.
    Map<K: Kind>: K::AllWritten {
        fn written(part: Part) -> Part {
            part.map_values(K::written)
        }
    }
    /// A key and its value; a list of them makes a [`Map`].
    Pair<K: Kind>: K::AllWritten {
        const PAIR: bool = true;

        fn written(part: Part) -> Part {
            part.map_values(K::written)
        }
    }
    /// The ARN of a resource, such as `Arn<aws::iam::Role>`.
    Arn<R>: No {}
    /// The ID of a resource, such as `Id<aws::ec2::Subnet>`.
    Id<R>: No {}
    /// The name of a resource, such as `Name<aws::s3::Bucket>`.
    Name<R>: No {}
    /// A handle by itself: which of its values is meant depends on the place. Within a text it is what `Ref` returns.
    Handle<R>: No {
        fn inlined(part: Part) -> Part {
            part.aimed(Some(ReturnValue::Ref), "such value")
        }
    }
}

macro_rules! nested {
    ($($name:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<K> InText<No> for $name<K> {}
        #[diagnostic::do_not_recommend]
        impl<Is, K: InJson<Is>> InJson<Is> for $name<K> {}
    )*};
}

macro_rules! inline {
    ($($name:ident)*; $($of:ident)*) => {
        $(
            #[diagnostic::do_not_recommend]
            impl<Is> InText<Is> for $name {}
        )*
        $(
            #[diagnostic::do_not_recommend]
            impl<Is, R> InText<Is> for $of<R> {}
        )*
    };
}

nested!(List Map Pair);
inline!(Text Integer Number Boolean Any Json; Arn Id Name Handle);
#[diagnostic::do_not_recommend]
impl<Is> InJson<Is> for Json {}
#[diagnostic::do_not_recommend]
impl<R> InJson<No> for Handle<R> {}
#[diagnostic::do_not_recommend]
impl<Is, R> InJson<Is> for Arn<R> {}
#[diagnostic::do_not_recommend]
impl<Is, R> InJson<Is> for Id<R> {}
#[diagnostic::do_not_recommend]
impl<Is, R> InJson<Is> for Name<R> {}

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
