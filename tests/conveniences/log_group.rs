//! A log group that keeps a month
//!
//! ```ts
//! new logs.LogGroup(this, 'L', { retention: logs.RetentionDays.ONE_MONTH });
//! ```

use infrastruct_constructs::{LogGroup, days};

pub(crate) fn example() -> LogGroup {
    LogGroup::new(days(30))
}
