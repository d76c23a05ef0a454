//! What a deployment would change: two templates, compared by resource and property.

mod access;
mod comparison;
mod danger;
mod difference;
mod document;
mod effect;
mod exposure;
mod fail_on;
mod granted;
mod moved;
mod normal;
mod opening;
mod path;
mod place;
pub mod render;
mod replacement;
mod resource;
mod section;
mod security_group;
mod spread;
#[cfg(test)]
mod tests;
mod wording;

pub use danger::{Left, Loss};
pub use difference::{Difference, NestedDifference};
pub use effect::Effect;
pub use fail_on::FailOn;
pub(crate) use moved::likeness;
pub use replacement::ResourceReplacement;
pub use resource::{Action, ResourceChange};
pub use security_group::Rule;
