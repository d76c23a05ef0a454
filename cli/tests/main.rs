//! One binary, since linking one takes longer than running most of these.

mod completions;
mod deploy;
mod facts;
mod graph;
mod project;
mod terminal;
