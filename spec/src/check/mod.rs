//! The rules, over a tree in which any value may be unknown: what is not known never causes an error.
//!
//! Each rule is a function from the [`Context`] to what it reports. Rules over single values come from the
//! facts' schemas; rules that see several resources stand beside them in [`APPLIED`].

mod allowance;
mod alternative;
mod attribute;
mod choice;
mod condition;
mod conditional;
mod context;
mod cycle;
mod definition;
mod format;
mod gather;
mod kind;
mod list;
mod missing;
mod number;
mod object;
mod outcome;
mod picks;
mod place;
mod placeholder;
mod policy;
mod presence;
mod property;
mod reference;
mod resource;
mod rule;
mod runtime;
mod same;
mod text;
mod union;
mod unwanted;
mod walker;

pub use definition::check_value;
pub use rule::{Rule, rules};

use self::context::Context;
use self::outcome::Report;
use crate::{Diagnostic, Template};

type Apply = fn(&Context<'_>, &mut Report);

/// Every rule that is applied to a template, in the order of its reports.
const APPLIED: &[Apply] = &[
    // first: of a text that nobody fills in there is nothing else to say
    placeholder::check,
    resource::check,
    conditional::check,
    policy::check,
    reference::check,
    cycle::check,
    runtime::check,
    attribute::check,
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
    let context = Context::new(template);
    let mut report = Report::default();
    for apply in APPLIED {
        apply(&context, &mut report);
    }
    allowance::settle(&context, report)
}
