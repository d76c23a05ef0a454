//! Masked parameters that become readable.

use crate::query::context::Context;
use crate::rule::{Family, Report, Rule};
use crate::template::value::{Node, Value};

pub(super) const FAMILY: Family = Family::new(&[SECRET_LEAVES_ITS_STACK], check);

const SECRET_LEAVES_ITS_STACK: Rule = Rule::error(
    "secret_leaves_its_stack",
    "a masked parameter that an output would show",
)
.because(
    "Whoever may describe the stack reads its outputs, and other stacks read nothing else.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html",
)
.lint(&["W2010"])
.at_build();

fn check(context: &Context<'_>, report: &mut Report) {
    for (stack, template) in context.stacks.iter().enumerate() {
        if !template.parameters().any(crate::Parameter::is_masked) {
            continue;
        }
        for output in template.outputs() {
            for node in [output.value(), output.export()].into_iter().flatten() {
                shown(node, &mut |node, name| {
                    let masked = template.parameter(name);
                    if !masked.is_some_and(crate::Parameter::is_masked) {
                        return;
                    }
                    let property = context.property("NoEcho");
                    let message = format!(
                        "`{name}` is masked with `{property}`, and an output would show it"
                    );
                    let secret = context.spelling().secret();
                    let help = format!(
                        "keep it in Secrets Manager or Systems Manager, and read it there: `{secret}`"
                    );
                    report.of_stack(
                        stack,
                        SECRET_LEAVES_ITS_STACK
                            .at(node.position, message)
                            .with_help(help),
                    );
                });
            }
        }
    }
}

/// Each parameter whose value can be read off a value.
fn shown<'n>(node: &'n Node, each: &mut dyn FnMut(&'n Node, &'n str)) {
    if let Value::Parameter(name) = &node.value {
        each(node, name);
    }
    for part in node.parts() {
        shown(part, each);
    }
}
