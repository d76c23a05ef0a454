//! Functions in one form, so that values that are equal look equal.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::text::Text;

/// The canonical form of a value: what is equal after deployment whatever the rest of the template says looks equal.
///
/// `Fn::Sub` and `Fn::Join` become the same list of parts, `Fn::GetAtt` is a list of two, and functions of text that
/// is known are worked out.
pub(crate) fn canonical(value: &Value) -> Value {
    match value {
        Value::Array(items) => Value::Array(items.iter().map(canonical).collect()),
        Value::Object(object) => match single(object) {
            Some((name, argument)) => function(name, argument),
            None => entries(object),
        },
        other => other.clone(),
    }
}

/// The name and argument of a function.
pub(crate) fn single(object: &Map<String, Value>) -> Option<(&str, &Value)> {
    let (name, argument) = object.iter().next()?;
    let is_function = match name.as_str() {
        "Ref" | "Condition" => argument.is_string(),
        name => name.starts_with("Fn::"),
    };
    (object.len() == 1 && is_function).then_some((name, argument))
}

/// Whether the object is a function.
pub(crate) fn is_function(object: &Map<String, Value>) -> bool {
    single(object).is_some()
}

fn entries(object: &Map<String, Value>) -> Value {
    // Sorted, whichever kind of map `serde_json` was built with.
    let entry = |(name, value): (&String, &Value)| (name.clone(), canonical(value));
    let sorted: BTreeMap<_, _> = object.iter().map(entry).collect();
    Value::Object(sorted.into_iter().collect())
}

fn function(name: &str, argument: &Value) -> Value {
    let text = match name {
        "Fn::Sub" => sub(argument),
        "Fn::Join" => join(argument),
        _ => None,
    };
    if let Some(text) = text {
        return text.into_value();
    }
    let argument = canonical(argument);
    let argument = match (name, &argument) {
        ("Fn::GetAtt", Value::String(text)) => match text.split_once('.') {
            Some((id, attribute)) => json!([id, attribute]),
            None => argument,
        },
        ("Fn::GetAtt", Value::Array(items)) if items.len() > 2 => match joined(items) {
            Some(attribute) => json!([items[0], attribute]),
            None => argument,
        },
        ("Fn::GetAZs", Value::Null) => json!({ "Ref": "AWS::Region" }),
        ("Fn::GetAZs", Value::String(region)) if region.is_empty() => {
            json!({ "Ref": "AWS::Region" })
        }
        ("Fn::Select", Value::Array(items)) => {
            if let Some(chosen) = chosen(items) {
                return chosen;
            }
            argument
        }
        ("Fn::Split", Value::Array(items)) => match items.as_slice() {
            [Value::String(separator), Value::String(text)] if !separator.is_empty() => {
                return text
                    .split(separator.as_str())
                    .map(|part| json!(part))
                    .collect();
            }
            _ => argument,
        },
        // One branch whatever the condition says.
        ("Fn::If", Value::Array(items)) => match items.as_slice() {
            [_, yes, no] if yes == no => return yes.clone(),
            _ => argument,
        },
        _ => argument,
    };
    let mut object = Map::new();
    object.insert(name.to_owned(), argument);
    Value::Object(object)
}

/// What `Fn::Sub` says: text, or a list of text and variables.
fn sub(argument: &Value) -> Option<Text> {
    let (template, variables): (_, Option<&Map<_, _>>) = match argument {
        Value::String(template) => (template, None),
        Value::Array(items) => match items.as_slice() {
            [Value::String(template)] => (template, None),
            [Value::String(template), Value::Object(variables)] => (template, Some(variables)),
            _ => return None,
        },
        _ => return None,
    };
    let mut text = Text::default();
    let mut rest = template.as_str();
    while let Some(start) = rest.find("${") {
        text.push_text(&rest[..start]);
        let after = &rest[start + 2..];
        let Some(end) = after.find('}') else {
            rest = &rest[start..];
            break;
        };
        let name = &after[..end];
        rest = &after[end + 1..];
        if let Some(literal) = name.strip_prefix('!') {
            text.push_text(&format!("${{{literal}}}"));
        } else if let Some(value) = variables.and_then(|it| it.get(name)) {
            text.push(&canonical(value));
        } else {
            text.push(&variable(name.trim()));
        }
    }
    text.push_text(rest);
    Some(text)
}

/// What `Fn::Join` says, if its items are written out.
fn join(argument: &Value) -> Option<Text> {
    let [Value::String(separator), Value::Array(items)] = argument.as_array()?.as_slice() else {
        return None;
    };
    let mut text = Text::default();
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            text.push_text(separator);
        }
        text.push(&canonical(item));
    }
    Some(text)
}

/// `${Queue.Arn}` is `Fn::GetAtt`, `${Queue}` is `Ref`.
fn variable(name: &str) -> Value {
    match name.split_once('.') {
        Some((id, attribute)) => json!({ "Fn::GetAtt": [id, attribute] }),
        None => json!({ "Ref": name }),
    }
}

/// `["A", "Endpoint", "Address"]` names the attribute `Endpoint.Address`.
fn joined(items: &[Value]) -> Option<String> {
    let names: Option<Vec<_>> = items[1..].iter().map(Value::as_str).collect();
    Some(names?.join("."))
}

/// The item that `Fn::Select` takes, where the list is written out.
fn chosen(items: &[Value]) -> Option<Value> {
    let [index, Value::Array(list)] = items else {
        return None;
    };
    let index = match index {
        Value::Number(index) => usize::try_from(index.as_u64()?).ok()?,
        Value::String(index) => index.parse().ok()?,
        _ => return None,
    };
    list.get(index).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(left: &Value, right: &Value) {
        assert_eq!(canonical(left), canonical(right), "{left} and {right}");
    }

    #[test]
    fn equal_functions_are_equal() {
        same(&json!({"Fn::Sub": "${Queue}"}), &json!({"Ref": "Queue"}));
        same(
            &json!({"Fn::Sub": "${Queue.Arn}"}),
            &json!({"Fn::GetAtt": ["Queue", "Arn"]}),
        );
        same(
            &json!({"Fn::Sub": ["${x}-1", {"x": {"Ref": "Q"}}]}),
            &json!({"Fn::Join": ["-", [{"Ref": "Q"}, "1"]]}),
        );
        same(&json!({"Fn::Sub": "${!Literal} a"}), &json!("${Literal} a"));
        same(
            &json!({"Fn::Join": ["", ["a", {"Fn::Join": ["/", ["b", {"Ref": "C"}]]}]]}),
            &json!({"Fn::Sub": "ab/${C}"}),
        );
        same(&json!({"Fn::Join": [",", []]}), &json!(""));
        same(
            &json!({"Fn::GetAtt": ["A", "B", "C"]}),
            &json!({"Fn::GetAtt": "A.B.C"}),
        );
        same(
            &json!({"Fn::Select": ["1", ["a", {"Ref": "B"}]]}),
            &json!({"Ref": "B"}),
        );
        same(&json!({"Fn::Split": [",", "a,b"]}), &json!(["a", "b"]));
        same(
            &json!({"Fn::GetAZs": ""}),
            &json!({"Fn::GetAZs": {"Ref": "AWS::Region"}}),
        );
        same(
            &json!({"Fn::If": ["C", {"Fn::Sub": "${A}"}, {"Ref": "A"}]}),
            &json!({"Ref": "A"}),
        );
        same(&json!({"Fn::Sub": "open ${brace"}), &json!("open ${brace"));
    }

    #[test]
    fn malformed_functions_stay_as_they_are() {
        for odd in [
            json!({"Fn::Sub": 1}),
            json!({"Fn::Join": []}),
            json!({"Fn::Join": ["", {"Ref": "List"}]}),
            json!({"Fn::GetAtt": []}),
            json!({"Fn::Select": [9, ["a"]]}),
            json!({"Fn::If": ["C"]}),
            json!({"Ref": null}),
            json!({"Fn::Sub": ["${a}", 1]}),
            json!({"Fn::Split": ["", "a"]}),
            json!({"Condition": {"Ref": "a"}}),
        ] {
            assert_eq!(canonical(&odd), odd);
        }
    }
}
