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
//! | `Parameters`, `Conditions`, `Mappings`, `Outputs`, `Rules` | [`Parameter`], [`Condition`], [`Mapping`], [`Output`], [`ParameterRule`], as fields |
//! | a resource that a macro adds, such as SAM's `ServerlessRestApi` | [`intrinsic::added`] |
//! | a template and where it goes, its transforms and other sections | a [`Stack`] |
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

// The façade: `infrastruct-core` has what an app is made of, `infrastruct-macros` what checks it while it is written,
// `infrastruct-synth` what becomes of it. The three compile beside each other.

#[doc(hidden)]
pub mod __private {
    //! What the macros expand to. Not for use by hand: it may change with any version.

    pub use infrastruct_synth::private::*;

    /// What the macros of this crate hand on to, with `$crate` before what they are given.
    pub mod macros {
        pub use infrastruct_macros::{
            construct, json, properties, resource_types, stack, states, sub,
        };
    }
}
#[cfg(any(doc, rust_analyzer))]
pub mod aws;
pub mod diagnostics;
pub mod kind;
pub mod stability;

mod macros;

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
        parameter_rule::ParameterRule,
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
#[doc(inline)]
pub use infrastruct_synth::{
    Architecture, Asset, RustBinary, build, endpoint_service, input, lookup, manifest, synth,
};
pub use macros::Construct;
