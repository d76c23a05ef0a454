//! Constants that stand as values: rustc evaluates them, and an assertion in the expansion checks them.

use std::marker::PhantomData;
use std::mem::ManuallyDrop;

/// What the schema asks of a scalar.
#[doc(hidden)]
#[derive(Debug)]
pub struct Limits {
    /// The smallest number.
    pub minimum: Option<i128>,
    /// The greatest number.
    pub maximum: Option<i128>,
    /// The fewest characters.
    pub min_length: Option<usize>,
    /// The most characters.
    pub max_length: Option<usize>,
    /// The strings to choose from; empty where any will do.
    pub choices: &'static [&'static str],
}

/// A constant's type, of which it is asked whether a limit can hold for it.
#[derive(Debug)]
pub struct Asked<T>(PhantomData<T>);

/// Asks for the type of a constant.
pub fn ask<T>(_: &T) -> Asked<T> {
    Asked(PhantomData)
}

/// Types of which a constant is held against limits.
pub trait HasLimits {}

/// The answer for a type with limits.
#[derive(Debug)]
pub struct Limited<T>(PhantomData<T>);

/// The answer for every other type: rustc compares it with what is wanted, and the build step sees the value.
#[derive(Debug)]
pub struct Free;

/// Both answers are methods of one name, and rustc takes the first that is there: `(&ask(&LIMIT)).limits()`.
pub mod limits {
    use super::{Asked, Free, HasLimits, Limited, PhantomData};

    /// Asks a type with limits.
    pub trait OfLimited<T> {
        /// The answer.
        fn limits(&self) -> Limited<T>;
    }

    impl<T: HasLimits> OfLimited<T> for Asked<T> {
        fn limits(&self) -> Limited<T> {
            Limited(PhantomData)
        }
    }

    /// Asks any other type.
    pub trait OfOthers {
        /// The answer.
        fn limits(&self) -> Free;
    }

    impl<T> OfOthers for &Asked<T> {
        fn limits(&self) -> Free {
            Free
        }
    }
}

/// The answer as a type: while a constant is evaluated the question itself is not, since traits have no part in it.
#[derive(Debug)]
pub struct Answer<A>(PhantomData<A>);

/// The answer that a question would get.
pub const fn answer<A>(_: &impl Fn() -> A) -> Answer<A> {
    Answer(PhantomData)
}

impl Answer<Free> {
    /// Nothing to check.
    pub const fn fits<T>(&self, _: ManuallyDrop<T>, _: &Limits) -> bool {
        true
    }
}

impl Limits {
    const fn fits_number(&self, number: i128) -> bool {
        let is_below = matches!(self.minimum, Some(minimum) if number < minimum);
        let is_above = matches!(self.maximum, Some(maximum) if number > maximum);
        !is_below && !is_above
    }

    const fn fits_text(&self, text: &str) -> bool {
        let length = characters(text.as_bytes());
        let is_short = matches!(self.min_length, Some(minimum) if length < minimum);
        let is_long = matches!(self.max_length, Some(maximum) if length > maximum);
        !is_short && !is_long && self.is_choice(text)
    }

    const fn is_choice(&self, text: &str) -> bool {
        let mut index = 0;
        while index < self.choices.len() {
            if same(self.choices[index].as_bytes(), text.as_bytes()) {
                return true;
            }
            index += 1;
        }
        self.choices.is_empty()
    }
}

const fn characters(bytes: &[u8]) -> usize {
    let (mut index, mut count) = (0, 0);
    while index < bytes.len() {
        // a byte that does not continue a character starts one
        if bytes[index] & 0b1100_0000 != 0b1000_0000 {
            count += 1;
        }
        index += 1;
    }
    count
}

const fn same(a: &[u8], b: &[u8]) -> bool {
    let mut index = 0;
    while index < a.len() && index < b.len() && a[index] == b[index] {
        index += 1;
    }
    index == a.len() && index == b.len()
}

macro_rules! limited {
    ($($of:ty, |$value:ident, $limits:ident| $fits:expr;)*) => {$(
        impl HasLimits for $of {}
        impl HasLimits for Option<$of> {}

        impl Answer<Limited<$of>> {
            /// Whether the value fits.
            pub const fn fits(&self, value: ManuallyDrop<$of>, $limits: &Limits) -> bool {
                let $value = ManuallyDrop::into_inner(value);
                $fits
            }
        }

        impl Answer<Limited<Option<$of>>> {
            /// Whether there is no value, or it fits.
            pub const fn fits(&self, value: ManuallyDrop<Option<$of>>, $limits: &Limits) -> bool {
                match ManuallyDrop::into_inner(value) {
                    Some($value) => $fits,
                    None => true,
                }
            }
        }
    )*};
}

macro_rules! integers {
    ($($of:ty)*) => {
        #[allow(
            clippy::cast_lossless,
            clippy::cast_possible_wrap,
            reason = "one body for all integers; no limit is near 2^127"
        )]
        mod integers {
            use super::{Answer, HasLimits, Limited, Limits, ManuallyDrop};

            limited! { $($of, |value, limits| limits.fits_number(value as i128);)* }
        }
    };
}

integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 usize);
limited! { &str, |value, limits| limits.fits_text(value); }
