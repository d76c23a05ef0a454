//! Who may do what with what: IAM's policies as far as they are known, and what they allow.
//!
//! A policy is read from a [`Node`](crate::Node), of which any part may be unknown, or from JSON. What is asked of it
//! is answered with a [`Verdict`].

#[cfg(feature = "command")]
mod atom;
mod condition;
#[cfg(feature = "command")]
mod coverage;
mod document;
#[cfg(feature = "command")]
mod grants;
#[cfg(feature = "command")]
mod implication;
mod managed;
mod names;
mod permission;
mod pieces;
mod place;
mod request;
mod resolver;
#[cfg(feature = "command")]
mod settled;
#[cfg(feature = "command")]
mod stated;
mod statement;
#[cfg(feature = "command")]
mod when;
mod wildcard;
#[cfg(feature = "command")]
mod writer;
#[cfg(feature = "command")]
mod written;

pub use crate::verdict::Verdict;
pub use condition::{Circumstances, Condition};
#[cfg(feature = "command")]
pub use grants::{Attachment, Grant, Grants, Policed};
pub use managed::managed_policy;
pub(crate) use managed::path_of_managed;
pub use names::{Name, Names};
pub(crate) use permission::permission;
pub use pieces::{Open, Part, Pieces, Reach};
pub(crate) use place::BEARERS;
pub use place::{PolicyKind, PolicyPlace};
pub use request::{Policies, Principal, Request};
pub use resolver::Resolver;
#[cfg(feature = "command")]
pub use stated::holder_properties;
pub use statement::{Principals, Statement, Statements};
#[cfg(feature = "command")]
pub use when::When;
