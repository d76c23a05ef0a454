//! A house library: it hands infrastruct on, under a name of its own and with its macros beside.

pub use infrastruct as cloud;
pub use infrastruct::{construct, json, stack, sub};
