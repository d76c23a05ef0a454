//! The names in a template's sections: letters and digits, and no parameter has a resource's.

use crate::Template;
use crate::query::context::Context;
use crate::rule::{Family, Report, Rule};
use crate::template::value::Position;

pub(super) const FAMILY: Family = Family::new(&[LOGICAL_ID], check);

const LOGICAL_ID: Rule = Rule::error(
    "logical_id",
    "a logical ID that CloudFormation does not take, or that is there twice",
)
.because(
    "It has letters and digits only, and names one resource.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html",
)
.lint(&[
    "E2003", "E2011", "E3007", "E3011", "E6004", "E6011", "E7002",
])
.at_build();

const LONGEST: usize = 255;

fn check(context: &Context<'_>, report: &mut Report) {
    for (stack, template) in context.stacks.iter().enumerate() {
        // a field of a literal is no logical ID yet
        if !template.spelling.has_logical_ids() {
            continue;
        }
        // `Fn::ForEach::Topics` stands for entries that it names itself
        for (what, name, position) in names(template) {
            if name.starts_with("Fn::") {
                continue;
            }
            let is_plain = name.bytes().all(|letter| letter.is_ascii_alphanumeric());
            let message = if name.is_empty() || !is_plain {
                format!("`{name}` is no name of {what}, which has letters and digits only")
            } else if name.len() > LONGEST {
                let length = name.len();
                format!("the name of {what} has {length} characters, more than {LONGEST}")
            } else {
                continue;
            };
            report.of_stack(stack, LOGICAL_ID.at(position, message));
        }
        for parameter in &template.parameters {
            let mut resources = template.resources.iter();
            if let Some(resource) = resources.find(|resource| resource.name == parameter.name) {
                let message = format!("`{}` is a parameter and a resource", parameter.name);
                let found = LOGICAL_ID.at(parameter.position, message);
                report.of_stack(stack, found.note(resource.position, "the resource is here"));
            }
        }
    }
}

/// What has a name, the name, and where it is.
fn names(template: &Template) -> Vec<(&'static str, &str, Position)> {
    let mut names = Vec::new();
    for resource in &template.resources {
        names.push(("a resource", resource.name.as_str(), resource.position));
    }
    let sections = [
        ("a parameter", &template.parameters),
        ("a mapping", &template.mappings),
        ("an output", &template.outputs),
    ];
    for (what, entries) in sections {
        for entry in entries {
            names.push((what, entry.name.as_str(), entry.position));
        }
    }
    names
}
