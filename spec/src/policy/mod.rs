//! Who may do what with what: IAM's policies as far as they are known, and what they allow.
//!
//! A policy is read from a [`Node`](crate::Node), of which any part may be unknown, or from JSON. What is asked of it
//! is answered with a [`Verdict`].

mod condition;
mod document;
mod managed;
mod names;
mod pieces;
mod place;
mod request;
mod resolver;
mod statement;
mod wildcard;

pub use crate::verdict::Verdict;
pub use condition::{Circumstances, Condition};
pub use managed::managed_policy;
pub use names::{Name, Names};
pub use pieces::{Open, Part, Pieces, Reach};
pub use place::{PolicyKind, PolicyPlace};
pub use request::{Policies, Principal, Request};
pub use resolver::Resolver;
pub use statement::{Principals, Statement, Statements};
