//! What is said of an app: diagnostics, and how they look.

pub mod condensed;
pub mod diagnostic;
pub mod error;
pub mod excerpt;
pub mod text;
