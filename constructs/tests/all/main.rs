//! Behaviour of the standard constructs, seen in the templates that they yield.

mod containers;
mod emptier;
mod grants;
mod invocation;
mod lake;
mod lookups;
mod mistakes;
mod network;
mod requests;
mod rust_functions;
mod seed;
mod state_machines;
mod storage;
mod stream;
mod support;
mod table;
mod tasks;
mod unions;
mod watching;
mod wiring;
