//! Constants that stand as values: rustc evaluates them, and an assertion in the expansion checks them.

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

/// A constant under test. Types without limits of their own pass.
#[doc(hidden)]
#[derive(Debug)]
pub struct Constant<T: Copy>(pub T);

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

macro_rules! integers {
    ($($integer:ty),*) => {$(
        impl Constant<$integer> {
            /// Whether the number fits.
            #[allow(clippy::cast_lossless, clippy::cast_possible_wrap, reason = "one body for all integers; no limit is near 2^127")]
            pub const fn fits(&self, limits: &Limits) -> bool {
                limits.fits_number(self.0 as i128)
            }
        }
        impl Constant<Option<$integer>> {
            /// Whether there is no number, or it fits.
            #[allow(clippy::cast_lossless, clippy::cast_possible_wrap, reason = "one body for all integers; no limit is near 2^127")]
            pub const fn fits(&self, limits: &Limits) -> bool {
                match self.0 {
                    Some(number) => limits.fits_number(number as i128),
                    None => true,
                }
            }
        }
    )*};
}

integers!(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, usize);

impl Constant<&str> {
    /// Whether the text fits.
    pub const fn fits(&self, limits: &Limits) -> bool {
        limits.fits_text(self.0)
    }
}

impl Constant<Option<&str>> {
    /// Whether there is no text, or it fits.
    pub const fn fits(&self, limits: &Limits) -> bool {
        match self.0 {
            Some(text) => limits.fits_text(text),
            None => true,
        }
    }
}

macro_rules! unlimited {
    ($($kind:ty),*) => {$(
        impl Constant<$kind> {
            /// Nothing to check: rustc compares the types.
            pub const fn fits(&self, _: &Limits) -> bool {
                true
            }
        }
    )*};
}

unlimited!(bool, char, f32, f64, Option<bool>, Option<f64>);
