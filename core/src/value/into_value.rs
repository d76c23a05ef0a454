//! What a function of a user's takes for a value.

use std::borrow::Cow;

use crate::value::deferred::Value;
use crate::value::expression::Expression;
use crate::value::fits::Fits;
use crate::value::kind::{Any, Arn, Boolean, Id, Integer, Kind, Name, Number, Text};
use crate::value::part::Part;

/// Whatever may stand where a `Value<K>` is wanted, as `Into` is for other types.
///
/// Every [`Expression`] whose kind fits `K` is it, so a function takes what the macros take:
///
/// ```
/// use infrastruct::{IntoValue, Resource, Text, aws, construct, pseudo};
///
/// fn queue(name: impl IntoValue<Text>) -> Resource<aws::sqs::Queue> {
///     construct!(aws::sqs::Queue { queue_name: name })
/// }
///
/// queue("data");
/// queue(7);
/// queue(pseudo::stack_name());
/// ```
///
/// What is borrowed, as `sub!` does, or needed more than once is made a [`Value`] first:
///
/// ```
/// # use infrastruct::{IntoValue, Resource, Text, aws, construct, sub};
/// fn queues(team: impl IntoValue<Text>) -> [Resource<aws::sqs::Queue>; 2] {
///     let team = team.into_value();
///     [
///         construct!(aws::sqs::Queue { queue_name: sub!("{team}-jobs") }),
///         construct!(aws::sqs::Queue { queue_name: sub!("{team}-dead-letters") }),
///     ]
/// }
/// ```
///
/// A type of your own joins in by implementing [`Expression`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not what may stand for a `{K}`",
    label = "not a value of a template",
    note = "a type of your own can with `impl Expression`, which makes it an `IntoValue<{K}>`"
)]
pub trait IntoValue<K: Kind>: Expression<Kind: Fits<K>> {
    /// The value, in the form that a `K` has.
    fn into_value(self) -> Value<K>;
}

impl<K: Kind, E: Expression<Kind: Fits<K>>> IntoValue<K> for E {
    fn into_value(self) -> Value<K> {
        Value::new(<E::Kind as Fits<K>>::fit(self.into_part()))
    }
}

/// The part of an expression in the form that a `W` has.
pub(crate) fn fitted<W: Kind>(expression: impl IntoValue<W>) -> Part {
    expression.into_value().into_part()
}

macro_rules! from {
    ($($kind:ident: $($of:ty)*;)*) => {
        $($(
            #[diagnostic::do_not_recommend]
            impl From<$of> for Value<$kind> {
                fn from(value: $of) -> Self {
                    value.into_value()
                }
            }
        )*)*
    };
}

from! {
    Text: &str String &String Cow<'_, str> char;
    Integer: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 usize;
    Number: f32 f64;
    Boolean: bool;
}

#[cfg(feature = "serde_json")]
#[diagnostic::do_not_recommend]
impl From<serde_json::Value> for Value<crate::value::kind::Json> {
    fn from(value: serde_json::Value) -> Self {
        value.into_value()
    }
}

macro_rules! as_text {
    ($($kind:ident)*; $($of:ident)*) => {
        $(
            #[diagnostic::do_not_recommend]
            impl From<Value<$kind>> for Value<Text> {
                fn from(value: Value<$kind>) -> Self {
                    value.into_value()
                }
            }
        )*
        $(
            #[diagnostic::do_not_recommend]
            impl<R: 'static> From<Value<$of<R>>> for Value<Text> {
                fn from(value: Value<$of<R>>) -> Self {
                    value.into_value()
                }
            }
        )*
    };
}

as_text!(Integer Number Boolean Any; Arn Id Name);
