//! What a variable is read as, by the type of its field: what fills it has to be of that form.

/// Any text, and whatever else is read from one.
pub enum Text {}

/// A whole number, such as `u32`.
pub enum Integer {}

/// A number, such as `f64`.
pub enum Number {}

/// `bool`.
pub enum Boolean {}
