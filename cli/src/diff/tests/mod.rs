//! The diff, tried on templates whose meaning is known, on real ones under any change, and beside CDK's.

mod access;
mod chance;
mod cloudformation_diff;
mod corpus;
mod coverage;
mod meaning;
mod mutation;
mod properties;
mod spelling;
