//! The resources of an app and what leads from one to another.

use super::context::Context;
use super::cycle::names;
use crate::facts::target::Target;
use crate::template::sections::Resource;
use crate::template::value::{Node, Position, Value};

/// All edges, by number, and those of each resource.
pub(super) struct Graph {
    edges: Vec<Edge>,
    from: Vec<Vec<usize>>,
    to: Vec<Vec<usize>>,
    /// Of each resource, whether a value of it is not known, so that it may have more edges.
    is_open: Vec<bool>,
}

/// That a resource refers to another.
#[derive(Clone, Debug)]
pub(super) struct Edge {
    pub(super) from: usize,
    pub(super) to: usize,
    /// The value of the other that is read; nothing of `DependsOn`.
    pub(super) target: Option<Target>,
    /// Where it stands: `Targets/*/Arn` of the properties, `DependsOn` or another attribute.
    pub(super) path: String,
    pub(super) position: Position,
    /// Whether it is one of several branches, so that it may not be there.
    pub(super) is_conditional: bool,
    /// Whether it stands in the properties.
    pub(super) is_of_property: bool,
}

impl Graph {
    pub(super) fn new(context: &Context<'_>) -> Self {
        let mut search = Search {
            context,
            edges: Vec::new(),
            at: 0,
            path: Vec::new(),
            branches: 0,
            is_of_property: true,
            is_open: false,
        };
        let mut is_open = Vec::with_capacity(context.count());
        for (at, resource, _) in context.resources() {
            search.at = at;
            search.is_open = resource.is_rewritten;
            search.resource(resource);
            is_open.push(search.is_open);
        }
        let edges = search.edges;
        let mut from = vec![Vec::new(); is_open.len()];
        let mut to = from.clone();
        for (number, edge) in edges.iter().enumerate() {
            from[edge.from].push(number);
            to[edge.to].push(number);
        }
        Self {
            edges,
            from,
            to,
            is_open,
        }
    }

    /// What a resource refers to.
    pub(super) fn from(&self, at: usize) -> impl Iterator<Item = &Edge> {
        self.from[at].iter().map(|number| &self.edges[*number])
    }

    /// What refers to a resource.
    pub(super) fn to(&self, at: usize) -> impl Iterator<Item = &Edge> {
        self.to[at].iter().map(|number| &self.edges[*number])
    }

    /// Whether a resource may refer to others than are seen.
    pub(super) fn is_open(&self, at: usize) -> bool {
        self.is_open[at]
    }

    /// Whether a resource is created after another, as far as that is said.
    pub(super) fn comes_after(
        &self,
        context: &Context<'_>,
        at: usize,
        other: usize,
    ) -> super::Verdict {
        let mut seen = vec![false; self.from.len()];
        let mut next = vec![at];
        let mut is_open = false;
        while let Some(at) = next.pop() {
            is_open |= self.is_open(at) || !context.is_complete(context.home(at));
            for edge in self.from(at) {
                if edge.to == other {
                    return if edge.is_conditional {
                        super::Verdict::Unknown
                    } else {
                        super::Verdict::Yes
                    };
                }
                if !std::mem::replace(&mut seen[edge.to], true) {
                    next.push(edge.to);
                }
            }
        }
        if is_open {
            super::Verdict::Unknown
        } else {
            super::Verdict::No
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

    fn add(&mut self, to: Option<usize>, target: Option<Target>, position: Position) {
        if let Some(to) = to {
            self.edges.push(Edge {
                from: self.at,
                to,
                target,
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
                self.add(to, Some(reference.target.clone()), node.position);
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
