//! From a user's call to files: all stages in order, where they are written, and what Cargo is told.

pub(crate) mod asset;
pub(crate) mod build_step;
pub(crate) mod directory;
pub mod input;
pub mod lookup;
pub(crate) mod rust_binary;
pub(crate) mod synthesis;
pub(crate) mod workspace;
