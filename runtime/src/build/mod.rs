//! Where an app comes from and where its templates go: files, and what Cargo is told.

pub(crate) mod asset;
pub(crate) mod build_step;
pub(crate) mod directory;
pub mod input;
