//! What AWS CloudFormation allows: facts about every resource type, and the rules over them.
//!
//! In comes an [`App`] of [`Template`]s in which any value may be unknown: what a macro sees of a literal, what the build step has
//! made of a whole app, or files from anywhere ([`App::from_json`]). Out goes a [`Diagnostic`] for each mistake. The stages:
//!
//! 1. The facts: a type by its name ([`resource_type()`]), its [`Schema`], what identifies it, what IAM knows of it.
//! 2. The tree: a [`Node`] and its [`Value`], with texts in pieces, conditions' [`Case`]s, and references that may lead to
//!    another stack.
//! 3. The rules ([`check_app`], [`check()`]), each in a file of its own under `check`; [`rules`] lists them all.
//! 4. What is lifted by an [`Allow`] of a resource, a stack or the app is taken out, and one that is wrong is told.
//!
//! Messages are spelled as their reader writes: [`Rust`] or [`CloudFormation`]. The facts are looked up by name and decoded one type at a time:
//!
//! ```
//! let queue = infrastruct_spec::resource_type("AWS::SQS::Queue").unwrap();
//! let (name, timeout) = queue.schema().property_in_rust("visibility_timeout").unwrap();
//! assert_eq!(name, "VisibilityTimeout");
//! assert_eq!(timeout.keyword("maximum").unwrap(), 43_200);
//! ```

mod agreement;
mod attribute;
mod backtracking;
mod book;
mod case;
mod character_class;
mod check;
mod choices;
mod conditional;
mod definition;
mod diagnostic;
mod document;
pub mod documentation;
mod explanation;
mod expression;
mod facts;
mod handle;
mod iam;
mod identity;
mod kind;
mod link;
mod name;
mod order;
#[doc(hidden)]
pub mod ordered;
mod pairs;
pub mod pattern;
pub mod policy;
mod prose;
mod provider;
mod pseudo;
mod reader;
mod region;
mod registry;
mod relation;
mod resource_type;
mod runtime;
mod rust;
mod schema;
mod service;
mod spelling;
mod suggestion;
mod tagging;
mod template;
mod transform;
mod unit;
mod value;
mod vendor;
mod want;
mod words;

pub use attribute::Attribute;
pub use case::Case;
pub use check::{Rule, Stage, check, check_app, check_value, rules};
pub use choices::Choices;
pub use conditional::Conditional;
pub use diagnostic::{Diagnostic, Severity};
pub use facts::schema_date;
pub use handle::{HandlePlace, Meaning};
pub use iam::{IamAction, IamService, iam_service, iam_services};
pub use identity::{Identity, IdentityKind, Returned, stood_for};
pub use kind::{Kind, Kinds};
pub use name::rust_name;
pub use pairs::Pairs;
pub use policy::{PolicyKind, PolicyPlace};
pub use prose::sentence;
pub use provider::SchemaError;
pub use pseudo::{PseudoParameter, pseudo_parameters};
pub use reader::Paths;
pub use region::regions;
pub use registry::Registry;
pub use resource_type::{Replacement, ResourceType, resource_type, resource_types};
pub use runtime::{Runtime, runtime, runtimes};
pub use rust::{Rust, is_keyword};
pub use schema::{Property, Schema};
pub use service::{Service, service, services};
pub use spelling::{CloudFormation, Spelling};
pub use suggestion::suggest;
pub use tagging::{TagForm, Tagging};
pub use template::{Allow, App, Output, Parameter, Resource, Template};
pub use transform::may_rewrite;
pub use unit::Unit;
pub use value::{Choice, Entry, Function, Node, Object, Piece, Position, Reference, Target, Value};
pub use vendor::{Vendor, vendor};
