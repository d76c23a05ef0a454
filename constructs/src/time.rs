//! Spans of time, by name.

use std::time::Duration;

use crate::stands::stands;

/// Seconds.
///
/// ```
/// assert_eq!(infrastruct_constructs::seconds(90).as_secs(), 90);
/// ```
pub const fn seconds(count: u64) -> Duration {
    Duration::from_secs(count)
}

/// Minutes.
///
/// ```
/// assert_eq!(infrastruct_constructs::minutes(2).as_secs(), 120);
/// ```
pub const fn minutes(count: u64) -> Duration {
    Duration::from_secs(60 * count)
}

/// Hours.
///
/// ```
/// assert_eq!(infrastruct_constructs::hours(2).as_secs(), 7_200);
/// ```
pub const fn hours(count: u64) -> Duration {
    Duration::from_secs(60 * 60 * count)
}

/// Days of 24 hours.
///
/// ```
/// assert_eq!(infrastruct_constructs::days(14).as_secs(), 1_209_600);
/// ```
pub const fn days(count: u64) -> Duration {
    Duration::from_secs(24 * 60 * 60 * count)
}

stands! {
    /// How long: [`seconds`], [`minutes`], [`hours`] or [`days`], or a [`Duration`] from elsewhere.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` does not say how long",
        label = "not a `Duration`",
        note = "`seconds(30)`, `minutes(6)`, `hours(1)` and `days(14)` are"
    )]
    IntoDuration, into_duration for Duration
}
