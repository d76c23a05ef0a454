//! What the tests share: the workspace, the macros as functions, cfn-lint, the comparison of templates, a
//! client of a language server.

pub mod correction;
pub mod equivalence;
mod exception;
pub mod expansion;
pub mod generated;
pub mod imports;
pub mod language_server;
pub mod linter;
mod reading;
mod report;
pub mod sample;
mod text;
pub mod translation;
pub mod wiring;
pub mod workspace;

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;

#[cfg(doctest)]
#[doc = include_str!("../../docs/writing-constructs.md")]
pub struct WritingConstructs;

#[cfg(doctest)]
#[doc = include_str!("../../docs/lookups.md")]
pub struct Lookups;
