//! Reads policy documents.

use infrastruct_json::Value as Json;

use super::condition::Condition;
use super::names::{Name, Names};
use super::pieces::{Open, Part, Pieces};
use super::resolver::Resolver;
use super::statement::{Principals, Statement, Statements};
use crate::list::List;
use crate::template::sections::Template;
use crate::template::value::{Entry, Node, Object, Position, Value};
use crate::verdict::Verdict;

impl Statements {
    /// The statements of a policy document, of which any part may be unknown.
    pub fn read(document: &Node, resolver: &Resolver<'_>) -> Self {
        let mut read = Self::default();
        Reader { resolver }.document(document, Verdict::Yes, &mut read);
        read
    }

    /// The statements of a policy document that is plain JSON.
    ///
    /// ```
    /// use infrastruct_spec::policy::Statements;
    ///
    /// let policy = infrastruct_json::json!({ "Statement": [{ "Effect": "Deny", "Action": "*", "Resource": "*" }] });
    /// assert_eq!(Statements::from_json(&policy).listed.len(), 1);
    /// ```
    pub fn from_json(document: &Json) -> Self {
        let template = Template::default();
        Self::read(
            &Node::from_json(document, Position::default()),
            &Resolver::new(&template),
        )
    }
}

#[cfg(feature = "command")]
impl Statement {
    /// A statement that is an object.
    pub(super) fn read(node: &Node, resolver: &Resolver<'_>) -> Option<Self> {
        let object = node.object()?;
        Some(Reader { resolver }.statement(object, node.position, Verdict::Yes))
    }
}

struct Reader<'s, 't> {
    resolver: &'s Resolver<'t>,
}

impl Reader<'_, '_> {
    fn document(&self, node: &Node, exists: Verdict, read: &mut Statements) {
        match &node.value {
            Value::Object(object) => match object.get("Statement") {
                Some(statements) => self.statements(statements, exists, read),
                None => read.open |= object.open,
            },
            Value::Choice(choice) => choice
                .branches
                .iter()
                .for_each(|branch| self.document(branch, Verdict::Unknown, read)),
            Value::Absent | Value::Null => {}
            _ => match node.document() {
                Some(document) if document.object().is_some() => {
                    self.document(&document, exists, read);
                }
                _ => read.open = true,
            },
        }
    }

    fn statements(&self, node: &Node, exists: Verdict, read: &mut Statements) {
        match &node.value {
            Value::List(items) => items
                .iter()
                .for_each(|item| self.statements(item, exists, read)),
            Value::Choice(choice) => choice
                .branches
                .iter()
                .for_each(|branch| self.statements(branch, Verdict::Unknown, read)),
            Value::Object(object) => {
                let statement = self.statement(object, node.position, exists);
                read.listed.push(statement);
            }
            Value::Absent | Value::Null => {}
            _ => read.open = true,
        }
    }

    fn statement(&self, object: &Object, position: Position, exists: Verdict) -> Statement {
        let mut statement = Statement {
            allows: match object.get("Effect").map(|node| &node.value) {
                Some(Value::Text(effect)) => Verdict::from(effect == "Allow"),
                _ => Verdict::Unknown,
            },
            exists: if object.open {
                Verdict::Unknown
            } else {
                exists
            },
            principals: None,
            actions: self.names(object, "Action").unwrap_or_default(),
            resources: self.names(object, "Resource"),
            conditions: Vec::new(),
            position,
        };
        for (name, except) in [("Principal", false), ("NotPrincipal", true)] {
            if let Some(node) = object.get(name) {
                statement.principals = Some(self.principals(node, except));
            }
        }
        if let Some(node) = object.get("Condition")
            && !self.conditions(node, &mut statement.conditions)
        {
            statement.exists = Verdict::Unknown;
        }
        statement
    }

    /// The names under `Action` or `NotAction`.
    fn names(&self, object: &Object, name: &str) -> Option<Names> {
        let not = format!("Not{name}");
        let (node, except) = match object.get(name) {
            Some(node) => (node, false),
            None => (object.get(&not)?, true),
        };
        let mut names = Names {
            except,
            ..Names::default()
        };
        names.open = !self.list(node, &mut names.listed);
        Some(names)
    }

    fn principals(&self, node: &Node, except: bool) -> Principals {
        let mut principals = Principals {
            except,
            ..Principals::default()
        };
        let Value::Object(object) = &node.value else {
            let mut names = Vec::new();
            principals.open = !self.list(node, &mut names);
            principals.listed = names.into_iter().map(|name| (None, name)).list();
            return principals;
        };
        principals.open = object.open;
        for Entry { name, value, .. } in &object.entries {
            let mut names = Vec::new();
            principals.open |= !self.list(value, &mut names);
            let kind = Some(name.clone());
            let listed = names.into_iter().map(|name| (kind.clone(), name));
            principals.listed.extend(listed);
        }
        principals
    }

    /// Whether all are known.
    fn conditions(&self, node: &Node, conditions: &mut Vec<Condition>) -> bool {
        let Value::Object(operators) = &node.value else {
            return node.value == Value::Absent;
        };
        let mut known = !operators.open;
        for operator in &operators.entries {
            let Value::Object(keys) = &operator.value.value else {
                known = false;
                continue;
            };
            known &= !keys.open;
            for key in &keys.entries {
                let mut values = Vec::new();
                let open = !self.list(&key.value, &mut values);
                conditions.push(Condition {
                    operator: operator.name.clone(),
                    key: key.name.clone(),
                    values,
                    open,
                });
            }
        }
        known
    }

    /// The names of a list, or a single one; whether all are known.
    fn list(&self, node: &Node, names: &mut Vec<Name>) -> bool {
        match &node.value {
            Value::List(items) => {
                let mut known = true;
                for item in items {
                    known &= self.list(item, names);
                }
                known
            }
            Value::Absent | Value::Null => true,
            _ => match self.resolver.say(node) {
                Some(name) => {
                    names.push(name.iter().map(variables).list());
                    true
                }
                None => false,
            },
        }
    }
}

/// `${aws:username}` in a policy is known when it is evaluated.
fn variables(pieces: &Pieces) -> Pieces {
    let mut found = Pieces::default();
    for piece in pieces.parts() {
        let Part::Text(text) = piece else {
            found.push(piece.clone().into());
            continue;
        };
        let mut rest = text.as_str();
        while let Some((text, after)) = rest.split_once("${") {
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            found = found.then(text).then(Pieces::open(Open {
                key: Some(name.to_owned()),
                ..Open::default()
            }));
            rest = after;
        }
        found.push(rest.into());
    }
    found
}
