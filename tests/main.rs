//! One binary, since linking one takes as long as running most of these.

mod bad_input;
mod combination;
mod constructs;
mod contents;
mod conveniences;
mod editor;
mod every_type;
mod failures;
mod handles;
mod imports;
mod language;
mod least_policy;
mod lookups;
mod messages;
mod numbers;
mod own_types;
mod pairs;
mod programs;
mod readme;
mod references;
mod roundtrip;
mod rules;
mod serverless;
mod syntax;
mod templates;
