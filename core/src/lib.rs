//! What an app is made of, for [`infrastruct`](https://docs.rs/infrastruct), which is the crate to depend on.

pub mod aws;
pub mod construct;
pub mod custom;
pub mod private;
pub mod report;
pub mod value;
