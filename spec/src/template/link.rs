//! What stacks read of each other.

use super::sections::{App, Output, Template};
use super::value::{Node, Piece, Reference, Value};
use crate::ordered::OrderedMap;

/// Where an export can be imported.
type Environment = (Option<String>, Option<String>);

/// What is exported, by environment and name.
type Exports = OrderedMap<(Environment, String), Value>;

impl App {
    /// Turns imports of what another stack exports into references to it, where the names are known.
    pub(crate) fn link(&mut self) {
        let mut exports = Exports::new();
        let mut outputs = OrderedMap::new();
        for (number, stack) in self.stacks.iter().enumerate() {
            for output in stack.outputs() {
                let Some(value) = exported(number, output) else {
                    continue;
                };
                if let Some(name) = output.export().and_then(|name| name.literal_in(stack)) {
                    exports.insert((environment(stack), name), value.clone());
                }
                if let Some(stack) = &stack.name {
                    outputs.insert((stack.clone(), output.name().to_owned()), value);
                }
            }
        }
        if exports.is_empty() && outputs.is_empty() {
            return;
        }
        for stack in &mut self.stacks {
            let link = Link {
                exports: &exports,
                outputs: &outputs,
                environment: environment(stack),
            };
            for resource in &mut stack.resources {
                link.node(&mut resource.properties);
            }
            for output in &mut stack.outputs {
                link.node(&mut output.value);
            }
        }
    }
}

fn environment(stack: &Template) -> Environment {
    (stack.account.clone(), stack.region.clone())
}

/// What another stack gets that reads an output.
fn exported(number: usize, output: Output<'_>) -> Option<Value> {
    match &output.value()?.value {
        Value::Reference(reference) if reference.stack.is_none() => {
            Some(Value::Reference(Reference {
                stack: Some(number),
                ..reference.clone()
            }))
        }
        value @ Value::Text(_) => Some(value.clone()),
        _ => None,
    }
}

struct Link<'a> {
    exports: &'a Exports,
    /// By the names of stack and output.
    outputs: &'a OrderedMap<(String, String), Value>,
    environment: Environment,
}

impl Link<'_> {
    fn node(&self, node: &mut Node) {
        if let Some(value) = self.read(node) {
            node.value = value;
            return;
        }
        match &mut node.value {
            Value::List(nodes) => nodes.iter_mut().for_each(|node| self.node(node)),
            Value::Function(function) => {
                function
                    .arguments
                    .iter_mut()
                    .for_each(|node| self.node(node));
            }
            Value::Choice(choice) => choice.branches.iter_mut().for_each(|node| self.node(node)),
            Value::Encoded(node) => self.node(node),
            Value::Object(object) => {
                for entry in &mut object.entries {
                    self.node(&mut entry.value);
                }
            }
            Value::Joined(pieces) => {
                for piece in pieces {
                    if let Piece::Node(node) = piece {
                        self.node(node);
                    }
                }
            }
            _ => {}
        }
    }

    fn read(&self, node: &Node) -> Option<Value> {
        let Value::Function(function) = &node.value else {
            return None;
        };
        match (function.name.as_str(), function.arguments.as_slice()) {
            ("Fn::ImportValue", [name]) => {
                let key = (self.environment.clone(), name.literal()?);
                self.exports.get(&key).cloned()
            }
            ("Fn::GetStackOutput", [argument]) => {
                let text = |name: &str| Some(argument.get(name)?.text()?.to_owned());
                let key = (text("StackName")?, text("OutputName")?);
                self.outputs.get(&key).cloned()
            }
            _ => None,
        }
    }
}

impl Node {
    /// The text, if all its pieces are literal.
    pub(crate) fn literal(&self) -> Option<String> {
        self.literal_in(&Template::default())
    }
}
