//! Pseudo parameters that stand as texts.

use super::placeholder::is_pseudo;
use crate::Diagnostic;
use crate::query::context::Context;
use crate::rule::{Family, Report, Rule};
use crate::template::value::{Node, Value};

pub(super) const FAMILY: Family = Family::new(&[PSEUDO_PARAMETER_AS_TEXT], check);

const PSEUDO_PARAMETER_AS_TEXT: Rule = Rule::advice(
    "pseudo_parameter_as_text",
    "the name of a pseudo parameter as a text, which is sent as it stands",
)
.because(
    "CloudFormation fills in what a reference names, and no text.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html",
)
.lint(&["W1054"]);

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource, _) in context.resources() {
        walk(&resource.properties, &mut |found| report.add(at, found));
    }
}

fn walk(node: &Node, tell: &mut impl FnMut(Diagnostic)) {
    if let Value::Text(text) = &node.value
        && is_pseudo(text)
    {
        let message = format!("`{text}` is a text here, not what it stands for");
        tell(PSEUDO_PARAMETER_AS_TEXT.at(node.position, message));
    }
    for part in node.parts() {
        walk(part, tell);
    }
}
