//! `cargo infrastruct`: diffs, deploys and shows the stacks that `cargo build` wrote.
//!
//! The library is what the subcommand is made of. [`template`] and [`diff`] are pure: they know files and
//! trees, and nothing of an account.

pub mod asset;
pub mod aws;
mod build;
mod check;
mod command;
pub mod content;
mod context;
pub mod deploy;
pub mod diff;
mod digest;
pub mod error;
mod explain;
pub mod facts;
mod garbage;
mod graph;
mod log_group;
pub mod manifest;
pub mod outcome;
mod percent;
mod policy;
mod refactor;
mod sources;
pub mod stack_set;
mod style;
pub mod template;
pub mod terminal;

pub use command::main;
