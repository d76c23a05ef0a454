//! The policies that a template states, and whose they are.

use super::pieces::{Open, Part, Pieces};
use super::place::{BEARERS, PolicyKind, PolicyPlace};
use super::resolver::{Resolver, type_of};
use super::settled::branches;
use super::when::When;
use super::written::Written;
use crate::ResourceType;
use crate::facts::relation::policy_target;
use crate::list::List;
use crate::template::sections::Resource;
use crate::template::value::{Node, Piece, Value};

pub(super) const PERMISSION: &str = "AWS::Lambda::Permission";

/// The properties of a type that say whose its policy is, or what it is about.
///
/// ```
/// use infrastruct_spec::policy::holder_properties;
///
/// assert_eq!(holder_properties("AWS::SQS::QueuePolicy"), ["Queues"]);
/// assert!(holder_properties("AWS::IAM::Role").is_empty());
/// ```
pub fn holder_properties(type_name: &str) -> Vec<&'static str> {
    if type_name == PERMISSION {
        return vec!["FunctionName"];
    }
    let bearers = BEARERS.iter().find(|(name, _)| *name == type_name);
    match bearers {
        Some((_, properties)) => properties.to_vec(),
        None => policy_target(type_name).into_iter().list(),
    }
}

/// A policy that a template states.
pub(super) struct Stated {
    /// Where in the properties it stands: `Policies/*/PolicyDocument`.
    pub(super) path: String,
    /// What the schema says that it is, or what it looks like.
    pub(super) kind: PolicyKind,
    pub(super) written: Written,
}

impl Stated {
    /// The policies in the properties of a resource.
    pub(super) fn in_properties(resource: &Resource) -> Vec<Self> {
        let mut search = Search {
            places: type_of(resource)
                .map(ResourceType::policies)
                .unwrap_or_default(),
            found: Vec::new(),
        };
        let when = existence(resource);
        search.walk(&resource.properties, "", &when);
        search.found
    }
}

/// The condition of a resource.
pub(super) fn existence(resource: &Resource) -> When {
    let condition = resource.condition();
    condition
        .and_then(|name| When::default().with(name, true))
        .unwrap_or_default()
}

struct Search {
    places: Vec<PolicyPlace>,
    found: Vec<Stated>,
}

impl Search {
    fn walk(&mut self, node: &Node, path: &str, when: &When) {
        let place = self.places.iter().find(|place| place.path == path);
        let place = place.map(|place| place.kind);
        match &node.value {
            Value::Absent | Value::Null => {}
            Value::Choice(choice) => {
                for (when, branch) in branches(choice, when) {
                    self.walk(branch, path, &when);
                }
            }
            _ if place.is_some() || looks_like_policy(node) => self.add(node, path, place, when),
            Value::Object(object) => {
                for entry in &object.entries {
                    self.walk(&entry.value, &joined(path, &entry.name), when);
                }
            }
            Value::List(items) => {
                let path = joined(path, "*");
                for item in items {
                    self.walk(item, &path, when);
                }
            }
            Value::Text(_) | Value::Joined(_) if mentions_statements(&node.value) => {
                let document = node
                    .document()
                    .filter(|document| looks_like_policy(document));
                if let Some(document) = document {
                    self.add(&document, path, None, when);
                }
            }
            _ => {}
        }
    }

    fn add(&mut self, document: &Node, path: &str, kind: Option<PolicyKind>, when: &When) {
        let written = Written::of(document, when);
        let names_somebody = |(_, node): &(When, Node)| {
            ["Principal", "NotPrincipal"]
                .iter()
                .any(|name| node.get(name).is_some())
        };
        let kind = kind.unwrap_or(if written.listed.iter().any(names_somebody) {
            PolicyKind::Resource
        } else {
            PolicyKind::Identity
        });
        self.found.push(Stated {
            path: path.to_owned(),
            kind,
            written,
        });
    }
}

fn joined(path: &str, step: &str) -> String {
    if path.is_empty() {
        step.to_owned()
    } else {
        format!("{path}/{step}")
    }
}

fn mentions_statements(value: &Value) -> bool {
    let has = |text: &str| text.contains("Statement");
    match value {
        Value::Text(text) => has(text),
        Value::Joined(pieces) => pieces
            .iter()
            .any(|piece| matches!(piece, Piece::Literal(text) if has(text))),
        _ => false,
    }
}

/// Whether an object of free JSON has statements that are some.
fn looks_like_policy(node: &Node) -> bool {
    node.get("Statement").is_some_and(are_statements)
}

fn are_statements(node: &Node) -> bool {
    match &node.value {
        Value::List(items) => !items.is_empty() && items.iter().all(are_statements),
        Value::Choice(choice) => {
            let nothing = |branch: &&Node| !matches!(branch.value, Value::Absent);
            choice.branches.iter().filter(nothing).all(are_statements)
        }
        _ => node.get("Effect").or_else(|| node.get("Action")).is_some(),
    }
}

/// Whose a policy is: who bears it, or what it is about.
pub(super) struct Holders {
    pub(super) listed: Vec<(When, Pieces)>,
    /// Whether there may be others.
    pub(super) open: bool,
}

impl Holders {
    /// Those that a resource names; itself where it names none.
    pub(super) fn of(resource: &Resource, resolver: &Resolver<'_>) -> Self {
        let mut holders = Self {
            listed: Vec::new(),
            open: false,
        };
        for property in holder_properties(&resource.type_name) {
            if let Some(node) = resource.properties.get(property) {
                holders.add(node, &When::default(), resolver);
            }
        }
        for (_, holder) in &mut holders.listed {
            if let Some(name) = referred(holder) {
                *holder = Pieces::open(Open {
                    key: Some(name),
                    ..Open::default()
                });
            }
        }
        if holders.listed.is_empty() {
            let own = Pieces::open(Open {
                key: Some(resource.name.clone()),
                ..Open::default()
            });
            holders.listed.push((When::default(), own));
        }
        holders
    }

    /// Those of a value, which may be a list.
    pub(super) fn in_value(node: &Node, resolver: &Resolver<'_>) -> Self {
        let mut holders = Self {
            listed: Vec::new(),
            open: false,
        };
        holders.add(node, &When::default(), resolver);
        holders
    }

    fn add(&mut self, node: &Node, when: &When, resolver: &Resolver<'_>) {
        match &node.value {
            Value::Absent | Value::Null => {}
            Value::List(items) => items.iter().for_each(|item| self.add(item, when, resolver)),
            Value::Choice(choice) => {
                self.open |= choice.condition.is_none();
                for (when, branch) in branches(choice, when) {
                    self.add(branch, &when, resolver);
                }
            }
            _ => match resolver.say(node).as_deref() {
                Some([single]) => self.listed.push((when.clone(), single.clone())),
                _ => self.open = true,
            },
        }
    }
}

/// The resource, or parameter, that a value refers to and says nothing else.
pub(super) fn referred(value: &Pieces) -> Option<String> {
    let [Part::Open(Open { key: Some(key), .. })] = value.parts() else {
        return None;
    };
    let is_path = key
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'.');
    is_path.then(|| key.split('.').next())?.map(str::to_owned)
}
