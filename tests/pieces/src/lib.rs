//! What the standard constructs offer, as their source says it.

pub mod piece;
