//! The paths, intrinsic functions and `JSONata` expressions in a state's fields.

use super::rule;
use super::state::State;
use super::{intrinsic, jsonata, path};
use crate::Diagnostic;
use crate::facts::states::QueryLanguage;
use crate::template::held::{entry, list, object, text};
use crate::template::value::{Entry, Node, Object, Value};

/// Fields that take a path.
const PATHS: [&str; 14] = [
    "CausePath",
    "ErrorPath",
    "HeartbeatSecondsPath",
    "InputPath",
    "ItemsPath",
    "MaxConcurrencyPath",
    "MaxInputBytesPerBatchPath",
    "MaxItemsPath",
    "MaxItemsPerBatchPath",
    "OutputPath",
    "SecondsPath",
    "TimeoutSecondsPath",
    "TimestampPath",
    "ToleratedFailureCountPath",
];

/// Fields in which a name that ends in `.$` takes a path or a function.
const TEMPLATES: [&str; 6] = [
    "Assign",
    "BatchInput",
    "Credentials",
    "ItemSelector",
    "Parameters",
    "ResultSelector",
];

/// Objects with such fields within.
const GROUPS: [&str; 5] = [
    "ItemBatcher",
    "ItemReader",
    "ReaderConfig",
    "ResultWriter",
    "Catch",
];

/// Fields that are not evaluated.
const PLAIN: [&str; 11] = [
    "Branches",
    "Comment",
    "Default",
    "ItemProcessor",
    "Iterator",
    "Label",
    "Next",
    "QueryLanguage",
    "Resource",
    "Result",
    "Type",
];

pub(super) fn check(state: &State<'_>, language: QueryLanguage, found: &mut Vec<Diagnostic>) {
    let Some(fields) = state.object else { return };
    let reader = Reader { state };
    match language {
        QueryLanguage::JsonPath => reader.paths(fields, found),
        QueryLanguage::Jsonata => {
            let evaluated = |entry: &&Entry| !PLAIN.contains(&entry.name.as_str());
            for entry in fields.entries.iter().filter(evaluated) {
                reader.expressions(&entry.value, &state.field(&entry.name), found);
            }
        }
        QueryLanguage::Unknown => {}
    }
}

struct Reader<'s> {
    state: &'s State<'s>,
}

impl Reader<'_> {
    fn paths(&self, fields: &Object, found: &mut Vec<Diagnostic>) {
        for field in &fields.entries {
            let name = field.name.as_str();
            let written = text(&field.value);
            if PATHS.contains(&name) {
                found.extend(
                    written
                        .and_then(intrinsic::mistake)
                        .map(|wrong| self.no_path(field, &self.state.field(name), &wrong)),
                );
            } else if name == "ResultPath" {
                found.extend(
                    written
                        .and_then(path::mistake_in_place)
                        .map(|wrong| self.no_path(field, &self.state.field(name), &wrong)),
                );
            } else if TEMPLATES.contains(&name) {
                self.template(&field.value, found);
            } else if GROUPS.contains(&name) {
                let items = list(&field.value).unwrap_or(std::slice::from_ref(&field.value));
                for group in items.iter().filter_map(object) {
                    self.paths(group, found);
                }
            } else if name == "Choices" {
                let assigned = list(&field.value)
                    .unwrap_or_default()
                    .iter()
                    .filter_map(object);
                assigned
                    .filter_map(|rule| entry(rule, "Assign"))
                    .for_each(|entry| self.template(&entry.value, found));
            }
        }
    }

    /// `{"name.$": "$.order.name", "fixed": 1}`
    fn template(&self, node: &Node, found: &mut Vec<Diagnostic>) {
        match &node.value {
            Value::List(items) => items.iter().for_each(|item| self.template(item, found)),
            Value::Object(object) => {
                for field in &object.entries {
                    match (field.name.strip_suffix(".$"), &field.value.value) {
                        (Some(short), value) => {
                            if let Some(other) =
                                object.entries.iter().find(|other| other.name == short)
                            {
                                let message = format!(
                                    "`{short}` and `{}` in state `{}` name one field",
                                    field.name, self.state.name
                                );
                                found.push(
                                    rule::STATE_MACHINE
                                        .at(field.position, message)
                                        .note(other.position, "the other one is here"),
                                );
                            }
                            match value {
                                Value::Text(written) => found.extend(
                                    intrinsic::mistake(written)
                                        .map(|wrong| self.no_path(field, &field.name, &wrong)),
                                ),
                                Value::Boolean(_)
                                | Value::Integer(_)
                                | Value::Number(_)
                                | Value::List(_)
                                | Value::Object(_) => {
                                    let message = format!(
                                        "`{}` in state `{}` wants a path or a function in a string",
                                        field.name, self.state.name
                                    );
                                    let help = format!("a value of its own is called `{short}`");
                                    found.push(
                                        rule::STATE_PATH
                                            .at(field.value.position, message)
                                            .with_help(help),
                                    );
                                }
                                _ => {}
                            }
                        }
                        (None, Value::Text(written)) if is_path(written) => {
                            found.push(self.path_as_text(field, written));
                        }
                        (None, _) => self.template(&field.value, found),
                    }
                }
            }
            _ => {}
        }
    }

    /// `{"Payload": "$.order"}`, which hands on `$.order`
    fn path_as_text(&self, field: &Entry, written: &str) -> Diagnostic {
        let name = &field.name;
        let message = format!(
            "`{written}` for `{name}` of state `{}` is a text, and nothing is looked up",
            self.state.name
        );
        rule::PATH_AS_TEXT
            .at(field.value.position, message)
            .with_help(format!(
                "what is looked up has a name with `.$`: `{name}.$`"
            ))
    }

    fn no_path(&self, field: &Entry, shown: &str, wrong: &str) -> Diagnostic {
        let written = text(&field.value).unwrap_or_default();
        let kind = if written.starts_with("States.") {
            "call"
        } else {
            "path"
        };
        let message = format!(
            "`{written}` for `{shown}` of state `{}` is no {kind}: {wrong}",
            self.state.name
        );
        rule::STATE_PATH.at(field.value.position, message)
    }

    /// Every string within `{% … %}`.
    fn expressions(&self, node: &Node, field: &str, found: &mut Vec<Diagnostic>) {
        match &node.value {
            Value::Text(written) => {
                if let Some(wrong) = of_expression(written) {
                    let message = format!(
                        "`{field}` of state `{}` is no JSONata expression: {wrong}",
                        self.state.name
                    );
                    found.push(rule::STATE_PATH.at(node.position, message));
                }
            }
            Value::List(items) => items
                .iter()
                .for_each(|item| self.expressions(item, field, found)),
            Value::Object(object) => {
                for entry in object
                    .entries
                    .iter()
                    .filter(|entry| !matches!(entry.name.as_str(), "Next" | "Comment"))
                {
                    let name = if object.is_json {
                        entry.name.clone()
                    } else {
                        self.state.field(&entry.name)
                    };
                    self.expressions(&entry.value, &name, found);
                }
            }
            _ => {}
        }
    }
}

fn is_path(written: &str) -> bool {
    written.starts_with("$.")
        || written.starts_with("$$.")
        || written.starts_with("States.") && written.ends_with(')')
}

fn of_expression(written: &str) -> Option<String> {
    match (written.strip_prefix("{%"), written.strip_suffix("%}")) {
        (None, None) => None,
        (Some(_), None) => Some("`%}` is missing at its end".to_owned()),
        (None, Some(_)) => Some("`{%` is missing at its start".to_owned()),
        (Some(_), Some(_)) if written.len() < 4 => Some("it is empty".to_owned()),
        (Some(_), Some(_)) => jsonata::mistake(&written[2..written.len() - 2]),
    }
}
