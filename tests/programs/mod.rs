//! Programs as a user would write them: compiled, synthesized, linted and counted.

// A stack is one literal, however long; names such as EventBridge are no code; `role` and `rule` are what they are.
#![allow(
    clippy::doc_markdown,
    clippy::similar_names,
    clippy::struct_field_names,
    clippy::too_many_lines
)]

mod expected;
mod first;
mod references;
mod right;
mod templates;
mod things;
