//! What an app is made of. [`infrastruct`](https://docs.rs/infrastruct) is the crate to depend on; this one needs neither its
//! macros nor the facts, so that it compiles beside them.
//!
//! In comes what a user's code and the macros' expansions call; out goes an [`App`](construct::app::App), of which
//! `infrastruct` makes templates. The stages, each a folder that needs only those before it:
//!
//! 1. [`value`]: whatever stands for a property becomes a [`Part`](value::part::Part), of a [`Kind`](value::kind::Kind) that says
//!    where it fits; a resource is an identity in it, since it has no logical ID yet.
//! 2. [`aws`] and [`custom`]: a type per resource type, whose methods are its attributes as values.
//! 3. [`report`]: how a mistake is told, with its line of the source.
//! 4. [`construct`]: parts make a resource, resources and their like a tree, a tree a stack, stacks an app.
//! 5. [`private`]: what expansions call, of all the above.

pub mod aws;
pub mod construct;
pub mod custom;
pub mod private;
pub mod report;
pub mod value;
