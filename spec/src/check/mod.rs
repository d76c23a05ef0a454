//! The rules, over a tree in which any value may be unknown: what is not known never causes an error.
//!
//! A rule stands in a file of its own, as a [`Family`](crate::rule::Family) of one or a few: their names, sentences and reasons,
//! and a function from the [`Context`] to what it reports. It is one line in [`FAMILIES`], and has templates in
//! `tests/rules/cases/NAME`. A function asks the context for
//!
//! - the `resources()` of all stacks by number, and for `stack(at)` their parameters, conditions and outputs;
//! - `denoted(stack, node, wanted)`: what a value denotes, whichever way it is written;
//! - `graph()`: what refers to what, and through which property;
//! - a value's `alternatives()` with their cases, and its `document()` where it is JSON in a text,
//!
//! and answers with a [`Verdict`](crate::policy::Verdict): only a no speaks. Rules over single values come from the facts' schemas.

mod access;
mod alarm;
mod allowance;

mod balancer;
mod build;
mod cidr;
mod conditional;
mod conditional_reference;
mod constant;
mod container;
mod cycle;
mod dashboard;
mod definition;
mod document;
mod domain;
mod dynamic;
mod edge;
mod environment;
mod event;
mod families;
mod function;
mod isolated;
mod keys;
mod log_group;
mod logical_id;
mod managed_policy;
mod needless;
mod nested;
mod network;
mod notification;
mod operation;
mod order;
mod origin;
mod other_region;
mod parameter;
mod password;
mod pipeline;
mod placeholder;
mod policy;
mod protection;
mod pseudo;
mod reference;
mod resource;
mod resource_attribute;
mod rest_api;
mod runtime;
mod schedule;
mod schedule_target;
mod secret;
mod section;
mod several;
#[cfg(feature = "command")]
mod shape;
mod single_policy;
mod snapshot;
mod spare;
mod states;
mod unavailable;
mod undeclared;
mod unreachable;
mod zones;

pub use definition::check_value;
pub use families::rules;
#[cfg(feature = "command")]
pub use function::functions;
pub use states::check_states;

use self::families::FAMILIES;
use crate::query::context::Context;
use crate::rule::Report;
use crate::{App, Diagnostic, Template};

/// Applies every rule to a template, and takes back what its resources allow.
///
/// ```
/// let json = infrastruct_json::json!({"Resources": {"Inbox": {"Type": "AWS::SQS::Queue", "Properties": {"QueueNam": "a"}}}});
/// let (template, paths) = infrastruct_spec::Template::from_json(&json);
/// let found = infrastruct_spec::check(&template);
/// assert_eq!(found[0].message, "`QueueNam` is not a property of `AWS::SQS::Queue`");
/// assert_eq!(found[0].help, ["did you mean `QueueName`?"]);
/// assert_eq!(paths.path(found[0].position), "Resources/Inbox/Properties/QueueNam");
/// ```
pub fn check(template: &Template) -> Vec<Diagnostic> {
    found(&Context::new(std::slice::from_ref(template)))
}

/// Applies every rule to stacks that are deployed together, and takes back what they allow.
///
/// ```
/// use infrastruct_spec::{App, Template, check_app};
///
/// let json = infrastruct_json::json!({"Resources": {"Inbox": {"Type": "AWS::SQS::Queue"}}});
/// let (inbox, _) = Template::from_json(&json);
/// let app = App { stacks: vec![inbox], ..App::default() };
/// assert_eq!(check_app(&app), []);
/// ```
pub fn check_app(app: &App) -> Vec<Diagnostic> {
    found(&Context::of_app(app))
}

fn found(context: &Context<'_>) -> Vec<Diagnostic> {
    let mut report = Report::default();
    for family in FAMILIES {
        (family.apply)(context, &mut report);
    }
    allowance::settle(context, report)
}
