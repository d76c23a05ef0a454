//! Intrinsic functions.

use std::fmt::Write as _;

use infrastruct_spec::{ResourceType, ReturnValue, rust_name};
use serde_json::{Value, json};

use super::value::written;
use super::{Object, Translation};

impl Translation<'_> {
    /// A value as an expression of Rust's: the argument of a function.
    pub(super) fn expression(&self, value: &Value, depth: usize) -> Option<String> {
        if let Some((name, argument)) = called(value) {
            return self.function(name, argument, depth, "&");
        }
        match value {
            Value::Null => None,
            Value::Object(_) => Some(format!("json!({})", self.json(value, depth, "&")?)),
            Value::Array(items) => self.items(items, depth),
            value => Some(written(value)),
        }
    }

    /// An intrinsic function; nothing for one that is not written here. Arguments borrow what belongs to the stack.
    pub(super) fn function(
        &self,
        name: &str,
        argument: &Value,
        depth: usize,
        borrow: &str,
    ) -> Option<String> {
        let all = || argument.as_array();
        let expression = |value: &Value| self.expression(value, depth + 1);
        let number = |value: &Value| match value {
            Value::String(text) if text.parse::<u32>().is_ok() => Some(text.clone()),
            value => expression(value),
        };
        match (name, all().map(Vec::as_slice)) {
            ("Ref", _) => self.reference(argument.as_str()?, borrow),
            ("Fn::GetAtt", _) => {
                let (resource, name) = attribute(argument)?;
                self.attribute(&resource, &name)
            }
            ("Fn::If", _) => self.choice(argument, |branch| expression(branch)),
            ("Fn::Sub", Some([text, variables])) => self.sub(text.as_str()?, variables.as_object()),
            ("Fn::Sub", None) => self.sub(argument.as_str()?, None),
            ("Fn::Join", Some([delimiter, Value::Array(items)]))
                if delimiter == "" || items.len() < 2 =>
            {
                self.concatenated(items)
            }
            ("Fn::Join" | "Fn::Split", Some([delimiter, of])) => {
                let name = rust_name(name.trim_start_matches("Fn::"));
                Some(format!(
                    "{name}({}, {})",
                    written(delimiter),
                    expression(of)?
                ))
            }
            ("Fn::Select", Some([index, of])) => {
                Some(format!("select({}, {})", number(index)?, expression(of)?))
            }
            ("Fn::FindInMap", Some([mapping @ Value::Object(_), first, second])) => {
                let [mapping, first, second] = [mapping, first, second].map(expression);
                let (mapping, first, second) = (mapping?, first?, second?);
                Some(format!(
                    "intrinsic::find_in_any_map({mapping}, {first}, {second})"
                ))
            }
            ("Fn::FindInMap", Some([mapping, first, second])) => Some(format!(
                "find_in_map(&{}, {}, {})",
                self.field("Mappings", mapping.as_str()?)?,
                expression(first)?,
                expression(second)?
            )),
            ("Fn::Cidr", Some([block, count, bits])) => Some(format!(
                "cidr({}, {}, {})",
                expression(block)?,
                number(count)?,
                number(bits)?
            )),
            ("Fn::Base64", _) => Some(format!("base64({})", expression(argument)?)),
            ("Fn::ImportValue", _) => Some(format!("import_value({})", expression(argument)?)),
            ("Fn::GetAZs", _) if argument == "" => Some("availability_zones()".to_owned()),
            ("Fn::GetAZs", _) => {
                let region = expression(argument)?;
                Some(format!("intrinsic::availability_zones_of({region})"))
            }
            ("Fn::Transform", Some([argument])) => self.function(name, argument, depth, borrow),
            ("Fn::Transform", None) => {
                let parameters = self.json(&argument["Parameters"], depth, "&")?;
                let name = argument["Name"].as_str()?;
                Some(format!(
                    "intrinsic::transform({name:?}, json!({parameters}))"
                ))
            }
            ("Fn::Length", _) => Some(format!("intrinsic::length({})", expression(argument)?)),
            ("Fn::ToJsonString", _) => {
                let json = self.json(argument, depth, "&")?;
                Some(format!("intrinsic::to_json_string(json!({json}))"))
            }
            ("Fn::RefAll", _) => Some(format!("intrinsic::ref_all({argument})")),
            ("Fn::ValueOf", Some([parameter, attribute])) => {
                let parameter = self.field("Parameters", parameter.as_str()?)?;
                Some(format!("intrinsic::value_of(&{parameter}, {attribute})"))
            }
            ("Fn::ValueOfAll", Some([kind, attribute])) => {
                Some(format!("intrinsic::value_of_all({kind}, {attribute})"))
            }
            _ => None,
        }
    }

    /// `if_(&is_live, …, …)`
    pub(super) fn choice(
        &self,
        argument: &Value,
        branch: impl Fn(&Value) -> Option<String>,
    ) -> Option<String> {
        let [condition, then, otherwise] = argument.as_array()?.as_slice() else {
            return None;
        };
        let condition = self.field("Conditions", condition.as_str()?)?;
        let (then, otherwise) = (branch(then)?, branch(otherwise)?);
        Some(format!("if_(&{condition}, {then}, {otherwise})"))
    }

    /// The items of an array are of one type.
    fn items(&self, items: &[Value], depth: usize) -> Option<String> {
        let expressions = items.iter().map(|item| self.expression(item, depth));
        let expressions: Vec<String> = expressions.collect::<Option<_>>()?;
        if items.len() < 2 || items.iter().all(|item| called(item).is_none()) {
            return Some(format!("[{}]", expressions.join(", ")));
        }
        let values = expressions
            .iter()
            .map(|item| format!("value({item}).text()"));
        Some(format!("[{}]", values.collect::<Vec<_>>().join(", ")))
    }

    fn reference(&self, name: &str, borrow: &str) -> Option<String> {
        if let Some(pseudo) = name.strip_prefix("AWS::") {
            return Some(format!("pseudo::{}()", rust_name(pseudo)));
        }
        if let Some(parameter) = self.field("Parameters", name) {
            return Some(format!("{borrow}{parameter}"));
        }
        let Some(field) = self.field("Resources", name) else {
            return Some(format!("{}.reference()", self.added(name)?));
        };
        let method = match self.kind(name) {
            Some(kind) => kind.method(&ReturnValue::Ref)?,
            None => "physical_id".to_owned(),
        };
        Some(format!("{field}.{method}()"))
    }

    fn attribute(&self, resource: &str, name: &str) -> Option<String> {
        let Some(field) = self.field("Resources", resource) else {
            return Some(format!("{}.attribute({name:?})", self.added(resource)?));
        };
        let kind = self.kind(resource);
        let open = kind.map_or(Some(""), ResourceType::open_attributes);
        let known = kind.filter(|kind| kind.attribute(name).is_some());
        Some(
            match (known, open.and_then(|open| name.strip_prefix(open))) {
                (Some(kind), _) => format!("{field}.{}()", kind.method(&kind.return_value(name))?),
                (None, Some(rest)) if rest == name => format!("{field}.attribute({name:?})"),
                (None, Some(output)) => format!("{field}.output({output:?})"),
                (None, None) => format!("{field}.{}()", rust_name(&name.replace('.', ""))),
            },
        )
    }

    /// A resource that a macro adds.
    fn added(&self, id: &str) -> Option<String> {
        self.template.get("Transform")?;
        Some(format!("intrinsic::added({id:?})"))
    }

    /// `sub!("{bucket}/*")`
    fn sub(&self, text: &str, variables: Option<&Object>) -> Option<String> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("${") {
            let (name, after) = after.split_once('}')?;
            let name = name.trim();
            let own = variables.and_then(|variables| variables.get(name));
            pieces.push(json!(before));
            pieces.push(match (name.strip_prefix('!'), name.split_once('.')) {
                (Some(name), _) => json!(format!("${{{name}}}")),
                _ if own.is_some() => own?.clone(),
                (None, Some(_)) => json!({ "Fn::GetAtt": name }),
                (None, None) => json!({ "Ref": name }),
            });
            rest = after;
        }
        pieces.push(json!(rest));
        self.concatenated(&pieces)
    }

    fn concatenated(&self, pieces: &[Value]) -> Option<String> {
        let (mut text, mut arguments) = (String::new(), String::new());
        for piece in pieces {
            match (piece, called(piece)) {
                (Value::String(piece), _) => text += &piece.replace('{', "{{").replace('}', "}}"),
                (_, Some(("Ref", Value::String(name)))) if name.starts_with("AWS::") => {
                    write!(text, "{{{name}}}").ok()?;
                }
                (_, Some((name, argument))) => {
                    text += "{}";
                    arguments = arguments + ", " + &self.function(name, argument, 1, "&")?;
                }
                _ => return None,
            }
        }
        Some(format!("sub!({text:?}{arguments})"))
    }
}

/// The function that a value is, and what it is applied to.
pub(super) fn called(value: &Value) -> Option<(&str, &Value)> {
    let object = value.as_object().filter(|object| object.len() == 1)?;
    let (name, argument) = object.iter().next()?;
    let is_function = name == "Ref" && argument.is_string() || name.starts_with("Fn::");
    is_function.then_some((name, argument))
}

/// The resource and the name of `Fn::GetAtt`.
pub(super) fn attribute(argument: &Value) -> Option<(String, String)> {
    let parts: Vec<&str> = match argument {
        Value::String(text) => text.splitn(2, '.').collect(),
        parts => { parts.as_array()?.iter().map(Value::as_str) }.collect::<Option<_>>()?,
    };
    let (resource, name) = parts.split_first()?;
    (!name.is_empty()).then(|| ((*resource).to_owned(), name.join(".")))
}
