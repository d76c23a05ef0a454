//! What an expansion puts where: each place is a trait of all expressions whose kind is good for it, and a method that an
//! expansion calls by the trait's path.
//!
//! Were it a function with that kind as a bound, rustc would quote its source to whoever gives something else; so it would with a
//! trait of which that bound is a supertrait. Of an `impl` it names the trait and no more.

use crate::value::expression::Expression;
use crate::value::fits::Fits;
use crate::value::hole::Hole;
use crate::value::kind::{Inline, Kind, Written};
use crate::value::pairs::{Names, Pairs};
use crate::value::part::Part;
use crate::value::spot::Spot;
use crate::value::time::FitsTime;

/// What is no expression is told as [`Expression`] tells it.
macro_rules! places {
    ($($item:item)*) => {$(
        #[diagnostic::on_unimplemented(
            message = "`{Self}` cannot stand for a value in a template",
            label = "not a value of a template",
            note = "numbers, `bool`, strings, lists, maps, `serde_json::Value` (with the feature `serde_json`), `Value<K>`, `Parameter<K>`, `Resource<R>` and `Ref<R>` can",
            note = "a type of your own can with `impl Expression`",
            note = "an iterator becomes a list with `list(iterator)`, an `impl IntoValue<K>` that is borrowed a value with `.into_value()`"
        )]
        $item
    )*};
}

places! {
    /// A value where a `W` is wanted.
    pub trait PropertyValue<W>: Sized {
        /// As a part of another one.
        fn part(self, spot: u32) -> Part;

        /// On its way into a resource.
        fn hole(self, spot: u32) -> Hole {
            Hole::new(self.part(spot))
        }
    }

    /// A value where a `W` is wanted that counts `U`.
    pub trait CountedValue<W, U>: Sized {
        /// As a part of another one.
        fn part(self, spot: u32) -> Part;

        /// On its way into a resource.
        fn hole(self, spot: u32) -> Hole {
            Hole::new(self.part(spot))
        }
    }

    /// Keys and values where a list of objects is wanted.
    pub trait PairsValue: Sized {
        /// The list.
        fn part(self, spot: u32, names: Names) -> Part;
    }

    /// A value in free JSON.
    pub trait JsonValue: Sized {
        /// As it is written there.
        fn part(self, spot: u32) -> Part;
    }

    /// A value within a text.
    pub trait TextValue: Sized {
        /// As it stands there.
        fn part(self, spot: u32) -> Part;
    }
}

impl<W: Kind, E: Expression<Kind: Fits<W>>> PropertyValue<W> for E {
    fn part(self, spot: u32) -> Part {
        <E::Kind as Fits<W>>::fit(self.into_part()).at(Spot::of(spot))
    }
}

impl<W: Kind, U, E: Expression<Kind: FitsTime<W, U>>> CountedValue<W, U> for E {
    fn part(self, spot: u32) -> Part {
        <E::Kind as FitsTime<W, U>>::fit(self.into_part()).at(Spot::of(spot))
    }
}

impl<E: Expression<Kind: Pairs>> PairsValue for E {
    fn part(self, spot: u32, names: Names) -> Part {
        E::Kind::objects(self.into_part(), names).at(Spot::of(spot))
    }
}

impl<E: Expression<Kind: Written>> JsonValue for E {
    fn part(self, spot: u32) -> Part {
        E::Kind::written(self.into_part()).at(Spot::of(spot))
    }
}

impl<E: Expression<Kind: Inline>> TextValue for E {
    fn part(self, spot: u32) -> Part {
        E::Kind::inlined(self.into_part()).at(Spot::of(spot))
    }
}
