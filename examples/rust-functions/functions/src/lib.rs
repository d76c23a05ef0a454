//! What the functions share.

use serde::Deserialize;

/// An order, as it comes in.
#[derive(Debug, Deserialize)]
pub struct Order {
    pub id: String,
    pub pieces: u32,
}
