//! AWS CloudFormation stacks as Rust structs, checked while they compile: if it builds, it deploys.
//!
//! ```no_run
//! // build.rs
//! use infrastruct::{App, Output, aws, stack};
//!
//! fn main() {
//!     let jobs = stack!(Jobs {
//!         inbox: aws::sqs::Queue { visibility_timeout: 360 },
//!         inbox_url: Output::new(inbox.queue_url()),
//!     });
//!     infrastruct::build(App::new().stack(jobs));
//! }
//! ```
//!
//! | CloudFormation | here |
//! |---|---|
//! | a resource | a literal such as `aws::sqs::Queue { … }` in [`construct!`] or [`stack!`], which becomes a [`Resource`] |
//! | a type that is not in [`aws`] | the same, with [`resource_types!`] and its schema, or as [`custom`] says |
//! | `Fn::GetAtt`, `Ref` | a method of the resource's handle, [`Ref`], which returns a [`Value`] |
//! | the other intrinsic functions | [`sub!`], [`join`], [`select`], [`split`], [`if_`], [`find_in_map`], … in [`intrinsic`] |
//! | pseudo parameters, dynamic references | [`pseudo`], [`dynamic`] |
//! | `Parameters`, `Conditions`, `Mappings`, `Outputs` | [`Parameter`], [`Condition`], [`Mapping`], [`Output`], as fields |
//! | a template and where it goes | a [`Stack`] |
//! | several stacks and what they share | an [`App`] |
//!
//! | of your own | here |
//! |---|---|
//! | a function's argument that is a value | [`IntoValue`] |
//! | a change of what somebody else declared | [`properties!`], [`ResourceView`] |
//! | a rule for every resource | [`App::check`] |
//!
//! A group of resources is a struct that derives [`Construct`](derive@Construct). [`build`](build()) writes the templates in a
//! build script, [`synth()`] in a program. [`stability`] says what stays from version to version, and what newer facts
//! may change.

// In comes an `App`, made of what `infrastruct-core` has and the macros' expansions put together; out go templates and a
// manifest, or all that is wrong, with its lines of the source. The stages, each a folder that needs only those before it:
//
// 1. `facts`: what schemas say while the app is made: which value a handle means, where a property or a tag is.
// 2. `synth`: the outline, everything declared by stack with its logical ID; then each value resolved, to what the template says
//    or to a mistake; what stacks export and import on the way; the order of stacks; templates as text.
// 3. `check`: rules of the user's own, limits, and the rules of `infrastruct-spec` over the whole app.
// 4. `build`: all of it in order, and the files.
//
// The rest is the façade: the macros, and what is public.

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
#[cfg(any(doc, rust_analyzer))]
pub mod aws;
pub mod diagnostics;
pub mod kind;
pub mod stability;

mod build;
mod check;
mod facts;
mod macros;
mod synth;

pub use build::asset::Asset;
pub use build::build_step::build;
pub use build::input;
pub use build::synthesis::synth;
#[cfg(not(any(doc, rust_analyzer)))]
pub use infrastruct_core::aws;
pub use infrastruct_core::construct::app::{App, IntoApp};
pub use infrastruct_core::construct::condition::Condition;
pub use infrastruct_core::construct::deletion_policy::{DeletionPolicy, UpdateReplacePolicy};
pub use infrastruct_core::construct::into_construct::IntoConstruct;
pub use infrastruct_core::construct::intrinsic::{
    self, availability_zones, base64, cidr, find_in_map, get_att, if_, join, select, split, value,
};
pub use infrastruct_core::construct::mapping::Mapping;
pub use infrastruct_core::construct::other_stack::{import_value, stack_output};
pub use infrastruct_core::construct::output::Output;
pub use infrastruct_core::construct::own_rule::Finding;
pub use infrastruct_core::construct::parameter::Parameter;
pub use infrastruct_core::construct::properties::Properties;
pub use infrastruct_core::construct::property_view::PropertyView;
pub use infrastruct_core::construct::resource::Resource;
pub use infrastruct_core::construct::resource_view::ResourceView;
pub use infrastruct_core::construct::stack::Stack;
pub use infrastruct_core::construct::tree::{Construct, Visitor};
pub use infrastruct_core::custom;
pub use infrastruct_core::report::error::Error;
pub use infrastruct_core::value::deferred::Value;
pub use infrastruct_core::value::expression::Expression;
pub use infrastruct_core::value::handle::Ref;
pub use infrastruct_core::value::into_value::IntoValue;
pub use infrastruct_core::value::kind::{
    Any, Arn, Boolean, Id, Integer, Json, List, Map, Name, Number, Text,
};
pub use infrastruct_core::value::list::list;
pub use infrastruct_core::value::part::Part;
pub use infrastruct_core::value::resource_type::ResourceType;
pub use infrastruct_core::value::{dynamic, pseudo};
pub use macros::Construct;
pub use synth::manifest;
