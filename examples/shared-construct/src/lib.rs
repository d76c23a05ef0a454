//! A construct for other packages, and nothing else: an inbox for a team, with an alarm.
//!
//! ```
//! use infrastruct::{App, stack};
//! use infrastruct_constructs::{Topic, hours, minutes};
//! use shared_construct::TeamInbox;
//!
//! let orders = stack!(Orders {
//!     on_call: Topic::new(),
//!     inbox: TeamInbox::new("orders", minutes(15)).visibility_timeout(hours(1)).tell(&on_call),
//! });
//! let app = App::new().stack(orders);
//! ```

mod team_inbox;

pub use team_inbox::TeamInbox;
