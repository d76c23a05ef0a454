//! The rules of a Choice state.

use super::intrinsic;
use super::rule;
use super::state::State;
use crate::facts::comparison::{Wants, comparisons};
use crate::facts::states::QueryLanguage;
use crate::list::List;
use crate::template::held::{entry, is_certain, list, object, text, text_of};
use crate::template::value::{Entry, Node, Object, Value};
use crate::{Diagnostic, suggest};

/// Beside a comparison.
const OTHERS: [&str; 4] = ["Variable", "Next", "Comment", "Assign"];
const CONNECTIVES: [&str; 3] = ["And", "Or", "Not"];

pub(super) fn check(state: &State<'_>, language: QueryLanguage, found: &mut Vec<Diagnostic>) {
    let (Some(state_object), Some("Choice")) = (state.object, state.kind) else {
        return;
    };
    let Some(rules) = entry(state_object, "Choices").and_then(|entry| list(&entry.value)) else {
        return;
    };
    let reader = Reader {
        state,
        comparisons: comparisons(),
    };
    for rule in rules {
        let Some(rule) = object(rule).map(|object| (object, rule)) else {
            continue;
        };
        if entry(rule.0, "Next").is_none() && is_certain(rule.0) {
            let message = format!(
                "a rule of state `{}` has no `{}`",
                state.name,
                state.field("Next")
            );
            found.push(rule::STATE_MACHINE.at(rule.1.position, message));
        }
        match language {
            QueryLanguage::JsonPath => reader.rule(rule.0, rule.1, true, found),
            QueryLanguage::Jsonata => reader.condition(rule.0, rule.1, found),
            QueryLanguage::Unknown => {}
        }
    }
    if entry(state_object, "Default").is_none() && is_certain(state_object) && !is_total(rules) {
        let message = format!(
            "Choice state `{}` has no `{}`: where no rule matches, the execution fails",
            state.name,
            state.field("Default")
        );
        let help = "where one always matches, allow `partial_choice` with the reason".to_owned();
        found.push(
            rule::PARTIAL_CHOICE
                .at(state.position, message)
                .with_help(help),
        );
    }
}

struct Reader<'s> {
    state: &'s State<'s>,
    comparisons: Vec<(String, Wants)>,
}

impl Reader<'_> {
    fn wrong(&self, at: crate::Position, message: impl std::fmt::Display) -> Diagnostic {
        let message = format!("a rule of state `{}` {message}", self.state.name);
        rule::STATE_MACHINE.at(at, message)
    }

    fn field(&self, name: &str) -> String {
        self.state.field(name)
    }

    fn condition(&self, rule: &Object, node: &Node, found: &mut Vec<Diagnostic>) {
        if entry(rule, "Condition").is_none() && is_certain(rule) {
            let message = format!("has no `{}`, which JSONata wants", self.field("Condition"));
            found.push(self.wrong(node.position, message));
        }
        for entry in &rule.entries {
            if !["Condition", "Next", "Comment", "Assign", "Output"].contains(&entry.name.as_str())
            {
                found.push(self.wrong(
                    entry.position,
                    format_args!("has no field `{}` with JSONata", self.field(&entry.name)),
                ));
            }
        }
    }

    fn rule(&self, rule: &Object, node: &Node, is_outer: bool, found: &mut Vec<Diagnostic>) {
        let mut tests: Vec<&Entry> = Vec::new();
        for entry in rule
            .entries
            .iter()
            .filter(|entry| !matches!(entry.value.value, Value::Absent))
        {
            let name = entry.name.as_str();
            if OTHERS.contains(&name) {
                if name == "Next" && !is_outer {
                    let message = format!("has a `{}` within another rule", self.field(name));
                    found.push(self.wrong(entry.position, message));
                }
                continue;
            }
            if CONNECTIVES.contains(&name) {
                self.connective(entry, found);
            } else if let Some((_, wants)) =
                self.comparisons.iter().find(|(known, _)| known == name)
            {
                self.comparison(entry, *wants, found);
            } else {
                found.push(self.unknown(entry));
            }
            tests.push(entry);
        }
        let is_connected = tests
            .iter()
            .any(|entry| CONNECTIVES.contains(&entry.name.as_str()));
        match (tests.as_slice(), entry(rule, "Variable")) {
            ([], _) if is_certain(rule) => {
                found.push(self.wrong(node.position, "has no comparison"));
            }
            ([_, second, ..], _) => {
                let message = format!(
                    "has both `{}` and `{}`: connect them with `{}`",
                    self.field(&tests[0].name),
                    self.field(&second.name),
                    self.field("And")
                );
                found.push(self.wrong(second.position, message));
            }
            ([only], None) if !is_connected && is_certain(rule) => {
                let message = format!(
                    "has no `{}` for `{}`",
                    self.field("Variable"),
                    self.field(&only.name)
                );
                found.push(self.wrong(node.position, message));
            }
            _ => {}
        }
        let variable = entry(rule, "Variable").map(|entry| &entry.value);
        if let Some((variable, written)) = variable.and_then(|node| Some((node, text(node)?)))
            && let Some(wrong) = intrinsic::mistake(written)
        {
            found.push(rule::STATE_PATH.at(
                variable.position,
                format!(
                    "`{}` of state `{}` is no path: {wrong}",
                    self.field("Variable"),
                    self.state.name
                ),
            ));
        }
    }

    fn connective(&self, connective: &Entry, found: &mut Vec<Diagnostic>) {
        let name = connective.name.as_str();
        let shown = self.field(name);
        let inner = match &connective.value.value {
            Value::Object(_) if name == "Not" => std::slice::from_ref(&connective.value),
            Value::List(items) if name != "Not" => {
                if items.is_empty() {
                    found.push(self.wrong(
                        connective.value.position,
                        format_args!("has an empty `{shown}`"),
                    ));
                }
                items.as_slice()
            }
            Value::Object(_) => {
                found.push(self.wrong(
                    connective.value.position,
                    format_args!("wants a list for `{shown}`"),
                ));
                return;
            }
            Value::List(_) => {
                found.push(self.wrong(
                    connective.value.position,
                    format_args!("wants one rule for `{shown}`, not a list"),
                ));
                return;
            }
            Value::Text(_)
            | Value::Boolean(_)
            | Value::Integer(_)
            | Value::Number(_)
            | Value::Null => {
                found.push(self.wrong(
                    connective.value.position,
                    format_args!("wants rules for `{shown}`"),
                ));
                return;
            }
            _ => return,
        };
        for node in inner {
            if let Some(object) = object(node) {
                self.rule(object, node, false, found);
            }
        }
    }

    fn comparison(&self, comparison: &Entry, wants: Wants, found: &mut Vec<Diagnostic>) {
        let (name, node) = (&comparison.name, &comparison.value);
        let shown = self.field(name);
        let is_right = match (&node.value, wants) {
            (Value::Text(written), Wants::Text) if name.ends_with("Path") => {
                if let Some(wrong) = intrinsic::mistake(written) {
                    found.push(rule::STATE_PATH.at(
                        node.position,
                        format!(
                            "`{shown}` of state `{}` is no path: {wrong}",
                            self.state.name
                        ),
                    ));
                }
                true
            }
            (Value::Text(_), wants) => wants == Wants::Text,
            (Value::Integer(_) | Value::Number(_), wants) => wants == Wants::Number,
            (Value::Boolean(_), wants) => wants == Wants::Boolean,
            (Value::List(_) | Value::Object(_) | Value::Null, _) => false,
            _ => true,
        };
        if !is_right {
            let wanted = match wants {
                Wants::Text => "a string",
                Wants::Number => "a number",
                Wants::Boolean => "`true` or `false`",
            };
            found.push(self.wrong(node.position, format_args!("wants {wanted} for `{shown}`")));
        }
    }

    fn unknown(&self, entry: &Entry) -> Diagnostic {
        let found = self.wrong(
            entry.position,
            format_args!(
                "has a comparison `{}`, which does not exist",
                self.field(&entry.name)
            ),
        );
        if entry.name == "Condition" {
            return found.with_help(format!(
                "`{}` is for JSONata: set `{}`",
                self.field("Condition"),
                self.field("QueryLanguage")
            ));
        }
        let known = self.comparisons.iter().map(|(name, _)| name.as_str());
        let known: Vec<String> = known
            .chain(CONNECTIVES)
            .chain(OTHERS)
            .map(|name| self.field(name))
            .list();
        let meant = suggest(&entry.name, known.iter().map(String::as_str));
        found.with_help(meant.map(|meant| format!("did you mean `{meant}`?")))
    }
}

/// Whether one of the rules always matches: a condition that is true, or a test and its opposite.
fn is_total(rules: &[Node]) -> bool {
    let rules: Vec<&Object> = rules.iter().filter_map(object).list();
    let always = |rule: &&Object| match entry(rule, "Condition").map(|entry| &entry.value.value) {
        Some(Value::Boolean(holds)) => *holds,
        Some(Value::Text(written)) => {
            let written = written.trim_start_matches("{%").trim_end_matches("%}");
            written.trim() == "true"
        }
        Some(_) => true,
        None => false,
    };
    let opposite =
        |(at, one): (usize, &&Object)| rules[at + 1..].iter().any(|other| are_opposite(one, other));
    rules.iter().any(always) || rules.iter().enumerate().any(opposite)
}

fn are_opposite(one: &Object, other: &Object) -> bool {
    let (Some(variable), Some(same)) = (text_of(one, "Variable"), text_of(other, "Variable"))
    else {
        return false;
    };
    variable == same
        && one.entries.iter().any(|test| {
            let Value::Boolean(wanted) = test.value.value else {
                return false;
            };
            let is_same_test = entry(other, &test.name);
            is_same_test.is_some_and(|other| other.value.value == Value::Boolean(!wanted))
        })
}
