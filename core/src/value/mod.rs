//! What stands for a property: Rust's own values, handles, and what is known at deployment.

#[doc(hidden)]
pub mod constant;
pub mod deferred;
pub mod dynamic;
pub mod expression;
pub mod fits;
pub mod fits_at;
pub mod handle;
#[doc(hidden)]
pub mod hole;
pub mod identity;
pub mod into_value;
#[cfg(feature = "serde_json")]
pub mod json;
pub mod kind;
pub mod list;
pub mod location;
pub mod map;
#[doc(hidden)]
pub mod pairs;
pub mod part;
#[doc(hidden)]
pub mod place;
pub mod pseudo;
#[doc(hidden)]
pub mod resource_type;
#[doc(hidden)]
pub mod skeleton;
#[doc(hidden)]
pub mod spot;
pub mod sub;
pub mod time;
mod wording;
