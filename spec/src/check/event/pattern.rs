//! The fields of a pattern, and the comparisons of their values.

use super::rule::UNKNOWN_EVENT_FIELD;
use crate::query::context::listed;
use crate::rule::Rule;
use crate::template::value::{Entry, Node, Object, Value};
use crate::{Diagnostic, suggest};

/// What an event has beside its detail.
const ENVELOPE: [&str; 11] = [
    "$or",
    "account",
    "detail",
    "detail-type",
    "id",
    "region",
    "replay-name",
    "resources",
    "source",
    "time",
    "version",
];

const OPERATORS: [&str; 8] = [
    "anything-but",
    "cidr",
    "equals-ignore-case",
    "exists",
    "numeric",
    "prefix",
    "suffix",
    "wildcard",
];

/// Reports fields at the top that no event has.
pub(super) fn envelope(pattern: &Object, found: &mut Vec<Diagnostic>) {
    for field in pattern
        .entries
        .iter()
        .filter(|entry| !ENVELOPE.contains(&entry.name.as_str()))
    {
        let message = format!("events have no field `{}`", field.name);
        let help = match suggest(&field.name, ENVELOPE) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => "fields of an event's own stand in `detail`".to_owned(),
        };
        found.push(
            UNKNOWN_EVENT_FIELD
                .at(field.position, message)
                .with_help(help),
        );
    }
}

/// Examines each field: a list of values, or an object of fields.
pub(super) fn fields(pattern: &Object, rule: &Rule, found: &mut Vec<Diagnostic>) {
    for field in &pattern.entries {
        let (name, node) = (field.name.as_str(), &field.value);
        if name == "$or" {
            alternatives(node, rule, found);
            continue;
        }
        match &node.value {
            Value::Object(inner) if inner.entries.is_empty() && !inner.open => {
                found.push(rule.at(node.position, format!("`{name}` cannot be an empty object")));
            }
            Value::Object(inner) => fields(inner, rule, found),
            Value::List(items) => values(field, items, rule, found),
            Value::Text(_)
            | Value::Boolean(_)
            | Value::Integer(_)
            | Value::Number(_)
            | Value::Null => {
                let message = format!("`{name}` wants a list of values, or an object of fields");
                let help = "put it in brackets: `[…]`".to_owned();
                found.push(rule.at(node.position, message).with_help(help));
            }
            _ => {}
        }
    }
}

/// `"$or": [{"a": [1]}, {"b": [2]}]`
fn alternatives(node: &Node, rule: &Rule, found: &mut Vec<Diagnostic>) {
    match &node.value {
        Value::List(items) => {
            if items.len() < 2 {
                found.push(rule.at(node.position, "`$or` wants two patterns or more"));
            }
            for item in items {
                match &item.value {
                    Value::Object(inner) => fields(inner, rule, found),
                    Value::Text(_)
                    | Value::List(_)
                    | Value::Integer(_)
                    | Value::Boolean(_)
                    | Value::Null => {
                        found.push(
                            rule.at(item.position, "an item of `$or` is an object of fields"),
                        );
                    }
                    _ => {}
                }
            }
        }
        // A field of that name, where its values are no patterns.
        Value::Object(inner) => fields(inner, rule, found),
        _ => {}
    }
}

fn values(field: &Entry, items: &[Node], rule: &Rule, found: &mut Vec<Diagnostic>) {
    let name = &field.name;
    if items.is_empty() {
        found.push(rule.at(
            field.value.position,
            format!("`{name}` cannot be an empty list: nothing would match"),
        ));
    }
    for item in items {
        match &item.value {
            Value::List(_) => {
                found.push(rule.at(
                    item.position,
                    format!("`{name}` has a list within its list"),
                ));
            }
            Value::Object(comparison) if !comparison.open => match comparison.entries.as_slice() {
                [operator] => found.extend(wrong(operator).map(|(wrong, help)| {
                    rule.at(
                        operator.value.position,
                        format!("`{}` of `{name}` {wrong}", operator.name),
                    )
                    .with_help(help)
                })),
                [] => found.push(rule.at(
                    item.position,
                    format!("an item of `{name}` compares nothing"),
                )),
                [_, second, ..] => {
                    let message = format!("an item of `{name}` has one comparison, not two");
                    let help = "write them as two items where one of them is enough".to_owned();
                    found.push(rule.at(second.position, message).with_help(help));
                }
            },
            _ => {}
        }
    }
}

/// What is wrong with a comparison.
fn wrong(operator: &Entry) -> Option<(String, Option<String>)> {
    let plain = |wrong: &str| Some((wrong.to_owned(), None));
    let node = &operator.value;
    let is_open = node.value.is_open()
        || matches!(
            node.value,
            Value::Choice(_) | Value::Reference(_) | Value::Absent
        );
    match operator.name.as_str() {
        name if !OPERATORS.contains(&name) => {
            let help = match suggest(name, OPERATORS) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!("there are {}", listed(&OPERATORS, "and")),
            };
            Some(("does not exist".to_owned(), Some(help)))
        }
        _ if is_open => None,
        "exists" => (!matches!(node.value, Value::Boolean(_)))
            .then(|| ("wants `true` or `false`".to_owned(), None)),
        "prefix" | "suffix" => match &node.value {
            Value::Text(_) => None,
            Value::Object(inner)
                if inner
                    .entries
                    .iter()
                    .all(|entry| entry.name == "equals-ignore-case") =>
            {
                None
            }
            _ => plain("wants a string"),
        },
        "wildcard" => match node.text() {
            Some(text) if text.contains("**") => plain("cannot have two stars in a row"),
            Some(_) => None,
            None => plain("wants a string"),
        },
        "equals-ignore-case" => node
            .text()
            .is_none()
            .then(|| ("wants a string".to_owned(), None)),
        "cidr" => match node.text() {
            Some(text) => (!is_network(text))
                .then(|| ("wants a network such as `10.0.0.0/24`".to_owned(), None)),
            None => plain("wants a network such as `10.0.0.0/24`"),
        },
        "numeric" => numeric(node),
        _ => anything_but(node),
    }
}

fn is_network(text: &str) -> bool {
    let (address, length) = text.split_once('/').unwrap_or((text, "0"));
    address.parse::<std::net::IpAddr>().is_ok()
        && length.parse::<u8>().is_ok_and(|length| length <= 128)
}

/// `["=", 5]`, `[">", 0, "<=", 5]`
fn numeric(node: &Node) -> Option<(String, Option<String>)> {
    let help = || Some("write `[\">\", 0]`, `[\">\", 0, \"<=\", 5]` or `[\"=\", 5]`".to_owned());
    let wrong = |text: &str| Some((text.to_owned(), help()));
    let Value::List(items) = &node.value else {
        return wrong("wants a list of a sign and a number");
    };
    if items.iter().any(|item| item.value.is_open()) {
        return None;
    }
    let mut signs = Vec::new();
    for pair in items.chunks(2) {
        let [sign, number] = pair else {
            return wrong("has a sign without a number");
        };
        let Some(sign) = sign
            .text()
            .filter(|sign| ["=", "<", "<=", ">", ">="].contains(sign))
        else {
            return wrong("wants `=`, `<`, `<=`, `>` or `>=` before a number");
        };
        let number = match number.value {
            #[allow(
                clippy::cast_precision_loss,
                reason = "it is compared with a limit far from it"
            )]
            Value::Integer(number) => number as f64,
            Value::Number(number) => number,
            _ => return wrong("wants a number after its sign"),
        };
        if number.abs() > 5.0e9 {
            return wrong("takes numbers up to 5 billion");
        }
        signs.push((sign, number));
    }
    match signs.as_slice() {
        [_] => None,
        [(low, from), (high, to)] => match (low.starts_with('>'), high.starts_with('<')) {
            (true, true) if from >= to => wrong("has a range that nothing is in"),
            (true, true) => None,
            _ => wrong("wants a range from its lower end (`>`) to its upper one (`<`)"),
        },
        _ => wrong("wants a sign and a number, once or twice"),
    }
}

fn anything_but(node: &Node) -> Option<(String, Option<String>)> {
    let plain = |wrong: &str| Some((wrong.to_owned(), None));
    match &node.value {
        Value::Text(_) | Value::Integer(_) | Value::Number(_) => None,
        Value::List(items) if items.is_empty() => plain("cannot be an empty list"),
        Value::List(items) => {
            let (mut texts, mut numbers, mut open) = (0, 0, 0);
            for item in items {
                match &item.value {
                    Value::Text(_) => texts += 1,
                    Value::Integer(_) | Value::Number(_) => numbers += 1,
                    value if value.is_open() => open += 1,
                    _ => {}
                }
            }
            if open > 0 || texts == items.len() || numbers == items.len() {
                None
            } else {
                plain("wants strings only, or numbers only")
            }
        }
        Value::Object(inner) => match inner.entries.as_slice() {
            [operator]
                if ["prefix", "suffix", "wildcard", "equals-ignore-case"]
                    .contains(&operator.name.as_str()) =>
            {
                None
            }
            _ if inner.open => None,
            [operator] => plain(&format!(
                "takes `prefix`, `suffix`, `wildcard` and `equals-ignore-case`, not `{}`",
                operator.name
            )),
            _ => plain("takes one comparison"),
        },
        _ => plain("wants a string, a number, a list of them, or one comparison"),
    }
}
