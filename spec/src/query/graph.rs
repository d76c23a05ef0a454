//! The resources of an app and what leads from one to another.

use crate::facts::return_value::ReturnValue;
use crate::template::value::Position;

/// All edges, by number, and those of each resource.
pub(crate) struct Graph {
    edges: Vec<Edge>,
    from: Vec<Vec<usize>>,
    to: Vec<Vec<usize>>,
    /// Of each resource, whether a value of it is not known, so that it may have more edges.
    is_open: Vec<bool>,
}

/// That a resource refers to another.
#[derive(Clone)]
pub(crate) struct Edge {
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// The value of the other that is read; nothing of `DependsOn`.
    pub(crate) value: Option<ReturnValue>,
    /// Where it stands: `Targets/*/Arn` of the properties, `DependsOn` or another attribute.
    pub(crate) path: String,
    pub(crate) position: Position,
    /// Whether it is one of several branches, so that it may not be there.
    pub(crate) is_conditional: bool,
    /// Whether it stands in the properties.
    pub(crate) is_of_property: bool,
}

impl Graph {
    /// Of edges, and of whether each resource may have more.
    pub(super) fn new(edges: Vec<Edge>, is_open: Vec<bool>) -> Self {
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
    pub(crate) fn from(&self, at: usize) -> impl Iterator<Item = &Edge> {
        self.from[at].iter().map(|number| &self.edges[*number])
    }

    /// What refers to a resource.
    pub(crate) fn to(&self, at: usize) -> impl Iterator<Item = &Edge> {
        self.to[at].iter().map(|number| &self.edges[*number])
    }

    /// Whether a resource may refer to others than are seen.
    pub(crate) fn is_open(&self, at: usize) -> bool {
        self.is_open[at]
    }
}
