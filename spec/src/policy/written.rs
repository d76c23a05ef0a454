//! Policy documents as they are written, statement by statement.

use super::settled::{branches, settled};
use super::when::When;
use crate::template::value::{Choice, Node, Value};

/// The statements of a document as they are written, each with the conditions under which it is there.
#[derive(Default)]
pub(super) struct Written {
    pub(super) listed: Vec<(When, Node)>,
    /// Whether there may be more.
    pub(super) open: bool,
}

impl Written {
    pub(super) fn of(document: &Node, when: &When) -> Self {
        let mut written = Self::default();
        written.document(document, when);
        written
    }

    fn document(&mut self, node: &Node, when: &When) {
        match &node.value {
            Value::Object(object) => {
                self.open |= object.open;
                match object.get("Statement") {
                    Some(statements) => self.statements(statements, when),
                    None => self.open |= !object.entries.is_empty(),
                }
            }
            Value::Choice(choice) => self.branches(choice, when, Self::document),
            Value::Absent | Value::Null => {}
            _ => match node.document() {
                Some(document) if document.object().is_some() => self.document(&document, when),
                _ => self.open = true,
            },
        }
    }

    fn statements(&mut self, node: &Node, when: &When) {
        match &node.value {
            Value::List(items) => items.iter().for_each(|item| self.statements(item, when)),
            Value::Choice(choice) => self.branches(choice, when, Self::statements),
            Value::Object(_) => match settled(node, when) {
                Some(all) => self.listed.extend(all),
                None => self.open = true,
            },
            Value::Absent | Value::Null => {}
            _ => self.open = true,
        }
    }

    fn branches(&mut self, choice: &Choice, when: &When, read: fn(&mut Self, &Node, &When)) {
        self.open |= choice.condition.is_none();
        for (when, branch) in branches(choice, when) {
            read(self, branch, &when);
        }
    }
}
