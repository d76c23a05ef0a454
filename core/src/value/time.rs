//! Spans of time, where it is known what a property counts.

use std::time::Duration;

use crate::value::expression::Expression;
use crate::value::fits::Fits;
use crate::value::kind::{DurationWithoutUnit, InJson, InText, Integer, Kind, Number, Text};
use crate::value::part::{Part, Shape};

/// What a property counts.
pub trait Unit {
    /// Its name, in the plural.
    const NAME: &'static str;
    /// How many nanoseconds one is.
    const NANOSECONDS: u128;
}

macro_rules! units {
    ($($name:ident $shown:literal $nanoseconds:expr;)*) => {$(
        #[doc = concat!("A property that counts ", $shown, ".")]
        #[derive(Debug)]
        pub enum $name {}

        impl Unit for $name {
            const NAME: &'static str = $shown;
            const NANOSECONDS: u128 = $nanoseconds;
        }
    )*};
}

const SECOND: u128 = 1_000_000_000;

units! {
    Milliseconds "milliseconds" SECOND / 1000;
    Seconds "seconds" SECOND;
    Minutes "minutes" 60 * SECOND;
    Hours "hours" 3600 * SECOND;
    Days "days" 24 * 3600 * SECOND;
}

/// A value of this kind may stand where a `W` is wanted that counts `U`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the `{W}` that is wanted here",
    label = "this is `{Self}`, wanted is `{W}`"
)]
pub trait FitsTime<W: Kind, U>: Kind {
    /// Turns the value into what the place wants.
    fn fit(part: Part) -> Part;
}

#[diagnostic::do_not_recommend]
impl<K: Fits<W>, W: Kind, U> FitsTime<W, U> for K {
    fn fit(part: Part) -> Part {
        <K as Fits<W>>::fit(part)
    }
}

macro_rules! counted {
    ($($kind:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<U: Unit> FitsTime<$kind, U> for DurationWithoutUnit {
            fn fit(part: Part) -> Part {
                count::<U>(part)
            }
        }
    )*};
}

counted!(Integer Number Text);

/// The kind itself. Were there one `impl` for one kind, rustc would show it to whoever gives a duration where another is wanted.
pub trait Same<K>: Kind {}

#[diagnostic::do_not_recommend]
impl<K: Kind> Same<K> for K {}

#[diagnostic::do_not_recommend]
impl<W: Same<DurationWithoutUnit>> Fits<W> for DurationWithoutUnit where
    Self: InText<W::AllInline> + InJson<W::AllWritten>
{
}

#[diagnostic::do_not_recommend]
impl Expression for Duration {
    type Kind = DurationWithoutUnit;

    fn into_part(self) -> Part {
        Part::new(Shape::Duration(self))
    }
}

/// How many of a unit a span of time has, also in the branches of `Fn::If`.
fn count<U: Unit>(mut part: Part) -> Part {
    part.shape = match part.shape {
        Shape::Duration(duration) => {
            let (count, rest) = (
                duration.as_nanos() / U::NANOSECONDS,
                duration.as_nanos() % U::NANOSECONDS,
            );
            match i128::try_from(count) {
                Ok(count) if rest == 0 => Shape::Integer(count),
                _ => Shape::Invalid(format!(
                    "`{duration:?}` is no whole number of {}, which it counts",
                    U::NAME
                )),
            }
        }
        Shape::Function("Fn::If", branches) => {
            Shape::Function("Fn::If", Box::new(branches.map_items(count::<U>)))
        }
        shape => shape,
    };
    part
}
