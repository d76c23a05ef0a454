//! What `states!` expands to. Not for use by hand: it may change with any version.

pub use infrastruct::__private::*;

pub use crate::definition::{IntoDefinition, Tasks, definition, tasks};
pub use crate::task::Integration;
