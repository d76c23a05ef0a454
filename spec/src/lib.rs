//! What AWS CloudFormation allows: facts about every resource type, and the rules over them.
//!
//! In comes an [`App`] of [`Template`]s in which any value may be unknown: what a macro sees of a literal, what the build step has
//! made of a whole app, or files from anywhere (`App::from_json`, with the feature `command`). Out goes a [`Diagnostic`] for each mistake. The folders are
//! layers; each knows those above it only:
//!
//! 1. `text`: names and their words, patterns, and what was probably meant.
//! 2. `facts`: a type by its name ([`resource_type()`]), its [`Schema`], what identifies it, what IAM knows of it. Looked up in lines of
//!    text, and decoded one type at a time.
//! 3. `spelling`: how the reader of a message writes, as [`CloudFormation`] does; `rust` has how Rust does ([`Rust`]), which nothing
//!    else in this crate knows.
//! 4. `template`: the tree, a [`Node`] and its [`Value`], with texts in pieces, conditions' [`Case`]s, and references that may lead to
//!    another stack.
//! 5. [`policy`]: who may do what, read from the tree. `query`: what a rule asks of all stacks, whichever way it is written.
//! 6. `rule`: what a [`Rule`] is, and what it reports. `walker`: holds values against schemas, keyword by keyword.
//! 7. `check`: the rules, each in a file of its own, and the list of them ([`rules`]). [`check_app`] and [`check()`] apply all, and
//!    take out what an [`Allow`] of a resource, a stack or the app lifts.
//!
//! What only `cargo infrastruct` asks, templates from files and what policies grant, is behind the feature `command`: users wait for
//! this crate at their first build.
//!
//! ```
//! let queue = infrastruct_spec::resource_type("AWS::SQS::Queue").unwrap();
//! let (name, timeout) = queue.schema().property_in_rust("visibility_timeout").unwrap();
//! assert_eq!(name, "VisibilityTimeout");
//! assert_eq!(timeout.keyword("maximum").unwrap(), 43_200);
//! ```

pub mod asset;
mod check;
mod facts;
#[doc(hidden)]
pub mod list;
pub mod lookup;
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

#[cfg(feature = "command")]
pub use check::functions;
pub use check::{check, check_app, check_states, check_value, rules};
pub use facts::about::schema_date;
pub use facts::attribute::Attribute;
pub use facts::book::Book;
pub use facts::choices::Choices;
pub use facts::conditional::Conditional;
pub use facts::documentation;
pub use facts::endpoint_service::endpoint_services;
pub use facts::handle::{HandlePlace, Meaning};
pub use facts::iam::{IamAction, IamService, iam_service, iam_services};
pub use facts::identifier::{Identifier, IdentifierKind, stood_for};
pub use facts::kind::{Kind, Kinds};
pub use facts::operation::{
    NoOperation, SdkOperation, iam_action, sdk_operation, sdk_operations, sdk_services,
};
pub use facts::pairs::Pairs;
pub use facts::partition::Partition;
pub use facts::prose::sentence;
pub use facts::provider::SchemaError;
pub use facts::pseudo::{PseudoParameter, pseudo_parameters};
pub use facts::reference::Returned;
pub use facts::region::regions;
pub use facts::registry::{Registry, resource_type};
pub use facts::replacement::Replacement;
pub use facts::resource_type::ResourceType;
pub use facts::return_value::ReturnValue;
pub use facts::runtime::{Runtime, runtime, runtimes};
pub use facts::schema::{Property, Schema};
pub use facts::service::{Service, resource_types, service, services};
pub use facts::state_schema::{any_state, state_schema};
pub use facts::states::{QueryLanguage, STATE_TYPES};
pub use facts::tagging::{TagForm, Tagging};
pub use facts::transform::may_rewrite;
pub use facts::unit::Unit;
pub use facts::vendor::{Vendor, vendor};
pub use policy::{PolicyKind, PolicyPlace};
pub use rule::diagnostic::{Diagnostic, Severity};
pub use rule::{Rule, Stage};
pub use rust::{Rust, is_keyword, rust_name};
pub use spelling::{CloudFormation, Spelling};
pub use template::case::Case;
#[cfg(feature = "command")]
pub use template::reader::Paths;
pub use template::sections::{Allow, App, Output, Parameter, Resource, Template};
pub use template::value::{
    Choice, Entry, Function, Node, Object, Piece, Position, Reference, Value,
};
pub use text::pattern;
pub use text::suggestion::suggest;
