//! Whether a parameter agrees with itself: its type, its limits and its default.

use infrastruct_core::construct::item::ParameterDeclaration;
use infrastruct_core::construct::parameter::AWS_TYPES;
use infrastruct_core::report::diagnostic::Diagnostic;
use infrastruct_core::value::part::{Part, Shape};
use infrastruct_spec::pattern;

use crate::synth::member::{Content, Member};

const LONGEST_VALUE: usize = 4096;

/// Checks one member, if it is a parameter.
pub(crate) fn check(member: &Member, diagnostics: &mut Vec<Diagnostic>) {
    let Content::Parameter(declaration) = &member.content else {
        return;
    };
    let mut object = |property: &'static str, message: String| {
        let diagnostic = Diagnostic::error("parameter", message)
            .of(&member.path)
            .at(member.location);
        diagnostics.push(diagnostic.property(property));
    };
    check_type(declaration, &mut object);
    check_limits(declaration, &mut object);
    // The default of a stored parameter is its name there, not a value.
    if !declaration
        .type_name
        .starts_with("AWS::SSM::Parameter::Value<")
    {
        if let Some(objection) = split_item(declaration) {
            object("default", objection);
        }
        for (property, value) in values(declaration) {
            if let Some(objection) = objection(declaration, property, value) {
                object(property, objection);
            }
        }
    }
}

fn check_type(declaration: &ParameterDeclaration, object: &mut impl FnMut(&'static str, String)) {
    let is_value =
        |name: &str| name == "String" || name == "CommaDelimitedList" || AWS_TYPES.contains(&name);
    let is_item = |name: &str| name == "Number" || name == "String" || AWS_TYPES.contains(&name);
    let listed = |name: &str| {
        name.strip_prefix("List<")
            .and_then(|name| name.strip_suffix('>'))
            .is_some_and(is_item)
    };
    let name = declaration.type_name.as_str();
    let stored = name
        .strip_prefix("AWS::SSM::Parameter::Value<")
        .and_then(|name| name.strip_suffix('>'));
    let exists = match stored {
        // Systems Manager holds values of any type, and CloudFormation looks up those that it knows.
        Some(name) => is_value(name) || name == "Number" || listed(name) || is_type_of_aws(name),
        None => is_value(name) || name == "Number" || (listed(name) && name != "List<String>"),
    };
    if !exists {
        object("type", format!("`{name}` is not a type of parameter"));
    }
}

/// `AWS::EC2::Image::Id`, or a list of it.
fn is_type_of_aws(name: &str) -> bool {
    let listed = name
        .strip_prefix("List<")
        .and_then(|name| name.strip_suffix('>'));
    let segments: Vec<&str> = listed.unwrap_or(name).split("::").collect();
    let is_name = |segment: &&str| segment.chars().all(|each| each.is_ascii_alphanumeric());
    matches!(segments.as_slice(), ["AWS", _, _, _]) && segments.iter().all(is_name)
}

fn check_limits(declaration: &ParameterDeclaration, object: &mut impl FnMut(&'static str, String)) {
    let type_name = declaration.type_name.as_str();
    let is_number = is_number(type_name);
    for (property, limit) in [
        ("min_value", &declaration.min_value),
        ("max_value", &declaration.max_value),
    ] {
        if limit.is_some() && type_name != "Number" {
            object(
                property,
                format!("only a parameter of type `Number` has it, not `{type_name}`"),
            );
        } else if limit.as_ref().is_some_and(|limit| number(limit).is_none()) {
            object(property, "not a number".to_owned());
        }
    }
    let lengths = [
        ("min_length", declaration.min_length),
        ("max_length", declaration.max_length),
    ];
    for (property, _) in lengths
        .iter()
        .filter(|(_, length)| length.is_some() && is_number)
    {
        object(
            property,
            format!("a parameter of type `{type_name}` has no length"),
        );
    }
    if declaration.allowed_pattern.is_some() && is_number {
        object(
            "allowed_pattern",
            format!("a parameter of type `{type_name}` has no pattern"),
        );
    }
    let min_value = declaration.min_value.as_ref().and_then(number);
    let max_value = declaration.max_value.as_ref().and_then(number);
    if min_value.zip(max_value).is_some_and(|(min, max)| min > max) {
        object("min_value", "more than `max_value`".to_owned());
    }
    if declaration
        .min_length
        .zip(declaration.max_length)
        .is_some_and(|(min, max)| min > max)
    {
        object("min_length", "more than `max_length`".to_owned());
    }
    if declaration
        .constraint_description
        .as_ref()
        .is_some_and(|text| text.chars().count() > 4000)
    {
        object(
            "constraint_description",
            "more than 4000 characters".to_owned(),
        );
    }
    if declaration
        .description
        .as_ref()
        .is_some_and(|text| text.chars().count() > 4000)
    {
        object("description", "more than 4000 characters".to_owned());
    }
}

/// The values that have to be acceptable: the default, or each of its items.
fn values(declaration: &ParameterDeclaration) -> Vec<(&'static str, &Part)> {
    let mut values = Vec::new();
    match declaration
        .default
        .as_ref()
        .map(|default| (default, &default.shape))
    {
        Some((_, Shape::List(items))) => values.extend(items.iter().map(|item| ("default", item))),
        Some((default, _)) => values.push(("default", default)),
        None => {}
    }
    values.extend(
        declaration
            .allowed_values
            .iter()
            .map(|value| ("allowed_values", value)),
    );
    values
}

/// The default of a list is one text, of which CloudFormation takes the items from comma to comma, without spaces around.
fn split_item(declaration: &ParameterDeclaration) -> Option<String> {
    let Some(Shape::List(items)) = declaration.default.as_ref().map(|default| &default.shape)
    else {
        return None;
    };
    let items: Vec<String> = items.iter().filter_map(text).collect();
    let is_split = |item: &&String| item.contains(',') || item.trim() != item.as_str();
    let item = items.iter().find(is_split)?;
    Some(if item.contains(',') {
        format!("the item `{item}` has a comma, at which CloudFormation would split it")
    } else {
        format!("the item `{item}` has spaces around it, which CloudFormation would take away")
    })
}

fn objection(declaration: &ParameterDeclaration, property: &str, value: &Part) -> Option<String> {
    let Some(text) = text(value) else {
        return Some("a parameter's value is a text or a number that is known now".to_owned());
    };
    if text.len() > LONGEST_VALUE {
        return Some(format!(
            "{} bytes, where a value has at most {LONGEST_VALUE}",
            text.len()
        ));
    }
    if is_number(&declaration.type_name) {
        let Ok(value) = text.trim().parse::<f64>() else {
            return Some(format!("`{text}` is not a number"));
        };
        for (limit, below) in [
            (&declaration.min_value, true),
            (&declaration.max_value, false),
        ] {
            let Some(limit) = limit.as_ref().and_then(number) else {
                continue;
            };
            if below && value < limit {
                return Some(format!(
                    "`{text}` is less than the parameter's minimum of {limit}"
                ));
            }
            if !below && value > limit {
                return Some(format!(
                    "`{text}` is more than the parameter's maximum of {limit}"
                ));
            }
        }
    } else {
        let length = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
        if let Some(min) = declaration.min_length.filter(|min| length < *min) {
            return Some(format!(
                "`{text}` is shorter than the parameter's minimum of {min} characters"
            ));
        }
        if let Some(max) = declaration.max_length.filter(|max| length > *max) {
            return Some(format!(
                "`{text}` is longer than the parameter's maximum of {max} characters"
            ));
        }
        if let Some(pattern) = &declaration.allowed_pattern {
            // CloudFormation wants the whole value to match.
            if pattern::matches(&format!("^(?:{pattern})$"), &text) == Some(false) {
                return Some(format!(
                    "`{text}` does not match the parameter's pattern `{pattern}`"
                ));
            }
        }
    }
    let allowed = &declaration.allowed_values;
    if property == "default"
        && !allowed.is_empty()
        && !allowed.iter().any(|allowed| same(allowed, value))
    {
        let allowed: Vec<String> = allowed
            .iter()
            .filter_map(|value| Some(format!("`{}`", self::text(value)?)))
            .collect();
        return Some(format!(
            "`{text}` is not among the allowed values: {}",
            allowed.join(", ")
        ));
    }
    None
}

fn is_number(type_name: &str) -> bool {
    matches!(type_name, "Number" | "List<Number>")
}

fn same(left: &Part, right: &Part) -> bool {
    text(left) == text(right)
}

fn text(part: &Part) -> Option<String> {
    match &part.shape {
        Shape::Text(text) => Some(text.clone().into_owned()),
        Shape::Integer(value) => Some(value.to_string()),
        Shape::Number(value) => Some(value.to_string()),
        Shape::Boolean(value) => Some(value.to_string()),
        _ => None,
    }
}

fn number(part: &Part) -> Option<f64> {
    text(part)?.trim().parse().ok()
}
