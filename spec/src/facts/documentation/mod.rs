//! What is known of a type and its properties, in words: for editors, for pages of documentation, for a terminal.

mod definition;
mod property;
mod words;

pub use definition::{definition_name, definitions};
pub use property::Owner;
pub use words::{ObjectName, bounds, code, kind, update};
