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

mod check;
mod facts;
mod order;
#[doc(hidden)]
pub mod ordered;
pub mod policy;
#[allow(dead_code, reason = "what rules may ask, whether one does yet or not")]
mod query;
#[allow(dead_code, reason = "what rules may ask, whether one does yet or not")]
mod rule;
mod rust;
mod spelling;
mod template;
mod text;
mod verdict;
mod walker;

pub use check::{check, check_app, check_states, check_value, rules};
pub use facts::about::schema_date;
pub use facts::attribute::Attribute;
pub use facts::choices::Choices;
pub use facts::conditional::Conditional;
pub use facts::documentation;
pub use facts::handle::{HandlePlace, Meaning};
pub use facts::iam::{IamAction, IamService, iam_service, iam_services};
pub use facts::identity::{Identity, IdentityKind, stood_for};
pub use facts::kind::{Kind, Kinds};
pub use facts::pairs::Pairs;
pub use facts::prose::sentence;
pub use facts::provider::SchemaError;
pub use facts::pseudo::{PseudoParameter, pseudo_parameters};
pub use facts::reference::Returned;
pub use facts::region::regions;
pub use facts::registry::{Registry, resource_type};
pub use facts::replacement::Replacement;
pub use facts::resource_type::ResourceType;
pub use facts::runtime::{Runtime, runtime, runtimes};
pub use facts::schema::{Property, Schema};
pub use facts::service::{Service, resource_types, service, services};
pub use facts::state_schema::state_schema;
pub use facts::states::{QueryLanguage, STATE_TYPES};
pub use facts::tagging::{TagForm, Tagging};
pub use facts::target::Target;
pub use facts::transform::may_rewrite;
pub use facts::unit::Unit;
pub use facts::vendor::{Vendor, vendor};
pub use policy::{PolicyKind, PolicyPlace};
pub use rule::diagnostic::{Diagnostic, Severity};
pub use rule::{Rule, Stage};
pub use rust::{Rust, is_keyword, rust_name};
pub use spelling::{CloudFormation, Spelling};
pub use template::case::Case;
pub use template::reader::Paths;
pub use template::sections::{Allow, App, Output, Parameter, Resource, Template};
pub use template::value::{
    Choice, Entry, Function, Node, Object, Piece, Position, Reference, Value,
};
pub use text::pattern;
pub use text::suggestion::suggest;
