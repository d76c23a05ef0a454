//! Texts as such: names and their words, patterns, and what was probably meant.

mod backtracking;
pub(crate) mod explanation;
mod expression;
pub(crate) mod name;
pub mod pattern;
pub(crate) mod suggestion;
pub(crate) mod words;
