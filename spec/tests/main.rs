//! One binary, since linking one takes as long as running most of these.

mod corpus;
mod facts;
mod handles;
mod identifiers;
mod mistakes;
mod names;
mod objects;
mod operations;
mod page;
mod patterns;
mod policies;
mod prose;
mod provider_schemas;
mod references;
mod rules;
mod snapshots;
mod spelling;
mod states;
