//! References to what may not be there.

use crate::Diagnostic;
use crate::query::context::Context;
use crate::query::existence::may_lack;
use crate::rule::{Family, Report, Rule, Scope};
use crate::template::case::Case;
use crate::template::value::{Node, Reference, Value};

pub(super) const FAMILY: Family = Family::new(&[CONDITIONAL_REFERENCE], check);

const CONDITIONAL_REFERENCE: Rule = Rule::error(
    "conditional_reference",
    "a reference to a resource that may not exist where it is made",
)
.because(
    "Where the condition does not hold, the resource is not there, and CloudFormation refuses the reference: unresolved resource dependencies.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html",
)
.lint(&["W1001"])
.at_build();

fn check(context: &Context<'_>, report: &mut Report) {
    let is_conditional =
        |(_, resource, _): (usize, &crate::Resource, _)| resource.condition().is_some();
    if !context.resources().any(is_conditional) {
        return;
    }
    for (at, resource, _) in context.resources() {
        let search = Search {
            context,
            stack: context.home(at),
            is_output: false,
        };
        let Some(case) = assumed(resource.condition()) else {
            continue;
        };
        let attributes = resource.attributes.iter();
        let attributes = attributes.filter(|entry| entry.name != "DependsOn");
        let values = attributes.map(|entry| &entry.value);
        for node in std::iter::once(&resource.properties).chain(values) {
            search.node(node, &case, &mut |found| {
                report.of(Scope::Resource(at), found);
            });
        }
    }
    for (stack, template) in context.stacks.iter().enumerate() {
        let search = Search {
            context,
            stack,
            is_output: true,
        };
        for output in template.outputs() {
            if let (Some(case), Some(value)) = (assumed(output.condition()), output.value()) {
                search.node(value, &case, &mut |found| report.of_stack(stack, found));
            }
        }
    }
}

fn assumed(condition: Option<&str>) -> Option<Case<'_>> {
    match condition {
        Some(condition) => Case::default().with(condition, true),
        None => Some(Case::default()),
    }
}

struct Search<'c> {
    context: &'c Context<'c>,
    stack: usize,
    is_output: bool,
}

impl Search<'_> {
    fn node<'n>(&self, node: &'n Node, case: &Case<'n>, found: &mut dyn FnMut(Diagnostic)) {
        match &node.value {
            Value::Reference(reference) => {
                if let Some(diagnostic) = self.reference(node, reference, case) {
                    found(diagnostic);
                }
            }
            // nobody knows when which branch is taken
            Value::Choice(choice) if choice.condition.is_none() => {}
            Value::Choice(choice) => {
                for (case, branch) in choice.cases(case) {
                    self.node(branch, &case, found);
                }
            }
            _ => {
                for part in node.parts() {
                    self.node(part, case, found);
                }
            }
        }
    }

    fn reference(&self, node: &Node, reference: &Reference, case: &Case<'_>) -> Option<Diagnostic> {
        let at = self.context.target(self.stack, reference)?;
        let resource = self.context.at(at);
        let condition = resource.condition()?;
        let home = self.context.home(at);
        let is_here = home == self.stack;
        // Parameters of another stack may have other values.
        let may_lack = if is_here {
            may_lack(self.context.stack(at), case, condition)
        } else {
            case.conditions().next().is_none()
                && may_lack(self.context.stack(at), &Case::default(), condition)
        };
        if !may_lack {
            return None;
        }
        let name = &resource.name;
        let message = format!(
            "`{name}` exists only where `{condition}` holds, and this may be there without it"
        );
        let help = if is_here {
            self.context
                .spelling()
                .conditional(condition, self.is_output)
        } else {
            "give it a condition of its own stack".to_owned()
        };
        Some(
            CONDITIONAL_REFERENCE
                .at(node.position, message)
                .with_help(help),
        )
    }
}
