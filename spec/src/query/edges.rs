//! What in the values of resources leads from one to another.

use super::context::Context;
use super::graph::{Edge, Graph};
use crate::facts::return_value::ReturnValue;
use crate::template::sections::Resource;
use crate::template::value::{Node, Position, Value};
use crate::verdict::Verdict;

impl Context<'_> {
    /// The edges between all resources.
    pub(crate) fn graph(&self) -> &Graph {
        self.graph.get_or_init(|| self.search())
    }

    fn search(&self) -> Graph {
        let mut search = Search {
            context: self,
            edges: Vec::new(),
            at: 0,
            path: Vec::new(),
            branches: 0,
            is_of_property: true,
            is_open: false,
        };
        let mut is_open = Vec::with_capacity(self.count());
        for (at, resource, _) in self.resources() {
            search.at = at;
            search.is_open = resource.is_rewritten;
            search.resource(resource);
            is_open.push(search.is_open);
        }
        Graph::new(search.edges, is_open)
    }

    /// Whether a resource is created after another, as far as that is said.
    pub(crate) fn comes_after(&self, at: usize, other: usize) -> Verdict {
        let graph = self.graph();
        let mut seen = vec![false; self.count()];
        let mut next = vec![at];
        let mut is_open = false;
        while let Some(at) = next.pop() {
            is_open |= graph.is_open(at) || !self.is_complete(self.home(at));
            for edge in graph.from(at) {
                if edge.to == other {
                    return if edge.is_conditional {
                        Verdict::Unknown
                    } else {
                        Verdict::Yes
                    };
                }
                if !std::mem::replace(&mut seen[edge.to], true) {
                    next.push(edge.to);
                }
            }
        }
        if is_open {
            Verdict::Unknown
        } else {
            Verdict::No
        }
    }
}

struct Search<'c, 't> {
    context: &'c Context<'t>,
    edges: Vec<Edge>,
    at: usize,
    path: Vec<&'t str>,
    branches: usize,
    is_of_property: bool,
    is_open: bool,
}

impl<'t> Search<'_, 't> {
    fn resource(&mut self, resource: &'t Resource) {
        self.is_of_property = true;
        self.node(&resource.properties);
        self.is_of_property = false;
        for entry in &resource.attributes {
            self.path.push(&entry.name);
            if entry.name == "DependsOn" {
                names(&entry.value, &mut |name, position| {
                    let to = self.context.index(self.context.home(self.at), name);
                    self.add(to, None, position);
                });
                // a macro knows the siblings themselves
                self.node(&entry.value);
            } else if entry.name != "Metadata" && entry.name != "Condition" {
                self.node(&entry.value);
            }
            self.path.pop();
        }
    }

    fn add(&mut self, to: Option<usize>, value: Option<ReturnValue>, position: Position) {
        if let Some(to) = to {
            self.edges.push(Edge {
                from: self.at,
                to,
                value,
                path: self.path.join("/"),
                position,
                is_conditional: self.branches > 0,
                is_of_property: self.is_of_property,
            });
        }
    }

    fn node(&mut self, node: &'t Node) {
        match &node.value {
            Value::Reference(reference) => {
                let home = self.context.home(self.at);
                let to = self.context.target(home, reference);
                self.add(to, Some(reference.value.clone()), node.position);
            }
            Value::List(nodes) => {
                self.path.push("*");
                for node in nodes {
                    self.node(node);
                }
                self.path.pop();
            }
            Value::Object(object) => {
                self.is_open |= object.open;
                for entry in &object.entries {
                    self.path.push(&entry.name);
                    self.node(&entry.value);
                    self.path.pop();
                }
            }
            Value::Choice(choice) => {
                self.branches += 1;
                choice.branches.iter().for_each(|node| self.node(node));
                self.branches -= 1;
            }
            Value::Unknown => self.is_open = true,
            Value::Function(function) => {
                // an expression may hold more than its mentions show
                self.is_open |= function.name.is_empty();
                function.arguments.iter().for_each(|node| self.node(node));
            }
            Value::Encoded(inner) => self.node(inner),
            Value::Joined(_) => node.parts().into_iter().for_each(|node| self.node(node)),
            _ => {}
        }
    }
}

/// The names that `DependsOn` lists.
pub(crate) fn names<'n>(node: &'n Node, each: &mut impl FnMut(&'n str, Position)) {
    match &node.value {
        Value::Text(name) => each(name, node.position),
        Value::List(items) => items.iter().for_each(|item| names(item, each)),
        _ => {}
    }
}
