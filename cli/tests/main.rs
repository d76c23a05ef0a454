//! One binary, since linking one takes longer than running most of these.

mod cloudformation_diff;
mod completions;
mod deploy;
mod diff;
mod facts;
mod graph;
mod project;
mod properties;
mod shared;
mod terminal;
