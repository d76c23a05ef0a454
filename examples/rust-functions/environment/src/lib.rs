//! The environments of the functions.

use infrastruct_env::environment;

/// What `intake` is told.
#[environment]
#[derive(Clone, Debug)]
pub struct Intake {
    /// Orders of more pieces are rejected.
    pub largest_order: u32,
}

/// What `rejections` is told.
#[environment]
#[derive(Clone, Debug)]
pub struct Rejections {
    /// Where an order goes once it is put right.
    pub orders_url: String,
    /// Whom to ask.
    pub contact: Option<String>,
}
