//! What is said twice: a dependency that a reference makes already.

use crate::query::context::Context;
use crate::rule::{Family, Report, Rule};

pub(super) const FAMILY: Family = Family::new(&[NEEDLESS_DEPENDENCY], check);

const NEEDLESS_DEPENDENCY: Rule = Rule::advice(
    "needless_dependency",
    "a dependency on what the resource refers to anyway",
)
.because(
    "A reference makes a resource wait for the other by itself.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html",
)
.lint(&["W3005"])
.at_build();

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, _, _) in context.resources() {
        // a macro does not see all references
        if !context.is_complete(context.home(at)) {
            continue;
        }
        let graph = context.graph();
        let listed = graph
            .from(at)
            .filter(|edge| edge.value.is_none() && !edge.is_of_property);
        for edge in listed {
            let mut others = graph
                .from(at)
                .filter(|other| other.is_of_property && !other.is_conditional);
            if let Some(other) = others.find(|other| other.to == edge.to) {
                let name = &context.at(edge.to).name;
                let message =
                    format!("`{name}` is waited for anyway, since the properties refer to it");
                let found = NEEDLESS_DEPENDENCY.at(edge.position, message);
                report.add(
                    at,
                    found.note(other.position, format!("`{name}` is referred to here")),
                );
            }
        }
    }
}
