//! Whether a parameter agrees with itself: its type, its limits and its default.

use crate::list::List;
use crate::pattern;
use crate::query::context::Context;
use crate::rule::{Family, Report, Rule};
use crate::template::value::{Node, Position, Value};
use crate::{Diagnostic, Parameter};

pub(super) const FAMILY: Family = Family::new(&[PARAMETER, UNCHECKED_PARAMETER_TYPE], check);

const PARAMETER: Rule = Rule::error(
    "parameter",
    "a parameter whose type, limits and default do not agree",
)
.because(
    "CloudFormation refuses the template: a default is held against the parameter's own constraints.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html",
)
.lint(&["E2001", "E2002", "E2015"])
.at_build();

const UNCHECKED_PARAMETER_TYPE: Rule = Rule::advice(
    "unchecked_parameter_type",
    "a parameter whose type CloudFormation takes and does not know",
)
.because(
    "CloudFormation looks up the values of the types that it lists, and passes those of others on as they are.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html",
)
.lint(&["W2002"])
.at_build();

const LONGEST_VALUE: usize = 4096;
const LONGEST_DESCRIPTION: usize = 4000;

/// The types of values that CloudFormation looks up in the account, beside those of other services within Systems Manager.
const AWS_TYPES: &[&str] = &[
    "AWS::EC2::AvailabilityZone::Name",
    "AWS::EC2::Image::Id",
    "AWS::EC2::Instance::Id",
    "AWS::EC2::KeyPair::KeyName",
    "AWS::EC2::SecurityGroup::GroupName",
    "AWS::EC2::SecurityGroup::Id",
    "AWS::EC2::Subnet::Id",
    "AWS::EC2::VPC::Id",
    "AWS::EC2::Volume::Id",
    "AWS::Route53::HostedZone::Id",
    "AWS::SSM::Parameter::Name",
];

const STORED: &str = "AWS::SSM::Parameter::Value<";

fn check(context: &Context<'_>, report: &mut Report) {
    for (stack, template) in context.stacks.iter().enumerate() {
        for parameter in template.parameters() {
            let Some(type_name) = parameter.type_name() else {
                continue;
            };
            if let Some(diagnostic) = check_type(type_name, place(parameter, "Type")) {
                report.of_stack(stack, diagnostic);
            }
            let mut object = |property: &str, message: String| {
                let position = place(parameter, property);
                report.of_stack(stack, PARAMETER.at(position, message));
            };
            check_limits(context, parameter, type_name, &mut object);
            // The default of a stored parameter is its name there, not a value.
            if !type_name.starts_with(STORED) {
                for (property, node) in values(parameter) {
                    if let Some(objection) = objection(parameter, type_name, property, node) {
                        object(property, objection);
                    }
                }
            }
        }
    }
}

/// Where a property of a parameter stands.
fn place(parameter: Parameter<'_>, property: &str) -> Position {
    let node = parameter.get(property);
    node.map_or(parameter.position(), |node| node.position)
}

/// What a list holds: `String` of `List<String>`.
fn item(name: &str) -> Option<&str> {
    name.strip_prefix("List<")?.strip_suffix('>')
}

/// What is wrong with a type, and what to know of it.
fn check_type(name: &str, position: Position) -> Option<Diagnostic> {
    let is_value = |name: &str| ["String", "Number"].contains(&name) || AWS_TYPES.contains(&name);
    let is_item = |name: &str| {
        is_value(name)
            && name != "AWS::EC2::KeyPair::KeyName"
            && name != "AWS::SSM::Parameter::Name"
    };
    let is_known = |name: &str| {
        name == "CommaDelimitedList" || is_value(name) || item(name).is_some_and(is_item)
    };
    let stored = name
        .strip_prefix(STORED)
        .and_then(|name| name.strip_suffix('>'));
    if is_known(stored.unwrap_or(name)) {
        return None;
    }
    if stored.is_none() && item(name).is_none() {
        let message = format!("`{name}` is not a type of parameter");
        return Some(PARAMETER.at(position, message));
    }
    let message = format!("CloudFormation takes `{name}`, and looks at none of its values");
    Some(UNCHECKED_PARAMETER_TYPE.at(position, message))
}

fn check_limits(
    context: &Context<'_>,
    parameter: Parameter<'_>,
    type_name: &str,
    object: &mut impl FnMut(&str, String),
) {
    let limit = |property: &str| parameter.get(property);
    for property in ["MinValue", "MaxValue"] {
        let Some(node) = limit(property) else {
            continue;
        };
        if type_name != "Number" {
            let message = format!("only a parameter of type `Number` has it, not `{type_name}`");
            object(property, message);
        } else if is_known(node) && number(node).is_none() {
            object(property, "not a number".to_owned());
        }
    }
    let inapplicable = [
        ("MinLength", "length"),
        ("MaxLength", "length"),
        ("AllowedPattern", "pattern"),
    ];
    for (property, what) in inapplicable {
        if is_number(type_name) && limit(property).is_some() {
            let message = format!("a parameter of type `{type_name}` has no {what}");
            object(property, message);
        }
    }
    for (least, most) in [("MinValue", "MaxValue"), ("MinLength", "MaxLength")] {
        let limits = limit(least)
            .and_then(number)
            .zip(limit(most).and_then(number));
        if limits.is_some_and(|(least, most)| least > most) {
            object(least, format!("more than `{}`", context.property(most)));
        }
    }
    for property in ["ConstraintDescription", "Description"] {
        let length = limit(property)
            .and_then(Node::text)
            .map(|text| text.chars().count());
        if length.is_some_and(|length| length > LONGEST_DESCRIPTION) {
            object(
                property,
                format!("more than {LONGEST_DESCRIPTION} characters"),
            );
        }
    }
}

/// The values that have to be acceptable: the default, or each of its items.
fn values(parameter: Parameter<'_>) -> Vec<(&'static str, &Node)> {
    let mut values = Vec::new();
    match parameter.default() {
        Some(Node {
            value: Value::List(items),
            ..
        }) => {
            for item in items {
                values.push(("Default", item));
            }
        }
        Some(default) => values.push(("Default", default)),
        None => {}
    }
    for value in parameter.allowed_values() {
        values.push(("AllowedValues", value));
    }
    values
}

/// What is wrong with an item of a default, which is one text: CloudFormation takes the items from comma to comma, without
/// spaces around.
fn split(parameter: Parameter<'_>, text: &str) -> Option<String> {
    let is_item = matches!(parameter.default()?.value, Value::List(_));
    if !is_item {
        return None;
    }
    if text.contains(',') {
        Some(format!(
            "the item `{text}` has a comma, at which CloudFormation would split it"
        ))
    } else {
        (text.trim() != text).then(|| {
            format!("the item `{text}` has spaces around it, which CloudFormation would take away")
        })
    }
}

fn objection(
    parameter: Parameter<'_>,
    type_name: &str,
    property: &str,
    node: &Node,
) -> Option<String> {
    if !is_known(node) {
        return None;
    }
    let Some(written) = text(node) else {
        return Some("a parameter's value is a text or a number that is known now".to_owned());
    };
    if property == "Default"
        && let Some(objection) = split(parameter, &written)
    {
        return Some(objection);
    }
    if written.len() > LONGEST_VALUE {
        return Some(format!(
            "{} bytes, where a value has at most {LONGEST_VALUE}",
            written.len()
        ));
    }
    // A list is one text, of which each item has to be right.
    let is_list = item(type_name).is_some() || type_name == "CommaDelimitedList";
    let items: Vec<&str> = if is_list {
        written.split(',').map(str::trim).list()
    } else {
        vec![&written]
    };
    let items = items.into_iter();
    let limits = |item: &str| {
        if is_number(type_name) {
            of_number(parameter, item)
        } else {
            of_text(parameter, item)
        }
    };
    // Limits of a list hold for what CloudFormation does not say.
    let mut limited = items.clone().filter(|_| !is_list || is_number(type_name));
    let broken = limited.find_map(limits);
    broken.or_else(|| {
        items
            .clone()
            .find_map(|item| not_allowed(parameter, property, item))
    })
}

fn of_number(parameter: Parameter<'_>, written: &str) -> Option<String> {
    let Ok(value) = written.trim().parse::<f64>() else {
        return Some(format!("`{written}` is not a number"));
    };
    let limit = |property: &str| parameter.get(property).and_then(number);
    if let Some(least) = limit("MinValue").filter(|least| value < *least) {
        let message = format!("`{written}` is less than the parameter's minimum of {least}");
        return Some(message);
    }
    let most = limit("MaxValue").filter(|most| value > *most)?;
    Some(format!(
        "`{written}` is more than the parameter's maximum of {most}"
    ))
}

fn of_text(parameter: Parameter<'_>, written: &str) -> Option<String> {
    let length = u32::try_from(written.chars().count()).unwrap_or(u32::MAX);
    let limit = |property: &str| parameter.get(property).and_then(number);
    if let Some(least) = limit("MinLength").filter(|least| f64::from(length) < *least) {
        return Some(format!(
            "`{written}` is shorter than the parameter's minimum of {least} characters"
        ));
    }
    if let Some(most) = limit("MaxLength").filter(|most| f64::from(length) > *most) {
        return Some(format!(
            "`{written}` is longer than the parameter's maximum of {most} characters"
        ));
    }
    let pattern = parameter.get("AllowedPattern").and_then(Node::text)?;
    // CloudFormation wants the whole value to match.
    let matches = pattern::matches(&format!("^(?:{pattern})$"), written);
    (matches == Some(false))
        .then(|| format!("`{written}` does not match the parameter's pattern `{pattern}`"))
}

fn not_allowed(parameter: Parameter<'_>, property: &str, written: &str) -> Option<String> {
    let allowed: Vec<String> = parameter.allowed_values().iter().filter_map(text).list();
    if property != "Default" || allowed.is_empty() || allowed.iter().any(|each| each == written) {
        return None;
    }
    let allowed: Vec<String> = allowed.iter().map(|each| format!("`{each}`")).list();
    Some(format!(
        "`{written}` is not among the allowed values: {}",
        allowed.join(", ")
    ))
}

fn is_known(node: &Node) -> bool {
    !node.value.is_open()
}

fn is_number(type_name: &str) -> bool {
    matches!(type_name, "Number" | "List<Number>")
}

fn text(node: &Node) -> Option<String> {
    match &node.value {
        Value::Text(text) => Some(text.clone()),
        Value::Integer(value) => Some(value.to_string()),
        Value::Number(value) => Some(value.to_string()),
        Value::Boolean(value) => Some(value.to_string()),
        _ => None,
    }
}

fn number(node: &Node) -> Option<f64> {
    text(node)?.trim().parse().ok()
}
