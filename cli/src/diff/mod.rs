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
pub(crate) mod render;
mod replacement;
mod resource;
mod section;
mod security_group;
mod spread;
#[cfg(test)]
mod tests;
mod wording;

pub(crate) use danger::{Left, Loss};
pub(crate) use difference::{Difference, NestedDifference};
pub(crate) use effect::Effect;
pub(crate) use fail_on::FailOn;
pub(crate) use moved::likeness;
pub(crate) use replacement::ResourceReplacement;
pub(crate) use resource::{Action, ResourceChange};
pub(crate) use security_group::Rule;
