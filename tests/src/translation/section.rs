//! The sections that are no resources: parameters, rules, mappings, conditions, outputs.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use infrastruct_spec::{Rust, Spelling as _, resource_type, rust_name};
use serde_json::Value;

use super::value::written;
use super::{Translation, list};

impl Translation<'_> {
    pub(super) fn declaration(&self, section: &str, entry: &Value) -> Option<String> {
        match section {
            "Parameters" => parameter(entry),
            "Mappings" => mapping(entry),
            "Conditions" => self.condition(entry),
            "Rules" => self.rule(entry),
            "Outputs" => self.output(entry),
            _ => None,
        }
    }

    fn output(&self, output: &Value) -> Option<String> {
        let mut source = format!("Output::new({})", self.expression(&output["Value"], 1)?);
        for (name, value) in output.as_object()? {
            let (method, argument) = match name.as_str() {
                "Value" => continue,
                "Description" => ("description", format!("{:?}", value.as_str()?)),
                "Export" => ("export", self.expression(&value["Name"], 1)?),
                "Condition" => (
                    "condition",
                    format!("&{}", self.field("Conditions", value.as_str()?)?),
                ),
                _ => return None,
            };
            write!(source, ".{method}({argument})").ok()?;
        }
        Some(source)
    }

    fn rule(&self, rule: &Value) -> Option<String> {
        let mut source = "ParameterRule::new()".to_owned();
        if let Some(condition) = rule.get("RuleCondition") {
            write!(source, ".when(&{})", self.condition(condition)?).ok()?;
        }
        for assertion in rule["Assertions"].as_array()? {
            let condition = self.condition(&assertion["Assert"])?;
            let description = assertion["AssertDescription"].as_str()?;
            write!(source, ".assert(&{condition}, {description:?})").ok()?;
        }
        Some(source)
    }

    fn condition(&self, condition: &Value) -> Option<String> {
        let (name, argument) = condition.as_object()?.iter().next()?;
        let operands = argument.as_array()?;
        let method = rust_name(name.strip_prefix("Fn::")?);
        let arguments = match method.as_str() {
            "not" => self.operand(operands.first()?)?,
            "and" | "or" => {
                let operands = operands.iter().map(|operand| self.operand(operand));
                list(&operands.collect::<Option<Vec<_>>>()?, ('[', ']'), 1)
            }
            _ => {
                let operands = operands.iter().map(|operand| self.expression(operand, 1));
                operands.collect::<Option<Vec<_>>>()?.join(", ")
            }
        };
        Some(format!("Condition::{method}({arguments})"))
    }

    fn operand(&self, condition: &Value) -> Option<String> {
        match condition.get("Condition") {
            Some(name) => Some(format!("&{}", self.field("Conditions", name.as_str()?)?)),
            None => Some(format!("&{}", self.condition(condition)?)),
        }
    }

    /// Whether a parameter is declared as one that is `true` or `false`.
    pub(super) fn is_boolean(&self, name: &str) -> bool {
        let found = self.entries("Parameters").find(|(id, _)| *id == name);
        found.is_some_and(|(_, parameter)| is_boolean(parameter))
    }
}

fn is_boolean(parameter: &Value) -> bool {
    let allowed = parameter["AllowedValues"].as_array();
    let is_boolean = |value: &Value| value == "true" || value == "false" || value.is_boolean();
    allowed.is_some_and(|allowed| allowed.len() == 2 && allowed.iter().all(is_boolean))
}

fn parameter(parameter: &Value) -> Option<String> {
    let type_name = parameter["Type"].as_str()?;
    let is_boolean = is_boolean(parameter);
    let mut source = match type_name {
        "String" if is_boolean => "Parameter::boolean()".to_owned(),
        "String" => "Parameter::text()".to_owned(),
        "Number" => "Parameter::integer()".to_owned(),
        "CommaDelimitedList" => "Parameter::texts()".to_owned(),
        _ => match (parameter_kind(type_name), list_of(type_name)) {
            (Some(kind), _) => format!("Parameter::<{kind}>::new()"),
            (None, Some(item)) => format!("Parameter::list_of_type({item:?})"),
            (None, None) => format!("Parameter::of_type({type_name:?})"),
        },
    };
    // a number may be written as a text, and the other way around
    let scalar = |value: &Value| match value {
        Value::String(text) if type_name == "Number" || is_boolean => text.clone(),
        Value::Number(number) if type_name != "Number" => format!("\"{number}\""),
        value => written(value),
    };
    for (name, value) in parameter.as_object()? {
        let argument = match name.as_str() {
            "Type" => continue,
            "AllowedValues" if is_boolean => continue,
            "NoEcho" if value == false || value == "false" => continue,
            "NoEcho" => String::new(),
            "AllowedValues" => {
                let values = value.as_array()?.iter().map(scalar);
                list(&values.collect::<Vec<_>>(), ('[', ']'), 1)
            }
            "Default" => scalar(value),
            "MinLength" | "MaxLength" | "MinValue" | "MaxValue" => written(value).replace('"', ""),
            _ => format!("{:?}", value.as_str()?),
        };
        write!(source, ".{}({argument})", rust_name(name)).ok()?;
    }
    Some(source)
}

/// `AWS::EC2::Subnet::Id` as `Id<aws::ec2::Subnet>`.
fn parameter_kind(type_name: &str) -> Option<String> {
    if let Some(item) = list_of(type_name) {
        return Some(format!("List<{}>", parameter_kind(item)?));
    }
    let (owner, value) = type_name.rsplit_once("::").unwrap_or(("", type_name));
    let kind = match value {
        "Number" => return Some("Number".to_owned()),
        "Id" => "Id",
        "KeyName" => "Name",
        _ => return None,
    };
    let owner = resource_type(owner)?;
    Some(format!("{kind}<{}>", Rust.resource_type(owner.name())))
}

fn list_of(type_name: &str) -> Option<&str> {
    type_name.strip_prefix("List<")?.strip_suffix('>')
}

fn mapping(mapping: &Value) -> Option<String> {
    let levels: Vec<_> = mapping.as_object()?.iter().collect();
    let inner: Option<Vec<_>> = levels.iter().map(|(_, level)| level.as_object()).collect();
    let lengths: BTreeSet<usize> = inner.as_ref()?.iter().map(|level| level.len()).collect();
    let of_each = if lengths.len() == 1 { "" } else { "vec!" };
    let levels = levels.iter().zip(inner?).map(|((key, _), level)| {
        let entries = level.iter().map(|(name, value)| {
            let value = match value {
                Value::Array(items) => {
                    let items: Vec<String> = items.iter().map(written).collect();
                    format!("vec!{}", list(&items, ('[', ']'), 2))
                }
                value => written(value),
            };
            format!("({name:?}, {value})")
        });
        let entries: Vec<String> = entries.collect();
        format!("({key:?}, {of_each}{})", list(&entries, ('[', ']'), 2))
    });
    let levels: Vec<String> = levels.collect();
    Some(format!("Mapping::new({})", list(&levels, ('[', ']'), 1)))
}
