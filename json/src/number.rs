//! Numbers.

use std::fmt;

/// A number of JSON: an integer of 64 bits, or else what a double can hold.
///
/// ```
/// use infrastruct_json::Number;
///
/// assert_eq!(Number::from(43_200).as_i64(), Some(43_200));
/// assert_eq!(Number::from_f64(0.5).unwrap().to_string(), "0.5");
/// assert_eq!(Number::from_f64(f64::NAN), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number(Kind);

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Positive(u64),
    Negative(i64),
    Float(f64),
}

// There is no NaN.
impl Eq for Number {}

impl Number {
    /// A double, unless it is infinite or no number.
    pub fn from_f64(number: f64) -> Option<Self> {
        number.is_finite().then_some(Self(Kind::Float(number)))
    }

    /// An integer, if it has 64 bits.
    pub fn from_i128(number: i128) -> Option<Self> {
        if let Ok(positive) = u64::try_from(number) {
            return Some(Self(Kind::Positive(positive)));
        }
        let negative = i64::try_from(number).ok()?;
        Some(Self(Kind::Negative(negative)))
    }

    /// The integer, if it is one of this size.
    pub fn as_i64(&self) -> Option<i64> {
        match self.0 {
            Kind::Positive(number) => i64::try_from(number).ok(),
            Kind::Negative(number) => Some(number),
            Kind::Float(_) => None,
        }
    }

    /// The integer, if it is one of this size.
    pub fn as_u64(&self) -> Option<u64> {
        match self.0 {
            Kind::Positive(number) => Some(number),
            Kind::Negative(_) | Kind::Float(_) => None,
        }
    }

    /// The number, as near as a double comes.
    #[allow(clippy::cast_precision_loss)]
    pub fn as_f64(&self) -> Option<f64> {
        Some(match self.0 {
            Kind::Positive(number) => number as f64,
            Kind::Negative(number) => number as f64,
            Kind::Float(number) => number,
        })
    }

    /// Whether it is written with a fraction or an exponent.
    pub fn is_f64(&self) -> bool {
        matches!(self.0, Kind::Float(_))
    }
}

impl fmt::Display for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Kind::Positive(number) => number.fmt(formatter),
            Kind::Negative(number) => number.fmt(formatter),
            Kind::Float(number) => formatter.write_str(&float(number)),
        }
    }
}

impl From<u64> for Number {
    fn from(number: u64) -> Self {
        Self(Kind::Positive(number))
    }
}

impl From<u32> for Number {
    fn from(number: u32) -> Self {
        u64::from(number).into()
    }
}

impl From<usize> for Number {
    fn from(number: usize) -> Self {
        (number as u64).into()
    }
}

impl From<i64> for Number {
    fn from(number: i64) -> Self {
        match u64::try_from(number) {
            Ok(number) => number.into(),
            Err(_) => Self(Kind::Negative(number)),
        }
    }
}

impl From<i32> for Number {
    fn from(number: i32) -> Self {
        i64::from(number).into()
    }
}

/// A double with as few digits as tell it from all others; `null` for what is no number.
///
/// ```
/// use infrastruct_json::float;
///
/// assert_eq!([float(1.0), float(0.1), float(1e300)], ["1.0", "0.1", "1e+300"]);
/// ```
pub fn float(number: f64) -> String {
    if !number.is_finite() {
        return "null".to_owned();
    }
    if number == 0.0 {
        return if number.is_sign_negative() {
            "-0.0"
        } else {
            "0.0"
        }
        .to_owned();
    }
    let scientific = format!("{number:e}");
    let (digits, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    match exponent.parse::<i32>() {
        Ok(-5..=15) => {
            let plain = number.to_string();
            if plain.contains('.') {
                plain
            } else {
                plain + ".0"
            }
        }
        Ok(0..) => format!("{digits}e+{exponent}"),
        _ => scientific,
    }
}
