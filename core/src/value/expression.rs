//! What may stand for a value: Rust's own types, handles, and values known at deployment.

use std::borrow::Cow;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::num::NonZero;
use std::rc::Rc;
use std::sync::Arc;

use crate::value::kind::{Boolean, Integer, Kind, Number, Text};
use crate::value::part::{Part, Shape};

/// What may stand for a value of a property, and of what kind it then is.
///
/// Implemented for Rust's scalars and strings, `Option` (`None` leaves the property out), lists, sets and the
/// iterators of the standard library, string-keyed maps, pairs, `Box`, `Rc` and `Arc`, IP addresses,
/// `serde_json::Value` with the feature `serde_json`, and everything that refers to the template; and for a reference to each
/// of them. A [`Duration`](std::time::Duration) is counted in what the property's name or AWS's documentation says:
///
/// ```
/// use std::time::Duration;
///
/// use infrastruct::{aws, construct};
///
/// const DAY: Duration = Duration::from_secs(24 * 60 * 60);
///
/// let queue = construct!(aws::sqs::Queue { visibility_timeout: Duration::from_secs(90), message_retention_period: 4 * DAY });
/// let log = construct!(aws::logs::LogGroup { retention_in_days: 30 * DAY });
/// ```
///
/// A type of your own joins in by becoming one of those:
///
/// ```
/// use infrastruct::{Expression, Part, Text};
///
/// enum Stage { Test, Live }
///
/// impl Expression for Stage {
///     type Kind = Text;
///
///     fn into_part(self) -> Part {
///         match self {
///             Stage::Test => "test".into_part(),
///             Stage::Live => "live".into_part(),
///         }
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand for a value in a template",
    label = "not a value of a template",
    note = "numbers, `bool`, strings, lists, maps, `serde_json::Value` (with the feature `serde_json`), `Value<K>`, `Parameter<K>`, `Resource<R>` and `Ref<R>` can",
    note = "a type of your own can with `impl Expression`",
    note = "an iterator becomes a list with `list(iterator)`, an `impl IntoValue<K>` that is borrowed a value with `.into_value()`"
)]
pub trait Expression {
    /// What the value is.
    type Kind: Kind;

    /// The value on its way into a template.
    fn into_part(self) -> Part;

    /// The same of a value that is still needed.
    #[doc(hidden)]
    fn to_part(&self) -> Part
    where
        Self: Clone,
    {
        self.clone().into_part()
    }
}

#[diagnostic::do_not_recommend]
impl<E: Expression + Clone> Expression for &E {
    type Kind = E::Kind;

    fn into_part(self) -> Part {
        self.to_part()
    }
}

macro_rules! scalars {
    ($($kind:ident: $($of:ty)*, |$value:ident| $shape:expr;)*) => {
        $($(
            #[diagnostic::do_not_recommend]
            impl Expression for $of {
                type Kind = $kind;

                fn into_part(self) -> Part {
                    let $value = self;
                    Part::new($shape)
                }
            }
        )*)*
    };
}

scalars! {
    Integer: i8 i16 i32 i64 u8 u16 u32 u64, |value| Shape::Integer(value.into());
    Integer: isize usize, |value| Shape::Integer(value as i128);
    Integer: i128, |value| Shape::Integer(value);
    Integer: u128, |value| integer(value);
    Integer: NonZero<i8> NonZero<i16> NonZero<i32> NonZero<i64>, |value| Shape::Integer(value.get().into());
    Integer: NonZero<u8> NonZero<u16> NonZero<u32> NonZero<u64>, |value| Shape::Integer(value.get().into());
    Integer: NonZero<isize> NonZero<usize>, |value| Shape::Integer(value.get() as i128);
    Integer: NonZero<i128>, |value| Shape::Integer(value.get());
    Integer: NonZero<u128>, |value| integer(value.get());
    Number: f64, |value| Shape::Number(value);
    // By way of its text, so that 0.1 stays 0.1.
    Number: f32, |value| Shape::Number(value.to_string().parse().unwrap_or(f64::from(value)));
    Boolean: bool, |value| Shape::Boolean(value);
    Text: char Ipv4Addr Ipv6Addr IpAddr, |value| Shape::Text(value.to_string().into());
    Text: &str Box<str> Rc<str> Arc<str>, |value| Shape::Text((*value).to_owned().into());
    Text: String, |value| Shape::Text(value.into());
    Text: Cow<'_, str>, |value| Shape::Text(value.into_owned().into());
}

fn integer(value: u128) -> Shape {
    i128::try_from(value).map_or_else(
        |_| Shape::Invalid(format!("the integer {value} is too large for a template")),
        Shape::Integer,
    )
}

#[diagnostic::do_not_recommend]
impl<E: Expression> Expression for Option<E> {
    type Kind = E::Kind;

    fn into_part(self) -> Part {
        self.map_or(Part::ABSENT, E::into_part)
    }
}

#[diagnostic::do_not_recommend]
impl<E: Expression> Expression for Box<E> {
    type Kind = E::Kind;

    fn into_part(self) -> Part {
        (*self).into_part()
    }
}

#[diagnostic::do_not_recommend]
impl<E: Expression + Clone> Expression for Rc<E> {
    type Kind = E::Kind;

    fn into_part(self) -> Part {
        E::to_part(&self)
    }
}

#[diagnostic::do_not_recommend]
impl<E: Expression + Clone> Expression for Arc<E> {
    type Kind = E::Kind;

    fn into_part(self) -> Part {
        E::to_part(&self)
    }
}
