//! What the build has to say about an app.
//!
//! The module's name is in the plural, so that `use infrastruct::*` does not hide the `diagnostic` of Rust's own attributes.

#[doc(inline)]
pub use infrastruct_core::report::diagnostic::{Diagnostic, Note, Severity};
#[doc(inline)]
pub use infrastruct_core::value::location::Location;
