//! When something happens again and again.

use std::fmt::Display;

use infrastruct::{Expression, Part, Text};

use crate::stands::stands;
use crate::time::IntoDuration;

/// When a rule or a schedule sets something off: [`every`] five minutes, or by a [`cron`] expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timing(Result<String, String>);

/// Every so often, in whole minutes, hours or days.
///
/// ```
/// use infrastruct_constructs::{every, hours, minutes};
///
/// assert_eq!(every(minutes(1)).to_string(), "rate(1 minute)");
/// assert_eq!(every(minutes(90)).to_string(), "rate(90 minutes)");
/// assert_eq!(every(hours(24)).to_string(), "rate(1 day)");
/// ```
pub fn every(time: impl IntoDuration) -> Timing {
    let time = time.into_duration();
    let (seconds, rest) = (time.as_secs(), time.subsec_nanos());
    if seconds == 0 || rest > 0 || !seconds.is_multiple_of(60) {
        return Timing(Err(format!(
            "`{time:?}` is no whole number of minutes, which a rate counts"
        )));
    }
    let minutes = seconds / 60;
    let (count, unit) = match minutes {
        minutes if minutes.is_multiple_of(24 * 60) => (minutes / (24 * 60), "day"),
        minutes if minutes.is_multiple_of(60) => (minutes / 60, "hour"),
        minutes => (minutes, "minute"),
    };
    let plural = if count == 1 { "" } else { "s" };
    Timing(Ok(format!("rate({count} {unit}{plural})")))
}

/// By the clock. What is larger than all that is said may be anything, what is smaller is its first: `cron().hour(8)` is every day
/// at eight o'clock.
///
/// ```
/// use infrastruct_constructs::{Timing, cron};
///
/// assert_eq!(Timing::from(cron().hour(8)).to_string(), "cron(0 8 * * ? *)");
/// let workdays = Timing::from(cron().hour(8).minute(30).weekday("MON-FRI"));
/// assert_eq!(workdays.to_string(), "cron(30 8 ? * MON-FRI *)");
/// assert_eq!(Timing::from(cron().day(1)).to_string(), "cron(0 0 1 * ? *)");
/// assert_eq!(Timing::from(cron().minute("0/15")).to_string(), "cron(0/15 * * * ? *)");
/// ```
pub fn cron() -> Cron {
    Cron::default()
}

/// A time by the clock: [`cron`] begins one. It is in UTC unless a schedule says otherwise. A field takes numbers and CloudWatch's
/// spellings of ranges, lists and steps: `"1-5"`, `"0/15"`.
#[derive(Clone, Debug, Default)]
#[must_use = "it is a time for a rule or a schedule"]
pub struct Cron {
    minute: Option<String>,
    hour: Option<String>,
    day: Option<String>,
    month: Option<String>,
    weekday: Option<String>,
    year: Option<String>,
}

impl Cron {
    /// From 0 to 59.
    pub fn minute(mut self, minute: impl Display) -> Self {
        self.minute = Some(minute.to_string());
        self
    }

    /// From 0 to 23.
    pub fn hour(mut self, hour: impl Display) -> Self {
        self.hour = Some(hour.to_string());
        self
    }

    /// Of the month, from 1 to 31; not beside [`weekday`](Self::weekday).
    pub fn day(mut self, day: impl Display) -> Self {
        self.day = Some(day.to_string());
        self
    }

    /// From 1 to 12, or `JAN` to `DEC`.
    pub fn month(mut self, month: impl Display) -> Self {
        self.month = Some(month.to_string());
        self
    }

    /// From 1, which is Sunday, to 7, or `SUN` to `SAT`; not beside [`day`](Self::day).
    pub fn weekday(mut self, weekday: impl Display) -> Self {
        self.weekday = Some(weekday.to_string());
        self
    }

    /// From 1970 to 2199.
    pub fn year(mut self, year: impl Display) -> Self {
        self.year = Some(year.to_string());
        self
    }
}

stands! {
    /// When something is set off: [`every`] five minutes, or by the clock as [`cron`] says.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` does not say when something is set off",
        label = "neither a `Timing` nor a `Cron`",
        note = "every so often: `every(minutes(5))`; by the clock: `cron().hour(8)`"
    )]
    IntoTiming, into_timing for Timing
}

impl From<Cron> for Timing {
    fn from(cron: Cron) -> Self {
        if cron.day.is_some() && cron.weekday.is_some() {
            let why = "a time has a day of the month or a day of the week, not both";
            return Self(Err(why.to_owned()));
        }
        let any = || "*".to_owned();
        let mut is_said = cron.year.is_some();
        // a field that is not said: the first there is, once something larger is said
        let mut field = |said: Option<String>, first: &str| {
            let field = said.clone().unwrap_or_else(|| {
                let field = if is_said { first } else { "*" };
                field.to_owned()
            });
            is_said |= said.is_some();
            field
        };
        let month = field(cron.month, "1");
        let (day, weekday) = match cron.weekday {
            Some(weekday) => ("?".to_owned(), field(Some(weekday), "")),
            None => (field(cron.day, "1"), "?".to_owned()),
        };
        let hour = field(cron.hour, "0");
        let minute = field(cron.minute, "0");
        let year = cron.year.unwrap_or_else(any);
        Self(Ok(format!(
            "cron({minute} {hour} {day} {month} {weekday} {year})"
        )))
    }
}

/// The expression, or what is wrong with it.
impl Display for Timing {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (Ok(text) | Err(text)) = &self.0;
        formatter.pad(text)
    }
}

#[diagnostic::do_not_recommend]
impl Expression for Timing {
    type Kind = Text;

    fn into_part(self) -> Part {
        match self.0 {
            Ok(text) => text.into_part(),
            Err(why) => Part::invalid(why),
        }
    }
}
