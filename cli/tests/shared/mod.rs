//! What several tests share: chance that repeats itself, real templates, and changes to them.
#![allow(dead_code, reason = "each test uses a part")]

pub mod chance;
pub mod corpus;
pub mod mutation;
pub mod spelling;
