//! Units of time.

use std::fmt;

use infrastruct_json::Value;

use super::kind::Kind;
use super::schema::Schema;

/// What a number that is a span of time counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Unit {
    /// Thousandths of a second.
    Milliseconds,
    /// Seconds.
    Seconds,
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// Days of 24 hours.
    Days,
}

/// How names end that say the unit.
const ENDINGS: [(&str, Unit); 11] = [
    ("Milliseconds", Unit::Milliseconds),
    ("Millis", Unit::Milliseconds),
    ("Msec", Unit::Milliseconds),
    ("Ms", Unit::Milliseconds),
    ("Seconds", Unit::Seconds),
    ("Secs", Unit::Seconds),
    ("Sec", Unit::Seconds),
    ("Minutes", Unit::Minutes),
    ("Mins", Unit::Minutes),
    ("Hours", Unit::Hours),
    ("Days", Unit::Days),
];

impl Unit {
    const ALL: [Self; 5] = [
        Self::Milliseconds,
        Self::Seconds,
        Self::Minutes,
        Self::Hours,
        Self::Days,
    ];

    /// Its name, in lower case.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Milliseconds => "milliseconds",
            Self::Seconds => "seconds",
            Self::Minutes => "minutes",
            Self::Hours => "hours",
            Self::Days => "days",
        }
    }

    fn read(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.as_str() == name)
    }

    /// `DelaySeconds` says it; `MaxRequestsPerSeconds` would not, nor `NumberOfVMs`.
    fn of_name(name: &str) -> Option<Self> {
        let ends = |(ending, unit): (&str, Self)| {
            let before = name.strip_suffix(ending)?;
            let is_word = before
                .chars()
                .next_back()
                .is_none_or(|last| last.is_ascii_lowercase() || last.is_ascii_digit());
            (is_word && !before.ends_with("Per")).then_some(unit)
        };
        ENDINGS.into_iter().find_map(ends)
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl Schema {
    /// What the number of a property counts, if it is a span of time in a known unit.
    ///
    /// ```
    /// use infrastruct_spec::{Unit, resource_type};
    ///
    /// let unit = |type_name, property| {
    ///     let schema = resource_type(type_name).unwrap().schema();
    ///     schema.property(property).unwrap().unit(property)
    /// };
    /// assert_eq!(unit("AWS::Lambda::Function", "Timeout"), Some(Unit::Seconds));
    /// assert_eq!(unit("AWS::SQS::Queue", "DelaySeconds"), Some(Unit::Seconds));
    /// assert_eq!(unit("AWS::Logs::LogGroup", "RetentionInDays"), Some(Unit::Days));
    /// assert_eq!(unit("AWS::AutoScaling::AutoScalingGroup", "Cooldown"), Some(Unit::Seconds));
    /// assert_eq!(unit("AWS::Lambda::Function", "MemorySize"), None);
    /// ```
    pub fn unit(&self, property: &str) -> Option<Unit> {
        let kind = self.kinds().only()?;
        if !matches!(kind, Kind::Integer | Kind::Number | Kind::Text) {
            return None;
        }
        let stated = self.keyword("unit").and_then(Value::as_str);
        match stated.and_then(Unit::read) {
            Some(unit) => Some(unit),
            // a text of that name may be of another form: `PT5M`
            None if kind == Kind::Text => None,
            None => Unit::of_name(property),
        }
    }
}
