//! The spelling of Rust source, for the macros and for the build step that follows them. Neither rules nor facts know of it.

mod form;
mod keyword;
mod name;
mod path;
mod spelling;

pub use keyword::is_keyword;
pub use name::rust_name;
pub use spelling::Rust;
