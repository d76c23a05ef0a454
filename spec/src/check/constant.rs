//! Conditions that compare what is known already.

use crate::Diagnostic;
use crate::query::context::Context;
use crate::rule::{Family, Report, Rule};
use crate::template::value::{Function, Node, Value};

pub(super) const FAMILY: Family = Family::new(&[CONSTANT_CONDITION], check);

const CONSTANT_CONDITION: Rule = Rule::advice(
    "constant_condition",
    "a comparison whose result is known without deploying",
)
.because(
    "What depends on it is always there, or never.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html",
)
.lint(&["W8003"])
.at_build();

fn check(context: &Context<'_>, report: &mut Report) {
    for (stack, template) in context.stacks.iter().enumerate() {
        for entry in template.conditions.iter().chain(&template.rules) {
            walk(&entry.value, &mut |found| report.of_stack(stack, found));
        }
    }
}

fn walk(node: &Node, tell: &mut impl FnMut(Diagnostic)) {
    if let Value::Function(function) = &node.value
        && let Some(result) = result(function)
    {
        let message = format!("the comparison is always {result}");
        tell(CONSTANT_CONDITION.at(node.position, message));
    }
    for part in node.parts() {
        walk(part, tell);
    }
}

/// What a comparison of two literals, or of a parameter with itself, comes to.
fn result(function: &Function) -> Option<bool> {
    let [first, second] = function.arguments.as_slice() else {
        return None;
    };
    if function.name != "Fn::Equals" {
        return None;
    }
    let named = |node: &Node| match &node.value {
        Value::Parameter(name) | Value::Pseudo(name) => Some(name.clone()),
        _ => None,
    };
    match (literal(first), literal(second)) {
        (Some(first), Some(second)) => Some(first == second),
        _ => (named(first)? == named(second)?).then_some(true),
    }
}

fn literal(node: &Node) -> Option<String> {
    match &node.value {
        // what it stands for is known at deployment only
        Value::Text(text) if text.contains("{{resolve:") => None,
        Value::Text(text) => Some(text.clone()),
        Value::Integer(value) => Some(value.to_string()),
        Value::Boolean(value) => Some(value.to_string()),
        _ => None,
    }
}
