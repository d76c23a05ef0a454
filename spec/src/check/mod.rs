//! The rules, over a tree in which any value may be unknown: what is not known never causes an error.
//!
//! A rule stands in a file of its own, as a [`Family`] of one or a few: their names, sentences and reasons,
//! and a function from the [`Context`] to what it reports. It is one line in [`FAMILIES`], and has templates in
//! `tests/rules/cases/NAME`. A function asks the context for
//!
//! - the `resources()` of all stacks by number, and for `stack(at)` their parameters, conditions and outputs;
//! - `denoted(stack, node, wanted)`: what a value denotes, whichever way it is written;
//! - `graph()`: what refers to what, and through which property;
//! - a value's `alternatives()` with their cases, and its `document()` where it is JSON in a text,
//!
//! and answers with a [`Verdict`]: only a no speaks. Rules over single values come from the facts' schemas.

mod access;
mod allowance;
mod alternative;
mod attribute;
mod balancer;
mod build;
mod choice;
mod cidr;
mod condition;
mod conditional;
mod conditional_reference;
mod constant;
mod container;
#[allow(dead_code, reason = "what rules may ask, whether one does yet or not")]
mod context;
mod cycle;
mod dashboard;
mod definition;
#[allow(dead_code, reason = "what rules may ask, whether one does yet or not")]
mod denoted;
mod document;
mod domain;
mod dynamic;
mod environment;
mod event;
mod existence;
#[allow(dead_code, reason = "what rules may ask, whether one does yet or not")]
mod family;
mod filled;
mod format;
mod function;
mod gather;
#[allow(dead_code, reason = "what rules may ask, whether one does yet or not")]
mod graph;
mod json;
mod keys;
mod kind;
mod list;
mod missing;
mod named;
mod needless;
mod network;
mod number;
mod object;
mod origin;
#[allow(dead_code, reason = "what rules may ask, whether one does yet or not")]
mod outcome;
mod parameter;
mod password;
mod picks;
mod pipeline;
mod place;
mod placeholder;
mod policy;
mod presence;
mod property;
mod protection;
mod pseudo;
mod reference;
mod resource;
mod rest_api;
#[allow(dead_code, reason = "what rules may ask, whether one does yet or not")]
mod rule;
mod runtime;
mod same;
mod schedule;
mod secret;
mod section;
mod sentence;
mod several;
mod sight;
mod single_policy;
mod snapshot;
mod spare;
mod states;
mod text;
mod union;
mod unreachable;
mod unwanted;
mod walker;

pub use definition::check_value;
pub use rule::{Rule, Stage, rules};
pub use states::check_states;

use self::context::Context;
use self::family::Family;
use self::outcome::Report;
use crate::policy::Verdict;
use crate::{App, Diagnostic, Template};

/// All rules, in the order of their reports. A rule of [`rule`]'s table may be reported by several.
const FAMILIES: &[Family] = &[
    // first: of a text that nobody fills in there is nothing else to say
    Family::new(&[], placeholder::check),
    Family::new(&[], resource::check),
    Family::new(&[], conditional::check),
    policy::FAMILY,
    Family::new(&[], reference::check),
    Family::new(&[], cycle::check),
    Family::new(&[], runtime::check),
    Family::new(&[], attribute::check),
    access::FAMILY,
    single_policy::FAMILY,
    document::FAMILY,
    states::FAMILY,
    conditional_reference::FAMILY,
    secret::FAMILY,
    parameter::FAMILY,
    section::FAMILY,
    build::FAMILY,
    schedule::FAMILY,
    event::FAMILY,
    dashboard::FAMILY,
    constant::FAMILY,
    container::FAMILY,
    domain::FAMILY,
    dynamic::FAMILY,
    environment::FAMILY,
    keys::FAMILY,
    network::FAMILY,
    balancer::FAMILY,
    origin::FAMILY,
    pipeline::FAMILY,
    several::FAMILY,
    needless::FAMILY,
    password::FAMILY,
    protection::FAMILY,
    pseudo::FAMILY,
    rest_api::FAMILY,
    snapshot::FAMILY,
    function::FAMILY,
    spare::FAMILY,
    unreachable::FAMILY,
];

/// Applies every rule to a template, and takes back what its resources allow.
///
/// ```
/// let json = serde_json::json!({"Resources": {"Inbox": {"Type": "AWS::SQS::Queue", "Properties": {"QueueNam": "a"}}}});
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
/// let json = serde_json::json!({"Resources": {"Inbox": {"Type": "AWS::SQS::Queue"}}});
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
