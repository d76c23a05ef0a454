//! `cargo infrastruct`: diffs, deploys and shows the stacks that `cargo build` wrote.
//!
//! The library is what the subcommand is made of. [`template`], [`diff`] and [`graph`] are pure: they know files and
//! trees, and nothing of an account.

pub mod asset;
pub mod aws;
pub mod build;
mod check;
pub mod command;
pub mod content;
pub mod context;
pub mod deploy;
pub mod diff;
mod digest;
pub mod error;
mod explain;
pub mod facts;
mod garbage;
pub mod graph;
mod log_group;
pub mod manifest;
pub mod outcome;
pub mod policy;
mod refactor;
mod sources;
pub mod stack_set;
mod style;
pub mod template;
pub mod terminal;

pub use command::main;
