//! Branches that no case leads to: a choice by a condition that is decided already.

use crate::Diagnostic;
use crate::query::context::Context;
use crate::rule::{Family, Report, Rule};
use crate::template::value::{Node, Value};

pub(super) const FAMILY: Family = Family::new(&[UNREACHABLE_BRANCH], check);

const UNREACHABLE_BRANCH: Rule = Rule::advice(
    "unreachable_branch",
    "a branch for a condition that cannot be so where the branch stands",
)
.because(
    "Within a branch of a condition, and in a resource that has the condition, it is decided already.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html",
)
.lint(&["W1028"])
.at_build();

/// What is decided where a value stands, in the order of the decisions.
type Decided<'n> = Vec<(&'n str, bool)>;

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource, _) in context.resources() {
        let mut decided = Decided::new();
        decided.extend(resource.condition().map(|name| (name, true)));
        walk(&resource.properties, &mut decided, &mut |found| {
            report.add(at, found);
        });
    }
    for (stack, template) in context.stacks.iter().enumerate() {
        for output in template.outputs() {
            let mut decided = Decided::new();
            decided.extend(output.condition().map(|name| (name, true)));
            if let Some(value) = output.value() {
                walk(value, &mut decided, &mut |found| {
                    report.of_stack(stack, found);
                });
            }
        }
    }
}

fn walk<'n>(node: &'n Node, decided: &mut Decided<'n>, tell: &mut dyn FnMut(Diagnostic)) {
    let Value::Choice(choice) = &node.value else {
        for part in node.parts() {
            walk(part, decided, tell);
        }
        return;
    };
    let (Some(condition), [yes, no]) = (choice.condition.as_deref(), choice.branches.as_slice())
    else {
        for branch in &choice.branches {
            walk(branch, decided, tell);
        }
        return;
    };
    let known = decided.iter().find(|(name, _)| *name == condition);
    let known = known.map(|(_, holds)| *holds);
    for (branch, holds) in [(yes, true), (no, false)] {
        if known.is_some_and(|known| known != holds) {
            let is = if holds { "does not hold" } else { "holds" };
            let message = format!("the branch is never taken: `{condition}` {is} here");
            tell(UNREACHABLE_BRANCH.at(branch.position, message));
            continue;
        }
        decided.push((condition, holds));
        walk(branch, decided, tell);
        decided.pop();
    }
}
