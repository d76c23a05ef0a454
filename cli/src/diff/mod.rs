//! What a deployment would change: two templates, compared by resource and property.
//!
//! ```
//! use cargo_infrastruct::diff::{Action, Difference};
//! use cargo_infrastruct::template::Template;
//!
//! let old = Template::read("Resources: {Inbox: {Type: AWS::SQS::Queue, Properties: {QueueName: a}}}").unwrap();
//! let new = Template::read("Resources: {Inbox: {Type: AWS::SQS::Queue, Properties: {QueueName: b}}}").unwrap();
//! let difference = Difference::between(&old, &new, &[]);
//! assert_eq!(difference.resources[0].action, Action::Replace);
//! assert_eq!(difference.resources[0].properties[0].path.to_string(), "QueueName");
//! ```

mod access;
mod comparison;
mod danger;
mod difference;
mod document;
mod effect;
mod exposure;
mod fail_on;
mod grant;
mod moved;
mod normal;
mod path;
mod place;
pub mod render;
mod replacement;
mod resource;
mod section;
mod security_group;
mod spread;
mod statement;

pub use access::{Access, AccessChange};
pub use danger::{Hazard, Left, Loss};
pub use difference::{Difference, NestedDifference};
pub use effect::Effect;
pub use exposure::Exposure;
pub use fail_on::FailOn;
pub use moved::Move;
pub(crate) use moved::likeness;
pub use path::Path;
pub use replacement::ResourceReplacement;
pub use resource::{Action, Cause, PropertyChange, ResourceChange};
pub use section::SectionChange;
pub use security_group::Rule;
pub use statement::{Attachment, Names, Statement};
