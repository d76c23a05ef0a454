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
//! A group of resources is a struct that derives [`Construct`](derive@Construct). [`build`] writes the templates in a
//! build script, [`synth()`] in a program. [`stability`] says what stays from version to version, and what newer facts
//! may change.

pub mod aws;
pub mod custom;
pub mod diagnostics;
pub mod dynamic;
pub mod input;
pub mod intrinsic;
pub mod kind;
pub mod manifest;
pub mod pseudo;
pub mod stability;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

mod admission;
mod app;
mod around;
mod asset;
mod build_step;
mod check;
mod condition;
mod conjunction;
mod constant;
mod construct;
mod cross_stack;
mod declaration;
mod deletion_policy;
mod diagnostic;
mod directory;
mod document;
mod error;
mod excerpt;
mod existence;
mod export_check;
mod expression;
mod fits;
mod fits_at;
mod handle;
mod hole;
mod identity;
mod into_construct;
mod into_value;
mod json;
mod json_text;
mod limits;
mod list;
mod location;
mod logical_id;
mod macros;
mod map;
mod mapping;
mod order;
mod outline;
mod output;
mod own_rule;
mod pairs;
mod parameter;
mod parameter_check;
mod part;
mod placing;
mod properties;
mod property_path;
mod property_place;
mod property_view;
mod report;
mod resolve;
mod resource;
mod resource_view;
mod schema;
mod section;
mod skeleton;
mod spot;
mod stack;
mod sub;
mod synth;
mod tag;
mod template;
mod time;
mod value;

pub use app::{App, IntoApp};
pub use asset::Asset;
pub use build_step::build;
pub use condition::Condition;
pub use construct::{Construct, Visitor};
pub use deletion_policy::{DeletionPolicy, UpdateReplacePolicy};
pub use error::Error;
pub use expression::Expression;
pub use into_construct::IntoConstruct;
pub use into_value::IntoValue;
#[doc(inline)]
pub use intrinsic::{
    availability_zones, base64, cidr, find_in_map, get_att, if_, import_value, join, select, split,
    stack_output, value,
};
#[doc(inline)]
pub use kind::{Any, Arn, Boolean, Id, Integer, Json, List, Map, Name, Number, Text};
pub use list::list;
pub use macros::Construct;
pub use mapping::Mapping;
pub use output::Output;
pub use own_rule::Finding;
pub use parameter::Parameter;
pub use part::Part;
pub use properties::Properties;
pub use property_view::PropertyView;
pub use resource::{Ref, Resource, ResourceType};
pub use resource_view::ResourceView;
pub use stack::Stack;
pub use synth::synth;
pub use value::Value;
