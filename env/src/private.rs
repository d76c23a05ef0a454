//! What expanded code calls.

pub use crate::reader::Reader;
