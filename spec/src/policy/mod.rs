//! Who may do what with what: IAM's policies as far as they are known, and what they allow.
//!
//! A policy is read from a [`Node`](crate::Node), of which any part may be unknown, or from JSON. What is asked of it
//! is answered with a [`Verdict`].

mod condition;
mod coverage;
mod document;
mod grants;
mod implication;
mod managed;
mod names;
mod permission;
mod pieces;
mod place;
mod request;
mod resolver;
mod settled;
mod stated;
mod statement;
mod when;
mod wildcard;

pub use crate::verdict::Verdict;
pub use condition::{Circumstances, Condition};
pub use grants::{Attachment, Grant, Grants, Policed};
pub use managed::managed_policy;
pub use names::{Name, Names};
pub(crate) use permission::permission;
pub use pieces::{Open, Part, Pieces, Reach};
pub use place::{PolicyKind, PolicyPlace};
pub use request::{Policies, Principal, Request};
pub use resolver::Resolver;
pub(crate) use stated::BEARERS;
pub use stated::holder_properties;
pub use statement::{Principals, Statement, Statements};
pub use when::When;
