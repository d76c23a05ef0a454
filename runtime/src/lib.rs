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
//! | JSON that a program has read | `serde_json::Value`, with the feature `serde_json` |
//! | a change of what somebody else declared | [`properties!`], [`ResourceView`] |
//! | a rule for every resource | [`App::check`] |
//! | what exists in the account already | [`lookup`] |
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
pub use build::lookup;
pub use build::rust_binary::{Architecture, RustBinary};
pub use build::synthesis::synth;
#[cfg(not(any(doc, rust_analyzer)))]
pub use infrastruct_core::aws;
#[doc(inline)]
pub use infrastruct_core::{
    construct::{
        app::{App, IntoApp},
        condition::Condition,
        deletion_policy::{DeletionPolicy, UpdateReplacePolicy},
        into_construct::IntoConstruct,
        intrinsic::{
            self, availability_zones, base64, cidr, find_in_map, get_att, if_, join, select, split,
            value,
        },
        mapping::Mapping,
        other_stack::{import_value, stack_output},
        output::Output,
        own_rule::Finding,
        parameter::Parameter,
        properties::Properties,
        property_view::PropertyView,
        resource::Resource,
        resource_view::ResourceView,
        stack::Stack,
        tree::{Construct, Visitor},
    },
    custom,
    report::error::Error,
    value::{
        deferred::Value,
        dynamic,
        expression::Expression,
        handle::Ref,
        into_value::IntoValue,
        kind::{Any, Arn, Boolean, Id, Integer, Json, List, Map, Name, Number, Text},
        list::list,
        part::Part,
        pseudo,
        resource_type::ResourceType,
    },
};
pub use macros::Construct;
pub use synth::manifest;
