//! IAM statements: who may do what with what.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::template::Text;

/// A statement of a policy, wherever it is written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Statement {
    /// Whether it allows; else it denies.
    pub allows: bool,
    /// Who: `AWS:${Role}`, `Service:sns.amazonaws.com`.
    pub principals: Names,
    /// What: `sqs:SendMessage`.
    pub actions: Names,
    /// With what: `${Queue.Arn}`.
    pub resources: Names,
    /// Under which conditions: JSON, or nothing.
    pub condition: String,
}

/// The names in a part of a statement.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Names {
    /// Whether all but these are meant: `NotAction`.
    pub except: bool,
    /// The names, with `*` for anything.
    pub names: BTreeSet<String>,
}

/// A managed policy attached to somebody.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Attachment {
    /// To whom: `${Role}`.
    pub principal: String,
    /// The policy's ARN.
    pub policy: String,
}

impl Names {
    pub(super) fn of(name: String) -> Self {
        Self {
            except: false,
            names: BTreeSet::from([name]),
        }
    }

    /// The names, one a line.
    pub fn lines(&self) -> String {
        let names: Vec<_> = self.names.iter().map(String::as_str).collect();
        let names = names.join("\n");
        if self.except {
            format!("all but\n{names}")
        } else {
            names
        }
    }

    /// Whether whatever these names mean is among what the other's mean.
    fn is_within(&self, other: &Self, same_case: bool) -> bool {
        if self.except || other.except {
            return self == other;
        }
        let covered = |name: &String| {
            other
                .names
                .iter()
                .any(|pattern| covers(pattern, name, same_case))
        };
        self.names.iter().all(covered)
    }
}

impl Statement {
    /// Whether the other statement says at least as much.
    pub(crate) fn is_within(&self, other: &Self) -> bool {
        self.allows == other.allows
            && self.principals.is_within(&other.principals, true)
            && self.actions.is_within(&other.actions, false)
            && self.resources.is_within(&other.resources, true)
            && (other.condition.is_empty() || other.condition == self.condition)
    }
}

/// Whether a pattern means all that another means: `s3:*` and `s3:Get*`.
fn covers(pattern: &str, name: &str, same_case: bool) -> bool {
    if !same_case {
        return covers(&pattern.to_lowercase(), &name.to_lowercase(), true);
    }
    let Some((start, rest)) = pattern.split_once('*') else {
        return pattern == name;
    };
    let Some(name) = name.strip_prefix(start) else {
        return false;
    };
    let mut parts = rest.split('*').peekable();
    let mut left = name;
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return left.ends_with(part);
        }
        match left.find(part) {
            Some(at) => left = &left[at + part.len()..],
            None => return false,
        }
    }
    true
}

/// Conditions, one a line: `ArnLike aws:SourceArn = ${Topic}`.
pub(crate) fn condition_lines(condition: &str) -> String {
    let Ok(Value::Object(operators)) = serde_json::from_str(condition) else {
        return String::new();
    };
    let values = |value: &Value| {
        listed(Some(value))
            .into_iter()
            .map(text)
            .collect::<Vec<_>>()
            .join(", ")
    };
    let lines = operators.iter().flat_map(|(operator, keys)| match keys {
        Value::Object(keys) if !crate::template::is_function(keys) => keys
            .iter()
            .map(|(key, value)| format!("{operator} {key} = {}", values(value)))
            .collect(),
        value => vec![format!("{operator} = {}", values(value))],
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// A value as text: what `Fn::Sub` would say.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => Text::of_canonical(other).map_or_else(|| other.to_string(), |text| text.shown()),
    }
}

pub(super) fn listed(value: Option<&Value>) -> Vec<&Value> {
    match value {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::Array(items)) => items.iter().collect(),
        Some(single) => vec![single],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_cover_what_they_mean() {
        for (pattern, name) in [
            ("*", "s3:GetObject"),
            ("s3:*", "s3:Get*"),
            ("s3:Get*", "S3:getobject"),
            ("a*c", "abc"),
            ("a", "a"),
        ] {
            assert!(covers(pattern, name, false), "{pattern} {name}");
        }
        for (pattern, name) in [
            ("s3:Get*", "s3:*"),
            ("s3:GetObject", "s3:Get*"),
            ("a*b", "abc"),
            ("ab*ba", "aba"),
        ] {
            assert!(!covers(pattern, name, false), "{pattern} {name}");
        }
    }
}
