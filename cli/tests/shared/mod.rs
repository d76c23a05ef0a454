//! What several tests share: chance that repeats itself, real templates, and changes to them.
#![allow(dead_code, reason = "each test uses a part")]

pub(crate) mod chance;
pub(crate) mod corpus;
pub(crate) mod mutation;
pub(crate) mod spelling;
