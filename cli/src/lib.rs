//! `cargo infrastruct`: diffs, deploys and shows the stacks that `cargo build` wrote.
//!
//! All of it is behind the command: [`main`]. The modules are its own. `template` and `diff` are pure: they know files
//! and trees, and nothing of an account; what they do can be had as [`differences()`].

mod asset;
mod aws;
mod binary;
mod build;
mod check;
mod command;
mod content;
mod context;
mod deploy;
mod diff;
mod differences;
mod digest;
mod error;
mod explain;
mod facts;
mod garbage;
mod graph;
mod log_group;
mod lookup;
mod manifest;
mod outcome;
mod percent;
mod policy;
mod refactor;
mod sources;
mod style;
mod template;
mod terminal;
mod workers;

pub use command::main;
pub use differences::differences;
